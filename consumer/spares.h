/* spares.h - memory of many sizes that is taken and given back over and over: blocks of a size
 * stand together in a slab, and slabs in large pages.
 *
 * What is held for borrowers is met at random, and is many times what the processor keeps
 * translations of small pages for; each block on a page of its own would pay for finding it.
 *
 * For the thread that owns it alone. Under AddressSanitizer what is given back is poisoned. */
#ifndef CONSUMER_SPARES_H
#define CONSUMER_SPARES_H

#include <stddef.h>

enum { SPARES_SIZES = 29 };

struct slab;  /* blocks of one size */
struct chunk; /* slabs of any */

/* All zero is an empty one. */
struct spares {
    struct slab *open[SPARES_SIZES]; /* slabs with a block free, by size */
    struct slab *blank;              /* slabs without a block taken */
    struct chunk *chunks;            /* owned */
    size_t held;                     /* bytes of chunks */
};

/* Returns how many bytes a block of `size` takes: up to a quarter more. */
size_t spares_size(size_t size);

/* Returns `size` bytes aligned for any type, to be given back to the same spares; NULL if there is
 * no memory. Their content is anything. */
void *spares_take(struct spares *s, size_t size);

/* Gives back what was taken with that size; NULL is fine. */
void spares_give(struct spares *s, void *block, size_t size);

/* Gives all chunks back. Nothing may be taken. */
void spares_empty(struct spares *s);

#endif
