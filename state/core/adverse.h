/* adverse.h - the reasons of adverse steps: found, remembered, and looked at again when facts
 * change. */
#ifndef STATE_CORE_ADVERSE_H
#define STATE_CORE_ADVERSE_H

#include "state/core/step.h"

enum { ZEROING_REASONS_MAX = 3 };

struct zeroing_reason {
    enum adverse_criterion criterion;
    int32_t figure; /* days, episodes or codes */
};

/* The criteria for ZEROED that an account meets, in their order. */
struct zeroing {
    struct zeroing_reason items[ZEROING_REASONS_MAX];
    int32_t count;
};

/* Finds the criteria for ZEROED that the account meets in this step. */
void adverse_zeroing(const struct step *s, const struct work *w, struct zeroing *ret_zeroing);

/* Remembers a step to SUSPENDED or ZEROED, taken from the state as it is now. `w` may be NULL
 * (fraud). Errors: ERR_LIMIT. */
MUST_CHECK enum err adverse_remember(struct step *s, enum standing to,
                                     enum adverse_criterion criterion, const struct work *w,
                                     struct str case_id);

/* Looks at every adverse step again and marks those that no longer hold: one that a later step
 * guards is asked for when that one falls. Finds the earliest that no longer holds with none after
 * it that does. Returns its index, or the number of steps when there is none. Errors: ERR_LIMIT. */
MUST_CHECK enum err adverse_undone(struct step *s, uint32_t *ret_index);

#endif
