/* test_worker_serve.c - a backlog is worked off in transactions of few partitions, and nobody waits
 * for ever. Partitions, sweeps and transactions are counters here. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/worker_txn.h"

enum { PARTITIONS = 4, DUE_AT = 300, ROUNDS_MAX = 64 };

static struct {
    uint32_t events[PARTITIONS], applied[PARTITIONS];
    bool is_due[PARTITIONS], wakes[PARTITIONS];
    uint32_t open; /* events and sweeps of the open transaction */
    uint32_t touched[PARTITIONS];
    uint32_t commits, most_touched;
} fake;

static struct worker worker;
static struct partition partitions[PARTITIONS];
static struct config config;

uint32_t chunk_apply(struct worker *w, struct partition *p)
{
    (void)w;
    uint32_t room = fake.open < DUE_AT ? DUE_AT - fake.open : 0;
    uint32_t count = fake.events[p->no] < room ? fake.events[p->no] : room;
    fake.events[p->no] -= count;
    fake.applied[p->no] += count;
    fake.open += count;
    fake.touched[p->no] += count;
    return count;
}

enum sweep_found sweep_apply(struct worker *w, struct partition *p)
{
    (void)w;
    if (fake.wakes[p->no]) {
        fake.wakes[p->no] = false;
        return SWEEP_WAKES;
    }
    if (!fake.is_due[p->no]) return SWEEP_NOTHING;
    fake.is_due[p->no] = false;
    fake.open += 1;
    fake.touched[p->no] += 1;
    return SWEEP_SOME;
}

bool batch_is_due(const struct worker *w)
{
    (void)w;
    return fake.open >= DUE_AT;
}

void batch_commit(struct worker *w)
{
    (void)w;
    uint32_t count = 0;
    for (int32_t i = 0; i < PARTITIONS; i++)
        count += fake.touched[i] > 0;
    if (count > fake.most_touched) fake.most_touched = count;
    memset(fake.touched, 0, sizeof fake.touched);
    fake.commits += 1;
    fake.open = 0;
}

/* As the loop does. */
static bool turn_once(void)
{
    bool is_any = worker_serve(&worker);
    if (batch_is_due(&worker)) batch_commit(&worker);
    return is_any;
}

static int with_worker(void **state)
{
    (void)state;
    memset(&fake, 0, sizeof fake);
    worker =
        (struct worker){.config = &config, .partitions = partitions, .partition_count = PARTITIONS};
    config.cache_overlay_bytes = 1;
    for (int32_t i = 0; i < PARTITIONS; i++)
        partitions[i] = (struct partition){.no = i};
    return cache_new(1 << 20, PARTITIONS, &worker.cache) == ERR_OK ? 0 : 1;
}

static int without_worker(void **state)
{
    (void)state;
    cache_free(worker.cache);
    return 0;
}

static void test_a_backlog_fills_a_transaction_from_one_partition(void **state)
{
    (void)state;
    for (int32_t i = 0; i < PARTITIONS; i++)
        fake.events[i] = 4 * DUE_AT;
    for (int round = 0; round < 4 * PARTITIONS; round++)
        assert_true(turn_once());
    assert_int_equal(fake.commits, 4 * PARTITIONS);
    assert_int_equal(fake.most_touched, 1);
}

static void test_a_partition_drained_midway_is_followed_by_the_next(void **state)
{
    (void)state;
    for (int32_t i = 0; i < PARTITIONS; i++)
        fake.events[i] = DUE_AT / 2 + 1;
    (void)turn_once();
    assert_int_equal(fake.commits, 1);
    assert_int_equal(fake.most_touched, 2);
    (void)turn_once();
    assert_int_equal(fake.most_touched, 2);
    assert_int_equal(fake.events[2], 0); /* the second began behind where the first ended */
}

static void test_under_a_lasting_backlog_all_partitions_are_served_alike(void **state)
{
    (void)state;
    for (int round = 0; round < 8 * PARTITIONS; round++) {
        for (int32_t i = 0; i < PARTITIONS; i++)
            fake.events[i] = 2 * DUE_AT;
        (void)turn_once();
    }
    for (int32_t i = 0; i < PARTITIONS; i++)
        assert_int_equal(fake.applied[i], 8 * DUE_AT);
}

static void test_without_a_backlog_all_are_drained_in_one_round(void **state)
{
    (void)state;
    for (int32_t i = 0; i < PARTITIONS; i++) {
        fake.events[i] = DUE_AT / PARTITIONS / 2;
        fake.is_due[i] = true;
    }
    assert_true(turn_once());
    for (int32_t i = 0; i < PARTITIONS; i++) {
        assert_int_equal(fake.events[i], 0);
        assert_false(fake.is_due[i]);
    }
    assert_false(turn_once());
}

static void test_a_busy_partition_keeps_no_sweep_of_another_waiting(void **state)
{
    (void)state;
    for (int32_t busy = 0; busy < PARTITIONS; busy++) {
        memset(fake.is_due, true, sizeof fake.is_due);
        for (int round = 0; round < 2 * PARTITIONS; round++) {
            fake.events[busy] = 4 * DUE_AT;
            (void)turn_once();
        }
        for (int32_t i = 0; i < PARTITIONS; i++)
            assert_false(fake.is_due[i]);
    }
}

static void test_events_of_a_quiet_partition_do_not_wait_for_the_busy_ones(void **state)
{
    (void)state;
    for (int round = 0; round < PARTITIONS; round++) {
        fake.events[0] = fake.events[1] = fake.events[2] = 4 * DUE_AT;
        fake.events[3] = round == 0 ? 1 : fake.events[3];
        (void)turn_once();
    }
    assert_int_equal(fake.applied[3], 1);
}

static void test_who_wakes_others_does_not_keep_the_turn(void **state)
{
    (void)state;
    fake.wakes[0] = true;
    memset(fake.is_due, true, sizeof fake.is_due);
    int rounds = 0;
    while (turn_once() && rounds < ROUNDS_MAX)
        rounds += 1;
    assert_true(rounds < ROUNDS_MAX);
    for (int32_t i = 0; i < PARTITIONS; i++)
        assert_false(fake.is_due[i]);
}

static void test_a_failed_worker_serves_nobody(void **state)
{
    (void)state;
    fake.events[0] = 1;
    worker.failed = ERR_FATAL;
    assert_false(worker_serve(&worker));
    assert_int_equal(fake.events[0], 1);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, with_worker, without_worker)

int main(void)
{
    const struct CMUnitTest tests[] = {
        CASE(test_a_backlog_fills_a_transaction_from_one_partition),
        CASE(test_a_partition_drained_midway_is_followed_by_the_next),
        CASE(test_under_a_lasting_backlog_all_partitions_are_served_alike),
        CASE(test_without_a_backlog_all_are_drained_in_one_round),
        CASE(test_a_busy_partition_keeps_no_sweep_of_another_waiting),
        CASE(test_events_of_a_quiet_partition_do_not_wait_for_the_busy_ones),
        CASE(test_who_wakes_others_does_not_keep_the_turn),
        CASE(test_a_failed_worker_serves_nobody),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
