/* test_core_ledger.c - where money goes: allocation case by case, reversals, what a fold keeps. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "state/core/date.h"
#include "state/core/ledger.h"
#include "state/core/ledger_plan.h"
#include "state/core/picture.h"
#include "tests/support/core_entries.h"

enum { FACTS_MAX = 3, ARENA_BYTES = 1 << 20 };

static uint8_t memory[ARENA_BYTES] __attribute__((aligned(16)));

/* clang-format off */
static const struct allocation {
    const char *name;
    int32_t named;          /* instalment; INT_NONE */
    int64_t amount;
    struct parts paid;      /* portions */
    struct parts unpaid[2]; /* of instalments 1 and 2, after */
    int64_t balance;        /* after, from 1000 */
} allocations[] = {
    /* Both instalments: 100 principal, 10 interest, 4 fee, 2 penalty; 1 is older. */
    {"oldest first, fee, penalty, interest, principal", INT_NONE,  60, {0},               {{ 56, 0, 0, 0}, {100, 10, 4, 2}},  956},
    {"what is over goes to the next",                   INT_NONE, 120, {0},               {{  0, 0, 0, 0}, {100, 10, 0, 2}},  900},
    {"the named one first",                                    2,  60, {0},               {{100, 10, 4, 2}, { 56, 0, 0, 0}},  956},
    {"what the named one leaves goes to the oldest",           2, 117, {0},               {{100, 10, 3, 2}, {  0, 0, 0, 0}},  900},
    {"portions are trusted",                            INT_NONE,  40, {30, 10, 0, 0},    {{ 70, 0, 4, 2}, {100, 10, 4, 2}},  970},
    {"a portion goes on to its like",                   INT_NONE,  15, {0, 15, 0, 0},     {{100, 0, 4, 2}, {100,  5, 4, 2}}, 1000},
    {"then to the other parts by the waterfall",        INT_NONE,  30, {0, 30, 0, 0},     {{ 96, 0, 0, 0}, {100,  0, 4, 2}},  996},
    {"then to the balance",                             INT_NONE, 300, {0},               {{  0, 0, 0, 0}, {  0,  0, 0, 0}},  732},
};
/* clang-format on */

static struct ledger build(const struct account_state *account, int32_t horizon)
{
    static struct arena arena;
    static struct policy policy;
    struct ledger ledger;
    arena = (struct arena){.base = memory, .size = sizeof memory};
    policy = policy_default(POLICY_PROFILE_CN);
    assert_int_equal(ledger_build(account, &policy, policy.entries, horizon, &arena, &ledger),
                     ERR_OK);
    return ledger;
}

static void test_each_allocation(void **state)
{
    (void)state;
    const struct parts owed = {100, 10, 4, 2};
    for (size_t i = 0; i < sizeof allocations / sizeof allocations[0]; i++) {
        const struct allocation *c = &allocations[i];
        print_message("    %s\n", c->name);
        struct ledger_entry entries[] = {statement(0, DAY_ONE, 1, DAY_ONE - 40, owed),
                                         statement(1, DAY_ONE, 2, DAY_ONE - 10, owed),
                                         payment(2, DAY_ONE + 1, c->named, c->amount)};
        entries[2].principal = c->paid.p;
        entries[2].interest = c->paid.i;
        entries[2].fee = c->paid.f;
        entries[2].penalty = c->paid.n;
        struct account_state account = account_of(entries, 3);
        struct ledger ledger = build(&account, DAY_ONE + 5);
        assert_unpaid(&ledger, 1, DAY_ONE + 1, c->unpaid[0]);
        assert_unpaid(&ledger, 2, DAY_ONE + 1, c->unpaid[1]);
        assert_int_equal(ledger_figures_at(&ledger, DAY_ONE + 1).balance, c->balance);
        assert_unpaid(&ledger, 1, DAY_ONE, owed); /* the day before is as it was */
    }
}

