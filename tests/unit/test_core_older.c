/* test_core_older.c - records of older versions of the program, which did not keep all that is kept
 * now: what they do not tell changes nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "tests/support/core_case.h"

/* As versions wrote it that did not keep what a rewritten month was. */
static void forget_what_was_rewritten(void)
{
    struct borrower *older = borrower_stored();
    struct month_state *month = &older->accounts.items[0].state.months.items[0];
    assert_true(month->is_rewritten);
    month->repaired = NULL;
    fixture_store(&fixture, older);
}

static void test_a_month_rewritten_by_an_older_version_undoes_no_step(void **state)
{
    (void)state;
    tell("policy repair rule:2026-01-01:2026-02-01:60000:2026-02-28:2026-04-15");
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-26 account=A no=1 due=2026-01-25 principal=1000");
    tell("pay 2026-02-05 account=A no=1 amount=1000");
    tell("overdue 2026-02-26 account=A no=2 due=2026-02-25 principal=1000");
    tell("pay 2026-03-05 account=A no=2 amount=1000");
    tell("overdue 2026-03-26 account=A no=3 due=2026-03-25 principal=1000");
    tell("tick 2026-04-15");
    assert_int_equal(borrower_now()->standing, STANDING_ZEROED);
    forget_what_was_rewritten();
    tell("pay 2026-04-16 account=A no=4 amount=10");
    assert_int_equal(borrower_now()->standing, STANDING_ZEROED);
    /* The month that met the criterion was not late: that is known. */
    tell("pay 2026-03-28 account=A no=3 amount=1000 at=1");
    assert_int_not_equal(borrower_now()->standing, STANDING_ZEROED);
}

/* Was the month that met the criterion late before it was rewritten? That is not known either. */
static void test_a_step_by_a_month_rewritten_by_an_older_version_stands(void **state)
{
    (void)state;
    tell("policy repair rule:2026-01-01:2026-03-31:60000:2026-04-30:2026-05-15");
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-26 account=A no=1 due=2026-01-25 principal=1000");
    tell("pay 2026-02-05 account=A no=1 amount=1000");
    tell("overdue 2026-02-26 account=A no=2 due=2026-02-25 principal=1000");
    tell("pay 2026-03-05 account=A no=2 amount=1000");
    tell("overdue 2026-03-26 account=A no=3 due=2026-03-25 principal=1000");
    tell("pay 2026-04-05 account=A no=3 amount=1000");
    tell("tick 2026-05-15");
    assert_int_equal(borrower_now()->standing, STANDING_ZEROED);
    struct borrower *older = borrower_stored();
    struct month_state *month = &older->accounts.items[0].state.months.items[2];
    assert_true(month->is_rewritten && month->code.at[0] == 'N');
    month->repaired = NULL;
    fixture_store(&fixture, older);
    tell("pay 2026-05-16 account=A no=4 amount=10");
    assert_int_equal(borrower_now()->standing, STANDING_ZEROED);
}

/* The step asks for 24 months: one before them is none of its business. */
static void test_a_month_rewritten_before_the_24_guards_no_step(void **state)
{
    (void)state;
    tell("account 2022-01-05 kind=OPENED account=A day=31 balance=60000");
    tell("overdue 2023-12-30 account=A no=1 due=2023-12-29 principal=1000");
    tell("pay 2024-01-05 account=A no=1 amount=1000");
    tell("overdue 2024-01-30 account=A no=2 due=2024-01-29 principal=1000 at=1");
    tell("pay 2024-02-05 account=A no=2 amount=1000");
    tell("overdue 2024-02-28 account=A no=3 due=2024-02-27 principal=1000");
    tell("tick 2024-03-07");
    assert_int_equal(borrower_now()->standing, STANDING_ZEROED);
    struct borrower *older = borrower_stored();
    struct month_state *month = &older->accounts.items[0].state.months.items[1];
    assert_int_equal(month->settles_on, fixture_date("2022-02-28"));
    month->is_rewritten = true;
    fixture_store(&fixture, older);
    tell("overdue 2024-01-30 kafka=2024-03-07 account=A no=2 due=2024-02-20 principal=1000 at=2");
    assert_int_equal(borrower_now()->standing, STANDING_SUSPENDED);
}

