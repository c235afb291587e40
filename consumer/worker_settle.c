/* worker_settle.c - what follows from a commit: it succeeded and cache, positions and Redis follow,
 * or it did not and the batch is undone. */
#include <string.h>

#include "consumer/metrics.h"
#include "consumer/worker_txn.h"

static void count_tally(const struct worker *w)
{
    const struct tally *t = &w->sealed.tally;
    for (int32_t rank = 0; rank < MERGE_TOPICS_MAX; rank++)
        for (int32_t r = 0; r < METRIC_RESULT_COUNT; r++)
            if (t->results[rank][r] > 0)
                metric_add_ab(METRIC_EVENTS_CONSUMED, rank, r, t->results[rank][r]);
    for (int32_t r = 0; r < DEAD_LETTER_REASON_COUNT; r++)
        if (t->dead_letters[r] > 0) metric_add_a(METRIC_EVENTS_QUARANTINED, r, t->dead_letters[r]);
    for (int32_t o = 0; o < METRIC_OUTPUT_COUNT; o++)
        if (t->outputs[o] > 0) metric_add_a(METRIC_REPORTS_EMITTED, o, t->outputs[o]);
    for (int32_t rank = 0; rank < MERGE_TOPICS_MAX; rank++)
        if (t->results[rank][METRIC_RESULT_DUPLICATE] > 0)
            metric_add(METRIC_DUPLICATES, t->results[rank][METRIC_RESULT_DUPLICATE]);
    if (t->swept > 0) metric_add(METRIC_SWEPT, t->swept);
    if (t->differing_dpd > 0) metric_add(METRIC_DPD_DIFFERS, t->differing_dpd);
    int64_t now_ms = clock_realtime_ms(w->clock);
    metric_add_a(METRIC_TXN, METRIC_TXN_COMMITTED, 1);
    metric_observe_us(METRIC_TXN_DURATION, clock_monotonic_us(w->clock) - w->sealed.opened_us);
    int64_t oldest_ms = w->sealed.oldest_input_ms;
    if (oldest_ms > 0 && now_ms >= oldest_ms)
        metric_observe_us(METRIC_END_TO_END, (now_ms - oldest_ms) * 1000);
    metric_set(METRIC_LAST_COMMIT, now_ms);
    metric_set_a(METRIC_HEARTBEAT, METRIC_STAGE_COMMITTED, now_ms);
}

/* Lets go of the inputs of the sealed batch; those decided on behind it move up. */
static void free_inputs(struct worker *w)
{
    uint32_t count = w->sealed.taken_count;
    for (uint32_t i = 0; i < count; i++)
        record_block_free(w->taken[i].record.message);
    w->taken_count -= count;
    memmove(w->taken, w->taken + count, w->taken_count * sizeof *w->taken);
    w->sealed.taken_count = 0;
}

static void take_partition(struct worker *w, struct partition *p)
{
    p->is_sealed = false;
    p->is_policy_accepted = false;
    p->is_trusted = false;
    p->committed = p->sealed;
    memcpy(p->group_committed, p->committed.next, sizeof p->group_committed);
    p->last = watermark_of(w, p, &p->committed, WATERMARK_CURRENT);
    metric_set_a(METRIC_BORROWERS, p->no, p->committed.borrowers);
    /* An idempotent retry may leave an offset unknown: read it back from the changelog. */
    if (p->meta_at.offset < 0 || p->begin_at.offset < 0)
        partition_heal(w, p, METRIC_HEAL_BEHIND, false);
}

/* The sealed batch is true: positions, cache and Redis may follow. */
static void take_commit(struct worker *w)
{
    w->aborts_in_row = 0;
    w->hand.keeps = true;
    free_inputs(w);
    count_tally(w);
    redis_receive(w, true); /* what is on its way was built from the editions that now change */
    cache_batch_commit(w->cache);
    for (int32_t i = 0; i < w->partition_count; i++)
        if (w->partitions[i].is_sealed) take_partition(w, &w->partitions[i]);
    cache_trim(w->cache);
    redis_send(w);
    redis_discard(w);
}

void batch_settle(struct worker *w)
{
    if (w->commit == NULL) return;
    enum err e = batch_outcome(w, ahead_end(w));
    FAILPOINT("after_commit");
    if (e == ERR_OK) {
        take_commit(w);
        FAILPOINT("after_redis_send");
        ahead_release(w);
        return;
    }
    redis_discard(w);
    if (w->failed == ERR_OK) batch_abort(w);
}
