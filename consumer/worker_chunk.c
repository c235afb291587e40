/* worker_chunk.c - chunks of a partition: take records in their order, open them, load whom they
 * are about, decide. */
#include <assert.h>
#include <string.h>

#include "consumer/log.h"
#include "consumer/metrics.h"
#include "consumer/worker_txn.h"
#include "state/core/ids.h"

/* Decisions ahead of which it is fetched who is to be in hand. Each takes much longer than memory,
 * and what one reads is known only by what was read before it. */
enum { FETCH_RECORDS_AHEAD = 4, FETCH_BYTES_AHEAD = 2 };

enum {
    AHEAD_ITEMS = 64, /* of a chunk while a commit is under way: its end is looked for so often */
    /* A record of 64 KiB decodes into less; with so much left in the arena ERR_LIMIT is its own
       fault. */
    ARENA_ROOM_BYTES = 2 << 20
};

/* ---- taking ---- */

/* The record goes back, and with it everything of the chunk behind it. */
static void give_back(struct worker *w, struct partition *p, uint32_t from, uint32_t to)
{
    for (uint32_t i = to; i > from; i--) {
        if (merge_untake(&p->merge, &w->items[i - 1].record) == ERR_OK) continue;
        record_block_free(w->items[i - 1].record.message);
        w->failed = ERR_NOMEM;
    }
}

static bool is_too_large(enum err e, const struct door_item *item)
{
    return e == ERR_LIMIT || (e == ERR_OK && item->kind == DOOR_DEAD_LETTER &&
                              item->reason == DEAD_LETTER_REASON_LIMIT_EXCEEDED);
}

/* Which record a halt is about: where it stands, never what it says. */
static void name_record(const struct worker *w, const struct partition *p,
                        const struct door_item *item)
{
    log_error("record_at_fault", LOG_INT("partition", p->no),
              LOG_STR("topic", w->inputs[item->record.rank]),
              LOG_INT("offset", item->record.offset));
}

/* Alone in the chunk's memory it is still too large. */
static enum err refuse_large(struct door_item *item)
{
    if (item->kind == DOOR_DEAD_LETTER) return ERR_OK; /* the door has said why */
    item->kind = DOOR_DEAD_LETTER;
    item->reason = DEAD_LETTER_REASON_LIMIT_EXCEEDED;
    item->message = STR("opening the record needs more memory than one event may have");
    item->is_decoded = false; /* its bytes were not looked through */
    return ERR_OK;
}

/* Takes up to `room` records of one partition into the items. Returns how many. */
static uint32_t take(struct worker *w, struct partition *p, uint32_t room)
{
    uint32_t count = 0;
    int64_t now_ms = clock_monotonic_ms(w->clock);
    while (count < room && w->chunk_arena.size - w->chunk_arena.used > ARENA_ROOM_BYTES) {
        struct door_item *item = &w->items[count];
        bool waited = false;
        if (merge_take(&p->merge, now_ms, w->config->batch_merge_wait_ms, &item->record, &waited) !=
            ERR_OK)
            break;
        if (waited) metric_add(METRIC_MERGE_WAITS, 1);
        count += 1;
        if (!door_is_at_home(&w->door, &item->record, p->no, w->partition_count)) {
            count -= 1;
            name_record(w, p, item);
            give_back(w, p, count, count + 1);
            partition_halt(
                w, p, METRIC_INVARIANT_WRONG_PARTITION,
                "a record lies in a partition its key does not map to: the producer uses "
                "another partitioner (topics.partitioner) or partition count");
            break;
        }
        enum err e =
            door_open(&w->door, w->inputs[item->record.rank], p->no, &w->chunk_arena, item);
        /* Whether it is too large must not depend on who came before it in the chunk. */
        if (is_too_large(e, item) && count == 1) e = refuse_large(item);
        if (e == ERR_OK && (count == 1 || !is_too_large(e, item))) continue;
        count -= 1;
        give_back(w, p, count, count + 1);
        if (e == ERR_RETRY) partition_wait_for_registry(w, p);
        if (e != ERR_RETRY && e != ERR_LIMIT && e != ERR_OK) w->failed = ERR_FATAL;
        break;
    }
    return count;
}

