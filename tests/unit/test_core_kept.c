/* test_core_kept.c - what a fold puts away and what it keeps; what is remembered of a borrower, and
 * for how long. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "state/core/ledger.h"
#include "state/core/ledger_plan.h"
#include "state/core/picture.h"
#include "tests/support/core_case.h"
#include "tests/support/core_entries.h"

enum { ARENA_BYTES = 1 << 20, WINDOW_DAYS = 92 };

static uint8_t memory[ARENA_BYTES] __attribute__((aligned(16)));
static struct arena arena;
static struct policy policy;

/* A fresh arena and the built-in policy. */
static void begin(void)
{
    arena = (struct arena){.base = memory, .size = sizeof memory};
    policy = policy_default(POLICY_PROFILE_CN);
    assert_int_equal(policy.entries->window_days, WINDOW_DAYS);
}

static void fold(struct account_state *account, int32_t boundary)
{
    assert_int_equal(
        ledger_fold(account, &policy, policy.entries, boundary, boundary + 200, &arena), ERR_OK);
}

static struct ledger build(const struct account_state *account, int32_t horizon)
{
    struct ledger ledger;
    assert_int_equal(ledger_build(account, &policy, policy.entries, horizon, &arena, &ledger),
                     ERR_OK);
    return ledger;
}

/* Every event asks for it, and most of them on a day of which it is done. */
static void test_what_is_put_away_is_not_put_away_again(void **state)
{
    (void)state;
    begin();
    struct ledger_entry entries[] = {
        statement(0, DAY_ONE, 1, DAY_ONE - 5, (struct parts){100, 0, 0, 0})};
    struct account_state account = account_of(entries, 1);
    fold(&account, DAY_ONE + 5);
    assert_int_equal(account.opening.as_of, DAY_ONE + 5);
    assert_int_equal(account.facts.count, 1);
    size_t used = arena.used;
    fold(&account, DAY_ONE + 5);
    assert_int_equal(arena.used, used);
}

/* Settled facts older than the window are dropped (section 4), also the last one of an account of
 * which nothing else is told. */
static void test_a_settled_fact_is_kept_for_the_window(void **state)
{
    (void)state;
    begin();
    struct ledger_entry entries[] = {
        statement(0, DAY_ONE, 1, DAY_ONE - 5, (struct parts){100, 0, 0, 0}),
        payment(1, DAY_ONE + 2, 1, 100)};
    struct account_state account = account_of(entries, 2);
    fold(&account, DAY_ONE + 2);
    fold(&account, DAY_ONE + 1 + WINDOW_DAYS);
    assert_int_equal(account.facts.count, 1);
    fold(&account, DAY_ONE + 2 + WINDOW_DAYS);
    assert_int_equal(account.facts.count, 0);
}

/* C or G (section 4): what a closing was does not go with its event. */
static void test_a_fold_keeps_whether_an_account_was_settled(void **state)
{
    (void)state;
    for (int64_t balance = 0; balance <= 1; balance++) {
        begin();
        struct ledger_entry entries[] = {entry_of(0, ENTRY_KIND_OPENED, DAY_ONE),
                                         entry_of(1, ENTRY_KIND_CLOSED, DAY_ONE + 3)};
        entries[1].balance = balance;
        entries[1].closes_on = DAY_ONE + 3;
        struct account_state account = account_of(entries, 2);
        fold(&account, DAY_ONE + 9);
        assert_int_equal(account.entries.count, 0);
        struct ledger l = build(&account, DAY_ONE + 20);
        const struct closing *closing = ledger_closing_at(&l, DAY_ONE + 20);
        assert_non_null(closing);
        assert_int_equal(closing->on, DAY_ONE + 3);
        assert_int_equal(closing->is_settled, balance == 0);
    }
}

/* A REVERSAL takes back exactly its payment: dated before it, it is kept as long as the payment,
 * and all before it is put away. */
