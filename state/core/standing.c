/* standing.c - the table of transitions. To change a rule, change a row. */
#include "state/core/standing.h"

#include <stddef.h>

#include "state/core/adverse.h"
#include "state/core/date.h"
#include "state/core/listing.h"
#include "state/core/money.h"
#include "state/core/notices.h"
#include "state/core/text.h"
#include "state/core/try.h"

enum {
    LONG_WAIT_FROM_DPD = 31,
    LONG_WAIT = 3,
    SHORT_WAIT = 1,
    HALF = 50,
    FULL = 100,
    ZEROED_MONTHS = 12,
    WARNING_POINTS = 30,
    ON_TIME_MAX = 8,
};

#define FROM(standing) (1u << (unsigned)(standing))
#define FROM_ANY 0x3fu

bool standing_has_delinquent(const struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        if (s->works.items[i].now.dpd > 0) return true;
    }
    return false;
}

/* Is a delinquent account not under a performing plan? */
static bool has_delinquent_beside_plan(const struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        if (s->works.items[i].now.dpd > 0 && !s->works.items[i].now.has_plan) return true;
    }
    return false;
}

static bool has_plan(const struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        if (s->works.items[i].now.has_plan) return true;
    }
    return false;
}

static enum err give_reason(struct step *s, enum reason_code code, struct str lender_id,
                            struct str account_id, struct str fact, struct str threshold)
{
    if (str_is_none(s->line_lender_id)) s->line_lender_id = lender_id;
    return reason_add(&s->line_reasons, code, account_id, fact, threshold, s->arena);
}

static enum err give_account_reason(struct step *s, enum reason_code code, const struct work *w,
                                    struct str fact, struct str threshold)
{
    struct borrower_state *b = &s->borrower->state;
    if (s->line_reasons.count == 0) {
        b->reason_lender_id = w->account->state.lender_id;
        b->reason_account_id = w->account->state.account_id;
    }
    return give_reason(s, code, w->account->state.lender_id, w->account->state.account_id, fact,
                       threshold);
}

static enum err give_last_reason(struct step *s, enum reason_code code, struct str fact,
                                 struct str threshold)
{
    const struct borrower_state *b = &s->borrower->state;
    struct str lender_id = b->reason_lender_id;
    if (str_is_none(lender_id) && s->works.count > 0)
        lender_id = s->works.items[0].account->state.lender_id;
    return give_reason(s, code, lender_id, b->reason_account_id, fact, threshold);
}

static void end_episode(struct borrower_state *b)
{
    b->episode_started_on = INT_NONE;
    b->episode_worst_dpd = 0;
    b->episode_peak_amount = 0;
}

/* ---- rows: when ---- */

static enum err when_undone(struct step *s, bool *ret_fits)
{
    bool may_be = s->is_verdict_cleared;
    for (uint32_t i = 0; i < s->works.count; i++)
        may_be |= s->works.items[i].has_changed;
    *ret_fits = false;
    if (!may_be || s->borrower->state.adverse_steps.count == 0) return ERR_OK;
    uint32_t index;
    TRY(adverse_undone(s, &index));
    *ret_fits = index < s->borrower->state.adverse_steps.count;
    return ERR_OK;
}

static enum err when_zeroing(struct step *s, bool *ret_fits)
{
    *ret_fits = s->confirmed != NULL;
    for (uint32_t i = 0; i < s->works.count && !*ret_fits; i++) {
        int32_t figure;
        *ret_fits = adverse_zeroing(s, &s->works.items[i], &figure) != ADVERSE_CRITERION_NONE;
    }
    return ERR_OK;
}

static enum err when_delinquent(struct step *s, bool *ret_fits)
{
    *ret_fits = standing_has_delinquent(s);
    return ERR_OK;
}

static enum err when_planned(struct step *s, bool *ret_fits)
{
    *ret_fits = has_plan(s) && !has_delinquent_beside_plan(s);
    if (!*ret_fits || s->borrower->state.standing != STANDING_ZEROED) return ERR_OK;
    for (uint32_t i = 0; i < s->borrower->state.verdicts.count; i++) {
        if (s->borrower->state.verdicts.items[i].stands) *ret_fits = false;
    }
    bool is_zeroing = false;
    TRY(when_zeroing(s, &is_zeroing));
    if (is_zeroing) *ret_fits = false;
    return ERR_OK;
}

