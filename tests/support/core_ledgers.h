/* core_ledgers.h - ledgers of entries, under the built-in policy. */
#ifndef TESTS_SUPPORT_CORE_LEDGERS_H
#define TESTS_SUPPORT_CORE_LEDGERS_H

#include "tests/support/core_entries.h"

/* Of the test that runs. */
extern struct arena ledgers_arena;
extern struct policy ledgers_policy;

/* A principal of 100 unpaid. */
extern const struct parts hundred;

/* Set-up of every test. */
int ledgers_begin(void **state);

/* The ledger of the account. */
struct ledger ledger_of(const struct account_state *account, int32_t horizon);

/* Puts away what the account has up to `boundary`. */
void put_away(struct account_state *account, int32_t boundary);

/* The ledger of entries of which the first `folded` are put away up to `boundary` before the others
 * are known. */
struct ledger ledger_folded(struct ledger_entry *entries, uint32_t folded, uint32_t count,
                            int32_t boundary, int32_t horizon);

/* An EXTENDED that moves the oldest unpaid due date to *due_on, which is borrowed. */
struct ledger_entry extension(uint32_t place, int32_t day, int32_t *due_on);

#endif
