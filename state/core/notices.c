/* notices.c - what is told to people while an account is late. */
#include "state/core/notices.h"

#include <stddef.h>

#include "state/core/episodes.h"
#include "state/core/try.h"

enum { MINUTES_PER_DAY = 1440, MS_PER_MINUTE = 60000 };

bool account_is_in_dispute(const struct account_state *account)
{
    for (uint32_t i = 0; i < account->disputes.count; i++) {
        if (account->disputes.items[i].outcome == DISPUTE_OUTCOME_NONE) return true;
    }
    return false;
}

bool account_is_marked_disputed(const struct account_state *account)
{
    for (uint32_t i = 0; i < account->disputes.count; i++) {
        enum dispute_outcome outcome = account->disputes.items[i].outcome;
        if (outcome == DISPUTE_OUTCOME_NONE || outcome == DISPUTE_OUTCOME_RECORD) return true;
    }
    return false;
}

static void note_given(struct step *s, struct account_state *account, struct work *w)
{
    account->is_notice_pending = false;
    account->notice_given_on = s->date;
    w->account->is_changed = true;
}

/* The account is marked by what the notice is for: days past due that begin, or a hold. */
enum err notices_warn_adverse(struct step *s, struct work *w)
{
    struct account_state *account = &w->account->state;
    struct notice *notice;
    TRY(step_notice(s, account, NOTICE_KIND_ADVERSE_NOTICE, &notice));
    notice->amount = w->now.overdue_minor;
    notice->currency = account->currency;
    account->notice_on = s->date;
    account->is_notice_pending = true;
    if (s->policy->notice_wait_days <= 0) note_given(s, account, w);
    return ERR_OK;
}

void notices_set_hours(const struct step *s, struct notice *notice)
{
    int64_t midnight =
        ((int64_t)s->date * MINUTES_PER_DAY - s->policy->utc_offset_minutes) * MS_PER_MINUTE;
    notice->not_before = midnight + (int64_t)s->policy->quiet_until_minute * MS_PER_MINUTE;
    notice->valid_until = midnight + (int64_t)s->policy->quiet_from_minute * MS_PER_MINUTE;
}

static enum err speak(struct step *s, struct work *w, enum notice_kind kind,
                      struct notice **ret_notice)
{
    TRY(step_notice(s, &w->account->state, kind, ret_notice));
    (*ret_notice)->amount = w->now.overdue_minor;
    (*ret_notice)->currency = w->account->state.currency;
    w->account->is_changed = true;
    return ERR_OK;
}

static enum err remind(struct step *s, struct work *w)
{
    struct account_state *account = &w->account->state;
    int32_t stage = 0;
    for (int32_t i = 0; i < POLICY_REMINDER_STAGES; i++) {
        if (w->now.dpd >= s->policy->reminders[i].dpd) stage = i + 1;
    }
    if (stage <= account->reminder_stage) return ERR_OK;
    struct notice *notice;
    TRY(speak(s, w, NOTICE_KIND_REMINDER, &notice));
    notices_set_hours(s, notice);
    notice->stage = stage;
    notice->channel = s->policy->reminders[stage - 1].channel;
    if (notice->channel == CHANNEL_AGENCY && w->ledger.intent == INTENT_UNINTENTIONAL) {
        notice->channel = CHANNEL_CALL;
    }
    account->reminder_stage = stage;
    return ERR_OK;
}

static enum err offer(struct step *s, struct work *w)
{
    struct account_state *account = &w->account->state;
    bool by_intent = w->ledger.intent == INTENT_UNINTENTIONAL && !account->has_offer_intent;
    bool by_first = w->now.dpd >= s->policy->offer_dpd[0] && !account->has_offer_first;
    bool by_second = w->now.dpd >= s->policy->offer_dpd[1] && !account->has_offer_second;
    if (!by_intent && !by_first && !by_second) return ERR_OK;
    struct notice *notice;
    TRY(speak(s, w, NOTICE_KIND_INSTALMENT_OFFER, &notice));
    notices_set_hours(s, notice);
    account->has_offer_intent |= by_intent;
    account->has_offer_first |= by_first;
    account->has_offer_second |= by_second;
    return ERR_OK;
}

static enum err refer(struct step *s, struct work *w)
{
    struct account_state *account = &w->account->state;
    bool is_due =
        w->now.dpd >= s->policy->referral_dpd && w->now.overdue_minor >= s->policy->referral_minor;
    if (!is_due || account->is_referred) return ERR_OK;
    struct notice *notice;
    TRY(speak(s, w, NOTICE_KIND_LEGAL_REFERRAL, &notice));
    account->is_referred = true;
    return ERR_OK;
}

static enum err press(struct step *s, struct work *w)
{
    bool is_pressed =
        w->now.dpd > 0 && !w->now.has_plan && !w->now.is_transferred && !w->now.is_written_off;
    if (!is_pressed) return ERR_OK;
    TRY(remind(s, w));
    TRY(offer(s, w));
    return refer(s, w);
}

static enum err watch_disputes(struct step *s, struct work *w)
{
    struct account_state *account = &w->account->state;
    for (uint32_t i = 0; i < account->disputes.count; i++) {
        struct dispute_state *dispute = &account->disputes.items[i];
        bool is_open = dispute->outcome == DISPUTE_OUTCOME_NONE && !dispute->is_due_noticed;
        if (!is_open || s->date < dispute->opened_on + s->policy->dispute_due_days) continue;
        struct notice *notice;
        TRY(step_notice(s, account, NOTICE_KIND_DISPUTE_DUE, &notice));
        dispute->is_due_noticed = true;
        w->account->is_changed = true;
    }
    return ERR_OK;
}

enum err notices_track(struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        struct work *w = &s->works.items[i];
        struct account_state *account = &w->account->state;
        TRY(episode_track(s, w));
        TRY(press(s, w));
        TRY(watch_disputes(s, w));
        bool is_waited = account->is_notice_pending && account->notice_on != s->date &&
                         s->date >= account->notice_on + s->policy->notice_wait_days;
        if (is_waited) note_given(s, account, w);
    }
    return ERR_OK;
}
