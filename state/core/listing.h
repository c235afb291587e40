/* listing.h - entries of the shared blacklist, per recipient. */
#ifndef STATE_CORE_LISTING_H
#define STATE_CORE_LISTING_H

#include "state/core/step.h"

/* Emits what each recipient is told in this step, at most one action each. Errors: ERR_LIMIT. */
MUST_CHECK enum err listing_act(struct step *s);

/* Tells whether an entry stands at any recipient. */
bool listing_any_open(const struct borrower_state *b);

#endif
