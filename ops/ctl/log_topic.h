/* log_topic.h - one partition of one topic in Kafka, read forward from a given offset; a record can
 * be held back for the next call. */
#ifndef OPS_CTL_LOG_TOPIC_H
#define OPS_CTL_LOG_TOPIC_H

#include <stdbool.h>
#include <stdint.h>

#include "consumer/kafka_reader.h"
#include "state/core/err.h"
#include "state/core/why.h"

/* Start from {0}, set `name`. */
struct log_topic {
    const char *name; /* borrowed; NULL = the topic is not used */
    int32_t partition;
    struct kafka_reader *reader; /* owned; opened when first needed */
    bool is_assigned;
    int64_t low;   /* first offset that is still there, as of log_topic_begin() */
    int64_t start; /* where reading began; -1 = not yet */
    int64_t next;  /* next offset to read */
    struct reader_record held;
    bool has_held;
};

/* Opens the reader if need be and asks what is still there of the partition. Errors: ERR_RETRY,
 * ERR_CONFIG, ERR_UNKNOWN, ERR_NOMEM. */
MUST_CHECK enum err log_topic_begin(struct log_topic *t, const struct kafka_options *kafka,
                                    int32_t partition, struct why *reterr_why);

/* Reads from `offset` on; READER_FROM_START is allowed. Errors: ERR_FATAL. */
MUST_CHECK enum err log_topic_seek(struct log_topic *t, int64_t offset, struct why *reterr_why);

/* The next record or the end; valid until the next call. The end is reported each time it is met.
 * Errors: ERR_RETRY (no answer, or interrupted), ERR_FATAL. */
MUST_CHECK enum err log_topic_next(struct log_topic *t, struct reader_record *ret_record,
                                   struct why *reterr_why);

/* Hands out the record just read once more. */
void log_topic_hold(struct log_topic *t, const struct reader_record *record);

void log_topic_close(struct log_topic *t);

#endif
