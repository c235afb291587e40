/* core_entries.c - entries of a ledger as a test writes them down. */
#include "tests/support/core_entries.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static const char *const names[ENTRIES_MAX] = {"e0", "e1", "e2", "e3", "e4", "e5", "e6", "e7"};

struct ledger_entry entry_of(uint32_t place, enum entry_kind kind, int32_t day)
{
    struct ledger_entry entry = ledger_entry_empty;
    entry.kind = kind;
    entry.value_date = day;
    entry.occurred_at = (int64_t)place;
    entry.event_id = (struct str){names[place], 2};
    bool closes = kind == ENTRY_KIND_CLOSED || kind == ENTRY_KIND_SETTLEMENT ||
                  kind == ENTRY_KIND_TRANSFERRED;
    if (closes) entry.closes_on = day;
    return entry;
}

struct ledger_entry statement(uint32_t place, int32_t day, int32_t no, int32_t due_on,
                              struct parts unpaid)
{
    struct ledger_entry entry = entry_of(place, ENTRY_KIND_OVERDUE, day);
    entry.instalment_no = no;
    entry.due_date = due_on;
    entry.principal = unpaid.p;
    entry.interest = unpaid.i;
    entry.fee = unpaid.f;
    entry.penalty = unpaid.n;
    entry.balance = 1000;
    entry.intent = INTENT_UNKNOWN;
    return entry;
}

struct ledger_entry payment(uint32_t place, int32_t day, int32_t no, int64_t amount)
{
    struct ledger_entry entry = entry_of(place, ENTRY_KIND_REPAYMENT, day);
    entry.instalment_no = no;
    entry.amount = amount;
    return entry;
}

struct account_state account_of(struct ledger_entry *entries, uint32_t count)
{
    struct account_state account = account_state_empty;
    account.account_type = ACCOUNT_TYPE_D1;
    account.product = STR("loan");
    account.currency = STR("CNY");
    account.opening.balance = account.opening.limit = account.opening.pledged = LONG_NONE;
    account.entries = (struct ledger_entry_list){entries, count, count};
    account.first_known_on = account.opened_on = DAY_ONE;
    return account;
}

void assert_unpaid(const struct ledger *l, int32_t no, int32_t day, struct parts expected)
{
    const int64_t *unpaid = NULL;
    for (uint32_t i = 0; i < l->facts.count; i++) {
        if (l->facts.items[i].no == no && l->facts.items[i].kind != FACT_KIND_CHARGEBACK) {
            unpaid = fact_unpaid_at(&l->facts.items[i], day);
        }
    }
    if (unpaid == NULL) {
        fail_msg("no instalment %d", no);
        return;
    }
    assert_int_equal(unpaid[COMPONENT_PRINCIPAL], expected.p);
    assert_int_equal(unpaid[COMPONENT_INTEREST], expected.i);
    assert_int_equal(unpaid[COMPONENT_FEE], expected.f);
    assert_int_equal(unpaid[COMPONENT_PENALTY], expected.n);
}
