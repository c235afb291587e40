/* test_core_course.c - how the lateness of an account went: what is asked of many days at once is
 * what each of them says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "state/core/course.h"
#include "tests/support/core_ledgers.h"

enum { FOLD = DAY_ONE + 10, LAST = DAY_ONE + 60, ACCOUNTS = 400 };

static struct policy_entry numbers[2]; /* from some day on more is waived */

static struct course course_of(const struct ledger *l, int32_t date)
{
    struct course course;
    assert_int_equal(course_take(l, date, &ledgers_arena, &course), ERR_OK);
    return course;
}

/* C180: days put away stay as they were; the first on which he was no longer late is found behind
 * them. */
static void test_the_first_clean_day_is_looked_for_behind_the_fold(void **state)
{
    (void)state;
    static int32_t moved_to = FOLD;
    struct ledger_entry entries[] = {statement(0, DAY_ONE, 1, DAY_ONE - 1, hundred),
                                     extension(1, FOLD, &moved_to), payment(2, FOLD + 4, 1, 100)};
    struct ledger l = ledger_folded(entries, 2, 3, FOLD, FOLD + 9);
    assert_int_equal(picture_dpd(&l, FOLD), 0);
    const struct course c = course_of(&l, FOLD + 9);
    assert_int_equal(course_clean_from(&c, DAY_ONE + 5), FOLD + 4);
}

/* C43: a lateness begins on its first delinquent day: what falls due today is none before tomorrow.
 */
static void test_a_lateness_of_tomorrow_is_none_today(void **state)
{
    (void)state;
    struct ledger_entry entries[] = {statement(0, DAY_ONE, 1, DAY_ONE + 5, hundred)};
    struct account_state account = account_of(entries, 1);
    struct ledger l = ledger_of(&account, DAY_ONE + 9);
    struct late_run run;
    const struct course today = course_of(&l, DAY_ONE + 5);
    assert_false(course_run(&today, DAY_ONE, &run));
    const struct course tomorrow = course_of(&l, DAY_ONE + 6);
    assert_true(course_run(&tomorrow, DAY_ONE, &run));
    assert_int_equal(run.started_on, DAY_ONE + 6);
    assert_int_equal(course_peak(&today, DAY_ONE, DAY_ONE + 5), 0);
}

/* What was paid in time was never past due: none of its days is one of change. */
static void test_what_was_never_unpaid_changes_nothing(void **state)
{
    (void)state;
    struct ledger_entry entries[] = {payment(0, DAY_ONE, 1, 100), payment(1, DAY_ONE + 3, 2, 100)};
    entries[1].due_date = DAY_ONE + 5;
    struct account_state account = account_of(entries, 2);
    struct ledger l = ledger_of(&account, LAST);
    assert_int_equal(ledger_change_before(&l, LAST), INT_NONE);
    const struct course c = course_of(&l, LAST);
    struct late_run run;
    assert_false(course_run(&c, DAY_ONE, &run));
    assert_int_equal(course_clean_from(&c, DAY_ONE + 4), DAY_ONE + 4);
}

/* Settled by the end of the replay, it was past due before. */
static void test_what_is_settled_was_unpaid_before(void **state)
{
    (void)state;
    struct ledger_entry entries[] = {statement(0, DAY_ONE, 1, DAY_ONE - 1, hundred),
                                     payment(1, DAY_ONE + 4, 1, 100)};
    struct account_state account = account_of(entries, 2);
    struct ledger l = ledger_of(&account, LAST);
    assert_int_equal(picture_dpd(&l, DAY_ONE + 3), 4);
    assert_int_equal(ledger_change_before(&l, LAST), DAY_ONE + 4);
}

/* C43: the peak is the greatest amount at the end of a day behind the fold; of days on which
 * nothing is past due there is none. */
static void test_the_peak_is_that_of_days_behind_the_fold(void **state)
{
    (void)state;
    struct ledger_entry entries[] = {
        statement(0, DAY_ONE, 1, DAY_ONE - 1, hundred),
        statement(1, FOLD + 1, 1, DAY_ONE - 1, (struct parts){70, 0, 0, 0}),
        payment(2, FOLD + 2, 1, 30), payment(3, FOLD + 3, 1, 40)};
    struct ledger l = ledger_folded(entries, 1, 4, FOLD, FOLD + 9);
    const struct course c = course_of(&l, FOLD + 9);
    assert_int_equal(course_peak(&c, DAY_ONE + 5, FOLD + 9), 70);
    assert_int_equal(course_peak(&c, FOLD + 2, FOLD + 9), 40);
    assert_int_equal(course_peak(&c, FOLD + 3, FOLD + 9), 0);
}

/* ---- accounts by chance ---- */

static uint64_t state_of_chance;

/* xorshift64; any start but 0. Returns 0 to below - 1. */
static int32_t pick(int32_t below)
{
    state_of_chance ^= state_of_chance << 13;
    state_of_chance ^= state_of_chance >> 7;
    state_of_chance ^= state_of_chance << 17;
    return (int32_t)(state_of_chance >> 33) % below;
}