static void test_a_card_late_by_more_than_ninety_days_takes_principal_first(void **state)
{
    (void)state;
    for (int32_t late = 90; late <= 91; late++) {
        struct ledger_entry entries[] = {
            statement(0, DAY_ONE, 1, DAY_ONE - late, (struct parts){100, 10, 0, 0}),
            payment(1, DAY_ONE, INT_NONE, 50)};
        struct account_state account = account_of(entries, 2);
        account.account_type = ACCOUNT_TYPE_R2;
        struct ledger ledger = build(&account, DAY_ONE);
        assert_unpaid(&ledger, 1, DAY_ONE,
                      late > 90 ? (struct parts){50, 10, 0, 0} : (struct parts){60, 0, 0, 0});
    }
}

/* The tolerance of a card's ninety days is that of what is past due: what falls due today is not.
 */
static void test_what_falls_due_today_does_not_make_a_card_late(void **state)
{
    (void)state;
    for (int32_t tolerance = 99; tolerance <= 100; tolerance++) {
        struct policy_entry policy = *policy_default(POLICY_PROFILE_CN).entries;
        const struct policy policies = {.entries = &policy, .entry_count = 1};
        policy.product_default.tolerance_minor = tolerance;
        struct ledger_entry entries[] = {
            statement(0, DAY_ONE, 1, DAY_ONE - 91, (struct parts){90, 10, 0, 0}),
            statement(1, DAY_ONE, 2, DAY_ONE, (struct parts){200, 0, 0, 0}),
            payment(2, DAY_ONE, INT_NONE, 50)};
        struct account_state account = account_of(entries, 3);
        account.account_type = ACCOUNT_TYPE_R2;
        struct arena arena = {.base = memory, .size = sizeof memory};
        struct ledger ledger;
        assert_int_equal(ledger_build(&account, &policies, &policy, DAY_ONE, &arena, &ledger),
                         ERR_OK);
        assert_unpaid(&ledger, 1, DAY_ONE,
                      tolerance < 100 ? (struct parts){40, 10, 0, 0} : (struct parts){50, 0, 0, 0});
    }
}

static void test_a_later_statement_knows_the_payment_before_it(void **state)
{
    (void)state;
    struct ledger_entry entries[] = {
        statement(0, DAY_ONE, 1, DAY_ONE - 5, (struct parts){100, 0, 0, 0}),
        payment(1, DAY_ONE + 2, 1, 30),
        statement(2, DAY_ONE + 4, 1, DAY_ONE - 5, (struct parts){90, 0, 0, 0})};
    struct account_state account = account_of(entries, 3);
    struct ledger ledger = build(&account, DAY_ONE + 9);
    assert_unpaid(&ledger, 1, DAY_ONE + 1, (struct parts){100, 0, 0, 0});
    assert_unpaid(&ledger, 1, DAY_ONE + 3, (struct parts){70, 0, 0, 0});
    assert_unpaid(&ledger, 1, DAY_ONE + 9, (struct parts){90, 0, 0, 0});
}

static void test_a_reversed_payment_was_never_made(void **state)
{
    (void)state;
    struct ledger_entry entries[] = {
        statement(0, DAY_ONE, 1, DAY_ONE - 5, (struct parts){100, 0, 0, 0}),
        payment(1, DAY_ONE + 2, 1, 100), payment(2, DAY_ONE + 3, 7, 50),
        entry_of(3, ENTRY_KIND_REVERSAL, DAY_ONE + 6),
        entry_of(4, ENTRY_KIND_REVERSAL, DAY_ONE + 6)};
    entries[2].due_date = DAY_ONE + 1;
    entries[3].reverses = entries[1].event_id;
    entries[4].reverses = entries[2].event_id;
    struct account_state account = account_of(entries, 5);
    struct ledger before = build(&account, DAY_ONE + 5); /* its day has not opened */
    assert_unpaid(&before, 1, DAY_ONE + 5, (struct parts){0, 0, 0, 0});
    struct ledger after = build(&account, DAY_ONE + 6);
    assert_unpaid(&after, 1, DAY_ONE + 3, (struct parts){100, 0, 0, 0});
    assert_unpaid(&after, 7, DAY_ONE + 1, (struct parts){50, 0, 0, 0}); /* from its due date */
    assert_int_equal(picture_dpd(&after, DAY_ONE + 6), 11);
}

