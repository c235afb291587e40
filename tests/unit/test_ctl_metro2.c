/* test_ctl_metro2.c - the Metro 2 reader, and the mapping against a bookkeeper of its own.
 *
 * The bookkeeper below knows the events and the calendar, nothing of the core: it keeps the unpaid
 * instalments as told, and says at each month's end what the profile's character must be. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "ops/ctl/metro2_file.h"
#include "ops/ctl/metro2_map.h"
#include "state/core/date.h"

enum { ARENA_SIZE = 1 << 20, CLAIMS_MAX = 200 };

static const char data_file[] = "tests/data/metro2-cfpb/m2_2k_lines_deidentified.txt.gz";

struct claim {
    int32_t no;
    int32_t due;
    int64_t unpaid;
};

struct book {
    struct claim claims[CLAIMS_MAX];
    size_t count;
    bool is_open, is_blank, is_closed;
    char status; /* 0, G J K L */
};

static struct claim *claim_of(struct book *b, int32_t no)
{
    for (size_t i = 0; i < b->count; i++) {
        if (b->claims[i].no == no) return &b->claims[i];
    }
    return NULL;
}

static void enter_account(struct book *b, const struct account_event *r)
{
    static const struct {
        enum account_event_kind kind;
        char status;
    } table[] = {{ACCOUNT_EVENT_KIND_LEGAL_ACTION, 'G'},
                 {ACCOUNT_EVENT_KIND_SURRENDERED, 'J'},
                 {ACCOUNT_EVENT_KIND_REPOSSESSED, 'K'},
                 {ACCOUNT_EVENT_KIND_WRITTEN_OFF, 'L'}};
    if (r->kind == ACCOUNT_EVENT_KIND_OPENED) {
        assert_false(b->is_open);
        assert_true(r->opened_on <= r->value_date);
        b->is_open = true;
        return;
    }
    for (size_t i = 0; i < 4; i++) {
        if (table[i].kind == r->kind) b->status = table[i].status;
    }
}

static void enter(struct book *b, const struct event *e)
{
    assert_false(b->is_closed);
    if (e->topic == EVENT_ACCOUNTS) {
        enter_account(b, &e->of.account);
        return;
    }
    assert_true(b->is_open);
    if (e->topic == EVENT_SIGNALS) {
        assert_int_equal(e->of.signal.detail.kind, SIGNAL_EVENT_DETAIL_CONSENT);
        assert_true(b->is_blank == e->of.signal.detail.of.consent.granted);
        b->is_blank = !b->is_blank;
    } else if (e->topic == EVENT_OVERDUES) {
        const struct overdue_event *r = &e->of.overdue;
        assert_null(claim_of(b, r->instalment_no)); /* each is told once, as unpaid */
        assert_true(r->principal > 0);
        assert_int_equal(r->days_past_due, r->value_date - r->due_date);
        assert_true(b->count < CLAIMS_MAX);
        b->claims[b->count++] = (struct claim){r->instalment_no, r->due_date, r->principal};
    } else {
        const struct repayment_event *r = &e->of.repayment;
        assert_int_equal(e->topic, EVENT_REPAYMENTS);
        assert_true(r->balance_after >= 0);
        if (r->kind == REPAYMENT_KIND_SETTLEMENT) {
            b->is_closed = true;
            return;
        }
        struct claim *c = claim_of(b, r->instalment_no);
        assert_true(c != NULL || r->due_date == r->value_date);
        if (c != NULL) assert_int_equal(c->unpaid, r->amount);
        if (c != NULL) c->unpaid = 0;
    }
}

static char character(const struct book *b, int32_t day)
{
    if (!b->is_open) return 'B';
    if (b->is_blank) return 'D';
    if (b->status != 0) return b->status;
    int32_t dpd = 0;
    for (size_t i = 0; i < b->count; i++) {
        if (b->claims[i].unpaid > 0 && day - b->claims[i].due > dpd) dpd = day - b->claims[i].due;
    }
    return (char)('0' + (dpd >= 180 ? 6 : dpd / 30));
}

