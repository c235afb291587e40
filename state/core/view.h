/* view.h - the projection of a state record that people and programs read in Redis.
 *
 * Pure, and from one record alone, so that a view can be rebuilt from a single changelog record.
 * Enum words, ISO dates, integer minor units with the unit in the field name; what is null is left
 * out. */
#ifndef STATE_CORE_VIEW_H
#define STATE_CORE_VIEW_H

#include <stddef.h>
#include <stdint.h>

#include "state/core/arena.h"
#include "state/core/err.h"
#include "state/core/records.h"

enum { VIEW_FIELDS_MAX = 48 };

struct view_field {
    struct str name;  /* a literal */
    struct str value; /* arena, or a slice of the record */
    uint8_t place;    /* in the order of the kind's fields */
};

/* Fields in ascending places, each at most once. */
struct view {
    struct view_field items[VIEW_FIELDS_MAX];
    uint32_t count;
};

/* Fields of credit:borrower:<id>. Errors: ERR_LIMIT (the arena is full). */
MUST_CHECK enum err view_borrower(const struct borrower_state *state, struct arena *a,
                                  struct view *ret_view);

/* Fields of credit:account:<borrower>:<lender>:<account>. Errors: ERR_LIMIT (the arena is full). */
MUST_CHECK enum err view_account(const struct account_state *state, struct arena *a,
                                 struct view *ret_view);

#endif
