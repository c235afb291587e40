/* line.h - the borrower's credit line. */
#ifndef STATE_CORE_LINE_H
#define STATE_CORE_LINE_H

#include "state/core/step.h"

/* Tells whether the account is part of the line: open, R1-R3, in the base currency. */
bool line_has_account(const struct step *s, const struct work *w);

/* Returns the lender who is asked where no account gives a reason: that of the first account of the
 * line, else of the first account, else of the step's signal, else as last; STR_NONE if none. */
struct str line_lender(const struct step *s);

/* Emits the net change of the line in this step, at most one action. Errors: ERR_LIMIT,
 * ERR_INVARIANT. */
MUST_CHECK enum err line_act(struct step *s);

#endif
