/* test_core_steps.c - which steps back of the standing are taken, and which of them facts learnt
 * later undo: the edges of windows, months and runs of steps. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "tests/support/core_case.h"

static void assert_standing(enum standing standing)
{
    assert_string_equal(standing_words[borrower_now()->standing], standing_words[standing]);
}

/* What A's ledger begins with: the oldest event that is not put away. */
static enum entry_kind first_entry_kind(void)
{
    return borrower_stored()->accounts.items[0].state.entries.items[0].kind;
}

/* A to D. */
static void open_four_accounts(void)
{
    for (char name = 'A'; name <= 'D'; name++) {
        char line[FIXTURE_LINE_MAX];
        (void)snprintf(line, sizeof line,
                       "account 2024-01-02 kind=OPENED account=%c day=31 balance=9000", name);
        tell(line);
    }
}

/* Three late months of a loan, the account's second not over before its third begins. */
static void tell_three_late_months(void)
{
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-26 account=A no=1 due=2026-01-25 principal=1000");
    tell("pay 2026-02-05 account=A no=1 amount=1000");
    tell("overdue 2026-02-26 account=A no=2 due=2026-02-25 principal=1000 at=1");
    tell("pay 2026-03-05 account=A no=2 amount=1000");
    tell("overdue 2026-03-26 account=A no=3 due=2026-03-25 principal=1000");
}

/* He leaves PLAN on the settlement day of the account that is late beside it: that month is the
 * last that does not count. */
static void test_codes_count_from_the_day_after_he_left_a_plan(void **state)
{
    (void)state;
    tell("policy zero_dpd 1000");
    tell("policy notice_wait_days 0");
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("account 2026-01-01 kind=OPENED account=B day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-10 account=A no=1 due=2026-01-09 principal=900");
    tell("account 2026-01-15 kind=PLAN_AGREED account=A dates=2026-12-01");
    assert_standing(STANDING_PLAN);
    tell("overdue 2026-01-31 account=B no=1 due=2026-01-30 principal=900");
    assert_int_equal(borrower_now()->left_on, fixture_date("2026-01-31"));
    tell("tick 2026-07-02");
    assert_standing(STANDING_SUSPENDED);
    tell("tick 2026-08-01");
    assert_standing(STANDING_ZEROED);
    const struct adverse_step_list *steps = &borrower_now()->adverse_steps;
    assert_int_equal(steps->items[steps->count - 1].criterion, ADVERSE_CRITERION_CODES_6_OF_24);
}

/* That he left ZEROED later that day says nothing of the codes before it. */
static void test_a_plan_of_the_day_of_zeroing_undoes_nothing(void **state)
{
    (void)state;
    tell("policy zero_dpd 1000");
    tell("policy notice_wait_days 0");
    tell("account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000");
    tell("overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=900");
    tell("tick 2026-06-11");
    assert_standing(STANDING_ZEROED);
    tell("account 2026-06-11 kind=PLAN_AGREED account=A dates=2026-08-01");
    tell("pay 2026-06-25 account=A amount=100");
    assert_standing(STANDING_PLAN);
}

/* The codes of January and February were before he left the plan: they count no more when the step
 * of June is looked at again, though he has left ZEROED since. Two episodes are left of three. */
static void test_codes_before_he_left_do_not_count_when_a_step_is_looked_at_again(void **state)
{
    (void)state;
    tell("policy zero_dpd 1000");
    tell("policy notice_wait_days 0");
    tell("account 2024-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2024-01-26 account=A no=1 due=2024-01-25 principal=1000");
    tell("pay 2024-02-05 account=A no=1 amount=1000");
    tell("overdue 2024-02-26 account=A no=2 due=2024-02-25 principal=1000");
    tell("account 2024-03-05 kind=PLAN_AGREED account=A dates=2024-12-01");
    tell("account 2024-03-10 kind=PLAN_COMPLETED account=A");
    assert_int_equal(borrower_now()->left_on, fixture_date("2024-03-10"));
    tell("overdue 2024-03-26 account=A no=3 due=2024-03-25 principal=1000");
    tell("pay 2024-04-05 account=A no=3 amount=1000");
    tell("overdue 2024-04-26 account=A no=4 due=2024-04-25 principal=1000");
    tell("pay 2024-05-05 account=A no=4 amount=1000");
    tell("overdue 2024-05-26 account=A no=5 due=2024-05-25 principal=1000");
    tell("tick 2024-06-01");
    assert_standing(STANDING_ZEROED);
    tell("account 2024-06-10 kind=PLAN_AGREED account=A dates=2024-12-01");
    assert_standing(STANDING_PLAN);
    assert_int_equal(borrower_now()->left_on, fixture_date("2024-06-10"));
    tell("pay 2024-04-28 kafka=2024-06-12 account=A no=4 amount=1000");
    assert_standing(STANDING_PLAN);
    assert_int_equal(borrower_now()->percent, 100);
    assert_int_equal(borrower_now()->left_on, fixture_date("2024-03-10"));
}

