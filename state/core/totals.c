/* totals.c - figures of accounts and borrower. */
#include "state/core/totals.h"

#include <stddef.h>

#include "state/core/line.h"
#include "state/core/money.h"
#include "state/core/try.h"

static bool is_base(const struct step *s, const struct account_state *account)
{
    return str_equal(account->currency, s->policy->base_currency);
}

void totals_take_limit(struct step *s)
{
    int64_t contract = 0;
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct work *w = &s->works.items[i];
        if (!line_has_account(s, w) || w->now.figures.limit == LONG_NONE) continue;
        contract = money_add(contract, w->now.figures.limit);
    }
    s->borrower->state.contract_limit = contract;
}

/* Are the figures of the account those of the picture already? */
static bool has_figures(const struct account_state *account, const struct picture *p,
                        int32_t status)
{
    int32_t closed_on = p->closing != NULL ? p->closing->on : INT_NONE;
    return account->as_of != INT_NONE && account->dpd == p->dpd && account->class == p->class &&
           account->account_status == status && account->overdue_count == p->overdue_count &&
           account->overdue_amount == p->overdue_minor && account->balance == p->figures.balance &&
           account->limit == p->figures.limit && account->pledged == p->figures.pledged &&
           account->oldest_unpaid_due == p->oldest_due && account->closed_on == closed_on;
}

static void take_account(struct step *s, struct work *w)
{
    struct account_state *to = &w->account->state;
    const struct picture *p = &w->now;
    bool is_shut = s->borrower->state.drawing == DRAWING_SHUT;
    int32_t status = picture_account_status(p, to->account_type, is_shut);
    /* Whose facts changed is marked here, whatever became of them. */
    if (has_figures(to, p, status) && !w->has_changed) return;
    to->dpd = p->dpd;
    to->class = p->class;
    to->account_status = status;
    to->overdue_count = p->overdue_count;
    to->overdue_amount = p->overdue_minor;
    to->balance = p->figures.balance;
    to->limit = p->figures.limit;
    to->pledged = p->figures.pledged;
    to->oldest_unpaid_due = p->oldest_due;
    to->closed_on = p->closing != NULL ? p->closing->on : INT_NONE;
    to->as_of = s->date;
    w->account->is_changed = true;
}

static void add_account(struct step *s, const struct work *w)
{
    struct borrower_state *b = &s->borrower->state;
    const struct picture *p = &w->now;
    if (p->dpd > b->dpd) b->dpd = p->dpd;
    if (p->dpd > 0) b->overdue_accounts++;
    if (p->closing == NULL) b->open_accounts++;
    bool is_older = p->oldest_due != INT_NONE &&
                    (b->oldest_unpaid_due == INT_NONE || p->oldest_due < b->oldest_unpaid_due);
    if (is_older) b->oldest_unpaid_due = p->oldest_due;
    if (!is_base(s, &w->account->state)) {
        b->other_currency_accounts++;
        return;
    }
    b->overdue_amount = money_add(b->overdue_amount, p->overdue_minor);
    if (p->figures.balance != LONG_NONE) b->balance = money_add(b->balance, p->figures.balance);
}

enum err totals_take(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    b->dpd = b->overdue_accounts = b->open_accounts = b->other_currency_accounts = 0;
    b->overdue_amount = b->balance = 0;
    b->oldest_unpaid_due = INT_NONE;
    for (uint32_t i = 0; i < s->works.count; i++) {
        take_account(s, &s->works.items[i]);
        add_account(s, &s->works.items[i]);
    }
    return ERR_OK;
}
