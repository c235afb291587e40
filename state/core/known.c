/* known.c - income, debts elsewhere, court and ties, as last stated. */
#include "state/core/known.h"

#include <stddef.h>

#include "state/core/date.h"
#include "state/core/try.h"

int32_t known_income_until(const struct income_point *income)
{
    return date_add_months(income->value_date, KNOWN_INCOME_MONTHS);
}

static enum err take_income(struct step *s, const struct signal_event *ev)
{
    struct income_point_list *incomes = &s->borrower->state.incomes;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < incomes->count; i++) {
        if (s->date < known_income_until(&incomes->items[i]))
            incomes->items[kept++] = incomes->items[i];
    }
    incomes->count = kept;
    TRY_ALLOC(LIST_ADD(s->arena, incomes));
    uint32_t at = kept;
    for (; at > 0 && incomes->items[at - 1].value_date > ev->value_date; at--) {
        incomes->items[at] = incomes->items[at - 1];
    }
    incomes->items[at] = (struct income_point){ev->value_date, ev->detail.of.income.monthly_amount};
    return ERR_OK;
}

/* What an entry of the policy still to come may read is not forgotten, whether that entry is known
 * yet or not: the bound is what the keys may say at most, not what the entries say (R16). */
static enum err take_borrowing(struct step *s, const struct signal_event *ev)
{
    struct borrowing_point_list *borrowings = &s->borrower->state.borrowings;
    int32_t oldest = s->date - POLICY_LOOK_BACK_DAYS_MAX;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < borrowings->count; i++) {
        if (borrowings->items[i].value_date > oldest)
            borrowings->items[kept++] = borrowings->items[i];
    }
    borrowings->count = kept;
    TRY_ALLOC(LIST_ADD(s->arena, borrowings));
    uint32_t at = kept;
    for (; at > 0 && borrowings->items[at - 1].value_date > ev->value_date; at--) {
        borrowings->items[at] = borrowings->items[at - 1];
    }
    borrowings->items[at] = (struct borrowing_point){
        ev->value_date, ev->detail.of.borrowing.purpose == BORROWING_PURPOSE_REPAYS_LOAN};
    return ERR_OK;
}

static enum err take_multi_lender(struct step *s, const struct signal_event *ev)
{
    struct borrower_state *b = &s->borrower->state;
    if (b->multi_lender != NULL && b->multi_lender->value_date > ev->value_date) return ERR_OK;
    struct multi_lender_point *point = arena_alloc(s->arena, sizeof *point);
    TRY_ALLOC(point);
    *point = (struct multi_lender_point){ev->value_date, ev->detail.of.multi_lender.lenders_open,
                                         ev->detail.of.multi_lender.inquiries_3m};
    b->multi_lender = point;
    return ERR_OK;
}

static enum err take_cash_flow(struct step *s, const struct signal_event *ev)
{
    struct borrower_state *b = &s->borrower->state;
    if (b->cash_flow != NULL && b->cash_flow->value_date > ev->value_date) return ERR_OK;
    struct cash_flow_point *point = arena_alloc(s->arena, sizeof *point);
    TRY_ALLOC(point);
    *point = (struct cash_flow_point){ev->value_date,
                                      ev->detail.of.cash_flow.pattern != CASH_FLOW_PATTERN_NORMAL};
    b->cash_flow = point;
    return ERR_OK;
}

/* Ends that no late statement can precede any more are forgotten. */
static bool is_forgotten(const struct step *s, bool stands, int32_t value_date)
{
    return !stands && value_date < s->date - s->policy->window_days;
}

static enum err take_court(struct step *s, const struct signal_event *ev)
{
    struct court_case_list *cases = &s->borrower->state.court_cases;
    const struct court_list *from = &ev->detail.of.court_list;
    struct court_case *known = NULL;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < cases->count; i++) {
        bool is_it = str_equal(cases->items[i].case_id, from->case_id);
        if (!is_it && is_forgotten(s, cases->items[i].is_listed, cases->items[i].listed_on))
            continue;
        cases->items[kept] = cases->items[i];
        if (is_it) known = &cases->items[kept];
        kept++;
    }
    cases->count = kept;
    if (known != NULL && known->listed_on > ev->value_date) return ERR_OK;
    if (known == NULL) known = LIST_ADD(s->arena, cases);
    TRY_ALLOC(known);
    *known = (struct court_case){
        .case_id = from->case_id, .listed_on = ev->value_date, .is_listed = from->listed};
    return ERR_OK;
}

