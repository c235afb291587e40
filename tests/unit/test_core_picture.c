/* test_core_picture.c - what an account looks like on a day: the days on which a lateness began and
 * ended, the greatest it came to, and what is left of days that are put away. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "state/core/picture.h"
#include "tests/support/core_case.h"
#include "tests/support/core_ledgers.h"

enum { FOLD = DAY_ONE + 10 };

/* A payment that names an instalment of which nobody else told, and the reversal a day later, which
 * leaves that unpaid from its due date. */
static void take_back(struct ledger_entry entries[2], uint32_t place, int32_t day, int32_t due_on)
{
    entries[0] = payment(place, day, 7, 50);
    entries[0].due_date = due_on;
    entries[1] = entry_of(place + 1, ENTRY_KIND_REVERSAL, day + 1);
    entries[1].reverses = entries[0].event_id;
}

/* C194: principal under a plan is as old as the parts past due; a part that falls due today is not,
 * also where it was told before an older one (C62). */
static void test_a_part_that_falls_due_today_takes_no_principal_past_due(void **state)
{
    (void)state;
    static int32_t due[] = {DAY_ONE + 40, DAY_ONE + 5};
    struct policy_entry numbers = *ledgers_policy.entries;
    ledgers_policy.entries = &numbers;
    numbers.plan_breach_dpd = 60;
    struct ledger_entry entries[] = {statement(0, DAY_ONE, 1, DAY_ONE - 50, hundred),
                                     entry_of(1, ENTRY_KIND_PLAN_AGREED, DAY_ONE + 1)};
    entries[1].dates = (struct int_list){due, 2, 2};
    struct account_state account = account_of(entries, 2);
    struct ledger l = ledger_of(&account, DAY_ONE + 40);
    struct picture p;
    picture_take(&l, DAY_ONE + 40, &p);
    assert_int_equal(p.overdue_minor, 50);
    assert_int_equal(p.by_age_minor[AGE_31_60], 50);
}

/* Section 5: a card counts the minimum payments past due and not paid to within tolerance; parts of
 * a plan likewise. */
static void test_a_part_paid_to_within_tolerance_is_no_missed_minimum_payment(void **state)
{
    (void)state;
    static int32_t due[] = {DAY_ONE + 5, DAY_ONE + 10};
    struct policy_entry numbers = *ledgers_policy.entries;
    ledgers_policy.entries = &numbers;
    for (int64_t tolerance = 9; tolerance <= 10; tolerance++) {
        numbers.product_default.tolerance_minor = tolerance;
        struct ledger_entry entries[] = {
            statement(0, DAY_ONE, 1, DAY_ONE - 50, hundred),
            entry_of(1, ENTRY_KIND_PLAN_AGREED, DAY_ONE + 1),
            payment(2, DAY_ONE + 2, INT_NONE, 40)}; /* leaves 10 of the first part */
        entries[1].dates = (struct int_list){due, 2, 2};
        struct account_state account = account_of(entries, 3);
        account.account_type = ACCOUNT_TYPE_R2;
        struct ledger l = ledger_of(&account, DAY_ONE + 15);
        struct picture p;
        picture_take(&l, DAY_ONE + 15, &p);
        assert_int_equal(p.dpd, 10);
        assert_int_equal(p.dpd_code, tolerance == 9 ? '2' : '1');
    }
}

/* C72: the oldest due date unpaid on the first day of the lateness (and on the first of 30 days) is
 * also that of an instalment which was paid before the fold, while another, younger or older, that
 * a reversal makes unpaid lets the days before the fold be looked at again. */
static void test_the_oldest_due_date_of_the_first_day_is_kept(void **state)
{
    (void)state;
    static const int32_t paid_on[] = {DAY_ONE + 25, DAY_ONE + 92};
    static const int32_t due_on[] = {DAY_ONE + 5, DAY_ONE - 150};
    static const int32_t oldest[] = {DAY_ONE - 100, DAY_ONE - 150};
    for (size_t i = 0; i < sizeof oldest / sizeof oldest[0]; i++) {
        struct ledger_entry entries[5] = {statement(0, DAY_ONE, 1, DAY_ONE - 100, hundred),
                                          statement(1, DAY_ONE, 2, DAY_ONE - 60, hundred),
                                          payment(2, DAY_ONE + 5, 1, 100)};
        take_back(&entries[3], 3, paid_on[i], due_on[i]);
        struct ledger l = ledger_folded(entries, 3, 5, FOLD, DAY_ONE + 95);
        struct picture p;
        picture_take(&l, DAY_ONE + 95, &p);
        struct late_dates late = picture_late_dates(&l, &p);
        assert_int_equal(late.since, DAY_ONE);
        assert_int_equal(late.due_on, oldest[i]);
        assert_int_equal(late.first_delinquency_on, oldest[i] + 30);
    }
}

