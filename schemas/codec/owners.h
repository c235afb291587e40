/* owners.h - functions that give one record each memory of its own (struct record_type, own). */
/* Made by schemas/generate from schemas/avsc: do not edit. */
#ifndef SCHEMAS_CODEC_OWNERS_H
#define SCHEMAS_CODEC_OWNERS_H

#include "schemas/codec/record_type.h"

/* clang-format off */

record_owner own_account_state;
record_owner own_borrower_state;

/* clang-format on */

#endif
