/* door.h - one input record made ready for the core: bounds, framing, schema, body, partition,
 * tokens.
 *
 * What fails here is a dead letter and never reaches the rules (credit-rules 2, At the door:
 * UNDECODABLE, UNKNOWN_SCHEMA, and LIMIT_EXCEEDED for a value beyond the bound). The identity
 * number of a Party is turned into tokens here and wiped from the decoded record. */
#ifndef CONSUMER_DOOR_H
#define CONSUMER_DOOR_H

#include <stdbool.h>
#include <stdint.h>

#include "consumer/config.h"
#include "consumer/merge.h"
#include "consumer/partitioner.h"
#include "consumer/token.h"
#include "schemas/codec/codec.h"
#include "schemas/codec/schema_source.h"
#include "state/core/decide.h"

/* Kafka rank of the topics: the order of merge.h. */
enum input_rank {
    RANK_ACCOUNTS,
    RANK_SIGNALS,
    RANK_OVERDUES,
    RANK_REPAYMENTS,
    RANK_CALENDAR,
    RANK_EVENTS,
    RANK_COUNT
};

enum door_kind {
    DOOR_EVENT,       /* input is set */
    DOOR_TICK,        /* tick is set */
    DOOR_DEAD_LETTER, /* reason and message are set */
};

struct door_item {
    struct merge_record record;
    enum door_kind kind;
    struct input input;               /* its record lies in the chunk's arena */
    const struct calendar_tick *tick; /* in the chunk's arena */
    struct str borrower_id;           /* DOOR_EVENT */
    struct str event_id;              /* as decoded; STR_NONE if it was not */
    enum dead_letter_reason reason;
    struct str message; /* arena or literal */
    bool is_decoded;    /* the value may stand in a dead letter if it holds no identity */
};

struct door {
    const struct config *config;   /* borrowed */
    struct schema_source *schemas; /* borrowed */
    struct tokens *tokens;         /* borrowed */
    const struct policy *policy;   /* borrowed; the business time zone */
    struct buf scratch;            /* owned */
};

/* Date of a UTC time in the business time zone (days). */
int32_t door_date(const struct door *d, int64_t utc_ms);

/* Opens item->record. `topic` is its name, `partition` its partition; both go into the input
 * position.
 *
 * Errors: ERR_RETRY (its schema can't be had now: not the record's fault, try again later),
 * ERR_LIMIT (the chunk's arena is full: take fewer records). */
MUST_CHECK enum err door_open(struct door *d, const char *topic, int32_t partition, struct arena *a,
                              struct door_item *item);

/* Makes an input of a decoded event: type, ids and hashes of `item`. The content hash is the same
 * with a Party's number and without. `scratch` is used. Errors: ERR_INVARIANT, ERR_LIMIT,
 * ERR_NOMEM.
 */
MUST_CHECK enum err door_take_event(struct buf *scratch, const struct record_type *type,
                                    void *record, struct door_item *item);

/* True when the record lies in the partition that its key maps to (R15); a null key lies anywhere.
 */
bool door_is_at_home(const struct door *d, const struct merge_record *record, int32_t partition,
                     int32_t partition_count);

void door_deinit(struct door *d);

#endif
