/* metro2_compare.h - the profiles the daemon emitted against those of the file. */
#ifndef OPS_CTL_METRO2_COMPARE_H
#define OPS_CTL_METRO2_COMPARE_H

#include <stdbool.h>

#include "ops/ctl/metro2_file.h"
#include "ops/ctl/metro2_map.h"
#include "state/core/records.h"

/* What the daemon last reported of an account, up to the end of its reported month. */
struct metro2_seen {
    char profile[METRO2_MONTHS + 1]; /* "" = nothing seen */
    char status[3];
    bool is_of_month; /* it closes the reported month */
};

struct metro2_tally {
    uint32_t accounts, agree;
    uint32_t agree_despite_cause; /* of agree: a cause was expected and the profile came out */
    uint32_t by_cause[METRO2_CAUSE_COUNT]; /* accounts that differ, by cause; NONE = unexplained */
    uint32_t not_seen;                     /* of by_cause[NONE]: no update of the reported month */
    uint32_t status_agrees;                /* accounts whose Metro 2 status is the file's too */
    uint32_t characters, characters_agree;
};

/* Index of the account an update is about, or -1. `order` is metro2_order(). */
int64_t metro2_find(const struct metro2_file *file, const uint32_t *order, struct str number);

/* Indices of the accounts by number; heap, the caller frees. NULL = out of memory. */
uint32_t *metro2_order(const struct metro2_file *file);

/* Takes an update of the account, in the order of the log. */
void metro2_see(const struct metro2_account *account, const struct credit_report_update *update,
                struct metro2_seen *seen);

/* Compares. Calls `differs` for each account that differs without a cause; may be NULL. */
void metro2_compare(const struct metro2_file *file, const struct metro2_seen *seen,
                    struct metro2_tally *ret_tally,
                    void (*differs)(const struct metro2_account *account,
                                    const struct metro2_seen *seen));

#endif
