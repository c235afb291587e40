/* test_ctl_story.c - invented lives: the same for the same seed, and only what the rules accept. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "ops/ctl/story.h"
#include "schemas/codec/buf.h"
#include "schemas/codec/codec.h"
#include "state/core/date.h"
#include "state/core/ids.h"

enum { BORROWERS = 2000, MONTHS = 18 };

static struct story story_with(uint64_t seed)
{
    return (struct story){.seed = seed,
                          .profile = profile_plain,
                          .first_month = date_from_civil(2019, 2, 1),
                          .months = MONTHS,
                          .has_party = true,
                          .lender = STR("lender-a")};
}

static struct story stormy_story(uint64_t seed)
{
    struct story s = story_with(seed);
    struct why why;
    assert_int_equal(profile_read("stormy", &s.profile, &why), ERR_OK);
    return s;
}

static enum err encode(const struct event *e, struct buf *out)
{
    return record_encode(record_type_by_name(event_record_name(e->topic)), event_record(e), out);
}

static void test_the_same_seed_makes_the_same_bytes(void **state)
{
    (void)state;
    struct story one = story_with(7);
    struct story other = story_with(8);
    struct buf a = {0};
    struct buf b = {0};
    struct buf c = {0};
    for (uint32_t i = 0; i < 50; i++) {
        for (int32_t m = 0; m < MONTHS; m++) {
            struct beat beats[STORY_BEATS_MAX];
            struct story_texts texts;
            struct event e;
            int count = story_month(&one, i, m, beats);
            for (int k = 0; k < count; k++) {
                story_event(&one, &beats[k], &texts, &e);
                assert_int_equal(encode(&e, &a), ERR_OK);
                story_event(&one, &beats[k], &texts, &e);
                assert_int_equal(encode(&e, &b), ERR_OK);
            }
            count = story_month(&other, i, m, beats);
            for (int k = 0; k < count; k++) {
                story_event(&other, &beats[k], &texts, &e);
                assert_int_equal(encode(&e, &c), ERR_OK);
            }
        }
    }
    assert_true(a.len > 10000);
    assert_int_equal(a.len, b.len);
    assert_memory_equal(a.at, b.at, a.len);
    assert_true(a.len != c.len || memcmp(a.at, c.at, a.len) != 0);
    buf_free(&a);
    buf_free(&b);
    buf_free(&c);
}

struct counts {
    int records, late, next_month, twice, overdues, payments, write_offs, verdicts, parties, lines;
};

static void count_event(struct counts *n, const struct beat *b, const struct event *e)
{
    n->records++;
    if (b->sent > b->day + 1) {
        int32_t next = date_add_months(date_from_civil(2019, 2, 1), b->month + 1);
        if (date_from_civil(2019, 2, 1) + b->sent == next + 2) {
            n->next_month++;
        } else {
            n->late++;
        }
    }
    if (e->topic == EVENT_OVERDUES) n->overdues++;
    if (e->topic == EVENT_REPAYMENTS) n->payments++;
    if (e->topic == EVENT_ACCOUNTS) {
        if (e->of.account.kind == ACCOUNT_EVENT_KIND_WRITTEN_OFF) n->write_offs++;
        if (e->of.account.account_type == ACCOUNT_TYPE_R1) n->lines++;
    }
    if (e->topic != EVENT_SIGNALS) return;
    const struct signal_event_detail *d = &e->of.signal.detail;
    if (d->kind == SIGNAL_EVENT_DETAIL_FRAUD_VERDICT) n->verdicts++;
    if (d->kind != SIGNAL_EVENT_DETAIL_PARTY) return;
    n->parties++;
    assert_true(identity_number_is(d->of.party.id_number, date_from_civil(2019, 2, 1)));
    assert_memory_equal(d->of.party.id_number.at, "99", 2); /* no such region */
}

static void check_event(const struct event *e, struct buf *scratch)
{
    struct str key = event_key(e);
    assert_true(id_is_well_formed(key));
    assert_false(mobile_number_is(key));
    assert_true(e->of.account.value_date >= date_from_civil(2019, 2, 1)); /* the same head in all */
    buf_clear(scratch);
    assert_int_equal(encode(e, scratch), ERR_OK);
    if (e->topic == EVENT_REPAYMENTS) {
        const struct repayment_event *r = &e->of.repayment;
        int64_t portions = r->principal + r->interest + r->fee + r->penalty;
        assert_true(portions == 0 || portions == r->amount);
    }
    if (e->topic == EVENT_OVERDUES) assert_true(e->of.overdue.due_date < e->of.overdue.value_date);
}

