/* plan_decode.c - runs a plan over the bytes of a message: one function per op. What was written
 * with our own schema is left to the record's reader, if it has one. */
#include <assert.h>
#include <string.h>

#include "schemas/codec/plan_run.h"
#include "schemas/codec/real.h"
#include "state/core/not_zeroed.h"
#include "state/core/records.h"

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
    if (r->levels[r->depth - 1].kind != LEVEL_CALL) return run_next_item(r);
    run_leave(r);
    return ERR_OK;
}

static enum err do_bool(struct run *r, const struct op *op)
{
    enum err e = run_read_bool(r, place(r, op));
    r->op = e == ERR_OK ? op + 1 : op;
    return e;
}

static enum err do_int(struct run *r, const struct op *op)
{
    int64_t number = 0;
    enum err e = run_read_int(r, &number);
    if (e != ERR_OK) return e;
    if (number == INT_NONE)
        return run_fail(r, "the lowest int means none here and is not accepted");
    *(int32_t *)place(r, op) = (int32_t)number;
    r->op = op + 1;
    return ERR_OK;
}

static enum err do_long(struct run *r, const struct op *op)
{
    int64_t *to = place(r, op);
    enum err e = run_read_long(r, to);
    if (e != ERR_OK) return e;
    if (op->number != 0 && *to == LONG_NONE)
        return run_fail(r, "the lowest long means none here and is not accepted");
    r->op = op + 1;
    return ERR_OK;
}

static enum err do_widen_int(struct run *r, const struct op *op)
{
    enum err e = run_read_int(r, place(r, op));
    r->op = e == ERR_OK ? op + 1 : op;
    return e;
}

static enum err do_whole_real(struct run *r, const struct op *op)
{
    int64_t number = 0;
    enum err e = op->number == 0 ? run_read_int(r, &number) : run_read_long(r, &number);
    if (e != ERR_OK) return e;
    real_store_whole(place(r, op), op->kind, number);
    r->op = op + 1;
    return ERR_OK;
}

static enum err do_real(struct run *r, const struct op *op)
{
    struct str bytes = STR_NONE;
    enum err e = run_read_bytes(r, op->number, &bytes);
    if (e != ERR_OK) return e;
    real_store_bytes(place(r, op), op->kind, (const uint8_t *)bytes.at, op->number);
    r->op = op + 1;
    return ERR_OK;
}

static enum err do_text(struct run *r, const struct op *op)
{
    enum err e = run_read_text(r, place(r, op));
    r->op = e == ERR_OK ? op + 1 : op;
    return e;
}

static enum err do_blob(struct run *r, const struct op *op)
{
    enum err e = run_read_blob(r, place(r, op));
    r->op = e == ERR_OK ? op + 1 : op;
    return e;
}

static enum err do_fixed(struct run *r, const struct op *op)
{
    enum err e = run_read_bytes(r, op->number, place(r, op));
    r->op = e == ERR_OK ? op + 1 : op;
    return e;
}

static enum err do_enum(struct run *r, const struct op *op)
{
    const uint8_t *before = r->at;
    uint32_t index = 0;
    enum err e = run_read_index(r, op->number, "the enum has no such symbol", &index);
    if (e != ERR_OK) return e;
    if (op->map[index] < 0) {
        r->at = before;
        return run_fail(r, "the writer's enum symbol is unknown here, and the enum has no default");
    }
    *(int32_t *)place(r, op) = op->map[index];
    r->op = op + 1;
    return ERR_OK;
}

static enum err do_call(struct run *r, const struct op *op)
{
    return run_enter(r, LEVEL_CALL, op->proc, place(r, op));
}

static enum err do_new(struct run *r, const struct op *op)
{
    void *fresh = arena_alloc(r->arena, op->proc->size);
    if (fresh == NULL)
        return run_fail_with(r, ERR_LIMIT, "more than the memory of one event holds");
    *(void **)place(r, op) = fresh;
    return run_enter(r, LEVEL_CALL, op->proc, fresh);
}

static enum err do_list(struct run *r, const struct op *op)
{
    return run_enter_list(r, LEVEL_LIST, place(r, op));
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
    enum err e = run_read_index(r, 2, "the union has no such branch", &index);
    if (e != ERR_OK) return e;
    r->op = index == op->number ? r->proc->ops + op->target : op + 1;
    return ERR_OK;
}

static enum err do_branch(struct run *r, const struct op *op)
{
    uint32_t index = 0;
    enum err e = run_read_index(r, op->number, "the union has no such branch", &index);
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
    return run_fail(r, op->text);
}

