/* story.c - lives out of a seed. */
#include "ops/ctl/story.h"

#include <assert.h>

#include "ops/ctl/story_part.h"
#include "state/core/date.h"

/* splitmix64: every (seed, borrower, draw) its own number. */
uint64_t story_draw(const struct story *s, uint32_t borrower, uint32_t which)
{
    uint64_t x = s->seed ^ ((uint64_t)borrower << 24 ^ which) * UINT64_C(0x9e3779b97f4a7c15);
    x = (x ^ x >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ x >> 27) * UINT64_C(0x94d049bb133111eb);
    return x ^ x >> 31;
}

int32_t story_below(const struct story *s, uint32_t borrower, uint32_t which, int32_t bound)
{
    return (int32_t)(story_draw(s, borrower, which) % (uint64_t)bound);
}

bool story_has(const struct story *s, uint32_t borrower, int32_t month, enum share share)
{
    int32_t permille = s->profile.permille[share];
    if (permille == 0) return false;
    uint32_t which = DRAW_SHARE + (uint32_t)month * SHARE_COUNT + (uint32_t)share;
    return story_below(s, borrower, which, 1000) < permille;
}

static enum person person_of(const struct story *s, uint32_t borrower)
{
    const int32_t *permille = s->profile.permille;
    int32_t left = 1000 - story_below(s, borrower, DRAW_PERSON, 1000); /* 1 to 1000 */
    static const struct {
        enum share share;
        enum person person;
    } kinds[] = {
        {SHARE_FRAUD, PERSON_FRAUD},         {SHARE_SETTLED, PERSON_SETTLED},
        {SHARE_DEFAULTED, PERSON_DEFAULTED}, {SHARE_CURED, PERSON_CURED},
        {SHARE_SLOPPY, PERSON_SLOPPY},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        left -= permille[kinds[i].share];
        if (left <= 0) return kinds[i].person;
    }
    return PERSON_PUNCTUAL;
}

static bool is_among(const struct story *s, uint32_t borrower, enum draw which, enum share share)
{
    return story_below(s, borrower, which, 1000) < s->profile.permille[share];
}

static void add_accounts(const struct story *s, uint32_t borrower, struct life *l)
{
    /* Half of the people are those whose draw is even; a share goes on from there. */
    int32_t line = story_below(s, borrower, DRAW_LINE, 1000);
    l->has_line = line % 2 * 500 + line / 2 < s->profile.permille[SHARE_LINES];
    l->has_card = is_among(s, borrower, DRAW_CARD, SHARE_CARDS);
    l->has_drawdowns = is_among(s, borrower, DRAW_DRAWDOWN, SHARE_DRAWDOWNS);
    int32_t kind = story_below(s, borrower, DRAW_OPENING_KIND, 1000);
    int32_t implicit = s->profile.permille[SHARE_IMPLICIT];
    l->is_implicit = kind < implicit;
    l->is_resettled = !l->is_implicit && kind < implicit + s->profile.permille[SHARE_RESETTLED];
}

struct life story_life(const struct story *s, uint32_t borrower)
{
    struct life l = {.person = person_of(s, borrower), .due_day = DAY_DUE, .settlement_day = 31};
    int32_t opening = story_below(s, borrower, DRAW_OPENING, 100);
    if (opening >= 80 && s->months > 2) l.opened = opening % (s->months / 2) + 1;
    l.turn = 1 + story_below(s, borrower, DRAW_TURN, s->months > 2 ? s->months - 1 : 1);
    l.length = 1 + story_below(s, borrower, DRAW_LENGTH, 4);
    add_accounts(s, borrower, &l);
    if (is_among(s, borrower, DRAW_ODD, SHARE_ODD_DAYS)) {
        static const int32_t due_days[] = {28, 29, 30, 31, 31, 10, 5, 20};
        static const int32_t settlement_days[] = {28, 29, 30, 31, 5, 15, 20, 10};
        l.due_day = due_days[story_below(s, borrower, DRAW_DUE_DAY, 8)];
        l.settlement_day = settlement_days[story_below(s, borrower, DRAW_SETTLEMENT_DAY, 8)];
    }
    return l;
}

/* --------------------------------------------------------------------------------- beats */

int32_t story_month_day(const struct story *s, int32_t month)
{
    return date_add_months(s->first_month, month) - s->first_month;
}

