/* one.h - the whole recomputed life of one borrower, step by step: what explain and history share.
 */
#ifndef OPS_CTL_ONE_H
#define OPS_CTL_ONE_H

#include "ops/ctl/committed.h"
#include "ops/ctl/ctl.h"
#include "ops/ctl/replay_run.h"
#include "ops/ctl/words.h"

/* Start from {0}. */
struct one {
    struct str id;
    struct committed committed;
    struct replay *replay;
    struct replay_run run;
    struct words out; /* what will be shown, if it may be */
    /* Told of every step of his; may be NULL. */
    void (*on_step)(struct one *one, const struct replay_step *step);
    void *context; /* the command's */

    /* Results. */
    int64_t version; /* after his last step */
    bool is_known;   /* there is a state of him */
    bool is_exact;   /* what was recomputed is, byte for byte, what is committed */
};

/* Recomputes him from the inputs (of a snapshot file if `snapshot` is not NULL). Returns CTL_OK, or
 * after saying why: CTL_NOT_FOUND, CTL_FAILED (his history begins before the journal does: nothing
 * is guessed), and what opening and reading may end with. */
MUST_CHECK int one_run(struct ctl *ctl, const char *snapshot, struct one *one);

/* Writes `out` to standard output, and doubts to standard error. CTL_DEGRADED: shown, but what is
 * committed is otherwise. */
MUST_CHECK int one_show(struct one *one);

void one_close(struct one *one);

#endif
