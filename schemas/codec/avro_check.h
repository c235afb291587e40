/* avro_check.h - avro-c as second opinion: it parses every schema before we use it, and prints
 * messages for people.
 *
 * avro-c keeps its error text in a global: one thread at a time. */
#ifndef SCHEMAS_CODEC_AVRO_CHECK_H
#define SCHEMAS_CODEC_AVRO_CHECK_H

#include <stddef.h>
#include <stdint.h>

#include "schemas/codec/buf.h"
#include "state/core/err.h"
#include "state/core/why.h"

/* Errors: ERR_POISON (avro-c refuses the schema; why has its words). */
MUST_CHECK enum err avro_check_schema(const char *json, size_t len, struct why *reterr_why);

/* Appends the Avro body as Avro's JSON (names of union branches and all), as avro-c prints it. The
 * bytes are checked by a plan first, since avro-c trusts what a message declares.
 *
 * Errors: ERR_POISON (schema or body malformed), ERR_LIMIT, ERR_NOMEM. */
MUST_CHECK enum err avro_print_json(const char *schema_json, size_t schema_len, const uint8_t *body,
                                    size_t body_len, struct buf *out, struct why *reterr_why);

#endif
