/* worker_redis.c - after the commit: the atomic step, and noticing what Redis lost. */
#include <assert.h>
#include <string.h>
#include <time.h>

#include "consumer/log.h"
#include "consumer/metrics.h"
#include "consumer/version.h"
#include "consumer/worker_board.h"

enum { LOOK_EVERY_MS = 2000 };

struct watermark watermark_of(const struct worker *w, const struct partition *p,
                              const struct cut *cut, enum watermark_state state)
{
    struct watermark mark = {
        .state = state,
        .txn_seq = cut->txn_seq,
        .meta_offset = p->meta_at.offset,
        .begin_offset = p->begin_at.offset,
        .kafka_ms = p->meta_at.timestamp_ms < 0 ? 0 : p->meta_at.timestamp_ms,
        .business_date = cut->business_date,
        .borrowers = cut->borrowers,
        .checksum = cut->checksum,
        .format = STATE_FORMAT,
    };
    enum err e = watermark_set_writer(&mark, (struct str){w->writer, (uint32_t)strlen(w->writer)});
    if (e == ERR_OK)
        e = watermark_set_fingerprint(
            &mark, (struct str){w->fingerprint, (uint32_t)strlen(w->fingerprint)});
    for (int rank = 0; e == ERR_OK && rank < MERGE_TOPICS_MAX; rank++) {
        if (w->inputs[rank] == NULL) continue;
        struct str topic = {w->inputs[rank], (uint32_t)strlen(w->inputs[rank])};
        e = watermark_set_position(&mark, topic, cut->next[rank]);
    }
    assert(e == ERR_OK); /* names and counts were checked at start */
    return mark;
}

static void overtaken(struct worker *w, struct partition *p)
{
    log_warn("overtaken", LOG_INT("partition", p->no),
             LOG_STR("meaning", "a newer owner has written; waiting for the next assignment"));
    partition_set_phase(w, p, PHASE_OVERTAKEN);
}

void redis_obey(struct worker *w, struct partition *p, enum watermark_verdict verdict,
                const struct watermark *found)
{
    switch (verdict) {
    case MARK_AS_EXPECTED:
        return;
    case MARK_ALREADY_NEW: /* the step whose answer was lost was written, with all that was open */
        p->stored = p->last;
        p->is_store_doubtful = false;
        cache_stored(w->cache, p->no);
        return;
    case MARK_LATER:
        overtaken(w, p);
        return;
    case MARK_OLDER_OR_NONE:
        partition_heal(
            w, p, found->state == WATERMARK_NONE ? METRIC_HEAL_ABSENT : METRIC_HEAL_BEHIND, false);
        return;
    case MARK_TORN:
    case MARK_COUNT:
        partition_heal(w, p, METRIC_HEAL_FOREIGN, true);
        return;
    }
}

bool redis_is_expected(const struct partition *p, const struct watermark *found)
{
    return watermark_is_same(found, &p->stored) ||
           (p->is_in_flight && watermark_is_same(found, &p->sent));
}

bool redis_found_expected(struct worker *w, struct partition *p, const struct watermark *found)
{
    if (redis_is_expected(p, found)) return true;
    assert(w->sent_count == 0);
    redis_obey(w, p, watermark_judge(found, &p->stored, &p->last), found);
    return false;
}

/* A view was there with fewer fields than we left in it: somebody took them, or the whole key. The
 * borrowers of the step stay unstored, and the next one writes all their views anew. */
static void rewrite_views(struct partition *p)
{
    metric_add_a(METRIC_HEALS, METRIC_HEAL_VIEW, 1);
    log_warn("view_fields_missing", LOG_INT("partition", p->no),
             LOG_STR("mend", "keys of ours were changed by hand; they are written anew"));
    p->is_store_doubtful = true;
    p->sent = (struct watermark){.state = WATERMARK_NONE}; /* no step is in doubt */
}

static void take_outcome(struct worker *w, struct partition *p, const struct step_result *result)
{
    switch (result->outcome) {
    case STEP_DONE:
        p->stored = p->sent;
        if (result->has_gaps) {
            rewrite_views(p);
            return;
        }
        p->is_store_doubtful = false;
        cache_stored(w->cache, p->no);
        step_rest(p->step);
        metric_set_a(METRIC_REDIS_BEHIND, p->no, 0);
        metric_set_a(METRIC_HEARTBEAT, METRIC_STAGE_IN_REDIS, clock_realtime_ms(w->clock));
        return;
    case STEP_DAMAGED:
        partition_heal(w, p, METRIC_HEAL_MISSING, true);
        return;
    case STEP_NOT_WRITTEN:
        redis_obey(w, p, result->verdict, &result->found);
        return;
    case STEP_UNKNOWN:
        p->is_store_doubtful = true;
        return;
    case STEP_ON_ITS_WAY:
        return;
    }
}