static enum err do_skip(struct run *r, const struct op *op)
{
    int64_t number = 0;
    uint32_t index = 0;
    struct str bytes = STR_NONE;
    bool flag = false;
    enum err e = ERR_OK;
    if (op->code == OP_SKIP_BOOL) e = run_read_bool(r, &flag);
    if (op->code == OP_SKIP_INT) e = run_read_int(r, &number);
    if (op->code == OP_SKIP_LONG) e = run_read_long(r, &number);
    if (op->code == OP_SKIP_BYTES) e = run_read_bytes(r, op->number, &bytes);
    if (op->code == OP_SKIP_TEXT) e = run_read_text(r, &bytes);
    if (op->code == OP_SKIP_BLOB) e = run_read_blob(r, &bytes);
    if (op->code == OP_SKIP_ENUM)
        e = run_read_index(r, op->number, "the enum has no such symbol", &index);
    r->op = e == ERR_OK ? op + 1 : op;
    return e;
}

static enum err do_skip_call(struct run *r, const struct op *op)
{
    return run_enter(r, LEVEL_CALL, op->proc, NULL);
}

static enum err do_skip_list(struct run *r, const struct op *op)
{
    (void)op;
    return run_enter_list(r, LEVEL_LIST, NULL);
}

static enum err do_skip_map(struct run *r, const struct op *op)
{
    (void)op;
    return run_enter_list(r, LEVEL_MAP, NULL);
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

/* A place of the common ops, whose base is kept in a register. */
static inline void *at_place(uint8_t *base, const struct op *op)
{
    return base + op->offset;
}

/* Goes through the common ops with everything in registers. Whatever is unusual, wrong, or not
 * common is left where it stands, for the action of its op: only those know errors. */
static void run_common(struct run *r)
{
    const uint8_t *at = r->at, *const end = r->end;
    const struct op *op = r->op;
    uint8_t *const base = r->base;
    for (; at != end; op++) {
        const uint8_t *next = at + 1;
        unsigned first = *at;
        int64_t number = 0;
        /* Not switched as an enum: the other ops end the loop. */
        switch ((unsigned)op->code) {
        case OP_NULLABLE: /* 0 and 2 are the zig-zag of 0 and 1 */
            if ((first & ~2u) != 0) goto out;
            if (first == 2 * op->number) op = r->proc->ops + op->target - 1;
            break;
        case OP_LONG:
            next = at;
            if (!wire_read_long(&next, end, &number)) goto out;
            if (op->number != 0 && number == LONG_NONE) goto out;
            *(int64_t *)at_place(base, op) = number;
            break;
        case OP_INT:
            next = at;
            if (!wire_read_long(&next, end, &number)) goto out;
            if (number <= INT32_MIN || number > INT32_MAX) goto out;
            *(int32_t *)at_place(base, op) = (int32_t)number;
            break;
        case OP_TEXT:
            next = at;
            if (!wire_read_long(&next, end, &number)) goto out;
            if ((uint64_t)number > (size_t)(end - next)) goto out;
            if (!wire_is_utf8(next, (size_t)number)) goto out;
            *(struct str *)at_place(base, op) = (struct str){(const char *)next, (uint32_t)number};
            next += number;
            break;
        case OP_ENUM: /* the first 64 symbols take one byte, whose lowest bit is the sign */
            if ((first & 0x81u) != 0 || first / 2 >= op->number || op->map[first / 2] < 0) goto out;
            *(int32_t *)at_place(base, op) = op->map[first / 2];
            break;
        case OP_BOOL:
            if (first > 1) goto out;
            *(bool *)at_place(base, op) = first == 1;
            break;
        case OP_LIST: /* an empty one, not begun before */
            if (first != 0) goto out;
            *(struct any_list *)at_place(base, op) = (struct any_list){run_no_items, 0, 0};
            break;
        default:
            goto out;
        }
        at = next;
    }
out:
    r->at = at;
    r->op = op;
}

static enum err run_plan(const struct plan *p, const uint8_t *at, size_t len, struct arena *a,
                         void *ret_record, struct why *reterr_why)
{
    struct run r NOT_ZEROED;
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

    if (p->root->template != NULL) memcpy(ret_record, p->root->template, p->root->size);
    r.is_done = false;
    enum err e = len > UINT32_MAX ? run_fail(&r, "longer than 4 GiB") : ERR_OK;
    while (e == ERR_OK && !r.is_done) {
        run_common(&r);
        e = actions[r.op->code](&r, r.op);
    }
    if (e == ERR_OK && r.at != r.end) {
        r.op = NULL;
        e = run_fail(&r, "bytes are left behind the end of the record");
    }
    return e;
}

enum err plan_decode(const struct plan *p, const uint8_t *at, size_t len, struct arena *a,
                     void *ret_record, struct why *reterr_why)
{
    assert(p->reader == NULL || (ret_record != NULL && a != NULL));
    size_t mark = a != NULL ? a->used : 0;
    if (p->read != NULL && a != NULL && len < PLAN_ITEMS_MAX) {
        const uint8_t *end = p->read(at, at + len, a, ret_record);
        if (end != NULL && end == at + len) return ERR_OK;
        a->used = mark;
    }
    enum err e = run_plan(p, at, len, a, ret_record, reterr_why);
    if (e == ERR_OK) return ERR_OK;
    if (a != NULL) a->used = mark;
    if (p->reader != NULL) memcpy(ret_record, p->reader->empty, p->reader->size);
    return e;
}
