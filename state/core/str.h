/* str.h - slices of bytes that somebody else owns.
 *
 * A slice is not NUL-terminated. `at == NULL` means "not stated" (the null of an Avro union); an
 * empty string has at != NULL and len == 0. */
#ifndef STATE_CORE_STR_H
#define STATE_CORE_STR_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

struct str {
    const char *at; /* borrowed */
    uint32_t len;   /* bytes */
};

#define STR_NONE ((struct str){NULL, 0})
/* A slice of a string literal. */
#define STR(literal) ((struct str){(literal), (uint32_t)(sizeof(literal) - 1)})

static inline bool str_is_none(struct str s)
{
    return s.at == NULL;
}

/* Bytewise order, a prefix before what it begins. Returns < 0, 0 or > 0. */
static inline int str_compare(struct str a, struct str b)
{
    uint32_t shorter = a.len < b.len ? a.len : b.len;
    int order = shorter == 0 ? 0 : memcmp(a.at, b.at, shorter);
    if (order != 0) return order;
    return (a.len > b.len) - (a.len < b.len);
}

static inline bool str_equal(struct str a, struct str b)
{
    return a.len == b.len && (a.at == NULL) == (b.at == NULL) && str_compare(a, b) == 0;
}

#endif
