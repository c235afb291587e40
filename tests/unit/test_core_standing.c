/* test_core_standing.c - which way leads back from each standing, how long it is, and what is said
 * of the steps on it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tests/support/core_case.h"

static void assert_standing(enum standing standing)
{
    assert_string_equal(standing_words[borrower_now()->standing], standing_words[standing]);
}

/* Fails the test unless the last line told had an output with that in it. */
static void assert_said(const char *text)
{
    char *said = NULL;
    size_t len = 0;
    FILE *to = open_memstream(&said, &len);
    assert_non_null(to);
    fixture_print(&fixture, to, "");
    assert_int_equal(fclose(to), 0);
    if (strstr(said, text) == NULL) fail_msg("not said: %s\nbut:\n%s", text, said);
    free(said);
}

/* Rule 15: ZEROED brings the offer that was not yet made in the episode, though by then he is late
 * by one day only: of the third late month the day after, an older instalment having been moved. */
static void test_zeroed_by_months_he_is_offered_instalments_from_the_first_day_late(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-26 account=A no=1 due=2026-01-25 principal=1000");
    tell("pay 2026-02-05 account=A no=1 amount=1000");
    tell("overdue 2026-02-26 account=A no=2 due=2026-02-25 principal=1000");
    tell("pay 2026-03-05 account=A no=2 amount=1000");
    tell("overdue 2026-03-26 account=A no=3 due=2026-03-25 principal=1000");
    tell("overdue 2026-04-01 kafka=2026-03-31 account=A no=3 due=2026-03-31 principal=1000");
    tell("tick 2026-04-01");
    assert_standing(STANDING_ZEROED);
    assert_said("[EPISODES_3_IN_24M A: episodes 3; episodes >= 3 in 24 months]");
    assert_said("notice INSTALMENT_OFFER A 1000 CNY");
}

/* C57: a verdict in the step in which an account zeroes is remembered after it. Once it is cleared,
 * the account's reason alone keeps him where he is: ZEROED, though he has paid since. */
static void test_a_verdict_cleared_leaves_him_zeroed_by_the_account(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2026-02-02 account=A no=1 due=2026-02-01 principal=1000");
    tell("tick 2026-02-12");
    assert_standing(STANDING_SUSPENDED);
    tell("policy zero_dpd 10"); /* a policy read anew within the day */
    tell("verdict 2026-02-12 case=f1");
    assert_said("[DPD_90 A: dpd 11; dpd >= 10] [FRAUD : case f1; verdict CONFIRMED]");
    tell("pay 2026-02-13 account=A no=1 amount=1000");
    tell("verdict 2026-02-14 case=f1 verdict=CLEARED");
    assert_standing(STANDING_ZEROED);
    assert_int_equal(borrower_now()->percent, 0);
    assert_int_equal(borrower_now()->drawing, DRAWING_SHUT);
}

/* A line under a plan, and a lower cap from 2026-03-05 on. */
static void begin_plan_before_a_cap(const char *plan_due_on)
{
    tell("policy since 2026-03-05");
    tell("policy cap_consumer 10000000");
    tell("account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=15000000");
    tell("account 2026-01-01 kind=OPENED account=B day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-10 account=A no=1 due=2026-01-09 principal=900");
    char line[FIXTURE_LINE_MAX];
    (void)snprintf(line, sizeof line, "account 2026-01-15 kind=PLAN_AGREED account=A dates=%s",
                   plan_due_on);
    tell(line);
    assert_standing(STANDING_PLAN);
}

/* Rule 18: an action names the reasons of all transitions of its step, of one that leaves percent
 * and drawing as they are, too. */
static void test_an_action_names_the_plan_that_broke_in_its_step(void **state)
{
    (void)state;
    begin_plan_before_a_cap("2026-02-02");
    tell("tick 2026-03-04");
    assert_standing(STANDING_PLAN);
    tell("tick 2026-03-05");
    assert_said("line REDUCE limit 15000000 -> 10000000 percent 100 -> 100 drawing SHUT -> SHUT "
                "standing PLAN -> SUSPENDED [PLAN A: plan breached; plan performs] [CAP ");
}

