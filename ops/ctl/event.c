/* event.c - input records on their way into the log. */
#include "ops/ctl/event.h"

#include <stdlib.h>

const char *event_record_name(enum event_topic topic)
{
    static const char *const names[EVENT_TOPIC_COUNT] = {
        [EVENT_ACCOUNTS] = "AccountEvent", [EVENT_SIGNALS] = "SignalEvent",
        [EVENT_OVERDUES] = "OverdueEvent", [EVENT_REPAYMENTS] = "RepaymentEvent",
        [EVENT_CALENDAR] = "CalendarTick",
    };
    return names[topic];
}

const void *event_record(const struct event *e)
{
    return &e->of;
}

struct str event_key(const struct event *e)
{
    switch (e->topic) {
    case EVENT_ACCOUNTS:
        return e->of.account.borrower_id;
    case EVENT_SIGNALS:
        return e->of.signal.borrower_id;
    case EVENT_OVERDUES:
        return e->of.overdue.borrower_id;
    case EVENT_REPAYMENTS:
        return e->of.repayment.borrower_id;
    case EVENT_CALENDAR:
    case EVENT_TOPIC_COUNT:
        break;
    }
    return STR_NONE;
}

int64_t event_occurred_at(int32_t day, uint32_t serial)
{
    const int64_t day_ms = INT64_C(86400000);
    const int64_t noon_ms = INT64_C(4) * 3600 * 1000; /* 12:00 at +08:00 */
    return (int64_t)day * day_ms + noon_ms + (int64_t)(serial % 36000) * 1000;
}

static int compare(const void *left, const void *right)
{
    const struct event *a = left;
    const struct event *b = right;
    if (a->day != b->day) return a->day < b->day ? -1 : 1;
    if (a->topic != b->topic) return a->topic < b->topic ? -1 : 1;
    return (a->serial > b->serial) - (a->serial < b->serial);
}

void event_list_sort(struct event_list *events)
{
    /* Serials are distinct within a list, so the order is total and qsort is stable enough. */
    if (events->count > 1) qsort(events->items, events->count, sizeof *events->items, compare);
}
