/* ledger.h - the facts of one account, laid out in time.
 *
 * A ledger is built by replaying the folded opening and then the kept entries in their order. It is
 * a pure function of them, so it does not matter in which order the events came in. It answers what
 * was unpaid at the end of any day from the fold on. It lives in the arena and is never stored. */
#ifndef STATE_CORE_LEDGER_H
#define STATE_CORE_LEDGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "state/core/arena.h"
#include "state/core/err.h"
#include "state/core/policy.h"
#include "state/core/records.h"

enum { DATE_NEVER = INT32_MAX };

/* What was unpaid of a fact from the end of a day on. */
struct mark {
    int32_t on;
    int64_t unpaid[COMPONENT_COUNT];
};

struct mark_list {
    struct mark *items; /* by day, rising */
    uint32_t count, cap;
};

/* One instalment, payment of its own, or chargeback. */
struct ledger_fact {
    int32_t no; /* INT_NONE if none */
    enum fact_kind kind;
    int32_t charged_on; /* chargeback; else INT_NONE */
    struct str maker;   /* payment of its own; else none */
    struct due_date_list dues;
    int32_t told_on;
    bool has_statement;
    struct int_list frozen_by;       /* agreed_on of the plans that froze it */
    int64_t unpaid[COMPONENT_COUNT]; /* at the end of the replay */
    struct mark_list marks;
    bool was_unpaid; /* at some place in the order; else it never adds to what is past due */
};

struct ledger_fact_list {
    struct ledger_fact *items; /* as first told */
    uint32_t count, cap;
};

/* Figures that are set rather than summed, from the end of a day on. */
struct figures {
    int32_t on;
    int64_t balance; /* LONG_NONE: never stated */
    int64_t limit;
    int64_t pledged;
};

struct figures_list {
    struct figures *items;
    uint32_t count, cap;
};

/* A payment that stands. */
struct ledger_payment {
    int32_t on;
    enum entry_kind kind;
    int64_t amount;
};

struct ledger_payment_list {
    struct ledger_payment *items; /* in event order */
    uint32_t count, cap;
};

/* A time during which the account is closed for reporting. */
struct closing {
    int32_t on;
    int32_t until;   /* reopened on; DATE_NEVER */
    bool is_settled; /* C, else G */
};

struct closing_list {
    struct closing *items; /* rising, not overlapping */
    uint32_t count, cap;
};

/* One instalment of a plan in replay. */
struct plan_part {
    int32_t due_on;
    int64_t amount;
    int64_t unpaid;
    struct mark_list marks; /* unpaid[0] only */
};

struct plan_part_list {
    struct plan_part *items;
    uint32_t count, cap;
};

/* A plan laid over frozen facts. */
struct ledger_plan {
    int32_t agreed_on;
    int32_t first_due_on;
    int32_t ended_on; /* breached, completed, replaced or ended with the account; DATE_NEVER */
    bool is_breached;
    struct plan_part_list parts;
};

struct ledger_plan_list {
    struct ledger_plan *items; /* rising, not overlapping */
    uint32_t count, cap;
};

/* Grace and tolerance (容时容差) of the account's product, from a day on. */
struct waiver {
    int32_t since;
    int32_t grace_days;
    int64_t tolerance_minor;
};

struct waiver_list {
    struct waiver *items; /* rising; each other than the one before; the first is in force always */
    uint32_t count, cap;
};

struct ledger {
    int32_t horizon;   /* entries value-dated later are left out */
    bool has_later;    /* there are such entries */
    int32_t folded_to; /* INT_NONE: nothing folded */
    struct ledger_fact_list facts;
    struct figures_list figures;
    struct ledger_payment_list payments;
    struct closing_list closings;
    struct ledger_plan_list plans;
    int32_t written_off_on, transferred_on, legal_on, surrendered_on, repossessed_on; /* INT_NONE */
    int32_t ended_on;           /* by SETTLEMENT or CLOSED, as long as it is; INT_NONE */
    int32_t settlement_paid_on; /* last SETTLEMENT; INT_NONE */
    enum intent intent;         /* last stated; INTENT_NONE */
    int32_t window_days;
    /* At the fold, of the lateness that ran through it; INT_NONE. */
    int32_t late_since;        /* first delinquent day */
    int32_t late_due_on;       /* oldest due date on it */
    int32_t late_due_on_at_30; /* oldest due date on the first day of dpd 30 and more */
    int32_t charge_off_due_on;
    int32_t class_floor_until;
    struct class_floor_list class_floors; /* what it was before the fold */
    int32_t opening_payment_on;           /* last payment before the fold */
    int64_t opening_payment_amount;
    bool is_card;                         /* R2, R3 */
    bool counts_minimums;                 /* R2 */
    bool is_closable;                     /* D1, R4: SETTLEMENT closes */
    const struct policy *policies;        /* a payment, a breach: by the numbers of its own day */
    const struct policy_entry *policy;    /* of the step */
    const struct policy_product *product; /* as of that entry */
    struct str product_name;
    struct waiver_list waivers; /* a day is late or not by what was waived on it */
};

