/* records.h - the records of the Avro contracts as C structs.
 *
 * Dates are days since 1970-01-01, times UTC milliseconds, amounts minor units. What may be null in
 * Avro is "none" here: a slice with at == NULL, INT_NONE, LONG_NONE, an enum's X_NONE, a NULL
 * pointer, a list with items == NULL (an empty list that is stated has items != NULL, count == 0).
 * x_empty has all of these at none and the rest at zero: start from it when making a record.
 * Slices and lists are borrowed: from the bytes decoded from, or from the arena given. */
/* Made by schemas/generate from schemas/avsc: do not edit. */
#ifndef STATE_CORE_RECORDS_H
#define STATE_CORE_RECORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "state/core/str.h"

/* clang-format off */

#define INT_NONE INT32_MIN
#define LONG_NONE INT64_MIN

struct str_list {
    struct str *items;
    uint32_t count, cap;
};

struct int_list {
    int32_t *items;
    uint32_t count, cap;
};

struct long_list {
    int64_t *items;
    uint32_t count, cap;
};

/* What happened. */
enum account_event_kind {
    ACCOUNT_EVENT_KIND_NONE = -1,
    ACCOUNT_EVENT_KIND_OPENED,
    ACCOUNT_EVENT_KIND_LIMIT_CHANGED,
    ACCOUNT_EVENT_KIND_EXTENDED,
    ACCOUNT_EVENT_KIND_PLAN_AGREED,
    ACCOUNT_EVENT_KIND_PLAN_BREACHED,
    ACCOUNT_EVENT_KIND_PLAN_COMPLETED,
    ACCOUNT_EVENT_KIND_CLOSED,
    ACCOUNT_EVENT_KIND_WRITTEN_OFF,
    ACCOUNT_EVENT_KIND_TRANSFERRED,
    ACCOUNT_EVENT_KIND_LEGAL_ACTION,
    ACCOUNT_EVENT_KIND_SURRENDERED,
    ACCOUNT_EVENT_KIND_REPOSSESSED,
    ACCOUNT_EVENT_KIND_COUNT,
};

extern const char *const account_event_kind_words[];

/* PBoC account type: D1 instalment loan, R1 revolving loan, R2 credit card, R3 semi-credit card,
 * R4 drawdown under a line, C1 collection. */
enum account_type {
    ACCOUNT_TYPE_NONE = -1,
    ACCOUNT_TYPE_D1,
    ACCOUNT_TYPE_R1,
    ACCOUNT_TYPE_R2,
    ACCOUNT_TYPE_R3,
    ACCOUNT_TYPE_R4,
    ACCOUNT_TYPE_C1,
    ACCOUNT_TYPE_COUNT,
};

extern const char *const account_type_words[];

/* What happened to an account other than payments and arrears. Null = not stated. Topic
 * loan.accounts. */
struct account_event {
    /* Business identity of the event, unique per account (signals: per borrower) within the
     * replay window; [A-Za-z0-9._-]{1,64}. */
    struct str event_id;
    /* When it happened at the lender, UTC. Second key of the order among events. */
    int64_t occurred_at;
    /* The day from which it counts (value date, 起息日), in the business time zone. */
    int32_t value_date;
    /* The lender whose loan core speaks; with account_id the identity of an account. */
    struct str lender_id;
    /* Opaque token of the borrower and key of the record; never an identity or mobile number. */
    struct str borrower_id;
    /* The lender's account; with lender_id its identity. */
    struct str account_id;
    /* The lender's product. */
    struct str product;
    /* Kind of event. */
    enum account_event_kind kind;
    /* Type of the account; taken from OPENED only. */
    enum account_type account_type;
    /* Opening date; taken from OPENED only. */
    int32_t opened_on;
    /* Maturity, if the contract has one; may be none */
    int32_t matures_on;
    /* The account's monthly closing day, 1-31, capped at the month's last day; 31 = month end.
     * Taken from OPENED only. */
    int32_t settlement_day;
    /* Number of instalments of the contract, 0 = none fixed. Taken from OPENED only. */
    int32_t instalments;
    /* Amount of the loan or drawdown, minor units. */
    int64_t amount;
    /* Contract limit of a revolving account, minor units; taken from OPENED and LIMIT_CHANGED;
     * may be none */
    int64_t limit;
    /* Outstanding principal, minor units; taken from any kind; may be none */
    int64_t balance;
    /* Money pledged for the account, minor units; taken from any kind; may be none */
    int64_t pledged;
    /* ISO 4217 code. */
    struct str currency;
    /* PLAN_AGREED: due dates of the plan's instalments; EXTENDED: the new due dates of the
     * unpaid instalments, in order; may be none */
    struct int_list plan_due_dates;
};

extern const struct account_event account_event_empty;

/* Business day business_date has begun, and what was value-dated before it and known has been
 * sent. One record to each partition of loan.calendar, key null. */
struct calendar_tick {
    /* Identity of the tick. */
    struct str event_id;
    /* When it was sent, UTC. */
    int64_t occurred_at;
    /* The day that has begun. */
    int32_t business_date;
};

extern const struct calendar_tick calendar_tick_empty;

/* What the lender knows of the borrower's will to pay. */
enum intent {
    INTENT_NONE = -1,
    INTENT_UNKNOWN,
    INTENT_UNINTENTIONAL,
    INTENT_INTENTIONAL,
    INTENT_COUNT,
};

extern const char *const intent_words[];

/* What is unpaid of one instalment as of the value date: an absolute statement, not a delta.
 * Topic loan.overdues. */
struct overdue_event {
    /* Business identity of the event, unique per account (signals: per borrower) within the
     * replay window; [A-Za-z0-9._-]{1,64}. */
    struct str event_id;
    /* When it happened at the lender, UTC. Second key of the order among events. */
    int64_t occurred_at;
    /* The day from which it counts (value date, 起息日), in the business time zone. */
    int32_t value_date;
    /* The lender whose loan core speaks; with account_id the identity of an account. */
    struct str lender_id;
    /* Opaque token of the borrower and key of the record; never an identity or mobile number. */
    struct str borrower_id;
    /* The lender's account; with lender_id its identity. */
    struct str account_id;
    /* The lender's product. */
    struct str product;
    /* Number of the instalment within the account. */
    int32_t instalment_no;
    /* Its due date; on or after value_date = not yet due. */
    int32_t due_date;
    /* The lender's own count; compared and counted if different, ours is used. */
    int32_t days_past_due;
    /* Unpaid principal of this instalment, minor units, >= 0. */
    int64_t principal;
    /* Unpaid interest, minor units. */
    int64_t interest;
    /* Unpaid fees, minor units. */
    int64_t fee;
    /* Unpaid penalties, minor units. */
    int64_t penalty;
    /* Outstanding principal of the account, minor units; may be negative on cards. */
    int64_t balance;
    /* ISO 4217 code of the account's currency. */
    struct str currency;
    /* Stated intent; UNKNOWN does not overwrite a stated one. */
    enum intent intent;
};

extern const struct overdue_event overdue_event_empty;

/* What kind of payment, or of taking one back. */
enum repayment_kind {
    REPAYMENT_KIND_NONE = -1,
    REPAYMENT_KIND_REPAYMENT,
    REPAYMENT_KIND_PREPAYMENT,
    REPAYMENT_KIND_SETTLEMENT,
    REPAYMENT_KIND_PLEDGE_DEDUCTION,
    REPAYMENT_KIND_GUARANTOR,
    REPAYMENT_KIND_ASSET_IN_LIEU,
    REPAYMENT_KIND_REVERSAL,
    REPAYMENT_KIND_CHARGEBACK,
    REPAYMENT_KIND_COUNT,
};

extern const char *const repayment_kind_words[];

/* A payment on an account, or the taking back of one. Topic loan.repayments. */
struct repayment_event {
    /* Business identity of the event, unique per account (signals: per borrower) within the
     * replay window; [A-Za-z0-9._-]{1,64}. */
    struct str event_id;
    /* When it happened at the lender, UTC. Second key of the order among events. */
    int64_t occurred_at;
    /* The day from which it counts (value date, 起息日), in the business time zone. */
    int32_t value_date;
    /* The lender whose loan core speaks; with account_id the identity of an account. */
    struct str lender_id;
    /* Opaque token of the borrower and key of the record; never an identity or mobile number. */
    struct str borrower_id;
    /* The lender's account; with lender_id its identity. */
    struct str account_id;
    /* The lender's product; names the policy's product entry (grace, tolerance, type of implicit
     * accounts). */
    struct str product;
    /* Kind of movement. */
    enum repayment_kind kind;
    /* The instalment paid; null = oldest unpaid first; may be none */
    int32_t instalment_no;
    /* Due date of that instalment, for a fact that this payment makes; null = the value date;
     * may be none */
    int32_t due_date;
    /* Total paid, minor units of currency, >= 0. */
    int64_t amount;
    /* Principal portion, minor units. All portions zero = allocate by the waterfall. */
    int64_t principal;
    /* Interest portion, minor units. */
    int64_t interest;
    /* Fee portion, minor units. */
    int64_t fee;
    /* Penalty portion, minor units. */
    int64_t penalty;
    /* ISO 4217 code of the account's currency. */
    struct str currency;
    /* Outstanding principal after the payment, minor units; null = not stated; may be none */
    int64_t balance_after;
    /* REVERSAL and CHARGEBACK: event_id of the payment taken back; may be none */
    struct str reverses;
};