/* Waits for the end of what is on its way. */
static enum err land(struct worker *w)
{
    uint32_t told = 0;
    uint32_t count = w->sent_count;
    enum err e = redis_flight_end(w->flight, &told);
    w->sent_count = 0;
    for (uint32_t i = 0; i < count; i++) {
        w->sent[i]->is_in_flight = false;
        if (i < told)
            take_outcome(w, w->sent[i], &w->results[i]);
        else
            w->sent[i]->is_store_doubtful = true;
    }
    return e;
}

/* As far as the worker may know: in flight, the steps' connection is the thread's. */
static bool is_up(const struct worker *w)
{
    return store_is_up(w->store) && (w->sent_count > 0 || store_is_up(w->step_store));
}

/* Both connections are made anew together, so that they lead to the same server. */
static void part(struct worker *w)
{
    if (store_is_up(w->store)) store_disconnect(w->store);
    if (store_is_up(w->step_store)) store_disconnect(w->step_store);
}

/* `which` knows why. */
static void connection_failed(struct worker *w, const struct store *which, uint32_t steps_open)
{
    metric_add(METRIC_REDIS_ERRORS, 1);
    log_warn("redis_unavailable", LOG_STR("reason", store_message(which)),
             LOG_INT("steps_open", steps_open));
    if (!is_up(w)) part(w);
}

/* Also finds out what the server takes, and our user may. */
static void write_help(struct worker *w)
{
    w->has_help = store_help(w->store) == ERR_OK;
    w->hand.packs_views = store_server(w->store)->takes_packed;
    if (w->has_help)
        log_info("redis_views", LOG_BOOL("whole", store_server(w->store)->takes_packed));
    else
        log_warn("redis_help", LOG_STR("reason", store_message(w->store)));
}

void redis_refused(struct worker *w, const struct store *which)
{
    log_error("redis_refuses", LOG_STR("reason", store_message(which)));
    if (store_is_up(w->store) && store_server(w->store)->takes_packed) write_help(w);
}

void redis_went_down(struct worker *w)
{
    uint32_t steps_open = w->sent_count;
    if (steps_open > 0 && land(w) == ERR_OK) steps_open = 0;
    connection_failed(w, store_is_up(w->step_store) ? w->store : w->step_store, steps_open);
}

void redis_receive(struct worker *w, bool wait)
{
    if (w->sent_count == 0 || (!wait && !redis_flight_is_over(w->flight))) return;
    uint32_t count = w->sent_count;
    enum err e = land(w);
    metric_observe_us(METRIC_REDIS_ROUND_TRIP, redis_flight_us(w->flight));
    if (e == ERR_OK) return;
    if (e == ERR_CONFIG) redis_refused(w, w->step_store);
    connection_failed(w, w->step_store, count);
}

static bool wants_step(const struct worker *w, const struct partition *p)
{
    if (p->phase == PHASE_NONE || p->phase == PHASE_RESTORING || p->phase == PHASE_OVERTAKEN)
        return false;
    if (p->last.state != WATERMARK_CURRENT) return false;
    if (!watermark_is_same(&p->last, &p->stored)) return true;
    return p->is_store_doubtful &&
           cache_unstored(w->cache, p->no) != NULL; /* views to be rewritten */
}

/* Gathers what Redis lacks of a partition. */
static enum err fill_step(struct worker *w, struct partition *p)
{
    enum step_extent extent = p->is_store_doubtful ? STEP_WHOLE : STEP_CHANGES;
    view_step_start(w, p->step, p->no, &p->stored);
    for (const struct cached *b = cache_unstored(w->cache, p->no); b != NULL;
         b = b->unstored_next) {
        w->decision_arena.used = 0;
        enum err e = view_step_borrower(w, p->step, b, extent);
        if (e != ERR_OK) return e;
    }
    return ERR_OK;
}

