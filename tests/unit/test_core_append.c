/* test_core_append.c - an entry laid on a ledger that is there: what comes of it is what building
 * it anew would make, or it is left to that. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "state/core/picture.h"
#include "tests/support/core_ledgers.h"

enum { CLOCK = DAY_ONE + 20 };

static void assert_same_fact(const struct ledger_fact *a, const struct ledger_fact *b)
{
    assert_int_equal(a->no, b->no);
    assert_int_equal(a->kind, b->kind);
    assert_int_equal(a->told_on, b->told_on);
    assert_true(str_equal(a->maker, b->maker));
    assert_int_equal(a->has_statement, b->has_statement);
    assert_int_equal(a->was_unpaid, b->was_unpaid);
    assert_int_equal(components_total(a->unpaid), components_total(b->unpaid));
    assert_int_equal(a->marks.count, b->marks.count);
    for (int32_t day = DAY_ONE - 1; day <= CLOCK; day++) {
        const int64_t *of_a = fact_unpaid_at(a, day);
        const int64_t *of_b = fact_unpaid_at(b, day);
        assert_int_equal(of_a == NULL, of_b == NULL);
        if (of_a != NULL && of_b != NULL)
            assert_memory_equal(of_a, of_b, COMPONENT_COUNT * sizeof of_a[0]);
        assert_int_equal(fact_due_at(a, day), fact_due_at(b, day));
    }
}

static void assert_same(const struct ledger *a, const struct ledger *b)
{
    assert_int_equal(a->facts.count, b->facts.count);
    for (uint32_t i = 0; i < a->facts.count; i++)
        assert_same_fact(&a->facts.items[i], &b->facts.items[i]);
    assert_int_equal(a->payments.count, b->payments.count);
    for (uint32_t i = 0; i < a->payments.count; i++) {
        assert_int_equal(a->payments.items[i].on, b->payments.items[i].on);
        assert_int_equal(a->payments.items[i].amount, b->payments.items[i].amount);
    }
    for (int32_t day = DAY_ONE - 1; day <= CLOCK; day++) {
        struct figures of_a = ledger_figures_at(a, day);
        struct figures of_b = ledger_figures_at(b, day);
        assert_int_equal(of_a.on, of_b.on);
        assert_int_equal(of_a.balance, of_b.balance);
        assert_int_equal(ledger_closing_at(a, day) == NULL, ledger_closing_at(b, day) == NULL);
    }
    assert_int_equal(a->has_later, b->has_later);
    assert_int_equal(a->intent, b->intent);
    assert_int_equal(a->ended_on, b->ended_on);
    assert_int_equal(a->settlement_paid_on, b->settlement_paid_on);
}

/* Of `count` entries in their order the one at `place` came last. Was it laid on the ledger of the
 * others? Then that is the ledger of all. */
static bool is_appended(const struct ledger_entry *entries, uint32_t count, uint32_t place)
{
    struct ledger_entry before[ENTRIES_MAX];
    struct ledger_entry after[ENTRIES_MAX];
    uint32_t others = 0;
    for (uint32_t i = 0; i < count; i++) {
        after[i] = entries[i];
        if (i != place) before[others++] = entries[i];
    }
    struct account_state account = account_of(before, others);
    struct ledger l = ledger_of(&account, CLOCK);
    account.entries = (struct ledger_entry_list){after, count, count};
    bool is_done;
    assert_int_equal(ledger_append(&l, &account, place, &ledgers_arena, &is_done), ERR_OK);
    struct ledger whole = ledger_of(&account, CLOCK);
    if (is_done) assert_same(&l, &whole);
    return is_done;
}

static void test_the_last_of_the_order_is_laid_on(void **state)
{
    (void)state;
    struct ledger_entry entries[] = {
        statement(0, DAY_ONE, 1, DAY_ONE - 1, hundred), payment(1, DAY_ONE + 2, 1, 30),
        payment(2, DAY_ONE + 2, INT_NONE, 90), payment(3, CLOCK, 2, 10),
        statement(4, CLOCK, 1, DAY_ONE + 1, (struct parts){40, 4, 0, 0})};
    for (uint32_t count = 1; count <= 5; count++)
        assert_true(is_appended(entries, count, count - 1));
    entries[3].kind = ENTRY_KIND_SETTLEMENT;
    entries[3].closes_on = CLOCK;
    assert_true(is_appended(entries, 4, 3));
}

