/* test_core_event.c - what the door looks at in each kind of record: its texts and its numbers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "state/core/event.h"
#include "state/core/records.h"

enum { TEXT_BYTES = 400 };

/* The texts, as "name=value"; one that need not be well-formed ends with "?". */
static void tell_strings(const struct input *in, char text[TEXT_BYTES])
{
    struct named_strs strs = event_strings(in);
    size_t len = 0;
    text[0] = '\0';
    for (uint32_t i = 0; i < strs.count; i++) {
        const struct named_str *s = &strs.items[i];
        len += (size_t)snprintf(text + len, TEXT_BYTES - len, "%s%s=%.*s%s", i > 0 ? " " : "",
                                s->name, (int)s->value.len, s->value.at, s->is_id ? "" : "?");
    }
}

/* The numbers, as "name=value"; one that may be negative ends with "-". */
static void tell_amounts(const struct input *in, char text[TEXT_BYTES])
{
    struct named_amounts amounts = event_amounts(in);
    size_t len = 0;
    text[0] = '\0';
    for (uint32_t i = 0; i < amounts.count; i++) {
        const struct named_amount *a = &amounts.items[i];
        len += (size_t)snprintf(text + len, TEXT_BYTES - len, "%s%s=%lld%s", i > 0 ? " " : "",
                                a->name, (long long)a->value, a->may_be_negative ? "-" : "");
    }
}

struct signal_row {
    struct signal_event_detail detail;
    const char *strings; /* beside those of the head */
    const char *amounts;
};

static void expect_rows(const struct signal_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct signal_event signal = {.event_id = STR("e"),
                                      .borrower_id = STR("b"),
                                      .lender_id = STR("l"),
                                      .detail = rows[i].detail};
        const struct input in = {.type = INPUT_SIGNAL, .of.signal = &signal};
        char expected[TEXT_BYTES], told[TEXT_BYTES];
        (void)snprintf(expected, sizeof expected, "event_id=e borrower_id=b lender_id=l%s",
                       rows[i].strings);
        tell_strings(&in, told);
        assert_string_equal(told, expected);
        tell_amounts(&in, told);
        assert_string_equal(told, rows[i].amounts);
    }
}

static void test_of_signals_with_texts(void **state)
{
    (void)state;
    const struct signal_row rows[] = {
        {{.kind = SIGNAL_EVENT_DETAIL_PARTY, .of.party = {STR("CN_ID"), STR("secret")}},
         " id_type=CN_ID?",
         ""},
        {{.kind = SIGNAL_EVENT_DETAIL_CONSENT, .of.consent = {.recipient = STR("bank")}},
         " recipient=bank",
         ""},
        {{.kind = SIGNAL_EVENT_DETAIL_CONSENT}, "", ""},
        {{.kind = SIGNAL_EVENT_DETAIL_FRAUD_VERDICT, .of.fraud_verdict = {.case_id = STR("f")}},
         " case_id=f",
         ""},
        {{.kind = SIGNAL_EVENT_DETAIL_COURT_LIST, .of.court_list = {.case_id = STR("c")}},
         " case_id=c",
         ""},
        {{.kind = SIGNAL_EVENT_DETAIL_LISTED_ELSEWHERE,
          .of.listed_elsewhere = {.recipient = STR("bank"), .code = STR("L")}},
         " recipient=bank code=L",
         ""},
        {{.kind = SIGNAL_EVENT_DETAIL_NOTICE_DELIVERED,
          .of.notice_delivered = {.account_id = STR("A")}},
         " account_id=A",
         ""},
        {{.kind = SIGNAL_EVENT_DETAIL_DISPUTE_OPENED,
          .of.dispute_opened = {.account_id = STR("A"), .dispute_id = STR("d")}},
         " account_id=A dispute_id=d",
         ""},
        {{.kind = SIGNAL_EVENT_DETAIL_DISPUTE_RESOLVED,
          .of.dispute_resolved = {.account_id = STR("A"), .dispute_id = STR("d")}},
         " account_id=A dispute_id=d",
         ""},
        {{.kind = SIGNAL_EVENT_DETAIL_ENTERPRISE_LINK,
          .of.enterprise_link = {.enterprise_token = STR("t")}},
         " enterprise_token=t",
         ""},
        {{.kind = SIGNAL_EVENT_DETAIL_REVIEW_DECISION,
          .of.review_decision = {.decision_id = STR("r")}},
         " decision_id=r",
         ""},
        {{.kind = SIGNAL_EVENT_DETAIL_ERASURE, .of.erasure = {.request_id = STR("q")}},
         " request_id=q",
         ""},
    };
    expect_rows(rows, sizeof rows / sizeof rows[0]);
}

