/* buf.h - bytes that grow up to a bound and are used again.
 *
 * Start from {0}. The memory is kept over buf_clear(), so that in steady state nothing is
 * allocated. */
#ifndef SCHEMAS_CODEC_BUF_H
#define SCHEMAS_CODEC_BUF_H

#include <stddef.h>
#include <stdint.h>

#include "state/core/err.h"

enum { BUF_BOUND_DEFAULT = 64 * 1024 * 1024 }; /* above any batch of outputs; a runaway ends here */

struct buf {
    uint8_t *at; /* owned, heap; NULL while cap == 0 */
    size_t len;  /* bytes in use */
    size_t cap;
    size_t bound; /* len never exceeds it; 0 = BUF_BOUND_DEFAULT */
};

/* Makes room for `more` bytes behind len. Errors: ERR_LIMIT (bound), ERR_NOMEM; the content stays.
 */
MUST_CHECK enum err buf_reserve(struct buf *b, size_t more);

/* Bytes that can be written behind len without buf_reserve(). */
static inline size_t buf_room(const struct buf *b)
{
    size_t bound = b->bound != 0 ? b->bound : BUF_BOUND_DEFAULT;
    size_t end = b->cap < bound ? b->cap : bound;
    return end > b->len ? end - b->len : 0;
}

/* Appends. Errors as buf_reserve(). */
MUST_CHECK enum err buf_add(struct buf *b, const void *bytes, size_t len);

/* Appends a NUL-terminated text without its NUL. Errors as buf_reserve(). */
MUST_CHECK enum err buf_add_text(struct buf *b, const char *text);

/* Empties and keeps the memory. */
void buf_clear(struct buf *b);

/* Frees the memory; the buf is then {0} but for its bound. */
void buf_free(struct buf *b);

#endif
