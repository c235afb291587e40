/* standing_when.c - the conditions of the rows. */
#include <assert.h>
#include <stddef.h>

#include "state/core/adverse.h"
#include "state/core/date.h"
#include "state/core/listing.h"
#include "state/core/next.h"
#include "state/core/standing.h"
#include "state/core/standing_rows.h"
#include "state/core/try.h"

enum {
    ZEROED_MONTHS = 12,
};

bool standing_has_delinquent(const struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        if (s->works.items[i].now.dpd > 0) return true;
    }
    return false;
}

/* The first delinquent account that is not under a performing plan; NULL: none. */
static const struct work *delinquent_beside_plan(const struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct work *w = &s->works.items[i];
        if (w->now.dpd > 0 && !w->now.has_plan) return w;
    }
    return NULL;
}

const struct work *standing_disturber(const struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        if (s->works.items[i].is_plan_breached) return &s->works.items[i];
    }
    return delinquent_beside_plan(s);
}

static bool has_plan(const struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        if (s->works.items[i].now.has_plan) return true;
    }
    return false;
}

enum err standing_when_undone(struct step *s, bool *ret_fits)
{
    bool may_be = s->is_verdict_cleared;
    for (uint32_t i = 0; i < s->works.count; i++)
        may_be |= s->works.items[i].has_changed;
    uint32_t index = s->borrower->state.adverse_steps.count;
    if (may_be) TRY(adverse_undone(s, &index));
    *ret_fits = index < s->borrower->state.adverse_steps.count;
    return ERR_OK;
}

static bool has_zeroing_account(const struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        struct zeroing zeroing;
        adverse_zeroing(s, &s->works.items[i], &zeroing);
        if (zeroing.count > 0) return true;
    }
    return false;
}

enum err standing_when_zeroing(struct step *s, bool *ret_fits)
{
    *ret_fits = s->confirmed != NULL || has_zeroing_account(s);
    return ERR_OK;
}

enum err standing_when_delinquent(struct step *s, bool *ret_fits)
{
    *ret_fits = standing_has_delinquent(s);
    return ERR_OK;
}

/* Of ZEROED: a verdict that a review had ended before it came zeroes, but bars no plan (C195). */
enum err standing_when_planned(struct step *s, bool *ret_fits)
{
    *ret_fits = has_plan(s) && delinquent_beside_plan(s) == NULL;
    if (!*ret_fits || s->borrower->state.standing != STANDING_ZEROED) return ERR_OK;
    for (uint32_t i = 0; i < s->borrower->state.verdicts.count; i++) {
        if (s->borrower->state.verdicts.items[i].stands) *ret_fits = false;
    }
    if (has_zeroing_account(s)) *ret_fits = false;
    return ERR_OK;
}

enum err standing_when_plan_failed(struct step *s, bool *ret_fits)
{
    *ret_fits = standing_disturber(s) != NULL;
    return ERR_OK;
}

/* No plan is left, broken ones apart: those are seen before. Also one that never was, or whose
 * breach was undone. */
enum err standing_when_plan_completed(struct step *s, bool *ret_fits)
{
    *ret_fits = !has_plan(s);
    return ERR_OK;
}

enum err standing_when_caught_up(struct step *s, bool *ret_fits)
{
    *ret_fits = !standing_has_delinquent(s);
    return ERR_OK;
}

/* Facts settled, and due, before the window do not count: how many of them an account still keeps
 * depends on when its events came. */
static bool is_on_time(const struct step *s, const struct ledger *l, const struct ledger_fact *fact)
{
    int32_t oldest = s->date - s->policy->window_days;
    int32_t due_on = fact_due_at(fact, s->date);
    int32_t settled_on = fact_settled_at(fact, s->date);
    return fact->kind != FACT_KIND_CHARGEBACK && settled_on != INT_NONE &&
           settled_on <= due_on + ledger_waiver_at(l, settled_on)->grace_days &&
           (settled_on >= oldest || due_on >= oldest);
}

/* The first due date after that one on which something was paid in time; INT_NONE: none. */
static int32_t next_on_time(const struct step *s, int32_t after)
{
    struct soonest soonest = {.after = after, .day = INT_NONE};
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct ledger *l = &s->works.items[i].ledger;
        for (uint32_t k = 0; k < l->facts.count; k++) {
            const struct ledger_fact *fact = &l->facts.items[k];
            if (is_on_time(s, l, fact)) soonest_consider(&soonest, fact_due_at(fact, s->date));
        }
    }
    return soonest.day;
}

int32_t standing_on_time(const struct step *s, int32_t after, int32_t enough)
{
    int32_t count = 0;
    int32_t due_on = next_on_time(s, after);
    for (; due_on != INT_NONE && count < enough; due_on = next_on_time(s, due_on))
        count++;
    return count;
}

int32_t standing_wait_ends(const struct wait_state *wait)
{
    return date_add_months(wait->entered_on,
                           wait->is_long ? STANDING_LONG_WAIT : STANDING_SHORT_WAIT);
}

enum err standing_when_waited(struct step *s, bool *ret_fits)
{
    const struct borrower_state *b = &s->borrower->state;
    assert(b->wait != NULL && !standing_has_delinquent(s)); /* the rows above saw to it */
    bool is_clean = !listing_any_open(b) && b->warning_points < s->policy->warning.watch_points;
    int32_t needed = b->wait->is_long ? STANDING_LONG_WAIT : STANDING_SHORT_WAIT;
    *ret_fits = is_clean && (s->date >= standing_wait_ends(b->wait) ||
                             standing_on_time(s, b->wait->entered_on, needed) >= needed);
    return ERR_OK;
}

int32_t standing_zeroed_until(const struct borrower_state *b)
{
    if (b->clean_since == INT_NONE) return INT_NONE; /* something is past due */
    int32_t later = b->clean_since > b->zeroed_on ? b->clean_since : b->zeroed_on;
    return date_add_months(later, ZEROED_MONTHS);
}

enum err standing_when_reviewed(struct step *s, bool *ret_fits)
{
    const struct borrower_state *b = &s->borrower->state;
    int32_t until = standing_zeroed_until(b);
    *ret_fits = until != INT_NONE && s->date >= until && b->review != NULL &&
                b->review->decided_on >= s->date - s->policy->review_valid_days &&
                !listing_any_open(b);
    return ERR_OK;
}
