/* test_core_dated.c - numbers of the policy that go by the day of a payment, a due date, a breach,
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

/* Grace and tolerance are those of the due date, whatever the policy says later: what it takes away
 * makes nothing late that fell due before, what it gives mends nothing. */
static void test_grace_and_tolerance_are_those_of_the_due_date(void **state)
{
    (void)state;
    struct policy_entry numbers[3];
    numbers[0] = numbers[1] = numbers[2] = *policy_default(POLICY_PROFILE_CN).entries;
    numbers[1].effective_on = DAY_ONE + 10;
    numbers[1].product_default.grace_days = 5;
    numbers[1].product_default.tolerance_minor = 100;
    numbers[2].effective_on = DAY_ONE + 20;
    const struct policy policies = {.entries = numbers, .entry_count = 3};
    static const struct {
        int32_t due;
        int64_t minor;
        int32_t late; /* first day with dpd > 0 */
    } rows[] = {{9, 100, 10},  {9, 101, 10},   {10, 100, INT32_MAX}, {10, 101, 16},
                {18, 101, 24}, {19, 101, 25},  {19, 100, INT32_MAX}, {20, 1, 21},
                {20, 101, 21}, {15, 1000, 21}, {-30, 1, -29}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct ledger_entry entries[] = {statement(0, DAY_ONE - 40, 1, DAY_ONE + rows[i].due,
                                                   (struct parts){rows[i].minor, 0, 0, 0})};
        struct account_state account = account_of(entries, 1);
        for (int now = 0; now < 3; now++) {
            struct arena arena = {.base = memory, .size = sizeof memory};
            struct ledger l;
            assert_int_equal(
                ledger_build(&account, &policies, &numbers[now], DAY_ONE + 60, &arena, &l), ERR_OK);
            for (int32_t day = -39; day <= 60; day++)
                assert_int_equal(picture_dpd(&l, DAY_ONE + day),
                                 day >= rows[i].late ? day - rows[i].due : 0);
        }
    }
}

/* Days past due on a day of what fell due on 8 and 11, of which the amounts are unpaid then. */
static int32_t expected_dpd(const struct policy_entry numbers[2], const int64_t minor[2],
                            int32_t day)
{
    static const int32_t due[2] = {8, 11};
    int64_t total = 0, tolerance = INT64_MAX;
    int32_t raw_dpd = 0;
    bool is_beyond = false;
    for (int i = 1; i >= 0; i--) {
        if (minor[i] == 0 || due[i] >= day) continue;
        const struct policy_product *product = &numbers[i].product_default;
        total += minor[i];
        raw_dpd = day - due[i];
        is_beyond = is_beyond || raw_dpd > product->grace_days;
        if (product->tolerance_minor < tolerance) tolerance = product->tolerance_minor;
    }
    return is_beyond && total > tolerance ? raw_dpd : 0;
}

/* Where they differ among what is past due, the least counts: to pay a part never makes late. */
static void test_to_pay_a_part_never_makes_late(void **state)
{
    (void)state;
    static const int64_t unpaid[3][2] = {{100, 50}, {0, 50}, {100, 0}};
    for (int which = 0; which < 8; which++) {
        struct policy_entry numbers[2];
        numbers[0] = numbers[1] = *policy_default(POLICY_PROFILE_CN).entries;
        numbers[1].effective_on = DAY_ONE + 10;
        for (int i = 0; i < 2; i++) {
            numbers[i].product_default.grace_days = (which & 1) == i ? 9 : 2;
            numbers[i].product_default.tolerance_minor = (which >> 1 & 1) == i ? 120 : 20;
        }
        if (which >= 4) numbers[which & 1].product_default.tolerance_minor = 120;
        const struct policy policies = {.entries = numbers, .entry_count = 2};
        struct ledger_entry entries[] = {
            statement(0, DAY_ONE, 1, DAY_ONE + 8, (struct parts){100, 0, 0, 0}),
            statement(1, DAY_ONE, 2, DAY_ONE + 11, (struct parts){50, 0, 0, 0}),
            payment(2, DAY_ONE + 11, 1, 100)};
        for (int paid = 0; paid < 3; paid++) { /* nothing, the older, the younger */
            struct account_state account = account_of(entries, paid == 0 ? 2 : 3);
            entries[2].instalment_no = paid;
            entries[2].amount = paid == 1 ? 100 : 50;
            struct arena arena = {.base = memory, .size = sizeof memory};
            struct ledger l;
            assert_int_equal(
                ledger_build(&account, &policies, &numbers[1], DAY_ONE + 30, &arena, &l), ERR_OK);
            for (int32_t day = 11; day <= 30; day++) {
                int32_t dpd = picture_dpd(&l, DAY_ONE + day);
                assert_int_equal(dpd, expected_dpd(numbers, unpaid[paid], day));
                assert_true(dpd <= expected_dpd(numbers, unpaid[0], day));
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_payment_keeps_the_numbers_of_its_day),
        cmocka_unit_test(test_a_plan_is_breached_by_the_limit_of_its_day),
        cmocka_unit_test(test_grace_and_tolerance_are_those_of_the_due_date),
        cmocka_unit_test(test_to_pay_a_part_never_makes_late),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
