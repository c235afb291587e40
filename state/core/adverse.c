/* adverse.c - criteria of SUSPENDED and ZEROED. */
#include "state/core/adverse.h"

#include <assert.h>
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

/* The months of an account as a step of some day saw them, or would have by what is now known. */
struct look {
    const struct account_state *account;
    int32_t left_on; /* he last left ZEROED or PLAN; INT_NONE, before every day: never */
    int32_t on;      /* of the step: what was rewritten later counts as it was */
};

struct seen_month {
    bool is_late; /* a code 1-7, recorded */
    int32_t episode_on;
};

static struct seen_month month_seen(const struct look *look, int32_t index)
{
    const struct month_state *month = &look->account->months.items[index];
    bool is_later = month->repaired != NULL && month->repaired->on > look->on;
    struct str code = is_later ? month->repaired->code : month->code;
    return (struct seen_month){
        .is_late = codes_is_late(code.at[0]) && !month->is_held,
        .episode_on = is_later ? month->repaired->episode_on : month->episode_on,
    };
}

/* Codes 1-7 among the last 24 up to and with `index`, after he last left ZEROED or PLAN. */
static int32_t count_codes(const struct look *look, int32_t index)
{
    int32_t count = 0;
    for (int32_t i = index; i >= 0 && i > index - CODE_MONTHS; i--) {
        int32_t settles_on = look->account->months.items[i].settles_on;
        if (settles_on <= look->left_on) break;
        if (month_seen(look, i).is_late) count++;
    }
    return count;
}

/* Episodes, by the facts as now known, with such a code on a settlement day of the last 24 months.
 */
static int32_t count_episodes(const struct look *look, int32_t index)
{
    const struct month_state_list *months = &look->account->months;
    int32_t after = date_add_months(months->items[index].settles_on, -CODE_MONTHS);
    if (look->left_on > after) after = look->left_on;
    int32_t count = 0;
    int32_t last = INT_NONE; /* the months of an episode stand together */
    for (int32_t i = index; i >= 0 && months->items[i].settles_on > after; i--) {
        struct seen_month month = month_seen(look, i);
        if (!month.is_late) continue;
        if (count == 0 || month.episode_on != last) count++;
        last = month.episode_on;
    }
    return count;
}

void adverse_zeroing(const struct step *s, const struct work *w, struct zeroing *ret_zeroing)
{
    const struct account_state *account = &w->account->state;
    struct zeroing *z = ret_zeroing;
    z->count = 0;
    if (account_is_in_dispute(account) || w->now.has_plan) return;
    if (w->now.dpd >= s->policy->zero_dpd) {
        z->items[z->count++] = (struct zeroing_reason){ADVERSE_CRITERION_DPD_90, w->now.dpd};
    }
    if (w->recorded == MONTH_NONE) return;
    struct look look = {account, s->borrower->state.left_on, s->date};
    int32_t episodes = count_episodes(&look, w->recorded);
    if (episodes >= EPISODES_TOO_MANY) {
        z->items[z->count++] =
            (struct zeroing_reason){ADVERSE_CRITERION_EPISODES_3_IN_24M, episodes};
    }
    int32_t codes = count_codes(&look, w->recorded);
    if (codes >= CODES_TOO_MANY) {
        z->items[z->count++] = (struct zeroing_reason){ADVERSE_CRITERION_CODES_6_OF_24, codes};
    }
}

/* A step before the window stands for good unless it rests on a verdict or was found false. */
static bool stands_for_good(const struct adverse_step *step, int32_t oldest)
{
    return step->on < oldest && step->criterion != ADVERSE_CRITERION_FRAUD && !step->is_false;
}

/* The last step that stands for good guards those before it: of them only ZEROED is asked for
 * again. */
static void forget_guarded(const struct step *s, struct adverse_step_list *steps)
{
    if (steps->count == 0) return;
    uint32_t guard = steps->count - 1;
    int32_t oldest = s->date - s->policy->window_days;
    while (guard > 0 && !stands_for_good(&steps->items[guard], oldest))
        guard--;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < steps->count; i++) {
        bool is_needed = i >= guard || steps->items[i].to == STANDING_ZEROED;
        if (is_needed) steps->items[kept++] = steps->items[i];
    }
    steps->count = kept;
}

