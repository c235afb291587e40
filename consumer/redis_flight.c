/* redis_flight.c - a thread that sends steps and waits for their outcomes. */
#include "consumer/redis_flight.h"

#include <assert.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "consumer/clock.h"
#include "consumer/failpoint.h"
#include "consumer/thread.h"

enum {
    /* Steps are sent together up to here. Redis does nothing else while it runs what was sent
       together, and whoever has to load a borrower waits for so long. */
    LOT_BYTES = 128 * 1024,
    LOTS_MAX = 8 /* larger ones rather than more: a silent server may take its time for each */
};

struct redis_flight {
    struct store *store;
    struct step *const *steps;
    struct step_result *results;
    uint32_t count, told;
    size_t lot_bytes;
    int64_t began_us, took_us;
    enum err outcome;
    bool is_begun, has_thread;
    pthread_t thread;
    atomic_bool is_over;
};

enum err redis_flight_new(struct store *store, struct redis_flight **ret_flight)
{
    struct redis_flight *f = calloc(1, sizeof *f);
    if (f == NULL) return ERR_NOMEM;
    f->store = store;
    atomic_init(&f->is_over, true);
    *ret_flight = f;
    return ERR_OK;
}

void redis_flight_free(struct redis_flight *f)
{
    assert(f == NULL || !f->is_begun);
    free(f);
}

/* How many steps from `first` on go together. */
static uint32_t lot(const struct redis_flight *f, uint32_t first)
{
    uint32_t count = 0;
    size_t bytes = 0;
    do {
        bytes += step_bytes(f->steps[first + count]);
        count += 1;
    } while (first + count < f->count && bytes < f->lot_bytes);
    return count;
}

static size_t choose_lot(const struct redis_flight *f)
{
    size_t bytes = 0;
    for (uint32_t i = 0; i < f->count; i++)
        bytes += step_bytes(f->steps[i]);
    return bytes / LOTS_MAX > LOT_BYTES ? bytes / LOTS_MAX + 1 : LOT_BYTES;
}

static enum err send_lot(struct redis_flight *f, uint32_t first, uint32_t count)
{
    enum err e = store_steps_send(f->store, f->steps + first, count, f->results + first);
    FAILPOINT("redis_on_its_way");
    if (e == ERR_OK && store_steps_are_pending(f->store)) e = store_steps_receive(f->store, true);
    return e;
}

static void *run(void *context)
{
    struct redis_flight *f = context;
    while (f->told < f->count && f->outcome == ERR_OK) {
        uint32_t count = lot(f, f->told);
        f->outcome = send_lot(f, f->told, count);
        if (f->outcome == ERR_OK) f->told += count;
    }
    f->took_us = clock_monotonic_us(&clock_system) - f->began_us;
    atomic_store(&f->is_over, true);
    return NULL;
}

void redis_flight_begin(struct redis_flight *f, struct step *const *steps, uint32_t count,
                        struct step_result *results)
{
    assert(!f->is_begun);
    f->steps = steps;
    f->results = results;
    f->count = count;
    f->told = 0;
    f->outcome = ERR_OK;
    f->is_begun = true;
    f->lot_bytes = choose_lot(f);
    f->began_us = clock_monotonic_us(&clock_system);
    atomic_store(&f->is_over, false);
    f->has_thread = thread_start(&f->thread, run, f);
    if (!f->has_thread) (void)run(f);
}

bool redis_flight_is_over(const struct redis_flight *f)
{
    return atomic_load(&f->is_over);
}

enum err redis_flight_end(struct redis_flight *f, uint32_t *ret_told)
{
    *ret_told = 0;
    if (!f->is_begun) return ERR_OK;
    if (f->has_thread) (void)pthread_join(f->thread, NULL);
    f->is_begun = false;
    *ret_told = f->told;
    return f->outcome;
}

int64_t redis_flight_us(const struct redis_flight *f)
{
    return f->took_us;
}
