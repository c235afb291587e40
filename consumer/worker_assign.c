/* worker_assign.c - partitions come and go; records come into the merges. */
#include <assert.h>
#include <string.h>

#include "consumer/log.h"
#include "consumer/metrics.h"
#include "consumer/worker_txn.h"
#include "state/core/date.h"

const char *const phase_words[PHASE_COUNT] = {
    [PHASE_NONE] = "none",
    [PHASE_RESTORING] = "restoring",
    [PHASE_RUNNING] = "running",
    [PHASE_WAIT_REGISTRY] = "waiting for the schema registry",
    [PHASE_WAIT_REDIS] = "waiting for Redis",
    [PHASE_HALTED] = "halted",
    [PHASE_OVERTAKEN] = "overtaken",
};

int32_t worker_rank_of(const struct worker *w, const char *topic)
{
    for (int32_t rank = 0; rank < MERGE_TOPICS_MAX; rank++)
        if (w->inputs[rank] != NULL && strcmp(w->inputs[rank], topic) == 0) return rank;
    return -1;
}

void partition_set_phase(struct worker *w, struct partition *p, enum phase phase)
{
    (void)w;
    if (p->phase == phase) return;
    log_info("partition_phase", LOG_INT("partition", p->no), LOG_STR("from", phase_words[p->phase]),
             LOG_STR("to", phase_words[phase]));
    p->phase = phase;
}

void partition_halt(struct worker *w, struct partition *p, enum metric_invariant invariant,
                    const char *why)
{
    char date[DATE_TEXT_SIZE + 1] = "none";
    if (p->committed.business_date != INT_NONE) date_format(p->committed.business_date, date);
    date[DATE_TEXT_SIZE] = '\0';
    metric_add_a(METRIC_INVARIANTS, (int32_t)invariant, 1);
    log_error("partition_halted", LOG_INT("partition", p->no), LOG_STR("reason", why),
              LOG_INT("txn_seq", p->committed.txn_seq), LOG_STR("business_date", date));
    p->is_halted = true;
    w->aborts_in_row = 0; /* one cause less: the others are not to be ended with it */
    partition_set_phase(w, p, PHASE_HALTED);
}

void partition_heal(struct worker *w, struct partition *p, enum metric_heal reason, bool by_wipe)
{
    static const char *const words[] = {
#define X(name, word) word,
        METRIC_HEAL_LIST(X)
#undef X
    };
    if (p->phase == PHASE_NONE || p->phase == PHASE_OVERTAKEN) return;
    metric_add_a(METRIC_HEALS, (int32_t)reason, 1);
    log_warn("heal", LOG_INT("partition", p->no), LOG_STR("found", words[reason]),
             LOG_BOOL("from_nothing", by_wipe));
    p->is_healing_by_wipe = p->is_healing_by_wipe || by_wipe;
    p->wiped = (struct watermark){0};
    partition_set_phase(w, p, PHASE_RESTORING);
}

void partition_wait_for_registry(struct worker *w, struct partition *p)
{
    log_warn("registry_wait", LOG_INT("partition", p->no));
    p->retry_at_ms = clock_monotonic_ms(w->clock) + PARTITION_RETRY_MS;
    partition_set_phase(w, p, PHASE_WAIT_REGISTRY);
}

/* The first offset to read, or a halt when the log no longer has what comes next (never skip). */
static int64_t choose_start(struct worker *w, struct partition *p, const struct group_position *at)
{
    if (at->committed < 0)
        return w->config->service_start_from == CONFIG_START_LATEST ? at->high : at->low;
    if (at->committed < at->low) {
        partition_halt(w, p, METRIC_INVARIANT_OFFSETS,
                       "records were deleted from an input topic before they were applied; restore "
                       "them or start with --trust=group after moving the group's offset");
        return at->low;
    }
    if (at->committed > at->high) {
        partition_halt(w, p, METRIC_INVARIANT_OFFSETS,
                       "the group's offset lies behind the end of an input topic: Kafka lost data, "
                       "or the topic was made anew");
        return at->high;
    }
    return at->committed;
}

