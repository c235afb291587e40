/* core_life.h - random lives of one borrower, as lines of a story. */
#ifndef TESTS_SUPPORT_CORE_LIFE_H
#define TESTS_SUPPORT_CORE_LIFE_H

#include <stdbool.h>
#include <stdint.h>

enum { LINES_MAX = 96, LINE_BYTES = 200 };

struct life {
    char lines[LINES_MAX][LINE_BYTES]; /* as fixture_line() takes them */
    int count;
};

/* Makes the life of that seed: two accounts, events in and out of order, late and ahead, ticks near
 * and far. The same seed makes the same life. */
struct life core_life_make(uint64_t seed);

/* Tells whether a line is an event: neither a tick nor a setting of the policy. */
bool core_life_is_event(const char *line);

#endif
