/* embedded.h - the schemas built into the program, by the ids of schemas/avsc/index.json. */
#ifndef SCHEMAS_CODEC_EMBEDDED_H
#define SCHEMAS_CODEC_EMBEDDED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct embedded_schema {
    uint32_t id;        /* used where no registry is configured */
    const char *path;   /* below schemas/avsc */
    const char *record; /* without namespace */
    bool is_own;        /* what this program writes; else an older version that it can still read */
    const char *json;   /* NUL-terminated */
    size_t len;         /* bytes of json */
};

extern const struct embedded_schema embedded_schemas[];
extern const uint32_t embedded_schemas_count;

/* The schema that this program writes for that record (with or without namespace); NULL = none. */
const struct embedded_schema *embedded_schema_own(const char *record);

/* The schema with that id; NULL = none. */
const struct embedded_schema *embedded_schema_by_id(uint32_t id);

#endif
