/* plan_ops.c - which ops read a writer's value into ours: promotions, enums, unions, lists; and
 * which read over one that we have no place for. */
#include "schemas/codec/plan_ops.h"

#include <string.h>

#include "schemas/codec/real.h"

/* One writer's type beside one of ours, neither a union with null any more. */
struct pair {
    const struct avsc_node *node;
    const struct value_type *type;
    uint32_t offset;
    const char *name;
};

static enum err mismatch(struct compile *c, const struct pair *p)
{
    static const char *const ours[] = {
        [VALUE_BOOL] = "cannot be read as a boolean:",
        [VALUE_INT] = "cannot be read as an int:",
        [VALUE_LONG] = "cannot be read as a long:",
        [VALUE_FLOAT] = "cannot be read as a float:",
        [VALUE_DOUBLE] = "cannot be read as a double:",
        [VALUE_BYTES] = "cannot be read as bytes:",
        [VALUE_STRING] = "cannot be read as a string:",
        [VALUE_FIXED] = "cannot be read as our fixed:",
        [VALUE_ENUM] = "cannot be read as our enum:",
        [VALUE_RECORD] = "cannot be read as our record:",
        [VALUE_UNION] = "cannot be read as our union:",
        [VALUE_ARRAY] = "cannot be read as an array:",
    };
    const char *theirs = p->node->name != NULL ? p->node->name : avsc_kind_word(p->node->kind);
    return plan_poison(c, p->name, ours[p->type->kind], theirs);
}

/* ------------------------------------------------------------------------------ scalars */

/* The op that reads a primitive of the writer as a scalar of ours; OP_END = there is none. */
static struct op scalar_op(const struct pair *p)
{
    static const struct {
        enum avsc_kind theirs;
        enum value_kind ours;
        enum op_code code;
        uint32_t number;
    } rows[] = {
        {AVSC_BOOLEAN, VALUE_BOOL, OP_BOOL, 0},
        {AVSC_INT, VALUE_INT, OP_INT, 0},
        {AVSC_INT, VALUE_LONG, OP_WIDEN_INT, 0},
        {AVSC_INT, VALUE_FLOAT, OP_WHOLE_REAL, 0},
        {AVSC_INT, VALUE_DOUBLE, OP_WHOLE_REAL, 0},
        {AVSC_LONG, VALUE_LONG, OP_LONG, 0},
        {AVSC_LONG, VALUE_FLOAT, OP_WHOLE_REAL, 1},
        {AVSC_LONG, VALUE_DOUBLE, OP_WHOLE_REAL, 1},
        {AVSC_FLOAT, VALUE_FLOAT, OP_REAL, REAL_FLOAT_BYTES},
        {AVSC_FLOAT, VALUE_DOUBLE, OP_REAL, REAL_FLOAT_BYTES},
        {AVSC_DOUBLE, VALUE_DOUBLE, OP_REAL, REAL_DOUBLE_BYTES},
        {AVSC_STRING, VALUE_STRING, OP_TEXT, 0},
        {AVSC_BYTES, VALUE_STRING, OP_TEXT, 0},
        {AVSC_STRING, VALUE_BYTES, OP_TEXT, 0},
        {AVSC_BYTES, VALUE_BYTES, OP_BLOB, 0},
    };
    struct op op = {.code = OP_END, .kind = p->type->kind, .offset = p->offset, .name = p->name};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (rows[i].theirs != p->node->kind || rows[i].ours != p->type->kind) continue;
        op.code = rows[i].code;
        op.number = rows[i].number;
    }
    /* In a long that may be none, and in a time, the lowest number is our mark for none. */
    if (op.code == OP_LONG)
        op.number = p->type->null_at >= 0 || p->type->logical != LOGICAL_NONE ? 1 : 0;
    return op;
}

static enum err emit_enum(struct compile *c, const struct pair *p)
{
    const struct enum_type *words = p->type->words;
    int32_t *map = pool_alloc(c->pool, p->node->count * sizeof *map);
    if (map == NULL) return ERR_NOMEM;
    for (uint32_t i = 0; i < p->node->count; i++) {
        const char *word = p->node->children[i].name;
        map[i] = enum_type_find(words, (struct str){word, (uint32_t)strlen(word)});
        if (map[i] < 0) map[i] = words->fallback;
    }
    struct op op = {.code = OP_ENUM,
                    .offset = p->offset,
                    .number = p->node->count,
                    .name = p->name,
                    .map = map};
    return plan_emit(c, &op, NULL);
}

/* ------------------------------------------------------------------------------ nesting */

static enum err emit_proc(struct compile *c, const struct pair *p, enum op_code code,
                          const struct record_type *record, uint32_t offset)
{
    struct op op = {.code = code, .offset = offset, .name = p->name};
    bool is_required = c->is_required && !c->in_union;
    enum err e = plan_request(c, p->node, record, NULL, is_required, &op.proc);
    return e == ERR_OK ? plan_emit(c, &op, NULL) : e;
}

