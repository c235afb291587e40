/* step_bytes.h - what the sender of steps needs to see of one. Internal to state/store. */
#ifndef STATE_STORE_STEP_BYTES_H
#define STATE_STORE_STEP_BYTES_H

#include <stdbool.h>

#include "state/store/resp.h"
#include "state/store/step.h"

/* True once the step has its watermark. */
bool step_is_sealed(const struct step *step);

struct key_place step_place(const struct step *step);

/* The commands of a sealed step; borrowed until the next change of the step. */
const struct resp *step_body(const struct step *step);

#endif
