/* episodes.h - the stretches of arrears of an account: from its first delinquent day to the day
 * nothing is past due. */
#ifndef STATE_CORE_EPISODES_H
#define STATE_CORE_EPISODES_H

#include "state/core/step.h"

/* Returns the running episode of the account, or NULL. */
struct episode_state *episode_running(const struct account_state *account);

/* Tells whether the episode proved never to have been: it ended on its first day, by the facts as
 * now known. It is no adverse record and no sign of trouble. */
bool episode_never_was(const struct episode_state *episode);

/* Keeps the worst day count of the running episode. */
void episode_note_dpd(struct work *w, int32_t dpd);

/* Begins and ends the account's episode as of the step's date. When facts changed, ends and peaks
 * are derived anew from them. Errors: ERR_LIMIT. */
MUST_CHECK enum err episode_track(struct step *s, struct work *w);

#endif
