/* text.h - sentences, ids and numbers put together in the arena.
 *
 * A text that outgrows its room is cut; that never happens to ids, whose parts are bounded. */
#ifndef STATE_CORE_TEXT_H
#define STATE_CORE_TEXT_H

#include <stdint.h>

#include "state/core/arena.h"
#include "state/core/str.h"

struct text {
    char at[400];
    uint32_t len;
};

enum { NUMBER_TEXT_SIZE = 20 }; /* of any int64_t */

/* Writes a number in decimal into the end of `room` and returns where it stands. */
struct str number_format(int64_t number, char room[NUMBER_TEXT_SIZE]);

/* Appends a slice; what is not printable ASCII shows as '?'. */
void text_str(struct text *t, struct str s);

/* Appends a NUL-terminated text. */
void text_word(struct text *t, const char *word);

/* Appends a number in decimal. */
void text_int(struct text *t, int64_t number);

/* Appends a date as YYYY-MM-DD. */
void text_date(struct text *t, int32_t date);

/* Returns a copy in the arena; STR_NONE when the arena is full. */
struct str text_take(const struct text *t, struct arena *a);

/* Returns a slice of a static NUL-terminated text. */
struct str str_of_word(const char *word);

#endif
