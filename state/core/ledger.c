/* ledger.c - the replay: the folded opening, then every kept entry in its order. */
#include "state/core/ledger.h"

#include <assert.h>
#include <stddef.h>

#include "state/core/ledger_pay.h"
#include "state/core/ledger_plan.h"
#include "state/core/money.h"
#include "state/core/try.h"

/* What a replay leaves out, and where it stands. */
struct replay {
    struct ledger *ledger;
    const struct account_state *account;
    uint32_t stop;          /* entries from here on are left out */
    int32_t no_payments_on; /* payments of this day are left out; INT_NONE */
    int32_t no_relief_on;   /* so are plans agreed and completed, and due dates moved */
    int32_t reversals_to;   /* value date up to which a REVERSAL counts */
    bool has_reversals;
    struct arena *arena;
};

bool entry_is_payment(enum entry_kind kind)
{
    return kind >= ENTRY_KIND_REPAYMENT && kind <= ENTRY_KIND_ASSET_IN_LIEU;
}

static enum err load_fact(struct ledger *l, const struct fact_state *from, struct arena *a)
{
    struct ledger_fact *fact = LIST_ADD(a, &l->facts);
    TRY_ALLOC(fact);
    *fact = (struct ledger_fact){
        .no = from->no,
        .kind = from->kind,
        .charged_on = from->charged_on,
        .maker = from->maker,
        .told_on = from->told_on,
        .has_statement = from->has_statement,
        .unpaid = {from->principal, from->interest, from->fee, from->penalty},
    };
    for (uint32_t i = 0; i < from->dues.count; i++) {
        TRY(fact_set_due(fact, from->dues.items[i].since, from->dues.items[i].due_on, a));
    }
    return fact_mark(fact, from->settled_on != INT_NONE ? from->settled_on : from->told_on, a);
}

static enum err load_opening(struct replay *r)
{
    const struct opening_state *from = &r->account->opening;
    struct ledger *l = r->ledger;
    l->folded_to = from->as_of;
    l->written_off_on = from->written_off_on;
    l->transferred_on = from->transferred_on;
    l->legal_on = from->legal_on;
    l->surrendered_on = from->surrendered_on;
    l->repossessed_on = from->repossessed_on;
    l->ended_on = from->ended_on;
    l->settlement_paid_on = from->settlement_paid_on;
    l->intent = from->intent;
    l->late_since = from->late_since;
    l->late_due_on = from->late_due_on;
    l->late_due_on_at_30 = from->late_due_on_at_30;
    l->charge_off_due_on = from->charge_off_due_on;
    l->class_floor_until = from->class_floor_until;
    l->class_floors = from->class_floors;
    l->opening_payment_on = from->last_payment_date;
    l->opening_payment_amount = from->last_payment_amount;
    struct figures *figures = LIST_ADD(r->arena, &l->figures);
    TRY_ALLOC(figures);
    *figures = (struct figures){.on = INT32_MIN, from->balance, from->limit, from->pledged};
    if (from->closed_on != INT_NONE) {
        struct closing *closing = LIST_ADD(r->arena, &l->closings);
        TRY_ALLOC(closing);
        *closing = (struct closing){from->closed_on, DATE_NEVER, from->is_settled};
    }
    for (uint32_t i = 0; i < r->account->facts.count; i++) {
        TRY(load_fact(l, &r->account->facts.items[i], r->arena));
    }
    return plan_load(l, r->account, r->arena);
}

/* Adds a change of the figures from the end of `on` on. LONG_NONE leaves a figure. */
static enum err set_figures(struct replay *r, int32_t on, int64_t balance, int64_t limit,
                            int64_t pledged)
{
    struct figures now = r->ledger->figures.items[r->ledger->figures.count - 1];
    if (balance != LONG_NONE) now.balance = balance;
    if (limit != LONG_NONE) now.limit = limit;
    if (pledged != LONG_NONE) now.pledged = pledged;
    struct figures *last = &r->ledger->figures.items[r->ledger->figures.count - 1];
    if (last->on != on) {
        last = LIST_ADD(r->arena, &r->ledger->figures);
        TRY_ALLOC(last);
    }
    now.on = on;
    *last = now;
    return ERR_OK;
}