static void test_the_peak_that_an_older_record_tells_is_not_lowered(void **state)
{
    (void)state;
    tell("overdue 2024-01-02 no=1 due=2024-01-01 principal=90000");
    tell("pay 2024-01-20 no=1 amount=70000");
    tell("tick 2024-08-01");
    tell("overdue 2024-08-01 no=2 due=2024-09-01 principal=100");
    struct borrower *older = borrower_stored();
    struct episode_state *episode = &older->accounts.items[0].state.episodes.items[0];
    assert_int_equal(episode->peak_amount, 90000);
    assert_int_equal(episode->peak_folded, 90000);
    episode->peak_folded = 0; /* not there yet */
    fixture_store(&fixture, older);
    tell("pay 2024-08-02 no=1 amount=100");
    assert_int_equal(only_account()->episodes.items[0].peak_amount, 90000);
}

/* The day it began on is the last one that was put away. */
static void test_the_peak_of_a_single_day_put_away_is_not_lowered(void **state)
{
    (void)state;
    tell("overdue 2024-04-30 no=1 due=2024-04-29 principal=90000");
    tell("pay 2024-05-01 no=1 amount=70000");
    tell("tick 2024-08-10");
    tell("overdue 2024-08-10 no=2 due=2024-09-01 principal=100");
    assert_int_equal(only_account()->opening.as_of, fixture_date("2024-04-30"));
    struct borrower *older = borrower_stored();
    struct episode_state *episode = &older->accounts.items[0].state.episodes.items[0];
    assert_int_equal(episode->peak_folded, 90000);
    episode->peak_folded = 0; /* not there yet */
    fixture_store(&fixture, older);
    tell("pay 2024-08-11 no=1 amount=100");
    assert_int_equal(only_account()->episodes.items[0].peak_amount, 90000);
}

static void test_a_verdict_that_expired_on_no_known_day_keeps_its_entry(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED type=D1 day=31 balance=50000");
    tell("party 2024-01-02");
    tell("verdict 2024-03-10 case=f1");
    struct borrower *older = borrower_stored();
    assert_true(older->state.listings.items[0].is_open);
    older->state.verdicts.items[0].is_expired = true;
    older->state.verdicts.items[0].expired_on = INT_NONE;
    fixture_store(&fixture, older);
    tell("pay 2024-03-12 amount=100");
    assert_true(borrower_now()->listings.items[0].is_open);
}

/* It knows neither the greatest dpd before it nor what days stood then: both stay as they are. */
static void test_an_undone_step_of_an_older_version_leaves_what_it_did_not_keep(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED type=R1 account=A day=31 limit=500000 balance=300000");
    tell("overdue 2024-04-05 account=A no=1 due=2024-01-01 principal=1000 at=1");
    struct borrower *older = borrower_stored();
    assert_int_equal(older->state.standing, STANDING_ZEROED);
    assert_int_equal(older->state.adverse_steps.items[0].worst_dpd_before, 0);
    older->state.adverse_steps.items[0].worst_dpd_before = INT_NONE;
    fixture_store(&fixture, older);
    tell("overdue 2024-04-05 account=A no=1 due=2024-04-01 principal=1000 at=2");
    assert_int_equal(borrower_now()->standing, STANDING_SUSPENDED);
    assert_int_equal(borrower_now()->episode_worst_dpd, 95);
    assert_int_equal(borrower_now()->zeroed_on, fixture_date("2024-04-05"));
}

/* Of a step that an older version remembered it is not known when he had left a plan before it,
 * once he has left ZEROED since: every code counts for it then, at once, since after each row that
 * fits the rows are asked again from the first (section 7). */