enum err adverse_remember(struct step *s, enum standing to, enum adverse_criterion criterion,
                          const struct work *w, struct str case_id)
{
    struct borrower_state *b = &s->borrower->state;
    forget_guarded(s, &b->adverse_steps);
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
    step->warning_band_before = b->warning_band;
    step->warning_rank_before = b->warning_rank;
    step->worst_dpd_before = s->worst_dpd_before;
    step->left_on_before = b->left_on;
    step->zeroed_on_before = b->zeroed_on;
    if (w == NULL) {
        assert(criterion == ADVERSE_CRITERION_FRAUD);
        step->lender_id = s->confirmed->lender_id;
        return ERR_OK;
    }
    step->lender_id = w->account->state.lender_id;
    step->account_id = w->account->state.account_id;
    if (w->recorded != MONTH_NONE)
        step->settles_on = w->account->state.months.items[w->recorded].settles_on;
    return ERR_OK;
}

static bool has_agreement(const struct account_state *account, int32_t on)
{
    for (uint32_t i = 0; i < account->entries.count; i++) {
        const struct ledger_entry *entry = &account->entries.items[i];
        if (entry->kind == ENTRY_KIND_PLAN_AGREED && entry->value_date <= on) return true;
    }
    return false;
}

/* Did a plan break by the day up to which the ledger goes, with none since? */
static bool was_breached(const struct account_state *account, const struct ledger *l, int32_t on)
{
    if (l->plans.count > 0) return l->plans.items[l->plans.count - 1].is_breached;
    /* Agreed since the fold, by the facts as now known without arrears: no plan. Else it ended
     * before the fold, as it did then. */
    return l->folded_to != INT_NONE && !has_agreement(account, on);
}

/* Rewritten by a version that did not keep what the month was? */
static bool is_unknown(const struct month_state *month)
{
    return month->is_rewritten && month->repaired == NULL;
}

static bool has_unknown(const struct account_state *account, int32_t index)
{
    for (int32_t i = index; i >= 0 && i > index - CODE_MONTHS; i--) {
        if (is_unknown(&account->months.items[i])) return true;
    }
    return false;
}

static bool codes_still_hold(const struct step *s, const struct account_state *account,
                             const struct adverse_step *step)
{
    /* If he left ZEROED or PLAN since, as it was then; older versions did not keep it: never. */
    int32_t left_on = s->borrower->state.left_on;
    if (left_on >= step->on) left_on = step->left_on_before;
    struct look look = {account, left_on, step->on};
    int32_t index = (int32_t)account->months.count - 1;
    /* unreachable: a month is folded before it is trimmed */
    while (index >= 0 && account->months.items[index].settles_on > step->settles_on)
        index--;
    /* unreachable: a month is folded before it is trimmed */
    if (index < 0) return true;
    /* An earlier closing cut the month away: its lateness never was. */
    bool is_kept = account->months.items[index].settles_on == step->settles_on;
    if (!is_kept) return false;
    bool is_late = month_seen(&look, index).is_late || is_unknown(&account->months.items[index]);
    if (is_late && has_unknown(account, index)) return true;
    if (!is_late) return false;
    return step->criterion == ADVERSE_CRITERION_EPISODES_3_IN_24M
               ? count_episodes(&look, index) >= EPISODES_TOO_MANY
               : count_codes(&look, index) >= CODES_TOO_MANY;
}

static bool case_stands(const struct borrower_state *b, struct str case_id)
{
    for (uint32_t i = 0; i < b->verdicts.count; i++) {
        if (str_equal(b->verdicts.items[i].case_id, case_id))
            return true; /* CLEARED ones are gone */
    }
    return false;
}

/* Was the account so late on the day of the step, by the facts as now known with or without what
 * brought relief on that day? Then `*was` becomes true. */
static enum err note_late(const struct step *s, const struct account_state *account,
                          const struct adverse_step *step, bool has_relief, int32_t least,
                          bool *was)
{
    struct ledger then;
    TRY(ledger_build_at_opening(account, s->policies, s->policy, step->on, s->date, has_relief,
                                s->arena, &then));
    *was |= picture_dpd(&then, step->on) >= least;
    return ERR_OK;
}

/* Would the account have been so late on the day of the step? A plan of that day, or a due date
 * moved on it, is no correction: it counts only where it made him late. Who is so late at the end
 * of the day by all that is now known (C44) needs no ledger built. */