static void test_moved_due_dates_leave_the_days_before_alone(void **state)
{
    (void)state;
    int32_t moved[] = {DAY_ONE + 30};
    struct ledger_entry entries[] = {
        statement(0, DAY_ONE, 1, DAY_ONE - 5, (struct parts){100, 0, 0, 0}),
        entry_of(1, ENTRY_KIND_EXTENDED, DAY_ONE + 3)};
    entries[1].dates = (struct int_list){moved, 1, 1};
    struct account_state account = account_of(entries, 2);
    struct ledger ledger = build(&account, DAY_ONE + 40);
    assert_int_equal(picture_dpd(&ledger, DAY_ONE + 2), 7);
    assert_int_equal(picture_dpd(&ledger, DAY_ONE + 3), 0);
    assert_int_equal(picture_dpd(&ledger, DAY_ONE + 31), 1);
    assert_int_equal(picture_cleared_on(&ledger, DAY_ONE + 10), DAY_ONE + 3);
    assert_int_equal(picture_cleared_on(&ledger, DAY_ONE + 31), INT_NONE); /* late again */
}

static void test_grace_and_tolerance_waive_but_do_not_shift(void **state)
{
    (void)state;
    struct policy_entry policy = *policy_default(POLICY_PROFILE_CN).entries;
    const struct policy policies = {.entries = &policy, .entry_count = 1};
    policy.product_default.grace_days = 3;
    policy.product_default.tolerance_minor = 10;
    struct ledger_entry entries[] = {
        statement(0, DAY_ONE, 1, DAY_ONE, (struct parts){100, 0, 0, 0}),
        payment(1, DAY_ONE + 8, 1, 90)};
    struct account_state account = account_of(entries, 2);
    struct arena arena = {.base = memory, .size = sizeof memory};
    struct ledger ledger;
    assert_int_equal(ledger_build(&account, &policies, &policy, DAY_ONE + 9, &arena, &ledger),
                     ERR_OK);
    assert_int_equal(picture_dpd(&ledger, DAY_ONE + 3), 0);
    assert_int_equal(picture_dpd(&ledger, DAY_ONE + 4), 4);
    assert_int_equal(picture_dpd(&ledger, DAY_ONE + 8), 0);
    struct picture picture;
    picture_take(&ledger, DAY_ONE + 8, &picture);
    assert_int_equal(picture.raw_dpd, 8);
    assert_int_equal(picture.overdue_minor, 0);
}

static void test_overdue_principal_stands_by_its_age(void **state)
{
    (void)state;
    const int32_t ages[] = {30, 31, 60, 61, 90, 91, 180, 181};
    const int expected[] = {-1,        AGE_31_60,  AGE_31_60,  AGE_61_90,
                            AGE_61_90, AGE_91_180, AGE_91_180, AGE_OVER_180};
    for (size_t i = 0; i < sizeof ages / sizeof ages[0]; i++) {
        struct ledger_entry entries[] = {
            statement(0, DAY_ONE, 1, DAY_ONE - ages[i], (struct parts){100, 9, 9, 9})};
        struct account_state account = account_of(entries, 1);
        struct ledger ledger = build(&account, DAY_ONE);
        struct picture picture;
        picture_take(&ledger, DAY_ONE, &picture);
        assert_int_equal(picture.overdue_minor, 127);
        assert_int_equal(picture.overdue_principal_minor, 100);
        for (int age = 0; age < AGE_COUNT; age++) {
            assert_int_equal(picture.by_age_minor[age], age == expected[i] ? 100 : 0);
        }
    }
}

