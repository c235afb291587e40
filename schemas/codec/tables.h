/* tables.h - one field table per record of the contracts, and the schemas' text. */
/* Made by schemas/generate from schemas/avsc: do not edit. */
#ifndef SCHEMAS_CODEC_TABLES_H
#define SCHEMAS_CODEC_TABLES_H

#include <stddef.h>
#include <stdint.h>

#include "schemas/codec/record_type.h"

/* clang-format off */

extern const struct record_type account_event_type;
extern const struct record_type calendar_tick_type;
extern const struct record_type overdue_event_type;
extern const struct record_type repayment_event_type;
extern const struct record_type party_type;
extern const struct record_type consent_type;
extern const struct record_type income_type;
extern const struct record_type multi_lender_type;
extern const struct record_type cash_flow_type;
extern const struct record_type borrowing_type;
extern const struct record_type fraud_verdict_type;
extern const struct record_type court_list_type;
extern const struct record_type listed_elsewhere_type;
extern const struct record_type notice_delivered_type;
extern const struct record_type dispute_opened_type;
extern const struct record_type dispute_resolved_type;
extern const struct record_type enterprise_link_type;
extern const struct record_type review_decision_type;
extern const struct record_type erasure_type;
extern const struct record_type signal_event_type;
extern const struct record_type cause_type;
extern const struct record_type audit_record_type;
extern const struct record_type blacklist_share_type;
extern const struct record_type credit_report_update_type;
extern const struct record_type dead_letter_type;
extern const struct record_type reason_type;
extern const struct record_type line_action_type;
extern const struct record_type notice_type;
extern const struct record_type class_floor_type;
extern const struct record_type plan_instalment_type;
extern const struct record_type plan_state_type;
extern const struct record_type opening_state_type;
extern const struct record_type due_date_type;
extern const struct record_type fact_state_type;
extern const struct record_type ledger_entry_type;
extern const struct record_type repaired_month_type;
extern const struct record_type month_state_type;
extern const struct record_type sent_state_type;
extern const struct record_type hold_state_type;
extern const struct record_type episode_state_type;
extern const struct record_type dispute_state_type;
extern const struct record_type account_state_type;
extern const struct record_type begin_type;
extern const struct record_type wait_state_type;
extern const struct record_type adverse_step_type;
extern const struct record_type verdict_state_type;
extern const struct record_type review_state_type;
extern const struct record_type listing_state_type;
extern const struct record_type subject_token_type;
extern const struct record_type share_consent_type;
extern const struct record_type agreement_sent_type;
extern const struct record_type income_point_type;
extern const struct record_type borrowing_point_type;
extern const struct record_type multi_lender_point_type;
extern const struct record_type cash_flow_point_type;
extern const struct record_type court_case_type;
extern const struct record_type listed_elsewhere_point_type;
extern const struct record_type enterprise_tie_type;
extern const struct record_type seen_id_type;
extern const struct record_type account_index_type;
extern const struct record_type cleared_verdict_type;
extern const struct record_type borrower_state_type;
extern const struct record_type journal_run_type;
extern const struct record_type journal_sweep_type;
extern const struct record_type journal_type;
extern const struct record_type topic_position_type;
extern const struct record_type meta_type;

enum { RECORD_TYPES_COUNT = 67 };
extern const struct record_type *const record_types[];

/* clang-format on */

#endif
