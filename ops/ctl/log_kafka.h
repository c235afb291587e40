/* log_kafka.h - the committed inputs of a running system in journal order: creditd.journal says the
 * order, the input topics hold the records, creditd.changelog says what came of them.
 *
 * Everything is read read_committed and in no group; nothing is written. The changelog is read
 * first, so that the cut is one the daemon has committed: the journal is read up to its last
 * transaction. Needs the recipients' key files, as the daemon does: a Party's tokens are part of
 * the state. */
#ifndef OPS_CTL_LOG_KAFKA_H
#define OPS_CTL_LOG_KAFKA_H

#include "ops/ctl/ctl.h"
#include "ops/ctl/log_source.h"
#include "ops/ctl/messages.h"
#include "state/core/policy.h"

struct log_kafka; /* opaque */

/* Opens the readers. `policy` gives the business time zone; all is borrowed until
 * log_kafka_close(). Errors: ERR_CONFIG (a key file), ERR_RETRY, ERR_UNKNOWN, ERR_NOMEM. */
MUST_CHECK enum err log_kafka_open(const struct ctl *ctl, struct messages *messages,
                                   const struct policy *policy, struct log_kafka **ret_log,
                                   struct log_source *ret_source, struct why *reterr_why);

/* Accepts NULL. */
void log_kafka_close(struct log_kafka *k);

#endif
