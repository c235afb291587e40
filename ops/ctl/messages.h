/* messages.h - records to and from the bytes of messages, for the tools. */
#ifndef OPS_CTL_MESSAGES_H
#define OPS_CTL_MESSAGES_H

#include "consumer/config.h"
#include "schemas/codec/buf.h"
#include "schemas/codec/record_type.h"
#include "state/core/arena.h"
#include "state/core/err.h"
#include "state/core/str.h"
#include "state/core/why.h"

struct messages; /* opaque: schemas, plans, scratch memory */

/* Uses the registry of the configuration, or the schemas built in. The caller must
 * messages_close(). Errors: ERR_CONFIG, ERR_NOMEM. */
MUST_CHECK enum err messages_open(const struct config *config, struct messages **ret_messages,
                                  struct why *reterr_why);

/* Decodes a message's value; a state value's checksum is checked and left out. *ret_record is valid
 * until the next call, as long as the value.
 *
 * Errors: ERR_POISON (not one of ours, or damaged), ERR_UNKNOWN (the registry has no such schema),
 * ERR_RETRY (the registry does not answer). */
MUST_CHECK enum err messages_decode(struct messages *m, struct str value,
                                    const struct record_type **ret_type, const void **ret_record,
                                    struct why *reterr_why);

/* Appends a message whose schema is none of ours as avro-c prints it: Avro's own JSON, with the
 * names of union branches, dates and times as numbers. Errors: as messages_decode(). */
MUST_CHECK enum err messages_print_foreign(struct messages *m, struct str value, struct buf *out,
                                           struct why *reterr_why);

/* Appends the framed message. Errors: ERR_POISON (does not fit its schema), ERR_UNKNOWN (the
 * registry does not hold our schema), ERR_RETRY. */
MUST_CHECK enum err messages_encode(struct messages *m, const struct record_type *type,
                                    const void *record, struct buf *out, struct why *reterr_why);

/* The schemas behind it, for whoever decodes by himself; borrowed until messages_close(). */
struct schema_source;
struct schema_source *messages_schemas(struct messages *m);

/* Accepts NULL. */
void messages_close(struct messages *m);

/* A recipe for whoever prints: appends `text` as a JSON string; bytes that are no UTF-8 show as
 * U+FFFD. None becomes null. */
MUST_CHECK enum err json_add_text(struct buf *out, struct str text);

#endif
