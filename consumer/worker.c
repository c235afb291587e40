/* worker.c - start and end of the worker. */
#include "consumer/worker_txn.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "consumer/kafka_check.h"
#include "consumer/log.h"
#include "consumer/metrics.h"
#include "consumer/policy_load.h"
#include "consumer/watchdog.h"

enum { ASK_TIMEOUT_MS = 10000, ARENA_FIELDS_BYTES = 1 << 20, STEP_BYTES_MAX = 512 << 20 };

static void name_topics(struct worker *w)
{
    const struct config *c = w->config;
    const char *const inputs[MERGE_TOPICS_MAX] = {
        [RANK_ACCOUNTS] = c->topics_accounts, [RANK_SIGNALS] = c->topics_signals,
        [RANK_OVERDUES] = c->topics_overdues, [RANK_REPAYMENTS] = c->topics_repayments,
        [RANK_CALENDAR] = c->topics_calendar, [RANK_EVENTS] = c->topics_events};
    for (int rank = 0; rank < MERGE_TOPICS_MAX; rank++)
        w->inputs[rank] = inputs[rank][0] != '\0' ? inputs[rank] : NULL;
    w->outs[OUT_REPORTS] = c->topics_report_updates;
    w->outs[OUT_LINES] = c->topics_line_actions;
    w->outs[OUT_NOTICES] = c->topics_notices;
    w->outs[OUT_DEAD_LETTERS] = c->topics_dead_letters;
    w->outs[OUT_AUDIT] = c->topics_audit;
    w->outs[OUT_JOURNAL] = c->topics_journal;
    w->outs[OUT_CHANGELOG] = c->topics_changelog;
    w->out_count = OUT_FIXED_COUNT;
    for (size_t i = 0; i < c->recipient_count; i++)
        w->outs[w->out_count++] = c->recipients[i].topic;
}

static struct kafka_options kafka_options_of(const struct worker *w)
{
    return (struct kafka_options){.properties = w->config->kafka,
                                  .count = w->config->kafka_count,
                                  .client_id = w->config->service_instance_id,
                                  .group_id = w->config->service_group_id,
                                  .group_instance_id = w->config->service_instance_id,
                                  .transactional_id = w->config->service_instance_id};
}

static enum err give_up(const struct worker *w, const char *what, enum err e)
{
    log_error(what, LOG_STR("reason", w->why.text), LOG_ERR(e));
    return e;
}

static enum err init_producer(struct worker *w)
{
    struct kafka_options options = kafka_options_of(w);
    options.retries_max = (int32_t)w->config->limits_retries;
    enum err e = kafka_txn_new(&options, w->outs, w->out_count,
                               w->config->watchdog_call_deadline_ms, &w->txn, &w->why);
    if (e != ERR_OK) return e;
    metric_add(METRIC_PRODUCERS, 1);
    enum txn_result result = kafka_txn_init(w->txn, &w->why);
    if (result == TXN_RESULT_OK) return ERR_OK;
    return result == TXN_RESULT_FENCED ? ERR_OVERTAKEN : ERR_RETRY;
}

/* Ending a handle waits for its threads. */
static void free_producer(struct worker *w)
{
    watchdog_enter("destroy producer", w->config->watchdog_call_deadline_ms);
    kafka_txn_free(w->txn);
    watchdog_leave();
    w->txn = NULL;
}

static void free_consumers(struct worker *w)
{
    watchdog_enter("close consumers", w->config->watchdog_call_deadline_ms);
    kafka_group_free(w->group); /* the revoked callback runs in it, and calls nothing watched */
    kafka_reader_free(w->reader);
    kafka_reader_free(w->probe);
    watchdog_leave();
}

enum err worker_renew_producer(struct worker *w)
{
    log_warn("producer_renewed", LOG_STR("because", "a transactional request timed out or broke"));
    free_producer(w);
    enum err e = init_producer(w);
    if (e != ERR_OK) w->failed = e == ERR_RETRY ? ERR_FATAL : e;
    return e;
}