static void test_a_step_of_an_older_version_counts_all_codes_once_he_has_left(void **state)
{
    (void)state;
    tell("policy zero_dpd 1000");
    tell("policy notice_wait_days 0");
    tell("account 2024-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2024-01-26 account=A no=1 due=2024-01-25 principal=1000");
    tell("account 2024-02-05 kind=PLAN_AGREED account=A dates=2024-12-01");
    tell("account 2024-03-10 kind=PLAN_COMPLETED account=A");
    tell("overdue 2024-03-26 account=A no=3 due=2024-03-25 principal=1000");
    tell("pay 2024-04-05 account=A no=3 amount=1000");
    tell("overdue 2024-04-26 account=A no=4 due=2024-04-25 principal=1000");
    tell("pay 2024-05-05 account=A no=4 amount=1000");
    tell("overdue 2024-05-26 account=A no=5 due=2024-05-25 principal=1000");
    tell("tick 2024-06-01");
    tell("verdict 2024-06-02 case=f1");
    tell("review 2024-06-03 approved=yes");
    struct borrower *older = borrower_stored();
    struct adverse_step *step =
        &older->state.adverse_steps.items[older->state.adverse_steps.count - 2];
    assert_int_equal(step->criterion, ADVERSE_CRITERION_EPISODES_3_IN_24M);
    step->worst_dpd_before = step->left_on_before = INT_NONE;
    fixture_store(&fixture, older);
    tell("pay 2024-04-28 kafka=2024-06-05 account=A no=4 amount=1000");
    const struct adverse_step_list *steps = &borrower_now()->adverse_steps;
    assert_true(steps->items[steps->count - 2].is_false);
    tell("account 2024-06-10 kind=PLAN_AGREED account=A dates=2024-12-01");
    assert_int_equal(borrower_now()->standing, STANDING_PLAN);
    steps = &borrower_now()->adverse_steps;
    assert_false(steps->items[steps->count - 2].is_false);
}

/* That kept the day of the first CONFIRMED alone. */
static void test_a_verdict_of_an_older_version_was_stated_when_it_was_confirmed(void **state)
{
    (void)state;
    tell("verdict 2024-01-10 case=f1");
    struct borrower *older = borrower_stored();
    older->state.verdicts.items[0].stated_on = INT_NONE;
    fixture_store(&fixture, older);
    tell("verdict 2024-01-09 case=f1 verdict=CLEARED");
    assert_int_equal(borrower_now()->standing, STANDING_ZEROED);
    tell("verdict 2024-01-10 case=f1 verdict=CLEARED");
    assert_int_equal(borrower_now()->standing, STANDING_GOOD);
}

/* That kept the day of a review only with the review at hand. */
static void test_a_review_of_an_older_version_is_not_replaced_by_one_before_it(void **state)
{
    (void)state;
    tell("verdict 2024-01-10 case=f1");
    tell("review 2024-01-15 decision=r1");
    struct borrower *older = borrower_stored();
    older->state.reviewed_on = INT_NONE;
    fixture_store(&fixture, older);
    tell("review 2024-01-14 decision=r2");
    assert_int_equal(borrower_now()->review->decided_on, fixture_date("2024-01-15"));
    tell("review 2024-01-16 decision=r3");
    assert_int_equal(borrower_now()->review->decided_on, fixture_date("2024-01-16"));
}

/* A grace that came and went within one lateness made that keep two episodes of the same days. */
static void test_episodes_that_overlap_before_the_fold_are_joined(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED account=A day=10 amount=9000 balance=9000");
    tell("overdue 2024-02-06 account=A no=1 due=2024-02-05 principal=1000");
    struct borrower *older = borrower_stored();
    struct episode_state_list *episodes = &older->accounts.items[0].state.episodes;
    struct episode_state both[2] = {episodes->items[0], episodes->items[0]};
    both[0].ended_on = fixture_date("2024-02-12");
    both[1].started_on = fixture_date("2024-02-09");
    *episodes = (struct episode_state_list){both, 2, 2};
    fixture_store(&fixture, older);
    tell("overdue 2024-05-13 account=A no=2 due=2024-05-12 principal=1000");
    episodes = &borrower_stored()->accounts.items[0].state.episodes;
    assert_int_equal(episodes->count, 1);
    assert_int_equal(episodes->items[0].started_on, fixture_date("2024-02-06"));
    assert_int_equal(episodes->items[0].ended_on, INT_NONE);
    assert_int_equal(episodes->items[0].peak_folded, 1000);
}

