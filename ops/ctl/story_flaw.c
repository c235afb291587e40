/* story_flaw.c - records as they should not be, and changes of policy. */
#include <assert.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "ops/ctl/story_part.h"
#include "state/core/date.h"

enum { FAR_FUTURE = 84006 /* 2200-01-01 */, TOO_LATE_DAYS = 200 };

#define TOO_MUCH INT64_C(1000000000000000)

/* Every record begins with the same five fields. */
struct head {
    struct str event_id;
    int64_t occurred_at;
    int32_t value_date;
    struct str lender_id, borrower_id;
};

#define SAME_PLACE(record, field)                                                                  \
    _Static_assert(offsetof(struct record, field) == offsetof(struct head, field), #record)
SAME_PLACE(account_event, borrower_id);
SAME_PLACE(signal_event, borrower_id);
SAME_PLACE(overdue_event, borrower_id);
SAME_PLACE(repayment_event, borrower_id);

static struct str text_of(const char *text)
{
    return (struct str){text, (uint32_t)strlen(text)};
}

void story_fill_head(const struct story *s, const struct beat *b, const struct story_texts *texts,
                     int32_t date, struct event *e)
{
    struct head *head = (struct head *)&e->of;
    head->event_id = text_of(texts->event_id);
    head->occurred_at = event_occurred_at(date, b->what);
    head->value_date = date;
    head->lender_id = s->lender;
    head->borrower_id = text_of(texts->borrower);
}

/* One number of the record set to `amount`, its portions away. */
static void set_amount(struct event *e, int64_t amount)
{
    if (e->topic == EVENT_ACCOUNTS) e->of.account.amount = amount;
    if (e->topic == EVENT_OVERDUES) e->of.overdue.principal = amount;
    if (e->topic == EVENT_REPAYMENTS) {
        struct repayment_event *r = &e->of.repayment;
        r->amount = amount;
        r->principal = r->interest = r->fee = r->penalty = 0;
    }
    if (e->topic == EVENT_SIGNALS) {
        e->of.signal.detail.kind = SIGNAL_EVENT_DETAIL_INCOME;
        e->of.signal.detail.of.income = (struct income){amount};
    }
}

static void alter(struct event *e)
{
    if (e->topic == EVENT_ACCOUNTS) e->of.account.instalments++;
    if (e->topic == EVENT_OVERDUES) e->of.overdue.penalty += 100;
    if (e->topic == EVENT_REPAYMENTS) {
        e->of.repayment.amount += 100;
        if (e->of.repayment.principal > 0) e->of.repayment.principal += 100;
    }
    if (e->topic == EVENT_SIGNALS) e->of.signal.occurred_at += 1000;
}

static void make_unknown(struct event *e)
{
    if (e->topic == EVENT_ACCOUNTS) {
        e->of.account.account_id = STR("nobody-s");
        e->of.account.kind = ACCOUNT_EVENT_KIND_LIMIT_CHANGED;
    }
    if (e->topic == EVENT_REPAYMENTS) {
        e->of.repayment.kind = REPAYMENT_KIND_REVERSAL;
        e->of.repayment.reverses = STR("never-made");
    }
    if (e->topic == EVENT_SIGNALS) {
        e->of.signal.detail.kind = SIGNAL_EVENT_DETAIL_NOTICE_DELIVERED;
        e->of.signal.detail.of.notice_delivered = (struct notice_delivered){STR("nobody-s")};
    }
    if (e->topic == EVENT_OVERDUES) e->of.overdue.product = STR("no product!");
}

static void set_currency(struct event *e)
{
    if (e->topic == EVENT_ACCOUNTS) e->of.account.currency = STR("USD");
    if (e->topic == EVENT_OVERDUES) e->of.overdue.currency = STR("USD");
    if (e->topic == EVENT_REPAYMENTS) e->of.repayment.currency = STR("USD");
    if (e->topic == EVENT_SIGNALS) make_unknown(e);
}

void story_spoil(const struct beat *b, struct story_texts *texts, struct event *e)
{
    struct head *head = (struct head *)&e->of;
    if (b->flaw == FLAW_ALTERED) {
        alter(e);
        return;
    }
    size_t len = strlen(texts->event_id);
    (void)snprintf(texts->event_id + len, sizeof texts->event_id - len, "-x");
    head->event_id = text_of(texts->event_id);
    bool is_account = e->topic == EVENT_ACCOUNTS;
    switch ((enum flaw)b->flaw) {
    case FLAW_BAD_ID:
        head->lender_id = STR("a lender");
        break;
    case FLAW_PLAIN:
        head->lender_id = text_of(texts->id_number);
        break;
    case FLAW_NEGATIVE:
        set_amount(e, -1);
        break;
    case FLAW_OVERFLOW:
        set_amount(e, TOO_MUCH);
        break;
    case FLAW_INCONSISTENT:
        set_amount(e, e->topic == EVENT_REPAYMENTS ? 100 : -1);
        if (e->topic == EVENT_REPAYMENTS) e->of.repayment.fee = 1;
        break;
    case FLAW_FUTURE:
        head->value_date = FAR_FUTURE;
        break;
    case FLAW_TOO_LATE:
        head->value_date -= TOO_LATE_DAYS;
        break;
    case FLAW_CURRENCY:
        set_currency(e);
        break;
    case FLAW_REOPENED:
        if (is_account) e->of.account.kind = ACCOUNT_EVENT_KIND_OPENED;
        if (is_account) e->of.account.instalments += 3;
        if (!is_account) make_unknown(e);
        break;
    case FLAW_UNKNOWN:
        make_unknown(e);
        break;
    case FLAW_NONE:
    case FLAW_ALTERED:
    case FLAW_COUNT:
        assert(b->flaw != FLAW_NONE);
        break;
    }
}

/* -------------------------------------------------------------------------------- policy */

bool story_policy(const struct story *s, int32_t month, char *text, size_t size)
{
    static const struct {
        const char *key;
        const char *values[4];
    } rows[] = {
        {"notice_wait_days", {"0", "1", "3", "10"}},
        {"zero_dpd", {"61", "90", "120", "75"}},
        {"floor", {"0", "10000", "60000", "200000"}},
        {"intentional_dpd", {"10", "30", "45", "60"}},
        {"offer_dpd", {"20 50", "30 60", "10 90", "45 61"}},
        {"reminders",
         {"1:APP 3:SMS 7:CALL 15:AGENCY", "2:SMS 5:APP 10:CALL 30:AGENCY",
          "1:CALL 2:CALL 3:CALL 4:AGENCY", "1:APP 8:SMS 20:CALL 45:AGENCY"}},
        {"referral_dpd", {"91", "120", "150", "180"}},
        {"referral_amount", {"0", "100000", "500000", "2000000"}},
        {"signal_days", {"30", "60", "90", "120"}},
        {"debt_ratio_percent", {"off", "50", "100", "200"}},
        {"cap_consumer", {"20000000", "5000000", "2000000", "10000000"}},
        {"cap_ratio", {"off", "3000000", "8000000", "off"}},
        {"increase_clean_months", {"0", "3", "6", "12"}},
        {"review_valid_days", {"30", "90", "60", "180"}},
    };
    enum { ROWS = sizeof rows / sizeof rows[0] };
    if (!story_has(s, UINT32_MAX, month, SHARE_POLICIES)) return false;
    uint64_t x = story_draw(s, UINT32_MAX, DRAW_POLICY + (uint32_t)month);
    char day[DATE_TEXT_SIZE];
    date_format(s->first_month + story_month_day(s, month) + (int32_t)(x % 28), day);
    size_t first = x / 64 % ROWS;
    size_t second = (first + 1 + x / 4096 % (ROWS - 1)) % ROWS;
    int len = snprintf(text, size, "[policy.%.10s]\nversion = g%llu-%.10s\n%s = %s\n%s = %s\n\n",
                       day, (unsigned long long)s->seed % 1000000, day, rows[first].key,
                       rows[first].values[x >> 40 & 3], rows[second].key,
                       rows[second].values[x >> 48 & 3]);
    assert(len > 0 && (size_t)len < size);
    return len > 0;
}
