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
                   is_reversal ? "" : " amount=30000", below(r, 1000));
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
    char kind[64];
    (void)snprintf(kind, sizeof kind, "%s", kinds[below(r, 12)]);
    char *space = strchr(kind, ' ');
    if (space != NULL) *space = '\0';
    (void)snprintf(life->lines[life->count++], LINE_BYTES, "%s %s %s", kind, text_of(today, on),
                   space != NULL ? space + 1 : "");
}

struct life core_life_make(uint64_t seed)
{
    struct life life = {.count = 0};
    uint64_t r = seed * UINT64_C(0x9e3779b97f4a7c15) + 1;
    for (int i = 0; i < 8; i++)
        (void)next_random(&r);
    char on[11];
    int32_t today = date_from_civil(2026, 1, 1) + below(&r, 40);
    int style = below(&r, 3); /* quiet, busy, long */
    while (life.count < LINES_MAX - 1) {
        int what = below(&r, 20);
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