/* What is folded away is not missed: every day after the fold looks the same. */
static void test_a_fold_does_not_show(void **state)
{
    (void)state;
    for (int32_t boundary = DAY_ONE; boundary <= DAY_ONE + 12; boundary++) {
        struct ledger_entry entries[] = {
            statement(0, DAY_ONE, 1, DAY_ONE - 40, (struct parts){100, 10, 0, 0}),
            payment(1, DAY_ONE + 2, 1, 60),
            statement(2, DAY_ONE + 4, 2, DAY_ONE + 3, (struct parts){50, 0, 0, 0}),
            payment(3, DAY_ONE + 6, INT_NONE, 50),
            payment(4, DAY_ONE + 8, 2, 30),
            entry_of(5, ENTRY_KIND_WRITTEN_OFF, DAY_ONE + 9)};
        struct account_state account = account_of(entries, 6);
        struct policy policy = policy_default(POLICY_PROFILE_CN);
        static uint8_t second[ARENA_BYTES] __attribute__((aligned(16)));
        struct arena arena = {.base = second, .size = sizeof second};
        struct account_state folded = account;
        assert_int_equal(
            ledger_fold(&folded, &policy, policy.entries, boundary, DAY_ONE + 20, &arena), ERR_OK);
        assert_true(folded.entries.count < account.entries.count);
        struct ledger ledger;
        assert_int_equal(
            ledger_build(&folded, &policy, policy.entries, DAY_ONE + 20, &arena, &ledger), ERR_OK);
        struct ledger whole = build(&account, DAY_ONE + 20);
        for (int32_t day = boundary; day <= DAY_ONE + 20; day++) {
            struct picture a;
            struct picture b;
            picture_take(&whole, day, &a);
            picture_take(&ledger, day, &b);
            assert_int_equal(a.dpd, b.dpd);
            assert_int_equal(a.overdue_minor, b.overdue_minor);
            assert_int_equal(a.overdue_count, b.overdue_count);
            assert_int_equal(a.figures.balance, b.figures.balance);
            assert_int_equal(picture_late_dates(&whole, &a).first_delinquency_on,
                             picture_late_dates(&ledger, &b).first_delinquency_on);
            assert_int_equal(a.last_payment_on, b.last_payment_on);
            assert_int_equal(a.class, b.class);
            assert_string_equal(a.metro2, b.metro2);
        }
    }
}

/* The class that a plan leaves is known also of days before the fold: from its agreement on, not
 * before; of plans apart in time, each for itself; of one whose first due date is long over, none.
 */
static void test_a_fold_keeps_when_plans_hold_the_class(void **state)
{
    (void)state;
    static int32_t due[] = {DAY_ONE + 10, DAY_ONE - 800, DAY_ONE + 60, DAY_ONE + 901};
    static const int32_t agreed[] = {DAY_ONE + 1, DAY_ONE + 20, DAY_ONE + 40, DAY_ONE + 900};
    static const int32_t boundaries[] = {DAY_ONE + 1, DAY_ONE + 2, DAY_ONE + 45, DAY_ONE + 1300};
    struct ledger_entry entries[5] = {
        statement(0, DAY_ONE, 1, DAY_ONE - 40, (struct parts){100, 0, 0, 0})};
    for (uint32_t i = 0; i < 4; i++) {
        entries[i + 1] = entry_of(i + 1, ENTRY_KIND_PLAN_AGREED, agreed[i]);
        entries[i + 1].dates = (struct int_list){&due[i], 1, 1};
    }
    struct account_state account = account_of(entries, 5);
    struct account_state folded = account;
    static uint8_t second[ARENA_BYTES] __attribute__((aligned(16)));
    struct arena arena = {.base = second, .size = sizeof second};
    struct policy policy = policy_default(POLICY_PROFILE_CN);
    for (size_t i = 0; i < sizeof boundaries / sizeof boundaries[0]; i++) {
        assert_int_equal(
            ledger_fold(&folded, &policy, policy.entries, boundaries[i], DAY_ONE + 1400, &arena),
            ERR_OK);
        struct ledger ledger;
        assert_int_equal(
            ledger_build(&folded, &policy, policy.entries, DAY_ONE + 1400, &arena, &ledger),
            ERR_OK);
        struct ledger whole = build(&account, DAY_ONE + 1400);
        for (int32_t day = DAY_ONE; day <= DAY_ONE + 1400; day++) {
            struct picture a;
            struct picture b;
            picture_take_cured(&whole, day, &a);
            picture_take_cured(&ledger, day, &b);
            assert_int_equal(b.class, a.class);
        }
    }
    assert_int_equal(folded.opening.class_floors.count, 2);
}

/* A fact settled more than the window before an event is not what the event means; a fold does not
 * change that. */
