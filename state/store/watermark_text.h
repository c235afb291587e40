/* watermark_text.h - a watermark as the fields of a hash that people can read, and back.
 *
 * Internal to state/store. Dates are ISO 8601, the checksum is 16 hexadecimal digits, what is not
 * known is "none". Reading is strict: a field that is missing, unknown or not written exactly as we
 * write it makes the whole watermark WATERMARK_TORN. */
#ifndef STATE_STORE_WATERMARK_TEXT_H
#define STATE_STORE_WATERMARK_TEXT_H

#include <stdint.h>

#include "state/core/err.h"
#include "state/store/step.h"
#include "state/store/watermark.h"

enum {
    WATERMARK_FIELDS_MAX = 13 + WATERMARK_POSITIONS_MAX,
    WATERMARK_BYTES = 13 * 40 + WATERMARK_POSITIONS_MAX * (WATERMARK_TOPIC_SIZE + 32)
};

struct watermark_text {
    struct store_field
        fields[WATERMARK_FIELDS_MAX]; /* point into bytes, literals and the watermark */
    uint32_t count;
    uint32_t used;
    char bytes[WATERMARK_BYTES];
};

/* Writes CURRENT or RESTORING as fields; they borrow from `w`. Errors: ERR_INVARIANT (a value that
 * the text can't carry, or no writer or fingerprint). */
MUST_CHECK enum err watermark_format(const struct watermark *w, struct watermark_text *ret_text);

/* Reads the fields of a hash; no fields at all are WATERMARK_NONE. Always sets *ret. */
void watermark_parse(const struct store_field *fields, uint32_t count, struct watermark *ret);

#endif
