/* test_worker_due.c - when the open transaction is committed, with a clock and ends told by hand.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/worker_txn.h"

enum {
    PARTITIONS = 2,
    RANK = 3,
    INTERVAL_MS = 100,
    CATCH_UP = 2,
    LONGEST_MS = 20,
    TAKEN_MAX = 10000
};

static struct {
    int64_t now_us;
    int64_t ends[PARTITIONS]; /* as the brokers told; -1 = not yet */
} fake;

static struct worker worker;
static struct partition partitions[PARTITIONS];
static struct config config;
static struct clock clock_by_hand;

static int64_t told_now_us(void *context)
{
    (void)context;
    return fake.now_us;
}

int64_t kafka_group_end(struct kafka_group *g, const char *topic, int32_t partition)
{
    (void)g, (void)topic;
    return fake.ends[partition];
}

static void pass_ms(int64_t ms)
{
    fake.now_us += ms * 1000;
}

/* A commit began just now and took no time; then a transaction was opened. Nothing waits. */
static int with_worker(void **state)
{
    (void)state;
    memset(&fake, 0, sizeof fake);
    fake.now_us = 5000000;
    clock_by_hand = (struct clock){.monotonic_us = told_now_us};
    config = (struct config){.batch_commit_interval_ms = INTERVAL_MS,
                             .batch_catch_up_intervals = CATCH_UP,
                             .batch_max_bytes = 1 << 20};
    worker = (struct worker){.config = &config,
                             .clock = &clock_by_hand,
                             .partitions = partitions,
                             .partition_count = PARTITIONS,
                             .is_open = true,
                             .opened_us = fake.now_us,
                             .interval_ms = INTERVAL_MS,
                             .commit_began_us = fake.now_us,
                             .taken_max = TAKEN_MAX};
    worker.inputs[RANK] = "repayments";
    for (int32_t i = 0; i < PARTITIONS; i++) {
        partitions[i] = (struct partition){.no = i, .phase = PHASE_RUNNING};
        partitions[i].merge.queues[RANK] = (struct merge_queue){.is_used = true, .next_offset = 7};
        partitions[i].merge.blocked_since_ms = -1;
        fake.ends[i] = 7;
    }
    return 0;
}

static void test_with_nothing_more_it_ripens_an_interval_after_the_commit_before(void **state)
{
    (void)state;
    pass_ms(INTERVAL_MS - 1);
    assert_false(batch_is_ripe(&worker));
    assert_int_equal(batch_ripens_in_ms(&worker, LONGEST_MS), 1);
    pass_ms(1);
    assert_true(batch_is_ripe(&worker));
}

static void test_what_came_during_a_commit_waits_no_second_interval(void **state)
{
    (void)state;
    pass_ms(INTERVAL_MS); /* the commit took so long */
    worker.opened_us = fake.now_us;
    assert_true(batch_is_ripe(&worker));
    assert_false(batch_is_due(&worker));
}

/* It could not be committed, so that there is no reason to decide no more. */
static void test_behind_a_commit_under_way_age_makes_none_due(void **state)
{
    (void)state;
    pass_ms(2 * INTERVAL_MS);
    worker.is_ahead = true;
    assert_false(batch_is_due(&worker));
    worker.is_ahead = false;
    assert_true(batch_is_due(&worker));
}

static void test_after_a_pause_the_first_record_is_committed_at_once(void **state)
{
    (void)state;
    worker.commit_began_us = 0;
    assert_true(batch_is_ripe(&worker));
}

/* Each is a record that is known of and not decided. */
static void let_one_wait_in_hand(void)
{
    partitions[1].merge.queues[RANK].count = 1;
}

static void let_one_wait_at_the_broker(void)
{
    fake.ends[1] = 8;
}

static void let_an_end_be_unknown(void)
{
    fake.ends[1] = -1;
}

static void test_while_records_wait_it_ripens_an_interval_after_it_was_opened(void **state)
{
    (void)state;
    void (*const ways[])(void) = {let_one_wait_in_hand, let_one_wait_at_the_broker,
                                  let_an_end_be_unknown};
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        (void)with_worker(NULL);
        worker.commit_began_us -= INTERVAL_MS * 1000;
        ways[i]();
        pass_ms(INTERVAL_MS - 1);
        assert_false(batch_is_ripe(&worker));
        assert_int_equal(batch_ripens_in_ms(&worker, LONGEST_MS), 1);
        pass_ms(1);
        assert_true(batch_is_ripe(&worker));
        assert_int_equal(batch_ripens_in_ms(&worker, LONGEST_MS), 0);
    }
}

/* The markers of other people's transactions stand behind their last record, for ever. */
static void test_an_end_that_was_told_counts_no_markers(void **state)
{
    (void)state;
    worker.commit_began_us -= INTERVAL_MS * 1000;
    let_one_wait_at_the_broker();
    partitions[1].merge.queues[RANK].is_at_end = true;
    assert_true(batch_is_ripe(&worker));
}

static void test_a_partition_that_stands_still_keeps_nobody_waiting(void **state)
{
    (void)state;
    worker.commit_began_us -= INTERVAL_MS * 1000;
    let_one_wait_in_hand();
    partitions[1].phase = PHASE_HALTED;
    assert_true(batch_is_ripe(&worker));
}

static void test_a_full_one_is_due_at_once(void **state)
{
    (void)state;
    assert_false(batch_is_due(&worker));
    worker.taken_count = TAKEN_MAX - CHUNK_ITEMS_MAX;
    assert_false(batch_is_due(&worker));
    worker.taken_count += 1;
    assert_true(batch_is_due(&worker));
    assert_true(batch_is_ripe(&worker));
    worker.taken_count = 0;
    worker.sent_bytes = 1 << 20;
    assert_true(batch_is_due(&worker));
    worker.sent_bytes = 0;
    worker.journal_bytes = 512 * 1024;
    assert_true(batch_is_due(&worker));
}

