/* line.c - percent, drawing and effective limit; what changed leaves as one action. */
#include "state/core/line.h"

#include <stddef.h>

#include "state/core/money.h"
#include "state/core/try.h"

static int64_t effective(const struct borrower_state *b, int32_t percent)
{
    int64_t limit = money_percent_floor(b->contract_limit, percent);
    return b->cap != LONG_NONE ? money_min(limit, b->cap) : limit;
}

enum err line_act(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    int64_t before = effective(b, s->percent_before);
    b->effective_limit = effective(b, b->percent);
    bool is_same = b->percent == s->percent_before && b->drawing == s->drawing_before &&
                   b->effective_limit == before;
    /* Laws: ZEROED has no limit, SUSPENDED no drawing. */
    if (b->standing == STANDING_ZEROED && b->effective_limit != 0) return ERR_INVARIANT;
    if (b->standing == STANDING_SUSPENDED && b->drawing != DRAWING_SHUT) return ERR_INVARIANT;
    if (is_same) return ERR_OK;

    struct line_action *line = LIST_ADD(s->arena, &s->lines);
    TRY_ALLOC(line);
    *line = line_action_empty;
    line->lender_id = s->line_lender_id;
    bool shuts = b->drawing == DRAWING_SHUT && s->drawing_before == DRAWING_OPEN;
    bool restores = b->percent > s->percent_before ||
                    (b->drawing == DRAWING_OPEN && s->drawing_before == DRAWING_SHUT);
    line->action = s->is_zeroed_now ? LINE_ACTION_KIND_ZERO
                   : shuts          ? LINE_ACTION_KIND_SUSPEND
                   : restores       ? LINE_ACTION_KIND_RESTORE
                                    : LINE_ACTION_KIND_REDUCE;
    line->limit_before = before;
    line->limit_after = b->effective_limit;
    line->percent_before = s->percent_before;
    line->percent_after = b->percent;
    line->drawing_before = s->drawing_before;
    line->drawing_after = b->drawing;
    line->standing_before = s->standing_before;
    line->standing_after = b->standing;
    line->requires_review = s->is_zeroed_now;
    line->reasons = s->line_reasons;
    return ERR_OK;
}
