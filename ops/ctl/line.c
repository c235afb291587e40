/* line.c - one JSON object per record. */
#include "ops/ctl/line.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "ops/ctl/messages.h"
#include "schemas/codec/codec.h"
#include "schemas/codec/iso.h"

enum err line_print(struct buf *out, const char *topic, int32_t partition,
                    const struct record_type *type, const void *record)
{
    char number[48] = "";
    if (partition >= 0) (void)snprintf(number, sizeof number, ",\"partition\":%d", (int)partition);

    enum err e = buf_add_text(out, "{\"topic\":");
    if (e == ERR_OK) e = json_add_text(out, (struct str){topic, (uint32_t)strlen(topic)});
    if (e == ERR_OK) e = buf_add_text(out, number);
    if (e == ERR_OK) e = buf_add_text(out, ",\"type\":\"");
    if (e == ERR_OK) e = buf_add_text(out, type->name);
    if (e == ERR_OK) e = buf_add_text(out, "\",\"record\":");
    if (e == ERR_OK) e = record_print_json(type, record, out);
    if (e == ERR_OK) e = buf_add_text(out, "}\n");
    return e;
}

static enum err wrong(struct why *why, const char *field, const char *what)
{
    why_clear(why);
    why_add(why, field);
    why_add(why, ": ");
    why_add(why, what);
    return ERR_POISON;
}

/* A NUL-terminated copy of a JSON string in the arena. */
static const char *copy_text(const json_t *value, struct arena *a, uint32_t *ret_len)
{
    size_t len = json_string_length(value);
    char *copy = arena_alloc(a, len + 1);
    if (copy == NULL) return NULL;
    memcpy(copy, json_string_value(value), len);
    *ret_len = (uint32_t)len;
    return copy;
}

static enum err read_kafka_time(const json_t *value, struct line *line, struct why *why)
{
    if (json_is_integer(value) && json_integer_value(value) > 0) {
        line->kafka_time_ms = json_integer_value(value);
        return ERR_OK;
    }
    if (json_is_string(value)) {
        struct str text = {json_string_value(value), (uint32_t)json_string_length(value)};
        if (iso_read_time(text, &line->kafka_time_ms) && line->kafka_time_ms > 0) return ERR_OK;
    }
    return wrong(why, "kafka_time", "no time like 2026-01-31T08:00:00.000Z, nor milliseconds");
}

/* What is not the record. `field` is none of ours: an error, so that a misspelt one is noticed. */
static enum err read_envelope(const char *field, const json_t *value, struct arena *a,
                              struct line *line, struct why *why)
{
    uint32_t len = 0;
    if (strcmp(field, "topic") == 0) {
        if (!json_is_string(value)) return wrong(why, field, "is no text");
        line->topic = copy_text(value, a, &len);
        return line->topic != NULL ? ERR_OK : ERR_LIMIT;
    }
    if (strcmp(field, "type") == 0) {
        if (!json_is_string(value)) return wrong(why, field, "is no text");
        line->type = record_type_by_name(json_string_value(value));
        return line->type != NULL ? ERR_OK
                                  : wrong(why, field,
                                          "names no record of schemas/avsc; such are "
                                          "RepaymentEvent and CalendarTick");
    }
    if (strcmp(field, "partition") == 0) {
        json_int_t number = json_integer_value(value);
        if (!json_is_integer(value) || number < 0 || number > INT32_MAX) {
            return wrong(why, field, "is no partition number");
        }
        line->partition = (int32_t)number;
        return ERR_OK;
    }
    if (strcmp(field, "kafka_time") == 0) return read_kafka_time(value, line, why);
    if (strcmp(field, "key") == 0) {
        line->has_key = true;
        if (json_is_null(value)) return ERR_OK;
        if (!json_is_string(value)) return wrong(why, field, "is neither text nor null");
        line->key.at = copy_text(value, a, &line->key.len);
        return line->key.at != NULL ? ERR_OK : ERR_LIMIT;
    }
    if (strcmp(field, "offset") == 0) return ERR_OK; /* of a line that tail printed */
    return wrong(why, field, "a line has no such field");
}

static enum err read_object(json_t *root, struct arena *a, struct line *line, struct why *why)
{
    const char *field = NULL;
    json_t *value = NULL;
    json_t *record = json_object_get(root, "record");
    json_object_foreach(root, field, value)
    {
        if (value == record) continue;
        enum err e = read_envelope(field, value, a, line, why);
        if (e != ERR_OK) return e;
    }
    if (line->topic == NULL) return wrong(why, "topic", "is missing");
    if (line->type == NULL) return wrong(why, "type", "is missing");
    if (!json_is_object(record)) return wrong(why, "record", "is missing or no object");

    void *target = arena_alloc(a, line->type->size);
    if (target == NULL) return ERR_LIMIT;
    line->record = target;
    struct why inner = {.text = ""};
    enum err e = record_from_json(line->type, record, a, target, &inner);
    if (e == ERR_POISON) {
        why_clear(why);
        why_add(why, "record: ");
        why_add(why, inner.text);
    }
    return e;
}

enum err line_read(const char *text, size_t len, struct arena *a, struct line *ret_line,
                   struct why *reterr_why)
{
    why_clear(reterr_why);
    json_error_t error;
    json_t *root = json_loadb(text, len, JSON_REJECT_DUPLICATES, &error);
    if (root == NULL) {
        why_add(reterr_why, "no JSON: ");
        why_add(reterr_why, error.text);
        return ERR_POISON;
    }
    enum err e = ERR_POISON;
    struct line line = {.partition = -1, .key = STR_NONE};
    if (json_is_object(root)) {
        e = read_object(root, a, &line, reterr_why);
    } else {
        why_add(reterr_why, "not a JSON object");
    }
    json_decref(root);
    if (e == ERR_OK) *ret_line = line;
    return e;
}

struct str record_borrower(const struct record_type *type, const void *record)
{
    for (uint32_t i = 0; i < type->count; i++) {
        const struct field *f = &type->fields[i];
        if (f->type.kind != VALUE_STRING || strcmp(f->name, "borrower_id") != 0) continue;
        struct str id;
        memcpy(&id, (const char *)record + f->offset, sizeof id);
        return id;
    }
    return STR_NONE;
}
