/* metro2_cause.c - which payment histories no bookkeeper could have written. */
#include "ops/ctl/metro2_cause.h"

#include <stdbool.h>

#include "ops/ctl/metro2.h"

const char *const metro2_cause_texts[METRO2_CAUSE_COUNT] = {
    [METRO2_CAUSE_NONE] = "can be expressed",
    [METRO2_CAUSE_UNDOES_CHARGE_OFF] = "an account that was charged off (L) counts days past due "
                                       "again; no event takes a charge-off back",
    [METRO2_CAUSE_WEAKER_STATUS] =
        "a repossession, surrender or legal action (K, J, G) shows after a status that goes before "
        "it (97 before 96 before 95 before 93)",
    [METRO2_CAUSE_UNDOES_STATUS] = "an account that was repossessed (K) or the like counts days "
                                   "past due again; no event takes a repossession back",
    [METRO2_CAUSE_OPENED_TWICE] = "a month before opening (B) follows a month after it",
    [METRO2_CAUSE_NO_RULE] = "E and H are no outcome of the rules",
};

int metro2_weight(char c)
{
    switch (c) {
    case 'G':
        return 1;
    case 'J':
        return 2;
    case 'K':
        return 3;
    case 'L':
        return 4;
    default:
        return 0;
    }
}

enum metro2_cause metro2_cause(const char *profile)
{
    int held = 0;
    bool is_open = false;
    for (int i = METRO2_MONTHS - 1; i >= 0; i--) {
        char c = profile[i];
        if (c == 'E' || c == 'H') return METRO2_CAUSE_NO_RULE;
        if (c == 'B' && is_open) return METRO2_CAUSE_OPENED_TWICE;
        if (c != 'B') is_open = true;
        if (c == 'D' || c == 'B') continue;
        int w = metro2_weight(c);
        if (w > 0 && w < held) return METRO2_CAUSE_WEAKER_STATUS;
        if (w == 0 && held == 4) return METRO2_CAUSE_UNDOES_CHARGE_OFF;
        if (w == 0 && held > 0) return METRO2_CAUSE_UNDOES_STATUS;
        held = w;
    }
    return METRO2_CAUSE_NONE;
}
