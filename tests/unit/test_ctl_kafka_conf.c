/* test_ctl_kafka_conf.c - what a user may set of a Kafka handle, and what is ours alone. */
#include "consumer/kafka_conf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <librdkafka/rdkafka.h>

static struct kafka_options options_with(const struct kafka_property *p)
{
    return (struct kafka_options){.properties = p,
                                  .count = 1,
                                  .client_id = "c",
                                  .group_id = "g",
                                  .group_instance_id = "i",
                                  .transactional_id = "t"};
}

static void expect_set(rd_kafka_conf_t *conf, const char *name, const char *value)
{
    char found[512];
    size_t size = sizeof found;
    assert_int_equal(rd_kafka_conf_get(conf, name, found, &size), RD_KAFKA_CONF_OK);
    assert_string_equal(found, value);
}

static void test_each_role_has_what_its_promise_needs(void **state)
{
    (void)state;
    static const struct {
        enum kafka_role role;
        const char *name, *value;
    } cases[] = {
        {KAFKA_ROLE_GROUP, "enable.auto.commit", "false"},
        {KAFKA_ROLE_GROUP, "enable.auto.offset.store", "false"},
        {KAFKA_ROLE_GROUP, "auto.offset.reset", "error"},
        {KAFKA_ROLE_GROUP, "isolation.level", "read_committed"},
        {KAFKA_ROLE_GROUP, "partition.assignment.strategy", "range"},
        {KAFKA_ROLE_GROUP, "enable.partition.eof", "true"},
        {KAFKA_ROLE_GROUP, "check.crcs", "true"},
        {KAFKA_ROLE_GROUP, "group.id", "g"},
        {KAFKA_ROLE_GROUP, "group.instance.id", "i"},
        {KAFKA_ROLE_READER, "check.crcs", "true"},
        {KAFKA_ROLE_READER, "enable.auto.commit", "false"},
        {KAFKA_ROLE_TXN, "transactional.id", "t"},
        {KAFKA_ROLE_TXN, "enable.idempotence", "true"},
        {KAFKA_ROLE_SENDER, "enable.idempotence", "true"},
        {KAFKA_ROLE_SENDER, "acks", "-1"},
        {KAFKA_ROLE_SENDER, "max.in.flight.requests.per.connection", "1"},
        {KAFKA_ROLE_TXN, "bootstrap.servers", "127.0.0.1:1"},
        {KAFKA_ROLE_GROUP, "bootstrap.servers", "127.0.0.1:1"},
        {KAFKA_ROLE_SENDER, "allow.auto.create.topics", "false"},
    };
    const struct kafka_property bootstrap = {"bootstrap.servers", "127.0.0.1:1"};
    const struct kafka_options options = options_with(&bootstrap);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        rd_kafka_conf_t *conf = NULL;
        struct kafka_why why = {.text = ""};
        assert_int_equal(kafka_conf_new(cases[i].role, &options, &conf, &why), ERR_OK);
        expect_set(conf, cases[i].name, cases[i].value);
        rd_kafka_conf_destroy(conf);
    }
}

static void test_what_would_weaken_a_promise_is_refused(void **state)
{
    (void)state;
    static const struct {
        struct kafka_property property;
        const char *says;
    } cases[] = {
        {{"enable.auto.commit", "true"}, "kafka.enable.auto.commit is always false"},
        {{"isolation.level", "read_uncommitted"}, "always read_committed"},
        {{"auto.offset.reset", "latest"}, "always error"},
        {{"partition.assignment.strategy", "cooperative-sticky"}, "always range"},
        {{"enable.idempotence", "false"}, "always true"},
        {{"transactional.id", "mine"}, "a setting of its own"},
        {{"group.id", "mine"}, "a setting of its own"},
        {{"no.such.setting", "1"}, "knows no such setting"},
        {{"session.timeout.ms", "soon"}, "kafka.session.timeout.ms"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        for (int role = 0; role < KAFKA_ROLE_COUNT; role++) {
            const struct kafka_options options = options_with(&cases[i].property);
            rd_kafka_conf_t *conf = NULL;
            struct kafka_why why = {.text = ""};
            assert_int_equal(kafka_conf_new((enum kafka_role)role, &options, &conf, &why),
                             ERR_CONFIG);
            assert_null(conf);
            if (strstr(why.text, cases[i].says) == NULL) fail_msg("'%s'", why.text);
        }
    }
}

static void test_the_user_may_set_the_rest(void **state)
{
    (void)state;
    static const struct {
        enum kafka_role role;
        struct kafka_property property;
    } cases[] = {
        {KAFKA_ROLE_TXN, {"transaction.timeout.ms", "30000"}},
        {KAFKA_ROLE_TXN, {"linger.ms", "7"}},
        {KAFKA_ROLE_GROUP, {"session.timeout.ms", "6000"}},
        {KAFKA_ROLE_GROUP, {"enable.auto.commit", "false"}}, /* what is fixed, said again */
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const struct kafka_options options = options_with(&cases[i].property);
        rd_kafka_conf_t *conf = NULL;
        struct kafka_why why = {.text = ""};
        assert_int_equal(kafka_conf_new(cases[i].role, &options, &conf, &why), ERR_OK);
        expect_set(conf, cases[i].property.name, cases[i].property.value);
        rd_kafka_conf_destroy(conf);
    }
}

static void test_a_secret_is_in_no_message(void **state)
{
    (void)state;
    static const struct kafka_property secrets[] = {
        {"ssl.key.pem", "hunter2"},
        {"sasl.password", "hunter2"},
        {"sasl.oauthbearer.client.secret", "hunter2"},
    };
    for (size_t i = 0; i < sizeof secrets / sizeof secrets[0]; i++) {
        const struct kafka_options options = options_with(&secrets[i]);
        rd_kafka_conf_t *conf = NULL;
        struct kafka_why why = {.text = ""};
        enum err e = kafka_conf_new(KAFKA_ROLE_SENDER, &options, &conf, &why);
        assert_null(strstr(why.text, "hunter2"));
        if (e == ERR_OK) rd_kafka_conf_destroy(conf);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_role_has_what_its_promise_needs),
        cmocka_unit_test(test_what_would_weaken_a_promise_is_refused),
        cmocka_unit_test(test_the_user_may_set_the_rest),
        cmocka_unit_test(test_a_secret_is_in_no_message),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
