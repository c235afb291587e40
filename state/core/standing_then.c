/* standing_then.c - what the rows do: line, wait, reasons, notices. */
#include <assert.h>
#include <stddef.h>

#include "state/core/adverse.h"
#include "state/core/money.h"
#include "state/core/notices.h"
#include "state/core/standing.h"
#include "state/core/standing_rows.h"
#include "state/core/text.h"
#include "state/core/try.h"

enum {
    LONG_WAIT_FROM_DPD = 31,
    HALF = 50,
    FULL = 100,
};

static enum err give_reason(struct step *s, enum reason_code code, struct str lender_id,
                            struct str account_id, struct str fact, struct str threshold)
{
    if (str_is_none(s->line_lender_id)) s->line_lender_id = lender_id;
    return reason_add(&s->line_reasons, code, account_id, fact, threshold, s->arena);
}

/* The account that later steps back are laid to. */
static void lay_to(struct step *s, struct str lender_id, struct str account_id)
{
    s->borrower->state.reason_lender_id = lender_id;
    s->borrower->state.reason_account_id = account_id;
}

static enum err give_account_reason(struct step *s, enum reason_code code, const struct work *w,
                                    struct str fact, struct str threshold)
{
    return give_reason(s, code, w->account->state.lender_id, w->account->state.account_id, fact,
                       threshold);
}

static enum err give_last_reason(struct step *s, enum reason_code code, struct str fact,
                                 struct str threshold)
{
    const struct borrower_state *b = &s->borrower->state;
    return give_reason(s, code, b->reason_lender_id, b->reason_account_id, fact, threshold);
}

void standing_end_episode(struct borrower_state *b)
{
    b->episode_started_on = INT_NONE;
    b->episode_worst_dpd = 0;
    b->episode_peak_amount = 0;
}

static void take_back_dates(struct borrower_state *b, const struct adverse_step *step)
{
    if (step->worst_dpd_before == INT_NONE) return; /* older versions did not keep them */
    b->left_on = step->left_on_before;
    b->zeroed_on = step->zeroed_on_before;
}

enum err standing_undo(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    uint32_t index;
    TRY(adverse_undone(s, &index));
    const struct adverse_step *step = &b->adverse_steps.items[index];
    struct text fact = {.len = 0};
    text_word(&fact, adverse_criterion_words[step->criterion]);
    text_word(&fact, " of ");
    text_date(&fact, step->on);
    TRY(give_reason(s, REASON_CODE_CORRECTED, step->lender_id, step->account_id,
                    text_take(&fact, s->arena), STR("holds no longer")));
    b->standing = step->standing_before;
    b->percent = step->percent_before;
    b->drawing = step->drawing_before;
    b->wait = step->wait_before;
    const struct adverse_step *last = index > 0 ? &b->adverse_steps.items[index - 1] : step;
    lay_to(s, last->lender_id, last->account_id);
    for (uint32_t i = index; i < b->adverse_steps.count; i++)
        s->is_zeroing_undone |= b->adverse_steps.items[i].to == STANDING_ZEROED;
    b->warning_band = step->warning_band_before;
    b->warning_rank = step->warning_rank_before;
    take_back_dates(b, step);
    b->adverse_steps.count = index;
    if (!standing_has_delinquent(s) &&
        (b->standing == STANDING_GOOD || b->standing == STANDING_WATCH))
        standing_end_episode(b);
    return ERR_OK;
}

