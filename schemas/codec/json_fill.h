/* json_fill.h - JSON values into records, by the field tables. Internal to the codec.
 *
 * Two forms of JSON: that of people (see record_read_json) and that of defaults in a schema (dates
 * and times as numbers, a union's value is of its first branch). */
#ifndef SCHEMAS_CODEC_JSON_FILL_H
#define SCHEMAS_CODEC_JSON_FILL_H

#include <stddef.h>

#include "schemas/codec/record_type.h"
#include "state/core/err.h"
#include "state/core/why.h"

struct json_t; /* jansson's */

enum json_form { JSON_OF_PEOPLE, JSON_OF_DEFAULTS };

/* Where texts and lists are allocated: zeroed, aligned; NULL = no more. */
struct json_memory {
    void *(*alloc)(void *owner, size_t size);
    void *owner;
    enum err when_full; /* ERR_LIMIT or ERR_NOMEM */
};

/* Fills `to` (type->size bytes, none so far) from `json`. Errors: ERR_POISON, memory.when_full. */
MUST_CHECK enum err json_fill(const struct value_type *type, const struct json_t *json,
                              enum json_form form, const struct json_memory *memory, void *to,
                              struct why *reterr_why);

#endif
