/* replay.h - recomputes committed inputs in journal order through the pure core, as the worker did:
 * no Kafka, no Redis, no emission.
 *
 * Memory: of each borrower his records as encoded bytes, as in the worker's cache: for one with
 * one loan of two years about 1.2 KB, and 0.5 KB around them; of one partition (and slice) at a
 * time; beside it one decision's arena. Beyond `bytes_max` the replay stops and says so. Time: what
 * a decision costs the daemon.
 *
 * Sweeps. The journal says when idle borrowers were advanced to a date, and from whom to whom. A
 * sweep can't change any result (credit-rules 3; law 2), so all who are due are advanced at the
 * first range told for a date; whoever is looked at in the middle of the daemon's sweep may
 * therefore be ahead of it, never beside it. */
#ifndef OPS_CTL_REPLAY_H
#define OPS_CTL_REPLAY_H

#include <stddef.h>
#include <stdint.h>

#include "consumer/cache.h"
#include "consumer/hand.h"
#include "ops/ctl/log_source.h"
#include "schemas/codec/schema_source.h"
#include "state/core/decide.h"

enum replay_result {
    REPLAY_APPLIED,
    REPLAY_DUPLICATE,
    REPLAY_REFUSED,  /* by the door or the core: a dead letter */
    REPLAY_ADVANCED, /* dated transitions of an idle borrower */
    REPLAY_RESULT_COUNT
};

/* What one record, or one borrower's sweep, came to. Valid during the call. */
struct replay_step {
    enum replay_result result;
    const struct log_entry *entry; /* NULL: REPLAY_ADVANCED */
    struct str borrower_id;        /* may be none, or no id at all: REPLAY_REFUSED */
    int32_t business_date;         /* of the partition; INT_NONE = none yet */
    enum dead_letter_reason reason;
    struct str message;            /* why: REPLAY_REFUSED */
    const struct borrower *after;  /* REPLAY_APPLIED, REPLAY_ADVANCED */
    const struct outputs *outputs; /* likewise */
};

struct replay_options {
    struct schema_source *schemas; /* borrowed */
    const struct policy *policy;   /* borrowed */
    size_t arena_bytes;            /* limits.arena_bytes: beyond it a record is refused */
    size_t bytes_max;              /* of borrowers; 0 = no bound */
    bool is_stepwise; /* each dated transition is a step of its own, and comes with its tick: for
                         looking at few borrowers (law 11: the result is the same) */
    /* Told of each record and each sweep of a borrower; NULL = nobody. An error ends the replay. */
    enum err (*on_step)(void *context, const struct replay_step *step);
    void *context;
};

struct replay; /* opaque */

MUST_CHECK enum err replay_new(const struct replay_options *options, struct replay **ret_replay,
                               struct why *reterr_why);
void replay_free(struct replay *r);

/* Forgets all borrowers: a partition (or slice) begins. */
void replay_begin(struct replay *r);

/* Takes the next entry. Errors: ERR_INVARIANT (a rule's invariant does not hold), ERR_LIMIT (more
 * borrowers than bytes_max), ERR_DAMAGED, ERR_NOMEM, and on_step()'s. */
MUST_CHECK enum err replay_take(struct replay *r, const struct log_entry *entry,
                                struct why *reterr_why);

/* Advances everybody to the partition's business date, as a sweep that is done would have. */
MUST_CHECK enum err replay_settle(struct replay *r, struct why *reterr_why);

/* Borrowers so far, and one of them by number. His `now` editions are his state. */
uint32_t replay_count(const struct replay *r);
struct cached *replay_borrower(const struct replay *r, uint32_t number);
/* NULL: nothing is known of him. */
struct cached *replay_find(struct replay *r, struct str id);

/* His state as structs, valid until the next call on the replay. Errors: as hand_take(). */
MUST_CHECK enum err replay_state(struct replay *r, const struct cached *b,
                                 struct borrower *ret_borrower);

/* The seal (checksum) of his own record, which covers those of his accounts; 0 = has none. */
uint64_t replay_seal(const struct cached *b);

int32_t replay_business_date(const struct replay *r);
/* The greatest day of a step, or of a refusal, so far; INT_NONE = none. An event may be ahead of
 * the business date. */
int32_t replay_decided_on(const struct replay *r);
size_t replay_bytes(const struct replay *r);

#endif
