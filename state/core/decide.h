/* decide.h - the one door to the credit rules: (state, event, policy) -> state', outputs.
 *
 * Pure: no I/O, no clock, no heap, no globals, no floating point. Everything a decision makes lies
 * in the arena the caller hands in; strings are slices of the input, of what the borrower was taken
 * from or of the arena, so all three must outlive the result.
 *
 * The caller decodes a borrower or copies one, calls borrower_apply() or borrower_advance(),
 * encodes or copies what is marked changed, and forgets the structs. After a refusal or an error
 * the borrower in hand is spoiled: the caller drops it and keeps the bytes it had. */
#ifndef STATE_CORE_DECIDE_H
#define STATE_CORE_DECIDE_H

#include <stdbool.h>
#include <stdint.h>

#include "state/core/arena.h"
#include "state/core/err.h"
#include "state/core/policy.h"
#include "state/core/records.h"
#include "state/core/str.h"

/* One account in hand. */
struct account {
    struct account_state state;
    bool is_changed;   /* out: encode and store it */
    bool is_dropped;   /* out: store a tombstone; also gone from the borrower's index */
    bool is_unwritten; /* the caller's own: changed by an event before, and not stored yet */
};

struct account_list {
    struct account *items; /* bytewise by lender_id, then account_id */
    uint32_t count, cap;
};

/* One borrower in hand, with all his accounts. */
struct borrower {
    struct borrower_state state;
    struct account_list accounts;
    bool is_new;     /* in: nothing was known of him */
    bool is_changed; /* out */
};

enum input_type { INPUT_REPAYMENT, INPUT_OVERDUE, INPUT_ACCOUNT, INPUT_SIGNAL };

/* One decoded input record with what the log knows of it. */
struct input {
    enum input_type type;
    union {
        const struct repayment_event *repayment;
        const struct overdue_event *overdue;
        const struct account_event *account;
        const struct signal_event *signal;
    } of;
    struct str key;   /* the record's key; STR_NONE when null */
    struct str topic; /* input position: names the cause of the step */
    int32_t partition;
    int64_t offset;
    int32_t kafka_date;    /* Kafka timestamp in the business time zone */
    int32_t business_date; /* greatest tick applied in the partition; INT_NONE before the first */
    uint64_t id_hash;      /* XXH3-64 of event_id */
    uint64_t content_hash; /* of the decoded fields without event_id and id_number */
    struct subject_token_list tokens; /* of the recipients, made at the door; Party only; empty when
                                         the number is none (BAD_ID) */
};

/* Shares leave the core unsigned: ids and tokens under a recipient's key are made by the shell. */
struct share {
    struct blacklist_share record; /* id and entry_id are STR_NONE */
    int64_t version;
    int32_t index;
    int64_t entry_no;   /* n of entry_id, from 1 per recipient */
    struct cause cause; /* for creditd.audit; topic STR_NONE for a dated step */
};

struct share_list {
    struct share *items;
    uint32_t count, cap;
};

struct credit_report_update_list {
    struct credit_report_update *items;
    uint32_t count, cap;
};

struct line_action_list {
    struct line_action *items;
    uint32_t count, cap;
};

struct notice_list {
    struct notice *items;
    uint32_t count, cap;
};

struct audit_record_list {
    struct audit_record *items;
    uint32_t count, cap;
};

/* What steps emit, in the order of credit-rules section 3 within each list. */
struct outputs {
    struct credit_report_update_list reports;
    struct line_action_list lines;
    struct notice_list notices;
    struct share_list shares;
    struct audit_record_list audits;
    uint32_t differing_dpd; /* OverdueEvents whose own days_past_due differed from ours */
};

enum outcome { OUTCOME_APPLIED, OUTCOME_DUPLICATE, OUTCOME_REFUSED };

/* Why an event was refused, and by the policy of which day. */
struct refusal {
    enum dead_letter_reason reason;
    struct str message;        /* one sentence: the field, what was found, what to mend; arena */
    bool has_plain_identifier; /* some string of the event is an identity or mobile number */
    int32_t clock;             /* the borrower's with the event, days: set whatever the outcome;
                                  INT_NONE of an event dated in the future: no policy judged it */
};

/* Prepares the state of a borrower of whom nothing is known. `id` is borrowed. */
void borrower_init(struct borrower *b, struct str id);

/* Applies one event after running every dated transition up to the borrower's clock.
 *
 *   b            in and out; spoiled unless the outcome is OUTCOME_APPLIED
 *   ret_outcome  set on ERR_OK
 *   ret_refusal  set on OUTCOME_REFUSED; its clock always
 *
 * Errors: ERR_LIMIT (the arena is full: dead letter LIMIT_EXCEEDED), ERR_INVARIANT (never emit;
 * stop the partition). */
MUST_CHECK enum err borrower_apply(struct borrower *b, const struct input *in,
                                   const struct policy *policy, struct arena *a,
                                   struct outputs *out, enum outcome *ret_outcome,
                                   struct refusal *ret_refusal);

/* Runs every dated transition up to and including business date `date` (days), as the sweep does.
 * Does nothing if the borrower's clock is already there. Errors: as borrower_apply(). */
MUST_CHECK enum err borrower_advance(struct borrower *b, int32_t date, const struct policy *policy,
                                     struct arena *a, struct outputs *out);

/* First business date on which borrower_advance() may change or emit anything (days), or INT_NONE
 * when nothing is due: the score of the borrower in the timers set. */
int32_t borrower_next_transition(const struct borrower *b, const struct policy *policy);

#endif
