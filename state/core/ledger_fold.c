/* ledger_fold.c - puts old events away: what they amount to becomes the opening.
 *
 * The boundary is chosen so that no month which may still be derived again needs what is folded. */
#include "state/core/ledger.h"

#include <assert.h>
#include <stddef.h>

#include "state/core/course.h"
#include "state/core/date.h"
#include "state/core/ledger_plan.h"
#include "state/core/money.h"
#include "state/core/picture.h"
#include "state/core/try.h"

/* No period still derived needs it, and no event that may still come or is kept means it: the
 * earliest of those is dated the day after the boundary. */
static bool is_done_with(const struct ledger *l, const struct ledger_fact *fact, int32_t boundary)
{
    int32_t until = fact->kind == FACT_KIND_INSTALMENT ? boundary - l->window_days : boundary;
    int32_t settled_on = fact_settled_at(fact, boundary);
    if (settled_on == INT_NONE || settled_on > until) return false;
    for (uint32_t i = 0; i < fact->dues.count; i++) {
        if (fact->dues.items[i].due_on > until) return false;
    }
    return true;
}

static enum err fold_facts(struct account_state *account, const struct ledger *l, int32_t boundary,
                           struct arena *a)
{
    const struct ledger_plan *plan = plan_at(l, boundary);
    account->facts = (struct fact_state_list){0};
    for (uint32_t i = 0; i < l->facts.count; i++) {
        const struct ledger_fact *fact = &l->facts.items[i];
        if (is_done_with(l, fact, boundary)) continue;
        struct fact_state *to = LIST_ADD(a, &account->facts);
        TRY_ALLOC(to);
        *to = (struct fact_state){
            .no = fact->no,
            .kind = fact->kind,
            .charged_on = fact->charged_on,
            .maker = fact->maker,
            .told_on = fact->told_on,
            .dues = fact->dues,
            .has_statement = fact->has_statement,
            .is_frozen = plan != NULL && plan_froze(plan, fact),
            .principal = fact->unpaid[COMPONENT_PRINCIPAL],
            .interest = fact->unpaid[COMPONENT_INTEREST],
            .fee = fact->unpaid[COMPONENT_FEE],
            .penalty = fact->unpaid[COMPONENT_PENALTY],
            .settled_on = fact_settled_at(fact, boundary),
        };
    }
    return ERR_OK;
}

/* Adds the time from a plan's agreement on to those kept; one that was folded before, while it
 * performed, changes nothing. */
static enum err fold_class_floor(struct class_floor_list *floors, int32_t since, int32_t until,
                                 struct arena *a)
{
    struct class_floor *last = floors->count > 0 ? &floors->items[floors->count - 1] : NULL;
    if (last != NULL && since <= last->until) {
        if (until > last->until) last->until = until;
        return ERR_OK;
    }
    struct class_floor *floor = LIST_ADD(a, floors);
    TRY_ALLOC(floor);
    *floor = (struct class_floor){.since = since, .until = until};
    return ERR_OK;
}

static enum err fold_plan(struct opening_state *to, const struct ledger *l, int32_t boundary,
                          struct arena *a)
{
    for (uint32_t i = 0; i < l->plans.count; i++) {
        int32_t since = l->plans.items[i].agreed_on;
        int32_t until = plan_observed_until(&l->plans.items[i]);
        if (until <= since) continue; /* it holds the class on no day */
        if (until > to->class_floor_until) to->class_floor_until = until;
        TRY(fold_class_floor(&to->class_floors, since, until, a));
    }
    const struct ledger_plan *plan = plan_at(l, boundary);
    to->plan = NULL;
    if (plan == NULL) return ERR_OK;
    to->plan = arena_alloc(a, sizeof *to->plan);
    TRY_ALLOC(to->plan);
    *to->plan = plan_state_empty;
    to->plan->agreed_on = plan->agreed_on;
    to->plan->first_due_on = plan->first_due_on;
    for (uint32_t i = 0; i < plan->parts.count; i++) {
        struct plan_instalment *part = LIST_ADD(a, &to->plan->instalments);
        TRY_ALLOC(part);
        *part = (struct plan_instalment){plan->parts.items[i].due_on, plan->parts.items[i].amount,
                                         plan->parts.items[i].unpaid};
    }
    return ERR_OK;
}

