/* test_core_outputs.c - what leaves with a step: its order, the event that it names as its cause,
 * and by the numbers of which day it was derived. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "state/core/step.h"
#include "tests/support/core_case.h"
#include "tests/support/core_entries.h"

/* Section 3: the notices of an account leave in the order of their kinds in section 9, in which
 * DISPUTE_DUE stands before LEGAL_REFERRAL, INSTALMENT_OFFER before both. */
static void test_notices_of_an_account_leave_by_kind(void **state)
{
    (void)state;
    fixture.entries[0].referral_dpd = 30;
    fixture.entries[0].referral_minor = 900;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=900");
    tell("dispute 2026-01-15 account=A dispute=d1"); /* due after 20 days: on the 30th of being late
                                                      */
    tell("tick 2026-02-03");
    tell("tick 2026-02-04");
    static const enum notice_kind expected[] = {
        NOTICE_KIND_INSTALMENT_OFFER, NOTICE_KIND_DISPUTE_DUE, NOTICE_KIND_LEGAL_REFERRAL};
    assert_int_equal(fixture.out.notices.count, 3);
    for (uint32_t i = 0; i < 3; i++) {
        assert_int_equal(fixture.out.notices.items[i].kind, expected[i]);
        assert_int_equal(fixture.out.notices.items[i].index, i);
    }
}

/* Section 3: the cause of an event's step is topic, partition, offset and event id; that of a dated
 * step its date alone. The audit of what is shared keeps it. */
static void test_a_share_names_the_event_that_caused_it(void **state)
{
    (void)state;
    tell("party 2026-01-01");
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("verdict 2026-01-02");
    assert_int_equal(fixture.out.shares.count, 2);
    for (uint32_t i = 0; i < 2; i++) {
        const struct share *share = &fixture.out.shares.items[i];
        assert_true(str_equal(share->cause.topic, STR("story")));
        assert_int_equal(share->cause.offset, 2); /* the third event */
        assert_false(str_is_none(share->cause.event_id));
    }

    tell("verdict 2026-01-03 verdict=CLEARED");
    tell("overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=90000 intent=INTENTIONAL");
    tell("tick 2026-02-05"); /* listed for it at 31 days past due */
    assert_int_equal(fixture.out.shares.count, 2);
    assert_true(str_is_none(fixture.out.shares.items[0].cause.topic));
}

/* The caps of a segment hold what its products are on the day (C91), whatever they were when the
 * same days' run began. */
static void test_a_product_is_capped_by_what_it_is_on_the_day(void **state)
{
    (void)state;
    tell("policy cap_consumer 20000");
    tell("policy cap_business 10000");
    tell("policy since 2026-03-01");
    fixture.products[1][0].is_business = true;
    tell("account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=15000");
    assert_int_equal(borrower_now()->effective_limit, 15000);
    tell("tick 2026-03-01"); /* the last day of January opens and closes before it */
    assert_int_equal(fixture.out.lines.count, 1);
    assert_int_equal(fixture.out.lines.items[0].limit_after, 10000);
    assert_int_equal(fixture.out.lines.items[0].index, 0);
}

/* The room of a call is bounded however many days it runs over: days without facts share a ledger,
 * but not with those of another entry of the policy. */
static void test_a_ledger_is_built_once_for_days_without_facts(void **state)
{
    (void)state;
    struct policy_entry numbers[2];
    numbers[0] = numbers[1] = *policy_default(POLICY_PROFILE_CN).entries;
    numbers[1].effective_on = DAY_ONE + 10;
    numbers[1].window_days = numbers[0].window_days + 1;
    const struct policy policies = {.entries = numbers, .entry_count = 2};
    struct ledger_entry entries[] = {
        statement(0, DAY_ONE, 1, DAY_ONE, (struct parts){100, 0, 0, 0})};
    struct account account = {.state = account_of(entries, 1)};
    struct work work = {.account = &account, .built_for = INT_NONE};
    struct arena *a = &fixture.arena;
    struct step step = {.policies = &policies, .policy = &numbers[0], .arena = a};
    assert_int_equal(work_build(&work, &step, DAY_ONE + 1), ERR_OK);
    size_t used = a->used;
    for (int32_t day = 1; day < 10; day++) {
        assert_int_equal(work_build(&work, &step, DAY_ONE + day), ERR_OK);
        assert_int_equal(work.ledger.horizon, DAY_ONE + day);
        assert_int_equal(work.ledger.window_days, numbers[0].window_days);
    }
    assert_int_equal(a->used, used);
    step.policy = &numbers[1];
    assert_int_equal(work_build(&work, &step, DAY_ONE + 10), ERR_OK);
    assert_int_equal(work.ledger.window_days, numbers[1].window_days);
    used = a->used;
    assert_int_equal(work_build(&work, &step, DAY_ONE + 11), ERR_OK);
    assert_int_equal(a->used, used);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, core_case_begin, core_case_end)
    const struct CMUnitTest tests[] = {
        TEST(test_notices_of_an_account_leave_by_kind),
        TEST(test_a_share_names_the_event_that_caused_it),
        TEST(test_a_product_is_capped_by_what_it_is_on_the_day),
        TEST(test_a_ledger_is_built_once_for_days_without_facts),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
