/* pool.h - memory of one reply: allocated piece by piece, forgotten as a whole.
 *
 * Internal to state/store. The first chunk is kept between replies, so small replies cost no heap
 * call. */
#ifndef STATE_STORE_POOL_H
#define STATE_STORE_POOL_H

#include <stddef.h>

struct reply_pool_chunk;

/* Zero is an empty pool; set bytes_max before use. */
struct reply_pool {
    struct reply_pool_chunk *chunks; /* owned; newest first, the first one made is the last */
    size_t used;                     /* bytes in the newest chunk */
    size_t total;                    /* bytes of all chunks */
    size_t bytes_max; /* bound of total: protects us from a server that lies about lengths */
};

/* `size` bytes aligned for any type, or NULL: the bound is reached, or no memory. */
void *reply_pool_alloc(struct reply_pool *p, size_t size);

/* Forgets everything, keeps the first chunk. */
void reply_pool_reset(struct reply_pool *p);

void reply_pool_deinit(struct reply_pool *p);

#endif
