/* listing_reason.c - FRAUD, ZEROED, INTENTIONAL: who carries them, what ends them. */
#include "state/core/listing_reason.h"

#include <stddef.h>

#include "state/core/money.h"
#include "state/core/notices.h"
#include "state/core/standing.h"

bool standing_is_past_due(const struct step *s)
{
    return standing_has_delinquent(s);
}

int64_t listing_arrears(const struct step *s)
{
    int64_t minor = 0;
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct work *w = &s->works.items[i];
        if (!str_equal(w->account->state.currency, s->policy->base_currency)) continue;
        minor = money_add(minor, w->now.overdue_minor);
    }
    return minor;
}

const struct verdict_state *listing_standing_verdict(const struct borrower_state *b)
{
    const struct verdict_state *expired = NULL;
    for (uint32_t i = 0; i < b->verdicts.count; i++) {
        const struct verdict_state *verdict = &b->verdicts.items[i];
        if (!verdict->stands) continue;
        if (!verdict->is_expired) return verdict;
        if (expired == NULL) expired = verdict;
    }
    return expired;
}

/* The account that zeroed him last, or NULL (fraud, or no longer remembered). */
static const struct work *zeroing_work(const struct step *s)
{
    const struct adverse_step_list *steps = &s->borrower->state.adverse_steps;
    for (uint32_t i = steps->count; i > 0; i--) {
        const struct adverse_step *step = &steps->items[i - 1];
        if (step->to != STANDING_ZEROED) continue;
        bool is_on_top = step->standing_before == STANDING_ZEROED; /* a verdict on one zeroed */
        if (str_is_none(step->account_id) && is_on_top) continue;
        if (str_is_none(step->account_id)) return NULL;
        for (uint32_t k = 0; k < s->works.count; k++) {
            const struct account_state *account = &s->works.items[k].account->state;
            bool is_it = str_equal(account->account_id, step->account_id) &&
                         str_equal(account->lender_id, step->lender_id);
            if (is_it) return &s->works.items[k];
        }
    }
    return NULL;
}

static bool is_intentional(const struct work *w)
{
    return w->ledger.intent == INTENT_INTENTIONAL;
}

bool listing_carries(const struct step *s, const struct work *w, enum share_reason reason)
{
    if (reason == SHARE_REASON_INTENTIONAL) {
        return is_intentional(w) && w->now.dpd > s->policy->intentional_dpd;
    }
    if (reason != SHARE_REASON_ZEROED || w->now.dpd == 0) return false;
    const struct work *zeroing = zeroing_work(s);
    return zeroing == NULL || zeroing->now.dpd == 0 || zeroing == w;
}

bool listing_is_disputed(const struct step *s, enum share_reason reason)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct work *w = &s->works.items[i];
        if (listing_carries(s, w, reason) && account_is_marked_disputed(&w->account->state))
            return true;
    }
    return false;
}

static bool holds_anew(const struct step *s, enum share_reason reason)
{
    if (reason == SHARE_REASON_FRAUD) {
        const struct verdict_state *verdict = listing_standing_verdict(&s->borrower->state);
        return verdict != NULL && !verdict->is_expired;
    }
    if (reason == SHARE_REASON_ZEROED && s->borrower->state.standing != STANDING_ZEROED)
        return false;
    for (uint32_t i = 0; i < s->works.count; i++) {
        if (listing_carries(s, &s->works.items[i], reason)) return true;
    }
    return false;
}

/* Floor, notice, no dispute, no performing plan on the accounts that carry the reason. */
static bool may_begin(const struct step *s, enum share_reason reason)
{
    if (reason == SHARE_REASON_FRAUD) return true;
    if (listing_arrears(s) < s->policy->floor_minor) return false;
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct work *w = &s->works.items[i];
        const struct account_state *account = &w->account->state;
        if (!listing_carries(s, w, reason)) continue;
        bool is_noticed = account->notice_given_on != INT_NONE && !account->is_notice_pending;
        bool is_barred =
            account->is_entry_barred || account_is_in_dispute(account) || w->now.has_plan;
        if (!is_noticed || is_barred) return false;
    }
    return true;
}

/* Does a verdict stand on which the entry may rest: none whose time was over when it was made? */
static bool has_verdict(const struct borrower_state *b, const struct listing_state *listing)
{
    for (uint32_t i = 0; i < b->verdicts.count; i++) {
        const struct verdict_state *verdict = &b->verdicts.items[i];
        /* Of an older record the day is not known: what was listed since then goes on. */
        bool was_over = verdict->is_expired && verdict->expired_on != INT_NONE &&
                        verdict->expired_on < listing->listed_on;
        if (verdict->stands && !was_over) return true;
    }
    return false;
}

/* Why the listed reason is over; SHARE_REASON_NONE while it lasts. */
static enum share_reason over(const struct step *s, const struct listing_state *listing)
{
    if (listing->reason == SHARE_REASON_FRAUD) {
        return has_verdict(&s->borrower->state, listing) ? SHARE_REASON_NONE : SHARE_REASON_ERROR;
    }
    if (listing->reason == SHARE_REASON_ZEROED) {
        bool is_undone = s->is_zeroing_undone && s->borrower->state.standing != STANDING_ZEROED;
        if (is_undone) return SHARE_REASON_ERROR;
        return standing_is_past_due(s) ? SHARE_REASON_NONE : SHARE_REASON_CURED;
    }
    bool has_intent = false;
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct work *w = &s->works.items[i];
        if (!is_intentional(w)) continue;
        has_intent = true;
        if (w->now.dpd > 0) return SHARE_REASON_NONE;
    }
    return has_intent ? SHARE_REASON_CURED : SHARE_REASON_ERROR;
}

bool listing_holds(const struct step *s, enum share_reason reason)
{
    return holds_anew(s, reason) && may_begin(s, reason);
}

enum share_reason listing_first_reason(const struct step *s, const struct listing_state *listing)
{
    static const enum share_reason order[] = {SHARE_REASON_FRAUD, SHARE_REASON_ZEROED,
                                              SHARE_REASON_INTENTIONAL};
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++) {
        bool lasts =
            listing != NULL && order[i] == listing->reason && over(s, listing) == SHARE_REASON_NONE;
        if (lasts || listing_holds(s, order[i])) return order[i];
    }
    return SHARE_REASON_NONE;
}

static bool rests_on_corrected(const struct step *s, const struct listing_state *listing)
{
    if (s->dispute_corrected == NULL || listing->reason == SHARE_REASON_FRAUD) return false;
    const struct account_state *corrected = &s->dispute_corrected->account->state;
    bool is_named = str_equal(corrected->account_id, listing->account_id) &&
                    str_equal(corrected->lender_id, listing->lender_id);
    return is_named || listing_carries(s, s->dispute_corrected, listing->reason);
}

enum share_reason listing_ended_by(const struct step *s, const struct policy_recipient *recipient,
                                   const struct listing_state *listing)
{
    if (rests_on_corrected(s, listing)) return SHARE_REASON_DISPUTE_CORRECT;
    enum share_reason ended_by = over(s, listing);
    if (ended_by == SHARE_REASON_CURED && recipient->keeps_on_cure) return SHARE_REASON_NONE;
    /* A verdict that no longer stands was wrong: what else there is has to be listed anew. */
    if (ended_by == SHARE_REASON_NONE || listing->reason == SHARE_REASON_FRAUD) return ended_by;
    bool goes_on = listing_first_reason(s, NULL) != SHARE_REASON_NONE;
    return goes_on ? SHARE_REASON_NONE : ended_by;
}