static void test_a_reversal_is_kept_as_long_as_its_payment(void **state)
{
    (void)state;
    static const int32_t rows[][2] = {/* boundary asked for; what is put away up to */
                                      {DAY_ONE + 4, DAY_ONE + 4},   {DAY_ONE + 5, DAY_ONE + 4},
                                      {DAY_ONE + 12, DAY_ONE + 4},  {DAY_ONE + 19, DAY_ONE + 4},
                                      {DAY_ONE + 20, DAY_ONE + 20}, {DAY_ONE + 21, DAY_ONE + 21}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        begin();
        struct ledger_entry entries[] = {
            payment(0, DAY_ONE, INT_NONE, 10), entry_of(1, ENTRY_KIND_REVERSAL, DAY_ONE + 5),
            payment(2, DAY_ONE + 7, INT_NONE, 10), payment(3, DAY_ONE + 10, INT_NONE, 10),
            payment(4, DAY_ONE + 20, INT_NONE, 10)};
        entries[1].reverses = entries[4].event_id;
        struct account_state account = account_of(entries, 5);
        fold(&account, rows[i][0]);
        assert_int_equal(account.opening.as_of, rows[i][1]);
        assert_int_equal(account.entries.count, rows[i][1] < DAY_ONE + 20 ? 4 : 0);
    }
}

/* An episode lasts from its first delinquent day to the one on which it ends: one that never was
 * has no day, and no peak that a repair rule could ask for, whatever was past due on its day. */
static void test_an_episode_that_never_was_has_no_peak(void **state)
{
    (void)state;
    for (int32_t later = 0; later <= 30; later += 30) {
        begin();
        struct ledger_entry entries[] = {
            statement(0, DAY_ONE, 1, DAY_ONE - 5, (struct parts){100, 0, 0, 0})};
        struct episode_state episodes[2] = {episode_state_empty, episode_state_empty};
        episodes[0].started_on = DAY_ONE + 1;
        episodes[0].ended_on = DAY_ONE + 3;
        episodes[1].started_on = episodes[1].ended_on = DAY_ONE + 5;
        struct account_state account = account_of(entries, 1);
        account.episodes = (struct episode_state_list){episodes, 2, 2};
        fold(&account, DAY_ONE + 5 + later);
        assert_int_equal(episodes[0].peak_folded, 100);
        assert_int_equal(episodes[1].peak_folded, 0);
    }
}

static struct ledger_entry plan_of(uint32_t place, int32_t day, int32_t *due_on)
{
    struct ledger_entry entry = entry_of(place, ENTRY_KIND_PLAN_AGREED, day);
    entry.dates = (struct int_list){due_on, 1, 1};
    return entry;
}

static int32_t class_on(const struct ledger *l, int32_t day)
{
    struct picture picture;
    picture_take_cured(l, day, &picture);
    return picture.class;
}

/* Class is at least 2 from a plan's agreement until 12 months after its first due date (rule 26):
 * on no day if that was over when it was agreed, and on no day before the agreement. */
static void test_a_plan_whose_observation_was_over_holds_no_class(void **state)
{
    (void)state;
    const int32_t agreed_on = fixture_date("2024-06-20");
    const char *const first_due[] = {"2023-06-19", "2023-06-20", "2023-06-21"};
    for (size_t i = 0; i < sizeof first_due / sizeof first_due[0]; i++) {
        begin();
        int32_t due_on = fixture_date(first_due[i]);
        struct ledger_entry entries[] = {
            statement(0, agreed_on - 300, 1, agreed_on - 310, (struct parts){100, 0, 0, 0}),
            plan_of(1, agreed_on, &due_on)};
        struct account_state account = account_of(entries, 2);
        fold(&account, agreed_on + 9);
        bool holds = i == 2; /* the day of the agreement alone */
        assert_int_equal(account.opening.class_floors.count, holds);
        struct ledger l = build(&account, agreed_on + 20);
        for (int32_t day = agreed_on - 299; day <= agreed_on + 20; day++)
            assert_int_equal(class_on(&l, day), holds && day == agreed_on ? 2 : 1);
    }
}

/* From the agreement of the first to the end of the last: two that meet are kept as one time. */
static void test_times_of_plans_that_meet_are_one(void **state)
{
    (void)state;
    int32_t due[] = {fixture_date("2023-03-10"), fixture_date("2024-04-01")};
    const int32_t met_on = fixture_date("2024-03-10");
    for (int32_t gap = 0; gap <= 1; gap++) {
        begin();
        struct ledger_entry entries[] = {
            statement(0, due[0] - 50, 1, due[0] - 60, (struct parts){100, 0, 0, 0}),
            plan_of(1, due[0] - 20, &due[0]), plan_of(2, met_on + gap, &due[1])};
        struct account_state account = account_of(entries, 3);
        fold(&account, met_on + 5);
        assert_int_equal(account.opening.class_floors.count, 1 + gap);
        struct ledger l = build(&account, met_on + 10);
        assert_int_equal(class_on(&l, due[0] - 21), 1);
        assert_int_equal(class_on(&l, due[0] - 20), 2);
        assert_int_equal(class_on(&l, met_on - 1), 2);
        assert_int_equal(class_on(&l, met_on), gap == 0 ? 2 : 1);
        assert_int_equal(class_on(&l, met_on + gap), 2);
    }
}

