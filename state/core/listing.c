/* listing.c - ENTRY, UPDATE, REVOKE and EXPIRE. */
#include "state/core/listing.h"

#include <stddef.h>

#include "state/core/codes.h"
#include "state/core/date.h"
#include "state/core/listing_reason.h"
#include "state/core/months.h"
#include "state/core/notices.h"
#include "state/core/try.h"

enum {
    MONTHS_PER_YEAR = 12,
    CN_YEARS = 5,
    US_YEARS = 7,
    US_DAYS = 180,
    UK_YEARS = 6,
};

bool listing_any_open(const struct borrower_state *b)
{
    for (uint32_t i = 0; i < b->listings.count; i++) {
        if (b->listings.items[i].is_open) return true;
    }
    return false;
}

static enum err listing_of(struct step *s, const struct policy_recipient *recipient,
                           struct listing_state **ret_listing)
{
    struct listing_state_list *listings = &s->borrower->state.listings;
    uint32_t at = 0;
    while (at < listings->count && str_compare(listings->items[at].recipient, recipient->name) < 0)
        at++;
    bool is_known =
        at < listings->count && str_equal(listings->items[at].recipient, recipient->name);
    if (!is_known) {
        TRY_ALLOC(LIST_ADD(s->arena, listings));
        for (uint32_t i = listings->count - 1; i > at; i--)
            listings->items[i] = listings->items[i - 1];
        listings->items[at] = listing_state_empty;
        listings->items[at].recipient = recipient->name;
    }
    *ret_listing = &listings->items[at];
    return ERR_OK;
}

/* His token for the recipient, or NULL. */
static const struct subject_token *token_of(const struct borrower_state *b, struct str recipient)
{
    for (uint32_t i = 0; i < b->tokens.count; i++) {
        if (str_equal(b->tokens.items[i].recipient, recipient)) return &b->tokens.items[i];
    }
    return NULL;
}

static bool has_consent(const struct borrower_state *b, struct str recipient)
{
    for (uint32_t i = 0; i < b->consents.count; i++) {
        if (!str_equal(b->consents.items[i].recipient, recipient)) continue;
        return b->consents.items[i].state == CONSENT_STATE_GRANTED;
    }
    return b->consent_share_all == CONSENT_STATE_GRANTED;
}

/* The code of the dpd of the account that is latest. */
static struct str worst_bucket(const struct step *s)
{
    const struct picture *worst = NULL;
    for (uint32_t i = 0; i < s->works.count; i++) {
        if (worst == NULL || s->works.items[i].now.dpd > worst->dpd) worst = &s->works.items[i].now;
    }
    return code_str(worst != NULL ? worst->dpd_code : 'N');
}

static enum err emit(struct step *s, const struct listing_state *listing, enum share_action action,
                     enum share_reason reason)
{
    struct share *share = LIST_ADD(s->arena, &s->shares);
    TRY_ALLOC(share);
    share->entry_no = listing->entry_no;
    share->record = (struct blacklist_share){
        .action = action,
        .recipient = listing->recipient,
        .subject_token = listing->subject_token,
        .token_scheme = listing->token_scheme,
        .key_epoch = listing->key_epoch,
        .reason = reason,
        .dpd_bucket = listing->dpd_bucket,
        .settled = listing->is_settled,
        .disputed = listing->is_disputed,
        .listed_on = listing->listed_on,
        .expires_on = listing->expires_on,
        .lender_id = listing->lender_id,
    };
    return ERR_OK;
}

static void take_token(struct listing_state *listing, const struct subject_token *token)
{
    listing->subject_token = token->token;
    listing->token_scheme = token->scheme;
    listing->key_epoch = token->epoch;
}

/* When the entry expires by its profile, as far as that is known. */
static int32_t expiry(const struct step *s, const struct listing_state *listing)
{
    if (s->policy->profile == POLICY_PROFILE_UK) {
        return date_add_months(listing->listed_on, UK_YEARS * MONTHS_PER_YEAR);
    }
    if (s->policy->profile == POLICY_PROFILE_US) {
        int32_t first = listing->first_delinquency_on != INT_NONE ? listing->first_delinquency_on
                                                                  : listing->listed_on;
        return date_add_months(first + US_DAYS, US_YEARS * MONTHS_PER_YEAR);
    }
    if (!listing->is_settled) return INT_NONE;
    int32_t cured_on = s->borrower->state.clean_since;
    /* unreachable: settled means nothing is past due since some day */
    if (cured_on == INT_NONE || cured_on < listing->listed_on) cured_on = listing->listed_on;
    return date_add_months(cured_on, CN_YEARS * MONTHS_PER_YEAR);
}

static bool may_list(const struct step *s, const struct policy_recipient *recipient)
{
    const struct borrower_state *b = &s->borrower->state;
    if (recipient->is_lender && (!recipient->is_bilateral || !has_consent(b, recipient->name)))
        return false;
    return token_of(b, recipient->name) != NULL;
}

static const struct work *first_carrier(const struct step *s, enum share_reason reason)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        if (listing_carries(s, &s->works.items[i], reason)) return &s->works.items[i];
    }
    return NULL;
}

static void take_carrier(const struct step *s, struct listing_state *listing)
{
    const struct work *carrier = first_carrier(s, listing->reason);
    if (listing->reason == SHARE_REASON_FRAUD) {
        const struct verdict_state *verdict = listing_standing_verdict(&s->borrower->state);
        /* unreachable: a fraud entry ends with its verdict */
        if (verdict != NULL) listing->lender_id = verdict->lender_id;
        listing->account_id = STR_NONE;
        return;
    }
    if (carrier == NULL) return;
    listing->lender_id = carrier->account->state.lender_id;
    listing->account_id = carrier->account->state.account_id;
}

