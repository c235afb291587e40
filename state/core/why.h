/* why.h - the sentence that goes with an error, for a person to act on.
 *
 * The text is cut when full, never grown. All functions accept NULL: a caller who does not want the
 * detail passes none. Put no personal data in: the text goes to logs and dead letters. */
#ifndef STATE_CORE_WHY_H
#define STATE_CORE_WHY_H

#include <stdint.h>

#include "state/core/str.h"

struct why {
    char text[256]; /* NUL-terminated UTF-8 */
};

/* Empties the text. */
void why_clear(struct why *w);

/* Appends a NUL-terminated text. */
void why_add(struct why *w, const char *text);

/* Appends a slice; what is not printable ASCII shows as '?'. */
void why_add_str(struct why *w, struct str text);

/* Appends a number in decimal. */
void why_add_int(struct why *w, int64_t number);

#endif