extern const struct repayment_event repayment_event_empty;

/* The borrower's identity document. Turned into recipient tokens at the door and forgotten. */
struct party {
    /* Kind of identity, e.g. CN_ID (居民身份证). */
    struct str id_type;
    /* The identity number itself. Never stored, logged or sent on. */
    struct str id_number;
};

extern const struct party party_empty;

/* What the consent is for. */
enum consent_purpose {
    CONSENT_PURPOSE_NONE = -1,
    CONSENT_PURPOSE_REPORT,
    CONSENT_PURPOSE_SHARE,
    CONSENT_PURPOSE_COUNT,
};

extern const char *const consent_purpose_words[];

/* Consent given or withdrawn. */
struct consent {
    /* REPORT to bureaus or SHARE with lenders. */
    enum consent_purpose purpose;
    /* SHARE: the recipient it is for; null = all; may be none */
    struct str recipient;
    /* true given, false withdrawn. */
    bool granted;
};

extern const struct consent consent_empty;

/* Income as known to the lender. */
struct income {
    /* Monthly income, minor units of the base currency. */
    int64_t monthly_amount;
};

extern const struct income income_empty;

/* Borrowing from several lenders (多头借贷). */
struct multi_lender {
    /* Lenders with an open loan. */
    int32_t lenders_open;
    /* Credit inquiries of the last three months. */
    int32_t inquiries_3m;
};

extern const struct multi_lender multi_lender_empty;

/* The pattern. */
enum cash_flow_pattern {
    CASH_FLOW_PATTERN_NONE = -1,
    CASH_FLOW_PATTERN_LARGE_OUTFLOW,
    CASH_FLOW_PATTERN_RELATED_TRANSFER,
    CASH_FLOW_PATTERN_NORMAL,
    CASH_FLOW_PATTERN_COUNT,
};

extern const char *const cash_flow_pattern_words[];

/* A pattern seen in the borrower's cash flow. */
struct cash_flow {
    /* Which one. */
    enum cash_flow_pattern pattern;
};

extern const struct cash_flow cash_flow_empty;

/* What it is for. */
enum borrowing_purpose {
    BORROWING_PURPOSE_NONE = -1,
    BORROWING_PURPOSE_NORMAL,
    BORROWING_PURPOSE_REPAYS_LOAN,
    BORROWING_PURPOSE_COUNT,
};

extern const char *const borrowing_purpose_words[];

/* A new loan seen elsewhere or here. */
struct borrowing {
    /* Minor units of the base currency. */
    int64_t amount;
    /* REPAYS_LOAN: to repay another loan (以贷养贷). */
    enum borrowing_purpose purpose;
};

extern const struct borrowing borrowing_empty;

/* The outcome. */
enum verdict {
    VERDICT_NONE = -1,
    VERDICT_CONFIRMED,
    VERDICT_CLEARED,
    VERDICT_COUNT,
};

extern const char *const verdict_words[];

/* Outcome of a fraud case. */
struct fraud_verdict {
    /* The case. */
    struct str case_id;
    /* CONFIRMED stands until CLEARED or an approved review. */
    enum verdict verdict;
};

extern const struct fraud_verdict fraud_verdict_empty;

/* Entry in or removal from the court's list of defaulters (失信被执行人). */
struct court_list {
    /* The case. */
    struct str case_id;
    /* true entered, false removed. */
    bool listed;
};

extern const struct court_list court_list_empty;

/* A blacklist entry of somebody else. */
struct listed_elsewhere {
    /* Who told us. */
    struct str recipient;
    /* Their code. */
    struct str code;
    /* true listed, false removed. */
    bool listed;
};

extern const struct listed_elsewhere listed_elsewhere_empty;

/* The borrower was told of the adverse report to come (征信业管理条例 art. 15). */
struct notice_delivered {
    /* The account the notice was about. */
    struct str account_id;
};

extern const struct notice_delivered notice_delivered_empty;

/* The borrower disputes an account's data (异议). */
struct dispute_opened {
    /* The account. */
    struct str account_id;
    /* The dispute. */
    struct str dispute_id;
};

extern const struct dispute_opened dispute_opened_empty;

/* The decision. */
enum dispute_outcome {
    DISPUTE_OUTCOME_NONE = -1,
    DISPUTE_OUTCOME_CORRECT,
    DISPUTE_OUTCOME_CLEAR,
    DISPUTE_OUTCOME_RECORD,
    DISPUTE_OUTCOME_COUNT,
};

extern const char *const dispute_outcome_words[];

/* A dispute is decided. */
struct dispute_resolved {
    /* The account. */
    struct str account_id;
    /* The dispute. */
    struct str dispute_id;
    /* CORRECT facts follow, CLEAR mark removed, RECORD mark stays. */
    enum dispute_outcome outcome;
};

extern const struct dispute_resolved dispute_resolved_empty;

/* The tie. */
enum enterprise_role {
    ENTERPRISE_ROLE_NONE = -1,
    ENTERPRISE_ROLE_OWNER,
    ENTERPRISE_ROLE_MANAGER,
    ENTERPRISE_ROLE_GUARANTOR,
    ENTERPRISE_ROLE_COUNT,
};

extern const char *const enterprise_role_words[];

/* The borrower's tie to an enterprise. */
struct enterprise_link {
    /* Opaque token of the enterprise. */
    struct str enterprise_token;
    /* Role. */
    enum enterprise_role role;
    /* true tied, false no more. */
    bool linked;
};

extern const struct enterprise_link enterprise_link_empty;

/* A person decided on the borrower's standing. */
struct review_decision {
    /* The decision. */
    struct str decision_id;
    /* true = may recover. */
    bool approved;
};

extern const struct review_decision review_decision_empty;

/* Request to erase the borrower (个人信息保护法 art. 47). */
struct erasure {
    /* The request. */
    struct str request_id;
};

extern const struct erasure erasure_empty;

enum signal_event_detail_kind {
    SIGNAL_EVENT_DETAIL_NONE = -1,
    SIGNAL_EVENT_DETAIL_PARTY,
    SIGNAL_EVENT_DETAIL_CONSENT,
    SIGNAL_EVENT_DETAIL_INCOME,
    SIGNAL_EVENT_DETAIL_MULTI_LENDER,
    SIGNAL_EVENT_DETAIL_CASH_FLOW,
    SIGNAL_EVENT_DETAIL_BORROWING,
    SIGNAL_EVENT_DETAIL_FRAUD_VERDICT,
    SIGNAL_EVENT_DETAIL_COURT_LIST,
    SIGNAL_EVENT_DETAIL_LISTED_ELSEWHERE,
    SIGNAL_EVENT_DETAIL_NOTICE_DELIVERED,
    SIGNAL_EVENT_DETAIL_DISPUTE_OPENED,
    SIGNAL_EVENT_DETAIL_DISPUTE_RESOLVED,
    SIGNAL_EVENT_DETAIL_ENTERPRISE_LINK,
    SIGNAL_EVENT_DETAIL_REVIEW_DECISION,
    SIGNAL_EVENT_DETAIL_ERASURE,
    SIGNAL_EVENT_DETAIL_COUNT,
};

struct signal_event_detail {
    enum signal_event_detail_kind kind;
    union {
        struct party party;
        struct consent consent;
        struct income income;
        struct multi_lender multi_lender;
        struct cash_flow cash_flow;
        struct borrowing borrowing;
        struct fraud_verdict fraud_verdict;
        struct court_list court_list;
        struct listed_elsewhere listed_elsewhere;
        struct notice_delivered notice_delivered;
        struct dispute_opened dispute_opened;
        struct dispute_resolved dispute_resolved;
        struct enterprise_link enterprise_link;
        struct review_decision review_decision;
        struct erasure erasure;
    } of;
};

