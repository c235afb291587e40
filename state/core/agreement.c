/* agreement.c - the report of the line itself (授信协议, record 220). */
#include <stddef.h>

#include "state/core/report.h"
#include "state/core/report_fill.h"
#include "state/core/try.h"

static const struct account_state *first_line(const struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct work *w = &s->works.items[i];
        const struct account_state *account = &w->account->state;
        bool is_line = account->account_type == ACCOUNT_TYPE_R1 ||
                       account->account_type == ACCOUNT_TYPE_R2 ||
                       account->account_type == ACCOUNT_TYPE_R3;
        bool is_base = str_equal(account->currency, s->policy->base_currency);
        if (is_line && is_base && w->now.closing == NULL && account->first_known_on <= s->date)
            return account;
    }
    return NULL;
}

static enum err add_report(struct step *s, int32_t point)
{
    const struct agreement_sent *agreement = s->borrower->state.agreement;
    struct credit_report_update *report = LIST_ADD(s->arena, &s->reports);
    TRY_ALLOC(report);
    *report = credit_report_update_empty;
    report->kind = REPORT_KIND_AGREEMENT;
    report->lender_id = agreement->lender_id;
    report->op = REPORT_OP_NORMAL;
    report->point = point;
    report->business_date = s->date;
    report->credit_limit = agreement->effective_limit;
    report->currency = s->policy->base_currency;
    report->opened_on = agreement->opened_on;
    if (point == POINT_CLOSED) report->closed_on = s->date;
    for (uint32_t i = 0; i < s->policy->bureau_count; i++) {
        struct str *target = LIST_ADD(s->arena, &report->targets);
        TRY_ALLOC(target);
        *target = s->policy->bureaus[i];
    }
    return ERR_OK;
}

enum err agreement_compose(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    const struct account_state *line = first_line(s);
    bool was_open = b->agreement != NULL && b->agreement->is_open;
    if (line == NULL && !was_open) return ERR_OK;
    bool is_same = line != NULL && was_open && b->agreement->contract_limit == b->contract_limit &&
                   b->agreement->effective_limit == b->effective_limit;
    if (is_same) return ERR_OK;
    int32_t point = line == NULL ? POINT_CLOSED : was_open ? POINT_MONTHLY : POINT_OPENED;
    if (b->agreement == NULL) {
        b->agreement = arena_alloc(s->arena, sizeof *b->agreement);
        TRY_ALLOC(b->agreement);
        *b->agreement = agreement_sent_empty;
    }
    if (point == POINT_OPENED) b->agreement->opened_on = s->date;
    if (line != NULL) b->agreement->lender_id = line->lender_id;
    b->agreement->is_open = line != NULL;
    b->agreement->contract_limit = b->contract_limit;
    b->agreement->effective_limit = b->effective_limit;
    return add_report(s, point);
}
