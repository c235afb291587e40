/* event.c - reads the four event records alike. */
#include "state/core/event.h"

#include <assert.h>
#include <stddef.h>

static struct str account_of_signal(const struct signal_event *signal)
{
    /* unreachable: all kinds are named */
    switch (signal->detail.kind) {
    case SIGNAL_EVENT_DETAIL_NOTICE_DELIVERED:
        return signal->detail.of.notice_delivered.account_id;
    case SIGNAL_EVENT_DETAIL_DISPUTE_OPENED:
        return signal->detail.of.dispute_opened.account_id;
    case SIGNAL_EVENT_DETAIL_DISPUTE_RESOLVED:
        return signal->detail.of.dispute_resolved.account_id;
    case SIGNAL_EVENT_DETAIL_PARTY:
    case SIGNAL_EVENT_DETAIL_CONSENT:
    case SIGNAL_EVENT_DETAIL_INCOME:
    case SIGNAL_EVENT_DETAIL_MULTI_LENDER:
    case SIGNAL_EVENT_DETAIL_CASH_FLOW:
    case SIGNAL_EVENT_DETAIL_BORROWING:
    case SIGNAL_EVENT_DETAIL_FRAUD_VERDICT:
    case SIGNAL_EVENT_DETAIL_COURT_LIST:
    case SIGNAL_EVENT_DETAIL_LISTED_ELSEWHERE:
    case SIGNAL_EVENT_DETAIL_ENTERPRISE_LINK:
    case SIGNAL_EVENT_DETAIL_REVIEW_DECISION:
    case SIGNAL_EVENT_DETAIL_ERASURE:
    case SIGNAL_EVENT_DETAIL_NONE:
    case SIGNAL_EVENT_DETAIL_COUNT:
        break;
    }
    return STR_NONE;
}

#define HEAD(record)                                                                               \
    (struct event_head)                                                                            \
    {                                                                                              \
        (record)->event_id, (record)->occurred_at, (record)->value_date, (record)->lender_id,      \
            (record)->borrower_id, (record)->account_id, (record)->product, (record)->currency     \
    }

struct event_head event_head(const struct input *in)
{
    /* unreachable: all types are named */
    switch (in->type) {
    case INPUT_REPAYMENT:
        return HEAD(in->of.repayment);
    case INPUT_OVERDUE:
        return HEAD(in->of.overdue);
    case INPUT_ACCOUNT:
        return HEAD(in->of.account);
    case INPUT_SIGNAL:
        break;
    }
    assert(in->type == INPUT_SIGNAL);
    const struct signal_event *signal = in->of.signal;
    return (struct event_head){.event_id = signal->event_id,
                               .occurred_at = signal->occurred_at,
                               .value_date = signal->value_date,
                               .lender_id = signal->lender_id,
                               .borrower_id = signal->borrower_id,
                               .account_id = account_of_signal(signal)};
}

static void add_str(struct named_strs *strs, const char *name, struct str value, bool is_id)
{
    assert(strs->count < EVENT_STRINGS_MAX);
    strs->items[strs->count++] = (struct named_str){name, value, is_id};
}

static void add_signal_strs(struct named_strs *strs, const struct signal_event *signal)
{
    /* unreachable: all kinds are named */
    switch (signal->detail.kind) {
    case SIGNAL_EVENT_DETAIL_PARTY:
        add_str(strs, "id_type", signal->detail.of.party.id_type, false);
        return;
    case SIGNAL_EVENT_DETAIL_CONSENT:
        if (!str_is_none(signal->detail.of.consent.recipient)) {
            add_str(strs, "recipient", signal->detail.of.consent.recipient, true);
        }
        return;
    case SIGNAL_EVENT_DETAIL_FRAUD_VERDICT:
        add_str(strs, "case_id", signal->detail.of.fraud_verdict.case_id, true);
        return;
    case SIGNAL_EVENT_DETAIL_COURT_LIST:
        add_str(strs, "case_id", signal->detail.of.court_list.case_id, true);
        return;
    case SIGNAL_EVENT_DETAIL_LISTED_ELSEWHERE:
        add_str(strs, "recipient", signal->detail.of.listed_elsewhere.recipient, true);
        add_str(strs, "code", signal->detail.of.listed_elsewhere.code, true);
        return;
    case SIGNAL_EVENT_DETAIL_NOTICE_DELIVERED:
        add_str(strs, "account_id", signal->detail.of.notice_delivered.account_id, true);
        return;
    case SIGNAL_EVENT_DETAIL_DISPUTE_OPENED:
        add_str(strs, "account_id", signal->detail.of.dispute_opened.account_id, true);
        add_str(strs, "dispute_id", signal->detail.of.dispute_opened.dispute_id, true);
        return;
    case SIGNAL_EVENT_DETAIL_DISPUTE_RESOLVED:
        add_str(strs, "account_id", signal->detail.of.dispute_resolved.account_id, true);
        add_str(strs, "dispute_id", signal->detail.of.dispute_resolved.dispute_id, true);
        return;
    case SIGNAL_EVENT_DETAIL_ENTERPRISE_LINK:
        add_str(strs, "enterprise_token", signal->detail.of.enterprise_link.enterprise_token, true);
        return;
    case SIGNAL_EVENT_DETAIL_REVIEW_DECISION:
        add_str(strs, "decision_id", signal->detail.of.review_decision.decision_id, true);
        return;
    case SIGNAL_EVENT_DETAIL_ERASURE:
        add_str(strs, "request_id", signal->detail.of.erasure.request_id, true);
        return;
    case SIGNAL_EVENT_DETAIL_INCOME:
    case SIGNAL_EVENT_DETAIL_MULTI_LENDER:
    case SIGNAL_EVENT_DETAIL_CASH_FLOW:
    case SIGNAL_EVENT_DETAIL_BORROWING:
    case SIGNAL_EVENT_DETAIL_NONE:
    case SIGNAL_EVENT_DETAIL_COUNT:
        return;
    }
}

