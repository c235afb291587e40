/* worker_serve.c - whose events and sweeps fill the open transaction.
 *
 * Each partition that a transaction touches costs requests, batches and commit markers on the
 * brokers in every topic written. So with a backlog one partition is drained before the next is
 * looked at; the transaction is due sooner or later, and the next one begins behind where it ended:
 * everybody has his turn. Without a backlog all are drained in each round. */
#include "consumer/worker_txn.h"

/* Redis is so far behind that the overlay is full: nothing more is decided until it has caught up.
 */
static bool is_overlay_full(const struct worker *w)
{
    return (int64_t)cache_unstored_bytes(w->cache) > w->config->cache_overlay_bytes;
}

static struct partition *partition_in_turn(struct worker *w, int32_t i)
{
    return &w->partitions[(w->turn + i) % w->partition_count];
}

/* The events in hand. Returns how many partitions were served before the transaction was due. */
static int32_t serve_events(struct worker *w, bool *ret_is_any)
{
    for (int32_t i = 0; i < w->partition_count && w->failed == ERR_OK; i++) {
        if (is_overlay_full(w)) break;
        if (chunk_apply(w, partition_in_turn(w, i)) > 0) *ret_is_any = true;
        if (batch_is_due(w)) return i + 1;
    }
    return w->partition_count;
}

/* The sweeps of the `count` partitions in turn. Returns how many were served: at least one that has
 * something to sweep, and no more once the transaction is due. */
static int32_t serve_sweeps(struct worker *w, int32_t count, bool *ret_is_any)
{
    bool is_more = false;
    int32_t served = 0;
    while (served < count && w->failed == ERR_OK) {
        enum sweep_found found = sweep_apply(w, partition_in_turn(w, served++));
        if (found != SWEEP_NOTHING) *ret_is_any = true;
        if (found == SWEEP_WAKES) return served;
        is_more = is_more || found == SWEEP_MORE;
        if (found != SWEEP_NOTHING && batch_is_due(w)) break;
    }
    if (is_more && w->failed == ERR_OK) batch_commit(w);
    return served;
}

bool worker_serve(struct worker *w)
{
    bool is_any = false;
    int32_t count = serve_events(w, &is_any);
    int32_t served = serve_sweeps(w, count, &is_any);
    int32_t step = served < w->partition_count ? served : 1;
    w->turn = (w->turn + step) % w->partition_count;
    return is_any;
}

bool worker_serve_ahead(struct worker *w)
{
    bool is_any = false;
    (void)serve_events(w, &is_any);
    return is_any && !batch_is_due(w);
}