static void test_of_signals_without(void **state)
{
    (void)state;
    const struct signal_row rows[] = {
        {{.kind = SIGNAL_EVENT_DETAIL_NONE}, "", ""},
        {{.kind = SIGNAL_EVENT_DETAIL_INCOME, .of.income = {7}}, "", "monthly_amount=7"},
        {{.kind = SIGNAL_EVENT_DETAIL_MULTI_LENDER, .of.multi_lender = {3, 4}},
         "",
         "lenders_open=3 inquiries_3m=4"},
        {{.kind = SIGNAL_EVENT_DETAIL_CASH_FLOW}, "", ""},
        {{.kind = SIGNAL_EVENT_DETAIL_BORROWING, .of.borrowing = {.amount = 9}}, "", "amount=9"},
    };
    expect_rows(rows, sizeof rows / sizeof rows[0]);
}

#define HEAD                                                                                       \
    .event_id = STR("e"), .borrower_id = STR("b"), .lender_id = STR("l"), .account_id = STR("A"),  \
    .product = STR("p"), .currency = STR("CNY")
#define HEAD_TEXT "event_id=e borrower_id=b lender_id=l account_id=A product=p currency=CNY"

static void expect(const struct input *in, const char *strings, const char *amounts)
{
    char told[TEXT_BYTES];
    tell_strings(in, told);
    assert_string_equal(told, strings);
    tell_amounts(in, told);
    assert_string_equal(told, amounts);
}

static void test_of_a_repayment(void **state)
{
    (void)state;
    struct repayment_event ev = {HEAD,     .amount = 1,  .principal = 2,    .interest = 3,
                                 .fee = 4, .penalty = 5, .balance_after = 6};
    const struct input in = {.type = INPUT_REPAYMENT, .of.repayment = &ev};
    const char *amounts =
        "amount=1 principal=2 interest=3 fee=4 penalty=5 "
        "limit=-9223372036854775808 pledged=-9223372036854775808 balance_after=6-";
    expect(&in, HEAD_TEXT, amounts);
    ev.reverses = STR("r");
    expect(&in, HEAD_TEXT " reverses=r", amounts);
}

static void test_of_an_overdue(void **state)
{
    (void)state;
    struct overdue_event ev = {HEAD,     .principal = 2, .interest = 3,
                               .fee = 4, .penalty = 5,   .balance = 6};
    const struct input in = {.type = INPUT_OVERDUE, .of.overdue = &ev};
    expect(&in, HEAD_TEXT,
           "amount=0 principal=2 interest=3 fee=4 penalty=5 limit=-9223372036854775808 "
           "pledged=-9223372036854775808 balance=6-");
}

static void test_of_an_account_event(void **state)
{
    (void)state;
    struct account_event ev = {HEAD,         .kind = ACCOUNT_EVENT_KIND_OPENED,
                               .amount = 1,  .limit = 2,
                               .pledged = 3, .balance = 4};
    const struct input in = {.type = INPUT_ACCOUNT, .of.account = &ev};
    expect(&in, HEAD_TEXT,
           "amount=1 principal=0 interest=0 fee=0 penalty=0 limit=2 pledged=3 balance=4-");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_of_signals_with_texts), cmocka_unit_test(test_of_signals_without),
        cmocka_unit_test(test_of_a_repayment),        cmocka_unit_test(test_of_an_overdue),
        cmocka_unit_test(test_of_an_account_event),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
