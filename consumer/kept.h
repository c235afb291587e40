/* kept.h - a borrower as structs, between the events of one batch.
 *
 * One who has several events in a transaction is decoded for the first and encoded behind the last.
 * What is kept is a value: a decision works on a copy of it and puts another in its place. */
#ifndef CONSUMER_KEPT_H
#define CONSUMER_KEPT_H

#include "consumer/cache.h"
#include "state/core/decide.h"

/* Keeps a copy of the borrower, who may point into what was kept before, without the accounts that
 * he has dropped; those marked changed are unwritten. Errors: ERR_LIMIT (no room for so much: what
 * was kept before is kept still), ERR_INVARIANT. */
MUST_CHECK enum err kept_put(struct cache *cache, struct cached *cached, const struct borrower *b);

/* Copies what is kept for a decision, marked as nothing but unwritten; its text is that of the kept
 * one, and lives as long as that. Takes at least as much of the arena as
 * to decode him would. Errors: ERR_LIMIT, ERR_INVARIANT. */
MUST_CHECK enum err kept_take(const struct cached *cached, struct arena *a,
                              struct borrower *ret_borrower);

#endif