static void test_a_fact_settled_longer_than_the_window_is_made_anew(void **state)
{
    (void)state;
    for (int32_t days = 92; days <= 93; days++) {
        int32_t on = DAY_ONE + 2 + days;
        struct ledger_entry entries[] = {
            statement(0, DAY_ONE, 1, DAY_ONE - 1, (struct parts){100, 0, 0, 0}),
            payment(1, DAY_ONE + 2, INT_NONE, 100), payment(2, on, 1, 30)};
        struct account_state account = account_of(entries, 3);
        struct ledger whole = build(&account, on + 1);
        assert_int_equal(whole.facts.count, days == 92 ? 1 : 2);
        struct policy policy = policy_default(POLICY_PROFILE_CN);
        static uint8_t second[ARENA_BYTES] __attribute__((aligned(16)));
        struct arena arena = {.base = second, .size = sizeof second};
        assert_int_equal(ledger_fold(&account, &policy, policy.entries, on - 1, on + 1, &arena),
                         ERR_OK);
        assert_int_equal(account.entries.count, 1);
        assert_int_equal(account.facts.count, days == 92 ? 1 : 0);
        struct ledger ledger = build(&account, on + 1);
        assert_int_equal(ledger.facts.count, 1);
        int32_t due_on = days == 92 ? DAY_ONE - 1 : on;
        assert_int_equal(fact_due_at(&ledger.facts.items[0], on + 1), due_on);
        assert_int_equal(ledger_figures_at(&ledger, on + 1).balance, 870);
    }
}

/* The oldest is paid first: by due date, then number, kind, day of the charge, and who made it. */
static void test_facts_have_an_age(void **state)
{
    (void)state;
    struct due_date due[] = {{.due_on = DAY_ONE}, {.due_on = DAY_ONE + 1}};
    const struct due_date_list first = {&due[0], 1, 1}, second = {&due[1], 1, 1};
    const struct ledger_fact facts[] = {
        /* oldest first */
        {.no = INT_NONE,
         .kind = FACT_KIND_PAYMENT,
         .charged_on = INT_NONE,
         .maker = STR("a"),
         .dues = first},
        {.no = INT_NONE,
         .kind = FACT_KIND_PAYMENT,
         .charged_on = INT_NONE,
         .maker = STR("b"),
         .dues = first},
        {.no = 1,
         .kind = FACT_KIND_INSTALMENT,
         .charged_on = INT_NONE,
         .maker = STR_NONE,
         .dues = first},
        {.no = 1, .kind = FACT_KIND_CHARGEBACK, .charged_on = 5, .maker = STR_NONE, .dues = first},
        {.no = 1, .kind = FACT_KIND_CHARGEBACK, .charged_on = 6, .maker = STR_NONE, .dues = first},
        {.no = 2,
         .kind = FACT_KIND_INSTALMENT,
         .charged_on = INT_NONE,
         .maker = STR_NONE,
         .dues = first},
        {.no = 1,
         .kind = FACT_KIND_INSTALMENT,
         .charged_on = INT_NONE,
         .maker = STR_NONE,
         .dues = second}};
    enum { COUNT = sizeof facts / sizeof facts[0] };
    for (int i = 0; i < COUNT; i++) {
        for (int k = 0; k < COUNT; k++) {
            int32_t age = fact_compare_age(&facts[i], &facts[k], DAY_ONE + 9);
            assert_int_equal((age > 0) - (age < 0), (i > k) - (i < k));
        }
    }
}

/* Paid before it is due, it is remembered by its due date. */
static void test_an_instalment_paid_ahead_is_remembered_by_its_due_date(void **state)
{
    (void)state;
    for (int32_t days = 92; days <= 93; days++) {
        int32_t on = DAY_ONE + 30 + days;
        struct ledger_entry entries[] = {
            statement(0, DAY_ONE, 1, DAY_ONE + 30, (struct parts){100, 0, 0, 0}),
            payment(1, DAY_ONE + 2, 1, 100), payment(2, on, 1, 30)};
        struct account_state account = account_of(entries, 3);
        assert_int_equal(build(&account, on).facts.count, days == 92 ? 1 : 2);
    }
}