/* C43: a lateness begins on its first day, also where all of it, and that nothing else is known of,
 * lies before the fold. */
static void test_a_reversal_alone_makes_a_lateness_that_began_before_the_fold(void **state)
{
    (void)state;
    struct ledger_entry entries[3] = {entry_of(0, ENTRY_KIND_OPENED, DAY_ONE)};
    take_back(&entries[1], 1, DAY_ONE + 30, DAY_ONE + 4);
    struct ledger l = ledger_folded(entries, 1, 3, FOLD, DAY_ONE + 40);
    assert_int_equal(picture_late_since(&l, DAY_ONE + 40), DAY_ONE + 5);
}

/* C43: of two such the older one counts, whichever is told first, and it makes the lateness that
 * ran through the fold begin earlier. */
static void test_the_oldest_of_what_reversals_make_unpaid_begins_the_lateness(void **state)
{
    (void)state;
    static const int32_t due_on[] = {FOLD - 13, FOLD - 5};
    for (int32_t first = 0; first <= 1; first++) {
        struct ledger_entry entries[5] = {statement(0, FOLD - 9, 1, FOLD - 10, hundred)};
        take_back(&entries[1], 1, FOLD + 20, due_on[first]);
        take_back(&entries[3], 3, FOLD + 22, due_on[1 - first]);
        entries[3].instalment_no = 8;
        struct ledger l = ledger_folded(entries, 1, 5, FOLD, FOLD + 30);
        assert_int_equal(l.late_since, FOLD - 9);
        assert_int_equal(picture_late_since(&l, FOLD + 30), FOLD - 12);
    }
}

/* C43: what a reversal makes unpaid from the day of the fold goes on with the lateness that, as was
 * known, ended on that day by a due date that was moved. */
static void test_a_lateness_that_ended_on_the_fold_goes_on_by_a_reversal(void **state)
{
    (void)state;
    static int32_t moved_to = DAY_ONE + 400;
    struct ledger_entry entries[4] = {statement(0, DAY_ONE, 1, DAY_ONE - 1, hundred),
                                      extension(1, FOLD, &moved_to)};
    take_back(&entries[2], 2, FOLD + 92, DAY_ONE + 5);
    struct ledger l = ledger_folded(entries, 2, 4, FOLD, FOLD + 93);
    assert_int_equal(picture_late_since(&l, FOLD + 93), DAY_ONE);
}

/* C43: a lateness that one debt began and another, told on the day of the fold, goes on with began
 * with the first, of which nothing else is kept. */
static void test_a_lateness_is_kept_whose_first_debt_was_paid_on_the_day_of_the_fold(void **state)
{
    (void)state;
    struct ledger_entry entries[] = {
        entry_of(0, ENTRY_KIND_CHARGEBACK, DAY_ONE), payment(1, FOLD, INT_NONE, 100),
        statement(2, FOLD, 2, FOLD - 1, hundred), payment(3, FOLD + 5, 2, 10)};
    entries[0].amount = 100;
    struct ledger l = ledger_folded(entries, 3, 4, FOLD, FOLD + 5);
    assert_int_equal(l.facts.count, 1);
    struct picture p;
    picture_take(&l, FOLD + 5, &p);
    struct late_dates late = picture_late_dates(&l, &p);
    assert_int_equal(late.since, DAY_ONE + 1);
    assert_int_equal(late.due_on, DAY_ONE);
}

