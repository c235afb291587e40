/* kafka_txn.h - the transactional producer: outputs, changelog, journal and input offsets, all or
 * none.
 *
 * Errors come out in librdkafka's order of classes (R2). A request that timed out or broke makes
 * the producer doubtful (R3): after the current transaction it must be renewed, so that a delayed
 * request cannot end a later transaction. One thread at a time uses a producer. */
#ifndef CONSUMER_KAFKA_TXN_H
#define CONSUMER_KAFKA_TXN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "consumer/kafka_conf.h"
#include "state/core/err.h"
#include "state/core/str.h"

struct kafka_txn; /* opaque: one librdkafka producer and its topic handles */
struct rd_kafka_consumer_group_metadata_s;

enum txn_result {
    TXN_RESULT_OK,
    TXN_RESULT_TOO_LARGE, /* the record was not taken, and never will be (message.max.bytes) */
    TXN_RESULT_ABORT,     /* abort, rewind, drop the batch */
    TXN_RESULT_FENCED,    /* another producer has our transactional.id */
    TXN_RESULT_FATAL      /* rebuild the worker */
};

/* Where a record came to lie; filled in by its delivery report, before kafka_txn_commit() returns.
 */
struct txn_delivery {
    int64_t offset; /* -1 = not known */
    int64_t timestamp_ms;
};

struct txn_offset {
    const char *topic; /* borrowed */
    int32_t partition;
    int64_t next_offset;
};

/* Makes the producer and its topic handles (index in `topics` = the `topic` of kafka_txn_send()).
 * `call_deadline_ms` is what the watchdog grants any one call. Strings are borrowed for the life of
 * the producer. Errors: ERR_CONFIG, ERR_NOMEM. */
MUST_CHECK enum err kafka_txn_new(const struct kafka_options *options, const char *const *topics,
                                  size_t topic_count, int64_t call_deadline_ms,
                                  struct kafka_txn **ret_txn, struct kafka_why *reterr_why);

/* init_transactions(): fences older instances and ends what they left open (R1). Retries inside. */
MUST_CHECK enum txn_result kafka_txn_init(struct kafka_txn *t, struct kafka_why *reterr_why);

MUST_CHECK enum txn_result kafka_txn_begin(struct kafka_txn *t, struct kafka_why *reterr_why);

/* Queues a copy of one record. `value` none = tombstone. `ret_delivery` may be NULL; else it must
 * stay valid until the transaction has ended. */
MUST_CHECK enum txn_result kafka_txn_send(struct kafka_txn *t, size_t topic, int32_t partition,
                                          struct str key, struct str value,
                                          struct txn_delivery *ret_delivery,
                                          struct kafka_why *reterr_why);

/* Passes the input positions with the group's metadata, which is released on every path. */
MUST_CHECK enum txn_result kafka_txn_offsets(struct kafka_txn *t, const struct txn_offset *offsets,
                                             size_t count,
                                             struct rd_kafka_consumer_group_metadata_s *take_group,
                                             struct kafka_why *reterr_why);

MUST_CHECK enum txn_result kafka_txn_commit(struct kafka_txn *t, struct kafka_why *reterr_why);
MUST_CHECK enum txn_result kafka_txn_abort(struct kafka_txn *t, struct kafka_why *reterr_why);

/* True when the producer must be renewed before the next transaction (R3). */
bool kafka_txn_is_doubtful(const struct kafka_txn *t);

/* Number of partitions of topic `topic`. Errors: ERR_RETRY, ERR_UNKNOWN. */
MUST_CHECK enum err kafka_txn_partitions(struct kafka_txn *t, size_t topic, int32_t timeout_ms,
                                         int32_t *ret_count, struct kafka_why *reterr_why);

/* Serves callbacks; call it when idle. */
void kafka_txn_poll(struct kafka_txn *t);

/* Releases without waiting for anything. Accepts NULL. */
void kafka_txn_free(struct kafka_txn *t);

#endif