int32_t story_due(const struct story *s, const struct life *l, int32_t month)
{
    int32_t first = date_add_months(s->first_month, month);
    return date_settlement_in_month(first, l->due_day) - s->first_month;
}

/* When a record of that value date is sent: some are late by days, some come in the next month.
 * Lateness by days ends on the 28th or goes over the month's end. */
static int32_t sent_on(const struct writer *w, int32_t day, int32_t noise)
{
    const int32_t *permille = w->s->profile.permille;
    int32_t first = story_month_day(w->s, w->month);
    int32_t next = story_month_day(w->s, w->month + 1);
    if (noise >= permille[SHARE_LATE] + permille[SHARE_NEXT_MONTH]) return day;
    if (noise >= permille[SHARE_LATE]) return next + 2 > day ? next + 2 : day;
    int32_t late = day + 2 + noise % 6;
    int32_t of_month = late - first + 1;
    if (day >= first + 28 || of_month <= 28) return late;
    return of_month <= 31 ? first + 27 : next + of_month - 32;
}

static void put(struct writer *w, struct beat b, int32_t sent)
{
    int32_t end = story_month_day(w->s, w->s->months);
    if (sent >= end) { /* there is no next month */
        int32_t last = story_month_day(w->s, w->s->months - 1) + 27;
        sent = last < b.day ? b.day : last;
    }
    b.sent = (uint16_t)sent;
    assert(w->count < STORY_BEATS_MAX);
    w->beats[w->count++] = b;
}

/* The same again, altered or spoiled. */
static void add_flawed(struct writer *w, const struct beat *b, int32_t sent)
{
    const int32_t *permille = w->s->profile.permille;
    uint32_t which = DRAW_FLAW + (uint32_t)w->month * 4096 + (uint32_t)b->what * 64 +
                     (uint32_t)(b->instalment % 64);
    uint64_t x = story_draw(w->s, w->borrower, which);
    int32_t n = (int32_t)(x % 1000);
    struct beat again = *b;
    if (n < permille[SHARE_ALTERED]) {
        again.flaw = FLAW_ALTERED;
    } else if (n < permille[SHARE_ALTERED] + permille[SHARE_SPOILED]) {
        again.flaw = (uint8_t)(FLAW_BAD_ID + (x >> 32) % (FLAW_COUNT - FLAW_BAD_ID));
    } else {
        return;
    }
    put(w, again, sent + (int32_t)(x >> 16 & 3));
}

void story_add(struct writer *w, enum what what, enum event_topic topic, int32_t day,
               int32_t instalment, int32_t form)
{
    const int32_t *permille = w->s->profile.permille;
    if (day >= story_month_day(w->s, w->s->months)) return;
    struct beat b = {.borrower = w->borrower,
                     .day = (uint16_t)day,
                     .month = (int16_t)w->month,
                     .instalment = (int16_t)instalment,
                     .topic = (uint8_t)topic,
                     .what = (uint8_t)what,
                     .form = (uint8_t)form};
    uint32_t which =
        DRAW_NOISE + (uint32_t)w->month * 1000 + (uint32_t)what * 50 + (uint32_t)(instalment % 50);
    int32_t n = story_below(w->s, w->borrower, which, 1000);
    int32_t sent = sent_on(w, day, n);
    put(w, b, sent);
    int32_t late = permille[SHARE_LATE] + permille[SHARE_NEXT_MONTH];
    if (n >= late && n < late + permille[SHARE_TWICE]) put(w, b, sent + n % 2);
    if (permille[SHARE_ALTERED] + permille[SHARE_SPOILED] > 0) add_flawed(w, &b, sent);
}

/* A beat of the loan on a day that is named by its distance from the 15th, the usual due day. */
static void add(struct writer *w, enum what what, enum event_topic topic, int32_t day,
                int32_t instalment)
{
    int32_t due = story_due(w->s, w->life, w->month);
    story_add(w, what, topic, due + day - DAY_DUE, instalment, 0);
}

static void add_on(struct writer *w, enum what what, enum event_topic topic, int32_t day)
{
    story_add(w, what, topic, story_month_day(w->s, w->month) + day - 1, 0, 0);
}

