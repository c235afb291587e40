/* picture.h - how an account stands at the end of a day, derived from its ledger alone. */
#ifndef STATE_CORE_PICTURE_H
#define STATE_CORE_PICTURE_H

#include <stdbool.h>
#include <stdint.h>

#include "state/core/ledger.h"
#include "state/core/policy.h"

enum {
    AGE_31_60,
    AGE_61_90,
    AGE_91_180,
    AGE_OVER_180,
    AGE_COUNT,

    ACCOUNT_STATUS_NORMAL = 1,
    ACCOUNT_STATUS_OVERDUE = 2,
    ACCOUNT_STATUS_CLOSED = 3,
    ACCOUNT_STATUS_CHARGED_OFF = 4,
    ACCOUNT_STATUS_TRANSFERRED = 5, /* R1: also stopped */
    ACCOUNT_STATUS_LEGAL = 8,
};

struct picture {
    int32_t date;
    int32_t raw_dpd;       /* days; 0 = nothing past due */
    int32_t dpd;           /* days; after grace and tolerance */
    int32_t oldest_due;    /* of anything unpaid, due or not; INT_NONE */
    int32_t overdue_count; /* reported: 0 when dpd is 0 */
    int64_t overdue_minor; /* reported */
    int64_t overdue_principal_minor;
    int64_t by_age_minor[AGE_COUNT]; /* principal; zero for cards */
    struct figures figures;
    const struct closing *closing; /* NULL while open */
    bool is_transferred, is_written_off, is_legal;
    bool has_plan;           /* under a performing plan */
    char dpd_code;           /* N, 1-7 */
    int32_t class;           /* 1-5 */
    const char *metro2;      /* two characters */
    char profile;            /* 0-6 J K G L */
    int32_t last_payment_on; /* INT_NONE */
    int64_t last_payment_minor;
};

/* Dates of the running lateness, through a performing plan that it led to; INT_NONE for what there
 * is not. */
struct late_dates {
    int32_t since;             /* first delinquent day */
    int32_t due_on;            /* oldest due date on it */
    int32_t due_on_at_30;      /* oldest due date on the first day of dpd 30 and more */
    int32_t charge_off_due_on; /* due date a charge-off counts from; INT_NONE: was not late then */
    int32_t first_delinquency_on; /* DOFD */
};

/* Derives the account as of the end of `date`. `date` lies in the ledger's horizon and not before
 * its fold. */
void picture_take(const struct ledger *l, int32_t date, struct picture *ret_picture);

/* The same as if nothing were past due: a month that was cured before it could be told. */
void picture_take_cured(const struct ledger *l, int32_t date, struct picture *ret_picture);

/* Returns the dates of the lateness that `p` shows, a picture of `l` as it is now. It walks back
 * over the days of change: not for those who only want to know how late the account is. */
struct late_dates picture_late_dates(const struct ledger *l, const struct picture *p);

/* Returns dpd as of the end of `date`: picture_take() without the rest. */
int32_t picture_dpd(const struct ledger *l, int32_t date);

/* What is past due at the end of a day: as much of it as a lateness is made of. */
struct past_due {
    int32_t dpd;        /* days; after grace and tolerance */
    int32_t oldest_due; /* INT_NONE: nothing past due */
    int64_t minor;      /* before grace and tolerance */
    bool has_plan;      /* a plan performs */
};

struct past_due picture_past_due(const struct ledger *l, int32_t date);

/* Returns the first delinquent day of the lateness that runs on `date`, which a performing plan
 * does not break; INT_NONE if none runs. */
int32_t picture_late_since(const struct ledger *l, int32_t date);

/* Returns the day up to `date` on which the last delinquency ended; INT_NONE if delinquent, or if
 * that is not known (never, or before the fold). */
int32_t picture_cleared_on(const struct ledger *l, int32_t date);

/* Returns the greatest dpd that the opening or the end of a day from `from` to `date` shows, days
 * up to the fold left out. */
int32_t picture_worst(const struct ledger *l, int32_t from, int32_t date);

/* Returns the account status; `is_drawing_shut` matters to R1 alone. */
int32_t picture_account_status(const struct picture *p, enum account_type type,
                               bool is_drawing_shut);

#endif
