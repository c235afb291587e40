/* test_core_edges.c - the door and the rules at the edges of their bounds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "state/core/erase.h"
#include "tests/support/core_case.h"

static enum outcome outcome_of(const char *line)
{
    if (!fixture_line(&fixture, line)) fail_msg("no such line: %s", line);
    assert_int_equal(fixture.e, ERR_OK);
    return fixture.outcome;
}

static void taken(const char *line)
{
    if (outcome_of(line) != OUTCOME_APPLIED)
        fail_msg("not taken (%d, reason %d): %s", (int)fixture.outcome, (int)fixture.refusal.reason,
                 line);
    assert_true(fixture.refusal.reason == DEAD_LETTER_REASON_NONE || line[0] == 't');
}

static void refused(enum dead_letter_reason reason, const char *line)
{
    if (outcome_of(line) != OUTCOME_REFUSED) fail_msg("not refused: %s", line);
    if (fixture.refusal.reason != reason)
        fail_msg("refused for %d, not %d: %s", (int)fixture.refusal.reason, (int)reason, line);
}

static void duplicate(const char *line)
{
    if (outcome_of(line) != OUTCOME_DUPLICATE) fail_msg("no duplicate: %s", line);
}

static void test_only_configured_lenders_are_heard(void **state)
{
    (void)state;
    const struct str lenders[] = {STR("lend"), STR("other"), STR("third")};
    fixture.entries[0].lenders = lenders;
    fixture.entries[0].lender_count = 2;
    taken("pay 2026-01-02 amount=1");
    taken("pay 2026-01-02 amount=1 lender=other");
    refused(DEAD_LETTER_REASON_BAD_ID, "pay 2026-01-02 amount=1 lender=third");
    fixture.entries[0].lender_count = 0;
    taken("pay 2026-01-02 amount=1 lender=third");
}

static void test_a_party_without_tokens_is_refused_if_there_is_one_recipient(void **state)
{
    (void)state;
    fixture.entries[0].recipient_count = 1;
    refused(DEAD_LETTER_REASON_BAD_ID, "party 2026-01-02 tokens=no");
    fixture.entries[0].recipient_count = 0;
    taken("party 2026-01-02 tokens=no");
}

static void test_an_identity_number_is_refused_in_every_field(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "pay 2026-01-02 amount=1 id=11010519491231002X",
        "pay 2026-01-02 amount=1 lender=11010519491231002X",
        "pay 2026-01-02 amount=1 account=11010519491231002X",
        "pay 2026-01-02 amount=1 product=11010519491231002X",
        "pay 2026-01-02 amount=1 kind=REVERSAL reverses=11010519491231002X",
        "delivered 2026-01-02 account=11010519491231002X",
        "verdict 2026-01-02 case=11010519491231002X",
    };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        refused(DEAD_LETTER_REASON_PLAIN_IDENTIFIER, lines[i]);
}

static void test_a_mobile_number_is_refused_as_a_key_alone(void **state)
{
    (void)state;
    refused(DEAD_LETTER_REASON_PLAIN_IDENTIFIER,
            "pay 2026-01-02 amount=1 borrower=13812345678 key=13812345678");
    refused(DEAD_LETTER_REASON_PLAIN_IDENTIFIER, "enterprise 2026-01-02 token=13812345678");
    taken("verdict 2026-01-02 case=13812345678");
    taken("pay 2026-01-02 amount=1 account=13812345678");
    taken("delivered 2026-01-02 account=13812345678");
}

static void test_an_id_is_well_formed_in_every_field(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "pay 2026-01-02 amount=1 id=a/b",
        "pay 2026-01-02 amount=1 lender=a/b",
        "pay 2026-01-02 amount=1 borrower=a/b",
        "pay 2026-01-02 amount=1 account=a/b",
        "overdue 2026-01-02 principal=1 id=a/b",
        "account 2026-01-02 amount=1 id=a/b",
        "verdict 2026-01-02 id=a/b",
    };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        refused(DEAD_LETTER_REASON_BAD_ID, lines[i]);
}

static void test_only_an_opening_makes_an_account_known_that_has_to_be(void **state)
{
    (void)state;
    fixture.entries[0].is_explicit = true;
    refused(DEAD_LETTER_REASON_UNKNOWN_ACCOUNT, "pay 2026-01-02 amount=1");
    refused(DEAD_LETTER_REASON_UNKNOWN_ACCOUNT, "overdue 2026-01-02 principal=1");
    refused(DEAD_LETTER_REASON_UNKNOWN_ACCOUNT, "account 2026-01-02 kind=LIMIT_CHANGED limit=1");
    fixture.entries[0].is_explicit = false;
    refused(DEAD_LETTER_REASON_UNKNOWN_ACCOUNT, "account 2026-01-02 kind=LIMIT_CHANGED limit=1");
    refused(DEAD_LETTER_REASON_UNKNOWN_ACCOUNT, "account 2026-01-02 kind=CLOSED");
    refused(DEAD_LETTER_REASON_UNKNOWN_REVERSAL,
            "pay 2026-01-02 kind=REVERSAL amount=1 reverses=x");
    /* Nor does another kind say what type it is: below zero is for cards. */
    refused(DEAD_LETTER_REASON_NEGATIVE_AMOUNT,
            "account 2026-01-02 kind=LIMIT_CHANGED type=R2 balance=-5");
    taken("account 2026-01-02 kind=OPENED type=R2 balance=-5");
    taken("account 2026-01-02 kind=LIMIT_CHANGED balance=-5");
}

