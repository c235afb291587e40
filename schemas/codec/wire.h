/* wire.h - the bytes of Avro's primitives. Inline, for the hot path of the codec only. */
#ifndef SCHEMAS_CODEC_WIRE_H
#define SCHEMAS_CODEC_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { VARINT_BYTES_MAX = 10 };

/* Eight bytes as a number whose lowest byte is the first. */
static inline uint64_t wire_load_eight(const uint8_t *at)
{
    uint64_t eight = 0;
    memcpy(&eight, at, sizeof eight);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    eight = __builtin_bswap64(eight);
#endif
    return eight;
}

/* wire_read_long() byte by byte. */
static __attribute__((noinline, unused)) bool
wire_read_long_slow(const uint8_t **at, const uint8_t *end, int64_t *ret_number)
{
    const uint8_t *p = *at;
    uint64_t bits = 0;
    unsigned shift = 0;
    if (p == end) return false;
    while (*p >= 0x80u) {
        bits |= (uint64_t)(*p++ & 0x7Fu) << shift;
        shift += 7;
        if (p == end || shift == 7 * VARINT_BYTES_MAX) return false;
    }
    if (shift == 63 && *p > 1) return false;
    bits |= (uint64_t)*p++ << shift;
    *at = p;
    *ret_number = (int64_t)(bits >> 1) ^ -(int64_t)(bits & 1);
    return true;
}

/* Reads a zig-zag varint at *at and moves *at behind it. False: truncated, longer than ten bytes,
 * or more than 64 bits; *at is then unchanged.
 *
 * Most take one byte, again and again at the same places. The rest, where eight bytes are left and
 * hold the whole varint, goes without a branch on its length, which no processor can guess. */
static inline bool wire_read_long(const uint8_t **at, const uint8_t *end, int64_t *ret_number)
{
    if (end - *at < 8) return wire_read_long_slow(at, end, ret_number);
    if (**at < 0x80u) {
        *ret_number = (int64_t)(**at >> 1) ^ -(int64_t)(**at & 1);
        *at += 1;
        return true;
    }
    uint64_t bits = wire_load_eight(*at);
    uint64_t ends = ~bits & UINT64_C(0x8080808080808080); /* the top bit of each last byte */
    if (ends == 0) return wire_read_long_slow(at, end, ret_number);
    *at += (__builtin_ctzll(ends) >> 3) + 1;
    bits &= (ends ^ (ends - 1)) & UINT64_C(0x7F7F7F7F7F7F7F7F);
    bits = (bits & UINT64_C(0x7F007F007F007F00)) >> 1 | (bits & UINT64_C(0x007F007F007F007F));
    bits = (bits & UINT64_C(0x3FFF00003FFF0000)) >> 2 | (bits & UINT64_C(0x00003FFF00003FFF));
    bits = (bits & UINT64_C(0x0FFFFFFF00000000)) >> 4 | (bits & UINT64_C(0x000000000FFFFFFF));
    *ret_number = (int64_t)(bits >> 1) ^ -(int64_t)(bits & 1);
    return true;
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

/* wire_write_long() into at least VARINT_BYTES_MAX writable bytes, of which those behind the end
 * may change. Without a branch on the length but for the longest numbers. */
static inline uint8_t *wire_write_long_roomy(uint8_t *at, int64_t number)
{
    uint64_t bits = ((uint64_t)number << 1) ^ (uint64_t)(number >> 63);
    if (bits < 0x80u) { /* most are, and the same ones again and again */
        *at = (uint8_t)bits;
        return at + 1;
    }
    if (bits >> 56 != 0) return wire_write_long(at, number);
    unsigned more = (unsigned)(63 - __builtin_clzll(bits | 1)) / 7; /* bytes behind the first */
    bits = (bits & UINT64_C(0x00FFFFFFF0000000)) << 4 | (bits & UINT64_C(0x000000000FFFFFFF));
    bits = (bits & UINT64_C(0x0FFFC0000FFFC000)) << 2 | (bits & UINT64_C(0x00003FFF00003FFF));
    bits = (bits & UINT64_C(0x3F803F803F803F80)) << 1 | (bits & UINT64_C(0x007F007F007F007F));
    bits |= UINT64_C(0x8080808080808080) & ((UINT64_C(1) << (8 * more)) - 1);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bits = __builtin_bswap64(bits);
#endif
    memcpy(at, &bits, sizeof bits);
    return at + more + 1;
}

/* Copies a text; true if all of it was ASCII. Short texts go in words that overlap at the end. */
static inline bool wire_copy_ascii(uint8_t *to, const uint8_t *from, size_t len)
{
    uint64_t seen = 0, eight = 0;
    uint32_t first = 0, last = 0;
    if (len >= sizeof eight) {
        for (size_t i = 0; i + sizeof eight <= len; i += sizeof eight) {
            memcpy(&eight, from + i, sizeof eight);
            memcpy(to + i, &eight, sizeof eight);
            seen |= eight;
        }
        memcpy(&eight, from + len - sizeof eight, sizeof eight);
        memcpy(to + len - sizeof eight, &eight, sizeof eight);
        return ((seen | eight) & UINT64_C(0x8080808080808080)) == 0;
    }
    if (len >= sizeof first) {
        memcpy(&first, from, sizeof first);
        memcpy(&last, from + len - sizeof last, sizeof last);
        memcpy(to, &first, sizeof first);
        memcpy(to + len - sizeof last, &last, sizeof last);
        return ((first | last) & UINT32_C(0x80808080)) == 0;
    }
    for (size_t i = 0; i < len; i++) {
        to[i] = from[i];
        seen |= from[i];
    }
    return (seen & 0x80u) == 0;
}

/* True if all bytes are ASCII, in words that may overlap at the end: most texts are, and are short.
 */
static inline bool wire_is_ascii(const uint8_t *at, size_t len)
{
    uint64_t seen = 0, eight = 0;
    uint32_t four = 0;
    if (len >= sizeof eight) {
        for (size_t i = 0; i + sizeof eight <= len; i += sizeof eight) {
            memcpy(&eight, at + i, sizeof eight);
            seen |= eight;
        }
        memcpy(&eight, at + len - sizeof eight, sizeof eight);
        return ((seen | eight) & UINT64_C(0x8080808080808080)) == 0;
    }
    if (len >= sizeof four) {
        memcpy(&four, at, sizeof four);
        seen = four;
        memcpy(&four, at + len - sizeof four, sizeof four);
        return ((seen | four) & UINT64_C(0x80808080)) == 0;
    }
    for (size_t i = 0; i < len; i++)
        seen |= at[i];
    return (seen & 0x80u) == 0;
}

/* True if the bytes are UTF-8 (no surrogates, no overlong forms, nothing past U+10FFFF). */
bool wire_is_utf8_beyond_ascii(const uint8_t *at, size_t len);

static inline bool wire_is_utf8(const uint8_t *at, size_t len)
{
    return wire_is_ascii(at, len) || wire_is_utf8_beyond_ascii(at, len);
}

#endif
