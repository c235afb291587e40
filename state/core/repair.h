/* repair.h - rules that rewrite the history of arrears long repaid (信用修复). */
#ifndef STATE_CORE_REPAIR_H
#define STATE_CORE_REPAIR_H

#include "state/core/next.h"
#include "state/core/step.h"

/* Rewrites the months of episodes that a rule in force repairs, with an audit record of what each
 * was, and derives again those it no longer repairs. Episodes must be tracked. Errors: ERR_LIMIT.
 */
MUST_CHECK enum err repair_apply(struct step *s);

/* Names the days on which an episode of the account may come to be repaired. */
void repair_consider(struct soonest *soonest, const struct step *s,
                     const struct account_state *account);

#endif
