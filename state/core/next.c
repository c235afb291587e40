/* next.c - the first day after the step on which a derived value, a timer or a rule could change.
 *
 * A day named too early costs a little work; one missed would be a wrong result. */
#include "state/core/next.h"

#include <stddef.h>

#include "state/core/codes.h"
#include "state/core/date.h"
#include "state/core/episodes.h"
#include "state/core/increase.h"
#include "state/core/ledger_plan.h"
#include "state/core/months.h"
#include "state/core/points.h"
#include "state/core/repair.h"
#include "state/core/standing.h"
#include "state/core/try.h"

enum { ADVERSE_MONTHS = 60 };

/* The days on which the count from this due date passes a threshold. */
static void consider_due(struct soonest *soonest, const struct step *s, const struct ledger *l,
                         int32_t due_on)
{
    const struct policy_entry *policy = s->policy;
    soonest_consider(soonest, due_on + ledger_waiver_at(l, s->date)->grace_days + 1);
    /* The first one is the day after the due date: within grace, too, what is past due grows then.
     */
    int32_t days = s->date - due_on;
    int32_t boundary = codes_next_boundary(days > 0 ? days : 0);
    if (boundary != INT32_MAX) soonest_consider(soonest, due_on + boundary);
    for (int32_t i = 0; i < POLICY_REMINDER_STAGES; i++)
        soonest_consider(soonest, due_on + policy->reminders[i].dpd);
    for (int32_t i = 0; i < POLICY_OFFER_DAYS; i++)
        soonest_consider(soonest, due_on + policy->offer_dpd[i]);
    soonest_consider(soonest, due_on + policy->zero_dpd);
    soonest_consider(soonest, due_on + policy->referral_dpd);
    soonest_consider(soonest, due_on + policy->intentional_dpd + 1);
}

static void consider_facts(struct soonest *soonest, const struct step *s, const struct work *w)
{
    const struct ledger *l = &w->ledger;
    const struct ledger_plan *plan = plan_at(l, s->date);
    for (uint32_t i = 0; i < l->facts.count; i++) {
        const struct ledger_fact *fact = &l->facts.items[i];
        if (components_total(fact->unpaid) == 0 || (plan != NULL && plan_froze(plan, fact)))
            continue;
        consider_due(soonest, s, l, fact_due_at(fact, s->date));
    }
    if (plan == NULL) return;
    for (uint32_t i = 0; i < plan->parts.count; i++) {
        const struct plan_part *part = &plan->parts.items[i];
        if (part->unpaid == 0) continue;
        consider_due(soonest, s, l, part->due_on);
        soonest_consider(soonest, plan_breached_on(l, part->due_on));
    }
}

static void consider_observation(struct soonest *soonest, const struct ledger *l)
{
    soonest_consider(soonest, l->class_floor_until);
    for (uint32_t i = 0; i < l->plans.count; i++) {
        soonest_consider(soonest, plan_observed_until(&l->plans.items[i]));
    }
}

/* Does an open entry name the account? */
static bool is_listed(const struct borrower_state *b, const struct account_state *account)
{
    for (uint32_t i = 0; i < b->listings.count; i++) {
        const struct listing_state *listing = &b->listings.items[i];
        if (listing->is_open && str_equal(listing->account_id, account->account_id) &&
            str_equal(listing->lender_id, account->lender_id))
            return true;
    }
    return false;
}

/* The day from which a closed account need not be kept; INT_NONE while it must. */
static int32_t kept_until(const struct step *s, const struct work *w)
{
    const struct account_state *account = &w->account->state;
    if (w->now.closing == NULL || account->hold != NULL) return INT_NONE;
    if (is_listed(&s->borrower->state, account)) return INT_NONE;
    int32_t until = date_add_months(w->now.closing->on, s->policy->keep_closed_months);
    for (uint32_t i = 0; i < account->episodes.count; i++) {
        if (episode_never_was(&account->episodes.items[i])) continue;
        /* That of one who is late runs. */
        if (account->episodes.items[i].ended_on == INT_NONE) return INT_NONE;
        int32_t clock_ends = date_add_months(account->episodes.items[i].ended_on, ADVERSE_MONTHS);
        if (clock_ends > until) until = clock_ends;
    }
    return until;
}

