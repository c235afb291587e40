/* door.h - the checks an event must pass, in the order of the rules. */
#ifndef STATE_CORE_DOOR_H
#define STATE_CORE_DOOR_H

#include "state/core/decide.h"
#include "state/core/event.h"
#include "state/core/step.h"

struct door {
    const struct borrower *borrower;
    const struct input *input;
    struct event_head head;
    const struct policy_entry *policy;
    int32_t clock; /* of the step */
    const struct policy *policies;
    const struct account *account; /* the one named, or NULL */
    struct ledger ledger;          /* out: of that account, up to the clock or the event's day */
    struct arena *arena;
    struct refusal *refusal; /* out */
    bool is_refused;         /* out */
    bool is_duplicate;       /* out */
};

/* Checks what needs no state but the erasure stub. Errors: ERR_LIMIT. */
MUST_CHECK enum err door_check_form(struct door *d);

/* Checks the rest against the state advanced to `clock`. Errors: ERR_LIMIT. */
MUST_CHECK enum err door_check_state(struct door *d);

/* Returns where an entry would stand in the account's order. */
uint32_t entry_place(const struct account_state *account, const struct ledger_entry *entry);

/* Refuses with a sentence made of a text, and a name or value that may be none. Errors: ERR_LIMIT.
 */
MUST_CHECK enum err door_refuse(struct door *d, enum dead_letter_reason reason, const char *field,
                                const char *sentence);

#endif
