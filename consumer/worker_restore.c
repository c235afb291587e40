/* worker_restore.c - brings Redis to the end of a partition's changelog, and checks that changelog
 * and group agree on the input positions (R5).
 *
 * One partition at a time, in bounded pieces, so that the others go on; whoever must be wiped is,
 * before the first of them is filled again (ADR 17). The target is the high
 * watermark asked for with read_uncommitted (R7): the marker of the last committed transaction may
 * not be written yet when the last stable offset is read. While a replay runs the watermark says
 * RESTORING; one that is cut short starts again at its `from`. */
#include <stdlib.h>
#include <string.h>

#include "consumer/log.h"
#include "consumer/metrics.h"
#include "consumer/notify.h"
#include "consumer/worker_restore.h"

enum {
    ASK_TIMEOUT_MS = 5000,
    READ_TIMEOUT_MS = 20,
    PIECE_MS = 100, /* how long one piece may keep the loop */
    RETRY_MS = 200,
    EXTEND_START_MS = 60000
};

static enum err arena_open(struct arena *a, size_t size)
{
    a->base = malloc(size);
    a->size = a->base == NULL ? 0 : size;
    a->used = 0;
    return a->base == NULL ? ERR_NOMEM : ERR_OK;
}

enum err restore_new(struct worker *w)
{
    struct restore *r = calloc(1, sizeof *r);
    if (r == NULL) return ERR_NOMEM;
    w->restore = r;
    r->row_max = (uint32_t)w->config->restore_batch_records;
    for (r->slot_count = 1; r->slot_count < r->row_max * 2;)
        r->slot_count *= 2;
    r->rows = calloc(r->row_max, sizeof *r->rows);
    r->slots = calloc(r->slot_count, sizeof *r->slots);
    if (r->rows == NULL || r->slots == NULL) return ERR_NOMEM;
    enum err e = arena_open(&r->meta_arena, 64 << 10);
    if (e == ERR_OK) e = arena_open(&r->rows_arena, ROWS_ARENA_BYTES);
    return e == ERR_OK ? step_new(ROWS_ARENA_BYTES * 4, &r->step) : e;
}

void restore_free(struct worker *w)
{
    struct restore *r = w->restore;
    if (r == NULL) return;
    step_free(r->step);
    free(r->meta_arena.base);
    free(r->rows_arena.base);
    free(r->rows);
    free(r->slots);
    free(r);
    w->restore = NULL;
}

bool restore_is_idle(const struct worker *w)
{
    return w->restore->stage == STAGE_IDLE;
}

void restore_go_idle(struct worker *w)
{
    struct restore *r = w->restore;
    r->stage = STAGE_IDLE;
    r->partition = NULL;
    if (w->reader != NULL && kafka_reader_assign(w->reader, NULL, 0, &w->why) != ERR_OK)
        w->failed = ERR_FATAL;
}

void restore_forget(struct worker *w, const struct partition *p)
{
    if (w->restore->partition == p) restore_go_idle(w);
}

void restore_halt(struct worker *w, enum metric_invariant invariant, const char *why)
{
    struct partition *p = w->restore->partition;
    if (invariant == METRIC_INVARIANT_TORN) metric_add(METRIC_TORN, 1);
    p->last = p->stored = (struct watermark){0}; /* nothing is known of Redis: it is left alone */
    restore_go_idle(w);
    partition_halt(w, p, invariant, why);
}

static void try_later(struct worker *w, const char *what, const char *reason)
{
    log_warn("restore_waits", LOG_INT("partition", w->restore->partition->no), LOG_STR("for", what),
             LOG_STR("reason", reason));
    w->restore->retry_at_ms = clock_monotonic_ms(w->clock) + RETRY_MS;
    restore_go_idle(w);
}

/* ---- where to begin ---- */

static bool belongs(void *context, struct str borrower)
{
    const struct worker *w = context;
    return partition_of((enum partitioner)w->config->topics_partitioner, borrower,
                        w->partition_count) == w->restore->partition->no;
}

