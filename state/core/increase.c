/* increase.c - INCREASE_ELIGIBLE; the limit itself is never raised here. */
#include "state/core/increase.h"

#include <stddef.h>

#include "state/core/date.h"
#include "state/core/line.h"
#include "state/core/try.h"

/* Since when a line is known; INT_NONE without one. */
static int32_t line_known_since(const struct step *s)
{
    int32_t since = INT_NONE;
    if (s->borrower->state.contract_limit <= 0) return INT_NONE;
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct work *w = &s->works.items[i];
        if (!line_has_account(s, w)) continue;
        int32_t known_on = w->account->state.first_known_on;
        if (since == INT_NONE || known_on < since) since = known_on;
    }
    return since;
}

int32_t increase_due_on(const struct step *s)
{
    const struct borrower_state *b = &s->borrower->state;
    int32_t start = line_known_since(s);
    if (s->policy->increase_clean_months <= 0 || start == INT_NONE) return INT_NONE;
    if (b->standing != STANDING_GOOD) return INT_NONE;
    /* INT_NONE is before any day. */
    if (b->good_since > start) start = b->good_since;
    if (b->increase_noticed_on > start) start = b->increase_noticed_on;
    return date_add_months(start, s->policy->increase_clean_months);
}

enum err increase_offer(struct step *s)
{
    int32_t due_on = increase_due_on(s);
    if (due_on == INT_NONE || s->date < due_on) return ERR_OK;
    struct notice *notice;
    TRY(step_notice(s, NULL, NOTICE_KIND_INCREASE_ELIGIBLE, &notice));
    notice->lender_id = line_lender(s);
    s->borrower->state.increase_noticed_on = s->date;
    return ERR_OK;
}
