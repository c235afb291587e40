/* watchdog.h - ends the process when a call does not come back.
 *
 * Some librdkafka calls can block for ever (send_offsets_to_transaction while the group coordinator
 * is down). The worker says which call it enters and how long that may take; a thread of this
 * module looks, and on overrun writes one line that names the call and ends the process with
 * EXIT_HANG. kill -9 is always safe for us, so no cleaning up is tried. One call at a
 * time, no nesting. */
#ifndef CONSUMER_WATCHDOG_H
#define CONSUMER_WATCHDOG_H

#include <stdint.h>

#include "consumer/clock.h"
#include "state/core/err.h"

/* Exit status of a process whose call did not come back (EX_SOFTWARE). */
enum { EXIT_HANG = 70 };

/* Starts the thread. `clock` is borrowed until watchdog_stop(). Errors: ERR_FATAL. */
MUST_CHECK enum err watchdog_start(const struct clock *clock);

/* The worker is about to make the call `name` (a literal), which may take `deadline_ms`. */
void watchdog_enter(const char *name, int64_t deadline_ms);

/* The call has come back. */
void watchdog_leave(void);

/* Ends the thread. Does nothing if it was not started. */
void watchdog_stop(void);

#endif
