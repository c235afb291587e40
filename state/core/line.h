/* line.h - the borrower's credit line. */
#ifndef STATE_CORE_LINE_H
#define STATE_CORE_LINE_H

#include "state/core/step.h"

/* Emits the net change of the line in this step, at most one action. Errors: ERR_LIMIT,
 * ERR_INVARIANT. */
MUST_CHECK enum err line_act(struct step *s);

#endif
