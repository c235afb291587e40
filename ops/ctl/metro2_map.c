/* metro2_map.c - instalments, payments and status changes behind a payment history.
 *
 * Months are counted from the oldest of the profile, 0 to 23; month 24 is the reported one.
 * Instalment i falls due on the 15th of month i; those before month 0 have negative i. */
#include "ops/ctl/metro2_map.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "schemas/codec/codec.h"
#include "state/core/date.h"

enum {
    MONTHS = METRO2_MONTHS + 1, /* the profile's and the reported one */
    REPORTED = METRO2_MONTHS,
    DPD_FREE = -1, /* this month's days past due do not show */
    DPD_SHUT = -2, /* before opening */
    STEPS_MAX = 6, /* 6 = 180 days and more */

    /* Days of the month. Notice of arrears is given two days after they begin, so what shows at the
     * month's end begins by the 21st; and dates rise with the rank of the topics. */
    DAY_OPENED = 2,
    DAY_OLD_ARREARS = 3,
    DAY_CONSENT = 4,
    DAY_DUE = 15,
    DAY_OVERDUE = 16,
    DAY_LATE_FOUND = 17,
    DAY_CATCH_UP = 20,
    DAY_STATUS = 21,
};

/* What is being told of one account. */
struct teller {
    const struct metro2_account *account;
    struct arena *a;
    struct event_list *events;
    struct str borrower, number;
    char at[MONTHS];        /* characters, oldest first; the reported month by its status */
    int dpd[MONTHS];        /* 0-6, DPD_FREE or DPD_SHUT: steps of 30 days at the month's end */
    int oldest[MONTHS + 1]; /* [t + 1]: oldest unpaid instalment at the end of month t */
    int first;              /* first month after opening */
    int edition[MONTHS + STEPS_MAX]; /* per instalment: how often it was found unpaid anew */
    int64_t instalment;              /* minor units */
    int64_t balance;
    uint32_t serial;
    int reason; /* instalment told as the reason of a status; MONTHS = none */
    enum err e; /* first failure; later calls do nothing */
};

/* -------------------------------------------------------------------------- characters */

static bool is_closed(const struct metro2_account *a)
{
    return strcmp(a->status, "13") == 0 || strcmp(a->status, "64") == 0;
}

/* The reported month's character, from the account status. */
static char char_of_status(const struct metro2_account *a)
{
    static const struct {
        const char *status;
        char c;
    } table[] = {{"11", '0'}, {"71", '1'}, {"78", '2'}, {"80", '3'}, {"82", '4'}, {"83", '5'},
                 {"84", '6'}, {"93", 'G'}, {"95", 'J'}, {"96", 'K'}, {"97", 'L'}, {"64", 'L'}};
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        if (strcmp(a->status, table[i].status) == 0) return table[i].c;
    }
    return '0';
}

/* Steps of each month's end. A month whose days past due do not show takes what leads to the next
 * one that does, and stays free if none follows. */
static void fill_dpd(struct teller *t)
{
    int next = DPD_FREE;
    for (int m = MONTHS - 1; m >= 0; m--) {
        char c = t->at[m];
        if (c == 'B') {
            t->dpd[m] = DPD_SHUT;
        } else if (c >= '0' && c <= '6') {
            next = c - '0';
            t->dpd[m] = next;
        } else {
            if (metro2_weight(c) > 0)
                next = DPD_FREE; /* what goes on behind a status is another story */
            if (next > 0) next--;
            t->dpd[m] = next;
        }
    }
    t->first = 0;
    while (t->first < REPORTED && t->dpd[t->first] == DPD_SHUT)
        t->first++;
    if (t->dpd[t->first] == DPD_SHUT) t->dpd[t->first] = 0; /* B in the reported month too */
}

/* Oldest unpaid instalment at the end of each month. At 0 steps this month's may stay unpaid, since
 * its 15 days do not show, and must if the next month counts from it. */
static void fill_oldest(struct teller *t)
{
    for (int m = t->first; m < MONTHS; m++) {
        int steps = t->dpd[m];
        int next = m + 1 < MONTHS ? t->dpd[m + 1] : DPD_FREE;
        if (steps > 0) {
            t->oldest[m + 1] = m - steps;
        } else if (steps == 0) {
            t->oldest[m + 1] = next > 0 ? m : m + 1;
        } else if (t->oldest[m] < m) {
            t->oldest[m + 1] = t->oldest[m]; /* nothing is paid any more */
        }
    }
}

