/* packed_hash.c - a listpack of the fields, in the frame of a dumped value:
 *
 *   type, length, listpack, RDB version (2 bytes), CRC-64 of all before
 *
 * Numbers are little-endian, but for lengths of two bytes and integers of 13 bits. Of what a
 * listpack can hold only what fits PACKED_HASH_SIZE is written. */
#include "state/store/packed_hash.h"

#include <stdbool.h>
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

struct writer {
    uint8_t *bytes;
    uint32_t len;
    bool is_full;
};

static void put_number(struct writer *w, uint64_t number, uint32_t size)
{
    for (uint32_t i = 0; i < size; i++)
        w->bytes[w->len++] = (uint8_t)(number >> (8 * i));
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
static void put_int(struct writer *w, int64_t number)
{
    uint64_t bits = (uint64_t)number;
    if (number >= 0 && number <= INT_7_MAX) {
        put_number(w, bits, 1);
    } else if (number >= INT_13_MIN && number <= INT_13_MAX) {
        put_number(w, INT_13_BITS | (bits >> 8 & 0x1f), 1);
        put_number(w, bits, 1);
    } else if (number >= INT16_MIN && number <= INT16_MAX) {
        put_number(w, INT_16_BITS, 1);
        put_number(w, bits, 2);
    } else if (number >= -(1 << 23) && number < 1 << 23) {
        put_number(w, INT_24_BITS, 1);
        put_number(w, bits, 3);
    } else if (number >= INT32_MIN && number <= INT32_MAX) {
        put_number(w, INT_32_BITS, 1);
        put_number(w, bits, 4);
    } else {
        put_number(w, INT_64_BITS, 1);
        put_number(w, bits, 8);
    }
}

static void put_string(struct writer *w, struct str text)
{
    if (text.len <= STRING_6_MAX) {
        put_number(w, STRING_6_BITS | text.len, 1);
    } else {
        put_number(w, STRING_12_BITS | text.len >> 8, 1);
        put_number(w, text.len, 1);
    }
    if (text.len > 0) memcpy(w->bytes + w->len, text.at, text.len);
    w->len += text.len;
}

static void put_entry(struct writer *w, struct str text)
{
    uint32_t room = PACKED_HASH_SIZE - 1 - FRAME_TAIL_SIZE - w->len;
    int64_t number;
    w->is_full = w->is_full || room < ENTRY_EXTRA_MAX || text.len > room - ENTRY_EXTRA_MAX;
    if (w->is_full) return;
    uint32_t begin = w->len;
    if (is_number(text, &number))
        put_int(w, number);
    else
        put_string(w, text);
    uint32_t len = w->len - begin;
    if (len > BACK_7_MAX) put_number(w, len >> 7, 1);
    put_number(w, len <= BACK_7_MAX ? len : (len & 0x7f) | 0x80, 1);
}

uint32_t hash_pack(const struct store_field *fields, uint32_t count, uint8_t to[PACKED_HASH_SIZE])
{
    struct writer w = {.bytes = to, .len = FRAME_HEAD_SIZE + LISTPACK_HEAD_SIZE};
    if (count == 0) return 0;
    for (uint32_t i = 0; i < count && !w.is_full; i++) {
        put_entry(&w, fields[i].name);
        put_entry(&w, fields[i].value);
    }
    if (w.is_full) return 0;
    put_number(&w, LISTPACK_END, 1);
    uint32_t end = w.len;
    uint32_t listpack = end - FRAME_HEAD_SIZE;
    w.len = 0;
    put_number(&w, TYPE_HASH_LISTPACK, 1);
    put_number(&w, LENGTH_14_BITS | listpack >> 8, 1);
    put_number(&w, listpack, 1);
    put_number(&w, listpack, 4);
    put_number(&w, 2 * count, 2);
    w.len = end;
    put_number(&w, RDB_VERSION, 2);
    put_number(&w, crc64(0, to, w.len), 8);
    return w.len;
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