/* Something known of the borrower beside his accounts. Topic loan.signals. */
struct signal_event {
    /* Business identity of the event, unique per account (signals: per borrower) within the
     * replay window; [A-Za-z0-9._-]{1,64}. */
    struct str event_id;
    /* When it happened at the lender, UTC. Second key of the order among events. */
    int64_t occurred_at;
    /* The day from which it counts (value date, 起息日), in the business time zone. */
    int32_t value_date;
    /* The lender whose loan core speaks; with account_id the identity of an account. */
    struct str lender_id;
    /* Opaque token of the borrower and key of the record; never an identity or mobile number. */
    struct str borrower_id;
    /* What is known. */
    struct signal_event_detail detail;
};

extern const struct signal_event signal_event_empty;

/* What is recorded. */
enum audit_kind {
    AUDIT_KIND_NONE = -1,
    AUDIT_KIND_SHARE,
    AUDIT_KIND_HISTORY_REWRITTEN,
    AUDIT_KIND_ERASURE,
    AUDIT_KIND_POLICY_ACCEPTED,
    AUDIT_KIND_TRUST,
    AUDIT_KIND_COUNT,
};

extern const char *const audit_kind_words[];

/* The input that caused a step; null for a dated step, whose cause is its date alone. */
struct cause {
    /* Input topic. */
    struct str topic;
    /* Its partition. */
    int32_t partition;
    /* Its offset. */
    int64_t offset;
    /* Business identity of the event. */
    struct str event_id;
};

extern const struct cause cause_empty;

/* What was shared with whom and why, and other things to be kept for inspection. Topic
 * creditd.audit, kept 3 years. */
struct audit_record {
    /* Identity of the record. */
    struct str id;
    /* Date of the step. */
    int32_t business_date;
    /* Version of the policy entry in force. */
    struct str policy_version;
    /* Kind. */
    enum audit_kind kind;
    /* The borrower, if one; may be none */
    struct str borrower_id;
    /* SHARE: for whom; may be none */
    struct str recipient;
    /* SHARE: which entry; may be none */
    struct str entry_id;
    /* The input that caused it; null for a dated step; may be none */
    struct cause *cause;
    /* What and why, in words and numbers. */
    struct str detail;
};

extern const struct audit_record audit_record_empty;

/* What happens to the entry. */
enum share_action {
    SHARE_ACTION_NONE = -1,
    SHARE_ACTION_ENTRY,
    SHARE_ACTION_UPDATE,
    SHARE_ACTION_REVOKE,
    SHARE_ACTION_EXPIRE,
    SHARE_ACTION_COUNT,
};

extern const char *const share_action_words[];

/* Why: the first three of an entry, the others of its end. */
enum share_reason {
    SHARE_REASON_NONE = -1,
    SHARE_REASON_FRAUD,
    SHARE_REASON_ZEROED,
    SHARE_REASON_INTENTIONAL,
    SHARE_REASON_CURED,
    SHARE_REASON_ERROR,
    SHARE_REASON_DISPUTE_CORRECT,
    SHARE_REASON_CONSENT_WITHDRAWN,
    SHARE_REASON_ERASURE,
    SHARE_REASON_EXPIRED,
    SHARE_REASON_COUNT,
};

extern const char *const share_reason_words[];

/* An entry of the shared blacklist, its change or its end, for one recipient. No name, number,
 * phone, amount, borrower id, version or cause. Topic credit.blacklist-shares.<recipient>. */
struct blacklist_share {
    /* HMAC(recipient key, share|borrower|version|index), hex. */
    struct str id;
    /* Date of the step. */
    int32_t business_date;
    /* Version of the policy entry in force. */
    struct str policy_version;
    /* HMAC(recipient key, entry|borrower|n), hex: the same for all actions of one entry. */
    struct str entry_id;
    /* Action. */
    enum share_action action;
    /* For whom. */
    struct str recipient;
    /* HMAC of the identity under the recipient's key, hex; key of the record. */
    struct str subject_token;
    /* HMAC-SHA256 or HMAC-SM3. */
    struct str token_scheme;
    /* Epoch of the recipient's key. */
    int32_t key_epoch;
    /* Reason. */
    enum share_reason reason;
    /* Monthly code of the worst account. */
    struct str dpd_bucket;
    /* The debt is settled. */
    bool settled;
    /* An account that carries the reason is disputed. */
    bool disputed;
    /* When the entry was made. */
    int32_t listed_on;
    /* When it expires, if that is known; may be none */
    int32_t expires_on;
    /* The lender. */
    struct str lender_id;
};

extern const struct blacklist_share blacklist_share_empty;

/* What is reported. */
enum report_kind {
    REPORT_KIND_NONE = -1,
    REPORT_KIND_ACCOUNT,
    REPORT_KIND_AGREEMENT,
    REPORT_KIND_COUNT,
};

extern const char *const report_kind_words[];

/* PBoC operation: NORMAL 210/220, CORRECT 212 (按段更正), DELETE_SEGMENT 213, DELETE_ACCOUNT 214,
 * EVENT 215. */
enum report_op {
    REPORT_OP_NONE = -1,
    REPORT_OP_NORMAL,
    REPORT_OP_CORRECT,
    REPORT_OP_DELETE_SEGMENT,
    REPORT_OP_DELETE_ACCOUNT,
    REPORT_OP_EVENT,
    REPORT_OP_COUNT,
};

extern const char *const report_op_words[];

/* A full snapshot of one account (PBoC record 210 family) or of the credit line (220). Topic
 * credit.report-updates. */
struct credit_report_update {
    /* <borrower>-<version>-<kind letter r l n s><index>: the same for the same step however
     * often it is computed. */
    struct str id;
    /* Date of the step (NORMAL: of the closing or event reported). */
    int32_t business_date;
    /* Version of the policy entry in force. */
    struct str policy_version;
    /* Opaque token of the borrower, key of the record. */
    struct str borrower_id;
    /* The borrower's version after the step, gapless from 1. */
    int64_t version;
    /* Position within the step and topic, from 0. */
    int32_t index;
    /* The input that caused the step; null for a dated step; may be none */
    struct cause *cause;
    /* ACCOUNT, or AGREEMENT = the line itself (授信协议, record 220). */
    enum report_kind kind;
    /* The lender. */
    struct str lender_id;
    /* The account; null for AGREEMENT; may be none */
    struct str account_id;
    /* Number of the report per borrower, gapless from 1. */
    int64_t report_seq;
    /* Operation. */
    enum report_op op;
    /* Report point (报告时点): 10 opened, 20 closed, 30 monthly, 31 first, 32 closed on the
     * settlement day, 40 recovered, 0 changed. */
    int32_t point;
    /* CORRECT: first day of the month corrected; may be none */
    int32_t month;
    /* Last day to report: business_date + 1. */
    int32_t report_by;
    /* Bureaus it goes to, as in the policy. */
    struct str_list targets;
    /* Adverse information (不良信息). */
    bool adverse;
    /* The account is under dispute or a dispute was recorded. */
    bool disputed;
    /* Type; null for AGREEMENT; may be none */
    enum account_type account_type;
    /* PBoC account status: 1 normal, 2 overdue, 3 closed, 4 charged off, 5 transferred or
     * stopped, 8 legal action; null for AGREEMENT; may be none */
    int32_t account_status;
    /* Five-tier class (五级分类) 1-5; null for AGREEMENT; may be none */
    int32_t class;
    /* Days past due; null for AGREEMENT; may be none */
    int32_t dpd;
    /* Monthly code (还款状态), one character; null for AGREEMENT; may be none */
    struct str monthly_code;
    /* Metro 2 account status, two characters; null for AGREEMENT; may be none */
    struct str metro2_status;
    /* Instalments past due; may be none */
    int32_t overdue_count;
    /* Past due in total, minor units; may be none */
    int64_t overdue_amount;
    /* Past due principal, minor units; may be none */
    int64_t overdue_principal;
    /* Principal unpaid 31-60 days, minor units; may be none */
    int64_t overdue_principal_31_60;
    /* 61-90 days; may be none */
    int64_t overdue_principal_61_90;
    /* 91-180 days; may be none */
    int64_t overdue_principal_91_180;
    /* Over 180 days; may be none */
    int64_t overdue_principal_over_180;
    /* Outstanding principal, minor units; may be none */
    int64_t balance;
    /* ACCOUNT: the contract limit if it has one; AGREEMENT: the effective limit; minor units;
     * may be none */
    int64_t credit_limit;
    /* ISO 4217 code; AGREEMENT: the base currency; may be none */
    struct str currency;
    /* Opening date; may be none */
    int32_t opened_on;
    /* Closing date; may be none */
    int32_t closed_on;
    /* Monthly closing day; may be none */
    int32_t settlement_day;
    /* Value date of the last payment; may be none */
    int32_t last_payment_date;
    /* Its amount, minor units; may be none */
    int64_t last_payment_amount;
    /* Due date + 30 days of the lateness that led to the present status; may be none */
    int32_t date_of_first_delinquency;
    /* Up to 60 monthly codes, oldest first; may be none */
    struct str history;
    /* Metro 2 payment history profile: 24 characters, newest first; may be none */
    struct str profile;
};

