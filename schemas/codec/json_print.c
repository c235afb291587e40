/* json_print.c - records as JSON for people, straight from the field tables. */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "schemas/codec/codec.h"
#include "schemas/codec/iso.h"
#include "schemas/codec/real.h"
#include "state/core/records.h"

/* What is being printed: the fields of a record, or the items of a list. */
struct walk {
    const struct record_type *record;
    const struct value_type *item; /* of the list; NULL = a record */
    const uint8_t *base;
    uint32_t index, count;
    bool has_kind; /* "kind" stands before the first field */
};

struct printer {
    struct buf *out;
    uint32_t depth;
    struct walk walks[PLAN_DEPTH_MAX];
};

static enum err put(struct printer *p, const char *text)
{
    return buf_add_text(p->out, text);
}

static enum err put_escaped(struct printer *p, uint8_t c)
{
    static const char *const named[] = {
        ['"'] = "\\\"", ['\\'] = "\\\\", ['\b'] = "\\b", ['\f'] = "\\f",
        ['\n'] = "\\n", ['\r'] = "\\r",  ['\t'] = "\\t"};
    if (c < sizeof named / sizeof named[0] && named[c] != NULL) return put(p, named[c]);
    char text[8];
    (void)snprintf(text, sizeof text, "\\u%04x", c);
    return put(p, text);
}

/* `is_text`: UTF-8, put as it is; else bytes, where what is above 127 is escaped as a code point.
 */
static enum err put_text(struct printer *p, struct str text, bool is_text)
{
    enum err e = put(p, "\"");
    uint32_t from = 0;
    for (uint32_t i = 0; e == ERR_OK && i < text.len; i++) {
        uint8_t c = (uint8_t)text.at[i];
        bool is_plain = c >= ' ' && c != '"' && c != '\\' && c != 0x7F && (is_text || c < 0x80u);
        if (is_plain) continue;
        e = buf_add(p->out, text.at + from, i - from);
        if (e == ERR_OK) e = put_escaped(p, c);
        from = i + 1;
    }
    if (e == ERR_OK && text.len > from) e = buf_add(p->out, text.at + from, text.len - from);
    return e == ERR_OK ? put(p, "\"") : e;
}

static enum err put_whole(struct printer *p, const struct value_type *type, int64_t number)
{
    char text[ISO_TIME_SIZE];
    bool is_iso = false;
    if (type->logical == LOGICAL_DATE) is_iso = iso_write_date((int32_t)number, text);
    if (type->logical == LOGICAL_TIMESTAMP_MS) is_iso = iso_write_time(number, text);
    if (is_iso) return put_text(p, (struct str){text, (uint32_t)strlen(text)}, true);
    char digits[24];
    (void)snprintf(digits, sizeof digits, "%lld", (long long)number);
    return put(p, digits);
}

static enum err push(struct printer *p, struct walk walk)
{
    if (p->depth == PLAN_DEPTH_MAX) return ERR_INVARIANT;
    p->walks[p->depth++] = walk;
    return put(p, walk.item != NULL ? "[" : "{");
}

static enum err put_record(struct printer *p, const struct record_type *record, const void *base)
{
    return push(p, (struct walk){.record = record, .base = base, .count = record->count});
}

static enum err put_member(struct printer *p, const struct value_type *type, const uint8_t *at)
{
    int32_t kind = *(const int32_t *)(const void *)at;
    if (kind < 0) return put(p, "null");
    if ((uint32_t)kind >= type->branches->count) return ERR_INVARIANT;
    const struct record_type *member = type->branches->members[kind];
    enum err e = put_record(p, member, at + type->branches->offset);
    if (e != ERR_OK) return e;
    p->walks[p->depth - 1].has_kind = true;
    e = put(p, "\"kind\":\"");
    if (e == ERR_OK) e = put(p, member->name);
    return e == ERR_OK ? put(p, "\"") : e;
}

static enum err put_word(struct printer *p, const struct value_type *type, int32_t ordinal)
{
    if (ordinal < 0) return put(p, "null");
    if (ordinal >= type->words->count) return ERR_INVARIANT;
    const char *word = type->words->words[ordinal];
    return put_text(p, (struct str){word, (uint32_t)strlen(word)}, true);
}

static enum err put_slice(struct printer *p, const struct value_type *type, struct str text)
{
    if (text.at == NULL) return put(p, "null");
    return put_text(p, text, type->kind == VALUE_STRING);
}

static enum err put_list(struct printer *p, const struct value_type *type,
                         const struct any_list *list)
{
    if (type->null_at >= 0 && list->items == NULL) return put(p, "null");
    return push(p, (struct walk){.item = type->item, .base = list->items, .count = list->count});
}

static enum err put_value(struct printer *p, const struct value_type *type, const void *at)
{
    const void *pointed = NULL;
    switch (type->kind) {
    case VALUE_BOOL:
        return put(p, *(const bool *)at ? "true" : "false");
    case VALUE_INT:
        if (*(const int32_t *)at == INT_NONE) return put(p, "null");
        return put_whole(p, type, *(const int32_t *)at);
    case VALUE_LONG:
        if (type->null_at >= 0 && *(const int64_t *)at == LONG_NONE) return put(p, "null");
        return put_whole(p, type, *(const int64_t *)at);
    case VALUE_FLOAT:
    case VALUE_DOUBLE:
        return real_print(at, type->kind, p->out);
    case VALUE_BYTES:
    case VALUE_STRING:
    case VALUE_FIXED:
        return put_slice(p, type, *(const struct str *)at);
    case VALUE_ENUM:
        return put_word(p, type, *(const int32_t *)at);
    case VALUE_RECORD:
        pointed = type->null_at >= 0 ? *(const void *const *)at : at;
        return pointed == NULL ? put(p, "null") : put_record(p, type->record, pointed);
    case VALUE_UNION:
        return put_member(p, type, at);
    case VALUE_ARRAY:
        return put_list(p, type, at);
    case VALUE_COUNT:
        break;
    }
    return ERR_INVARIANT;
}

static enum err step(struct printer *p)
{
    struct walk *walk = &p->walks[p->depth - 1];
    if (walk->index == walk->count) {
        p->depth -= 1;
        return put(p, walk->item != NULL ? "]" : "}");
    }
    uint32_t index = walk->index++;
    enum err e = index > 0 || walk->has_kind ? put(p, ",") : ERR_OK;
    if (e != ERR_OK) return e;
    if (walk->item != NULL)
        return put_value(p, walk->item, walk->base + (size_t)index * walk->item->size);
    assert(walk->record != NULL);
    const struct field *field = &walk->record->fields[index];
    e = put(p, "\"");
    if (e == ERR_OK) e = put(p, field->name);
    if (e == ERR_OK) e = put(p, "\":");
    return e == ERR_OK ? put_value(p, &field->type, walk->base + field->offset) : e;
}

enum err record_print_json(const struct record_type *type, const void *record, struct buf *out)
{
    struct printer p;
    p.out = out;
    p.depth = 0;
    size_t before = out->len;
    enum err e = put_record(&p, type, record);
    while (e == ERR_OK && p.depth > 0)
        e = step(&p);
    if (e != ERR_OK) out->len = before;
    return e;
}
