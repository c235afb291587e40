/* event.h - one input record on its way into the log, and where such records go.
 *
 * What makes events (the replay, the generator, the tick command, a file of lines) knows neither
 * Kafka nor Avro; what takes them (a file of lines, the log) is a sink. */
#ifndef OPS_CTL_EVENT_H
#define OPS_CTL_EVENT_H

#include <stdint.h>

#include "state/core/arena.h"
#include "state/core/err.h"
#include "state/core/records.h"
#include "state/core/str.h"

/* The input topics in the order of rank, which is also the order within one day. */
enum event_topic {
    EVENT_ACCOUNTS,
    EVENT_SIGNALS,
    EVENT_OVERDUES,
    EVENT_REPAYMENTS,
    EVENT_CALENDAR,
    EVENT_TOPIC_COUNT
};

struct event {
    enum event_topic topic;
    int32_t day;     /* value date, or a tick's business date: events of a day go out together */
    uint32_t serial; /* order among events of the same day and topic */
    union {
        struct account_event account;
        struct signal_event signal;
        struct overdue_event overdue;
        struct repayment_event repayment;
        struct calendar_tick tick;
    } of;
};

struct event_list {
    struct event *items;
    uint32_t count, cap;
};

struct record_type;

/* Name of the record of a topic, e.g. "OverdueEvent"; a literal. */
const char *event_record_name(enum event_topic topic);

/* The record inside the event. */
const void *event_record(const struct event *e);

/* Key of the record: the borrower; none for a tick. */
struct str event_key(const struct event *e);

/* A time of the value date, 12:00 at +08:00 and `serial` seconds later: the second key of the order
 * among events. */
int64_t event_occurred_at(int32_t day, uint32_t serial);

/* Sorts by day, topic, serial; stable. */
void event_list_sort(struct event_list *events);

/* Where events go. `put` may keep nothing of the event. */
struct event_sink {
    void *context;
    enum err (*put)(void *context, const struct event *e);
};

#endif