extern const struct credit_report_update credit_report_update_empty;

/* The first check that failed. */
enum dead_letter_reason {
    DEAD_LETTER_REASON_NONE = -1,
    DEAD_LETTER_REASON_UNDECODABLE,
    DEAD_LETTER_REASON_UNKNOWN_SCHEMA,
    DEAD_LETTER_REASON_BAD_ID,
    DEAD_LETTER_REASON_PLAIN_IDENTIFIER,
    DEAD_LETTER_REASON_KEY_MISMATCH,
    DEAD_LETTER_REASON_ERASED,
    DEAD_LETTER_REASON_CONFLICTING_DUPLICATE,
    DEAD_LETTER_REASON_NEGATIVE_AMOUNT,
    DEAD_LETTER_REASON_OVERFLOW,
    DEAD_LETTER_REASON_INCONSISTENT_AMOUNT,
    DEAD_LETTER_REASON_FUTURE_DATED,
    DEAD_LETTER_REASON_TOO_LATE,
    DEAD_LETTER_REASON_UNKNOWN_ACCOUNT,
    DEAD_LETTER_REASON_ALREADY_OPEN,
    DEAD_LETTER_REASON_ACCOUNT_CLOSED,
    DEAD_LETTER_REASON_CURRENCY_MISMATCH,
    DEAD_LETTER_REASON_UNKNOWN_REVERSAL,
    DEAD_LETTER_REASON_CONTRADICTS_SETTLEMENT,
    DEAD_LETTER_REASON_CLOSED_WITH_ARREARS,
    DEAD_LETTER_REASON_ERASURE_BARRED,
    DEAD_LETTER_REASON_LIMIT_EXCEEDED,
    DEAD_LETTER_REASON_COUNT,
};

extern const char *const dead_letter_reason_words[];

/* An input that cannot be applied. It changed nothing. Topic creditd.dead-letters. */
struct dead_letter {
    /* <topic>-<partition>-<offset>. */
    struct str id;
    /* The partition's business date; 1970-01-01 before the first tick. */
    int32_t business_date;
    /* Version of the policy entry in force. */
    struct str policy_version;
    /* Input topic. */
    struct str topic;
    /* Its partition. */
    int32_t partition;
    /* Its offset. */
    int64_t offset;
    /* Its Kafka timestamp. */
    int64_t kafka_time;
    /* Its key; null if none, or if it is or holds an identity or mobile number; may be none */
    struct str key;
    /* Business identity, if it could be read and is well-formed; may be none */
    struct str event_id;
    /* Reason. */
    enum dead_letter_reason reason;
    /* A sentence for people: the field, what was found, what to mend. */
    struct str message;
    /* The original value, only if it decoded, none of its strings is an identity or mobile
     * number, and it is at most 16 KiB; may be none */
    struct str bytes;
};

extern const struct dead_letter dead_letter_empty;

/* The net change. */
enum line_action_kind {
    LINE_ACTION_KIND_NONE = -1,
    LINE_ACTION_KIND_REDUCE,
    LINE_ACTION_KIND_SUSPEND,
    LINE_ACTION_KIND_ZERO,
    LINE_ACTION_KIND_RESTORE,
    LINE_ACTION_KIND_COUNT,
};

extern const char *const line_action_kind_words[];

/* May the borrower draw? */
enum drawing {
    DRAWING_NONE = -1,
    DRAWING_OPEN,
    DRAWING_SHUT,
    DRAWING_COUNT,
};

extern const char *const drawing_words[];

/* The borrower's standing. */
enum standing {
    STANDING_NONE = -1,
    STANDING_GOOD,
    STANDING_WATCH,
    STANDING_SUSPENDED,
    STANDING_PLAN,
    STANDING_ZEROED,
    STANDING_RECOVERING,
    STANDING_COUNT,
};

extern const char *const standing_words[];

/* Which rule. */
enum reason_code {
    REASON_CODE_NONE = -1,
    REASON_CODE_DPD_90,
    REASON_CODE_EPISODES_3_IN_24M,
    REASON_CODE_CODES_6_OF_24,
    REASON_CODE_FRAUD,
    REASON_CODE_DELINQUENT,
    REASON_CODE_WARNING,
    REASON_CODE_CAP,
    REASON_CODE_RECOVERY_STEP,
    REASON_CODE_CORRECTED,
    REASON_CODE_REVIEW_APPROVED,
    REASON_CODE_PLAN,
    REASON_CODE_DRAWDOWN_CEILING,
    REASON_CODE_COUNT,
};

extern const char *const reason_code_words[];

/* A fact that led to a decision, with the threshold it met. */
struct reason {
    /* Rule code. */
    enum reason_code code;
    /* The account it rests on, if one; may be none */
    struct str account_id;
    /* The fact in words and numbers, e.g. dpd 92. */
    struct str fact;
    /* The threshold it met, e.g. dpd >= 90. */
    struct str threshold;
};

extern const struct reason reason_empty;

struct reason_list {
    struct reason *items;
    uint32_t count, cap;
};

/* A change of the borrower's credit line. Topic credit.line-actions. */
struct line_action {
    /* <borrower>-<version>-<kind letter r l n s><index>: the same for the same step however
     * often it is computed. */
    struct str id;
    /* Date of the step (NORMAL: of the closing or event reported). */
    int32_t business_date;
    /* Version of the policy entry in force. */
    struct str policy_version;
    /* Opaque token of the borrower, key of the record. */
    struct str borrower_id;
    /* The borrower's version after the step, gapless from 1. */
    int64_t version;
    /* Position within the step and topic, from 0. */
    int32_t index;
    /* The input that caused the step; null for a dated step; may be none */
    struct cause *cause;
    /* Lender of the account that gave the reason. */
    struct str lender_id;
    /* What to do. */
    enum line_action_kind action;
    /* Effective limit before, at the new contract limit, minor units of the base currency. */
    int64_t limit_before;
    /* Effective limit after. */
    int64_t limit_after;
    /* Percent of the contract limit before: 100, 50 or 0. */
    int32_t percent_before;
    /* After. */
    int32_t percent_after;
    /* Drawing before. */
    enum drawing drawing_before;
    /* Drawing after. */
    enum drawing drawing_after;
    /* Standing before. */
    enum standing standing_before;
    /* Standing after. */
    enum standing standing_after;
    /* A person must look at it (ZERO). */
    bool requires_review;
    /* All reasons, with facts and thresholds. */
    struct reason_list reasons;
};

extern const struct line_action line_action_empty;

/* What it is. */
enum notice_kind {
    NOTICE_KIND_NONE = -1,
    NOTICE_KIND_ADVERSE_NOTICE,
    NOTICE_KIND_REMINDER,
    NOTICE_KIND_INSTALMENT_OFFER,
    NOTICE_KIND_PLEDGE_DEDUCTION,
    NOTICE_KIND_EARLY_WARNING,
    NOTICE_KIND_ENTERPRISE_WARNING,
    NOTICE_KIND_DISPUTE_DUE,
    NOTICE_KIND_LEGAL_REFERRAL,
    NOTICE_KIND_INCREASE_ELIGIBLE,
    NOTICE_KIND_COUNT,
};

extern const char *const notice_kind_words[];

/* How. */
enum channel {
    CHANNEL_NONE = -1,
    CHANNEL_APP,
    CHANNEL_SMS,
    CHANNEL_CALL,
    CHANNEL_AGENCY,
    CHANNEL_COUNT,
};

extern const char *const channel_words[];

/* Something to tell somebody: the borrower, collections, the loan core. Topic credit.notices. */
struct notice {
    /* <borrower>-<version>-<kind letter r l n s><index>: the same for the same step however
     * often it is computed. */
    struct str id;
    /* Date of the step (NORMAL: of the closing or event reported). */
    int32_t business_date;
    /* Version of the policy entry in force. */
    struct str policy_version;
    /* Opaque token of the borrower, key of the record. */
    struct str borrower_id;
    /* The borrower's version after the step, gapless from 1. */
    int64_t version;
    /* Position within the step and topic, from 0. */
    int32_t index;
    /* The input that caused the step; null for a dated step; may be none */
    struct cause *cause;
    /* The lender concerned; may be none */
    struct str lender_id;
    /* The account concerned; may be none */
    struct str account_id;
    /* Kind. */
    enum notice_kind kind;
    /* REMINDER: stage 1-4; may be none */
    int32_t stage;
    /* REMINDER: the channel; may be none */
    enum channel channel;
    /* Amount concerned, minor units; may be none */
    int64_t amount;
    /* Its currency; may be none */
    struct str currency;
    /* Not to be delivered before, UTC; may be none */
    int64_t not_before;
    /* Nor after, UTC; may be none */
    int64_t valid_until;
    /* Facts and thresholds. */
    struct reason_list reasons;
};

