/* encode.c - records to Avro bodies, straight from the field tables. */
#include <assert.h>
#include <string.h>

#include "schemas/codec/codec.h"
#include "schemas/codec/plan.h"
#include "schemas/codec/real.h"
#include "schemas/codec/wire.h"
#include "schemas/codec/write.h"
#include "state/core/not_zeroed.h"
#include "state/core/records.h"

/* Room made before a writer is called. A writer gives up where little is left of the buffer;
 * without this, one that was as long as the last record would send each of that length to the walk.
 */
enum { WRITER_ROOM = 4096 };

/* What is being written: the fields of a record, or the items of a list. */
struct walk {
    const struct record_type *record;
    const struct value_type *item; /* of the list; NULL = a record */
    const uint8_t *base;
    uint32_t index, count;
};

struct encoder {
    struct buf *out;
    const char *const *skip; /* NULL-terminated names of fields left out; NULL = none */
    struct why *why;
    uint32_t depth;
    struct walk walks[PLAN_DEPTH_MAX];
};

static enum err fail(struct encoder *c, const char *text)
{
    bool is_first = true;
    why_clear(c->why);
    why_add(c->why, "field ");
    for (uint32_t i = 0; i < c->depth; i++) {
        const struct walk *walk = &c->walks[i];
        if (walk->item != NULL) {
            why_add(c->why, "[");
            why_add_int(c->why, (int64_t)walk->index - 1);
            why_add(c->why, "]");
        } else if (walk->index > 0) {
            if (!is_first) why_add(c->why, ".");
            why_add(c->why, walk->record->fields[walk->index - 1].name);
            is_first = false;
        }
    }
    why_add(c->why, ": ");
    why_add(c->why, text);
    return ERR_INVARIANT;
}

static enum err put_long(struct encoder *c, int64_t number)
{
    enum err e = buf_reserve(c->out, VARINT_BYTES_MAX);
    if (e != ERR_OK) return e;
    uint8_t *at = c->out->at + c->out->len;
    c->out->len += (size_t)(wire_write_long(at, number) - at);
    return ERR_OK;
}

static enum err put_bytes(struct encoder *c, struct str bytes)
{
    enum err e = put_long(c, bytes.len);
    return e == ERR_OK ? buf_add(c->out, bytes.at, bytes.len) : e;
}

static enum err push(struct encoder *c, struct walk walk)
{
    if (c->depth == PLAN_DEPTH_MAX) return fail(c, "nested too deep");
    c->walks[c->depth++] = walk;
    return ERR_OK;
}

static enum err push_record(struct encoder *c, const struct record_type *record, const void *base)
{
    return push(c, (struct walk){.record = record, .base = base, .count = record->count});
}

static bool is_none(const struct value_type *type, const void *at)
{
    switch (type->kind) {
    case VALUE_INT:
        return *(const int32_t *)at == INT_NONE;
    case VALUE_LONG:
        return *(const int64_t *)at == LONG_NONE;
    case VALUE_BYTES:
    case VALUE_STRING:
    case VALUE_FIXED:
        return ((const struct str *)at)->at == NULL;
    case VALUE_ENUM:
    case VALUE_UNION:
        return *(const int32_t *)at < 0;
    case VALUE_RECORD:
        return type->null_at >= 0 && *(const void *const *)at == NULL;
    case VALUE_ARRAY:
        return type->null_at >= 0 && ((const struct any_list *)at)->items == NULL;
    case VALUE_BOOL:
    case VALUE_FLOAT:
    case VALUE_DOUBLE:
    case VALUE_COUNT:
        return false;
    }
    return false;
}

void value_set_none(const struct value_type *type, void *to)
{
    memset(to, 0, type->size);
    bool is_nullable = type->null_at >= 0;
    if (type->kind == VALUE_INT && is_nullable) *(int32_t *)to = INT_NONE;
    if (type->kind == VALUE_LONG && is_nullable) *(int64_t *)to = LONG_NONE;
    if (type->kind == VALUE_ENUM || type->kind == VALUE_UNION) *(int32_t *)to = -1;
    if (type->kind == VALUE_RECORD && !is_nullable) memcpy(to, type->record->empty, type->size);
}

static enum err put_text(struct encoder *c, struct str text)
{
    if (!wire_is_utf8((const uint8_t *)text.at, text.len)) return fail(c, "text is not UTF-8");
    return put_bytes(c, text);
}

