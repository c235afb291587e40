/* json_read.c - the ways into json_fill(): a person's record, a schema's default; and a schema's
 * name. */
#include <jansson.h>
#include <string.h>

#include "schemas/codec/codec.h"
#include "schemas/codec/json_fill.h"
#include "schemas/codec/plan.h"

static void *alloc_in_arena(void *owner, size_t size)
{
    return arena_alloc(owner, size);
}

static void *alloc_in_pool(void *owner, size_t size)
{
    return pool_alloc(owner, size);
}

static enum err not_json(struct why *w, const char *what, const json_error_t *problem)
{
    why_clear(w);
    why_add(w, what);
    why_add(w, ": not JSON, at character ");
    why_add_int(w, problem->position);
    why_add(w, ": ");
    why_add(w, problem->text);
    return ERR_POISON;
}

enum err record_from_json(const struct record_type *type, const struct json_t *object,
                          struct arena *a, void *ret_record, struct why *reterr_why)
{
    const struct value_type value = {
        .kind = VALUE_RECORD, .null_at = -1, .size = type->size, .record = type};
    const struct json_memory memory = {.alloc = alloc_in_arena, .owner = a, .when_full = ERR_LIMIT};
    size_t mark = a->used;
    enum err e = json_fill(&value, object, JSON_OF_PEOPLE, &memory, ret_record, reterr_why);
    if (e != ERR_OK) {
        a->used = mark;
        memcpy(ret_record, type->empty, type->size);
    }
    return e;
}

enum err record_read_json(const struct record_type *type, const char *text, size_t len,
                          struct arena *a, void *ret_record, struct why *reterr_why)
{
    json_error_t problem;
    json_t *object = json_loadb(text, len, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &problem);
    if (object == NULL) {
        memcpy(ret_record, type->empty, type->size);
        return not_json(reterr_why, type->name, &problem);
    }
    enum err e = record_from_json(type, object, a, ret_record, reterr_why);
    json_decref(object);
    return e;
}

enum err plan_fill_default(const struct value_type *type, const char *default_json,
                           struct pool *pool, void *to, struct why *reterr_why)
{
    const struct json_memory memory = {
        .alloc = alloc_in_pool, .owner = pool, .when_full = ERR_NOMEM};
    json_error_t problem;
    json_t *json = json_loads(default_json, JSON_DECODE_ANY, &problem);
    if (json == NULL) return not_json(reterr_why, "default in our schema", &problem);
    enum err e = json_fill(type, json, JSON_OF_DEFAULTS, &memory, to, reterr_why);
    json_decref(json);
    return e;
}

enum err schema_full_name(const char *json, size_t len, char *out, size_t out_size,
                          struct why *reterr_why)
{
    struct pool pool = {0};
    struct avsc_node *root = NULL;
    enum err e = avsc_parse(json, len, &pool, &root, reterr_why);
    if (e == ERR_OK && root->kind != AVSC_RECORD) {
        why_clear(reterr_why);
        why_add(reterr_why, "schema: defines no record");
        e = ERR_POISON;
    }
    if (e == ERR_OK && strlen(root->full_name) >= out_size) e = ERR_LIMIT;
    if (e == ERR_OK) memcpy(out, root->full_name, strlen(root->full_name) + 1);
    pool_free(&pool);
    return e;
}
