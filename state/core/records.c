/* records.c - the words of enums and the empty records. */
/* Made by schemas/generate from schemas/avsc: do not edit. */
#include "state/core/records.h"

/* clang-format off */

const char *const account_event_kind_words[] = {
    "OPENED",
    "LIMIT_CHANGED",
    "EXTENDED",
    "PLAN_AGREED",
    "PLAN_BREACHED",
    "PLAN_COMPLETED",
    "CLOSED",
    "WRITTEN_OFF",
    "TRANSFERRED",
    "LEGAL_ACTION",
    "SURRENDERED",
    "REPOSSESSED",
};

const char *const account_type_words[] = {
    "D1",
    "R1",
    "R2",
    "R3",
    "R4",
    "C1",
};

const struct account_event account_event_empty = {
    .kind = ACCOUNT_EVENT_KIND_NONE,
    .account_type = ACCOUNT_TYPE_NONE,
    .matures_on = INT_NONE,
    .limit = LONG_NONE,
    .balance = LONG_NONE,
    .pledged = LONG_NONE,
};

const struct calendar_tick calendar_tick_empty = {
    0,
};

const char *const intent_words[] = {
    "UNKNOWN",
    "UNINTENTIONAL",
    "INTENTIONAL",
};

const struct overdue_event overdue_event_empty = {
    .intent = INTENT_NONE,
};

const char *const repayment_kind_words[] = {
    "REPAYMENT",
    "PREPAYMENT",
    "SETTLEMENT",
    "PLEDGE_DEDUCTION",
    "GUARANTOR",
    "ASSET_IN_LIEU",
    "REVERSAL",
    "CHARGEBACK",
};

const struct repayment_event repayment_event_empty = {
    .kind = REPAYMENT_KIND_NONE,
    .instalment_no = INT_NONE,
    .due_date = INT_NONE,
    .balance_after = LONG_NONE,
};

const struct party party_empty = {
    0,
};

const char *const consent_purpose_words[] = {
    "REPORT",
    "SHARE",
};

const struct consent consent_empty = {
    .purpose = CONSENT_PURPOSE_NONE,
};

const struct income income_empty = {
    0,
};

const struct multi_lender multi_lender_empty = {
    0,
};

const char *const cash_flow_pattern_words[] = {
    "LARGE_OUTFLOW",
    "RELATED_TRANSFER",
    "NORMAL",
};

const struct cash_flow cash_flow_empty = {
    .pattern = CASH_FLOW_PATTERN_NONE,
};

const char *const borrowing_purpose_words[] = {
    "NORMAL",
    "REPAYS_LOAN",
};

const struct borrowing borrowing_empty = {
    .purpose = BORROWING_PURPOSE_NONE,
};

const char *const verdict_words[] = {
    "CONFIRMED",
    "CLEARED",
};

const struct fraud_verdict fraud_verdict_empty = {
    .verdict = VERDICT_NONE,
};

const struct court_list court_list_empty = {
    0,
};

const struct listed_elsewhere listed_elsewhere_empty = {
    0,
};

const struct notice_delivered notice_delivered_empty = {
    0,
};

const struct dispute_opened dispute_opened_empty = {
    0,
};

const char *const dispute_outcome_words[] = {
    "CORRECT",
    "CLEAR",
    "RECORD",
};

const struct dispute_resolved dispute_resolved_empty = {
    .outcome = DISPUTE_OUTCOME_NONE,
};

const char *const enterprise_role_words[] = {
    "OWNER",
    "MANAGER",
    "GUARANTOR",
};

const struct enterprise_link enterprise_link_empty = {
    .role = ENTERPRISE_ROLE_NONE,
};

const struct review_decision review_decision_empty = {
    0,
};

const struct erasure erasure_empty = {
    0,
};

const struct signal_event signal_event_empty = {
    .detail = {.kind = SIGNAL_EVENT_DETAIL_NONE},
};

const char *const audit_kind_words[] = {
    "SHARE",
    "HISTORY_REWRITTEN",
    "ERASURE",
    "POLICY_ACCEPTED",
    "TRUST",
};

const struct cause cause_empty = {
    0,
};

const struct audit_record audit_record_empty = {
    .kind = AUDIT_KIND_NONE,
};

const char *const share_action_words[] = {
    "ENTRY",
    "UPDATE",
    "REVOKE",
    "EXPIRE",
};

