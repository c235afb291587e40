/* registry.h - a client of a Confluent-compatible schema registry.
 *
 * Each call is one or a few HTTP requests, each bounded by total_timeout_ms. A registry that is
 * down is asked rarely (a pause that doubles), and never more often than the rate allows, so that
 * neither a bad producer nor an outage turns every event into a request: calls then return
 * ERR_RETRY at once.
 *
 * What the registry *said* is ERR_UNKNOWN; that it did not answer, or not in its language, is
 * ERR_RETRY. The two are never mixed up: on the first an event is given up, on the second the
 * partition waits.
 *
 * Not thread-safe: one thread per registry. */
#ifndef SCHEMAS_CODEC_REGISTRY_H
#define SCHEMAS_CODEC_REGISTRY_H

#include <stddef.h>
#include <stdint.h>

#include "schemas/codec/buf.h"
#include "state/core/err.h"
#include "state/core/why.h"

enum {
    REGISTRY_ANSWER_BYTES_MAX = 1 << 20,
    REGISTRY_REFERENCE_DEPTH_MAX = 8, /* schemas that refer to schemas */
    REGISTRY_REFERENCES_MAX = 64,     /* of one schema altogether */
    REGISTRY_UNKNOWN_MAX = 256        /* ids remembered as unknown; the oldest is forgotten first */
};

/* Where the time comes from: monotonic milliseconds. */
struct registry_clock {
    int64_t (*now_ms)(void *owner);
    void *owner;
};

struct registry_options {
    const char *url;      /* e.g. http://127.0.0.1:8081/apis/ccompat/v7; http and https only */
    const char *user;     /* basic authentication; NULL = none */
    const char *password; /* the content of the password file */
    const char *ca_file;  /* PEM, to trust beside the system's; NULL = none */
    int32_t connect_timeout_ms;  /* 0 = 3000 */
    int32_t total_timeout_ms;    /* of one request; 0 = 5000 */
    int32_t unknown_ttl_ms;      /* how long "unknown" is believed; 0 = 60000 */
    int32_t requests_per_s;      /* 0 = 10 */
    int32_t requests_burst;      /* 0 = 100 */
    int32_t pause_first_ms;      /* after a failure, doubling up to pause_last_ms; 0 = 250 */
    int32_t pause_last_ms;       /* 0 = 10000 */
    struct registry_clock clock; /* required */
    /* Told of each request's outcome: ERR_OK, ERR_RETRY (no answer), or what the registry said.
     * NULL = nobody. */
    void (*on_answer)(void *owner, enum err e);
    void *on_answer_owner; /* borrowed */
};

struct registry;

/* Makes a client; sends nothing yet. Everything in `options` is copied. The caller must
 * registry_free(). Errors: ERR_CONFIG (url), ERR_NOMEM. */
MUST_CHECK enum err registry_open(const struct registry_options *options,
                                  struct registry **ret_registry, struct why *reterr_why);

/* Puts the schema with that id into `ret_json` (cleared first; NUL-terminated behind len), with
 * every schema that it refers to put in its place.
 *
 * Errors: ERR_UNKNOWN (the registry has no such id), ERR_POISON (no Avro schema, or its references
 * do not fit together), ERR_RETRY (down, slow, rate, no sense in the answer), ERR_NOMEM. */
MUST_CHECK enum err registry_schema(struct registry *r, uint32_t id, struct buf *ret_json,
                                    struct why *reterr_why);

/* The id under which the subject holds this schema. Errors: ERR_UNKNOWN (it does not), ERR_RETRY.
 */
MUST_CHECK enum err registry_find(struct registry *r, const char *subject, const char *json,
                                  size_t len, uint32_t *ret_id, struct why *reterr_why);

/* Registers the schema under the subject. Only at an operator's explicit wish.
 * Errors: ERR_CONFIG (refused: incompatible or invalid), ERR_RETRY. */
MUST_CHECK enum err registry_register(struct registry *r, const char *subject, const char *json,
                                      size_t len, uint32_t *ret_id, struct why *reterr_why);

/* Accepts NULL. */
void registry_free(struct registry *r);

#endif