static void test_an_opening_says_what_the_account_is(void **state)
{
    (void)state;
    taken("pay 2026-01-02 amount=1 product=loan");
    taken("account 2026-01-02 kind=OPENED product=card type=R2 day=5 instalments=7 amount=11 "
          "limit=12 matures=2027-01-01 opened=2025-12-01");
    struct borrower borrower;
    fixture_load(&fixture, &borrower);
    const struct account_state *account = &borrower.accounts.items[0].state;
    assert_true(str_equal(account->product, STR("card")));
    assert_int_equal(account->account_type, ACCOUNT_TYPE_R2);
    assert_int_equal(account->settlement_day, 5);
    assert_int_equal(account->instalments, 7);
    assert_int_equal(account->amount, 11);
    assert_int_equal(account->opened_limit, 12);
    assert_int_equal(account->matures_on, fixture_date("2027-01-01"));
    assert_int_equal(account->opened_on, fixture_date("2025-12-01"));
    assert_false(account->is_implicit);
    borrower_init(&borrower, STR("b2"));
    assert_true(borrower.is_new);
}

/* Duplicates are known as long as the window holds them, to its last day. */
static void test_a_duplicate_is_known_on_the_last_day_of_the_window(void **state)
{
    (void)state;
    taken("account 2026-01-02 kind=OPENED day=31 amount=9 balance=9 id=o");
    taken("pay 2026-01-02 amount=1 id=x");
    taken("income 2026-01-02 amount=5 id=y");
    taken("income 2026-01-02 amount=6 id=z");
    taken("tick 2026-04-04");
    duplicate("pay 2026-01-02 amount=1 id=x");
    duplicate("income 2026-01-02 amount=5 id=y");
    duplicate("income 2026-01-02 amount=6 id=z");
    refused(DEAD_LETTER_REASON_CONFLICTING_DUPLICATE, "income 2026-01-02 amount=7 id=y");
    refused(DEAD_LETTER_REASON_CONFLICTING_DUPLICATE, "pay 2026-01-02 amount=2 id=x");
    taken("tick 2026-04-05");
    refused(DEAD_LETTER_REASON_TOO_LATE, "pay 2026-01-02 amount=1 id=x");
    taken("income 2026-04-05 amount=5 id=y");
}

static void test_what_was_seen_before_an_erasure_is_a_duplicate_after_it(void **state)
{
    (void)state;
    taken("account 2026-01-02 kind=OPENED day=31 amount=9 balance=9 id=o");
    taken("pay 2026-01-03 kind=SETTLEMENT amount=9 id=s");
    taken("erasure 2026-01-04 id=q");
    duplicate("account 2026-01-02 kind=OPENED day=31 amount=9 balance=9 id=o");
    refused(DEAD_LETTER_REASON_ERASED, "pay 2026-01-04 amount=9 id=t");
    refused(DEAD_LETTER_REASON_ERASED, "account 2026-01-04 kind=CLOSED id=t");
    taken("tick 2026-04-04");
    duplicate("account 2026-01-02 kind=OPENED day=31 amount=9 balance=9 id=o");
    taken("account 2026-04-04 kind=OPENED day=31 amount=9 balance=9 id=n");
    duplicate("account 2026-01-02 kind=OPENED day=31 amount=9 balance=9 id=o");
    refused(DEAD_LETTER_REASON_TOO_LATE,
            "account 2026-01-01 kind=OPENED day=31 amount=9 balance=9 id=p");
}

