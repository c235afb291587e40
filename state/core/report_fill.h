/* report_fill.h - the fields of one update. */
#ifndef STATE_CORE_REPORT_FILL_H
#define STATE_CORE_REPORT_FILL_H

#include "state/core/report.h"

/* What an update tells. */
struct report_draft {
    enum report_op op;
    int32_t point;
    int32_t business_date;
    int32_t month;  /* CORRECT: index of the period; else MONTH_NONE */
    int32_t closes; /* index of the period the update closes; MONTH_NONE */
    char code;      /* monthly code */
    const struct picture *picture;
    int32_t first_delinquency_on; /* of the picture; INT_NONE */
    bool is_adverse;
    bool is_shut; /* the line's drawing, as of the picture */
};

/* Fills, checks and adds the update. Errors: ERR_LIMIT, ERR_INVARIANT. */
MUST_CHECK enum err report_add(struct step *s, struct work *w, const struct report_draft *draft);

/* Tells whether any bureau takes an update of this point. */
bool report_has_target(const struct policy_entry *policy, int32_t point);

/* Returns how many periods had ended before `date`. */
uint32_t report_months_ended(const struct account_state *account, int32_t date);

#endif
