/* test_merge.c - the order of the merge, its waiting, its bound, and giving records back. */
#include "consumer/merge.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

enum { ACCOUNTS, SIGNALS, OVERDUES, REPAYMENTS, CALENDAR };

static int released;

static void count_release(void *message)
{
    (void)message;
    released++;
}

static void feed(struct merge *m, int32_t rank, int64_t offset, int64_t timestamp_ms)
{
    struct merge_record record = {.rank = rank, .offset = offset, .timestamp_ms = timestamp_ms};
    assert_int_equal(merge_push(m, &record), ERR_OK);
}

static struct merge_record expect(struct merge *m, int32_t rank, int64_t offset)
{
    struct merge_record record;
    bool waited = true;
    assert_int_equal(merge_take(m, 0, 1000, &record, &waited), ERR_OK);
    assert_int_equal(record.rank, rank);
    assert_int_equal(record.offset, offset);
    assert_false(waited);
    return record;
}

static void expect_blocked(struct merge *m, int64_t now_ms)
{
    struct merge_record record;
    bool waited = false;
    assert_int_equal(merge_take(m, now_ms, 1000, &record, &waited), ERR_AGAIN);
}

/* Memory is taken as records come: a queue grows up to its bound, also when it has gone round. */
static void test_a_queue_grows_up_to_its_bound(void **state)
{
    (void)state;
    enum { SIZE = 1000, TAKEN = 40 };
    struct merge m;
    assert_int_equal(merge_init(&m, SIZE, count_release), ERR_OK);
    merge_use(&m, ACCOUNTS, 0);
    assert_true(m.queues[ACCOUNTS].size < SIZE);
    int64_t fed = 0;
    for (; fed < TAKEN + 20; fed++)
        feed(&m, ACCOUNTS, fed, fed);
    for (int64_t i = 0; i < TAKEN; i++)
        (void)expect(&m, ACCOUNTS, i);
    while (merge_room(&m, ACCOUNTS) > 0) {
        feed(&m, ACCOUNTS, fed, fed);
        fed++;
    }
    assert_int_equal(merge_count(&m), SIZE);
    struct merge_record more = {.rank = ACCOUNTS, .offset = fed, .timestamp_ms = fed};
    assert_int_equal(merge_push(&m, &more), ERR_LIMIT);
    for (int64_t i = TAKEN; i < fed; i++)
        (void)expect(&m, ACCOUNTS, i);
    merge_deinit(&m);
}

static int with_merge(void **state)
{
    struct merge *m = calloc(1, sizeof *m);
    assert_non_null(m);
    released = 0;
    assert_int_equal(merge_init(m, 4, count_release), ERR_OK);
    for (int32_t rank = ACCOUNTS; rank <= CALENDAR; rank++)
        merge_use(m, rank, 10);
    *state = m;
    return 0;
}

static int without_merge(void **state)
{
    merge_deinit(*state);
    free(*state);
    return 0;
}

static void end_all(struct merge *m)
{
    for (int32_t rank = ACCOUNTS; rank <= CALENDAR; rank++)
        merge_end(m, rank, 100);
}

static void test_order_is_timestamp_then_rank_then_offset(void **state)
{
    struct merge *m = *state;
    feed(m, CALENDAR, 10, 5);
    feed(m, REPAYMENTS, 10, 5);
    feed(m, REPAYMENTS, 11, 4); /* within a topic the offset decides, not the time */
    feed(m, OVERDUES, 10, 6);
    feed(m, ACCOUNTS, 10, 7);
    end_all(m);
    expect(m, REPAYMENTS, 10);
    expect(m, REPAYMENTS, 11);
    expect(m, CALENDAR, 10);
    expect(m, OVERDUES, 10);
    expect(m, ACCOUNTS, 10);
    expect_blocked(m, 0);
}