/* The transaction before took 300 records in an interval; `times` as many wait at the broker. */
static void let_wait(int64_t times)
{
    enum { PER_INTERVAL = 300 };
    worker.taken_count = PER_INTERVAL;
    pass_ms(INTERVAL_MS);
    batch_note_pace(&worker);
    worker.taken_count = 0;
    partitions[1].working.next[RANK] = partitions[1].merge.queues[RANK].next_offset;
    fake.ends[1] = partitions[1].working.next[RANK] + times * PER_INTERVAL;
}

static void test_with_a_long_backlog_it_may_last_longer(void **state)
{
    (void)state;
    assert_int_equal(batch_interval_ms(&worker), INTERVAL_MS); /* the first one */
    let_wait(11);
    assert_int_equal(batch_interval_ms(&worker), CATCH_UP * INTERVAL_MS);
    worker.opened_us = fake.now_us;
    worker.interval_ms = batch_interval_ms(&worker);
    pass_ms(CATCH_UP * INTERVAL_MS - 1);
    fake.ends[1] = partitions[1].working.next[RANK]; /* it is settled when it is opened */
    assert_false(batch_is_due(&worker));
    pass_ms(1);
    assert_true(batch_is_due(&worker));
    assert_true(batch_is_ripe(&worker));
}

static void test_a_backlog_that_is_soon_worked_off_makes_none_longer(void **state)
{
    (void)state;
    let_wait(9);
    assert_int_equal(batch_interval_ms(&worker), INTERVAL_MS);
}

/* A sweep alone has no pace. */
static void test_one_without_records_leaves_the_pace_as_it_was(void **state)
{
    (void)state;
    let_wait(9);
    pass_ms(20 * INTERVAL_MS);
    batch_note_pace(&worker);
    assert_int_equal(batch_interval_ms(&worker), INTERVAL_MS);
    fake.ends[1] += 2000;
    assert_int_equal(batch_interval_ms(&worker), CATCH_UP * INTERVAL_MS);
}

static void test_what_cannot_be_decided_on_is_no_backlog(void **state)
{
    (void)state;
    let_wait(1000);
    partitions[1].phase = PHASE_HALTED;
    assert_int_equal(batch_interval_ms(&worker), INTERVAL_MS);
    partitions[1].phase = PHASE_RUNNING;
    partitions[1].merge.blocked_since_ms = 5; /* another topic is silent */
    assert_int_equal(batch_interval_ms(&worker), INTERVAL_MS);
    partitions[1].merge.blocked_since_ms = -1;
    assert_int_equal(batch_interval_ms(&worker), CATCH_UP * INTERVAL_MS);
    partitions[1].merge.queues[RANK].is_at_end = true; /* the rest was aborted, or is under way */
    assert_int_equal(batch_interval_ms(&worker), INTERVAL_MS);
    partitions[1].merge.queues[RANK].count = 1;
    assert_int_equal(batch_interval_ms(&worker), CATCH_UP * INTERVAL_MS);
}

static void test_none_lasts_so_long_that_the_brokers_would_end_it(void **state)
{
    (void)state;
    let_wait(1000);
    config.batch_commit_interval_ms = 4000;
    assert_int_equal(batch_interval_ms(&worker), 8000);
    config.batch_commit_interval_ms = 6000;
    assert_int_equal(batch_interval_ms(&worker), 10000);
}

static void test_none_is_open(void **state)
{
    (void)state;
    worker.is_open = false;
    pass_ms(2 * INTERVAL_MS);
    assert_false(batch_is_due(&worker));
    assert_false(batch_is_ripe(&worker));
    assert_int_equal(batch_ripens_in_ms(&worker, LONGEST_MS), LONGEST_MS);
}

static void test_nobody_sleeps_for_longer_than_asked(void **state)
{
    (void)state;
    assert_int_equal(batch_ripens_in_ms(&worker, LONGEST_MS), LONGEST_MS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_with_nothing_more_it_ripens_an_interval_after_the_commit_before,
                               with_worker),
        cmocka_unit_test_setup(test_what_came_during_a_commit_waits_no_second_interval,
                               with_worker),
        cmocka_unit_test_setup(test_behind_a_commit_under_way_age_makes_none_due, with_worker),
        cmocka_unit_test_setup(test_after_a_pause_the_first_record_is_committed_at_once,
                               with_worker),
        cmocka_unit_test(test_while_records_wait_it_ripens_an_interval_after_it_was_opened),
        cmocka_unit_test_setup(test_an_end_that_was_told_counts_no_markers, with_worker),
        cmocka_unit_test_setup(test_a_partition_that_stands_still_keeps_nobody_waiting,
                               with_worker),
        cmocka_unit_test_setup(test_a_full_one_is_due_at_once, with_worker),
        cmocka_unit_test_setup(test_with_a_long_backlog_it_may_last_longer, with_worker),
        cmocka_unit_test_setup(test_a_backlog_that_is_soon_worked_off_makes_none_longer,
                               with_worker),
        cmocka_unit_test_setup(test_one_without_records_leaves_the_pace_as_it_was, with_worker),
        cmocka_unit_test_setup(test_what_cannot_be_decided_on_is_no_backlog, with_worker),
        cmocka_unit_test_setup(test_none_lasts_so_long_that_the_brokers_would_end_it, with_worker),
        cmocka_unit_test_setup(test_none_is_open, with_worker),
        cmocka_unit_test_setup(test_nobody_sleeps_for_longer_than_asked, with_worker),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