/* Of every account, and to the last day of the window; its money is gone. */
static void test_an_erasure_remembers_the_ids_of_all_accounts(void **state)
{
    (void)state;
    taken("account 2026-01-02 kind=OPENED account=A day=31 amount=9 balance=9 id=oa");
    taken("account 2026-01-02 kind=OPENED account=B day=31 amount=9 balance=9 id=ob");
    taken("income 2026-01-02 amount=5 id=y");
    taken("account 2026-01-03 kind=CLOSED account=A");
    taken("account 2026-01-03 kind=CLOSED account=B");
    taken("tick 2026-04-04");
    int32_t first = fixture_date("2026-01-02");
    assert_int_equal(erase_count_ids(borrower_stored(), first, true), 5);
    assert_int_equal(erase_count_ids(borrower_stored(), first, false), 1);
    assert_int_equal(erase_count_ids(borrower_stored(), first + 1, true), 2);
    taken("erasure 2026-04-04");
    assert_int_equal(borrower_now()->balance, 0);
    duplicate("account 2026-01-02 kind=OPENED account=A day=31 amount=9 balance=9 id=oa");
    duplicate("account 2026-01-02 kind=OPENED account=B day=31 amount=9 balance=9 id=ob");
}

static void test_portions_have_fifteen_digits_together(void **state)
{
    (void)state;
    static const char most[] = "999999999999999";
    static const char *const parts[] = {"principal", "interest", "fee", "penalty"};
    for (size_t i = 0; i < 4; i++) {
        for (size_t k = 0; k < 4; k++) {
            char line[FIXTURE_LINE_MAX];
            if (i == k) continue;
            (void)snprintf(line, sizeof line, "overdue 2026-01-02 no=1 %s=%s %s=1", parts[i], most,
                           parts[k]);
            refused(DEAD_LETTER_REASON_OVERFLOW, line);
        }
    }
    taken("overdue 2026-01-02 no=1 principal=999999999999998 penalty=1");
    taken("overdue 2026-01-02 account=B product=card no=2 principal=1 balance=-999999999999999");
    refused(DEAD_LETTER_REASON_OVERFLOW,
            "overdue 2026-01-02 account=B product=card no=3 principal=1 balance=-1000000000000000");
}

static void test_a_payment_can_be_taken_back_until_the_window_has_passed(void **state)
{
    (void)state;
    taken("account 2026-01-02 kind=OPENED day=31 amount=9 balance=9");
    taken("pay 2026-01-02 amount=1 id=x");
    taken("pay 2026-01-02 amount=2 id=y");
    taken("tick 2026-04-04");
    taken("pay 2026-04-04 kind=REVERSAL amount=1 reverses=x");
    refused(DEAD_LETTER_REASON_UNKNOWN_REVERSAL,
            "pay 2026-04-04 kind=REVERSAL amount=1 reverses=x");
    taken("tick 2026-04-05");
    refused(DEAD_LETTER_REASON_UNKNOWN_REVERSAL,
            "pay 2026-04-05 kind=REVERSAL amount=2 reverses=y");
}

static void test_nothing_stated_of_a_settled_instalment_is_taken(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "overdue 2026-01-09 no=1 due=2026-01-02 principal=5",
        "overdue 2026-01-09 no=1 due=2026-01-02 principal=5 interest=5",
        "overdue 2026-01-09 no=1 due=2026-01-02 interest=5 fee=5",
        "overdue 2026-01-09 no=1 due=2026-01-02 fee=5 penalty=5",
        "overdue 2026-01-09 no=1 due=2026-01-02 penalty=1",
    };
    taken("overdue 2026-01-03 no=1 due=2026-01-02 principal=100");
    taken("pay 2026-01-04 no=1 due=2026-01-02 amount=100");
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        refused(DEAD_LETTER_REASON_CONTRADICTS_SETTLEMENT, lines[i]);
    taken("overdue 2026-01-09 no=1 due=2026-01-02");
}