/* ---- deciding ---- */

/* One that no policy was asked about. */
static enum err dead_letter(struct worker *w, struct partition *p, const struct door_item *item,
                            enum dead_letter_reason reason, struct str message)
{
    const struct refusal why = {.reason = reason, .message = message, .clock = INT_NONE};
    return emit_dead_letter(w, p, item, &why);
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
        return dead_letter(w, p, item, DEAD_LETTER_REASON_FUTURE_DATED,
                           STR("business_date is later than the record's Kafka date + 1; send the "
                               "tick when the day has begun"));
    const struct policy_entry *entry = policy_entry_at(w->policy, date);
    if (before != INT_NONE && date - before > entry->max_tick_jump_days &&
        !w->options->accept_tick_jump) {
        name_record(w, p, item);
        partition_halt(w, p, METRIC_INVARIANT_TICK_JUMP,
                       "a tick is further ahead than max_tick_jump_days; check loan.calendar, then "
                       "start with --accept-tick-jump");
        return ERR_INVARIANT;
    }
    p->working.business_date = date;
    w->tally.results[rank][METRIC_RESULT_TICK] += 1;
    return ERR_OK;
}

/* Its bytes hold an identity number. */
static bool is_party(const struct input *in)
{
    return in->type == INPUT_SIGNAL && in->of.signal->detail.kind == SIGNAL_EVENT_DETAIL_PARTY;
}

/* The core has refused it, maybe ahead of the business date: what decided must not change after. */
static enum err refuse(struct worker *w, struct partition *p, const struct door_item *item,
                       struct refusal *why)
{
    if (is_party(&item->input)) why->has_plain_identifier = true;
    cut_note_decision(&p->working, why->clock);
    return emit_dead_letter(w, p, item, why);
}

static enum err decide(struct worker *w, struct partition *p, const struct door_item *item,
                       struct cached *cached)
{
    struct decision d;
    struct input in = item->input;
    in.business_date = p->working.business_date;
    enum err e = judge_event(w, cached, &in, &d);
    if (e == ERR_LIMIT) {
        d.refusal.reason = DEAD_LETTER_REASON_LIMIT_EXCEEDED;
        d.refusal.message = STR("applying the event needs more memory than limits.arena_bytes");
        d.refusal.has_plain_identifier = true; /* its strings were not all looked at */
        return refuse(w, p, item, &d.refusal);
    }
    if (e != ERR_OK) return e == ERR_RETRY || e == ERR_NOMEM ? e : ERR_INVARIANT;
    if (d.outcome == OUTCOME_REFUSED) return refuse(w, p, item, &d.refusal);
    cut_note_decision(&p->working, d.refusal.clock); /* a duplicate is one by the policy's window */
    bool is_duplicate = d.outcome == OUTCOME_DUPLICATE;
    w->tally.results[item->record.rank]
                    [is_duplicate ? METRIC_RESULT_DUPLICATE : METRIC_RESULT_APPLIED] += 1;
    if (is_duplicate) return ERR_OK;
    e = emit_decision(w, cached, &d.borrower, &d.outputs);
    if (e != ERR_INVARIANT && e != ERR_LIMIT) return e;
    /* Part of the decision has been sent: nothing of this transaction may come out. */
    name_record(w, p, item);
    partition_halt(w, p, METRIC_INVARIANT_CORE, "a decision can't be written down");
    return ERR_RETRY;
}

/* An id outside the grammar, or under another's key, has no state here: the core refuses it against
 * an empty borrower. */
static enum err decide_without_borrower(struct worker *w, struct partition *p,
                                        const struct door_item *item)
{
    struct borrower b = {.is_new = true};
    struct outputs outputs = {0};
    struct refusal refusal = {.clock = INT_NONE};
    enum outcome outcome = OUTCOME_APPLIED;
    w->decision_arena.used = 0;
    struct input in = item->input;
    in.business_date = p->working.business_date;
    borrower_init(&b, item->borrower_id);
    enum err e =
        borrower_apply(&b, &in, w->policy, &w->decision_arena, &outputs, &outcome, &refusal);
    if (e != ERR_OK || outcome != OUTCOME_REFUSED) return ERR_INVARIANT;
    return refuse(w, p, item, &refusal);
}