static struct watermark mark_of(const struct worker *w, int64_t from)
{
    const struct restore *r = w->restore;
    struct watermark mark =
        watermark_of(w, r->partition, &r->partition->committed, WATERMARK_RESTORING);
    mark.from = from;
    mark.target = r->target;
    return mark;
}

/* Keys of another cluster or environment are not ours to wipe (R13). */
static bool is_foreign(const struct worker *w, const struct watermark *found)
{
    bool is_told = found->state == WATERMARK_CURRENT || found->state == WATERMARK_RESTORING;
    return is_told && strcmp(found->fingerprint, w->fingerprint) != 0 &&
           w->options->trust != TRUST_CHANGELOG;
}

/* Why the keys found can't be the start of a replay; NULL = they can. */
static const char *why_not_from(const struct worker *w, const struct watermark *found)
{
    const struct restore *r = w->restore;
    if (r->partition->is_healing_by_wipe) return "keys are damaged";
    if (found->state == WATERMARK_NONE) return "no watermark";
    if (found->state == WATERMARK_TORN) return "unreadable watermark";
    if (found->format != STATE_FORMAT) return "another state format";
    if (strcmp(found->fingerprint, w->fingerprint) != 0) return "another cluster or environment";
    if (found->state == WATERMARK_RESTORING && found->from == WATERMARK_CHANGELOG_START)
        return "a rebuild was cut short";
    if (found->meta_offset < 0)
        return NULL; /* nothing was ever written: all of the changelog is new */
    int64_t from = found->state == WATERMARK_RESTORING ? found->from : found->begin_offset;
    if (from < r->low) return "older than the changelog";
    if (clock_realtime_ms(w->clock) - found->kafka_ms > w->replay_max_age_ms)
        return "too old: tombstones may be gone";
    return NULL;
}

static enum err assign_reader(struct worker *w, int64_t from)
{
    struct restore *r = w->restore;
    struct reader_position at = {w->outs[OUT_CHANGELOG], r->partition->no, from};
    r->from = from;
    r->position = from;
    r->moved_ms = clock_monotonic_ms(w->clock);
    progress_start(&r->progress, "restore", r->partition->no, 2, 0, r->target - from,
                   clock_monotonic_ms(w->clock));
    metric_set(METRIC_RESTORE_GOAL, r->target - from);
    return kafka_reader_assign(w->reader, &at, 1, &w->why);
}

static void begin_rebuild(struct worker *w, const char *why)
{
    struct restore *r = w->restore;
    log_info("rebuild", LOG_INT("partition", r->partition->no), LOG_STR("because", why),
             LOG_INT("changelog_end", r->target));
    struct watermark mark = mark_of(w, WATERMARK_CHANGELOG_START);
    enum err e =
        store_wipe_begin(w->store, r->partition->no, &r->found, &mark, belongs, w, &r->wipe);
    if (e == ERR_OVERTAKEN) {
        try_later(w, "redis", "the watermark changed under us");
        return;
    }
    if (e != ERR_OK) {
        redis_went_down(w);
        try_later(w, "redis", store_message(w->store));
        return;
    }
    r->found = mark;
    r->stage = STAGE_WIPE;
}

static void replay_from(struct worker *w, int64_t from)
{
    if (assign_reader(w, from) != ERR_OK)
        try_later(w, "kafka", w->why.text);
    else
        w->restore->stage = STAGE_REPLAY;
}

static void begin_replay(struct worker *w)
{
    struct restore *r = w->restore;
    bool was_cut = r->found.state == WATERMARK_RESTORING;
    r->old_keys = true;
    r->is_marked = was_cut;
    r->applied = was_cut ? -1 : r->found.meta_offset;
    int64_t from = was_cut ? r->found.from : r->found.begin_offset;
    replay_from(w, from < r->low ? r->low : from);
}

/* Nothing of the partition is there, and the mark of our wipe says that nobody was here since. On a
 * new connection it says nothing: there may be another server at its end, with older keys. */