static void test_months_repaired_in_the_step_do_not_count_in_it(void **state)
{
    (void)state;
    tell("policy repair rule:2026-01-01:2026-02-01:60000:2026-02-28:2026-04-01");
    tell_three_late_months();
    tell("tick 2026-04-02");
    assert_standing(STANDING_SUSPENDED);
}

/* What a month was before it was repaired is known: it guards no step that other facts undo. */
static void test_a_repaired_month_does_not_guard_a_step(void **state)
{
    (void)state;
    tell("policy repair rule:2026-01-01:2026-02-01:60000:2026-02-28:2026-04-15");
    tell_three_late_months();
    tell("tick 2026-04-15");
    assert_standing(STANDING_ZEROED);
    tell("overdue 2026-02-26 kafka=2026-04-16 account=A no=2 due=2026-03-20 principal=1000 at=2");
    assert_standing(STANDING_SUSPENDED);
}

/* Of the three months only the first was: the account was settled in it. */
static void test_a_settlement_in_the_first_month_undoes_the_step_of_the_third(void **state)
{
    (void)state;
    tell("policy consent_required 1"); /* no settlement day was sent that holds the closing back */
    tell_three_late_months();
    tell("tick 2026-04-02");
    assert_standing(STANDING_ZEROED);
    tell("pay 2026-01-28 kafka=2026-04-02 account=A kind=SETTLEMENT amount=5000");
    assert_int_equal(only_account()->months.count, 1);
    assert_int_not_equal(borrower_now()->standing, STANDING_ZEROED);
}

/* Late on the day of the step, but no longer by the sixth code. */
static void test_five_codes_that_are_left_of_six_do_not_hold(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-31 account=A no=1 due=2026-01-30 principal=1000");
    tell("pay 2026-04-05 account=A no=1 amount=1000");
    tell("overdue 2026-05-31 account=A no=2 due=2026-05-30 principal=1000 at=1");
    tell("tick 2026-08-01");
    assert_standing(STANDING_ZEROED);
    tell("overdue 2026-05-31 kafka=2026-08-01 account=A no=2 due=2026-06-05 principal=1000 at=2");
    assert_standing(STANDING_SUSPENDED);
}

/* He paid on the day of the step, and the fold knows of that day only how it ended. The window that
 * grows does not bring the day back. */
static void test_a_step_in_the_fold_stands(void **state)
{
    (void)state;
    fixture.entries[0].window_days = 30;
    tell("account 2024-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2024-01-31 account=A no=1 due=2023-12-22 principal=1000 at=1");
    tell("pay 2024-01-31 account=A no=1 amount=1000 at=2");
    tell("pay 2024-03-15 account=A no=2 amount=10");
    assert_int_equal(only_account()->opening.as_of, fixture_date("2024-01-31"));
    tell("policy since 2024-03-20");
    fixture.entries[1].window_days = 92;
    tell("pay 2024-04-01 account=A no=3 amount=10");
    assert_standing(STANDING_RECOVERING);
}

/* The statement of its own date comes on the last day on which it can: the step is undone, and its
 * false days go. B is late. */
static void test_a_step_is_undone_on_the_last_day_of_the_window(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("account 2024-01-02 kind=OPENED account=B day=31 amount=9000 balance=9000");
    tell("overdue 2024-04-05 account=A no=1 due=2024-01-01 principal=1000 at=1");
    tell("pay 2024-04-08 account=A no=1 amount=1000");
    tell("overdue 2024-07-04 account=B no=1 due=2024-07-03 principal=1000");
    tell("tick 2024-07-06");
    assert_standing(STANDING_ZEROED);
    tell("overdue 2024-04-05 kafka=2024-07-06 account=A no=1 due=2024-04-01 principal=1000 at=2");
    assert_standing(STANDING_SUSPENDED);
    assert_int_equal(borrower_now()->episode_worst_dpd, 7);
}