static enum err apply_item(struct worker *w, struct partition *p, const struct door_item *item)
{
    if (item->kind == DOOR_DEAD_LETTER) return dead_letter(w, p, item, item->reason, item->message);
    if (item->kind == DOOR_TICK) return apply_tick(w, p, item);
    if (!item_is_about_borrower(item)) return decide_without_borrower(w, p, item);
    struct cached *cached = cache_find(w->cache, item->borrower_id);
    assert(cached != NULL && cached->partition == p->no);
    return decide(w, p, item, cached);
}

/* Has memory fetched that decisions on the next items will read. */
static void fetch_ahead(const struct worker *w, uint32_t at, uint32_t to)
{
    if (at + FETCH_RECORDS_AHEAD < to) cached_fetch_records(w->found[at + FETCH_RECORDS_AHEAD]);
    if (at + FETCH_BYTES_AHEAD < to) cached_fetch_bytes(w->found[at + FETCH_BYTES_AHEAD]);
}

/* Applies items[from..to) of one partition. On an error that ends the batch, the unapplied ones are
 * back in their queues. */
static enum err apply_items(struct worker *w, struct partition *p, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        struct door_item *item = &w->items[i];
        fetch_ahead(w, i, to);
        if (item->record.offset < p->working.next[item->record.rank]) {
            w->tally.results[item->record.rank][METRIC_RESULT_BELOW_POSITION] += 1;
            record_block_free(item->record.message);
            continue;
        }
        enum err e = batch_touch(w, p);
        if (e == ERR_OK) e = apply_item(w, p, item);
        if (e == ERR_OK) e = batch_took(w, p, &item->record);
        FAILPOINT("in_batch");
        if (e == ERR_OK) continue;
        bool is_ours = (e == ERR_INVARIANT || e == ERR_LIMIT) && p->phase == PHASE_RUNNING;
        if (is_ours) name_record(w, p, item);
        give_back(w, p, i, to);
        if (is_ours)
            partition_halt(w, p, METRIC_INVARIANT_CORE,
                           e == ERR_LIMIT ? "what this record leads to is too large to be written"
                                          : "a rule's invariant does not hold for this record, or "
                                            "its borrower's state was written by something else");
        return e;
    }
    return ERR_OK;
}

/* Takes and applies one chunk. Returns how many records were taken; 0 = nothing more can be done
 * now. */
static uint32_t apply_chunk(struct worker *w, struct partition *p)
{
    w->chunk_arena.used = 0;
    uint32_t most = w->is_ahead ? AHEAD_ITEMS : CHUNK_ITEMS_MAX;
    uint32_t room = batch_room(w);
    uint32_t count = take(w, p, room < most ? room : most);
    if (count == 0) return 0;
    if (w->failed != ERR_OK || !load_items(w, p, count)) {
        give_back(w, p, 0, count);
        return 0;
    }
    enum err e = apply_items(w, p, 0, count);
    /* INVARIANT: stopped before it sent anything. */
    if (e != ERR_OK && e != ERR_INVARIANT && w->failed == ERR_OK) batch_abort(w);
    return e == ERR_OK ? count : 0;
}

uint32_t chunk_apply(struct worker *w, struct partition *p)
{
    uint32_t total = 0;
    while (w->failed == ERR_OK && p->phase == PHASE_RUNNING && merge_count(&p->merge) > 0 &&
           !batch_is_due(w) && !ahead_is_over(w)) {
        uint32_t count = apply_chunk(w, p);
        if (count == 0) break;
        total += count;
        /* What is delivered lets go of its memory before the transaction ends. While a commit is
         * under way the producer is another thread's. */
        if (!w->is_ahead) kafka_txn_poll(w->txn);
    }
    return total;
}