struct named_strs event_strings(const struct input *in)
{
    struct named_strs strs = {.count = 0};
    struct event_head head = event_head(in);
    add_str(&strs, "event_id", head.event_id, true);
    add_str(&strs, "borrower_id", head.borrower_id, true);
    add_str(&strs, "lender_id", head.lender_id, true);
    if (in->type == INPUT_SIGNAL) {
        add_signal_strs(&strs, in->of.signal);
        return strs;
    }
    add_str(&strs, "account_id", head.account_id, true);
    add_str(&strs, "product", head.product, true);
    add_str(&strs, "currency", head.currency, true);
    if (in->type == INPUT_REPAYMENT && !str_is_none(in->of.repayment->reverses)) {
        add_str(&strs, "reverses", in->of.repayment->reverses, true);
    }
    return strs;
}

static void add_amount(struct named_amounts *amounts, const char *name, int64_t value)
{
    assert(amounts->count < EVENT_AMOUNTS_MAX);
    amounts->items[amounts->count++] = (struct named_amount){name, value, false};
}

static void add_balance(struct named_amounts *amounts, const char *name, int64_t value)
{
    add_amount(amounts, name, value);
    amounts->items[amounts->count - 1].may_be_negative = true;
}

static void add_signal_amounts(struct named_amounts *amounts, const struct signal_event *signal)
{
    if (signal->detail.kind == SIGNAL_EVENT_DETAIL_INCOME) {
        add_amount(amounts, "monthly_amount", signal->detail.of.income.monthly_amount);
    }
    if (signal->detail.kind == SIGNAL_EVENT_DETAIL_BORROWING) {
        add_amount(amounts, "amount", signal->detail.of.borrowing.amount);
    }
    if (signal->detail.kind == SIGNAL_EVENT_DETAIL_MULTI_LENDER) {
        add_amount(amounts, "lenders_open", signal->detail.of.multi_lender.lenders_open);
        add_amount(amounts, "inquiries_3m", signal->detail.of.multi_lender.inquiries_3m);
    }
}

struct named_amounts event_amounts(const struct input *in)
{
    struct named_amounts amounts = {.count = 0};
    if (in->type == INPUT_SIGNAL) {
        add_signal_amounts(&amounts, in->of.signal);
        return amounts;
    }
    struct ledger_entry entry = event_entry(in);
    add_amount(&amounts, "amount", entry.amount);
    add_amount(&amounts, "principal", entry.principal);
    add_amount(&amounts, "interest", entry.interest);
    add_amount(&amounts, "fee", entry.fee);
    add_amount(&amounts, "penalty", entry.penalty);
    add_amount(&amounts, "limit", entry.limit);
    add_amount(&amounts, "pledged", entry.pledged);
    add_balance(&amounts, in->type == INPUT_REPAYMENT ? "balance_after" : "balance", entry.balance);
    return amounts;
}

