/* standing.c - the table of transitions. To change a rule, change a row. */
#include "state/core/standing.h"

#include <stddef.h>

#include "state/core/adverse.h"
#include "state/core/episodes.h"
#include "state/core/money.h"
#include "state/core/notices.h"
#include "state/core/points.h"
#include "state/core/standing_rows.h"
#include "state/core/try.h"

#define FROM(standing) (1u << (unsigned)(standing))
#define FROM_ANY 0x3fu

/* clang-format off */
static const struct row {
    uint32_t from;
    enum err (*when)(struct step *s, bool *ret_fits);
    enum err (*then)(struct step *s);
    enum standing to; /* STANDING_NONE: `then` sets it */
} rows[] = {
    {FROM_ANY,                                   standing_when_undone,         standing_undo,           STANDING_NONE},
    {FROM_ANY & ~FROM(STANDING_ZEROED),          standing_when_zeroing,        standing_zero,           STANDING_ZEROED},
    {FROM(STANDING_GOOD) | FROM(STANDING_WATCH) |
     FROM(STANDING_RECOVERING),                  standing_when_delinquent,     standing_suspend,        STANDING_SUSPENDED},
    {FROM(STANDING_SUSPENDED) |
     FROM(STANDING_ZEROED),                      standing_when_planned,        standing_leave_for_plan, STANDING_PLAN},
    {FROM(STANDING_PLAN),                        standing_when_plan_failed,    standing_resume,         STANDING_SUSPENDED},
    {FROM(STANDING_PLAN),                        standing_when_plan_completed, standing_begin_wait,     STANDING_RECOVERING},
    {FROM(STANDING_SUSPENDED),                   standing_when_caught_up,      standing_begin_wait,     STANDING_RECOVERING},
    {FROM(STANDING_GOOD) | FROM(STANDING_WATCH), standing_when_warned,         standing_warn,           STANDING_WATCH},
    {FROM(STANDING_WATCH),                       standing_when_calm,           standing_calm,           STANDING_GOOD},
    {FROM(STANDING_RECOVERING),                  standing_when_waited,         standing_restore,        STANDING_NONE},
    {FROM(STANDING_ZEROED),                      standing_when_reviewed,       standing_begin_wait,     STANDING_RECOVERING},
};
/* clang-format on */

enum { ROW_COUNT = sizeof rows / sizeof rows[0] };

/* Does the lateness that is over, and of which the facts as now known show no day, prove never to
 * have been? Not if it is too old to be looked into. */
static bool never_was_late(const struct borrower_state *b, int32_t oldest)
{
    if (b->clean_before == INT_NONE) return false;
    return b->clean_since == INT_NONE || b->clean_since >= oldest;
}

/* A lateness begins: what it takes away is kept, for it may prove never to have been. */
static void put_clean_away(struct borrower_state *b, int32_t oldest)
{
    if (b->clean_since == INT_NONE) return;
    bool is_open_to_doubt = b->clean_since >= oldest && b->clean_before != INT_NONE;
    if (!is_open_to_doubt) {
        b->clean_earlier = INT_NONE;
    } else if (b->clean_earlier == INT_NONE || b->clean_before < oldest) {
        b->clean_earlier = b->clean_before;
    }
    b->clean_before = b->clean_since;
    b->clean_since = INT_NONE;
}

static void take_clean_back(struct borrower_state *b, int32_t oldest)
{
    bool is_doubtful = b->clean_before >= oldest && b->clean_earlier != INT_NONE;
    b->clean_since = is_doubtful ? b->clean_earlier : b->clean_before;
    b->clean_before = b->clean_earlier = INT_NONE;
}

/* The day since which nothing of any account is past due, as now known. Days before the window are
 * not looked into; what no day of it shows counts from today. A lateness that never was takes
 * nothing away. */
static void track_clean(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    int32_t oldest = s->date - s->policy->window_days;
    if (standing_has_delinquent(s)) {
        put_clean_away(b, oldest);
        return;
    }
    bool has_changed = false;
    for (uint32_t i = 0; i < s->works.count; i++)
        has_changed |= s->works.items[i].has_changed;
    int32_t cleared_on = INT_NONE; /* the last of the accounts */
    for (uint32_t i = 0; i < s->works.count && has_changed; i++) {
        int32_t day = picture_cleared_on(&s->works.items[i].ledger, s->date);
        if (day >= oldest && day > cleared_on) cleared_on = day;
    }
    if (cleared_on != INT_NONE) {
        b->clean_since = cleared_on;
    } else if (has_changed && never_was_late(b, oldest)) {
        take_clean_back(b, oldest);
    } else if (b->clean_since == INT_NONE) {
        b->clean_since = s->date;
        b->clean_before = b->clean_earlier = INT_NONE;
    }
}

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
        int32_t dpd = w->now.dpd > w->dpd_before ? w->now.dpd : w->dpd_before;
        if (b->episode_started_on != INT_NONE && dpd > b->episode_worst_dpd)
            b->episode_worst_dpd = dpd;
        bool is_base = str_equal(w->account->state.currency, s->policy->base_currency);
        if (is_base) overdue = money_add(overdue, w->now.overdue_minor);
    }
    if (b->episode_started_on != INT_NONE && overdue > b->episode_peak_amount)
        b->episode_peak_amount = overdue;
    track_clean(s);
}

enum err standing_move(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    bool is_used[ROW_COUNT] = {false};
    s->worst_dpd_before = b->episode_worst_dpd;
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
    b->warning_band = points_band(s->policy, b->warning_points); /* in every standing */
    b->warning_rank = points_rank(s->policy, b->warning_points);
    return ERR_OK;
}