static enum err name_zeroing(struct step *s, const struct work *w,
                             const struct zeroing_reason *reason)
{
    static const struct {
        enum reason_code code;
        const char *fact;
        const char *threshold; /* before a number of the policy, if there is one */
    } words[ADVERSE_CRITERION_COUNT] = {
        [ADVERSE_CRITERION_DPD_90] = {REASON_CODE_DPD_90, "dpd", "dpd >= "},
        [ADVERSE_CRITERION_EPISODES_3_IN_24M] = {REASON_CODE_EPISODES_3_IN_24M, "episodes",
                                                 "episodes >= 3 in 24 months"},
        [ADVERSE_CRITERION_CODES_6_OF_24] = {REASON_CODE_CODES_6_OF_24, "codes",
                                             "codes >= 6 of 24"},
    };
    enum adverse_criterion criterion = reason->criterion;
    struct text threshold = {.len = 0};
    text_word(&threshold, words[criterion].threshold);
    if (criterion == ADVERSE_CRITERION_DPD_90) text_int(&threshold, s->policy->zero_dpd);
    return give_account_reason(s, words[criterion].code, w,
                               text_word_int(words[criterion].fact, reason->figure, s->arena),
                               text_take(&threshold, s->arena));
}

static enum err offer_instalments(struct step *s, const struct work *w)
{
    const struct account_state *account = &w->account->state;
    /* The second occasion comes with or after the first. */
    bool was_offered = account->has_offer_intent || account->has_offer_first;
    bool is_pressed = w->now.dpd > 0 && !w->now.is_transferred && !w->now.is_written_off;
    if (was_offered || !is_pressed) return ERR_OK;
    struct notice *notice;
    TRY(step_notice(s, account, NOTICE_KIND_INSTALMENT_OFFER, &notice));
    notices_set_hours(s, notice);
    notice->amount = w->now.overdue_minor;
    notice->currency = account->currency;
    return ERR_OK;
}

static enum err zero_for_fraud(struct step *s)
{
    TRY(adverse_remember(s, STANDING_ZEROED, ADVERSE_CRITERION_FRAUD, NULL, s->confirmed->case_id));
    struct text fact = {.len = 0};
    text_word(&fact, "case ");
    text_str(&fact, s->confirmed->case_id);
    return give_reason(s, REASON_CODE_FRAUD, s->confirmed->lender_id, STR_NONE,
                       text_take(&fact, s->arena), STR("verdict CONFIRMED"));
}

static void shut_down(struct borrower_state *b)
{
    b->standing = STANDING_ZEROED;
    b->percent = 0;
    b->drawing = DRAWING_SHUT;
    b->wait = NULL;
}

enum err standing_zero(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    bool is_first = true;
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct work *w = &s->works.items[i];
        struct zeroing zeroing;
        adverse_zeroing(s, w, &zeroing);
        if (zeroing.count == 0) continue;
        if (is_first) {
            TRY(adverse_remember(s, STANDING_ZEROED, zeroing.items[0].criterion, w, STR_NONE));
            lay_to(s, w->account->state.lender_id, w->account->state.account_id);
            TRY(offer_instalments(s, w));
        }
        is_first = false;
        for (int32_t k = 0; k < zeroing.count; k++)
            TRY(name_zeroing(s, w, &zeroing.items[k]));
    }
    bool is_by_account = !is_first;
    /* A verdict on top, once cleared, leaves him zeroed by the account. */
    if (is_by_account) {
        shut_down(b);
    } else {
        lay_to(s, s->confirmed->lender_id, STR_NONE);
    }
    if (s->confirmed != NULL) TRY(zero_for_fraud(s));
    shut_down(b);
    s->is_zeroed_now = true;
    b->zeroed_on = s->date;
    return ERR_OK;
}

static enum err deduct_pledge(struct step *s, const struct work *w)
{
    int64_t pledged = w->now.figures.pledged;
    if (pledged == LONG_NONE || pledged <= 0) return ERR_OK;
    struct notice *notice;
    TRY(step_notice(s, &w->account->state, NOTICE_KIND_PLEDGE_DEDUCTION, &notice));
    notice->amount = money_min(pledged, w->now.overdue_minor);
    notice->currency = w->account->state.currency;
    return ERR_OK;
}

