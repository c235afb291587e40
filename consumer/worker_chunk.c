/* worker_chunk.c - one chunk: take records in their order, open them, load whom they are about,
 * decide. */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "consumer/log.h"
#include "consumer/metrics.h"
#include "consumer/worker.h"
#include "schemas/codec/tables.h"
#include "state/core/date.h"
#include "state/core/ids.h"

enum {
    RETRY_MS = 500,
    /* A record of 64 KiB decodes into less; with so much left in the arena ERR_LIMIT is its own
       fault. */
    ARENA_ROOM_BYTES = 2 << 20
};

/* ------------------------------------------------------------------------------------ taking */

/* The record goes back, and with it everything of the chunk behind it. */
static void give_back(struct worker *w, struct partition *p, uint32_t from, uint32_t to)
{
    for (uint32_t i = to; i > from; i--) {
        if (merge_untake(&p->merge, &w->items[i - 1].record) == ERR_OK) continue;
        group_record_free(w->items[i - 1].record.message);
        w->failed = ERR_NOMEM;
    }
}

static void wait_for_registry(struct worker *w, struct partition *p)
{
    log_warn("registry_wait", LOG_INT("partition", p->no));
    p->retry_at_ms = clock_monotonic_ms(w->clock) + RETRY_MS;
    partition_set_phase(w, p, PHASE_WAIT_REGISTRY);
}

/* Takes up to `room` records of one partition into items[from...]. Returns how many. */
static uint32_t take(struct worker *w, struct partition *p, uint32_t from, uint32_t room)
{
    uint32_t count = 0;
    int64_t now_ms = clock_monotonic_ms(w->clock);
    while (count < room && w->chunk_arena.size - w->chunk_arena.used > ARENA_ROOM_BYTES) {
        struct door_item *item = &w->items[from + count];
        bool waited = false;
        if (merge_take(&p->merge, now_ms, w->config->batch_merge_wait_ms, &item->record, &waited) !=
            ERR_OK)
            break;
        if (waited) metric_add(METRIC_MERGE_WAITS, 1);
        count += 1;
        if (!door_is_at_home(&w->door, &item->record, p->no, w->partition_count)) {
            count -= 1;
            give_back(w, p, from + count, from + count + 1);
            partition_halt(
                w, p, METRIC_INVARIANT_WRONG_PARTITION,
                "a record lies in a partition its key does not map to: the producer uses "
                "another partitioner (topics.partitioner) or partition count");
            break;
        }
        enum err e =
            door_open(&w->door, w->inputs[item->record.rank], p->no, &w->chunk_arena, item);
        if (e == ERR_OK) continue;
        count -= 1;
        give_back(w, p, from + count, from + count + 1);
        if (e == ERR_RETRY) wait_for_registry(w, p);
        if (e != ERR_RETRY) w->failed = ERR_FATAL;
        break;
    }
    return count;
}

/* ------------------------------------------------------------------------------------ loading */

static enum metric_heal judge_borrower(struct worker *w, const struct loaded_borrower *l,
                                       struct cached **ret_cached, int32_t partition)
{
    struct cached *b = cache_find(w->cache, l->id);
    if (b == NULL && cache_add(w->cache, l->id, partition, &b) != ERR_OK) {
        w->failed = ERR_NOMEM;
        return METRIC_HEAL_COUNT;
    }
    *ret_cached = b;
    if (l->is_damaged || l->is_member != (l->field_count > 0)) return METRIC_HEAL_MISSING;
    for (uint32_t i = 0; i < l->field_count; i++) {
        struct str name = l->fields[i].name;
        if (str_equal(name, KEY_FIELD_BORROWER)) name = STR("");
        if (cache_load(w->cache, b, name, l->fields[i].value) != ERR_OK) w->failed = ERR_NOMEM;
    }
    struct cached_timer timer = {l->is_member, l->timer};
    b->timer_now = b->timer_committed = b->timer_stored = timer;
    w->decision_arena.used = 0;
    enum err e = hand_verify(&w->hand, b, &w->decision_arena);
    if (e == ERR_RETRY) {
        wait_for_registry(w, &w->partitions[partition]);
        return METRIC_HEAL_COUNT;
    }
    return e == ERR_OK ? METRIC_HEAL_COUNT : METRIC_HEAL_CHECKSUM;
}

