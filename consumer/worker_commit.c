/* worker_commit.c - one Kafka transaction: outputs as they are decided; then, per touched
 * partition, changelog, journal and meta; then the input positions; then the commit. */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "consumer/log.h"
#include "consumer/metrics.h"
#include "consumer/version.h"
#include "consumer/worker_txn.h"
#include "schemas/codec/tables.h"

enum { RUN_BYTES = 24 }; /* of a run in the journal beside its topic, at most */

enum err batch_outcome(struct worker *w, enum txn_result result)
{
    if (result == TXN_RESULT_OK) return ERR_OK;
    if (result == TXN_RESULT_ABORT) return ERR_RETRY;
    if (result == TXN_RESULT_TOO_LARGE) return ERR_LIMIT; /* whose it is, the caller knows */
    log_error("transaction_failed", LOG_STR("reason", w->why.text),
              LOG_BOOL("fenced", result == TXN_RESULT_FENCED));
    metric_add_a(METRIC_TXN, METRIC_TXN_FATAL, 1);
    w->failed = result == TXN_RESULT_FENCED ? ERR_OVERTAKEN : ERR_FATAL;
    return w->failed;
}

enum err batch_begin(struct worker *w)
{
    if (kafka_txn_is_doubtful(w->txn)) {
        enum err e = worker_renew_producer(w);
        if (e != ERR_OK) return e;
    }
    enum err e = batch_outcome(w, kafka_txn_begin(w->txn, &w->why));
    if (e == ERR_RETRY) w->failed = ERR_FATAL; /* nothing is open that could be aborted */
    return e == ERR_OK ? ERR_OK : w->failed;
}

static enum err batch_open(struct worker *w)
{
    if (w->is_open) return ERR_OK;
    enum err e = w->is_ahead ? ERR_OK : batch_begin(w);
    if (e != ERR_OK) return e;
    w->is_open = true;
    w->opened_us = clock_monotonic_us(w->clock);
    w->interval_ms = batch_interval_ms(w);
    w->oldest_input_ms = 0;
    w->sent_bytes = 0;
    w->journal_bytes = 0;
    w->batch_arena.used = 0;
    w->tally = (struct tally){0};
    return ERR_OK;
}

enum err batch_give(struct worker *w, size_t topic, int32_t partition, struct str key,
                    struct str value, struct txn_delivery *ret_delivery)
{
    enum err e = batch_outcome(
        w, kafka_txn_send(w->txn, topic, partition, key, value, ret_delivery, &w->why));
    if (e == ERR_LIMIT)
        log_error("record_too_large", LOG_STR("topic", w->outs[topic]),
                  LOG_INT("bytes", key.len + value.len), LOG_STR("reason", w->why.text),
                  LOG_STR("mend", "raise message.max.bytes in [kafka] and max.message.bytes of the "
                                  "topic"));
    return e;
}

static enum err send_value(struct worker *w, size_t topic, int32_t partition, struct str key,
                           struct str value, struct txn_delivery *ret_delivery)
{
    w->sent_bytes += key.len + value.len;
    if (w->is_ahead) return ahead_hold(w, topic, partition, key, value, ret_delivery);
    return batch_give(w, topic, partition, key, value, ret_delivery);
}

/* Frames and encodes a record into w->value. */
static enum err encode(struct worker *w, const struct record_type *type, const void *record)
{
    struct why why = {0};
    uint32_t id = 0;
    buf_clear(&w->value);
    enum err e = schema_source_own_id(w->schemas, type, &id, &why);
    if (e == ERR_OK) e = frame_write(&w->value, id);
    if (e == ERR_OK) e = record_encode_why(type, record, &w->value, &why);
    if (e == ERR_OK) return ERR_OK;
    log_error("encode_failed", LOG_STR("type", type->name), LOG_STR("reason", why.text));
    return ERR_INVARIANT;
}

enum err batch_send(struct worker *w, size_t topic, int32_t partition, struct str key,
                    const struct record_type *type, const void *record)
{
    enum err e = encode(w, type, record);
    if (e != ERR_OK) return e;
    return send_value(w, topic, partition, key,
                      (struct str){(const char *)w->value.at, (uint32_t)w->value.len}, NULL);
}

