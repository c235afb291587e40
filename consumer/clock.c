/* clock.c - the machine's clocks. */
#include "consumer/clock.h"

#include <stdio.h>
#include <time.h>

static int64_t system_monotonic_us(void *context)
{
    (void)context;
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now); /* cannot fail with this clock */
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static int64_t system_realtime_ms(void *context)
{
    (void)context;
    struct timespec now;
    (void)clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

const struct clock clock_system = {.monotonic_us = system_monotonic_us,
                                   .realtime_ms = system_realtime_ms};

void clock_format_iso(int64_t utc_ms, char ret_text[CLOCK_ISO_SIZE])
{
    int64_t ms = utc_ms % 1000;
    if (ms < 0) ms += 1000;
    time_t seconds = (time_t)((utc_ms - ms) / 1000);
    struct tm parts = {0};
    (void)gmtime_r(&seconds, &parts);
    size_t length = strftime(ret_text, CLOCK_ISO_SIZE, "%Y-%m-%dT%H:%M:%S", &parts);
    (void)snprintf(ret_text + length, CLOCK_ISO_SIZE - length, ".%03dZ", (int)ms);
}
