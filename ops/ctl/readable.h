/* readable.h - a record for people: one field per line; what is not stated, false or empty is left
 * out. */
#ifndef OPS_CTL_READABLE_H
#define OPS_CTL_READABLE_H

#include "schemas/codec/buf.h"
#include "schemas/codec/record_type.h"
#include "state/core/err.h"

/* Appends the record's fields, each line indented by `indent` blanks. Lists of records show one
 * item per line. Errors: ERR_INVARIANT, ERR_LIMIT, ERR_NOMEM. */
MUST_CHECK enum err readable_print(const struct record_type *type, const void *record, int indent,
                                   struct buf *out);

#endif
