/* test_core_listing.c - entries of the blacklist: what begins, keeps and ends them, at the edges.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "state/core/date.h"
#include "state/core/text.h"
#include "tests/support/core_case.h"

static const struct listing_state *listing_for(const char *recipient)
{
    const struct listing_state_list *listings = &borrower_now()->listings;
    for (uint32_t i = 0; i < listings->count; i++) {
        if (str_equal(listings->items[i].recipient, str_of_word(recipient)))
            return &listings->items[i];
    }
    return NULL;
}

static bool is_listed_at(const char *recipient)
{
    const struct listing_state *listing = listing_for(recipient);
    return listing != NULL && listing->is_open;
}

/* Of the last call, for that recipient; the test fails if there is none. */
static const struct blacklist_share *share_for(const char *recipient)
{
    for (uint32_t i = 0; i < fixture.out.shares.count; i++) {
        const struct blacklist_share *share = &fixture.out.shares.items[i].record;
        if (str_equal(share->recipient, str_of_word(recipient))) return share;
    }
    fail_msg("nothing was shared with %s", recipient);
    return NULL;
}

/* The days of a line are given as YYYY-MM-DD. */
static void tell_overdue(const char *day, const char *due, long long principal)
{
    char line[FIXTURE_LINE_MAX];
    (void)snprintf(line, sizeof line, "overdue %s account=A no=1 due=%s principal=%lld", day, due,
                   principal);
    tell(line);
}

/* An entry that stands bars the way out of ZEROED, also where it is the first of the list and no
 * other recipient has one. */
static void test_an_open_entry_of_the_one_recipient_bars_the_way_out(void **state)
{
    (void)state;
    tell("policy recipients 1");
    fixture.recipients[0].keeps_on_cure = true;
    tell("party 2026-01-01");
    tell("consent 2026-01-01 purpose=SHARE");
    tell_overdue("2026-04-10", "2026-01-10", 50000);
    tell("tick 2026-04-12");
    assert_true(is_listed_at("bank"));
    tell("pay 2026-04-20 account=A no=1 amount=50000");
    tell("tick 2027-04-25");
    assert_true(is_listed_at("bank"));
    tell("review 2027-04-25");
    tell("tick 2027-04-27");
    assert_int_equal(borrower_now()->standing, STANDING_ZEROED);
}

/* `us`: an entry ends seven years and 180 days after the first delinquency. One that would end on
 * the day on which it were made is not made; with a day left it is. */
static void test_an_entry_that_would_expire_at_once_is_not_made(void **state)
{
    (void)state;
    /* The entry can be made on 2026-03-11, a day after the notice. Seven years before that is
     * 2019-03-11; 180 days before that 2018-09-12, and 30 days before that the due date. */
    static const char *const dues[] = {"2018-08-12", "2018-08-13", "2018-08-14"};
    static const bool is_made[] = {false, false, true};
    tell("policy profile us");
    for (size_t i = 0; i < 3; i++) {
        fixture_clear(&fixture);
        int32_t ends_on = date_add_months(fixture_date(dues[i]) + 30 + 180, 7 * 12);
        assert_int_equal(ends_on > fixture_date("2026-03-11"), is_made[i]);
        tell("party 2026-03-10");
        tell_overdue("2026-03-10", dues[i], 50000);
        tell("tick 2026-03-11");
        assert_int_equal(is_listed_at("bureau"), is_made[i]);
    }
}

/* Arrears of at least the floor (100.00) are listed, a minor unit less is not. */
static void test_the_floor_is_met_to_the_minor_unit(void **state)
{
    (void)state;
    for (int64_t arrears = 9999; arrears <= 10000; arrears++) {
        fixture_clear(&fixture);
        tell("party 2026-03-10");
        tell_overdue("2026-03-10", "2025-12-01", arrears);
        tell("tick 2026-03-12");
        assert_int_equal(borrower_now()->standing, STANDING_ZEROED);
        assert_int_equal(is_listed_at("bureau"), arrears >= 10000);
    }
}

