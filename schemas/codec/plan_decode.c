/* plan_decode.c - runs a plan over the bytes of a message.
 *
 * Everything declared by the message is checked against the bytes that are left before it is
 * believed. Nesting is kept on a stack of fixed depth, not on C's. */
#include <assert.h>
#include <stdalign.h>
#include <string.h>

#include "schemas/codec/plan.h"
#include "schemas/codec/real.h"
#include "schemas/codec/wire.h"
#include "state/core/records.h"

/* Lists of up to this many bytes get their memory at once; longer ones grow as items prove to
 * exist. */
enum { LIST_AT_ONCE_BYTES = 4096 };

enum level_kind { LEVEL_CALL, LEVEL_LIST, LEVEL_MAP };

/* What to go on with when a proc ends. */
struct level {
    enum level_kind kind;
    const struct proc *caller;
    const struct op *op;      /* that entered the proc */
    uint8_t *base;            /* of the caller */
    struct any_list *list;    /* LEVEL_LIST; NULL when skipping */
    int64_t left;             /* items of the block */
    const uint8_t *block_end; /* NULL = the block does not say */
    uint32_t index;           /* of the item, for messages */
};

struct run {
    const uint8_t *start, *at, *end;
    const struct proc *proc;
    const struct op *op;
    uint8_t *base;
    struct arena *arena;
    uint32_t items; /* of all lists so far */
    uint32_t depth;
    bool is_done;
    struct why *why;
    struct level levels[PLAN_DEPTH_MAX];
};

/* An empty list that was stated points here: not NULL, and never read or written. */
static alignas(16) uint8_t no_items[16];

/* ------------------------------------------------------------------------------ messages */

static void add_name(struct why *w, const char *name, bool *is_first)
{
    if (name == NULL) return;
    if (!*is_first) why_add(w, ".");
    why_add(w, name);
    *is_first = false;
}

/* "field a.b[3].c, byte 17: text". Always returns e. */
static enum err fail_with(struct run *r, enum err e, const char *text)
{
    struct why *w = r->why;
    bool is_first = true;
    why_clear(w);
    why_add(w, "field ");
    for (uint32_t i = 0; i < r->depth; i++) {
        const struct level *level = &r->levels[i];
        add_name(w, level->op->name, &is_first);
        if (level->kind != LEVEL_LIST) continue;
        why_add(w, "[");
        why_add_int(w, level->index);
        why_add(w, "]");
    }
    if (r->op != NULL) add_name(w, r->op->name, &is_first);
    why_add(w, ", byte ");
    why_add_int(w, r->at - r->start);
    why_add(w, ": ");
    why_add(w, text);
    return e;
}

static enum err fail(struct run *r, const char *text)
{
    return fail_with(r, ERR_POISON, text);
}

/* ------------------------------------------------------------------------------ primitives */

static inline size_t left(const struct run *r)
{
    return (size_t)(r->end - r->at);
}

static enum err read_long(struct run *r, int64_t *ret_number)
{
    if (wire_read_long(&r->at, r->end, ret_number)) return ERR_OK;
    return fail(r, "no whole number: cut off, or more than 64 bits");
}

static enum err read_int(struct run *r, int64_t *ret_number)
{
    const uint8_t *before = r->at;
    enum err e = read_long(r, ret_number);
    if (e != ERR_OK || (*ret_number >= INT32_MIN && *ret_number <= INT32_MAX)) return e;
    r->at = before;
    return fail(r, "number out of range for an int");
}

static enum err read_bool(struct run *r, bool *ret_value)
{
    if (left(r) < 1) return fail(r, "cut off in a boolean");
    if (*r->at > 1) return fail(r, "a boolean is neither 0 nor 1");
    *ret_value = *r->at++ == 1;
    return ERR_OK;
}

static enum err read_bytes(struct run *r, size_t len, struct str *ret_bytes)
{
    if (len > left(r)) return fail(r, "longer than the bytes that are left");
    *ret_bytes = (struct str){(const char *)r->at, (uint32_t)len};
    r->at += len;
    return ERR_OK;
}

static enum err read_blob(struct run *r, struct str *ret_bytes)
{
    const uint8_t *before = r->at;
    int64_t len = 0;
    enum err e = read_long(r, &len);
    if (e != ERR_OK) return e;
    if (len >= 0 && (uint64_t)len <= left(r)) return read_bytes(r, (size_t)len, ret_bytes);
    r->at = before;
    return fail(r, len < 0 ? "negative length" : "longer than the bytes that are left");
}

