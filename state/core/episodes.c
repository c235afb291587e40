/* episodes.c - begun when noticed, ended by value date; the peak is that of the facts as now known.
 */
#include "state/core/episodes.h"

#include <assert.h>
#include <stddef.h>

#include "state/core/course.h"
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

bool episode_never_was(const struct episode_state *episode)
{
    return episode->ended_on != INT_NONE && episode->ended_on <= episode->started_on;
}

void episode_note_dpd(struct work *w, int32_t dpd)
{
    struct episode_state *episode = episode_running(&w->account->state);
    if (episode == NULL) return;
    if (dpd > episode->worst_dpd) episode->worst_dpd = dpd;
}

/* Was a notice sent in it? One cut from facts that came late was told to nobody. */
static bool was_told(const struct account_state *account, const struct episode_state *episode)
{
    return account->notice_on >= episode->started_on; /* INT_NONE is the earliest of all */
}

/* By the facts as now known the last episode never ended: it goes on, with what was said in it. */
static bool goes_on(const struct episode_state *last, int32_t since)
{
    return since <= last->started_on;
}

static void keep_newest(struct episode_state_list *episodes)
{
    if (episodes->count <= EPISODES_KEPT) return;
    episodes->items += episodes->count - EPISODES_KEPT;
    episodes->count = episodes->cap = EPISODES_KEPT;
}

static enum err begin(struct step *s, struct work *w)
{
    struct account_state *account = &w->account->state;
    struct late_dates dates = picture_late_dates(&w->ledger, &w->now);
    int32_t since = dates.since;
    if (account->episodes.count > 0) {
        struct episode_state *last = &account->episodes.items[account->episodes.count - 1];
        if (goes_on(last, since)) {
            last->ended_on = INT_NONE;
            if (was_told(account, last)) return ERR_OK;
            return notices_warn_adverse(s, w);
        }
    }
    struct episode_state *episode = LIST_ADD(s->arena, &account->episodes);
    TRY_ALLOC(episode);
    *episode = episode_state_empty;
    episode->started_on = since;
    episode->first_due_on = dates.due_on;
    account->reminder_stage = 0;
    account->has_offer_intent = account->has_offer_first = account->has_offer_second = false;
    account->is_referred = false;
    return notices_warn_adverse(s, w);
}

/* The peak of the days that are put away. Older records do not tell it: the peak they tell is then
 * the least. */
static int64_t peak_before_fold(const struct episode_state *episode, int32_t folded_to)
{
    bool has_folded = folded_to != INT_NONE && episode->started_on <= folded_to;
    if (episode->peak_folded == 0 && has_folded) return episode->peak_amount;
    return episode->peak_folded;
}

/* The episodes of an account, cut anew. */
struct cutting {
    struct step *s;
    struct work *w;
    const struct course *course; /* up to the step's date */
    int32_t oldest;              /* days before it are as they were */
    struct episode_state_list list;
};

static enum err keep(struct cutting *c, const struct episode_state *episode)
{
    struct episode_state *to = LIST_ADD(c->s->arena, &c->list);
    TRY_ALLOC(to);
    *to = *episode;
    return ERR_OK;
}

/* Is a lateness told of that lasts since `since`? By the episode that runs, or by one that began in
 * it. */
static bool is_told(const struct account_state *account, int32_t since)
{
    if (episode_running(account) != NULL) return true;
    for (uint32_t i = 0; i < account->episodes.count; i++) {
        const struct episode_state *episode = &account->episodes.items[i];
        if (since <= episode->started_on && was_told(account, episode)) return true;
    }
    return false;
}

/* Finds the first lateness with a day from `from` that begins before `until` and is an episode. One
 * that lasts and was not told of (in a plan, while nothing is past due) is none before it is
 * noticed: then it begins with its notice. */
static bool find_run(const struct cutting *c, int32_t from, int32_t until, struct late_run *ret_run)
{
    if (!course_run(c->course, from, ret_run)) return false;
    if (ret_run->started_on >= until) return false;
    return ret_run->ended_on != INT_NONE || is_told(&c->w->account->state, ret_run->started_on);
}

/* Latenesses that begin from `from` to the day before `until` become episodes of their own. What is
 * over is told to nobody. */
static enum err cut_more(struct cutting *c, int32_t from, int32_t until)
{
    const struct ledger *l = &c->w->ledger;
    struct late_run run;
    while (find_run(c, from, until, &run)) {
        bool goes_on_before = run.started_on == from && picture_dpd(l, from - 1) > 0;
        if (!goes_on_before) {
            struct episode_state episode = episode_state_empty;
            episode.started_on = run.started_on;
            episode.ended_on = run.ended_on;
            episode.first_due_on = run.first_due_on;
            int32_t last = run.ended_on != INT_NONE ? run.ended_on : c->s->date;
            episode.worst_dpd = picture_worst(l, run.started_on, last);
            TRY(keep(c, &episode));
        }
        if (run.ended_on == INT_NONE) return ERR_OK;
        from = run.ended_on;
    }
    return ERR_OK;
}

/* By the facts as now known the lateness before never ended: the two are one. */
static bool joins(const struct cutting *c, const struct episode_state *episode)
{
    struct episode_state *last = &c->list.items[c->list.count - 1];
    if (last->ended_on != INT_NONE && last->ended_on <= episode->started_on) return false;
    if (episode->worst_dpd > last->worst_dpd) last->worst_dpd = episode->worst_dpd;
    /* Older versions kept episodes that overlap before the fold. */
    last->peak_folded = money_max(last->peak_folded, episode->peak_folded);
    return true;
}

