/* test_core_months.c - where periods begin and end: settlement days that move, closings taken back,
 * months in which an account was open after all. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "state/core/months.h"
#include "tests/support/core_case.h"

/* `expected` holds a code per period, oldest first. */
static void assert_codes(const char *expected)
{
    char codes[MONTHS_KEPT + 1] = "";
    const struct month_state_list *months = &only_account()->months;
    for (uint32_t i = 0; i < months->count; i++)
        codes[i] = months->items[i].code.at[0];
    assert_string_equal(codes, expected);
}

static void assert_settles_on(uint32_t index, const char *date)
{
    const struct month_state_list *months = &only_account()->months;
    assert_true(index < months->count);
    assert_int_equal(months->items[index].settles_on, fixture_date(date));
}

/* The period is (previous settlement day, settlement day]: after the first of March comes the end
 * of April, and an instalment of the middle of March fell due in between. */
static void test_a_period_begins_after_the_settlement_day_kept_though_that_day_moved(void **state)
{
    (void)state;
    tell("policy settlement_day 1");
    tell("pay 2026-03-01 account=A no=1 amount=500");
    tell("tick 2026-03-02");
    assert_settles_on(0, "2026-03-01");
    tell("pay 2026-03-15 account=A no=2 amount=500");
    tell("account 2026-03-20 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("tick 2026-05-02");
    assert_settles_on(1, "2026-04-30");
    assert_codes("NN");
}

/* An instalment of a plan that falls due on a settlement day falls due in the period that ends on
 * it, not in the next one. */
static void test_a_plan_instalment_due_on_a_settlement_day_is_of_the_period_it_ends(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=1000");
    tell("account 2026-01-15 kind=PLAN_AGREED account=A dates=2026-02-28,2026-04-15");
    tell("pay 2026-02-28 account=A amount=500");
    tell("tick 2026-04-02");
    assert_settles_on(1, "2026-02-28");
    assert_int_equal(only_account()->months.count, 3);
    assert_int_equal(only_account()->months.items[1].code.at[0], 'N');
    assert_int_equal(only_account()->months.items[2].code.at[0], '*');
}

/* Closed on the settlement day, and the closing taken back on that day: the period still runs, and
 * what is reported carries its code as if it closed today. */
static void test_the_period_of_a_closing_taken_back_on_its_day_still_runs(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("pay 2026-01-15 account=A no=1 amount=500");
    tell("pay 2026-01-31 account=A kind=SETTLEMENT amount=8500 id=s1");
    assert_codes("C");
    tell("pay 2026-01-31 account=A kind=REVERSAL reverses=s1 amount=8500");
    const struct credit_report_update_list *reports = &fixture.out.reports;
    const struct credit_report_update *last = &reports->items[reports->count - 1];
    assert_int_equal(last->op, REPORT_OP_NORMAL);
    assert_int_equal(last->monthly_code.at[0], 'N'); /* an instalment fell due in it */
}

/* Closed in January, open from February on by a chargeback that is told after one of April: each
 * month since then has its code, in their order. */
static void test_all_months_between_get_a_code_once_the_account_was_open_in_them(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("pay 2026-01-05 account=A no=1 amount=500 id=p1");
    tell("pay 2026-01-20 account=A kind=SETTLEMENT amount=8500");
    tell("pay 2026-04-20 account=A kind=CHARGEBACK reverses=p1 amount=500");
    tell("pay 2026-04-20 account=A amount=500");
    tell("tick 2026-05-01");
    assert_codes("CN");
    tell("pay 2026-02-10 kafka=2026-05-01 account=A kind=CHARGEBACK no=7 reverses=p0 amount=300");
    assert_int_equal(only_account()->months.count, 4);
    assert_settles_on(0, "2026-01-31");
    assert_settles_on(1, "2026-02-28");
    assert_settles_on(2, "2026-03-31");
    assert_settles_on(3, "2026-04-30");
}

/* A settlement of January is taken back in April, after a chargeback opened the account again: by
 * what is left it closed on the first day of a period, and so in that period. */
static void test_an_account_that_closed_on_the_first_day_of_a_period_closed_in_it(void **state)
{
    (void)state;
    static const char *const closings[] = {"2026-02-01", "2026-03-01"};
    static const char *const codes[] = {"*C", "**C"};
    for (size_t i = 0; i < 2; i++) {
        char line[FIXTURE_LINE_MAX];
        fixture_clear(&fixture);
        tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
        tell("pay 2026-01-28 account=A kind=SETTLEMENT amount=9000 id=s1");
        assert_codes("C");
        (void)snprintf(line, sizeof line, "account %s kind=CLOSED account=A balance=0",
                       closings[i]);
        tell(line);
        tell("pay 2026-04-05 account=A kind=CHARGEBACK reverses=p0 amount=500");
        tell("pay 2026-04-06 account=A kind=REVERSAL reverses=s1 amount=9000");
        assert_codes(codes[i]);
    }
}

/* After C no further codes: that he settled in January, and owed again by a chargeback of March,
 * leaves no period of February, whether the settlement is told in January or in March. */
static void test_a_period_kept_is_none_once_the_account_proves_closed_in_it(void **state)
{
    (void)state;
    for (int is_late = 0; is_late <= 1; is_late++) {
        fixture_clear(&fixture);
        tell("policy consent_required 1"); /* no settlement day was sent that holds it back */
        tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
        tell("pay 2026-01-05 account=A no=1 amount=500 id=p1");
        if (!is_late) tell("pay 2026-01-31 account=A kind=SETTLEMENT amount=8500");
        tell("tick 2026-03-04");
        tell("pay 2026-03-05 account=A kind=CHARGEBACK reverses=p1 amount=500");
        if (is_late) assert_codes("N*");
        if (is_late) tell("pay 2026-01-31 kafka=2026-03-05 account=A kind=SETTLEMENT amount=8500");
        assert_codes("C");
        tell("tick 2026-04-02");
        assert_codes("C1");
    }
}

/* Clean again ends the hold that an episode began, and what it held takes its code then: cured, M.
 * That the account was transferred on the settlement day before is told of its own period. */
static void test_a_month_held_is_cured_when_a_transferred_account_is_clean_again(void **state)
{
    (void)state;
    tell("policy notice_wait_days 60");
    tell("account 2025-12-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2025-12-16 account=A no=1 due=2025-12-15 principal=500");
    tell("account 2026-01-31 kind=TRANSFERRED account=A");
    assert_true(only_account()->months.items[0].is_held);
    tell("pay 2026-02-03 account=A no=1 amount=500");
    assert_codes("MG");
    /* Late anew when the notice is given: that is another lateness. */
    tell("overdue 2026-02-05 account=A no=2 due=2026-02-04 principal=500");
    tell("tick 2026-05-10");
    assert_codes("MG");
}

/* Months older than the window are kept as they were, also where the policy makes it longer later:
 * what is put away of them does not come back. */
static void test_a_longer_window_opens_no_month_that_was_kept(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=500");
    tell("pay 2026-03-10 account=A no=1 amount=500");
    tell("pay 2026-07-10 account=A no=2 amount=500");
    tell("tick 2026-08-02");
    assert_codes("12M***N");
    tell("policy since 2026-08-03");
    fixture.entries[1].window_days = 300;
    tell("pay 2026-08-10 account=A no=3 amount=500");
    assert_codes("12M***N");
    assert_int_equal(fixture.out.reports.count, 0);
}

/* Months are added, and found to be none, from the first day of the window on. */
static void test_a_month_between_is_open_to_the_first_day_of_the_window(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("pay 2026-01-05 account=A no=1 amount=500 id=p1");
    tell("pay 2026-01-20 account=A kind=SETTLEMENT amount=8500");
    tell("pay 2026-04-20 account=A kind=CHARGEBACK reverses=p1 amount=500");
    tell("pay 2026-04-20 account=A amount=500");
    tell("tick 2026-05-31"); /* 92 days after the end of February */
    tell("pay 2026-05-31 account=A no=8 amount=10");
    assert_codes("CN");
    tell("pay 2026-02-28 kafka=2026-05-31 account=A kind=CHARGEBACK no=7 reverses=p0 amount=300");
    assert_int_equal(only_account()->months.count, 4);
    assert_settles_on(1, "2026-02-28");
}

/* Before the period of a closing taken back, which keeps its settlement day, none is added that is
 * not over: on the settlement day that OPENED tells it is not. */
static void test_on_its_settlement_day_a_month_between_is_not_over(void **state)
{
    (void)state;
    tell("policy settlement_day 10");
    tell("pay 2026-01-05 account=A no=1 amount=500 id=p1");
    tell("pay 2026-01-08 account=A kind=SETTLEMENT amount=8500");
    tell("pay 2026-04-20 account=A kind=CHARGEBACK reverses=p1 amount=500");
    tell("pay 2026-04-21 account=A kind=SETTLEMENT amount=500 id=s2");
    tell("pay 2026-04-22 account=A kind=REVERSAL reverses=s2 amount=500");
    tell("account 2026-04-25 kind=OPENED account=A day=25 amount=9000 balance=9000");
    assert_int_equal(only_account()->months.count, 2);
    assert_settles_on(1, "2026-05-10");
}

/* After C or G no further codes, also where the months after it are older than the window by the
 * day on which that is learnt: the settlement is taken back on the first day of a shorter window,
 * and by what is left the account was transferred in January. */
static void test_no_month_follows_a_closing_learnt_as_the_window_becomes_shorter(void **state)
{
    (void)state;
    tell("policy consent_required 1"); /* no settlement day was sent that holds the closing back */
    fixture.entries[0].window_days = 300;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("pay 2026-01-05 account=A no=1 amount=500 id=p1");
    tell("account 2026-01-31 kind=TRANSFERRED account=A");
    tell("pay 2026-01-20 kafka=2026-01-31 account=A kind=SETTLEMENT amount=8500 id=s1");
    tell("pay 2026-02-10 account=A kind=CHARGEBACK reverses=p1 amount=500");
    tell("tick 2026-05-30");
    assert_codes("C123");
    tell("pay 2026-05-31 kafka=2026-05-30 account=A kind=REVERSAL reverses=s1 amount=8500");
    tell("policy since 2026-05-31");
    fixture.entries[1].window_days = 30;
    tell("tick 2026-05-31");
    assert_codes("C");
}

/* Nor is the month in front of all that are kept: it takes its code when its settlement day is
 * over.
 */
static void test_on_its_settlement_day_the_first_month_is_not_over(void **state)
{
    (void)state;
    tell("policy settlement_day 10");
    tell("pay 2026-04-20 account=A kind=SETTLEMENT amount=8500 id=s1");
    assert_settles_on(0, "2026-05-10");
    tell("pay 2026-04-22 account=A kind=REVERSAL reverses=s1 amount=8500");
    tell("account 2026-04-25 kind=OPENED account=A day=25 amount=9000 balance=9000");
    assert_int_equal(only_account()->months.count, 1);
    assert_settles_on(0, "2026-05-10");
    tell("pay 2026-04-26 account=A no=2 amount=10");
    assert_int_equal(only_account()->months.count, 2);
    assert_settles_on(0, "2026-04-25");
}

int main(void)
{
#define CASE(test) cmocka_unit_test_setup_teardown(test, core_case_begin, core_case_end)
    const struct CMUnitTest tests[] = {
        CASE(test_a_period_begins_after_the_settlement_day_kept_though_that_day_moved),
        CASE(test_a_plan_instalment_due_on_a_settlement_day_is_of_the_period_it_ends),
        CASE(test_the_period_of_a_closing_taken_back_on_its_day_still_runs),
        CASE(test_all_months_between_get_a_code_once_the_account_was_open_in_them),
        CASE(test_an_account_that_closed_on_the_first_day_of_a_period_closed_in_it),
        CASE(test_a_period_kept_is_none_once_the_account_proves_closed_in_it),
        CASE(test_a_month_held_is_cured_when_a_transferred_account_is_clean_again),
        CASE(test_a_longer_window_opens_no_month_that_was_kept),
        CASE(test_a_month_between_is_open_to_the_first_day_of_the_window),
        CASE(test_on_its_settlement_day_a_month_between_is_not_over),
        CASE(test_no_month_follows_a_closing_learnt_as_the_window_becomes_shorter),
        CASE(test_on_its_settlement_day_the_first_month_is_not_over),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
