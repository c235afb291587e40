/* registry_http.h - one bounded HTTP request at a time. Internal to the registry client. */
#ifndef SCHEMAS_CODEC_REGISTRY_HTTP_H
#define SCHEMAS_CODEC_REGISTRY_HTTP_H

#include <stdint.h>

#include "schemas/codec/buf.h"
#include "schemas/codec/registry.h"

struct registry_http;

/* Only url, user, password, ca_file and the timeouts are used; all are copied. Errors: ERR_NOMEM.
 */
MUST_CHECK enum err registry_http_open(const struct registry_options *options,
                                       struct registry_http **ret_http);

/* GET, or POST if body != NULL, of url + path. Any status is ERR_OK: *ret_status, and the answer in
 * `ret_answer` (cleared first). Errors: ERR_RETRY (no complete answer, or longer than the bound).
 */
MUST_CHECK enum err registry_http_call(struct registry_http *h, const char *path, const char *body,
                                       struct buf *ret_answer, int32_t *ret_status,
                                       struct why *reterr_why);

/* Accepts NULL. */
void registry_http_free(struct registry_http *h);

#endif