/* ------------------------------------------------------------------------------- events */

/* The `day`-th, capped at the month's last, of the month that lies `months` after that of `base`.
 */
static int32_t day_in_month(int32_t base, int32_t months, int32_t day)
{
    return date_settlement_in_month(date_add_months(date_month_first(base), months), day);
}

/* The day-th of month m; base is any day of the reported month. */
static int32_t day_of(const struct teller *t, int m, int day)
{
    return day_in_month(t->account->reported_on, m - REPORTED, day);
}

/* event_id: account number, month, a word for the kind, serial. */
static struct str event_id(struct teller *t, const char *word, int m)
{
    char line[64];
    struct civil date = date_to_civil(day_of(t, m, 1));
    int len = snprintf(line, sizeof line, "%.24s-%04d%02d-%.8s%u", t->account->number,
                       (int)date.year, (int)date.month, word, t->serial);
    assert(len > 0 && (size_t)len < sizeof line);
    struct str copy = arena_copy(t->a, (struct str){line, (uint32_t)len});
    if (str_is_none(copy)) t->e = ERR_LIMIT;
    return copy;
}

static struct event *add(struct teller *t, enum event_topic topic, int32_t day)
{
    if (t->e != ERR_OK) return NULL;
    struct event *e = LIST_ADD(t->a, t->events);
    if (e == NULL) {
        t->e = ERR_LIMIT;
        return NULL;
    }
    e->topic = topic;
    e->day = day;
    t->serial++;
    e->serial = t->events->count; /* of the whole list, so that sorting is total */
    return e;
}

static void add_account(struct teller *t, enum account_event_kind kind, const char *word, int m,
                        int32_t day)
{
    struct event *e = add(t, EVENT_ACCOUNTS, day);
    if (e == NULL) return;
    const struct metro2_account *a = t->account;
    struct account_event *r = &e->of.account;
    int32_t opened_on = a->opened_on;
    if (opened_on == INT_NONE || opened_on > day || t->first > 0) opened_on = day;
    *r = account_event_empty;
    r->event_id = event_id(t, word, m);
    r->occurred_at = event_occurred_at(day, t->serial);
    r->value_date = day;
    r->lender_id = STR(METRO2_LENDER);
    r->borrower_id = t->borrower;
    r->account_id = t->number;
    r->product = STR(METRO2_PRODUCT);
    r->kind = kind;
    r->account_type = ACCOUNT_TYPE_D1;
    r->opened_on = opened_on;
    r->settlement_day = 31;
    r->instalments = a->terms;
    r->amount = a->amount;
    if (kind == ACCOUNT_EVENT_KIND_OPENED) r->balance = t->balance;
    r->currency = STR(METRO2_CURRENCY);
}

static void add_consent(struct teller *t, bool granted, int m, int32_t day)
{
    struct event *e = add(t, EVENT_SIGNALS, day);
    if (e == NULL) return;
    struct signal_event *r = &e->of.signal;
    *r = signal_event_empty;
    r->event_id = event_id(t, "consent", m);
    r->occurred_at = event_occurred_at(day, t->serial);
    r->value_date = day;
    r->lender_id = STR(METRO2_LENDER);
    r->borrower_id = t->borrower;
    r->detail.kind = SIGNAL_EVENT_DETAIL_CONSENT;
    r->detail.of.consent = (struct consent){
        .purpose = CONSENT_PURPOSE_REPORT, .recipient = STR_NONE, .granted = granted};
}

/* Instalment numbers begin at 1 for the oldest that can show, STEPS_MAX months before the profile.
 * One that is found unpaid after it was paid is another claim of the same due date: its number is
 * 1000 higher. */
static int32_t number_of(const struct teller *t, int instalment)
{
    int at = instalment + STEPS_MAX;
    assert(at >= 0 && at < MONTHS + STEPS_MAX);
    return at + 1 + 1000 * t->edition[at];
}

