/* try.h - passes an error on to the caller. Core only: its functions own nothing to clean up. */
#ifndef STATE_CORE_TRY_H
#define STATE_CORE_TRY_H

#include "state/core/err.h"

#define TRY(call)                                                                                  \
    do {                                                                                           \
        enum err try_e_ = (call);                                                                  \
        if (try_e_ != ERR_OK) return try_e_;                                                       \
    } while (0)

/* The arena is full: the bound of a decision is reached. */
#define TRY_ALLOC(pointer)                                                                         \
    do {                                                                                           \
        if ((pointer) == NULL) return ERR_LIMIT;                                                   \
    } while (0)

#endif
