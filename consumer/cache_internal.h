/* cache_internal.h - what cache.c and cache_editions.c share. */
#ifndef CONSUMER_CACHE_INTERNAL_H
#define CONSUMER_CACHE_INTERNAL_H

#include "consumer/cache.h"
#include "consumer/spares.h"

struct unstored {
    struct cached *first, *last;
};

struct cache {
    struct cached **buckets; /* owned */
    size_t bucket_count;     /* power of two */
    size_t count;
    struct cached *oldest, *newest;
    uint64_t uses; /* how often one became the newest */
    struct cached *batch_first, *batch_last;
    struct cached *sealed_first;
    struct unstored *unstored; /* owned, by partition */
    int32_t partition_count;
    size_t bytes, bytes_max, unstored_bytes;
    size_t kept_bytes, kept_bytes_max; /* of blocks given to cache_keep() */
    struct spares spares;              /* of all that is kept for borrowers */
};

/* Counts the borrower's bytes anew; to be called after each change of his. */
void cache_account_bytes(struct cache *c, struct cached *b);

/* Drops records that no edition has any more (closed accounts long gone); never the borrower's own.
 */
void cache_forget_absent(struct cache *c, struct cached *b);

/* Puts the borrower at the end of the open batch, once. */
void cache_enter_batch(struct cache *c, struct cached *b);

#endif
