/* core_ledgers.c - ledgers of entries, under the built-in policy. */
#include "tests/support/core_ledgers.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

enum { ARENA_BYTES = 1 << 20 };

static uint8_t memory[ARENA_BYTES] __attribute__((aligned(16)));
struct arena ledgers_arena;
struct policy ledgers_policy;
const struct parts hundred = {100, 0, 0, 0};

int ledgers_begin(void **state)
{
    (void)state;
    ledgers_arena = (struct arena){.base = memory, .size = sizeof memory};
    ledgers_policy = policy_default(POLICY_PROFILE_CN);
    return 0;
}

struct ledger ledger_of(const struct account_state *account, int32_t horizon)
{
    struct ledger ledger;
    assert_int_equal(ledger_build(account, &ledgers_policy, ledgers_policy.entries, horizon,
                                  &ledgers_arena, &ledger),
                     ERR_OK);
    return ledger;
}

void put_away(struct account_state *account, int32_t boundary)
{
    assert_int_equal(ledger_fold(account, &ledgers_policy, ledgers_policy.entries, boundary,
                                 boundary + 93, &ledgers_arena),
                     ERR_OK);
}

struct ledger ledger_folded(struct ledger_entry *entries, uint32_t folded, uint32_t count,
                            int32_t boundary, int32_t horizon)
{
    struct account_state account = account_of(entries, folded);
    put_away(&account, boundary);
    assert_int_equal(account.opening.as_of, boundary);
    assert_int_equal(account.entries.count, 0);
    account.entries = (struct ledger_entry_list){entries + folded, count - folded, count - folded};
    return ledger_of(&account, horizon);
}

struct ledger_entry extension(uint32_t place, int32_t day, int32_t *due_on)
{
    struct ledger_entry entry = entry_of(place, ENTRY_KIND_EXTENDED, day);
    entry.dates = (struct int_list){due_on, 1, 1};
    return entry;
}