static enum err put_fixed(struct encoder *c, const struct value_type *type, struct str bytes)
{
    if (bytes.len != type->fixed_size) return fail(c, "not as long as the fixed");
    return buf_add(c->out, bytes.at, bytes.len);
}

static enum err put_enum(struct encoder *c, const struct value_type *type, int32_t ordinal)
{
    if (ordinal >= type->words->count) return fail(c, "the enum has no such symbol");
    return put_long(c, ordinal);
}

/* The branch of a union of records, counting null where it stands. */
static enum err put_member(struct encoder *c, const struct value_type *type, const uint8_t *at)
{
    int32_t kind = *(const int32_t *)(const void *)at;
    if ((uint32_t)kind >= type->branches->count) return fail(c, "the union has no such branch");
    enum err e = put_long(c, kind + (type->null_at >= 0 && kind >= type->null_at ? 1 : 0));
    if (e != ERR_OK) return e;
    return push_record(c, type->branches->members[kind], at + type->branches->offset);
}

static enum err put_list(struct encoder *c, const struct value_type *type, const void *at)
{
    const struct any_list *list = at;
    if (list->count == 0) return put_long(c, 0);
    enum err e = put_long(c, list->count);
    if (e != ERR_OK) return e;
    return push(c, (struct walk){.item = type->item, .base = list->items, .count = list->count});
}

static enum err put_value(struct encoder *c, const struct value_type *type, const void *at)
{
    bool none = is_none(type, at);
    if (type->null_at >= 0) {
        if (none) return put_long(c, type->null_at);
        enum err e = ERR_OK;
        if (type->kind != VALUE_UNION) e = put_long(c, 1 - type->null_at);
        if (e != ERR_OK) return e;
    } else if (none && (type->kind != VALUE_LONG || type->logical != LOGICAL_NONE)) {
        /* A plain long that is not nullable may have any value, as a checksum has. */
        return fail(c, "is required but not set");
    }
    switch (type->kind) {
    case VALUE_BOOL:
        return buf_add(c->out, *(const bool *)at ? "\1" : "\0", 1);
    case VALUE_INT:
        return put_long(c, *(const int32_t *)at);
    case VALUE_LONG:
        return put_long(c, *(const int64_t *)at);
    case VALUE_FLOAT:
    case VALUE_DOUBLE:
        return real_encode(at, type->kind, c->out);
    case VALUE_BYTES:
        return put_bytes(c, *(const struct str *)at);
    case VALUE_STRING:
        return put_text(c, *(const struct str *)at);
    case VALUE_FIXED:
        return put_fixed(c, type, *(const struct str *)at);
    case VALUE_ENUM:
        return put_enum(c, type, *(const int32_t *)at);
    case VALUE_RECORD:
        return push_record(c, type->record, type->null_at >= 0 ? *(const void *const *)at : at);
    case VALUE_UNION:
        return put_member(c, type, at);
    case VALUE_ARRAY:
        return put_list(c, type, at);
    case VALUE_COUNT:
        break;
    }
    return ERR_INVARIANT;
}

static bool is_skipped(const struct encoder *c, const char *name)
{
    for (const char *const *skip = c->skip; skip != NULL && *skip != NULL; skip++) {
        if (strcmp(*skip, name) == 0) return true;
    }
    return false;
}

#define ALWAYS_INLINE inline __attribute__((always_inline))

/* Writes a common scalar, or what is written as one: an empty list, a record that is not there.
 * Returns the end of it; NULL: another kind, or nothing that may be written. At least
 * SCALAR_BYTES_MAX bytes are left at `at`. */
static ALWAYS_INLINE uint8_t *put_scalar(const struct value_type *type, const void *from,
                                         uint8_t *at, const uint8_t *end)
{
    /* Not switched as an enum: the other kinds are the caller's. */
    switch ((unsigned)type->kind) {
    case VALUE_STRING:
        return write_text(at, end, *(const struct str *)from, type->null_at);
    case VALUE_LONG:
        return write_long(at, *(const int64_t *)from, type->null_at, type->logical);
    case VALUE_INT:
        return write_int(at, *(const int32_t *)from, type->null_at);
    case VALUE_ENUM:
        return write_enum(at, *(const int32_t *)from, type->null_at, type->words->count);
    case VALUE_BOOL:
        return write_bool(at, *(const bool *)from);
    case VALUE_ARRAY: {
        const struct any_list *list = from;
        if (list->items == NULL && type->null_at >= 0) return write_none(at, type->null_at);
        return list->count == 0 ? write_count(at, 0, type->null_at) : NULL;
    }
    case VALUE_RECORD:
        if (type->null_at < 0 || *(const void *const *)from != NULL) return NULL;
        return write_none(at, type->null_at);
    default:
        return NULL;
    }
}

