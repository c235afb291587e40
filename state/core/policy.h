/* policy.h - every number of the credit rules that a lender may set.
 *
 * A policy is a list of entries by effective date; the one in force on a date is the newest
 * effective on or before it. The caller fills it (from the policy file) and owns all of it; the
 * core only reads. */
#ifndef STATE_CORE_POLICY_H
#define STATE_CORE_POLICY_H

#include <stdbool.h>
#include <stdint.h>

#include "state/core/records.h"
#include "state/core/str.h"

/* Which country's habits: codes compared by CHANGED, and when an entry expires. */
enum policy_profile {
    POLICY_PROFILE_CN,
    POLICY_PROFILE_US,
    POLICY_PROFILE_UK,
    POLICY_PROFILE_COUNT
};

extern const char *const policy_profile_words[]; /* "cn" "us" "uk" */

/* The parts of a claim, in the order in which portions are named everywhere. */
enum component {
    COMPONENT_PRINCIPAL,
    COMPONENT_INTEREST,
    COMPONENT_FEE,
    COMPONENT_PENALTY,
    COMPONENT_COUNT
};

enum {
    POLICY_REMINDER_STAGES = 4,
    POLICY_OFFER_DAYS = 2,
    POLICY_TIERS = 2,
    POLICY_REPAIRS = 4,
};

/* What may differ by product. */
struct policy_product {
    struct str name;                /* as RepaymentEvent.product; none for the default */
    enum account_type account_type; /* of implicit accounts; D1 */
    int32_t settlement_day;         /* of implicit accounts, 1-31; 0 or 31 = month end; 0 */
    int32_t grace_days;             /* a raw_dpd up to this counts as 0; 0 */
    int64_t tolerance_minor;        /* a past-due total up to this counts as nothing; 0 */
    enum component waterfall[COMPONENT_COUNT]; /* fee, penalty, interest, principal */
    bool is_business;                          /* segment: which caps hold; consumer */
    int64_t drawdown_ceiling_minor;            /* OPENED above it warns; LONG_NONE = off */
};

/* One recipient of blacklist shares. */
struct policy_recipient {
    struct str name; /* as in the topic name */
    bool is_lender; /* another lender: needs is_bilateral and Consent SHARE; false = licensed bureau
                     */
    bool is_bilateral;  /* lender: sharing was agreed */
    bool keeps_on_cure; /* on_cure: keep: cure makes UPDATE settled and an expiry; false = REVOKE */
};

/* One stage of reminders. */
struct policy_reminder {
    int32_t dpd;          /* from this day count on */
    enum channel channel; /* how */
};

/* From this number on, so many points. */
struct policy_tier {
    int32_t from;
    int32_t points;
};

/* Warning points. A number of points of 0 switches its row off. */
struct policy_warning {
    int32_t watch_points;                       /* band: EARLY_WARNING; 30 */
    int32_t reduce_points;                      /* band: line at half too; 50 */
    int32_t suspend_points;                     /* band: drawing shut too; 70 */
    int32_t early_dpd;                          /* an episode up to this worst dpd; 3 */
    int32_t early_days;                         /* that ended less than so many days ago; 90 */
    int32_t early_points;                       /* 10 */
    struct policy_tier lenders[POLICY_TIERS];   /* lenders open at least; 3: 20, 5: 40 */
    struct policy_tier inquiries[POLICY_TIERS]; /* inquiries in 3 months above; 6: 20, 10: 40 */
    int32_t borrowings;                         /* at least so many, not 0; 4 */
    int32_t borrowing_days;                     /* in so many days; 30 */
    int32_t borrowings_points;                  /* 15 */
    int32_t repays_loan_points;                 /* 30 */
    int32_t income_down_percent;     /* newest income down by this against the 3 before; 30 */
    int32_t income_down_points;      /* 15 */
    int32_t cash_flow_points;        /* 15 */
    int32_t debt_ratio_points;       /* 20 */
    int32_t listed_elsewhere_points; /* 40 */
    int32_t court_points;            /* 70 */
};

/* Arrears that began within a window, never more than an amount, repaid by a day, are rewritten to
 * normal from a day on, or from the month end after they were repaid. */
struct policy_repair {
    struct str name;
    int32_t from_on, to_on; /* first delinquent day, both included */
    int64_t most_minor;     /* peak of the episode */
    int32_t repaid_by;
    int32_t effective_on;
};

struct policy_repairs {
    struct policy_repair items[POLICY_REPAIRS];
    uint32_t count; /* 0: off */
};

