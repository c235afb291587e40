/* test_ctl_explain.c - amounts, events and rules in words. */
#include "ops/ctl/explain.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "ops/ctl/event_text.h"

enum { DAY = 20454 /* 2026-01-01 */ };

static void expect(struct words *w, const char *text)
{
    assert_int_equal(w->error, ERR_OK);
    assert_int_equal(buf_add(&w->text, "", 1), ERR_OK);
    assert_string_equal((const char *)w->text.at, text);
    words_free(w);
}

static void expect_money(int64_t minor, const char *currency, const char *text)
{
    struct words w = {0};
    words_add_money(&w, minor, (struct str){currency, 3});
    expect(&w, text);
}

static void test_amounts_carry_their_currency_with_its_decimals(void **state)
{
    (void)state;
    expect_money(0, "CNY", "0.00 CNY");
    expect_money(5, "CNY", "0.05 CNY");
    expect_money(-5, "CNY", "-0.05 CNY");
    expect_money(12345, "CNY", "123.45 CNY");
    expect_money(123456789, "CNY", "1,234,567.89 CNY");
    expect_money(100000, "CNY", "1,000.00 CNY");
    expect_money(1234, "JPY", "1,234 JPY");
    expect_money(0, "JPY", "0 JPY");
    expect_money(1234567, "KWD", "1,234.567 KWD");
    expect_money(INT64_MAX, "CNY", "92,233,720,368,547,758.07 CNY");
}

static void test_an_overdue_event_reads_as_a_sentence(void **state)
{
    (void)state;
    struct words w = {0};
    struct overdue_event e = overdue_event_empty;
    e.lender_id = STR("L1");
    e.account_id = STR("a1");
    e.instalment_no = 3;
    e.due_date = DAY;
    e.principal = 40000;
    e.interest = 1050;
    e.currency = STR("CNY");
    e.intent = INTENT_UNINTENTIONAL;
    struct input in = {.type = INPUT_OVERDUE, .of.overdue = &e};
    words_add_event(&w, &in);
    expect(&w,
           "overdue L1/a1: instalment 3 due 2026-01-01, unpaid 410.50 CNY (principal 400.00 CNY, "
           "interest 10.50 CNY), UNINTENTIONAL");
}

static void test_a_party_tells_no_number(void **state)
{
    (void)state;
    struct words w = {0};
    struct signal_event e = signal_event_empty;
    e.detail.kind = SIGNAL_EVENT_DETAIL_PARTY;
    e.detail.of.party = (struct party){STR("ID"), STR("110105198505050070")};
    struct input in = {.type = INPUT_SIGNAL, .of.signal = &e};
    words_add_event(&w, &in);
    expect(&w, "Party: identified");
}

static void test_a_signal_tells_its_fields(void **state)
{
    (void)state;
    struct words w = {0};
    struct signal_event e = signal_event_empty;
    e.detail.kind = SIGNAL_EVENT_DETAIL_FRAUD_VERDICT;
    e.detail.of.fraud_verdict = (struct fraud_verdict){STR("c-9"), VERDICT_CONFIRMED};
    struct input in = {.type = INPUT_SIGNAL, .of.signal = &e};
    words_add_event(&w, &in);
    expect(&w, "FraudVerdict: case_id c-9, verdict CONFIRMED");
}

static void test_a_line_action_tells_facts_and_thresholds(void **state)
{
    (void)state;
    struct words w = {0};
    struct reason reason = {REASON_CODE_DPD_90, STR("a1"), STR("dpd 90"), STR("dpd >= 90")};
    struct line_action line = line_action_empty;
    line.lender_id = STR("L1");
    line.action = LINE_ACTION_KIND_ZERO;
    line.limit_before = 1000000;
    line.percent_before = 100;
    line.drawing_before = DRAWING_SHUT;
    line.drawing_after = DRAWING_SHUT;
    line.standing_before = STANDING_SUSPENDED;
    line.standing_after = STANDING_ZEROED;
    line.requires_review = true;
    line.reasons = (struct reason_list){&reason, 1, 1};
    words_add_line(&w, &line, STR("CNY"));
    expect(&w,
           "ZERO by L1: standing SUSPENDED -> ZEROED, limit 10,000.00 CNY -> 0.00 CNY, 100 % -> "
           "0 %, drawing SHUT -> SHUT, a person must look at it; because DPD_90 a1: dpd 90 (dpd "
           ">= 90)");
}

