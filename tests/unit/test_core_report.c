/* test_core_report.c - which updates of the credit report leave, what they tell of a period that
 * was closed and is open again, and what a bureau would refuse. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "state/core/report_fill.h"
#include "tests/support/core_case.h"
#include "tests/support/core_entries.h"

enum { ARENA_BYTES = 1 << 16 };

static uint8_t memory[ARENA_BYTES] __attribute__((aligned(16)));

static bool says(struct str text, const char *expected)
{
    return str_equal(text, (struct str){expected, (uint32_t)strlen(expected)});
}

static bool is_of(const struct credit_report_update *report, const char *account)
{
    return report->kind == REPORT_KIND_ACCOUNT && says(report->account_id, account);
}

/* The first update of the account that left in the last call with this op and point; NULL: none. */
static const struct credit_report_update *left(const char *account, enum report_op op,
                                               int32_t point)
{
    for (uint32_t i = 0; i < fixture.out.reports.count; i++) {
        const struct credit_report_update *report = &fixture.out.reports.items[i];
        if (is_of(report, account) && report->op == op && report->point == point) return report;
    }
    return NULL;
}

/* An R1 line closed on its settlement day; another account of his is late since, and a payment of
 * the line is then charged back. */
static void reopen_on_the_settlement_day(void)
{
    tell("policy notice_wait_days 0");
    tell("account 2026-01-01 kind=OPENED type=R1 account=A day=10 limit=500000 balance=0");
    tell("account 2026-01-01 kind=OPENED account=B day=31");
    tell("tick 2026-02-10");
    tell("account 2026-02-10 kind=CLOSED account=A");
    tell("overdue 2026-02-10 account=B no=1 due=2026-02-09 principal=1000");
    tell("pay 2026-02-10 account=A kind=CHARGEBACK amount=500");
}

/* A correction tells a month as of its settlement day (section 6). Where that day is today, the
 * drawing is shut as of today, though it was open when the month was told (status 5 of an R1). */
static void test_a_correction_of_today_tells_the_line_of_today(void **state)
{
    (void)state;
    reopen_on_the_settlement_day();
    const struct credit_report_update *report = left("A", REPORT_OP_CORRECT, POINT_MONTHLY);
    assert_non_null(report);
    assert_int_equal(report->month, fixture_date("2026-02-01"));
    assert_true(says(report->monthly_code, "N")); /* the chargeback is due today */
    assert_int_equal(report->account_status, ACCOUNT_STATUS_TRANSFERRED);
}

/* The running period is in no history but that of the update that closes it (section 9). */
static void test_the_period_that_ends_today_is_not_in_the_history(void **state)
{
    (void)state;
    reopen_on_the_settlement_day();
    const struct credit_report_update *report = left("A", REPORT_OP_CORRECT, POINT_MONTHLY);
    assert_non_null(report);
    assert_true(says(report->history, "*"));
    report = left("A", REPORT_OP_NORMAL, POINT_CHANGED);
    assert_non_null(report);
    assert_true(says(report->history, "*"));
    tell("tick 2026-02-11");
    report = left("A", REPORT_OP_NORMAL, POINT_MONTHLY);
    assert_non_null(report);
    assert_true(says(report->history, "*N"));
}

/* A closing taken back is corrected by one CORRECT of its month, which closes again on its
 * settlement day (section 4): what is learnt on that day is told by the closing. */
static void test_a_month_open_again_is_corrected_once(void **state)
{
    (void)state;
    reopen_on_the_settlement_day();
    tell("pay 2026-02-10 account=A kind=GUARANTOR amount=500");
    assert_null(left("A", REPORT_OP_CORRECT, POINT_MONTHLY));
    tell("tick 2026-02-11");
    assert_null(left("A", REPORT_OP_CORRECT, POINT_MONTHLY));
    const struct credit_report_update *report = left("A", REPORT_OP_NORMAL, POINT_MONTHLY);
    assert_non_null(report);
    assert_true(says(report->monthly_code, "D"));
}

/* A repair forgives lateness alone: a month found to be written off is told with what was past due
 * on its settlement day. */
