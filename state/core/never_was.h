/* never_was.h - an episode of arrears that by the facts as now known had no day. */
#ifndef STATE_CORE_NEVER_WAS_H
#define STATE_CORE_NEVER_WAS_H

#include <stdbool.h>

#include "state/core/records.h"

/* Tells whether the episode proved never to have been: it ended on its first day. It is no adverse
 * record and no sign of trouble. */
bool never_was(const struct episode_state *episode);

#endif
