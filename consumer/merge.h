/* merge.h - makes one order of the topics of a partition.
 *
 * Order: Kafka timestamp, topic rank, offset; within a topic always the offset order. A record is
 * taken only when every other topic has a record in hand or is at its end, or a wait is over, so
 * that after an outage no tick and no overdue overtakes the payment that was in the log before it.
 * Knows no Kafka: it is fed, and handed the time. */
#ifndef CONSUMER_MERGE_H
#define CONSUMER_MERGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "state/core/err.h"
#include "state/core/str.h"

/* accounts, signals, overdues, repayments, calendar, events: the rank in the order. */
enum { MERGE_TOPICS_MAX = 6 };

struct merge_record {
    int64_t timestamp_ms;
    int64_t offset;
    struct str key;
    struct str value;
    void *message; /* what key and value lie in: owned by who holds the record; merge.release */
    int32_t rank;
};

/* One topic's records in hand, oldest first. */
struct merge_queue {
    struct merge_record *ring; /* owned */
    uint32_t size;             /* places; more than merge.size only after records were put back */
    uint32_t first, count;
    int64_t next_offset; /* of the next record expected from the log */
    bool is_used;
    bool is_at_end;
    bool is_paused; /* kept for the caller: fetching is paused */
};

struct merge {
    struct merge_queue queues[MERGE_TOPICS_MAX];
    uint32_t size;            /* records per queue that may be fed */
    size_t bytes;             /* keys and values in hand */
    int64_t blocked_since_ms; /* monotonic; -1 = not blocked */
    void (*release)(void *message);
};

/* `size` records per topic are held at most, plus what merge_untake() puts back; memory is taken as
 * they come. Errors: ERR_NOMEM. */
MUST_CHECK enum err merge_init(struct merge *m, uint32_t size, void (*release)(void *message));
void merge_deinit(struct merge *m);

/* Topic `rank` takes part from `next_offset` on. */
void merge_use(struct merge *m, int32_t rank, int64_t next_offset);

/* Forgets all records in hand and marks all topics as not used. */
void merge_clear(struct merge *m);

/* Takes ownership of record.message. Errors: ERR_LIMIT (the queue is full; the message is then
 * still the caller's), ERR_NOMEM (likewise). A record below the expected offset is released and
 * dropped: returns ERR_UNKNOWN. */
MUST_CHECK enum err merge_push(struct merge *m, const struct merge_record *record);

/* Everything of the topic up to `position` has been fed. */
void merge_end(struct merge *m, int32_t rank, int64_t position);

/* How many records of the topic may be fed now. */
uint32_t merge_room(const struct merge *m, int32_t rank);

/* The next record in the order; the caller owns its message now. `ret_waited` says that the wait
 * was over while a topic stayed silent. Errors: ERR_AGAIN. */
MUST_CHECK enum err merge_take(struct merge *m, int64_t now_ms, int64_t wait_ms,
                               struct merge_record *ret_record, bool *ret_waited);

/* Gives a record back to the front, in the reverse order of taking; owns its message then. Errors:
 * ERR_NOMEM (the message is then still the caller's). */
MUST_CHECK enum err merge_untake(struct merge *m, const struct merge_record *record);

/* The record of the topic that `ahead` others of it come before, or NULL. */
const struct merge_record *merge_peek(const struct merge *m, int32_t rank, uint32_t ahead);

/* Records in hand. */
uint32_t merge_count(const struct merge *m);

#endif
