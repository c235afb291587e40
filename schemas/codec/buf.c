/* buf.c - the growing byte buffer. */
#include "schemas/codec/buf.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum { BUF_CAP_FIRST = 256 };

enum err buf_reserve(struct buf *b, size_t more)
{
    assert(b->len <= b->cap);
    size_t bound = b->bound != 0 ? b->bound : BUF_BOUND_DEFAULT;
    if (b->len > bound || more > bound - b->len) return ERR_LIMIT;
    if (more <= b->cap - b->len) return ERR_OK;
    size_t cap = b->cap != 0 ? b->cap : BUF_CAP_FIRST;
    while (cap - b->len < more || cap < b->len)
        cap *= 2;
    uint8_t *grown = realloc(b->at, cap);
    if (grown == NULL) return ERR_NOMEM;
    b->at = grown;
    b->cap = cap;
    return ERR_OK;
}

enum err buf_add(struct buf *b, const void *bytes, size_t len)
{
    enum err e = buf_reserve(b, len);
    if (e != ERR_OK) return e;
    if (len > 0) memcpy(b->at + b->len, bytes, len);
    b->len += len;
    return ERR_OK;
}

enum err buf_add_text(struct buf *b, const char *text)
{
    return buf_add(b, text, strlen(text));
}

void buf_clear(struct buf *b)
{
    b->len = 0;
}

void buf_free(struct buf *b)
{
    free(b->at);
    b->at = NULL;
    b->len = 0;
    b->cap = 0;
}
