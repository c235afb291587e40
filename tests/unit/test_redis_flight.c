/* test_redis_flight.c - steps go in their order, in lots, and what became of each is told. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/redis_flight.h"

enum { STEPS = 20, LOTS_MAX = 8, SMALL = 1000, LARGE = 200 * 1024 };

/* A step here is its size. */
static size_t sizes[STEPS];
static struct step *steps[STEPS];
static struct step_result results[STEPS];

static struct {
    uint32_t lots[LOTS_MAX]; /* steps in each */
    uint32_t lot_count, received;
    uint32_t fails_in; /* this lot, from 1 on; 0 = none */
    bool none_matches; /* nothing is sent, all is known */
} redis;

size_t step_bytes(const struct step *step)
{
    size_t size = 0;
    memcpy(&size, (const void *)step, sizeof size);
    return size;
}

enum err store_steps_send(struct store *s, struct step *const *sent, uint32_t count,
                          struct step_result *ret)
{
    (void)s;
    uint32_t before = 0;
    for (uint32_t i = 0; i < redis.lot_count; i++)
        before += redis.lots[i];
    assert_ptr_equal(sent[0], steps[before]);
    assert_ptr_equal(ret, results + before);
    assert_true(redis.lot_count < LOTS_MAX);
    redis.lots[redis.lot_count++] = count;
    for (uint32_t i = 0; i < count; i++)
        ret[i].outcome = STEP_NOT_WRITTEN;
    return ERR_OK;
}

bool store_steps_are_pending(const struct store *s)
{
    (void)s;
    return !redis.none_matches;
}

enum err store_steps_receive(struct store *s, bool wait)
{
    (void)s;
    assert_true(wait);
    redis.received++;
    if (redis.lot_count == redis.fails_in) return ERR_RETRY;
    uint32_t end = 0;
    for (uint32_t i = 0; i < redis.lot_count; i++)
        end += redis.lots[i];
    for (uint32_t i = end - redis.lots[redis.lot_count - 1]; i < end; i++)
        results[i].outcome = STEP_DONE;
    return ERR_OK;
}

static struct redis_flight *flight;

static int set_up(void **state)
{
    (void)state;
    memset(&redis, 0, sizeof redis);
    for (int i = 0; i < STEPS; i++) {
        sizes[i] = SMALL;
        steps[i] = (struct step *)&sizes[i];
        results[i] = (struct step_result){.outcome = STEP_UNKNOWN};
    }
    return redis_flight_new(NULL, &flight) == ERR_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    redis_flight_free(flight);
    return 0;
}

static void test_small_steps_go_together(void **state)
{
    (void)state;
    uint32_t told = 0;
    redis_flight_begin(flight, steps, STEPS, results);
    assert_int_equal(redis_flight_end(flight, &told), ERR_OK);
    assert_int_equal(told, STEPS);
    assert_int_equal(redis.lot_count, 1);
    for (int i = 0; i < STEPS; i++)
        assert_int_equal(results[i].outcome, STEP_DONE);
    assert_true(redis_flight_is_over(flight));
}

static void test_large_steps_let_others_in_between(void **state)
{
    (void)state;
    uint32_t told = 0;
    sizes[1] = sizes[3] = LARGE;
    redis_flight_begin(flight, steps, STEPS, results);
    assert_int_equal(redis_flight_end(flight, &told), ERR_OK);
    assert_int_equal(told, STEPS);
    assert_int_equal(redis.lot_count, 3);
    assert_int_equal(redis.lots[0], 2);
    assert_int_equal(redis.lots[1], 2);
    assert_int_equal(redis.lots[2], STEPS - 4);
    assert_int_equal(redis.received, 3);
}

/* A server that is silent may take its time for each, so that there are not many. */
static void test_many_large_steps_go_in_few_lots(void **state)
{
    (void)state;
    uint32_t told = 0;
    for (int i = 0; i < STEPS; i++)
        sizes[i] = LARGE;
    redis_flight_begin(flight, steps, STEPS, results);
    assert_int_equal(redis_flight_end(flight, &told), ERR_OK);
    assert_int_equal(told, STEPS);
    assert_int_equal(redis.lot_count, 7);
    assert_int_equal(redis.lots[0], 3);
}

static void test_behind_one_that_fails_nothing_is_sent(void **state)
{
    (void)state;
    uint32_t told = 0;
    sizes[0] = sizes[2] = LARGE;
    redis.fails_in = 2;
    redis_flight_begin(flight, steps, STEPS, results);
    assert_int_equal(redis_flight_end(flight, &told), ERR_RETRY);
    assert_int_equal(told, 1);
    assert_int_equal(redis.lot_count, 2);
    assert_int_equal(results[0].outcome, STEP_DONE);
    /* And the next flight is a new one. */
    redis.fails_in = 0;
    redis.lot_count = 0;
    redis_flight_begin(flight, steps, STEPS, results);
    assert_int_equal(redis_flight_end(flight, &told), ERR_OK);
    assert_int_equal(told, STEPS);
}

static void test_where_nothing_matches_nothing_is_waited_for(void **state)
{
    (void)state;
    uint32_t told = 0;
    redis.none_matches = true;
    redis_flight_begin(flight, steps, STEPS, results);
    assert_int_equal(redis_flight_end(flight, &told), ERR_OK);
    assert_int_equal(told, STEPS);
    assert_int_equal(redis.received, 0);
    assert_int_equal(results[0].outcome, STEP_NOT_WRITTEN);
}

static void test_with_nothing_on_its_way_there_is_no_wait(void **state)
{
    (void)state;
    uint32_t told = 7;
    assert_true(redis_flight_is_over(flight));
    assert_int_equal(redis_flight_end(flight, &told), ERR_OK);
    assert_int_equal(told, 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_small_steps_go_together),
        TEST(test_large_steps_let_others_in_between),
        TEST(test_many_large_steps_go_in_few_lots),
        TEST(test_behind_one_that_fails_nothing_is_sent),
        TEST(test_where_nothing_matches_nothing_is_waited_for),
        TEST(test_with_nothing_on_its_way_there_is_no_wait),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
