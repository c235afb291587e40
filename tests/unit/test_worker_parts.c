/* test_worker_parts.c - small promises of the loop: which policy may be taken over, whose aborts
 * count, and that the probe is polled. The changelog's readers are played here. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/policy_load.h"
#include "consumer/worker_restore.h"

enum { PARTITIONS = 2, TODAY = 20000 };

static char calls[16]; /* n = kafka_reader_next(), w = kafka_reader_watermarks() */

static void note(char call)
{
    size_t used = strlen(calls);
    if (used + 1 < sizeof calls) calls[used] = call;
}

enum err kafka_reader_new(const struct kafka_options *options, enum reader_isolation isolation,
                          struct kafka_reader **ret_reader, struct kafka_why *reterr_why)
{
    (void)options, (void)isolation, (void)ret_reader, (void)reterr_why;
    return ERR_FATAL;
}

enum err kafka_reader_assign(struct kafka_reader *r, const struct reader_position *positions,
                             size_t count, struct kafka_why *reterr_why)
{
    (void)r, (void)positions, (void)count, (void)reterr_why;
    return ERR_OK;
}

enum err kafka_reader_next(struct kafka_reader *r, int32_t timeout_ms,
                           struct reader_record *ret_record, struct kafka_why *reterr_why)
{
    (void)r, (void)ret_record, (void)reterr_why;
    assert_int_equal(timeout_ms, 0);
    note('n');
    return ERR_AGAIN;
}

enum err kafka_reader_watermarks(struct kafka_reader *r, const char *topic, int32_t partition,
                                 int32_t timeout_ms, int64_t *ret_low, int64_t *ret_high,
                                 struct kafka_why *reterr_why)
{
    (void)r, (void)topic, (void)partition, (void)timeout_ms, (void)ret_low, (void)ret_high;
    kafka_why_set(reterr_why, "no broker answers");
    note('w');
    return ERR_RETRY;
}

enum err kafka_reader_partitions(struct kafka_reader *r, const char *topic, int32_t timeout_ms,
                                 int32_t *ret_count, struct kafka_why *reterr_why)
{
    (void)r, (void)topic, (void)timeout_ms, (void)ret_count, (void)reterr_why;
    return ERR_RETRY;
}

enum err kafka_reader_committed(struct kafka_reader *r, struct reader_position *positions,
                                size_t count, int32_t timeout_ms, struct kafka_why *reterr_why)
{
    (void)r, (void)positions, (void)count, (void)timeout_ms, (void)reterr_why;
    return ERR_RETRY;
}

enum err kafka_reader_cluster_id(struct kafka_reader *r, int32_t timeout_ms, char *ret_id,
                                 size_t size, struct kafka_why *reterr_why)
{
    (void)r, (void)timeout_ms, (void)ret_id, (void)size, (void)reterr_why;
    return ERR_RETRY;
}

void kafka_reader_free(struct kafka_reader *r)
{
    (void)r;
}

/* ---- the cases ---- */

static struct partition partitions[PARTITIONS];
static struct policy_entry entries[2];
static struct policy policy = {.entries = entries};
static struct worker worker;
static struct restore restore;

static int begin(void **state)
{
    (void)state;
    memset(partitions, 0, sizeof partitions);
    memset(&worker, 0, sizeof worker);
    memset(&restore, 0, sizeof restore);
    memset(calls, 0, sizeof calls);
    entries[0] = entries[1] = policy_default(POLICY_PROFILE_CN).entries[0];
    entries[1].effective_on = TODAY + 30;
    entries[1].version = STR("cn-2");
    policy.entry_count = 2;
    for (int32_t i = 0; i < PARTITIONS; i++) {
        struct partition *p = &partitions[i];
        *p = (struct partition){.no = i, .phase = PHASE_RUNNING};
        p->working = p->committed = (struct cut){
            .txn_seq = 7, .business_date = TODAY, .sweep_date = TODAY, .decided_on = TODAY};
    }
    worker.clock = &clock_system;
    worker.policy = &policy;
    worker.partitions = partitions;
    worker.partition_count = PARTITIONS;
    worker.restore = &restore;
    return 0;
}

/* The policy in force with another floor, from the entry `from` on. */
static bool may_take_floor(uint32_t from, struct policy_entry changed[2])
{
    struct policy next = {.entries = changed, .entry_count = 2};
    memcpy(changed, entries, sizeof entries);
    for (uint32_t i = from; i < 2; i++)
        changed[i].floor_minor += 1;
    return worker_may_take_policy(&worker, &next);
}

static void test_a_policy_may_change_for_days_to_come_only(void **state)
{
    (void)state;
    struct policy_entry changed[2];
    assert_true(may_take_floor(1, changed));
    assert_false(may_take_floor(0, changed));
}

/* An event of tomorrow was decided by tomorrow's entry, whatever the calendar says yet. */
static void test_an_entry_ahead_of_the_calendar_may_not_change_once_it_has_decided(void **state)
{
    (void)state;
    struct policy_entry changed[2];
    entries[1].effective_on = TODAY + 1;
    assert_true(may_take_floor(1, changed));
    partitions[1].working.decided_on = TODAY + 1;
    assert_false(may_take_floor(1, changed));
    partitions[1].working.decided_on = INT_NONE; /* of a meta that did not tell it */
    assert_true(may_take_floor(1, changed));
}

static void test_a_healing_partition_has_decided_under_the_policy_in_hand(void **state)
{
    (void)state;
    struct policy_entry changed[2];
    partitions[0].phase = PHASE_NONE;
    partitions[1].phase = PHASE_RESTORING; /* it ran before: its cut is known */
    assert_false(may_take_floor(0, changed));
    partitions[1].committed.txn_seq = 0; /* unknown yet: compared with its meta before it runs */
    assert_true(may_take_floor(0, changed));
}

static void test_aborts_of_a_halted_partition_do_not_end_the_others(void **state)
{
    (void)state;
    worker.aborts_in_row = 4;
    partition_halt(&worker, &partitions[0], METRIC_INVARIANT_CORE, "a test");
    assert_int_equal(partitions[0].phase, PHASE_HALTED);
    assert_int_equal(partitions[1].phase, PHASE_RUNNING);
    assert_int_equal(worker.aborts_in_row, 0);
}

/* Else a probe that has lost its brokers never hears of it, and no restore ever ends. */
static void test_the_probe_is_polled_before_it_is_asked(void **state)
{
    (void)state;
    partitions[1].phase = PHASE_RESTORING;
    restore_work(&worker);
    assert_string_equal(calls, "nw");
}

int main(void)
{
#define CASE(t) cmocka_unit_test_setup(t, begin)
    const struct CMUnitTest tests[] = {
        CASE(test_a_policy_may_change_for_days_to_come_only),
        CASE(test_an_entry_ahead_of_the_calendar_may_not_change_once_it_has_decided),
        CASE(test_a_healing_partition_has_decided_under_the_policy_in_hand),
        CASE(test_aborts_of_a_halted_partition_do_not_end_the_others),
        CASE(test_the_probe_is_polled_before_it_is_asked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
