/* adverse.c - criteria of SUSPENDED and ZEROED. */
#include "state/core/adverse.h"

#include <stddef.h>

#include "state/core/codes.h"
#include "state/core/date.h"
#include "state/core/notices.h"
#include "state/core/try.h"

enum {
    EPISODES_TOO_MANY = 3,
    CODES_TOO_MANY = 6,
    CODE_MONTHS = 24,
};

/* Codes 1-7 among the last 24 up to and with `index`, after he last left ZEROED or PLAN. */
static int32_t count_codes(const struct borrower_state *b, const struct account_state *account,
                           int32_t index)
{
    int32_t count = 0;
    for (int32_t i = index; i >= 0 && i > index - CODE_MONTHS; i--) {
        const struct month_state *month = &account->months.items[i];
        if (b->left_on != INT_NONE && month->settles_on <= b->left_on) break;
        /* unreachable: a hold ends before its months are counted */
        if (codes_is_late(month->code.at[0]) && !month->is_held) count++;
    }
    return count;
}

/* Episodes with such a code on a settlement day of the last 24 months. */
static int32_t count_episodes(const struct borrower_state *b, const struct account_state *account,
                              int32_t index)
{
    int32_t settles_on = account->months.items[index].settles_on;
    int32_t after = date_add_months(settles_on, -CODE_MONTHS);
    if (b->left_on != INT_NONE && b->left_on > after) after = b->left_on;
    int32_t count = 0;
    for (uint32_t e = 0; e < account->episodes.count; e++) {
        const struct episode_state *episode = &account->episodes.items[e];
        bool has_code = false;
        for (int32_t i = index; i >= 0 && !has_code; i--) {
            const struct month_state *month = &account->months.items[i];
            if (month->settles_on <= after || month->settles_on < episode->started_on) break;
            bool is_in = episode->ended_on == INT_NONE || month->settles_on < episode->ended_on;
            /* unreachable: a hold ends before its months are counted */
            has_code = is_in && codes_is_late(month->code.at[0]) && !month->is_held;
        }
        if (has_code) count++;
    }
    return count;
}

enum adverse_criterion adverse_zeroing(const struct step *s, const struct work *w,
                                       int32_t *ret_figure)
{
    const struct account_state *account = &w->account->state;
    if (account_is_in_dispute(account) || w->now.has_plan) return ADVERSE_CRITERION_NONE;
    *ret_figure = w->now.dpd;
    if (w->now.dpd >= s->policy->zero_dpd) return ADVERSE_CRITERION_DPD_90;
    if (w->recorded == MONTH_NONE) return ADVERSE_CRITERION_NONE;
    *ret_figure = count_episodes(&s->borrower->state, account, w->recorded);
    if (*ret_figure >= EPISODES_TOO_MANY) return ADVERSE_CRITERION_EPISODES_3_IN_24M;
    *ret_figure = count_codes(&s->borrower->state, account, w->recorded);
    return *ret_figure >= CODES_TOO_MANY ? ADVERSE_CRITERION_CODES_6_OF_24 : ADVERSE_CRITERION_NONE;
}

enum err adverse_remember(struct step *s, enum standing to, enum adverse_criterion criterion,
                          const struct work *w, struct str case_id)
{
    struct borrower_state *b = &s->borrower->state;
    struct adverse_step *step = LIST_ADD(s->arena, &b->adverse_steps);
    TRY_ALLOC(step);
    *step = adverse_step_empty;
    step->on = s->date;
    step->to = to;
    step->criterion = criterion;
    step->case_id = case_id;
    step->standing_before = b->standing;
    step->percent_before = b->percent;
    step->drawing_before = b->drawing;
    step->wait_before = b->wait;
    if (w == NULL) return ERR_OK;
    step->lender_id = w->account->state.lender_id;
    step->account_id = w->account->state.account_id;
    if (w->recorded != MONTH_NONE)
        step->settles_on = w->account->state.months.items[w->recorded].settles_on;
    return ERR_OK;
}

static enum err dpd_at_opening(struct step *s, const struct work *w, int32_t date, int32_t *ret_dpd)
{
    struct ledger ledger;
    TRY(ledger_build_at_opening(&w->account->state, s->policy, date, s->date, s->arena, &ledger));
    *ret_dpd = picture_dpd(&ledger, date);
    return ERR_OK;
}

static bool codes_still_hold(const struct step *s, const struct account_state *account,
                             const struct adverse_step *step)
{
    /* unreachable: a month is folded before it is trimmed */
    for (uint32_t i = 0; i < account->months.count; i++) {
        const struct month_state *month = &account->months.items[i];
        if (month->settles_on != step->settles_on) continue;
        if (!codes_is_late(month->code.at[0])) return false;
        return step->criterion == ADVERSE_CRITERION_EPISODES_3_IN_24M
                   ? count_episodes(&s->borrower->state, account, (int32_t)i) >= EPISODES_TOO_MANY
                   : count_codes(&s->borrower->state, account, (int32_t)i) >= CODES_TOO_MANY;
    }
    /* unreachable: a month is folded before it is trimmed */
    return true; /* no longer kept, so no fact of it can change */
}

static bool case_stands(const struct borrower_state *b, struct str case_id)
{
    for (uint32_t i = 0; i < b->verdicts.count; i++) {
        if (str_equal(b->verdicts.items[i].case_id, case_id))
            return true; /* CLEARED ones are gone */
    }
    return false;
}

static enum err still_holds(struct step *s, const struct adverse_step *step, bool *ret_holds)
{
    *ret_holds = true;
    if (step->criterion == ADVERSE_CRITERION_FRAUD) {
        *ret_holds = case_stands(&s->borrower->state, step->case_id);
        return ERR_OK;
    }
    const struct work *w = step_work(s, step->lender_id, step->account_id);
    if (w == NULL || !w->has_changed) return ERR_OK;
    const struct account_state *account = &w->account->state;
    if (account->opening.as_of != INT_NONE && step->on <= account->opening.as_of) return ERR_OK;
    bool is_by_codes = step->criterion == ADVERSE_CRITERION_EPISODES_3_IN_24M ||
                       step->criterion == ADVERSE_CRITERION_CODES_6_OF_24;
    if (is_by_codes) {
        *ret_holds = codes_still_hold(s, account, step);
        return ERR_OK;
    }
    /* unreachable: the criteria that remain name no account */
    bool is_by_dpd = step->criterion == ADVERSE_CRITERION_DELINQUENT ||
                     step->criterion == ADVERSE_CRITERION_DPD_90;
    /* unreachable: the criteria that remain name no account */
    if (!is_by_dpd) return ERR_OK;
    int32_t dpd;
    TRY(dpd_at_opening(s, w, step->on, &dpd));
    *ret_holds = dpd >= (step->criterion == ADVERSE_CRITERION_DPD_90
                             ? policy_entry_at(s->policies, step->on)->zero_dpd
                             : 1);
    return ERR_OK;
}

enum err adverse_undone(struct step *s, uint32_t *ret_index)
{
    const struct adverse_step_list *steps = &s->borrower->state.adverse_steps;
    *ret_index = steps->count;
    for (uint32_t i = steps->count; i > 0; i--) {
        bool holds;
        TRY(still_holds(s, &steps->items[i - 1], &holds));
        if (holds) return ERR_OK;
        *ret_index = i - 1;
    }
    return ERR_OK;
}
