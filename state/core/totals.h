/* totals.h - the figures that are stored so that views can be read from one record. */
#ifndef STATE_CORE_TOTALS_H
#define STATE_CORE_TOTALS_H

#include "state/core/step.h"

/* Takes the contract limit of the step: the sum over open R1-R3 accounts in the base currency. */
void totals_take_limit(struct step *s);

/* Writes the figures of accounts and borrower as of the step into the state. Errors: ERR_LIMIT. */
MUST_CHECK enum err totals_take(struct step *s);

#endif
