/* read.h - one value as Avro writes it, its branch of a union with null in front, read into its
 * place. Inline, for the readers made of the contracts (readers.c). Internal.
 *
 * Each returns the end of what it read; NULL: it gives up, as on anything unusual, and the plan
 * tells what it is. Where null is stated the place keeps what it has, which is none. `null_at` is
 * as in struct value_type. */
#ifndef SCHEMAS_CODEC_READ_H
#define SCHEMAS_CODEC_READ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "schemas/codec/record_type.h"
#include "schemas/codec/wire.h"
#include "state/core/arena.h"
#include "state/core/records.h"

/* Lists of up to this many bytes get their memory at once; longer ones grow as items prove to
 * exist. */
enum { LIST_AT_ONCE_BYTES = 4096 };

/* An empty list that was stated points here: not NULL, and never read or written. */
extern uint8_t run_no_items[16];

/* In front of a value: is it there? Moves *at behind its branch of a union with null, if it has
 * one; the branches' numbers are zig-zag, 0 and 2. False with *at NULL: neither. */
static inline bool read_some(const uint8_t **at, const uint8_t *end, int32_t null_at)
{
    if (null_at < 0) return true;
    if (*at == end || (**at & ~2u) != 0) {
        *at = NULL;
        return false;
    }
    return *(*at)++ != 2 * (unsigned)null_at;
}

static __attribute__((noinline, unused)) const uint8_t *
read_number_long(const uint8_t *at, const uint8_t *end, int64_t *ret_number)
{
    return wire_read_long(&at, end, ret_number) ? at : NULL;
}

/* Only what takes one byte is read in place: the readers have hundreds of these. */
static inline const uint8_t *read_number(const uint8_t *at, const uint8_t *end, int64_t *ret_number)
{
    if (at == end || *at >= 0x80u) return read_number_long(at, end, ret_number);
    *ret_number = (int64_t)(*at >> 1) ^ -(int64_t)(*at & 1);
    return at + 1;
}

/* The lowest int means none, and may not be stated. */
static inline const uint8_t *read_int(const uint8_t *at, const uint8_t *end, int32_t *to,
                                      int32_t null_at)
{
    if (!read_some(&at, end, null_at)) return at;
    int64_t number = 0;
    at = read_number(at, end, &number);
    if (at == NULL || number <= INT32_MIN || number > INT32_MAX) return NULL;
    *to = (int32_t)number;
    return at;
}

/* Where the lowest long may be stated, the plan reads it. */
static inline const uint8_t *read_long(const uint8_t *at, const uint8_t *end, int64_t *to,
                                       int32_t null_at)
{
    if (!read_some(&at, end, null_at)) return at;
    int64_t number = 0;
    at = read_number(at, end, &number);
    if (at == NULL || number == LONG_NONE) return NULL;
    *to = number;
    return at;
}

/* Its place is an enum's, whose ordinals are the schema's. */
static inline const uint8_t *read_enum(const uint8_t *at, const uint8_t *end, int32_t null_at,
                                       int32_t count, int32_t *ret_ordinal)
{
    if (!read_some(&at, end, null_at)) return at;
    int64_t number = 0;
    at = read_number(at, end, &number);
    if (at == NULL || number < 0 || number >= count) return NULL;
    *ret_ordinal = (int32_t)number;
    return at;
}

static inline const uint8_t *read_bool(const uint8_t *at, const uint8_t *end, bool *to)
{
    if (at == end || *at > 1) return NULL;
    *to = *at == 1;
    return at + 1;
}

/* A slice of what is read. */
static __attribute__((noinline, unused)) const uint8_t *
read_text(const uint8_t *at, const uint8_t *end, struct str *to, int32_t null_at)
{
    if (!read_some(&at, end, null_at)) return at;
    int64_t len = 0;
    at = read_number(at, end, &len);
    if (at == NULL || (uint64_t)len > (size_t)(end - at)) return NULL;
    if (!wire_is_utf8(at, (size_t)len)) return NULL;
    *to = (struct str){(const char *)at, (uint32_t)len};
    return at + len;
}

/* How many items the only block of a list has, and their memory; with none the list is read. More
 * than there are bytes are left to the plan. */
static inline const uint8_t *read_count(const uint8_t *at, const uint8_t *end, struct arena *a,
                                        void **ret_items, uint32_t *ret_cap, size_t item_size,
                                        uint32_t *ret_count)
{
    int64_t count = 0;
    at = read_number(at, end, &count);
    if (at == NULL || count < 0 || count > end - at) return NULL;
    *ret_count = (uint32_t)count;
    if (count == 0) *ret_items = run_no_items;
    if (count == 0 || (uint64_t)count * item_size > LIST_AT_ONCE_BYTES) return at;
    *ret_items = arena_alloc(a, (size_t)count * item_size);
    *ret_cap = (uint32_t)count;
    return *ret_items != NULL ? at : NULL;
}

/* Behind the items: no other block. */
static inline const uint8_t *read_end(const uint8_t *at, const uint8_t *end)
{
    return at != end && *at == 0 ? at + 1 : NULL;
}

#endif