/* Only the order up to the clock matters. */
static void test_what_is_dated_ahead_is_not_in_the_way(void **state)
{
    (void)state;
    const struct ledger_entry entries[] = {statement(0, DAY_ONE, 1, DAY_ONE - 1, hundred),
                                           payment(1, CLOCK, 1, 30), payment(2, CLOCK + 1, 1, 30)};
    assert_true(is_appended(entries, 3, 1));
    assert_false(is_appended(entries, 3, 2)); /* its day has not opened */
}

static void test_what_comes_before_others_is_not_laid_on(void **state)
{
    (void)state;
    const struct ledger_entry entries[] = {statement(0, DAY_ONE, 1, DAY_ONE - 1, hundred),
                                           payment(1, DAY_ONE + 2, 1, 30),
                                           payment(2, CLOCK, 1, 30)};
    assert_false(is_appended(entries, 3, 1));
    assert_false(is_appended(entries, 3, 0));
}

/* They may stand before the payment that they mean. */
static void test_a_payment_that_is_taken_or_charged_back_is_not_laid_on(void **state)
{
    (void)state;
    static const enum entry_kind kinds[] = {ENTRY_KIND_REVERSAL, ENTRY_KIND_CHARGEBACK};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        struct ledger_entry entries[] = {statement(0, DAY_ONE, 1, DAY_ONE - 1, hundred),
                                         entry_of(1, kinds[i], DAY_ONE + 2),
                                         payment(2, DAY_ONE + 3, 1, 30)};
        entries[1].amount = 30;
        entries[1].reverses = STR("e7");
        assert_true(is_appended(entries, 3, 2)); /* they mean another */
        entries[1].reverses = entries[2].event_id;
        assert_false(is_appended(entries, 3, 2));
    }
}

static void test_other_kinds_are_not_laid_on(void **state)
{
    (void)state;
    static const enum entry_kind kinds[] = {ENTRY_KIND_REVERSAL,    ENTRY_KIND_CHARGEBACK,
                                            ENTRY_KIND_CLOSED,      ENTRY_KIND_WRITTEN_OFF,
                                            ENTRY_KIND_TRANSFERRED, ENTRY_KIND_EXTENDED};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        const struct ledger_entry entries[] = {statement(0, DAY_ONE, 1, DAY_ONE - 1, hundred),
                                               entry_of(1, kinds[i], CLOCK)};
        assert_false(is_appended(entries, 2, 1));
    }
}

/* A plan was looked at up to the clock, and may have broken since the day of the entry. */
static void test_nothing_is_laid_on_under_plans(void **state)
{
    (void)state;
    static int32_t due[] = {DAY_ONE + 10};
    struct ledger_entry entries[] = {statement(0, DAY_ONE, 1, DAY_ONE - 1, hundred),
                                     entry_of(1, ENTRY_KIND_PLAN_AGREED, DAY_ONE + 1),
                                     payment(2, DAY_ONE + 5, 1, 30)};
    entries[1].dates = (struct int_list){due, 1, 1};
    assert_false(is_appended(entries, 3, 2));
}

/* A ledger from before a fold still has what the fold put away. */
static void test_nothing_is_laid_on_what_a_fold_has_left_behind(void **state)
{
    (void)state;
    struct ledger_entry entries[] = {statement(0, DAY_ONE, 1, DAY_ONE - 1, hundred),
                                     payment(1, DAY_ONE + 1, 1, 100), payment(2, CLOCK, 1, 30)};
    struct account_state account = account_of(entries, 2);
    struct ledger l = ledger_of(&account, CLOCK);
    put_away(&account, DAY_ONE + 5);
    account.entries = (struct ledger_entry_list){&entries[2], 1, 1};
    bool is_done;
    assert_int_equal(ledger_append(&l, &account, 0, &ledgers_arena, &is_done), ERR_OK);
    assert_false(is_done);
    account.entries.count = 0;
    l = ledger_of(&account, CLOCK);
    account.entries.count = 1;
    assert_int_equal(ledger_append(&l, &account, 0, &ledgers_arena, &is_done), ERR_OK);
    assert_true(is_done);
    struct ledger whole = ledger_of(&account, CLOCK);
    assert_same(&l, &whole);
}

/* Whatever came after a day, and on it: at its end the account is not later than without its
 * payments (adverse.c rests on it), but for a due date that a later payment alone told (C44). */
