/* stop.c - signal handlers that set a flag and return. */
#include "consumer/stop.h"

#include <signal.h>
#include <stddef.h>
#include <time.h>

static volatile sig_atomic_t is_stop_requested;
static volatile sig_atomic_t is_reload_requested;

static void on_stop(int signal_number)
{
    (void)signal_number;
    is_stop_requested = 1;
}

static void on_reload(int signal_number)
{
    (void)signal_number;
    is_reload_requested = 1;
}

enum err stop_install(void)
{
    /* No SA_RESTART: a blocking poll comes back at once, and the loop looks at the flag. */
    struct sigaction stop = {.sa_handler = on_stop};
    struct sigaction reload = {.sa_handler = on_reload};
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    if (sigaction(SIGTERM, &stop, NULL) != 0) return ERR_FATAL;
    if (sigaction(SIGINT, &stop, NULL) != 0) return ERR_FATAL;
    if (sigaction(SIGHUP, &reload, NULL) != 0) return ERR_FATAL;
    if (sigaction(SIGPIPE, &ignore, NULL) != 0) return ERR_FATAL;
    return ERR_OK;
}

bool stop_is_requested(void)
{
    return is_stop_requested != 0;
}

void stop_request(void)
{
    is_stop_requested = 1;
}

void stop_or_sleep(int64_t ms)
{
    enum { STEP_MS = 50 };
    const struct timespec step = {.tv_nsec = STEP_MS * 1000 * 1000};
    for (int64_t slept = 0; slept < ms && !stop_is_requested(); slept += STEP_MS)
        (void)nanosleep(&step, NULL);
}

bool stop_take_reload(void)
{
    if (is_reload_requested == 0) return false;
    is_reload_requested = 0;
    return true;
}
