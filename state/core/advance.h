/* advance.h - the days between events. */
#ifndef STATE_CORE_ADVANCE_H
#define STATE_CORE_ADVANCE_H

#include "state/core/step.h"

/* Makes the works of the borrower's accounts. Errors: ERR_LIMIT. */
MUST_CHECK enum err works_make(struct borrower *b, struct arena *a, struct work_list *ret_works);

/* Runs every dated transition after the borrower's clock up to `date`. Errors: ERR_LIMIT,
 * ERR_INVARIANT. */
MUST_CHECK enum err advance_to(struct borrower *b, struct work_list *works,
                               const struct policy *policies, int32_t date, struct arena *a,
                               struct outputs *out);

/* Closes day - 1 and opens `day`, whether or not anything is due. Errors: ERR_LIMIT, ERR_INVARIANT.
 */
MUST_CHECK enum err advance_day(struct borrower *b, struct work_list *works,
                                const struct policy *policies, int32_t day, struct arena *a,
                                struct outputs *out);

/* Puts the period in which the account closed, or reopened, in order. Errors: ERR_LIMIT. */
MUST_CHECK enum err account_settle_closing(struct account_state *account, const struct ledger *l,
                                           const struct picture *now, int32_t today, int32_t oldest,
                                           struct arena *a);

#endif
