/* tables.h - one field table per record of the contracts, and the schemas' text. */
/* Made by schemas/generate from schemas/avsc: do not edit. */
#ifndef SCHEMAS_CODEC_TABLES_H
#define SCHEMAS_CODEC_TABLES_H

#include <stddef.h>
#include <stdint.h>

#include "schemas/codec/record_type.h"

/* clang-format off */

extern const struct record_type record_type_account_event;
extern const struct record_type record_type_calendar_tick;
extern const struct record_type record_type_overdue_event;
extern const struct record_type record_type_repayment_event;
extern const struct record_type record_type_party;
extern const struct record_type record_type_consent;
extern const struct record_type record_type_income;
extern const struct record_type record_type_multi_lender;
extern const struct record_type record_type_cash_flow;
extern const struct record_type record_type_borrowing;
extern const struct record_type record_type_fraud_verdict;
extern const struct record_type record_type_court_list;
extern const struct record_type record_type_listed_elsewhere;
extern const struct record_type record_type_notice_delivered;
extern const struct record_type record_type_dispute_opened;
extern const struct record_type record_type_dispute_resolved;
extern const struct record_type record_type_enterprise_link;
extern const struct record_type record_type_review_decision;
extern const struct record_type record_type_erasure;
extern const struct record_type record_type_signal_event;
extern const struct record_type record_type_cause;
extern const struct record_type record_type_audit_record;
extern const struct record_type record_type_blacklist_share;
extern const struct record_type record_type_credit_report_update;
extern const struct record_type record_type_dead_letter;
extern const struct record_type record_type_reason;
extern const struct record_type record_type_line_action;
extern const struct record_type record_type_notice;
extern const struct record_type record_type_begin;
extern const struct record_type record_type_journal_run;
extern const struct record_type record_type_journal_sweep;
extern const struct record_type record_type_journal;
extern const struct record_type record_type_topic_position;
extern const struct record_type record_type_meta;

enum { RECORD_TYPES_COUNT = 34 };
extern const struct record_type *const record_types[];

/* clang-format on */

#endif