static void test_without_its_payments_a_day_is_no_less_late(void **state)
{
    (void)state;
    int32_t late = 0;
    int32_t later = 0;
    for (int32_t n = 0; n < ENTRY_KIND_COUNT * 20; n++) {
        int32_t day = DAY_ONE + n % 20;
        struct ledger_entry entries[] = {
            statement(0, DAY_ONE + 2, 1, DAY_ONE + 1, (struct parts){100, 0, 0, 0}),
            payment(1, DAY_ONE + 5, 1, 60), payment(2, DAY_ONE + 8, 2, 40),
            statement(3, DAY_ONE + 9, 3, DAY_ONE + 8, (struct parts){50, 0, 0, 0})};
        struct ledger_entry entry = entry_of(4, (enum entry_kind)(n / 20), day);
        entry.amount = entry.principal = 30;
        entry.instalment_no = 3;
        entry.due_date = day - 4;
        entry.intent = INTENT_UNKNOWN;
        entry.closes_on = day;
        entry.dates = (struct int_list){&(int32_t){day + 2}, 1, 1};
        bool takes_back = entry.kind == ENTRY_KIND_REVERSAL || entry.kind == ENTRY_KIND_CHARGEBACK;
        if (takes_back) entry.reverses = entries[1].event_id;
        struct ledger_entry all[5];
        uint32_t place = 0;
        while (place < 4 && entries[place].value_date <= day)
            place++;
        for (uint32_t i = 0; i < 5; i++)
            all[i] = i == place ? entry : entries[i > place ? i - 1 : i];
        struct account_state account = account_of(all, 5);
        struct ledger whole = ledger_of(&account, CLOCK);
        for (int32_t on = DAY_ONE; on < CLOCK; on++) {
            struct ledger then;
            assert_int_equal(ledger_build_at_opening(&account, &ledgers_policy,
                                                     ledgers_policy.entries, on, CLOCK, true,
                                                     &ledgers_arena, &then),
                             ERR_OK);
            int32_t with = picture_dpd(&whole, on);
            int32_t without = picture_dpd(&then, on);
            if (with > without)
                fail_msg("kind %d of day %d: on %d %d, without its payments %d", n / 20, n % 20,
                         (int)(on - DAY_ONE), (int)with, (int)without);
            late += with > 0;
            later += without > with;
        }
        ledgers_arena.used = 0;
    }
    if (late < 1000 || later < 10) fail_msg("%d late, %d later without", (int)late, (int)later);
}

/* C44: a due date that a payment of a later day alone told, and which is unpaid since that payment
 * was taken back, counts from itself at the end of a day before the payment, though not at its
 * opening. */
static void test_what_a_payment_taken_back_told_counts_from_its_due_date(void **state)
{
    (void)state;
    enum { DUE = DAY_ONE + 4, ON = DAY_ONE + 9, PAID = DAY_ONE + 11 };
    struct ledger_entry entries[] = {payment(0, PAID, 2, 40),
                                     entry_of(1, ENTRY_KIND_REVERSAL, PAID + 1)};
    entries[0].due_date = DUE;
    entries[1].reverses = entries[0].event_id;
    struct account_state account = account_of(entries, 2);
    struct ledger whole = ledger_of(&account, CLOCK);
    assert_int_equal(picture_dpd(&whole, ON), ON - DUE);
    for (int has_relief = 0; has_relief < 2; has_relief++) {
        struct ledger then;
        assert_int_equal(ledger_build_at_opening(&account, &ledgers_policy, ledgers_policy.entries,
                                                 ON, CLOCK, has_relief, &ledgers_arena, &then),
                         ERR_OK);
        assert_int_equal(picture_dpd(&then, ON), 0);
    }
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup(name, ledgers_begin)
    const struct CMUnitTest tests[] = {
        TEST(test_the_last_of_the_order_is_laid_on),
        TEST(test_what_is_dated_ahead_is_not_in_the_way),
        TEST(test_what_comes_before_others_is_not_laid_on),
        TEST(test_a_payment_that_is_taken_or_charged_back_is_not_laid_on),
        TEST(test_other_kinds_are_not_laid_on),
        TEST(test_nothing_is_laid_on_under_plans),
        TEST(test_nothing_is_laid_on_what_a_fold_has_left_behind),
        TEST(test_without_its_payments_a_day_is_no_less_late),
        TEST(test_what_a_payment_taken_back_told_counts_from_its_due_date),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
