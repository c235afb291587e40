/* pool.h - memory of one reply: allocated piece by piece, forgotten as a whole.
 *
 * Internal to state/store. The first chunk is kept between replies, so small replies cost no heap
 * call. */
#ifndef STATE_STORE_POOL_H
#define STATE_STORE_POOL_H

#include <stddef.h>

struct pool_chunk;

/* Zero is an empty pool; set bytes_max before use. */
struct pool {
    struct pool_chunk *chunks; /* owned; newest first, the first one made is the last */
    size_t used;               /* bytes in the newest chunk */
    size_t total;              /* bytes of all chunks */
    size_t bytes_max; /* bound of total: protects us from a server that lies about lengths */
};

/* `size` bytes aligned for any type, or NULL: the bound is reached, or no memory. */
void *pool_alloc(struct pool *p, size_t size);

/* Forgets everything, keeps the first chunk. */
void pool_reset(struct pool *p);

void pool_deinit(struct pool *p);

#endif
