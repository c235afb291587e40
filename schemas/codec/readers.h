/* readers.h - functions that read one record each, all its fields in turn (struct record_type,
 * read). */
/* Made by schemas/generate from schemas/avsc: do not edit. */
#ifndef SCHEMAS_CODEC_READERS_H
#define SCHEMAS_CODEC_READERS_H

#include "schemas/codec/record_type.h"

/* clang-format off */

record_reader read_account_state;
record_reader read_borrower_state;

/* clang-format on */

#endif
