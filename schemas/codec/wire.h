/* wire.h - the bytes of Avro's primitives. Inline, for the hot path of the codec only. */
#ifndef SCHEMAS_CODEC_WIRE_H
#define SCHEMAS_CODEC_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { VARINT_BYTES_MAX = 10 };

/* Reads a zig-zag varint at *at and moves *at behind it. False: truncated, longer than ten bytes,
 * or more than 64 bits; *at is then unchanged. */
static inline bool wire_read_long(const uint8_t **at, const uint8_t *end, int64_t *ret_number)
{
    const uint8_t *p = *at;
    uint64_t bits = 0;
    for (unsigned shift = 0; shift < 7 * VARINT_BYTES_MAX; shift += 7) {
        if (p == end) return false;
        uint8_t byte = *p++;
        if (shift == 63 && byte > 1) return false;
        bits |= (uint64_t)(byte & 0x7Fu) << shift;
        if (byte < 0x80u) {
            *at = p;
            *ret_number = (int64_t)(bits >> 1) ^ -(int64_t)(bits & 1);
            return true;
        }
    }
    return false;
}

/* Writes a zig-zag varint of at most VARINT_BYTES_MAX bytes and returns the end of it. */
static inline uint8_t *wire_write_long(uint8_t *at, int64_t number)
{
    uint64_t bits = ((uint64_t)number << 1) ^ (uint64_t)(number >> 63);
    while (bits >= 0x80u) {
        *at++ = (uint8_t)(bits | 0x80u);
        bits >>= 7;
    }
    *at++ = (uint8_t)bits;
    return at;
}

/* True if the bytes are UTF-8 (no surrogates, no overlong forms, nothing past U+10FFFF). */
static inline bool wire_is_utf8(const uint8_t *at, size_t len)
{
    const uint8_t *end = at + len;
    while (at < end) {
        uint64_t eight = 0;
        if (end - at >= 8) {
            memcpy(&eight, at, sizeof eight);
            if ((eight & UINT64_C(0x8080808080808080)) == 0) {
                at += 8;
                continue;
            }
        }
        if (*at < 0x80u) {
            at++;
            continue;
        }
        unsigned more = *at >= 0xF0u ? 3 : *at >= 0xE0u ? 2 : 1;
        if (*at < 0xC2u || *at > 0xF4u || (size_t)(end - at) <= more) return false;
        uint8_t low = *at == 0xE0u ? 0xA0u : *at == 0xF0u ? 0x90u : 0x80u;
        uint8_t high = *at == 0xEDu ? 0x9Fu : *at == 0xF4u ? 0x8Fu : 0xBFu;
        if (at[1] < low || at[1] > high) return false;
        for (unsigned i = 2; i <= more; i++) {
            if ((at[i] & 0xC0u) != 0x80u) return false;
        }
        at += more + 1;
    }
    return true;
}

#endif
