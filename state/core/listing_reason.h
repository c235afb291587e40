/* listing_reason.h - why somebody is listed, which accounts carry it, and when it is over. */
#ifndef STATE_CORE_LISTING_REASON_H
#define STATE_CORE_LISTING_REASON_H

#include "state/core/step.h"

/* Tells whether anything is past due on any account. */
bool standing_is_past_due(const struct step *s);

/* Returns the arrears of all accounts in the base currency together, minor units. */
int64_t listing_arrears(const struct step *s);

/* Tells whether the account carries the reason: FRAUD is carried by none. */
bool listing_carries(const struct step *s, const struct work *w, enum share_reason reason);

/* Tells whether an account that carries the reason has the disputed mark. */
bool listing_is_disputed(const struct step *s, enum share_reason reason);

/* Returns a fraud verdict that stands, one that may still list him before others; or NULL. */
const struct verdict_state *listing_standing_verdict(const struct borrower_state *b);

/* Tells whether the reason holds and everything that an ENTRY asks of its accounts is there. */
bool listing_holds(const struct step *s, enum share_reason reason);

/* Returns the first reason that holds; SHARE_REASON_NONE if none. `listing` is the open entry,
 * whose own reason lasts until it is cured or undone; or NULL. */
enum share_reason listing_first_reason(const struct step *s, const struct listing_state *listing);

/* Returns the reason by which the open entry ends in this step; SHARE_REASON_NONE if it goes on. */
enum share_reason listing_ended_by(const struct step *s, const struct policy_recipient *recipient,
                                   const struct listing_state *listing);

#endif
