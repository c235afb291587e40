/* next.h - when something may happen next, so that idle days can be jumped over. */
#ifndef STATE_CORE_NEXT_H
#define STATE_CORE_NEXT_H

#include "state/core/step.h"

/* The earliest day after `after`. */
struct soonest {
    int32_t after;
    int32_t day; /* INT_NONE: none yet */
};

/* Takes the day if it is earlier; INT_NONE and days up to `after` are not. */
static inline void soonest_consider(struct soonest *soonest, int32_t day)
{
    if (day == INT_NONE || day <= soonest->after) return;
    if (soonest->day == INT_NONE || day < soonest->day) soonest->day = day;
}

/* Writes the next transition of every account and of the borrower, and the index of accounts, as of
 * the step's date. Drops accounts that were kept long enough. Errors: ERR_LIMIT. */
MUST_CHECK enum err next_take(struct step *s);

#endif
