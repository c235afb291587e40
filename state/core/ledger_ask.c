/* ledger_ask.c - what a ledger answers about a day. */
#include "state/core/ledger.h"

#include <stddef.h>

int32_t fact_settled_at(const struct ledger_fact *fact, int32_t date)
{
    int32_t settled_on = INT_NONE;
    for (uint32_t i = 0; i < fact->marks.count && fact->marks.items[i].on <= date; i++) {
        bool is_nothing = components_total(fact->marks.items[i].unpaid) == 0;
        if (!is_nothing) settled_on = INT_NONE;
        if (is_nothing && settled_on == INT_NONE) settled_on = fact->marks.items[i].on;
    }
    return settled_on;
}

/* Settled, and due, so long before `on` that an event of that day does not mean it. */
static bool is_forgotten(const struct ledger *l, const struct ledger_fact *fact, int32_t on)
{
    int32_t until = on - l->window_days - 1;
    if (components_total(fact->unpaid) != 0) return false;
    return fact_settled_at(fact, INT32_MAX) <= until && fact_due_at(fact, INT32_MAX) <= until;
}

struct ledger_fact *ledger_instalment(struct ledger *l, int32_t no, int32_t on)
{
    for (uint32_t i = l->facts.count; i > 0; i--) {
        struct ledger_fact *fact = &l->facts.items[i - 1];
        if (fact->kind != FACT_KIND_INSTALMENT || fact->no != no) continue;
        return is_forgotten(l, fact, on) ? NULL : fact; /* the newest of that number */
    }
    return NULL;
}

const struct waiver *ledger_waiver_at(const struct ledger *l, int32_t date)
{
    const struct waiver *found = &l->waivers.items[0];
    for (uint32_t i = 1; i < l->waivers.count && l->waivers.items[i].since <= date; i++)
        found = &l->waivers.items[i];
    return found;
}

struct figures ledger_figures_at(const struct ledger *l, int32_t date)
{
    struct figures figures = l->figures.items[0];
    for (uint32_t i = 1; i < l->figures.count && l->figures.items[i].on <= date; i++) {
        figures = l->figures.items[i];
    }
    return figures;
}

const struct closing *ledger_closing_at(const struct ledger *l, int32_t date)
{
    for (uint32_t i = 0; i < l->closings.count; i++) {
        const struct closing *closing = &l->closings.items[i];
        if (closing->on <= date && date < closing->until) return closing;
    }
    return NULL;
}

int32_t fact_compare_age(const struct ledger_fact *a, const struct ledger_fact *b, int32_t date)
{
    int32_t a_due = fact_due_at(a, date);
    int32_t b_due = fact_due_at(b, date);
    if (a_due != b_due) return a_due < b_due ? -1 : 1;
    if (a->no != b->no) return a->no < b->no ? -1 : 1; /* INT_NONE comes first */
    if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
    int32_t by_charge = (a->charged_on > b->charged_on) - (a->charged_on < b->charged_on);
    if (by_charge != 0) return by_charge;
    return str_compare(a->maker, b->maker);
}
