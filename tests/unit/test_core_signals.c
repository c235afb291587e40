/* test_core_signals.c - what was said of a borrower: which statement holds, how long it is kept,
 * and what a lateness that never was, or an episode that is over, leaves of his days. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "tests/support/core_case.h"

static void assert_standing(enum standing standing)
{
    assert_string_equal(standing_words[borrower_now()->standing], standing_words[standing]);
}

static void assert_str(struct str str, const char *text)
{
    assert_int_equal(str.len, strlen(text));
    assert_memory_equal(str.at, text, str.len);
}

/* To share, the newer of the statement for one recipient and of that for all holds (C181): those of
 * both recipients are newer than one for all that comes late. */
static void test_a_late_consent_for_all_leaves_each_newer_one(void **state)
{
    (void)state;
    tell("consent 2024-01-10 purpose=SHARE recipient=bureau");
    tell("consent 2024-01-11 purpose=SHARE recipient=bank");
    tell("consent 2024-01-05 kafka=2024-01-11 purpose=SHARE granted=no");
    const struct borrower_state *b = borrower_now();
    assert_int_equal(b->consent_share_all, CONSENT_STATE_WITHDRAWN);
    assert_int_equal(b->consents.count, 2);
    assert_str(b->consents.items[0].recipient, "bureau");
    assert_str(b->consents.items[1].recipient, "bank");
}

/* Of one date the last one applied holds (C181), and one for all sets each (C65). */
static void test_a_consent_for_all_of_the_same_day_takes_the_place(void **state)
{
    (void)state;
    tell("consent 2024-01-10 purpose=SHARE recipient=bank");
    tell("consent 2024-01-10 purpose=SHARE granted=no");
    tell("party 2024-01-11");
    tell("verdict 2024-01-12 case=f1");
    for (uint32_t i = 0; i < fixture.out.shares.count; i++)
        assert_false(str_equal(fixture.out.shares.items[i].record.recipient, STR("bank")));
    assert_int_equal(fixture.out.shares.count, 2);
}

/* Zeroed by f1, and free again by a review, a year and six instalments on time. The verdict f2 came
 * shortly before the year was over. */