static enum err was_late(const struct step *s, const struct work *w,
                         const struct adverse_step *step, bool *ret_was)
{
    bool is_zeroing = step->criterion == ADVERSE_CRITERION_DPD_90;
    int32_t least = is_zeroing ? policy_entry_at(s->policies, step->on)->zero_dpd : 1;
    const struct account_state *account = &w->account->state;
    *ret_was = picture_dpd(&w->ledger, step->on) >= least;
    if (!*ret_was) TRY(note_late(s, account, step, false, least, ret_was));
    return *ret_was ? ERR_OK : note_late(s, account, step, true, least, ret_was);
}

static enum err still_holds(struct step *s, const struct adverse_step *step, bool *ret_holds)
{
    *ret_holds = !step->is_false; /* as last seen, where no fact changed that is still looked at */
    if (step->criterion == ADVERSE_CRITERION_FRAUD) {
        *ret_holds = case_stands(&s->borrower->state, step->case_id);
        return ERR_OK;
    }
    const struct work *w = step_work(s, step->lender_id, step->account_id);
    if (w == NULL || !w->has_changed) return ERR_OK;
    const struct account_state *account = &w->account->state;
    if (step->on <= account->opening.as_of) return ERR_OK; /* also if INT_NONE: nothing folded */
    if (step->on < s->date - s->policy->window_days) return ERR_OK;
    bool is_by_codes = step->criterion == ADVERSE_CRITERION_EPISODES_3_IN_24M ||
                       step->criterion == ADVERSE_CRITERION_CODES_6_OF_24;
    if (is_by_codes) {
        *ret_holds = codes_still_hold(s, account, step);
        return ERR_OK;
    }
    if (step->criterion != ADVERSE_CRITERION_PLAN_BREACHED) return was_late(s, w, step, ret_holds);
    struct ledger then;
    TRY(ledger_build_at_opening(account, s->policies, s->policy, step->on, s->date, true, s->arena,
                                &then));
    *ret_holds = was_breached(account, &then, step->on);
    return ERR_OK;
}

/* The greatest dpd since then, by the facts as now known. */
static int32_t worst_since(const struct step *s, int32_t day)
{
    int32_t worst = 0;
    for (uint32_t i = 0; i < s->works.count; i++) {
        int32_t dpd = picture_worst(&s->works.items[i].ledger, day, s->date);
        if (dpd > worst) worst = dpd;
    }
    return worst;
}

/* What steps that proved false took for the worst of the episode goes with them: from the first of
 * such a run on the day counts are those of the facts as now known. */
static void lower_worst(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    bool is_in_run = false;
    for (uint32_t i = 0; i < b->adverse_steps.count; i++) {
        const struct adverse_step *step = &b->adverse_steps.items[i];
        bool is_old = step->on < s->date - s->policy->window_days ||
                      step->worst_dpd_before == INT_NONE; /* older versions did not keep it */
        if (step->criterion == ADVERSE_CRITERION_FRAUD || is_old) continue;
        bool is_first = step->is_false && !is_in_run;
        is_in_run = step->is_false;
        if (!is_first) continue;
        int32_t worst = worst_since(s, step->on);
        if (step->worst_dpd_before > worst) worst = step->worst_dpd_before;
        if (worst < b->episode_worst_dpd) b->episode_worst_dpd = worst;
        if (worst < s->worst_dpd_before) s->worst_dpd_before = worst;
    }
}

enum err adverse_undone(struct step *s, uint32_t *ret_index)
{
    struct adverse_step_list *steps = &s->borrower->state.adverse_steps;
    bool is_guarded = false;
    bool has_false = false;
    int32_t worst = 0; /* since the first that is true again */
    uint32_t first = steps->count;
    for (uint32_t i = steps->count; i > 0; i--) {
        struct adverse_step *step = &steps->items[i - 1];
        bool holds;
        TRY(still_holds(s, step, &holds));
        bool is_news = step->is_false == holds && step->criterion != ADVERSE_CRITERION_FRAUD;
        if (is_news && holds) worst = worst_since(s, step->on);
        has_false |= is_news && !holds;
        step->is_false = !holds;
        is_guarded |= holds;
        if (!is_guarded) first = i - 1;
    }
    *ret_index = first;
    if (has_false) lower_worst(s);
    /* What is true again counts with its days, whatever else proved false. */
    struct borrower_state *b = &s->borrower->state;
    if (worst > b->episode_worst_dpd) b->episode_worst_dpd = worst;
    return ERR_OK;
}
