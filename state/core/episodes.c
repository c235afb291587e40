/* episodes.c - begun when noticed, ended by value date; the peak is that of the facts as now known.
 */
#include "state/core/episodes.h"

#include <stddef.h>

#include "state/core/money.h"
#include "state/core/notices.h"
#include "state/core/try.h"

enum { EPISODES_KEPT = 24 };

struct episode_state *episode_running(const struct account_state *account)
{
    if (account->episodes.count == 0) return NULL;
    struct episode_state *last = &account->episodes.items[account->episodes.count - 1];
    return last->ended_on == INT_NONE ? last : NULL;
}

struct episode_state *episode_of(const struct account_state *account, int32_t day)
{
    for (uint32_t i = account->episodes.count; i > 0; i--) {
        if (account->episodes.items[i - 1].started_on <= day)
            return &account->episodes.items[i - 1];
    }
    return NULL;
}

void episode_note_dpd(struct work *w, const struct picture *p)
{
    struct episode_state *episode = episode_running(&w->account->state);
    if (episode == NULL || p->dpd <= episode->worst_dpd) return;
    episode->worst_dpd = p->dpd;
    w->account->is_changed = true;
}

/* By the facts as now known the last episode never ended: it goes on, with what was said in it. */
static bool goes_on(const struct episode_state *last, int32_t since)
{
    return since <= last->started_on;
}

static enum err begin(struct step *s, struct work *w)
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

/* The day on which it ended by the facts as now known; its first one if it never was. What ends
 * without a fact (other numbers of the policy) ends on the day it is seen. */
static int32_t end_of(const struct step *s, const struct work *w,
                      const struct episode_state *episode)
{
    if (!w->has_changed) return s->date;
    int32_t day = picture_clean_from(&w->ledger, episode->started_on, s->date);
    return day != INT_NONE ? day : s->date;
}

/* The peak of the days that are put away. Older records do not tell it: the peak they tell is then
 * the least. */
static int64_t peak_before_fold(const struct episode_state *episode, int32_t folded_to)
{
    bool has_folded = folded_to != INT_NONE && episode->started_on <= folded_to;
    if (episode->peak_folded == 0 && has_folded) return episode->peak_amount;
    return episode->peak_folded;
}

/* Facts changed: the ends and peaks of episodes whose days they may concern. Days before the fold
 * stay as they were. */
static void derive_anew(struct step *s, struct work *w)
{
    struct account_state *account = &w->account->state;
    int32_t folded_to = w->ledger.folded_to;
    for (uint32_t i = account->episodes.count; i > 0; i--) {
        struct episode_state *episode = &account->episodes.items[i - 1];
        bool is_ended = episode->ended_on != INT_NONE;
        if (is_ended && folded_to != INT_NONE && episode->ended_on <= folded_to) break;
        if (is_ended) episode->ended_on = end_of(s, w, episode);
        int32_t last = is_ended ? episode->ended_on - 1 : s->date;
        episode->peak_amount = money_max(peak_before_fold(episode, folded_to),
                                         picture_peak(&w->ledger, episode->started_on, last));
        w->account->is_changed = true;
    }
}

enum err episode_track(struct step *s, struct work *w)
{
    struct episode_state *episode = episode_running(&w->account->state);
    if (w->now.dpd > 0 && episode == NULL) {
        w->account->is_changed = true;
        TRY(begin(s, w));
    }
    if (w->now.dpd == 0 && episode != NULL && !w->now.has_plan) {
        w->account->is_changed = true;
        episode->ended_on = end_of(s, w, episode);
        w->became_clean = true;
    }
    if (w->has_changed) derive_anew(s, w);
    episode_note_dpd(w, &w->now);
    episode = episode_running(&w->account->state);
    if (episode != NULL && w->now.overdue_minor > episode->peak_amount) {
        episode->peak_amount = w->now.overdue_minor;
        w->account->is_changed = true;
    }
    return ERR_OK;
}
