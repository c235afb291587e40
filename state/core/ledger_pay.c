/* ledger_pay.c - the order in which money meets facts. */
#include "state/core/ledger_pay.h"

#include <assert.h>
#include <stddef.h>

#include "state/core/date.h"
#include "state/core/ledger_plan.h"
#include "state/core/money.h"
#include "state/core/try.h"

/* Visits the unpaid facts: the target first, then what a plan froze, then the others, each by age.
 */
struct visit {
    struct ledger *ledger;
    const struct ledger_plan *plan; /* NULL: none performs */
    struct ledger_fact *target;     /* NULL: none named */
    struct ledger_fact *last;       /* last one visited by age; NULL at first */
    int32_t on;
    bool is_started;
};

static int32_t compare_turn(const struct visit *v, const struct ledger_fact *a,
                            const struct ledger_fact *b)
{
    if (v->plan != NULL) {
        bool a_frozen = plan_froze(v->plan, a);
        if (a_frozen != plan_froze(v->plan, b)) return a_frozen ? -1 : 1;
    }
    return fact_compare_age(a, b, v->on);
}

static struct ledger_fact *visit_next(struct visit *v)
{
    if (!v->is_started) {
        v->is_started = true;
        if (v->target != NULL) return v->target;
    }
    struct ledger_fact *next = NULL;
    for (uint32_t i = 0; i < v->ledger->facts.count; i++) {
        struct ledger_fact *fact = &v->ledger->facts.items[i];
        if (fact == v->target || components_total(fact->unpaid) == 0) continue;
        if (v->last != NULL && compare_turn(v, fact, v->last) <= 0) continue;
        if (next == NULL || compare_turn(v, fact, next) < 0) next = fact;
    }
    if (next != NULL) v->last = next;
    return next;
}

static int64_t pay_component(struct ledger_fact *fact, enum component c, int64_t *left)
{
    int64_t paid = money_min(fact->unpaid[c], *left);
    fact->unpaid[c] -= paid;
    *left -= paid;
    return paid;
}

enum err fact_mark(struct ledger_fact *fact, int32_t on, struct arena *a)
{
    struct mark *mark = NULL;
    if (fact->marks.count > 0 && fact->marks.items[fact->marks.count - 1].on >= on) {
        mark = &fact->marks.items[fact->marks.count - 1];
    } else {
        mark = LIST_ADD(a, &fact->marks);
        TRY_ALLOC(mark);
        mark->on = on;
    }
    for (int32_t c = 0; c < COMPONENT_COUNT; c++)
        mark->unpaid[c] = fact->unpaid[c];
    fact->was_unpaid |= components_total(fact->unpaid) != 0;
    return ERR_OK;
}

enum err fact_set_due(struct ledger_fact *fact, int32_t since, int32_t due_on, struct arena *a)
{
    struct due_date *last = fact->dues.count > 0 ? &fact->dues.items[fact->dues.count - 1] : NULL;
    if (last != NULL && last->due_on == due_on) return ERR_OK;
    if (last != NULL && last->since == since) {
        last->due_on = due_on;
        return ERR_OK;
    }
    struct due_date *due = LIST_ADD(a, &fact->dues);
    TRY_ALLOC(due);
    *due = (struct due_date){.since = since, .due_on = due_on};
    return ERR_OK;
}

void entry_portions(const struct ledger_entry *entry, int64_t portions[COMPONENT_COUNT])
{
    portions[COMPONENT_PRINCIPAL] = entry->principal;
    portions[COMPONENT_INTEREST] = entry->interest;
    portions[COMPONENT_FEE] = entry->fee;
    portions[COMPONENT_PENALTY] = entry->penalty;
    if (components_total(portions) == 0) portions[COMPONENT_PRINCIPAL] = entry->amount;
}

/* A fact that only this payment knows of: settled, or unpaid if the payment was taken back. */
static enum err make_fact(struct ledger *l, const struct ledger_entry *entry, bool is_reversed,
                          struct arena *a, struct pay_result *ret_result)
{
    struct ledger_fact *fact = LIST_ADD(a, &l->facts);
    TRY_ALLOC(fact);
    bool is_named = entry->instalment_no != INT_NONE;
    int32_t due_on = is_named && entry->due_date != INT_NONE ? entry->due_date : entry->value_date;
    int64_t portions[COMPONENT_COUNT];
    entry_portions(entry, portions);
    *fact = (struct ledger_fact){
        .no = entry->instalment_no,
        .kind = is_named ? FACT_KIND_INSTALMENT : FACT_KIND_PAYMENT,
        .charged_on = INT_NONE,
        .maker = is_named ? STR_NONE : entry->event_id,
        .told_on = entry->value_date,
    };
    *ret_result = (struct pay_result){.balance_fall = portions[COMPONENT_PRINCIPAL]};
    int32_t from = entry->value_date;
    if (is_reversed) {
        int32_t oldest = entry->value_date - l->window_days; /* days before are as they were */
        from = date_later(oldest, due_on < from ? due_on : from);
        for (int32_t c = 0; c < COMPONENT_COUNT; c++)
            fact->unpaid[c] = portions[c];
    }
    /* Its due date holds for those days too, also if one is told on the payment's own day. */
    TRY(fact_set_due(fact, from, due_on, a));
    return fact_mark(fact, from, a);
}

