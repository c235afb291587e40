/* profile.h - how much of each thing an invented stream holds.
 *
 * A profile is a list of shares by name. `--profile` takes a preset and pairs that change it:
 * "mixed", "stormy,reversals=5,plans=0", "late=2.5". Shares are percent, with at most one decimal;
 * of what is said in the table of profile.c: of the people, of their months, of the records. */
#ifndef OPS_CTL_PROFILE_H
#define OPS_CTL_PROFILE_H

#include <stddef.h>
#include <stdint.h>

#include "state/core/err.h"
#include "state/core/why.h"

enum share {
    /* of the people */
    SHARE_SLOPPY,
    SHARE_CURED,
    SHARE_DEFAULTED,
    SHARE_SETTLED,
    SHARE_FRAUD,
    SHARE_LINES,
    SHARE_CARDS,
    SHARE_DRAWDOWNS,
    SHARE_IMPLICIT,
    SHARE_RESETTLED,
    SHARE_ODD_DAYS,
    /* of their months */
    SHARE_SILENT,
    SHARE_PREPAID,
    SHARE_REVERSALS,
    SHARE_CHARGEBACKS,
    SHARE_PARTIAL,
    SHARE_INTENT,
    SHARE_RESCUED,
    SHARE_PLANS,
    SHARE_EXTENSIONS,
    SHARE_DISPUTES,
    SHARE_SIGNALS,
    SHARE_CONSENTS,
    SHARE_REVIEWS,
    SHARE_VERDICTS,
    SHARE_ENDINGS,
    SHARE_ERASURES,
    /* of the records */
    SHARE_LATE,
    SHARE_NEXT_MONTH,
    SHARE_TWICE,
    SHARE_ALTERED,
    SHARE_SPOILED,
    /* of the months of the stream */
    SHARE_POLICIES,
    SHARE_COUNT
};

struct profile {
    int32_t permille[SHARE_COUNT];
};

/* The stream that was always made: lives without any of the turns. */
extern const struct profile profile_plain;

/* Reads a profile. Errors: ERR_POISON (why names the word and what is wrong). */
MUST_CHECK enum err profile_read(const char *text, struct profile *ret_profile,
                                 struct why *reterr_why);

/* Name of a share, as in the text. */
const char *profile_share_name(enum share share);

/* Writes the table of shares and presets, for the help, into `text`. */
void profile_print(char *text, size_t size);

#endif