/* As batch_send(), sealed as a state value, with its delivery. */
static enum err send_state(struct worker *w, int32_t partition, struct str key,
                           const struct record_type *type, const void *record,
                           struct txn_delivery *ret_delivery)
{
    enum err e = encode(w, type, record);
    if (e == ERR_OK) e = value_seal(&w->value);
    if (e != ERR_OK) return e;
    return send_value(w, OUT_CHANGELOG, partition, key,
                      (struct str){(const char *)w->value.at, (uint32_t)w->value.len},
                      ret_delivery);
}

/* Says in creditd.audit what a person accepted. */
static enum err send_acceptance(struct worker *w, struct partition *p, enum audit_kind kind,
                                struct str detail)
{
    char id[96];
    int length = snprintf(id, sizeof id, "%s-%d-%lld", audit_kind_words[kind], (int)p->no,
                          (long long)p->working.txn_seq);
    struct audit_record record = audit_record_empty;
    record.id = (struct str){id, (uint32_t)length};
    record.business_date = p->working.business_date == INT_NONE ? 0 : p->working.business_date;
    record.policy_version = policy_entry_at(w->policy, record.business_date)->version;
    record.kind = kind;
    record.detail = detail;
    return batch_send(w, OUT_AUDIT, p->no % w->out_partitions[OUT_AUDIT], record.id,
                      &audit_record_type, &record);
}

static enum err send_policy_acceptance(struct worker *w, struct partition *p)
{
    char text[160];
    int length =
        snprintf(text, sizeof text,
                 "a changed policy was accepted for days already worked on: hash %016llx, was "
                 "%016llx",
                 (unsigned long long)worker_policy_hash(w, cut_policy_date(&p->working)),
                 (unsigned long long)p->policy_hash_before);
    return send_acceptance(w, p, AUDIT_KIND_POLICY_ACCEPTED, (struct str){text, (uint32_t)length});
}

enum err batch_touch(struct worker *w, struct partition *p)
{
    if (p->is_touched) return ERR_OK;
    enum err e = batch_open(w);
    if (e != ERR_OK) return e;
    p->is_touched = true;
    p->working.txn_seq += 1;
    p->runs = (struct journal_run_list){0};
    p->sweeps = (struct journal_sweep_list){0};
    struct begin begin = {.txn_seq = p->working.txn_seq};
    e = send_state(w, p->no, STR("begin"), &begin_type, &begin, &p->begin_at);
    if (e == ERR_OK && p->is_policy_accepted) e = send_policy_acceptance(w, p);
    if (e == ERR_OK && p->is_trusted)
        e = send_acceptance(w, p, AUDIT_KIND_TRUST,
                            STR("positions that disagreed were settled by --trust"));
    return e;
}

enum err batch_took(struct worker *w, struct partition *p, const struct merge_record *record)
{
    assert(batch_room(w) > 0);
    struct str topic = {w->inputs[record->rank], (uint32_t)strlen(w->inputs[record->rank])};
    struct journal_run *run = p->runs.count > 0 ? &p->runs.items[p->runs.count - 1] : NULL;
    bool continues = run != NULL && str_equal(run->topic, topic) &&
                     (p->sweeps.count == 0 ||
                      p->sweeps.items[p->sweeps.count - 1].after_runs < (int32_t)p->runs.count);
    if (!continues) {
        run = LIST_ADD(&w->batch_arena, &p->runs);
        if (run == NULL) return ERR_NOMEM;
        *run = (struct journal_run){.topic = topic, .first_offset = record->offset};
        w->journal_bytes += topic.len + RUN_BYTES;
    }
    run->last_offset = record->offset;
    run->count += 1;
    p->working.next[record->rank] = record->offset + 1;
    if (record->timestamp_ms > 0 &&
        (w->oldest_input_ms == 0 || record->timestamp_ms < w->oldest_input_ms))
        w->oldest_input_ms = record->timestamp_ms;
    w->taken[w->taken_count++] = (struct taken){p, *record};
    return ERR_OK;
}

