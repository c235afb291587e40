/* core_entries.h - entries of a ledger as a test writes them down. */
#ifndef TESTS_SUPPORT_CORE_ENTRIES_H
#define TESTS_SUPPORT_CORE_ENTRIES_H

#include <stdint.h>

#include "state/core/ledger.h"
#include "state/core/records.h"

enum { DAY_ONE = 20000, ENTRIES_MAX = 8 };

/* Principal, interest, fee, penalty. */
struct parts {
    int64_t p, i, f, n;
};

/* An entry of that kind and day without anything else; `place` (below ENTRIES_MAX) orders it among
 * those of the day and names it. */
struct ledger_entry entry_of(uint32_t place, enum entry_kind kind, int32_t day);

/* An OVERDUE statement of an instalment. */
struct ledger_entry statement(uint32_t place, int32_t day, int32_t no, int32_t due_on,
                              struct parts unpaid);

/* A REPAYMENT; `no` may be INT_NONE. */
struct ledger_entry payment(uint32_t place, int32_t day, int32_t no, int64_t amount);

/* A D1 account, product "loan", known from DAY_ONE on. It points at `entries`. */
struct account_state account_of(struct ledger_entry *entries, uint32_t count);

/* Fails the test unless that is unpaid of instalment `no` at the end of `day`. */
void assert_unpaid(const struct ledger *l, int32_t no, int32_t day, struct parts expected);

#endif
