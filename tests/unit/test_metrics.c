/* test_metrics.c - what is counted stands on the page, and only closed sets make series. */
#include "consumer/metrics.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char *const topics[] = {"loan.accounts", "loan.\"odd\\name", ""}; /* one is not used */
static const char *const reasons[] = {"UNDECODABLE", "TOO_LATE"};

static int start(void **state)
{
    (void)state;
    const struct metrics_options options = {
        .topics = topics,
        .topic_count = 3,
        .reasons = reasons,
        .reason_count = 2,
        .partition_count = 4,
        .build_info = {"version", "1.2", "librdkafka", "2.0.2"}};
    return metrics_init(&options) == ERR_OK ? 0 : -1;
}

static int stop(void **state)
{
    (void)state;
    metrics_deinit();
    return 0;
}

static char *page(void)
{
    char *text = NULL;
    size_t length = 0;
    assert_int_equal(metrics_page(&text, &length), ERR_OK);
    assert_int_equal(strlen(text), length);
    return text;
}

static void assert_shown(const char *line)
{
    char *text = page();
    char *want = NULL;
    assert_true(asprintf(&want, "\n%s\n", line) > 0);
    if (strstr(text, want) == NULL) fail_msg("'%s' is not on the page", line);
    free(want);
    free(text);
}

static void assert_not_shown(const char *part)
{
    char *text = page();
    if (strstr(text, part) != NULL) fail_msg("'%s' is on the page", part);
    free(text);
}

static void test_counters_begin_at_zero_and_add(void **state)
{
    (void)state;
    assert_shown("creditd_events_quarantined_total{reason=\"TOO_LATE\"} 0");
    metric_add_a(METRIC_EVENTS_QUARANTINED, 1, 3);
    metric_add_a(METRIC_EVENTS_QUARANTINED, 1, 4);
    assert_shown("creditd_events_quarantined_total{reason=\"TOO_LATE\"} 7");
    assert_shown("# TYPE creditd_events_quarantined_total counter");
    metric_add_ab(METRIC_EVENTS_CONSUMED, 0, METRIC_RESULT_APPLIED, 2);
    assert_shown("creditd_events_consumed_total{topic=\"loan.accounts\",result=\"applied\"} 2");
    assert_shown("creditd_events_consumed_total{topic=\"loan.\\\"odd\\\\name\",result=\"tick\"} 0");
    assert_not_shown("topic=\"\"");
}

static void test_a_value_outside_its_set_is_not_counted(void **state)
{
    (void)state;
    metric_add_a(METRIC_EVENTS_QUARANTINED, 2, 1);
    metric_add_a(METRIC_EVENTS_QUARANTINED, -1, 1);
    metric_set_ab(METRIC_LAG, 0, 4, 1);
    metric_set_ab(METRIC_LAG, 2, 0, 1);
    assert_shown("creditd_events_quarantined_total{reason=\"UNDECODABLE\"} 0");
    assert_shown("creditd_events_quarantined_total{reason=\"TOO_LATE\"} 0");
    assert_not_shown("creditd_consumer_lag_records{");
}

static void test_gauges_show_once_set_and_until_unset(void **state)
{
    (void)state;
    assert_not_shown("creditd_consumer_lag_records{");
    metric_set_ab(METRIC_LAG, 1, 3, 0);
    assert_shown("creditd_consumer_lag_records{topic=\"loan.\\\"odd\\\\name\",partition=\"3\"} 0");
    metric_unset_ab(METRIC_LAG, 1, 3);
    assert_not_shown("creditd_consumer_lag_records{");
    metric_set_a(METRIC_BORROWERS, 2, 12);
    assert_shown("creditd_borrowers{partition=\"2\"} 12");
    metric_unset_a(METRIC_BORROWERS, 2);
    assert_not_shown("creditd_borrowers{");
}