static void test_a_statement_without_a_balance_leaves_it(void **state)
{
    (void)state;
    struct ledger_entry entries[] = {
        statement(0, DAY_ONE, 1, DAY_ONE - 1, (struct parts){100, 0, 0, 0}),
        statement(1, DAY_ONE + 1, 2, DAY_ONE, (struct parts){100, 0, 0, 0})};
    entries[1].balance = LONG_NONE;
    struct account_state account = account_of(entries, 2);
    struct ledger l = build(&account, DAY_ONE + 2);
    assert_int_equal(ledger_figures_at(&l, DAY_ONE + 2).balance, 1000);
}

/* A payment that was taken back moves no balance, whether it made a fact or met one. */
static void test_a_payment_taken_back_leaves_the_balance(void **state)
{
    (void)state;
    for (int32_t no = 1; no <= 2; no++) {
        struct ledger_entry entries[] = {
            statement(0, DAY_ONE, 1, DAY_ONE - 1, (struct parts){100, 0, 0, 0}),
            payment(1, DAY_ONE + 1, no, 40), entry_of(2, ENTRY_KIND_REVERSAL, DAY_ONE + 2)};
        entries[2].reverses = entries[1].event_id;
        struct account_state account = account_of(entries, 3);
        struct ledger l = build(&account, DAY_ONE + 5);
        for (int32_t day = 1; day <= 5; day++)
            assert_int_equal(ledger_figures_at(&l, DAY_ONE + day).balance, 1000);
    }
}

/* What is told unpaid and paid on one day was paid before that day, too. */
static void test_an_instalment_is_settled_by_the_end_of_the_day(void **state)
{
    (void)state;
    struct ledger_entry entries[] = {
        statement(0, DAY_ONE, 1, DAY_ONE - 1, (struct parts){100, 0, 0, 0}),
        payment(1, DAY_ONE + 1, 1, 100),
        statement(2, DAY_ONE + 5, 1, DAY_ONE - 1, (struct parts){50, 0, 0, 0}),
        payment(3, DAY_ONE + 5, 1, 50)};
    struct account_state account = account_of(entries, 4);
    struct ledger l = build(&account, DAY_ONE + 6);
    assert_int_equal(fact_settled_at(&l.facts.items[0], DAY_ONE + 6), DAY_ONE + 1);
}

/* Without a number of its own it is charged to the instalment that the payment named. */
static void test_a_chargeback_finds_its_instalment_by_the_payment(void **state)
{
    (void)state;
    struct ledger_entry entries[] = {payment(0, DAY_ONE, 7, 100),
                                     entry_of(1, ENTRY_KIND_CHARGEBACK, DAY_ONE + 3)};
    entries[1].reverses = entries[0].event_id;
    entries[1].amount = 100;
    struct account_state account = account_of(entries, 2);
    struct ledger l = build(&account, DAY_ONE + 5);
    const struct ledger_fact *fact = &l.facts.items[l.facts.count - 1];
    assert_int_equal(fact->kind, FACT_KIND_CHARGEBACK);
    assert_int_equal(fact->no, 7);
}

/* Closed with nothing left is settled (C); with a cent left it is not (G). */
static void test_a_closing_with_a_cent_left_is_not_settled(void **state)
{
    (void)state;
    for (int64_t balance = 0; balance <= 1; balance++) {
        struct ledger_entry entries[] = {entry_of(0, ENTRY_KIND_OPENED, DAY_ONE),
                                         entry_of(1, ENTRY_KIND_CLOSED, DAY_ONE + 3)};
        entries[0].balance = 1000;
        entries[1].balance = balance;
        entries[1].closes_on = DAY_ONE + 3;
        struct account_state account = account_of(entries, 2);
        struct ledger l = build(&account, DAY_ONE + 5);
        assert_int_equal(l.closings.count, 1);
        assert_int_equal(l.closings.items[0].is_settled, balance == 0);
    }
}

/* What is kept of a ledger whose payment of DAY_ONE + 80 names an instalment that only it knows of,
 * due on `due_on`, and is taken back on DAY_ONE + 160. Folded up to `boundary` before that;
 * INT_NONE: not at all. */
