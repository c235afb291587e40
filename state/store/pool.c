/* pool.c - a chain of chunks. */
#include "state/store/pool.h"

#include <stdalign.h>
#include <stdlib.h>

enum { CHUNK_BYTES = 64 * 1024 };

struct reply_pool_chunk {
    struct reply_pool_chunk *older;
    size_t size;
    alignas(max_align_t) unsigned char bytes[];
};

static struct reply_pool_chunk *grow(struct reply_pool *p, size_t size)
{
    size_t wanted = size > CHUNK_BYTES ? size : CHUNK_BYTES;
    if (p->total > p->bytes_max || wanted > p->bytes_max - p->total) return NULL;
    struct reply_pool_chunk *chunk = malloc(sizeof *chunk + wanted);
    if (chunk == NULL) return NULL;
    *chunk = (struct reply_pool_chunk){.older = p->chunks, .size = wanted};
    p->chunks = chunk;
    p->used = 0;
    p->total += wanted;
    return chunk;
}

void *reply_pool_alloc(struct reply_pool *p, size_t size)
{
    if (size > p->bytes_max) return NULL;
    size_t rounded =
        (size + alignof(max_align_t) - 1) / alignof(max_align_t) * alignof(max_align_t);
    if (p->chunks == NULL || rounded > p->chunks->size - p->used) {
        if (grow(p, rounded) == NULL) return NULL;
    }
    void *at = p->chunks->bytes + p->used;
    p->used += rounded;
    return at;
}

void reply_pool_reset(struct reply_pool *p)
{
    while (p->chunks != NULL && p->chunks->older != NULL) {
        struct reply_pool_chunk *chunk = p->chunks;
        p->chunks = chunk->older;
        p->total -= chunk->size;
        free(chunk);
    }
    p->used = 0;
}

void reply_pool_deinit(struct reply_pool *p)
{
    reply_pool_reset(p);
    free(p->chunks);
    *p = (struct reply_pool){0};
}