/* The profile that the account's events lead to. */
static void keep_book(const struct metro2_account *account, struct arena *a, char profile[25])
{
    a->used = 0;
    struct event_list events = {0};
    assert_int_equal(metro2_map(account, a, &events), ERR_OK);
    event_list_sort(&events);

    struct book b = {0};
    uint32_t next = 0;
    memset(profile, 0, 25);
    for (int m = 0; m < METRO2_MONTHS; m++) {
        int32_t end = date_settlement_in_month(date_add_months(metro2_first_month(account), m), 31);
        for (; next < events.count && events.items[next].day <= end; next++) {
            enter(&b, &events.items[next]);
        }
        profile[METRO2_MONTHS - 1 - m] = character(&b, end);
    }
    int32_t last = date_settlement_in_month(account->reported_on, 31);
    for (; next < events.count; next++) {
        assert_true(events.items[next].day <= last);
        enter(&b, &events.items[next]);
    }
}

struct bad_lines {
    uint32_t count, last;
    char reason[256];
};

static void on_bad_line(void *context, uint32_t line, const char *reason)
{
    struct bad_lines *bad = context;
    bad->count++;
    bad->last = line;
    (void)snprintf(bad->reason, sizeof bad->reason, "%s", reason);
}

static struct arena arena;

static void test_the_file_has_1997_accounts_and_one_bad_line(void **state)
{
    (void)state;
    struct bad_lines bad = {0};
    struct metro2_file file;
    struct why why;
    assert_int_equal(metro2_file_read(data_file, on_bad_line, &bad, &file, &why), ERR_OK);
    assert_int_equal(file.count, 1997);
    assert_int_equal(file.bad, 1);
    assert_int_equal(bad.count, 1);
    assert_int_equal(bad.last, 2);
    assert_string_equal(bad.reason, "record descriptor (columns 1-4) is not a number");
    metro2_file_free(&file);
}

static void test_every_profile_without_a_cause_is_told(void **state)
{
    (void)state;
    struct bad_lines bad = {0};
    struct metro2_file file;
    struct why why;
    assert_int_equal(metro2_file_read(data_file, on_bad_line, &bad, &file, &why), ERR_OK);

    int causes[METRO2_CAUSE_COUNT] = {0};
    for (uint32_t i = 0; i < file.count; i++) {
        const struct metro2_account *account = &file.accounts[i];
        char told[25];
        keep_book(account, &arena, told);
        enum metro2_cause cause = metro2_cause(account->profile);
        causes[cause]++;
        if (cause == METRO2_CAUSE_NONE) assert_string_equal(told, account->profile);
        if (cause != METRO2_CAUSE_NONE) assert_string_not_equal(told, account->profile);
    }
    assert_int_equal(causes[METRO2_CAUSE_NONE], 1965);
    assert_int_equal(causes[METRO2_CAUSE_UNDOES_CHARGE_OFF], 2);
    assert_int_equal(causes[METRO2_CAUSE_WEAKER_STATUS], 6);
    assert_int_equal(causes[METRO2_CAUSE_UNDOES_STATUS], 24);
    metro2_file_free(&file);
}

static const char *const profiles[] = {
    "000000000000000000000000", "100000000000000000000000", "111111111111111111111111",
    "666666666666666666666666", "654321065432106543210123", "060606060606060606060606",
    "6D6D6D6D6D6D6D6D6D6D6D6D", "LLLLLLLLKJG3210BBBBBBBBB", "BBBBBBBBBBBBBBBBBBBBBBBB",
    "2BBBBBBBBBBBBBBBBBBBBBBB", "DDDDDDDDDDDDDDDDDDDDDDDD", "GGDDGG65432100000003210D",
    "03033030300330303033003B", "LBBBBBBBBBBBBBBBBBBBBBBB",
};

static void test_any_order_of_steps_is_told(void **state)
{
    (void)state;
    static const char *const statuses[] = {"11", "13", "71", "84", "97", "64", "93"};
    for (size_t i = 0; i < sizeof profiles / sizeof profiles[0]; i++) {
        for (size_t s = 0; s < sizeof statuses / sizeof statuses[0]; s++) {
            struct metro2_account account = {.number = "20110600393421",
                                             .opened_on = date_from_civil(2011, 6, 1),
                                             .reported_on = date_from_civil(2019, 3, 28),
                                             .first_delinquency_on = INT_NONE,
                                             .terms = 72,
                                             .amount = 1545900};
            memcpy(account.profile, profiles[i], METRO2_MONTHS);
            memcpy(account.status, statuses[s], 2);
            assert_int_equal(metro2_cause(account.profile), METRO2_CAUSE_NONE);
            char told[25];
            keep_book(&account, &arena, told);
            assert_string_equal(told, account.profile);
        }
    }
}

