/* kafka_brokers.h - names the bootstrap servers to a handle again when all its brokers are down.
 *
 * A broker that comes back from a stall may say that the cluster has no broker at all; librdkafka
 * 2.15.1 then forgets the last one, and can cancel its own way back to the bootstrap servers (a
 * metadata answer stops the timer that their loss has just started), for good. Naming them again is
 * that way; older versions know them still and do nothing.
 *
 * Each naming is kept by the handle as long as it lives, so they are bounded: a few at once, then
 * one a minute. What the bound holds back is owed and done with a later poll: no event may come
 * again. One thread at a time polls a handle; several handles may be polled at once. */
#ifndef CONSUMER_KAFKA_BROKERS_H
#define CONSUMER_KAFKA_BROKERS_H

#include <stdbool.h>
#include <stdint.h>

struct rd_kafka_s;

enum { BROKERS_NAMED_AT_ONCE = 5, BROKERS_NAMED_EVERY_MS = 60000 };

/* How often a handle may still be told. Starts as all zero. */
struct broker_naming {
    int32_t used;      /* of BROKERS_NAMED_AT_ONCE */
    int64_t regain_ms; /* monotonic; when the next one used comes free */
    bool is_owed;
};

/* All brokers were lost: may they be named now? If not, it is owed. */
bool broker_naming_ask(struct broker_naming *n, int64_t now_ms);
/* Is one owed that may be made up for now? Then it is owed no more. */
bool broker_naming_make_up(struct broker_naming *n, int64_t now_ms);

/* From the error callback: all brokers of the handle are down. */
void kafka_brokers_lost(struct rd_kafka_s *rk);
/* With each poll of the handle: makes up for what is owed to it. */
void kafka_brokers_keep(struct rd_kafka_s *rk);

#endif