static struct ledger_entry repayment_entry(struct ledger_entry entry,
                                           const struct repayment_event *ev)
{
    static const enum entry_kind kinds[REPAYMENT_KIND_COUNT] = {
        [REPAYMENT_KIND_REPAYMENT] = ENTRY_KIND_REPAYMENT,
        [REPAYMENT_KIND_PREPAYMENT] = ENTRY_KIND_PREPAYMENT,
        [REPAYMENT_KIND_SETTLEMENT] = ENTRY_KIND_SETTLEMENT,
        [REPAYMENT_KIND_PLEDGE_DEDUCTION] = ENTRY_KIND_PLEDGE_DEDUCTION,
        [REPAYMENT_KIND_GUARANTOR] = ENTRY_KIND_GUARANTOR,
        [REPAYMENT_KIND_ASSET_IN_LIEU] = ENTRY_KIND_ASSET_IN_LIEU,
        [REPAYMENT_KIND_REVERSAL] = ENTRY_KIND_REVERSAL,
        [REPAYMENT_KIND_CHARGEBACK] = ENTRY_KIND_CHARGEBACK,
    };
    entry.kind = kinds[ev->kind];
    entry.instalment_no = ev->instalment_no;
    entry.due_date = ev->due_date;
    entry.amount = ev->amount;
    entry.principal = ev->principal;
    entry.interest = ev->interest;
    entry.fee = ev->fee;
    entry.penalty = ev->penalty;
    entry.balance = ev->balance_after;
    entry.reverses = ev->reverses;
    return entry;
}

static struct ledger_entry overdue_entry(struct ledger_entry entry, const struct overdue_event *ev)
{
    entry.kind = ENTRY_KIND_OVERDUE;
    entry.instalment_no = ev->instalment_no;
    entry.due_date = ev->due_date;
    entry.principal = ev->principal;
    entry.interest = ev->interest;
    entry.fee = ev->fee;
    entry.penalty = ev->penalty;
    entry.balance = ev->balance;
    entry.intent = ev->intent;
    return entry;
}

static struct ledger_entry account_entry(struct ledger_entry entry, const struct account_event *ev)
{
    static const enum entry_kind kinds[ACCOUNT_EVENT_KIND_COUNT] = {
        [ACCOUNT_EVENT_KIND_OPENED] = ENTRY_KIND_OPENED,
        [ACCOUNT_EVENT_KIND_LIMIT_CHANGED] = ENTRY_KIND_LIMIT_CHANGED,
        [ACCOUNT_EVENT_KIND_EXTENDED] = ENTRY_KIND_EXTENDED,
        [ACCOUNT_EVENT_KIND_PLAN_AGREED] = ENTRY_KIND_PLAN_AGREED,
        [ACCOUNT_EVENT_KIND_PLAN_BREACHED] = ENTRY_KIND_PLAN_BREACHED,
        [ACCOUNT_EVENT_KIND_PLAN_COMPLETED] = ENTRY_KIND_PLAN_COMPLETED,
        [ACCOUNT_EVENT_KIND_CLOSED] = ENTRY_KIND_CLOSED,
        [ACCOUNT_EVENT_KIND_WRITTEN_OFF] = ENTRY_KIND_WRITTEN_OFF,
        [ACCOUNT_EVENT_KIND_TRANSFERRED] = ENTRY_KIND_TRANSFERRED,
        [ACCOUNT_EVENT_KIND_LEGAL_ACTION] = ENTRY_KIND_LEGAL_ACTION,
        [ACCOUNT_EVENT_KIND_SURRENDERED] = ENTRY_KIND_SURRENDERED,
        [ACCOUNT_EVENT_KIND_REPOSSESSED] = ENTRY_KIND_REPOSSESSED,
    };
    entry.kind = kinds[ev->kind];
    entry.amount = ev->amount;
    entry.balance = ev->balance;
    entry.pledged = ev->pledged;
    bool states_limit =
        ev->kind == ACCOUNT_EVENT_KIND_OPENED || ev->kind == ACCOUNT_EVENT_KIND_LIMIT_CHANGED;
    if (states_limit) entry.limit = ev->limit;
    bool states_dates =
        ev->kind == ACCOUNT_EVENT_KIND_PLAN_AGREED || ev->kind == ACCOUNT_EVENT_KIND_EXTENDED;
    if (states_dates) entry.dates = ev->plan_due_dates;
    return entry;
}

struct ledger_entry event_entry(const struct input *in)
{
    assert(in->type != INPUT_SIGNAL);
    struct event_head head = event_head(in);
    struct ledger_entry entry = ledger_entry_empty;
    entry.value_date = head.value_date;
    entry.occurred_at = head.occurred_at;
    entry.event_id = head.event_id;
    entry.id_hash = (int64_t)in->id_hash;
    entry.content_hash = (int64_t)in->content_hash;
    if (in->type == INPUT_REPAYMENT) return repayment_entry(entry, in->of.repayment);
    if (in->type == INPUT_OVERDUE) return overdue_entry(entry, in->of.overdue);
    return account_entry(entry, in->of.account);
}