static void test_all_kinds_of_lives_occur(void **state)
{
    (void)state;
    struct story s = story_with(42);
    struct counts n = {0};
    struct buf scratch = {0};
    for (uint32_t i = 0; i < BORROWERS; i++) {
        for (int32_t m = 0; m < MONTHS; m++) {
            struct beat beats[STORY_BEATS_MAX];
            int count = story_month(&s, i, m, beats);
            for (int k = 0; k < count; k++) {
                struct story_texts texts;
                struct event e;
                story_event(&s, &beats[k], &texts, &e);
                check_event(&e, &scratch);
                count_event(&n, &beats[k], &e);
                if (k > 0 && beats[k].what == beats[k - 1].what &&
                    beats[k].instalment == beats[k - 1].instalment) {
                    n.twice++;
                }
            }
        }
    }
    buf_free(&scratch);
    assert_true(n.parties >= BORROWERS && n.parties < BORROWERS + BORROWERS / 20);
    assert_true(n.lines > BORROWERS / 3);
    assert_true(n.payments > BORROWERS * MONTHS / 2);
    assert_true(n.overdues > 1000 && n.overdues < n.payments / 4);
    assert_true(n.write_offs > 20);
    assert_true(n.verdicts > 3);
    assert_in_range(n.late, n.records / 100, n.records / 25);
    assert_in_range(n.next_month, n.records / 200, n.records / 50);
    assert_in_range(n.twice, n.records / 200, n.records / 50);
}

static void test_a_life_does_not_depend_on_the_others(void **state)
{
    (void)state;
    struct story s = story_with(3);
    struct beat first[STORY_BEATS_MAX];
    struct beat again[STORY_BEATS_MAX];
    int count = story_month(&s, 1234, 11, first);
    for (uint32_t i = 0; i < 100; i++) {
        struct beat others[STORY_BEATS_MAX];
        (void)story_month(&s, i, 5, others);
    }
    assert_int_equal(story_month(&s, 1234, 11, again), count);
    assert_true(count > 0);
    assert_memory_equal(first, again, (size_t)count * sizeof first[0]);
}

/* ------------------------------------------------------------------------- profiles */

static void test_a_profile_is_a_preset_and_what_changes_it(void **state)
{
    (void)state;
    struct profile p;
    struct profile stormy;
    struct why why;
    assert_int_equal(profile_read("plain", &p, &why), ERR_OK);
    assert_memory_equal(&p, &profile_plain, sizeof p);
    assert_int_equal(profile_read("stormy", &stormy, &why), ERR_OK);
    assert_int_equal(profile_read("stormy,reversals=2.5,plans=0,odd-days=100", &p, &why), ERR_OK);
    assert_int_equal(p.permille[SHARE_REVERSALS], 25);
    assert_int_equal(p.permille[SHARE_PLANS], 0);
    assert_int_equal(p.permille[SHARE_ODD_DAYS], 1000);
    assert_int_equal(p.permille[SHARE_DISPUTES], stormy.permille[SHARE_DISPUTES]);
    assert_true(stormy.permille[SHARE_DISPUTES] > 0);
    assert_int_equal(profile_read("late=3", &p, &why), ERR_OK);
    assert_int_equal(p.permille[SHARE_LATE], 30);
    assert_int_equal(p.permille[SHARE_SLOPPY], profile_plain.permille[SHARE_SLOPPY]);
}

static void test_a_wrong_profile_is_named(void **state)
{
    (void)state;
    static const char *const wrong[][2] = {
        {"rough", "'rough' is no profile"},
        {"storm=1", "'storm' is no share"},
        {"late=", "late: '' is no percentage"},
        {"late=101", "late: '101' is no percentage"},
        {"late=100.1", "late: '100.1' is no percentage"},
        {"late=2.55", "late: '2.55' is no percentage"},
        {"late=-1", "late: '-1' is no percentage"},
        {"stormy,,late=1", "a preset and name=percent"},
        {"sloppy=60,cured=50", "more than all"},
        {"implicit=60,resettled=50", "more than all"},
        {"late=60,twice=50", "more than all"},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct profile p = {0};
        struct why why;
        why_clear(&why);
        assert_int_equal(profile_read(wrong[i][0], &p, &why), ERR_POISON);
        if (strstr(why.text, wrong[i][1]) == NULL) fail_msg("%s: %s", wrong[i][0], why.text);
        assert_int_equal(p.permille[SHARE_SLOPPY], 0); /* not written */
    }
}

