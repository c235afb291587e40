/* story.c - lives out of a seed. */
#include "ops/ctl/story.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "state/core/date.h"
#include "state/core/ids.h"

enum person {
    PERSON_PUNCTUAL,
    PERSON_SLOPPY,
    PERSON_CURED,
    PERSON_DEFAULTED,
    PERSON_SETTLED,
    PERSON_FRAUD
};

enum what {
    WHAT_OPEN_LOAN,
    WHAT_OPEN_LINE,
    WHAT_PAY,
    WHAT_OVERDUE,
    WHAT_LEGAL,
    WHAT_WRITE_OFF,
    WHAT_SETTLE,
    WHAT_PARTY,
    WHAT_INCOME,
    WHAT_NOTICE,
    WHAT_FRAUD,
    WHAT_COUNT
};

enum {
    DAY_OPENED = 2,
    DAY_PARTY = 3,
    DAY_INCOME = 5,
    DAY_FRAUD = 12,
    DAY_DUE = 15,
    DAY_OVERDUE = 16,
    DAY_NOTICE = 17,
    DAY_SETTLED = 18,
    DAY_CATCH_UP = 20,
    DAY_STATUS = 21,
    MONTHS_TO_LEGAL = 4,
    MONTHS_TO_WRITE_OFF = 7,
};

/* Independent draws of one life; the number says which. */
enum draw {
    DRAW_PERSON = 1,
    DRAW_OPENING,
    DRAW_TURN,
    DRAW_LENGTH,
    DRAW_LINE,
    DRAW_AMOUNT,
    DRAW_LEGAL,
    DRAW_INCOME,
    DRAW_SLOPPY = 1000, /* + month */
    DRAW_NOTICE = 2000,
    DRAW_NOISE = 10000, /* + month and what */
};

/* splitmix64: every (seed, borrower, draw) its own number. */
static uint64_t draw(const struct story *s, uint32_t borrower, uint32_t which)
{
    uint64_t x = s->seed ^ ((uint64_t)borrower << 24 ^ which) * UINT64_C(0x9e3779b97f4a7c15);
    x = (x ^ x >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ x >> 27) * UINT64_C(0x94d049bb133111eb);
    return x ^ x >> 31;
}

static int32_t draw_below(const struct story *s, uint32_t borrower, uint32_t which, int32_t bound)
{
    return (int32_t)(draw(s, borrower, which) % (uint64_t)bound);
}

struct life {
    enum person person;
    int32_t opened; /* month */
    int32_t turn;   /* months after opening until what is special begins, >= 1 */
    int32_t length; /* of the missed months of a cured one */
    bool has_line;
};

static struct life life_of(const struct story *s, uint32_t borrower)
{
    int32_t p = draw_below(s, borrower, DRAW_PERSON, 1000);
    struct life l = {.person = PERSON_PUNCTUAL};
    if (p >= 720) l.person = PERSON_SLOPPY;
    if (p >= 860) l.person = PERSON_CURED;
    if (p >= 930) l.person = PERSON_DEFAULTED;
    if (p >= 980) l.person = PERSON_SETTLED;
    if (p >= 995) l.person = PERSON_FRAUD;
    int32_t opening = draw_below(s, borrower, DRAW_OPENING, 100);
    if (opening >= 80 && s->months > 2) l.opened = opening % (s->months / 2) + 1;
    l.turn = 1 + draw_below(s, borrower, DRAW_TURN, s->months > 2 ? s->months - 1 : 1);
    l.length = 1 + draw_below(s, borrower, DRAW_LENGTH, 4);
    l.has_line = draw_below(s, borrower, DRAW_LINE, 2) == 0;
    return l;
}

/* --------------------------------------------------------------------------------- beats */

struct writer {
    const struct story *s;
    struct beat *beats;
    uint32_t borrower;
    int32_t month;
    int count;
};

