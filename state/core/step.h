/* step.h - one step in the making: an event, or one date of advance().
 *
 * The parts of the rules (notice, standing, line, listing, report) read and fill it in a fixed
 * order; step_finish() sorts what they emitted, numbers it and writes the totals back. */
#ifndef STATE_CORE_STEP_H
#define STATE_CORE_STEP_H

#include "state/core/decide.h"
#include "state/core/ledger.h"
#include "state/core/months.h"
#include "state/core/picture.h"

enum { MONTH_NONE = -1 };

/* What warning points are given for, in the order in which hits are named. */
enum warning_kind {
    WARNING_KIND_EPISODE,
    WARNING_KIND_LENDERS,
    WARNING_KIND_INQUIRIES,
    WARNING_KIND_BORROWINGS,
    WARNING_KIND_REPAYS_LOAN,
    WARNING_KIND_INCOME_DOWN,
    WARNING_KIND_CASH_FLOW,
    WARNING_KIND_DEBT,
    WARNING_KIND_LISTED,
    WARNING_KIND_COURT,
    WARNING_KIND_COUNT
};

struct warning_hit {
    enum warning_kind kind;
    int32_t points;
    int64_t figure; /* what was found */
    int64_t bound;  /* what it was compared with */
    int32_t date;   /* days; of kinds that name one */
    struct str account_id;
};

struct warning {
    struct warning_hit hits[WARNING_KIND_COUNT];
    uint32_t count;
};

/* One account during a call. */
struct work {
    struct account *account;
    struct ledger ledger;
    const struct policy_entry *policy; /* the ledger was built under */
    int32_t built_for;                 /* horizon of the ledger; INT_NONE: to be built */
    int32_t dpd_before;                /* the event; 0 in a dated step */
    bool had_plan;                     /* before the event; false in a dated step */
    struct picture now;                /* as of the step's date */

    /* What this step found. */
    bool has_changed;          /* facts changed: an event, or one dated ahead opened */
    bool is_repaired;          /* a repair rule rewrote months, or no longer does */
    struct picture at_closing; /* if closing is not MONTH_NONE */
    int32_t first_delinquency_at_closing;
    /* The month as it closed: what a reversal of the day that opens changes of it comes after. */
    struct month_view closed_as;
    bool is_opening;       /* the OPENED that gave it its attributes counts in this step */
    bool is_just_opened;   /* OPENED made or filled the account: point 10 may fit */
    bool is_plan_breached; /* an edge */
    int32_t closing;       /* index of the month closed in this step; MONTH_NONE */
    bool is_closing_held;
    const struct hold_state *released; /* the hold that ends in this step; NULL if none does */
    int32_t recorded; /* index of the newest month whose code 1-7 this step records; MONTH_NONE */
};

struct work_list {
    struct work *items; /* as the borrower's accounts */
    uint32_t count;
};

struct step {
    struct borrower *borrower;
    const struct policy *policies;
    const struct policy_entry *policy; /* in force on `date` */
    struct arena *arena;
    struct outputs *out;
    struct work_list works;
    int32_t date;
    const struct input *input; /* NULL for a dated step */
    struct cause *cause;       /* NULL for a dated step */

    /* Edges of this step. */
    const struct verdict_state *confirmed; /* fraud verdict CONFIRMED in this step */
    bool is_verdict_cleared;
    bool is_fraud_ended_by_review;
    const struct work *dispute_corrected; /* resolved CORRECT in this step */

    /* Line and standing before the step. */
    enum standing standing_before;
    int32_t worst_dpd_before; /* of the borrower's episode */
    int32_t percent_before;
    enum drawing drawing_before;
    int64_t effective_before;
    int64_t contract_before;
    struct warning warning; /* points of the step */
    struct reason_list line_reasons;
    struct str line_lender_id;
    bool is_zeroed_now, is_zeroing_undone;
    int32_t rewritten; /* audit records of months rewritten */
    bool touched_suspend, touched_restore;

    /* Outputs of this step, not yet numbered. */
    struct credit_report_update_list reports;
    struct line_action *line; /* in `out`, as the only one of the step; NULL if nothing changed */
    struct notice_list notices;
    struct share_list shares;
};

/* Begins a step dated `date` over `works`. */
struct step step_begin(struct borrower *b, struct work_list works, const struct policy *policies,
                       int32_t date, struct arena *a, struct outputs *out);

/* Forgets what the works found in the last step. */
void step_clear_works(struct step *s);

/* Sorts, numbers and hands over the outputs; sets version, as_of and totals. An event's step counts
 * also without outputs, a date's only with. Errors: ERR_LIMIT, ERR_INVARIANT. */
MUST_CHECK enum err step_finish(struct step *s);

/* Runs the parts that every step has in common, after the accounts' facts are up to date. */
MUST_CHECK enum err step_run(struct step *s);

/* Returns the first day of the window that is not put away, also where a policy made the window
 * longer. */
int32_t step_oldest_open(const struct step *s, const struct opening_state *opening);

/* Returns the work of an account, or NULL. */
struct work *step_work(struct step *s, struct str lender_id, struct str account_id);

/* Builds the ledger if it is not built for `horizon`. Errors: ERR_LIMIT. */
MUST_CHECK enum err work_build(struct work *w, const struct step *s, int32_t horizon);

/* Adds a notice with what all have in common. Errors: ERR_LIMIT. */
MUST_CHECK enum err step_notice(struct step *s, const struct account_state *account,
                                enum notice_kind kind, struct notice **ret_notice);

/* Adds a reason. Errors: ERR_LIMIT. */
MUST_CHECK enum err reason_add(struct reason_list *reasons, enum reason_code code,
                               struct str account_id, struct str fact, struct str threshold,
                               struct arena *a);

/* Returns "<word> <number>" in the arena; STR_NONE when it is full. */
struct str text_word_int(const char *word, int64_t number, struct arena *a);

/* Tells whether anything may be reported: consent stands or is assumed. */
bool step_may_report(const struct step *s);

#endif