static void test_one_minor_unit_unpaid_is_unpaid(void **state)
{
    (void)state;
    taken("overdue 2026-01-03 no=1 due=2026-01-02 principal=1");
    refused(DEAD_LETTER_REASON_CLOSED_WITH_ARREARS, "account 2026-01-04 kind=CLOSED");
    fixture.entries[0].max_unpaid = 2;
    taken("overdue 2026-01-04 no=2 due=2026-01-03 principal=1");
    refused(DEAD_LETTER_REASON_LIMIT_EXCEEDED, "overdue 2026-01-05 no=3 due=2026-01-04 fee=1");
    taken("pay 2026-01-05 no=1 due=2026-01-02 amount=1 id=p");
    taken("overdue 2026-01-05 no=3 due=2026-01-04 fee=1");
    refused(DEAD_LETTER_REASON_LIMIT_EXCEEDED, "pay 2026-01-06 kind=CHARGEBACK amount=1 no=1");
    taken("pay 2026-01-06 amount=1 no=2 due=2026-01-03");
}

static void test_accounts_and_movements_have_their_bounds(void **state)
{
    (void)state;
    fixture.entries[0].max_accounts = 2;
    fixture.entries[0].max_movements = 3;
    taken("pay 2026-01-02 amount=1 account=A");
    taken("pay 2026-01-02 amount=1 account=B");
    refused(DEAD_LETTER_REASON_LIMIT_EXCEEDED, "pay 2026-01-02 amount=1 account=C");
    taken("pay 2026-01-02 amount=1 account=A");
    taken("pay 2026-01-02 amount=1 account=A");
    refused(DEAD_LETTER_REASON_LIMIT_EXCEEDED, "pay 2026-01-02 amount=1 account=A");
    taken("pay 2026-01-02 amount=1 account=B");
}

static void test_an_event_of_tomorrow_is_taken_and_of_the_day_after_is_not(void **state)
{
    (void)state;
    taken("pay 2026-01-03 amount=1 kafka=2026-01-02");
    refused(DEAD_LETTER_REASON_FUTURE_DATED, "pay 2026-01-04 amount=1 kafka=2026-01-02");
}

/* A lender's own days past due are held against ours, wherever there is something unpaid. */
static void test_a_lenders_days_past_due_are_compared(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        uint32_t differing;
    } rows[] = {
        {"overdue 2026-01-09 no=1 due=2026-01-04 principal=9 dpd=5", 0},
        {"overdue 2026-01-09 no=1 due=2026-01-04 principal=9 dpd=4", 1},
        {"overdue 2026-01-09 no=1 due=2026-01-04 interest=9 dpd=6", 1},
        {"overdue 2026-01-09 no=1 due=2026-01-04 fee=9 dpd=6", 1},
        {"overdue 2026-01-09 no=1 due=2026-01-04 penalty=9 dpd=6", 1},
        {"overdue 2026-01-09 no=1 due=2026-01-04 principal=2 interest=2 dpd=6", 1},
        {"overdue 2026-01-09 no=1 due=2026-01-04 interest=2 fee=2 dpd=6", 1},
        {"overdue 2026-01-09 no=1 due=2026-01-04 fee=2 penalty=2 dpd=6", 1},
        {"overdue 2026-01-09 no=1 due=2026-01-04 principal=1 dpd=6", 1},
        {"overdue 2026-01-09 no=1 due=2026-01-04 dpd=6", 0},
        {"overdue 2026-01-09 no=1 due=2026-01-09 principal=9 dpd=0", 0},
        {"overdue 2026-01-09 no=1 due=2026-01-09 principal=9 dpd=1", 1},
        {"pay 2026-01-09 no=1 due=2026-01-04 amount=9", 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        fixture_clear(&fixture);
        taken(rows[i].line);
        if (fixture.out.differing_dpd != rows[i].differing)
            fail_msg("%s: %u", rows[i].line, (unsigned)fixture.out.differing_dpd);
    }
}

