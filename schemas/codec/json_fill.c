/* json_fill.c - JSON values into records, with a stack of its own. */
#include "schemas/codec/json_fill.h"

#include <jansson.h>
#include <string.h>

#include "schemas/codec/codec.h"
#include "schemas/codec/iso.h"
#include "schemas/codec/plan.h"
#include "schemas/codec/real.h"
#include "state/core/records.h"

/* What is being filled: the fields of a record, or the items of a list. */
struct walk {
    const struct record_type *record;
    const struct value_type *item; /* of the list; NULL = a record */
    const json_t *json;
    uint8_t *base;
    uint32_t index, count;
    enum json_form form;
};

struct fill {
    const struct json_memory *memory;
    json_t *defaults; /* owned: an array of the defaults parsed so far */
    struct why *why;
    uint32_t depth;
    struct walk walks[PLAN_DEPTH_MAX];
};

/* ------------------------------------------------------------------------------ messages */

static void add_path(struct fill *f)
{
    const char *between = "";
    for (uint32_t i = 0; i < f->depth; i++) {
        const struct walk *walk = &f->walks[i];
        if (walk->index == 0) continue;
        if (walk->item != NULL) {
            why_add(f->why, "[");
            why_add_int(f->why, (int64_t)walk->index - 1);
            why_add(f->why, "]");
            continue;
        }
        why_add(f->why, between);
        why_add(f->why, walk->record->fields[walk->index - 1].name);
        between = ".";
    }
}

/* A text of the file, shown if it is short and cannot be an identity or mobile number. */
static void add_text(struct why *w, const json_t *json)
{
    enum { SHOWN_MAX = 32, DIGITS_MAX = 10 };
    const char *text = json_string_value(json);
    size_t len = json_string_length(json);
    size_t run = 0, longest = 0; /* of digits */
    for (size_t i = 0; i < len; i++) {
        run = text[i] >= '0' && text[i] <= '9' ? run + 1 : 0;
        if (run > longest) longest = run;
    }
    if (len > SHOWN_MAX || longest > DIGITS_MAX) {
        why_add(w, "a text of ");
        why_add_int(w, (int64_t)len);
        why_add(w, " bytes");
        return;
    }
    why_add(w, "\"");
    why_add_str(w, (struct str){text, (uint32_t)len});
    why_add(w, "\"");
}

static void add_found(struct why *w, const json_t *json)
{
    static const char *const words[] = {[JSON_OBJECT] = "an object",
                                        [JSON_ARRAY] = "a list",
                                        [JSON_STRING] = "a text",
                                        [JSON_INTEGER] = "a number",
                                        [JSON_REAL] = "a number with a fraction",
                                        [JSON_TRUE] = "true",
                                        [JSON_FALSE] = "false",
                                        [JSON_NULL] = "null"};
    if (json_is_string(json)) {
        add_text(w, json);
    } else {
        why_add(w, words[json_typeof(json)]);
    }
}

/* "field a.b: found X, expected Y". */
static enum err expected(struct fill *f, const json_t *found, const char *what)
{
    why_clear(f->why);
    if (f->depth > 0) {
        why_add(f->why, "field ");
        add_path(f);
        why_add(f->why, ": ");
    }
    why_add(f->why, "found ");
    add_found(f->why, found);
    why_add(f->why, ", expected ");
    why_add(f->why, what);
    return ERR_POISON;
}

static enum err refuse(struct fill *f, const char *text, const char *name)
{
    why_clear(f->why);
    why_add(f->why, text);
    why_add(f->why, " ");
    add_path(f);
    if (name != NULL) {
        if (f->depth > 1) why_add(f->why, ".");
        why_add_str(f->why, (struct str){name, (uint32_t)strlen(name)});
    }
    return ERR_POISON;
}

static enum err full(struct fill *f)
{
    (void)refuse(f, "no memory left at field", NULL);
    return f->memory->when_full;
}

/* ------------------------------------------------------------------------------ values */

static enum err fill_whole(struct fill *f, const struct value_type *type, const json_t *json,
                           void *to)
{
    if (!json_is_integer(json)) return expected(f, json, "a whole number");
    json_int_t number = json_integer_value(json);
    bool is_int = type->kind == VALUE_INT;
    /* The lowest numbers are our marks for none. */
    if (is_int && (number <= INT32_MIN || number > INT32_MAX))
        return expected(f, json, "a number from -2147483647 to 2147483647");
    if (!is_int && number == INT64_MIN && type->null_at >= 0)
        return expected(f, json, "a number above the lowest");
    if (is_int) *(int32_t *)to = (int32_t)number;
    if (!is_int) *(int64_t *)to = number;
    return ERR_OK;
}