static bool is_settled(const struct worker *w, const struct partition *p)
{
    return w->failed == ERR_OK && p->phase == PHASE_RUNNING;
}

/* Judges what was loaded, and takes it into the cache. False: the partition can't go on now. */
static bool judge_load(struct worker *w, struct partition *p, const struct loaded *loaded)
{
    if (!redis_found_expected(w, p, &loaded->watermark)) return false;
    if (loaded->members != loaded->watermark.borrowers) {
        partition_heal(w, p, METRIC_HEAL_BORROWERS, true);
        return false;
    }
    for (uint32_t i = 0; i < loaded->count && is_settled(w, p); i++) {
        struct cached *b = NULL;
        enum metric_heal damage = judge_borrower(w, &loaded->borrowers[i], &b, p->no);
        if (is_settled(w, p) && damage == METRIC_HEAL_COUNT) continue;
        if (b != NULL) cache_forget(w->cache, b);
        if (damage != METRIC_HEAL_COUNT && is_settled(w, p)) partition_heal(w, p, damage, true);
    }
    return is_settled(w, p);
}

bool chunk_load(struct worker *w, struct partition *p, const struct str *ids, uint32_t count)
{
    if (count == 0) return true;
    redis_receive(w, true); /* what is on its way is part of what will be found */
    if (!is_settled(w, p)) return false;
    struct load_request request = {.partition = p->no, .borrowers = ids, .count = count};
    struct loaded loaded;
    metric_add(METRIC_CACHE_MISSES, count);
    int64_t started_us = clock_monotonic_us(w->clock);
    enum err e = store_is_up(w->store) ? store_load(w->store, &request, 1, &w->chunk_arena, &loaded)
                                       : ERR_RETRY;
    if (e == ERR_OK) {
        metric_observe_us(METRIC_REDIS_ROUND_TRIP, clock_monotonic_us(w->clock) - started_us);
        return judge_load(w, p, &loaded);
    }
    if (e == ERR_LIMIT || e == ERR_NOMEM) {
        log_error("load_failed", LOG_INT("partition", p->no), LOG_ERR(e));
        w->failed = e;
        return false;
    }
    redis_went_down(w);
    p->retry_at_ms = clock_monotonic_ms(w->clock) + RETRY_MS;
    partition_set_phase(w, p, PHASE_WAIT_REDIS);
    return false;
}

/* Loads whoever of items[from..to) is not in the cache. */
static bool load_items(struct worker *w, struct partition *p, uint32_t from, uint32_t to)
{
    struct str missing[CHUNK_ITEMS_MAX];
    uint32_t count = 0;
    for (uint32_t i = from; i < to; i++) {
        if (w->items[i].kind != DOOR_EVENT || w->items[i].borrower_id.len == 0 ||
            !id_is_well_formed(w->items[i].borrower_id))
            continue;
        bool is_known = cache_find(w->cache, w->items[i].borrower_id) != NULL;
        for (uint32_t m = 0; !is_known && m < count; m++)
            is_known = str_equal(missing[m], w->items[i].borrower_id);
        if (!is_known)
            missing[count++] = w->items[i].borrower_id;
        else
            metric_add(METRIC_CACHE_HITS, 1);
    }
    return chunk_load(w, p, missing, count);
}

/* ------------------------------------------------------------------------------------ deciding */

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
    enum err e = tokens_sign_share(w->tokens, borrower, share, &w->decision_arena);
    if (e != ERR_OK) return e == ERR_UNKNOWN ? ERR_INVARIANT : e;
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
        struct cause *cause = arena_alloc(&w->decision_arena, sizeof *cause);
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
        e = send_output(w, OUT_NOTICES, borrower, &notice_type, &o->notices.items[i],
                        METRIC_OUTPUT_NOTICE);
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

enum err chunk_take_decision(struct worker *w, struct cached *cached, struct borrower *b,
                             struct outputs *outputs)
{
    enum err e = hand_put(&w->hand, w->cache, cached, b, w->policy);
    if (e == ERR_INVARIANT) log_error("state_unwritable", LOG_STR("reason", w->hand.why.text));
    return e == ERR_OK ? send_outputs(w, cached->id, outputs) : e;
}

