/* caps.h - how much a line may be at most, whatever the loan core granted. */
#ifndef STATE_CORE_CAPS_H
#define STATE_CORE_CAPS_H

#include "state/core/step.h"

enum { CAPS_COUNT = 4 }; /* consumer, business, income, ratio */

/* One cap that binds. */
struct cap_hit {
    const char *name;    /* static */
    int64_t limit_minor; /* what it caps */
    int64_t cap_minor;
};

/* A line under its caps, minor units of the base currency. */
struct capped_line {
    int64_t uncapped_minor; /* contract x percent, rounded down */
    int64_t limit_minor;    /* the effective limit */
    struct cap_hit hits[CAPS_COUNT];
    uint32_t count;
};

/* Returns the line of the step at `percent` of the contract limit, under the caps of the day. */
struct capped_line caps_apply(const struct step *s, int32_t percent);

/* Adds a reason CAP for each cap that binds; when none does, that there is none. Errors: ERR_LIMIT.
 */
MUST_CHECK enum err caps_reasons(struct step *s, const struct capped_line *line,
                                 struct reason_list *reasons);

/* Warns of drawdowns opened above their product's ceiling. Errors: ERR_LIMIT. */
MUST_CHECK enum err caps_watch_drawdowns(struct step *s);

#endif
