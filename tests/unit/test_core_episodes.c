/* test_core_episodes.c - which episodes there are, from when to when, and how high they went. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "tests/support/core_case.h"

static const struct episode_state *episode_at(uint32_t index)
{
    assert_true(index < only_account()->episodes.count);
    return &only_account()->episodes.items[index];
}

/* Of the account's episodes, how many; and the last one's days, "-" while it runs. */
static void there_are(uint32_t count, const char *started_on, const char *ended_on)
{
    assert_int_equal(only_account()->episodes.count, count);
    const struct episode_state *last = episode_at(count - 1);
    assert_int_equal(last->started_on, fixture_date(started_on));
    assert_int_equal(last->ended_on, ended_on[0] == '-' ? INT_NONE : fixture_date(ended_on));
}

static void test_what_was_put_away_stays_when_the_window_becomes_longer(void **state)
{
    (void)state;
    tell("account 2024-01-01 kind=OPENED type=D1 account=A day=31 balance=60000");
    tell("overdue 2024-01-03 account=A no=1 due=2024-01-02 principal=5000");
    tell("pay 2024-02-29 account=A no=1 amount=5000");
    tell("overdue 2024-03-05 account=A no=2 due=2024-03-04 principal=7000");
    tell("pay 2024-03-20 account=A no=2 amount=7000");
    tell("pay 2024-06-20 account=A amount=10");
    assert_int_equal(only_account()->opening.as_of, fixture_date("2024-02-29"));
    tell("policy since 2024-06-21");
    fixture.entries[1].window_days = 200;
    tell("pay 2024-06-21 account=A amount=10");
    there_are(2, "2024-03-05", "2024-03-20");
    assert_int_equal(episode_at(0)->ended_on, fixture_date("2024-02-29"));
}

/* The payment that ended it is taken back on the last day on which it may be. */
static void test_an_episode_that_ended_on_the_first_day_of_the_window_is_cut_anew(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED type=D1 account=A day=31 balance=60000");
    tell("overdue 2024-01-11 account=A no=1 due=2024-01-10 principal=5000");
    tell("pay 2024-01-20 account=A no=1 amount=5000 id=p1");
    tell("pay 2024-01-25 account=A no=1 amount=5000");
    there_are(1, "2024-01-11", "2024-01-20");
    tell("pay 2024-04-21 account=A kind=REVERSAL amount=5000 reverses=p1");
    there_are(1, "2024-01-11", "2024-01-25");
}

static void test_a_reversal_dated_ahead_tells_of_a_lateness_that_is_over(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED type=D1 account=A day=31 balance=60000");
    tell("pay 2024-01-10 account=A no=1 due=2024-01-10 amount=5000 id=p1");
    tell("pay 2024-01-20 account=A no=1 amount=5000");
    tell("tick 2024-01-25");
    tell("pay 2024-01-26 kafka=2024-01-25 account=A kind=REVERSAL amount=5000 reverses=p1");
    assert_int_equal(only_account()->episodes.count, 0);
    tell("tick 2024-01-26");
    there_are(1, "2024-01-11", "2024-01-20");
}

/* It ran into a plan before anybody was told of it, and is over with the plan. */
static void test_an_event_of_its_own_day_makes_no_lateness_of_the_past(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED type=R1 account=A day=31 balance=60000");
    tell("pay 2024-01-10 account=A no=1 due=2024-01-10 amount=5000 id=p1");
    tell("account 2024-01-15 kind=PLAN_AGREED account=A dates=2024-02-14");
    tell("pay 2024-01-20 account=A kind=REVERSAL amount=5000 reverses=p1");
    tell("pay 2024-02-10 account=A kind=SETTLEMENT amount=5000");
    assert_int_equal(only_account()->episodes.count, 0);
    tell("overdue 2024-02-11 account=A no=2 due=2024-03-10 principal=5000");
    assert_int_equal(only_account()->episodes.count, 0);
    tell("tick 2024-02-12");
    tell("overdue 2024-02-11 kafka=2024-02-12 account=A no=3 due=2024-03-10 principal=5000");
    there_are(1, "2024-01-11", "2024-02-10");
}

static void test_a_lateness_of_yesterday_is_an_episode(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED type=D1 account=A day=31 balance=60000");
    tell("pay 2024-01-12 account=A no=1 due=2024-01-10 amount=5000");
    tell("overdue 2024-01-11 kafka=2024-01-12 account=A no=1 due=2024-01-10 principal=5000");
    there_are(1, "2024-01-11", "2024-01-12");
}

/* The first ends later than was known, on the day on which the second began, which never was. */
static void test_one_that_ends_as_the_next_begins_does_not_join_it(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED type=D1 account=A day=31 balance=60000");
    tell("overdue 2024-01-05 account=A no=1 due=2024-01-04 principal=100");
    tell("pay 2024-01-10 account=A no=1 amount=100");
    tell("overdue 2024-01-11 account=A no=2 due=2024-01-10 principal=100 at=1");
    tell("pay 2024-01-12 account=A no=2 amount=100");
    there_are(2, "2024-01-11", "2024-01-12");
    tell("pay 2024-01-11 kafka=2024-01-14 account=A no=2 amount=100 at=2");
    there_are(2, "2024-01-11", "2024-01-11");
    tell("pay 2024-01-11 kafka=2024-01-14 account=A no=3 due=2024-01-09 amount=100 at=3");
    tell("overdue 2024-01-10 kafka=2024-01-14 account=A no=3 due=2024-01-09 principal=100");
    there_are(2, "2024-01-11", "2024-01-11");
    assert_int_equal(episode_at(0)->ended_on, fixture_date("2024-01-11"));
}

