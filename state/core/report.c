/* report.c - points, corrections and releases, in the order of the rules. */
#include "state/core/report.h"

#include <stddef.h>

#include "state/core/codes.h"
#include "state/core/date.h"
#include "state/core/hold.h"
#include "state/core/months.h"
#include "state/core/notices.h"
#include "state/core/report_fill.h"
#include "state/core/try.h"

static bool is_grave(char code)
{
    enum { LATE_GRAVITY = 4 }; /* from code 1 on */
    return codes_gravity(code) >= LATE_GRAVITY;
}

bool report_is_adverse(char code, const struct picture *p, enum account_type type)
{
    int32_t status = picture_account_status(p, type, false);
    return is_grave(code) || /* so is that of every overdue account */
           status == ACCOUNT_STATUS_CHARGED_OFF || status == ACCOUNT_STATUS_LEGAL;
}

static void mark_month_sent(struct month_state *month)
{
    month->sent_code = month->code;
    month->sent_amount = month->overdue_amount;
}

static bool is_shut_now(const struct step *s)
{
    return s->borrower->state.drawing == DRAWING_SHUT;
}

/* Its closing left: the line stands with it, for corrections of it. */
static void mark_month_told(const struct step *s, struct month_state *month)
{
    mark_month_sent(month);
    month->is_shut = is_shut_now(s);
}

/* Its profile is in no update that closes it. */
static void show_as_closed(struct month_state *month, const struct month_view *view)
{
    month->code = code_str(view->code);
    month->overdue_amount = view->overdue_minor;
}

/* The closing update of a settlement day that passed. */
static enum err compose_closing(struct step *s, struct work *w)
{
    struct account_state *account = &w->account->state;
    if (w->closing == MONTH_NONE || w->is_closing_held) return ERR_OK;
    if (account->account_type == ACCOUNT_TYPE_C1) return ERR_OK; /* 10 and 20 only */
    struct month_state *month = &account->months.items[w->closing];
    struct month_state now = *month;
    /* Corrected then in the same step; what a repair rule forgives in it is told so at once. */
    if (w->has_changed && !month->is_rewritten) show_as_closed(month, &w->closed_as);
    char code = month->code.at[0];
    struct report_draft draft = {
        .op = REPORT_OP_NORMAL,
        .point = account->sent == NULL ? POINT_FIRST : POINT_MONTHLY,
        .business_date = month->settles_on,
        .month = MONTH_NONE,
        .closes = w->closing,
        .code = code,
        .picture = &w->at_closing,
        .first_delinquency_on = w->first_delinquency_at_closing,
        .is_adverse = report_is_adverse(code, &w->at_closing, account->account_type),
        .is_shut = is_shut_now(s),
    };
    TRY(report_add(s, w, &draft));
    mark_month_told(s, month);
    month->code = now.code;
    month->overdue_amount = now.overdue_amount;
    account->last_settlement_sent_on = month->settles_on;
    return ERR_OK;
}

static bool is_worse(const struct month_state *month)
{
    return codes_gravity(month->code.at[0]) > codes_gravity(month->sent_code.at[0]) ||
           month->overdue_amount > month->sent_amount;
}

static enum err correct_month(struct step *s, struct work *w, int32_t index)
{
    struct account_state *account = &w->account->state;
    struct month_state *month = &account->months.items[index];
    char code = month->code.at[0];
    bool is_over = month->settles_on < s->date;
    int32_t as_of = is_over ? month->settles_on : s->date;
    struct picture then;
    if (is_grave(code)) {
        picture_take(&w->ledger, as_of, &then);
    } else { /* what was past due on the day was cured in a hold, or a repair forgives it */
        picture_take_cured(&w->ledger, as_of, &then);
    }
    bool is_adverse = is_worse(month) && report_is_adverse(code, &then, account->account_type);
    if (is_adverse) {
        bool allows;
        TRY(hold_allows(s, w, &allows));
        if (!allows) return hold_add(s, w, POINT_NONE);
    }
    struct report_draft draft = {
        .op = REPORT_OP_CORRECT,
        .point = POINT_MONTHLY,
        .business_date = s->date,
        .month = index,
        .closes = MONTH_NONE,
        .code = code,
        .picture = &then,
        .first_delinquency_on = picture_late_dates(&w->ledger, &then).first_delinquency_on,
        .is_adverse = is_adverse,
        .is_shut = is_over ? month->is_shut : is_shut_now(s),
    };
    TRY(report_add(s, w, &draft));
    mark_month_sent(month);
    return ERR_OK;
}

static bool was_sent_closed(const struct month_state *month)
{
    return !str_is_none(month->sent_code) &&
           (month->sent_code.at[0] == 'C' || month->sent_code.at[0] == 'G');
}

/* Of a closing taken back that was corrected: the closing that waits, or is released in this step,
 * tells it anew. What was sent stays known, for where that closing never leaves. */