static void test_the_list_names_every_share(void **state)
{
    (void)state;
    char text[8192];
    profile_print(text, sizeof text);
    for (int i = 0; i < SHARE_COUNT; i++)
        assert_non_null(strstr(text, profile_share_name((enum share)i)));
    assert_non_null(strstr(text, "stormy"));
}

struct told {
    int accounts[ACCOUNT_EVENT_KIND_COUNT], payments[REPAYMENT_KIND_COUNT], signals[32];
    int intents[INTENT_COUNT], types[ACCOUNT_TYPE_COUNT];
    int bad_lender, negative, too_much, future, foreign, leap_days, year_ends, records;
};

static void count_told(struct told *n, const struct event *e)
{
    n->records++;
    struct civil day = date_to_civil(e->day);
    n->leap_days += day.month == 2 && day.day == 29;
    n->year_ends += day.month == 12 && day.day == 31;
    n->future += e->of.account.value_date > date_from_civil(2100, 1, 1);
    n->bad_lender += !id_is_well_formed(e->of.account.lender_id);
    if (e->topic == EVENT_ACCOUNTS) {
        n->accounts[e->of.account.kind]++;
        n->types[e->of.account.account_type]++;
        n->foreign += e->of.account.currency.at[0] == 'U';
    } else if (e->topic == EVENT_REPAYMENTS) {
        n->payments[e->of.repayment.kind]++;
        n->negative += e->of.repayment.amount < 0;
        n->too_much += e->of.repayment.amount > INT64_C(999999999999999);
    } else if (e->topic == EVENT_OVERDUES) {
        n->intents[e->of.overdue.intent]++;
    } else {
        n->signals[e->of.signal.detail.kind]++;
    }
}

static void tell_all(const struct story *s, uint32_t borrowers, struct told *n)
{
    struct buf scratch = {0};
    for (uint32_t i = 0; i < borrowers; i++) {
        for (int32_t m = 0; m < s->months; m++) {
            struct beat beats[STORY_BEATS_MAX];
            int count = story_month(s, i, m, beats);
            for (int k = 0; k < count; k++) {
                struct story_texts texts;
                struct event e;
                story_event(s, &beats[k], &texts, &e);
                buf_clear(&scratch);
                assert_int_equal(encode(&e, &scratch), ERR_OK);
                count_told(n, &e);
                int32_t from = date_add_months(s->first_month, m) - s->first_month;
                int32_t to = date_add_months(s->first_month, m + 2) - s->first_month;
                int32_t end = date_add_months(s->first_month, s->months) - s->first_month;
                assert_in_range(beats[k].sent, from, (to < end ? to : end) - 1);
                assert_true(beats[k].sent >= beats[k].day);
            }
        }
    }
    buf_free(&scratch);
}

static void test_a_storm_has_all_kinds(void **state)
{
    (void)state;
    struct story s = stormy_story(42);
    struct told n = {0};
    tell_all(&s, BORROWERS, &n);
    for (int i = 0; i < ACCOUNT_EVENT_KIND_COUNT; i++)
        assert_true(n.accounts[i] > 0);
    for (int i = 0; i < REPAYMENT_KIND_COUNT; i++)
        assert_true(n.payments[i] > 0);
    for (int i = 0; i < INTENT_COUNT; i++)
        assert_true(n.intents[i] > 0);
    for (int i = SIGNAL_EVENT_DETAIL_PARTY; i <= SIGNAL_EVENT_DETAIL_ERASURE; i++)
        assert_true(n.signals[i] > 0);
    assert_true(n.types[ACCOUNT_TYPE_D1] > 0 && n.types[ACCOUNT_TYPE_R1] > 0);
    assert_true(n.types[ACCOUNT_TYPE_R2] > 0 && n.types[ACCOUNT_TYPE_R3] > 0);
    assert_true(n.types[ACCOUNT_TYPE_R4] > 0);
    assert_true(n.leap_days > 0); /* 2020 */
    assert_true(n.year_ends > 0);
    assert_true(n.bad_lender > 0 && n.negative > 0 && n.too_much > 0 && n.future > 0);
    assert_true(n.foreign > 0);
}

