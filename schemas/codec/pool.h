/* pool.h - heap memory that lives and dies together: what a parsed schema or a plan is made of.
 *
 * Used at start and once per schema, never per message. */
#ifndef SCHEMAS_CODEC_POOL_H
#define SCHEMAS_CODEC_POOL_H

#include <stddef.h>

struct pool_chunk;

struct pool {
    struct pool_chunk *chunks; /* owned, newest first */
    size_t used;               /* bytes of the newest chunk */
};

/* Returns `size` zeroed bytes aligned for any type, valid until pool_free(); NULL = out of memory.
 */
void *pool_alloc(struct pool *p, size_t size);

/* Copies `len` bytes and appends a NUL; NULL = out of memory. */
char *pool_text(struct pool *p, const char *text, size_t len);

/* Frees everything. */
void pool_free(struct pool *p);

#endif
