/* replay_run.h - one partition from a source through one or two replays, with progress, and what
 * there is to say about the journal: decided under which policy, by which program, from when on. */
#ifndef OPS_CTL_REPLAY_RUN_H
#define OPS_CTL_REPLAY_RUN_H

#include <stdbool.h>
#include <stdint.h>

#include "consumer/progress.h"
#include "ops/ctl/log_source.h"
#include "ops/ctl/replay.h"

enum { REPLAY_SIDES_MAX = 2, REPLAY_NOTE_SIZE = 160 };

struct replay_run {
    const struct log_source *source;        /* borrowed */
    const struct policy *policy;            /* in force; borrowed */
    struct replay *sides[REPLAY_SIDES_MAX]; /* borrowed; the first one is that in force */
    uint32_t side_count;
    struct log_filter filter;

    /* Told, over all partitions run. */
    int64_t records, transactions;
    int64_t other_policy;   /* transactions decided under another policy than the one in force */
    int64_t other_software; /* by another version of the program */
    char software[REPLAY_NOTE_SIZE]; /* one of those versions */
    bool is_whole;                   /* every partition reaches back to its first transaction */
    int64_t first_ms;                /* the latest beginning of a partition, UTC; -1 = none */
    int32_t first_partition;         /* which that is */
    int64_t first_seq;               /* its first transaction that is there */
    int32_t business_date;           /* the greatest; INT_NONE = none */
    bool is_sweeping;                /* the daemon has not advanced all idle borrowers */
    int64_t missing;

    /* Private. */
    struct progress progress;
    int64_t said_ms;
    int32_t hash_date;
    uint64_t hash; /* found to be ours on hash_date; 0 = none yet */
    uint64_t pending_hash;
    bool is_pending;
};

void replay_run_init(struct replay_run *run, const struct log_source *source,
                     const struct policy *policy);

/* Runs one partition to its end; the replays then hold its borrowers, not yet settled.
 * Errors: those of source and replay; ERR_RETRY when interrupted. */
MUST_CHECK enum err replay_run_partition(struct replay_run *run, int32_t partition,
                                         struct why *reterr_why);

/* "the journal reaches back to 2026-01-05 (partition 3, transaction 17)", and whether that is all
 * there ever was. Empty before anything was run. */
void replay_run_tell_reach(const struct replay_run *run, char ret_text[REPLAY_NOTE_SIZE * 2]);

/* Says on standard error what makes the result less than certain: other policies, other versions,
 * a journal that is cut, a sweep under way. */
void replay_run_say_doubts(const struct replay_run *run);

#endif