enum err standing_suspend(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    bool is_first = true;
    for (uint32_t i = 0; i < s->works.count; i++) {
        struct work *w = &s->works.items[i];
        if (w->now.dpd == 0) continue;
        if (is_first) {
            TRY(adverse_remember(s, STANDING_SUSPENDED, ADVERSE_CRITERION_DELINQUENT, w, STR_NONE));
            lay_to(s, w->account->state.lender_id, w->account->state.account_id);
        }
        is_first = false;
        TRY(give_account_reason(s, REASON_CODE_DELINQUENT, w,
                                text_word_int("dpd", w->now.dpd, s->arena), STR("dpd >= 1")));
        TRY(deduct_pledge(s, w));
    }
    b->drawing = DRAWING_SHUT;
    b->wait = NULL;
    return ERR_OK;
}

enum err standing_resume(struct step *s)
{
    const struct work *w = standing_disturber(s);
    assert(w != NULL); /* standing_when_plan_failed saw it */
    const struct account_state *account = &w->account->state;
    enum adverse_criterion criterion =
        w->is_plan_breached ? ADVERSE_CRITERION_PLAN_BREACHED : ADVERSE_CRITERION_DELINQUENT;
    TRY(adverse_remember(s, STANDING_SUSPENDED, criterion, w, STR_NONE));
    s->borrower->state.left_on = s->date;
    lay_to(s, account->lender_id, account->account_id);
    if (!w->is_plan_breached) {
        return give_account_reason(s, REASON_CODE_DELINQUENT, w,
                                   text_word_int("dpd", w->now.dpd, s->arena), STR("dpd >= 1"));
    }
    return give_account_reason(s, REASON_CODE_PLAN, w, STR("plan breached"), STR("plan performs"));
}

/* ZEROED since he was last GOOD: an episode that began after it, as may be with fraud, is no short
 * one. */
static bool was_zeroed(const struct borrower_state *b)
{
    for (uint32_t i = 0; i < b->adverse_steps.count; i++) {
        if (b->adverse_steps.items[i].to == STANDING_ZEROED) return true;
    }
    return false;
}

enum err standing_begin_wait(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    bool was_worse = b->standing == STANDING_PLAN || b->standing == STANDING_ZEROED;
    bool came_from_worse = b->left_on != INT_NONE && (b->episode_started_on == INT_NONE ||
                                                      b->left_on >= b->episode_started_on);
    b->wait = arena_alloc(s->arena, sizeof *b->wait);
    TRY_ALLOC(b->wait);
    *b->wait = (struct wait_state){
        .entered_on = s->date,
        .is_long = was_worse || came_from_worse || was_zeroed(b) ||
                   b->episode_worst_dpd >= LONG_WAIT_FROM_DPD,
    };
    if (b->standing == STANDING_ZEROED) b->review = NULL;
    if (was_worse) b->left_on = s->date;
    return ERR_OK;
}

enum err standing_leave_for_plan(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    if (b->standing == STANDING_ZEROED) b->left_on = s->date;
    return ERR_OK;
}

enum err standing_restore(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    int32_t needed = b->wait->is_long ? STANDING_LONG_WAIT : STANDING_SHORT_WAIT;
    struct text fact = {.len = 0};
    text_word(&fact, "on-time instalments ");
    text_int(&fact, standing_on_time(s, b->wait->entered_on, needed));
    text_word(&fact, " since ");
    text_date(&fact, b->wait->entered_on);
    struct str threshold = needed == STANDING_LONG_WAIT ? STR("3 instalments or 3 months")
                                                        : STR("1 instalment or 1 month");
    TRY(give_last_reason(s, REASON_CODE_RECOVERY_STEP, text_take(&fact, s->arena), threshold));
    b->drawing = DRAWING_OPEN;
    if (b->wait->is_long && b->wait->stage == 0) {
        b->percent = HALF;
        b->wait->stage = 1;
        b->wait->entered_on = s->date;
        return ERR_OK;
    }
    b->percent = FULL;
    b->wait = NULL;
    b->good_since = s->date;
    b->standing = STANDING_GOOD;
    b->adverse_steps.count = 0;
    standing_end_episode(b);
    return ERR_OK;
}