/* What lies exactly at a cap is not above it. */
static void test_a_limit_at_the_cap_is_not_capped(void **state)
{
    (void)state;
    taken("account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=15000000");
    taken("account 2026-01-02 kind=LIMIT_CHANGED account=A limit=20000000");
    assert_int_equal(fixture.out.lines.count, 0);
    taken("account 2026-01-03 kind=LIMIT_CHANGED account=A limit=20000001");
    assert_int_equal(fixture.out.lines.count, 1);
    taken("account 2026-01-04 kind=LIMIT_CHANGED account=A limit=16000000");
    taken("income 2026-01-05 amount=4000000");
    assert_int_equal(fixture.out.lines.count, 0);
    taken("income 2026-01-06 amount=3999999");
    assert_int_equal(fixture.out.lines.count, 1);
    taken("account 2026-01-07 kind=LIMIT_CHANGED account=A limit=20000000");
    assert_int_equal(fixture.out.lines.count, 1);
    assert_int_equal(fixture.out.lines.items[0].reasons.count, 1); /* by income alone */
}

/* An enterprise learns that its owner's standing changed, and not by what. */
static void test_a_warning_to_an_enterprise_names_no_cause(void **state)
{
    (void)state;
    taken("enterprise 2026-01-01 token=firm");
    taken("enterprise 2026-01-01 token=works");
    taken("enterprise 2026-01-01 token=bureau");
    taken("enterprise 2026-01-01 token=firm2 linked=no");
    taken("verdict 2026-01-02 case=c");
    static const char *const tokens[] = {"bureau", "firm", "works"};
    uint32_t told = 0;
    for (uint32_t i = 0; i < fixture.out.notices.count; i++) {
        const struct notice *notice = &fixture.out.notices.items[i];
        if (notice->kind != NOTICE_KIND_ENTERPRISE_WARNING) {
            assert_non_null(notice->cause);
            continue;
        }
        assert_null(notice->cause);
        assert_true(told < 3);
        assert_memory_equal(notice->borrower_id.at, tokens[told], notice->borrower_id.len);
        told++;
    }
    assert_int_equal(told, 3);
}

static uint32_t openings_told(void)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < fixture.out.reports.count; i++) {
        const struct credit_report_update *report = &fixture.out.reports.items[i];
        count += report->kind == REPORT_KIND_ACCOUNT && report->point == 10;
    }
    return count;
}

/* An opening told a day ahead is reported when its day comes, once. */
static void test_an_opening_of_tomorrow_is_told_tomorrow(void **state)
{
    (void)state;
    taken("account 2026-01-02 kafka=2026-01-01 kind=OPENED day=31 amount=9 opened=2025-11-01");
    assert_int_equal(openings_told(), 0);
    taken("tick 2026-01-02");
    assert_int_equal(openings_told(), 1);
    taken("account 2026-01-04 kafka=2026-01-03 kind=LIMIT_CHANGED limit=5");
    taken("tick 2026-01-04");
    assert_int_equal(openings_told(), 0);
    /* Known before by a payment and reported: what opens it then is no news. */
    taken("overdue 2026-01-05 account=B no=1 due=2026-01-04 principal=5000");
    taken("tick 2026-02-01");
    taken("account 2026-02-03 kafka=2026-02-02 account=B kind=OPENED day=31 amount=9 "
          "opened=2026-02-01");
    taken("tick 2026-02-03");
    assert_int_equal(openings_told(), 0);
}

/* Known since another month by an event that was not reported yet: not opened in this one. */
static void test_an_opening_of_another_month_is_not_told(void **state)
{
    (void)state;
    tell("policy notice_wait_days 5");
    taken("overdue 2026-01-31 no=1 due=2026-01-30 principal=5000");
    taken("account 2026-02-02 kind=OPENED day=31 amount=9 opened=2026-01-31");
    assert_int_equal(openings_told(), 0);
    taken("tick 2026-02-06");
    assert_true(fixture.out.reports.count > 0); /* what was held till he was told */
    assert_int_equal(openings_told(), 0);
}

/* The settlement is taken back from tomorrow on: then the month in which the account was open after
 * all comes in between. */
