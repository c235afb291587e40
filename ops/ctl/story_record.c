/* story_record.c - the records of what is told. */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "ops/ctl/story_part.h"
#include "state/core/date.h"
#include "state/core/ids.h"

static const char *const codes[WHAT_COUNT] = {
    "O",  "L",  "P",  "V",  "J",  "W",  "S",  "I",  "E",  "N",  "F",  "RV",
    "CB", "PA", "PP", "PL", "PY", "PE", "EX", "DO", "DR", "SG", "CO", "RD",
    "FV", "EN", "ER", "OC", "CP", "CV", "OD", "DV", "DS", "LC",
};

static int32_t date_of(const struct story *s, int32_t day)
{
    return s->first_month + day;
}

static struct str text_of(const char *text)
{
    return (struct str){text, (uint32_t)strlen(text)};
}

/* Instalment in minor units: 500.00 to 5,000.00, a seventh of it interest. */
static int64_t instalment_of(const struct story *s, uint32_t borrower)
{
    return INT64_C(50000) + story_below(s, borrower, DRAW_AMOUNT, 4500) * INT64_C(100);
}

static int64_t interest_of(const struct story *s, uint32_t borrower)
{
    return instalment_of(s, borrower) / 7;
}

/* What a card asks for each month. */
static int64_t minimum_of(const struct story *s, uint32_t borrower)
{
    return instalment_of(s, borrower) / 5;
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
    int32_t age = story_below(s, borrower, DRAW_AMOUNT, 15000);
    char day[DATE_TEXT_SIZE];
    date_format(date_from_civil(1960, 1, 1) + age, day);
    (void)snprintf(ret, 20, "99%04u%.4s%.2s%.2s%03u", borrower / 1000 % 10000, day, day + 5,
                   day + 8, borrower % 1000);
    ret[17] = identity_number_check(ret);
    ret[18] = '\0';
}

/* ---------------------------------------------------------------------------- accounts */

static void fill_opened(const struct story *s, const struct beat *b, const struct life *l,
                        struct account_event *r)
{
    int64_t instalment = instalment_of(s, b->borrower);
    r->kind = ACCOUNT_EVENT_KIND_OPENED;
    if (b->what == WHAT_OPEN_LOAN) {
        r->balance = r->amount;
    } else if (b->what == WHAT_OPEN_LINE) {
        r->limit = instalment * 10;
    } else if (b->what == WHAT_OPEN_CARD) {
        bool is_quasi = story_below(s, b->borrower, DRAW_CARD, 2) == 0;
        r->product = STR("card");
        r->account_type = is_quasi ? ACCOUNT_TYPE_R3 : ACCOUNT_TYPE_R2;
        r->settlement_day = l->settlement_day == 31 ? 25 : l->settlement_day;
        r->limit = instalment * 6;
        r->balance = minimum_of(s, b->borrower) * 4;
    } else {
        r->product = STR("drawdown");
        r->account_type = ACCOUNT_TYPE_R4;
        r->instalments = 1;
        r->amount = r->balance = instalment * 2;
        r->opened_on = r->value_date;
    }
}

static void fill_plan(const struct beat *b, struct story_texts *texts, struct account_event *r)
{
    bool is_plan = b->what == WHAT_PLAN;
    r->kind = is_plan ? ACCOUNT_EVENT_KIND_PLAN_AGREED : ACCOUNT_EVENT_KIND_EXTENDED;
    uint32_t count = 1 + (uint32_t)b->form % STORY_PLAN_MAX;
    for (uint32_t i = 0; i < count; i++) {
        texts->dates[i] = is_plan ? date_add_months(r->value_date, (int32_t)i + 1)
                                  : r->value_date + 20 * ((int32_t)i + 1);
    }
    r->plan_due_dates = (struct int_list){.items = texts->dates, .count = count};
}

static void fill_ending(const struct story *s, const struct beat *b, struct account_event *r)
{
    static const enum account_event_kind kinds[8] = {
        ACCOUNT_EVENT_KIND_CLOSED,       ACCOUNT_EVENT_KIND_TRANSFERRED,
        ACCOUNT_EVENT_KIND_SURRENDERED,  ACCOUNT_EVENT_KIND_REPOSSESSED,
        ACCOUNT_EVENT_KIND_LEGAL_ACTION, ACCOUNT_EVENT_KIND_WRITTEN_OFF,
        ACCOUNT_EVENT_KIND_CLOSED,       ACCOUNT_EVENT_KIND_LIMIT_CHANGED,
    };
    r->kind = kinds[b->form % 8];
    if (b->form % 8 == 6) r->balance = 0;
    if (b->form % 8 == 7) r->pledged = instalment_of(s, b->borrower) / 4;
}

