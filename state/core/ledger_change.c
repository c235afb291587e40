/* ledger_change.c - the days on which what is past due can be other than on the day before. */
#include "state/core/ledger.h"

/* Takes days between two others: all of them into a list, or without one the latest. */
struct sieve {
    int32_t after, before;
    struct int_list *days; /* rising, each once; NULL: `after` rises to the latest */
    struct arena *arena;
    bool is_full;
};

static void take_day(struct sieve *sieve, int32_t day)
{
    struct int_list *days = sieve->days;
    uint32_t at = days->count;
    while (at > 0 && days->items[at - 1] > day)
        at--;
    if (at > 0 && days->items[at - 1] == day) return;
    if (LIST_ADD(sieve->arena, days) == NULL) {
        sieve->is_full = true;
        return;
    }
    for (uint32_t i = days->count - 1; i > at; i--)
        days->items[i] = days->items[i - 1];
    days->items[at] = day;
}

static void consider(struct sieve *sieve, int32_t day)
{
    if (day <= sieve->after || day >= sieve->before) return;
    if (sieve->days != NULL)
        take_day(sieve, day);
    else
        sieve->after = day;
}

/* The days on which what fell due then becomes late. */
static void consider_due(struct sieve *sieve, const struct ledger *l, int32_t due_on)
{
    consider(sieve, due_on + 1);
    for (uint32_t i = 0; i < l->waivers.count; i++)
        consider(sieve, due_on + l->waivers.items[i].grace_days + 1);
}

static void consider_marks(struct sieve *sieve, const struct mark_list *marks)
{
    for (uint32_t i = 0; i < marks->count; i++)
        consider(sieve, marks->items[i].on);
}

static void consider_all(struct sieve *sieve, const struct ledger *l)
{
    for (uint32_t i = 1; i < l->waivers.count; i++) /* the first is in force always */
        consider(sieve, l->waivers.items[i].since);
    for (uint32_t i = 0; i < l->facts.count; i++) {
        const struct ledger_fact *fact = &l->facts.items[i];
        if (!fact->was_unpaid) continue;
        consider_marks(sieve, &fact->marks);
        for (uint32_t k = 0; k < fact->dues.count; k++) {
            consider(sieve, fact->dues.items[k].since);
            consider_due(sieve, l, fact->dues.items[k].due_on);
        }
    }
    for (uint32_t i = 0; i < l->plans.count; i++) {
        const struct ledger_plan *plan = &l->plans.items[i];
        consider(sieve, plan->ended_on); /* its parts have a mark of the day it was agreed */
        for (uint32_t k = 0; k < plan->parts.count; k++) {
            consider_due(sieve, l, plan->parts.items[k].due_on);
            consider_marks(sieve, &plan->parts.items[k].marks);
        }
    }
    for (uint32_t i = 0; i < l->closings.count; i++) {
        consider(sieve, l->closings.items[i].on);
        consider(sieve, l->closings.items[i].until);
    }
}

int32_t ledger_change_before(const struct ledger *l, int32_t date)
{
    struct sieve sieve = {.after = INT_NONE, .before = date};
    consider_all(&sieve, l);
    return sieve.after;
}

enum err ledger_changes(const struct ledger *l, int32_t after, int32_t before, struct arena *a,
                        struct int_list *days)
{
    struct sieve sieve = {.after = after, .before = before, .days = days, .arena = a};
    consider_all(&sieve, l);
    return sieve.is_full ? ERR_LIMIT : ERR_OK;
}