/* The days of a step that proves false go; those that no step rested on stay as they were seen. */
static void test_days_seen_that_no_step_rests_on_stay(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2024-02-05 account=A no=1 due=2024-01-04 principal=1000 at=1");
    tell("verdict 2024-02-06 case=f1");
    tell("tick 2024-02-07");
    tell("overdue 2024-02-05 kafka=2024-02-07 account=A no=1 due=2024-05-20 principal=1000 at=2");
    assert_standing(STANDING_ZEROED);
    assert_int_equal(borrower_now()->episode_worst_dpd, 0);
    tell("overdue 2024-03-10 account=A no=2 due=2024-01-20 principal=1000 at=1");
    tell("tick 2024-03-11");
    tell("overdue 2024-03-10 kafka=2024-03-11 account=A no=2 due=2024-03-09 principal=1000 at=2");
    assert_int_equal(borrower_now()->episode_worst_dpd, 51);
    tell("verdict 2024-03-12 case=f1 verdict=CLEARED");
    assert_standing(STANDING_SUSPENDED);
    assert_int_equal(borrower_now()->episode_worst_dpd, 51);
}

/* A false step from before the window has been weighed when it was found false. The 40 days of B
 * came later, and are folded: they do not go when another step proves false. */
static void test_an_old_false_step_is_not_weighed_again(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("account 2024-01-02 kind=OPENED account=B day=31 amount=9000 balance=9000");
    tell("overdue 2024-01-05 account=A no=1 due=2023-09-01 principal=1000 at=1");
    assert_standing(STANDING_ZEROED);
    tell("account 2024-01-10 kind=PLAN_AGREED account=A dates=2024-12-01");
    tell("overdue 2024-01-20 account=B no=1 due=2024-01-19 principal=1000");
    assert_standing(STANDING_SUSPENDED);
    tell("tick 2024-01-25");
    /* With the arrears the plan goes too. */
    tell("overdue 2024-01-05 kafka=2024-01-25 account=A no=1 due=2025-01-04 principal=1000 at=2");
    assert_int_equal(borrower_now()->episode_worst_dpd, 6);
    tell("pay 2024-02-28 account=B no=1 amount=1000");
    assert_standing(STANDING_RECOVERING);
    tell("overdue 2024-04-10 account=B no=2 due=2024-04-09 principal=1000");
    tell("pay 2024-04-12 account=B no=2 amount=1000");
    tell("overdue 2024-07-20 account=B no=3 due=2024-07-19 principal=1000 at=1");
    assert_standing(STANDING_SUSPENDED);
    /* That of April guards what is before it: of the steps of January the ZEROED alone is kept. */
    assert_int_equal(borrower_now()->adverse_steps.count, 3);
    assert_int_equal(borrower_now()->adverse_steps.items[0].to, STANDING_ZEROED);
    tell("overdue 2024-07-20 account=B no=3 due=2024-08-19 principal=1000 at=2");
    assert_standing(STANDING_RECOVERING);
    assert_int_equal(borrower_now()->episode_worst_dpd, 40);
}

/* Three steps that prove false one after the other are weighed as one time: what D was late in it,
 * learnt afterwards, counts. */
static void test_false_steps_in_a_row_are_weighed_together(void **state)
{
    (void)state;
    open_four_accounts();
    tell("account 2024-01-02 kind=OPENED account=P day=31 balance=9000");
    tell("overdue 2024-01-05 account=A no=1 due=2023-12-06 principal=1000 at=1");
    tell("overdue 2024-01-06 account=P no=1 due=2024-01-05 principal=1000");
    tell("pay 2024-01-07 account=A no=1 amount=1000");
    tell("account 2024-01-08 kind=PLAN_AGREED account=P dates=2024-12-01");
    assert_standing(STANDING_PLAN);
    tell("overdue 2024-01-20 account=B no=1 due=2024-01-19 principal=1000 at=1");
    tell("tick 2024-01-21");
    tell("overdue 2024-01-05 kafka=2024-01-21 account=A no=1 due=2024-06-01 principal=1000 at=2");
    tell("pay 2024-01-22 account=B no=1 amount=1000");
    assert_standing(STANDING_PLAN);
    assert_int_equal(borrower_now()->episode_worst_dpd, 3);
    tell("overdue 2024-02-01 account=C no=1 due=2023-12-13 principal=1000 at=1");
    tell("tick 2024-02-02");
    tell("overdue 2024-01-11 kafka=2024-02-02 account=D no=1 due=2024-01-10 principal=1000");
    tell("pay 2024-01-25 kafka=2024-02-02 account=D no=1 amount=1000");
    tell("tick 2024-02-06");
    tell("overdue 2024-01-20 kafka=2024-02-06 account=B no=1 due=2024-06-01 principal=1000 at=2");
    assert_int_equal(borrower_now()->adverse_steps.count, 3);
    tell("overdue 2024-02-01 kafka=2024-02-06 account=C no=1 due=2024-02-03 principal=1000 at=2");
    assert_standing(STANDING_SUSPENDED);
    assert_int_equal(borrower_now()->adverse_steps.count, 1);
    assert_int_equal(borrower_now()->episode_worst_dpd, 15);
}

