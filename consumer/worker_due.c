/* worker_due.c - when the open transaction is committed.
 *
 * At the latest an interval after it was opened, or when the commit before is over. Without a
 * backlog sooner: as soon as an interval has passed since the commit before began and all that is
 * known of is decided, so that a record which came during a commit waits for the next one only.
 * With a long one later: records that wait for many transactions lose nothing by a longer one, and
 * a borrower with several events in it is written once (ADR 19). */
#include <assert.h>

#include "consumer/worker_txn.h"

enum {
    JOURNAL_BYTES_MAX = 512 * 1024, /* a record of twice that is more than a broker takes unasked */
    BEHIND_INTERVALS = 10,          /* to decide on what waits takes longer than so many */
    LONGEST_MS = 10000 /* what commit_interval_ms may be at most, below transaction.timeout.ms */
};

/* Microseconds until so many milliseconds have passed since then; not positive: they have. */
static int64_t us_left(const struct worker *w, int64_t then_us, int64_t interval_ms)
{
    return then_us + interval_ms * 1000 - clock_monotonic_us(w->clock);
}

static int64_t us_until_old(const struct worker *w)
{
    return us_left(w, w->opened_us, w->interval_ms);
}

static int64_t us_until_next(const struct worker *w)
{
    return us_left(w, w->commit_began_us, w->config->batch_commit_interval_ms);
}

/* Records of a topic that the brokers have told of and that are not decided. Behind the last one
 * there may be markers, and what is not committed: nothing of it waits. */
static int64_t waiting_of_topic(const struct worker *w, const struct partition *p, int rank)
{
    const struct merge_queue *q = &p->merge.queues[rank];
    if (!q->is_used || (q->count == 0 && q->is_at_end)) return 0;
    int64_t end = kafka_group_end(w->group, w->inputs[rank], p->no);
    return end > p->working.next[rank] ? end - p->working.next[rank] : 0;
}

/* In a partition that waits for a silent topic nothing can be decided on. */
static bool is_moving(const struct partition *p)
{
    return p->phase == PHASE_RUNNING && p->merge.blocked_since_ms < 0;
}

static int64_t waiting(const struct worker *w)
{
    int64_t sum = 0;
    for (int32_t i = 0; i < w->partition_count; i++)
        for (int rank = 0; is_moving(&w->partitions[i]) && rank < MERGE_TOPICS_MAX; rank++)
            sum += waiting_of_topic(w, &w->partitions[i], rank);
    return sum;
}

void batch_note_pace(struct worker *w)
{
    assert(w->sealed.taken_count == 0);
    if (w->taken_count == 0) return; /* a sweep has none */
    w->pace =
        (struct pace){w->taken_count, clock_monotonic_us(w->clock) - w->opened_us + 1 /* not 0 */};
}

int64_t batch_interval_ms(const struct worker *w)
{
    int64_t interval_ms = w->config->batch_commit_interval_ms;
    if (w->pace.taken == 0) return interval_ms;
    int64_t decided_by_then = w->pace.taken * BEHIND_INTERVALS * interval_ms * 1000 / w->pace.us;
    if (waiting(w) <= decided_by_then) return interval_ms;
    int64_t longer_ms = interval_ms * w->config->batch_catch_up_intervals;
    return longer_ms < LONGEST_MS ? longer_ms : LONGEST_MS;
}

uint32_t batch_room(const struct worker *w)
{
    return w->taken_max - (w->taken_count - w->sealed.taken_count);
}

bool batch_is_due(const struct worker *w)
{
    if (!w->is_open) return false;
    bool is_old = !w->is_ahead && us_until_old(w) <= 0;
    return is_old || batch_room(w) < CHUNK_ITEMS_MAX ||
           (int64_t)w->sent_bytes >= w->config->batch_max_bytes ||
           w->journal_bytes >= JOURNAL_BYTES_MAX;
}

/* Whether every record of a topic that the brokers have told of is decided. The end they tell
 * counts a transaction's markers too; behind those, only their word that nothing follows helps. */
static bool is_topic_drained(const struct worker *w, const struct partition *p, int rank)
{
    const struct merge_queue *q = &p->merge.queues[rank];
    if (!q->is_used) return true;
    if (q->count > 0) return false;
    return q->is_at_end || kafka_group_end(w->group, w->inputs[rank], p->no) == q->next_offset;
}

static bool is_caught_up(const struct worker *w)
{
    for (int32_t i = 0; i < w->partition_count; i++) {
        const struct partition *p = &w->partitions[i];
        if (p->phase != PHASE_RUNNING) continue;
        for (int rank = 0; rank < MERGE_TOPICS_MAX; rank++)
            if (!is_topic_drained(w, p, rank)) return false;
    }
    return true;
}

bool batch_is_ripe(const struct worker *w)
{
    if (!w->is_open) return false;
    return batch_is_due(w) || (us_until_next(w) <= 0 && is_caught_up(w));
}

int32_t batch_ripens_in_ms(const struct worker *w, int32_t longest_ms)
{
    if (!w->is_open) return longest_ms;
    int64_t left_us = us_until_next(w);
    if (left_us <= 0) left_us = us_until_old(w); /* it waits for records to be decided */
    if (left_us <= 0) return 0;
    int64_t left_ms = (left_us + 999) / 1000;
    return left_ms < longest_ms ? (int32_t)left_ms : longest_ms;
}