static enum err fill_number(struct fill *f, const struct value_type *type, const json_t *json,
                            enum json_form form, void *to)
{
    if (form == JSON_OF_DEFAULTS || type->logical == LOGICAL_NONE)
        return fill_whole(f, type, json, to);
    struct str text = {json_string_value(json), (uint32_t)json_string_length(json)};
    if (type->logical == LOGICAL_DATE) {
        if (text.at != NULL && iso_read_date(text, to)) return ERR_OK;
        return expected(f, json, "a date like \"2026-01-31\"");
    }
    if (text.at != NULL && iso_read_time(text, to)) return ERR_OK;
    return expected(f, json, "a time like \"2026-01-31T08:00:00.000Z\"");
}

static enum err fill_text(struct fill *f, const json_t *json, struct str *to)
{
    if (!json_is_string(json)) return expected(f, json, "a text");
    size_t len = json_string_length(json);
    char *copy = f->memory->alloc(f->memory->owner, len + 1);
    if (copy == NULL) return full(f);
    memcpy(copy, json_string_value(json), len);
    *to = (struct str){copy, (uint32_t)len};
    return ERR_OK;
}

/* Bytes stand in JSON as text of the code points 0-255: U+0080 and above take two bytes of UTF-8.
 */
static enum err fill_bytes(struct fill *f, const struct value_type *type, const json_t *json,
                           struct str *to)
{
    struct str text;
    enum err e = fill_text(f, json, &text);
    if (e != ERR_OK) return e;
    char *bytes = (char *)(uintptr_t)text.at; /* our own copy, which only shrinks */
    uint32_t len = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        uint8_t c = (uint8_t)text.at[i];
        if (c >= 0xC4u) return expected(f, json, "bytes (code points up to 255)");
        if (c >= 0x80u) c = (uint8_t)((c & 3u) << 6 | ((uint8_t)text.at[++i] & 0x3Fu));
        bytes[len++] = (char)c;
    }
    if (type->kind == VALUE_FIXED && len != type->fixed_size)
        return expected(f, json, "as many bytes as the fixed has");
    *to = (struct str){bytes, len};
    return ERR_OK;
}

static enum err fill_enum(struct fill *f, const struct value_type *type, const json_t *json,
                          int32_t *to)
{
    struct str word = {json_string_value(json), (uint32_t)json_string_length(json)};
    *to = enum_type_find(type->words, word);
    if (*to >= 0) return ERR_OK;
    enum err e = expected(f, json, "one of");
    for (int32_t i = 0; i < type->words->count; i++) {
        why_add(f->why, " ");
        why_add(f->why, type->words->words[i]);
    }
    return e;
}

static enum err push(struct fill *f, struct walk walk)
{
    if (f->depth == PLAN_DEPTH_MAX) return refuse(f, "nested too deep:", NULL);
    f->walks[f->depth++] = walk;
    return ERR_OK;
}

/* Starts a record; `kind` is the key that is no field of it but says which record it is, or NULL.
 */
static enum err push_record(struct fill *f, const struct record_type *record, const json_t *json,
                            enum json_form form, void *base, const char *kind)
{
    if (!json_is_object(json)) return expected(f, json, "an object");
    memcpy(base, record->empty, record->size);
    enum err e = push(
        f, (struct walk){
               .record = record, .json = json, .base = base, .count = record->count, .form = form});
    if (e != ERR_OK) return e;
    const char *key = NULL;
    json_t *unused = NULL;
    json_object_foreach((json_t *)(uintptr_t)json, key, unused)
    {
        uint32_t i = 0;
        while (i < record->count && strcmp(record->fields[i].name, key) != 0)
            i++;
        if (i < record->count || (kind != NULL && strcmp(kind, key) == 0)) continue;
        e = refuse(f, "unknown field", key);
        why_add(f->why, " in ");
        why_add(f->why, record->name);
        return e;
    }
    return ERR_OK;
}

static enum err fill_record(struct fill *f, const struct value_type *type, const json_t *json,
                            enum json_form form, void *to)
{
    if (type->null_at < 0) return push_record(f, type->record, json, form, to, NULL);
    void *fresh = f->memory->alloc(f->memory->owner, type->record->size);
    if (fresh == NULL) return full(f);
    *(void **)to = fresh;
    return push_record(f, type->record, json, form, fresh, NULL);
}