/* Until when plans hold the class is all that older versions kept of them: it holds then on every
 * day before the fold, and after it also where the time of a later plan is kept. */
static void test_what_an_older_record_tells_of_plans_holds(void **state)
{
    (void)state;
    begin();
    struct account_state account = account_of(NULL, 0);
    account.opening.as_of = DAY_ONE + 100;
    account.opening.class_floor_until = DAY_ONE + 300;
    struct ledger l = build(&account, DAY_ONE + 400);
    for (int32_t day = DAY_ONE; day <= DAY_ONE + 400; day++)
        assert_int_equal(class_on(&l, day), day < DAY_ONE + 300 ? 2 : 1);
    struct class_floor later = {.since = DAY_ONE + 50, .until = DAY_ONE + 90};
    account.opening.class_floors = (struct class_floor_list){&later, 1, 1};
    l = build(&account, DAY_ONE + 400);
    for (int32_t day = DAY_ONE + 90; day <= DAY_ONE + 400; day++) {
        bool holds = day >= DAY_ONE + 100 && day < DAY_ONE + 300;
        assert_int_equal(class_on(&l, day), holds ? 2 : 1);
    }
}

/* A CHARGEBACK adds a fact whose identity is instalment, C and value date (section 4): two of a day
 * are one fact with both amounts. */
static void test_two_chargebacks_of_a_day_are_one_fact(void **state)
{
    (void)state;
    begin();
    struct ledger_entry entries[] = {entry_of(0, ENTRY_KIND_CHARGEBACK, DAY_ONE),
                                     entry_of(1, ENTRY_KIND_CHARGEBACK, DAY_ONE)};
    entries[0].instalment_no = entries[1].instalment_no = 3;
    entries[0].amount = 30;
    entries[1].amount = 12;
    struct account_state account = account_of(entries, 2);
    struct ledger l = build(&account, DAY_ONE + 1);
    assert_int_equal(l.facts.count, 1);
    struct picture picture;
    picture_take(&l, DAY_ONE + 1, &picture);
    assert_int_equal(picture.overdue_count, 1);
    assert_int_equal(picture.overdue_minor, 42);
}

/* A second PLAN_AGREED with arrears ends the first, which is no breach (C62); the facts are frozen
 * anew. */
static void test_a_plan_that_another_replaces_was_not_breached(void **state)
{
    (void)state;
    begin();
    int32_t due[] = {DAY_ONE + 30, DAY_ONE + 60};
    struct ledger_entry entries[] = {
        statement(0, DAY_ONE, 1, DAY_ONE - 5, (struct parts){100, 0, 0, 0}),
        plan_of(1, DAY_ONE + 1, &due[0]), plan_of(2, DAY_ONE + 5, &due[1])};
    struct account_state account = account_of(entries, 3);
    struct ledger l = build(&account, DAY_ONE + 10);
    assert_int_equal(l.plans.count, 2);
    assert_int_equal(l.plans.items[0].ended_on, DAY_ONE + 5);
    assert_false(l.plans.items[0].is_breached);
    assert_ptr_equal(plan_at(&l, DAY_ONE + 10), &l.plans.items[1]);
    assert_true(plan_froze(&l.plans.items[1], &l.facts.items[0]));
}

/* Adverse updates wait until notice is given (section 6). The first report, which consent asks for
 * on the day of the notice, is such a one: it waits and leaves then, as the one it would have been.
 */
static void test_a_first_report_by_consent_waits_for_the_notice(void **state)
{
    (void)state;
    tell("policy notice_wait_days 5");
    tell("consent 2026-01-01 granted=no");
    tell("account 2026-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-10 account=A no=1 due=2026-01-09 principal=1000");
    tell("consent 2026-01-10 granted=yes at=1");
    assert_int_equal(fixture.out.reports.count, 0);
    tell("delivered 2026-01-12 account=A");
    assert_int_equal(fixture.out.reports.count, 1);
    assert_int_equal(fixture.out.reports.items[0].point, 31);
    assert_true(fixture.out.reports.items[0].adverse);
}

