/* step_bytes.h - what the sender of steps needs to see of one. Internal to state/store. */
#ifndef STATE_STORE_STEP_BYTES_H
#define STATE_STORE_STEP_BYTES_H

#include <stdbool.h>

#include "state/store/resp.h"
#include "state/store/step.h"

/* True once the step has its watermark. */
bool step_is_sealed(const struct step *step);

struct key_place step_place(const struct step *step);

/* What a command of the step should answer, if nobody else wrote. */
struct step_expectation {
    uint32_t command; /* position in the step */
    uint32_t added;   /* fields that are new */
};

const struct step_expectation *step_expectations(const struct step *step, uint32_t *ret_count);

/* The commands of a sealed step; borrowed until the next change of the step. */
const struct resp *step_body(const struct step *step);

#endif
