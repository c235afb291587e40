/* test_kafka_brokers.c - how often a handle is told its bootstrap servers again. */
#include "consumer/kafka_brokers.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { SECOND_MS = 1000, HOUR_MS = 3600 * 1000 };

static void test_the_first_losses_are_answered_at_once(void **state)
{
    (void)state;
    struct broker_naming n = {0};
    for (int i = 0; i < BROKERS_NAMED_AT_ONCE; i++)
        assert_true(broker_naming_ask(&n, 5000 + i));
    assert_false(broker_naming_make_up(&n, 5000 + HOUR_MS)); /* nothing is owed */
}

static void test_a_handle_that_loses_its_brokers_each_second_is_told_once_a_minute(void **state)
{
    (void)state;
    struct broker_naming n = {0};
    int told = 0;
    for (int64_t at = 7; at < 7 + HOUR_MS; at += SECOND_MS)
        told += broker_naming_ask(&n, at);
    assert_in_range(told, BROKERS_NAMED_AT_ONCE + 58, BROKERS_NAMED_AT_ONCE + 60);
}

static void test_what_the_bound_held_back_is_made_up_for_once(void **state)
{
    (void)state;
    struct broker_naming n = {0};
    for (int i = 0; i < BROKERS_NAMED_AT_ONCE; i++)
        assert_true(broker_naming_ask(&n, 0));
    assert_false(broker_naming_ask(&n, SECOND_MS)); /* the last event that comes */
    assert_false(broker_naming_make_up(&n, BROKERS_NAMED_EVERY_MS - 1));
    assert_true(broker_naming_make_up(&n, BROKERS_NAMED_EVERY_MS));
    assert_false(broker_naming_make_up(&n, BROKERS_NAMED_EVERY_MS * 10));
}

static void test_a_quiet_handle_regains_all_and_no_more(void **state)
{
    (void)state;
    struct broker_naming n = {0};
    for (int i = 0; i < BROKERS_NAMED_AT_ONCE; i++)
        assert_true(broker_naming_ask(&n, 0));
    for (int i = 0; i < BROKERS_NAMED_AT_ONCE; i++)
        assert_true(broker_naming_ask(&n, HOUR_MS));
    assert_false(broker_naming_ask(&n, HOUR_MS));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_first_losses_are_answered_at_once),
        cmocka_unit_test(test_a_handle_that_loses_its_brokers_each_second_is_told_once_a_minute),
        cmocka_unit_test(test_what_the_bound_held_back_is_made_up_for_once),
        cmocka_unit_test(test_a_quiet_handle_regains_all_and_no_more),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