static bool leaves_by_closing(const struct step *s, const struct work *w,
                              const struct month_state *month)
{
    bool is_released = w->released != NULL && month->released_on == s->date;
    return (month->is_held || is_released) && !was_sent_closed(month);
}

static enum err compose_corrections(struct step *s, struct work *w, int32_t closing_month)
{
    struct account_state *account = &w->account->state;
    if (account->account_type == ACCOUNT_TYPE_C1) return ERR_OK;
    /* What was told without consent is corrected in the step that brings it back. */
    bool may_differ = w->has_changed || w->released != NULL || w->is_repaired ||
                      s->borrower->state.is_consent_pending;
    if (!may_differ) return ERR_OK;
    int32_t oldest = step_oldest_open(s, &account->opening);
    for (uint32_t i = 0; i < account->months.count; i++) {
        const struct month_state *month = &account->months.items[i];
        bool is_sent = !str_is_none(month->sent_code) && (int32_t)i != closing_month;
        /* The period of a closing taken back runs again: corrected once, then closed as any other.
         */
        bool runs = w->now.closing == NULL && month->settles_on >= s->date;
        if (runs && !was_sent_closed(month)) continue;
        bool is_kept = !month->is_rewritten && month->settles_on < oldest;
        if (!is_sent || is_kept || leaves_by_closing(s, w, month)) continue;
        bool is_same = month->code.at[0] == month->sent_code.at[0] &&
                       month->overdue_amount == month->sent_amount;
        if (!is_same) TRY(correct_month(s, w, (int32_t)i));
    }
    return ERR_OK;
}

static bool fits_opened(const struct step *s, const struct work *w)
{
    const struct account_state *account = &w->account->state;
    /* unreachable: closings are looked at before */
    if (account->is_opened_sent || account->sent != NULL || w->now.closing != NULL) return false;
    /* unreachable: opened_on is never after the first day known */
    return (w->is_just_opened || hold_has(w->released, POINT_OPENED)) &&
           s->date >= account->opened_on;
}

/* Did money, or a statement, clear the account on that day? A plan or a moved due date is neither.
 */
static bool was_paid_on(const struct work *w, int32_t day)
{
    for (uint32_t i = 0; i < w->ledger.payments.count; i++) {
        if (w->ledger.payments.items[i].on == day) return true;
    }
    const struct ledger_entry_list *entries = &w->account->state.entries;
    for (uint32_t i = 0; i < entries->count; i++) {
        if (entries->items[i].kind == ENTRY_KIND_OVERDUE && entries->items[i].value_date == day)
            return true;
    }
    return false;
}

static bool fits_recovered(const struct step *s, const struct work *w)
{
    const struct account_state *account = &w->account->state;
    if (account->sent == NULL || account->sent->overdue_amount == 0) return false;
    int32_t month = date_month_first(s->date);
    int32_t cleared_on = picture_cleared_on(&w->ledger, s->date); /* INT_NONE while he is late */
    return cleared_on != INT_NONE && date_month_first(cleared_on) == month &&
           cleared_on != date_settlement_in_month(cleared_on, account->settlement_day) &&
           account->recovered_month != month && was_paid_on(w, cleared_on);
}

static bool fits_changed(const struct step *s, const struct work *w)
{
    const struct account_state *account = &w->account->state;
    const struct sent_state *sent = account->sent;
    if (sent == NULL || !report_has_target(s->policy, POINT_CHANGED)) return false;
    int32_t status = picture_account_status(&w->now, account->account_type, is_shut_now(s));
    struct str metro2 = {w->now.metro2, 2};
    bool code_differs = s->policy->profile == POLICY_PROFILE_US
                            ? !str_equal(metro2, sent->metro2_status)
                            : w->now.dpd_code != sent->dpd_code.at[0];
    return code_differs || w->now.class != sent->class || status != sent->account_status ||
           (w->now.dpd > 0) != sent->is_delinquent ||
           account_is_marked_disputed(account) != sent->is_disputed;
}

/* Consent came and nothing was ever sent: the open account starts as things stand. */
static bool fits_first_by_consent(const struct step *s, const struct work *w)
{
    const struct account_state *account = &w->account->state;
    return s->borrower->state.is_consent_pending && account->sent == NULL &&
           account->first_known_on <= s->date && account->account_type != ACCOUNT_TYPE_C1;
}

static int32_t closed_point(const struct account_state *account, const struct picture *p)
{
    bool is_settlement_day =
        p->closing->on == date_settlement_in_month(p->closing->on, account->settlement_day);
    return is_settlement_day && account->account_type != ACCOUNT_TYPE_C1
               ? POINT_CLOSED_ON_SETTLEMENT_DAY
               : POINT_CLOSED;
}

/* Returns the index of the newest period whose hold ends today; MONTH_NONE if a first report by
 * consent is all that was held. */
static int32_t released_month_of(const struct account_state *account, int32_t date)
{
    int32_t index = (int32_t)account->months.count - 1;
    while (index >= 0 && account->months.items[index].released_on != date)
        index--;
    return index;
}