static enum err send_dead_letter(struct worker *w, struct partition *p,
                                 const struct door_item *item, enum dead_letter_reason reason,
                                 struct str message, bool has_plain_identifier)
{
    char id[WATERMARK_TOPIC_SIZE + 40];
    const struct merge_record *r = &item->record;
    const char *topic = w->inputs[r->rank];
    int32_t date = p->working.business_date == INT_NONE ? 0 : p->working.business_date;
    bool key_is_plain =
        !str_is_none(r->key) && holds_plain_identifier(r->key, item->input.kafka_date);
    int length = snprintf(id, sizeof id, "%s-%d-%lld", topic, (int)p->no, (long long)r->offset);
    struct dead_letter letter = {
        .id = {id, (uint32_t)length},
        .business_date = date,
        .policy_version = policy_entry_at(w->policy, date)->version,
        .topic = {topic, (uint32_t)strlen(topic)},
        .partition = p->no,
        .offset = r->offset,
        .kafka_time = r->timestamp_ms < 0 ? 0 : r->timestamp_ms,
        .key = key_is_plain || r->key.len > WATERMARK_TOPIC_SIZE ? STR_NONE : r->key,
        .event_id = id_is_well_formed(item->event_id) &&
                            !holds_plain_identifier(item->event_id, item->input.kafka_date)
                        ? item->event_id
                        : STR_NONE,
        .reason = reason,
        .message = message,
        .bytes = item->is_decoded && !has_plain_identifier && !key_is_plain &&
                         (int64_t)r->value.len <= w->config->limits_dead_letter_bytes
                     ? r->value
                     : STR_NONE,
    };
    w->tally.dead_letters[reason] += 1;
    w->tally.results[r->rank][METRIC_RESULT_DEAD_LETTER] += 1;
    struct str key = str_is_none(letter.key) ? letter.id : letter.key;
    return send_output(w, OUT_DEAD_LETTERS, key, &dead_letter_type, &letter,
                       METRIC_OUTPUT_DEAD_LETTER);
}

/* A business day has begun (credit-rules 2, Ticks). ERR_INVARIANT: the partition was stopped. */
static enum err apply_tick(struct worker *w, struct partition *p, const struct door_item *item)
{
    int32_t date = item->tick->business_date;
    int32_t before = p->working.business_date;
    int32_t rank = item->record.rank;
    if (before != INT_NONE && date <= before) {
        w->tally.results[rank][METRIC_RESULT_TICK_SKIPPED] += 1;
        return ERR_OK;
    }
    if (date > item->input.kafka_date + 1)
        return send_dead_letter(w, p, item, DEAD_LETTER_REASON_FUTURE_DATED,
                                STR("business_date is later than the record's Kafka date + 1; send "
                                    "the tick when the day has begun"),
                                false);
    const struct policy_entry *entry = policy_entry_at(w->policy, date);
    if (before != INT_NONE && date - before > entry->max_tick_jump_days &&
        !w->options->accept_tick_jump) {
        partition_halt(w, p, METRIC_INVARIANT_TICK_JUMP,
                       "a tick is further ahead than max_tick_jump_days; check loan.calendar, then "
                       "start with --accept-tick-jump");
        return ERR_INVARIANT;
    }
    p->working.business_date = date;
    w->tally.results[rank][METRIC_RESULT_TICK] += 1;
    return ERR_OK;
}

static enum err decide(struct worker *w, struct partition *p, const struct door_item *item,
                       struct cached *cached)
{
    struct borrower b;
    struct outputs outputs = {0};
    struct refusal refusal = {0};
    enum outcome outcome = OUTCOME_APPLIED;
    struct input in = item->input;
    in.business_date = p->working.business_date;
    w->decision_arena.used = 0;
    enum err e = hand_take(&w->hand, cached, &w->decision_arena, &b);
    if (e == ERR_OK)
        e = borrower_apply(&b, &in, w->policy, &w->decision_arena, &outputs, &outcome, &refusal);
    if (e == ERR_LIMIT)
        return send_dead_letter(w, p, item, DEAD_LETTER_REASON_LIMIT_EXCEEDED,
                                STR("applying the event needs more memory than limits.arena_bytes"),
                                true);
    if (e != ERR_OK) return e == ERR_RETRY ? e : ERR_INVARIANT;
    if (outcome == OUTCOME_REFUSED)
        return send_dead_letter(w, p, item, refusal.reason, refusal.message,
                                refusal.has_plain_identifier || in.type == INPUT_SIGNAL);
    bool is_duplicate = outcome == OUTCOME_DUPLICATE;
    w->tally.results[item->record.rank]
                    [is_duplicate ? METRIC_RESULT_DUPLICATE : METRIC_RESULT_APPLIED] += 1;
    if (is_duplicate) return ERR_OK;
    e = chunk_take_decision(w, cached, &b, &outputs);
    if (e != ERR_INVARIANT) return e;
    /* Part of the decision has been sent: nothing of this transaction may come out. */
    partition_halt(w, p, METRIC_INVARIANT_CORE, "a decision can't be written down");
    return ERR_RETRY;
}