/* SUSPENDED implies drawing shut: on a record that breaks that law no step is taken. */
static void test_a_record_suspended_with_its_drawing_open_stops_the_step(void **state)
{
    (void)state;
    tell("overdue 2026-01-26 account=A no=1 due=2026-01-25 principal=1000");
    struct borrower *broken = borrower_stored();
    assert_int_equal(broken->state.standing, STANDING_SUSPENDED);
    broken->state.drawing = DRAWING_OPEN;
    fixture_store(&fixture, broken);
    assert_true(fixture_line(&fixture, "overdue 2026-01-26 account=A no=2 principal=1000"));
    assert_int_equal(fixture.e, ERR_INVARIANT);
}

/* Two latenesses that overlap are one, and its peak is the greatest amount of all its days: that of
 * January, which is put away, too. */
static void test_episodes_that_overlap_are_one_with_the_greater_peak(void **state)
{
    (void)state;
    fixture.entries[0].window_days = 30;
    tell("account 2024-01-02 kind=OPENED type=D1 account=A day=31 balance=60000");
    tell("overdue 2024-01-05 account=A no=1 due=2024-01-04 principal=300");
    tell("overdue 2024-01-10 account=A no=2 due=2024-01-09 principal=5000");
    tell("pay 2024-01-28 account=A no=2 amount=5000");
    tell("pay 2024-03-15 account=A no=3 amount=10");
    assert_int_equal(only_account()->episodes.items[0].peak_folded, 5300);
    struct borrower *older = borrower_stored();
    struct episode_state episodes[2] = {older->accounts.items[0].state.episodes.items[0],
                                        older->accounts.items[0].state.episodes.items[0]};
    episodes[0].ended_on = fixture_date("2024-03-10");
    episodes[0].peak_amount = episodes[0].peak_folded = 300;
    episodes[1].started_on = fixture_date("2024-01-10");
    older->accounts.items[0].state.episodes = (struct episode_state_list){episodes, 2, 2};
    fixture_store(&fixture, older);
    tell("pay 2024-03-16 account=A no=3 amount=10");
    assert_int_equal(only_account()->episodes.count, 1);
    assert_int_equal(only_account()->episodes.items[0].peak_amount, 5300);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, core_case_begin, core_case_end)
    const struct CMUnitTest tests[] = {
        TEST(test_a_month_rewritten_by_an_older_version_undoes_no_step),
        TEST(test_episodes_that_overlap_before_the_fold_are_joined),
        TEST(test_a_step_by_a_month_rewritten_by_an_older_version_stands),
        TEST(test_a_month_rewritten_before_the_24_guards_no_step),
        TEST(test_the_peak_that_an_older_record_tells_is_not_lowered),
        TEST(test_the_peak_of_a_single_day_put_away_is_not_lowered),
        TEST(test_a_verdict_that_expired_on_no_known_day_keeps_its_entry),
        TEST(test_an_undone_step_of_an_older_version_leaves_what_it_did_not_keep),
        TEST(test_a_step_of_an_older_version_counts_all_codes_once_he_has_left),
        TEST(test_a_verdict_of_an_older_version_was_stated_when_it_was_confirmed),
        TEST(test_a_review_of_an_older_version_is_not_replaced_by_one_before_it),
        TEST(test_a_record_suspended_with_its_drawing_open_stops_the_step),
        TEST(test_episodes_that_overlap_are_one_with_the_greater_peak),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
