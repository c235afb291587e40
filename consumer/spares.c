/* spares.c - blocks that were given back, a list for each size. */
#include "consumer/spares.h"

#include <stdint.h>
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
enum { SMALLEST = 64, QUARTERS = 4, NOT_KEPT = SPARES_SIZES };

/* Returns the place of the least size that holds so many bytes, and that size; NOT_KEPT and the
 * bytes themselves above the greatest. */
static size_t place_of(size_t bytes, size_t *ret_size)
{
    size_t power = SMALLEST;
    for (size_t place = 0; place < SPARES_SIZES; place += QUARTERS, power *= 2) {
        if (bytes > power / QUARTERS * (2 * QUARTERS - 1)) continue;
        size_t quarter = power / QUARTERS;
        size_t above = bytes <= power ? 0 : (bytes - power + quarter - 1) / quarter;
        *ret_size = power + above * quarter;
        return place + above;
    }
    *ret_size = bytes;
    return NOT_KEPT;
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
