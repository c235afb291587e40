/* writers.h - functions that write one record each, all its fields in turn (struct record_type,
 * write). */
/* Made by schemas/generate from schemas/avsc: do not edit. */
#ifndef SCHEMAS_CODEC_WRITERS_H
#define SCHEMAS_CODEC_WRITERS_H

#include "schemas/codec/record_type.h"

/* clang-format off */

record_writer write_credit_report_update;
record_writer write_line_action;
record_writer write_notice;
record_writer write_account_state;
record_writer write_borrower_state;

/* clang-format on */

#endif
