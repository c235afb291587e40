/* kafka_group.h - the worker's membership in the consumer group: assignment, records, pauses.
 *
 * Offsets are never committed here; they travel with the producer's transaction (R4). One thread
 * owns a group; both callbacks run on it, inside kafka_group_poll() and kafka_group_free(). */
#ifndef CONSUMER_KAFKA_GROUP_H
#define CONSUMER_KAFKA_GROUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "consumer/kafka_conf.h"
#include "state/core/err.h"
#include "state/core/str.h"

struct kafka_group; /* opaque: one librdkafka consumer */
struct rd_kafka_consumer_group_metadata_s;

#define GROUP_NEVER_COMMITTED (INT64_C(-1001))

struct group_position {
    const char *topic; /* borrowed for the call */
    int32_t partition;
    int64_t committed; /* the group's offset, or GROUP_NEVER_COMMITTED */
    int64_t low;       /* first offset in the log */
    int64_t high;      /* last stable offset */
    int64_t start;     /* out: where to read from */
};

struct group_handler {
    void *context; /* borrowed for the life of the group */
    /* Sets `start` of every position. An error refuses the assignment: nothing is read, and the
     * next kafka_group_poll() returns it. */
    enum err (*assigned)(void *context, struct group_position *positions, size_t count);
    /* All partitions go. `is_lost`: another member may own them already. */
    void (*revoked)(void *context, bool is_lost);
};

enum group_kind { GROUP_RECORD, GROUP_EOF };

struct group_record {
    enum group_kind kind;
    const char *topic; /* it, key and value are borrowed until the next poll */
    int32_t partition;
    int64_t offset; /* GROUP_EOF: the position at the end */
    int64_t timestamp_ms;
    struct str key;   /* none = null */
    struct str value; /* none = null */
};

/* Joins nothing yet. Errors: ERR_CONFIG, ERR_NOMEM. */
MUST_CHECK enum err kafka_group_new(const struct kafka_options *options,
                                    const struct group_handler *handler,
                                    struct kafka_group **ret_group, struct kafka_why *reterr_why);

/* Subscribes to `count` topics. Errors: ERR_FATAL. */
MUST_CHECK enum err kafka_group_subscribe(struct kafka_group *g, const char *const *topics,
                                          size_t count, struct kafka_why *reterr_why);

/* The next record or end of a partition.
 *
 * Errors: ERR_AGAIN (nothing within timeout_ms), ERR_FENCED (a newcomer uses our instance id),
 * ERR_INVARIANT (an offset is out of the log's range: records were deleted unread), ERR_FATAL
 * (close and start anew), or what the assigned callback returned. */
MUST_CHECK enum err kafka_group_poll(struct kafka_group *g, int32_t timeout_ms,
                                     struct group_record *ret_record, struct kafka_why *reterr_why);

void kafka_group_pause(struct kafka_group *g, const char *topic, int32_t partition);
void kafka_group_resume(struct kafka_group *g, const char *topic, int32_t partition);

/* Assigns the same partitions anew from other positions (after --trust). Errors: ERR_FATAL. */
MUST_CHECK enum err kafka_group_restart(struct kafka_group *g,
                                        const struct group_position *positions, size_t count,
                                        struct kafka_why *reterr_why);

/* Fresh group metadata for one transaction; the caller hands it to kafka_txn_offsets(), which
 * releases it. NULL when not a member now. */
struct rd_kafka_consumer_group_metadata_s *kafka_group_metadata(struct kafka_group *g);

/* Last stable offset as last seen by the fetcher, or -1: for the lag metric. Never blocks. */
int64_t kafka_group_end(struct kafka_group *g, const char *topic, int32_t partition);

/* Number of partitions of a topic. Errors: ERR_RETRY, ERR_UNKNOWN (no such topic). */
MUST_CHECK enum err kafka_group_partitions(struct kafka_group *g, const char *topic,
                                           int32_t timeout_ms, int32_t *ret_count,
                                           struct kafka_why *reterr_why);

/* Closes (a static member stays in the group until its session ends) and releases; the revoked
 * callback runs if partitions are held. Accepts NULL. */
void kafka_group_free(struct kafka_group *g);

#endif
