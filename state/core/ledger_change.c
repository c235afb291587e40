/* ledger_change.c - the days on which what is past due can be other than on the day before. */
#include "state/core/ledger.h"

/* The latest day before `before` so far; INT_NONE. */
struct latest {
    int32_t before, found;
};

static void consider(struct latest *latest, int32_t day)
{
    if (day < latest->before && day > latest->found) latest->found = day;
}

/* The days on which what fell due then becomes late. */
static void consider_due(struct latest *latest, const struct ledger *l, int32_t due_on)
{
    consider(latest, due_on + 1);
    for (uint32_t i = 0; i < l->waivers.count; i++)
        consider(latest, due_on + l->waivers.items[i].grace_days + 1);
}

static void consider_marks(struct latest *latest, const struct mark_list *marks)
{
    for (uint32_t i = 0; i < marks->count; i++)
        consider(latest, marks->items[i].on);
}

int32_t ledger_change_before(const struct ledger *l, int32_t date)
{
    struct latest latest = {.before = date, .found = INT_NONE};
    for (uint32_t i = 1; i < l->waivers.count; i++) /* the first is in force always */
        consider(&latest, l->waivers.items[i].since);
    for (uint32_t i = 0; i < l->facts.count; i++) {
        const struct ledger_fact *fact = &l->facts.items[i];
        consider_marks(&latest, &fact->marks);
        for (uint32_t k = 0; k < fact->dues.count; k++) {
            consider(&latest, fact->dues.items[k].since);
            consider_due(&latest, l, fact->dues.items[k].due_on);
        }
    }
    for (uint32_t i = 0; i < l->plans.count; i++) {
        const struct ledger_plan *plan = &l->plans.items[i];
        consider(&latest, plan->ended_on); /* its parts have a mark of the day it was agreed */
        for (uint32_t k = 0; k < plan->parts.count; k++) {
            consider_due(&latest, l, plan->parts.items[k].due_on);
            consider_marks(&latest, &plan->parts.items[k].marks);
        }
    }
    for (uint32_t i = 0; i < l->closings.count; i++)
        consider(&latest,
                 l->closings.items[i].on); /* it ends with a chargeback, a fact of that day */
    return latest.found;
}