/* A lateness that was after all: its 33 days count, though a later one that never was had been
 * weighed without them. */
static void test_a_step_true_again_counts_with_its_days(void **state)
{
    (void)state;
    open_four_accounts();
    tell("overdue 2024-02-05 account=A no=1 due=2024-01-04 principal=1000 at=1");
    tell("pay 2024-02-06 account=A no=1 amount=1000");
    tell("overdue 2024-02-08 account=B no=1 due=2024-02-07 principal=1000");
    tell("pay 2024-02-09 account=B no=1 amount=1000");
    tell("overdue 2024-02-05 kafka=2024-02-09 account=A no=1 due=2024-02-06 principal=1000 at=2");
    tell("overdue 2024-02-12 account=C no=1 due=2024-02-11 principal=1000 at=1");
    tell("pay 2024-02-13 account=C no=1 amount=1000");
    tell("overdue 2024-02-15 account=D no=1 due=2024-02-14 principal=1000");
    tell("overdue 2024-02-12 kafka=2024-02-15 account=C no=1 due=2024-02-13 principal=1000 at=2");
    assert_int_equal(borrower_now()->adverse_steps.count, 4);
    assert_true(borrower_now()->adverse_steps.items[0].is_false);
    assert_true(borrower_now()->adverse_steps.items[2].is_false);
    assert_int_equal(borrower_now()->episode_worst_dpd, 2);
    tell("overdue 2024-02-05 kafka=2024-02-15 account=A no=1 due=2024-01-04 principal=1000 at=3");
    assert_false(borrower_now()->adverse_steps.items[0].is_false);
    assert_int_equal(borrower_now()->episode_worst_dpd, 33);
}

/* A lateness that was after all, shorter than what is known of another account. */
static void test_a_step_true_again_leaves_greater_days(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED account=A day=31 balance=9000");
    tell("account 2024-01-02 kind=OPENED account=B day=31 balance=9000");
    tell("overdue 2024-02-05 account=A no=1 due=2024-01-04 principal=1000 at=1");
    tell("pay 2024-02-06 account=A no=1 amount=1000");
    tell("overdue 2024-02-08 account=B no=1 due=2023-12-30 principal=1000");
    tell("tick 2024-02-09");
    tell("overdue 2024-02-05 kafka=2024-02-09 account=A no=1 due=2024-02-20 principal=1000 at=2");
    assert_true(borrower_now()->adverse_steps.items[0].is_false);
    assert_int_equal(borrower_now()->episode_worst_dpd, 41);
    tell("overdue 2024-02-05 kafka=2024-02-09 account=A no=1 due=2024-01-04 principal=1000 at=3");
    assert_false(borrower_now()->adverse_steps.items[0].is_false);
    assert_int_equal(borrower_now()->episode_worst_dpd, 41);
}

/* What was over before it was learnt was seen on no day: a step that held all the time does not
 * bring it in. */
static void test_a_step_that_holds_as_before_adds_no_days(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED account=A day=31 balance=9000");
    tell("account 2024-01-02 kind=OPENED account=B day=31 balance=9000");
    tell("overdue 2024-01-05 account=A no=1 due=2024-01-04 principal=1000");
    tell("pay 2024-01-06 account=A no=1 amount=1000");
    tell("tick 2024-02-02");
    tell("pay 2024-01-25 kafka=2024-02-02 account=B no=1 due=2024-01-10 amount=1000");
    tell("overdue 2024-01-11 kafka=2024-02-02 account=B no=1 due=2024-01-10 principal=1000");
    assert_standing(STANDING_RECOVERING);
    assert_int_equal(borrower_now()->episode_worst_dpd, 2);
}

/* A step of the last day of the window may still prove false, and guards none; the day after it
 * stands for good, and what was before it is forgotten. */