static int32_t account_next(const struct step *s, const struct work *w)
{
    const struct account_state *account = &w->account->state;
    struct soonest soonest = {.after = s->date, .day = INT_NONE};
    for (uint32_t i = account->entries.count; i > 0; i--) {
        if (account->entries.items[i - 1].value_date <= s->date) break;
        soonest_consider(&soonest, account->entries.items[i - 1].value_date);
    }
    if (w->now.closing == NULL) {
        int32_t from = s->date > account->first_known_on ? s->date : account->first_known_on;
        soonest_consider(&soonest, months_next_settlement(account, from) + 1);
    }
    consider_facts(&soonest, s, w);
    consider_observation(&soonest, &w->ledger);
    if (account->is_notice_pending)
        soonest_consider(&soonest, account->notice_on + s->policy->notice_wait_days);
    for (uint32_t i = 0; i < account->disputes.count; i++) {
        const struct dispute_state *dispute = &account->disputes.items[i];
        bool is_due = dispute->outcome == DISPUTE_OUTCOME_NONE && !dispute->is_due_noticed;
        if (is_due) soonest_consider(&soonest, dispute->opened_on + s->policy->dispute_due_days);
    }
    soonest_consider(&soonest, kept_until(s, w));
    repair_consider(&soonest, s, account);
    return soonest.day;
}

/* What waited for the end of a blacklist entry is looked at on the day after: a way back out of
 * ZEROED or of a wait, or an entry for the reason that is left. */
static bool has_ended_entry(const struct step *s)
{
    for (uint32_t i = 0; i < s->shares.count; i++) {
        enum share_action action = s->shares.items[i].record.action;
        if (action == SHARE_ACTION_REVOKE || action == SHARE_ACTION_EXPIRE) return true;
    }
    return false;
}

static int32_t borrower_next(const struct step *s)
{
    const struct borrower_state *b = &s->borrower->state;
    struct soonest soonest = {.after = s->date, .day = INT_NONE};
    if (has_ended_entry(s)) soonest.day = s->date + 1;
    for (uint32_t i = 0; i < s->works.count; i++) {
        if (s->works.items[i].account->is_dropped) continue;
        soonest_consider(&soonest, s->works.items[i].account->state.next_transition);
    }
    soonest_consider(&soonest, policy_next_date(s->policies, s->date)); /* other rules then */
    points_consider(&soonest, s);
    soonest_consider(&soonest, increase_due_on(s));
    if (b->wait != NULL) soonest_consider(&soonest, standing_wait_ends(b->wait));
    if (b->standing == STANDING_ZEROED) soonest_consider(&soonest, standing_zeroed_until(b));
    for (uint32_t i = 0; i < b->listings.count; i++) {
        if (b->listings.items[i].is_open)
            soonest_consider(&soonest, b->listings.items[i].expires_on);
    }
    return soonest.day;
}

static int64_t known_checksum(const struct account_index_list *index,
                              const struct account_state *account)
{
    for (uint32_t i = 0; i < index->count; i++) {
        bool is_it = str_equal(index->items[i].account_id, account->account_id) &&
                     str_equal(index->items[i].lender_id, account->lender_id);
        if (is_it) return index->items[i].checksum;
    }
    return 0;
}

static enum err take_index(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    struct account_index_list fresh = {0};
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct account *account = s->works.items[i].account;
        if (account->is_dropped) continue;
        struct account_index *to = LIST_ADD(s->arena, &fresh);
        TRY_ALLOC(to);
        *to = (struct account_index){
            .lender_id = account->state.lender_id,
            .account_id = account->state.account_id,
            .checksum =
                i < b->accounts.count &&
                        str_equal(b->accounts.items[i].account_id, account->state.account_id) &&
                        str_equal(b->accounts.items[i].lender_id, account->state.lender_id)
                    ? b->accounts.items[i].checksum
                    : known_checksum(&b->accounts, &account->state),
            .oldest_unpaid_due = account->state.oldest_unpaid_due,
            .next_transition = account->state.next_transition,
        };
    }
    b->accounts = fresh;
    return ERR_OK;
}

enum err next_take(struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        struct work *w = &s->works.items[i];
        int32_t until = kept_until(s, w);
        w->account->is_dropped |= until != INT_NONE && until <= s->date;
        if (w->account->is_dropped) continue;
        int32_t next = account_next(s, w);
        if (next != w->account->state.next_transition) w->account->is_changed = true;
        w->account->state.next_transition = next;
    }
    TRY(take_index(s));
    s->borrower->state.next_transition = borrower_next(s);
    return ERR_OK;
}