/* Days past due of the facts themselves, at this place in the order and whatever a plan grants. */
static int32_t facts_dpd(const struct ledger *l, int32_t on)
{
    int32_t oldest = on;
    int64_t minor = 0;
    for (uint32_t i = 0; i < l->facts.count; i++) {
        const struct ledger_fact *fact = &l->facts.items[i];
        int64_t total = components_total(fact->unpaid);
        int32_t due_on = fact_due_at(fact, on);
        if (total == 0 || due_on >= on) continue;
        minor = money_add(minor, total);
        if (due_on < oldest) oldest = due_on;
    }
    const struct waiver *waiver = ledger_waiver_at(l, on);
    bool counts = on - oldest > waiver->grace_days && minor > waiver->tolerance_minor;
    return counts ? on - oldest : 0;
}

static const enum component *waterfall_of(const struct ledger *l, const struct ledger_entry *entry)
{
    static const enum component principal_first[COMPONENT_COUNT] = {
        COMPONENT_PRINCIPAL, COMPONENT_FEE, COMPONENT_PENALTY, COMPONENT_INTEREST};
    const struct policy_entry *then = policy_entry_at(l->policies, entry->value_date);
    bool is_late_card = l->is_card && facts_dpd(l, entry->value_date) > then->card_principal_dpd;
    if (is_late_card) return principal_first;
    return then == l->policy ? l->product->waterfall
                             : policy_product_named(then, l->product_name)->waterfall;
}

/* Pays each portion to its own component: the target, then the others by age. */
static enum err pay_portions(struct visit v, const enum component *waterfall,
                             int64_t portions[COMPONENT_COUNT], struct arena *a,
                             int64_t *principal_paid)
{
    for (struct ledger_fact *fact = visit_next(&v); fact != NULL; fact = visit_next(&v)) {
        for (int32_t i = 0; i < COMPONENT_COUNT; i++) {
            enum component c = waterfall[i];
            int64_t paid = pay_component(fact, c, &portions[c]);
            if (c == COMPONENT_PRINCIPAL) *principal_paid += paid;
        }
        TRY(fact_mark(fact, v.on, a));
        if (components_total(portions) == 0) break;
    }
    return ERR_OK;
}

/* Pays what is left to any component by the waterfall: the target, then the others by age. */
static enum err pay_pool(struct visit v, const enum component *waterfall, int64_t *left,
                         struct arena *a, int64_t *principal_paid)
{
    while (*left > 0) {
        struct ledger_fact *fact = visit_next(&v);
        if (fact == NULL) break;
        for (int32_t i = 0; i < COMPONENT_COUNT; i++) {
            int64_t paid = pay_component(fact, waterfall[i], left);
            if (waterfall[i] == COMPONENT_PRINCIPAL) *principal_paid += paid;
        }
        TRY(fact_mark(fact, v.on, a));
    }
    return ERR_OK;
}

enum err ledger_pay(struct ledger *l, const struct ledger_entry *entry, bool is_reversed,
                    const struct ledger_plan *plan, struct arena *a, struct pay_result *ret_result)
{
    bool is_named = entry->instalment_no != INT_NONE;
    struct visit visit = {.ledger = l, .plan = plan, .on = entry->value_date};
    struct visit probe = visit;
    struct ledger_fact *first = visit_next(&probe);
    if (is_named) visit.target = ledger_instalment(l, entry->instalment_no, entry->value_date);
    if (is_named ? visit.target == NULL : first == NULL) {
        return make_fact(l, entry, is_reversed, a, ret_result);
    }
    if (is_reversed) return ERR_OK;
    if (plan != NULL && visit.target != NULL && plan_froze(plan, visit.target)) visit.target = NULL;

    const enum component *waterfall = waterfall_of(l, entry);
    int64_t portions[COMPONENT_COUNT] = {entry->principal, entry->interest, entry->fee,
                                         entry->penalty};
    int64_t principal_paid = 0;
    int64_t left = entry->amount;
    if (components_total(portions) > 0) {
        TRY(pay_portions(visit, waterfall, portions, a, &principal_paid));
        left = components_total(portions);
    }
    TRY(pay_pool(visit, waterfall, &left, a, &principal_paid));
    *ret_result = (struct pay_result){.balance_fall = principal_paid + left, .excess = left};
    return ERR_OK;
}

enum err ledger_settle(struct ledger *l, int32_t on, struct arena *a)
{
    for (uint32_t i = 0; i < l->facts.count; i++) {
        struct ledger_fact *fact = &l->facts.items[i];
        if (components_total(fact->unpaid) == 0) continue;
        for (int32_t c = 0; c < COMPONENT_COUNT; c++)
            fact->unpaid[c] = 0;
        TRY(fact_mark(fact, on, a));
    }
    return ERR_OK;
}

enum err ledger_charge_back(struct ledger *l, const struct ledger_entry *entry, int32_t no,
                            struct arena *a)
{
    struct ledger_fact *fact = NULL;
    for (uint32_t i = 0; i < l->facts.count && fact == NULL; i++) {
        struct ledger_fact *known = &l->facts.items[i];
        if (known->kind == FACT_KIND_CHARGEBACK && known->no == no &&
            known->charged_on == entry->value_date) {
            fact = known;
        }
    }
    if (fact == NULL) {
        fact = LIST_ADD(a, &l->facts);
        TRY_ALLOC(fact);
        *fact = (struct ledger_fact){
            .no = no,
            .kind = FACT_KIND_CHARGEBACK,
            .charged_on = entry->value_date,
            .told_on = entry->value_date,
        };
        TRY(fact_set_due(fact, entry->value_date, entry->value_date, a));
    }
    int64_t portions[COMPONENT_COUNT];
    entry_portions(entry, portions);
    for (int32_t c = 0; c < COMPONENT_COUNT; c++)
        fact->unpaid[c] += portions[c];
    return fact_mark(fact, entry->value_date, a);
}
