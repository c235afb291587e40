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

/* First record of a partition's part of a transaction in creditd.changelog (key: begin). */
struct begin {
    /* Number of the transaction per partition, gapless from 1. */
    int64_t txn_seq;
};

extern const struct begin begin_empty;

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
    /* XXH3-64 of the effective policy. */
    int64_t policy_hash;
    /* Business date up to which the sweep of idle borrowers is complete; null before the first;
     * may be none */
    int32_t sweep_date;
    /* Instance that wrote it. */
    struct str writer;
    /* State format, 1. */
    int32_t format;
};

extern const struct meta meta_empty;

/* clang-format on */

#endif