static void add_overdue(struct teller *t, int instalment, int32_t due, int64_t amount, int m,
                        int32_t day)
{
    struct event *e = add(t, EVENT_OVERDUES, day);
    if (e == NULL) return;
    struct overdue_event *r = &e->of.overdue;
    *r = overdue_event_empty;
    r->event_id = event_id(t, "overdue", m);
    r->occurred_at = event_occurred_at(day, t->serial);
    r->value_date = day;
    r->lender_id = STR(METRO2_LENDER);
    r->borrower_id = t->borrower;
    r->account_id = t->number;
    r->product = STR(METRO2_PRODUCT);
    r->instalment_no = number_of(t, instalment);
    r->due_date = due;
    r->days_past_due = day - due;
    r->principal = amount;
    r->balance = t->balance;
    r->currency = STR(METRO2_CURRENCY);
    r->intent = INTENT_UNKNOWN;
}

static struct repayment_event *add_payment(struct teller *t, enum repayment_kind kind, int m,
                                           int32_t day)
{
    struct event *e = add(t, EVENT_REPAYMENTS, day);
    if (e == NULL) return NULL;
    struct repayment_event *r = &e->of.repayment;
    *r = repayment_event_empty;
    r->event_id = event_id(t, "pay", m);
    r->occurred_at = event_occurred_at(day, t->serial);
    r->value_date = day;
    r->lender_id = STR(METRO2_LENDER);
    r->borrower_id = t->borrower;
    r->account_id = t->number;
    r->product = STR(METRO2_PRODUCT);
    r->kind = kind;
    r->currency = STR(METRO2_CURRENCY);
    return r;
}

static void pay(struct teller *t, int instalment, int m, int day)
{
    struct repayment_event *r = add_payment(t, REPAYMENT_KIND_REPAYMENT, m, day_of(t, m, day));
    if (r == NULL) return;
    t->balance -= t->instalment;
    r->instalment_no = number_of(t, instalment);
    r->due_date = day_of(t, instalment, DAY_DUE);
    r->amount = t->instalment;
    r->principal = t->instalment;
    r->balance_after = t->balance;
}

/* --------------------------------------------------------------------------------- story */

/* What instalments and payments make the month end as it must. */
static void tell_arrears(struct teller *t, int m)
{
    int before = t->oldest[m]; /* oldest unpaid when the month begins */
    int after = t->oldest[m + 1];

    int newest_old = before < m ? before : m;
    for (int i = after; i < newest_old; i++) {
        if (m > t->first) t->edition[i + STEPS_MAX]++;
        add_overdue(t, i, day_of(t, i, DAY_DUE), t->instalment, m,
                    day_of(t, m, m == t->first ? DAY_OLD_ARREARS : DAY_LATE_FOUND));
    }
    if (after <= m) {
        add_overdue(t, m, day_of(t, m, DAY_DUE), t->instalment, m, day_of(t, m, DAY_OVERDUE));
    } else {
        pay(t, m, m, DAY_DUE);
    }
    for (int i = before; i < after && i < m; i++) {
        bool is_told = i < t->first || t->dpd[i] >= 0 || i == t->reason;
        if (is_told) pay(t, i, m, DAY_CATCH_UP);
    }
}

/* An account charged off from the beginning: the arrears it was charged off for. Its lateness began
 * 30 days before the date of first delinquency. */
static void tell_old_charge_off(struct teller *t)
{
    int32_t day = day_of(t, t->first, DAY_OLD_ARREARS);
    int32_t since = t->account->first_delinquency_on;
    if (since == INT_NONE || since > day) since = day - 150;
    int64_t amount = t->account->balance > 0 ? t->account->balance : t->instalment;
    add_overdue(t, -STEPS_MAX, since - 30, amount, t->first, day);
}

/* Nobody charges off or repossesses what is paid: if nothing is unpaid, this month's instalment is.
 */
static void tell_reason(struct teller *t, int m)
{
    bool is_paid = t->oldest[m] == m && t->dpd[m] < 0;
    if (m == t->first && t->at[m] == 'L') return; /* told as an old charge-off */
    if (!is_paid || t->reason < MONTHS) return;
    t->reason = m;
    add_overdue(t, m, day_of(t, m, DAY_DUE), t->instalment, m, day_of(t, m, DAY_OVERDUE));
}

