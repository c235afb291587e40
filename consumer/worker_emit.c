/* worker_emit.c - what was decided goes out: reports, line actions, notices, shares, dead letters.
 */
#include <stdio.h>
#include <string.h>

#include "consumer/enterprise_id.h"
#include "consumer/log.h"
#include "consumer/worker_txn.h"
#include "schemas/codec/tables.h"
#include "state/core/ids.h"

static bool holds_plain_identifier(struct str s, int32_t kafka_date)
{
    return identity_number_is(s, kafka_date) || mobile_number_is(s);
}

static int32_t out_partition(const struct worker *w, size_t topic, struct str key)
{
    return partition_of((enum partitioner)w->config->topics_partitioner, key,
                        w->out_partitions[topic]);
}

static enum err send_output(struct worker *w, size_t topic, struct str key,
                            const struct record_type *type, const void *record,
                            enum metric_output kind)
{
    w->tally.outputs[kind] += 1;
    return batch_send(w, topic, out_partition(w, topic, key), key, type, record);
}

static enum err send_share(struct worker *w, struct str borrower, struct share *share)
{
    enum err e = tokens_sign_share(w->tokens, borrower, share, &w->load_arena);
    if (e == ERR_CONFIG)
        log_error("scheme_changed", LOG_SLICE("recipient", share->record.recipient),
                  LOG_STR("mend", "the recipient's scheme was changed; name the first one in "
                                  "id_scheme, so that entries keep their ids"));
    if (e != ERR_OK) return e == ERR_UNKNOWN || e == ERR_CONFIG ? ERR_INVARIANT : e;
    for (size_t i = OUT_FIXED_COUNT; i < w->out_count; i++) {
        const struct config_recipient *r = &w->config->recipients[i - OUT_FIXED_COUNT];
        if (!str_equal(share->record.recipient, (struct str){r->name, (uint32_t)strlen(r->name)}))
            continue;
        return send_output(w, i, share->record.subject_token, &blacklist_share_type, &share->record,
                           METRIC_OUTPUT_SHARE);
    }
    return ERR_INVARIANT;
}

/* What was shared with whom and why: kept beside the share, with the borrower it is about. */
static enum err send_share_audit(struct worker *w, struct str borrower, const struct share *share)
{
    char id[160];
    char detail[160];
    const struct blacklist_share *s = &share->record;
    int length = snprintf(id, sizeof id, "%.*s-%lld-a%d", (int)borrower.len, borrower.at,
                          (long long)share->version, (int)share->index);
    struct audit_record record = audit_record_empty;
    record.id = (struct str){id, (uint32_t)length};
    record.business_date = s->business_date;
    record.policy_version = s->policy_version;
    record.kind = AUDIT_KIND_SHARE;
    record.borrower_id = borrower;
    record.recipient = s->recipient;
    record.entry_id = s->entry_id;
    if (!str_is_none(share->cause.topic)) {
        struct cause *cause = arena_alloc(&w->load_arena, sizeof *cause);
        if (cause == NULL) return ERR_LIMIT;
        *cause = share->cause;
        record.cause = cause;
    }
    length = snprintf(detail, sizeof detail, "%s %s, dpd bucket %.*s, settled %s, disputed %s",
                      share_action_words[s->action], share_reason_words[s->reason],
                      (int)s->dpd_bucket.len, s->dpd_bucket.at, s->settled ? "yes" : "no",
                      s->disputed ? "yes" : "no");
    record.detail = (struct str){detail, (uint32_t)length};
    return send_output(w, OUT_AUDIT, borrower, &audit_record_type, &record, METRIC_OUTPUT_AUDIT);
}

/* To an enterprise: under its own token, with an id that does not name the borrower. */
static enum err send_notice(struct worker *w, struct str borrower, struct notice *notice)
{
    enum err e = notice->kind == NOTICE_KIND_ENTERPRISE_WARNING
                     ? enterprise_id_fill(borrower, notice, &w->load_arena)
                     : ERR_OK;
    if (e != ERR_OK) return e;
    return send_output(w, OUT_NOTICES, notice->borrower_id, &notice_type, notice,
                       METRIC_OUTPUT_NOTICE);
}