int32_t cut_policy_date(const struct cut *cut)
{
    return cut->decided_on > cut->business_date ? cut->decided_on : cut->business_date;
}

void cut_note_decision(struct cut *cut, int32_t date)
{
    if (date > cut->decided_on) cut->decided_on = date;
}

uint64_t worker_policy_hash(struct worker *w, int32_t date)
{
    if (w->policy_hash == 0 || w->policy_hash_date != date) {
        w->policy_hash = policy_hash_at(w->policy, date);
        w->policy_hash_date = date;
    }
    return w->policy_hash;
}

bool worker_may_take_policy(struct worker *w, const struct policy *next)
{
    for (int32_t i = 0; i < w->partition_count; i++) {
        const struct partition *p = &w->partitions[i];
        /* Unknown yet: compared with its meta before it runs. Healing: decided under ours. */
        bool is_unknown = p->phase == PHASE_RESTORING && p->committed.txn_seq == 0;
        if (p->phase == PHASE_NONE || is_unknown) continue;
        int32_t date = cut_policy_date(&p->working);
        uint64_t hash = policy_hash_at(next, date);
        if (hash == 0 || hash != worker_policy_hash(w, date)) return false;
    }
    return true;
}

void worker_take_policy(struct worker *w, const struct policy *next)
{
    w->policy = w->door.policy = next;
    w->policy_hash = 0;
    for (int32_t i = 0; i < w->partition_count; i++)
        partition_forget_timers(&w->partitions[i]);
}

/* R13: what is there must fit together. */
static enum err check_topics(struct worker *w)
{
    for (size_t i = 0; i < w->out_count; i++) {
        enum err e =
            kafka_txn_partitions(w->txn, i, ASK_TIMEOUT_MS, &w->out_partitions[i], &w->why);
        if (e != ERR_OK) return e == ERR_UNKNOWN ? ERR_CONFIG : e;
    }
    w->partition_count = w->out_partitions[OUT_CHANGELOG];
    if (w->out_partitions[OUT_JOURNAL] != w->partition_count) {
        kafka_why_set(&w->why, "%s has %d partitions, %s has %d; they must be equal",
                      w->outs[OUT_JOURNAL], (int)w->out_partitions[OUT_JOURNAL],
                      w->outs[OUT_CHANGELOG], (int)w->partition_count);
        return ERR_CONFIG;
    }
    for (int rank = 0; rank < MERGE_TOPICS_MAX; rank++) {
        int32_t count = 0;
        if (w->inputs[rank] == NULL) continue;
        enum err e =
            kafka_group_partitions(w->group, w->inputs[rank], ASK_TIMEOUT_MS, &count, &w->why);
        if (e != ERR_OK) return e == ERR_UNKNOWN ? ERR_CONFIG : e;
        if (count == w->partition_count) continue;
        kafka_why_set(&w->why, "%s has %d partitions, %s has %d; they must be equal",
                      w->inputs[rank], (int)count, w->outs[OUT_CHANGELOG], (int)w->partition_count);
        return ERR_CONFIG;
    }
    struct kafka_options options = kafka_options_of(w);
    int64_t retention_ms = -1;
    enum err e = kafka_check_compacted(&options, w->outs[OUT_CHANGELOG], ASK_TIMEOUT_MS,
                                       &retention_ms, &w->why);
    /* Tombstones may be gone after it; half of it leaves time for the replay itself. */
    w->replay_max_age_ms = w->config->restore_max_age_ms;
    if (retention_ms >= 0 && retention_ms / 2 < w->replay_max_age_ms)
        w->replay_max_age_ms = retention_ms / 2;
    return e;
}

