/* test_core_dated.c - numbers of the policy that go by the day of a payment, a breach, a lateness,
 * whatever holds on the day of the step. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "state/core/ledger.h"
#include "state/core/ledger_plan.h"
#include "state/core/picture.h"
#include "tests/support/core_entries.h"

enum { ARENA_BYTES = 1 << 20 };

static uint8_t memory[ARENA_BYTES] __attribute__((aligned(16)));

/* A payment is laid out by the numbers of its own day, whatever holds on the day of the step. */
static void test_a_payment_keeps_the_numbers_of_its_day(void **state)
{
    (void)state;
    static const enum component other[COMPONENT_COUNT] = {COMPONENT_INTEREST, COMPONENT_PRINCIPAL,
                                                          COMPONENT_FEE, COMPONENT_PENALTY};
    struct policy_entry numbers[2];
    numbers[0] = numbers[1] = *policy_default(POLICY_PROFILE_CN).entries;
    numbers[0].card_principal_dpd = 20; /* late enough on the first day, not on the second */
    numbers[1].effective_on = DAY_ONE + 10;
    for (int32_t c = 0; c < COMPONENT_COUNT; c++)
        numbers[1].product_default.waterfall[c] = other[c];
    const struct policy policies = {.entries = numbers, .entry_count = 2};
    struct ledger_entry entries[] = {
        statement(0, DAY_ONE, 1, DAY_ONE - 40, (struct parts){100, 10, 4, 2}),
        payment(1, DAY_ONE + 9, 1, 6), payment(2, DAY_ONE + 10, 1, 15)};
    struct account_state account = account_of(entries, 3);
    for (int is_card = 0; is_card <= 1; is_card++) {
        if (is_card) account.account_type = ACCOUNT_TYPE_R2;
        struct parts first = is_card ? (struct parts){94, 10, 4, 2} : (struct parts){100, 10, 0, 0};
        struct parts second = is_card ? (struct parts){89, 0, 4, 2} : (struct parts){95, 0, 0, 0};
        struct arena arena = {.base = memory, .size = sizeof memory};
        for (int i = 0; i < 2; i++) {
            struct ledger ledger;
            assert_int_equal(
                ledger_build(&account, &policies, &numbers[i], DAY_ONE + 20, &arena, &ledger),
                ERR_OK);
            assert_unpaid(&ledger, 1, DAY_ONE + 9, first);
            assert_unpaid(&ledger, 1, DAY_ONE + 10, second);
        }
    }
}

/* Within the grace a card is not late, whatever its principal_dpd; the day after it is, by all
 * days. */
static void test_a_card_within_grace_pays_by_its_waterfall(void **state)
{
    (void)state;
    struct policy_entry numbers = *policy_default(POLICY_PROFILE_CN).entries;
    numbers.product_default.grace_days = 5;
    const struct policy policies = {.entries = &numbers, .entry_count = 1};
    for (int32_t days = 5; days <= 6; days++) {
        for (numbers.card_principal_dpd = 0; numbers.card_principal_dpd <= 6;
             numbers.card_principal_dpd++) {
            struct ledger_entry entries[] = {
                statement(0, DAY_ONE, 1, DAY_ONE, (struct parts){100, 10, 4, 2}),
                payment(1, DAY_ONE + days, 1, 6)};
            struct account_state account = account_of(entries, 2);
            account.account_type = ACCOUNT_TYPE_R2;
            struct arena arena = {.base = memory, .size = sizeof memory};
            struct ledger l;
            assert_int_equal(ledger_build(&account, &policies, &numbers, DAY_ONE + 20, &arena, &l),
                             ERR_OK);
            bool is_principal_first = days == 6 && numbers.card_principal_dpd < 6;
            assert_unpaid(&l, 1, DAY_ONE + days,
                          is_principal_first ? (struct parts){94, 10, 4, 2}
                                             : (struct parts){100, 10, 0, 0});
        }
    }
}

/* A limit that the policy lowers breaches no plan before its own day; one that it raises mends none
 * that was breached before. */
static void test_a_plan_is_breached_by_the_limit_of_its_day(void **state)
{
    (void)state;
    struct policy_entry numbers[3];
    numbers[0] = numbers[1] = numbers[2] = *policy_default(POLICY_PROFILE_CN).entries;
    numbers[1].effective_on = DAY_ONE + 100;
    numbers[1].plan_breach_dpd = 60;
    numbers[2].effective_on = DAY_ONE + 150;
    numbers[2].plan_breach_dpd = 10;
    const struct policy policies = {.entries = numbers, .entry_count = 3};
    const struct ledger ledger = {.policies = &policies};
    static const int32_t days[][2] = {{0, 31},   {68, 99},  {69, 130}, {80, 141},
                                      {88, 149}, {89, 150}, {95, 150}, {200, 211}};
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++)
        assert_int_equal(plan_breached_on(&ledger, DAY_ONE + days[i][0]), DAY_ONE + days[i][1]);
}

/* A plan performs until its own dpd exceeds the limit (section 4): one whose first due date is past
 * that on the day of its agreement performs on no day, and the facts stand as they were, unless the
 * part is paid on that day. */
