/* worker_replay.c - changelog records to Redis, many in one step. */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "consumer/worker_restore.h"
#include "schemas/codec/tables.h"

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
    /* A key of a wrong type can't be replayed onto. */
    if (result.outcome == STEP_DAMAGED) r->partition->is_healing_by_wipe = true;
    if (result.outcome != STEP_DONE) return ERR_OVERTAKEN;
    r->found = *next;
    return ERR_OK;
}

/* Writes the rows gathered; `next` is the watermark they leave. */
static enum err write_rows(struct worker *w, const struct watermark *next)
{
    char text[KEY_BYTES_MAX];
    struct restore *r = w->restore;
    view_step_start(w, r->step, r->partition->no, &r->found);
    mark_superseded(r);
    for (uint32_t i = 0; i < r->row_count; i++) {
        const struct row *row = &r->rows[i];
        struct str borrower;
        struct str name;
        if (row->is_superseded) continue;
        if (!hand_parse_key(row->key, text, &borrower, &name)) return ERR_DAMAGED;
        w->decision_arena.used = 0;
        bool may_be_there = r->old_keys || r->has_written;
        enum err e = view_step_record(w, r->step, borrower, name, row->value, may_be_there);
        if (e != ERR_OK) return e;
    }
    enum err e = write_step(w, next);
    r->has_written = true; /* a later step may say more of the same keys, or that they are gone */
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
    (void)snprintf(mark.writer, sizeof mark.writer, "%s", w->writer);
    mark.state = WATERMARK_RESTORING;
    mark.from = r->from;
    mark.target = r->target;
    view_step_start(w, r->step, r->partition->no, &r->found);
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

enum err replay_take(struct worker *w, const struct reader_record *record)
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

enum err replay_end(struct worker *w, const struct watermark *last)
{
    enum err e = w->restore->row_count > 0 ? mark_restoring(w) : ERR_OK;
    return e == ERR_OK ? write_rows(w, last) : e;
}