static void tell_of_a_verdict_outlived(const char *second, const char *review)
{
    tell("account 2024-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("verdict 2024-01-08 case=f1");
    tell("review 2025-01-02 approved=yes");
    tell(second);
    tell(review);
    tell("tick 2025-01-08");
    assert_standing(STANDING_RECOVERING);
    tell("pay 2025-01-09 account=A no=1 amount=10");
    tell("pay 2025-01-10 account=A no=2 amount=10");
    tell("pay 2025-01-11 account=A no=3 amount=10");
    tell("pay 2025-01-12 account=A no=4 amount=10");
    tell("pay 2025-01-13 account=A no=5 amount=10");
    tell("pay 2025-01-14 account=A no=6 amount=10");
    assert_standing(STANDING_GOOD);
    assert_int_equal(borrower_now()->adverse_steps.count, 0);
}

/* A verdict stands until it is cleared or reviewed (section 7), however old it is: he is listed for
 * it once he can be. */
static void test_an_old_verdict_stands_until_it_is_ended(void **state)
{
    (void)state;
    tell_of_a_verdict_outlived("verdict 2025-01-05 case=f2", "review 2025-01-04 decision=r2");
    tell("tick 2025-06-01");
    tell("verdict 2025-06-01 case=f9 verdict=CLEARED");
    assert_int_equal(borrower_now()->verdicts.count, 1);
    tell("party 2025-06-02");
    assert_int_equal(fixture.out.shares.count, 2);
    assert_int_equal(fixture.out.shares.items[0].record.reason, SHARE_REASON_FRAUD);
}

/* Of a case the newest statement by value date holds (C181), also where a review ended the verdict:
 * an older CONFIRMED that comes later zeroes nobody. */
static void test_a_reviewed_verdict_is_known_as_long_as_an_older_one_may_come(void **state)
{
    (void)state;
    tell_of_a_verdict_outlived("verdict 2025-01-05 case=f2", "review 2025-01-06 decision=r2");
    tell("verdict 2025-01-15 case=f9 verdict=CLEARED");
    tell("verdict 2025-01-04 kafka=2025-01-15 case=f2");
    assert_standing(STANDING_GOOD);
}

/* What no rule can read any more is forgotten (C146): on the last day of the window of the verdict
 * and of the clearing no older statement can come any more. */
static void test_ended_verdicts_and_clearings_go_with_the_window(void **state)
{
    (void)state;
    tell_of_a_verdict_outlived("verdict 2025-01-05 case=f2", "review 2025-01-06 decision=r2");
    tell("verdict 2025-01-05 kafka=2025-01-15 case=f3 verdict=CLEARED");
    /* No step rests on the verdict: the one that is remembered is of an overdue instalment. */
    tell("overdue 2025-04-05 account=A no=7 due=2025-04-04 principal=1000");
    assert_int_equal(borrower_now()->adverse_steps.count, 1);
    /* 92 days after 2025-01-05 is 2025-04-07. */
    tell("verdict 2025-04-06 case=f8 verdict=CLEARED");
    assert_int_equal(borrower_now()->verdicts.count, 1);
    assert_int_equal(borrower_now()->cleared_verdicts.count, 2);
    tell("verdict 2025-04-07 case=f9 verdict=CLEARED");
    assert_int_equal(borrower_now()->verdicts.count, 0);
    assert_int_equal(borrower_now()->cleared_verdicts.count, 2);
    assert_str(borrower_now()->cleared_verdicts.items[0].case_id, "f8");
    assert_str(borrower_now()->cleared_verdicts.items[1].case_id, "f9");
}

/* A case cleared before its CONFIRMED arrives zeroes nobody (C181), whatever was cleared beside
 * it. */
static void test_each_clearing_is_remembered(void **state)
{
    (void)state;
    tell("verdict 2024-01-10 case=f1 verdict=CLEARED");
    tell("verdict 2024-01-11 case=f2 verdict=CLEARED");
    tell("verdict 2024-01-12 case=f3 verdict=CLEARED");
    tell("verdict 2024-01-09 kafka=2024-01-12 case=f1");
    tell("verdict 2024-01-09 kafka=2024-01-12 case=f2");
    tell("verdict 2024-01-09 kafka=2024-01-12 case=f3");
    assert_standing(STANDING_GOOD);
}

/* A dispute_id seen for the account opens nothing (C11) while its DisputeOpened may still come,
 * also if it was closed by an earlier date; a day later the id is another dispute (C146). */
static void test_a_dispute_is_known_as_long_as_its_opening_may_come(void **state)
{
    (void)state;
    tell("account 2024-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("dispute 2024-02-10 account=A dispute=d1");
    tell("resolved 2024-02-09 kafka=2024-02-10 account=A dispute=d1 outcome=CLEAR");
    /* 92 days after 2024-02-10 is 2024-05-12. */
    tell("dispute 2024-05-12 account=A dispute=d1");
    assert_int_equal(only_account()->disputes.count, 1);
    assert_int_equal(only_account()->disputes.items[0].outcome, DISPUTE_OUTCOME_CLEAR);
    tell("dispute 2024-05-13 account=A dispute=d1");
    assert_int_equal(only_account()->disputes.count, 1);
    assert_int_equal(only_account()->disputes.items[0].outcome, DISPUTE_OUTCOME_NONE);
}

/* Late for two days up to 2024-01-22, by the terms of the loan as first known. */
static void tell_of_a_lateness_of_january(void)
{
    tell("pay 2024-01-05 account=A no=9 amount=10");
    tell("overdue 2024-01-20 account=A no=1 due=2024-01-19 principal=5000");
    tell("pay 2024-01-22 account=A no=1 amount=5000");
    assert_int_equal(borrower_now()->clean_since, fixture_date("2024-01-22"));
}

/* Told of the true terms, those of a card with three days of grace: he never was late. */
static void tell_that_it_was_a_card(const char *date)
{
    char line[FIXTURE_LINE_MAX];
    (void)snprintf(line, sizeof line,
                   "account %s kind=OPENED account=A product=card type=R2 day=31 limit=9000", date);
    tell(line);
}

/* A lateness that never was takes nothing away if it ended on a day of the window (C143), the first
 * one too; what ended before the window is not looked into. */
static void test_the_first_day_of_the_window_may_give_the_clean_day_back(void **state)
{
    (void)state;
    tell_of_a_lateness_of_january();
    tell_that_it_was_a_card("2024-04-23"); /* 92 days after 2024-01-22 */
    assert_int_equal(borrower_now()->clean_since, fixture_date("2024-01-05"));
}

static void test_a_lateness_from_before_the_window_stands(void **state)
{
    (void)state;
    tell_of_a_lateness_of_january();
    tell_that_it_was_a_card("2024-04-24");
    assert_int_equal(borrower_now()->clean_since, fixture_date("2024-01-22"));
}

/* Nor does a lateness within the window before the last one, false as well (C143): that of January
 * ended on the window's first day. */
static void test_two_latenesses_that_never_were_give_the_first_day_back(void **state)
{
    (void)state;
    tell_of_a_lateness_of_january();
    tell("overdue 2024-04-23 account=A no=2 due=2024-04-22 principal=5000");
    assert_int_equal(borrower_now()->clean_since, INT_NONE);
    tell_that_it_was_a_card("2024-04-23");
    assert_int_equal(borrower_now()->clean_since, fixture_date("2024-01-05"));
}

/* He was late on 2024-01-06 alone by a wrong statement, and from 2024-01-11 in truth: GOOD again,
 * with A in a plan and nothing past due. */
static void tell_of_good_beside_a_plan(void)
{
    tell("account 2024-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("account 2024-01-02 kind=OPENED account=B day=31 amount=9000 balance=9000");
    tell("overdue 2024-01-06 account=A no=1 due=2024-01-05 principal=1000 at=1");
    tell("overdue 2024-01-11 account=A no=2 due=2024-01-10 principal=1000");
    tell("account 2024-01-15 kind=PLAN_AGREED account=A dates=2024-12-01");
    assert_standing(STANDING_PLAN);
    tell("overdue 2024-01-06 kafka=2024-01-16 account=A no=1 due=2024-06-05 principal=1000 at=2");
    assert_standing(STANDING_GOOD);
}

/* A borrower's episode ends on the day he is GOOD again (section 1), and the next one begins with
 * his next delinquent day: an account that is not delinquent under its plan has no part in it. */
static void test_a_plan_without_arrears_is_no_episode_of_the_borrower(void **state)
{
    (void)state;
    tell_of_good_beside_a_plan();
    const struct borrower *borrower = borrower_stored();
    const struct episode_state_list *episodes = &borrower->accounts.items[0].state.episodes;
    assert_int_equal(episodes->items[episodes->count - 1].ended_on, INT_NONE);
    tell("pay 2024-01-20 account=B no=1 amount=10");
    assert_int_equal(borrower_now()->episode_started_on, INT_NONE);
    tell("overdue 2024-02-11 account=B no=2 due=2024-02-10 principal=1000");
    assert_int_equal(borrower_now()->episode_started_on, fixture_date("2024-02-11"));
    tell("tick 2024-02-14");
    assert_int_equal(borrower_now()->episode_started_on, fixture_date("2024-02-11"));
}

/* It begins with the first delinquent day of any account (section 1), as soon as that is known: an
 * account that is late for one day is late. */
static void test_a_borrowers_episode_begins_with_the_earliest_of_an_account(void **state)
{
    (void)state;
    tell("overdue 2024-01-16 account=A no=2 due=2024-01-15 principal=1000");
    assert_int_equal(borrower_now()->episode_started_on, fixture_date("2024-01-16"));
    tell("pay 2024-01-16 account=A no=1 due=2024-01-12 amount=500");
    tell("overdue 2024-01-13 kafka=2024-01-16 account=A no=1 due=2024-01-12 principal=500");
    assert_int_equal(only_account()->episodes.items[0].started_on, fixture_date("2024-01-13"));
    assert_int_equal(borrower_now()->episode_started_on, fixture_date("2024-01-13"));
}

/* The lender of a warning to a borrower without accounts is that of the step's signal, on a day
 * without one he who was last (C87): also he whose signal gave the line back. */
static void test_a_warning_without_signal_comes_from_the_last_lender(void **state)
{
    (void)state;
    tell("court 2026-01-02 case=c1 lender=lend");
    tell("court 2026-01-03 case=c1 listed=no lender=other");
    assert_int_equal(fixture.out.lines.count, 1);
    assert_str(fixture.out.lines.items[0].lender_id, "other");
    tell("borrowed 2026-01-05");
    tell("borrowed 2026-01-05");
    tell("borrowed 2026-01-05");
    tell("borrowed 2026-01-06 kafka=2026-01-05");
    tell("lenders 2026-01-05 open=3");
    tell("tick 2026-01-06");
    assert_int_equal(fixture.out.notices.count, 1);
    assert_str(fixture.out.notices.items[0].lender_id, "other");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, core_case_begin, core_case_end)
    const struct CMUnitTest tests[] = {
        TEST(test_a_late_consent_for_all_leaves_each_newer_one),
        TEST(test_a_consent_for_all_of_the_same_day_takes_the_place),
        TEST(test_an_old_verdict_stands_until_it_is_ended),
        TEST(test_a_reviewed_verdict_is_known_as_long_as_an_older_one_may_come),
        TEST(test_ended_verdicts_and_clearings_go_with_the_window),
        TEST(test_each_clearing_is_remembered),
        TEST(test_a_dispute_is_known_as_long_as_its_opening_may_come),
        TEST(test_the_first_day_of_the_window_may_give_the_clean_day_back),
        TEST(test_a_lateness_from_before_the_window_stands),
        TEST(test_two_latenesses_that_never_were_give_the_first_day_back),
        TEST(test_a_plan_without_arrears_is_no_episode_of_the_borrower),
        TEST(test_a_borrowers_episode_begins_with_the_earliest_of_an_account),
        TEST(test_a_warning_without_signal_comes_from_the_last_lender),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
