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
                          .first_month = date_from_civil(2019, 2, 1),
                          .months = MONTHS,
                          .has_party = true,
                          .lender = STR("lender-a")};
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
    if (b->send_day > STORY_LATE_DAY) n->next_month++;
    if (b->send_day <= STORY_LATE_DAY && b->send_day > b->day + 1) n->late++;
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_same_seed_makes_the_same_bytes),
        cmocka_unit_test(test_a_life_does_not_depend_on_the_others),
        cmocka_unit_test(test_all_kinds_of_lives_occur),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