static void add(struct writer *w, enum what what, enum event_topic topic, int day,
                int32_t instalment)
{
    assert(w->count + 2 <= STORY_BEATS_MAX);
    struct beat b = {.borrower = w->borrower,
                     .month = (int16_t)w->month,
                     .instalment = (int16_t)instalment,
                     .send_day = (uint8_t)day,
                     .day = (uint8_t)day,
                     .topic = (uint8_t)topic,
                     .what = (uint8_t)what};
    uint32_t noise =
        DRAW_NOISE + (uint32_t)w->month * 1000 + (uint32_t)what * 50 + (uint32_t)(instalment % 50);
    int32_t n = draw_below(w->s, w->borrower, noise, 1000);
    if (n < 20) b.send_day = (uint8_t)(day + 2 + n % 6);               /* late by days */
    if (n >= 20 && n < 30) b.send_day = (uint8_t)(STORY_LATE_DAY + 3); /* in the next month */
    if (b.send_day > 28 && b.send_day <= STORY_LATE_DAY) b.send_day = 28;
    w->beats[w->count++] = b;
    if (n >= 30 && n < 40) { /* twice */
        b.send_day = (uint8_t)(b.send_day + n % 2);
        w->beats[w->count++] = b;
    }
}

static void miss(struct writer *w, int32_t instalment)
{
    add(w, WHAT_OVERDUE, EVENT_OVERDUES, DAY_OVERDUE, instalment);
    if (draw_below(w->s, w->borrower, DRAW_NOTICE + (uint32_t)w->month, 2) == 0) {
        add(w, WHAT_NOTICE, EVENT_SIGNALS, DAY_NOTICE, instalment);
    }
}

static void pay_on_time(struct writer *w, int32_t t)
{
    add(w, WHAT_PAY, EVENT_REPAYMENTS, DAY_DUE, t);
}

static void sloppy_month(struct writer *w, int32_t t)
{
    int32_t n = draw_below(w->s, w->borrower, DRAW_SLOPPY + (uint32_t)w->month, 48);
    if (n >= 12) {
        pay_on_time(w, t);
        return;
    }
    miss(w, t);
    add(w, WHAT_PAY, EVENT_REPAYMENTS, DAY_OVERDUE + n, t);
}

