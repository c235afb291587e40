/* notices.c - what is told to people while an account is late. */
#include "state/core/notices.h"

#include <stddef.h>

#include "state/core/try.h"

enum { EPISODES_KEPT = 24, MINUTES_PER_DAY = 1440, MS_PER_MINUTE = 60000 };

struct episode_state *episode_running(const struct account_state *account)
{
    if (account->episodes.count == 0) return NULL;
    struct episode_state *last = &account->episodes.items[account->episodes.count - 1];
    return last->ended_on == INT_NONE ? last : NULL;
}

void episode_note(struct work *w, const struct picture *p)
{
    struct episode_state *episode = episode_running(&w->account->state);
    if (episode == NULL) return;
    if (p->dpd <= episode->worst_dpd && p->overdue_minor <= episode->peak_amount) return;
    if (p->dpd > episode->worst_dpd) episode->worst_dpd = p->dpd;
    if (p->overdue_minor > episode->peak_amount) episode->peak_amount = p->overdue_minor;
    w->account->is_changed = true;
}

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

/* By the facts as now known the last episode never ended: it goes on, with what was said in it. */
static bool goes_on(const struct episode_state *last, int32_t since)
{
    return since <= last->started_on;
}

static enum err begin_episode(struct step *s, struct work *w)
{
    struct account_state *account = &w->account->state;
    int32_t since = picture_late_since(&w->ledger, s->date);
    if (account->episodes.count > 0) {
        struct episode_state *last = &account->episodes.items[account->episodes.count - 1];
        if (goes_on(last, since)) {
            last->ended_on = INT_NONE;
            last->is_undone = false;
            return ERR_OK;
        }
    }
    struct episode_state *episode = LIST_ADD(s->arena, &account->episodes);
    TRY_ALLOC(episode);
    *episode = episode_state_empty;
    episode->started_on = since;
    episode->first_due_on = w->now.late_due_on;
    if (account->episodes.count > EPISODES_KEPT) {
        account->episodes.items++;
        account->episodes.count--;
        account->episodes.cap = account->episodes.count;
    }
    account->reminder_stage = 0;
    account->has_offer_intent = account->has_offer_first = account->has_offer_second = false;
    account->is_referred = false;
    w->became_delinquent = true;
    return notices_warn_adverse(s, w);
}

static enum err track_episode(struct step *s, struct work *w)
{
    struct episode_state *episode = episode_running(&w->account->state);
    if (w->now.dpd > 0 && episode == NULL) {
        w->account->is_changed = true;
        TRY(begin_episode(s, w));
    }
    if (w->now.dpd == 0 && episode != NULL && !w->now.has_plan) {
        w->account->is_changed = true;
        episode->ended_on = s->date;
        w->became_clean = true;
    }
    episode_note(w, &w->now);
    return ERR_OK;
}

static void note_given(struct step *s, struct account_state *account, struct work *w)
{
    account->is_notice_pending = false;
    account->notice_given_on = s->date;
    w->gives_notice = true;
    w->account->is_changed = true;
}

enum err notices_warn_adverse(struct step *s, struct work *w)
{
    struct account_state *account = &w->account->state;
    struct notice *notice;
    TRY(step_notice(s, account, NOTICE_KIND_ADVERSE_NOTICE, &notice));
    notice->amount = w->now.overdue_minor;
    notice->currency = account->currency;
    account->notice_on = s->date;
    account->is_notice_pending = true;
    w->account->is_changed = true;
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
        TRY(track_episode(s, w));
        TRY(press(s, w));
        TRY(watch_disputes(s, w));
        bool is_waited = account->is_notice_pending && account->notice_on != s->date &&
                         s->date >= account->notice_on + s->policy->notice_wait_days;
        if (is_waited) note_given(s, account, w);
    }
    return ERR_OK;
}
