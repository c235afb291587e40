/* points.h - warning points: what speaks for trouble before an instalment is missed. */
#ifndef STATE_CORE_POINTS_H
#define STATE_CORE_POINTS_H

#include "state/core/next.h"
#include "state/core/step.h"

/* Counts the points as of the step into s->warning and the state, once in a step. Episodes must be
 * tracked. */
void points_take(struct step *s);

/* Returns the greatest band (policy: 30, 50, 70) that the points reach; 0 if none. */
int32_t points_band(const struct policy_entry *policy, int32_t points);

/* Returns how many of the bands the points reach: what a step remembers, for the numbers of the
 * bands may change. */
int32_t points_rank(const struct policy_entry *policy, int32_t points);

/* Adds the sum with the band it reached and every hit as reasons WARNING. Errors: ERR_LIMIT. */
MUST_CHECK enum err points_reasons(struct step *s, struct reason_list *reasons);

/* Names the days on which a hit begins or fades, and an income leaves. */
void points_consider(struct soonest *soonest, const struct step *s);

#endif