static void test_an_action_names_who_is_late_beside_a_plan_in_its_step(void **state)
{
    (void)state;
    begin_plan_before_a_cap("2026-12-01");
    tell("overdue 2026-03-05 kafka=2026-03-04 account=B no=1 due=2026-03-04 principal=900");
    assert_standing(STANDING_PLAN);
    tell("tick 2026-03-05");
    assert_said("line REDUCE limit 15000000 -> 10000000 percent 100 -> 100 drawing SHUT -> SHUT "
                "standing PLAN -> SUSPENDED [DELINQUENT B: dpd 1; dpd >= 1] [CAP ");
}

/* Rule 16: the long wait is that after PLAN. Once he is GOOD again it is over: what comes then is
 * an episode of its own, and its wait goes by its days. */
static void test_a_plan_before_he_was_good_again_makes_no_wait_long(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-10 account=A no=1 due=2026-01-09 principal=900");
    tell("account 2026-01-15 kind=PLAN_AGREED account=A dates=2026-06-01");
    tell("account 2026-01-20 kind=PLAN_COMPLETED account=A");
    assert_standing(STANDING_RECOVERING);
    assert_true(borrower_now()->wait->is_long);
    tell("tick 2026-07-20");
    assert_standing(STANDING_GOOD);
    tell("overdue 2026-08-02 account=A no=2 due=2026-08-01 principal=900");
    tell("pay 2026-08-03 account=A no=2 amount=900");
    assert_standing(STANDING_RECOVERING);
    assert_false(borrower_now()->wait->is_long);
}

/* Rule 16: he was late, in a plan and out of it within one day. The wait is the one after PLAN. */
static void test_a_plan_of_the_first_day_late_makes_the_wait_long(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("account 2026-01-01 kind=OPENED account=B day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-10 account=A no=1 due=2026-01-09 principal=900 at=1");
    tell("overdue 2026-01-10 account=B no=1 due=2026-01-09 principal=900 at=1");
    tell("pay 2026-01-10 account=A no=1 amount=900 at=2");
    tell("account 2026-01-10 kind=PLAN_AGREED account=B dates=2026-06-01 at=2");
    assert_standing(STANDING_PLAN);
    tell("account 2026-01-10 kind=PLAN_BREACHED account=B at=3");
    assert_standing(STANDING_SUSPENDED);
    tell("pay 2026-01-11 account=B no=1 amount=900");
    assert_standing(STANDING_RECOVERING);
    assert_true(borrower_now()->wait->is_long);
}

/* Section 7: of ZEROED alone a plan asks that no verdict stands. He left ZEROED by a review, and a
 * verdict of after that review stands. */
static void test_a_plan_is_followed_from_suspended_though_a_verdict_stands(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("verdict 2026-01-10 case=f1");
    tell("review 2027-01-05");
    tell("verdict 2027-01-07 case=f2");
    tell("tick 2027-01-10");
    assert_standing(STANDING_RECOVERING);
    assert_true(borrower_now()->verdicts.items[1].stands);
    tell("overdue 2027-02-02 account=A no=1 due=2027-02-01 principal=900");
    assert_standing(STANDING_SUSPENDED);
    tell("account 2027-02-05 kind=PLAN_AGREED account=A dates=2027-06-01");
    assert_standing(STANDING_PLAN);
}

