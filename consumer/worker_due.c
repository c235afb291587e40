/* worker_due.c - when the open transaction is committed.
 *
 * At the latest an interval after it was opened, or when the commit before is over. Without a
 * backlog sooner: as soon as an interval has passed since the commit before began and all that is
 * known of is decided, so that a record which came during a commit waits for the next one only.
 * With a long one later: records that wait for many transactions lose nothing by a longer one, and
 * a borrower with several events in it is written once (ADR 19). */
#include "consumer/worker_txn.h"

enum {
    JOURNAL_BYTES_MAX = 512 * 1024, /* a record of twice that is more than a broker takes unasked */
    BEHIND_INTERVALS = 10           /* to decide on what waits takes longer than so many */
};

/* Microseconds until so many milliseconds have passed since then; not positive: they have. */
static int64_t us_left(const struct worker *w, int64_t then_us, int64_t interval_ms)
{
    return then_us + interval_ms * 1000 - clock_monotonic_us(w->clock);
}

/* Records of a topic that the brokers have told of and that are not decided; those that a fetch
 * has not told of yet are none. */
static int64_t waiting_of_topic(const struct worker *w, const struct partition *p, int rank)
{
    int64_t end = kafka_group_end(w->group, w->inputs[rank], p->no);
    return end > p->working.next[rank] ? end - p->working.next[rank] : 0;
}

static int64_t waiting(const struct worker *w)
{
    int64_t sum = 0;
    for (int32_t i = 0; i < w->partition_count; i++) {
        const struct partition *p = &w->partitions[i];
        for (int rank = 0; p->phase == PHASE_RUNNING && rank < MERGE_TOPICS_MAX; rank++)
            if (p->merge.queues[rank].is_used) sum += waiting_of_topic(w, p, rank);
    }
    return sum;
}

/* Whether at the pace of the open transaction what waits takes longer than BEHIND_INTERVALS. */
static bool is_behind(const struct worker *w)
{
    int64_t taken = (int64_t)w->taken_count - w->sealed.taken_count;
    int64_t age_us = clock_monotonic_us(w->clock) - w->opened_us;
    int64_t taken_by_then =
        taken * BEHIND_INTERVALS * w->config->batch_commit_interval_ms * 1000 / (age_us + 1);
    return taken > 0 && waiting(w) > taken_by_then;
}

/* Until the open transaction is old. */
static int64_t us_until_old(const struct worker *w)
{
    int64_t left_us = us_left(w, w->opened_us, w->config->batch_commit_interval_ms);
    if (left_us > 0 || !is_behind(w)) return left_us;
    return us_left(w, w->opened_us, w->config->batch_catch_up_interval_ms);
}

static int64_t us_until_next(const struct worker *w)
{
    return us_left(w, w->commit_began_us, w->config->batch_commit_interval_ms);
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