static void fill_account(const struct story *s, const struct beat *b, struct story_texts *texts,
                         struct account_event *r)
{
    static const int64_t limits[8] = {0, 2, 5, 8, 12, 40, 100, 400};
    bool is_line = b->what == WHAT_OPEN_LINE || b->what == WHAT_LIMIT;
    struct life l = story_life(s, b->borrower);
    r->product = is_line ? STR("credit-line") : STR("consumer-loan");
    r->account_type = is_line ? ACCOUNT_TYPE_R1 : ACCOUNT_TYPE_D1;
    r->opened_on = date_of(s, story_month_day(s, l.opened)) + DAY_OPENED - 1;
    r->settlement_day = is_line ? 31 : l.settlement_day;
    r->instalments = is_line ? 0 : s->months + 12;
    r->amount = is_line ? 0 : balance_after(s, b->borrower, 0);
    r->currency = STR("CNY");
    switch (b->what) {
    case WHAT_LEGAL:
        r->kind = ACCOUNT_EVENT_KIND_LEGAL_ACTION;
        break;
    case WHAT_WRITE_OFF:
        r->kind = ACCOUNT_EVENT_KIND_WRITTEN_OFF;
        break;
    case WHAT_PLAN:
    case WHAT_EXTEND:
        fill_plan(b, texts, r);
        break;
    case WHAT_PLAN_END:
        r->kind = b->form ? ACCOUNT_EVENT_KIND_PLAN_COMPLETED : ACCOUNT_EVENT_KIND_PLAN_BREACHED;
        break;
    case WHAT_ENDING:
        fill_ending(s, b, r);
        break;
    case WHAT_LIMIT:
        r->kind = ACCOUNT_EVENT_KIND_LIMIT_CHANGED;
        r->limit = instalment_of(s, b->borrower) * limits[b->form % 8];
        break;
    default:
        fill_opened(s, b, &l, r);
    }
}

/* ------------------------------------------------------------------ overdues and payments */

static void fill_overdue(const struct story *s, const struct beat *b, struct overdue_event *r)
{
    int64_t amount = instalment_of(s, b->borrower);
    struct life l = story_life(s, b->borrower);
    r->product = STR("consumer-loan");
    r->instalment_no = b->instalment;
    r->due_date = date_of(s, story_due(s, &l, b->month));
    r->interest = interest_of(s, b->borrower);
    r->principal = amount - r->interest;
    bool is_lasting = l.person == PERSON_CURED || l.person == PERSON_DEFAULTED;
    r->balance = balance_after(s, b->borrower, is_lasting ? l.turn - 1 : b->instalment - 1);
    if (b->what == WHAT_CARD_OVERDUE) {
        r->product = STR("card");
        r->due_date = r->value_date - 1;
        r->interest = 0;
        r->fee = minimum_of(s, b->borrower) / 20;
        r->principal = minimum_of(s, b->borrower) - r->fee;
        r->balance = r->principal * 4;
    } else if (b->what == WHAT_DRAWDOWN_OVERDUE) {
        r->product = STR("drawdown");
        r->instalment_no = 1;
        r->due_date = r->value_date - 1;
        r->principal = r->balance = amount * 2;
        r->penalty = 100;
    }
    r->days_past_due = r->value_date - r->due_date;
    r->currency = STR("CNY");
    static const enum intent intents[3] = {INTENT_UNKNOWN, INTENT_UNINTENTIONAL,
                                           INTENT_INTENTIONAL};
    r->intent = intents[b->form % 3];
}

static void name_instalment(const struct story *s, const struct beat *b, struct repayment_event *r)
{
    struct life l = story_life(s, b->borrower);
    r->instalment_no = b->instalment;
    r->due_date = date_of(s, story_due(s, &l, l.opened + b->instalment));
}

static void fill_other_payment(const struct story *s, const struct beat *b,
                               struct repayment_event *r)
{
    r->kind = REPAYMENT_KIND_REPAYMENT;
    if (b->what == WHAT_CARD_PAY) {
        r->product = STR("card");
        r->instalment_no = b->instalment;
        r->amount = minimum_of(s, b->borrower) / (b->form ? 2 : 1);
    } else if (b->what == WHAT_DRAWDOWN_SETTLE) {
        r->product = STR("drawdown");
        r->kind = REPAYMENT_KIND_SETTLEMENT;
        r->amount = r->amount * 2 + 100;
        r->balance_after = 0;
    } else if (b->what == WHAT_PAY_PART) {
        r->amount /= 2 + b->form;
        if (b->form % 2) name_instalment(s, b, r);
    } else if (b->what == WHAT_PAY_AGAIN && b->form == 0) {
        name_instalment(s, b, r);
    }
}

