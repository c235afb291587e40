/* hold.c - who waits, and until when. */
#include "state/core/hold.h"

#include <stddef.h>

#include "state/core/codes.h"
#include "state/core/episodes.h"
#include "state/core/months.h"
#include "state/core/notices.h"
#include "state/core/report.h"
#include "state/core/try.h"

bool hold_has(const struct hold_state *hold, int32_t point)
{
    for (uint32_t i = 0; hold != NULL && i < hold->points.count; i++) {
        if (hold->points.items[i] == point) return true;
    }
    return false;
}

enum err hold_add(struct step *s, struct work *w, int32_t point)
{
    struct account_state *account = &w->account->state;
    w->account->is_changed = true;
    if (account->hold == NULL) {
        account->hold = arena_alloc(s->arena, sizeof *account->hold);
        TRY_ALLOC(account->hold);
        *account->hold = hold_state_empty;
        account->hold->since = s->date;
        account->hold->is_episode = episode_running(account) != NULL;
    }
    if (hold_has(account->hold, point)) return ERR_OK;
    int32_t *slot = LIST_ADD(s->arena, &account->hold->points);
    TRY_ALLOC(slot);
    *slot = point;
    return ERR_OK;
}

enum err hold_allows(struct step *s, struct work *w, bool *ret_allows)
{
    const struct account_state *account = &w->account->state;
    *ret_allows = false;
    if (account->is_notice_pending) return ERR_OK;
    bool is_given = account->notice_given_on != INT_NONE;
    if (episode_running(account) == NULL) {
        is_given = is_given && account->notice_given_on >= s->date - s->policy->window_days;
        if (!is_given) TRY(notices_warn_adverse(s, w));
        is_given = !account->is_notice_pending;
    }
    *ret_allows = is_given;
    return ERR_OK;
}

static void note_recorded(struct work *w, int32_t index, char code)
{
    if (codes_is_late(code) && index > w->recorded) w->recorded = index;
}

static enum err decide_closing(struct step *s, struct work *w)
{
    struct month_state *month = &w->account->state.months.items[w->closing];
    char code = w->closed_as.code;
    bool is_adverse = report_is_adverse(code, &w->at_closing, w->account->state.account_type);
    bool allows = true;
    bool is_reported = w->account->state.account_type != ACCOUNT_TYPE_C1;
    if (step_may_report(s) && is_adverse && is_reported) TRY(hold_allows(s, w, &allows));
    if (!allows) {
        month->is_held = true;
        w->is_closing_held = true;
        TRY(hold_add(s, w, w->account->state.sent == NULL ? POINT_FIRST : POINT_MONTHLY));
        return ERR_OK;
    }
    note_recorded(w, w->closing, code);
    return ERR_OK;
}

/* The hold ends: months closed in it take the code of today's knowledge. He who is late now was
 * cured by then if he was clean when yesterday ended: money of today comes after it was told.
 *
 * What ended it, the notice given or the end of the episode, marks the account. */
static void release(struct step *s, struct work *w)
{
    struct account_state *account = &w->account->state;
    w->released = account->hold;
    account->hold = NULL;
    for (uint32_t i = 0; i < account->months.count; i++) {
        struct month_state *month = &account->months.items[i];
        if (!month->is_held) continue;
        month->is_held = false;
        month->released_on = s->date;
        month->cured_by = w->now.dpd > 0 ? s->date - 1 : s->date;
        struct month_view view = months_told(month, &w->ledger);
        months_set(month, &view);
        note_recorded(w, (int32_t)i, view.code);
    }
}

/* He is clean, but not yet told: what must be told still waits on, no longer for the episode, whose
 * end marks the account. */
static bool waits_on(struct step *s, struct work *w)
{
    struct account_state *account = &w->account->state;
    char code = '\0';
    for (uint32_t i = 0; i < account->months.count; i++) {
        struct month_state released = account->months.items[i];
        if (!released.is_held) continue;
        released.cured_by = s->date;
        code = months_told(&released, &w->ledger).code;
    }
    if (code == '\0') return false;
    if (w->now.closing != NULL) code = months_running(account, &w->ledger, s->date).code;
    if (!report_is_adverse(code, &w->now, account->account_type)) return false;
    account->hold->is_episode = false;
    return true;
}

enum err hold_decide(struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        struct work *w = &s->works.items[i];
        struct account_state *account = &w->account->state;
        bool was_held = account->hold != NULL;
        if (w->closing != MONTH_NONE) TRY(decide_closing(s, w));
        if (!was_held) continue;
        bool is_clean = account->hold->is_episode && episode_running(account) == NULL;
        if (!account->is_notice_pending || (is_clean && !waits_on(s, w))) release(s, w);
    }
    return ERR_OK;
}