static enum err move_balance(struct replay *r, const struct ledger_entry *entry, int64_t fall)
{
    int64_t known = r->ledger->figures.items[r->ledger->figures.count - 1].balance;
    int64_t balance = entry->balance;
    if (balance == LONG_NONE && known != LONG_NONE && fall != 0) {
        balance = fall > 0 ? money_max(known - fall, money_min(known, 0)) : known - fall;
    }
    return set_figures(r, entry->value_date, balance, entry->limit, entry->pledged);
}

static int32_t closing_day(const struct ledger_entry *entry)
{
    /* unreachable: set when the event was taken */
    return entry->closes_on != INT_NONE ? entry->closes_on : entry->value_date;
}

static bool is_closed(const struct ledger *l)
{
    return l->closings.count > 0 && l->closings.items[l->closings.count - 1].until == DATE_NEVER;
}

static enum err close_account(struct replay *r, const struct ledger_entry *entry, bool is_settled)
{
    if (is_closed(r->ledger)) return ERR_OK;
    struct closing *closing = LIST_ADD(r->arena, &r->ledger->closings);
    TRY_ALLOC(closing);
    *closing = (struct closing){closing_day(entry), DATE_NEVER, is_settled};
    return ERR_OK;
}

static enum err replay_overdue(struct replay *r, const struct ledger_entry *entry)
{
    struct ledger_fact *fact =
        ledger_instalment(r->ledger, entry->instalment_no, entry->value_date);
    if (fact == NULL) {
        fact = LIST_ADD(r->arena, &r->ledger->facts);
        TRY_ALLOC(fact);
        *fact = (struct ledger_fact){
            .no = entry->instalment_no,
            .kind = FACT_KIND_INSTALMENT,
            .charged_on = INT_NONE,
            .told_on = entry->value_date,
        };
    }
    TRY(fact_set_due(fact, entry->value_date, entry->due_date, r->arena));
    fact->has_statement = true;
    const int64_t stated[COMPONENT_COUNT] = {entry->principal, entry->interest, entry->fee,
                                             entry->penalty};
    for (int32_t c = 0; c < COMPONENT_COUNT; c++)
        fact->unpaid[c] = stated[c];
    TRY(fact_mark(fact, entry->value_date, r->arena));
    /* unreachable: an OverdueEvent always has an intent */
    if (entry->intent != INTENT_NONE && entry->intent != INTENT_UNKNOWN)
        r->ledger->intent = entry->intent;
    return move_balance(r, entry, 0);
}

static enum err note_payment(struct replay *r, const struct ledger_entry *entry)
{
    struct ledger_payment *payment = LIST_ADD(r->arena, &r->ledger->payments);
    TRY_ALLOC(payment);
    *payment = (struct ledger_payment){entry->value_date, entry->kind, entry->amount};
    return ERR_OK;
}

static bool is_reversed(const struct replay *r, const struct ledger_entry *entry)
{
    if (!r->has_reversals) return false;
    for (uint32_t i = 0; i < r->account->entries.count; i++) {
        const struct ledger_entry *other = &r->account->entries.items[i];
        if (other->kind != ENTRY_KIND_REVERSAL || other->value_date > r->reversals_to) continue;
        if (str_equal(other->reverses, entry->event_id)) return true;
    }
    return false;
}

