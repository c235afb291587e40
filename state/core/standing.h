/* standing.h - the borrower's standing: a table of transitions, first row that fits. */
#ifndef STATE_CORE_STANDING_H
#define STATE_CORE_STANDING_H

#include "state/core/step.h"

/* Moves the standing as far as rows fit, each at most once. Errors: ERR_LIMIT. */
MUST_CHECK enum err standing_move(struct step *s);

/* Tells whether any account is delinquent. */
bool standing_has_delinquent(const struct step *s);

/* Returns on how many distinct due dates after `after` something was paid in time, at most
 * `enough`. */
int32_t standing_on_time(const struct step *s, int32_t after, int32_t enough);

/* Returns the date on which the months of a wait are over. */
int32_t standing_wait_ends(const struct wait_state *wait);

/* Returns the first day on which a ZEROED borrower may recover, if all else fits; INT_NONE while
 * unclean. */
int32_t standing_zeroed_until(const struct borrower_state *b);

#endif