extern const struct notice notice_empty;

/* A time in which the class was at least 2, of plans that are put away. */
struct class_floor {
    /* Agreed on. */
    int32_t since;
    /* Twelve months after the first due date; no longer on this day. */
    int32_t until;
};

extern const struct class_floor class_floor_empty;

struct class_floor_list {
    struct class_floor *items;
    uint32_t count, cap;
};

/* One instalment of a plan. */
struct plan_instalment {
    /* Its due date. */
    int32_t due_on;
    /* As agreed, minor units. */
    int64_t amount;
    /* Still unpaid, minor units. */
    int64_t unpaid;
};

extern const struct plan_instalment plan_instalment_empty;

struct plan_instalment_list {
    struct plan_instalment *items;
    uint32_t count, cap;
};

/* A plan (个性化分期) as the folded opening knows it. */
struct plan_state {
    /* Value date of the agreement. */
    int32_t agreed_on;
    /* Due date of its first instalment. */
    int32_t first_due_on;
    /* Its instalments in order. */
    struct plan_instalment_list instalments;
    /* Breached or completed on; null while it performs; may be none */
    int32_t ended_on;
    /* It ended by a breach. */
    bool is_breached;
};

extern const struct plan_state plan_state_empty;

/* Everything older than the events kept, folded as of one day; all null for a young account. */
struct opening_state {
    /* Day of the fold: entries up to it are folded in; null = nothing folded yet; may be none */
    int32_t as_of;
    /* Outstanding principal, minor units; null = never stated; may be none */
    int64_t balance;
    /* Contract limit, minor units; may be none */
    int64_t limit;
    /* Money pledged, minor units; may be none */
    int64_t pledged;
    /* Written off; may be none */
    int32_t written_off_on;
    /* Transferred; may be none */
    int32_t transferred_on;
    /* Legal action; may be none */
    int32_t legal_on;
    /* Collateral surrendered; may be none */
    int32_t surrendered_on;
    /* Collateral repossessed; may be none */
    int32_t repossessed_on;
    /* Closed on; null while open; may be none */
    int32_t closed_on;
    /* Ended by SETTLEMENT or CLOSED on; null while not; may be none */
    int32_t ended_on;
    /* Closed as settled (code C), not otherwise (G). */
    bool is_settled;
    /* Value date of the last SETTLEMENT; may be none */
    int32_t settlement_paid_on;
    /* Value date of the last payment; may be none */
    int32_t last_payment_date;
    /* Its amount, minor units; may be none */
    int64_t last_payment_amount;
    /* Oldest due date on the first delinquent day of the lateness running at the fold; null when
     * none ran; may be none */
    int32_t late_due_on;
    /* Due date that began the lateness which led to the write-off; may be none */
    int32_t charge_off_due_on;
    /* Class at least 2 up to this day (plan observation); may be none */
    int32_t class_floor_until;
    /* What class_floor_until was on days before the fold, rising. */
    struct class_floor_list class_floors;
    /* Last stated intent; may be none */
    enum intent intent;
    /* The last plan; null when none; may be none */
    struct plan_state *plan;
    /* First delinquent day of the lateness running at the fold; null when none ran; may be none */
    int32_t late_since;
    /* Oldest due date on its first day of dpd 30 and more; null when there was none; may be none */
    int32_t late_due_on_at_30;
};

extern const struct opening_state opening_state_empty;

/* What made the fact: an instalment told by number, a payment that named none, a chargeback. */
enum fact_kind {
    FACT_KIND_NONE = -1,
    FACT_KIND_INSTALMENT,
    FACT_KIND_PAYMENT,
    FACT_KIND_CHARGEBACK,
    FACT_KIND_COUNT,
};

extern const char *const fact_kind_words[];

/* A due date and since when it holds; a moved date never rewrites the days before the move. */
struct due_date {
    /* Value date from which it holds. */
    int32_t since;
    /* The due date. */
    int32_t due_on;
};

extern const struct due_date due_date_empty;

struct due_date_list {
    struct due_date *items;
    uint32_t count, cap;
};

/* One instalment as the folded opening knows it; events in the window are laid over it. */
struct fact_state {
    /* Instalment number; null for a payment that named none; may be none */
    int32_t no;
    /* Kind; with no and charged_on the identity. */
    enum fact_kind kind;
    /* CHARGEBACK: its value date, part of the identity; may be none */
    int32_t charged_on;
    /* PAYMENT: event_id of the payment that made it, part of the identity; may be none */
    struct str maker;
    /* First value date of an event that told of it. */
    int32_t told_on;
    /* Due dates, oldest first; at least one. */
    struct due_date_list dues;
    /* A statement was known, so that a later one contradicts a settlement. */
    bool has_statement;
    /* Frozen under a plan. */
    bool is_frozen;
    /* Unpaid principal, minor units. */
    int64_t principal;
    /* Unpaid interest. */
    int64_t interest;
    /* Unpaid fees. */
    int64_t fee;
    /* Unpaid penalties. */
    int64_t penalty;
    /* First day with nothing unpaid; null while unpaid; may be none */
    int32_t settled_on;
};

extern const struct fact_state fact_state_empty;

struct fact_state_list {
    struct fact_state *items;
    uint32_t count, cap;
};

/* What it is; the words of the input records. */
enum entry_kind {
    ENTRY_KIND_NONE = -1,
    ENTRY_KIND_OVERDUE,
    ENTRY_KIND_REPAYMENT,
    ENTRY_KIND_PREPAYMENT,
    ENTRY_KIND_SETTLEMENT,
    ENTRY_KIND_PLEDGE_DEDUCTION,
    ENTRY_KIND_GUARANTOR,
    ENTRY_KIND_ASSET_IN_LIEU,
    ENTRY_KIND_REVERSAL,
    ENTRY_KIND_CHARGEBACK,
    ENTRY_KIND_OPENED,
    ENTRY_KIND_LIMIT_CHANGED,
    ENTRY_KIND_EXTENDED,
    ENTRY_KIND_PLAN_AGREED,
    ENTRY_KIND_PLAN_BREACHED,
    ENTRY_KIND_PLAN_COMPLETED,
    ENTRY_KIND_CLOSED,
    ENTRY_KIND_WRITTEN_OFF,
    ENTRY_KIND_TRANSFERRED,
    ENTRY_KIND_LEGAL_ACTION,
    ENTRY_KIND_SURRENDERED,
    ENTRY_KIND_REPOSSESSED,
    ENTRY_KIND_COUNT,
};

extern const char *const entry_kind_words[];

/* An accepted event of the account, kept while a month it may change can still be derived again.
 * Order: value_date, occurred_at, event_id. */
struct ledger_entry {
    /* Value date. */
    int32_t value_date;
    /* When it happened. */
    int64_t occurred_at;
    /* Business identity. */
    struct str event_id;
    /* XXH3-64 of event_id. */
    int64_t id_hash;
    /* XXH3-64 of the decoded fields without event_id. */
    int64_t content_hash;
    /* Kind. */
    enum entry_kind kind;
    /* Instalment named; may be none */
    int32_t instalment_no;
    /* Due date told; may be none */
    int32_t due_date;
    /* Amount paid, minor units. */
    int64_t amount;
    /* Principal paid (OVERDUE: unpaid). */
    int64_t principal;
    /* Interest. */
    int64_t interest;
    /* Fees. */
    int64_t fee;
    /* Penalties. */
    int64_t penalty;
    /* Outstanding principal stated; may be none */
    int64_t balance;
    /* Limit stated; may be none */
    int64_t limit;
    /* Pledged money stated; may be none */
    int64_t pledged;
    /* REVERSAL, CHARGEBACK: event_id of the payment; may be none */
    struct str reverses;
    /* OVERDUE: intent stated; may be none */
    enum intent intent;
    /* PLAN_AGREED, EXTENDED: due dates. */
    struct int_list dates;
    /* CLOSED, SETTLEMENT, TRANSFERRED: the day it closes the account, not before the last
     * settlement day sent; may be none */
    int32_t closes_on;
};

extern const struct ledger_entry ledger_entry_empty;

struct ledger_entry_list {
    struct ledger_entry *items;
    uint32_t count, cap;
};

/* A month as it would be without its repair rule. */
struct repaired_month {
    /* Monthly code. */
    struct str code;
    /* Of a code 1-7: first delinquent day of its lateness; may be none */
    int32_t episode_on;
    /* Day on which it was rewritten. */
    int32_t on;
};

extern const struct repaired_month repaired_month_empty;