static enum err read_text(struct run *r, struct str *ret_text)
{
    const uint8_t *before = r->at;
    enum err e = read_blob(r, ret_text);
    if (e != ERR_OK || wire_is_utf8((const uint8_t *)ret_text->at, ret_text->len)) return e;
    r->at = before;
    return fail(r, "text is not UTF-8");
}

/* An index below `count`: of an enum's symbol or a union's branch. */
static enum err read_index(struct run *r, uint32_t count, const char *problem, uint32_t *ret_index)
{
    const uint8_t *before = r->at;
    int64_t index = 0;
    enum err e = read_long(r, &index);
    if (e != ERR_OK) return e;
    if (index >= 0 && index < count) {
        *ret_index = (uint32_t)index;
        return ERR_OK;
    }
    r->at = before;
    return fail(r, problem);
}

/* ------------------------------------------------------------------------------ nesting */

static enum err enter(struct run *r, enum level_kind kind, const struct proc *proc, uint8_t *base)
{
    if (r->depth == PLAN_DEPTH_MAX) return fail(r, "nested too deep");
    r->levels[r->depth++] =
        (struct level){.kind = kind, .caller = r->proc, .op = r->op, .base = r->base};
    r->proc = proc;
    r->base = base;
    if (kind != LEVEL_CALL) return ERR_OK; /* next_item() goes on */
    r->op = proc->ops;
    if (proc->template != NULL) memcpy(base, proc->template, proc->size);
    return ERR_OK;
}

static void leave(struct run *r)
{
    const struct level *level = &r->levels[--r->depth];
    r->proc = level->caller;
    r->op = level->op + 1;
    r->base = level->base;
}

/* Reads the head of the next block; level->left stays 0 at the end of the list. */
static enum err next_block(struct run *r, struct level *level)
{
    if (level->block_end != NULL && level->block_end != r->at)
        return fail(r, "a block of a list is not as long as it says");
    level->block_end = NULL;

    int64_t count = 0;
    enum err e = read_long(r, &count);
    if (e != ERR_OK) return e;
    if (count < 0) {
        int64_t bytes = 0;
        e = read_long(r, &bytes);
        if (e != ERR_OK) return e;
        if (count == INT64_MIN || bytes < 0 || (uint64_t)bytes > left(r))
            return fail(r, "a block of a list has a bad length");
        count = -count;
        level->block_end = r->at + bytes;
    }
    if ((uint64_t)count > left(r) && count > PLAN_EMPTY_ITEMS_MAX)
        return fail(r, "a list has more items than there are bytes");
    level->left = count;
    return ERR_OK;
}

/* Makes room for what the block announces, if that is little; LIST_ADD grows it otherwise. */
static enum err reserve(struct run *r, const struct level *level, uint32_t item_size)
{
    struct any_list *list = level->list;
    if (list == NULL || list->count != 0 || list->cap != 0) return ERR_OK;
    if ((uint64_t)level->left * item_size > LIST_AT_ONCE_BYTES) return ERR_OK;
    void *items = arena_alloc(r->arena, (size_t)level->left * item_size);
    if (items == NULL) return fail_with(r, ERR_LIMIT, "more than the memory of one event holds");
    list->items = items;
    list->cap = (uint32_t)level->left;
    return ERR_OK;
}

static void end_list(struct run *r, const struct level *level)
{
    if (level->list != NULL && level->list->items == NULL) level->list->items = no_items;
    leave(r);
}

/* Goes to the next item of the innermost list, or leaves it. */
static enum err next_item(struct run *r)
{
    struct level *level = &r->levels[r->depth - 1];
    r->op = NULL;
    if (level->left == 0) {
        enum err e = next_block(r, level);
        if (e != ERR_OK) return e;
        if (level->left == 0) {
            end_list(r, level);
            return ERR_OK;
        }
        e = reserve(r, level, r->proc->size);
        if (e != ERR_OK) return e;
    }
    if (r->items == PLAN_ITEMS_MAX) return fail_with(r, ERR_LIMIT, "too many items");
    r->items += 1;
    level->left -= 1;
    if (level->kind == LEVEL_MAP) {
        struct str key;
        enum err e = read_text(r, &key);
        if (e != ERR_OK) return e;
    }
    if (level->list != NULL) {
        struct any_list *list = level->list;
        level->index = list->count;
        r->base = list_add_(r->arena, &list->items, &list->count, &list->cap, r->proc->size);
        if (r->base == NULL)
            return fail_with(r, ERR_LIMIT, "more than the memory of one event holds");
        if (r->proc->template != NULL) memcpy(r->base, r->proc->template, r->proc->size);
    }
    r->op = r->proc->ops;
    return ERR_OK;
}

static enum err enter_list(struct run *r, enum level_kind kind, struct any_list *list)
{
    enum err e = enter(r, kind, r->op->proc, NULL);
    if (e != ERR_OK) return e;
    r->levels[r->depth - 1].list = list;
    return next_item(r);
}

