/* embedded_find.c - looking up the built-in schemas. */
#include <string.h>

#include "schemas/codec/embedded.h"

const struct embedded_schema *embedded_schema_own(const char *record)
{
    const char *dot = strrchr(record, '.');
    const char *name = dot != NULL ? dot + 1 : record;
    for (uint32_t i = 0; i < embedded_schemas_count; i++) {
        if (embedded_schemas[i].is_own && strcmp(embedded_schemas[i].record, name) == 0)
            return &embedded_schemas[i];
    }
    return NULL;
}

const struct embedded_schema *embedded_schema_by_id(uint32_t id)
{
    for (uint32_t i = 0; i < embedded_schemas_count; i++) {
        if (embedded_schemas[i].id == id) return &embedded_schemas[i];
    }
    return NULL;
}
