/* record_type.c - looking things up in the tables. */
#include "schemas/codec/record_type.h"

#include <string.h>

#include "schemas/codec/tables.h"

const struct record_type *record_type_by_name(const char *name)
{
    for (uint32_t i = 0; i < RECORD_TYPES_COUNT; i++) {
        const struct record_type *type = record_types[i];
        if (strcmp(type->name, name) == 0 || strcmp(type->full_name, name) == 0) return type;
    }
    return NULL;
}

int32_t enum_type_find(const struct enum_type *words, struct str word)
{
    if (word.at == NULL) return -1;
    for (int32_t i = 0; i < words->count; i++) {
        if (strlen(words->words[i]) == word.len && memcmp(words->words[i], word.at, word.len) == 0)
            return i;
    }
    return -1;
}
