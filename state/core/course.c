/* course.c - what was past due, from each day of change to the next. */
#include "state/core/course.h"

#include <assert.h>
#include <stddef.h>

#include "state/core/date.h"
#include "state/core/money.h"
#include "state/core/try.h"

static struct stretch stretch_of(const struct ledger *l, int32_t day)
{
    const struct past_due then = picture_past_due(l, day);
    return (struct stretch){
        .from = day,
        .is_late = then.dpd > 0,
        .is_clean = then.dpd == 0 && !then.has_plan,
        .oldest_due = then.oldest_due,
        .overdue_minor = then.dpd > 0 ? then.minor : 0,
    };
}

enum err course_take(const struct ledger *l, int32_t date, struct arena *a,
                     struct course *ret_course)
{
    struct int_list days = {0};
    if (l->folded_to != INT_NONE) { /* the day behind the fold begins what went on through it */
        int32_t *first = LIST_ADD(a, &days);
        TRY_ALLOC(first);
        *first = l->folded_to + 1;
    }
    TRY(ledger_changes(l, l->folded_to + 1, date + 1, a, &days)); /* INT_NONE: all there are */
    struct stretch *items = arena_alloc(a, days.count * sizeof *items);
    TRY_ALLOC(items);
    for (uint32_t i = 0; i < days.count; i++)
        items[i] = stretch_of(l, days.items[i]);
    *ret_course = (struct course){items, days.count, l->folded_to + 1};
    return ERR_OK;
}

/* The index of the stretch that the day lies in, or -1 before the first. */
static int32_t stretch_at(const struct course *c, int32_t day)
{
    int32_t index = (int32_t)c->count - 1;
    while (index >= 0 && c->items[index].from > day)
        index--;
    return index;
}

bool course_run(const struct course *c, int32_t from, struct late_run *ret_run)
{
    assert(from >= c->first_open);
    int32_t index = stretch_at(c, from);
    if (index < 0) index = 0;
    while (index < (int32_t)c->count && !c->items[index].is_late)
        index++;
    if (index == (int32_t)c->count) return false;
    const struct stretch *first = &c->items[index];
    int32_t started_on = date_later(first->from, from);
    *ret_run = (struct late_run){
        .started_on = started_on,
        .ended_on = course_clean_from(c, started_on),
        .first_due_on = first->oldest_due,
    };
    return true;
}

int32_t course_clean_from(const struct course *c, int32_t from)
{
    from = date_later(from, c->first_open);
    int32_t index = stretch_at(c, from);
    if (index < 0) return from;
    while (index < (int32_t)c->count && !c->items[index].is_clean)
        index++;
    return index < (int32_t)c->count ? date_later(c->items[index].from, from) : INT_NONE;
}

int64_t course_peak(const struct course *c, int32_t from, int32_t to)
{
    int64_t peak = 0;
    from = date_later(from, c->first_open);
    for (int32_t i = stretch_at(c, to); i >= 0; i--) {
        peak = money_max(peak, c->items[i].overdue_minor);
        if (c->items[i].from <= from) break;
    }
    return from <= to ? peak : 0;
}