static enum err replay_payment(struct replay *r, const struct ledger_entry *entry)
{
    bool reversed = is_reversed(r, entry);
    if (entry->value_date == r->no_payments_on && !reversed) return ERR_OK;
    struct ledger *l = r->ledger;
    if (entry->kind != ENTRY_KIND_SETTLEMENT) {
        struct pay_result paid;
        if (plan_at(l, entry->value_date) != NULL && !reversed) {
            TRY(plan_pay(l, entry, r->arena, &paid));
        } else {
            TRY(ledger_pay(l, entry, reversed, NULL, r->arena, &paid));
        }
        if (reversed) return ERR_OK;
        TRY(note_payment(r, entry));
        return move_balance(r, entry, paid.balance_fall);
    }
    if (reversed) return ERR_OK;
    TRY(note_payment(r, entry));
    TRY(ledger_settle(l, entry->value_date, r->arena));
    l->settlement_paid_on = entry->value_date;
    TRY(set_figures(r, entry->value_date, entry->balance != LONG_NONE ? entry->balance : 0,
                    entry->limit, entry->pledged));
    plan_end(l, entry->value_date, false); /* everything is paid, the plan too */
    if (!l->is_closable) return ERR_OK;
    TRY(close_account(r, entry, true));
    if (l->ended_on == INT_NONE) l->ended_on = closing_day(entry);
    return ERR_OK;
}

static enum err replay_chargeback(struct replay *r, const struct ledger_entry *entry)
{
    struct ledger *l = r->ledger;
    int32_t no = entry->instalment_no;
    for (uint32_t i = 0; i < r->account->entries.count && no == INT_NONE; i++) {
        const struct ledger_entry *paid = &r->account->entries.items[i];
        if (entry_is_payment(paid->kind) && str_equal(paid->event_id, entry->reverses))
            no = paid->instalment_no;
    }
    TRY(ledger_charge_back(l, entry, no, r->arena));
    int64_t portions[COMPONENT_COUNT];
    entry_portions(entry, portions);
    TRY(move_balance(r, entry, -portions[COMPONENT_PRINCIPAL]));
    if (is_closed(l) && l->transferred_on == INT_NONE) {
        struct closing *last = &l->closings.items[l->closings.count - 1];
        last->until = entry->value_date > last->on ? entry->value_date : last->on;
    }
    l->ended_on = INT_NONE;
    return ERR_OK;
}

static enum err replay_closed(struct replay *r, const struct ledger_entry *entry)
{
    struct ledger *l = r->ledger;
    TRY(move_balance(r, entry, 0));
    if (l->ended_on != INT_NONE) return ERR_OK;
    int64_t balance = l->figures.items[l->figures.count - 1].balance;
    TRY(plan_complete(l, entry, r->arena)); /* what a reversal learnt later left in it too (C196) */
    TRY(close_account(r, entry, balance == LONG_NONE || balance <= 0));
    l->ended_on = closing_day(entry);
    return ERR_OK;
}

/* New due dates for the unpaid facts, oldest first. */
static enum err replay_extended(struct replay *r, const struct ledger_entry *entry)
{
    struct ledger *l = r->ledger;
    TRY(move_balance(r, entry, 0));
    struct ledger_fact **by_age =
        arena_alloc(r->arena, l->facts.count * sizeof(struct ledger_fact *) + 1);
    TRY_ALLOC(by_age);
    uint32_t count = 0;
    for (uint32_t i = 0; i < l->facts.count; i++) {
        struct ledger_fact *fact = &l->facts.items[i];
        if (components_total(fact->unpaid) == 0) continue;
        uint32_t at = count++;
        for (; at > 0 && fact_compare_age(fact, by_age[at - 1], entry->value_date) < 0; at--) {
            by_age[at] = by_age[at - 1];
        }
        by_age[at] = fact;
    }
    for (uint32_t i = 0; i < count && i < entry->dates.count; i++) {
        TRY(fact_set_due(by_age[i], entry->value_date, entry->dates.items[i], r->arena));
    }
    return ERR_OK;
}

static void set_once(int32_t *flag, int32_t on)
{
    if (*flag == INT_NONE) *flag = on;
}

