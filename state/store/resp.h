/* resp.h - commands as bytes of the Redis protocol, in a buffer that grows up to a bound.
 *
 * Internal to state/store. Arguments are length-prefixed, so no byte in them can become a command.
 */
#ifndef STATE_STORE_RESP_H
#define STATE_STORE_RESP_H

#include <stddef.h>
#include <stdint.h>

#include "state/core/err.h"
#include "state/core/str.h"

/* Zero is an empty buffer without a bound of its own; set bytes_max before use. */
struct resp {
    char *bytes; /* owned */
    size_t len, cap;
    size_t bytes_max;
    enum err error; /* sticky: ERR_LIMIT, ERR_NOMEM */
};

void resp_deinit(struct resp *r);

/* Forgets the content and the error, keeps the memory. */
void resp_clear(struct resp *r);

/* Starts a command of `count` arguments; exactly so many resp_arg*() must follow. */
void resp_command(struct resp *r, uint32_t count);

/* One argument. */
void resp_arg(struct resp *r, struct str arg);
void resp_arg_int(struct resp *r, int64_t number);

/* A whole command whose words are separated by single blanks: resp_words(r, "INFO"). */
void resp_words(struct resp *r, const char *words);

/* Bytes as they are. */
void resp_raw(struct resp *r, const char *bytes, size_t len);

#endif