static void fill_repayment(const struct story *s, const struct beat *b, struct story_texts *texts,
                           struct repayment_event *r)
{
    static const enum repayment_kind kinds[] = {
        REPAYMENT_KIND_REPAYMENT, REPAYMENT_KIND_PREPAYMENT, REPAYMENT_KIND_GUARANTOR,
        REPAYMENT_KIND_ASSET_IN_LIEU, REPAYMENT_KIND_PLEDGE_DEDUCTION};
    r->product = STR("consumer-loan");
    r->amount = instalment_of(s, b->borrower);
    r->currency = STR("CNY");
    if (b->what == WHAT_SETTLE) {
        r->kind = REPAYMENT_KIND_SETTLEMENT;
        r->amount = balance_after(s, b->borrower, b->instalment);
        r->balance_after = 0;
        return;
    }
    if (b->what != WHAT_PAY && b->what != WHAT_REVERSAL && b->what != WHAT_CHARGEBACK) {
        fill_other_payment(s, b, r);
        return;
    }
    name_instalment(s, b, r);
    r->interest = interest_of(s, b->borrower);
    r->principal = r->amount - r->interest;
    r->kind = kinds[b->form % 5];
    if (b->what == WHAT_PAY) return;
    r->kind = b->what == WHAT_REVERSAL ? REPAYMENT_KIND_REVERSAL : REPAYMENT_KIND_CHARGEBACK;
    (void)snprintf(texts->name, sizeof texts->name, "%s-P%d-%d", texts->borrower, (int)b->month,
                   (int)b->instalment);
    r->reverses = text_of(texts->name);
}

/* ------------------------------------------------------------------------------- signals */

static void fill_warning(const struct story *s, const struct beat *b, struct story_texts *texts,
                         struct signal_event_detail *d)
{
    int32_t x = b->form / 8; /* 0 to 31 */
    (void)snprintf(texts->name, sizeof texts->name, "n%d", (int)(x % 2));
    switch (b->form % 8) {
    case 0:
        d->kind = SIGNAL_EVENT_DETAIL_MULTI_LENDER;
        d->of.multi_lender = (struct multi_lender){x % 7, x / 2};
        break;
    case 1:
        d->kind = SIGNAL_EVENT_DETAIL_CASH_FLOW;
        d->of.cash_flow = (struct cash_flow){(enum cash_flow_pattern)(x % CASH_FLOW_PATTERN_COUNT)};
        break;
    case 2:
        d->kind = SIGNAL_EVENT_DETAIL_COURT_LIST;
        d->of.court_list = (struct court_list){text_of(texts->name), x % 3 == 0};
        break;
    case 3:
        d->kind = SIGNAL_EVENT_DETAIL_LISTED_ELSEWHERE;
        d->of.listed_elsewhere =
            (struct listed_elsewhere){text_of(texts->name), STR("A1"), x % 4 < 2};
        break;
    case 4:
        d->kind = SIGNAL_EVENT_DETAIL_ENTERPRISE_LINK;
        d->of.enterprise_link = (struct enterprise_link){
            text_of(texts->name), (enum enterprise_role)(x % ENTERPRISE_ROLE_COUNT), x % 4 > 0};
        break;
    case 5:
        d->kind = SIGNAL_EVENT_DETAIL_INCOME;
        d->of.income = (struct income){instalment_of(s, b->borrower) * (1 + x % 6) / 2};
        break;
    default:
        d->kind = SIGNAL_EVENT_DETAIL_BORROWING;
        d->of.borrowing =
            (struct borrowing){instalment_of(s, b->borrower),
                               x % 6 ? BORROWING_PURPOSE_NORMAL : BORROWING_PURPOSE_REPAYS_LOAN};
    }
}

