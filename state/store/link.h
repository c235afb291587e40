/* link.h - one connection to a Redis server: bytes out, replies in. The only face of hiredis.
 *
 * Internal to state/store. The socket never blocks us without a bound: sending reads what arrives
 * meanwhile, so that two full socket buffers can't wait for each other. Any failure makes the link
 * unusable for good: it is closed and another one opened, never mended. */
#ifndef STATE_STORE_LINK_H
#define STATE_STORE_LINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "state/core/err.h"
#include "state/core/str.h"

enum reply_type { REPLY_STRING, REPLY_STATUS, REPLY_ERROR, REPLY_INTEGER, REPLY_NIL, REPLY_ARRAY };

struct reply {
    enum reply_type type;
    int64_t integer;     /* REPLY_INTEGER */
    struct str text;     /* REPLY_STRING, REPLY_STATUS, REPLY_ERROR */
    struct reply *items; /* REPLY_ARRAY */
    uint32_t count;
};

enum { LINK_PROBLEM_SIZE = 160 };

struct link; /* opaque */

struct link_address {
    const char *socket; /* NULL: host and port */
    const char *host;
    int32_t port;
};

/* Connects within timeout_ms, which later bounds every silence of the server.
 *
 *   ret_problem  what went wrong, in words
 *
 * Errors: ERR_RETRY, ERR_NOMEM. */
MUST_CHECK enum err link_open(const struct link_address *address, int32_t timeout_ms,
                              struct link **ret_link, char ret_problem[LINK_PROBLEM_SIZE]);

/* Closes; accepts NULL. */
void link_close(struct link *link);

/* Sends all of `bytes`. Errors: ERR_RETRY. */
MUST_CHECK enum err link_send(struct link *link, const char *bytes, size_t len);

/* Takes the next reply; valid until the next call.
 *
 *   wait  false: only what has arrived is looked at, ERR_AGAIN if that is no whole reply
 *
 * Errors: ERR_AGAIN, ERR_RETRY. */
MUST_CHECK enum err link_reply(struct link *link, bool wait, const struct reply **ret_reply);

/* What made the link unusable, in words. */
const char *link_problem(const struct link *link);

/* Version of hiredis this was compiled against: "0.14.1". */
const char *link_library_version(void);

#endif