/* What an entry made now would be, but for its number, carrier and token. */
static void fill(const struct step *s, struct listing_state *listing, enum share_reason reason)
{
    const struct work *carrier = first_carrier(s, reason);
    listing->is_open = true;
    listing->reason = reason;
    listing->listed_on = s->date;
    listing->dpd_bucket = worst_bucket(s);
    listing->is_settled = !standing_is_past_due(s);
    listing->is_disputed = listing_is_disputed(s, reason);
    listing->first_delinquency_on =
        carrier != NULL ? picture_late_dates(&carrier->ledger, &carrier->now).first_delinquency_on
                        : INT_NONE;
    listing->expires_on = expiry(s, listing);
}

/* The first reason for which an entry may be made; `last` is his last one there, or NULL. */
static enum share_reason reason_to_enter(const struct step *s, const struct listing_state *last)
{
    static const enum share_reason order[] = {SHARE_REASON_FRAUD, SHARE_REASON_ZEROED,
                                              SHARE_REASON_INTENTIONAL};
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++) {
        bool is_over = order[i] != SHARE_REASON_FRAUD && last != NULL && last->is_expired;
        if (is_over || !listing_holds(s, order[i])) continue;
        struct listing_state entry = listing_state_empty;
        fill(s, &entry, order[i]);
        if (entry.expires_on == INT_NONE || entry.expires_on > s->date) return order[i];
    }
    return SHARE_REASON_NONE;
}

static enum err enter(struct step *s, const struct policy_recipient *recipient,
                      enum share_reason reason)
{
    struct listing_state *listing;
    TRY(listing_of(s, recipient, &listing));
    listing->entry_no++;
    fill(s, listing, reason);
    take_carrier(s, listing);
    take_token(listing, token_of(&s->borrower->state, recipient->name));
    return emit(s, listing, SHARE_ACTION_ENTRY, reason);
}

static enum err end(struct step *s, struct listing_state *listing, enum share_action action,
                    enum share_reason reason)
{
    TRY(emit(s, listing, action, reason));
    listing->is_open = false;
    return ERR_OK;
}

static enum err update(struct step *s, const struct policy_recipient *recipient,
                       struct listing_state *listing, enum share_reason reason)
{
    struct listing_state next = *listing;
    next.reason = reason;
    next.dpd_bucket = worst_bucket(s);
    next.is_settled = !standing_is_past_due(s);
    next.is_disputed = listing_is_disputed(s, reason);
    take_carrier(s, &next);
    const struct subject_token *token = token_of(&s->borrower->state, recipient->name);
    /* unreachable: tokens do not vanish */
    if (token != NULL) take_token(&next, token);
    next.expires_on = expiry(s, &next); /* the day of the cure moves with facts of the window */
    bool is_same =
        next.reason == listing->reason && str_equal(next.dpd_bucket, listing->dpd_bucket) &&
        /* unreachable: settled is bucket N, compared before */
        next.is_settled == listing->is_settled && next.is_disputed == listing->is_disputed &&
        next.key_epoch == listing->key_epoch && next.expires_on == listing->expires_on &&
        str_equal(next.subject_token, listing->subject_token);
    if (is_same) return ERR_OK;
    *listing = next;
    return emit(s, listing, SHARE_ACTION_UPDATE, reason);
}

/* The time of what he was listed for is over: a verdict stands, and a debt, but lists him no more.
 */
static enum err expire(struct step *s, struct listing_state *listing)
{
    struct verdict_state_list *verdicts = &s->borrower->state.verdicts;
    for (uint32_t i = 0; i < verdicts->count; i++) {
        struct verdict_state *verdict = &verdicts->items[i];
        if (verdict->is_expired || verdict->confirmed_on > listing->listed_on) continue;
        verdict->is_expired = true;
        verdict->expired_on = s->date;
    }
    if (listing->reason != SHARE_REASON_FRAUD) listing->is_expired = true;
    return end(s, listing, SHARE_ACTION_EXPIRE, SHARE_REASON_EXPIRED);
}

static enum err act_for(struct step *s, const struct policy_recipient *recipient)
{
    const struct borrower_state *b = &s->borrower->state;
    struct listing_state *listing = NULL;
    for (uint32_t i = 0; i < b->listings.count; i++) {
        if (str_equal(b->listings.items[i].recipient, recipient->name))
            listing = &b->listings.items[i];
    }
    if (listing == NULL || !listing->is_open) {
        if (!may_list(s, recipient)) return ERR_OK;
        enum share_reason reason = reason_to_enter(s, listing);
        return reason != SHARE_REASON_NONE ? enter(s, recipient, reason) : ERR_OK;
    }
    enum share_reason ended_by = listing_ended_by(s, recipient, listing);
    if (ended_by == SHARE_REASON_NONE && recipient->is_lender && !has_consent(b, recipient->name)) {
        ended_by = SHARE_REASON_CONSENT_WITHDRAWN;
    }
    if (ended_by != SHARE_REASON_NONE) return end(s, listing, SHARE_ACTION_REVOKE, ended_by);
    if (listing->expires_on != INT_NONE && s->date >= listing->expires_on)
        return expire(s, listing);
    enum share_reason reason = listing_first_reason(s, listing);
    return update(s, recipient, listing, reason != SHARE_REASON_NONE ? reason : listing->reason);
}

enum err listing_act(struct step *s)
{
    for (uint32_t i = 0; i < s->policy->recipient_count; i++) {
        TRY(act_for(s, &s->policy->recipients[i]));
    }
    if (standing_is_past_due(s)) return ERR_OK;
    struct listing_state_list *listings = &s->borrower->state.listings;
    for (uint32_t i = 0; i < listings->count; i++)
        listings->items[i].is_expired = false;
    return ERR_OK;
}