/* Rule 16: a review leads out of ZEROED up to 90 days after its day, and not on the 91st. */
static void test_a_review_counts_for_ninety_days(void **state)
{
    (void)state;
    static const char *const reviews[] = {"review 2026-10-11", "review 2026-10-12"};
    for (int is_in_time = 0; is_in_time <= 1; is_in_time++) {
        fixture_clear(&fixture);
        tell("verdict 2026-01-10 case=f1");
        tell(reviews[is_in_time]);
        tell("tick 2027-01-09");
        assert_standing(STANDING_ZEROED);
        tell("tick 2027-01-10");
        assert_standing(is_in_time ? STANDING_RECOVERING : STANDING_ZEROED);
    }
}

/* C56: a review is used up by the way out of ZEROED: the next one asks for a review of its own,
 * however long the policy lets one count. */
static void test_a_review_leads_out_of_zeroed_once(void **state)
{
    (void)state;
    fixture.entries[0].review_valid_days = 1000;
    tell("verdict 2026-01-10 case=f1");
    tell("review 2026-01-11");
    tell("tick 2027-01-10");
    assert_standing(STANDING_RECOVERING);
    tell("verdict 2027-01-12 case=f2");
    tell("tick 2028-01-13");
    assert_standing(STANDING_ZEROED);
    tell("review 2028-01-14");
    assert_standing(STANDING_RECOVERING);
}