static void test_a_rewritten_month_is_told_as_it_was_if_written_off(void **state)
{
    (void)state;
    tell("policy notice_wait_days 0");
    tell("policy repair rule:2026-01-01:2026-12-31:60000:2026-12-31:2026-01-01");
    tell("account 2026-01-01 kind=OPENED account=A day=10 amount=9000");
    tell("overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=1000");
    tell("pay 2026-01-20 account=A no=1 amount=1000");
    tell("tick 2026-01-31");
    const struct credit_report_update *report = left("A", REPORT_OP_CORRECT, POINT_MONTHLY);
    assert_non_null(report);
    assert_true(says(report->monthly_code, "N"));
    assert_int_equal(report->overdue_amount, 0);
    tell("account 2026-01-08 kafka=2026-02-01 kind=WRITTEN_OFF account=A");
    report = left("A", REPORT_OP_CORRECT, POINT_MONTHLY);
    assert_non_null(report);
    assert_true(says(report->monthly_code, "B"));
    assert_int_equal(report->dpd, 5);
    assert_int_equal(report->overdue_amount, 1000);
}

/* 40: a statement that settles the last of the arrears tells it as well as a payment, also when it
 * is all that the window holds of the account. */
static void test_a_statement_alone_in_the_window_recovers(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=10 amount=9000");
    tell("overdue 2026-01-12 account=A no=1 due=2026-01-11 principal=1000");
    tell("overdue 2026-06-15 account=A no=1 due=2026-01-11 principal=0");
    const struct credit_report_update *report = left("A", REPORT_OP_NORMAL, POINT_RECOVERED);
    assert_non_null(report);
    assert_int_equal(report->business_date, fixture_date("2026-06-15"));
}

/* 31: consent that comes on the day on which the account is first known starts it. */
static void test_consent_of_the_first_day_starts_the_account(void **state)
{
    (void)state;
    tell("policy consent_required 1");
    tell("pay 2026-01-05 account=A amount=100");
    assert_int_equal(fixture.out.reports.count, 0);
    tell("consent 2026-01-05 purpose=REPORT granted=yes");
    assert_non_null(left("A", REPORT_OP_NORMAL, POINT_FIRST));
}

/* 0: under the profile us a charged-off account that becomes delinquent has the code, class and
 * status it had, but the delinquent flag differs. */
static void test_a_charged_off_account_that_becomes_delinquent_is_a_change(void **state)
{
    (void)state;
    tell("policy profile us");
    tell("policy notice_wait_days 0");
    tell("account 2026-01-01 kind=OPENED account=A day=10 amount=9000");
    tell("account 2026-01-02 kind=WRITTEN_OFF account=A");
    tell("tick 2026-01-12");
    tell("overdue 2026-01-13 account=A no=1 due=2026-01-12 principal=1000");
    const struct credit_report_update *report = left("A", REPORT_OP_NORMAL, POINT_CHANGED);
    assert_non_null(report);
    assert_int_equal(report->dpd, 1);
    assert_int_equal(report->class, 5);
    assert_int_equal(report->account_status, ACCOUNT_STATUS_CHARGED_OFF);
    assert_true(says(report->metro2_status, "97"));
}

/* 0 goes to the bureaus that take changes at once, also if there is but one of them. */
static void test_a_single_bureau_is_told_of_changes(void **state)
{
    (void)state;
    static struct str bureaus[1];
    bureaus[0] = STR("BAIHANG");
    fixture.entries[0].bureaus = bureaus;
    fixture.entries[0].bureau_count = 1;
    tell("policy notice_wait_days 0");
    tell("account 2026-01-01 kind=OPENED account=A day=10 amount=9000");
    tell("overdue 2026-01-12 account=A no=1 due=2026-01-11 principal=1000");
    const struct credit_report_update *report = left("A", REPORT_OP_NORMAL, POINT_CHANGED);
    assert_non_null(report);
    assert_int_equal(report->targets.count, 1);
    assert_true(says(report->targets.items[0], "BAIHANG"));
    bureaus[0] = STR("PBOC");
    tell("overdue 2026-01-13 account=A no=1 due=2026-01-13 principal=1000 at=1");
    assert_null(left("A", REPORT_OP_NORMAL, POINT_CHANGED));
}

struct figures_told {
    int32_t count;
    int64_t amount, principal;
};

/* What an account remembers of the last update lies in the arena. */
static enum err add_update(struct account *account, struct arena *arena, int32_t date, char code,
                           const struct figures_told *told, uint32_t *ret_count)
{
    struct policy policies = policy_default(POLICY_PROFILE_CN);
    struct step s = {.policy = policies.entries, .arena = arena, .date = date};
    struct work w = {.account = account};
    struct picture picture = {
        .overdue_count = told->count,
        .overdue_minor = told->amount,
        .overdue_principal_minor = told->principal,
        .dpd_code = 'N',
        .metro2 = "11",
        .last_payment_on = INT_NONE,
    };
    struct report_draft draft = {
        .op = REPORT_OP_NORMAL,
        .point = POINT_MONTHLY,
        .business_date = date,
        .month = MONTH_NONE,
        .closes = MONTH_NONE,
        .code = code,
        .picture = &picture,
        .first_delinquency_on = INT_NONE,
    };
    enum err e = report_add(&s, &w, &draft);
    *ret_count = s.reports.count;
    return e;
}