/* Returns the first point that fits the account as it stands, closings of settlement days apart. */
static int32_t first_fitting(const struct step *s, const struct work *w)
{
    const struct account_state *account = &w->account->state;
    if (w->now.closing != NULL)
        return account->is_closed_sent ? POINT_NONE : closed_point(account, &w->now);
    if (fits_opened(s, w)) return POINT_OPENED;
    if (fits_first_by_consent(s, w)) return POINT_FIRST;
    if (account->account_type == ACCOUNT_TYPE_C1) return POINT_NONE;
    bool has_held = hold_has(w->released, POINT_FIRST) || hold_has(w->released, POINT_MONTHLY);
    /* A first report by consent that was held leaves with the closing of this step, if there is
     * one. */
    bool is_closing = released_month_of(account, s->date) != MONTH_NONE;
    if (has_held && account->sent == NULL) return POINT_FIRST;
    if (has_held && is_closing) return POINT_MONTHLY;
    if (fits_recovered(s, w)) return POINT_RECOVERED;
    return fits_changed(s, w) ? POINT_CHANGED : POINT_NONE;
}

/* Returns the index of the period in which the account closed: account_settle_closing() leaves none
 * after it. MONTH_NONE: it is open, or its closing has left. */
static int32_t closing_month_of(const struct work *w)
{
    const struct account_state *account = &w->account->state;
    bool is_closing = w->now.closing != NULL && !account->is_closed_sent;
    return is_closing ? (int32_t)account->months.count - 1 : MONTH_NONE;
}

static void note_left(struct step *s, struct work *w, int32_t point, int32_t closes)
{
    struct account_state *account = &w->account->state;
    if (point == POINT_OPENED) account->is_opened_sent = true;
    if (point == POINT_RECOVERED) account->recovered_month = date_month_first(s->date);
    if (w->now.closing != NULL) {
        account->is_closed_sent = true;
        account->closed_sent_on = w->now.closing->on;
    }
    if (closes == MONTH_NONE) return;
    for (int32_t i = 0; i <= closes; i++) {
        struct month_state *month = &account->months.items[i];
        bool is_carried = i == closes || month->released_on == s->date;
        if (!is_carried) continue;
        mark_month_told(s, month);
        bool is_day = w->now.closing == NULL || month->settles_on == w->now.closing->on;
        if (is_day && month->settles_on > account->last_settlement_sent_on) {
            account->last_settlement_sent_on = month->settles_on;
        }
    }
}

/* The one update beside the closing of a settlement day. */
static enum err compose_other(struct step *s, struct work *w, int32_t closing_month)
{
    struct account_state *account = &w->account->state;
    int32_t point = first_fitting(s, w);
    if (point == POINT_NONE) return ERR_OK;
    int32_t closes = closing_month;
    bool closes_period =
        point == POINT_MONTHLY || (point == POINT_FIRST && !fits_first_by_consent(s, w));
    if (closes_period) closes = released_month_of(account, s->date);
    char code = closes != MONTH_NONE ? account->months.items[closes].code.at[0]
                                     : months_running(account, &w->ledger, s->date).code;
    struct picture shown = w->now;
    if (closes_period && closes != MONTH_NONE && !is_grave(code) && w->now.dpd > 0) {
        /* He is late for what came after: the closing is told as of its own day. */
        int32_t as_of = account->months.items[closes].settles_on;
        picture_take_cured(&w->ledger, as_of, &shown); /* if past due, it is told as M */
        w->released = NULL;
    }
    bool is_adverse = report_is_adverse(code, &shown, account->account_type);
    if (is_adverse) {
        bool allows;
        TRY(hold_allows(s, w, &allows));
        if (!allows) return hold_add(s, w, point);
    }
    struct report_draft draft = {
        .op = REPORT_OP_NORMAL,
        .point = point,
        .business_date = s->date,
        .month = MONTH_NONE,
        .closes = closes,
        .code = code,
        .picture = &shown,
        .first_delinquency_on = picture_late_dates(&w->ledger, &shown).first_delinquency_on,
        .is_adverse = is_adverse,
        .is_shut = is_shut_now(s),
    };
    TRY(report_add(s, w, &draft));
    note_left(s, w, point, closes);
    return ERR_OK;
}

static enum err compose_account(struct step *s, struct work *w)
{
    int32_t closing_month = closing_month_of(w);
    TRY(compose_closing(s, w));
    TRY(compose_corrections(s, w, closing_month));
    const struct hold_state *released = w->released;
    TRY(compose_other(s, w, closing_month));
    if (released != w->released) TRY(compose_other(s, w, MONTH_NONE)); /* how he stands now */
    return ERR_OK;
}

enum err report_compose(struct step *s)
{
    if (!step_may_report(s) || s->policy->bureau_count == 0) return ERR_OK;
    TRY(agreement_compose(s));
    for (uint32_t i = 0; i < s->works.count; i++)
        TRY(compose_account(s, &s->works.items[i]));
    s->borrower->state.is_consent_pending = false;
    return ERR_OK;
}