/* C143: the day on which a delinquency ended is looked for behind the fold. */
static void test_a_day_put_away_is_not_told_as_that_on_which_a_delinquency_ended(void **state)
{
    (void)state;
    static int32_t moved_to = DAY_ONE + 400;
    for (int32_t later = 0; later <= 1; later++) {
        struct ledger_entry entries[] = {statement(0, DAY_ONE, 1, DAY_ONE - 1, hundred),
                                         extension(1, FOLD + later, &moved_to)};
        struct ledger l = ledger_folded(entries, later == 0 ? 2 : 1, 2, FOLD, FOLD + 9);
        assert_int_equal(picture_cleared_on(&l, FOLD + 9), later == 0 ? INT_NONE : FOLD + 1);
    }
}

/* C43: the opening of a day shows what the day before left, with one day more; also the first one
 * behind the fold, of which the end is known, but not the days before it. */
static void test_the_opening_of_the_first_day_counts_for_the_worst(void **state)
{
    (void)state;
    static int32_t moved_to = FOLD - 1;
    struct ledger_entry entries[] = {statement(0, DAY_ONE, 1, DAY_ONE - 50, hundred),
                                     extension(1, FOLD, &moved_to), payment(2, FOLD + 1, 1, 100)};
    struct ledger folded = ledger_folded(entries, 2, 3, FOLD, FOLD + 9);
    assert_int_equal(picture_worst(&folded, FOLD + 1, FOLD + 9), 2);
    assert_int_equal(picture_worst(&folded, DAY_ONE + 5, FOLD + 9), 2);
    assert_int_equal(picture_worst(&folded, FOLD + 2, FOLD + 9), 0);
    struct account_state account = account_of(entries, 3);
    struct ledger whole = ledger_of(&account, FOLD + 9);
    assert_int_equal(picture_worst(&whole, FOLD, FOLD + 9), 60);
}

/* C72: charged off, the date of first delinquency is as it was on that day. Where that is put away,
 * a reversal learnt later does not move it. */
static void test_the_delinquency_of_a_charge_off_on_the_day_of_the_fold_stays(void **state)
{
    (void)state;
    struct ledger_entry entries[4] = {statement(0, DAY_ONE, 1, DAY_ONE - 1, hundred),
                                      entry_of(1, ENTRY_KIND_WRITTEN_OFF, FOLD)};
    take_back(&entries[2], 2, DAY_ONE + 30, DAY_ONE - 15);
    struct ledger l = ledger_folded(entries, 2, 4, FOLD, DAY_ONE + 40);
    struct picture p;
    picture_take(&l, DAY_ONE + 40, &p);
    struct late_dates late = picture_late_dates(&l, &p);
    assert_int_equal(late.first_delinquency_on, DAY_ONE - 1 + 30);
}

/* C72: charged off at 30 days, that of the oldest due date unpaid on the first day of 30; at 29,
 * that of the due date that began the lateness, though it was paid. */
static void test_a_charge_off_at_thirty_days_counts_from_what_is_thirty_days_late(void **state)
{
    (void)state;
    for (int32_t dpd = 29; dpd <= 30; dpd++) {
        struct ledger_entry entries[] = {statement(0, DAY_ONE, 1, DAY_ONE, hundred),
                                         statement(1, DAY_ONE, 2, DAY_ONE + 20, hundred),
                                         payment(2, DAY_ONE + 25, 1, 100),
                                         entry_of(3, ENTRY_KIND_WRITTEN_OFF, DAY_ONE + 20 + dpd)};
        struct account_state account = account_of(entries, 4);
        struct ledger l = ledger_of(&account, DAY_ONE + 90);
        struct picture p;
        picture_take(&l, DAY_ONE + 90, &p);
        struct late_dates late = picture_late_dates(&l, &p);
        assert_int_equal(late.first_delinquency_on, (dpd < 30 ? DAY_ONE : DAY_ONE + 20) + 30);
    }
}

/* C130: a month that was cured before it could be told is told with nothing past due: no lateness
 * runs in it. */
static void test_no_lateness_runs_in_a_month_told_as_cured(void **state)
{
    (void)state;
    struct ledger_entry entries[] = {statement(0, DAY_ONE, 1, DAY_ONE - 40, hundred)};
    struct account_state account = account_of(entries, 1);
    struct ledger l = ledger_of(&account, DAY_ONE);
    struct picture p;
    picture_take_cured(&l, DAY_ONE, &p);
    assert_int_equal(p.dpd, 0);
    struct late_dates late = picture_late_dates(&l, &p);
    assert_int_equal(late.since, INT_NONE);
    assert_int_equal(late.due_on, INT_NONE);
    assert_int_equal(late.due_on_at_30, INT_NONE);
}