/* Two verdicts of two lenders, listed for the bureau at once and for the bank two years later. */
static void list_for_two_verdicts(void)
{
    tell("policy lenders 2");
    tell("party 2026-01-01");
    tell("verdict 2026-01-02 lender=lend case=f1");
    tell("verdict 2026-01-02 lender=other case=f2");
    tell("consent 2028-01-02 purpose=SHARE recipient=bank");
    assert_true(is_listed_at("bank"));
    tell("tick 2031-01-03");
    assert_false(
        is_listed_at("bureau")); /* listed + 5 years: its time is over, and the verdicts' */
    assert_true(is_listed_at("bank"));
}

/* The entry goes on for the verdict that is left, whose time was not over when it was made, and
 * names the lender of that verdict. */
static void test_an_entry_names_the_lender_of_the_verdict_it_rests_on(void **state)
{
    (void)state;
    list_for_two_verdicts();
    tell("verdict 2031-02-01 lender=lend case=f1 verdict=CLEARED");
    assert_true(is_listed_at("bank"));
    tell("party 2031-02-02 epoch=2");
    const struct blacklist_share *share = share_for("bank");
    assert_int_equal(share->action, SHARE_ACTION_UPDATE);
    assert_true(str_equal(share->lender_id, STR("other")));
}

/* A FRAUD entry does not rest on a verdict whose time was over when it was made. One made on the
 * day of its end, before the bureau's ended it, does. */
static void test_an_entry_of_the_last_day_of_a_verdict_rests_on_it(void **state)
{
    (void)state;
    static struct policy_recipient later[3];
    tell("policy bilateral 0"); /* the bank may have entries from the last day on */
    tell("party 2026-01-01");
    tell("consent 2026-01-01 purpose=SHARE");
    tell("verdict 2026-01-02 case=f1");
    tell("policy since 2031-01-02");
    for (int i = 0; i < 3; i++)
        later[i] = fixture.recipients[i];
    later[0].is_bilateral = true;
    fixture.entries[1].recipients = later;
    tell("tick 2031-01-02");
    assert_false(is_listed_at("bureau"));
    assert_true(is_listed_at("bank"));
    tell("party 2031-01-05 epoch=2");
    assert_true(is_listed_at("bank"));
    assert_int_equal(share_for("bank")->action, SHARE_ACTION_UPDATE);
}

/* ZEROED is carried by the account that zeroed him; where fraud zeroed him last there is none, and
 * all that is past due carries it: a dispute of one of them bars the entry. */
static void test_who_was_zeroed_by_fraud_last_is_listed_for_all_that_is_past_due(void **state)
{
    (void)state;
    for (int has_dispute = 0; has_dispute <= 1; has_dispute++) {
        fixture_clear(&fixture);
        tell("party 2026-01-01");
        tell_overdue("2026-03-10", "2025-12-01", 50000);
        tell("account 2026-03-11 kind=PLAN_AGREED account=A dates=2026-03-20,2026-12-01");
        assert_int_equal(borrower_now()->standing, STANDING_PLAN);
        tell("verdict 2026-03-12 case=f1");
        assert_int_equal(borrower_now()->standing, STANDING_ZEROED);
        tell("overdue 2026-03-15 account=B no=1 due=2026-03-10 principal=50000");
        tell("account 2026-03-16 kind=PLAN_BREACHED account=A");
        tell("tick 2026-03-20");
        if (has_dispute) tell("dispute 2026-03-20 account=B");
        tell("review 2026-03-21"); /* ends the verdict, and the entry for it, not the standing */
        tell("tick 2026-03-23");
        assert_int_equal(borrower_now()->standing, STANDING_ZEROED);
        assert_int_equal(is_listed_at("bureau"), !has_dispute);
    }
}