enum err batch_swept(struct worker *w, struct partition *p, int32_t date, struct str first,
                     struct str last, uint32_t count)
{
    struct journal_sweep *sweep = LIST_ADD(&w->batch_arena, &p->sweeps);
    if (sweep == NULL) return ERR_NOMEM;
    *sweep = (struct journal_sweep){.date = date,
                                    .after_runs = (int32_t)p->runs.count,
                                    .first_borrower = arena_copy(&w->batch_arena, first),
                                    .last_borrower = arena_copy(&w->batch_arena, last),
                                    .count = (int32_t)count};
    w->tally.swept += count;
    return ERR_OK;
}

/* Of what is replaced it is known from when that was sent. */
static uint64_t checksum_of(struct str key, struct blob *blob)
{
    if (!blob->has_checksum) {
        const struct str value = {(const char *)blob->bytes, blob->len};
        blob->checksum = hand_value_checksum(key, value);
        blob->has_checksum = true;
    }
    return blob->checksum;
}

/* One changed record to the changelog; keeps the partition's checksum and count. */
static enum err send_change(struct worker *w, struct partition *p, const struct cached *b,
                            const struct cached_record *r)
{
    char text[KEY_BYTES_MAX];
    if (r->now == r->committed) return ERR_OK;
    struct str key = hand_changelog_key(b->id, r->name, text);
    struct str value = STR_NONE;
    if (r->committed != NULL) p->working.checksum -= checksum_of(key, r->committed);
    if (r->now != NULL) {
        value = (struct str){(const char *)r->now->bytes, r->now->len};
        p->working.checksum += checksum_of(key, r->now);
    }
    if (r->name.len == 0) p->working.borrowers += (r->now != NULL) - (r->committed != NULL);
    return send_value(w, OUT_CHANGELOG, p->no, key, value, NULL);
}

/* What Kafka takes in no transaction would be tried for ever: its partition alone stops. */
static void halt_if_too_large(struct worker *w, struct partition *p, enum err e)
{
    if (e == ERR_LIMIT)
        partition_halt(w, p, METRIC_INVARIANT_CORE,
                       "a record of this partition is larger than message.max.bytes");
}

static enum err send_changes(struct worker *w)
{
    uint32_t borrowers = 0;
    for (struct cached *b = cache_batch(w->cache); b != NULL; b = b->batch_next, borrowers++) {
        if (b->batch_next != NULL) cached_fetch_records(b->batch_next->batch_next);
        cached_fetch_bytes(b->batch_next);
        struct partition *p = &w->partitions[b->partition];
        enum err e = emit_kept(w, b);
        for (uint32_t i = 0; e == ERR_OK && i < b->record_count; i++)
            e = send_change(w, p, b, &b->records[i]);
        halt_if_too_large(w, p, e);
        if (e != ERR_OK) return e;
    }
    hand_note_batch(&w->hand, borrowers);
    return ERR_OK;
}

static enum err send_journal(struct worker *w, struct partition *p)
{
    char key[16];
    int length = snprintf(key, sizeof key, "%d", (int)p->no);
    struct journal journal = {
        .txn_seq = p->working.txn_seq,
        .runs = p->runs,
        .sweeps = p->sweeps,
        .policy_hash = (int64_t)worker_policy_hash(w, cut_policy_date(&p->working)),
        .software_version = {version_text(), (uint32_t)strlen(version_text())}};
    return batch_send(w, OUT_JOURNAL, p->no, (struct str){key, (uint32_t)length}, &journal_type,
                      &journal);
}

static enum err send_meta(struct worker *w, struct partition *p)
{
    struct topic_position positions[MERGE_TOPICS_MAX];
    uint32_t count = 0;
    for (int rank = 0; rank < MERGE_TOPICS_MAX; rank++) {
        if (w->inputs[rank] == NULL) continue;
        positions[count++] =
            (struct topic_position){.topic = {w->inputs[rank], (uint32_t)strlen(w->inputs[rank])},
                                    .next_offset = p->working.next[rank]};
    }
    const char *instance = w->config->service_instance_id;
    struct meta meta = {.txn_seq = p->working.txn_seq,
                        .positions = {positions, count, count},
                        .business_date = p->working.business_date,
                        .borrowers = p->working.borrowers,
                        .checksum = (int64_t)p->working.checksum,
                        .fingerprint = {w->fingerprint, (uint32_t)strlen(w->fingerprint)},
                        .policy_hash = (int64_t)worker_policy_hash(w, cut_policy_date(&p->working)),
                        .sweep_date = p->working.sweep_date,
                        .decided_on = p->working.decided_on,
                        .writer = {instance, (uint32_t)strlen(instance)},
                        .format = STATE_FORMAT};
    return send_state(w, p->no, STR("meta"), &meta_type, &meta, &p->meta_at);
}

