/* strict_arena.c - the allocator of the core, where AddressSanitizer sees every step beside an
 * item.
 *
 * Stands for state/core/arena.c in the stage of tests/mutation/mutate that runs under
 * AddressSanitizer. Each block has forbidden bytes before and after it, a list has no item readable
 * that was not added to it, what moved or was reset is forbidden where it stood, and room that
 * nobody promised to be zero is filled with a pattern. */
#include <sanitizer/asan_interface.h>
#include <string.h>

#include "state/core/arena.h"

enum { ALIGN = 16, GAP = 128, CAP_FIRST = 4, PATTERN = 0xA5 };

/* Where the arena asked last stood, to see that it was reset since. */
static struct {
    const uint8_t *base;
    size_t used;
} last;

static size_t aligned(size_t n)
{
    return (n + ALIGN - 1) / ALIGN * ALIGN;
}

static void forbid_what_was_reset(const struct arena *a)
{
    if (a->base != last.base || a->used >= last.used) return;
    ASAN_POISON_MEMORY_REGION(a->base + a->used, last.used - a->used);
}

/* Room as it is, or NULL when the arena is full. */
static void *take(struct arena *a, size_t size, size_t gap)
{
    forbid_what_was_reset(a);
    size_t start = aligned(a->used) + aligned(gap);
    size_t end = start + aligned(size) + aligned(gap);
    if (end > a->size) return NULL;
    ASAN_POISON_MEMORY_REGION(a->base + a->used, end - a->used);
    ASAN_UNPOISON_MEMORY_REGION(a->base + start, size);
    memset(a->base + start, PATTERN, size);
    a->used = end;
    last.base = a->base;
    last.used = end;
    return a->base + start;
}

void *arena_alloc(struct arena *a, size_t size)
{
    void *room = take(a, size, GAP);
    if (room != NULL) memset(room, 0, size);
    return room;
}

void *arena_grow(struct arena *a, void *items, uint32_t count, uint32_t *cap, size_t item_size)
{
    if (count >= *cap) {
        uint32_t bigger = *cap == 0 ? CAP_FIRST : *cap * 2;
        size_t size = (size_t)bigger * item_size;
        uint8_t *moved = take(a, size, item_size > GAP ? item_size : GAP);
        if (moved == NULL) return NULL;
        size_t filled = (size_t)count * item_size;
        if (count > 0) memcpy(moved, items, filled);
        ASAN_POISON_MEMORY_REGION(moved + filled, size - filled);
        if (count > 0) ASAN_POISON_MEMORY_REGION(items, filled);
        items = moved;
        *cap = bigger;
    }
    ASAN_UNPOISON_MEMORY_REGION((uint8_t *)items + (size_t)count * item_size, item_size);
    return items;
}

void *list_add_(struct arena *a, void **items, uint32_t *count, uint32_t *cap, size_t item_size)
{
    void *grown = arena_grow(a, *items, *count, cap, item_size);
    if (grown == NULL) return NULL;
    *items = grown;
    void *slot = (uint8_t *)grown + (size_t)*count * item_size;
    memset(slot, 0, item_size);
    *count += 1;
    return slot;
}

void *arena_copy_bytes(struct arena *a, const void *from, size_t size)
{
    void *room = take(a, size, GAP);
    if (room != NULL && size > 0) memcpy(room, from, size);
    return room;
}

struct str arena_copy(struct arena *a, struct str s)
{
    if (s.at == NULL) return STR_NONE;
    char *copy = take(a, s.len + 1u, GAP);
    if (copy == NULL) return STR_NONE;
    if (s.len > 0) memcpy(copy, s.at, s.len);
    copy[s.len] = '\0';
    return (struct str){copy, s.len};
}