static void miss(struct writer *w, int32_t instalment)
{
    add(w, WHAT_OVERDUE, EVENT_OVERDUES, DAY_OVERDUE, instalment);
    if (story_below(w->s, w->borrower, DRAW_NOTICE + (uint32_t)w->month, 2) == 0) {
        add(w, WHAT_NOTICE, EVENT_SIGNALS, DAY_NOTICE, instalment);
    }
}

static void pay_on_time(struct writer *w, int32_t t)
{
    bool is_ahead = story_has(w->s, w->borrower, w->month, SHARE_PREPAID);
    int32_t due = story_due(w->s, w->life, w->month);
    story_add(w, WHAT_PAY, EVENT_REPAYMENTS, is_ahead ? due - 4 : due, t, is_ahead ? 1 : 0);
}

static void sloppy_month(struct writer *w, int32_t t)
{
    int32_t n = story_below(w->s, w->borrower, DRAW_SLOPPY + (uint32_t)w->month, 48);
    if (n >= 12) {
        pay_on_time(w, t);
        return;
    }
    miss(w, t);
    add(w, WHAT_PAY, EVENT_REPAYMENTS, DAY_OVERDUE + n, t);
}

static void cured_month(struct writer *w, int32_t t)
{
    const struct life *l = w->life;
    int32_t since = t - l->turn;
    if (since >= 0 && since < l->length) {
        miss(w, t);
        return;
    }
    pay_on_time(w, t);
    if (since != l->length) return;
    for (int32_t i = l->turn; i < t; i++)
        add(w, WHAT_PAY, EVENT_REPAYMENTS, DAY_CATCH_UP, i);
}

static void defaulted_month(struct writer *w, int32_t t)
{
    int32_t since = t - w->life->turn;
    if (since < 0) {
        pay_on_time(w, t);
        return;
    }
    if (since > MONTHS_TO_WRITE_OFF) return;
    miss(w, t);
    bool is_sued = story_below(w->s, w->borrower, DRAW_LEGAL, 3) == 0;
    if (since == MONTHS_TO_LEGAL && is_sued) add(w, WHAT_LEGAL, EVENT_ACCOUNTS, DAY_STATUS, t);
    if (since == MONTHS_TO_WRITE_OFF) add(w, WHAT_WRITE_OFF, EVENT_ACCOUNTS, DAY_STATUS, t);
}

static void ordinary_month(struct writer *w, int32_t t)
{
    const struct life *l = w->life;
    switch (l->person) {
    case PERSON_PUNCTUAL:
        pay_on_time(w, t);
        break;
    case PERSON_SLOPPY:
        sloppy_month(w, t);
        break;
    case PERSON_CURED:
        cured_month(w, t);
        break;
    case PERSON_DEFAULTED:
        defaulted_month(w, t);
        break;
    case PERSON_SETTLED:
        if (t <= l->turn) pay_on_time(w, t);
        if (t == l->turn) add(w, WHAT_SETTLE, EVENT_REPAYMENTS, DAY_SETTLED, t);
        break;
    case PERSON_FRAUD:
        pay_on_time(w, t);
        if (t == l->turn) {
            story_add(w, WHAT_FRAUD, EVENT_SIGNALS, story_month_day(w->s, w->month) + DAY_FRAUD - 1,
                      t, 0);
        }
        break;
    }
}

int story_month(const struct story *s, uint32_t borrower, int32_t month,
                struct beat ret_beats[STORY_BEATS_MAX])
{
    struct life l = story_life(s, borrower);
    struct writer w = {
        .s = s, .life = &l, .beats = ret_beats, .borrower = borrower, .month = month};
    int32_t t = month - l.opened;
    if (t < 0) return 0;
    if (t > 0 && !story_has(s, borrower, month, SHARE_SILENT)) ordinary_month(&w, t);
    if (t == 0) {
        if (!l.is_implicit && !l.is_resettled) {
            add_on(&w, WHAT_OPEN_LOAN, EVENT_ACCOUNTS, DAY_OPENED);
        }
        if (l.has_line) add_on(&w, WHAT_OPEN_LINE, EVENT_ACCOUNTS, DAY_OPENED);
        if (s->has_party) add_on(&w, WHAT_PARTY, EVENT_SIGNALS, DAY_PARTY);
    }
    if (t % 6 == 1 && story_below(s, borrower, DRAW_INCOME, 10) < 3) {
        add_on(&w, WHAT_INCOME, EVENT_SIGNALS, DAY_INCOME);
    }
    story_turns(&w, t);
    return w.count;
}