/* One update of an account of which none was sent. */
static void assert_leaves(bool leaves, char code, struct figures_told told)
{
    struct account account = {.state = account_of(NULL, 0)};
    struct arena arena = {.base = memory, .size = sizeof memory};
    account.state.last_report_on = INT_NONE;
    uint32_t count;
    enum err e = add_update(&account, &arena, DAY_ONE, code, &told, &count);
    assert_int_equal(e, leaves ? ERR_OK : ERR_INVARIANT);
    assert_int_equal(count, leaves);
}

/* Section 6: `*`, N, M and closed mean that nothing is overdue, neither a number nor an amount. */
static void test_no_update_leaves_with_a_calm_code_and_arrears(void **state)
{
    (void)state;
    for (const char *code = "*NMCG"; *code != '\0'; code++) {
        assert_leaves(true, *code, (struct figures_told){0, 0, 0});
        assert_leaves(false, *code, (struct figures_told){1, 0, 0});
        assert_leaves(false, *code, (struct figures_told){0, 1, 0});
        assert_leaves(false, *code, (struct figures_told){1, 1, 1});
    }
}

/* Section 6: 1-7 mean that number and amount are both above 0. */
static void test_no_update_leaves_with_a_late_code_and_no_arrears(void **state)
{
    (void)state;
    for (char code = '1'; code <= '7'; code++) {
        assert_leaves(true, code, (struct figures_told){1, 1, 1});
        assert_leaves(false, code, (struct figures_told){0, 0, 0});
        assert_leaves(false, code, (struct figures_told){0, 1, 1});
        assert_leaves(false, code, (struct figures_told){1, 0, 0});
    }
}

/* Section 6: overdue principal <= overdue amount, whatever the code. */
static void test_no_update_leaves_with_more_principal_than_is_overdue(void **state)
{
    (void)state;
    for (const char *code = "17DZB"; *code != '\0'; code++) {
        assert_leaves(true, *code, (struct figures_told){1, 5, 5});
        assert_leaves(false, *code, (struct figures_told){1, 5, 6});
    }
}

/* Section 6: report dates of an account never go backwards. Before its first there is none, not
 * even in days before 1970. */
static void test_report_dates_of_an_account_never_go_backwards(void **state)
{
    (void)state;
    const struct figures_told none = {0, 0, 0};
    for (int32_t last = -DAY_ONE; last <= DAY_ONE; last += 2 * DAY_ONE) {
        struct account account = {.state = account_of(NULL, 0)};
        struct arena arena = {.base = memory, .size = sizeof memory};
        account.state.last_report_on = INT_NONE;
        uint32_t count;
        assert_int_equal(add_update(&account, &arena, last, 'N', &none, &count), ERR_OK);
        assert_int_equal(account.state.last_report_on, last);
        assert_int_equal(add_update(&account, &arena, last - 1, 'N', &none, &count), ERR_INVARIANT);
        assert_int_equal(count, 0);
        assert_int_equal(account.state.last_report_on, last);
        assert_int_equal(add_update(&account, &arena, last, 'N', &none, &count), ERR_OK);
        assert_int_equal(add_update(&account, &arena, last + 1, 'N', &none, &count), ERR_OK);
        assert_int_equal(account.state.last_report_on, last + 1);
    }
}

#define CASE(test) cmocka_unit_test_setup_teardown(test, core_case_begin, core_case_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        CASE(test_a_correction_of_today_tells_the_line_of_today),
        CASE(test_the_period_that_ends_today_is_not_in_the_history),
        CASE(test_a_month_open_again_is_corrected_once),
        CASE(test_a_rewritten_month_is_told_as_it_was_if_written_off),
        CASE(test_a_statement_alone_in_the_window_recovers),
        CASE(test_consent_of_the_first_day_starts_the_account),
        CASE(test_a_charged_off_account_that_becomes_delinquent_is_a_change),
        CASE(test_a_single_bureau_is_told_of_changes),
        cmocka_unit_test(test_no_update_leaves_with_a_calm_code_and_arrears),
        cmocka_unit_test(test_no_update_leaves_with_a_late_code_and_no_arrears),
        cmocka_unit_test(test_no_update_leaves_with_more_principal_than_is_overdue),
        cmocka_unit_test(test_report_dates_of_an_account_never_go_backwards),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
