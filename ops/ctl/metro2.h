/* metro2.h - one account of a Metro 2 file: the 426-byte base segment, character format.
 *
 * Reads only what the replay needs. Knows no event and no rule. */
#ifndef OPS_CTL_METRO2_H
#define OPS_CTL_METRO2_H

#include <stdint.h>

#include "state/core/err.h"
#include "state/core/str.h"
#include "state/core/why.h"

enum { METRO2_MONTHS = 24, METRO2_NUMBER_MAX = 30 };

struct metro2_account {
    char number[METRO2_NUMBER_MAX + 1];
    char profile[METRO2_MONTHS + 1]; /* newest first: [0] is the month before the reported one */
    char status[3];
    int32_t opened_on;            /* INT_NONE = not stated */
    int32_t reported_on;          /* date of account information */
    int32_t first_delinquency_on; /* INT_NONE = none */
    int32_t terms;                /* instalments; 0 = not stated */
    int64_t amount;               /* highest credit, minor units */
    int64_t balance;              /* minor units */
};

enum metro2_kind { METRO2_ACCOUNT, METRO2_HEADER, METRO2_TRAILER };

/* Reads one line (without its newline). *ret_account is set for METRO2_ACCOUNT only.
 * Errors: ERR_POISON (why names the columns and what was found there). */
MUST_CHECK enum err metro2_parse_line(struct str line, enum metro2_kind *ret_kind,
                                      struct metro2_account *ret_account, struct why *reterr_why);

#endif