static int32_t find_member(const struct union_type *branches, const char *name)
{
    for (uint32_t i = 0; i < branches->count; i++) {
        const struct record_type *member = branches->members[i];
        if (plan_name_fits(name, member->name, member->aliases)) return (int32_t)i;
    }
    return -1;
}

static enum err emit_member(struct compile *c, const struct pair *p)
{
    const struct union_type *branches = p->type->branches;
    int32_t kind = find_member(branches, p->node->name);
    struct op op = {
        .code = OP_KIND, .offset = p->offset, .number = (uint32_t)kind, .name = p->name};
    enum err e = plan_emit(c, &op, NULL);
    if (e != ERR_OK) return e;
    return emit_proc(c, p, OP_CALL, branches->members[kind], p->offset + branches->offset);
}

static enum err emit_list(struct compile *c, const struct pair *p)
{
    struct op op = {.code = OP_LIST, .offset = p->offset, .name = p->name};
    const struct avsc_node *theirs = p->node->children[0].node;
    const struct value_type *ours = p->type->item;
    bool is_plain = theirs->kind == AVSC_RECORD && ours->kind == VALUE_RECORD &&
                    ours->null_at < 0 &&
                    plan_name_fits(theirs->name, ours->record->name, ours->record->aliases);
    enum err e = plan_request(c, theirs, is_plain ? ours->record : NULL, is_plain ? NULL : ours,
                              false, &op.proc);
    return e == ERR_OK ? plan_emit(c, &op, NULL) : e;
}

/* True if the two types can meet at all (what lies inside them may still not fit). */
static bool fits(const struct pair *p)
{
    const struct value_type *type = p->type;
    switch (p->node->kind) {
    case AVSC_FIXED:
        return type->kind == VALUE_FIXED && type->fixed_size == p->node->size &&
               strcmp(type->fixed_name, p->node->name) == 0;
    case AVSC_ENUM:
        return type->kind == VALUE_ENUM &&
               plan_name_fits(p->node->name, type->words->name, type->words->aliases);
    case AVSC_RECORD:
        if (type->kind == VALUE_UNION) return find_member(type->branches, p->node->name) >= 0;
        return type->kind == VALUE_RECORD &&
               plan_name_fits(p->node->name, type->record->name, type->record->aliases);
    case AVSC_ARRAY:
        return type->kind == VALUE_ARRAY;
    case AVSC_NULL:
        return type->null_at >= 0;
    case AVSC_BOOLEAN:
    case AVSC_INT:
    case AVSC_LONG:
    case AVSC_FLOAT:
    case AVSC_DOUBLE:
    case AVSC_BYTES:
    case AVSC_STRING:
        return scalar_op(p).code != OP_END;
    case AVSC_MAP:
    case AVSC_UNION:
    case AVSC_REFERENCE:
    case AVSC_KIND_COUNT:
        return false;
    }
    return false;
}

/* The writer's type is not a union. */
static enum err emit_plain(struct compile *c, const struct pair *p)
{
    if (!fits(p)) return mismatch(c, p);
    if (p->node->kind == AVSC_NULL) return ERR_OK; /* our place is none already */
    if (p->node->kind == AVSC_ENUM) return emit_enum(c, p);
    if (p->node->kind == AVSC_ARRAY) return emit_list(c, p);
    if (p->node->kind == AVSC_FIXED) {
        struct op op = {
            .code = OP_FIXED, .offset = p->offset, .number = p->node->size, .name = p->name};
        return plan_emit(c, &op, NULL);
    }
    if (p->node->kind == AVSC_RECORD) {
        if (p->type->kind == VALUE_UNION) return emit_member(c, p);
        return emit_proc(c, p, p->type->null_at >= 0 ? OP_NEW : OP_CALL, p->type->record,
                         p->offset);
    }
    struct op op = scalar_op(p);
    return plan_emit(c, &op, NULL);
}

/* ------------------------------------------------------------------------------ skipping */

static enum err emit_skip_proc(struct compile *c, enum op_code code, const struct avsc_node *node,
                               const char *name)
{
    struct op op = {.code = code, .name = name};
    enum err e = plan_request(c, node, NULL, NULL, false, &op.proc);
    return e == ERR_OK ? plan_emit(c, &op, NULL) : e;
}

