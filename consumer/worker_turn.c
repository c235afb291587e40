/* worker_turn.c - the loop: poll, serve, commit, and what is told of it. */
#include <stdio.h>

#include "consumer/log.h"
#include "consumer/metrics.h"
#include "consumer/notify.h"
#include "consumer/stop.h"
#include "consumer/worker_txn.h"

enum {
    IDLE_POLL_MS = 20, /* longest sleep: a Redis answer and a signal wait for it */
    HOUSEKEEPING_MS = 1000
};

static void publish(struct worker *w)
{
    int32_t phases[PHASE_COUNT] = {0};
    char status[160];
    for (int32_t i = 0; i < w->partition_count; i++)
        phases[w->partitions[i].phase] += 1;
    int32_t assigned = w->partition_count - phases[PHASE_NONE];
    bool ready = assigned > 0 && phases[PHASE_RUNNING] == assigned;
    enum metric_state state = METRIC_STATE_WAITING;
    if (assigned == 0)
        state = METRIC_STATE_UNASSIGNED;
    else if (phases[PHASE_HALTED] + phases[PHASE_OVERTAKEN] > 0)
        state = METRIC_STATE_HALTED;
    else if (phases[PHASE_RESTORING] > 0)
        state = METRIC_STATE_RESTORING;
    else if (ready)
        state = METRIC_STATE_RUNNING;
    metric_choose(METRIC_STATE, (int32_t)state);
    metric_set_a(METRIC_PARTITIONS, METRIC_STATE_RUNNING, phases[PHASE_RUNNING]);
    metric_set_a(METRIC_PARTITIONS, METRIC_STATE_RESTORING, phases[PHASE_RESTORING]);
    metric_set_a(METRIC_PARTITIONS, METRIC_STATE_HALTED,
                 phases[PHASE_HALTED] + phases[PHASE_OVERTAKEN]);
    metric_set_a(METRIC_PARTITIONS, METRIC_STATE_WAITING,
                 phases[PHASE_WAIT_REDIS] + phases[PHASE_WAIT_REGISTRY]);
    (void)snprintf(status, sizeof status, "%d partitions: %d running, %d restoring, %d stopped",
                   (int)assigned, (int)phases[PHASE_RUNNING], (int)phases[PHASE_RESTORING],
                   (int)(phases[PHASE_HALTED] + phases[PHASE_OVERTAKEN]));
    if (ready && !atomic_exchange(&w->flags->is_ready, true)) {
        log_info("ready", LOG_INT("partitions", assigned));
        notify_ready(status);
    } else if (!ready) {
        atomic_store(&w->flags->is_ready, false);
    }
    if (restore_is_idle(w)) notify_status(status);
}

static void measure(struct worker *w)
{
    metric_set(METRIC_CACHE_BYTES, (int64_t)cache_bytes(w->cache));
    metric_set(METRIC_CACHE_MAPPED, (int64_t)cache_mapped_bytes(w->cache));
    metric_set(METRIC_OVERLAY_BYTES, (int64_t)cache_unstored_bytes(w->cache));
    for (int32_t i = 0; i < w->partition_count; i++) {
        struct partition *p = &w->partitions[i];
        if (p->phase == PHASE_NONE) continue;
        for (int rank = 0; rank < MERGE_TOPICS_MAX; rank++) {
            if (w->inputs[rank] == NULL) continue;
            int64_t end = kafka_group_end(w->group, w->inputs[rank], p->no);
            if (end >= 0) metric_set_ab(METRIC_LAG, rank, p->no, end - p->committed.next[rank]);
            metric_set_ab(METRIC_QUEUE, rank, p->no, p->merge.queues[rank].count);
        }
        if (p->committed.business_date != INT_NONE)
            metric_set_a(METRIC_BUSINESS_DATE, p->no,
                         (int64_t)p->committed.business_date * 86400000);
        metric_set_a(
            METRIC_REDIS_BEHIND, p->no,
            p->last.state == WATERMARK_CURRENT ? p->last.meta_offset - p->stored.meta_offset : 0);
    }
}

/* A partition that waits for Redis or the registry tries its next record again. */
static void end_waits(struct worker *w, int64_t now_ms)
{
    for (int32_t i = 0; i < w->partition_count; i++) {
        struct partition *p = &w->partitions[i];
        bool may = p->phase == PHASE_WAIT_REGISTRY ||
                   (p->phase == PHASE_WAIT_REDIS && store_is_up(w->store));
        if (may && now_ms >= p->retry_at_ms) partition_set_phase(w, p, PHASE_RUNNING);
    }
}

/* One turn. Returns true when something was done, so that the next turn need not wait. */
static bool turn(struct worker *w)
{
    redis_keep_up(w);
    restore_work(w);
    bool busy = restore_has_work(w);
    if (w->failed == ERR_OK && worker_serve(w)) busy = true;
    if (w->failed != ERR_OK || !batch_is_ripe(w)) return busy;
    batch_commit_ahead(w);
    return busy || w->is_open;
}

enum err worker_run(struct worker *w)
{
    int64_t kept_house_ms = 0;
    bool busy = false;
    while (w->failed == ERR_OK && !stop_is_requested()) {
        int64_t now_ms = clock_monotonic_ms(w->clock);
        atomic_store(&w->flags->turned_ms, now_ms);
        notify_alive(now_ms);
        worker_feed(w, busy ? 0 : batch_ripens_in_ms(w, IDLE_POLL_MS));
        if (w->failed != ERR_OK) break;
        busy = turn(w);
        kafka_txn_poll(w->txn);
        end_waits(w, now_ms);
        publish(w);
        if (now_ms - kept_house_ms < HOUSEKEEPING_MS) continue;
        kept_house_ms = now_ms;
        measure(w);
        log_report_suppressed(false);
        if (stop_take_reload()) w->reload(w->reload_context);
    }
    return w->failed;
}