const char *const share_reason_words[] = {
    "FRAUD",
    "ZEROED",
    "INTENTIONAL",
    "CURED",
    "ERROR",
    "DISPUTE_CORRECT",
    "CONSENT_WITHDRAWN",
    "ERASURE",
    "EXPIRED",
};

const struct blacklist_share blacklist_share_empty = {
    .action = SHARE_ACTION_NONE,
    .reason = SHARE_REASON_NONE,
    .expires_on = INT_NONE,
};

const char *const report_kind_words[] = {
    "ACCOUNT",
    "AGREEMENT",
};

const char *const report_op_words[] = {
    "NORMAL",
    "CORRECT",
    "DELETE_SEGMENT",
    "DELETE_ACCOUNT",
    "EVENT",
};

const struct credit_report_update credit_report_update_empty = {
    .kind = REPORT_KIND_NONE,
    .op = REPORT_OP_NONE,
    .month = INT_NONE,
    .account_type = ACCOUNT_TYPE_NONE,
    .account_status = INT_NONE,
    .class = INT_NONE,
    .dpd = INT_NONE,
    .overdue_count = INT_NONE,
    .overdue_amount = LONG_NONE,
    .overdue_principal = LONG_NONE,
    .overdue_principal_31_60 = LONG_NONE,
    .overdue_principal_61_90 = LONG_NONE,
    .overdue_principal_91_180 = LONG_NONE,
    .overdue_principal_over_180 = LONG_NONE,
    .balance = LONG_NONE,
    .credit_limit = LONG_NONE,
    .opened_on = INT_NONE,
    .closed_on = INT_NONE,
    .settlement_day = INT_NONE,
    .last_payment_date = INT_NONE,
    .last_payment_amount = LONG_NONE,
    .date_of_first_delinquency = INT_NONE,
};

const char *const dead_letter_reason_words[] = {
    "UNDECODABLE",
    "UNKNOWN_SCHEMA",
    "BAD_ID",
    "PLAIN_IDENTIFIER",
    "KEY_MISMATCH",
    "ERASED",
    "CONFLICTING_DUPLICATE",
    "NEGATIVE_AMOUNT",
    "OVERFLOW",
    "INCONSISTENT_AMOUNT",
    "FUTURE_DATED",
    "TOO_LATE",
    "UNKNOWN_ACCOUNT",
    "ALREADY_OPEN",
    "ACCOUNT_CLOSED",
    "CURRENCY_MISMATCH",
    "UNKNOWN_REVERSAL",
    "CONTRADICTS_SETTLEMENT",
    "CLOSED_WITH_ARREARS",
    "ERASURE_BARRED",
    "LIMIT_EXCEEDED",
};

const struct dead_letter dead_letter_empty = {
    .reason = DEAD_LETTER_REASON_NONE,
};

const char *const line_action_kind_words[] = {
    "REDUCE",
    "SUSPEND",
    "ZERO",
    "RESTORE",
};

const char *const drawing_words[] = {
    "OPEN",
    "SHUT",
};

const char *const standing_words[] = {
    "GOOD",
    "WATCH",
    "SUSPENDED",
    "PLAN",
    "ZEROED",
    "RECOVERING",
};

const char *const reason_code_words[] = {
    "DPD_90",
    "EPISODES_3_IN_24M",
    "CODES_6_OF_24",
    "FRAUD",
    "DELINQUENT",
    "WARNING",
    "CAP",
    "RECOVERY_STEP",
    "CORRECTED",
    "REVIEW_APPROVED",
    "PLAN",
    "DRAWDOWN_CEILING",
};

const struct reason reason_empty = {
    .code = REASON_CODE_NONE,
};

const struct line_action line_action_empty = {
    .action = LINE_ACTION_KIND_NONE,
    .drawing_before = DRAWING_NONE,
    .drawing_after = DRAWING_NONE,
    .standing_before = STANDING_NONE,
    .standing_after = STANDING_NONE,
};

const char *const notice_kind_words[] = {
    "ADVERSE_NOTICE",
    "REMINDER",
    "INSTALMENT_OFFER",
    "PLEDGE_DEDUCTION",
    "EARLY_WARNING",
    "ENTERPRISE_WARNING",
    "DISPUTE_DUE",
    "LEGAL_REFERRAL",
    "INCREASE_ELIGIBLE",
};

const char *const channel_words[] = {
    "APP",
    "SMS",
    "CALL",
    "AGENCY",
};