/* One period of the history. */
struct month_state {
    /* Its settlement day. */
    int32_t settles_on;
    /* Monthly code as now known. */
    struct str code;
    /* Metro 2 character as now known. */
    struct str profile;
    /* Past due at its end as now known, minor units. */
    int64_t overdue_amount;
    /* Code last sent; null = never sent; may be none */
    struct str sent_code;
    /* Overdue amount last sent, minor units. */
    int64_t sent_amount;
    /* The line's drawing was shut when its closing was told. */
    bool is_shut;
    /* Closed in a notice hold that ended on this day: cured by then = M; may be none */
    int32_t released_on;
    /* Closed in a notice hold that still runs. */
    bool is_held;
    /* Closed while nothing might be reported. */
    bool is_blank;
    /* Rewritten by a repair rule. */
    bool is_rewritten;
    /* What was rewritten: a step taken before that day is looked at again with it; may be none */
    struct repaired_month *repaired;
    /* First delinquent day of the episode that a code 1-7 belongs to, as known when it was last
     * derived; may be none */
    int32_t episode_on;
    /* Closed in a hold: who was clean at the end of this day was cured before it was told; may
     * be none */
    int32_t cured_by;
};

extern const struct month_state month_state_empty;

struct month_state_list {
    struct month_state *items;
    uint32_t count, cap;
};

/* The last NORMAL update sent: what CHANGED compares with. */
struct sent_state {
    /* Its business date. */
    int32_t on;
    /* Its report point. */
    int32_t point;
    /* Class. */
    int32_t class;
    /* Account status. */
    int32_t account_status;
    /* Monthly code of its DPD alone: N or 1-7. */
    struct str dpd_code;
    /* Metro 2 status. */
    struct str metro2_status;
    /* dpd > 0. */
    bool is_delinquent;
    /* Disputed mark. */
    bool is_disputed;
    /* Past due, minor units. */
    int64_t overdue_amount;
};

extern const struct sent_state sent_state_empty;

/* Adverse updates that wait until notice is given. */
struct hold_state {
    /* First day of the hold. */
    int32_t since;
    /* An episode began it, so that being clean ends it. */
    bool is_episode;
    /* Report points held. */
    struct int_list points;
};

extern const struct hold_state hold_state_empty;

/* A stretch of arrears of the account. */
struct episode_state {
    /* First delinquent day. */
    int32_t started_on;
    /* Day from whose end on nothing was past due, as now known; null while it runs; may be none */
    int32_t ended_on;
    /* Greatest dpd seen. */
    int32_t worst_dpd;
    /* Greatest overdue amount at the end of a day of it, as now known, minor units. */
    int64_t peak_amount;
    /* The same of its days before the fold, as they were known then, minor units. */
    int64_t peak_folded;
    /* Due date that began it. */
    int32_t first_due_on;
};

extern const struct episode_state episode_state_empty;

struct episode_state_list {
    struct episode_state *items;
    uint32_t count, cap;
};

/* A dispute (异议). */
struct dispute_state {
    /* The dispute. */
    struct str dispute_id;
    /* Value date of its opening. */
    int32_t opened_on;
    /* DISPUTE_DUE was emitted. */
    bool is_due_noticed;
    /* Decision; null while open; may be none */
    enum dispute_outcome outcome;
    /* Value date of the decision; may be none */
    int32_t closed_on;
};

extern const struct dispute_state dispute_state_empty;

struct dispute_state_list {
    struct dispute_state *items;
    uint32_t count, cap;
};

/* All that is remembered of one account. Key a/<borrower>/<lender>/<account>. */
struct account_state {
    /* Opaque token of the borrower. */
    struct str borrower_id;
    /* The lender. */
    struct str lender_id;
    /* The lender's account. */
    struct str account_id;
    /* Product named by the first event, or by OPENED. */
    struct str product;
    /* PBoC account type. */
    enum account_type account_type;
    /* No OPENED was seen; attributes come from the policy. */
    bool is_implicit;
    /* Opening date. */
    int32_t opened_on;
    /* Maturity; may be none */
    int32_t matures_on;
    /* Monthly closing day; 0 or 31 = month end. */
    int32_t settlement_day;
    /* Instalments of the contract; 0 = none fixed. */
    int32_t instalments;
    /* Amount of the loan, minor units. */
    int64_t amount;
    /* ISO 4217 code. */
    struct str currency;
    /* Limit stated by OPENED: tells a second OPENED with other content; may be none */
    int64_t opened_limit;
    /* opened_on as OPENED stated it, before it was capped; may be none */
    int32_t opened_stated_on;
    /* First value date known for the account. */
    int32_t first_known_on;
    /* What is folded. */
    struct opening_state opening;
    /* Instalments in the fold, in the order of their identity. */
    struct fact_state_list facts;
    /* Events kept, in order. They are also the ids seen. */
    struct ledger_entry_list entries;
    /* Up to 60 periods, oldest first. */
    struct month_state_list months;
    /* Last NORMAL update sent; null = nothing sent; may be none */
    struct sent_state *sent;
    /* Point 10 was sent. */
    bool is_opened_sent;
    /* Point 20 or 32 was sent. */
    bool is_closed_sent;
    /* The closing day that 20 or 32 told; may be none */
    int32_t closed_sent_on;
    /* Last settlement day whose closing update was sent; may be none */
    int32_t last_settlement_sent_on;
    /* First day of the calendar month of the last point 40; may be none */
    int32_t recovered_month;
    /* Business date of the last update sent; report dates never go backwards; may be none */
    int32_t last_report_on;
    /* Updates that wait for notice; null = none; may be none */
    struct hold_state *hold;
    /* Date of the last ADVERSE_NOTICE; may be none */
    int32_t notice_on;
    /* Date on which notice was last given; may be none */
    int32_t notice_given_on;
    /* ADVERSE_NOTICE went out and notice is not given yet. */
    bool is_notice_pending;
    /* Last 24 episodes, oldest first; the last may run. */
    struct episode_state_list episodes;
    /* Highest reminder stage of the episode; 0 = none. */
    int32_t reminder_stage;
    /* INSTALMENT_OFFER for UNINTENTIONAL was made in the episode. */
    bool has_offer_intent;
    /* INSTALMENT_OFFER of the first day count (30) was made in the episode. */
    bool has_offer_first;
    /* INSTALMENT_OFFER of the second day count (60) was made in the episode. */
    bool has_offer_second;
    /* LEGAL_REFERRAL was made in the episode. */
    bool is_referred;
    /* Disputes of the account. */
    struct dispute_state_list disputes;
    /* A dispute was resolved CORRECT and no OverdueEvent came since: no new blacklist entry
     * rests on it. */
    bool is_entry_barred;
    /* Step that last recorded a code 1-7 at a closing or release; may be none */
    int32_t code_recorded_on;
    /* Date of the figures below; may be none */
    int32_t as_of;
    /* Days past due. */
    int32_t dpd;
    /* Five-tier class. */
    int32_t class;
    /* Account status. */
    int32_t account_status;
    /* Instalments past due. */
    int32_t overdue_count;
    /* Past due, minor units. */
    int64_t overdue_amount;
    /* Outstanding principal, minor units; may be none */
    int64_t balance;
    /* Contract limit, minor units; may be none */
    int64_t limit;
    /* Money pledged, minor units; may be none */
    int64_t pledged;
    /* Due date of the oldest instalment with anything unpaid; may be none */
    int32_t oldest_unpaid_due;
    /* Closed on; null while open; may be none */
    int32_t closed_on;
    /* First business date on which something may happen; null = nothing due; may be none */
    int32_t next_transition;
    /* EARLY_WARNING for DRAWDOWN_CEILING was emitted. */
    bool is_ceiling_warned;
};

extern const struct account_state account_state_empty;

/* First record of a partition's part of a transaction in creditd.changelog (key: begin). */
struct begin {
    /* Number of the transaction per partition, gapless from 1. */
    int64_t txn_seq;
};

extern const struct begin begin_empty;

/* The wait of a recovering borrower. */
struct wait_state {
    /* Date from which instalments and months count. */
    int32_t entered_on;
    /* Three instalments or months and two stages instead of one. */
    bool is_long;
    /* 0 before the first step, 1 after the step to 50 %. */
    int32_t stage;
};

extern const struct wait_state wait_state_empty;

/* Why. */
enum adverse_criterion {
    ADVERSE_CRITERION_NONE = -1,
    ADVERSE_CRITERION_DELINQUENT,
    ADVERSE_CRITERION_DPD_90,
    ADVERSE_CRITERION_EPISODES_3_IN_24M,
    ADVERSE_CRITERION_CODES_6_OF_24,
    ADVERSE_CRITERION_FRAUD,
    ADVERSE_CRITERION_PLAN_BREACHED,
    ADVERSE_CRITERION_WARNING,
    ADVERSE_CRITERION_COUNT,
};

