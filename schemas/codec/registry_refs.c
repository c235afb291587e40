/* registry_refs.c - walks a schema's JSON in the order of its text, since Avro wants a name defined
 * where it is first used. */
#include "schemas/codec/registry_refs.h"

#include <jansson.h>
#include <stdbool.h>
#include <string.h>

#include "schemas/codec/avsc.h"
#include "schemas/codec/pool.h"

/* A place in the JSON that holds a type. */
struct slot {
    json_t *holder;  /* borrowed: an object or an array */
    const char *key; /* of the object; NULL = an array */
    size_t index;
    const char *namespace;
    struct slot *below;
};

struct walk {
    struct pool pool;
    struct slot *top;
    uint32_t count;  /* of slots so far */
    json_t *defined; /* owned: {full name: true} of what the schema has up to here */
    const json_t *known;
    struct why *why;
};

static enum err poison(struct why *w, const char *text)
{
    why_clear(w);
    why_add(w, "schema: ");
    why_add(w, text);
    return ERR_POISON;
}

static const char *full_name(struct pool *pool, const char *name, const char *namespace)
{
    bool prefix = strchr(name, '.') == NULL && namespace[0] != '\0';
    size_t space = prefix ? strlen(namespace) + 1 : 0;
    char *full = pool_alloc(pool, space + strlen(name) + 1);
    if (full == NULL) return NULL;
    if (prefix) memcpy(full, namespace, space - 1);
    if (prefix) full[space - 1] = '.';
    memcpy(full + space, name, strlen(name));
    return full;
}

/* The full name of a type that defines one; *ret_full is NULL if it does not. */
static enum err defined_name(struct pool *pool, const json_t *type, const char *namespace,
                             const char **ret_full)
{
    const char *word = json_string_value(json_object_get(type, "type"));
    const char *name = json_string_value(json_object_get(type, "name"));
    const char *own_space = json_string_value(json_object_get(type, "namespace"));
    bool is_named =
        word != NULL && name != NULL &&
        (strcmp(word, "record") == 0 || strcmp(word, "enum") == 0 || strcmp(word, "fixed") == 0);
    *ret_full = NULL;
    if (!is_named) return ERR_OK;
    *ret_full = full_name(pool, name, own_space != NULL ? own_space : namespace);
    return *ret_full != NULL ? ERR_OK : ERR_NOMEM;
}

enum err registry_refs_add(json_t *known, const json_t *schema, struct why *reterr_why)
{
    struct pool pool = {0};
    const char *full = NULL;
    enum err e = defined_name(&pool, schema, "", &full);
    if (e == ERR_OK && full == NULL) e = poison(reterr_why, "a referred schema defines no name");
    json_t *copy = e == ERR_OK ? json_deep_copy(schema) : NULL;
    if (e == ERR_OK && copy == NULL) e = ERR_NOMEM;
    /* Said outright, so that it does not inherit the namespace of where it is put. */
    const char *dot = full != NULL ? strrchr(full, '.') : NULL;
    size_t space = dot != NULL ? (size_t)(dot - full) : 0;
    if (e == ERR_OK && json_object_set_new(copy, "namespace", json_stringn(full, space)) != 0)
        e = ERR_NOMEM;
    if (e == ERR_OK && json_object_set(known, full, copy) != 0) e = ERR_NOMEM;
    json_decref(copy);
    pool_free(&pool);
    return e;
}

static enum err push(struct walk *w, struct slot slot)
{
    if (w->count == AVSC_NODES_MAX) return poison(w->why, "more types than supported");
    struct slot *s = pool_alloc(&w->pool, sizeof *s);
    if (s == NULL) return ERR_NOMEM;
    *s = slot;
    s->below = w->top;
    w->top = s;
    w->count += 1;
    return ERR_OK;
}

static enum err push_key(struct walk *w, json_t *holder, const char *key, const char *namespace)
{
    if (json_object_get(holder, key) == NULL) return ERR_OK;
    return push(w, (struct slot){.holder = holder, .key = key, .namespace = namespace});
}

/* The last is pushed first, so that the first is looked at first. */
static enum err push_all(struct walk *w, json_t *list, const char *key, const char *namespace)
{
    enum err e = ERR_OK;
    for (size_t i = json_array_size(list); e == ERR_OK && i-- > 0;) {
        if (key != NULL) {
            e = push_key(w, json_array_get(list, i), key, namespace);
        } else {
            e = push(w, (struct slot){.holder = list, .index = i, .namespace = namespace});
        }
    }
    return e;
}

static enum err look_into(struct walk *w, json_t *type, const char *namespace)
{
    if (json_is_array(type)) return push_all(w, type, NULL, namespace);
    const char *full = NULL;
    enum err e = defined_name(&w->pool, type, namespace, &full);
    if (e != ERR_OK) return e;
    if (full != NULL) {
        if (json_object_set_new(w->defined, full, json_true()) != 0) return ERR_NOMEM;
        const char *dot = strrchr(full, '.');
        namespace = pool_text(&w->pool, full, dot != NULL ? (size_t)(dot - full) : 0);
        if (namespace == NULL) return ERR_NOMEM;
        return push_all(w, json_object_get(type, "fields"), "type", namespace);
    }
    e = push_key(w, type, "items", namespace);
    if (e == ERR_OK) e = push_key(w, type, "values", namespace);
    const char *word = json_string_value(json_object_get(type, "type"));
    bool is_container = word != NULL && (strcmp(word, "array") == 0 || strcmp(word, "map") == 0);
    if (e == ERR_OK && !is_container) e = push_key(w, type, "type", namespace);
    return e;
}

static enum err replace(const struct slot *s, json_t *copy)
{
    int failed = s->key != NULL ? json_object_set_new(s->holder, s->key, copy)
                                : json_array_set_new(s->holder, s->index, copy);
    return failed != 0 ? ERR_NOMEM : ERR_OK;
}

static enum err visit(struct walk *w, const struct slot *s)
{
    json_t *type =
        s->key != NULL ? json_object_get(s->holder, s->key) : json_array_get(s->holder, s->index);
    const char *word = json_string_value(type);
    if (word == NULL) return look_into(w, type, s->namespace);
    const char *full = full_name(&w->pool, word, s->namespace);
    if (full == NULL) return ERR_NOMEM;
    const json_t *definition = json_object_get(w->known, full);
    if (definition == NULL || json_object_get(w->defined, full) != NULL) return ERR_OK;
    json_t *copy = json_deep_copy(definition);
    if (copy == NULL) return ERR_NOMEM;
    enum err e = replace(s, copy);
    return e == ERR_OK ? look_into(w, copy, "") : e;
}

enum err registry_refs_inline(json_t **schema, const json_t *known, struct why *reterr_why)
{
    struct walk w = {.known = known, .why = reterr_why, .defined = json_object()};
    json_t *holder = json_pack("[O]", *schema);
    enum err e = holder != NULL && w.defined != NULL ? ERR_OK : ERR_NOMEM;
    if (e == ERR_OK) e = push(&w, (struct slot){.holder = holder, .namespace = ""});
    while (e == ERR_OK && w.top != NULL) {
        struct slot *s = w.top;
        w.top = s->below;
        e = visit(&w, s);
    }
    if (e == ERR_OK) {
        json_decref(*schema);
        *schema = json_incref(json_array_get(holder, 0));
    }
    json_decref(holder);
    json_decref(w.defined);
    pool_free(&w.pool);
    return e;
}
