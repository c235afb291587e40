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
extern const struct record_type record_type_plan_instalment;
extern const struct record_type record_type_plan_state;
extern const struct record_type record_type_opening_state;
extern const struct record_type record_type_due_date;
extern const struct record_type record_type_fact_state;
extern const struct record_type record_type_ledger_entry;
extern const struct record_type record_type_month_state;
extern const struct record_type record_type_sent_state;
extern const struct record_type record_type_hold_state;
extern const struct record_type record_type_episode_state;
extern const struct record_type record_type_dispute_state;
extern const struct record_type record_type_account_state;
extern const struct record_type record_type_begin;
extern const struct record_type record_type_wait_state;
extern const struct record_type record_type_adverse_step;
extern const struct record_type record_type_verdict_state;
extern const struct record_type record_type_review_state;
extern const struct record_type record_type_listing_state;
extern const struct record_type record_type_subject_token;
extern const struct record_type record_type_share_consent;
extern const struct record_type record_type_agreement_sent;
extern const struct record_type record_type_income_point;
extern const struct record_type record_type_borrowing_point;
extern const struct record_type record_type_multi_lender_point;
extern const struct record_type record_type_cash_flow_point;
extern const struct record_type record_type_court_case;
extern const struct record_type record_type_listed_elsewhere_point;
extern const struct record_type record_type_enterprise_tie;
extern const struct record_type record_type_seen_id;
extern const struct record_type record_type_account_index;
extern const struct record_type record_type_borrower_state;
extern const struct record_type record_type_journal_run;
extern const struct record_type record_type_journal_sweep;
extern const struct record_type record_type_journal;
extern const struct record_type record_type_topic_position;
extern const struct record_type record_type_meta;

enum { RECORD_TYPES_COUNT = 64 };
extern const struct record_type *const record_types[];

/* clang-format on */

#endif
