/* test_worker_close.c - the end of a worker while a step of his is on its way to Redis. What waits
 * for the answer is played here, and the brokers are not there at all. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>
#include <sched.h>

#include "consumer/worker.h"
#include "state/store/store_internal.h"

/* The store: it has what the worker owns until the answer is taken. */
static struct {
    struct step_result *results;
    uint32_t taken;
} answer;

enum err store_steps_send(struct store *s, struct step *const *steps, uint32_t count,
                          struct step_result *results)
{
    (void)s, (void)steps, (void)count;
    answer.results = results;
    return ERR_OK;
}

bool store_steps_are_pending(const struct store *s)
{
    (void)s;
    return true;
}

enum err store_steps_settle(struct store *s)
{
    (void)s;
    return ERR_OK;
}

enum err store_steps_receive(struct store *s, bool wait)
{
    (void)s;
    assert_true(wait);
    for (int i = 0; i < 1000; i++) /* the worker is being closed meanwhile */
        (void)sched_yield();
    answer.results[0].outcome = STEP_DONE;
    answer.taken++;
    return ERR_OK;
}

enum err store_step_write(struct store *s, struct step *step, struct step_result *ret_result)
{
    (void)s, (void)step, (void)ret_result;
    return ERR_RETRY;
}

/* A fatal error of the consumer: closing it calls nothing back. */
static void test_a_step_on_its_way_is_waited_for_before_what_it_points_at_is_freed(void **state)
{
    static struct worker_flags flags;
    static struct config config = {.watchdog_call_deadline_ms = 60000};
    (void)state;
    struct worker w = {.config = &config,
                       .clock = &clock_system,
                       .flags = &flags,
                       .partition_count = 1,
                       .failed = ERR_FATAL};
    w.partitions = calloc(1, sizeof *w.partitions);
    w.results = calloc(1, sizeof *w.results);
    w.sent = calloc(1, sizeof(struct partition *));
    w.steps = calloc(1, sizeof(struct step *));
    assert_true(w.partitions != NULL && w.results != NULL && w.sent != NULL && w.steps != NULL);
    assert_int_equal(redis_flight_new(NULL, &w.flight), ERR_OK);
    struct partition *p = &w.partitions[0];
    p->phase = PHASE_RUNNING;
    assert_int_equal(merge_init(&p->merge, 4, record_block_free), ERR_OK);
    assert_int_equal(step_new(4096, &p->step), ERR_OK);
    assert_int_equal(cache_new(1 << 20, 1, &w.cache), ERR_OK);
    w.sent[0] = p;
    w.sent_count = 1;
    w.steps[0] = p->step;
    redis_flight_begin(w.flight, w.steps, 1, w.results);

    worker_close(&w);

    assert_int_equal(answer.taken, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_step_on_its_way_is_waited_for_before_what_it_points_at_is_freed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
