/* course.h - how the lateness of an account went: what was past due from each day on which that
 * changed. Derived from its ledger alone, for those who ask about many days. */
#ifndef STATE_CORE_COURSE_H
#define STATE_CORE_COURSE_H

#include "state/core/picture.h"

/* Days in a row at whose ends the account stands alike. */
struct stretch {
    int32_t from;
    bool is_late;
    bool is_clean;         /* nothing is past due, and no plan performs */
    int32_t oldest_due;    /* INT_NONE: nothing past due */
    int64_t overdue_minor; /* as reported: 0 when not late */
};

struct course {
    struct stretch *items; /* rising; days before the first are clean */
    uint32_t count;
    int32_t first_open; /* days before it are put away */
};

/* Takes the course up to and with `date`, behind the fold. It lives in the arena. Errors:
 * ERR_LIMIT. */
MUST_CHECK enum err course_take(const struct ledger *l, int32_t date, struct arena *a,
                                struct course *ret_course);

/* An unbroken lateness: from its first delinquent day to the first day at whose end nothing is past
 * due and no plan performs. */
struct late_run {
    int32_t started_on;
    int32_t ended_on;     /* INT_NONE: it lasts */
    int32_t first_due_on; /* oldest due date unpaid on its first day */
};

/* Finds the first lateness with a day from `from`, which lies behind the fold; what began before
 * `from` is told as begun on it. Returns false if there is none. */
bool course_run(const struct course *c, int32_t from, struct late_run *ret_run);

/* Returns the first day from `from`, which is not behind the course's last, at whose end nothing is
 * past due and no plan performs; INT_NONE if there is none. Days up to the fold are not looked at.
 */
int32_t course_clean_from(const struct course *c, int32_t from);

/* Returns the greatest overdue amount (minor units) at the end of a day from `from` to `to`, which
 * is not behind the course's last; days up to the fold are left out. */
int64_t course_peak(const struct course *c, int32_t from, int32_t to);

#endif