static enum err take_fingerprint(struct worker *w)
{
    char cluster[64];
    enum err e =
        kafka_reader_cluster_id(w->probe, ASK_TIMEOUT_MS, cluster, sizeof cluster, &w->why);
    if (e != ERR_OK) return e;
    int length = snprintf(w->fingerprint, sizeof w->fingerprint, "%s/%s/%s", cluster,
                          w->config->service_environment, w->config->service_group_id);
    if (length > 0 && (size_t)length < sizeof w->fingerprint) return ERR_OK;
    kafka_why_set(&w->why, "service.environment and service.group_id are too long together");
    return ERR_CONFIG;
}

static enum err arena_open(struct arena *a, size_t size)
{
    a->base = malloc(size);
    a->size = a->base == NULL ? 0 : size;
    a->used = 0;
    return a->base == NULL ? ERR_NOMEM : ERR_OK;
}

static enum err make_partitions(struct worker *w)
{
    w->partitions = calloc((size_t)w->partition_count, sizeof *w->partitions);
    w->results = calloc((size_t)w->partition_count, sizeof *w->results);
    w->sent = calloc((size_t)w->partition_count, sizeof(struct partition *));
    w->steps = calloc((size_t)w->partition_count, sizeof(struct step *));
    w->offsets = calloc((size_t)w->partition_count * MERGE_TOPICS_MAX, sizeof *w->offsets);
    if (w->partitions == NULL || w->results == NULL || w->sent == NULL || w->steps == NULL ||
        w->offsets == NULL)
        return ERR_NOMEM;
    for (int32_t i = 0; i < w->partition_count; i++) {
        struct partition *p = &w->partitions[i];
        p->no = i;
        enum err e =
            merge_init(&p->merge, (uint32_t)w->config->batch_queue_records, record_block_free);
        if (e == ERR_OK) e = step_new(STEP_BYTES_MAX, &p->step);
        if (e != ERR_OK) return e;
    }
    return ERR_OK;
}

static enum err make_memory(struct worker *w)
{
    w->taken_max = (uint32_t)w->config->batch_max_events + CHUNK_ITEMS_MAX;
    w->taken = calloc((size_t)w->taken_max * 2, sizeof *w->taken); /* one batch behind another */
    w->items = calloc(CHUNK_ITEMS_MAX, sizeof *w->items);
    if (w->taken == NULL || w->items == NULL) return ERR_NOMEM;
    enum err e = arena_open(&w->chunk_arena, ARENA_CHUNK_BYTES);
    if (e == ERR_OK) e = arena_open(&w->decision_arena, (size_t)w->config->limits_arena_bytes);
    /* What fits a decision fits, with the list of its fields. */
    if (e == ERR_OK)
        e = arena_open(&w->load_arena, (size_t)w->config->limits_arena_bytes + ARENA_FIELDS_BYTES);
    /* A run per record, and its doubled list, at worst. */
    if (e == ERR_OK)
        e = arena_open(&w->batch_arena, (size_t)w->taken_max * sizeof(struct journal_run) * 5 +
                                            ((size_t)w->partition_count << 12));
    if (e == ERR_OK) e = cache_new((size_t)w->config->cache_bytes, w->partition_count, &w->cache);
    if (e == ERR_OK) e = redis_flight_new(w->step_store, &w->flight);
    return e == ERR_OK ? restore_new(w) : e;
}

static enum err open_kafka(struct worker *w)
{
    struct kafka_options options = kafka_options_of(w);
    struct group_handler handler = {w, worker_assigned, worker_revoked};
    enum err e = init_producer(w); /* before anything is read (R1) */
    if (e != ERR_OK) return give_up(w, "producer_failed", e);
    e = kafka_group_new(&options, &handler, &w->group, &w->why);
    if (e == ERR_OK) e = kafka_reader_new(&options, READER_COMMITTED, &w->reader, &w->why);
    if (e == ERR_OK) e = kafka_reader_new(&options, READER_UNCOMMITTED, &w->probe, &w->why);
    if (e == ERR_OK) e = take_fingerprint(w);
    if (e == ERR_OK) e = check_topics(w);
    return e == ERR_OK ? ERR_OK : give_up(w, "kafka_unfit", e);
}

