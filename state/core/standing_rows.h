/* standing_rows.h - when a row of the table fits, and what it does beside changing the standing.
 * Used by standing.c only. */
#ifndef STATE_CORE_STANDING_ROWS_H
#define STATE_CORE_STANDING_ROWS_H

#include "state/core/step.h"

enum { STANDING_LONG_WAIT = 3, STANDING_SHORT_WAIT = 1 }; /* instalments, or months */

/* Each tells in *ret_fits whether its row fits now. Errors: ERR_LIMIT. */
MUST_CHECK enum err standing_when_undone(struct step *s, bool *ret_fits);
MUST_CHECK enum err standing_when_zeroing(struct step *s, bool *ret_fits);
MUST_CHECK enum err standing_when_delinquent(struct step *s, bool *ret_fits);
MUST_CHECK enum err standing_when_planned(struct step *s, bool *ret_fits);
MUST_CHECK enum err standing_when_plan_failed(struct step *s, bool *ret_fits);
MUST_CHECK enum err standing_when_plan_completed(struct step *s, bool *ret_fits);
MUST_CHECK enum err standing_when_caught_up(struct step *s, bool *ret_fits);
MUST_CHECK enum err standing_when_warned(struct step *s, bool *ret_fits);
MUST_CHECK enum err standing_when_calm(struct step *s, bool *ret_fits);
MUST_CHECK enum err standing_when_waited(struct step *s, bool *ret_fits);
MUST_CHECK enum err standing_when_reviewed(struct step *s, bool *ret_fits);

/* What a row does before the standing changes. Errors: ERR_LIMIT. */
MUST_CHECK enum err standing_undo(struct step *s);
MUST_CHECK enum err standing_zero(struct step *s);
MUST_CHECK enum err standing_suspend(struct step *s);
MUST_CHECK enum err standing_resume(struct step *s);
MUST_CHECK enum err standing_begin_wait(struct step *s);
MUST_CHECK enum err standing_leave_for_plan(struct step *s);
MUST_CHECK enum err standing_warn(struct step *s);
MUST_CHECK enum err standing_calm(struct step *s);
MUST_CHECK enum err standing_restore(struct step *s);

/* Returns the account that ends the calm of a plan: one whose plan broke, else one that is late
 * beside it; NULL if there is none. */
const struct work *standing_disturber(const struct step *s);

/* Ends the borrower's episode. */
void standing_end_episode(struct borrower_state *b);

#endif
