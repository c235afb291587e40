/* plan_nest.c - records in records, lists and maps, on a stack of fixed depth; and what went wrong
 * where.
 *
 * Everything declared by the message is checked against the bytes that are left before it is
 * believed. */
#include <assert.h>
#include <stdalign.h>
#include <string.h>

#include "schemas/codec/plan_run.h"

alignas(16) uint8_t run_no_items[16];

/* ------------------------------------------------------------------------------ messages */

static void add_name(struct why *w, const char *name, bool *is_first)
{
    if (name == NULL) return;
    if (!*is_first) why_add(w, ".");
    why_add(w, name);
    *is_first = false;
}

enum err run_fail_with(struct run *r, enum err e, const char *text)
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

enum err run_fail(struct run *r, const char *text)
{
    return run_fail_with(r, ERR_POISON, text);
}

/* ------------------------------------------------------------------------------ nesting */

enum err run_enter(struct run *r, enum level_kind kind, const struct proc *proc, uint8_t *base)
{
    if (r->depth == PLAN_DEPTH_MAX) return run_fail(r, "nested too deep");
    r->levels[r->depth++] =
        (struct level){.kind = kind, .caller = r->proc, .op = r->op, .base = r->base};
    r->proc = proc;
    r->base = base;
    if (kind != LEVEL_CALL) return ERR_OK; /* run_next_item() goes on */
    r->op = proc->ops;
    if (proc->template == NULL) return ERR_OK;
    assert(base != NULL);
    memcpy(base, proc->template, proc->size);
    return ERR_OK;
}

void run_leave(struct run *r)
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
        return run_fail(r, "a block of a list is not as long as it says");
    level->block_end = NULL;

    int64_t count = 0;
    enum err e = run_read_long(r, &count);
    if (e != ERR_OK) return e;
    if (count < 0) {
        int64_t bytes = 0;
        e = run_read_long(r, &bytes);
        if (e != ERR_OK) return e;
        if (count == INT64_MIN || bytes < 0 || (uint64_t)bytes > run_left(r))
            return run_fail(r, "a block of a list has a bad length");
        count = -count;
        level->block_end = r->at + bytes;
    }
    if ((uint64_t)count > run_left(r) && count > PLAN_EMPTY_ITEMS_MAX)
        return run_fail(r, "a list has more items than there are bytes");
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
    if (items == NULL)
        return run_fail_with(r, ERR_LIMIT, "more than the memory of one event holds");
    list->items = items;
    list->cap = (uint32_t)level->left;
    return ERR_OK;
}

static void end_list(struct run *r, const struct level *level)
{
    if (level->list != NULL && level->list->items == NULL) level->list->items = run_no_items;
    run_leave(r);
}

enum err run_next_item(struct run *r)
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
    if (r->items == PLAN_ITEMS_MAX) return run_fail_with(r, ERR_LIMIT, "too many items");
    r->items += 1;
    level->left -= 1;
    if (level->kind == LEVEL_MAP) {
        struct str key = STR_NONE;
        enum err e = run_read_text(r, &key);
        if (e != ERR_OK) return e;
    }
    if (level->list != NULL) {
        struct any_list *list = level->list;
        level->index = list->count;
        r->base = list_add_(r->arena, &list->items, &list->count, &list->cap, r->proc->size);
        if (r->base == NULL)
            return run_fail_with(r, ERR_LIMIT, "more than the memory of one event holds");
        if (r->proc->template != NULL) memcpy(r->base, r->proc->template, r->proc->size);
    }
    r->op = r->proc->ops;
    return ERR_OK;
}

enum err run_enter_list(struct run *r, enum level_kind kind, struct any_list *list)
{
    enum err e = run_enter(r, kind, r->op->proc, NULL);
    if (e != ERR_OK) return e;
    r->levels[r->depth - 1].list = list;
    return run_next_item(r);
}