/* Builds the ledger of `account` from entries value-dated up to `horizon`, as a step under `policy`
 * (one of `policies`) sees it. Errors: ERR_LIMIT. */
MUST_CHECK enum err ledger_build(const struct account_state *account, const struct policy *policies,
                                 const struct policy_entry *policy, int32_t horizon,
                                 struct arena *a, struct ledger *ret_ledger);

/* Builds it from the entries before `stop` only: what an event to be placed there would find. */
MUST_CHECK enum err ledger_build_before(const struct account_state *account,
                                        const struct policy *policies,
                                        const struct policy_entry *policy, int32_t horizon,
                                        uint32_t stop, struct arena *a, struct ledger *ret_ledger);

/* Builds it as of `date` without the payments of that day (what its opening could not know), with
 * the reversals known by `clock`; unless `has_relief`, also without the plans that were agreed or
 * completed on that day and the due dates that were moved on it. */
MUST_CHECK enum err ledger_build_at_opening(const struct account_state *account,
                                            const struct policy *policies,
                                            const struct policy_entry *policy, int32_t date,
                                            int32_t clock, bool has_relief, struct arena *a,
                                            struct ledger *ret_ledger);

/* Builds it as of `boundary`, with the reversals known by `clock`: what a fold makes of it. */
MUST_CHECK enum err ledger_build_to_fold(const struct account_state *account,
                                         const struct policy *policies,
                                         const struct policy_entry *policy, int32_t boundary,
                                         int32_t clock, struct arena *a, struct ledger *ret_ledger);

/* Lays the entry at `place`, which the account has been given since the ledger was built by
 * ledger_build(), on it as building it anew would: `*ret_is_done`. Where more than the end of the
 * replay could change by it, does nothing. Errors: ERR_LIMIT. */
MUST_CHECK enum err ledger_append(struct ledger *l, const struct account_state *account,
                                  uint32_t place, struct arena *a, bool *ret_is_done);

/* Returns the latest day before `date` on which what is past due could have changed; INT_NONE if
 * none. */
int32_t ledger_change_before(const struct ledger *l, int32_t date);

/* Adds all such days between two others to the list, rising, each once. The list has none of them
 * yet. Errors: ERR_LIMIT. */
MUST_CHECK enum err ledger_changes(const struct ledger *l, int32_t after, int32_t before,
                                   struct arena *a, struct int_list *days);

/* Returns what was waived on `date`. */
const struct waiver *ledger_waiver_at(const struct ledger *l, int32_t date);

/* Returns what was unpaid at the end of `date`: COMPONENT_COUNT amounts, or NULL before it was
 * known. */
static inline const int64_t *fact_unpaid_at(const struct ledger_fact *fact, int32_t date)
{
    for (uint32_t i = fact->marks.count; i > 0; i--) { /* the newest is asked for most */
        if (fact->marks.items[i - 1].on <= date) return fact->marks.items[i - 1].unpaid;
    }
    return NULL;
}

/* Returns the due date in force on `date` (before it was told: the first told). */
static inline int32_t fact_due_at(const struct ledger_fact *fact, int32_t date)
{
    int32_t due_on = fact->dues.items[0].due_on;
    for (uint32_t i = 1; i < fact->dues.count && fact->dues.items[i].since <= date; i++) {
        due_on = fact->dues.items[i].due_on;
    }
    return due_on;
}

/* Returns the day up to `date` since which nothing was unpaid, or INT_NONE. */
int32_t fact_settled_at(const struct ledger_fact *fact, int32_t date);

/* Returns the sum of the components. */
static inline int64_t components_total(const int64_t unpaid[COMPONENT_COUNT])
{
    return unpaid[COMPONENT_PRINCIPAL] + unpaid[COMPONENT_INTEREST] + unpaid[COMPONENT_FEE] +
           unpaid[COMPONENT_PENALTY];
}

/* Returns the figures at the end of `date`. */
struct figures ledger_figures_at(const struct ledger *l, int32_t date);

/* Returns the closing in force at the end of `date`, or NULL while open. */
const struct closing *ledger_closing_at(const struct ledger *l, int32_t date);

/* Returns the instalment of that number that an event of `on` means, or NULL: one settled, and due,
 * more than the replay window before is forgotten. */
struct ledger_fact *ledger_instalment(struct ledger *l, int32_t no, int32_t on);

/* Orders facts by age on `date`: < 0 if a is older. */
int32_t fact_compare_age(const struct ledger_fact *a, const struct ledger_fact *b, int32_t date);

/* Tells whether the entry is a payment that a REVERSAL can take back. */
bool entry_is_payment(enum entry_kind kind);

/* Folds what no month that may still change needs: everything value-dated up to `boundary`. */
MUST_CHECK enum err ledger_fold(struct account_state *account, const struct policy *policies,
                                const struct policy_entry *policy, int32_t boundary, int32_t clock,
                                struct arena *a);

#endif