static void fill_decision(const struct beat *b, struct story_texts *texts,
                          struct signal_event_detail *d)
{
    (void)snprintf(texts->name, sizeof texts->name, "%s%d", codes[b->what], (int)b->month);
    if (b->what == WHAT_DISPUTE) {
        (void)snprintf(texts->name, sizeof texts->name, "d%d", (int)b->month);
        d->kind = SIGNAL_EVENT_DETAIL_DISPUTE_OPENED;
        d->of.dispute_opened =
            (struct dispute_opened){text_of(texts->account), text_of(texts->name)};
    } else if (b->what == WHAT_RESOLVE) {
        (void)snprintf(texts->name, sizeof texts->name, "d%d", (int)b->month);
        d->kind = SIGNAL_EVENT_DETAIL_DISPUTE_RESOLVED;
        d->of.dispute_resolved =
            (struct dispute_resolved){text_of(texts->account), text_of(texts->name),
                                      (enum dispute_outcome)(b->form % DISPUTE_OUTCOME_COUNT)};
    } else if (b->what == WHAT_CONSENT) {
        bool is_report = b->form & 1;
        d->kind = SIGNAL_EVENT_DETAIL_CONSENT;
        d->of.consent = (struct consent){is_report ? CONSENT_PURPOSE_REPORT : CONSENT_PURPOSE_SHARE,
                                         is_report || (b->form & 2) ? STR_NONE : STR("bureau"),
                                         (b->form & (is_report ? 6 : 4)) != 0};
    } else if (b->what == WHAT_REVIEW) {
        d->kind = SIGNAL_EVENT_DETAIL_REVIEW_DECISION;
        d->of.review_decision = (struct review_decision){text_of(texts->name), b->form != 0};
    } else if (b->what == WHAT_VERDICT) {
        d->kind = SIGNAL_EVENT_DETAIL_FRAUD_VERDICT;
        d->of.fraud_verdict = (struct fraud_verdict){text_of(texts->name),
                                                     b->form ? VERDICT_CLEARED : VERDICT_CONFIRMED};
    } else {
        assert(b->what == WHAT_ERASE);
        d->kind = SIGNAL_EVENT_DETAIL_ERASURE;
        d->of.erasure = (struct erasure){text_of(texts->name)};
    }
}

static void fill_signal(const struct story *s, const struct beat *b, struct story_texts *texts,
                        struct signal_event_detail *d)
{
    switch (b->what) {
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
    case WHAT_SIGNAL:
        fill_warning(s, b, texts, d);
        break;
    default:
        fill_decision(b, texts, d);
    }
}

/* ---------------------------------------------------------------------------------- all */

static void name_account(const struct beat *b, struct story_texts *texts)
{
    enum what what = (enum what)b->what;
    bool is_line = what == WHAT_OPEN_LINE || what == WHAT_LIMIT;
    bool is_card = what == WHAT_OPEN_CARD || what == WHAT_CARD_PAY || what == WHAT_CARD_OVERDUE;
    bool is_drawdown =
        what == WHAT_OPEN_DRAWDOWN || what == WHAT_DRAWDOWN_OVERDUE || what == WHAT_DRAWDOWN_SETTLE;
    const char *kind = is_line ? "line" : is_card ? "card" : is_drawdown ? "draw" : "loan";
    int len = snprintf(texts->account, sizeof texts->account, "%s-%07u", kind, b->borrower);
    if (is_drawdown) {
        (void)snprintf(texts->account + len, sizeof texts->account - (size_t)len, "-%d",
                       (int)b->instalment);
    }
}

void story_event(const struct story *s, const struct beat *b, struct story_texts *texts,
                 struct event *ret_event)
{
    struct event *e = ret_event;
    int32_t day = date_of(s, b->day);
    (void)snprintf(texts->borrower, sizeof texts->borrower, "g%llu-%07u",
                   (unsigned long long)s->seed % 1000000, b->borrower);
    name_account(b, texts);
    (void)snprintf(texts->event_id, sizeof texts->event_id, "%s-%s%d-%d", texts->borrower,
                   codes[b->what], (int)b->month, (int)b->instalment);

    *e = (struct event){.topic = (enum event_topic)b->topic, .day = day};
    struct str account = text_of(texts->account);
    switch (e->topic) {
    case EVENT_ACCOUNTS:
        e->of.account = account_event_empty;
        e->of.account.account_id = account;
        break;
    case EVENT_SIGNALS:
        e->of.signal = signal_event_empty;
        break;
    case EVENT_OVERDUES:
        e->of.overdue = overdue_event_empty;
        e->of.overdue.account_id = account;
        break;
    case EVENT_REPAYMENTS:
        e->of.repayment = repayment_event_empty;
        e->of.repayment.account_id = account;
        break;
    case EVENT_CALENDAR:
    case EVENT_TOPIC_COUNT:
        assert(e->topic < EVENT_CALENDAR);
        break;
    }
    story_fill_head(s, b, texts, day, e);
    if (e->topic == EVENT_ACCOUNTS) fill_account(s, b, texts, &e->of.account);
    if (e->topic == EVENT_SIGNALS) fill_signal(s, b, texts, &e->of.signal.detail);
    if (e->topic == EVENT_OVERDUES) fill_overdue(s, b, &e->of.overdue);
    if (e->topic == EVENT_REPAYMENTS) fill_repayment(s, b, texts, &e->of.repayment);
    if (b->flaw == FLAW_NONE) return;
    if (b->flaw == FLAW_PLAIN) write_id_number(s, b->borrower, texts->id_number);
    story_spoil(b, texts, e);
}