static void test_causes(void **state)
{
    (void)state;
    assert_int_equal(metro2_cause("0LLLLLLLLLLLLLLLLLLLLLLL"), METRO2_CAUSE_UNDOES_CHARGE_OFF);
    assert_int_equal(metro2_cause("0DLLLLLLLLLLLLLLLLLLLLLL"), METRO2_CAUSE_UNDOES_CHARGE_OFF);
    assert_int_equal(metro2_cause("KLLLLLLLLLLLLLLLLLLLLLLL"), METRO2_CAUSE_WEAKER_STATUS);
    assert_int_equal(metro2_cause("LLLLLL1K0000000000000000"), METRO2_CAUSE_UNDOES_STATUS);
    assert_int_equal(metro2_cause("0B0000000000000000000000"), METRO2_CAUSE_OPENED_TWICE);
    assert_int_equal(metro2_cause("000000000000000000E00000"), METRO2_CAUSE_NO_RULE);
    assert_int_equal(metro2_cause("LDLKDK00D00000000000BBBB"), METRO2_CAUSE_NONE);
}

static void test_a_full_arena_is_reported(void **state)
{
    (void)state;
    struct metro2_account account = {.number = "1", .reported_on = 18000, .terms = 1};
    memcpy(account.profile, profiles[0], METRO2_MONTHS);
    memcpy(account.status, "11", 2);
    for (size_t size = 0; size < 4096; size += 128) {
        struct arena small = {arena.base, size, 0};
        struct event_list events = {0};
        assert_int_equal(metro2_map(&account, &small, &events), ERR_LIMIT);
    }
}

/* A correct line, of which the cases below change one column. */
static void make_line(char line[427])
{
    memset(line, ' ', 426);
    line[426] = '\0';
    memcpy(line, "0426", 4);
    memcpy(line + 42, "123", 3);
    memcpy(line + 75, "01312015", 8);
    memcpy(line + 92, "000010000072", 12);
    memcpy(line + 123, "11", 2);
    memcpy(line + 126, profiles[1], 24);
    memcpy(line + 154, "000000012", 9);
    memcpy(line + 181, "01312019", 8);
}

static void test_columns(void **state)
{
    (void)state;
    char line[427];
    enum metro2_kind kind;
    struct metro2_account account;
    struct why why;
    make_line(line);
    assert_int_equal(metro2_parse_line((struct str){line, 426}, &kind, &account, &why), ERR_OK);
    assert_int_equal(kind, METRO2_ACCOUNT);
    assert_string_equal(account.number, "123");
    assert_string_equal(account.profile, profiles[1]);
    assert_string_equal(account.status, "11");
    assert_int_equal(account.opened_on, date_from_civil(2015, 1, 31));
    assert_int_equal(account.reported_on, date_from_civil(2019, 1, 31));
    assert_int_equal(account.first_delinquency_on, INT_NONE);
    assert_int_equal(account.amount, 1000000);
    assert_int_equal(account.terms, 72);
    assert_int_equal(account.balance, 1200);

    static const struct {
        size_t at;
        char c;
        const char *reason;
    } cases[] = {
        {0, 'X', "record descriptor (columns 1-4) is not a number"},
        {1, '0', "record descriptor (columns 1-4) is not 426 or more"},
        {44, '/', "account number (columns 43-72) is not made of letters and digits"},
        {130, '7', "payment history profile (columns 127-150) is not made of 0-6 B D E G H J K L"},
        {75, '2', "date opened (columns 76-83) is not a date MMDDYYYY"},
        {160, 'X', "current balance (columns 155-163) is not a number"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        make_line(line);
        line[cases[i].at] = cases[i].c;
        assert_int_equal(metro2_parse_line((struct str){line, 426}, &kind, &account, &why),
                         ERR_POISON);
        assert_string_equal(why.text, cases[i].reason);
    }
    make_line(line);
    assert_int_equal(metro2_parse_line((struct str){line, 425}, &kind, &account, &why), ERR_POISON);
}

int main(void)
{
    arena = (struct arena){malloc(ARENA_SIZE), ARENA_SIZE, 0};
    if (arena.base == NULL) return 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_columns),
        cmocka_unit_test(test_the_file_has_1997_accounts_and_one_bad_line),
        cmocka_unit_test(test_causes),
        cmocka_unit_test(test_every_profile_without_a_cause_is_told),
        cmocka_unit_test(test_any_order_of_steps_is_told),
        cmocka_unit_test(test_a_full_arena_is_reported),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    free(arena.base);
    return failed;
}
