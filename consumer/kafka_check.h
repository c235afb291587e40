/* kafka_check.h - asks the brokers how a topic is set up, before anything is written to it (R13).
 */
#ifndef CONSUMER_KAFKA_CHECK_H
#define CONSUMER_KAFKA_CHECK_H

#include <stdint.h>

#include "consumer/kafka_conf.h"
#include "state/core/err.h"

/* Checks that a topic's cleanup.policy is compact, and tells its delete.retention.ms (-1 = not
 * told). Errors: ERR_CONFIG (it is not: the text says what to change), ERR_RETRY (no answer),
 * ERR_NOMEM. A principal that may not describe topic settings gets a warning in the log and ERR_OK.
 */
MUST_CHECK enum err kafka_check_compacted(const struct kafka_options *options, const char *topic,
                                          int32_t timeout_ms, int64_t *ret_delete_retention_ms,
                                          struct kafka_why *reterr_why);

#endif