static bool is_wiped(const struct worker *w, const struct watermark *found)
{
    const struct partition *p = w->restore->partition;
    return p->wiped.state == WATERMARK_RESTORING && watermark_is_same(found, &p->wiped);
}

static void begin_wiped(struct worker *w)
{
    struct restore *r = w->restore;
    r->old_keys = false;
    r->applied = -1;
    r->is_marked = true;
    r->partition->wiped = (struct watermark){0};
    replay_from(w, r->low);
}

static void begin(struct worker *w)
{
    struct restore *r = w->restore;
    struct partition *p = r->partition;
    /* The probe has nothing assigned; a poll only lets it hear that its brokers are down. */
    struct reader_record nothing;
    enum err e = kafka_reader_next(w->probe, 0, &nothing, NULL);
    (void)e;
    e = kafka_reader_watermarks(w->probe, w->outs[OUT_CHANGELOG], p->no, ASK_TIMEOUT_MS, &r->low,
                                &r->target, &w->why);
    if (e != ERR_OK) {
        try_later(w, "kafka", w->why.text);
        return;
    }
    bool was_up = store_is_up(w->store);
    if (!was_up || store_watermark(w->store, p->no, &r->found) != ERR_OK) {
        if (was_up) redis_went_down(w);
        try_later(w, "redis", store_message(w->store));
        return;
    }
    if (is_foreign(w, &r->found)) {
        restore_halt(w, METRIC_INVARIANT_WATERMARK,
                     "Redis holds the keys of another cluster or environment: check [redis], "
                     "kafka.bootstrap.servers and service.environment; --trust=changelog wipes the "
                     "partition's keys and rebuilds them");
        return;
    }
    cache_drop_partition(w->cache, p->no);
    p->is_store_doubtful = false;
    r->begin_seq = r->begin_offset = r->meta_offset = -1;
    r->meta_ms = 0;
    r->row_count = 0;
    r->has_written = false;
    r->start = r->found;
    r->rows_arena.used = 0;
    p->begin_at = p->meta_at = (struct txn_delivery){.offset = -1};
    if (is_wiped(w, &r->found)) {
        begin_wiped(w);
        return;
    }
    const char *why = why_not_from(w, &r->found);
    if (why == NULL && r->found.meta_offset >= r->target) {
        if (w->options->trust != TRUST_CHANGELOG) {
            restore_halt(
                w, METRIC_INVARIANT_WATERMARK,
                "Redis is ahead of the changelog: Kafka lost committed data, or this is another "
                "cluster; --trust=changelog wipes the partition's keys and rebuilds them");
            return;
        }
        why = "Redis is ahead of the changelog, which is trusted";
    }
    if (why != NULL)
        begin_rebuild(w, why);
    else
        begin_replay(w);
}

/* ---- pieces ---- */

static void show(struct worker *w)
{
    char text[PROGRESS_TEXT_SIZE];
    struct restore *r = w->restore;
    int64_t now_ms = clock_monotonic_ms(w->clock);
    progress_update(&r->progress, r->position - r->from, r->target - r->from, now_ms);
    progress_format(&r->progress, now_ms, text);
    metric_set(METRIC_RESTORE_DONE, r->position - r->from);
    notify_status(text);
    notify_extend(EXTEND_START_MS);
}

static void give_up_piece(struct worker *w, enum err e)
{
    if (e == ERR_DAMAGED) {
        restore_halt(w, METRIC_INVARIANT_CHANGELOG, "a changelog record does not decode");
        return;
    }
    if (e == ERR_CONFIG) redis_refused(w, w->store);
    if (!store_is_up(w->store)) redis_went_down(w);
    try_later(w, "redis or changelog",
              store_is_up(w->store) ? err_text(e) : store_message(w->store));
}

/* What is committed ends before the goal, and nothing more comes: no broker answers, or somebody's
 * transaction has no end. That is not for us to end, since we can't know how (R12); the other
 * partitions need not wait. */