/* Of a REVERSAL only the figures are left to take. */
static enum err replay_account_event(struct replay *r, const struct ledger_entry *entry)
{
    struct ledger *l = r->ledger;
    if (entry->kind == ENTRY_KIND_CLOSED) return replay_closed(r, entry);
    if (entry->kind == ENTRY_KIND_EXTENDED) return replay_extended(r, entry);
    TRY(move_balance(r, entry, 0));
    if (entry->kind == ENTRY_KIND_WRITTEN_OFF) set_once(&l->written_off_on, entry->value_date);
    if (entry->kind == ENTRY_KIND_LEGAL_ACTION) set_once(&l->legal_on, entry->value_date);
    if (entry->kind == ENTRY_KIND_SURRENDERED) set_once(&l->surrendered_on, entry->value_date);
    if (entry->kind == ENTRY_KIND_REPOSSESSED) set_once(&l->repossessed_on, entry->value_date);
    if (entry->kind == ENTRY_KIND_PLAN_AGREED) return plan_agree(l, entry, r->arena);
    if (entry->kind == ENTRY_KIND_PLAN_BREACHED) plan_end(l, entry->value_date, true);
    if (entry->kind == ENTRY_KIND_PLAN_COMPLETED) return plan_complete(l, entry, r->arena);
    /* Of an account that is ended there is nothing to transfer (C201). */
    if (entry->kind != ENTRY_KIND_TRANSFERRED || is_closed(l)) return ERR_OK;
    l->transferred_on = closing_day(entry);
    return close_account(r, entry, false);
}

static bool is_relief(enum entry_kind kind)
{
    return kind == ENTRY_KIND_PLAN_AGREED || kind == ENTRY_KIND_PLAN_COMPLETED ||
           kind == ENTRY_KIND_EXTENDED;
}

static enum err replay_entry(struct replay *r, const struct ledger_entry *entry)
{
    if (entry->value_date == r->no_relief_on && is_relief(entry->kind)) return ERR_OK;
    plan_breach_by_time(r->ledger, entry->value_date - 1); /* a payment of its day is in time */
    if (entry->kind == ENTRY_KIND_OVERDUE) return replay_overdue(r, entry);
    if (entry_is_payment(entry->kind)) return replay_payment(r, entry);
    if (entry->kind == ENTRY_KIND_CHARGEBACK) return replay_chargeback(r, entry);
    return replay_account_event(r, entry);
}

/* What the policy waived, day after day. */
static enum err take_waivers(struct ledger *l, struct arena *a)
{
    for (uint32_t i = 0; i < l->policies->entry_count; i++) {
        const struct policy_entry *entry = &l->policies->entries[i];
        const struct policy_product *product = policy_product_named(entry, l->product_name);
        const struct waiver *last = i > 0 ? &l->waivers.items[l->waivers.count - 1] : NULL;
        bool is_same = last != NULL && last->grace_days == product->grace_days &&
                       last->tolerance_minor == product->tolerance_minor;
        if (is_same) continue;
        struct waiver *waiver = LIST_ADD(a, &l->waivers);
        TRY_ALLOC(waiver);
        *waiver =
            (struct waiver){entry->effective_on, product->grace_days, product->tolerance_minor};
    }
    return ERR_OK;
}

static enum err build(struct replay *r, const struct policy *policies,
                      const struct policy_entry *policy, int32_t horizon)
{
    const struct account_state *account = r->account;
    struct ledger *l = r->ledger;
    *l = (struct ledger){
        .horizon = horizon,
        .product = policy_product_named(policy, account->product),
        .policy = policy,
        .policies = policies,
        .product_name = account->product,
        .window_days = policy->window_days,
        .is_card =
            account->account_type == ACCOUNT_TYPE_R2 || account->account_type == ACCOUNT_TYPE_R3,
        .counts_minimums = account->account_type == ACCOUNT_TYPE_R2,
        .is_closable =
            account->account_type == ACCOUNT_TYPE_D1 || account->account_type == ACCOUNT_TYPE_R4,
    };
    TRY(take_waivers(l, r->arena));
    TRY(load_opening(r));
    for (uint32_t i = 0; i < account->entries.count && !r->has_reversals; i++) {
        r->has_reversals = account->entries.items[i].kind == ENTRY_KIND_REVERSAL;
    }
    for (uint32_t i = 0; i < r->stop; i++) {
        const struct ledger_entry *entry = &account->entries.items[i];
        if (entry->value_date > horizon) {
            l->has_later = true;
            break; /* in order, so the rest is later too */
        }
        TRY(replay_entry(r, entry));
    }
    plan_breach_by_time(l, horizon);
    return ERR_OK;
}

