/* packed_hash.c - a listpack of the fields, in the frame of a dumped value:
 *
 *   type, length, listpack, RDB version (2 bytes), CRC-64 of all before
 *
 * Numbers are little-endian, but for lengths of two bytes and integers of 13 bits. Of what a
 * listpack can hold only what fits PACKED_HASH_SIZE is written. */
#include "state/store/packed_hash.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "state/store/crc64.h"

enum {
    TYPE_HASH_LISTPACK = 16, /* RDB_TYPE_HASH_LISTPACK */
    RDB_VERSION = 10,        /* the first that knows it */
    LENGTH_14_BITS = 0x40,   /* how long the listpack is, big-endian */
    FRAME_HEAD_SIZE = 3,
    FRAME_TAIL_SIZE = 10,
    LISTPACK_HEAD_SIZE = 6, /* its bytes (4), its entries (2) */
    LISTPACK_END = 0xff,

    /* How an entry begins. */
    INT_13_BITS = 0xc0,
    INT_16_BITS = 0xf1,
    INT_24_BITS = 0xf2,
    INT_32_BITS = 0xf3,
    INT_64_BITS = 0xf4,
    STRING_6_BITS = 0x80,
    STRING_12_BITS = 0xe0,

    INT_7_MAX = 127,
    INT_13_MIN = -4096,
    INT_13_MAX = 4095,
    STRING_6_MAX = 63,
    BACK_7_MAX = 127, /* an entry's length stands behind it, too, in groups of 7 bits */

    ENTRY_EXTRA_MAX = 5 + 2, /* what is written besides the bytes of a string */
    DIGITS_MAX = 19,         /* of an int64_t */
};

static uint8_t *put_number(uint8_t *at, uint64_t number, uint32_t size)
{
    for (uint32_t i = 0; i < size; i++)
        *at++ = (uint8_t)(number >> (8 * i));
    return at;
}

/* Names and values are short: in words that overlap at the end. */
static uint8_t *put_bytes(uint8_t *at, const char *from, uint32_t len)
{
    uint64_t eight;
    if (len >= 2 * sizeof eight + 1) {
        memcpy(at, from, len);
    } else if (len >= sizeof eight) {
        memcpy(&eight, from, sizeof eight);
        memcpy(at, &eight, sizeof eight);
        memcpy(&eight, from + len - sizeof eight, sizeof eight);
        memcpy(at + len - sizeof eight, &eight, sizeof eight);
    } else {
        for (uint32_t i = 0; i < len; i++)
            at[i] = (uint8_t)from[i];
    }
    return at + len;
}

/* The number that `text` is the one decimal form of. A text that only looks like one ("007", "+1",
 * "-0") is kept as a text. */
static bool is_number(struct str text, int64_t *ret_number)
{
    bool is_negative = text.len > 1 && text.at[0] == '-';
    uint32_t first = is_negative ? 1 : 0;
    uint64_t limit = is_negative ? (uint64_t)INT64_MAX + 1 : (uint64_t)INT64_MAX;
    uint64_t number = 0;
    if (text.len == first || text.len - first > DIGITS_MAX) return false;
    if (text.at[first] == '0' && text.len > 1) return false;
    for (uint32_t i = first; i < text.len; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') return false;
        number = number * 10 + (uint64_t)(text.at[i] - '0'); /* 19 digits fit */
    }
    if (number > limit) return false;
    *ret_number = is_negative ? (int64_t)(0 - number) : (int64_t)number;
    return true;
}

/* As short as it goes. */
static uint8_t *put_int(uint8_t *at, int64_t number)
{
    uint64_t bits = (uint64_t)number;
    if (number >= 0 && number <= INT_7_MAX) return put_number(at, bits, 1);
    if (number >= INT_13_MIN && number <= INT_13_MAX) {
        at = put_number(at, INT_13_BITS | (bits >> 8 & 0x1f), 1);
        return put_number(at, bits, 1);
    }
    if (number >= INT16_MIN && number <= INT16_MAX)
        return put_number(put_number(at, INT_16_BITS, 1), bits, 2);
    if (number >= -(1 << 23) && number < 1 << 23)
        return put_number(put_number(at, INT_24_BITS, 1), bits, 3);
    if (number >= INT32_MIN && number <= INT32_MAX)
        return put_number(put_number(at, INT_32_BITS, 1), bits, 4);
    return put_number(put_number(at, INT_64_BITS, 1), bits, 8);
}

static uint8_t *put_string(uint8_t *at, struct str text)
{
    if (text.len <= STRING_6_MAX) {
        at = put_number(at, STRING_6_BITS | text.len, 1);
    } else {
        at = put_number(at, STRING_12_BITS | text.len >> 8, 1);
        at = put_number(at, text.len, 1);
    }
    return put_bytes(at, text.at, text.len);
}

/* NULL if it does not fit in front of `end`. */
static uint8_t *put_entry(uint8_t *at, const uint8_t *end, struct str text)
{
    int64_t number;
    size_t room = (size_t)(end - at);
    if (room < ENTRY_EXTRA_MAX || text.len > room - ENTRY_EXTRA_MAX) return NULL;
    const uint8_t *begin = at;
    at = is_number(text, &number) ? put_int(at, number) : put_string(at, text);
    uint32_t len = (uint32_t)(at - begin);
    if (len > BACK_7_MAX) at = put_number(at, len >> 7, 1);
    return put_number(at, len <= BACK_7_MAX ? len : (len & 0x7f) | 0x80, 1);
}

uint32_t hash_pack(const struct store_field *fields, uint32_t count, uint8_t to[PACKED_HASH_SIZE])
{
    const uint8_t *const end = to + PACKED_HASH_SIZE - 1 - FRAME_TAIL_SIZE;
    uint8_t *at = to + FRAME_HEAD_SIZE + LISTPACK_HEAD_SIZE;
    if (count == 0) return 0;
    for (uint32_t i = 0; i < count; i++) {
        at = put_entry(at, end, fields[i].name);
        if (at != NULL) at = put_entry(at, end, fields[i].value);
        if (at == NULL) return 0;
    }
    at = put_number(at, LISTPACK_END, 1);
    uint32_t listpack = (uint32_t)(at - to) - FRAME_HEAD_SIZE;
    uint8_t *head = put_number(to, TYPE_HASH_LISTPACK, 1);
    head = put_number(head, LENGTH_14_BITS | listpack >> 8, 1);
    head = put_number(head, listpack, 1);
    head = put_number(head, listpack, 4);
    (void)put_number(head, 2 * count, 2);
    at = put_number(at, RDB_VERSION, 2);
    at = put_number(at, crc64(0, to, (size_t)(at - to)), 8);
    return (uint32_t)(at - to);
}

void hash_restore(struct resp *out, struct str key, struct str packed)
{
    resp_command(out, 5);
    resp_arg(out, STR("RESTORE"));
    resp_arg(out, key);
    resp_arg(out, STR("0"));
    resp_arg(out, packed);
    resp_arg(out, STR("REPLACE"));
}