static void give_way_if_stalled(struct worker *w, int64_t position_before)
{
    struct restore *r = w->restore;
    int64_t now_ms = clock_monotonic_ms(w->clock);
    if (r->position != position_before) r->moved_ms = now_ms;
    if (now_ms - r->moved_ms < w->config->restore_stall_ms) return;
    log_error("restore_stalled", LOG_INT("partition", r->partition->no),
              LOG_STR("topic", w->outs[OUT_CHANGELOG]), LOG_INT("offset", r->position),
              LOG_INT("goal", r->target),
              LOG_STR("mend",
                      "no broker answers, or a transaction in the changelog has no end: see "
                      "\"restore_stalled\" in ops/runbook.md"));
    restore_go_idle(w);
}

static void replay_piece(struct worker *w)
{
    struct restore *r = w->restore;
    int64_t position_before = r->position;
    int64_t until_ms = clock_monotonic_ms(w->clock) + PIECE_MS;
    while (clock_monotonic_ms(w->clock) < until_ms) {
        struct reader_record record;
        enum err e = ERR_OK;
        if (r->position < r->target) {
            e = kafka_reader_next(w->reader, READ_TIMEOUT_MS, &record, &w->why);
            if (e == ERR_AGAIN) break;
            if (e != ERR_OK) {
                try_later(w, "changelog", w->why.text);
                return;
            }
            if (record.kind == READER_EOF)
                r->position = record.offset;
            else
                e = replay_take(w, &record);
        }
        if (e == ERR_OK && r->position >= r->target) {
            e = agree_finish(w);
            if (e == ERR_OK) return; /* running or halted */
        }
        if (e != ERR_OK) {
            give_up_piece(w, e);
            return;
        }
    }
    show(w);
    give_way_if_stalled(w, position_before);
}

static void wipe_piece(struct worker *w)
{
    struct restore *r = w->restore;
    int64_t until_ms = clock_monotonic_ms(w->clock) + PIECE_MS;
    enum err e = ERR_AGAIN;
    while (e == ERR_AGAIN && clock_monotonic_ms(w->clock) < until_ms)
        e = store_wipe_slice(w->store, &r->wipe);
    FAILPOINT("wipe_piece");
    notify_extend(EXTEND_START_MS);
    if (e == ERR_AGAIN) return;
    if (e != ERR_OK) {
        if (!store_is_up(w->store)) redis_went_down(w);
        try_later(w, "redis", store_message(w->store));
        return;
    }
    /* A wipe looks at all keys there are. So the others have theirs before this one is filled
     * again: when Redis was emptied, each has nothing to look at. */
    r->partition->wiped = r->found;
    restore_go_idle(w);
}

static struct partition *next_in_need(struct worker *w)
{
    for (int32_t i = 0; i < w->partition_count; i++) {
        struct partition *p = &w->partitions[(w->restore->turn + i) % w->partition_count];
        /* What the open batch decided for it is committed first. */
        if (p->phase == PHASE_RESTORING && !p->is_touched) return p;
    }
    return NULL;
}

bool restore_has_work(struct worker *w)
{
    if (!restore_is_idle(w)) return true;
    return clock_monotonic_ms(w->clock) >= w->restore->retry_at_ms && next_in_need(w) != NULL;
}

void restore_work(struct worker *w)
{
    struct restore *r = w->restore;
    if (r->stage == STAGE_IDLE) {
        if (clock_monotonic_ms(w->clock) < r->retry_at_ms) return;
        r->partition = next_in_need(w);
        if (r->partition == NULL) return;
        r->turn =
            r->partition->no + 1; /* one that can't be restored now must not keep the others */
        r->stage = STAGE_BEGIN;
    }
    redis_receive(w, true); /* what is on its way changes what will be found */
    if (r->partition->phase != PHASE_RESTORING) { /* another owner's, as it turns out */
        restore_go_idle(w);
        return;
    }
    if (r->stage == STAGE_BEGIN)
        begin(w);
    else if (r->stage == STAGE_WIPE)
        wipe_piece(w);
    else if (r->stage == STAGE_REPLAY)
        replay_piece(w);
}
