/* plan_ops.h - between plan_compile.c (procs and records) and plan_ops.c (single values). Internal.
 */
#ifndef SCHEMAS_CODEC_PLAN_OPS_H
#define SCHEMAS_CODEC_PLAN_OPS_H

#include "schemas/codec/plan.h"

/* A proc to be compiled, or compiled. */
struct proc_task {
    struct proc proc;
    const struct avsc_node *node;
    const struct record_type *record; /* ours; NULL = skip it, or see item */
    const struct value_type *item;    /* of our list; NULL = not an item */
    bool is_required;                 /* every message comes through here */
    bool has_failed;
    const char *failure;
    struct proc_task *next;
};

struct compile {
    struct pool *pool; /* the plan's: writer's names are copied into it */
    struct op *ops;    /* owned, heap; of the proc being compiled */
    uint32_t count, cap;
    bool is_required; /* of the proc being compiled */
    bool in_union;    /* inside a branch of a writer's union */
    struct proc_task *first, *last;
    struct why *why; /* not NULL */
};

/* True if the writer's name is ours or one of the aliases (NULL-terminated; NULL = none). */
bool plan_name_fits(const char *writer, const char *ours, const char *const *aliases);

/* Makes the sentence "schema of the writer: [field f: ]text[ name]" and returns ERR_POISON. */
enum err plan_poison(struct compile *c, const char *field, const char *text, const char *name);

/* Appends an op to the proc being compiled. */
MUST_CHECK enum err plan_emit(struct compile *c, const struct op *op, uint32_t *ret_index);

/* The proc for that pair, to be compiled later if it is new. */
MUST_CHECK enum err plan_request(struct compile *c, const struct avsc_node *node,
                                 const struct record_type *record, const struct value_type *item,
                                 bool is_required, const struct proc **ret_proc);

/* Emits what reads a writer's value into the place of ours. */
MUST_CHECK enum err plan_emit_value(struct compile *c, const struct avsc_node *node,
                                    const struct value_type *type, uint32_t offset,
                                    const char *name);

/* Emits what reads over a writer's value. `name` is copied. */
MUST_CHECK enum err plan_emit_skip(struct compile *c, const struct avsc_node *node,
                                   const char *name);

#endif