const struct notice notice_empty = {
    .kind = NOTICE_KIND_NONE,
    .stage = INT_NONE,
    .channel = CHANNEL_NONE,
    .amount = LONG_NONE,
    .not_before = LONG_NONE,
    .valid_until = LONG_NONE,
};

const struct class_floor class_floor_empty = {
    0,
};

const struct plan_instalment plan_instalment_empty = {
    0,
};

const struct plan_state plan_state_empty = {
    .ended_on = INT_NONE,
};

const struct opening_state opening_state_empty = {
    .as_of = INT_NONE,
    .balance = LONG_NONE,
    .limit = LONG_NONE,
    .pledged = LONG_NONE,
    .written_off_on = INT_NONE,
    .transferred_on = INT_NONE,
    .legal_on = INT_NONE,
    .surrendered_on = INT_NONE,
    .repossessed_on = INT_NONE,
    .closed_on = INT_NONE,
    .ended_on = INT_NONE,
    .settlement_paid_on = INT_NONE,
    .last_payment_date = INT_NONE,
    .last_payment_amount = LONG_NONE,
    .late_due_on = INT_NONE,
    .charge_off_due_on = INT_NONE,
    .class_floor_until = INT_NONE,
    .intent = INTENT_NONE,
    .late_since = INT_NONE,
    .late_due_on_at_30 = INT_NONE,
};

const char *const fact_kind_words[] = {
    "INSTALMENT",
    "PAYMENT",
    "CHARGEBACK",
};

const struct due_date due_date_empty = {
    0,
};

const struct fact_state fact_state_empty = {
    .no = INT_NONE,
    .kind = FACT_KIND_NONE,
    .charged_on = INT_NONE,
    .settled_on = INT_NONE,
};

const char *const entry_kind_words[] = {
    "OVERDUE",
    "REPAYMENT",
    "PREPAYMENT",
    "SETTLEMENT",
    "PLEDGE_DEDUCTION",
    "GUARANTOR",
    "ASSET_IN_LIEU",
    "REVERSAL",
    "CHARGEBACK",
    "OPENED",
    "LIMIT_CHANGED",
    "EXTENDED",
    "PLAN_AGREED",
    "PLAN_BREACHED",
    "PLAN_COMPLETED",
    "CLOSED",
    "WRITTEN_OFF",
    "TRANSFERRED",
    "LEGAL_ACTION",
    "SURRENDERED",
    "REPOSSESSED",
};

const struct ledger_entry ledger_entry_empty = {
    .kind = ENTRY_KIND_NONE,
    .instalment_no = INT_NONE,
    .due_date = INT_NONE,
    .balance = LONG_NONE,
    .limit = LONG_NONE,
    .pledged = LONG_NONE,
    .intent = INTENT_NONE,
    .closes_on = INT_NONE,
};

const struct repaired_month repaired_month_empty = {
    .episode_on = INT_NONE,
};

const struct month_state month_state_empty = {
    .released_on = INT_NONE,
    .episode_on = INT_NONE,
    .cured_by = INT_NONE,
};

const struct sent_state sent_state_empty = {
    0,
};

const struct hold_state hold_state_empty = {
    0,
};

const struct episode_state episode_state_empty = {
    .ended_on = INT_NONE,
};

const struct dispute_state dispute_state_empty = {
    .outcome = DISPUTE_OUTCOME_NONE,
    .closed_on = INT_NONE,
};

const struct account_state account_state_empty = {
    .account_type = ACCOUNT_TYPE_NONE,
    .matures_on = INT_NONE,
    .opened_limit = LONG_NONE,
    .opened_stated_on = INT_NONE,
    .opening = {.as_of = INT_NONE, .balance = LONG_NONE, .limit = LONG_NONE, .pledged = LONG_NONE, .written_off_on = INT_NONE, .transferred_on = INT_NONE, .legal_on = INT_NONE, .surrendered_on = INT_NONE, .repossessed_on = INT_NONE, .closed_on = INT_NONE, .ended_on = INT_NONE, .settlement_paid_on = INT_NONE, .last_payment_date = INT_NONE, .last_payment_amount = LONG_NONE, .late_due_on = INT_NONE, .charge_off_due_on = INT_NONE, .class_floor_until = INT_NONE, .intent = INTENT_NONE, .late_since = INT_NONE, .late_due_on_at_30 = INT_NONE},
    .closed_sent_on = INT_NONE,
    .last_settlement_sent_on = INT_NONE,
    .recovered_month = INT_NONE,
    .last_report_on = INT_NONE,
    .notice_on = INT_NONE,
    .notice_given_on = INT_NONE,
    .code_recorded_on = INT_NONE,
    .as_of = INT_NONE,
    .balance = LONG_NONE,
    .limit = LONG_NONE,
    .pledged = LONG_NONE,
    .oldest_unpaid_due = INT_NONE,
    .closed_on = INT_NONE,
    .next_transition = INT_NONE,
};

