/* notices.h - notice before adverse reports, reminders and the like. */
#ifndef STATE_CORE_NOTICES_H
#define STATE_CORE_NOTICES_H

#include "state/core/step.h"

/* Begins and ends episodes, emits what belongs to them, and sees whether notice is given by now.
 * Errors: ERR_LIMIT. */
MUST_CHECK enum err notices_track(struct step *s);

/* Emits ADVERSE_NOTICE for the account; with no days to wait it is given at once. Errors:
 * ERR_LIMIT. */
MUST_CHECK enum err notices_warn_adverse(struct step *s, struct work *w);

/* Sets the hours in which the borrower may be spoken to, on the step's date. */
void notices_set_hours(const struct step *s, struct notice *notice);

/* Tells whether a dispute of the account is open. */
bool account_is_in_dispute(const struct account_state *account);

/* Tells whether reports carry the disputed mark: a dispute is open or was recorded. */
bool account_is_marked_disputed(const struct account_state *account);

#endif
