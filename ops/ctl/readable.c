/* readable.c - records for people, made from the JSON the codec prints: one walker of records is
 * enough. */
#include "ops/ctl/readable.h"

#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "schemas/codec/codec.h"

enum { READABLE_NAME_WIDTH = 24 };

/* What a person need not read: not stated, not so, none. */
static bool is_silent(const json_t *value)
{
    return json_is_null(value) || json_is_false(value) ||
           (json_is_array(value) && json_array_size(value) == 0);
}

/* A value on one line; text without its quotes. */
static enum err add_value(struct buf *out, const json_t *value)
{
    if (json_is_string(value)) {
        return buf_add(out, json_string_value(value), json_string_length(value));
    }
    char *text = json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT);
    if (text == NULL) return ERR_NOMEM;
    enum err e = buf_add_text(out, text);
    free(text);
    return e;
}

/* "from 2026-01-01  amount 5" of an object: what an item of a list is. */
static enum err add_item(struct buf *out, json_t *item)
{
    if (!json_is_object(item)) return add_value(out, item);
    const char *name = NULL;
    json_t *value = NULL;
    bool is_first = true;
    enum err e = ERR_OK;
    json_object_foreach(item, name, value)
    {
        if (is_silent(value)) continue;
        if (!is_first && e == ERR_OK) e = buf_add_text(out, "  ");
        is_first = false;
        if (e == ERR_OK) e = buf_add_text(out, name);
        if (e == ERR_OK) e = buf_add_text(out, " ");
        if (e == ERR_OK) e = add_value(out, value);
    }
    return e;
}

static enum err add_name(struct buf *out, const char *name, int indent)
{
    char text[128];
    (void)snprintf(text, sizeof text, "%*s%-*s ", indent, "", (int)READABLE_NAME_WIDTH, name);
    return buf_add_text(out, text);
}

static enum err add_list(struct buf *out, const char *name, const json_t *list, int indent)
{
    enum err e = ERR_OK;
    for (size_t i = 0; i < json_array_size(list) && e == ERR_OK; i++) {
        e = add_name(out, i == 0 ? name : "", indent);
        if (e == ERR_OK) e = add_item(out, json_array_get(list, i));
        if (e == ERR_OK) e = buf_add_text(out, "\n");
    }
    return e;
}

static enum err add_fields(struct buf *out, json_t *object, int indent)
{
    const char *name = NULL;
    json_t *value = NULL;
    json_object_foreach(object, name, value)
    {
        enum err e = ERR_OK;
        if (is_silent(value)) continue;
        if (json_is_array(value)) {
            e = add_list(out, name, value, indent);
        } else {
            e = add_name(out, name, indent);
            if (e == ERR_OK) e = add_item(out, value);
            if (e == ERR_OK) e = buf_add_text(out, "\n");
        }
        if (e != ERR_OK) return e;
    }
    return ERR_OK;
}

enum err readable_print(const struct record_type *type, const void *record, int indent,
                        struct buf *out)
{
    struct buf json = {0};
    enum err e = record_print_json(type, record, &json);
    if (e == ERR_OK) {
        json_t *object = json_loadb((const char *)json.at, json.len, 0, NULL);
        e = object != NULL ? add_fields(out, object, indent) : ERR_NOMEM;
        json_decref(object);
    }
    buf_free(&json);
    return e;
}