/* R14: every input topic gives the same partition numbers. */
static bool is_whole(const struct worker *w, const struct group_position *positions, size_t count)
{
    for (int32_t no = 0; no < w->partition_count; no++) {
        int32_t seen = 0;
        int32_t wanted = 0;
        for (size_t i = 0; i < count; i++)
            seen += positions[i].partition == no;
        for (int rank = 0; rank < MERGE_TOPICS_MAX; rank++)
            wanted += w->inputs[rank] != NULL;
        if (seen != 0 && seen != wanted) return false;
    }
    return true;
}

/* A topic was given more partitions while we ran: keys map elsewhere now (R15). */
static bool is_grown(const struct worker *w, const struct group_position *positions, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (positions[i].partition >= w->partition_count) return true;
    return false;
}

enum err worker_assigned(void *context, struct group_position *positions, size_t count)
{
    struct worker *w = context;
    batch_settle(w);
    metric_add_a(METRIC_REBALANCES, METRIC_REBALANCE_ASSIGNED, 1);
    if (is_grown(w, positions, count)) {
        log_error("partitions_added", LOG_STR("mend", "an input topic has more partitions than the "
                                                      "changelog; their count must never change"));
        return ERR_CONFIG;
    }
    if (!is_whole(w, positions, count)) {
        log_error("assignment_split",
                  LOG_STR("mend",
                          "partitions of one number went to different members: every member "
                          "must use partition.assignment.strategy=range and the same topics"));
        return ERR_CONFIG;
    }
    for (size_t i = 0; i < count; i++) {
        struct group_position *at = &positions[i];
        int32_t rank = worker_rank_of(w, at->topic);
        assert(rank >= 0 && at->partition < w->partition_count);
        struct partition *p = &w->partitions[at->partition];
        if (p->phase == PHASE_NONE) {
            p->is_halted = false;
            p->is_healing_by_wipe = false;
            p->is_store_doubtful = false;
            p->is_trusted = p->is_policy_accepted = false;
            p->committed = p->working = (struct cut){0};
            p->last = p->stored = p->sent = p->wiped = (struct watermark){0};
            partition_set_phase(w, p, PHASE_RESTORING);
        }
        at->start = choose_start(w, p, at);
        p->group_committed[rank] = at->committed;
        p->start[rank] = at->start;
        merge_use(&p->merge, rank, at->start);
    }
    log_info("assigned", LOG_INT("topic_partitions", count));
    return ERR_OK;
}

void worker_resume(struct worker *w, struct partition *p)
{
    for (int32_t rank = 0; rank < MERGE_TOPICS_MAX; rank++) {
        struct merge_queue *q = &p->merge.queues[rank];
        if (q->is_paused) kafka_group_resume(w->group, w->inputs[rank], p->no);
        q->is_paused = false;
    }
}

void worker_revoked(void *context, bool is_lost)
{
    struct worker *w = context;
    batch_settle(w);
    metric_add_a(METRIC_REBALANCES, is_lost ? METRIC_REBALANCE_LOST : METRIC_REBALANCE_REVOKED, 1);
    log_info("revoked", LOG_BOOL("lost", is_lost), LOG_BOOL("batch_open", w->is_open));
    if (w->failed == ERR_OK && w->is_open) {
        if (is_lost) {
            kafka_why_set(&w->why, "the assignment was lost");
            batch_abort(w);
        } else {
            batch_commit(w);
        }
    }
    if (w->failed == ERR_OK && !is_lost) redis_drain(w, w->config->stop_drain_ms / 2);
    redis_receive(w, true);
    if (w->failed != ERR_OK) batch_forget(w);
    for (int32_t i = 0; i < w->partition_count; i++) {
        struct partition *p = &w->partitions[i];
        if (p->phase == PHASE_NONE) continue;
        restore_forget(w, p);
        worker_resume(w, p); /* librdkafka keeps a pause over the next assignment */
        merge_clear(&p->merge);
        record_room_deinit(&p->room);
        cache_drop_partition(w->cache, p->no);
        partition_set_phase(w, p, PHASE_NONE);
    }
}

enum { HEAVY_PART = 64 }; /* of a queue's room */

static bool is_full(const struct partition *p, int32_t rank)
{
    return p->merge.queues[rank].count > p->merge.size / 4 * 3;
}

