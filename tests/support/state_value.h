/* state_value.h - state values as the changelog has them: framed and sealed. */
#ifndef TESTS_SUPPORT_STATE_VALUE_H
#define TESTS_SUPPORT_STATE_VALUE_H

#include "consumer/hand.h"

/* For the hand, between the two: set up and tear down of a group of tests. */
extern struct schema_source *state_value_schemas;
int state_values_open(void **state);
int state_values_close(void **state);

/* Writes that of a borrower (the empty name) or of an account (<lender>:<account>), which says
 * `text`: in reason_account_id, or in product. */
void state_value(const struct hand *h, struct str borrower, struct str name, struct str text,
                 struct buf *ret_value);

#endif
