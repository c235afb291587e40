/* report_fill.c - a full snapshot of one account. */
#include "state/core/report_fill.h"

#include <stddef.h>

#include "state/core/codes.h"
#include "state/core/date.h"
#include "state/core/months.h"
#include "state/core/notices.h"
#include "state/core/text.h"
#include "state/core/try.h"

/* The one bureau that does not take changes at once. */
static bool is_taken(struct str bureau, int32_t point)
{
    return point != POINT_CHANGED || !str_equal(bureau, STR("PBOC"));
}

bool report_has_target(const struct policy_entry *policy, int32_t point)
{
    for (uint32_t i = 0; i < policy->bureau_count; i++) {
        if (is_taken(policy->bureaus[i], point)) return true;
    }
    return false;
}

static enum err fill_targets(struct step *s, struct credit_report_update *report)
{
    for (uint32_t i = 0; i < s->policy->bureau_count; i++) {
        if (!is_taken(s->policy->bureaus[i], report->point)) continue;
        struct str *target = LIST_ADD(s->arena, &report->targets);
        TRY_ALLOC(target);
        *target = s->policy->bureaus[i];
    }
    return ERR_OK;
}

uint32_t report_months_ended(const struct account_state *account, int32_t date)
{
    uint32_t count = account->months.count;
    while (count > 0 && account->months.items[count - 1].settles_on >= date)
        count--;
    return count;
}

static void fill_figures(struct credit_report_update *report, const struct picture *p)
{
    bool is_closed = p->closing != NULL;
    report->dpd = is_closed ? 0 : p->dpd;
    report->overdue_count = is_closed ? 0 : p->overdue_count;
    report->overdue_amount = is_closed ? 0 : p->overdue_minor;
    report->overdue_principal = is_closed ? 0 : p->overdue_principal_minor;
    report->overdue_principal_31_60 = is_closed ? 0 : p->by_age_minor[AGE_31_60];
    report->overdue_principal_61_90 = is_closed ? 0 : p->by_age_minor[AGE_61_90];
    report->overdue_principal_91_180 = is_closed ? 0 : p->by_age_minor[AGE_91_180];
    report->overdue_principal_over_180 = is_closed ? 0 : p->by_age_minor[AGE_OVER_180];
    report->class = p->class;
    report->metro2_status = str_of_word(p->metro2);
    report->balance = p->figures.balance;
    report->credit_limit = p->figures.limit;
    report->closed_on = is_closed ? p->closing->on : INT_NONE;
    report->last_payment_date = p->last_payment_on;
    report->last_payment_amount =
        p->last_payment_on != INT_NONE ? p->last_payment_minor : LONG_NONE;
}

static enum err fill_history(struct step *s, struct work *w, const struct report_draft *draft,
                             struct credit_report_update *report)
{
    const struct account_state *account = &w->account->state;
    bool is_ended = w->now.closing != NULL;
    uint32_t ended = is_ended ? account->months.count : report_months_ended(account, s->date);
    uint32_t history = draft->closes != MONTH_NONE ? (uint32_t)draft->closes + 1 : ended;
    int32_t reported = months_next_settlement(account, s->date);
    if (draft->closes != MONTH_NONE) {
        reported = account->months.items[draft->closes].settles_on;
    } else if (draft->op == REPORT_OP_CORRECT && draft->month < (int32_t)ended) {
        reported = date_month_first(account->months.items[ended - 1].settles_on);
        reported = date_add_months(reported, 1);
    }
    report->history = months_history(account, history, s->arena);
    report->profile = months_profile(account, reported, s->arena);
    return str_is_none(report->history) || str_is_none(report->profile) ? ERR_LIMIT : ERR_OK;
}

/* What the bureau would refuse must never leave. */
static bool holds_invariants(const struct credit_report_update *report, char code)
{
    bool is_zero = report->overdue_count == 0 && report->overdue_amount == 0;
    bool is_calm = code == '*' || code == 'N' || code == 'M' || code == 'C' || code == 'G';
    if (is_calm && !is_zero) return false;
    if (codes_is_late(code) && (report->overdue_count <= 0 || report->overdue_amount <= 0))
        return false;
    return report->overdue_principal <= report->overdue_amount;
}

static enum err note_sent(struct step *s, struct work *w, const struct report_draft *draft,
                          const struct credit_report_update *report)
{
    struct account_state *account = &w->account->state;
    struct sent_state *sent = account->sent;
    if (sent == NULL) {
        sent = arena_alloc(s->arena, sizeof *sent);
        TRY_ALLOC(sent);
        account->sent = sent;
    }
    *sent = (struct sent_state){
        .on = draft->business_date,
        .point = draft->point,
        .class = report->class,
        .account_status = report->account_status,
        .dpd_code = code_str(draft->picture->dpd_code),
        .metro2_status = report->metro2_status,
        .is_delinquent = draft->picture->dpd > 0,
        .is_disputed = report->disputed,
        .overdue_amount = report->overdue_amount,
    };
    return ERR_OK;
}

enum err report_add(struct step *s, struct work *w, const struct report_draft *draft)
{
    struct account_state *account = &w->account->state;
    struct credit_report_update report = credit_report_update_empty;
    report.kind = REPORT_KIND_ACCOUNT;
    report.lender_id = account->lender_id;
    report.account_id = account->account_id;
    report.op = draft->op;
    report.point = draft->point;
    report.business_date = draft->business_date;
    if (draft->month != MONTH_NONE) {
        report.month = date_month_first(account->months.items[draft->month].settles_on);
    }
    report.adverse = draft->is_adverse;
    report.disputed = account_is_marked_disputed(account);
    report.account_type = account->account_type;
    report.account_status =
        picture_account_status(draft->picture, account->account_type, draft->is_shut);
    report.monthly_code = code_str(draft->code);
    report.currency = account->currency;
    report.opened_on = account->opened_on;
    report.settlement_day = account->settlement_day;
    fill_figures(&report, draft->picture);
    report.date_of_first_delinquency = draft->first_delinquency_on;
    TRY(fill_targets(s, &report));
    TRY(fill_history(s, w, draft, &report));
    if (!holds_invariants(&report, draft->code)) return ERR_INVARIANT;
    /* Report dates never go backwards; INT_NONE is the earliest of all. */
    if (draft->business_date < account->last_report_on) return ERR_INVARIANT;
    account->last_report_on = draft->business_date;
    w->account->is_changed = true;
    if (draft->op == REPORT_OP_NORMAL) TRY(note_sent(s, w, draft, &report));
    struct credit_report_update *to = LIST_ADD(s->arena, &s->reports);
    TRY_ALLOC(to);
    *to = report;
    return ERR_OK;
}
