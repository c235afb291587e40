/* spares.h - memory that is taken and given back over and over, kept by size instead of going to
 * the heap each time.
 *
 * For the thread that owns it alone. Under AddressSanitizer what is kept is poisoned. */
#ifndef CONSUMER_SPARES_H
#define CONSUMER_SPARES_H

#include <stddef.h>

enum { SPARES_SIZES = 40 };

struct spare {
    struct spare *next;
};

/* All zero is an empty one that keeps nothing; `kept_max` sets how much it may keep. */
struct spares {
    struct spare *kept[SPARES_SIZES]; /* owned, by size */
    size_t kept_bytes, kept_max;
};

/* Returns how many bytes a block of `size` takes: up to a quarter more. */
size_t spares_size(size_t size);

/* Returns `size` bytes as malloc() does, to be given back to the same spares; NULL if there is no
 * memory. Their content is anything. */
void *spares_take(struct spares *s, size_t size);

/* Gives back what was taken with that size; NULL is fine. What is above `kept_max` goes to the
 * heap. */
void spares_give(struct spares *s, void *block, size_t size);

/* Returns what is kept to the heap. */
void spares_empty(struct spares *s);

#endif
