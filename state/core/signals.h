/* signals.h - what SignalEvents change in the borrower. */
#ifndef STATE_CORE_SIGNALS_H
#define STATE_CORE_SIGNALS_H

#include "state/core/step.h"

/* Takes the signal of the step's input into the state. Errors: ERR_LIMIT. */
MUST_CHECK enum err signals_apply(struct step *s, bool *ret_is_erasure);

#endif
