/* http.h - /metrics, /healthz and /readyz, on a thread of its own.
 *
 * It reads counters and the two answers below and touches nothing else. GET and HEAD only, at most
 * HTTP_CONNECTIONS_MAX connections, small requests, short timeouts. */
#ifndef CONSUMER_HTTP_H
#define CONSUMER_HTTP_H

#include <stdbool.h>
#include <stdint.h>

#include "state/core/err.h"

enum { HTTP_CONNECTIONS_MAX = 8, HTTP_TIMEOUT_S = 5 };

struct http_server; /* opaque */

struct http_options {
    const char *host; /* borrowed for the call: a numeric address; 127.0.0.1 by default */
    uint16_t port;    /* 0 = one the kernel picks, see http_port() */
    /* Called on the HTTP thread: must only read atomics. */
    bool (*is_alive)(void *context); /* the loop runs; never "Kafka is reachable" */
    bool (*is_ready)(void *context); /* assigned, restored and fresh */
    void *context;
};

/* Listens and serves. The caller must http_stop(). Errors: ERR_CONFIG (the address is wrong or
 * taken; a log line says which), ERR_NOMEM. */
MUST_CHECK enum err http_start(const struct http_options *options, struct http_server **ret_server);

/* The port it listens on. */
uint16_t http_port(const struct http_server *s);

/* Stops serving and releases. Accepts NULL. */
void http_stop(struct http_server *s);

#endif
