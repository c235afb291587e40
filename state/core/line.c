/* line.c - percent, drawing and effective limit; what changed leaves as one action. */
#include "state/core/line.h"

#include <assert.h>
#include <stddef.h>

#include "state/core/caps.h"
#include "state/core/money.h"
#include "state/core/try.h"

bool line_has_account(const struct step *s, const struct work *w)
{
    const struct account_state *account = &w->account->state;
    bool is_line = account->account_type == ACCOUNT_TYPE_R1 ||
                   account->account_type == ACCOUNT_TYPE_R2 ||
                   account->account_type == ACCOUNT_TYPE_R3;
    return is_line && w->now.closing == NULL &&
           str_equal(account->currency, s->policy->base_currency);
}

struct str line_lender(const struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        if (line_has_account(s, &s->works.items[i]))
            return s->works.items[i].account->state.lender_id;
    }
    if (s->works.count > 0) return s->works.items[0].account->state.lender_id;
    if (s->input == NULL) return s->borrower->state.reason_lender_id;
    assert(s->input->type == INPUT_SIGNAL); /* any other event has an account */
    return s->input->of.signal->lender_id;
}

enum err line_act(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    struct capped_line capped = caps_apply(s, b->percent);
    int64_t before = b->contract_limit == s->contract_before
                         ? s->effective_before
                         : money_percent_floor(b->contract_limit, s->percent_before);
    b->effective_limit = capped.limit_minor;
    b->cap = capped.count > 0 ? capped.limit_minor : LONG_NONE;
    bool is_same = b->percent == s->percent_before && b->drawing == s->drawing_before &&
                   b->effective_limit == before;
    /* Laws: ZEROED has no limit, SUSPENDED no drawing. */
    /* unreachable: percent is 0 wherever standing becomes ZEROED, and a step back restores both */
    if (b->standing == STANDING_ZEROED && b->effective_limit != 0) return ERR_INVARIANT;
    if (b->standing == STANDING_SUSPENDED && b->drawing != DRAWING_SHUT) return ERR_INVARIANT;
    if (is_same) return ERR_OK;

    if (b->effective_limit != before) TRY(caps_reasons(s, &capped, &s->line_reasons));
    if (str_is_none(s->line_lender_id)) s->line_lender_id = line_lender(s);
    struct line_action *line = LIST_ADD(s->arena, &s->out->lines);
    TRY_ALLOC(line);
    s->line = line;
    *line = line_action_empty;
    line->lender_id = s->line_lender_id;
    bool shuts = b->drawing == DRAWING_SHUT && s->drawing_before == DRAWING_OPEN;
    bool restores = b->percent > s->percent_before ||
                    (b->drawing == DRAWING_OPEN && s->drawing_before == DRAWING_SHUT) ||
                    b->effective_limit > before; /* a cap that rose, whatever percent did (C211) */
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
