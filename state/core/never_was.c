/* never_was.c - an episode without a day: one helper for all who count episodes. */
#include "state/core/never_was.h"

#include "state/core/records.h"

bool never_was(const struct episode_state *episode)
{
    return episode->ended_on != INT_NONE && episode->ended_on <= episode->started_on;
}
