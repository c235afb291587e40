/* event_text.c - what happened and what came of it, in words. */
#include "ops/ctl/event_text.h"

#include <inttypes.h>
#include <string.h>

#include "ops/ctl/readable.h"
#include "schemas/codec/codec.h"
#include "schemas/codec/tables.h"

static void add_portion(struct words *w, bool *is_first, const char *name, int64_t minor,
                        struct str currency)
{
    if (minor == 0 || minor == LONG_NONE) return;
    words_add(w, "%s%s ", *is_first ? " (" : ", ", name);
    words_add_money(w, minor, currency);
    *is_first = false;
}

static void add_portions(struct words *w, int64_t principal, int64_t interest, int64_t fee,
                         int64_t penalty, struct str currency)
{
    bool is_first = true;
    add_portion(w, &is_first, "principal", principal, currency);
    add_portion(w, &is_first, "interest", interest, currency);
    add_portion(w, &is_first, "fee", fee, currency);
    add_portion(w, &is_first, "penalty", penalty, currency);
    if (!is_first) words_add(w, ")");
}

static void add_account(struct words *w, struct str lender, struct str account)
{
    words_add_str(w, lender);
    words_add(w, "/");
    words_add_str(w, account);
}

static void add_overdue(struct words *w, const struct overdue_event *e)
{
    words_add(w, "overdue ");
    add_account(w, e->lender_id, e->account_id);
    words_add(w, ": instalment %d due ", (int)e->instalment_no);
    words_add_date(w, e->due_date);
    words_add(w, ", unpaid ");
    words_add_money(w, e->principal + e->interest + e->fee + e->penalty, e->currency);
    add_portions(w, e->principal, e->interest, e->fee, e->penalty, e->currency);
    if (e->intent != INTENT_UNKNOWN && e->intent != INTENT_NONE)
        words_add(w, ", %s", intent_words[e->intent]);
}

static void add_repayment(struct words *w, const struct repayment_event *e)
{
    words_add(w, "%s ", e->kind == REPAYMENT_KIND_NONE ? "payment" : repayment_kind_words[e->kind]);
    add_account(w, e->lender_id, e->account_id);
    words_add(w, ": ");
    words_add_money(w, e->amount, e->currency);
    add_portions(w, e->principal, e->interest, e->fee, e->penalty, e->currency);
    if (e->instalment_no != INT_NONE) words_add(w, " for instalment %d", (int)e->instalment_no);
    if (e->due_date != INT_NONE) {
        words_add(w, " due ");
        words_add_date(w, e->due_date);
    }
    if (!str_is_none(e->reverses)) {
        words_add(w, ", takes back ");
        words_add_str(w, e->reverses);
    }
}

static void add_stated(struct words *w, const char *name, int64_t minor, struct str currency)
{
    if (minor == LONG_NONE) return;
    words_add(w, ", %s ", name);
    words_add_money(w, minor, currency);
}

static void add_account_event(struct words *w, const struct account_event *e)
{
    words_add(w, "%s ",
              e->kind == ACCOUNT_EVENT_KIND_NONE ? "account" : account_event_kind_words[e->kind]);
    add_account(w, e->lender_id, e->account_id);
    if (e->kind == ACCOUNT_EVENT_KIND_OPENED && e->account_type != ACCOUNT_TYPE_NONE) {
        words_add(w, ": %s opened ", account_type_words[e->account_type]);
        words_add_date(w, e->opened_on);
        add_stated(w, "amount", e->amount, e->currency);
    }
    add_stated(w, "limit", e->limit, e->currency);
    add_stated(w, "balance", e->balance, e->currency);
    add_stated(w, "pledged", e->pledged, e->currency);
    for (uint32_t i = 0; i < e->plan_due_dates.count; i++) {
        words_add(w, i == 0 ? ", due " : " ");
        words_add_date(w, e->plan_due_dates.items[i]);
    }
}

static const struct record_type *const detail_types[SIGNAL_EVENT_DETAIL_COUNT] = {
    [SIGNAL_EVENT_DETAIL_PARTY] = &party_type,
    [SIGNAL_EVENT_DETAIL_CONSENT] = &consent_type,
    [SIGNAL_EVENT_DETAIL_INCOME] = &income_type,
    [SIGNAL_EVENT_DETAIL_MULTI_LENDER] = &multi_lender_type,
    [SIGNAL_EVENT_DETAIL_CASH_FLOW] = &cash_flow_type,
    [SIGNAL_EVENT_DETAIL_BORROWING] = &borrowing_type,
    [SIGNAL_EVENT_DETAIL_FRAUD_VERDICT] = &fraud_verdict_type,
    [SIGNAL_EVENT_DETAIL_COURT_LIST] = &court_list_type,
    [SIGNAL_EVENT_DETAIL_LISTED_ELSEWHERE] = &listed_elsewhere_type,
    [SIGNAL_EVENT_DETAIL_NOTICE_DELIVERED] = &notice_delivered_type,
    [SIGNAL_EVENT_DETAIL_DISPUTE_OPENED] = &dispute_opened_type,
    [SIGNAL_EVENT_DETAIL_DISPUTE_RESOLVED] = &dispute_resolved_type,
    [SIGNAL_EVENT_DETAIL_ENTERPRISE_LINK] = &enterprise_link_type,
    [SIGNAL_EVENT_DETAIL_REVIEW_DECISION] = &review_decision_type,
    [SIGNAL_EVENT_DETAIL_ERASURE] = &erasure_type,
};