static void test_a_reversal_of_tomorrow_fills_the_gap_of_months_tomorrow(void **state)
{
    (void)state;
    taken("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    taken("pay 2026-01-05 account=A no=1 amount=500 id=p1");
    taken("pay 2026-01-20 account=A kind=SETTLEMENT amount=8500 id=s1");
    taken("pay 2026-03-05 account=A kind=CHARGEBACK reverses=p1 amount=500 at=1");
    taken("pay 2026-03-05 account=A amount=500 at=2");
    taken("tick 2026-04-02");
    taken("pay 2026-04-03 kafka=2026-04-02 account=A kind=REVERSAL reverses=s1 amount=8500");
    assert_int_equal(only_account()->months.count, 2);
    taken("tick 2026-04-03");
    assert_int_equal(only_account()->months.count, 3);
    assert_int_equal(only_account()->months.items[1].settles_on, fixture_date("2026-02-28"));
}

/* Which of several accounts is dropped: from that day on it counts no more, also where days after
 * it are decided in the same call. */
static void test_a_dropped_account_counts_no_more(void **state)
{
    (void)state;
    tell("policy keep_closed_months 3");
    taken("account 2026-01-01 kind=OPENED account=A day=10 amount=9 balance=9 currency=USD");
    taken("account 2026-01-01 kind=OPENED account=B day=10 amount=9 balance=9");
    taken("account 2026-01-01 kind=OPENED account=C day=10 amount=9 balance=9 currency=USD");
    taken("pay 2026-01-05 account=A kind=SETTLEMENT amount=9 currency=USD");
    taken("pay 2026-02-05 account=C kind=SETTLEMENT amount=9 currency=USD");
    taken("tick 2026-04-11");
    assert_int_equal(borrower_now()->other_currency_accounts, 1);
    taken("tick 2026-05-11");
    assert_int_equal(borrower_now()->other_currency_accounts, 0);
}

/* The OPENED moves the settlement day: the first period kept begins later than the first day known.
 * What the window holds is not folded for that. */
static void test_nothing_in_the_window_is_folded_when_settlement_days_move(void **state)
{
    (void)state;
    taken("pay 2026-01-20 account=A no=1 amount=5");
    taken("tick 2026-02-01");
    taken("account 2026-02-02 kind=OPENED account=A day=10 amount=9000 balance=9000 "
          "opened=2025-12-15");
    taken("pay 2025-12-30 kafka=2026-02-02 account=A no=2 amount=7");
    taken("pay 2025-12-31 kafka=2026-02-02 account=A no=3 amount=7 id=p1");
    assert_int_equal(only_account()->months.items[0].settles_on, fixture_date("2026-01-31"));
    taken("tick 2026-04-02");
    taken("pay 2026-04-02 account=A kind=REVERSAL reverses=p1 amount=7");
    assert_int_equal(only_account()->opening.as_of, fixture_date("2025-12-30"));
}

static bool warns_of_ceiling(void)
{
    for (uint32_t i = 0; i < fixture.out.notices.count; i++) {
        if (fixture.out.notices.items[i].kind == NOTICE_KIND_EARLY_WARNING) return true;
    }
    return false;
}

/* An opening told again is no new drawdown for a ceiling lowered since, nor is a payment. */
static void test_a_drawdown_is_held_to_the_ceiling_when_it_is_opened(void **state)
{
    (void)state;
    const char *const again = "account 2026-01-05 kind=OPENED type=D1 account=A amount=1500 "
                              "opened=2026-01-02";
    tell("policy drawdown_ceiling 2000");
    taken("account 2026-01-02 kind=OPENED type=D1 account=A amount=1500 opened=2026-01-02");
    tell("policy drawdown_ceiling 1000");
    taken(again);
    assert_false(warns_of_ceiling());
}

static enum standing standing_on(const char *tick)
{
    taken(tick);
    struct borrower borrower;
    fixture_load(&fixture, &borrower);
    return borrower.state.standing;
}

/* Late in January 2024, and again from `due` on: with its sixth code he is zeroed if all six lie
 * among the last 24. */
static void late_twice(const char *due)
{
    char line[FIXTURE_LINE_MAX];
    assert_true(fixture_set(&fixture, "zero_dpd", "4000"));
    taken("account 2024-01-01 kind=OPENED day=31 amount=900000 balance=900000");
    taken("overdue 2024-01-10 no=1 due=2024-01-05 principal=50000");
    taken("pay 2024-02-10 no=1 due=2024-01-05 amount=50000");
    (void)snprintf(line, sizeof line, "overdue %.8s10 no=9 due=%s principal=50000", due, due);
    taken(line);
}

static void test_six_codes_count_among_the_last_24(void **state)
{
    (void)state;
    late_twice("2025-08-05");
    assert_int_not_equal(standing_on("tick 2025-12-31"), STANDING_ZEROED);
    assert_int_equal(standing_on("tick 2026-01-01"), STANDING_ZEROED);
}

static void test_a_code_of_the_25th_month_does_not_count(void **state)
{
    (void)state;
    late_twice("2025-09-05");
    assert_int_not_equal(standing_on("tick 2026-02-01"), STANDING_ZEROED);
    assert_int_equal(standing_on("tick 2026-03-01"), STANDING_ZEROED);
}

/* Five years from the end of each lateness, not of the first alone, and to the day. */
static void test_every_lateness_bars_an_erasure_for_five_years(void **state)
{
    (void)state;
    taken("account 2019-01-02 kind=OPENED day=31 amount=9000 balance=9000");
    taken("overdue 2019-02-10 no=1 due=2019-02-05 principal=500");
    taken("pay 2019-02-20 no=1 due=2019-02-05 amount=500");
    taken("overdue 2022-02-10 no=2 due=2022-02-05 principal=500");
    taken("pay 2022-02-20 no=2 due=2022-02-05 amount=500");
    taken("pay 2022-03-01 kind=SETTLEMENT amount=8000");
    refused(DEAD_LETTER_REASON_ERASURE_BARRED, "erasure 2025-03-01");
    refused(DEAD_LETTER_REASON_ERASURE_BARRED, "erasure 2027-02-19");
    taken("erasure 2027-02-20");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, core_case_begin, core_case_end)
    const struct CMUnitTest tests[] = {
        TEST(test_only_configured_lenders_are_heard),
        TEST(test_a_party_without_tokens_is_refused_if_there_is_one_recipient),
        TEST(test_an_identity_number_is_refused_in_every_field),
        TEST(test_a_mobile_number_is_refused_as_a_key_alone),
        TEST(test_an_id_is_well_formed_in_every_field),
        TEST(test_only_an_opening_makes_an_account_known_that_has_to_be),
        TEST(test_an_opening_says_what_the_account_is),
        TEST(test_a_duplicate_is_known_on_the_last_day_of_the_window),
        TEST(test_what_was_seen_before_an_erasure_is_a_duplicate_after_it),
        TEST(test_an_erasure_remembers_the_ids_of_all_accounts),
        TEST(test_portions_have_fifteen_digits_together),
        TEST(test_a_payment_can_be_taken_back_until_the_window_has_passed),
        TEST(test_nothing_stated_of_a_settled_instalment_is_taken),
        TEST(test_one_minor_unit_unpaid_is_unpaid),
        TEST(test_accounts_and_movements_have_their_bounds),
        TEST(test_a_lenders_days_past_due_are_compared),
        TEST(test_an_opening_of_tomorrow_is_told_tomorrow),
        TEST(test_an_opening_of_another_month_is_not_told),
        TEST(test_a_reversal_of_tomorrow_fills_the_gap_of_months_tomorrow),
        TEST(test_a_dropped_account_counts_no_more),
        TEST(test_nothing_in_the_window_is_folded_when_settlement_days_move),
        TEST(test_a_drawdown_is_held_to_the_ceiling_when_it_is_opened),
        TEST(test_six_codes_count_among_the_last_24),
        TEST(test_a_code_of_the_25th_month_does_not_count),
        TEST(test_every_lateness_bars_an_erasure_for_five_years),
        TEST(test_a_limit_at_the_cap_is_not_capped),
        TEST(test_a_warning_to_an_enterprise_names_no_cause),
        TEST(test_an_event_of_tomorrow_is_taken_and_of_the_day_after_is_not),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