static enum err send_ends(struct worker *w)
{
    for (int32_t i = 0; i < w->partition_count; i++) {
        struct partition *p = &w->partitions[i];
        if (!p->is_touched) continue;
        enum err e = send_journal(w, p);
        if (e == ERR_OK) e = send_meta(w, p);
        halt_if_too_large(w, p, e);
        if (e != ERR_OK) return e;
    }
    return ERR_OK;
}

/* All input positions of every touched partition, also those that did not move (R4). Returns how
 * many. */
static uint32_t take_positions(struct worker *w)
{
    uint32_t count = 0;
    for (int32_t i = 0; i < w->partition_count; i++) {
        const struct partition *p = &w->partitions[i];
        for (int rank = 0; p->is_touched && rank < MERGE_TOPICS_MAX; rank++) {
            if (w->inputs[rank] == NULL) continue;
            w->offsets[count++] =
                (struct txn_offset){w->inputs[rank], p->no, p->working.next[rank]};
        }
    }
    assert(count > 0);
    return count;
}

static void commit(struct worker *w, bool may_decide)
{
    if (!w->is_open) return;
    w->commit_began_us = clock_monotonic_us(w->clock);
    batch_note_pace(w);
    FAILPOINT("before_changelog");
    enum err e = send_changes(w);
    if (e == ERR_OK) e = send_ends(w);
    FAILPOINT("before_offsets");
    if (e == ERR_OK)
        ahead_commit(w, take_positions(w), may_decide);
    else if (w->failed == ERR_OK)
        batch_abort(w);
}

void batch_commit(struct worker *w)
{
    commit(w, false);
    assert(!w->is_open || w->failed != ERR_OK);
}

void batch_commit_ahead(struct worker *w)
{
    commit(w, true);
}

void batch_rewind_inputs(struct worker *w, uint32_t count)
{
    while (w->taken_count > count) {
        struct taken *taken = &w->taken[--w->taken_count];
        if (merge_untake(&taken->partition->merge, &taken->record) != ERR_OK) {
            record_block_free(taken->record.message);
            w->failed = ERR_NOMEM; /* the order is lost: only the log can give it back */
        }
    }
}

void batch_forget(struct worker *w)
{
    w->is_open = false;
    while (w->taken_count > 0)
        record_block_free(w->taken[--w->taken_count].record.message);
    cache_batch_revert(w->cache);
    for (int32_t i = 0; i < w->partition_count; i++)
        w->partitions[i].is_touched = false;
}

void batch_abort(struct worker *w)
{
    if (!w->is_open) return;
    if (w->is_ahead) {
        ahead_drop(w); /* the brokers know nothing of it */
        return;
    }
    log_warn("transaction_aborted", LOG_STR("reason", w->why.text),
             LOG_INT("in_row", w->aborts_in_row + 1), LOG_INT("records", w->taken_count));
    metric_add_a(METRIC_TXN, METRIC_TXN_ABORTED, 1);
    enum err e = batch_outcome(w, kafka_txn_abort(w->txn, &w->why));
    if (e != ERR_OK && w->failed == ERR_OK) w->failed = ERR_FATAL;
    w->is_open = false;
    batch_rewind_inputs(w, 0);
    cache_batch_revert(w->cache);
    for (int32_t i = 0; i < w->partition_count; i++) {
        struct partition *p = &w->partitions[i];
        p->working = p->committed;
        p->is_touched = false;
    }
    if (++w->aborts_in_row >= (uint32_t)w->config->limits_aborts) {
        log_error("aborts_in_row", LOG_INT("count", w->aborts_in_row),
                  LOG_STR("mend", "see the reason of transaction_aborted"));
        w->failed = ERR_FATAL;
    }
}