static void cured_month(struct writer *w, const struct life *l, int32_t t)
{
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

static void defaulted_month(struct writer *w, const struct life *l, int32_t t)
{
    int32_t since = t - l->turn;
    if (since < 0) {
        pay_on_time(w, t);
        return;
    }
    if (since > MONTHS_TO_WRITE_OFF) return;
    miss(w, t);
    bool is_sued = draw_below(w->s, w->borrower, DRAW_LEGAL, 3) == 0;
    if (since == MONTHS_TO_LEGAL && is_sued) add(w, WHAT_LEGAL, EVENT_ACCOUNTS, DAY_STATUS, t);
    if (since == MONTHS_TO_WRITE_OFF) add(w, WHAT_WRITE_OFF, EVENT_ACCOUNTS, DAY_STATUS, t);
}

static void ordinary_month(struct writer *w, const struct life *l, int32_t t)
{
    switch (l->person) {
    case PERSON_PUNCTUAL:
        pay_on_time(w, t);
        break;
    case PERSON_SLOPPY:
        sloppy_month(w, t);
        break;
    case PERSON_CURED:
        cured_month(w, l, t);
        break;
    case PERSON_DEFAULTED:
        defaulted_month(w, l, t);
        break;
    case PERSON_SETTLED:
        if (t <= l->turn) pay_on_time(w, t);
        if (t == l->turn) add(w, WHAT_SETTLE, EVENT_REPAYMENTS, DAY_SETTLED, t);
        break;
    case PERSON_FRAUD:
        pay_on_time(w, t);
        if (t == l->turn) add(w, WHAT_FRAUD, EVENT_SIGNALS, DAY_FRAUD, t);
        break;
    }
}

int story_month(const struct story *s, uint32_t borrower, int32_t month,
                struct beat ret_beats[STORY_BEATS_MAX])
{
    struct life l = life_of(s, borrower);
    struct writer w = {.s = s, .beats = ret_beats, .borrower = borrower, .month = month};
    int32_t t = month - l.opened;
    if (t < 0) return 0;
    if (t > 0) ordinary_month(&w, &l, t);
    if (t == 0) {
        add(&w, WHAT_OPEN_LOAN, EVENT_ACCOUNTS, DAY_OPENED, 0);
        if (l.has_line) add(&w, WHAT_OPEN_LINE, EVENT_ACCOUNTS, DAY_OPENED, 0);
        if (s->has_party) add(&w, WHAT_PARTY, EVENT_SIGNALS, DAY_PARTY, 0);
    }
    if (t % 6 == 1 && draw_below(s, borrower, DRAW_INCOME, 10) < 3) {
        add(&w, WHAT_INCOME, EVENT_SIGNALS, DAY_INCOME, 0);
    }
    return w.count;
}

/* ------------------------------------------------------------------------------- records */

static int32_t day_of(const struct story *s, int32_t month, int32_t day)
{
    return date_settlement_in_month(date_add_months(s->first_month, month), day);
}

static struct str text_of(const char *text)
{
    return (struct str){text, (uint32_t)strlen(text)};
}

/* Instalment in minor units: 500.00 to 5,000.00, a seventh of it interest. */
static int64_t instalment_of(const struct story *s, uint32_t borrower)
{
    return INT64_C(50000) + draw_below(s, borrower, DRAW_AMOUNT, 4500) * INT64_C(100);
}

static int64_t interest_of(const struct story *s, uint32_t borrower)
{
    return instalment_of(s, borrower) / 7;
}

/* Outstanding principal after `paid` instalments; contracts run a year longer than the story. */
static int64_t balance_after(const struct story *s, uint32_t borrower, int32_t paid)
{
    int64_t principal = instalment_of(s, borrower) - interest_of(s, borrower);
    return principal * (s->months + 12 - paid);
}

/* An identity number as the rules want it, of a region that does not exist (990000). */
static void write_id_number(const struct story *s, uint32_t borrower, char ret[20])
{
    int32_t age = draw_below(s, borrower, DRAW_AMOUNT, 15000);
    char day[DATE_TEXT_SIZE];
    date_format(date_from_civil(1960, 1, 1) + age, day);
    (void)snprintf(ret, 20, "99%04u%.4s%.2s%.2s%03u", borrower / 1000 % 10000, day, day + 5,
                   day + 8, borrower % 1000);
    ret[17] = identity_number_check(ret);
    ret[18] = '\0';
}

static void fill_account(const struct story *s, const struct beat *b, struct event *e)
{
    struct account_event *r = &e->of.account;
    bool is_line = b->what == WHAT_OPEN_LINE;
    int64_t instalment = instalment_of(s, b->borrower);
    r->product = is_line ? STR("credit-line") : STR("consumer-loan");
    r->kind = ACCOUNT_EVENT_KIND_OPENED;
    if (b->what == WHAT_LEGAL) r->kind = ACCOUNT_EVENT_KIND_LEGAL_ACTION;
    if (b->what == WHAT_WRITE_OFF) r->kind = ACCOUNT_EVENT_KIND_WRITTEN_OFF;
    r->account_type = is_line ? ACCOUNT_TYPE_R1 : ACCOUNT_TYPE_D1;
    r->opened_on = day_of(s, life_of(s, b->borrower).opened, DAY_OPENED);
    r->settlement_day = 31;
    r->instalments = is_line ? 0 : s->months + 12;
    r->amount = is_line ? 0 : balance_after(s, b->borrower, 0);
    r->currency = STR("CNY");
    if (r->kind != ACCOUNT_EVENT_KIND_OPENED) return;
    if (is_line) {
        r->limit = instalment * 10;
    } else {
        r->balance = r->amount;
    }
}

static void fill_overdue(const struct story *s, const struct beat *b, struct event *e)
{
    struct overdue_event *r = &e->of.overdue;
    int64_t amount = instalment_of(s, b->borrower);
    r->product = STR("consumer-loan");
    r->instalment_no = b->instalment;
    r->due_date = day_of(s, b->month, DAY_DUE);
    r->days_past_due = r->value_date - r->due_date;
    r->interest = interest_of(s, b->borrower);
    r->principal = amount - r->interest;
    struct life l = life_of(s, b->borrower);
    bool is_lasting = l.person == PERSON_CURED || l.person == PERSON_DEFAULTED;
    r->balance = balance_after(s, b->borrower, is_lasting ? l.turn - 1 : b->instalment - 1);
    r->currency = STR("CNY");
    r->intent = INTENT_UNKNOWN;
}

static void fill_repayment(const struct story *s, const struct beat *b, struct event *e)
{
    struct repayment_event *r = &e->of.repayment;
    int64_t amount = instalment_of(s, b->borrower);
    r->product = STR("consumer-loan");
    r->kind = b->what == WHAT_SETTLE ? REPAYMENT_KIND_SETTLEMENT : REPAYMENT_KIND_REPAYMENT;
    r->amount = amount;
    r->currency = STR("CNY");
    if (b->what == WHAT_SETTLE) {
        r->amount = balance_after(s, b->borrower, b->instalment);
        r->balance_after = 0;
        return;
    }
    int32_t opened = life_of(s, b->borrower).opened;
    r->instalment_no = b->instalment;
    r->due_date = day_of(s, opened + b->instalment, DAY_DUE);
    r->interest = interest_of(s, b->borrower);
    r->principal = amount - r->interest;
}

static void fill_signal(const struct story *s, const struct beat *b, struct story_texts *texts,
                        struct event *e)
{
    struct signal_event_detail *d = &e->of.signal.detail;
    switch ((enum what)b->what) {
    case WHAT_PARTY:
        write_id_number(s, b->borrower, texts->id_number);
        d->kind = SIGNAL_EVENT_DETAIL_PARTY;
        d->of.party = (struct party){STR("CN_ID"), text_of(texts->id_number)};
        break;
    case WHAT_INCOME:
        d->kind = SIGNAL_EVENT_DETAIL_INCOME;
        d->of.income = (struct income){instalment_of(s, b->borrower) * 4};
        break;
    case WHAT_NOTICE:
        d->kind = SIGNAL_EVENT_DETAIL_NOTICE_DELIVERED;
        d->of.notice_delivered = (struct notice_delivered){text_of(texts->account)};
        break;
    case WHAT_FRAUD:
        d->kind = SIGNAL_EVENT_DETAIL_FRAUD_VERDICT;
        d->of.fraud_verdict = (struct fraud_verdict){STR("case-1"), VERDICT_CONFIRMED};
        break;
    case WHAT_OPEN_LOAN:
    case WHAT_OPEN_LINE:
    case WHAT_PAY:
    case WHAT_OVERDUE:
    case WHAT_LEGAL:
    case WHAT_WRITE_OFF:
    case WHAT_SETTLE:
    case WHAT_COUNT:
        assert(b->topic == EVENT_SIGNALS);
        break;
    }
}

void story_event(const struct story *s, const struct beat *b, struct story_texts *texts,
                 struct event *ret_event)
{
    static const char letters[WHAT_COUNT + 1] = "OLPVJWSIENF";
    struct event *e = ret_event;
    int32_t day = day_of(s, b->month, b->day);
    (void)snprintf(texts->borrower, sizeof texts->borrower, "g%llu-%07u",
                   (unsigned long long)s->seed % 1000000, b->borrower);
    (void)snprintf(texts->account, sizeof texts->account, "%s-%07u",
                   b->what == WHAT_OPEN_LINE ? "line" : "loan", b->borrower);
    (void)snprintf(texts->event_id, sizeof texts->event_id, "%s-%c%d-%d", texts->borrower,
                   letters[b->what], (int)b->month, (int)b->instalment);

    *e = (struct event){.topic = (enum event_topic)b->topic, .day = day};
    struct str id = text_of(texts->event_id);
    struct str borrower = text_of(texts->borrower);
    struct str account = text_of(texts->account);
    int64_t occurred_at = event_occurred_at(day, b->what);
    switch (e->topic) {
    case EVENT_ACCOUNTS:
        e->of.account = account_event_empty;
        e->of.account.event_id = id;
        e->of.account.occurred_at = occurred_at;
        e->of.account.value_date = day;
        e->of.account.lender_id = s->lender;
        e->of.account.borrower_id = borrower;
        e->of.account.account_id = account;
        fill_account(s, b, e);
        break;
    case EVENT_SIGNALS:
        e->of.signal = signal_event_empty;
        e->of.signal.event_id = id;
        e->of.signal.occurred_at = occurred_at;
        e->of.signal.value_date = day;
        e->of.signal.lender_id = s->lender;
        e->of.signal.borrower_id = borrower;
        fill_signal(s, b, texts, e);
        break;
    case EVENT_OVERDUES:
        e->of.overdue = overdue_event_empty;
        e->of.overdue.event_id = id;
        e->of.overdue.occurred_at = occurred_at;
        e->of.overdue.value_date = day;
        e->of.overdue.lender_id = s->lender;
        e->of.overdue.borrower_id = borrower;
        e->of.overdue.account_id = account;
        fill_overdue(s, b, e);
        break;
    case EVENT_REPAYMENTS:
        e->of.repayment = repayment_event_empty;
        e->of.repayment.event_id = id;
        e->of.repayment.occurred_at = occurred_at;
        e->of.repayment.value_date = day;
        e->of.repayment.lender_id = s->lender;
        e->of.repayment.borrower_id = borrower;
        e->of.repayment.account_id = account;
        fill_repayment(s, b, e);
        break;
    case EVENT_CALENDAR:
    case EVENT_TOPIC_COUNT:
        assert(e->topic < EVENT_CALENDAR);
        break;
    }
}
