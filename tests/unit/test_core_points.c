/* test_core_points.c - warning points at the edges of what gives them (C80-C83, C88). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "tests/support/core_case.h"

static void assert_points(int32_t points)
{
    assert_int_equal(borrower_now()->warning_points, points);
}

/* The first hit that the warning of the last line names. */
static const struct reason *first_hit(void)
{
    assert_int_equal(fixture.out.notices.count, 1);
    const struct notice *notice = &fixture.out.notices.items[0];
    assert_int_equal(notice->kind, NOTICE_KIND_EARLY_WARNING);
    assert_true(notice->reasons.count > 1); /* the sum comes first */
    return &notice->reasons.items[1];
}

static void assert_str(struct str s, const char *text)
{
    if (s.len != strlen(text) || memcmp(s.at, text, s.len) != 0)
        fail_msg("%.*s, not %s", (int)s.len, s.at, text);
}

/* C83: an income is one of those of the last 36 months while D < value date + 36 months, also where
 * the policy lets signals count for longer than that. */
static void test_an_income_of_36_months_ago_is_none(void **state)
{
    (void)state;
    tell("policy signal_days 3660");
    tell("policy debt_ratio_percent 100");
    tell("account 2023-01-02 kind=OPENED account=A day=31 balance=120001");
    tell("income 2023-01-02 amount=10000");
    assert_points(20); /* a year's income is 120000 */
    tell("tick 2026-01-01");
    assert_points(20);
    tell("tick 2026-01-02");
    assert_points(0);
}

/* C88: of the short episodes of all accounts the one of the newest end is named, among equals that
 * of the first account. */
static void test_the_short_episode_that_ended_last_is_named(void **state)
{
    (void)state;
    static const struct {
        const char *first, *second, *named;
    } rows[] = {
        {"pay 2026-01-12 account=B no=1 amount=500", "pay 2026-01-13 account=A no=1 amount=500",
         "A"},
        {"pay 2026-01-12 account=A no=1 amount=500", "pay 2026-01-13 account=B no=1 amount=500",
         "B"},
        {"pay 2026-01-13 account=A no=1 amount=500", "pay 2026-01-13 account=B no=1 amount=500",
         "A"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        fixture_clear(&fixture);
        tell("overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=500");
        tell("overdue 2026-01-11 account=B no=1 due=2026-01-10 principal=500");
        tell(rows[i].first);
        tell(rows[i].second);
        tell("tick 2026-02-14"); /* GOOD again */
        tell("borrowed 2026-02-20 purpose=REPAYS_LOAN");
        assert_str(first_hit()->account_id, rows[i].named);
    }
}

/* C80: of the tiers of one kind the higher one counts alone, also where both give as many points.
 */
static void test_of_two_tiers_with_the_same_points_the_higher_is_named(void **state)
{
    (void)state;
    tell("policy watch_points 20");
    fixture.entries[0].warning.lenders[1].points = 20; /* as from three lenders on */
    tell("lenders 2026-01-02 open=5");
    assert_points(20);
    assert_str(first_hit()->threshold, "lenders open >= 5: 20 points");
}

/* C82: a borrowing counts with D - 30 < value date. */
static void test_a_borrowing_counts_for_thirty_days_and_no_more(void **state)
{
    (void)state;
    tell("borrowed 2026-01-02");
    tell("borrowed 2026-01-10");
    tell("borrowed 2026-01-11");
    assert_points(0);
    tell("borrowed 2026-01-12");
    assert_points(15);
    tell("tick 2026-01-31");
    assert_points(15);
    tell("tick 2026-02-01");
    assert_points(0);
}

static void test_one_borrowing_gives_points_where_the_policy_asks_for_one(void **state)
{
    (void)state;
    fixture.entries[0].warning.borrowings = 1;
    tell("tick 2026-01-01");
    tell("income 2026-01-01 amount=1");
    assert_points(0);
    tell("borrowed 2026-01-02");
    assert_points(15);
}

/* C83: with fewer than three incomes before the newest there is no mean, and the oldest of the
 * three is none once 36 months have passed. */
static void test_income_is_not_down_against_one_of_36_months_ago(void **state)
{
    (void)state;
    tell("income 2023-01-02 amount=100000");
    tell("income 2023-02-02 amount=100000");
    tell("income 2023-03-02 amount=100000");
    tell("income 2025-12-20 amount=100");
    assert_points(15);
    tell("tick 2026-01-01");
    assert_points(15);
    tell("tick 2026-01-02");
    assert_points(0);
}

/* C83: down by 30 % is newest x 3 x 100 <= sum of the three before x 70, the sum above 0. */
static void test_income_is_down_from_thirty_percent_on(void **state)
{
    (void)state;
    static const struct {
        int64_t before[3], newest;
        int32_t points;
    } rows[] = {
        {{100000, 100000, 100000}, 70000, 15},
        {{100000, 100000, 100000}, 70001, 0},
        {{0, 300000, 0}, 70000, 15},
        {{0, 0, 1}, 0, 15},
        {{1, 0, 0}, 1, 0},
        {{0, 0, 0}, 0, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        fixture_clear(&fixture);
        for (int k = 0; k < 4; k++) {
            char line[FIXTURE_LINE_MAX];
            int64_t amount = k < 3 ? rows[i].before[k] : rows[i].newest;
            (void)snprintf(line, sizeof line, "income 2026-01-%02d amount=%lld", k + 2,
                           (long long)amount);
            tell(line);
        }
        assert_points(rows[i].points);
    }
}

/* C80: a number of points of 0 switches a hit off, and no other number does. */
static void test_one_point_counts_and_none_is_no_hit(void **state)
{
    (void)state;
    tell("policy watch_points 1");
    tell("policy court_points 0");
    tell("court 2026-01-02");
    assert_points(0);
    assert_int_equal(fixture.out.notices.count, 0);
    fixture_clear(&fixture);
    tell("policy court_points 1");
    tell("court 2026-01-02");
    assert_points(1);
    assert_str(first_hit()->threshold, "court cases >= 1: 1 points");
}

#define CASE(test) cmocka_unit_test_setup_teardown(test, core_case_begin, core_case_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        CASE(test_an_income_of_36_months_ago_is_none),
        CASE(test_the_short_episode_that_ended_last_is_named),
        CASE(test_of_two_tiers_with_the_same_points_the_higher_is_named),
        CASE(test_a_borrowing_counts_for_thirty_days_and_no_more),
        CASE(test_one_borrowing_gives_points_where_the_policy_asks_for_one),
        CASE(test_income_is_not_down_against_one_of_36_months_ago),
        CASE(test_income_is_down_from_thirty_percent_on),
        CASE(test_one_point_counts_and_none_is_no_hit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
