/* story_turn.c - what a profile adds to an ordinary month. */
#include "ops/ctl/story_part.h"

static uint64_t form_of(const struct writer *w, enum what what)
{
    uint32_t which = DRAW_FORM + (uint32_t)w->month * WHAT_COUNT + (uint32_t)what;
    return story_draw(w->s, w->borrower, which);
}

static bool has(const struct writer *w, enum share share)
{
    return story_has(w->s, w->borrower, w->month, share);
}

/* The share of an earlier month: what was begun there goes on. */
static bool had(const struct writer *w, int32_t months_ago, enum share share)
{
    int32_t month = w->month - months_ago;
    return month > w->life->opened && story_has(w->s, w->borrower, month, share);
}

static int32_t first_day(const struct writer *w)
{
    return story_month_day(w->s, w->month);
}

/* First beat of that kind among those of the month, or NULL. */
static const struct beat *first_beat(const struct writer *w, enum what what)
{
    for (int i = 0; i < w->count; i++) {
        if (w->beats[i].what == what && w->beats[i].flaw == FLAW_NONE) return &w->beats[i];
    }
    return NULL;
}

static bool is_in_arrears(const struct writer *w, int32_t t)
{
    int32_t since = t - w->life->turn;
    if (w->life->person == PERSON_CURED) return since >= 1 && since < w->life->length;
    return w->life->person == PERSON_DEFAULTED && since >= 1 && since <= MONTHS_TO_WRITE_OFF;
}

/* ------------------------------------------------------------------------------ the loan */

static void take_back(struct writer *w)
{
    const struct beat *found = first_beat(w, WHAT_PAY);
    if (found == NULL) return;
    struct beat pay = *found;
    if (has(w, SHARE_REVERSALS)) {
        uint64_t form = form_of(w, WHAT_REVERSAL);
        story_add(w, WHAT_REVERSAL, EVENT_REPAYMENTS, pay.day + 1 + (int32_t)(form % 9),
                  pay.instalment, pay.form);
        if (form >> 8 & 3) {
            story_add(w, WHAT_PAY_AGAIN, EVENT_REPAYMENTS, pay.day + 12, pay.instalment, 0);
        }
    }
    if (has(w, SHARE_CHARGEBACKS)) {
        uint64_t form = form_of(w, WHAT_CHARGEBACK);
        story_add(w, WHAT_CHARGEBACK, EVENT_REPAYMENTS, pay.day + 3 + (int32_t)(form % 9),
                  pay.instalment, pay.form);
        if (form >> 8 & 1) {
            story_add(w, WHAT_PAY_AGAIN, EVENT_REPAYMENTS, pay.day + 16, pay.instalment, 1);
        }
    }
}

static void late_month(struct writer *w)
{
    int count = w->count;
    for (int i = 0; i < count; i++) {
        struct beat *b = &w->beats[i];
        if (b->what == WHAT_OVERDUE && has(w, SHARE_INTENT)) {
            b->form = (uint8_t)(1 + form_of(w, WHAT_OVERDUE) % 3 / 2);
        }
        bool is_late_pay = b->what == WHAT_PAY && b->flaw == FLAW_NONE &&
                           b->day > story_due(w->s, w->life, w->month);
        if (is_late_pay && has(w, SHARE_RESCUED)) {
            b->form = (uint8_t)(2 + form_of(w, WHAT_PAY) % 3);
        }
    }
    const struct beat *overdue = first_beat(w, WHAT_OVERDUE);
    if (overdue != NULL && has(w, SHARE_PARTIAL)) {
        int32_t form = (int32_t)(form_of(w, WHAT_PAY_PART) % 4);
        story_add(w, WHAT_PAY_PART, EVENT_REPAYMENTS, overdue->day + 1 + form * 3,
                  overdue->instalment, form);
    }
}

static void plans(struct writer *w, int32_t t)
{
    int32_t due = story_due(w->s, w->life, w->month);
    for (int32_t ago = 1; ago <= 3; ago++) {
        if (!had(w, ago, SHARE_PLANS) || !is_in_arrears(w, t - ago)) continue;
        uint64_t form = form_of(w, WHAT_PLAN_PAY);
        if (form % 4) story_add(w, WHAT_PLAN_PAY, EVENT_REPAYMENTS, due + 3, ago, 0);
        if (ago == 3 && form >> 8 & 1) {
            story_add(w, WHAT_PLAN_END, EVENT_ACCOUNTS, due + 5, t, (int32_t)(form >> 16 & 1));
        }
    }
    if (is_in_arrears(w, t) && has(w, SHARE_PLANS)) {
        story_add(w, WHAT_PLAN, EVENT_ACCOUNTS, due + 4, t,
                  (int32_t)(form_of(w, WHAT_PLAN) % STORY_PLAN_MAX));
    }
    if (has(w, SHARE_EXTENSIONS)) {
        story_add(w, WHAT_EXTEND, EVENT_ACCOUNTS, due + 2, t,
                  (int32_t)(form_of(w, WHAT_EXTEND) % 3));
    }
}

static void disputes(struct writer *w, int32_t t)
{
    if (!has(w, SHARE_DISPUTES)) return;
    uint64_t form = form_of(w, WHAT_DISPUTE);
    int32_t day = first_day(w) + 6 + (int32_t)(form % 12);
    story_add(w, WHAT_DISPUTE, EVENT_SIGNALS, day, t, 0);
    if (form >> 8 & 7) {
        story_add(w, WHAT_RESOLVE, EVENT_SIGNALS, day + 3 + (int32_t)(form >> 16 & 31), t,
                  (int32_t)(form >> 24 & 3));
    }
}

