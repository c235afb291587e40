/* increase.h - who has been clean long enough to be offered more. */
#ifndef STATE_CORE_INCREASE_H
#define STATE_CORE_INCREASE_H

#include "state/core/step.h"

/* Emits INCREASE_ELIGIBLE when the clean months are over. Errors: ERR_LIMIT. */
MUST_CHECK enum err increase_offer(struct step *s);

/* Returns the day on which they are over, if nothing happens until then; INT_NONE when off, or when
 * there is no line. */
int32_t increase_due_on(const struct step *s);

#endif