static void pause_topic(struct worker *w, struct partition *p, int32_t rank)
{
    kafka_group_pause(w->group, w->inputs[rank], p->no);
    p->merge.queues[rank].is_paused = true;
}

/* Bounds what is held: a topic-partition pauses when its queue is nearly full, or when all queues
 * together hold too many bytes and its own is among the fuller ones. */
static void steer(struct worker *w, struct partition *p, size_t bytes)
{
    for (int32_t rank = 0; rank < MERGE_TOPICS_MAX; rank++) {
        struct merge_queue *q = &p->merge.queues[rank];
        if (!q->is_used) continue;
        bool is_heavy =
            bytes > (size_t)w->config->batch_queue_bytes && q->count > p->merge.size / HEAVY_PART;
        bool is_light = bytes < (size_t)w->config->batch_queue_bytes / 2;
        if (!q->is_paused && (is_full(p, rank) || is_heavy)) {
            pause_topic(w, p, rank);
        } else if (q->is_paused && q->count <= p->merge.size / 4 && (is_light || q->count == 0)) {
            /* An empty one even when the others are heavy: the merge waits for it before them. */
            kafka_group_resume(w->group, w->inputs[rank], p->no);
            q->is_paused = false;
        }
    }
}

static void steer_all(struct worker *w)
{
    size_t bytes = 0;
    for (int32_t i = 0; i < w->partition_count; i++)
        bytes += w->partitions[i].merge.bytes;
    for (int32_t i = 0; i < w->partition_count; i++)
        if (w->partitions[i].phase != PHASE_NONE) steer(w, &w->partitions[i], bytes);
}

static enum err take_in(struct worker *w, const struct group_record *r)
{
    int32_t rank = worker_rank_of(w, r->topic);
    struct partition *p = r->partition < w->partition_count ? &w->partitions[r->partition] : NULL;
    if (rank < 0 || p == NULL || p->phase == PHASE_NONE) return ERR_OK;
    if (r->kind == GROUP_EOF) {
        merge_end(&p->merge, rank, r->offset);
        return ERR_OK;
    }
    struct merge_record record = {.timestamp_ms = r->timestamp_ms,
                                  .offset = r->offset,
                                  .key = r->key,
                                  .value = r->value,
                                  .rank = rank};
    struct record_block *block = NULL;
    enum err e = record_copy(&p->room, &record.key, &record.value, &block);
    record.message = block;
    if (e == ERR_OK) e = merge_push(&p->merge, &record);
    if (e == ERR_UNKNOWN) {
        metric_add_ab(METRIC_EVENTS_CONSUMED, rank, METRIC_RESULT_BELOW_POSITION, 1);
        return ERR_OK;
    }
    if (e != ERR_OK) {
        record_block_free(block);
        kafka_why_set(&w->why, e == ERR_NOMEM ? "no memory for the records in hand"
                                              : "a paused topic-partition went on");
        return e == ERR_NOMEM ? e : ERR_FATAL; /* nothing is lost: the worker starts anew from the
                                                  committed positions */
    }
    /* A full queue must not wait for the end of the burst. */
    if (is_full(p, rank) && !p->merge.queues[rank].is_paused) pause_topic(w, p, rank);
    return ERR_OK;
}

static void consumer_failed(struct worker *w, enum err e)
{
    log_error("consumer_failed", LOG_STR("reason", w->why.text), LOG_ERR(e));
    w->failed = e;
}

void worker_feed(struct worker *w, int32_t timeout_ms)
{
    steer_all(w); /* an abort may have filled queues again */
    size_t bytes = 0;
    for (int i = 0; i < POLL_BURST_MAX && bytes < POLL_BURST_BYTES; i++) {
        struct group_record record;
        enum err e = kafka_group_poll(w->group, i == 0 ? timeout_ms : 0, &record, &w->why);
        if (e == ERR_AGAIN) break;
        if (w->failed != ERR_OK) return; /* a change of the assignment failed within */
        if (e == ERR_OK) e = take_in(w, &record);
        if (e != ERR_OK) {
            consumer_failed(w, e);
            return;
        }
        bytes += record.key.len + record.value.len;
    }
    steer_all(w);
}
