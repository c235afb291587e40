/* arena.c - the bump allocator. */
#include "state/core/arena.h"

#include <assert.h>
#include <string.h>

enum { ARENA_ALIGN = 16, LIST_CAP_FIRST = 4 };

/* Room as it is, or NULL when the arena is full. */
static void *take(struct arena *a, size_t size)
{
    assert(a->used <= a->size);
    size_t start = (a->used + ARENA_ALIGN - 1) / ARENA_ALIGN * ARENA_ALIGN;
    if (start > a->size || size > a->size - start) return NULL;
    a->used = start + size;
    return a->base + start;
}

void *arena_alloc(struct arena *a, size_t size)
{
    void *room = take(a, size);
    if (room != NULL) memset(room, 0, size);
    return room;
}

void *arena_grow(struct arena *a, void *items, uint32_t count, uint32_t *cap, size_t item_size)
{
    if (count < *cap) return items;
    uint32_t bigger = *cap == 0 ? LIST_CAP_FIRST : *cap * 2;
    if (bigger <= *cap) return NULL;
    void *moved = take(a, (size_t)bigger * item_size);
    if (moved == NULL) return NULL;
    if (count > 0) memcpy(moved, items, (size_t)count * item_size);
    *cap = bigger;
    return moved;
}

void *list_add_(struct arena *a, void **items, uint32_t *count, uint32_t *cap, size_t item_size)
{
    if (*count >= *cap) {
        void *grown = arena_grow(a, *items, *count, cap, item_size);
        if (grown == NULL) return NULL;
        *items = grown;
    }
    void *slot = (uint8_t *)*items + (size_t)*count * item_size;
    memset(slot, 0, item_size);
    *count += 1;
    return slot;
}

void *arena_copy_bytes(struct arena *a, const void *from, size_t size)
{
    void *room = take(a, size);
    if (room != NULL && size > 0) memcpy(room, from, size); /* `from` may be NULL then */
    return room;
}

struct str arena_copy(struct arena *a, struct str s)
{
    if (s.at == NULL) return STR_NONE;
    char *copy = take(a, s.len + 1u);
    if (copy == NULL) return STR_NONE;
    memcpy(copy, s.at, s.len);
    copy[s.len] = '\0';
    return (struct str){copy, s.len};
}
