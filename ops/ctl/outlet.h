/* outlet.h - where made events go: a file of lines, or the log.
 *
 * In the log, order between topics is the order of Kafka's timestamps: an ordered outlet waits for
 * the acknowledgement wherever the topic changes, and until the clock has moved on, so that the
 * order of the events is the order in which they are merged again. */
#ifndef OPS_CTL_OUTLET_H
#define OPS_CTL_OUTLET_H

#include <stdbool.h>
#include <stdint.h>

#include "ops/ctl/ctl.h"
#include "ops/ctl/event.h"
#include "state/core/err.h"

struct outlet; /* opaque */

struct outlet_options {
    const char *file; /* lines go there; "-" = standard output; NULL = to the log */
    bool is_ordered;
    int64_t rate; /* records per second; 0 = as fast as possible */
};

/* Opens. A file needs no configuration, but takes topic names from one that is loaded. Returns an
 * exit code; what failed has been said. The caller must outlet_close() after CTL_OK. */
MUST_CHECK int outlet_open(struct ctl *ctl, const struct outlet_options *options,
                           struct outlet **ret_outlet);

/* Takes one event; a tick goes to every partition. Returns an exit code; what failed has been said.
 */
MUST_CHECK int outlet_put(struct outlet *o, const struct event *e);

struct record_type;

/* Takes any record. partition -1 = by key. Returns an exit code; what failed has been said. */
MUST_CHECK int outlet_put_record(struct outlet *o, const char *topic, int32_t partition,
                                 int64_t kafka_time_ms, struct str key,
                                 const struct record_type *type, const void *record);

/* Number of partitions of a topic; an outlet to the log only. Returns an exit code. */
MUST_CHECK int outlet_partitions(struct outlet *o, const char *topic, int32_t *ret_count);

/* Waits for all acknowledgements and releases. `code` is how it went so far; returns it, or what
 * closing makes of CTL_OK. With CTL_OK says on standard error how many records went out. Accepts
 * NULL. */
MUST_CHECK int outlet_close(struct outlet *o, int code);

/* Name of an input topic. */
const char *outlet_topic(const struct outlet *o, enum event_topic topic);

#endif
