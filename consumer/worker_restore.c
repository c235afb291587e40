/* worker_restore.c - brings Redis to the end of a partition's changelog, and checks that changelog
 * and group agree on the input positions (R5).
 *
 * One partition at a time, in bounded pieces, so that the others go on. The target is the high
 * watermark asked for with read_uncommitted (R7): the marker of the last committed transaction may
 * not be written yet when the last stable offset is read. While a replay runs the watermark says
 * RESTORING; one that is cut short starts again at its `from`. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/log.h"
#include "consumer/metrics.h"
#include "consumer/notify.h"
#include "consumer/worker.h"
#include "schemas/codec/tables.h"

enum {
    ASK_TIMEOUT_MS = 5000,
    READ_TIMEOUT_MS = 20,
    PIECE_MS = 100, /* how long one piece may keep the loop */
    RETRY_MS = 200,
    ROWS_ARENA_BYTES = 32 << 20, /* copies of the records of one step */
    EXTEND_START_MS = 60000
};

enum stage { STAGE_IDLE, STAGE_BEGIN, STAGE_WIPE, STAGE_REPLAY };

/* A changelog record copied until its step is written. */
struct row {
    struct str key;
    struct str value; /* none = tombstone */
    bool is_superseded;
};

struct restore {
    enum stage stage;
    struct partition *partition;
    int64_t low, target; /* of the changelog */
    int64_t from;        /* offset the replay starts at */
    int64_t applied;     /* changelog offsets up to this one are in Redis already; -1 = none */
    int64_t position;
    bool old_keys;          /* keys of an earlier state may be there */
    bool is_marked;         /* Redis says RESTORING */
    struct watermark found; /* what Redis says now */
    struct store_wipe wipe;
    int64_t begin_seq, begin_offset; /* last begin read */
    int64_t meta_offset, meta_ms;    /* last meta read; -1 = none */
    struct meta meta;
    struct arena meta_arena;
    struct arena rows_arena;
    struct row *rows; /* owned; restore.batch_records places */
    uint32_t row_count, row_max;
    uint32_t *slots; /* owned; hash of keys to rows while superseded ones are found */
    uint32_t slot_count;
    struct step *step;
    struct progress progress;
    int64_t retry_at_ms;
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

static void go_idle(struct worker *w)
{
    struct restore *r = w->restore;
    r->stage = STAGE_IDLE;
    r->partition = NULL;
    if (w->reader != NULL && kafka_reader_assign(w->reader, NULL, 0, &w->why) != ERR_OK)
        w->failed = ERR_FATAL;
}

void restore_forget(struct worker *w, const struct partition *p)
{
    if (w->restore->partition == p) go_idle(w);
}

static void halt(struct worker *w, enum metric_invariant invariant, const char *why)
{
    struct partition *p = w->restore->partition;
    if (invariant == METRIC_INVARIANT_TORN) metric_add(METRIC_TORN, 1);
    go_idle(w);
    partition_halt(w, p, invariant, why);
}

static void try_later(struct worker *w, const char *what, const char *reason)
{
    log_warn("restore_waits", LOG_INT("partition", w->restore->partition->no), LOG_STR("for", what),
             LOG_STR("reason", reason));
    w->restore->retry_at_ms = clock_monotonic_ms(w->clock) + RETRY_MS;
    go_idle(w);
}

/* ------------------------------------------------------------------------------------ where to
 * begin */

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
    if (clock_realtime_ms(w->clock) - found->kafka_ms > w->config->restore_max_age_ms)
        return "too old: tombstones may be gone";
    return NULL;
}

static enum err assign_reader(struct worker *w, int64_t from)
{
    struct restore *r = w->restore;
    struct reader_position at = {w->outs[OUT_CHANGELOG], r->partition->no, from};
    r->from = from;
    r->position = from;
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
    r->old_keys = false;
    r->applied = -1;
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
    r->is_marked = true;
    r->stage = STAGE_WIPE;
}