const struct begin begin_empty = {
    0,
};

const struct wait_state wait_state_empty = {
    0,
};

const char *const adverse_criterion_words[] = {
    "DELINQUENT",
    "DPD_90",
    "EPISODES_3_IN_24M",
    "CODES_6_OF_24",
    "FRAUD",
    "PLAN_BREACHED",
    "WARNING",
};

const struct adverse_step adverse_step_empty = {
    .to = STANDING_NONE,
    .criterion = ADVERSE_CRITERION_NONE,
    .settles_on = INT_NONE,
    .standing_before = STANDING_NONE,
    .drawing_before = DRAWING_NONE,
    .warning_rank_before = INT_NONE,
    .worst_dpd_before = INT_NONE,
    .left_on_before = INT_NONE,
    .zeroed_on_before = INT_NONE,
};

const struct verdict_state verdict_state_empty = {
    .expired_on = INT_NONE,
    .stated_on = INT_NONE,
};

const struct review_state review_state_empty = {
    0,
};

const struct listing_state listing_state_empty = {
    .reason = SHARE_REASON_NONE,
    .listed_on = INT_NONE,
    .expires_on = INT_NONE,
    .key_epoch = INT_NONE,
    .first_delinquency_on = INT_NONE,
};

const struct subject_token subject_token_empty = {
    0,
};

const char *const consent_state_words[] = {
    "UNSTATED",
    "GRANTED",
    "WITHDRAWN",
};

const struct share_consent share_consent_empty = {
    .state = CONSENT_STATE_NONE,
};

const struct agreement_sent agreement_sent_empty = {
    0,
};

const struct income_point income_point_empty = {
    0,
};

const struct borrowing_point borrowing_point_empty = {
    0,
};

const struct multi_lender_point multi_lender_point_empty = {
    0,
};

const struct cash_flow_point cash_flow_point_empty = {
    0,
};

const struct court_case court_case_empty = {
    0,
};

const struct listed_elsewhere_point listed_elsewhere_point_empty = {
    0,
};

const struct enterprise_tie enterprise_tie_empty = {
    .role = ENTERPRISE_ROLE_NONE,
    .value_date = INT_NONE,
};

const struct seen_id seen_id_empty = {
    0,
};

const struct account_index account_index_empty = {
    .oldest_unpaid_due = INT_NONE,
    .next_transition = INT_NONE,
};

const struct cleared_verdict cleared_verdict_empty = {
    0,
};

const struct borrower_state borrower_state_empty = {
    .clock = INT_NONE,
    .as_of = INT_NONE,
    .standing = STANDING_NONE,
    .drawing = DRAWING_NONE,
    .cap = LONG_NONE,
    .episode_started_on = INT_NONE,
    .zeroed_on = INT_NONE,
    .left_on = INT_NONE,
    .clean_since = INT_NONE,
    .clean_before = INT_NONE,
    .clean_earlier = INT_NONE,
    .consent_report = CONSENT_STATE_NONE,
    .consent_share_all = CONSENT_STATE_NONE,
    .warning_rank = INT_NONE,
    .increase_noticed_on = INT_NONE,
    .oldest_unpaid_due = INT_NONE,
    .next_transition = INT_NONE,
    .erased_on = INT_NONE,
    .good_since = INT_NONE,
    .consent_report_on = INT_NONE,
    .consent_share_all_on = INT_NONE,
    .reviewed_on = INT_NONE,
};

const struct journal_run journal_run_empty = {
    0,
};

const struct journal_sweep journal_sweep_empty = {
    0,
};

const struct journal journal_empty = {
    0,
};

const struct topic_position topic_position_empty = {
    0,
};

const struct meta meta_empty = {
    .business_date = INT_NONE,
    .sweep_date = INT_NONE,
    .decided_on = INT_NONE,
};

/* clang-format on */