static struct ledger_entry some_entry(uint32_t place, int32_t day)
{
    static int32_t dates[ENTRIES_MAX][2];
    int32_t *later = dates[place];
    later[0] = day + pick(9);
    later[1] = later[0] + 1 + pick(9);
    struct ledger_entry entry;
    switch (pick(9)) {
    case 0:
        return extension(place, day, later);
    case 1:
        entry = entry_of(place, ENTRY_KIND_PLAN_AGREED, day);
        entry.dates = (struct int_list){later, 2, 2};
        return entry;
    case 2:
        entry = entry_of(place, ENTRY_KIND_SETTLEMENT, day);
        entry.closes_on = day;
        return entry;
    case 3:
    case 4:
    case 5:
        return payment(place, day, pick(2) == 0 ? INT_NONE : 1 + pick(2), 10 + 15 * pick(7));
    default:
        return statement(place, day, 1 + pick(3), day + 3 - pick(12), hundred);
    }
}

static struct ledger some_ledger(uint64_t seed)
{
    static struct ledger_entry entries[ENTRIES_MAX];
    state_of_chance = seed * 0x9E3779B97F4A7C15u;
    int32_t day = DAY_ONE;
    for (uint32_t i = 0; i < ENTRIES_MAX; i++, day += pick(8))
        entries[i] = some_entry(i, day);
    struct account_state account = account_of(entries, ENTRIES_MAX);
    if (pick(2) == 0) put_away(&account, FOLD + pick(12));
    return ledger_of(&account, LAST);
}

/* ---- by each day for itself ---- */

static int32_t clean_by_days(const struct ledger *l, int32_t from)
{
    for (int32_t day = from; day <= LAST; day++) {
        struct past_due then = picture_past_due(l, day);
        if (then.dpd == 0 && !then.has_plan) return day;
    }
    return INT_NONE;
}

static bool run_by_days(const struct ledger *l, int32_t from, struct late_run *ret_run)
{
    for (int32_t day = from; day <= LAST; day++) {
        struct past_due then = picture_past_due(l, day);
        if (then.dpd == 0) continue;
        *ret_run = (struct late_run){day, clean_by_days(l, day), then.oldest_due};
        return true;
    }
    return false;
}

static int64_t peak_by_days(const struct ledger *l, int32_t from, int32_t to)
{
    int64_t peak = 0;
    for (int32_t day = from; day <= to; day++) {
        struct past_due then = picture_past_due(l, day);
        if (then.dpd > 0 && then.minor > peak) peak = then.minor;
    }
    return peak;
}

static void compare_from(const struct ledger *l, const struct course *c, int32_t from)
{
    struct late_run run = {0};
    struct late_run expected = {0};
    bool is_any = run_by_days(l, from, &expected);
    assert_int_equal(course_clean_from(c, from), clean_by_days(l, from));
    assert_int_equal(course_run(c, from, &run), is_any);
    if (!is_any) return;
    assert_int_equal(run.started_on, expected.started_on);
    assert_int_equal(run.ended_on, expected.ended_on);
    assert_int_equal(run.first_due_on, expected.first_due_on);
    for (int32_t to = from - 1; to <= LAST; to += 7)
        assert_int_equal(course_peak(c, from, to), peak_by_days(l, from, to));
    assert_int_equal(course_peak(c, from, LAST), peak_by_days(l, from, LAST));
}

/* C43, C180: of accounts by chance, with waivers that change, plans, moved due dates and closings,
 * folded or not. */
static void test_it_says_of_many_days_what_each_of_them_says(void **state)
{
    (void)state;
    numbers[0] = numbers[1] = *ledgers_policy.entries;
    numbers[1].effective_on = FOLD + 13;
    numbers[1].product_default.grace_days = 3;
    numbers[1].product_default.tolerance_minor = 20;
    ledgers_policy.entries = numbers;
    ledgers_policy.entry_count = 2;
    int32_t folded = 0;
    for (uint64_t seed = 1; seed <= ACCOUNTS; seed++) {
        ledgers_arena.used = 0;
        const struct ledger l = some_ledger(seed);
        const struct course c = course_of(&l, LAST);
        bool is_folded = l.folded_to != INT_NONE;
        folded += is_folded;
        for (int32_t from = is_folded ? l.folded_to + 1 : DAY_ONE - 20; from <= LAST; from++)
            compare_from(&l, &c, from);
    }
    assert_true(folded > ACCOUNTS / 4 && folded < ACCOUNTS);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup(name, ledgers_begin)
    const struct CMUnitTest tests[] = {
        TEST(test_the_first_clean_day_is_looked_for_behind_the_fold),
        TEST(test_a_lateness_of_tomorrow_is_none_today),
        TEST(test_what_was_never_unpaid_changes_nothing),
        TEST(test_what_is_settled_was_unpaid_before),
        TEST(test_the_peak_is_that_of_days_behind_the_fold),
        TEST(test_it_says_of_many_days_what_each_of_them_says),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
