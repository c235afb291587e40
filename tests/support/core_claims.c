/* core_claims.c - WATCH, bands and caps, claim by claim. */
#include "tests/support/core_claims.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "state/core/money.h"
#include "state/core/points.h"

#define CLAIM(claim)                                                                               \
    do {                                                                                           \
        if (claim) break;                                                                          \
        (void)printf("%s\n", #claim);                                                              \
        return false;                                                                              \
    } while (0)

bool core_claims_hold(const struct policy *policies, const struct borrower *b)
{
    enum { FULL = 100 };
    const struct borrower_state *state = &b->state;
    const struct policy_entry *policy = policy_entry_at(policies, state->clock);
    int32_t watch_points = policy->warning.watch_points;
    int64_t uncapped = money_percent_floor(state->contract_limit, state->percent);
    bool is_whole = state->percent == FULL && state->drawing == DRAWING_OPEN;
    CLAIM(state->effective_limit <= uncapped);
    CLAIM(state->effective_limit <= policy->cap_consumer_minor);
    CLAIM((state->cap != LONG_NONE) == (state->effective_limit < uncapped));
    CLAIM(state->standing != STANDING_WATCH || state->warning_points >= watch_points);
    CLAIM(state->standing != STANDING_GOOD || state->warning_points < watch_points);
    CLAIM(state->standing != STANDING_GOOD || is_whole);
    CLAIM(state->warning_band == points_band(policy, state->warning_points));
    CLAIM(state->warning_rank == points_rank(policy, state->warning_points));
    return true;
}

int64_t core_audit_version(const struct audit_record *audit)
{
    const char *at = memchr(audit->id.at, '-', audit->id.len);
    return at != NULL ? strtoll(at + 1, NULL, 10) : 0;
}
