/* redis.h - the tools' connection to Redis, and which partition a borrower belongs to. */
#ifndef OPS_CTL_REDIS_H
#define OPS_CTL_REDIS_H

#include "ops/ctl/ctl.h"
#include "state/core/str.h"
#include "state/store/store.h"

/* Connects with the configuration's settings. Returns an exit code; what failed has been said. The
 * caller must store_free(). */
MUST_CHECK int redis_open(struct ctl *ctl, struct store **ret_store);

/* Partition of a borrower and the number of partitions, which Kafka tells. Returns an exit code;
 * what failed has been said. */
MUST_CHECK int redis_partition(struct ctl *ctl, struct str borrower, int32_t *ret_partition,
                               int32_t *ret_count);

/* Looks whether an id may be one of a borrower. Returns CTL_OK or, having said why, CTL_USAGE. */
MUST_CHECK int redis_check_id(const struct ctl_command *command, struct str borrower);

#endif