static void test_a_step_guards_those_before_it_once_the_window_is_over(void **state)
{
    (void)state;
    open_four_accounts();
    tell("overdue 2024-03-01 account=A no=1 due=2024-01-21 principal=1000");
    tell("pay 2024-03-02 account=A no=1 amount=1000");
    tell("overdue 2024-03-10 account=B no=1 due=2024-03-09 principal=1000");
    tell("pay 2024-03-11 account=B no=1 amount=1000");
    tell("overdue 2024-06-10 account=C no=1 due=2024-06-09 principal=1000 at=1");
    tell("pay 2024-06-10 account=C no=1 amount=1000 at=2");
    assert_int_equal(borrower_now()->adverse_steps.count, 3);
    assert_int_equal(borrower_now()->adverse_steps.items[0].on, fixture_date("2024-03-01"));
    tell("overdue 2024-06-11 account=D no=1 due=2024-06-10 principal=1000");
    assert_int_equal(borrower_now()->adverse_steps.count, 3);
    assert_int_equal(borrower_now()->adverse_steps.items[0].on, fixture_date("2024-03-10"));
}

/* A plan that broke is what the step rests on; one that was completed suspends nobody. */
static void test_the_end_of_a_plan_is_a_step_only_if_it_broke(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2024-01-10 account=A no=1 due=2024-01-09 principal=1000");
    tell("account 2024-01-15 kind=PLAN_AGREED account=A dates=2024-03-01");
    tell("account 2024-01-20 kind=PLAN_BREACHED account=A");
    const struct adverse_step_list *steps = &borrower_now()->adverse_steps;
    assert_int_equal(steps->count, 2);
    assert_int_equal(steps->items[1].criterion, ADVERSE_CRITERION_PLAN_BREACHED);
    tell("account 2024-01-25 kind=PLAN_AGREED account=A dates=2024-03-01");
    tell("account 2024-01-30 kind=PLAN_COMPLETED account=A");
    assert_standing(STANDING_RECOVERING);
    assert_int_equal(borrower_now()->adverse_steps.count, 2);
}

/* C217: by the payment of February no arrears were left when the plan was agreed, so there was none
 * to break in April. That stays so when the payment is put away. */
static void test_a_plan_that_broke_by_time_never_was_without_arrears(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("account 2024-01-02 kind=OPENED account=B day=31 amount=9000 balance=9000");
    tell("overdue 2024-02-29 account=A no=1 due=2024-02-20 principal=1000 at=1");
    tell("account 2024-03-05 kind=PLAN_AGREED account=A dates=2024-03-10");
    tell("pay 2024-04-12 account=A amount=1000");
    tell("overdue 2024-04-20 account=B no=1 due=2024-04-19 principal=1000 at=1");
    const struct adverse_step_list *steps = &borrower_now()->adverse_steps;
    assert_int_equal(steps->count, 3);
    assert_int_equal(steps->items[1].criterion, ADVERSE_CRITERION_PLAN_BREACHED);
    tell("pay 2024-02-29 kafka=2024-05-20 account=A no=1 amount=1000 at=2");
    assert_true(borrower_now()->adverse_steps.items[1].is_false);
    tell("pay 2024-06-05 account=A no=2 amount=10");
    assert_int_equal(first_entry_kind(), ENTRY_KIND_PLAN_AGREED);
    assert_true(borrower_now()->adverse_steps.items[1].is_false);
    tell("overdue 2024-04-20 kafka=2024-06-05 account=B no=1 due=2024-08-19 principal=1000 at=2");
    assert_int_equal(borrower_now()->adverse_steps.count, 1);
}

/* A plan long past its limit when it is agreed breaks on that day (C62), and ends the one that
 * performed before. By a payment learnt later there were no arrears to agree on (C217), also once
 * the first agreement is put away. */
