/* own.h - text of a record, copied into an arena. Inline, for the walk over the field tables
 * (copy.c) and for the owners made of them (owners.c). Internal. */
#ifndef SCHEMAS_CODEC_OWN_H
#define SCHEMAS_CODEC_OWN_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "state/core/arena.h"

/* Without the alignment that other things need: half of what is copied is text. None stays none.
 * Returns false when the arena is full. */
static inline bool own_text(struct str *text, struct arena *a)
{
    if (text->at == NULL) return true;
    if (text->len > a->size - a->used) return false;
    char *copy = (char *)a->base + a->used;
    memcpy(copy, text->at, text->len);
    a->used += text->len;
    text->at = copy;
    return true;
}

#endif