/* The second of two, which was told, runs on in a plan when its payment is taken back. */
static void test_what_was_told_of_runs_on_in_a_plan(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED type=D1 account=A day=31 balance=60000");
    tell("overdue 2024-01-05 account=A no=1 due=2024-01-04 principal=100");
    tell("pay 2024-01-08 account=A no=1 amount=100");
    tell("overdue 2024-01-11 account=A no=2 due=2024-01-10 principal=5000");
    tell("pay 2024-01-13 account=A no=2 amount=5000 id=p1");
    tell("account 2024-01-15 kind=PLAN_AGREED account=A dates=2024-02-14");
    there_are(2, "2024-01-11", "2024-01-13");
    tell("pay 2024-01-20 account=A kind=REVERSAL amount=5000 reverses=p1");
    there_are(2, "2024-01-11", "-");
    assert_int_equal(episode_at(1)->peak_amount, 5000);
}

static void test_what_was_told_to_nobody_is_none_while_it_runs_on_in_a_plan(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED type=D1 account=B day=31 balance=60000");
    tell("pay 2024-01-13 account=B no=1 due=2024-01-10 amount=5000 id=p1");
    tell("overdue 2024-01-11 kafka=2024-01-14 account=B no=1 due=2024-01-10 principal=5000");
    tell("account 2024-01-15 kind=PLAN_AGREED account=B dates=2024-02-14");
    there_are(1, "2024-01-11", "2024-01-13");
    assert_int_equal(episode_at(0)->peak_amount, 5000);
    tell("pay 2024-01-20 account=B kind=REVERSAL amount=5000 reverses=p1");
    there_are(1, "2024-01-11", "2024-01-11");
    assert_int_equal(episode_at(0)->peak_amount, 0);
    tell("tick 2024-02-15");
    there_are(1, "2024-01-11", "-");
}

/* By a plan learnt late the first begins later, and lasts into the second, which was told. */
static void test_one_that_begins_later_swallows_the_next(void **state)
{
    (void)state;
    tell("policy grace_days 5");
    tell("account 2024-01-02 kind=OPENED type=D1 account=A day=31 balance=60000");
    tell("overdue 2024-01-09 account=A no=1 due=2024-01-08 principal=10000");
    tell("account 2024-01-20 kind=EXTENDED account=A dates=2024-02-08");
    there_are(1, "2024-01-14", "2024-01-20");
    tell("tick 2024-02-15");
    there_are(2, "2024-02-14", "-");
    tell("account 2024-01-10 kafka=2024-02-15 kind=PLAN_AGREED account=A "
         "dates=2024-01-18,2024-03-18");
    there_are(1, "2024-01-24", "-");
}

static void test_the_peak_follows_what_falls_due(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED type=D1 account=A day=31 balance=60000");
    tell("overdue 2024-01-05 account=A no=1 due=2024-01-10 principal=100 at=1");
    tell("overdue 2024-01-05 account=A no=2 due=2024-01-20 principal=200 at=2");
    tell("overdue 2024-01-05 account=A no=3 due=2024-01-25 principal=300 at=3");
    tell("tick 2024-01-11");
    there_are(1, "2024-01-11", "-");
    assert_int_equal(episode_at(0)->peak_amount, 100);
    tell("tick 2024-01-22");
    assert_int_equal(episode_at(0)->peak_amount, 300);
    tell("pay 2024-01-22 account=A no=1 amount=100");
    assert_int_equal(episode_at(0)->worst_dpd, 12);
    tell("tick 2024-01-26");
    assert_int_equal(episode_at(0)->worst_dpd, 12);
    assert_int_equal(episode_at(0)->peak_amount, 500);
}

/* C215: it began on the last day that is put away, and by the reversal it lasts on in the plan with
 * nothing past due. Nobody was told of it: it keeps the end it had. */
static void test_one_that_began_on_the_last_day_put_away_keeps_its_end_in_a_plan(void **state)
{
    (void)state;
    tell("policy consent_required 1"); /* no notice of a month that was sent otherwise */
    tell("account 2024-01-02 kind=OPENED type=D1 account=A day=10 balance=60000");
    tell("pay 2024-01-25 account=A no=1 due=2024-01-09 amount=5000 id=p1");
    tell("overdue 2024-01-10 kafka=2024-01-26 account=A no=1 due=2024-01-09 principal=5000");
    there_are(1, "2024-01-10", "2024-01-25");
    tell("account 2024-01-27 kind=PLAN_AGREED account=A dates=2024-06-01");
    tell("pay 2024-04-20 account=A kind=REVERSAL amount=5000 reverses=p1");
    assert_int_equal(only_account()->opening.as_of, fixture_date("2024-01-10"));
    there_are(1, "2024-01-10", "2024-01-25");
    assert_int_equal(episode_at(0)->peak_amount, 5000);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, core_case_begin, core_case_end)
    const struct CMUnitTest tests[] = {
        TEST(test_what_was_put_away_stays_when_the_window_becomes_longer),
        TEST(test_an_episode_that_ended_on_the_first_day_of_the_window_is_cut_anew),
        TEST(test_a_reversal_dated_ahead_tells_of_a_lateness_that_is_over),
        TEST(test_an_event_of_its_own_day_makes_no_lateness_of_the_past),
        TEST(test_a_lateness_of_yesterday_is_an_episode),
        TEST(test_one_that_ends_as_the_next_begins_does_not_join_it),
        TEST(test_what_was_told_of_runs_on_in_a_plan),
        TEST(test_what_was_told_to_nobody_is_none_while_it_runs_on_in_a_plan),
        TEST(test_one_that_begins_later_swallows_the_next),
        TEST(test_the_peak_follows_what_falls_due),
        TEST(test_one_that_began_on_the_last_day_put_away_keeps_its_end_in_a_plan),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
