/* next.h - when something may happen next, so that idle days can be jumped over. */
#ifndef STATE_CORE_NEXT_H
#define STATE_CORE_NEXT_H

#include "state/core/step.h"

/* Writes the next transition of every account and of the borrower, and the index of accounts, as of
 * the step's date. Drops accounts that were kept long enough. Errors: ERR_LIMIT. */
MUST_CHECK enum err next_take(struct step *s);

#endif
