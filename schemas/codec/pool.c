/* pool.c - chunks of heap, freed all at once. */
#include "schemas/codec/pool.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { POOL_CHUNK_BYTES = 8192, POOL_ALIGN = alignof(max_align_t) };

struct pool_chunk {
    struct pool_chunk *next;
    size_t size;
    alignas(max_align_t) uint8_t bytes[];
};

void *pool_alloc(struct pool *p, size_t size)
{
    if (size > SIZE_MAX / 2) return NULL;
    size_t rounded = (size + POOL_ALIGN - 1) / POOL_ALIGN * POOL_ALIGN;
    if (p->chunks == NULL || p->chunks->size - p->used < rounded) {
        size_t want = rounded > POOL_CHUNK_BYTES ? rounded : (size_t)POOL_CHUNK_BYTES;
        struct pool_chunk *chunk = calloc(1, sizeof *chunk + want);
        if (chunk == NULL) return NULL;
        chunk->next = p->chunks;
        chunk->size = want;
        p->chunks = chunk;
        p->used = 0;
    }
    void *at = p->chunks->bytes + p->used;
    p->used += rounded;
    return at;
}

char *pool_text(struct pool *p, const char *text, size_t len)
{
    char *copy = pool_alloc(p, len + 1);
    if (copy == NULL) return NULL;
    if (len > 0) memcpy(copy, text, len);
    return copy;
}

void pool_free(struct pool *p)
{
    while (p->chunks != NULL) {
        struct pool_chunk *next = p->chunks->next;
        free(p->chunks);
        p->chunks = next;
    }
    p->used = 0;
}