/* He waits the long way, held back by a court list. */
static void begin_a_wait_that_is_held_back(void)
{
    tell("policy grace_days 2");
    tell("account 2024-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("account 2024-01-02 kind=OPENED account=B day=31 amount=9000 balance=9000");
    tell("overdue 2024-04-05 account=A no=1 due=2024-03-01 principal=1000");
    tell("pay 2024-04-14 account=A no=1 amount=1000");
    tell("court 2024-04-17 case=c1");
    assert_standing(STANDING_RECOVERING);
    assert_true(borrower_now()->wait->is_long);
}

/* C48: what is due on one date counts once, on whatever account; the words of RECOVERY_STEP name no
 * more instalments than are asked for. */
static void test_due_dates_count_once_and_no_more_than_are_needed(void **state)
{
    (void)state;
    begin_a_wait_that_is_held_back();
    tell("pay 2024-05-10 account=A no=2 due=2024-05-10 amount=100");
    tell("pay 2024-05-10 account=B no=1 due=2024-05-10 amount=100");
    tell("pay 2024-05-20 account=A no=3 due=2024-05-20 amount=100");
    tell("pay 2024-05-20 account=B no=2 due=2024-05-20 amount=100");
    tell("court 2024-05-21 case=c1 listed=no");
    assert_standing(STANDING_RECOVERING);
    assert_int_equal(borrower_now()->wait->stage, 0);
    tell("court 2024-05-22 case=c1");
    tell("pay 2024-05-30 account=B no=3 due=2024-05-30 amount=100");
    tell("pay 2024-06-10 account=A no=4 due=2024-06-10 amount=100");
    tell("court 2024-06-11 case=c1 listed=no");
    assert_said("[RECOVERY_STEP A: on-time instalments 3 since 2024-04-14; "
                "3 instalments or 3 months]");
}

/* C190: what was settled, or due, on the first day of the window counts: one paid within its grace
 * on that day, and one due on it that was paid ahead. */
static void test_instalments_of_the_first_day_of_the_window_count(void **state)
{
    (void)state;
    begin_a_wait_that_is_held_back();
    tell("pay 2024-05-10 account=A no=2 due=2024-05-12 amount=100");
    tell("pay 2024-05-12 account=B no=1 due=2024-05-11 amount=100");
    tell("court 2024-08-12 case=c1 listed=no");
    assert_said("[RECOVERY_STEP A: on-time instalments 2 since 2024-04-14; "
                "3 instalments or 3 months]");
}

/* Section 7: a step is undone by facts dated before it and by statements of its date. A plan agreed
 * on the day on which the account zeroes is neither: it leads from ZEROED into PLAN, with the line
 * at nothing. */
static void test_a_plan_of_the_day_of_the_ninetieth_leads_on_from_zeroed(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=9000 balance=9000");
    tell("overdue 2026-01-10 account=A no=1 due=2026-01-09 principal=1000");
    tell("tick 2026-04-09");
    assert_standing(STANDING_ZEROED);
    tell("account 2026-04-09 kind=PLAN_AGREED account=A dates=2026-06-01");
    assert_standing(STANDING_PLAN);
    assert_int_equal(borrower_now()->percent, 0);
    assert_int_equal(borrower_now()->zeroed_on, fixture_date("2026-04-09"));
}

/* The same of a plan of the first day late, and of due dates moved on it: he waits. */
static void test_relief_on_the_day_of_a_step_is_no_correction_of_it(void **state)
{
    (void)state;
    static const char *const reliefs[] = {
        "account 2026-01-10 kind=PLAN_AGREED account=A dates=2026-06-01",
        "account 2026-01-10 kind=EXTENDED account=A dates=2026-06-01"};
    for (int is_moved = 0; is_moved <= 1; is_moved++) {
        fixture_clear(&fixture);
        tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
        tell("overdue 2026-01-10 account=A no=1 due=2026-01-09 principal=1000");
        assert_standing(STANDING_SUSPENDED);
        tell(reliefs[is_moved]);
        assert_standing(is_moved ? STANDING_RECOVERING : STANDING_PLAN);
    }
}

/* The same of a plan that is completed on the day on which it made him late: agreed within grace,
 * it had found him GOOD. */
static void test_a_plan_completed_on_the_day_of_a_step_is_no_correction_of_it(void **state)
{
    (void)state;
    tell("policy grace_days 2");
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-10 account=A no=1 due=2026-01-09 principal=1000");
    tell("account 2026-01-10 kind=PLAN_AGREED account=A dates=2026-02-01");
    assert_standing(STANDING_GOOD);
    tell("tick 2026-02-04");
    assert_standing(STANDING_PLAN);
    tell("account 2026-02-04 kind=PLAN_COMPLETED account=A");
    assert_standing(STANDING_RECOVERING);
}

/* Due dates moved to earlier ones on the day of the step are what it rests on: it stands when
 * something else becomes known. */
static void test_a_step_that_moved_due_dates_led_to_stands(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2026-02-05 account=A no=1 due=2026-02-20 principal=1000");
    tell("account 2026-02-10 kind=EXTENDED account=A dates=2026-02-01");
    assert_standing(STANDING_SUSPENDED);
    tell("pay 2026-02-12 account=A no=1 amount=100");
    assert_standing(STANDING_SUSPENDED);
    assert_int_equal(borrower_now()->adverse_steps.count, 1);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, core_case_begin, core_case_end)
    const struct CMUnitTest tests[] = {
        TEST(test_zeroed_by_months_he_is_offered_instalments_from_the_first_day_late),
        TEST(test_a_verdict_cleared_leaves_him_zeroed_by_the_account),
        TEST(test_an_action_names_the_plan_that_broke_in_its_step),
        TEST(test_an_action_names_who_is_late_beside_a_plan_in_its_step),
        TEST(test_a_plan_before_he_was_good_again_makes_no_wait_long),
        TEST(test_a_plan_of_the_first_day_late_makes_the_wait_long),
        TEST(test_a_plan_is_followed_from_suspended_though_a_verdict_stands),
        TEST(test_a_review_counts_for_ninety_days),
        TEST(test_a_review_leads_out_of_zeroed_once),
        TEST(test_due_dates_count_once_and_no_more_than_are_needed),
        TEST(test_instalments_of_the_first_day_of_the_window_count),
        TEST(test_a_plan_of_the_day_of_the_ninetieth_leads_on_from_zeroed),
        TEST(test_relief_on_the_day_of_a_step_is_no_correction_of_it),
        TEST(test_a_plan_completed_on_the_day_of_a_step_is_no_correction_of_it),
        TEST(test_a_step_that_moved_due_dates_led_to_stands),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
