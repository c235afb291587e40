/* stop.h - signals, turned into flags that the loop looks at.
 *
 * SIGTERM and SIGINT ask for a graceful stop, SIGHUP for a reload; SIGPIPE is ignored. */
#ifndef CONSUMER_STOP_H
#define CONSUMER_STOP_H

#include <stdbool.h>
#include <stdint.h>

#include "state/core/err.h"

/* Installs the handlers. Call once, before any thread starts. Errors: ERR_FATAL. */
MUST_CHECK enum err stop_install(void);

/* True from the first SIGTERM or SIGINT, or stop_request(), on. */
bool stop_is_requested(void);

/* Asks for a stop from within the program. */
void stop_request(void);

/* Sleeps for so long, or until a stop is asked for. */
void stop_or_sleep(int64_t ms);

/* True once per SIGHUP. */
bool stop_take_reload(void);

#endif
