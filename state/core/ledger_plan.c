/* ledger_plan.c - the overlay of a plan (个性化分期): its own due dates over facts that stand
 * still. */
#include "state/core/ledger_plan.h"

#include <assert.h>
#include <stddef.h>

#include "state/core/date.h"
#include "state/core/money.h"
#include "state/core/try.h"

static enum err mark_part(struct plan_part *part, int32_t on, struct arena *a)
{
    struct mark *mark = part->marks.count > 0 ? &part->marks.items[part->marks.count - 1] : NULL;
    if (mark == NULL || mark->on < on) {
        mark = LIST_ADD(a, &part->marks);
        TRY_ALLOC(mark);
        mark->on = on;
    }
    mark->unpaid[0] = part->unpaid;
    return ERR_OK;
}

static enum err add_part(struct ledger_plan *plan, int32_t due_on, int64_t amount, int64_t unpaid,
                         int32_t on, struct arena *a)
{
    struct plan_part *part = LIST_ADD(a, &plan->parts);
    TRY_ALLOC(part);
    *part = (struct plan_part){.due_on = due_on, .amount = amount, .unpaid = unpaid};
    return mark_part(part, on, a);
}

static enum err freeze(const struct ledger_plan *plan, struct ledger_fact *fact, struct arena *a)
{
    int32_t *by = LIST_ADD(a, &fact->frozen_by);
    TRY_ALLOC(by);
    *by = plan->agreed_on;
    return ERR_OK;
}

enum err plan_load(struct ledger *l, const struct account_state *account, struct arena *a)
{
    const struct plan_state *from = account->opening.plan;
    if (from == NULL) return ERR_OK;
    struct ledger_plan *plan = LIST_ADD(a, &l->plans);
    TRY_ALLOC(plan);
    plan->agreed_on = from->agreed_on;
    plan->first_due_on = from->first_due_on;
    /* unreachable: a plan that ended is not folded */
    plan->ended_on = from->ended_on != INT_NONE ? from->ended_on : DATE_NEVER;
    plan->is_breached = from->is_breached;
    for (uint32_t i = 0; i < from->instalments.count; i++) {
        const struct plan_instalment *part = &from->instalments.items[i];
        TRY(add_part(plan, part->due_on, part->amount, part->unpaid, from->agreed_on, a));
    }
    assert(l->facts.count == account->facts.count);
    for (uint32_t i = 0; i < account->facts.count; i++) {
        if (account->facts.items[i].is_frozen) TRY(freeze(plan, &l->facts.items[i], a));
    }
    return ERR_OK;
}

struct ledger_plan *plan_at(const struct ledger *l, int32_t date)
{
    for (uint32_t i = 0; i < l->plans.count; i++) {
        struct ledger_plan *plan = &l->plans.items[i];
        if (plan->agreed_on <= date && date < plan->ended_on) return plan;
    }
    return NULL;
}

bool plan_froze(const struct ledger_plan *plan, const struct ledger_fact *fact)
{
    for (uint32_t i = 0; i < fact->frozen_by.count; i++) {
        if (fact->frozen_by.items[i] == plan->agreed_on) return true;
    }
    return false;
}

static bool is_arrears(const struct ledger_fact *fact, int32_t date)
{
    return components_total(fact->unpaid) > 0 && fact_due_at(fact, date) < date;
}

/* The dates in the order of the calendar, in which parts are paid and break a plan, whatever order
 * they were told in. */
static enum err due_dates_of(const struct ledger_entry *entry, struct arena *a,
                             struct int_list *ret_dates)
{
    *ret_dates = (struct int_list){0};
    for (uint32_t i = 0; i < entry->dates.count; i++) {
        int32_t due_on = entry->dates.items[i];
        TRY_ALLOC(LIST_ADD(a, ret_dates));
        uint32_t at = i;
        for (; at > 0 && ret_dates->items[at - 1] > due_on; at--)
            ret_dates->items[at] = ret_dates->items[at - 1];
        ret_dates->items[at] = due_on;
    }
    return ERR_OK;
}

enum err plan_agree(struct ledger *l, const struct ledger_entry *entry, struct arena *a)
{
    int64_t arrears = 0;
    for (uint32_t i = 0; i < l->facts.count; i++) {
        const struct ledger_fact *fact = &l->facts.items[i];
        if (is_arrears(fact, entry->value_date))
            arrears = money_add(arrears, components_total(fact->unpaid));
    }
    if (arrears == 0 || entry->dates.count == 0) return ERR_OK;
    struct int_list dues;
    TRY(due_dates_of(entry, a, &dues));
    plan_end(l, entry->value_date, false);
    struct ledger_plan *plan = LIST_ADD(a, &l->plans);
    TRY_ALLOC(plan);
    plan->agreed_on = entry->value_date;
    plan->first_due_on = dues.items[0];
    plan->ended_on = DATE_NEVER;
    int64_t each = arrears / (int64_t)dues.count;
    for (uint32_t i = 0; i < dues.count; i++) {
        bool is_last = i + 1 == dues.count;
        int64_t amount = is_last ? arrears - each * (int64_t)i : each;
        TRY(add_part(plan, dues.items[i], amount, amount, entry->value_date, a));
    }
    for (uint32_t i = 0; i < l->facts.count; i++) {
        struct ledger_fact *fact = &l->facts.items[i];
        if (is_arrears(fact, entry->value_date)) TRY(freeze(plan, fact, a));
    }
    return ERR_OK;
}

