/* metro2_map.h - from a 24-month payment history to the loan events that must have led to it.
 *
 * Pure. What each character needs, at the end of its month (the settlement day is the month's end):
 *   0-6   the oldest unpaid instalment is that of so many months before; instalments fall due on
 * the 15th, so that 30, 60, ... days past due are passed well before the month ends B     no event
 * yet: OPENED comes in the first other month D     nothing may be reported: consent is withdrawn
 * for these months G J K L  legal action, surrender, repossession, charge-off, in the month of the
 * first such character What a bookkeeper could not have written is not forced: see metro2_cause().
 */
#ifndef OPS_CTL_METRO2_MAP_H
#define OPS_CTL_METRO2_MAP_H

#include "ops/ctl/event.h"
#include "ops/ctl/metro2.h"
#include "ops/ctl/metro2_cause.h"
#include "state/core/arena.h"
#include "state/core/err.h"

#define METRO2_LENDER "cfpb"
#define METRO2_PRODUCT "auto-loan"
#define METRO2_CURRENCY "USD"

/* The borrower of an account: "m2-" and 16 hex digits of the XXH3-64 of its number. */
struct str metro2_borrower(const struct metro2_account *account, struct arena *a);

/* First month of the account's history and the month it is reported for, as any day of them. */
int32_t metro2_first_month(const struct metro2_account *account);

/* Appends the account's events, from the first month of its profile to the reported one, unsorted.
 * A profile with a cause gets the nearest events that exist. Errors: ERR_LIMIT (the arena is full).
 */
MUST_CHECK enum err metro2_map(const struct metro2_account *account, struct arena *a,
                               struct event_list *events);

#endif
