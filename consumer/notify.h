/* notify.h - what systemd wants to hear, over $NOTIFY_SOCKET.
 *
 * Without that variable every call does nothing. Datagrams are sent without waiting: a full socket
 * loses a status line, never time. One thread. */
#ifndef CONSUMER_NOTIFY_H
#define CONSUMER_NOTIFY_H

#include <stdint.h>

/* Reads NOTIFY_SOCKET and WATCHDOG_USEC and removes them from the environment. Call once, before
 * any thread starts. */
void notify_init(void);

/* READY=1 with a status line. */
void notify_ready(const char *status);

/* STATUS=...: one line for people ("Restoring 41 % ..."). Sent only when it changed. */
void notify_status(const char *status);

/* RELOADING=1; follow with notify_ready(). */
void notify_reloading(int64_t monotonic_us);

/* STOPPING=1. */
void notify_stopping(const char *status);

/* Asks for `more_ms` before the next timeout (start, stop, or reload), counted from now. */
void notify_extend(int64_t more_ms);

/* WATCHDOG=1, at most every half of WatchdogSec: to be called by the loop that makes progress. */
void notify_alive(int64_t monotonic_ms);

#endif