static bool cites(const struct rules *rules, int number)
{
    for (int i = 0; rules->numbers[i] != 0; i++)
        if (rules->numbers[i] == number) return true;
    return false;
}

static void test_outputs_cite_the_rules_that_made_them(void **state)
{
    (void)state;
    struct reason reason = {REASON_CODE_CORRECTED, STR("a1"), STR("f"), STR("t")};
    struct line_action line = line_action_empty;
    line.reasons = (struct reason_list){&reason, 1, 1};
    struct rules rules = rules_of_line(&line);
    assert_true(cites(&rules, 17) && cites(&rules, 18));

    struct credit_report_update report = credit_report_update_empty;
    report.kind = REPORT_KIND_ACCOUNT;
    report.op = REPORT_OP_NORMAL;
    report.point = 30;
    report.adverse = true;
    rules = rules_of_report(&report);
    assert_true(cites(&rules, 9) && cites(&rules, 10) && cites(&rules, 12) && !cites(&rules, 11));
    report.op = REPORT_OP_CORRECT;
    rules = rules_of_report(&report);
    assert_true(cites(&rules, 11) && !cites(&rules, 10));
    report.kind = REPORT_KIND_AGREEMENT;
    rules = rules_of_report(&report);
    assert_int_equal(rules.numbers[0], 19);

    struct blacklist_share share = blacklist_share_empty;
    share.action = SHARE_ACTION_REVOKE;
    rules = rules_of_share(&share);
    assert_int_equal(rules.numbers[0], 21);
    share.action = SHARE_ACTION_ENTRY;
    rules = rules_of_share(&share);
    assert_int_equal(rules.numbers[0], 20);
}

static void test_an_audit_record_tells_its_rule_and_what_was_kept(void **state)
{
    (void)state;
    struct words w = {0};
    struct audit_record audit = audit_record_empty;
    audit.kind = AUDIT_KIND_HISTORY_REWRITTEN;
    audit.detail = STR("rule r: a1 2020-03 was 1");
    words_add_audit(&w, &audit);
    expect(&w, "HISTORY_REWRITTEN: rule r: a1 2020-03 was 1");
    struct rules rules = rules_of_audit(&audit);
    assert_int_equal(rules.numbers[0], 34);
    audit.kind = AUDIT_KIND_ERASURE;
    rules = rules_of_audit(&audit);
    assert_int_equal(rules.numbers[0], 27);
}

/* Whatever the rules are renamed to: what is cited must be on the page, which numbers them without
 * a gap. */
static void test_every_rule_of_the_page_has_its_sentence(void **state)
{
    (void)state;
    int count = 0;
    while (!str_is_none(rule_text(count + 1)))
        count++;
    assert_true(count >= 34);
    for (int number = 1; number <= count; number++) {
        struct str text = rule_text(number);
        if (text.len < 20) fail_msg("rule %d has no sentence", number);
        assert_null(memchr(text.at, '|', text.len));
        assert_null(memchr(text.at, '\n', text.len));
    }
    for (int number = count + 1; number <= RULES_MAX; number++)
        if (!str_is_none(rule_text(number))) fail_msg("rule %d comes after a gap", number);
}

static void test_the_sentences_are_those_of_the_page(void **state)
{
    (void)state;
    struct str text = rule_text(24);
    struct str dispute = STR("A dispute marks every update");
    assert_true(text.len > dispute.len);
    assert_memory_equal(text.at, dispute.at, dispute.len);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_amounts_carry_their_currency_with_its_decimals),
        cmocka_unit_test(test_an_overdue_event_reads_as_a_sentence),
        cmocka_unit_test(test_a_party_tells_no_number),
        cmocka_unit_test(test_a_signal_tells_its_fields),
        cmocka_unit_test(test_a_line_action_tells_facts_and_thresholds),
        cmocka_unit_test(test_outputs_cite_the_rules_that_made_them),
        cmocka_unit_test(test_an_audit_record_tells_its_rule_and_what_was_kept),
        cmocka_unit_test(test_every_rule_of_the_page_has_its_sentence),
        cmocka_unit_test(test_the_sentences_are_those_of_the_page),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
