/* test_kafka_stop.c - a stop that is asked for while the brokers are away, in the calls of a
 * transaction. On librdkafka's mock cluster: a real broker can't be taken away between two calls.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

#include <cmocka.h>
#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

#include "consumer/kafka_txn.h"
#include "consumer/stop.h"

enum {
    BROKER = 1,
    CALL_MS = 30000,
    HANG_S = 50 /* far beyond a few tries of transaction.timeout.ms, far below 300 of them */
};

struct fixture {
    rd_kafka_t *holder;
    rd_kafka_mock_cluster_t *cluster;
    struct kafka_txn *txn;
};

static int open_txn(void **state)
{
    static struct fixture f;
    static const char *const topics[] = {"out"};
    char text[256];
    struct kafka_why why = {.text = ""};
    f.holder = rd_kafka_new(RD_KAFKA_PRODUCER, rd_kafka_conf_new(), text, sizeof text);
    assert_non_null(f.holder);
    f.cluster = rd_kafka_mock_cluster_new(f.holder, 1);
    assert_non_null(f.cluster);
    assert_int_equal(rd_kafka_mock_topic_create(f.cluster, "out", 1, 1), 0);
    const struct kafka_property properties[] = {
        {"bootstrap.servers", rd_kafka_mock_cluster_bootstraps(f.cluster)},
        {"transaction.timeout.ms", "5000"},
        {"reconnect.backoff.max.ms", "1000"}};
    const struct kafka_options options = {
        .properties = properties, .count = 3, .client_id = "c", .transactional_id = "x"};
    if (kafka_txn_new(&options, topics, 1, CALL_MS, &f.txn, &why) != ERR_OK)
        fail_msg("%s", why.text);
    *state = &f;
    return 0;
}

static int close_txn(void **state)
{
    struct fixture *f = *state;
    kafka_txn_free(f->txn);
    rd_kafka_mock_cluster_destroy(f->cluster);
    rd_kafka_destroy(f->holder);
    return 0;
}

/* A record of an open transaction, which the broker has. */
static void begin_one(struct kafka_txn *txn)
{
    struct kafka_why why = {.text = ""};
    struct txn_delivery delivery;
    if (kafka_txn_init(txn, &why) != TXN_RESULT_OK) fail_msg("%s", why.text);
    if (kafka_txn_begin(txn, &why) != TXN_RESULT_OK) fail_msg("%s", why.text);
    if (kafka_txn_send(txn, 0, 0, STR("k"), STR("v"), &delivery, &why) != TXN_RESULT_OK)
        fail_msg("%s", why.text);
    while (delivery.offset < 0) {
        (void)usleep(1000);
        kafka_txn_poll(txn);
    }
}

/* Offsets that can't be sent may be sent again, librdkafka says. Without an end to the tries the
 * program is ended by its alarm. */
static void test_a_stop_ends_the_tries_of_a_call(void **state)
{
    struct fixture *f = *state;
    struct kafka_why why = {.text = ""};
    const struct txn_offset offset = {.topic = "out", .partition = 0, .next_offset = 5};
    (void)alarm(HANG_S);
    begin_one(f->txn);
    assert_int_equal(rd_kafka_mock_broker_set_down(f->cluster, BROKER), 0);
    stop_request();
    assert_int_equal(
        kafka_txn_offsets(f->txn, &offset, 1, rd_kafka_consumer_group_metadata_new("g"), &why),
        TXN_RESULT_FATAL);
    assert_string_not_equal(why.text, "");
    (void)alarm(0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_a_stop_ends_the_tries_of_a_call, open_txn, close_txn),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