static void endings(struct writer *w, int32_t t)
{
    if (!has(w, SHARE_ENDINGS)) return;
    uint64_t form = form_of(w, WHAT_ENDING);
    int32_t day = first_day(w) + (int32_t)(form % 28);
    if (w->life->has_line && form >> 8 & 1) {
        story_add(w, WHAT_LIMIT, EVENT_ACCOUNTS, day, t, (int32_t)(form >> 16 & 7));
        return;
    }
    story_add(w, WHAT_ENDING, EVENT_ACCOUNTS, day, t, (int32_t)(form >> 16 & 7));
}

/* ------------------------------------------------------------------------- other accounts */

static void card_month(struct writer *w, int32_t t)
{
    if (!w->life->has_card) return;
    if (t == 0) {
        story_add(w, WHAT_OPEN_CARD, EVENT_ACCOUNTS, first_day(w) + DAY_OPENED - 1, 0, 0);
        return;
    }
    uint64_t form = form_of(w, WHAT_CARD_PAY);
    int32_t due = first_day(w) + 9;
    bool is_late = form % 8 < 2;
    if (form % 8 == 7) return; /* the card was not used */
    if (is_late) story_add(w, WHAT_CARD_OVERDUE, EVENT_OVERDUES, due + 1, t, 0);
    if (form % 16 == 1) return; /* and is not paid this month */
    int32_t day = is_late ? due + 2 + (int32_t)(form >> 8 & 15) : due;
    story_add(w, WHAT_CARD_PAY, EVENT_REPAYMENTS, day, t, (int32_t)(form >> 16 & 1));
}

static void drawdown_month(struct writer *w, int32_t t)
{
    if (!w->life->has_drawdowns || t < 1) return;
    if (t % DRAWDOWN_EVERY == 1) {
        story_add(w, WHAT_OPEN_DRAWDOWN, EVENT_ACCOUNTS, first_day(w) + 3, t, 0);
        return;
    }
    int32_t opened = t - (t - 1) % DRAWDOWN_EVERY;
    uint64_t form = form_of(w, WHAT_DRAWDOWN_SETTLE);
    if (t == opened + 2 && form % 3 == 0) {
        story_add(w, WHAT_DRAWDOWN_OVERDUE, EVENT_OVERDUES, first_day(w) + 15, opened, 0);
        story_add(w, WHAT_DRAWDOWN_SETTLE, EVENT_REPAYMENTS,
                  first_day(w) + 16 + (int32_t)(form >> 8 & 31), opened, 0);
    } else if (t == opened + 2) {
        story_add(w, WHAT_DRAWDOWN_SETTLE, EVENT_REPAYMENTS, first_day(w) + 14, opened, 0);
    }
}

/* ------------------------------------------------------------------------- the borrower */

static void signals(struct writer *w, int32_t t)
{
    if (has(w, SHARE_SIGNALS)) {
        uint64_t form = form_of(w, WHAT_SIGNAL);
        int32_t day = first_day(w) + (int32_t)(form % 20);
        int32_t count = form >> 8 & 3 ? 1 : 4; /* borrowings come in bursts */
        for (int32_t i = 0; i < count; i++)
            story_add(w, WHAT_SIGNAL, EVENT_SIGNALS, day + i, i, (int32_t)(form >> 16 & 255));
    }
    if (has(w, SHARE_CONSENTS)) {
        uint64_t form = form_of(w, WHAT_CONSENT);
        story_add(w, WHAT_CONSENT, EVENT_SIGNALS, first_day(w) + (int32_t)(form % 28), 0,
                  (int32_t)(form >> 16 & 7));
    }
    if (has(w, SHARE_REVIEWS)) {
        uint64_t form = form_of(w, WHAT_REVIEW);
        story_add(w, WHAT_REVIEW, EVENT_SIGNALS, first_day(w) + (int32_t)(form % 28), 0,
                  (int32_t)(form >> 16 & 3));
    }
    if (has(w, SHARE_VERDICTS)) {
        story_add(w, WHAT_VERDICT, EVENT_SIGNALS, first_day(w) + 9, t, 0);
        if (form_of(w, WHAT_VERDICT) % 4) {
            story_add(w, WHAT_VERDICT, EVENT_SIGNALS, first_day(w) + 27, t, 1);
        }
    }
    if (has(w, SHARE_ERASURES)) {
        uint64_t form = form_of(w, WHAT_ERASE);
        story_add(w, WHAT_ERASE, EVENT_SIGNALS, first_day(w) + (int32_t)(form % 28), 0, 0);
    }
}

static void open_late(struct writer *w, int32_t t)
{
    if (w->life->is_resettled && t == 3) {
        story_add(w, WHAT_OPEN_LOAN, EVENT_ACCOUNTS, first_day(w) + DAY_OPENED - 1, 0, 0);
    }
}

void story_turns(struct writer *w, int32_t t)
{
    if (t > 0) {
        take_back(w);
        late_month(w);
        plans(w, t);
        disputes(w, t);
        endings(w, t);
        signals(w, t);
        open_late(w, t);
    }
    card_month(w, t);
    drawdown_month(w, t);
}
