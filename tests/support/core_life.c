/* core_life.c - what may happen to a borrower, by chance. */
#include "tests/support/core_life.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "state/core/date.h"

static uint64_t next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static int below(uint64_t *state, int bound)
{
    return (int)(next_random(state) % (uint64_t)bound);
}

static const char *text_of(int32_t date, char text[DATE_TEXT_SIZE + 1])
{
    date_format(date, text);
    text[DATE_TEXT_SIZE] = '\0';
    return text;
}

static void add_overdue(struct life *life, uint64_t *r, int32_t today)
{
    char on[11];
    char due[11];
    char kafka[11];
    static const char *const intents[] = {"UNKNOWN", "UNKNOWN", "UNINTENTIONAL", "INTENTIONAL"};
    int32_t value_date = today - (below(r, 4) == 0 ? below(r, 40) : 0);
    int no = 1 + below(r, 5);
    int amount = below(r, 5) == 0 ? 0 : 10000 * (1 + below(r, 9));
    (void)snprintf(life->lines[life->count++], LINE_BYTES,
                   "overdue %s kafka=%s account=%c product=%s no=%d due=%s principal=%d "
                   "interest=%d balance=%d "
                   "intent=%s at=%d",
                   text_of(value_date, on), text_of(today, kafka), 'A' + below(r, 2),
                   below(r, 6) == 0 ? "card" : "loan", no,
                   text_of(value_date - below(r, 60) + 3, due), amount, amount / 10, 500000,
                   intents[below(r, 4)], below(r, 1000));
}

static void add_payment(struct life *life, uint64_t *r, int32_t today)
{
    static const char *const kinds[] = {"REPAYMENT", "REPAYMENT",        "REPAYMENT", "PREPAYMENT",
                                        "GUARANTOR", "PLEDGE_DEDUCTION", "SETTLEMENT"};
    char on[11];
    char kafka[11];
    char named[32] = "";
    int32_t value_date =
        today - (below(r, 4) == 0 ? below(r, 40) : 0) + (below(r, 12) == 0 ? 1 : 0);
    int kind = below(r, 20) == 0 ? 6 : below(r, 6);
    if (below(r, 2) == 0) (void)snprintf(named, sizeof named, " no=%d", 1 + below(r, 5));
    (void)snprintf(life->lines[life->count++], LINE_BYTES,
                   "pay %s kafka=%s account=%c kind=%s%s amount=%d at=%d", text_of(value_date, on),
                   text_of(today, kafka), 'A' + below(r, 2), kinds[kind], named,
                   11000 * (1 + below(r, 9)), below(r, 1000));
}

static void add_undoing(struct life *life, uint64_t *r, int32_t today)
{
    char on[11];
    char kafka[11];
    bool is_reversal = below(r, 2) == 0;
    (void)snprintf(life->lines[life->count], LINE_BYTES,
                   "pay %s kafka=%s account=%c kind=%s reverses=e%d%s at=%d",
                   text_of(today - below(r, 5), on), text_of(today, kafka), 'A' + below(r, 2),
                   is_reversal ? "REVERSAL" : "CHARGEBACK", 1 + below(r, life->count + 1),
                   is_reversal        ? ""
                   : below(r, 6) == 0 ? " amount=0"
                                      : " amount=30000",
                   below(r, 1000));
    life->count++;
}

static void add_account_event(struct life *life, uint64_t *r, int32_t today)
{
    static const char *const kinds[] = {
        "LIMIT_CHANGED", "CLOSED", "WRITTEN_OFF", "TRANSFERRED",   "LEGAL_ACTION",  "SURRENDERED",
        "EXTENDED",      "OPENED", "PLAN_AGREED", "PLAN_BREACHED", "PLAN_COMPLETED"};
    char on[11];
    char kafka[11];
    char due[11];
    char dates[48] = "";
    const char *kind = kinds[below(r, 11)];
    if (strcmp(kind, "EXTENDED") == 0 || strcmp(kind, "PLAN_AGREED") == 0) {
        char later[11];
        (void)snprintf(dates, sizeof dates, " dates=%s,%s", text_of(today + 20, due),
                       text_of(today + 50, later));
    }
    (void)snprintf(
        life->lines[life->count++], LINE_BYTES,
        "account %s kafka=%s account=%c kind=%s type=R1 day=%d limit=%d pledged=20000%s at=%d",
        text_of(today - below(r, 10), on), text_of(today, kafka), 'A' + below(r, 2), kind,
        below(r, 28), 1000000 + 100000 * below(r, 3), dates, below(r, 1000));
}

