/* spares.c - blocks that were given back, a list for each size. */
#include "consumer/spares.h"

#include <limits.h>
#include <stdlib.h>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
#endif
#endif
#ifndef ASAN_POISON_MEMORY_REGION
#define ASAN_POISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#endif

/* Sizes go up in quarters of a power of two: 64, 80, 96, 112, 128, 160, ... 57,344. */
enum {
    SMALLEST_LOG2 = 6,
    SMALLEST = 1 << SMALLEST_LOG2,
    QUARTERS = 4,
    LONG_BITS = sizeof(long) * CHAR_BIT,
    NOT_KEPT = SPARES_SIZES
};

/* Returns the place of the least size that holds so many bytes, and that size; NOT_KEPT and the
 * bytes themselves above the greatest. */
static size_t place_of(size_t bytes, size_t *ret_size)
{
    *ret_size = SMALLEST;
    if (bytes <= SMALLEST) return 0;
    int log2 = LONG_BITS - 1 - __builtin_clzl(bytes - 1);
    size_t quarter = (size_t)1 << log2 >> 2;
    size_t quarters = (bytes + quarter - 1) / quarter; /* 5 to 8 */
    size_t place = (size_t)(log2 - SMALLEST_LOG2) * QUARTERS + quarters - QUARTERS;
    *ret_size = place < SPARES_SIZES ? quarters * quarter : bytes;
    return place < SPARES_SIZES ? place : NOT_KEPT;
}

size_t spares_size(size_t size)
{
    size_t whole;
    (void)place_of(size, &whole);
    return whole;
}

void *spares_take(struct spares *s, size_t size)
{
    size_t whole;
    size_t place = place_of(size, &whole);
    if (place == NOT_KEPT || s->kept[place] == NULL) return malloc(whole);
    struct spare *block = s->kept[place];
    ASAN_UNPOISON_MEMORY_REGION(block, whole);
    s->kept[place] = block->next;
    s->kept_bytes -= whole;
    return block;
}

void spares_give(struct spares *s, void *block, size_t size)
{
    size_t whole;
    size_t place = place_of(size, &whole);
    if (block == NULL || place == NOT_KEPT || s->kept_bytes + whole > s->kept_max) {
        free(block);
        return;
    }
    struct spare *spare = block;
    spare->next = s->kept[place];
    s->kept[place] = spare;
    s->kept_bytes += whole;
    ASAN_POISON_MEMORY_REGION(block, whole);
}

void spares_empty(struct spares *s)
{
    for (size_t place = 0; place < SPARES_SIZES; place++) {
        while (s->kept[place] != NULL) {
            struct spare *block = s->kept[place];
            ASAN_UNPOISON_MEMORY_REGION(block, sizeof *block);
            s->kept[place] = block->next;
            free(block);
        }
    }
    s->kept_bytes = 0;
}
