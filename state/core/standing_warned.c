/* standing_warned.c - the rows of warning points. */
#include <stddef.h>

#include "state/core/line.h"
#include "state/core/points.h"
#include "state/core/standing_rows.h"
#include "state/core/text.h"
#include "state/core/try.h"

enum { HALF = 50, FULL = 100 };

enum err standing_when_warned(struct step *s, bool *ret_fits)
{
    const struct borrower_state *b = &s->borrower->state;
    int32_t known =
        b->warning_rank != INT_NONE ? b->warning_rank : points_rank(s->policy, b->warning_band);
    *ret_fits = points_rank(s->policy, b->warning_points) > known;
    return ERR_OK;
}

enum err standing_when_calm(struct step *s, bool *ret_fits)
{
    *ret_fits = s->borrower->state.warning_points < s->policy->warning.watch_points;
    return ERR_OK;
}

/* The borrower's lender takes the place of an account's: warnings rest on none. */
static void note_lender(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    struct str lender_id = line_lender(s);
    if (str_is_none(s->line_lender_id)) s->line_lender_id = lender_id;
    b->reason_lender_id = lender_id;
    b->reason_account_id = STR_NONE;
}

enum err standing_warn(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    struct notice *notice;
    TRY(step_notice(s, NULL, NOTICE_KIND_EARLY_WARNING, &notice));
    note_lender(s);
    notice->lender_id = b->reason_lender_id;
    TRY(points_reasons(s, &notice->reasons));
    if (b->warning_points < s->policy->warning.reduce_points) return ERR_OK;
    TRY(points_reasons(s, &s->line_reasons));
    if (b->percent > HALF) b->percent = HALF;
    if (b->warning_points >= s->policy->warning.suspend_points) b->drawing = DRAWING_SHUT;
    return ERR_OK;
}

/* There is no episode to end: with anything past due he would not be in WATCH. */
enum err standing_calm(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    b->good_since = s->date;
    if (b->percent == FULL) return ERR_OK; /* and so drawing is open */
    b->percent = FULL;
    b->drawing = DRAWING_OPEN;
    note_lender(s);
    return reason_add(&s->line_reasons, REASON_CODE_WARNING, STR_NONE,
                      text_word_int("points", b->warning_points, s->arena),
                      text_word_int("points <", s->policy->warning.watch_points, s->arena),
                      s->arena);
}