static void tell_status(struct teller *t, int m, int *held)
{
    static const enum account_event_kind kinds[] = {
        ACCOUNT_EVENT_KIND_NONE,        ACCOUNT_EVENT_KIND_LEGAL_ACTION,
        ACCOUNT_EVENT_KIND_SURRENDERED, ACCOUNT_EVENT_KIND_REPOSSESSED,
        ACCOUNT_EVENT_KIND_WRITTEN_OFF,
    };
    int w = metro2_weight(t->at[m]);
    if (w <= *held) return;
    *held = w;
    tell_reason(t, m);
    add_account(t, kinds[w], "status", m, day_of(t, m, DAY_STATUS));
}

static void tell_closing(struct teller *t, bool is_blank)
{
    int32_t day = t->account->reported_on;
    if (is_blank) {
        int32_t usual = day_of(t, REPORTED, DAY_CONSENT);
        add_consent(t, true, REPORTED, usual < day ? usual : day);
    }
    struct repayment_event *r = add_payment(t, REPAYMENT_KIND_SETTLEMENT, REPORTED, day);
    if (r == NULL) return;
    r->amount = t->balance > 0 ? t->balance : t->instalment;
    r->balance_after = 0;
}

static void tell(struct teller *t)
{
    int held = 0;
    bool is_blank = false;
    add_account(t, ACCOUNT_EVENT_KIND_OPENED, "open", t->first, day_of(t, t->first, DAY_OPENED));
    if (t->at[t->first] == 'L') tell_old_charge_off(t);

    for (int m = t->first; m < MONTHS; m++) {
        if (m == REPORTED && is_closed(t->account)) {
            tell_closing(t, is_blank);
            return;
        }
        if ((t->at[m] == 'D') != is_blank) {
            is_blank = !is_blank;
            add_consent(t, !is_blank, m, day_of(t, m, DAY_CONSENT));
        }
        if (t->dpd[m] >= 0) tell_arrears(t, m);
        tell_status(t, m, &held);
    }
}

/* Outstanding principal before the story, so that it ends at the file's balance. */
static int64_t balance_before(const struct teller *t)
{
    int64_t paid = 0;
    int last = is_closed(t->account) ? REPORTED : MONTHS;
    for (int m = t->first; m < last; m++) {
        if (t->dpd[m] < 0) continue;
        int first = m == t->first && t->oldest[m + 1] < m ? t->oldest[m + 1] : t->oldest[m];
        if (t->oldest[m + 1] > first) paid += t->oldest[m + 1] - first;
    }
    return t->account->balance + paid * t->instalment;
}

struct str metro2_borrower(const struct metro2_account *account, struct arena *a)
{
    char line[32];
    uint64_t hash = bytes_hash(account->number, strlen(account->number));
    int len = snprintf(line, sizeof line, "m2-%016llx", (unsigned long long)hash);
    return arena_copy(a, (struct str){line, (uint32_t)len});
}

int32_t metro2_first_month(const struct metro2_account *account)
{
    return day_in_month(account->reported_on, -METRO2_MONTHS, 1);
}

enum err metro2_map(const struct metro2_account *account, struct arena *a,
                    struct event_list *events)
{
    struct teller t = {.account = account, .a = a, .events = events, .reason = MONTHS};
    t.borrower = metro2_borrower(account, a);
    t.number = arena_copy(a, (struct str){account->number, (uint32_t)strlen(account->number)});
    if (str_is_none(t.borrower) || str_is_none(t.number)) return ERR_LIMIT;

    for (int m = 0; m < METRO2_MONTHS; m++)
        t.at[m] = account->profile[METRO2_MONTHS - 1 - m];
    t.at[REPORTED] = char_of_status(account);
    t.instalment = account->terms > 0 ? account->amount / account->terms : 0;
    if (t.instalment <= 0) t.instalment = 10000;

    fill_dpd(&t);
    for (int m = 0; m <= MONTHS; m++)
        t.oldest[m] = m; /* nothing unpaid when month m begins */
    fill_oldest(&t);
    t.balance = balance_before(&t);
    tell(&t);
    return t.e;
}