/* ------------------------------------------------------------------------------ ops */

/* One function per op: does it, and sets r->op to the next. `op` is r->op. */

static void *place(const struct run *r, const struct op *op)
{
    return r->base + op->offset;
}

static enum err do_end(struct run *r, const struct op *op)
{
    (void)op;
    if (r->depth == 0) {
        r->is_done = true;
        return ERR_OK;
    }
    if (r->levels[r->depth - 1].kind != LEVEL_CALL) return next_item(r);
    leave(r);
    return ERR_OK;
}

static enum err do_bool(struct run *r, const struct op *op)
{
    enum err e = read_bool(r, place(r, op));
    r->op = e == ERR_OK ? op + 1 : op;
    return e;
}

static enum err do_int(struct run *r, const struct op *op)
{
    int64_t number = 0;
    enum err e = read_int(r, &number);
    if (e != ERR_OK) return e;
    if (number == INT_NONE) return fail(r, "the lowest int means none here and is not accepted");
    *(int32_t *)place(r, op) = (int32_t)number;
    r->op = op + 1;
    return ERR_OK;
}

static enum err do_long(struct run *r, const struct op *op)
{
    int64_t *to = place(r, op);
    enum err e = read_long(r, to);
    if (e != ERR_OK) return e;
    if (op->number != 0 && *to == LONG_NONE)
        return fail(r, "the lowest long means none here and is not accepted");
    r->op = op + 1;
    return ERR_OK;
}

static enum err do_widen_int(struct run *r, const struct op *op)
{
    enum err e = read_int(r, place(r, op));
    r->op = e == ERR_OK ? op + 1 : op;
    return e;
}

static enum err do_whole_real(struct run *r, const struct op *op)
{
    int64_t number = 0;
    enum err e = op->number == 0 ? read_int(r, &number) : read_long(r, &number);
    if (e != ERR_OK) return e;
    real_store_whole(place(r, op), op->kind, number);
    r->op = op + 1;
    return ERR_OK;
}

static enum err do_real(struct run *r, const struct op *op)
{
    struct str bytes;
    enum err e = read_bytes(r, op->number, &bytes);
    if (e != ERR_OK) return e;
    real_store_bytes(place(r, op), op->kind, (const uint8_t *)bytes.at, op->number);
    r->op = op + 1;
    return ERR_OK;
}

static enum err do_text(struct run *r, const struct op *op)
{
    enum err e = read_text(r, place(r, op));
    r->op = e == ERR_OK ? op + 1 : op;
    return e;
}

static enum err do_blob(struct run *r, const struct op *op)
{
    enum err e = read_blob(r, place(r, op));
    r->op = e == ERR_OK ? op + 1 : op;
    return e;
}

static enum err do_fixed(struct run *r, const struct op *op)
{
    enum err e = read_bytes(r, op->number, place(r, op));
    r->op = e == ERR_OK ? op + 1 : op;
    return e;
}

static enum err do_enum(struct run *r, const struct op *op)
{
    const uint8_t *before = r->at;
    uint32_t index = 0;
    enum err e = read_index(r, op->number, "the enum has no such symbol", &index);
    if (e != ERR_OK) return e;
    if (op->map[index] < 0) {
        r->at = before;
        return fail(r, "the writer's enum symbol is unknown here, and the enum has no default");
    }
    *(int32_t *)place(r, op) = op->map[index];
    r->op = op + 1;
    return ERR_OK;
}

static enum err do_call(struct run *r, const struct op *op)
{
    return enter(r, LEVEL_CALL, op->proc, place(r, op));
}

static enum err do_new(struct run *r, const struct op *op)
{
    void *fresh = arena_alloc(r->arena, op->proc->size);
    if (fresh == NULL) return fail_with(r, ERR_LIMIT, "more than the memory of one event holds");
    *(void **)place(r, op) = fresh;
    return enter(r, LEVEL_CALL, op->proc, fresh);
}

static enum err do_list(struct run *r, const struct op *op)
{
    return enter_list(r, LEVEL_LIST, place(r, op));
}

static enum err do_kind(struct run *r, const struct op *op)
{
    *(int32_t *)place(r, op) = (int32_t)op->number;
    r->op = op + 1;
    return ERR_OK;
}

static enum err do_nullable(struct run *r, const struct op *op)
{
    uint32_t index = 0;
    enum err e = read_index(r, 2, "the union has no such branch", &index);
    if (e != ERR_OK) return e;
    r->op = index == op->number ? r->proc->ops + op->target : op + 1;
    return ERR_OK;
}

