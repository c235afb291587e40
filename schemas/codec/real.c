/* real.c - promotions and bytes of floating point numbers. */
#include "schemas/codec/real.h"

#include <assert.h>
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static_assert(sizeof(float) == REAL_FLOAT_BYTES, "IEEE 754 as Avro has it");
static_assert(sizeof(double) == REAL_DOUBLE_BYTES, "IEEE 754 as Avro has it");

static void store(void *to, enum value_kind kind, double number)
{
    float narrow = (float)number;
    if (kind == VALUE_FLOAT) memcpy(to, &narrow, sizeof narrow);
    if (kind == VALUE_DOUBLE) memcpy(to, &number, sizeof number);
}

void real_store_whole(void *to, enum value_kind kind, int64_t number)
{
    float narrow = (float)number; /* in one step: by way of a double it could be rounded twice */
    if (kind == VALUE_FLOAT) memcpy(to, &narrow, sizeof narrow);
    if (kind == VALUE_DOUBLE) store(to, kind, (double)number);
}

void real_store_bytes(void *to, enum value_kind kind, const uint8_t *from, uint32_t from_bytes)
{
    uint64_t bits = 0;
    for (uint32_t i = 0; i < from_bytes; i++)
        bits |= (uint64_t)from[i] << (8 * i);
    if (from_bytes == REAL_DOUBLE_BYTES) {
        assert(kind == VALUE_DOUBLE);
        memcpy(to, &bits, sizeof bits);
        return;
    }
    uint32_t short_bits = (uint32_t)bits;
    float narrow = 0;
    memcpy(&narrow, &short_bits, sizeof narrow);
    if (kind == VALUE_FLOAT) memcpy(to, &narrow, sizeof narrow);
    if (kind == VALUE_DOUBLE) store(to, kind, (double)narrow);
}

enum err real_encode(const void *from, enum value_kind kind, struct buf *out)
{
    uint64_t bits = 0;
    uint32_t short_bits = 0;
    uint32_t bytes = kind == VALUE_FLOAT ? REAL_FLOAT_BYTES : REAL_DOUBLE_BYTES;
    if (kind == VALUE_FLOAT) {
        memcpy(&short_bits, from, sizeof short_bits);
        bits = short_bits;
    } else {
        memcpy(&bits, from, sizeof bits);
    }
    uint8_t raw[REAL_DOUBLE_BYTES];
    for (uint32_t i = 0; i < bytes; i++)
        raw[i] = (uint8_t)(bits >> (8 * i));
    return buf_add(out, raw, bytes);
}

enum err real_print(const void *from, enum value_kind kind, struct buf *out)
{
    double number = 0;
    float narrow = 0;
    if (kind == VALUE_FLOAT) {
        memcpy(&narrow, from, sizeof narrow);
        number = (double)narrow;
    } else {
        memcpy(&number, from, sizeof number);
    }
    if (!isfinite(number)) return buf_add_text(out, "null");
    char text[40];
    (void)snprintf(text, sizeof text, "%.17g", number); /* at most 24 characters */
    return buf_add_text(out, text);
}

void real_store_json(void *to, enum value_kind kind, const struct json_t *number)
{
    if (json_is_integer(number)) {
        real_store_whole(to, kind, json_integer_value(number));
    } else {
        store(to, kind, json_real_value(number));
    }
}
