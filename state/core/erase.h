/* erase.h - erasure of a borrower (个人信息保护法 art. 47). */
#ifndef STATE_CORE_ERASE_H
#define STATE_CORE_ERASE_H

#include "state/core/step.h"

/* Tells whether erasure is barred on `date`: an account is open, or an adverse clock runs. */
bool erase_is_barred(const struct borrower *b, int32_t date);

/* Withdraws what was reported and listed and empties the state to a stub. The step's outputs are
 * added; accounts are marked as dropped. Errors: ERR_LIMIT. */
MUST_CHECK enum err erase_run(struct step *s);

#endif
