/* erase.h - erasure of a borrower (个人信息保护法 art. 47). */
#ifndef STATE_CORE_ERASE_H
#define STATE_CORE_ERASE_H

#include "state/core/step.h"

enum {
    /* Ids of signals in the replay window that a borrower keeps, with those of the account events
     * before an erasure. A value of all of them is a fifth of what a broker takes in one record. */
    SEEN_IDS_MAX = 8192
};

/* How many ids valued on or after `oldest` the borrower keeps, with those that an erasure would add
 * if `with_accounts`. */
uint32_t erase_count_ids(const struct borrower *b, int32_t oldest, bool with_accounts);

/* Tells whether erasure is barred on `date`: an account is open, or an adverse clock runs. */
bool erase_is_barred(const struct borrower *b, int32_t date);

/* Withdraws what was reported and listed and empties the state to a stub. The step's outputs are
 * added; accounts are marked as dropped. Errors: ERR_LIMIT. */
MUST_CHECK enum err erase_run(struct step *s);

#endif