/* One in a hundred of a share is one in a hundred of what it is a share of. */
static void test_a_share_is_kept(void **state)
{
    (void)state;
    struct story s = story_with(5);
    struct told without = {0};
    tell_all(&s, BORROWERS, &without);
    s.profile.permille[SHARE_DISPUTES] = 100;
    s.profile.permille[SHARE_REVERSALS] = 50;
    struct told with = {0};
    tell_all(&s, BORROWERS, &with);
    assert_int_equal(without.signals[SIGNAL_EVENT_DETAIL_DISPUTE_OPENED], 0);
    assert_int_equal(without.payments[REPAYMENT_KIND_REVERSAL], 0);
    int months = BORROWERS * (MONTHS - 1);
    int disputes = with.signals[SIGNAL_EVENT_DETAIL_DISPUTE_OPENED];
    assert_in_range(disputes, months / 10 * 7 / 10, months / 10 * 12 / 10); /* some open later */
    int payments = without.payments[REPAYMENT_KIND_REPAYMENT];
    assert_in_range(with.payments[REPAYMENT_KIND_REVERSAL], payments / 20 * 8 / 10,
                    payments / 20 * 11 / 10);
}

static void test_a_reversal_names_a_payment_that_was_made(void **state)
{
    (void)state;
    struct story s = stormy_story(9);
    int named = 0;
    for (uint32_t i = 0; i < 200; i++) {
        struct beat beats[STORY_BEATS_MAX];
        int count = story_month(&s, i, 6, beats);
        for (int k = 0; k < count; k++) {
            struct story_texts texts;
            struct event e;
            story_event(&s, &beats[k], &texts, &e);
            if (e.topic != EVENT_REPAYMENTS || beats[k].flaw != 0) continue;
            if (e.of.repayment.kind != REPAYMENT_KIND_REVERSAL) continue;
            bool is_there = false;
            for (int j = 0; j < count && !is_there; j++) {
                struct story_texts others;
                struct event pay;
                story_event(&s, &beats[j], &others, &pay);
                is_there = pay.topic == EVENT_REPAYMENTS &&
                           str_equal(pay.of.repayment.event_id, e.of.repayment.reverses) &&
                           pay.of.repayment.amount == e.of.repayment.amount;
            }
            assert_true(is_there);
            named++;
        }
    }
    assert_true(named > 3);
}

static void test_policy_changes_come_by_date(void **state)
{
    (void)state;
    struct story s = stormy_story(11);
    s.months = 120;
    char before[512] = "";
    int changes = 0;
    for (int32_t m = 0; m < s.months; m++) {
        char text[512];
        if (!story_policy(&s, m, text, sizeof text)) continue;
        assert_memory_equal(text, "[policy.20", 10);
        assert_true(strcmp(before, text) < 0);
        assert_non_null(strstr(text, "\nversion = g11-20"));
        memcpy(before, text, sizeof before);
        changes++;
    }
    assert_in_range(changes, 20, 55); /* 30 % of 120 */
    struct story calm = story_with(11);
    char text[512];
    for (int32_t m = 0; m < calm.months; m++)
        assert_false(story_policy(&calm, m, text, sizeof text));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_same_seed_makes_the_same_bytes),
        cmocka_unit_test(test_a_life_does_not_depend_on_the_others),
        cmocka_unit_test(test_all_kinds_of_lives_occur),
        cmocka_unit_test(test_a_profile_is_a_preset_and_what_changes_it),
        cmocka_unit_test(test_a_wrong_profile_is_named),
        cmocka_unit_test(test_the_list_names_every_share),
        cmocka_unit_test(test_a_storm_has_all_kinds),
        cmocka_unit_test(test_a_share_is_kept),
        cmocka_unit_test(test_a_reversal_names_a_payment_that_was_made),
        cmocka_unit_test(test_policy_changes_come_by_date),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
