/* arena.h - memory for one decision, from a block the caller owns.
 *
 * Allocation moves a cursor; nothing is freed singly. The caller takes a mark before a piece of
 * work and resets to it afterwards. Running out is an ordinary, reported condition: it is how the
 * bounds of a decision are kept without a heap. */
#ifndef STATE_CORE_ARENA_H
#define STATE_CORE_ARENA_H

#include <stddef.h>
#include <stdint.h>

#include "state/core/str.h"

struct arena {
    uint8_t *base; /* borrowed; aligned for max_align_t */
    size_t size;   /* bytes */
    size_t used;   /* bytes */
};

/* Returns `size` zeroed bytes aligned for any type, or NULL when the arena is full. */
void *arena_alloc(struct arena *a, size_t size);

/* Makes room for one more item at the end of a list {items, count, cap}: returns the (possibly
 * moved) items with cap > count, or NULL when the arena is full. Use through LIST_ADD. */
void *arena_grow(struct arena *a, void *items, uint32_t count, uint32_t *cap, size_t item_size);

/* Returns a copy of `size` bytes aligned for any type, or NULL when the arena is full. */
void *arena_copy_bytes(struct arena *a, const void *from, size_t size);

/* Copies `s` into the arena; the none slice stays none. On a full arena returns STR_NONE. */
struct str arena_copy(struct arena *a, struct str s);

/* Appends one zeroed item to a list struct {T *items; uint32_t count, cap;} and yields a pointer to
 * it, or NULL when the arena is full (the list is then unchanged). */
#define LIST_ADD(a, list)                                                                          \
    ((__typeof__((list)->items))list_add_(a, (void **)&(list)->items, &(list)->count,              \
                                          &(list)->cap, sizeof *(list)->items))

void *list_add_(struct arena *a, void **items, uint32_t *count, uint32_t *cap, size_t item_size);

#endif
