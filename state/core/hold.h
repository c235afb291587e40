/* hold.h - adverse updates wait until the borrower was told (征信业管理条例 art. 15). */
#ifndef STATE_CORE_HOLD_H
#define STATE_CORE_HOLD_H

#include "state/core/step.h"

/* Decides, before standing, whether the closing of each account is held, and which holds end. Codes
 * 1-7 recorded by a closing or a release are noted in the works. Errors: ERR_LIMIT. */
MUST_CHECK enum err hold_decide(struct step *s);

/* Tells whether an adverse update of the account may leave now. Outside an episode it asks for
 * notice by ADVERSE_NOTICE if none was given within the window. Errors: ERR_LIMIT. */
MUST_CHECK enum err hold_allows(struct step *s, struct work *w, bool *ret_allows);

/* Makes an update of this point wait. Errors: ERR_LIMIT. */
MUST_CHECK enum err hold_add(struct step *s, struct work *w, int32_t point);

/* Tells whether a point is among those of a hold; no hold (NULL) has none. */
bool hold_has(const struct hold_state *hold, int32_t point);

#endif