static void test_a_plan_that_broke_as_it_was_agreed_never_was_without_arrears(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("account 2024-01-02 kind=OPENED account=B day=31 amount=9000 balance=9000");
    tell("overdue 2024-02-29 account=A no=1 due=2024-02-20 principal=1000 at=1");
    tell("account 2024-03-05 kind=PLAN_AGREED account=A dates=2024-05-10");
    tell("account 2024-04-10 kind=PLAN_AGREED account=A dates=2024-03-01");
    tell("pay 2024-04-12 account=A amount=1000");
    tell("overdue 2024-04-20 account=B no=1 due=2024-04-19 principal=1000 at=1");
    const struct adverse_step_list *steps = &borrower_now()->adverse_steps;
    assert_int_equal(steps->count, 3);
    assert_int_equal(steps->items[1].on, fixture_date("2024-04-10"));
    assert_int_equal(steps->items[1].criterion, ADVERSE_CRITERION_PLAN_BREACHED);
    tell("pay 2024-02-29 kafka=2024-05-20 account=A no=1 amount=1000 at=2");
    assert_true(borrower_now()->adverse_steps.items[1].is_false);
    tell("pay 2024-07-05 account=A no=2 amount=10");
    assert_int_equal(first_entry_kind(), ENTRY_KIND_PLAN_AGREED);
    assert_true(borrower_now()->adverse_steps.items[1].is_false);
    tell("overdue 2024-04-20 kafka=2024-07-05 account=B no=1 due=2024-08-19 principal=1000 at=2");
    assert_int_equal(borrower_now()->adverse_steps.count, 1);
}

/* Agreed on the day on which it breaks it performed on no day, so what suspends him is that the
 * account is late beside the plan of B, whether that was told on the day or ahead (C3). Agreed the
 * day before, it performed on one. */
static void test_a_plan_breaks_only_if_it_performed(void **state)
{
    (void)state;
    static const struct {
        const char *agreement;
        enum adverse_criterion criterion;
    } cases[] = {
        {"2024-03-14", ADVERSE_CRITERION_DELINQUENT},
        {"2024-03-14 kafka=2024-03-13", ADVERSE_CRITERION_DELINQUENT},
        {"2024-03-13", ADVERSE_CRITERION_PLAN_BREACHED},
    };
    tell("policy grace_days 5");
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char line[FIXTURE_LINE_MAX];
        fixture_clear(&fixture);
        tell("account 2024-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
        tell("account 2024-01-02 kind=OPENED account=B day=31 amount=9000 balance=9000");
        tell("overdue 2024-02-08 account=A no=1 due=2024-02-01 principal=500");
        tell("account 2024-02-09 kind=PLAN_AGREED account=A dates=2024-04-01");
        tell("account 2024-02-10 kind=PLAN_COMPLETED account=A");
        tell("overdue 2024-03-10 account=B no=1 due=2024-03-01 principal=1000");
        tell("account 2024-03-11 kind=PLAN_AGREED account=B dates=2024-12-01");
        tell("overdue 2024-03-12 account=A no=2 due=2024-03-08 principal=1000");
        (void)snprintf(line, sizeof line,
                       "account %s kind=PLAN_AGREED account=A dates=2024-02-12,2024-06-01",
                       cases[i].agreement);
        tell(line);
        tell("tick 2024-03-14");
        assert_standing(STANDING_SUSPENDED);
        const struct adverse_step_list *steps = &borrower_now()->adverse_steps;
        assert_int_equal(steps->items[steps->count - 1].criterion, cases[i].criterion);
    }
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, core_case_begin, core_case_end)
    const struct CMUnitTest tests[] = {
        TEST(test_codes_count_from_the_day_after_he_left_a_plan),
        TEST(test_a_plan_of_the_day_of_zeroing_undoes_nothing),
        TEST(test_codes_before_he_left_do_not_count_when_a_step_is_looked_at_again),
        TEST(test_months_repaired_in_the_step_do_not_count_in_it),
        TEST(test_a_repaired_month_does_not_guard_a_step),
        TEST(test_a_settlement_in_the_first_month_undoes_the_step_of_the_third),
        TEST(test_five_codes_that_are_left_of_six_do_not_hold),
        TEST(test_a_step_in_the_fold_stands),
        TEST(test_a_step_is_undone_on_the_last_day_of_the_window),
        TEST(test_days_seen_that_no_step_rests_on_stay),
        TEST(test_an_old_false_step_is_not_weighed_again),
        TEST(test_false_steps_in_a_row_are_weighed_together),
        TEST(test_a_step_true_again_counts_with_its_days),
        TEST(test_a_step_true_again_leaves_greater_days),
        TEST(test_a_step_that_holds_as_before_adds_no_days),
        TEST(test_a_step_guards_those_before_it_once_the_window_is_over),
        TEST(test_the_end_of_a_plan_is_a_step_only_if_it_broke),
        TEST(test_a_plan_that_broke_by_time_never_was_without_arrears),
        TEST(test_a_plan_that_broke_as_it_was_agreed_never_was_without_arrears),
        TEST(test_a_plan_breaks_only_if_it_performed),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
