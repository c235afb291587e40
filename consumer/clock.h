/* clock.h - the only place that reads a clock; everybody else is handed the time.
 *
 * Monotonic time is for waits and rates, real time for stamps. A test passes a clock of its own. */
#ifndef CONSUMER_CLOCK_H
#define CONSUMER_CLOCK_H

#include <stdint.h>

struct clock {
    int64_t (*monotonic_us)(void *context);
    int64_t (*realtime_ms)(void *context); /* UTC, since 1970-01-01 */
    void *context;                         /* borrowed */
};

/* The machine's clocks. */
extern const struct clock clock_system;

static inline int64_t clock_monotonic_us(const struct clock *c)
{
    return c->monotonic_us(c->context);
}

static inline int64_t clock_monotonic_ms(const struct clock *c)
{
    return c->monotonic_us(c->context) / 1000;
}

static inline int64_t clock_realtime_ms(const struct clock *c)
{
    return c->realtime_ms(c->context);
}

/* Length of "2026-11-23T01:22:03.004Z" with its NUL. */
enum { CLOCK_ISO_SIZE = 32 };

/* Writes `utc_ms` as ISO 8601 in UTC with milliseconds. */
void clock_format_iso(int64_t utc_ms, char ret_text[CLOCK_ISO_SIZE]);

#endif