/* Notice that is given while consent is withdrawn is given: nothing is told, and nothing waits. */
static void test_a_notice_given_without_consent_ends_the_wait(void **state)
{
    (void)state;
    tell("policy notice_wait_days 9");
    tell("account 2026-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-10 account=A no=1 due=2026-01-09 principal=1000");
    assert_non_null(only_account()->hold);
    tell("consent 2026-01-10 granted=no at=1");
    tell("delivered 2026-01-10 account=A at=2");
    assert_null(only_account()->hold);
    assert_int_equal(only_account()->notice_given_on, fixture_date("2026-01-10"));
    tell("consent 2026-01-10 granted=yes at=3");
    assert_null(only_account()->hold);
    assert_int_equal(fixture.out.reports.count, 1);
}

/* A court listing counts until its removal (section 7), whatever ended before it is forgotten. A
 * case that is listed no more is kept while a statement of its day may still come, and no longer.
 */
static void test_a_court_case_is_kept_until_its_end_is_older_than_the_window(void **state)
{
    (void)state;
    tell("court 2024-01-10 case=a listed=no");
    tell("court 2024-04-11 case=b listed=no");
    tell("court 2024-04-11 case=c");
    assert_int_equal(borrower_now()->court_cases.count, 3);
    assert_int_equal(borrower_now()->warning_points, 70);
    tell("court 2024-04-12 case=d listed=no");
    assert_int_equal(borrower_now()->court_cases.count, 3);
    assert_int_equal(borrower_now()->warning_points, 70);
}

/* A listing elsewhere counts for its own days (section 7), whatever is forgotten before it. */
static void test_a_listing_elsewhere_outlives_one_that_is_over(void **state)
{
    (void)state;
    tell("elsewhere 2024-05-01 code=a");
    tell("elsewhere 2034-05-08 code=b");
    assert_int_equal(borrower_now()->listed_elsewhere.count, 2);
    tell("elsewhere 2034-05-09 code=c listed=no"); /* that of 2024 counts under no policy now */
    assert_int_equal(borrower_now()->listed_elsewhere.count, 2);
    assert_int_equal(borrower_now()->warning_points, 40);
}

/* The ids of all accepted events of an account are remembered while their value dates lie in the
 * window (section 2), also once it is erased and the Erasure itself, of an earlier day, is
 * forgotten. */
static void test_an_event_of_an_erased_account_is_a_duplicate_for_the_window(void **state)
{
    (void)state;
    const char *const settled = "pay 2026-01-05 account=A kind=SETTLEMENT amount=9 id=s";
    tell("account 2026-01-02 kind=OPENED account=A day=31 amount=9 balance=9");
    tell(settled);
    tell("erasure 2026-01-03 kafka=2026-01-05");
    tell("account 2026-04-06 kind=OPENED account=B day=31 amount=9 balance=9");
    tell("income 2026-04-06 amount=5");
    assert_int_equal(borrower_now()->signals_seen.items[0].value_date, fixture_date("2026-01-05"));
    assert_true(fixture_line(&fixture, settled));
    assert_int_equal(fixture.outcome, OUTCOME_DUPLICATE);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, core_case_begin, core_case_end)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_is_put_away_is_not_put_away_again),
        cmocka_unit_test(test_a_settled_fact_is_kept_for_the_window),
        cmocka_unit_test(test_a_fold_keeps_whether_an_account_was_settled),
        cmocka_unit_test(test_a_reversal_is_kept_as_long_as_its_payment),
        cmocka_unit_test(test_an_episode_that_never_was_has_no_peak),
        cmocka_unit_test(test_a_plan_whose_observation_was_over_holds_no_class),
        cmocka_unit_test(test_times_of_plans_that_meet_are_one),
        cmocka_unit_test(test_what_an_older_record_tells_of_plans_holds),
        cmocka_unit_test(test_two_chargebacks_of_a_day_are_one_fact),
        cmocka_unit_test(test_a_plan_that_another_replaces_was_not_breached),
        TEST(test_a_first_report_by_consent_waits_for_the_notice),
        TEST(test_a_notice_given_without_consent_ends_the_wait),
        TEST(test_a_court_case_is_kept_until_its_end_is_older_than_the_window),
        TEST(test_a_listing_elsewhere_outlives_one_that_is_over),
        TEST(test_an_event_of_an_erased_account_is_a_duplicate_for_the_window),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
