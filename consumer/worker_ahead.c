/* worker_ahead.c - a commit runs on a thread of its own, and what comes is decided meanwhile.
 *
 * The batch is sealed: its records are with Kafka, its editions and positions are set aside, and a
 * new batch begins behind it. That one is said to nobody: its records are held here until the
 * commit has succeeded, and then go into the next transaction. If the commit fails it is undone,
 * and the sealed batch is open again as if nothing had been decided.
 *
 * Rule of the two threads: while the commit is under way the worker takes records in and decides.
 * It does not touch the producer, which is the thread's, and gives Redis nothing. It ends the
 * commit, one way or the other, before it goes on, and before an assignment changes. */
#include <assert.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>

#include "consumer/thread.h"
#include "consumer/worker_txn.h"

/* A commit under way. */
struct commit {
    struct kafka_txn *txn;
    const struct txn_offset *offsets;
    size_t offset_count;
    struct rd_kafka_consumer_group_metadata_s *group; /* owned; released with the offsets */
    enum txn_result result;
    struct kafka_why why;
    bool has_thread;
    pthread_t thread;
    atomic_bool is_over;
};

enum { FEED_MS = 2 /* longest sleep: the commit's end waits for it */ };

/* ---- the thread ---- */

static void *run_commit(void *context)
{
    struct commit *c = context;
    c->result = kafka_txn_offsets(c->txn, c->offsets, c->offset_count, c->group, &c->why);
    FAILPOINT("before_commit");
    if (c->result == TXN_RESULT_OK) c->result = kafka_txn_commit(c->txn, &c->why);
    atomic_store(&c->is_over, true);
    return NULL;
}

/* ---- the sealed batch ---- */

static void seal(struct worker *w)
{
    w->sealed = (struct sealed){.taken_count = w->taken_count,
                                .tally = w->tally,
                                .opened_us = w->opened_us,
                                .oldest_input_ms = w->oldest_input_ms};
    w->is_open = false;
    for (int32_t i = 0; i < w->partition_count; i++) {
        struct partition *p = &w->partitions[i];
        p->is_sealed = p->is_touched;
        p->is_touched = false;
        p->sealed = p->working;
    }
    cache_batch_seal(w->cache);
}

static void unseal(struct worker *w)
{
    assert(!w->is_open && w->taken_count == w->sealed.taken_count);
    cache_batch_unseal(w->cache);
    for (int32_t i = 0; i < w->partition_count; i++) {
        struct partition *p = &w->partitions[i];
        p->is_touched = p->is_sealed;
        p->is_sealed = false;
    }
    w->sealed = (struct sealed){0};
    w->is_open = true;
}

/* ---- deciding ahead ---- */

/* What a person accepted is said in one transaction, and not again in the one behind it. */
static bool says_acceptance(const struct worker *w)
{
    for (int32_t i = 0; i < w->partition_count; i++) {
        const struct partition *p = &w->partitions[i];
        if (p->is_touched && (p->is_trusted || p->is_policy_accepted)) return true;
    }
    return false;
}

bool ahead_is_over(const struct worker *w)
{
    return w->is_ahead && (w->ahead_gave_up || atomic_load(&w->commit->is_over));
}

static bool is_under_way(const struct worker *w)
{
    return w->failed == ERR_OK && w->commit != NULL && !atomic_load(&w->commit->is_over);
}

/* Takes records in until the commit is over, or a change of the assignment has ended it, and
 * decides on them as long as more may be decided. They are taken in also behind that: to the order
 * of the topics one that was not asked looks silent. */
static void decide_meanwhile(struct worker *w)
{
    bool busy = worker_serve_ahead(w);
    while (is_under_way(w)) {
        worker_feed(w, busy ? 0 : FEED_MS);
        busy = is_under_way(w) && !w->ahead_gave_up && !batch_is_due(w) && worker_serve_ahead(w);
    }
}

void ahead_drop(struct worker *w)
{
    w->ahead_gave_up = true;
    w->is_open = false;
    buf_clear(&w->held);
    batch_rewind_inputs(w, w->sealed.taken_count);
    cache_batch_revert(w->cache);
    for (int32_t i = 0; i < w->partition_count; i++) {
        struct partition *p = &w->partitions[i];
        p->working = p->sealed;
        p->is_touched = false;
    }
}

void ahead_commit(struct worker *w, size_t offset_count, bool may_decide)
{
    struct commit c = {.txn = w->txn,
                       .offsets = w->offsets,
                       .offset_count = offset_count,
                       .group = kafka_group_metadata(w->group)};
    bool may = may_decide && !says_acceptance(w);
    c.has_thread = may && thread_start(&c.thread, run_commit, &c);
    redis_prepare(w); /* while the brokers take the records */
    seal(w);
    w->commit = &c;
    w->is_ahead = true;
    w->ahead_gave_up = false;
    if (c.has_thread)
        decide_meanwhile(w);
    else
        (void)run_commit(&c);
    batch_settle(w);
    w->commit = NULL; /* as it is by now; `c` ends here */
}

enum txn_result ahead_end(struct worker *w)
{
    struct commit *c = w->commit;
    if (c->has_thread) (void)pthread_join(c->thread, NULL);
    w->commit = NULL;
    if (c->result == TXN_RESULT_OK) return c->result;
    w->why = c->why;
    if (w->is_open) ahead_drop(w);
    w->is_ahead = false;
    unseal(w);
    return c->result;
}

/* ---- records held ---- */

/* One of them, with its bytes behind it. */
struct held {
    size_t topic;
    struct txn_delivery *delivery; /* NULL = nobody asks */
    int32_t partition;
    uint32_t key_len, value_len;
    bool has_key, has_value;
};

enum err ahead_hold(struct worker *w, size_t topic, int32_t partition, struct str key,
                    struct str value, struct txn_delivery *delivery)
{
    struct held held = {.topic = topic,
                        .delivery = delivery,
                        .partition = partition,
                        .key_len = key.len,
                        .value_len = value.len,
                        .has_key = !str_is_none(key),
                        .has_value = !str_is_none(value)};
    FAILPOINT("in_ahead");
    enum err e = buf_add(&w->held, &held, sizeof held);
    if (e == ERR_OK && key.len > 0) e = buf_add(&w->held, key.at, key.len);
    if (e == ERR_OK && value.len > 0) e = buf_add(&w->held, value.at, value.len);
    return e == ERR_OK ? ERR_OK : ERR_RETRY; /* decided again after the commit */
}

static struct str next_bytes(const struct buf *b, size_t *at, uint32_t len, bool is_there)
{
    struct str bytes = {(const char *)b->at + *at, len};
    *at += len;
    return is_there ? bytes : STR_NONE;
}

static enum err send_held(struct worker *w)
{
    enum err e = ERR_OK;
    for (size_t at = 0; e == ERR_OK && at < w->held.len;) {
        struct held held;
        FAILPOINT("in_release");
        memcpy(&held, w->held.at + at, sizeof held);
        at += sizeof held;
        struct str key = next_bytes(&w->held, &at, held.key_len, held.has_key);
        struct str value = next_bytes(&w->held, &at, held.value_len, held.has_value);
        e = batch_give(w, held.topic, held.partition, key, value, held.delivery);
    }
    buf_clear(&w->held);
    return e;
}

void ahead_release(struct worker *w)
{
    w->is_ahead = false;
    if (!w->is_open || w->failed != ERR_OK) return;
    enum err e = batch_begin(w);
    if (e == ERR_OK) e = send_held(w);
    /* Whose record it was that can't be written is found when it is decided again. */
    if (e != ERR_OK && w->failed == ERR_OK) batch_abort(w);
}