static enum err subscribe(struct worker *w)
{
    const char *topics[MERGE_TOPICS_MAX];
    size_t count = 0;
    for (int rank = 0; rank < MERGE_TOPICS_MAX; rank++)
        if (w->inputs[rank] != NULL) topics[count++] = w->inputs[rank];
    enum err e = kafka_group_subscribe(w->group, topics, count, &w->why);
    return e == ERR_OK ? ERR_OK : give_up(w, "subscribe_failed", e);
}

static enum err open_codec(struct worker *w)
{
    struct why why = {0};
    w->door = (struct door){
        .config = w->config, .schemas = w->schemas, .tokens = w->tokens, .policy = w->policy};
    enum err e = hand_init(&w->hand, w->schemas, &why);
    w->hand.keeps = true;
    if (e != ERR_OK) {
        kafka_why_set(&w->why, "%s", why.text);
        return give_up(w, "schemas_missing", e == ERR_UNKNOWN ? ERR_CONFIG : e);
    }
    return ERR_OK;
}

enum err worker_open(struct worker *w)
{
    (void)snprintf(w->writer, sizeof w->writer, "%.64s/%llx", w->config->service_instance_id,
                   (unsigned long long)clock_realtime_ms(w->clock) << 16 |
                       ((unsigned long long)getpid() & 0xFFFF));
    name_topics(w);
    w->failed = ERR_OK;
    enum err e = open_codec(w);
    if (e == ERR_OK) e = open_kafka(w);
    if (e == ERR_OK) e = make_partitions(w);
    if (e == ERR_OK) e = make_memory(w);
    if (e != ERR_OK) return e;
    e = store_connect(w->store);
    if (e == ERR_CONFIG) log_error("redis_unusable", LOG_STR("mend", store_message(w->store)));
    if (e == ERR_AGAIN || e == ERR_RETRY) e = ERR_OK; /* the loop goes on trying */
    return e == ERR_OK ? subscribe(w) : e;
}

/* A graceful end commits what is open; after a failure nothing is sent any more. */
static void wind_up(struct worker *w)
{
    atomic_store(&w->flags->is_ready, false);
    metric_choose(METRIC_STATE, METRIC_STATE_STOPPING);
    if (w->failed == ERR_OK && w->group != NULL && w->txn != NULL && w->cache != NULL) {
        batch_commit(w);
        if (w->failed == ERR_OK) redis_drain(w, w->config->stop_drain_ms);
    }
}

static void free_partitions(struct worker *w)
{
    for (int32_t i = 0; w->partitions != NULL && i < w->partition_count; i++) {
        merge_deinit(&w->partitions[i].merge);
        record_room_deinit(&w->partitions[i].room);
        step_free(w->partitions[i].step);
    }
    free(w->partitions);
    w->partitions = NULL;
}

void worker_close(struct worker *w)
{
    wind_up(w);
    /* What a failure left open, the next producer's init ends. */
    if (w->cache != NULL) batch_forget(w);
    if (w->failed == ERR_OK) w->failed = ERR_AGAIN; /* the close must not start new work */
    for (int32_t i = 0; w->partitions != NULL && i < w->partition_count; i++)
        merge_clear(&w->partitions[i].merge);
    free_consumers(w);
    /* The revoked callback has waited for the steps on their way, but after a fatal error of the
     * consumer it does not come. */
    redis_receive(w, true);
    redis_flight_free(w->flight);
    free_producer(w);
    restore_free(w);
    free_partitions(w);
    cache_free(w->cache);
    hand_deinit(&w->hand);
    door_deinit(&w->door);
    buf_free(&w->value);
    buf_free(&w->held);
    free(w->chunk_arena.base);
    free(w->load_arena.base);
    free(w->decision_arena.base);
    free(w->batch_arena.base);
    free(w->items);
    free(w->taken);
    free(w->offsets);
    free(w->results);
    free(w->sent);
    free(w->steps);
}