extern const char *const adverse_criterion_words[];

/* A step to SUSPENDED or ZEROED, remembered so that it can be undone when its reason no longer
 * holds. */
struct adverse_step {
    /* Date of the step. */
    int32_t on;
    /* SUSPENDED or ZEROED. */
    enum standing to;
    /* Criterion. */
    enum adverse_criterion criterion;
    /* Account it rests on; may be none */
    struct str lender_id;
    /* Account it rests on; may be none */
    struct str account_id;
    /* FRAUD: the case; may be none */
    struct str case_id;
    /* Settlement day whose code met a criterion of codes; may be none */
    int32_t settles_on;
    /* To go back to. */
    enum standing standing_before;
    /* To go back to. */
    int32_t percent_before;
    /* To go back to. */
    enum drawing drawing_before;
    /* To go back to; may be none */
    struct wait_state *wait_before;
    /* To go back to. */
    int32_t warning_band_before;
    /* To go back to; null: of an older version; may be none */
    int32_t warning_rank_before;
    /* Its reason was seen to hold no longer; it stands while a later step holds. */
    bool is_false;
    /* To go back to: greatest dpd of the episode; null = a step of an older version, of which
     * this and the dates below are not known; may be none */
    int32_t worst_dpd_before;
    /* To go back to; may be none */
    int32_t left_on_before;
    /* To go back to; may be none */
    int32_t zeroed_on_before;
};

extern const struct adverse_step adverse_step_empty;

struct adverse_step_list {
    struct adverse_step *items;
    uint32_t count, cap;
};

/* A fraud case. */
struct verdict_state {
    /* The case. */
    struct str case_id;
    /* Who told it. */
    struct str lender_id;
    /* Value date of CONFIRMED. */
    int32_t confirmed_on;
    /* Neither CLEARED nor ended by an approved review. */
    bool stands;
    /* An entry for it has expired: it lists him no more. */
    bool is_expired;
    /* Day on which an entry for it first expired; entries made since do not rest on it; may be
     * none */
    int32_t expired_on;
    /* Value date of the last CONFIRMED; null = confirmed_on; may be none */
    int32_t stated_on;
};

extern const struct verdict_state verdict_state_empty;

struct verdict_state_list {
    struct verdict_state *items;
    uint32_t count, cap;
};

/* The last approved review not yet used. */
struct review_state {
    /* The decision. */
    struct str decision_id;
    /* Its value date. */
    int32_t decided_on;
};

extern const struct review_state review_state_empty;

/* The blacklist entry of one recipient: the open one, or the number of the last. */
struct listing_state {
    /* Recipient. */
    struct str recipient;
    /* n of the last entry, from 1. */
    int64_t entry_no;
    /* The entry stands. */
    bool is_open;
    /* Reason of the open entry; may be none */
    enum share_reason reason;
    /* As last sent; may be none */
    struct str dpd_bucket;
    /* As last sent. */
    bool is_settled;
    /* As last sent. */
    bool is_disputed;
    /* When the entry was made; may be none */
    int32_t listed_on;
    /* When it expires; may be none */
    int32_t expires_on;
    /* Lender named; may be none */
    struct str lender_id;
    /* Account that carries the reason, if one; may be none */
    struct str account_id;
    /* Token as last sent; may be none */
    struct str subject_token;
    /* Its scheme; may be none */
    struct str token_scheme;
    /* Its key epoch; may be none */
    int32_t key_epoch;
    /* Date of first delinquency of the reason (us); may be none */
    int32_t first_delinquency_on;
    /* An entry for an overdue reason expired: none is made for one until nothing was past due. */
    bool is_expired;
};

extern const struct listing_state listing_state_empty;

struct listing_state_list {
    struct listing_state *items;
    uint32_t count, cap;
};

/* The borrower's token for one recipient and key epoch. */
struct subject_token {
    /* Recipient. */
    struct str recipient;
    /* HMAC-SHA256 or HMAC-SM3. */
    struct str scheme;
    /* Epoch of the key. */
    int32_t epoch;
    /* The token, hex. */
    struct str token;
};

extern const struct subject_token subject_token_empty;

struct subject_token_list {
    struct subject_token *items;
    uint32_t count, cap;
};

/* Consent. */
enum consent_state {
    CONSENT_STATE_NONE = -1,
    CONSENT_STATE_UNSTATED,
    CONSENT_STATE_GRANTED,
    CONSENT_STATE_WITHDRAWN,
    CONSENT_STATE_COUNT,
};

extern const char *const consent_state_words[];

/* Consent to share with one recipient. */
struct share_consent {
    /* Recipient. */
    struct str recipient;
    /* Given or withdrawn. */
    enum consent_state state;
    /* Value date. */
    int32_t on;
};

extern const struct share_consent share_consent_empty;

struct share_consent_list {
    struct share_consent *items;
    uint32_t count, cap;
};

/* The line as last reported. */
struct agreement_sent {
    /* Reported as open. */
    bool is_open;
    /* Lender named. */
    struct str lender_id;
    /* Contract limit, minor units. */
    int64_t contract_limit;
    /* Effective limit, minor units. */
    int64_t effective_limit;
    /* When it was opened. */
    int32_t opened_on;
};

extern const struct agreement_sent agreement_sent_empty;

/* Income signal of the last 36 months. */
struct income_point {
    /* Value date. */
    int32_t value_date;
    /* Monthly income, minor units of the base currency. */
    int64_t monthly_amount;
};

extern const struct income_point income_point_empty;

struct income_point_list {
    struct income_point *items;
    uint32_t count, cap;
};

/* Borrowing signal in the window. */
struct borrowing_point {
    /* Value date. */
    int32_t value_date;
    /* Taken to repay a loan. */
    bool repays_loan;
};

extern const struct borrowing_point borrowing_point_empty;

struct borrowing_point_list {
    struct borrowing_point *items;
    uint32_t count, cap;
};

/* Newest MultiLender signal. */
struct multi_lender_point {
    /* Value date. */
    int32_t value_date;
    /* Lenders with an open loan. */
    int32_t lenders_open;
    /* Inquiries in three months. */
    int32_t inquiries_3m;
};

extern const struct multi_lender_point multi_lender_point_empty;

/* Newest CashFlow signal. */
struct cash_flow_point {
    /* Value date. */
    int32_t value_date;
    /* LARGE_OUTFLOW or RELATED_TRANSFER. */
    bool is_abnormal;
};

extern const struct cash_flow_point cash_flow_point_empty;

/* A case on the court's list. */
struct court_case {
    /* The case. */
    struct str case_id;
    /* Value date of the last statement. */
    int32_t listed_on;
    /* As last stated. */
    bool is_listed;
};

extern const struct court_case court_case_empty;

struct court_case_list {
    struct court_case *items;
    uint32_t count, cap;
};

/* An entry of somebody else. */
struct listed_elsewhere_point {
    /* Who told it. */
    struct str recipient;
    /* Their code. */
    struct str code;
    /* Value date. */
    int32_t value_date;
    /* As last stated. */
    bool is_listed;
};

extern const struct listed_elsewhere_point listed_elsewhere_point_empty;

struct listed_elsewhere_point_list {
    struct listed_elsewhere_point *items;
    uint32_t count, cap;
};

/* A tie to an enterprise. */
struct enterprise_tie {
    /* Its token. */
    struct str enterprise_token;
    /* Role. */
    enum enterprise_role role;
    /* Value date of the last statement; may be none */
    int32_t value_date;
    /* As last stated. */
    bool is_linked;
};

extern const struct enterprise_tie enterprise_tie_empty;

struct enterprise_tie_list {
    struct enterprise_tie *items;
    uint32_t count, cap;
};

/* A signal seen within the window. */
struct seen_id {
    /* Its value date. */
    int32_t value_date;
    /* XXH3-64 of event_id. */
    int64_t id_hash;
    /* XXH3-64 of its content. */
    int64_t content_hash;
};

extern const struct seen_id seen_id_empty;

struct seen_id_list {
    struct seen_id *items;
    uint32_t count, cap;
};

/* An account of the borrower. */
struct account_index {
    /* The lender. */
    struct str lender_id;
    /* The account. */
    struct str account_id;
    /* XXH3-64 of its state value. */
    int64_t checksum;
    /* Due date of its oldest unpaid instalment; may be none */
    int32_t oldest_unpaid_due;
    /* First business date on which something may happen to it; may be none */
    int32_t next_transition;
};

extern const struct account_index account_index_empty;

struct account_index_list {
    struct account_index *items;
    uint32_t count, cap;
};

