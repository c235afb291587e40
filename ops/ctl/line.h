/* line.h - the line format of the tools: one JSON object per record.
 *
 *   {"topic":"loan.overdues","type":"OverdueEvent","record":{...}}
 *
 * `tail` adds partition, offset, kafka_time and key; `produce` takes those it can use. */
#ifndef OPS_CTL_LINE_H
#define OPS_CTL_LINE_H

#include <stdint.h>

#include "schemas/codec/buf.h"
#include "schemas/codec/record_type.h"
#include "state/core/arena.h"
#include "state/core/err.h"
#include "state/core/str.h"
#include "state/core/why.h"

enum { LINE_SIZE_MAX = 1 << 20 }; /* bytes; the input value is bounded at 64 KiB of Avro */

/* Appends a line for sending: topic, type, record and, unless -1, partition. */
MUST_CHECK enum err line_print(struct buf *out, const char *topic, int32_t partition,
                               const struct record_type *type, const void *record);

struct line {
    const char *topic;     /* NUL-terminated; in the arena */
    int32_t partition;     /* -1 = not stated */
    int64_t kafka_time_ms; /* 0 = not stated */
    struct str key;        /* stated key; none = stated as null, or has_key is false */
    bool has_key;
    const struct record_type *type;
    const void *record; /* in the arena */
};

/* Reads one line. Everything lies in `a`. Errors: ERR_POISON (why names the field path and what is
 * wrong), ERR_LIMIT, ERR_NOMEM. */
MUST_CHECK enum err line_read(const char *text, size_t len, struct arena *a, struct line *ret_line,
                              struct why *reterr_why);

/* The record's own field borrower_id, or none. */
struct str record_borrower(const struct record_type *type, const void *record);

#endif
