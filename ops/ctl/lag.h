/* lag.h - how far the daemon is behind its inputs, and Redis behind the daemon. */
#ifndef OPS_CTL_LAG_H
#define OPS_CTL_LAG_H

#include <stdbool.h>
#include <stdint.h>

#include "consumer/kafka_reader.h"
#include "ops/ctl/ctl.h"
#include "state/core/records.h"
#include "state/store/store.h"

enum { LAG_TOPICS_MAX = 6, LAG_PARTITIONS_MAX = 1024 };

/* One partition of one input topic. */
struct lag_place {
    int64_t low;       /* first offset in the log */
    int64_t end;       /* behind the last committed record */
    int64_t committed; /* the group's position; never committed = low */
    int64_t redis;     /* position of the watermark; LONG_NONE = it names none */
    int64_t unread;    /* records behind `committed`; markers are none */
};

/* One partition over all topics. */
struct lag_partition {
    struct lag_place places[LAG_TOPICS_MAX];
    struct watermark mark;
    int64_t unwritten; /* committed changelog records behind the watermark */
    bool has_due;      /* the sweep of the business date is not done */
};

struct lag {
    struct kafka_reader *reader; /* owned */
    struct store *store;         /* owned */
    const char *topics[LAG_TOPICS_MAX];
    const char *changelog;
    uint32_t topic_count;
    int32_t partition_count;
    struct lag_partition *partitions; /* owned */
};

/* Connects and finds the topics. Returns an exit code; what failed has been said. The caller must
 * lag_close() in any case. */
MUST_CHECK int lag_open(struct ctl *ctl, struct lag *ret_lag);

/* Asks Kafka and Redis. Returns an exit code; what failed has been said. */
MUST_CHECK int lag_measure(struct lag *l);

/* True if every committed input is applied, every committed change is in Redis, and nothing is due.
 */
bool lag_is_none(const struct lag *l);

void lag_close(struct lag *l);

#endif