enum {
    POLICY_LOOK_BACK_DAYS_MAX = 3660 /* the most that signal_days and borrowing_days may be */
};

/* One entry of the policy. */
struct policy_entry {
    int32_t effective_on; /* first business date, days since 1970-01-01; INT32_MIN = always */
    struct str version;   /* named in every output */
    enum policy_profile profile;

    int32_t utc_offset_minutes; /* of the business time zone; +480 */
    struct str base_currency;   /* of totals, floors and caps; CNY */
    int32_t window_days;        /* replay window; 92 */
    int32_t max_tick_jump_days; /* a tick further ahead stops the partition; 40 */
    int32_t max_accounts;       /* of a borrower; beyond: LIMIT_EXCEEDED; 1000 */
    int32_t max_unpaid;         /* instalments of an account; 400 */
    int32_t max_movements;      /* events of an account in the replay window; 512 */
    bool is_explicit;           /* accounts: explicit = an unknown account is refused; false */
    bool is_consent_required;   /* report_consent: required; false = assumed */
    int32_t notice_wait_days;   /* calendar days until a notice counts as given; 1 */
    int32_t keep_closed_months; /* a closed account is kept so long; 63 */
    int32_t plan_breach_dpd;    /* a plan later than this is breached; 30 */
    int32_t zero_dpd;           /* an account so late zeroes; 90 */
    int32_t card_principal_dpd; /* a card later than this takes principal first; 90 */
    int64_t floor_minor;        /* least arrears for a blacklist entry; 10000 */
    int32_t intentional_dpd;    /* dpd above which stated intent is listed; 30 */
    struct policy_reminder reminders[POLICY_REMINDER_STAGES]; /* by rising dpd: 1 3 7 15 */
    int32_t offer_dpd[POLICY_OFFER_DAYS]; /* INSTALMENT_OFFER at these day counts; 30, 60 */
    int32_t referral_dpd;                 /* LEGAL_REFERRAL from this dpd on; 120 */
    int64_t referral_minor;               /* and from this overdue amount on; 100000 */
    int32_t quiet_until_minute; /* reminders: not before, minutes after local midnight; 480 */
    int32_t quiet_from_minute;  /* reminders: not after; 1320 */
    int32_t review_valid_days;  /* an approved review counts so long; 90 */
    int32_t dispute_due_days;   /* DISPUTE_DUE after so many days; 20 */

    /* Warning points and caps. */
    struct policy_warning warning;
    int32_t signal_days; /* a signal counts so long; 90 */
    int64_t
        debt_ratio_percent; /* balances above this percent of a year's income; LONG_NONE = off */
    int64_t cap_consumer_minor;    /* 20000000 */
    int64_t cap_business_minor;    /* 1000000000 */
    int32_t cap_income_part;       /* a line is at most this part of a year's income; 3; 0 = off */
    int64_t cap_ratio_minor;       /* the lender's own cap by its net assets; LONG_NONE = off */
    int32_t increase_clean_months; /* INCREASE_ELIGIBLE after so many clean months; 0 = off */

    struct policy_repairs repairs; /* off */

    const struct str *bureaus; /* targets of reports, in the order sent; PBOC BAIHANG PUDAO */
    uint32_t bureau_count;
    const struct str *lenders; /* who may send events; none listed = anybody */
    uint32_t lender_count;
    const struct policy_recipient *recipients; /* bytewise by name */
    uint32_t recipient_count;
    struct policy_product product_default; /* for products that are not listed */
    const struct policy_product *products;
    uint32_t product_count;
};

/* The whole policy. */
struct policy {
    const struct policy_entry *entries; /* by effective_on, rising; at least one */
    uint32_t entry_count;
    uint64_t hash; /* XXH3-64 of the effective policy; the shell's affair, the core ignores it */
};

/* Returns the built-in policy of a profile: one entry, always in force, static. Recipients: one
 * licensed bureau, `bureau`. */
struct policy policy_default(enum policy_profile profile);

/* Returns the entry in force on `date`; before the first one, the first. */
const struct policy_entry *policy_entry_at(const struct policy *p, int32_t date);

/* Returns the first effective date after `date`, or INT_NONE. */
int32_t policy_next_date(const struct policy *p, int32_t date);

/* Returns what holds for a product; the default when it is not listed. */
const struct policy_product *policy_product_named(const struct policy_entry *entry,
                                                  struct str name);

/* Returns the recipient of that name, or NULL. */
const struct policy_recipient *policy_recipient_named(const struct policy_entry *entry,
                                                      struct str name);

#endif
