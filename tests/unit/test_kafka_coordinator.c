/* test_kafka_coordinator.c - the broker that coordinates the group leaves the cluster for good
 * between two transactions; and a record that no transaction takes. On librdkafka's mock cluster: a
 * real one takes minutes to show it. */
#include "consumer/kafka_txn.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

#include <cmocka.h>
#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

enum {
    BROKERS = 3,
    FIRST_COORDINATOR = 1,
    LEADER = 2,
    NEXT_COORDINATOR = 3,
    ASK_MS = 10000,
    ONE_ASK_MS = 1000,
    ASKED_MAX = 20,
    HANG_S = 60 /* far beyond any transaction: the call does not come back by itself */
};

/* Older versions never forget a broker: there it is only away. */
static void take_away(rd_kafka_mock_cluster_t *cluster)
{
#if RD_KAFKA_VERSION >= 0x020f00ff
    assert_int_equal(rd_kafka_mock_broker_decommission(cluster, FIRST_COORDINATOR), 0);
#else
    assert_int_equal(rd_kafka_mock_broker_set_down(cluster, FIRST_COORDINATOR), 0);
#endif
}

static void commit_one(struct kafka_txn *txn)
{
    struct kafka_why why = {.text = ""};
    const struct txn_offset offset = {.topic = "in", .partition = 0, .next_offset = 5};
    if (kafka_txn_begin(txn, &why) != TXN_RESULT_OK) fail_msg("%s", why.text);
    if (kafka_txn_send(txn, 0, 0, STR("k"), STR("v"), NULL, &why) != TXN_RESULT_OK)
        fail_msg("%s", why.text);
    if (kafka_txn_offsets(txn, &offset, 1, rd_kafka_consumer_group_metadata_new("g"), &why) !=
        TXN_RESULT_OK)
        fail_msg("%s", why.text);
    if (kafka_txn_commit(txn, &why) != TXN_RESULT_OK) fail_msg("%s", why.text);
}

static void test_offsets_find_the_next_coordinator_when_one_is_gone_for_good(void **state)
{
    (void)state;
    char text[256];
    static const char *const topics[] = {"out"};
    rd_kafka_t *holder = rd_kafka_new(RD_KAFKA_PRODUCER, rd_kafka_conf_new(), text, sizeof text);
    assert_non_null(holder);
    rd_kafka_mock_cluster_t *cluster = rd_kafka_mock_cluster_new(holder, BROKERS);
    assert_non_null(cluster);
    assert_int_equal(rd_kafka_mock_topic_create(cluster, "out", 1, BROKERS), 0);
    assert_int_equal(rd_kafka_mock_topic_create(cluster, "in", 1, BROKERS), 0);
    assert_int_equal(rd_kafka_mock_partition_set_leader(cluster, "out", 0, LEADER), 0);
    assert_int_equal(rd_kafka_mock_coordinator_set(cluster, "transaction", "x", LEADER), 0);
    assert_int_equal(rd_kafka_mock_coordinator_set(cluster, "group", "g", FIRST_COORDINATOR), 0);

    const struct kafka_property properties[] = {
        {"bootstrap.servers", rd_kafka_mock_cluster_bootstraps(cluster)},
        {"reconnect.backoff.max.ms", "1000"}};
    const struct kafka_options options = {
        .properties = properties, .count = 2, .client_id = "c", .transactional_id = "x"};
    struct kafka_why why = {.text = ""};
    struct kafka_txn *txn = NULL;
    if (kafka_txn_new(&options, topics, 1, ASK_MS, &txn, &why) != ERR_OK) fail_msg("%s", why.text);
    (void)alarm(HANG_S); /* ends this program */
    assert_int_equal(kafka_txn_init(txn, &why), TXN_RESULT_OK);
    commit_one(txn); /* the coordinator is known now */

    assert_int_equal(rd_kafka_mock_coordinator_set(cluster, "group", "g", NEXT_COORDINATOR), 0);
    take_away(cluster);
    int32_t count = 0; /* what is asked for brings the metadata without the broker */
    int answers = 0;   /* one of the asked may be the one that is gone */
    for (int i = 0; i < ASKED_MAX && answers < 3; i++)
        answers += kafka_txn_partitions(txn, 0, ONE_ASK_MS, &count, &why) == ERR_OK;
    assert_int_equal(answers, 3);
    (void)sleep(2);
    commit_one(txn);

    kafka_txn_free(txn);
    rd_kafka_mock_cluster_destroy(cluster);
    rd_kafka_destroy(holder);
    (void)alarm(0);
}

/* The client itself refuses it; the worker then aborts what it was part of. */
static void test_a_record_beyond_the_bound_is_told_apart(void **state)
{
    (void)state;
    static const char *const topics[] = {"out"};
    static char large[2000];
    const struct kafka_property properties[] = {{"test.mock.num.brokers", "1"},
                                                {"bootstrap.servers", "mock"},
                                                {"message.max.bytes", "1000"}};
    const struct kafka_options options = {
        .properties = properties, .count = 3, .client_id = "c", .transactional_id = "x"};
    struct kafka_why why = {.text = ""};
    struct kafka_txn *txn = NULL;
    if (kafka_txn_new(&options, topics, 1, ASK_MS, &txn, &why) != ERR_OK) fail_msg("%s", why.text);
    (void)alarm(HANG_S);
    if (kafka_txn_init(txn, &why) != TXN_RESULT_OK) fail_msg("%s", why.text);
    assert_int_equal(kafka_txn_begin(txn, &why), TXN_RESULT_OK);
    assert_int_equal(
        kafka_txn_send(txn, 0, 0, STR("k"), (struct str){large, sizeof large}, NULL, &why),
        TXN_RESULT_TOO_LARGE);
    assert_int_equal(kafka_txn_abort(txn, &why), TXN_RESULT_OK);
    kafka_txn_free(txn);
    (void)alarm(0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_offsets_find_the_next_coordinator_when_one_is_gone_for_good),
        cmocka_unit_test(test_a_record_beyond_the_bound_is_told_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