static void fold_flags(struct opening_state *to, const struct ledger *l, const struct picture *p)
{
    struct late_dates dates = picture_late_dates(l, p);
    to->balance = p->figures.balance;
    to->limit = p->figures.limit;
    to->pledged = p->figures.pledged;
    to->written_off_on = l->written_off_on;
    to->transferred_on = l->transferred_on;
    to->legal_on = l->legal_on;
    to->surrendered_on = l->surrendered_on;
    to->repossessed_on = l->repossessed_on;
    to->ended_on = l->ended_on;
    to->settlement_paid_on = l->settlement_paid_on;
    to->intent = l->intent;
    to->last_payment_date = p->last_payment_on;
    to->last_payment_amount = p->last_payment_on != INT_NONE ? p->last_payment_minor : LONG_NONE;
    to->late_since = dates.since;
    to->late_due_on = dates.due_on;
    to->late_due_on_at_30 = dates.due_on_at_30;
    const struct closing *last =
        l->closings.count > 0 ? &l->closings.items[l->closings.count - 1] : NULL;
    bool is_closed = last != NULL && last->until == DATE_NEVER;
    to->closed_on = is_closed ? last->on : INT_NONE;
    to->is_settled = is_closed && last->is_settled;
    to->charge_off_due_on = dates.charge_off_due_on;
}

/* What the days that are put away now amount to. */
static enum err fold_peaks(struct account_state *account, const struct ledger *l, int32_t boundary,
                           struct arena *a)
{
    struct course course;
    TRY(course_take(l, boundary, a, &course));
    for (uint32_t i = 0; i < account->episodes.count; i++) {
        struct episode_state *episode = &account->episodes.items[i];
        bool is_ended = episode->ended_on != INT_NONE && episode->ended_on <= boundary;
        int64_t peak =
            course_peak(&course, episode->started_on, is_ended ? episode->ended_on - 1 : boundary);
        episode->peak_folded = money_max(episode->peak_folded, peak);
    }
    return ERR_OK;
}

/* A reversal value-dated before its payment must outlive it. */
static int32_t lower_boundary(const struct account_state *account, int32_t boundary)
{
    const struct ledger_entry_list *entries = &account->entries;
    for (uint32_t i = 0; i < entries->count && entries->items[i].value_date <= boundary; i++) {
        if (entries->items[i].kind != ENTRY_KIND_REVERSAL) continue;
        for (uint32_t k = i; k < entries->count; k++) {
            bool is_target = str_equal(entries->items[k].event_id, entries->items[i].reverses);
            if (is_target && entries->items[k].value_date > boundary)
                return entries->items[i].value_date - 1;
        }
    }
    return boundary;
}

enum err ledger_fold(struct account_state *account, const struct policy *policies,
                     const struct policy_entry *policy, int32_t boundary, int32_t clock,
                     struct arena *a)
{
    boundary = lower_boundary(account, boundary);
    if (account->opening.as_of != INT_NONE && account->opening.as_of >= boundary) return ERR_OK;
    uint32_t folded = 0;
    while (folded < account->entries.count && account->entries.items[folded].value_date <= boundary)
        folded++;
    bool has_facts = account->facts.count > 0;
    if (folded == 0 && !has_facts) return ERR_OK; /* nothing to put away */

    struct ledger ledger;
    TRY(ledger_build_to_fold(account, policies, policy, boundary, clock, a, &ledger));
    struct picture picture;
    picture_take(&ledger, boundary, &picture);
    TRY(fold_peaks(account, &ledger, boundary, a));
    TRY(fold_facts(account, &ledger, boundary, a));
    TRY(fold_plan(&account->opening, &ledger, boundary, a));
    fold_flags(&account->opening, &ledger, &picture);
    account->opening.as_of = boundary;
    account->entries.items += folded;
    account->entries.count -= folded;
    account->entries.cap = account->entries.count;
    return ERR_OK;
}
