/* rule_texts.c - from what came out to the rules that made it. */
#include "ops/ctl/rule_texts.h"

#include <stdio.h>
#include <string.h>

/* Made from ops/rules.md when the program is built. */
extern const unsigned char rules_page[];
extern const unsigned long rules_page_size;

/* The numbers of ops/rules.md. */
enum rule {
    RULE_IDENTITY = 1,
    RULE_DOOR = 2,
    RULE_VALUE_DATE = 3,
    RULE_STATEMENT = 4,
    RULE_PAYMENT = 5,
    RULE_REVERSAL = 6,
    RULE_DPD = 7,
    RULE_CODES = 8,
    RULE_MONTH = 9,
    RULE_POINTS = 10,
    RULE_CORRECT = 11,
    RULE_NOTICE = 12,
    RULE_CONSENT = 13,
    RULE_SUSPENDED = 14,
    RULE_ZEROED = 15,
    RULE_RECOVERY = 16,
    RULE_UNDONE = 17,
    RULE_LINE = 18,
    RULE_AGREEMENT = 19,
    RULE_LISTING = 20,
    RULE_REVOKE = 21,
    RULE_TOKEN = 22,
    RULE_REMINDERS = 23,
    RULE_DISPUTE = 24,
    RULE_PLAN = 25,
    RULE_CLASS = 26,
    RULE_ERASURE = 27,
    RULE_WARNING = 30,
    RULE_CAP = 31,
    RULE_ENTERPRISE = 32,
    RULE_INCREASE = 33,
    RULE_REPAIR = 34,
};

/* A rule the page does not have (yet) is not cited. */
static void cite(struct rules *rules, int number)
{
    if (number == 0 || str_is_none(rule_text(number))) return;
    for (int i = 0; i < RULES_CITED_MAX; i++) {
        if (rules->numbers[i] == number) return;
        if (rules->numbers[i] != 0) continue;
        rules->numbers[i] = number;
        return;
    }
}

static int rule_of_reason(enum reason_code code)
{
    static const int rules[REASON_CODE_COUNT] = {
        [REASON_CODE_DPD_90] = RULE_ZEROED,
        [REASON_CODE_EPISODES_3_IN_24M] = RULE_ZEROED,
        [REASON_CODE_CODES_6_OF_24] = RULE_ZEROED,
        [REASON_CODE_FRAUD] = RULE_ZEROED,
        [REASON_CODE_DELINQUENT] = RULE_SUSPENDED,
        [REASON_CODE_RECOVERY_STEP] = RULE_RECOVERY,
        [REASON_CODE_CORRECTED] = RULE_UNDONE,
        [REASON_CODE_REVIEW_APPROVED] = RULE_RECOVERY,
        [REASON_CODE_PLAN] = RULE_PLAN,
        [REASON_CODE_WARNING] = RULE_WARNING,
        [REASON_CODE_CAP] = RULE_CAP,
        [REASON_CODE_DRAWDOWN_CEILING] = RULE_CAP,
    };
    return (unsigned)code < REASON_CODE_COUNT ? rules[code] : 0;
}

