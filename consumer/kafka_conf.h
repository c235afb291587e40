/* kafka_conf.h - the settings of a librdkafka handle, by the role it plays.
 *
 * The user's kafka.* settings pass through; what correctness depends on is fixed here and wins, so
 * a setting cannot weaken a promise. Settings are never printed: they hold passwords. */
#ifndef CONSUMER_KAFKA_CONF_H
#define CONSUMER_KAFKA_CONF_H

#include <stddef.h>
#include <stdint.h>

#include "state/core/err.h"

struct rd_kafka_conf_s; /* librdkafka's rd_kafka_conf_t */

enum kafka_role {
    KAFKA_ROLE_READER, /* assigned partitions, explicit offsets, commits nothing */
    KAFKA_ROLE_SENDER, /* idempotent producer of the tools */
    KAFKA_ROLE_GROUP,  /* the daemon's member of the consumer group */
    KAFKA_ROLE_TXN,    /* the daemon's transactional producer */
    KAFKA_ROLE_COUNT
};

/* One setting of librdkafka, e.g. {"bootstrap.servers", "127.0.0.1:9092"}. Strings are borrowed. */
struct kafka_property {
    const char *name;
    const char *value;
};

/* What every handle of a process has in common. All pointers are borrowed for the call. */
struct kafka_options {
    const struct kafka_property *properties; /* the configuration's kafka.*, without that prefix */
    size_t count;
    const char *client_id;         /* NULL = "creditd" */
    const char *group_id;          /* NULL = "creditctl"; READER never joins it */
    const char *group_instance_id; /* GROUP only; NULL = none */
    const char *transactional_id;  /* TXN only, required there */
    int32_t retries_max;           /* TXN only: of a retriable call; 0 = 300 */
};

/* A sentence for a person: what failed, and where known what to change. */
struct kafka_why {
    char text[320];
    const char *setting; /* kafka_conf_*(): the one of the configuration that is wrong, or NULL */
};

/* Formats into `why`, which may be NULL. */
void kafka_why_set(struct kafka_why *why, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Makes the settings of a handle; librdkafka's log lines go to consumer/log. The caller hands the
 * result to rd_kafka_new(), which owns it on success, or frees it with rd_kafka_conf_destroy().
 *
 * Errors: ERR_CONFIG (a setting is unknown or out of range; the text names it, not its value),
 * ERR_NOMEM. */
MUST_CHECK enum err kafka_conf_new(enum kafka_role role, const struct kafka_options *options,
                                   struct rd_kafka_conf_s **ret_conf, struct kafka_why *reterr_why);

/* Makes and drops the settings of every role, for --check. Errors: as kafka_conf_new(). */
MUST_CHECK enum err kafka_conf_check(const struct kafka_options *options,
                                     struct kafka_why *reterr_why);

/* Version of the librdkafka that runs, e.g. "2.0.2". */
const char *kafka_version(void);

#endif
