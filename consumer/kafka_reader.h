/* kafka_reader.h - reads given partitions from given offsets, in no consumer group.
 *
 * For restoring from the changelog and for the tools. A reader belongs to one thread. */
#ifndef CONSUMER_KAFKA_READER_H
#define CONSUMER_KAFKA_READER_H

#include <stddef.h>
#include <stdint.h>

#include "consumer/kafka_conf.h"
#include "state/core/err.h"
#include "state/core/str.h"

struct kafka_reader; /* opaque: one librdkafka consumer */

enum reader_isolation { READER_COMMITTED, READER_UNCOMMITTED };

/* READER_EOF: everything up to `offset` was handed out; it is the reader's position there, after
 * any transaction markers. Reported once each time the end is reached. */
enum reader_kind { READER_RECORD, READER_EOF };

struct reader_record {
    enum reader_kind kind;
    const char *topic;
    int32_t partition;
    int64_t offset;       /* READER_EOF: the position */
    int64_t timestamp_ms; /* -1 = the record has none */
    struct str key;       /* none = null key */
    struct str value;     /* none = tombstone */
};

#define READER_FROM_START (INT64_C(-2))
#define READER_FROM_END (INT64_C(-1))
#define READER_NEVER_COMMITTED (INT64_C(-1001))

/* A place in the log. `topic` is borrowed. */
struct reader_position {
    const char *topic;
    int32_t partition;
    int64_t offset; /* next offset to read, or one of the READER_ values above */
};

/* Connects in the background; the caller frees the reader.
 * Errors: ERR_CONFIG, ERR_NOMEM; `reterr_why` may be NULL. */
MUST_CHECK enum err kafka_reader_new(const struct kafka_options *options,
                                     enum reader_isolation isolation,
                                     struct kafka_reader **ret_reader,
                                     struct kafka_why *reterr_why);

/* Reads these partitions from now on instead of those before; count 0 = none. Errors: ERR_FATAL. */
MUST_CHECK enum err kafka_reader_assign(struct kafka_reader *r,
                                        const struct reader_position *positions, size_t count,
                                        struct kafka_why *reterr_why);

/* The next record or end of a partition. What `ret_record` points to is valid until the next call
 * on this reader.
 *
 * Errors: ERR_AGAIN (nothing within timeout_ms; also while brokers are away, librdkafka
 * reconnects), ERR_UNKNOWN (topic or partition does not exist), ERR_FATAL (offset out of the log's
 * range, not authorised, damaged data). */
MUST_CHECK enum err kafka_reader_next(struct kafka_reader *r, int32_t timeout_ms,
                                      struct reader_record *ret_record,
                                      struct kafka_why *reterr_why);

/* First offset and end of a partition. The end is the last stable offset for a READER_COMMITTED
 * reader and the high watermark for a READER_UNCOMMITTED one; a restore needs the latter as target.
 * Errors: ERR_RETRY (no answer within timeout_ms), ERR_UNKNOWN (no such topic or partition). */
MUST_CHECK enum err kafka_reader_watermarks(struct kafka_reader *r, const char *topic,
                                            int32_t partition, int32_t timeout_ms, int64_t *ret_low,
                                            int64_t *ret_high, struct kafka_why *reterr_why);

/* Number of partitions of a topic. Errors: ERR_RETRY, ERR_UNKNOWN (no such topic). */
MUST_CHECK enum err kafka_reader_partitions(struct kafka_reader *r, const char *topic,
                                            int32_t timeout_ms, int32_t *ret_count,
                                            struct kafka_why *reterr_why);

/* Fills in the committed offsets of options.group_id; READER_NEVER_COMMITTED where there is none.
 * Waits for open transactions that carry offsets (up to timeout_ms). Errors: ERR_RETRY,
 * ERR_UNKNOWN. */
MUST_CHECK enum err kafka_reader_committed(struct kafka_reader *r,
                                           struct reader_position *positions, size_t count,
                                           int32_t timeout_ms, struct kafka_why *reterr_why);

/* Cluster id, NUL-terminated. Errors: ERR_RETRY, ERR_LIMIT (does not fit). */
MUST_CHECK enum err kafka_reader_cluster_id(struct kafka_reader *r, int32_t timeout_ms,
                                            char *ret_id, size_t size,
                                            struct kafka_why *reterr_why);

/* Closes and releases. Accepts NULL. */
void kafka_reader_free(struct kafka_reader *r);

#endif