static void begin_replay(struct worker *w)
{
    struct restore *r = w->restore;
    bool was_cut = r->found.state == WATERMARK_RESTORING;
    r->old_keys = true;
    r->is_marked = was_cut;
    r->applied = was_cut ? -1 : r->found.meta_offset;
    int64_t from = was_cut ? r->found.from : r->found.begin_offset;
    if (assign_reader(w, from < r->low ? r->low : from) != ERR_OK) {
        try_later(w, "kafka", w->why.text);
        return;
    }
    r->stage = STAGE_REPLAY;
}

static void begin(struct worker *w)
{
    struct restore *r = w->restore;
    struct partition *p = r->partition;
    enum err e = kafka_reader_watermarks(w->probe, w->outs[OUT_CHANGELOG], p->no, ASK_TIMEOUT_MS,
                                         &r->low, &r->target, &w->why);
    if (e != ERR_OK) {
        try_later(w, "kafka", w->why.text);
        return;
    }
    if (!store_is_up(w->store) || store_watermark(w->store, p->no, &r->found) != ERR_OK) {
        if (store_is_up(w->store)) redis_went_down(w);
        try_later(w, "redis", store_message(w->store));
        return;
    }
    cache_drop_partition(w->cache, p->no);
    p->is_store_doubtful = false;
    r->begin_seq = r->begin_offset = r->meta_offset = -1;
    r->meta_ms = 0;
    r->row_count = 0;
    r->rows_arena.used = 0;
    p->begin_at = p->meta_at = (struct txn_delivery){.offset = -1};
    const char *why = why_not_from(w, &r->found);
    if (why == NULL && r->found.meta_offset >= r->target) {
        if (w->options->trust != TRUST_CHANGELOG) {
            halt(w, METRIC_INVARIANT_WATERMARK,
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

/* ------------------------------------------------------------------------------------ replay */

/* Keeps the last row of each key: a step names a borrower once. Key hash to row + 1, open
 * addressing. */
static void mark_superseded(struct restore *r)
{
    memset(r->slots, 0, r->slot_count * sizeof *r->slots);
    for (uint32_t i = r->row_count; i > 0; i--) {
        struct row *row = &r->rows[i - 1];
        uint32_t at = (uint32_t)bytes_hash(row->key.at, row->key.len) & (r->slot_count - 1);
        while (r->slots[at] != 0 && !str_equal(r->rows[r->slots[at] - 1].key, row->key))
            at = (at + 1) & (r->slot_count - 1);
        row->is_superseded = r->slots[at] != 0;
        if (!row->is_superseded) r->slots[at] = i;
    }
}

static enum err write_step(struct worker *w, const struct watermark *next)
{
    struct restore *r = w->restore;
    struct step_result result;
    step_watermark(r->step, next);
    enum err e = step_error(r->step);
    if (e == ERR_OK) e = store_step_write(w->store, r->step, &result);
    if (e != ERR_OK) return e;
    if (result.outcome != STEP_DONE) return ERR_OVERTAKEN;
    r->found = *next;
    return ERR_OK;
}

/* Writes the rows gathered; `next` is the watermark they leave. */
static enum err write_rows(struct worker *w, const struct watermark *next)
{
    char text[KEY_BYTES_MAX];
    struct restore *r = w->restore;
    struct key_place place = {KEY_LAYOUT_STANDALONE, r->partition->no};
    step_begin(r->step, place, &r->found);
    mark_superseded(r);
    for (uint32_t i = 0; i < r->row_count; i++) {
        const struct row *row = &r->rows[i];
        struct str borrower;
        struct str name;
        if (row->is_superseded) continue;
        if (!hand_parse_key(row->key, text, &borrower, &name)) return ERR_DAMAGED;
        w->decision_arena.used = 0;
        enum err e = view_step_record(w, r->step, borrower, name, row->value, r->old_keys);
        if (e != ERR_OK) return e;
    }
    enum err e = write_step(w, next);
    r->row_count = 0;
    r->rows_arena.used = 0;
    return e;
}

/* Says RESTORING in Redis before the first row is written over a state that was whole. */
static enum err mark_restoring(struct worker *w)
{
    struct restore *r = w->restore;
    if (r->is_marked) return ERR_OK;
    struct watermark mark = r->found;
    mark.state = WATERMARK_RESTORING;
    mark.from = r->found.begin_offset;
    mark.target = r->target;
    struct key_place place = {KEY_LAYOUT_STANDALONE, r->partition->no};
    step_begin(r->step, place, &r->found);
    enum err e = write_step(w, &mark);
    if (e == ERR_OK) r->is_marked = true;
    return e;
}

static enum err flush_rows(struct worker *w)
{
    struct restore *r = w->restore;
    if (r->row_count == 0) return ERR_OK;
    enum err e = mark_restoring(w);
    if (e != ERR_OK) return e;
    FAILPOINT("restore_rows");
    struct watermark same = r->found;
    return write_rows(w, &same);
}

static enum err take_meta(struct worker *w, const struct reader_record *record)
{
    struct restore *r = w->restore;
    r->meta_arena.used = 0;
    struct str copy = arena_copy(&r->meta_arena, record->value);
    if (str_is_none(copy)) return ERR_DAMAGED;
    enum err e = hand_decode(&w->hand, &meta_type, copy, &r->meta_arena, &r->meta);
    if (e != ERR_OK) return e;
    r->meta_offset = record->offset;
    r->meta_ms = record->timestamp_ms;
    return ERR_OK;
}

static enum err take_begin(struct worker *w, const struct reader_record *record)
{
    struct begin begin;
    w->decision_arena.used = 0;
    enum err e = hand_decode(&w->hand, &begin_type, record->value, &w->decision_arena, &begin);
    if (e != ERR_OK) return e;
    w->restore->begin_seq = begin.txn_seq;
    w->restore->begin_offset = record->offset;
    return ERR_OK;
}

static enum err take_record(struct worker *w, const struct reader_record *record)
{
    struct restore *r = w->restore;
    r->position = record->offset + 1;
    if (str_equal(record->key, STR("begin"))) return take_begin(w, record);
    if (str_equal(record->key, STR("meta"))) return take_meta(w, record);
    if (record->offset <= r->applied) return ERR_OK;
    struct row *row = &r->rows[r->row_count];
    *row = (struct row){.key = arena_copy(&r->rows_arena, record->key),
                        .value = arena_copy(&r->rows_arena, record->value)};
    assert(!str_is_none(row->key)); /* room was made below */
    r->row_count += 1;
    bool is_full = r->row_count == r->row_max ||
                   r->rows_arena.size - r->rows_arena.used < ROWS_ARENA_BYTES / 4;
    return is_full ? flush_rows(w) : ERR_OK;
}

/* ------------------------------------------------------------------------------------ the end */

static int64_t meta_position(const struct meta *meta, const char *topic)
{
    struct str name = {topic, (uint32_t)strlen(topic)};
    for (uint32_t i = 0; i < meta->positions.count; i++)
        if (str_equal(meta->positions.items[i].topic, name))
            return meta->positions.items[i].next_offset;
    return -1;
}

/* The position to go on from where changelog and group disagree; -1 = a person must decide. Only
 * ever moves forward. */
static int64_t settle_position(const struct worker *w, int64_t meta, int64_t group)
{
    if (meta == group) return meta;
    if (w->options->trust == TRUST_CHANGELOG && meta > group) return meta;
    if (w->options->trust == TRUST_GROUP && group > meta) return group;
    return -1;
}

/* R5. Sets the cut's positions and whether the fetch must move. False: the partition was halted. */
static bool agree_on_positions(struct worker *w, struct cut *cut, bool *ret_moved)
{
    struct restore *r = w->restore;
    struct partition *p = r->partition;
    *ret_moved = false;
    for (int rank = 0; rank < MERGE_TOPICS_MAX; rank++) {
        if (w->inputs[rank] == NULL) continue;
        int64_t group = p->group_committed[rank];
        int64_t meta = r->meta_offset < 0 ? -1 : meta_position(&r->meta, w->inputs[rank]);
        if (meta < 0 && group < 0) { /* never committed: the start chosen on assignment */
            cut->next[rank] = p->start[rank];
            continue;
        }
        cut->next[rank] = settle_position(w, meta, group);
        if (cut->next[rank] < 0) {
            log_error("positions_disagree", LOG_INT("partition", p->no),
                      LOG_STR("topic", w->inputs[rank]), LOG_INT("changelog", meta),
                      LOG_INT("group", group));
            halt(w, METRIC_INVARIANT_TORN,
                 "changelog and group offsets disagree: a torn transaction, expired or reset "
                 "offsets; "
                 "--trust=changelog or --trust=group decides and only moves forward");
            return false;
        }
        if (meta == group) continue;
        *ret_moved = true;
        p->is_trusted = true;
        log_warn("trusted", LOG_INT("partition", p->no), LOG_STR("topic", w->inputs[rank]),
                 LOG_INT("from", group), LOG_INT("to", cut->next[rank]));
    }
    return true;
}

/* Fetching starts anew for all partitions from where their queues expect it. */
static void move_fetch(struct worker *w, const struct cut *cut)
{
    size_t count = 0;
    struct partition *moved = w->restore->partition;
    struct group_position *at = calloc((size_t)w->partition_count * MERGE_TOPICS_MAX, sizeof *at);
    if (at == NULL) {
        w->failed = ERR_NOMEM;
        return;
    }
    for (int rank = 0; rank < MERGE_TOPICS_MAX; rank++)
        if (w->inputs[rank] != NULL) merge_use(&moved->merge, rank, cut->next[rank]);
    for (int32_t i = 0; i < w->partition_count; i++) {
        struct partition *p = &w->partitions[i];
        for (int rank = 0; p->phase != PHASE_NONE && rank < MERGE_TOPICS_MAX; rank++) {
            if (w->inputs[rank] == NULL) continue;
            p->merge.queues[rank].is_paused = false;
            at[count++] = (struct group_position){.topic = w->inputs[rank],
                                                  .partition = p->no,
                                                  .start = p->merge.queues[rank].next_offset};
        }
    }
    if (kafka_group_restart(w->group, at, count, &w->why) != ERR_OK) w->failed = ERR_FATAL;
    free(at);
}

/* What the last meta says, checked against begin and ourselves. False: halted. */
static bool agree_on_state(struct worker *w, struct cut *cut)
{
    struct restore *r = w->restore;
    struct partition *p = r->partition;
    if (r->begin_seq != (r->meta_offset < 0 ? -1 : r->meta.txn_seq)) {
        halt(w, METRIC_INVARIANT_TORN,
             "the last begin and meta of the changelog do not belong together");
        return false;
    }
    *cut = (struct cut){.business_date = INT_NONE, .sweep_date = INT_NONE};
    if (r->meta_offset < 0) return true;
    if (r->meta.format != STATE_FORMAT ||
        !str_equal(r->meta.fingerprint,
                   (struct str){w->fingerprint, (uint32_t)strlen(w->fingerprint)})) {
        halt(w, METRIC_INVARIANT_CHANGELOG,
             "the changelog belongs to another cluster or environment, or has another format");
        return false;
    }
    if ((uint64_t)r->meta.policy_hash != worker_policy_hash(w, r->meta.business_date)) {
        if (!w->options->accept_policy) {
            halt(w, METRIC_INVARIANT_POLICY,
                 "the policy changed for days already worked on; restore it, or start with "
                 "--accept-policy");
            return false;
        }
        p->is_policy_accepted = true;
    }
    *cut = (struct cut){.txn_seq = r->meta.txn_seq,
                        .business_date = r->meta.business_date,
                        .sweep_date = r->meta.sweep_date,
                        .borrowers = r->meta.borrowers,
                        .checksum = (uint64_t)r->meta.checksum};
    return true;
}

/* Has Redis as many members as the changelog has borrowers? */
static enum err check_members(struct worker *w, int64_t borrowers)
{
    struct load_request request = {.partition = w->restore->partition->no};
    struct loaded loaded;
    w->decision_arena.used = 0;
    enum err e = store_load(w->store, &request, 1, &w->decision_arena, &loaded);
    if (e != ERR_OK) return e;
    return loaded.members == borrowers ? ERR_OK : ERR_DAMAGED;
}

static void finish_running(struct worker *w, const struct cut *cut, const struct watermark *last,
                           bool moved)
{
    struct restore *r = w->restore;
    struct partition *p = r->partition;
    p->committed = p->working = *cut;
    p->last = p->stored = *last;
    p->is_healing_by_wipe = false;
    progress_finish(&r->progress, r->target - r->from, clock_monotonic_ms(w->clock));
    metric_set(METRIC_RESTORE_DONE, r->target - r->from);
    metric_set_a(METRIC_BORROWERS, p->no, cut->borrowers);
    if (moved) move_fetch(w, cut);
    partition_set_phase(w, p, PHASE_RUNNING);
    go_idle(w);
}

static enum err finish(struct worker *w)
{
    struct restore *r = w->restore;
    struct partition *p = r->partition;
    struct cut cut;
    bool moved = false;
    if (r->meta_offset < 0 &&
        r->applied >= 0) { /* Redis knows a transaction the changelog does not */
        p->is_healing_by_wipe = true;
        return ERR_RETRY;
    }
    if (!agree_on_state(w, &cut) || !agree_on_positions(w, &cut, &moved)) return ERR_OK;
    p->begin_at = (struct txn_delivery){.offset = r->begin_offset};
    p->meta_at = (struct txn_delivery){.offset = r->meta_offset, .timestamp_ms = r->meta_ms};
    struct watermark last = watermark_of(w, p, &cut, WATERMARK_CURRENT);
    enum err e = ERR_OK;
    if (r->row_count > 0 || !watermark_is_same(&r->found, &last)) {
        if (r->row_count > 0) e = mark_restoring(w);
        if (e == ERR_OK) e = write_rows(w, &last);
    }
    if (e == ERR_OK) e = check_members(w, cut.borrowers);
    if (e == ERR_DAMAGED && !p->is_healing_by_wipe && r->old_keys) {
        p->is_healing_by_wipe = true;
        return ERR_RETRY;
    }
    if (e == ERR_DAMAGED) {
        halt(w, METRIC_INVARIANT_CHANGELOG,
             "a rebuild from the changelog does not give its own count");
        return ERR_OK;
    }
    if (e == ERR_OK) finish_running(w, &cut, &last, moved);
    return e;
}

/* ------------------------------------------------------------------------------------ pieces */

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
        halt(w, METRIC_INVARIANT_CHANGELOG, "a changelog record does not decode");
        return;
    }
    if (!store_is_up(w->store)) redis_went_down(w);
    try_later(w, "redis or changelog",
              store_is_up(w->store) ? err_text(e) : store_message(w->store));
}

static void replay_piece(struct worker *w)
{
    struct restore *r = w->restore;
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
                e = take_record(w, &record);
        }
        if (e == ERR_OK && r->position >= r->target) {
            e = finish(w);
            if (e == ERR_OK) return; /* running or halted */
        }
        if (e != ERR_OK) {
            give_up_piece(w, e);
            return;
        }
    }
    show(w);
}