static int rule_of_signal(const struct signal_event *signal)
{
    static const int rules[SIGNAL_EVENT_DETAIL_COUNT] = {
        [SIGNAL_EVENT_DETAIL_PARTY] = RULE_TOKEN,
        [SIGNAL_EVENT_DETAIL_CONSENT] = RULE_CONSENT,
        [SIGNAL_EVENT_DETAIL_INCOME] = RULE_WARNING,
        [SIGNAL_EVENT_DETAIL_MULTI_LENDER] = RULE_WARNING,
        [SIGNAL_EVENT_DETAIL_CASH_FLOW] = RULE_WARNING,
        [SIGNAL_EVENT_DETAIL_BORROWING] = RULE_WARNING,
        [SIGNAL_EVENT_DETAIL_COURT_LIST] = RULE_WARNING,
        [SIGNAL_EVENT_DETAIL_LISTED_ELSEWHERE] = RULE_WARNING,
        [SIGNAL_EVENT_DETAIL_ENTERPRISE_LINK] = RULE_ENTERPRISE,
        [SIGNAL_EVENT_DETAIL_FRAUD_VERDICT] = RULE_ZEROED,
        [SIGNAL_EVENT_DETAIL_NOTICE_DELIVERED] = RULE_NOTICE,
        [SIGNAL_EVENT_DETAIL_DISPUTE_OPENED] = RULE_DISPUTE,
        [SIGNAL_EVENT_DETAIL_DISPUTE_RESOLVED] = RULE_DISPUTE,
        [SIGNAL_EVENT_DETAIL_REVIEW_DECISION] = RULE_RECOVERY,
        [SIGNAL_EVENT_DETAIL_ERASURE] = RULE_ERASURE,
    };
    unsigned kind = (unsigned)signal->detail.kind;
    return kind < SIGNAL_EVENT_DETAIL_COUNT ? rules[kind] : 0;
}

struct rules rules_of_input(const struct input *in)
{
    struct rules rules = {{0}};
    bool is_undoing = false;
    switch (in->type) {
    case INPUT_OVERDUE:
        cite(&rules, RULE_STATEMENT);
        break;
    case INPUT_REPAYMENT:
        is_undoing = in->of.repayment->kind == REPAYMENT_KIND_REVERSAL ||
                     in->of.repayment->kind == REPAYMENT_KIND_CHARGEBACK;
        cite(&rules, is_undoing ? RULE_REVERSAL : RULE_PAYMENT);
        break;
    case INPUT_ACCOUNT:
        if (in->of.account->kind == ACCOUNT_EVENT_KIND_PLAN_AGREED ||
            in->of.account->kind == ACCOUNT_EVENT_KIND_PLAN_BREACHED ||
            in->of.account->kind == ACCOUNT_EVENT_KIND_PLAN_COMPLETED)
            cite(&rules, RULE_PLAN);
        if (in->of.account->kind == ACCOUNT_EVENT_KIND_WRITTEN_OFF) cite(&rules, RULE_CLASS);
        break;
    case INPUT_SIGNAL:
        cite(&rules, rule_of_signal(in->of.signal));
        break;
    }
    cite(&rules, RULE_VALUE_DATE);
    return rules;
}

struct rules rules_of_line(const struct line_action *line)
{
    struct rules rules = {{0}};
    for (uint32_t i = 0; i < line->reasons.count; i++)
        cite(&rules, rule_of_reason(line->reasons.items[i].code));
    cite(&rules, RULE_LINE);
    return rules;
}

struct rules rules_of_report(const struct credit_report_update *report)
{
    enum { POINT_MONTHLY = 30, POINT_FIRST = 31, POINT_CLOSING = 32 };
    struct rules rules = {{0}};
    if (report->kind == REPORT_KIND_AGREEMENT) {
        cite(&rules, RULE_AGREEMENT);
        return rules;
    }
    if (report->op == REPORT_OP_DELETE_ACCOUNT) cite(&rules, RULE_ERASURE);
    if (report->op == REPORT_OP_CORRECT) cite(&rules, RULE_CORRECT);
    if (report->op == REPORT_OP_NORMAL) {
        cite(&rules, RULE_POINTS);
        if (report->point == POINT_MONTHLY || report->point == POINT_FIRST ||
            report->point == POINT_CLOSING)
            cite(&rules, RULE_MONTH);
    }
    if (report->op != REPORT_OP_DELETE_ACCOUNT) {
        if (report->dpd != INT_NONE && report->dpd > 0) cite(&rules, RULE_DPD);
        cite(&rules, RULE_CODES);
    }
    if (report->adverse) cite(&rules, RULE_NOTICE);
    if (report->disputed) cite(&rules, RULE_DISPUTE);
    return rules;
}