static void test_a_plan_past_its_limit_when_agreed_does_not_perform(void **state)
{
    (void)state;
    const struct policy policies = policy_default(POLICY_PROFILE_CN);
    const int32_t agreed_on = DAY_ONE + 1;
    for (int32_t late = 29; late <= 40; late++) {
        for (int64_t paid = 49; paid <= 50; paid++) {
            int32_t due[] = {agreed_on - late, agreed_on + 90};
            struct ledger_entry entries[] = {
                statement(0, DAY_ONE, 1, agreed_on - 70, (struct parts){100, 0, 0, 0}),
                entry_of(1, ENTRY_KIND_PLAN_AGREED, agreed_on),
                payment(2, agreed_on, INT_NONE, paid)};
            entries[1].dates = (struct int_list){due, 2, 2};
            struct account_state account = account_of(entries, 3);
            for (int32_t day = agreed_on; day <= agreed_on + 12; day++) {
                struct arena arena = {.base = memory, .size = sizeof memory};
                struct ledger l;
                assert_int_equal(
                    ledger_build(&account, &policies, policies.entries, day, &arena, &l), ERR_OK);
                int32_t dpd = paid == 50 ? 0 : day - due[0];
                bool performs = dpd <= policies.entries->plan_breach_dpd;
                assert_int_equal(l.plans.items[0].is_breached, !performs);
                assert_int_equal(picture_dpd(&l, day), performs ? dpd : day - agreed_on + 70);
                assert_int_equal(picture_dpd(&l, DAY_ONE), 69);
            }
        }
    }
}

/* A day is late or not by the numbers of that day: what the policy takes away later makes nothing
 * late that was over, and what it gives mends nothing. */
static void test_a_day_is_late_by_its_own_grace_and_tolerance(void **state)
{
    (void)state;
    struct policy_entry numbers[5];
    for (int i = 0; i < 5; i++)
        numbers[i] = *policy_default(POLICY_PROFILE_CN).entries;
    numbers[1].effective_on = DAY_ONE + 5; /* the same numbers as before it */
    numbers[2].effective_on = DAY_ONE + 10;
    numbers[2].product_default.grace_days = 5;
    numbers[2].product_default.tolerance_minor = 100;
    numbers[3].effective_on = DAY_ONE + 20;
    numbers[4].effective_on = DAY_ONE + 30; /* the same again */
    const struct policy policies = {.entries = numbers, .entry_count = 5};
    static const int64_t amounts[] = {100, 101};
    for (int32_t due = -3; due < 25; due++) {
        for (size_t i = 0; i < 2; i++) {
            struct ledger_entry entries[] = {
                statement(0, DAY_ONE - 40, 1, DAY_ONE + due, (struct parts){amounts[i], 0, 0, 0})};
            struct account_state account = account_of(entries, 1);
            for (int now = 0; now < 5; now++) {
                struct arena arena = {.base = memory, .size = sizeof memory};
                struct ledger l;
                assert_int_equal(
                    ledger_build(&account, &policies, &numbers[now], DAY_ONE + 60, &arena, &l),
                    ERR_OK);
                assert_int_equal(l.waivers.count, 3);
                for (int32_t day = -4; day <= 60; day++) {
                    bool is_waived = day >= 10 && day < 20 && (day - due <= 5 || amounts[i] <= 100);
                    int32_t dpd = day > due && !is_waived ? day - due : 0;
                    assert_int_equal(picture_dpd(&l, DAY_ONE + day), dpd);
                }
            }
        }
    }
}

/* C197: a grace that the policy gives begins on its first day, also for what fell due before it: on
 * that day the lateness is over, and not on the one before. */
static void test_a_lateness_ends_on_the_first_day_of_a_longer_grace(void **state)
{
    (void)state;
    struct policy_entry numbers[3];
    for (int i = 0; i < 3; i++)
        numbers[i] = *policy_default(POLICY_PROFILE_CN).entries;
    numbers[1].effective_on = DAY_ONE + 10;
    numbers[1].product_default.grace_days = 60;
    numbers[2].effective_on = DAY_ONE + 30;
    numbers[2].product_default.grace_days = 90;
    const struct policy policies = {.entries = numbers, .entry_count = 3};
    struct ledger_entry entries[] = {
        statement(0, DAY_ONE - 40, 1, DAY_ONE, (struct parts){100, 0, 0, 0})};
    struct account_state account = account_of(entries, 1);
    struct arena arena = {.base = memory, .size = sizeof memory};
    struct ledger l;
    assert_int_equal(ledger_build(&account, &policies, numbers, DAY_ONE + 40, &arena, &l), ERR_OK);
    assert_int_equal(picture_dpd(&l, DAY_ONE + 9), 9);
    assert_int_equal(picture_cleared_on(&l, DAY_ONE + 40), DAY_ONE + 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_payment_keeps_the_numbers_of_its_day),
        cmocka_unit_test(test_a_card_within_grace_pays_by_its_waterfall),
        cmocka_unit_test(test_a_plan_is_breached_by_the_limit_of_its_day),
        cmocka_unit_test(test_a_plan_past_its_limit_when_agreed_does_not_perform),
        cmocka_unit_test(test_a_day_is_late_by_its_own_grace_and_tolerance),
        cmocka_unit_test(test_a_lateness_ends_on_the_first_day_of_a_longer_grace),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
