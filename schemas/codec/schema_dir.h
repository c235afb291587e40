/* schema_dir.h - writers' schemas in a directory, read once. Internal to schema_source.c. */
#ifndef SCHEMAS_CODEC_SCHEMA_DIR_H
#define SCHEMAS_CODEC_SCHEMA_DIR_H

#include <stdint.h>

#include "state/core/err.h"
#include "state/core/str.h"
#include "state/core/why.h"

enum { SCHEMA_DIR_FILES_MAX = 1000 };

struct schema_dir;

/* Reads index.json {"id": "file", ...} and the files it names. Errors: ERR_CONFIG, ERR_NOMEM. */
MUST_CHECK enum err schema_dir_open(const char *path, struct schema_dir **ret_dir,
                                    struct why *reterr_why);

/* The schema with that id, borrowed; the none slice if there is none. */
struct str schema_dir_find(const struct schema_dir *d, uint32_t id);

/* Accepts NULL. */
void schema_dir_free(struct schema_dir *d);

#endif