/* A fraud case last stated CLEARED. */
struct cleared_verdict {
    /* The case. */
    struct str case_id;
    /* Value date of CLEARED. */
    int32_t on;
};

extern const struct cleared_verdict cleared_verdict_empty;

struct cleared_verdict_list {
    struct cleared_verdict *items;
    uint32_t count, cap;
};

/* All that is remembered of one borrower beside his accounts. Key b/<borrower>. */
struct borrower_state {
    /* Opaque token of the borrower. */
    struct str borrower_id;
    /* Last date on which an event or a dated transition was applied; may be none */
    int32_t clock;
    /* Steps so far, gapless from 1. */
    int64_t version;
    /* Reports so far, gapless from 1. */
    int64_t report_seq;
    /* Date of the last step; may be none */
    int32_t as_of;
    /* Standing. */
    enum standing standing;
    /* Percent of the contract limit: 100, 50 or 0. */
    int32_t percent;
    /* May he draw? */
    enum drawing drawing;
    /* Sum of the limits of his open R1, R2, R3 accounts, minor units of the base currency. */
    int64_t contract_limit;
    /* Limit now in force, minor units of the base currency. */
    int64_t effective_limit;
    /* Cap last applied to the limit, minor units of the base currency; null = none; may be none */
    int64_t cap;
    /* The wait while RECOVERING; may be none */
    struct wait_state *wait;
    /* First delinquent day of the borrower's episode; null while GOOD; may be none */
    int32_t episode_started_on;
    /* Greatest dpd of the episode. */
    int32_t episode_worst_dpd;
    /* Greatest overdue amount of the episode, base currency. */
    int64_t episode_peak_amount;
    /* Date of the last step to ZEROED; may be none */
    int32_t zeroed_on;
    /* Date on which he last left ZEROED or PLAN; may be none */
    int32_t left_on;
    /* Day since which nothing is past due on any account; null while something is; may be none */
    int32_t clean_since;
    /* clean_since as it was before the last lateness, of use while that may still prove never to
     * have been; may be none */
    int32_t clean_before;
    /* The same before clean_before, while clean_before may still prove to end a lateness that
     * never was; may be none */
    int32_t clean_earlier;
    /* Lender of the account that gave the last adverse reason; may be none */
    struct str reason_lender_id;
    /* That account; may be none */
    struct str reason_account_id;
    /* Steps to SUSPENDED and ZEROED since he was last GOOD. */
    struct adverse_step_list adverse_steps;
    /* Fraud cases. */
    struct verdict_state_list verdicts;
    /* Approved review at hand; may be none */
    struct review_state *review;
    /* Blacklist entries, by recipient. */
    struct listing_state_list listings;
    /* Tokens, by recipient and epoch. */
    struct subject_token_list tokens;
    /* Consent to report to bureaus. */
    enum consent_state consent_report;
    /* Consent to share with any lender. */
    enum consent_state consent_share_all;
    /* Consents to share by recipient. */
    struct share_consent_list consents;
    /* The line as last reported; null = never; may be none */
    struct agreement_sent *agreement;
    /* Consent was given since the last step that reported. */
    bool is_consent_pending;
    /* Incomes, oldest first. */
    struct income_point_list incomes;
    /* Borrowings, oldest first. */
    struct borrowing_point_list borrowings;
    /* Newest; may be none */
    struct multi_lender_point *multi_lender;
    /* Newest; may be none */
    struct cash_flow_point *cash_flow;
    /* Cases, as last stated. */
    struct court_case_list court_cases;
    /* Entries elsewhere, as last stated. */
    struct listed_elsewhere_point_list listed_elsewhere;
    /* Ties, as last stated. */
    struct enterprise_tie_list enterprises;
    /* Warning points of the last step. */
    int32_t warning_points;
    /* Band of the last step: 0, 30, 50 or 70 (policy). */
    int32_t warning_band;
    /* Its rank, 0 to 3, with which the next step compares; null: of an older version, by
     * warning_band; may be none */
    int32_t warning_rank;
    /* Of an older version, and not read: percent and drawing tell whether a warning touched the
     * line. */
    bool is_line_touched;
    /* Last INCREASE_ELIGIBLE; may be none */
    int32_t increase_noticed_on;
    /* Signals of the window: ids and contents. */
    struct seen_id_list signals_seen;
    /* His accounts, bytewise by lender and account. */
    struct account_index_list accounts;
    /* Greatest dpd of his accounts at the last step or transition. */
    int32_t dpd;
    /* Past due on accounts in the base currency, minor units. */
    int64_t overdue_amount;
    /* Delinquent accounts. */
    int32_t overdue_accounts;
    /* Outstanding principal on accounts in the base currency, minor units. */
    int64_t balance;
    /* Open accounts. */
    int32_t open_accounts;
    /* Accounts in other currencies, left out of the totals. */
    int32_t other_currency_accounts;
    /* Due date of the oldest instalment past due or to come, over all accounts; may be none */
    int32_t oldest_unpaid_due;
    /* First business date on which something may happen; null = nothing due; may be none */
    int32_t next_transition;
    /* Erased on: a stub that keeps version and report_seq; null = not erased; may be none */
    int32_t erased_on;
    /* Day on which he last came back to GOOD; null = never left it, or not back; may be none */
    int32_t good_since;
    /* Value date of the last statement of consent to report; may be none */
    int32_t consent_report_on;
    /* Value date of the last statement of consent to share with all; may be none */
    int32_t consent_share_all_on;
    /* Value date of the newest approved review, used or not; may be none */
    int32_t reviewed_on;
    /* Cases cleared within the window: an older CONFIRMED of them is ignored. */
    struct cleared_verdict_list cleared_verdicts;
};

extern const struct borrower_state borrower_state_empty;

/* Consecutive records of one topic, applied one after the other. */
struct journal_run {
    /* Input topic. */
    struct str topic;
    /* Offset of the first. */
    int64_t first_offset;
    /* Offset of the last; offsets between that hold no record (transaction markers) are not
     * counted. */
    int64_t last_offset;
    /* Records applied, skipped or dead-lettered. */
    int32_t count;
};

extern const struct journal_run journal_run_empty;

struct journal_run_list {
    struct journal_run *items;
    uint32_t count, cap;
};

/* Idle borrowers whose dated transitions were run. */
struct journal_sweep {
    /* Business date advanced to. */
    int32_t date;
    /* Number of runs of this transaction applied before it. */
    int32_t after_runs;
    /* First borrower in the order swept. */
    struct str first_borrower;
    /* Last borrower in the order swept. */
    struct str last_borrower;
    /* Borrowers swept. */
    int32_t count;
};

extern const struct journal_sweep journal_sweep_empty;

struct journal_sweep_list {
    struct journal_sweep *items;
    uint32_t count, cap;
};

/* The order in which one transaction applied its inputs in one partition. Topic creditd.journal,
 * not compacted. */
struct journal {
    /* Number of the transaction. */
    int64_t txn_seq;
    /* In the order applied. */
    struct journal_run_list runs;
    /* Sweep ranges. */
    struct journal_sweep_list sweeps;
    /* XXH3-64 of the effective policy. */
    int64_t policy_hash;
    /* Version of the program. */
    struct str software_version;
};

extern const struct journal journal_empty;

/* Next offset to read of an input topic. */
struct topic_position {
    /* Input topic. */
    struct str topic;
    /* Offset of the next record to apply. */
    int64_t next_offset;
};

extern const struct topic_position topic_position_empty;

struct topic_position_list {
    struct topic_position *items;
    uint32_t count, cap;
};

/* Last record of a partition's part of a transaction in creditd.changelog (key: meta): how far
 * the partition is. */
struct meta {
    /* Number of the transaction; equals that of begin. */
    int64_t txn_seq;
    /* Next offset of every input topic of the partition. */
    struct topic_position_list positions;
    /* The partition's business date: greatest tick applied; null before the first; may be none */
    int32_t business_date;
    /* Borrowers in the partition. */
    int64_t borrowers;
    /* Sum modulo 2^64 of the XXH3-64 of every live changelog value of the partition (seed:
     * XXH3-64 of its key). */
    int64_t checksum;
    /* Kafka cluster id and environment this state belongs to. */
    struct str fingerprint;
    /* XXH3-64 of the policy in force up to the business date, or up to decided_on if that is
     * later. */
    int64_t policy_hash;
    /* Business date up to which the sweep of idle borrowers is complete; null before the first;
     * may be none */
    int32_t sweep_date;
    /* Greatest date of any step of the partition: later than the business date after an event
     * that was ahead of it. Null: none is known; may be none */
    int32_t decided_on;
    /* Instance that wrote it. */
    struct str writer;
    /* State format, 1. */
    int32_t format;
};

extern const struct meta meta_empty;

/* clang-format on */

#endif