static enum err when_plan_failed(struct step *s, bool *ret_fits)
{
    *ret_fits = has_delinquent_beside_plan(s);
    for (uint32_t i = 0; i < s->works.count; i++)
        *ret_fits |= s->works.items[i].is_plan_breached;
    return ERR_OK;
}

static enum err when_plan_completed(struct step *s, bool *ret_fits)
{
    *ret_fits = false;
    for (uint32_t i = 0; i < s->works.count; i++)
        *ret_fits |= s->works.items[i].is_plan_completed;
    if (has_plan(s)) *ret_fits = false; /* another one goes on */
    return ERR_OK;
}

static enum err when_caught_up(struct step *s, bool *ret_fits)
{
    *ret_fits = !standing_has_delinquent(s);
    return ERR_OK;
}

int32_t standing_on_time(const struct step *s, int32_t after, int32_t enough)
{
    int32_t dates[ON_TIME_MAX];
    int32_t count = 0;
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct ledger *l = &s->works.items[i].ledger;
        for (uint32_t k = 0; k < l->facts.count && count < enough && count < ON_TIME_MAX; k++) {
            const struct ledger_fact *fact = &l->facts.items[k];
            int32_t due_on = fact_due_at(fact, s->date);
            int32_t settled_on = fact_settled_at(fact, s->date);
            bool counts = fact->kind != FACT_KIND_CHARGEBACK && due_on > after &&
                          settled_on != INT_NONE && settled_on <= due_on + l->product->grace_days;
            for (int32_t d = 0; d < count; d++)
                counts = counts && dates[d] != due_on;
            if (counts) dates[count++] = due_on;
        }
    }
    return count;
}

int32_t standing_wait_ends(const struct wait_state *wait)
{
    return date_add_months(wait->entered_on, wait->is_long ? LONG_WAIT : SHORT_WAIT);
}

static enum err when_waited(struct step *s, bool *ret_fits)
{
    const struct borrower_state *b = &s->borrower->state;
    *ret_fits = false;
    if (b->wait == NULL || standing_has_delinquent(s)) return ERR_OK;
    if (listing_any_open(b) || b->warning_points >= WARNING_POINTS) return ERR_OK;
    int32_t needed = b->wait->is_long ? LONG_WAIT : SHORT_WAIT;
    *ret_fits = s->date >= standing_wait_ends(b->wait) ||
                standing_on_time(s, b->wait->entered_on, needed) >= needed;
    return ERR_OK;
}

int32_t standing_zeroed_until(const struct borrower_state *b)
{
    if (b->clean_since == INT_NONE || b->zeroed_on == INT_NONE) return INT_NONE;
    int32_t later = b->clean_since > b->zeroed_on ? b->clean_since : b->zeroed_on;
    return date_add_months(later, ZEROED_MONTHS);
}

static enum err when_reviewed(struct step *s, bool *ret_fits)
{
    const struct borrower_state *b = &s->borrower->state;
    int32_t until = standing_zeroed_until(b);
    *ret_fits =
        until != INT_NONE && s->date >= until && !standing_has_delinquent(s) && b->review != NULL &&
        b->review->decided_on >= s->date - s->policy->review_valid_days && !listing_any_open(b);
    return ERR_OK;
}

/* ---- rows: what they do ---- */

static enum err undo(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    uint32_t index;
    TRY(adverse_undone(s, &index));
    const struct adverse_step *step = &b->adverse_steps.items[index];
    struct text fact = {.len = 0};
    text_word(&fact, adverse_criterion_words[step->criterion]);
    text_word(&fact, " of ");
    text_date(&fact, step->on);
    TRY(give_reason(s, REASON_CODE_CORRECTED,
                    !str_is_none(step->lender_id) ? step->lender_id : b->reason_lender_id,
                    step->account_id, text_take(&fact, s->arena), STR("holds no longer")));
    b->standing = step->standing_before;
    b->percent = step->percent_before;
    b->drawing = step->drawing_before;
    b->wait = step->wait_before;
    b->adverse_steps.count = index;
    s->is_corrected_now = true;
    if (!standing_has_delinquent(s) && b->standing == STANDING_GOOD) end_episode(b);
    return ERR_OK;
}