/* Zeroed out of RECOVERING by days past due that a corrected statement takes away: the entry was
 * wrong, which ends it by ERROR, though nothing is past due any more. */
static void test_an_entry_for_a_zeroing_that_never_was_ends_by_error(void **state)
{
    (void)state;
    tell("party 2026-01-01");
    tell_overdue("2026-01-11", "2026-01-10", 50000);
    tell("pay 2026-01-20 account=A no=1 amount=50000");
    assert_int_equal(borrower_now()->standing, STANDING_RECOVERING);
    tell("overdue 2026-01-25 account=A no=2 due=2025-10-01 principal=50000");
    assert_int_equal(borrower_now()->standing, STANDING_ZEROED);
    tell("tick 2026-01-27");
    assert_true(is_listed_at("bureau"));
    tell("overdue 2026-01-25 kafka=2026-01-27 account=A no=2 due=2026-03-01 principal=50000 id=z");
    assert_int_equal(borrower_now()->standing, STANDING_RECOVERING);
    assert_int_equal(share_for("bureau")->action, SHARE_ACTION_REVOKE);
    assert_int_equal(share_for("bureau")->reason, SHARE_REASON_ERROR);
}

/* Of two accounts ninety days past due the first is corrected, so that its zeroing never was; the
 * second zeroes him in its place, and the entry goes on, though its arrears are below the floor
 * for a new one. */
static void test_an_entry_for_a_zeroing_that_another_replaces_goes_on(void **state)
{
    (void)state;
    tell("party 2026-01-01");
    tell_overdue("2026-01-25", "2025-10-01", 50000);
    assert_int_equal(borrower_now()->standing, STANDING_ZEROED);
    tell("overdue 2026-01-26 account=B no=1 due=2025-10-05 principal=5000");
    tell("tick 2026-01-29");
    assert_true(is_listed_at("bureau"));
    tell("overdue 2026-01-25 kafka=2026-01-29 account=A no=1 due=2026-03-01 principal=50000 id=z");
    assert_int_equal(borrower_now()->standing, STANDING_ZEROED);
    assert_true(str_equal(borrower_now()->reason_account_id, STR("B")));
    assert_true(is_listed_at("bureau"));
}

/* An overdue reason is cured when nothing is past due on what carries it: one day past due is past
 * due. */
static void test_one_day_past_due_keeps_an_entry_for_intent(void **state)
{
    (void)state;
    tell("party 2026-01-01");
    tell("overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=50000 intent=INTENTIONAL");
    tell("tick 2026-02-11");
    assert_true(is_listed_at("bureau"));
    tell("overdue 2026-02-15 account=A no=2 due=2026-02-14 principal=50000 intent=INTENTIONAL");
    tell("pay 2026-02-15 account=A no=1 amount=50000");
    assert_true(is_listed_at("bureau"));
    tell("pay 2026-02-15 account=A no=2 amount=50000");
    assert_int_equal(share_for("bureau")->reason, SHARE_REASON_CURED);
}

int main(void)
{
#define CASE(test) cmocka_unit_test_setup_teardown(test, core_case_begin, core_case_end)
    const struct CMUnitTest tests[] = {
        CASE(test_an_open_entry_of_the_one_recipient_bars_the_way_out),
        CASE(test_an_entry_that_would_expire_at_once_is_not_made),
        CASE(test_the_floor_is_met_to_the_minor_unit),
        CASE(test_an_entry_names_the_lender_of_the_verdict_it_rests_on),
        CASE(test_an_entry_of_the_last_day_of_a_verdict_rests_on_it),
        CASE(test_who_was_zeroed_by_fraud_last_is_listed_for_all_that_is_past_due),
        CASE(test_an_entry_for_a_zeroing_that_never_was_ends_by_error),
        CASE(test_an_entry_for_a_zeroing_that_another_replaces_goes_on),
        CASE(test_one_day_past_due_keeps_an_entry_for_intent),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
