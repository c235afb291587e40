/* months.h - the history of an account: one code per settlement day. */
#ifndef STATE_CORE_MONTHS_H
#define STATE_CORE_MONTHS_H

#include "state/core/ledger.h"
#include "state/core/picture.h"

enum { MONTHS_KEPT = 60, PROFILE_LENGTH = 24 };

/* One period seen as of a day. */
struct month_view {
    char code;
    char profile;
    int64_t overdue_minor;
    int32_t episode_on; /* of a code 1-7: first delinquent day of its lateness; else INT_NONE */
    int32_t as_of;      /* day looked at: settlement day, closing day, or today */
    char plain_code;    /* as it would be without a repair rule */
    int32_t plain_episode_on;
};

/* Returns the settlement day after the last period kept, from `date` on at the earliest. */
int32_t months_next_settlement(const struct account_state *account, int32_t date);

/* Returns the last day before the period at `index` that ends on `settles_on`: that of the period
 * kept of the month before. Without one (the first kept, or closed all through the month before) it
 * is the settlement day before, unless OPENED moved that day since: then a month before. */
int32_t months_period_before(const struct account_state *account, uint32_t index,
                             int32_t settles_on);

/* Adds the periods from the first known day up to settlement days before `today`, as never sent: at
 * the end, in front if an earlier value date became known, and from `oldest` on where a closed
 * account turns out to have been open. Errors: ERR_LIMIT. */
MUST_CHECK enum err months_extend(struct account_state *account, const struct ledger *l,
                                  int32_t today, int32_t oldest, struct arena *a);

/* Adds or finds the period whose settlement day is `settles_on` at the end. Errors: ERR_LIMIT. */
MUST_CHECK enum err months_at(struct account_state *account, int32_t settles_on, struct arena *a,
                              int32_t *ret_index);

/* Derives the period kept at `index` as it is known `today`. */
struct month_view months_derive(const struct account_state *account, const struct ledger *l,
                                uint32_t index, int32_t today);

/* Returns what a period closed in a hold is told as, once `cured_by` is set: as it was derived
 * last, or as cured. */
struct month_view months_told(const struct month_state *month, const struct ledger *l);

/* Derives the running period as if it closed today. */
struct month_view months_running(const struct account_state *account, const struct ledger *l,
                                 int32_t today);

/* Sets code, character, amount and episode of a kept period. */
void months_set(struct month_state *month, const struct month_view *view);

/* Derives again every period whose settlement day is not before `oldest`. Errors: ERR_LIMIT. */
void months_refresh(struct account_state *account, const struct ledger *l, int32_t oldest,
                    int32_t today);

/* Makes the code of a late period normal, its amount nothing. */
void months_forgive(struct month_state *month);

/* Drops the oldest periods beyond sixty. */
void months_trim(struct account_state *account);

/* Returns the codes of the first `count` periods, oldest first. STR_NONE when the arena is full. */
struct str months_history(const struct account_state *account, uint32_t count, struct arena *a);

/* Returns the Metro 2 profile of the months before that of `date`, newest first, 24 characters; B
 * for a month of which there is no period. */
struct str months_profile(const struct account_state *account, int32_t date, struct arena *a);

/* Returns a static one-character slice. */
struct str code_str(char code);

#endif
