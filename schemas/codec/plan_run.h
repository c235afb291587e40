/* plan_run.h - a plan at work: where it is in the message, and what it goes on with. Internal.
 *
 * plan_nest.c has messages, records in records and lists; plan_decode.c has one function per op. */
#ifndef SCHEMAS_CODEC_PLAN_RUN_H
#define SCHEMAS_CODEC_PLAN_RUN_H

#include "schemas/codec/plan.h"
#include "schemas/codec/read.h"
#include "schemas/codec/wire.h"

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

/* Makes the sentence "field a.b[3].c, byte 17: text" and returns `e`. */
enum err run_fail_with(struct run *r, enum err e, const char *text);

/* run_fail_with() for a malformed message. */
enum err run_fail(struct run *r, const char *text);

/* Goes into a proc whose place is `base` (NULL when skipping). r->op is the op that does. */
MUST_CHECK enum err run_enter(struct run *r, enum level_kind kind, const struct proc *proc,
                              uint8_t *base);

/* Back to the op behind the one that entered. */
void run_leave(struct run *r);

/* Goes into the list whose items r->op->proc reads; list == NULL skips it. */
MUST_CHECK enum err run_enter_list(struct run *r, enum level_kind kind, struct any_list *list);

/* Goes to the next item of the innermost list, or leaves it. */
MUST_CHECK enum err run_next_item(struct run *r);

/* ------------------------------------------------------------------------------ primitives */

static inline size_t run_left(const struct run *r)
{
    return (size_t)(r->end - r->at);
}

static inline enum err run_read_long(struct run *r, int64_t *ret_number)
{
    if (wire_read_long(&r->at, r->end, ret_number)) return ERR_OK;
    return run_fail(r, "no whole number: cut off, or more than 64 bits");
}

static inline enum err run_read_int(struct run *r, int64_t *ret_number)
{
    const uint8_t *before = r->at;
    enum err e = run_read_long(r, ret_number);
    if (e != ERR_OK || (*ret_number >= INT32_MIN && *ret_number <= INT32_MAX)) return e;
    r->at = before;
    return run_fail(r, "number out of range for an int");
}

static inline enum err run_read_bool(struct run *r, bool *ret_value)
{
    if (run_left(r) < 1) return run_fail(r, "cut off in a boolean");
    if (*r->at > 1) return run_fail(r, "a boolean is neither 0 nor 1");
    *ret_value = *r->at++ == 1;
    return ERR_OK;
}

static inline enum err run_read_bytes(struct run *r, size_t len, struct str *ret_bytes)
{
    if (len > run_left(r)) return run_fail(r, "longer than the bytes that are left");
    *ret_bytes = (struct str){(const char *)r->at, (uint32_t)len};
    r->at += len;
    return ERR_OK;
}

static inline enum err run_read_blob(struct run *r, struct str *ret_bytes)
{
    const uint8_t *before = r->at;
    int64_t len = 0;
    enum err e = run_read_long(r, &len);
    if (e != ERR_OK) return e;
    if (len >= 0 && (uint64_t)len <= run_left(r)) return run_read_bytes(r, (size_t)len, ret_bytes);
    r->at = before;
    return run_fail(r, len < 0 ? "negative length" : "longer than the bytes that are left");
}

static inline enum err run_read_text(struct run *r, struct str *ret_text)
{
    const uint8_t *before = r->at;
    enum err e = run_read_blob(r, ret_text);
    if (e != ERR_OK || wire_is_utf8((const uint8_t *)ret_text->at, ret_text->len)) return e;
    r->at = before;
    return run_fail(r, "text is not UTF-8");
}

/* An index below `count`: of an enum's symbol or a union's branch. */
static inline enum err run_read_index(struct run *r, uint32_t count, const char *problem,
                                      uint32_t *ret_index)
{
    const uint8_t *before = r->at;
    int64_t index = 0;
    enum err e = run_read_long(r, &index);
    if (e != ERR_OK) return e;
    if (index >= 0 && index < count) {
        *ret_index = (uint32_t)index;
        return ERR_OK;
    }
    r->at = before;
    return run_fail(r, problem);
}

#endif
