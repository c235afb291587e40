/* kafka_sender.h - a plain idempotent producer for the tools.
 *
 * The daemon never uses it: what the daemon writes goes through its transactional producer. A
 * sender belongs to one thread. */
#ifndef CONSUMER_KAFKA_SENDER_H
#define CONSUMER_KAFKA_SENDER_H

#include <stddef.h>
#include <stdint.h>

#include "consumer/kafka_conf.h"
#include "consumer/partitioner.h"
#include "state/core/err.h"
#include "state/core/str.h"

struct kafka_sender; /* opaque: one librdkafka producer */

#define SENDER_BY_KEY (-1)

struct sender_record {
    const char *topic;
    int32_t partition;    /* SENDER_BY_KEY = the partitioner's */
    int64_t timestamp_ms; /* 0 = now; topics with LogAppendTime override it */
    struct str key;       /* none = null key: partition must be given */
    struct str value;     /* copied */
};

/* What became of the records sent so far. */
struct sender_totals {
    int64_t sent;
    int64_t acknowledged;
    int64_t failed; /* given up by librdkafka; the first reason is in the why of flush */
};

/* Connects in the background; the caller frees the sender. Errors: ERR_CONFIG, ERR_NOMEM. */
MUST_CHECK enum err kafka_sender_new(const struct kafka_options *options,
                                     enum partitioner partitioner, struct kafka_sender **ret_sender,
                                     struct kafka_why *reterr_why);

/* Hands one record over; waits while the local queue is full. Order per partition is kept.
 *
 * Errors: ERR_UNKNOWN (no such topic or partition), ERR_RETRY (no answer about the topic in time),
 * ERR_LIMIT (record too large), ERR_FATAL. */
MUST_CHECK enum err kafka_sender_send(struct kafka_sender *s, const struct sender_record *record,
                                      struct kafka_why *reterr_why);

/* Waits until everything sent is acknowledged or given up.
 *
 *   ret_totals  always set; may be NULL
 *
 * Errors: ERR_RETRY (not done within timeout_ms), ERR_FATAL (a record was given up; why has the
 * first reason). */
MUST_CHECK enum err kafka_sender_flush(struct kafka_sender *s, int32_t timeout_ms,
                                       struct sender_totals *ret_totals,
                                       struct kafka_why *reterr_why);

/* Number of partitions of a topic, remembered. Errors: ERR_RETRY, ERR_UNKNOWN (no such topic). */
MUST_CHECK enum err kafka_sender_partitions(struct kafka_sender *s, const char *topic,
                                            int32_t *ret_count, struct kafka_why *reterr_why);

/* Waits up to a second for what is still on its way, then releases. Accepts NULL. */
void kafka_sender_free(struct kafka_sender *s);

#endif