/* The writer's type is not a union. */
static enum err emit_skip_plain(struct compile *c, const struct avsc_node *node, const char *name)
{
    static const struct {
        enum op_code code;
        uint32_t number;
    } rows[AVSC_KIND_COUNT] = {
        [AVSC_BOOLEAN] = {OP_SKIP_BOOL, 0},
        [AVSC_INT] = {OP_SKIP_INT, 0},
        [AVSC_LONG] = {OP_SKIP_LONG, 0},
        [AVSC_FLOAT] = {OP_SKIP_BYTES, REAL_FLOAT_BYTES},
        [AVSC_DOUBLE] = {OP_SKIP_BYTES, REAL_DOUBLE_BYTES},
        [AVSC_BYTES] = {OP_SKIP_BLOB, 0},
        [AVSC_STRING] = {OP_SKIP_TEXT, 0},
        [AVSC_FIXED] = {OP_SKIP_BYTES, 0},
        [AVSC_ENUM] = {OP_SKIP_ENUM, 0},
        [AVSC_RECORD] = {OP_SKIP_CALL, 0},
        [AVSC_ARRAY] = {OP_SKIP_LIST, 0},
        [AVSC_MAP] = {OP_SKIP_MAP, 0},
    };
    if (node->kind == AVSC_NULL) return ERR_OK;
    enum op_code code = rows[node->kind].code;
    if (code == OP_SKIP_CALL) return emit_skip_proc(c, code, node, name);
    if (code == OP_SKIP_LIST || code == OP_SKIP_MAP)
        return emit_skip_proc(c, code, node->children[0].node, name);
    struct op op = {.code = code, .number = rows[node->kind].number, .name = name};
    if (node->kind == AVSC_FIXED) op.number = node->size;
    if (node->kind == AVSC_ENUM) op.number = node->count;
    return plan_emit(c, &op, NULL);
}

/* ------------------------------------------------------------------------------ unions */

/* One branch of a writer's union; type NULL = read over it. */
static enum err emit_branch(struct compile *c, const struct pair *p)
{
    if (p->type == NULL) return emit_skip_plain(c, p->node, p->name);
    if (fits(p)) return emit_plain(c, p);
    struct op op = {.code = OP_FAIL,
                    .name = p->name,
                    .text = "the writer's branch of the union has no place here"};
    return plan_emit(c, &op, NULL);
}

/* [null, T] or [T, null]: test for null, else go on with T. */
static enum err emit_nullable(struct compile *c, const struct pair *p, uint32_t null_at)
{
    struct op op = {.code = OP_NULLABLE, .number = null_at, .name = p->name};
    uint32_t at = 0;
    enum err e = plan_emit(c, &op, &at);
    if (e != ERR_OK) return e;
    struct pair other = *p;
    other.node = p->node->children[1 - null_at].node;
    e = emit_branch(c, &other);
    c->ops[at].target = c->count;
    return e;
}

static enum err emit_branches(struct compile *c, const struct pair *p)
{
    uint32_t count = p->node->count;
    int32_t *map = pool_alloc(c->pool, count * sizeof *map);
    uint32_t *jumps = pool_alloc(c->pool, count * sizeof *jumps);
    if (map == NULL || jumps == NULL) return ERR_NOMEM;
    struct op op = {.code = OP_BRANCH, .number = count, .name = p->name, .map = map};
    enum err e = plan_emit(c, &op, NULL);
    for (uint32_t i = 0; e == ERR_OK && i < count; i++) {
        struct pair branch = *p;
        branch.node = p->node->children[i].node;
        map[i] = (int32_t)c->count;
        e = emit_branch(c, &branch);
        if (e == ERR_OK) e = plan_emit(c, &(struct op){.code = OP_JUMP}, &jumps[i]);
    }
    for (uint32_t i = 0; e == ERR_OK && i < count; i++)
        c->ops[jumps[i]].target = c->count;
    return e;
}

static bool any_branch_fits(const struct pair *p)
{
    for (uint32_t i = 0; i < p->node->count; i++) {
        struct pair branch = *p;
        branch.node = p->node->children[i].node;
        if (fits(&branch)) return true;
    }
    return false;
}

static enum err emit_union(struct compile *c, const struct pair *p)
{
    if (p->type != NULL && !any_branch_fits(p)) return mismatch(c, p);
    bool outer = c->in_union;
    c->in_union = true;
    enum err e = ERR_AGAIN;
    bool takes_null = p->type == NULL || p->type->null_at >= 0;
    for (uint32_t i = 0; i < 2 && p->node->count == 2 && takes_null; i++) {
        if (p->node->children[i].node->kind != AVSC_NULL) continue;
        e = emit_nullable(c, p, i);
        break;
    }
    if (e == ERR_AGAIN) e = emit_branches(c, p);
    c->in_union = outer;
    return e;
}

enum err plan_emit_value(struct compile *c, const struct avsc_node *node,
                         const struct value_type *type, uint32_t offset, const char *name)
{
    struct pair p = {.node = node, .type = type, .offset = offset, .name = name};
    return node->kind == AVSC_UNION ? emit_union(c, &p) : emit_plain(c, &p);
}

enum err plan_emit_skip(struct compile *c, const struct avsc_node *node, const char *name)
{
    if (name != NULL) {
        name = pool_text(c->pool, name, strlen(name)); /* it belongs to the schema, which goes */
        if (name == NULL) return ERR_NOMEM;
    }
    if (node->kind == AVSC_UNION) return emit_union(c, &(struct pair){.node = node, .name = name});
    return emit_skip_plain(c, node, name);
}