static enum err send_outputs(struct worker *w, struct str borrower, struct outputs *o)
{
    enum err e = ERR_OK;
    for (uint32_t i = 0; e == ERR_OK && i < o->reports.count; i++)
        e = send_output(w, OUT_REPORTS, borrower, &credit_report_update_type, &o->reports.items[i],
                        METRIC_OUTPUT_REPORT);
    for (uint32_t i = 0; e == ERR_OK && i < o->lines.count; i++)
        e = send_output(w, OUT_LINES, borrower, &line_action_type, &o->lines.items[i],
                        METRIC_OUTPUT_LINE_ACTION);
    for (uint32_t i = 0; e == ERR_OK && i < o->notices.count; i++)
        e = send_notice(w, borrower, &o->notices.items[i]);
    for (uint32_t i = 0; e == ERR_OK && i < o->shares.count; i++) {
        e = send_share(w, borrower, &o->shares.items[i]);
        if (e == ERR_OK) e = send_share_audit(w, borrower, &o->shares.items[i]);
    }
    for (uint32_t i = 0; e == ERR_OK && i < o->audits.count; i++)
        e = send_output(w, OUT_AUDIT, borrower, &audit_record_type, &o->audits.items[i],
                        METRIC_OUTPUT_AUDIT);
    w->tally.differing_dpd += o->differing_dpd;
    return e;
}

static void log_unwritable(const struct worker *w, const struct cached *cached)
{
    log_error("state_unwritable", LOG_INT("partition", cached->partition),
              LOG_STR("reason", w->hand.why.text));
}

enum err emit_decision(struct worker *w, struct cached *cached, struct borrower *b,
                       struct outputs *outputs)
{
    int32_t as_of = b->state.as_of;
    w->load_arena.used = 0; /* nothing is loaded now; a decision may fill its own to the brim */
    enum err e = send_outputs(w, cached->id, outputs); /* they share the text of what is kept */
    if (e != ERR_OK) return e;
    e = hand_put(&w->hand, w->cache, cached, b, w->policy, &w->load_arena);
    if (e == ERR_INVARIANT) log_unwritable(w, cached);
    if (e == ERR_OK) cut_note_decision(&w->partitions[cached->partition].working, as_of);
    return e;
}

enum err emit_kept(struct worker *w, struct cached *cached)
{
    w->load_arena.used = 0;
    enum err e = hand_write(&w->hand, w->cache, cached, &w->load_arena);
    if (e != ERR_INVARIANT && e != ERR_LIMIT) return e;
    log_unwritable(w, cached);
    w->hand.keeps = false;
    kafka_why_set(&w->why, "a decision can't be written down");
    return ERR_RETRY;
}

enum err emit_dead_letter(struct worker *w, struct partition *p, const struct door_item *item,
                          const struct refusal *why)
{
    char id[WATERMARK_TOPIC_SIZE + 40];
    const struct merge_record *r = &item->record;
    const char *topic = w->inputs[r->rank];
    int32_t date = p->working.business_date == INT_NONE ? 0 : p->working.business_date;
    int32_t decided_on = why->clock == INT_NONE ? date : why->clock;
    bool key_is_plain =
        !str_is_none(r->key) && holds_plain_identifier(r->key, item->input.kafka_date);
    bool event_is_plain = !str_is_none(item->event_id) &&
                          holds_plain_identifier(item->event_id, item->input.kafka_date);
    int length = snprintf(id, sizeof id, "%s-%d-%lld", topic, (int)p->no, (long long)r->offset);
    struct dead_letter letter = {
        .id = {id, (uint32_t)length},
        .business_date = date,
        .policy_version = policy_entry_at(w->policy, decided_on)->version,
        .topic = {topic, (uint32_t)strlen(topic)},
        .partition = p->no,
        .offset = r->offset,
        .kafka_time = r->timestamp_ms < 0 ? 0 : r->timestamp_ms,
        .key = key_is_plain || r->key.len > WATERMARK_TOPIC_SIZE ? STR_NONE : r->key,
        .event_id =
            id_is_well_formed(item->event_id) && !event_is_plain ? item->event_id : STR_NONE,
        .reason = why->reason,
        .message = why->message,
        .bytes = item->is_decoded && !why->has_plain_identifier && !key_is_plain &&
                         !event_is_plain &&
                         (int64_t)r->value.len <= w->config->limits_dead_letter_bytes
                     ? r->value
                     : STR_NONE,
    };
    w->tally.dead_letters[why->reason] += 1;
    w->tally.results[r->rank][METRIC_RESULT_DEAD_LETTER] += 1;
    struct str key = str_is_none(letter.key) ? letter.id : letter.key;
    return send_output(w, OUT_DEAD_LETTERS, key, &dead_letter_type, &letter,
                       METRIC_OUTPUT_DEAD_LETTER);
}
