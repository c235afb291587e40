/* avsc.h - a writer's schema as a tree of our own, read from its JSON.
 *
 * Ours and not avro-c's, because avro-c drops what resolution needs (aliases, defaults, logical
 * types) and accepts doubled fields and symbols. Internal to the codec. */
#ifndef SCHEMAS_CODEC_AVSC_H
#define SCHEMAS_CODEC_AVSC_H

#include <stddef.h>
#include <stdint.h>

#include "schemas/codec/pool.h"
#include "state/core/err.h"
#include "state/core/why.h"

/* Bounds of a schema: far above any contract, far below what would hurt. */
enum { AVSC_NODES_MAX = 8192, AVSC_FIXED_BYTES_MAX = 1 << 20 };

enum avsc_kind {
    AVSC_NULL,
    AVSC_BOOLEAN,
    AVSC_INT,
    AVSC_LONG,
    AVSC_FLOAT,
    AVSC_DOUBLE,
    AVSC_BYTES,
    AVSC_STRING,
    AVSC_FIXED,
    AVSC_ENUM,
    AVSC_RECORD,
    AVSC_ARRAY,
    AVSC_MAP,
    AVSC_UNION,
    AVSC_REFERENCE, /* by name; only while parsing: children point past it */
    AVSC_KIND_COUNT
};

struct avsc_node;

struct avsc_child {
    const char *name;       /* a record's field or an enum's symbol, else NULL */
    struct avsc_node *node; /* NULL for a symbol */
};

struct avsc_node {
    enum avsc_kind kind;
    const char *name;            /* named types: without namespace */
    const char *full_name;       /* named types: with namespace; a reference: what it refers to */
    uint32_t size;               /* AVSC_FIXED, bytes */
    struct avsc_child *children; /* fields, symbols, branches; the one item of an array or map */
    uint32_t count;
    struct avsc_node *next; /* all nodes of the schema, in the order made */
};

/* Parses. All nodes and texts lie in `pool`. Errors: ERR_POISON (no schema; why says where),
 * ERR_NOMEM. */
MUST_CHECK enum err avsc_parse(const char *json, size_t len, struct pool *pool,
                               struct avsc_node **ret_root, struct why *reterr_why);

/* The word for a kind, e.g. "long"; a literal. */
const char *avsc_kind_word(enum avsc_kind kind);

#endif
