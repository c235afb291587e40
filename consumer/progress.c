/* progress.c - a bar for people at a terminal, a line each 10 seconds for everybody else. */
#include "consumer/progress.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "consumer/log.h"

enum { BAR_CELLS = 24 };

void progress_start(struct progress *p, const char *what, int32_t partition, int fd, int64_t done,
                    int64_t goal, int64_t monotonic_ms)
{
    const char *terminal = getenv("TERM");
    bool is_dumb = terminal != NULL && strcmp(terminal, "dumb") == 0;
    *p = (struct progress){.what = what,
                           .partition = partition,
                           .is_terminal = isatty(fd) == 1 && !is_dumb,
                           .fd = fd,
                           .started_ms = monotonic_ms,
                           .shown_ms = monotonic_ms,
                           .done = done,
                           .goal = goal,
                           .started_done = done};
}

int64_t progress_rate(const struct progress *p, int64_t monotonic_ms)
{
    int64_t took_ms = monotonic_ms - p->started_ms;
    if (took_ms <= 0) return 0;
    return (p->done - p->started_done) * 1000 / took_ms;
}

int64_t progress_seconds_left(const struct progress *p, int64_t monotonic_ms)
{
    if (p->done >= p->goal) return 0;
    int64_t rate = progress_rate(p, monotonic_ms);
    if (rate <= 0) return -1;
    return (p->goal - p->done + rate - 1) / rate;
}

/* Of a goal that moves back below `done` it is 100; with nothing to do as well. */
static int64_t percent(const struct progress *p)
{
    if (p->done >= p->goal) return 100;
    return p->done <= 0 ? 0 : p->done * 100 / p->goal;
}

static void format_what(const struct progress *p, char *ret_text, size_t size)
{
    if (p->partition < 0) {
        (void)snprintf(ret_text, size, "%s", p->what);
    } else {
        (void)snprintf(ret_text, size, "%s of partition %" PRId32, p->what, p->partition);
    }
}

static void format_left(const struct progress *p, int64_t monotonic_ms, char *ret_text, size_t size)
{
    int64_t left_s = progress_seconds_left(p, monotonic_ms);
    if (left_s < 0) {
        (void)snprintf(ret_text, size, "time left unknown");
    } else {
        (void)snprintf(ret_text, size, "%" PRId64 " s left", left_s);
    }
}

void progress_format(const struct progress *p, int64_t monotonic_ms,
                     char ret_text[PROGRESS_TEXT_SIZE])
{
    char what[64];
    char left[40];
    format_what(p, what, sizeof what);
    format_left(p, monotonic_ms, left, sizeof left);
    (void)snprintf(ret_text, PROGRESS_TEXT_SIZE,
                   "%s: %" PRId64 " %% (%" PRId64 " of %" PRId64 "), %" PRId64 "/s, %s", what,
                   percent(p), p->done, p->goal, progress_rate(p, monotonic_ms), left);
}

static void show_bar(const struct progress *p, int64_t monotonic_ms)
{
    char cells[BAR_CELLS + 1];
    int64_t full = percent(p) * BAR_CELLS / 100;
    for (int i = 0; i < BAR_CELLS; i++)
        cells[i] = i < full ? '#' : '.';
    cells[BAR_CELLS] = '\0';
    char text[PROGRESS_TEXT_SIZE];
    progress_format(p, monotonic_ms, text);
    (void)dprintf(p->fd, "\r[%s] %s\x1b[K", cells, text);
}

static void show_line(const struct progress *p, int64_t monotonic_ms)
{
    log_info("progress", LOG_STR("what", p->what), LOG_INT("partition", p->partition),
             LOG_INT("done", p->done), LOG_INT("goal", p->goal), LOG_INT("percent", percent(p)),
             LOG_INT("per_s", progress_rate(p, monotonic_ms)),
             LOG_INT("left_s", progress_seconds_left(p, monotonic_ms)));
}

void progress_update(struct progress *p, int64_t done, int64_t goal, int64_t monotonic_ms)
{
    p->done = done;
    p->goal = goal;
    int64_t every_ms = p->is_terminal ? PROGRESS_BAR_EVERY_MS : PROGRESS_LOG_EVERY_MS;
    if (monotonic_ms - p->shown_ms < every_ms) return;
    p->shown_ms = monotonic_ms;
    if (p->is_terminal) {
        show_bar(p, monotonic_ms);
    } else {
        show_line(p, monotonic_ms);
    }
}

void progress_finish(struct progress *p, int64_t done, int64_t monotonic_ms)
{
    p->done = done;
    if (p->is_terminal) (void)dprintf(p->fd, "\r\x1b[K");
    log_info("progress_done", LOG_STR("what", p->what), LOG_INT("partition", p->partition),
             LOG_INT("done", p->done), LOG_INT("goal", p->goal),
             LOG_INT("took_ms", monotonic_ms - p->started_ms),
             LOG_INT("per_s", progress_rate(p, monotonic_ms)));
}
