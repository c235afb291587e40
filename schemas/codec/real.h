/* real.h - the one place that knows floating point numbers.
 *
 * No contract of ours has one; but a writer's schema may, and Avro's rules of promotion end here.
 */
#ifndef SCHEMAS_CODEC_REAL_H
#define SCHEMAS_CODEC_REAL_H

#include <stdint.h>

#include "schemas/codec/buf.h"
#include "schemas/codec/record_type.h"

enum { REAL_FLOAT_BYTES = 4, REAL_DOUBLE_BYTES = 8 };

/* Stores a whole number as VALUE_FLOAT or VALUE_DOUBLE. */
void real_store_whole(void *to, enum value_kind kind, int64_t number);

/* Stores the Avro bytes of a float or double (4 or 8, little-endian) as VALUE_FLOAT or
 * VALUE_DOUBLE. A double is not narrowed: from_bytes 8 wants VALUE_DOUBLE. */
void real_store_bytes(void *to, enum value_kind kind, const uint8_t *from, uint32_t from_bytes);

/* Appends the Avro bytes of a stored value. */
MUST_CHECK enum err real_encode(const void *from, enum value_kind kind, struct buf *out);

/* Appends the value as JSON; infinities and NaN as null. */
MUST_CHECK enum err real_print(const void *from, enum value_kind kind, struct buf *out);

struct json_t;

/* Stores a JSON number. */
void real_store_json(void *to, enum value_kind kind, const struct json_t *number);

#endif