static struct late_dates lateness_of_reversed(const struct policy_entry *policy, int32_t due_on,
                                              int32_t other_due_on, int64_t other_minor,
                                              bool is_other_paid, int32_t boundary,
                                              struct arena *arena, int32_t *ret_dpd)
{
    enum { PAID = DAY_ONE + 80, REVERSED = DAY_ONE + 160 };
    const struct policy policies = {.entries = policy, .entry_count = 1};
    struct ledger_entry entries[] = {
        statement(0, DAY_ONE - 20, 1, other_due_on, (struct parts){other_minor, 0, 0, 0}),
        payment(1, is_other_paid ? DAY_ONE - 19 : PAID + 1, 1, is_other_paid ? other_minor : 5),
        payment(2, PAID, 7, 50), entry_of(3, ENTRY_KIND_REVERSAL, REVERSED)};
    if (!is_other_paid) {
        struct ledger_entry later = entries[1];
        entries[1] = entries[2];
        entries[2] = later;
    }
    struct ledger_entry *taken_back = &entries[is_other_paid ? 2 : 1];
    taken_back->due_date = due_on;
    entries[3].reverses = taken_back->event_id;
    struct account_state account = account_of(entries, 3);
    if (boundary != INT_NONE) {
        assert_int_equal(ledger_fold(&account, &policies, policy, boundary, REVERSED - 1, arena),
                         ERR_OK);
        assert_int_equal(account.opening.as_of, boundary);
    }
    account.entries.count++;
    struct ledger ledger;
    assert_int_equal(ledger_build(&account, &policies, policy, REVERSED, arena, &ledger), ERR_OK);
    struct picture picture;
    picture_take(&ledger, REVERSED, &picture);
    *ret_dpd = picture.dpd;
    return picture_late_dates(&ledger, &picture);
}

/* A fact that only a reversed payment made is unpaid from its due date on, also where that lies
 * before what was folded without it. */
static void test_what_a_reversal_makes_unpaid_before_the_fold_shows(void **state)
{
    (void)state;
    static uint8_t room[ARENA_BYTES] __attribute__((aligned(16)));
    static const int32_t graces[] = {0, 3, 40};
    static const int64_t tolerances[] = {0, 60};
    static const int32_t others[] = {DAY_ONE - 25, DAY_ONE + 15, DAY_ONE + 55};
    int32_t moved = 0;
    for (size_t n = 0; n < 3 * 2 * 3 * 2 * 2 * 34; n++) {
        struct policy_entry policy = *policy_default(POLICY_PROFILE_CN).entries;
        policy.product_default.grace_days = graces[n % 3];
        policy.product_default.tolerance_minor = tolerances[n / 3 % 2];
        int32_t other_due_on = others[n / 6 % 3];
        bool is_other_paid = n / 18 % 2 == 0;
        int64_t other_minor = n / 36 % 2 == 0 ? 100 : 40;
        int32_t due_on = DAY_ONE - 40 + 3 * (int32_t)(n / 72);
        for (int32_t boundary = DAY_ONE; boundary < DAY_ONE + 68; boundary += 11) {
            struct arena arena = {.base = room, .size = sizeof room};
            int32_t dpds[2];
            struct late_dates whole =
                lateness_of_reversed(&policy, due_on, other_due_on, other_minor, is_other_paid,
                                     INT_NONE, &arena, &dpds[0]);
            struct late_dates folded =
                lateness_of_reversed(&policy, due_on, other_due_on, other_minor, is_other_paid,
                                     boundary, &arena, &dpds[1]);
            if (dpds[0] != dpds[1] || memcmp(&folded, &whole, sizeof whole) != 0)
                fail_msg("%d, boundary %d: dpd %d since %d, not dpd %d since %d", (int)n,
                         (int)(boundary - DAY_ONE), (int)dpds[1], (int)(folded.since - DAY_ONE),
                         (int)dpds[0], (int)(whole.since - DAY_ONE));
            moved += folded.since != INT_NONE && folded.since <= boundary;
        }
    }
    assert_true(moved > 100);
}