static enum err do_branch(struct run *r, const struct op *op)
{
    uint32_t index = 0;
    enum err e = read_index(r, op->number, "the union has no such branch", &index);
    if (e != ERR_OK) return e;
    r->op = r->proc->ops + op->map[index];
    return ERR_OK;
}

static enum err do_jump(struct run *r, const struct op *op)
{
    r->op = r->proc->ops + op->target;
    return ERR_OK;
}

static enum err do_fail(struct run *r, const struct op *op)
{
    return fail(r, op->text);
}

static enum err do_skip(struct run *r, const struct op *op)
{
    int64_t number = 0;
    uint32_t index = 0;
    struct str bytes;
    bool flag = false;
    enum err e = ERR_OK;
    if (op->code == OP_SKIP_BOOL) e = read_bool(r, &flag);
    if (op->code == OP_SKIP_INT) e = read_int(r, &number);
    if (op->code == OP_SKIP_LONG) e = read_long(r, &number);
    if (op->code == OP_SKIP_BYTES) e = read_bytes(r, op->number, &bytes);
    if (op->code == OP_SKIP_TEXT) e = read_text(r, &bytes);
    if (op->code == OP_SKIP_BLOB) e = read_blob(r, &bytes);
    if (op->code == OP_SKIP_ENUM)
        e = read_index(r, op->number, "the enum has no such symbol", &index);
    r->op = e == ERR_OK ? op + 1 : op;
    return e;
}

static enum err do_skip_call(struct run *r, const struct op *op)
{
    return enter(r, LEVEL_CALL, op->proc, NULL);
}

static enum err do_skip_list(struct run *r, const struct op *op)
{
    (void)op;
    return enter_list(r, LEVEL_LIST, NULL);
}

static enum err do_skip_map(struct run *r, const struct op *op)
{
    (void)op;
    return enter_list(r, LEVEL_MAP, NULL);
}

static enum err (*const actions[])(struct run *r, const struct op *op) = {
    [OP_END] = do_end,
    [OP_BOOL] = do_bool,
    [OP_INT] = do_int,
    [OP_LONG] = do_long,
    [OP_WIDEN_INT] = do_widen_int,
    [OP_WHOLE_REAL] = do_whole_real,
    [OP_REAL] = do_real,
    [OP_TEXT] = do_text,
    [OP_BLOB] = do_blob,
    [OP_FIXED] = do_fixed,
    [OP_ENUM] = do_enum,
    [OP_CALL] = do_call,
    [OP_NEW] = do_new,
    [OP_LIST] = do_list,
    [OP_KIND] = do_kind,
    [OP_NULLABLE] = do_nullable,
    [OP_BRANCH] = do_branch,
    [OP_JUMP] = do_jump,
    [OP_FAIL] = do_fail,
    [OP_SKIP_BOOL] = do_skip,
    [OP_SKIP_INT] = do_skip,
    [OP_SKIP_LONG] = do_skip,
    [OP_SKIP_BYTES] = do_skip,
    [OP_SKIP_TEXT] = do_skip,
    [OP_SKIP_BLOB] = do_skip,
    [OP_SKIP_ENUM] = do_skip,
    [OP_SKIP_CALL] = do_skip_call,
    [OP_SKIP_LIST] = do_skip_list,
    [OP_SKIP_MAP] = do_skip_map,
};
static_assert(sizeof actions / sizeof actions[0] == OP_CODE_COUNT, "an action for each op");

enum err plan_decode(const struct plan *p, const uint8_t *at, size_t len, struct arena *a,
                     void *ret_record, struct why *reterr_why)
{
    assert(p->reader == NULL || (ret_record != NULL && a != NULL));
    struct run r;
    r.start = at;
    r.at = at;
    r.end = at + len;
    r.proc = p->root;
    r.op = p->root->ops;
    r.base = ret_record;
    r.arena = a;
    r.items = 0;
    r.depth = 0;
    r.why = reterr_why;

    size_t mark = a != NULL ? a->used : 0;
    if (p->root->template != NULL) memcpy(ret_record, p->root->template, p->root->size);
    r.is_done = false;
    enum err e = len > UINT32_MAX ? fail(&r, "longer than 4 GiB") : ERR_OK;
    while (e == ERR_OK && !r.is_done)
        e = actions[r.op->code](&r, r.op);
    if (e == ERR_OK && r.at != r.end) {
        r.op = NULL;
        e = fail(&r, "bytes are left behind the end of the record");
    }
    if (e == ERR_OK) return ERR_OK;
    if (a != NULL) a->used = mark;
    if (p->reader != NULL) memcpy(ret_record, p->reader->empty, p->reader->size);
    return e;
}
