/* report.h - which updates of the credit report leave in a step. */
#ifndef STATE_CORE_REPORT_H
#define STATE_CORE_REPORT_H

#include "state/core/step.h"

enum {
    POINT_CHANGED = 0,
    POINT_OPENED = 10,
    POINT_CLOSED = 20,
    POINT_MONTHLY = 30, /* AGREEMENT: limit adjusted */
    POINT_FIRST = 31,
    POINT_CLOSED_ON_SETTLEMENT_DAY = 32,
    POINT_RECOVERED = 40,
    POINT_NONE = -1,
};

/* Composes every report of the step from its result. Errors: ERR_LIMIT, ERR_INVARIANT. */
MUST_CHECK enum err report_compose(struct step *s);

/* Tells whether a NORMAL update with this code and picture is adverse information (不良信息). */
bool report_is_adverse(char code, const struct picture *p, enum account_type type);

/* Composes the report of the line itself, if one is due. Errors: ERR_LIMIT. */
MUST_CHECK enum err agreement_compose(struct step *s);

#endif