static const char *const known[] = {"lenders open=3",
                                    "lenders open=5 inquiries=7",
                                    "lenders inquiries=11",
                                    "lenders open=1",
                                    "flow",
                                    "flow pattern=NORMAL",
                                    "borrowed",
                                    "borrowed purpose=REPAYS_LOAN",
                                    "court",
                                    "court listed=no",
                                    "elsewhere",
                                    "elsewhere listed=no",
                                    "elsewhere recipient=second",
                                    "income amount=90000",
                                    "income amount=30000",
                                    "income amount=500000",
                                    "enterprise token=firm",
                                    "enterprise token=firm linked=no"};

static void add_signal(struct life *life, uint64_t *r, int32_t today)
{
    static const char *const kinds[] = {"party",
                                        "consent purpose=SHARE granted=yes",
                                        "consent purpose=SHARE granted=no",
                                        "consent purpose=REPORT granted=no",
                                        "consent purpose=REPORT granted=yes",
                                        "verdict verdict=CONFIRMED",
                                        "verdict verdict=CLEARED",
                                        "delivered account=A",
                                        "dispute account=A",
                                        "resolved account=A outcome=CORRECT",
                                        "resolved account=A outcome=RECORD",
                                        "review approved=yes"};
    char on[11];
    char kafka[11];
    char kind[64];
    bool is_known = below(r, 2) == 0;
    int32_t value_date = today;
    if (is_known && below(r, 3) == 0) value_date += below(r, 2) == 0 ? 1 : -below(r, 40);
    (void)snprintf(kind, sizeof kind, "%s", is_known ? known[below(r, 18)] : kinds[below(r, 12)]);
    char *space = strchr(kind, ' ');
    if (space != NULL) *space = '\0';
    (void)snprintf(life->lines[life->count++], LINE_BYTES, "%s %s kafka=%s %s", kind,
                   text_of(value_date, on), text_of(today, kafka), space != NULL ? space + 1 : "");
}

/* The policy file gains an entry for a day to come. Returns that day. */
static int32_t add_policy(struct life *life, uint64_t *r, int32_t today, int32_t last)
{
    static const char *const settings[] = {
        "cap_consumer 400000",
        "cap_consumer 1100000",
        "cap_ratio 700000",
        "signal_days 30",
        "signal_days 120",
        "increase_clean_months 2",
        "increase_clean_months 1",
        "debt_ratio_percent 50",
        "watch_points 20",
        "early_points 30",
        "cap_income_part 0",
        "court_points 30",
        "repair rule:2026-01-01:2026-02-28:40000:2026-12-31:2026-03-15",
        "repair rule:2025-10-01:2026-12-31:90000:2027-12-31:2026-02-01"};
    char on[11];
    int32_t since = 1 + below(r, 60) + (last > today ? last : today);
    (void)snprintf(life->lines[life->count++], LINE_BYTES, "policy since %s", text_of(since, on));
    (void)snprintf(life->lines[life->count++], LINE_BYTES, "policy %s", settings[below(r, 14)]);
    return since;
}

struct life core_life_make(uint64_t seed)
{
    enum { ENTRIES = 3 };
    struct life life = {.count = 0};
    int32_t last_entry = INT32_MIN;
    int entries = 0;
    uint64_t r = seed * UINT64_C(0x9e3779b97f4a7c15) + 1;
    for (int i = 0; i < 8; i++)
        (void)next_random(&r);
    char on[11];
    int32_t today = date_from_civil(2026, 1, 1) + below(&r, 40);
    int style = below(&r, 3); /* quiet, busy, long */
    while (life.count < LINES_MAX - 2) {
        int what = below(&r, 20);
        if (entries < ENTRIES && below(&r, 40) == 0) {
            last_entry = add_policy(&life, &r, today, last_entry);
            entries++;
            continue;
        }
        if (what < 6) {
            today += style == 2 ? 1 + below(&r, 60) : 1 + below(&r, 9);
            (void)snprintf(life.lines[life.count++], LINE_BYTES, "tick %s", text_of(today, on));
        } else if (what < 11) {
            add_overdue(&life, &r, today);
        } else if (what < 15) {
            add_payment(&life, &r, today);
        } else if (what < 16) {
            add_undoing(&life, &r, today);
        } else if (what < 18) {
            add_account_event(&life, &r, today);
        } else {
            add_signal(&life, &r, today);
        }
    }
    (void)snprintf(life.lines[life.count++], LINE_BYTES, "tick %s", text_of(today + 40, on));
    return life;
}

bool core_life_is_event(const char *line)
{
    return strncmp(line, "tick", 4) != 0 && strncmp(line, "policy", 6) != 0;
}