struct rules rules_of_notice(const struct notice *notice)
{
    static const int by_kind[NOTICE_KIND_COUNT] = {
        [NOTICE_KIND_ADVERSE_NOTICE] = RULE_NOTICE,
        [NOTICE_KIND_REMINDER] = RULE_REMINDERS,
        [NOTICE_KIND_INSTALMENT_OFFER] = RULE_REMINDERS,
        [NOTICE_KIND_LEGAL_REFERRAL] = RULE_REMINDERS,
        [NOTICE_KIND_PLEDGE_DEDUCTION] = RULE_SUSPENDED,
        [NOTICE_KIND_DISPUTE_DUE] = RULE_DISPUTE,
        [NOTICE_KIND_EARLY_WARNING] = RULE_WARNING,
        [NOTICE_KIND_ENTERPRISE_WARNING] = RULE_ENTERPRISE,
        [NOTICE_KIND_INCREASE_ELIGIBLE] = RULE_INCREASE,
    };
    struct rules rules = {{0}};
    if ((unsigned)notice->kind < NOTICE_KIND_COUNT) cite(&rules, by_kind[notice->kind]);
    for (uint32_t i = 0; i < notice->reasons.count; i++)
        cite(&rules, rule_of_reason(notice->reasons.items[i].code));
    return rules;
}

struct rules rules_of_share(const struct blacklist_share *share)
{
    struct rules rules = {{0}};
    bool is_end = share->action == SHARE_ACTION_REVOKE || share->action == SHARE_ACTION_EXPIRE;
    cite(&rules, is_end ? RULE_REVOKE : RULE_LISTING);
    cite(&rules, RULE_TOKEN);
    return rules;
}

struct rules rules_of_audit(const struct audit_record *audit)
{
    static const int by_kind[AUDIT_KIND_COUNT] = {
        [AUDIT_KIND_SHARE] = RULE_LISTING,
        [AUDIT_KIND_HISTORY_REWRITTEN] = RULE_REPAIR,
        [AUDIT_KIND_ERASURE] = RULE_ERASURE,
    };
    struct rules rules = {{0}};
    if ((unsigned)audit->kind < AUDIT_KIND_COUNT) cite(&rules, by_kind[audit->kind]);
    return rules;
}

struct rules rules_of_standing(enum standing before, enum standing after)
{
    struct rules rules = {{0}};
    switch (after) {
    case STANDING_SUSPENDED:
        cite(&rules, RULE_SUSPENDED);
        break;
    case STANDING_ZEROED:
        cite(&rules, RULE_ZEROED);
        break;
    case STANDING_PLAN:
        cite(&rules, RULE_PLAN);
        break;
    case STANDING_RECOVERING:
    case STANDING_GOOD:
        cite(&rules, RULE_RECOVERY);
        break;
    case STANDING_WATCH:
        cite(&rules, RULE_WARNING);
        break;
    case STANDING_NONE:
    case STANDING_COUNT:
        break;
    }
    if (before == STANDING_PLAN) cite(&rules, RULE_PLAN);
    return rules;
}

struct rules rules_of_refusal(enum dead_letter_reason reason)
{
    struct rules rules = {{0}};
    if (reason == DEAD_LETTER_REASON_PLAIN_IDENTIFIER) cite(&rules, RULE_IDENTITY);
    if (reason == DEAD_LETTER_REASON_ERASURE_BARRED || reason == DEAD_LETTER_REASON_ERASED)
        cite(&rules, RULE_ERASURE);
    cite(&rules, RULE_DOOR);
    return rules;
}

struct str rule_text(int number)
{
    char head[16];
    int length = snprintf(head, sizeof head, "\n| %d | ", number);
    const char *page = (const char *)rules_page;
    const char *end = page + rules_page_size;
    const char *at = memmem(page, rules_page_size, head, (size_t)length);
    if (at == NULL) return STR_NONE;
    at += length;
    const char *stop = memmem(at, (size_t)(end - at), " | ", 3);
    return stop == NULL ? STR_NONE : (struct str){at, (uint32_t)(stop - at)};
}