static enum err fill_union(struct fill *f, const struct value_type *type, const json_t *json,
                           enum json_form form, uint8_t *to)
{
    const struct union_type *branches = type->branches;
    int32_t *kind = (int32_t *)(void *)to;
    if (form == JSON_OF_DEFAULTS) {
        *kind = 0;
        return push_record(f, branches->members[0], json, form, to + branches->offset, NULL);
    }
    if (!json_is_object(json)) return expected(f, json, "an object with \"kind\"");
    const json_t *word = json_object_get(json, "kind");
    if (word == NULL) return refuse(f, "\"kind\" is missing in", NULL);
    for (uint32_t i = 0; i < branches->count; i++) {
        const struct record_type *member = branches->members[i];
        if (!json_is_string(word) || strcmp(member->name, json_string_value(word)) != 0) continue;
        *kind = (int32_t)i;
        return push_record(f, member, json, form, to + branches->offset, "kind");
    }
    enum err e = expected(f, word, "as \"kind\" one of");
    for (uint32_t i = 0; i < branches->count; i++) {
        why_add(f->why, " ");
        why_add(f->why, branches->members[i]->name);
    }
    return e;
}

static enum err fill_list(struct fill *f, const struct value_type *type, const json_t *json,
                          enum json_form form, struct any_list *to)
{
    if (!json_is_array(json)) return expected(f, json, "a list");
    size_t count = json_array_size(json);
    if (count > PLAN_ITEMS_MAX) return expected(f, json, "fewer items");
    void *items = f->memory->alloc(f->memory->owner, count * type->item->size + 1);
    if (items == NULL) return full(f);
    to->items = items;
    to->count = (uint32_t)count;
    to->cap = to->count;
    return push(
        f, (struct walk){
               .item = type->item, .json = json, .base = items, .count = to->count, .form = form});
}

static enum err fill_value(struct fill *f, const struct value_type *type, const json_t *json,
                           enum json_form form, void *to)
{
    value_set_none(type, to);
    if (json_is_null(json) && type->null_at >= 0) return ERR_OK;
    switch (type->kind) {
    case VALUE_BOOL:
        if (!json_is_boolean(json)) return expected(f, json, "true or false");
        *(bool *)to = json_is_true(json);
        return ERR_OK;
    case VALUE_INT:
    case VALUE_LONG:
        return fill_number(f, type, json, form, to);
    case VALUE_FLOAT:
    case VALUE_DOUBLE:
        if (!json_is_number(json)) return expected(f, json, "a number");
        real_store_json(to, type->kind, json);
        return ERR_OK;
    case VALUE_BYTES:
    case VALUE_FIXED:
        return fill_bytes(f, type, json, to);
    case VALUE_STRING:
        return fill_text(f, json, to);
    case VALUE_ENUM:
        return fill_enum(f, type, json, to);
    case VALUE_RECORD:
        return fill_record(f, type, json, form, to);
    case VALUE_UNION:
        return fill_union(f, type, json, form, to);
    case VALUE_ARRAY:
        return fill_list(f, type, json, form, to);
    case VALUE_COUNT:
        break;
    }
    return ERR_INVARIANT;
}

/* ------------------------------------------------------------------------------ the walk */

static enum err fill_missing(struct fill *f, const struct field *field, void *to)
{
    if (field->default_json == NULL) return refuse(f, "missing field", NULL);
    json_t *json = json_loads(field->default_json, JSON_DECODE_ANY, NULL);
    if (json == NULL) return refuse(f, "the schema's default is not JSON: field", NULL);
    if (json_array_append_new(f->defaults, json) != 0) return ERR_NOMEM;
    return fill_value(f, &field->type, json, JSON_OF_DEFAULTS, to);
}

static enum err step(struct fill *f)
{
    struct walk *walk = &f->walks[f->depth - 1];
    if (walk->index == walk->count) {
        f->depth -= 1;
        return ERR_OK;
    }
    uint32_t index = walk->index++;
    if (walk->item != NULL) {
        void *to = walk->base + (size_t)index * walk->item->size;
        return fill_value(f, walk->item, json_array_get(walk->json, index), walk->form, to);
    }
    const struct field *field = &walk->record->fields[index];
    const json_t *json = json_object_get(walk->json, field->name);
    void *to = walk->base + field->offset;
    if (json == NULL) return fill_missing(f, field, to);
    return fill_value(f, &field->type, json, walk->form, to);
}

enum err json_fill(const struct value_type *type, const json_t *json, enum json_form form,
                   const struct json_memory *memory, void *to, struct why *reterr_why)
{
    struct fill f;
    f.memory = memory;
    f.why = reterr_why;
    f.depth = 0;
    f.defaults = json_array();
    if (f.defaults == NULL) return ERR_NOMEM;
    why_clear(reterr_why);
    enum err e = fill_value(&f, type, json, form, to);
    while (e == ERR_OK && f.depth > 0)
        e = step(&f);
    json_decref(f.defaults);
    return e;
}
