/* adverse.h - the reasons of adverse steps: found, remembered, and looked at again when facts
 * change. */
#ifndef STATE_CORE_ADVERSE_H
#define STATE_CORE_ADVERSE_H

#include "state/core/step.h"

/* Returns the first criterion for ZEROED that the account meets in this step and its figure, or
 * ADVERSE_CRITERION_NONE. */
enum adverse_criterion adverse_zeroing(const struct step *s, const struct work *w,
                                       int32_t *ret_figure);

/* Remembers a step to SUSPENDED or ZEROED, taken from the state as it is now. `w` may be NULL
 * (fraud). Errors: ERR_LIMIT. */
MUST_CHECK enum err adverse_remember(struct step *s, enum standing to,
                                     enum adverse_criterion criterion, const struct work *w,
                                     struct str case_id);

/* Finds the earliest adverse step that no longer holds with none after it that does. Returns its
 * index, or the number of steps when there is none. Errors: ERR_LIMIT. */
MUST_CHECK enum err adverse_undone(struct step *s, uint32_t *ret_index);

#endif