static void test_times_are_shown_in_seconds(void **state)
{
    (void)state;
    metric_set(METRIC_LAST_COMMIT, 1764000000004);
    assert_shown("creditd_last_commit_timestamp_seconds 1764000000.004");
    metric_set_a(METRIC_BUSINESS_DATE, 0, -1500);
    assert_shown("creditd_business_date_timestamp_seconds{partition=\"0\"} -1.500");
}

static void test_a_one_hot_gauge_has_one_one(void **state)
{
    (void)state;
    metric_choose(METRIC_STATE, METRIC_STATE_RUNNING);
    metric_choose(METRIC_STATE, METRIC_STATE_HALTED);
    assert_shown("creditd_state{state=\"running\"} 0");
    assert_shown("creditd_state{state=\"halted\"} 1");
}

static void test_a_histogram_cumulates_its_buckets(void **state)
{
    (void)state;
    metric_observe_us(METRIC_TXN_DURATION, 1000);     /* falls on a bound: belongs to it */
    metric_observe_us(METRIC_TXN_DURATION, 1001);     /* just above */
    metric_observe_us(METRIC_TXN_DURATION, 99000000); /* above all bounds */
    metric_observe_us(METRIC_TXN_DURATION, -5);       /* another machine's clock */
    assert_shown("creditd_txn_duration_seconds_bucket{le=\"0.001000\"} 2");
    assert_shown("creditd_txn_duration_seconds_bucket{le=\"0.002000\"} 3");
    assert_shown("creditd_txn_duration_seconds_bucket{le=\"60.000000\"} 3");
    assert_shown("creditd_txn_duration_seconds_bucket{le=\"+Inf\"} 4");
    assert_shown("creditd_txn_duration_seconds_sum 99.002001");
    assert_shown("creditd_txn_duration_seconds_count 4");
}

static void test_versions_and_memory_stand_on_the_page(void **state)
{
    (void)state;
    assert_shown("creditd_build_info{version=\"1.2\",librdkafka=\"2.0.2\"} 1");
    char *text = page();
    const char *memory = strstr(text, "\nprocess_resident_memory_bytes ");
    assert_non_null(memory);
    assert_true(strtoll(memory + strlen("\nprocess_resident_memory_bytes "), NULL, 10) > 100000);
    free(text);
}

static void *count_many(void *context)
{
    (void)context;
    for (int i = 0; i < 20000; i++)
        metric_add(METRIC_DUPLICATES, 1);
    return NULL;
}

static void test_threads_lose_no_count(void **state)
{
    (void)state;
    pthread_t threads[4];
    for (int i = 0; i < 4; i++) {
        assert_int_equal(pthread_create(&threads[i], NULL, count_many, NULL), 0);
    }
    for (int i = 0; i < 4; i++)
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    assert_int_equal(metric_value(METRIC_DUPLICATES, 0, 0), 80000);
}

static void test_counting_before_the_start_does_nothing(void **state)
{
    (void)state;
    metric_add(METRIC_DUPLICATES, 1);
    metric_set(METRIC_LAST_COMMIT, 1);
    metric_observe_us(METRIC_TXN_DURATION, 1);
    metric_choose(METRIC_STATE, 0);
    assert_int_equal(metric_value(METRIC_DUPLICATES, 0, 0), 0);
    assert_not_shown("creditd_");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_counting_before_the_start_does_nothing),
        cmocka_unit_test_setup_teardown(test_counters_begin_at_zero_and_add, start, stop),
        cmocka_unit_test_setup_teardown(test_a_value_outside_its_set_is_not_counted, start, stop),
        cmocka_unit_test_setup_teardown(test_gauges_show_once_set_and_until_unset, start, stop),
        cmocka_unit_test_setup_teardown(test_times_are_shown_in_seconds, start, stop),
        cmocka_unit_test_setup_teardown(test_a_one_hot_gauge_has_one_one, start, stop),
        cmocka_unit_test_setup_teardown(test_a_histogram_cumulates_its_buckets, start, stop),
        cmocka_unit_test_setup_teardown(test_versions_and_memory_stand_on_the_page, start, stop),
        cmocka_unit_test_setup_teardown(test_threads_lose_no_count, start, stop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