/* Goes through the common scalars of the innermost walk. What is unusual, wrong or does not fit is
 * left where it stands, for step(): only that knows errors. All that the loops need is copied out
 * first: a byte that is written could else be any of it. */
static void put_scalars(struct encoder *c)
{
    struct walk *walk = &c->walks[c->depth - 1];
    struct buf *out = c->out;
    uint8_t *at = out->at + out->len;
    const uint8_t *const end = at + buf_room(out);
    const uint8_t *const base = walk->base;
    const struct value_type *const item = walk->item;
    const struct field *const fields = item == NULL ? walk->record->fields : NULL;
    const bool may_skip = c->skip != NULL;
    const uint32_t count = walk->count;
    uint32_t index = walk->index;
    for (; index < count && end - at >= SCALAR_BYTES_MAX; index++) {
        const struct value_type *type = item;
        const uint8_t *from = base;
        if (item != NULL) {
            from += (size_t)index * item->size;
        } else {
            type = &fields[index].type;
            from += fields[index].offset;
            if (may_skip && is_skipped(c, fields[index].name)) continue;
        }
        uint8_t *to = put_scalar(type, from, at, end);
        if (to == NULL) break;
        at = to;
    }
    walk->index = index;
    out->len = (size_t)(at - out->at);
}

/* Writes the next field or item of the innermost walk, or ends the walk. */
static enum err step(struct encoder *c)
{
    struct walk *walk = &c->walks[c->depth - 1];
    if (walk->index == walk->count) {
        c->depth -= 1;
        return walk->item != NULL ? put_long(c, 0) : ERR_OK;
    }
    uint32_t index = walk->index++;
    if (walk->item != NULL)
        return put_value(c, walk->item, walk->base + (size_t)index * walk->item->size);
    const struct field *field = &walk->record->fields[index];
    if (c->skip != NULL && is_skipped(c, field->name)) return ERR_OK;
    return put_value(c, &field->type, walk->base + field->offset);
}

/* Writes the record by the writer that was made for it, if it has one. False: it has none, or the
 * writer would not; nothing is written then, and the walk writes it or says what is wrong. */
static bool write_at_once(const struct record_type *type, const void *record, struct buf *out)
{
    if (type->write == NULL || buf_reserve(out, WRITER_ROOM) != ERR_OK) return false;
    uint8_t *at = out->at + out->len;
    const uint8_t *to = type->write(record, at, at + buf_room(out));
    if (to == NULL) return false;
    out->len = (size_t)(to - out->at);
    return true;
}

static enum err encode(const struct record_type *type, const void *record, const char *const *skip,
                       struct buf *out, struct why *w)
{
    struct encoder c NOT_ZEROED;
    c.out = out;
    c.skip = skip;
    c.why = w;
    c.depth = 0;
    why_clear(w);
    if (skip == NULL && write_at_once(type, record, out)) return ERR_OK;
    size_t before = out->len;
    enum err e = push_record(&c, type, record);
    while (e == ERR_OK && c.depth > 0) {
        if (out->cap > 0) put_scalars(&c);
        e = step(&c);
    }
    if (e != ERR_OK) out->len = before;
    return e;
}

enum err record_encode_why(const struct record_type *type, const void *record, struct buf *out,
                           struct why *reterr_why)
{
    return encode(type, record, NULL, out, reterr_why);
}

enum err record_encode(const struct record_type *type, const void *record, struct buf *out)
{
    return encode(type, record, NULL, out, NULL);
}

enum err record_content_hash(const struct record_type *type, const void *record,
                             const char *const *skip, struct buf *scratch, uint64_t *ret_hash)
{
    buf_clear(scratch);
    enum err e = encode(type, record, skip, scratch, NULL);
    if (e == ERR_OK) *ret_hash = bytes_hash(scratch->at, scratch->len);
    return e;
}