/* Redis has all that was committed of the partition, so that its next step is the open batch. */
static bool may_prepare(const struct worker *w, const struct partition *p)
{
    return p->is_touched && p->phase != PHASE_NONE && p->phase != PHASE_RESTORING &&
           p->phase != PHASE_OVERTAKEN && !p->is_store_doubtful &&
           p->stored.state == WATERMARK_CURRENT && watermark_is_same(&p->last, &p->stored) &&
           cache_unstored(w->cache, p->no) == NULL;
}

void redis_discard(struct worker *w)
{
    for (int32_t i = 0; i < w->partition_count; i++)
        w->partitions[i].is_step_prepared = false;
}

void redis_prepare(struct worker *w)
{
    redis_receive(w, false);
    /* The commit waits for no slow Redis: what is not acknowledged by now is built on later. */
    if (!is_up(w) || w->sent_count > 0) return;
    for (int32_t i = 0; i < w->partition_count; i++) {
        struct partition *p = &w->partitions[i];
        if (!may_prepare(w, p)) continue;
        view_step_start(w, p->step, p->no, &p->stored);
        p->is_step_prepared = true;
    }
    for (struct cached *b = cache_batch(w->cache); b != NULL; b = b->batch_next) {
        struct partition *p = &w->partitions[b->partition];
        if (!p->is_step_prepared) continue;
        w->decision_arena.used = 0;
        /* Built again after the commit, and any lasting error is told then. */
        if (view_step_borrower(w, p->step, b, STEP_OPEN_BATCH) != ERR_OK)
            p->is_step_prepared = false;
        else
            cache_forget_views(w->cache, b); /* they stand in the step */
    }
}

/* Seals the step that brings a partition to what is committed. */
static enum err make_step(struct worker *w, struct partition *p)
{
    enum err e = p->is_step_prepared ? ERR_OK : fill_step(w, p);
    if (e != ERR_OK) return e;
    step_watermark(p->step, &p->last);
    return step_error(p->step);
}

void redis_send(struct worker *w)
{
    uint32_t count = 0;
    if (!is_up(w) || w->sent_count > 0) return;
    for (int32_t i = 0; i < w->partition_count && count < STORE_STEPS_MAX; i++) {
        struct partition *p = &w->partitions[i];
        if (!wants_step(w, p)) continue;
        enum err e = make_step(w, p);
        if (e == ERR_RETRY) continue; /* a schema can't be had now; the next turn tries again */
        if (e != ERR_OK) {
            log_error("step_failed", LOG_INT("partition", p->no), LOG_ERR(e));
            partition_heal(w, p, METRIC_HEAL_CHECKSUM, true);
            continue;
        }
        p->sent = p->last;
        p->is_in_flight = true;
        w->sent[count] = p;
        w->steps[count++] = p->step;
    }
    w->sent_count = count;
    if (count > 0) redis_flight_begin(w->flight, w->steps, count, w->results);
}

static bool is_watched(const struct partition *p)
{
    return p->phase == PHASE_RUNNING || p->phase == PHASE_WAIT_REDIS ||
           p->phase == PHASE_WAIT_REGISTRY || p->phase == PHASE_HALTED;
}

/* Redis may close a connection that is silent. */
static void be_heard(struct worker *w)
{
    struct watermark found;
    if (store_is_up(w->store) && store_watermark(w->store, 0, &found) != ERR_OK) redis_went_down(w);
}

void redis_look(struct worker *w)
{
    bool is_heard = false;
    redis_receive(w, true);
    w->looked_at_ms = clock_monotonic_ms(w->clock);
    for (int32_t i = 0; i < w->partition_count && store_is_up(w->store); i++) {
        struct partition *p = &w->partitions[i];
        if (!is_watched(p) || p->stored.state != WATERMARK_CURRENT) continue;
        struct load_request request = {.partition = p->no};
        struct loaded loaded;
        w->decision_arena.used = 0;
        is_heard = true;
        if (store_load(w->store, &request, 1, &w->decision_arena, &loaded) != ERR_OK) {
            redis_went_down(w);
            return;
        }
        if (!redis_found_expected(w, p, &loaded.watermark)) continue;
        if (loaded.members != loaded.watermark.borrowers)
            partition_heal(w, p, METRIC_HEAL_BORROWERS, true);
    }
    if (!w->has_help && store_is_up(w->store)) write_help(w);
    if (!is_heard) be_heard(w);
}

