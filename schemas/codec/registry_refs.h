/* registry_refs.h - makes one self-contained schema of a schema and those it refers to. Internal.
 */
#ifndef SCHEMAS_CODEC_REGISTRY_REFS_H
#define SCHEMAS_CODEC_REGISTRY_REFS_H

#include "state/core/err.h"
#include "state/core/why.h"

struct json_t; /* jansson's */

/* Adds a referred schema (its JSON, borrowed) to `known`, an object {full name: schema}.
 * Errors: ERR_POISON (not a named type), ERR_NOMEM. */
MUST_CHECK enum err registry_refs_add(struct json_t *known, const struct json_t *schema,
                                      struct why *reterr_why);

/* Puts the known definitions where their names are first used, in `*schema` (changed, or replaced).
 * Names that are not known stay: the parser will complain. Errors: ERR_POISON (too big), ERR_NOMEM.
 */
MUST_CHECK enum err registry_refs_inline(struct json_t **schema, const struct json_t *known,
                                         struct why *reterr_why);

#endif
