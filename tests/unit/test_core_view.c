/* test_core_view.c - what is shown of a state record. */
#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "state/core/view.h"

static alignas(max_align_t) uint8_t memory[1 << 14];
static struct view view;

/* An account with every word that a view names. */
static struct account_state account_shown(void)
{
    struct account_state account = account_state_empty;
    account.lender_id = STR("lend");
    account.account_id = STR("A");
    account.account_type = ACCOUNT_TYPE_D1;
    return account;
}

static struct str value_of(const char *name)
{
    for (uint32_t i = 0; i < view.count; i++) {
        struct str found = view.items[i].name;
        if (found.len == strlen(name) && memcmp(found.at, name, found.len) == 0)
            return view.items[i].value;
    }
    return STR_NONE;
}

static void show(const struct account_state *account)
{
    struct arena arena = {.base = memory, .size = sizeof memory};
    assert_int_equal(view_account(account, &arena, &view), ERR_OK);
}

/* "What is null is left out": it is not shown as empty. */
static void test_what_is_not_stated_is_not_shown(void **state)
{
    (void)state;
    struct account_state account = account_shown();
    account.currency = STR("");
    show(&account);
    for (uint32_t i = 0; i < view.count; i++) {
        assert_false(str_equal(view.items[i].name, STR("product")));
        assert_false(str_is_none(view.items[i].value));
    }
    assert_true(str_equal(value_of("currency"), STR("")));
    account.product = STR("loan");
    show(&account);
    assert_true(str_equal(value_of("product"), STR("loan")));
}

/* Open disputes are those without a decision, wherever they stand among the others; unpaid facts
 * those not settled. */
static void test_open_disputes_and_unpaid_facts_are_counted(void **state)
{
    (void)state;
    struct dispute_state disputes[4] = {{.outcome = DISPUTE_OUTCOME_RECORD},
                                        {.outcome = DISPUTE_OUTCOME_NONE},
                                        {.outcome = DISPUTE_OUTCOME_CLEAR},
                                        {.outcome = DISPUTE_OUTCOME_NONE}};
    struct fact_state facts[5] = {{.settled_on = INT_NONE},
                                  {.settled_on = 20000},
                                  {.settled_on = INT_NONE},
                                  {.settled_on = 20001},
                                  {.settled_on = INT_NONE}};
    struct account_state account = account_shown();
    account.disputes = (struct dispute_state_list){disputes, 4, 4};
    account.facts = (struct fact_state_list){facts, 5, 5};
    show(&account);
    assert_true(str_equal(value_of("open_disputes"), STR("2")));
    assert_true(str_equal(value_of("folded_unpaid"), STR("3")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_is_not_stated_is_not_shown),
        cmocka_unit_test(test_open_disputes_and_unpaid_facts_are_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