static enum err zero_account(struct step *s, struct work *w, enum adverse_criterion criterion,
                             int32_t figure)
{
    static const struct {
        enum reason_code code;
        const char *fact;
        struct str threshold;
    } words[ADVERSE_CRITERION_COUNT] = {
        [ADVERSE_CRITERION_DPD_90] = {REASON_CODE_DPD_90, "dpd", {"dpd >= 90", 9}},
        [ADVERSE_CRITERION_EPISODES_3_IN_24M] = {REASON_CODE_EPISODES_3_IN_24M,
                                                 "episodes",
                                                 {"episodes >= 3 in 24 months", 26}},
        [ADVERSE_CRITERION_CODES_6_OF_24] = {REASON_CODE_CODES_6_OF_24,
                                             "codes",
                                             {"codes >= 6 of 24", 16}},
    };
    struct account_state *account = &w->account->state;
    bool is_first = !s->is_zeroed_now;
    s->is_zeroed_now = true;
    if (is_first) TRY(adverse_remember(s, STANDING_ZEROED, criterion, w, STR_NONE));
    TRY(give_account_reason(s, words[criterion].code, w,
                            text_word_int(words[criterion].fact, figure, s->arena),
                            words[criterion].threshold));
    bool was_offered =
        account->has_offer_intent || account->has_offer_first || account->has_offer_second;
    if (!is_first || was_offered || w->now.is_transferred || w->now.is_written_off) return ERR_OK;
    struct notice *notice;
    TRY(step_notice(s, account, NOTICE_KIND_INSTALMENT_OFFER, &notice));
    notices_set_hours(s, notice);
    notice->amount = w->now.overdue_minor;
    notice->currency = account->currency;
    return ERR_OK;
}

static enum err zero_for_fraud(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    TRY(adverse_remember(s, STANDING_ZEROED, ADVERSE_CRITERION_FRAUD, NULL, s->confirmed->case_id));
    if (s->line_reasons.count == 0) {
        b->reason_lender_id = s->confirmed->lender_id;
        b->reason_account_id = STR_NONE;
    }
    struct text fact = {.len = 0};
    text_word(&fact, "case ");
    text_str(&fact, s->confirmed->case_id);
    return give_reason(s, REASON_CODE_FRAUD, s->confirmed->lender_id, STR_NONE,
                       text_take(&fact, s->arena), STR("verdict CONFIRMED"));
}