static void test_a_silent_topic_holds_the_tick_back_until_the_wait_is_over(void **state)
{
    struct merge *m = *state;
    struct merge_record record;
    bool waited = false;
    end_all(m);
    feed(m, CALENDAR, 10, 5);
    m->queues[REPAYMENTS].is_at_end = false;
    expect_blocked(m, 100);
    expect_blocked(m, 1099);
    assert_int_equal(merge_take(m, 1100, 1000, &record, &waited), ERR_OK);
    assert_true(waited);
    assert_int_equal(record.rank, CALENDAR);
}

static void test_payment_in_the_log_before_the_tick_goes_first(void **state)
{
    struct merge *m = *state;
    merge_end(m, ACCOUNTS, 10);
    merge_end(m, SIGNALS, 10);
    merge_end(m, OVERDUES, 10);
    feed(m, CALENDAR, 10, 50);
    expect_blocked(m, 0); /* the payment is not fetched yet */
    feed(m, REPAYMENTS, 10, 40);
    expect(m, REPAYMENTS, 10);
    expect_blocked(m, 0); /* there may be another one */
    merge_end(m, REPAYMENTS, 11);
    expect(m, CALENDAR, 10);
}

static void test_an_end_below_what_is_expected_is_stale(void **state)
{
    struct merge *m = *state;
    feed(m, ACCOUNTS, 10, 1);
    merge_end(m, ACCOUNTS, 10);
    assert_false(m->queues[ACCOUNTS].is_at_end);
    merge_end(m, ACCOUNTS, 11);
    assert_true(m->queues[ACCOUNTS].is_at_end);
}

static void test_a_record_below_the_position_is_dropped(void **state)
{
    struct merge *m = *state;
    struct merge_record old = {.rank = SIGNALS, .offset = 9};
    assert_int_equal(merge_push(m, &old), ERR_UNKNOWN);
    assert_int_equal(released, 1);
    assert_int_equal(merge_count(m), 0);
}

static void test_the_bound_holds_and_untake_goes_over_it(void **state)
{
    struct merge *m = *state;
    end_all(m);
    for (int64_t i = 0; i < 4; i++)
        feed(m, OVERDUES, 10 + i, i);
    struct merge_record more = {.rank = OVERDUES, .offset = 14, .timestamp_ms = 9};
    assert_int_equal(merge_push(m, &more), ERR_LIMIT);
    assert_int_equal(merge_room(m, OVERDUES), 0);
    struct merge_record first = expect(m, OVERDUES, 10);
    struct merge_record second = expect(m, OVERDUES, 11);
    feed(m, OVERDUES, 14, 9);
    feed(m, OVERDUES, 15, 9);
    assert_int_equal(merge_untake(m, &second), ERR_OK);
    assert_int_equal(merge_untake(m, &first), ERR_OK);
    for (int64_t i = 0; i < 6; i++)
        expect(m, OVERDUES, 10 + i);
    assert_int_equal(released, 0);
}

static void test_clear_releases_what_is_held(void **state)
{
    struct merge *m = *state;
    feed(m, OVERDUES, 10, 1);
    feed(m, SIGNALS, 10, 1);
    merge_clear(m);
    assert_int_equal(released, 2);
    assert_int_equal(merge_count(m), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_queue_grows_up_to_its_bound),
        cmocka_unit_test_setup_teardown(test_order_is_timestamp_then_rank_then_offset, with_merge,
                                        without_merge),
        cmocka_unit_test_setup_teardown(
            test_a_silent_topic_holds_the_tick_back_until_the_wait_is_over, with_merge,
            without_merge),
        cmocka_unit_test_setup_teardown(test_payment_in_the_log_before_the_tick_goes_first,
                                        with_merge, without_merge),
        cmocka_unit_test_setup_teardown(test_an_end_below_what_is_expected_is_stale, with_merge,
                                        without_merge),
        cmocka_unit_test_setup_teardown(test_a_record_below_the_position_is_dropped, with_merge,
                                        without_merge),
        cmocka_unit_test_setup_teardown(test_the_bound_holds_and_untake_goes_over_it, with_merge,
                                        without_merge),
        cmocka_unit_test_setup_teardown(test_clear_releases_what_is_held, with_merge,
                                        without_merge),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
