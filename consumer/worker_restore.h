/* worker_restore.h - a restore at work: what worker_restore.c, worker_replay.c and worker_agree.c
 * share. */
#ifndef CONSUMER_WORKER_RESTORE_H
#define CONSUMER_WORKER_RESTORE_H

#include <stdbool.h>
#include <stdint.h>

#include "consumer/worker.h"

enum { ROWS_ARENA_BYTES = 32 << 20 /* copies of the records of one step */ };

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
    bool has_written;       /* this restore has written rows */
    bool is_marked;         /* Redis says RESTORING */
    struct watermark found; /* what Redis says now */
    struct watermark start; /* what it said when the restore began */
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
    int64_t moved_ms; /* when the replay last got further */
    int32_t turn;     /* partition that is looked at first for the next restore */
    int64_t retry_at_ms;
};

/* Ends the restore at hand and stops its partition. */
void restore_halt(struct worker *w, enum metric_invariant invariant, const char *why);
/* Nothing more to do for the partition at hand. */
void restore_go_idle(struct worker *w);

/* worker_replay.c: takes one changelog record; writes a step when enough are gathered.
 * Errors: ERR_DAMAGED (it does not decode), ERR_OVERTAKEN, ERR_RETRY. */
MUST_CHECK enum err replay_take(struct worker *w, const struct reader_record *record);
/* Writes what is gathered and leaves the watermark `last`. */
MUST_CHECK enum err replay_end(struct worker *w, const struct watermark *last);

/* worker_agree.c: the end of the changelog is reached: checks, last step, and the partition runs or
 * is halted (ERR_OK). Errors: ERR_RETRY (begin again), and those of replay_end(). */
MUST_CHECK enum err agree_finish(struct worker *w);

#endif
