/* hand_case.h - a borrower of whom a story tells, held as the daemon holds him: in a cache, in
 * hand. */
#ifndef TESTS_SUPPORT_HAND_CASE_H
#define TESTS_SUPPORT_HAND_CASE_H

#include "consumer/hand.h"
#include "tests/support/core_fixture.h"

/* Of the test that runs. */
extern struct hand_case {
    struct fixture fixture; /* decides on him as he is in hand, and puts him back */
    struct schema_source *schemas;
    struct hand hand; /* keeps */
    struct cache *cache;
    struct cached *cached; /* him */
    struct arena arena;
} daemon;

/* Returns 0, or -1 where something can't be had. */
int hand_case_open(size_t cache_bytes);
void hand_case_close(void);

/* Another of whom nothing is known, in a new cache. */
void hand_case_clear(size_t cache_bytes);

#endif