/* An entry of which no points come any more, under any number of days that a policy may name. No
 * late statement can precede it: the window is shorter by far. */
static bool is_over(const struct step *s, const struct listed_elsewhere_point *point)
{
    return s->date >= point->value_date + POLICY_LOOK_BACK_DAYS_MAX;
}

static enum err take_listed(struct step *s, const struct signal_event *ev)
{
    struct listed_elsewhere_point_list *list = &s->borrower->state.listed_elsewhere;
    const struct listed_elsewhere *from = &ev->detail.of.listed_elsewhere;
    struct listed_elsewhere_point *known = NULL;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        const struct listed_elsewhere_point *point = &list->items[i];
        bool is_it =
            str_equal(point->recipient, from->recipient) && str_equal(point->code, from->code);
        if (!is_it && is_over(s, point)) continue;
        list->items[kept] = *point;
        if (is_it) known = &list->items[kept];
        kept++;
    }
    list->count = kept;
    if (known != NULL && known->value_date > ev->value_date) return ERR_OK;
    if (known == NULL) known = LIST_ADD(s->arena, list);
    TRY_ALLOC(known);
    *known = (struct listed_elsewhere_point){.recipient = from->recipient,
                                             .code = from->code,
                                             .value_date = ev->value_date,
                                             .is_listed = from->listed};
    return ERR_OK;
}

static enum err take_enterprise(struct step *s, const struct signal_event *ev)
{
    struct enterprise_tie_list *ties = &s->borrower->state.enterprises;
    const struct enterprise_link *from = &ev->detail.of.enterprise_link;
    struct enterprise_tie *known = NULL;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < ties->count; i++) {
        const struct enterprise_tie *tie = &ties->items[i];
        bool is_it =
            str_equal(tie->enterprise_token, from->enterprise_token) && tie->role == from->role;
        if (!is_it && is_forgotten(s, tie->is_linked, tie->value_date)) continue;
        ties->items[kept] = *tie;
        if (is_it) known = &ties->items[kept];
        kept++;
    }
    ties->count = kept;
    if (known != NULL && known->value_date > ev->value_date) return ERR_OK;
    if (known == NULL) known = LIST_ADD(s->arena, ties);
    TRY_ALLOC(known);
    *known = (struct enterprise_tie){.enterprise_token = from->enterprise_token,
                                     .role = from->role,
                                     .value_date = ev->value_date,
                                     .is_linked = from->linked};
    return ERR_OK;
}

enum err known_apply(struct step *s, const struct signal_event *ev)
{
    /* unreachable: signals_apply sends the seven signals below, and no other */
    switch (ev->detail.kind) {
    case SIGNAL_EVENT_DETAIL_INCOME:
        return take_income(s, ev);
    case SIGNAL_EVENT_DETAIL_MULTI_LENDER:
        return take_multi_lender(s, ev);
    case SIGNAL_EVENT_DETAIL_CASH_FLOW:
        return take_cash_flow(s, ev);
    case SIGNAL_EVENT_DETAIL_BORROWING:
        return take_borrowing(s, ev);
    case SIGNAL_EVENT_DETAIL_COURT_LIST:
        return take_court(s, ev);
    case SIGNAL_EVENT_DETAIL_LISTED_ELSEWHERE:
        return take_listed(s, ev);
    case SIGNAL_EVENT_DETAIL_ENTERPRISE_LINK:
        return take_enterprise(s, ev);
    /* unreachable: as above */
    case SIGNAL_EVENT_DETAIL_NONE:
    case SIGNAL_EVENT_DETAIL_PARTY:
    case SIGNAL_EVENT_DETAIL_CONSENT:
    case SIGNAL_EVENT_DETAIL_FRAUD_VERDICT:
    case SIGNAL_EVENT_DETAIL_NOTICE_DELIVERED:
    case SIGNAL_EVENT_DETAIL_DISPUTE_OPENED:
    case SIGNAL_EVENT_DETAIL_DISPUTE_RESOLVED:
    case SIGNAL_EVENT_DETAIL_REVIEW_DECISION:
    case SIGNAL_EVENT_DETAIL_ERASURE:
    case SIGNAL_EVENT_DETAIL_COUNT:
        break;
    }
    /* unreachable: as above */
    return ERR_INVARIANT;
}