/* Unpaid from the day the window of its payment begins, if it was due before. */
static void test_a_reversal_reaches_back_no_further_than_the_window_of_its_payment(void **state)
{
    (void)state;
    static uint8_t room[ARENA_BYTES] __attribute__((aligned(16)));
    const struct policy_entry *policy = policy_default(POLICY_PROFILE_CN).entries;
    for (int32_t due_on = DAY_ONE - 40; due_on < DAY_ONE; due_on++) {
        struct arena arena = {.base = room, .size = sizeof room};
        int32_t dpd;
        struct late_dates p = lateness_of_reversed(policy, due_on, DAY_ONE - 25, 100, true,
                                                   DAY_ONE + 30, &arena, &dpd);
        assert_int_equal(p.since, date_later(due_on + 1, DAY_ONE + 80 - policy->window_days));
        assert_int_equal(p.due_on, due_on);
        assert_int_equal(p.first_delinquency_on, due_on + 30);
    }
}

/* Principal past due under a plan is as old as the parts, and at most what is frozen. */
static void test_principal_under_a_plan_is_as_old_as_its_parts(void **state)
{
    (void)state;
    struct policy_entry numbers = *policy_default(POLICY_PROFILE_CN).entries;
    numbers.plan_breach_dpd = 60;
    const struct policy policies = {.entries = &numbers, .entry_count = 1};
    static int32_t due[] = {DAY_ONE + 10, DAY_ONE + 45, DAY_ONE + 80};
    static const int64_t principal[] = {120, 50, 30};
    static const int64_t old[] = {40, 40, 30};
    for (size_t i = 0; i < sizeof principal / sizeof principal[0]; i++) {
        struct ledger_entry entries[] = {
            statement(0, DAY_ONE, 1, DAY_ONE - 40,
                      (struct parts){principal[i], 120 - principal[i], 0, 0}),
            entry_of(1, ENTRY_KIND_PLAN_AGREED, DAY_ONE + 1)};
        entries[1].dates = (struct int_list){due, 3, 3};
        struct account_state account = account_of(entries, 2);
        struct arena arena = {.base = memory, .size = sizeof memory};
        struct ledger ledger;
        assert_int_equal(ledger_build(&account, &policies, &numbers, DAY_ONE + 46, &arena, &ledger),
                         ERR_OK);
        struct picture p;
        picture_take(&ledger, DAY_ONE + 46, &p);
        assert_int_equal(p.overdue_minor, 80);
        assert_int_equal(p.overdue_principal_minor, principal[i] < 80 ? principal[i] : 80);
        assert_int_equal(p.by_age_minor[AGE_31_60], old[i]);
        assert_int_equal(p.by_age_minor[AGE_61_90], 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_allocation),
        cmocka_unit_test(test_a_card_late_by_more_than_ninety_days_takes_principal_first),
        cmocka_unit_test(test_what_falls_due_today_does_not_make_a_card_late),
        cmocka_unit_test(test_a_later_statement_knows_the_payment_before_it),
        cmocka_unit_test(test_a_reversed_payment_was_never_made),
        cmocka_unit_test(test_moved_due_dates_leave_the_days_before_alone),
        cmocka_unit_test(test_grace_and_tolerance_waive_but_do_not_shift),
        cmocka_unit_test(test_overdue_principal_stands_by_its_age),
        cmocka_unit_test(test_a_fold_does_not_show),
        cmocka_unit_test(test_a_fold_keeps_when_plans_hold_the_class),
        cmocka_unit_test(test_a_fact_settled_longer_than_the_window_is_made_anew),
        cmocka_unit_test(test_facts_have_an_age),
        cmocka_unit_test(test_an_instalment_paid_ahead_is_remembered_by_its_due_date),
        cmocka_unit_test(test_a_statement_without_a_balance_leaves_it),
        cmocka_unit_test(test_a_payment_taken_back_leaves_the_balance),
        cmocka_unit_test(test_an_instalment_is_settled_by_the_end_of_the_day),
        cmocka_unit_test(test_a_chargeback_finds_its_instalment_by_the_payment),
        cmocka_unit_test(test_a_closing_with_a_cent_left_is_not_settled),
        cmocka_unit_test(test_what_a_reversal_makes_unpaid_before_the_fold_shows),
        cmocka_unit_test(test_a_reversal_reaches_back_no_further_than_the_window_of_its_payment),
        cmocka_unit_test(test_principal_under_a_plan_is_as_old_as_its_parts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
