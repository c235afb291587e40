/* random_record.h - seeded random records of any type, from the field tables alone. */
#ifndef TESTS_SUPPORT_RANDOM_RECORD_H
#define TESTS_SUPPORT_RANDOM_RECORD_H

#include <stdbool.h>
#include <stdint.h>

#include "schemas/codec/record_type.h"
#include "state/core/arena.h"

struct random_source {
    uint64_t state; /* not 0 */
    bool is_tame; /* as in daily life: ids of 8 to 20 letters and digits, amounts below 10^7, dates
                     of our time */
};

/* The next number below `bound` (> 0). */
uint64_t random_below(struct random_source *r, uint64_t bound);

/* Fills *record: every field set to something that its schema allows; numbers favour the edges of
 * their range, texts are UTF-8 of up to 20 characters, lists have up to four items. Memory from
 * `a`, which must have enough (64 KiB is plenty). */
void random_record(struct random_source *r, const struct record_type *type, struct arena *a,
                   void *record);

#endif