/* A new connection: which of our steps did the server take, and does it still have the rest? */
static void settle(struct worker *w, struct partition *p)
{
    struct watermark found;
    if (p->stored.state != WATERMARK_CURRENT) return; /* halted before it was ever restored */
    if (store_watermark(w->store, p->no, &found) != ERR_OK) {
        redis_went_down(w);
        return;
    }
    /* A repair of views leaves the watermark as it was: it tells nothing of whether that step was
     * written, so that one is sent again. */
    bool tells = p->sent.state == WATERMARK_CURRENT && !watermark_is_same(&p->sent, &p->stored);
    if (p->is_store_doubtful && tells && watermark_is_same(&found, &p->sent)) {
        /* The lost step was written. The editions in the cache are older than what Redis has, so
         * the next step writes whole views. */
        p->stored = found;
        if (watermark_is_same(&p->last, &p->sent)) {
            cache_stored(w->cache, p->no);
            p->is_store_doubtful = false;
        }
    } else if (!watermark_is_same(&found, &p->stored)) {
        redis_obey(w, p, watermark_judge(&found, &p->stored, &p->last), &found);
    }
    if (p->phase == PHASE_WAIT_REDIS) partition_set_phase(w, p, PHASE_RUNNING);
}

/* First words on a new connection. */
static void greet(struct worker *w)
{
    w->is_greeted = true;
    metric_add(METRIC_REDIS_CONNECTS, 1);
    log_info("redis_connected", LOG_STR("version", store_server(w->store)->version));
    const char *problem = version_problem("redis", store_server(w->store)->version);
    if (problem != NULL) log_warn("known_bad_version", LOG_STR("problem", problem));
    write_help(w);
    for (int32_t i = 0; i < w->partition_count; i++)
        w->partitions[i].wiped = (struct watermark){0};
    for (int32_t i = 0; i < w->partition_count && store_is_up(w->store); i++)
        if (is_watched(&w->partitions[i])) settle(w, &w->partitions[i]);
}

static void connect_one(struct store *s)
{
    enum err e = store_connect(s);
    if (e == ERR_CONFIG) log_error("redis_unusable", LOG_STR("mend", store_message(s)));
    if (e == ERR_RETRY) log_warn("redis_unavailable", LOG_STR("reason", store_message(s)));
}

/* Both or none: on one alone nothing may be read, since nothing is settled there. */
static void connect_again(struct worker *w)
{
    w->is_greeted = false;
    part(w); /* whichever is left, or was made before the loop */
    if (store_pause_ms(w->store) > 0 || store_pause_ms(w->step_store) > 0) return;
    if (clock_monotonic_ms(w->clock) < w->connect_at_ms) return;
    connect_one(w->store);
    if (store_is_up(w->store)) connect_one(w->step_store);
    if (!is_up(w)) part(w);
}

/* An address may lead to another server after a failover. */
static bool is_one_server(struct worker *w)
{
    if (strcmp(store_server(w->store)->run_id, store_server(w->step_store)->run_id) == 0)
        return true;
    log_warn("redis_two_servers", LOG_STR("meaning", "two connections to the address of Redis led "
                                                     "to different servers; both are made anew"));
    w->connect_at_ms = clock_monotonic_ms(w->clock) + PARTITION_RETRY_MS;
    part(w);
    return false;
}

void redis_keep_up(struct worker *w)
{
    redis_receive(w, !is_up(w)); /* of what was on its way nothing more will come */
    if (!is_up(w)) connect_again(w);
    if (is_up(w) && !w->is_greeted && is_one_server(w)) greet(w);
    if (!is_up(w)) return;
    redis_receive(w, false);
    if (w->sent_count == 0) redis_send(w);
    if (w->sent_count > 0 || clock_monotonic_ms(w->clock) - w->looked_at_ms < LOOK_EVERY_MS) return;
    redis_look(w);
    if (is_up(w)) board_write(w);
}

static bool is_drained(const struct worker *w)
{
    for (int32_t i = 0; i < w->partition_count; i++)
        if (wants_step(w, &w->partitions[i])) return false;
    return true;
}

void redis_drain(struct worker *w, int64_t budget_ms)
{
    const struct timespec rest = {.tv_nsec = 10 * 1000 * 1000};
    int64_t until_ms = clock_monotonic_ms(w->clock) + budget_ms;
    redis_receive(w, true);
    while (!is_drained(w) && clock_monotonic_ms(w->clock) < until_ms) {
        redis_keep_up(w);
        if (!is_up(w)) break; /* the changelog has it; the next owner heals */
        redis_receive(w, true);
        if (!is_drained(w)) (void)nanosleep(&rest, NULL); /* it refuses: no use in hurry */
    }
}
