/* schema_source.h - from a schema's id to a plan, wherever schemas come from: a registry, or,
 * without one, the schemas built into the program and those of a directory.
 *
 * Not thread-safe: one thread per source. */
#ifndef SCHEMAS_CODEC_SCHEMA_SOURCE_H
#define SCHEMAS_CODEC_SCHEMA_SOURCE_H

#include <stddef.h>
#include <stdint.h>

#include "schemas/codec/codec.h"
#include "schemas/codec/registry.h"

enum { SCHEMA_SOURCE_PLANS_MAX = 10000 };

struct schema_source_options {
    const struct registry_options *registry; /* NULL, or its url NULL or "" = no registry */
    const char
        *directory; /* without registry: index.json {"id": "file", ...} and files; NULL = none */
    uint32_t plans_max; /* 0 = SCHEMA_SOURCE_PLANS_MAX */
};

struct schema_source;

/* Opens; a registry is not asked yet. The caller must schema_source_free().
 * Errors: ERR_CONFIG (url, directory: why says what), ERR_NOMEM. */
MUST_CHECK enum err schema_source_open(const struct schema_source_options *options,
                                       struct schema_source **ret_source, struct why *reterr_why);

/* The plan for messages with that schema id, and the record they decode into. Both are borrowed
 * until the next call of this function that returns ERR_OK for an id it has not seen, or
 * schema_source_free().
 *
 * Errors: ERR_UNKNOWN (there is no such schema), ERR_POISON (there is, but it is no contract of
 * ours or does not resolve to it), ERR_RETRY (the registry does not answer now), ERR_NOMEM. */
MUST_CHECK enum err schema_source_plan(struct schema_source *s, uint32_t id,
                                       const struct plan **ret_plan,
                                       const struct record_type **ret_type, struct why *reterr_why);

/* The id to write records of that type under: in a registry that of our schema under the subject
 * "creditd.<Record>", looked up once; else that of the built-in schemas.
 *
 * Errors: ERR_UNKNOWN (not registered: why names the subject), ERR_RETRY, ERR_NOMEM. */
MUST_CHECK enum err schema_source_own_id(struct schema_source *s, const struct record_type *type,
                                         uint32_t *ret_id, struct why *reterr_why);

/* Makes records of that type be written, and read, under that id without asking anybody: for a
 * source without a registry that works on values of a system which has one. Errors: ERR_UNKNOWN (no
 * contract of its own), ERR_NOMEM. */
MUST_CHECK enum err schema_source_set_own_id(struct schema_source *s,
                                             const struct record_type *type, uint32_t id,
                                             struct why *reterr_why);

/* Registers our schema of that type. Errors: ERR_CONFIG (refused, or there is no registry),
 * ERR_RETRY. */
MUST_CHECK enum err schema_source_register(struct schema_source *s, const struct record_type *type,
                                           uint32_t *ret_id, struct why *reterr_why);

/* Puts the JSON text of the schema with that id into `ret_json` (cleared first; NUL-terminated
 * behind len). Errors: ERR_UNKNOWN, ERR_RETRY, ERR_POISON, ERR_NOMEM. */
MUST_CHECK enum err schema_source_json(struct schema_source *s, uint32_t id, struct buf *ret_json,
                                       struct why *reterr_why);

/* Accepts NULL. */
void schema_source_free(struct schema_source *s);

#endif
