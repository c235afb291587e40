/* copy.c - lists, optional records and text of a record, from wherever they lie into an arena. */
#include "schemas/codec/codec.h"
#include "schemas/codec/own.h"
#include "schemas/codec/plan.h"
#include "state/core/not_zeroed.h"

/* What is being gone through: records of one type, one behind the other. */
struct walk {
    const struct record_type *type;
    uint8_t *at; /* the record at hand */
    uint32_t left;
    uint32_t next; /* of the type's pointing fields */
};

struct copier {
    struct arena *arena;
    bool with_text;
    uint32_t depth;
    struct walk walks[PLAN_DEPTH_MAX];
};

/* How many of the type's pointing fields are to be looked at. */
static uint32_t fields_of(const struct copier *c, const struct record_type *type)
{
    return c->with_text ? type->pointing_count : type->part_count;
}

static enum err push(struct copier *c, const struct record_type *type, void *at, uint32_t count)
{
    if (fields_of(c, type) == 0 || count == 0) return ERR_OK;
    if (c->depth == PLAN_DEPTH_MAX) return ERR_INVARIANT;
    c->walks[c->depth++] = (struct walk){type, at, count, 0};
    return ERR_OK;
}

static enum err copy_text(struct copier *c, struct str *text)
{
    return own_text(text, c->arena) ? ERR_OK : ERR_LIMIT;
}

/* Items are records, text or numbers: the contracts have no other lists (schemas/generate). */
static enum err copy_list(struct copier *c, const struct value_type *item, struct any_list *list)
{
    if (list->items == NULL) return ERR_OK; /* none */
    void *items = arena_copy_bytes(c->arena, list->items, (size_t)list->count * item->size);
    if (items == NULL) return ERR_LIMIT;
    list->items = items;
    list->cap = list->count;
    if (item->kind == VALUE_RECORD) return push(c, item->record, items, list->count);
    bool is_text = item->kind == VALUE_STRING || item->kind == VALUE_BYTES;
    for (uint32_t i = 0; is_text && c->with_text && i < list->count; i++) {
        enum err e = copy_text(c, (struct str *)items + i);
        if (e != ERR_OK) return e;
    }
    return ERR_OK;
}

static enum err copy_optional(struct copier *c, const struct record_type *type, void **record)
{
    if (*record == NULL) return ERR_OK;
    void *copy = arena_copy_bytes(c->arena, *record, type->size);
    if (copy == NULL) return ERR_LIMIT;
    *record = copy;
    return push(c, type, copy, 1);
}

static enum err copy_field(struct copier *c, const struct value_type *type, uint8_t *at)
{
    if (type->kind == VALUE_ARRAY) return copy_list(c, type->item, (void *)at);
    if (type->kind == VALUE_RECORD && type->null_at >= 0)
        return copy_optional(c, type->record, (void *)at);
    if (type->kind == VALUE_RECORD) return push(c, type->record, at, 1);
    if (type->kind == VALUE_UNION) {
        int32_t kind = *(const int32_t *)(const void *)at;
        if (kind < 0) return ERR_OK; /* none */
        return push(c, type->branches->members[kind], at + type->branches->offset, 1);
    }
    return copy_text(c, (void *)at);
}

/* Takes the next pointing field of the innermost walk, or goes on to the next record. */
static enum err step(struct copier *c)
{
    struct walk *walk = &c->walks[c->depth - 1];
    const struct record_type *type = walk->type;
    if (walk->next < fields_of(c, type)) {
        const struct field *field = &type->fields[type->pointing[walk->next++]];
        return copy_field(c, &field->type, walk->at + field->offset);
    }
    walk->next = 0;
    walk->at += type->size;
    walk->left -= 1;
    if (walk->left == 0) c->depth -= 1;
    return ERR_OK;
}

static enum err copy(const struct record_type *type, void *record, bool with_text, struct arena *a)
{
    if (type->own != NULL) return type->own(record, with_text, a) ? ERR_OK : ERR_LIMIT;
    struct copier c NOT_ZEROED;
    c.arena = a;
    c.with_text = with_text;
    c.depth = 0;
    enum err e = push(&c, type, record, 1);
    while (e == ERR_OK && c.depth > 0)
        e = step(&c);
    return e;
}

enum err record_own_parts(const struct record_type *type, void *record, struct arena *a)
{
    return copy(type, record, false, a);
}

enum err record_own_all(const struct record_type *type, void *record, struct arena *a)
{
    return copy(type, record, true, a);
}
