/* plan.h - what a plan is made of. Internal to the codec.
 *
 * A proc reads one writer's type into one place of ours: the fields of a record, or one item of a
 * list. The decoder walks the ops of a proc; op_call and op_list enter another proc, with a stack
 * of its own. */
#ifndef SCHEMAS_CODEC_PLAN_H
#define SCHEMAS_CODEC_PLAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "schemas/codec/avsc.h"
#include "schemas/codec/codec.h"
#include "schemas/codec/pool.h"

/* What an op does. "to" is its place: base + offset. */
enum op_code {
    /* the common ones */
    OP_TEXT, /* UTF-8 */
    OP_LONG, /* number != 0: refuse LONG_NONE */
    OP_INT,
    OP_ENUM,     /* number symbols; map gives ours, -1 = unknown here */
    OP_NULLABLE, /* two branches, null is branch `number`: on null jump to target */
    OP_END,      /* of the proc */
    OP_BOOL,
    OP_WIDEN_INT,  /* int to long */
    OP_WHOLE_REAL, /* int (number 0) or long (1) to `kind` */
    OP_REAL,       /* number bytes to `kind` */
    OP_BLOB,
    OP_FIXED,  /* number bytes */
    OP_CALL,   /* proc into a record in place */
    OP_NEW,    /* proc into a record from the arena, whose pointer goes to its place */
    OP_LIST,   /* proc per item */
    OP_KIND,   /* stores number: the kind of a union */
    OP_BRANCH, /* number branches: jump to map[branch] */
    OP_JUMP,   /* to target */
    OP_FAIL,   /* text says why */
    OP_SKIP_BOOL,
    OP_SKIP_INT,
    OP_SKIP_LONG,
    OP_SKIP_BYTES, /* number bytes */
    OP_SKIP_TEXT,
    OP_SKIP_BLOB,
    OP_SKIP_ENUM, /* number symbols */
    OP_SKIP_CALL, /* proc */
    OP_SKIP_LIST, /* proc per item */
    OP_SKIP_MAP,  /* proc per value */
    OP_CODE_COUNT
};

struct proc;

struct op {
    enum op_code code;
    enum value_kind kind;
    uint32_t offset; /* of the place, from the base */
    uint32_t number;
    uint32_t target;  /* index of an op in the same proc */
    const char *name; /* the field's, for messages; NULL = none */
    const int32_t *map;
    const struct proc *proc;
    const char *text;
};

struct proc {
    const struct op *ops; /* ends with OP_END or OP_FAIL */
    const void *template; /* bytes copied into the place first; NULL = none */
    uint32_t size;        /* bytes of the place; 0 when skipping */
};

struct plan {
    struct pool pool; /* holds everything below, and the plan's defaults */
    const struct proc *root;
    const struct record_type *reader; /* NULL = only checks */
    record_reader *read;              /* tried first; NULL = the writer's schema is not our own */
};

/* Fills `to` (type->size bytes, none or zero so far) with a default: JSON as in a schema. Texts and
 * lists are allocated in the pool. Errors: ERR_POISON (why), ERR_NOMEM. */
MUST_CHECK enum err plan_fill_default(const struct value_type *type, const char *default_json,
                                      struct pool *pool, void *to, struct why *reterr_why);

/* Writes "none" to the place of a value that is not stated. */
void value_set_none(const struct value_type *type, void *to);

#endif