/* Of all entries. */
static struct replay replay_of(const struct account_state *account, int32_t reversals_to,
                               struct arena *a, struct ledger *ledger)
{
    return (struct replay){
        .ledger = ledger,
        .account = account,
        .stop = account->entries.count,
        .no_payments_on = INT_NONE,
        .no_relief_on = INT_NONE,
        .reversals_to = reversals_to,
        .arena = a,
    };
}

enum err ledger_build(const struct account_state *account, const struct policy *policies,
                      const struct policy_entry *policy, int32_t horizon, struct arena *a,
                      struct ledger *ret_ledger)
{
    return ledger_build_before(account, policies, policy, horizon, account->entries.count, a,
                               ret_ledger);
}

enum err ledger_build_before(const struct account_state *account, const struct policy *policies,
                             const struct policy_entry *policy, int32_t horizon, uint32_t stop,
                             struct arena *a, struct ledger *ret_ledger)
{
    assert(stop <= account->entries.count);
    struct replay r = replay_of(account, horizon, a, ret_ledger);
    r.stop = stop;
    return build(&r, policies, policy, horizon);
}

enum err ledger_build_at_opening(const struct account_state *account, const struct policy *policies,
                                 const struct policy_entry *policy, int32_t date, int32_t clock,
                                 bool has_relief, struct arena *a, struct ledger *ret_ledger)
{
    struct replay r = replay_of(account, clock, a, ret_ledger);
    r.no_payments_on = date;
    r.no_relief_on = has_relief ? INT_NONE : date;
    return build(&r, policies, policy, date);
}

enum err ledger_build_to_fold(const struct account_state *account, const struct policy *policies,
                              const struct policy_entry *policy, int32_t boundary, int32_t clock,
                              struct arena *a, struct ledger *ret_ledger)
{
    struct replay r = replay_of(account, clock, a, ret_ledger);
    return build(&r, policies, policy, boundary);
}

/* Does an entry take the payment back, or charge it back? It may stand before it. */
static bool is_named(const struct account_state *account, const struct ledger_entry *payment)
{
    for (uint32_t i = 0; i < account->entries.count; i++) {
        if (str_equal(account->entries.items[i].reverses, payment->event_id)) return true;
    }
    return false;
}

/* Is it the last of the replay, with nothing else that looks at it? */
static bool is_at_end(const struct ledger *l, const struct account_state *account, uint32_t place)
{
    const struct ledger_entry *entry = &account->entries.items[place];
    bool is_last = place + 1 == account->entries.count || entry[1].value_date > l->horizon;
    return is_last && entry->value_date <= l->horizon && !is_named(account, entry);
}

enum err ledger_append(struct ledger *l, const struct account_state *account, uint32_t place,
                       struct arena *a, bool *ret_is_done)
{
    const struct ledger_entry *entry = &account->entries.items[place];
    bool is_plain = entry->kind == ENTRY_KIND_OVERDUE || entry_is_payment(entry->kind);
    bool is_of_now = l->folded_to == account->opening.as_of; /* not from before a fold */
    /* A plan was looked at up to the horizon already. */
    *ret_is_done = is_plain && is_of_now && l->plans.count == 0 && is_at_end(l, account, place);
    if (!*ret_is_done) return ERR_OK;
    struct replay r = replay_of(account, l->horizon, a, l);
    return replay_entry(&r, entry);
}
