/* watchdog.c - a thread that looks four times a second whether the call in hand is overdue. */
#include "consumer/watchdog.h"

#include <assert.h>
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <time.h>
#include <unistd.h>

#include "consumer/log.h"
#include "consumer/thread.h"

/* A deadline is seconds long; a quarter of one late is no harm. */
enum { LOOK_EVERY_MS = 250 };

static struct {
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t stopping;
    bool is_running;
    bool is_stopping;
    const struct clock *clock;
} watchdog = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* The name is written before the deadline and read after it: whoever sees a deadline sees its name.
 */
static _Atomic(const char *) call_name;
static _Atomic int64_t call_deadline_ms; /* monotonic; 0 = no call in hand */

static void look(int64_t now_ms)
{
    int64_t deadline_ms = atomic_load(&call_deadline_ms);
    if (deadline_ms == 0 || now_ms < deadline_ms) return;
    const char *name = atomic_load(&call_name);
    /* The call may have come back, and another begun, between the two reads. */
    if (atomic_load(&call_deadline_ms) != deadline_ms) return;
    const struct log_field fields[] = {
        LOG_STR("call", name), LOG_INT("overdue_ms", now_ms - deadline_ms),
        LOG_STR("message", "this call did not come back; ending the process, restart is safe"),
        LOG_END_};
    log_last_words("watchdog", fields);
    _exit(EXIT_HANG);
}

static void *watch(void *context)
{
    (void)context;
    pthread_mutex_lock(&watchdog.lock);
    while (!watchdog.is_stopping) {
        struct timespec until;
        (void)clock_gettime(CLOCK_MONOTONIC, &until);
        until.tv_nsec += LOOK_EVERY_MS * 1000000L;
        until.tv_sec += until.tv_nsec / 1000000000L;
        until.tv_nsec %= 1000000000L;
        (void)pthread_cond_timedwait(&watchdog.stopping, &watchdog.lock, &until);
        look(clock_monotonic_ms(watchdog.clock));
    }
    pthread_mutex_unlock(&watchdog.lock);
    return NULL;
}

enum err watchdog_start(const struct clock *clock)
{
    assert(!watchdog.is_running);
    pthread_condattr_t attributes;
    if (pthread_condattr_init(&attributes) != 0) return ERR_FATAL;
    (void)pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    int failed = pthread_cond_init(&watchdog.stopping, &attributes);
    (void)pthread_condattr_destroy(&attributes);
    if (failed != 0) return ERR_FATAL;
    watchdog.clock = clock;
    watchdog.is_stopping = false;
    atomic_store(&call_deadline_ms, 0);
    if (!thread_start(&watchdog.thread, watch, NULL)) {
        (void)pthread_cond_destroy(&watchdog.stopping);
        return ERR_FATAL;
    }
    watchdog.is_running = true;
    return ERR_OK;
}

void watchdog_enter(const char *name, int64_t deadline_ms)
{
    assert(deadline_ms > 0);
    if (!watchdog.is_running) return;
    assert(atomic_load(&call_deadline_ms) == 0); /* no nesting */
    atomic_store(&call_name, name);
    atomic_store(&call_deadline_ms, clock_monotonic_ms(watchdog.clock) + deadline_ms);
}

void watchdog_leave(void)
{
    atomic_store(&call_deadline_ms, 0);
}

void watchdog_stop(void)
{
    if (!watchdog.is_running) return;
    pthread_mutex_lock(&watchdog.lock);
    watchdog.is_stopping = true;
    pthread_cond_signal(&watchdog.stopping);
    pthread_mutex_unlock(&watchdog.lock);
    (void)pthread_join(watchdog.thread, NULL);
    (void)pthread_cond_destroy(&watchdog.stopping);
    watchdog.is_running = false;
}