static enum err zero(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    for (uint32_t i = 0; i < s->works.count; i++) {
        int32_t figure = 0;
        enum adverse_criterion criterion = adverse_zeroing(s, &s->works.items[i], &figure);
        if (criterion == ADVERSE_CRITERION_NONE) continue;
        TRY(zero_account(s, &s->works.items[i], criterion, figure));
        b->standing = STANDING_ZEROED;
    }
    if (s->confirmed != NULL) TRY(zero_for_fraud(s));
    s->is_zeroed_now = true;
    b->percent = 0;
    b->drawing = DRAWING_SHUT;
    b->zeroed_on = s->date;
    b->wait = NULL;
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

static enum err suspend(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    bool is_first = true;
    for (uint32_t i = 0; i < s->works.count; i++) {
        struct work *w = &s->works.items[i];
        if (w->now.dpd == 0) continue;
        if (is_first)
            TRY(adverse_remember(s, STANDING_SUSPENDED, ADVERSE_CRITERION_DELINQUENT, w, STR_NONE));
        is_first = false;
        TRY(give_account_reason(s, REASON_CODE_DELINQUENT, w,
                                text_word_int("dpd", w->now.dpd, s->arena), STR("dpd >= 1")));
        TRY(deduct_pledge(s, w));
    }
    b->drawing = DRAWING_SHUT;
    b->wait = NULL;
    return ERR_OK;
}

static enum err resume(struct step *s)
{
    s->borrower->state.left_on = s->date;
    return adverse_remember(s, STANDING_SUSPENDED, ADVERSE_CRITERION_PLAN_BREACHED, NULL, STR_NONE);
}

static enum err begin_wait(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    bool was_worse = b->standing == STANDING_PLAN || b->standing == STANDING_ZEROED;
    bool came_from_worse = b->left_on != INT_NONE && b->episode_started_on != INT_NONE &&
                           b->left_on >= b->episode_started_on;
    b->wait = arena_alloc(s->arena, sizeof *b->wait);
    TRY_ALLOC(b->wait);
    *b->wait = (struct wait_state){
        .entered_on = s->date,
        .is_long = was_worse || came_from_worse || b->episode_worst_dpd >= LONG_WAIT_FROM_DPD,
    };
    if (b->standing == STANDING_ZEROED) b->review = NULL;
    if (was_worse) b->left_on = s->date;
    return ERR_OK;
}

static enum err leave_for_plan(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    if (b->standing == STANDING_ZEROED) b->left_on = s->date;
    return ERR_OK;
}

static enum err restore(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    int32_t needed = b->wait->is_long ? LONG_WAIT : SHORT_WAIT;
    struct text fact = {.len = 0};
    text_word(&fact, "on-time instalments ");
    text_int(&fact, standing_on_time(s, b->wait->entered_on, needed));
    text_word(&fact, " since ");
    text_date(&fact, b->wait->entered_on);
    struct str threshold =
        needed == LONG_WAIT ? STR("3 instalments or 3 months") : STR("1 instalment or 1 month");
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
    b->standing = STANDING_GOOD;
    b->adverse_steps.count = 0;
    end_episode(b);
    return ERR_OK;
}

/* clang-format off */
static const struct row {
    uint32_t from;
    enum err (*when)(struct step *s, bool *ret_fits);
    enum err (*then)(struct step *s);
    enum standing to; /* STANDING_NONE: `then` sets it */
} rows[] = {
    {FROM_ANY,                                   when_undone,         undo,           STANDING_NONE},
    {FROM_ANY & ~FROM(STANDING_ZEROED),          when_zeroing,        zero,           STANDING_ZEROED},
    {FROM(STANDING_GOOD) | FROM(STANDING_WATCH) |
     FROM(STANDING_RECOVERING),                  when_delinquent,     suspend,        STANDING_SUSPENDED},
    {FROM(STANDING_SUSPENDED) |
     FROM(STANDING_ZEROED),                      when_planned,        leave_for_plan, STANDING_PLAN},
    {FROM(STANDING_PLAN),                        when_plan_failed,    resume,         STANDING_SUSPENDED},
    {FROM(STANDING_PLAN),                        when_plan_completed, begin_wait,     STANDING_RECOVERING},
    {FROM(STANDING_SUSPENDED),                   when_caught_up,      begin_wait,     STANDING_RECOVERING},
    {FROM(STANDING_RECOVERING),                  when_waited,         restore,        STANDING_NONE},
    {FROM(STANDING_ZEROED),                      when_reviewed,       begin_wait,     STANDING_RECOVERING},
};
/* clang-format on */

enum { ROW_COUNT = sizeof rows / sizeof rows[0] };

/* The borrower's episode: its first day, its worst figures. */
static void track_episode(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    int64_t overdue = 0;
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct work *w = &s->works.items[i];
        const struct episode_state *episode = episode_running(&w->account->state);
        if (episode != NULL && w->now.dpd > 0 && b->episode_started_on == INT_NONE) {
            b->episode_started_on = episode->started_on;
        }
        if (episode != NULL && w->now.dpd > 0 && episode->started_on < b->episode_started_on) {
            b->episode_started_on = episode->started_on;
        }
        int32_t dpd = w->now.dpd > w->was.dpd ? w->now.dpd : w->was.dpd;
        if (b->episode_started_on != INT_NONE && dpd > b->episode_worst_dpd)
            b->episode_worst_dpd = dpd;
        bool is_base = str_equal(w->account->state.currency, s->policy->base_currency);
        if (is_base) overdue = money_add(overdue, w->now.overdue_minor);
    }
    if (b->episode_started_on != INT_NONE && overdue > b->episode_peak_amount)
        b->episode_peak_amount = overdue;
    bool is_clean = !standing_has_delinquent(s);
    if (!is_clean) b->clean_since = INT_NONE;
    if (is_clean && b->clean_since == INT_NONE) b->clean_since = s->date;
}

enum err standing_move(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    bool is_used[ROW_COUNT] = {false};
    track_episode(s);
    if (s->confirmed != NULL && b->standing == STANDING_ZEROED) {
        /* Already zeroed: remembered, so that no other correction undoes the verdict. */
        TRY(adverse_remember(s, STANDING_ZEROED, ADVERSE_CRITERION_FRAUD, NULL,
                             s->confirmed->case_id));
    }
    for (size_t i = 0; i < ROW_COUNT;) {
        bool fits = false;
        if (!is_used[i] && (rows[i].from & FROM(b->standing)) != 0) TRY(rows[i].when(s, &fits));
        if (!fits) {
            i++;
            continue;
        }
        is_used[i] = true;
        TRY(rows[i].then(s));
        if (rows[i].to != STANDING_NONE) b->standing = rows[i].to;
        i = 0;
    }
    return ERR_OK;
}