/* What comes after the first lateness in the days of an episode, or after the one that swallowed
 * it. */
static enum err cut_rest(struct cutting *c, int32_t until)
{
    int32_t ended_on = c->list.items[c->list.count - 1].ended_on;
    if (ended_on == INT_NONE) return ERR_OK;
    return cut_more(c, ended_on, until);
}

/* The first lateness of its days is the episode's; it ends on its first day if it never was. One
 * with days put away keeps its end while it lasts in a plan and was not told of. */
static enum err cut(struct cutting *c, const struct episode_state *from, int32_t until)
{
    const struct ledger *l = &c->w->ledger;
    struct episode_state episode = *from;
    struct late_run run;
    if (l->folded_to != INT_NONE && episode.started_on <= l->folded_to) {
        int32_t ended_on = course_clean_from(c->course, episode.started_on);
        if (ended_on != INT_NONE || is_told(&c->w->account->state, episode.started_on)) {
            episode.ended_on = ended_on;
        }
    } else if (find_run(c, episode.started_on, until, &run)) {
        episode.started_on = run.started_on;
        episode.ended_on = run.ended_on;
    } else {
        episode.ended_on = episode.started_on;
    }
    return keep(c, &episode);
}

static bool is_touched(const struct episode_state *episode, int32_t oldest)
{
    return episode->ended_on == INT_NONE || episode->ended_on >= oldest;
}

static bool has_touched(const struct step *s, const struct work *w)
{
    const struct account_state *account = &w->account->state;
    uint32_t count = account->episodes.count;
    return count > 0 &&
           is_touched(&account->episodes.items[count - 1], step_oldest_open(s, &account->opening));
}

/* First day of an episode; never for the one after the last. */
static int32_t start_of(const struct account_state *account, uint32_t index)
{
    return index < account->episodes.count ? account->episodes.items[index].started_on : DATE_NEVER;
}

/* What happens to a day that is over: only events told late and those that take back. */
static bool may_change_the_past(const struct step *s)
{
    if (s->input == NULL || s->input->type == INPUT_ACCOUNT) return true;
    if (s->input->type == INPUT_OVERDUE) return s->input->of.overdue->value_date < s->date;
    assert(s->input->type == INPUT_REPAYMENT); /* a signal brings no facts */
    const struct repayment_event *ev = s->input->of.repayment;
    return ev->kind == REPAYMENT_KIND_REVERSAL || ev->value_date < s->date;
}

/* Facts changed: episodes whose days they may concern are cut anew, one for each lateness. Days
 * before the fold stay as they were. */
static enum err derive_anew(struct step *s, struct work *w, const struct course *course)
{
    struct account_state *account = &w->account->state;
    int32_t folded_to = w->ledger.folded_to;
    int32_t oldest = step_oldest_open(s, &account->opening);
    struct cutting c = {.s = s, .w = w, .course = course, .oldest = oldest};
    uint32_t first = account->episodes.count;
    while (first > 0 && is_touched(&account->episodes.items[first - 1], oldest))
        first--;
    for (uint32_t i = 0; i < first; i++)
        TRY(keep(&c, &account->episodes.items[i]));
    uint32_t kept = c.list.count;
    if (may_change_the_past(s)) TRY(cut_more(&c, c.oldest, start_of(account, first)));
    for (uint32_t i = first; i < account->episodes.count; i++) {
        const struct episode_state *episode = &account->episodes.items[i];
        int32_t until = start_of(account, i + 1);
        bool is_joined = c.list.count > kept && joins(&c, episode);
        if (!is_joined) TRY(cut(&c, episode, until));
        TRY(cut_rest(&c, until));
    }
    for (uint32_t i = kept; i < c.list.count; i++) {
        struct episode_state *episode = &c.list.items[i];
        int32_t last = episode->ended_on != INT_NONE ? episode->ended_on - 1 : s->date;
        episode->peak_amount = money_max(peak_before_fold(episode, folded_to),
                                         course_peak(course, episode->started_on, last));
    }
    account->episodes = c.list;
    return ERR_OK;
}

/* Nothing changes here but with facts or figures of the account: totals.c marks it. */
enum err episode_track(struct step *s, struct work *w)
{
    struct episode_state *episode = episode_running(&w->account->state);
    if (w->now.dpd > 0 && episode == NULL) TRY(begin(s, w));
    bool is_over = w->now.dpd == 0 && episode != NULL && !w->now.has_plan;
    bool may_be_others = w->has_changed && (has_touched(s, w) || may_change_the_past(s));
    if (is_over || may_be_others) {
        struct course course;
        TRY(course_take(&w->ledger, s->date, s->arena, &course));
        /* By the facts as now known; on its first day if it never was. */
        if (is_over) episode->ended_on = course_clean_from(&course, episode->started_on);
        if (may_be_others) TRY(derive_anew(s, w, &course));
    }
    keep_newest(&w->account->state.episodes);
    episode_note_dpd(w, w->now.dpd);
    episode = episode_running(&w->account->state);
    if (episode != NULL)
        episode->peak_amount = money_max(episode->peak_amount, w->now.overdue_minor);
    return ERR_OK;
}