static enum err pay_parts(struct ledger_plan *plan, int64_t amount, int32_t on, struct arena *a)
{
    for (uint32_t i = 0; i < plan->parts.count && amount > 0; i++) {
        struct plan_part *part = &plan->parts.items[i];
        int64_t paid = money_min(part->unpaid, amount);
        if (paid == 0) continue;
        part->unpaid -= paid;
        amount -= paid;
        TRY(mark_part(part, on, a));
    }
    return ERR_OK;
}

static int64_t frozen_total(const struct ledger *l, const struct ledger_plan *plan)
{
    int64_t total = 0;
    for (uint32_t i = 0; i < l->facts.count; i++) {
        if (plan_froze(plan, &l->facts.items[i])) {
            total = money_add(total, components_total(l->facts.items[i].unpaid));
        }
    }
    return total;
}

enum err plan_pay(struct ledger *l, const struct ledger_entry *entry, struct arena *a,
                  struct pay_result *ret_result)
{
    struct ledger_plan *plan = plan_at(l, entry->value_date);
    assert(plan != NULL);
    int64_t before = frozen_total(l, plan);
    TRY(ledger_pay(l, entry, false, plan, a, ret_result));
    return pay_parts(plan, before - frozen_total(l, plan) + ret_result->excess, entry->value_date,
                     a);
}

void plan_end(struct ledger *l, int32_t on, bool is_breached)
{
    struct ledger_plan *plan = plan_at(l, on);
    if (plan == NULL) return;
    plan->ended_on = on;
    plan->is_breached = is_breached;
}

enum err plan_complete(struct ledger *l, const struct ledger_entry *entry, struct arena *a)
{
    struct ledger_plan *plan = plan_at(l, entry->value_date);
    if (plan == NULL) return ERR_OK;
    for (uint32_t i = 0; i < l->facts.count; i++) {
        struct ledger_fact *fact = &l->facts.items[i];
        if (!plan_froze(plan, fact) || components_total(fact->unpaid) == 0) continue;
        for (int32_t c = 0; c < COMPONENT_COUNT; c++)
            fact->unpaid[c] = 0;
        TRY(fact_mark(fact, entry->value_date, a));
    }
    plan_end(l, entry->value_date, false);
    return ERR_OK;
}

int64_t plan_part_unpaid_at(const struct plan_part *part, int32_t date)
{
    int64_t unpaid = 0;
    for (uint32_t i = 0; i < part->marks.count && part->marks.items[i].on <= date; i++) {
        unpaid = part->marks.items[i].unpaid[0];
    }
    return unpaid;
}

int32_t plan_breached_on(const struct ledger *l, int32_t due_on)
{
    for (uint32_t i = 0;; i++) {
        const struct policy_entry *entry = &l->policies->entries[i];
        int32_t day = due_on + entry->plan_breach_dpd + 1;
        if (i > 0 && day < entry->effective_on) day = entry->effective_on;
        bool is_last = i + 1 == l->policies->entry_count;
        if (is_last || day < entry[1].effective_on) return day;
    }
}

void plan_breach_by_time(struct ledger *l, int32_t date)
{
    for (uint32_t i = 0; i < l->plans.count; i++) {
        struct ledger_plan *plan = &l->plans.items[i];
        if (plan->ended_on != DATE_NEVER) continue;
        for (uint32_t k = 0; k < plan->parts.count; k++) {
            const struct plan_part *part = &plan->parts.items[k];
            if (part->unpaid == 0) continue;
            int32_t breached_on = plan_breached_on(l, part->due_on);
            if (breached_on < plan->agreed_on) breached_on = plan->agreed_on;
            if (breached_on <= date) plan_end(l, breached_on, true);
            break;
        }
    }
}

int32_t plan_observed_until(const struct ledger_plan *plan)
{
    enum { OBSERVATION_MONTHS = 12 };
    return date_add_months(plan->first_due_on, OBSERVATION_MONTHS);
}

/* Of plans that are put away. From the day of the fold on what it found holds, also of a record
 * that has kept the times of some plans alone. */
static int32_t folded_floor_until(const struct ledger *l, int32_t date)
{
    bool is_known = l->class_floors.count > 0; /* older versions did not keep them */
    if (date >= l->folded_to || !is_known) return l->class_floor_until;
    int32_t until = INT_NONE;
    for (uint32_t i = 0; i < l->class_floors.count; i++) {
        if (l->class_floors.items[i].since <= date) until = l->class_floors.items[i].until;
    }
    return until;
}

int32_t plan_class_floor_until(const struct ledger *l, int32_t date)
{
    int32_t until = folded_floor_until(l, date);
    for (uint32_t i = 0; i < l->plans.count; i++) {
        const struct ledger_plan *plan = &l->plans.items[i];
        if (plan->agreed_on > date) continue;
        int32_t end = plan_observed_until(plan);
        if (end > until) until = end;
    }
    return until;
}
