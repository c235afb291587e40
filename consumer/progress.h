/* progress.h - done, goal, rate and time left of a long piece of work.
 *
 * A bar on a terminal, else a log line each 10 seconds. Reads no clock: it is handed the time. */
#ifndef CONSUMER_PROGRESS_H
#define CONSUMER_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

enum { PROGRESS_LOG_EVERY_MS = 10000, PROGRESS_BAR_EVERY_MS = 100, PROGRESS_TEXT_SIZE = 160 };

struct progress {
    const char *what;     /* a literal: "restore" */
    int32_t partition;    /* -1 = none */
    bool is_terminal;     /* draw a bar on `fd` */
    int fd;               /* of the terminal */
    int64_t started_ms;   /* monotonic */
    int64_t shown_ms;     /* monotonic; when it was last shown */
    int64_t done, goal;   /* in records, or whatever the caller counts */
    int64_t started_done; /* `done` at the start */
};

/* Begins. `fd` is looked at once: a terminal gets a bar unless TERM is "dumb". */
void progress_start(struct progress *p, const char *what, int32_t partition, int fd, int64_t done,
                    int64_t goal, int64_t monotonic_ms);

/* States how far the work is, and shows it if it is time to. The goal may move. */
void progress_update(struct progress *p, int64_t done, int64_t goal, int64_t monotonic_ms);

/* Shows the end state: clears the bar, and writes one log line with count, time and rate. */
void progress_finish(struct progress *p, int64_t done, int64_t monotonic_ms);

/* Per second since the start; 0 before a millisecond has passed. */
int64_t progress_rate(const struct progress *p, int64_t monotonic_ms);

/* Seconds to the goal at the rate so far, or -1 when that cannot be told. */
int64_t progress_seconds_left(const struct progress *p, int64_t monotonic_ms);

/* Writes "restore of partition 3: 41 % (4100000 of 10000000), 65000/s, 91 s left". For the status
 * line. */
void progress_format(const struct progress *p, int64_t monotonic_ms,
                     char ret_text[PROGRESS_TEXT_SIZE]);

#endif