static void wipe_piece(struct worker *w)
{
    struct restore *r = w->restore;
    int64_t until_ms = clock_monotonic_ms(w->clock) + PIECE_MS;
    enum err e = ERR_AGAIN;
    while (e == ERR_AGAIN && clock_monotonic_ms(w->clock) < until_ms)
        e = store_wipe_slice(w->store, &r->wipe);
    if (e == ERR_AGAIN) return;
    if (e != ERR_OK) {
        if (!store_is_up(w->store)) redis_went_down(w);
        try_later(w, "redis", store_message(w->store));
        return;
    }
    if (assign_reader(w, r->low) != ERR_OK) {
        try_later(w, "kafka", w->why.text);
        return;
    }
    r->stage = STAGE_REPLAY;
}

static struct partition *next_in_need(struct worker *w)
{
    for (int32_t i = 0; i < w->partition_count; i++) {
        struct partition *p = &w->partitions[i];
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
        r->stage = STAGE_BEGIN;
    }
    redis_receive(w, true); /* a restore's steps need the connection to themselves */
    if (r->stage == STAGE_BEGIN)
        begin(w);
    else if (r->stage == STAGE_WIPE)
        wipe_piece(w);
    else if (r->stage == STAGE_REPLAY)
        replay_piece(w);
}
