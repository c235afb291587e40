/* test_core_repair.c - which arrears a repair rule forgives, from when, and for how long (C96-C98).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "tests/support/core_case.h"

/* The codes of the months kept of the only account, oldest first. */
static void assert_codes(const char *codes)
{
    const struct month_state_list *months = &only_account()->months;
    char found[FIXTURE_LINE_MAX] = "";
    for (uint32_t i = 0; i < months->count; i++)
        found[i] = months->items[i].code.at[0];
    assert_string_equal(found, codes);
}

/* Past due from 2026-01-11, 500.00 at most, nothing from 2026-01-20 on. */
static void tell_late_january(void)
{
    tell("overdue 2026-01-11 no=1 due=2026-01-10 principal=50000");
    tell("pay 2026-01-20 no=1 amount=50000");
}

/* C96: from <= started_on <= to, peak <= the most, ended_on <= repaid_by. */
static void test_every_bound_of_a_rule_is_itself_within_it(void **state)
{
    (void)state;
    static const struct {
        const char *rule;
        bool repairs;
    } rows[] = {
        {"policy repair rule:2026-01-11:2026-01-11:50000:2026-01-20:2026-02-15", true},
        {"policy repair rule:2026-01-12:2026-01-31:50000:2026-01-20:2026-02-15", false},
        {"policy repair rule:2026-01-01:2026-01-10:50000:2026-01-20:2026-02-15", false},
        {"policy repair rule:2026-01-11:2026-01-11:49999:2026-01-20:2026-02-15", false},
        {"policy repair rule:2026-01-11:2026-01-11:50000:2026-01-19:2026-02-15", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        fixture_clear(&fixture);
        fixture.entries[0].repairs.count = 0;
        tell(rows[i].rule);
        tell_late_january();
        tell("tick 2026-02-14");
        assert_codes("M");
        tell("tick 2026-02-15");
        assert_codes(rows[i].repairs ? "N" : "M");
    }
}

/* C96: from the later of the rule's effective date and the first last day of a month after the day
 * on which nothing was past due. */
static void test_arrears_are_repaired_from_the_month_end_after_they_ended(void **state)
{
    (void)state;
    tell("policy repair rule:2026-01-01:2026-12-31:50000:2026-12-31:2026-01-01");
    tell("account 2025-12-20 kind=OPENED account=A day=15");
    tell("overdue 2026-01-06 no=1 due=2026-01-05 principal=50000");
    tell("pay 2026-01-30 no=1 amount=50000");
    assert_codes("1");
    tell("tick 2026-01-31");
    assert_codes("N");
    fixture_clear(&fixture);
    tell("account 2025-12-20 kind=OPENED account=A day=15");
    tell("overdue 2026-01-06 no=1 due=2026-01-05 principal=50000");
    tell("pay 2026-01-31 no=1 amount=50000");
    tell("tick 2026-02-27");
    assert_codes("1M");
    tell("tick 2026-02-28");
    assert_codes("NN");
}

/* C96: each rule of the policy for itself; what another one asks for does not matter. */
static void test_the_second_rule_repairs_what_the_first_does_not(void **state)
{
    (void)state;
    tell("policy repair rule:2025-01-01:2025-12-31:50000:2026-12-31:2026-01-01");
    tell("policy repair rule:2026-01-01:2026-12-31:50000:2026-12-31:2026-02-15");
    tell_late_january();
    tell("tick 2026-02-01");
    assert_int_equal(only_account()->next_transition, fixture_date("2026-02-15"));
    tell("tick 2026-02-15");
    assert_codes("N");
}

/* A rule that repairs later does not keep one back that repairs now. */
static void test_the_first_day_of_any_rule_is_the_day(void **state)
{
    (void)state;
    tell("policy repair rule:2026-01-01:2026-12-31:50000:2026-12-31:2026-06-01");
    tell("policy repair rule:2026-01-01:2026-12-31:50000:2026-12-31:2026-02-15");
    tell_late_january();
    tell("tick 2026-02-14");
    assert_codes("M");
    tell("tick 2026-02-15");
    assert_codes("N");
}

/* Off: the account waits for no day of a rule, and no month is rewritten. */
static void test_a_rule_that_was_taken_out_of_the_policy_repairs_nothing(void **state)
{
    (void)state;
    tell("policy repair rule:2026-01-01:2026-12-31:50000:2026-12-31:2026-02-15");
    fixture.entries[0].repairs.count = 0;
    tell_late_january();
    tell("tick 2026-02-01");
    assert_int_equal(only_account()->next_transition, fixture_date("2026-03-01"));
    tell("tick 2026-03-01");
    assert_codes("M*");
}

/* C96: arrears in another currency are no matter of a rule, which says its amount in the base
 * currency. */
static void test_arrears_in_another_currency_are_not_repaired(void **state)
{
    (void)state;
    tell("policy repair rule:2026-01-01:2026-12-31:50000:2026-12-31:2026-02-15");
    tell("overdue 2026-01-11 no=1 due=2026-01-10 principal=50000 currency=USD");
    tell("pay 2026-01-20 no=1 amount=50000 currency=USD");
    tell("tick 2026-03-01");
    assert_int_equal(only_account()->episodes.count, 1);
    assert_codes("M*");
}

/* C96: an episode that is not repaired keeps the months that it meets as they are. One that ended
 * on a settlement day does not meet the period that begins on the day after. */
static void test_an_episode_that_ended_on_the_settlement_day_ends_with_its_month(void **state)
{
    (void)state;
    tell("policy repair rule:2026-01-01:2026-12-31:50000:2026-12-31:2026-01-01");
    tell("overdue 2026-01-11 no=1 due=2026-01-10 principal=50001");
    tell("pay 2026-01-31 no=1 amount=50001");
    tell("overdue 2026-02-11 no=2 due=2026-02-10 principal=50000");
    tell("pay 2026-02-20 no=2 amount=50000");
    tell("tick 2026-03-01");
    assert_codes("MN");
}

/* C97: the oldest day of the replay window is within it. A month that settled on it is forgiven no
 * longer when the payment is taken back; on the next day it stays as it is. */
static void test_a_month_is_told_anew_until_the_window_has_passed_it(void **state)
{
    (void)state;
    static const struct {
        const char *reversal, *codes;
    } rows[] = {
        {"pay 2026-05-03 kind=REVERSAL amount=50000 reverses=p", "1234"},
        {"pay 2026-05-04 kind=REVERSAL amount=50000 reverses=p", "N234"},
    };
    tell("policy repair rule:2026-01-01:2026-12-31:50000:2026-12-31:2026-04-15");
    for (size_t i = 0; i < 2; i++) {
        fixture_clear(&fixture);
        tell("overdue 2026-01-11 no=1 due=2026-01-10 principal=50000");
        tell("pay 2026-02-05 no=1 amount=50000 id=p");
        tell("tick 2026-05-02");
        assert_codes("NN**");
        tell(rows[i].reversal);
        assert_codes(rows[i].codes);
    }
}

static const struct audit_record *only_audit(void)
{
    assert_int_equal(fixture.out.audits.count, 1);
    const struct audit_record *audit = &fixture.out.audits.items[0];
    assert_int_equal(audit->kind, AUDIT_KIND_HISTORY_REWRITTEN);
    assert_true(str_equal(audit->borrower_id, STR("b1")));
    assert_true(str_equal(audit->policy_version, STR("cn-1")));
    assert_true(str_is_none(audit->recipient)); /* nothing was shared */
    assert_true(str_is_none(audit->entry_id));
    return audit;
}

/* C98, section 9: the record says whose month it was, under which policy, and by what input; null
 * where a day alone brought it. */
static void test_the_record_of_a_rewritten_month_says_why_and_whose(void **state)
{
    (void)state;
    tell("policy repair rule:2026-01-01:2026-12-31:50000:2026-12-31:2026-02-15");
    tell_late_january();
    tell("tick 2026-02-15");
    assert_int_equal(only_audit()->business_date, fixture_date("2026-02-15"));
    assert_null(only_audit()->cause);
    fixture_clear(&fixture);
    tell("overdue 2026-01-11 no=1 due=2026-01-10 principal=50000");
    tell("tick 2026-02-20");
    tell("pay 2026-01-20 kafka=2026-02-20 no=1 amount=50000 id=late");
    assert_int_equal(only_audit()->business_date, fixture_date("2026-02-20"));
    assert_non_null(only_audit()->cause);
    assert_true(str_equal(only_audit()->cause->event_id, STR("late")));
}

#define CASE(test) cmocka_unit_test_setup_teardown(test, core_case_begin, core_case_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        CASE(test_every_bound_of_a_rule_is_itself_within_it),
        CASE(test_arrears_are_repaired_from_the_month_end_after_they_ended),
        CASE(test_the_second_rule_repairs_what_the_first_does_not),
        CASE(test_the_first_day_of_any_rule_is_the_day),
        CASE(test_a_rule_that_was_taken_out_of_the_policy_repairs_nothing),
        CASE(test_arrears_in_another_currency_are_not_repaired),
        CASE(test_an_episode_that_ended_on_the_settlement_day_ends_with_its_month),
        CASE(test_a_month_is_told_anew_until_the_window_has_passed_it),
        CASE(test_the_record_of_a_rewritten_month_says_why_and_whose),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