/* An id outside the grammar has no state: the core refuses it against an empty borrower. */
static enum err decide_without_borrower(struct worker *w, struct partition *p,
                                        const struct door_item *item)
{
    struct borrower b = {.is_new = true};
    struct outputs outputs = {0};
    struct refusal refusal = {0};
    enum outcome outcome = OUTCOME_APPLIED;
    w->decision_arena.used = 0;
    struct input in = item->input;
    in.business_date = p->working.business_date;
    borrower_init(&b, item->borrower_id);
    enum err e =
        borrower_apply(&b, &in, w->policy, &w->decision_arena, &outputs, &outcome, &refusal);
    if (e != ERR_OK || outcome != OUTCOME_REFUSED) return ERR_INVARIANT;
    return send_dead_letter(w, p, item, refusal.reason, refusal.message,
                            refusal.has_plain_identifier || in.type == INPUT_SIGNAL);
}

static enum err apply_item(struct worker *w, struct partition *p, const struct door_item *item)
{
    if (item->kind == DOOR_DEAD_LETTER)
        return send_dead_letter(w, p, item, item->reason, item->message, false);
    if (item->kind == DOOR_TICK) return apply_tick(w, p, item);
    if (!id_is_well_formed(item->borrower_id)) return decide_without_borrower(w, p, item);
    struct cached *cached = cache_find(w->cache, item->borrower_id);
    assert(cached != NULL);
    return decide(w, p, item, cached);
}

/* Applies items[from..to) of one partition. On an error that ends the batch, the unapplied ones are
 * back in their queues. */
static enum err apply_items(struct worker *w, struct partition *p, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        struct door_item *item = &w->items[i];
        if (item->record.offset < p->working.next[item->record.rank]) {
            w->tally.results[item->record.rank][METRIC_RESULT_BELOW_POSITION] += 1;
            group_record_free(item->record.message);
            continue;
        }
        enum err e = batch_touch(w, p);
        if (e == ERR_OK) e = apply_item(w, p, item);
        if (e == ERR_OK) e = batch_took(w, p, &item->record);
        if (e == ERR_OK) continue;
        give_back(w, p, i, to);
        if (e == ERR_INVARIANT && p->phase == PHASE_RUNNING)
            partition_halt(w, p, METRIC_INVARIANT_CORE,
                           "a rule's invariant does not hold for this record");
        return e;
    }
    return ERR_OK;
}

uint32_t chunk_apply(struct worker *w)
{
    uint32_t total = 0;
    for (int32_t i = 0; i < w->partition_count && w->failed == ERR_OK; i++) {
        struct partition *p = &w->partitions[(w->turn + i) % w->partition_count];
        if (p->phase != PHASE_RUNNING || merge_count(&p->merge) == 0) continue;
        w->chunk_arena.used = 0;
        uint32_t room = w->taken_max - w->taken_count;
        uint32_t count = take(w, p, 0, room < CHUNK_ITEMS_MAX ? room : CHUNK_ITEMS_MAX);
        if (count == 0 || w->failed != ERR_OK) continue;
        if (!load_items(w, p, 0, count)) {
            give_back(w, p, 0, count);
            continue;
        }
        enum err e = apply_items(w, p, 0, count);
        total += count;
        if (e != ERR_OK && e != ERR_INVARIANT) { /* INVARIANT: stopped before it sent anything */
            if (w->failed == ERR_OK) batch_abort(w);
            break;
        }
        if (batch_is_due(w)) break;
    }
    w->turn = (w->turn + 1) % w->partition_count;
    return total;
}
