/* test_worker_commit.c - what becomes of a transaction that cannot be written, and whose policy its
 * records name. The producer is played here. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/worker_txn.h"
#include "tests/support/idle_txn.h"

enum { PARTITIONS = 2 };

static struct {
    int32_t refused; /* the partition whose records are too large; -1 = none */
    uint32_t sent, commits, aborts;
} producer;

enum txn_result kafka_txn_begin(struct kafka_txn *t, struct kafka_why *reterr_why)
{
    (void)t, (void)reterr_why;
    return TXN_RESULT_OK;
}

enum txn_result kafka_txn_send(struct kafka_txn *t, size_t topic, int32_t partition, struct str key,
                               struct str value, struct txn_delivery *ret_delivery,
                               struct kafka_why *reterr_why)
{
    (void)t, (void)topic, (void)key, (void)value, (void)ret_delivery, (void)reterr_why;
    if (partition == producer.refused) return TXN_RESULT_TOO_LARGE;
    producer.sent++;
    return TXN_RESULT_OK;
}

enum txn_result kafka_txn_offsets(struct kafka_txn *t, const struct txn_offset *offsets,
                                  size_t count,
                                  struct rd_kafka_consumer_group_metadata_s *take_group,
                                  struct kafka_why *reterr_why)
{
    (void)t, (void)offsets, (void)count, (void)take_group, (void)reterr_why;
    return TXN_RESULT_OK;
}

enum txn_result kafka_txn_commit(struct kafka_txn *t, struct kafka_why *reterr_why)
{
    (void)t, (void)reterr_why;
    producer.commits++;
    return TXN_RESULT_OK;
}

enum txn_result kafka_txn_abort(struct kafka_txn *t, struct kafka_why *reterr_why)
{
    (void)t, (void)reterr_why;
    producer.aborts++;
    return TXN_RESULT_OK;
}

static struct config config = {.limits_aborts = 5};
static struct partition partitions[PARTITIONS];
static struct worker worker;

static int set_up(void **state)
{
    (void)state;
    worker = (struct worker){.config = &config,
                             .clock = &clock_system,
                             .partitions = partitions,
                             .partition_count = PARTITIONS};
    worker.outs[OUT_CHANGELOG] = "changelog";
    producer.refused = -1;
    producer.sent = producer.commits = producer.aborts = 0;
    for (int32_t i = 0; i < PARTITIONS; i++)
        partitions[i] = (struct partition){.no = i, .phase = PHASE_RUNNING};
    return cache_new(1 << 20, PARTITIONS, &worker.cache) == ERR_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    cache_free(worker.cache);
    return 0;
}

static void change(const char *id, int32_t no)
{
    struct cached *b = NULL;
    struct str borrower = {id, (uint32_t)strlen(id)};
    assert_int_equal(cache_add(worker.cache, borrower, no, &b), ERR_OK);
    assert_int_equal(cache_put(worker.cache, b, STR(""), STR("value of 8+ bytes"), STR("")),
                     ERR_OK);
    partitions[no].is_touched = true;
    worker.is_open = true;
}

static void test_a_change_too_large_for_kafka_stops_its_partition_alone(void **state)
{
    (void)state;
    change("ann", 0);
    change("bob", 1);
    producer.refused = 1;
    batch_commit(&worker);
    assert_int_equal(producer.commits, 0);
    assert_int_equal(producer.aborts, 1);
    assert_int_equal(worker.failed, ERR_OK);
    assert_false(worker.is_open);
    assert_int_equal(partitions[0].phase, PHASE_RUNNING);
    assert_int_equal(partitions[1].phase, PHASE_HALTED); /* it is not tried again */
    assert_true(partitions[1].is_halted);
    assert_null(cache_batch(worker.cache));
}

/* Of a borrower who is kept it is not known which of his events it was: the batch is decided again,
 * and each of its decisions is written at once. */
static void test_a_kept_borrower_who_cannot_be_written_is_decided_again(void **state)
{
    (void)state;
    struct account account = {.state = account_state_empty, .is_unwritten = true};
    account.state.lender_id = account.state.account_id = STR("in no index");
    struct cached *b = NULL;
    assert_int_equal(cache_add(worker.cache, STR("ann"), 0, &b), ERR_OK);
    struct borrower *kept = cache_keep_new(worker.cache, sizeof *kept);
    assert_non_null(kept);
    *kept = (struct borrower){.state = borrower_state_empty, .accounts = {&account, 1, 1}};
    cache_keep(worker.cache, b, kept, sizeof *kept);
    partitions[0].is_touched = true;
    worker.is_open = worker.hand.keeps = true;
    batch_commit(&worker);
    assert_int_equal(producer.sent, 0);
    assert_int_equal(producer.commits, 0);
    assert_int_equal(producer.aborts, 1);
    assert_int_equal(worker.failed, ERR_OK);
    assert_int_equal(partitions[0].phase, PHASE_RUNNING);
    assert_false(worker.hand.keeps);
    assert_null(b->kept);
    assert_null(cache_batch(worker.cache));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_a_change_too_large_for_kafka_stops_its_partition_alone),
        TEST(test_a_kept_borrower_who_cannot_be_written_is_decided_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
