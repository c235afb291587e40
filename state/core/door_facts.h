/* door_facts.h - the checks at the door that look at an account's facts. */
#ifndef STATE_CORE_DOOR_FACTS_H
#define STATE_CORE_DOOR_FACTS_H

#include "state/core/door.h"

/* ALREADY_OPEN, ACCOUNT_CLOSED, CURRENCY_MISMATCH, UNKNOWN_REVERSAL, CONTRADICTS_SETTLEMENT,
 * CLOSED_WITH_ARREARS, ERASURE_BARRED, LIMIT_EXCEEDED, in this order. Errors: ERR_LIMIT. */
MUST_CHECK enum err door_check_facts(struct door *d);

#endif