/* Short records of few fields: their JSON without its punctuation. */
static void add_signal(struct words *w, const struct signal_event *e)
{
    unsigned kind = (unsigned)e->detail.kind;
    if (kind >= SIGNAL_EVENT_DETAIL_COUNT || detail_types[kind] == NULL) {
        words_add(w, "signal");
        return;
    }
    words_add(w, "%s", detail_types[kind]->name);
    if (kind == SIGNAL_EVENT_DETAIL_PARTY) { /* the number is gone; what type it was says nothing */
        words_add(w, ": identified");
        return;
    }
    struct buf json = {0};
    if (w->error == ERR_OK) w->error = record_print_json(detail_types[kind], &e->detail.of, &json);
    words_add(w, ": ");
    for (size_t i = 0; i < json.len && w->error == ERR_OK; i++) {
        char c = (char)json.at[i];
        if (strchr("{}\"", c) != NULL) continue;
        words_add(w, "%c%s", c == ':' ? ' ' : c, c == ',' ? " " : "");
    }
    buf_free(&json);
}

void words_add_event(struct words *w, const struct input *in)
{
    switch (in->type) {
    case INPUT_OVERDUE:
        add_overdue(w, in->of.overdue);
        break;
    case INPUT_REPAYMENT:
        add_repayment(w, in->of.repayment);
        break;
    case INPUT_ACCOUNT:
        add_account_event(w, in->of.account);
        break;
    case INPUT_SIGNAL:
        add_signal(w, in->of.signal);
        break;
    }
}

/* ---- outputs ---- */

static void add_reasons(struct words *w, const struct reason_list *reasons)
{
    for (uint32_t i = 0; i < reasons->count; i++) {
        const struct reason *r = &reasons->items[i];
        words_add(w, "%s%s", i == 0 ? "; because " : ", ",
                  r->code == REASON_CODE_NONE ? "-" : reason_code_words[r->code]);
        if (!str_is_none(r->account_id)) {
            words_add(w, " ");
            words_add_str(w, r->account_id);
        }
        words_add(w, ": ");
        words_add_str(w, r->fact);
        words_add(w, " (");
        words_add_str(w, r->threshold);
        words_add(w, ")");
    }
}

void words_add_line(struct words *w, const struct line_action *line, struct str base)
{
    words_add(w, "%s by ", line_action_kind_words[line->action]);
    words_add_str(w, line->lender_id);
    words_add(w, ": standing %s -> %s, limit ", standing_words[line->standing_before],
              standing_words[line->standing_after]);
    words_add_money(w, line->limit_before, base);
    words_add(w, " -> ");
    words_add_money(w, line->limit_after, base);
    words_add(w, ", %d %% -> %d %%, drawing %s -> %s", (int)line->percent_before,
              (int)line->percent_after, drawing_words[line->drawing_before],
              drawing_words[line->drawing_after]);
    if (line->requires_review) words_add(w, ", a person must look at it");
    add_reasons(w, &line->reasons);
}

static void add_targets(struct words *w, const struct str_list *targets)
{
    for (uint32_t i = 0; i < targets->count; i++) {
        words_add(w, i == 0 ? " to " : " ");
        words_add_str(w, targets->items[i]);
    }
}

void words_add_report(struct words *w, const struct credit_report_update *r)
{
    words_add(w, "%s ", report_op_words[r->op]);
    if (r->kind == REPORT_KIND_AGREEMENT) {
        words_add(w, "of the line, point %d: limit ", (int)r->point);
        words_add_money(w, r->credit_limit, r->currency);
        add_targets(w, &r->targets);
        return;
    }
    add_account(w, r->lender_id, r->account_id);
    words_add(w, ", point %d", (int)r->point);
    if (r->month != INT_NONE) {
        words_add(w, ", month of ");
        words_add_date(w, r->month);
    }
    words_add(w, ", for ");
    words_add_date(w, r->business_date);
    words_add(w, ": code ");
    words_add_str(w, r->monthly_code);
    if (r->dpd != INT_NONE) words_add(w, ", %d days past due", (int)r->dpd);
    if (r->class != INT_NONE) words_add(w, ", class %d", (int)r->class);
    if (r->overdue_amount != LONG_NONE && r->overdue_amount != 0) {
        words_add(w, ", overdue ");
        words_add_money(w, r->overdue_amount, r->currency);
    }
    if (r->adverse) words_add(w, ", adverse");
    if (r->disputed) words_add(w, ", disputed");
    add_targets(w, &r->targets);
}

void words_add_notice(struct words *w, const struct notice *n)
{
    words_add(w, "%s", notice_kind_words[n->kind]);
    if (n->stage != INT_NONE) words_add(w, " stage %d", (int)n->stage);
    if (n->channel != CHANNEL_NONE) words_add(w, " by %s", channel_words[n->channel]);
    if (!str_is_none(n->account_id)) {
        words_add(w, " ");
        add_account(w, n->lender_id, n->account_id);
    }
    if (n->amount != LONG_NONE) {
        words_add(w, ": ");
        words_add_money(w, n->amount, n->currency);
    }
    add_reasons(w, &n->reasons);
}

void words_add_share(struct words *w, const struct blacklist_share *s)
{
    words_add(w, "%s for ", share_action_words[s->action]);
    words_add_str(w, s->recipient);
    words_add(w, ": %s, code ", share_reason_words[s->reason]);
    words_add_str(w, s->dpd_bucket);
    words_add(w, "%s%s, listed ", s->settled ? ", settled" : "", s->disputed ? ", disputed" : "");
    words_add_date(w, s->listed_on);
    if (s->expires_on != INT_NONE) {
        words_add(w, ", expires ");
        words_add_date(w, s->expires_on);
    }
}

void words_add_audit(struct words *w, const struct audit_record *audit)
{
    words_add(w, "%s: ", audit_kind_words[audit->kind]);
    words_add_str(w, audit->detail);
}
