/* write.h - one value as Avro writes it, its branch of a union with null in front. Inline, for the
 * walk over the field tables (encode.c) and for the writers made of it (writers.c). Internal.
 *
 * Each returns the end of what it wrote; NULL: that may not be written. At least SCALAR_BYTES_MAX
 * bytes are left at `at`, of which those behind the end may change. `null_at` is as in struct
 * value_type. */
#ifndef SCHEMAS_CODEC_WRITE_H
#define SCHEMAS_CODEC_WRITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "schemas/codec/record_type.h"
#include "schemas/codec/wire.h"
#include "state/core/records.h"

/* A branch of a union, which takes one byte, and a varint. */
enum { SCALAR_BYTES_MAX = 1 + VARINT_BYTES_MAX };

/* In front of a value that is there: its branch of a union with null, if it has one. */
static inline uint8_t *write_some(uint8_t *at, int32_t null_at)
{
    *at = (uint8_t)(2 * (1 - null_at));
    return at + (null_at >= 0);
}

/* For a value that is not there; NULL if it must be. */
static inline uint8_t *write_none(uint8_t *at, int32_t null_at)
{
    if (null_at < 0) return NULL;
    *at = (uint8_t)(2 * null_at);
    return at + 1;
}

static __attribute__((noinline, unused)) uint8_t *write_number_long(uint8_t *at, int64_t number)
{
    return wire_write_long_roomy(at, number);
}

/* Only what takes one byte is written in place: the writers have hundreds of these. */
static inline uint8_t *write_number(uint8_t *at, int64_t number)
{
    uint64_t bits = ((uint64_t)number << 1) ^ (uint64_t)(number >> 63);
    if (bits >= 0x80u) return write_number_long(at, number);
    *at = (uint8_t)bits;
    return at + 1;
}

static inline uint8_t *write_int(uint8_t *at, int32_t number, int32_t null_at)
{
    if (number == INT_NONE) return write_none(at, null_at);
    return write_number(write_some(at, null_at), number);
}

/* A plain long that is not nullable may have any value, as a checksum has. */
static inline uint8_t *write_long(uint8_t *at, int64_t number, int32_t null_at,
                                  enum logical_type logical)
{
    if (number == LONG_NONE && (null_at >= 0 || logical != LOGICAL_NONE))
        return write_none(at, null_at);
    return write_number(write_some(at, null_at), number);
}

static inline uint8_t *write_enum(uint8_t *at, int32_t ordinal, int32_t null_at, int32_t count)
{
    if (ordinal < 0) return write_none(at, null_at);
    if (ordinal >= count) return NULL;
    return write_number(write_some(at, null_at), ordinal);
}

static inline uint8_t *write_bool(uint8_t *at, bool is_true)
{
    *at = is_true ? 1 : 0;
    return at + 1;
}

/* Also NULL if the text does not fit in front of `end`. */
static __attribute__((noinline, unused)) uint8_t *write_text(uint8_t *at, const uint8_t *end,
                                                             struct str text, int32_t null_at)
{
    const uint8_t *from = (const uint8_t *)text.at;
    if (from == NULL) return write_none(at, null_at);
    at = write_number(write_some(at, null_at), text.len);
    if ((ptrdiff_t)text.len > end - at) return NULL;
    if (!wire_copy_ascii(at, from, text.len) && !wire_is_utf8_beyond_ascii(from, text.len))
        return NULL;
    return at + text.len;
}

/* How many items a list has, in front of them. An empty list ends there; the others end with a 0
 * behind the items. */
static inline uint8_t *write_count(uint8_t *at, uint32_t count, int32_t null_at)
{
    return write_number(write_some(at, null_at), count);
}

#endif
