/* known.h - what signals say of a borrower beside his loans: income, debts elsewhere, court, ties.
 *
 * The newest statement is the one with the greatest value date, among those of one date the last
 * applied. What was taken back is remembered through the replay window, so that an older statement
 * that comes late does not bring it back. */
#ifndef STATE_CORE_KNOWN_H
#define STATE_CORE_KNOWN_H

#include "state/core/step.h"

enum { KNOWN_INCOME_MONTHS = 36 };

/* Takes in Income, MultiLender, CashFlow, Borrowing, CourtList, ListedElsewhere or EnterpriseLink.
 * Errors: ERR_LIMIT; ERR_INVARIANT for any other detail. */
MUST_CHECK enum err known_apply(struct step *s, const struct signal_event *ev);

/* Returns the first day on which an income no longer counts. */
int32_t known_income_until(const struct income_point *income);

#endif
