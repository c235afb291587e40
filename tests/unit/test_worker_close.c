/* test_worker_close.c - the end of a worker while a step of his is on its way to Redis. What waits
 * for the answer is played here, and the brokers are not there at all. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "consumer/worker.h"
#include "state/store/store_internal.h"

/* The store's flight: it points into what the worker owns until the answer is taken. */
static struct {
    bool is_pending;
    struct step_result *results;
    uint32_t taken;
} flight;

enum err store_steps_send(struct store *s, struct step *const *steps, uint32_t count,
                          struct step_result *results)
{
    (void)s, (void)steps, (void)count, (void)results;
    return ERR_RETRY;
}

bool store_steps_are_pending(const struct store *s)
{
    (void)s;
    return flight.is_pending;
}

enum err store_steps_settle(struct store *s)
{
    (void)s;
    return ERR_OK;
}

enum err store_steps_receive(struct store *s, bool wait)
{
    (void)s;
    if (!flight.is_pending) return ERR_OK;
    if (!wait) return ERR_AGAIN;
    flight.results[0].outcome = STEP_DONE;
    flight.is_pending = false;
    flight.taken++;
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
    assert_true(w.partitions != NULL && w.results != NULL && w.sent != NULL);
    struct partition *p = &w.partitions[0];
    p->phase = PHASE_RUNNING;
    assert_int_equal(merge_init(&p->merge, 4, group_record_free), ERR_OK);
    assert_int_equal(step_new(4096, &p->step), ERR_OK);
    assert_int_equal(cache_new(1 << 20, 1, &w.cache), ERR_OK);
    w.sent[0] = p;
    w.sent_count = 1;
    w.results[0].outcome = STEP_ON_ITS_WAY;
    flight.results = w.results;
    flight.is_pending = true;

    worker_close(&w);

    assert_int_equal(flight.taken, 1);
    assert_false(store_steps_are_pending(NULL)); /* the next worker may send */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_step_on_its_way_is_waited_for_before_what_it_points_at_is_freed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