/* C43: when the step of 11 March proves false, the worst is what openings since show: that of 11
 * March, as B, of which that was learnt later, came late into it and paid. For B all before is put
 * away. */
static void test_the_opening_of_the_day_of_a_false_step_counts(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("account 2024-01-02 kind=OPENED account=B day=10 amount=9000 balance=9000");
    tell("account 2024-01-02 kind=OPENED account=C day=31 amount=9000 balance=9000");
    tell("overdue 2024-03-11 account=A no=1 due=2023-12-01 principal=1000 at=1");
    assert_int_equal(borrower_now()->episode_worst_dpd, 101);
    tell("pay 2024-03-11 kafka=2024-03-12 account=B no=1 due=2024-02-01 amount=1000");
    tell("overdue 2024-02-05 kafka=2024-03-12 account=B no=1 due=2024-02-01 principal=1000");
    tell("overdue 2024-06-09 account=C no=1 due=2024-06-08 principal=1000");
    tell("pay 2024-06-11 account=B amount=10");
    tell("overdue 2024-03-11 kafka=2024-06-11 account=A no=1 due=2025-01-04 principal=1000 at=2");
    assert_int_equal(borrower_now()->standing, STANDING_SUSPENDED);
    assert_int_equal(borrower_now()->episode_worst_dpd, 39);
}

/* What is closed by CLOSED counts no more: the lateness of an account that a chargeback opened
 * again ends on the day of its second closing, as one would by the first. */
static void test_a_lateness_ends_on_the_day_of_the_second_closing(void **state)
{
    (void)state;
    struct ledger_entry entries[] = {entry_of(0, ENTRY_KIND_CLOSED, DAY_ONE),
                                     entry_of(1, ENTRY_KIND_CHARGEBACK, DAY_ONE + 5),
                                     entry_of(2, ENTRY_KIND_CLOSED, DAY_ONE + 40)};
    entries[0].closes_on = DAY_ONE;
    entries[1].instalment_no = 3;
    entries[1].amount = 30;
    entries[2].closes_on = DAY_ONE + 42; /* a settlement day was sent before it was told */
    struct account_state account = account_of(entries, 3);
    struct ledger l = ledger_of(&account, DAY_ONE + 60);
    assert_int_equal(picture_dpd(&l, DAY_ONE + 41), 36);
    assert_int_equal(picture_dpd(&l, DAY_ONE + 42), 0);
    assert_int_equal(picture_cleared_on(&l, DAY_ONE + 60), DAY_ONE + 42);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup(name, ledgers_begin)
    const struct CMUnitTest tests[] = {
        TEST(test_a_part_that_falls_due_today_takes_no_principal_past_due),
        TEST(test_a_part_paid_to_within_tolerance_is_no_missed_minimum_payment),
        TEST(test_the_oldest_due_date_of_the_first_day_is_kept),
        TEST(test_a_reversal_alone_makes_a_lateness_that_began_before_the_fold),
        TEST(test_the_oldest_of_what_reversals_make_unpaid_begins_the_lateness),
        TEST(test_a_lateness_that_ended_on_the_fold_goes_on_by_a_reversal),
        TEST(test_a_lateness_is_kept_whose_first_debt_was_paid_on_the_day_of_the_fold),
        TEST(test_a_day_put_away_is_not_told_as_that_on_which_a_delinquency_ended),
        TEST(test_the_opening_of_the_first_day_counts_for_the_worst),
        TEST(test_the_delinquency_of_a_charge_off_on_the_day_of_the_fold_stays),
        TEST(test_a_charge_off_at_thirty_days_counts_from_what_is_thirty_days_late),
        TEST(test_no_lateness_runs_in_a_month_told_as_cured),
        TEST(test_a_lateness_ends_on_the_day_of_the_second_closing),
        cmocka_unit_test_setup_teardown(test_the_opening_of_the_day_of_a_false_step_counts,
                                        core_case_begin, core_case_end),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
