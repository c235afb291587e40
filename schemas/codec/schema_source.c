/* schema_source.c - the plans compiled so far, by schema id. */
#include "schemas/codec/schema_source.h"

#include <assert.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "schemas/codec/embedded.h"
#include "schemas/codec/schema_dir.h"
#include "schemas/codec/tables.h"

/* What is known of an id for good: a plan, or why there can be none. */
struct entry {
    uint32_t id;       /* 0 = free */
    struct plan *plan; /* owned; NULL = failed */
    const struct record_type *type;
    struct why failure;
};

struct schema_source {
    struct registry *registry;  /* owned; NULL = none */
    struct schema_dir *dir;     /* owned; NULL = none */
    struct entry **entries;     /* owned; open addressing by id, a power of two */
    uint32_t slots, count, max; /* of entries */
    struct buf json;
    uint32_t own_ids[RECORD_TYPES_COUNT]; /* 0 = not looked up yet */
};

enum err schema_source_open(const struct schema_source_options *options,
                            struct schema_source **ret_source, struct why *reterr_why)
{
    const struct registry_options *registry = options->registry;
    bool has_registry = registry != NULL && registry->url != NULL && registry->url[0] != '\0';
    why_clear(reterr_why);
    struct schema_source *s = calloc(1, sizeof *s);
    if (s == NULL) return ERR_NOMEM;
    s->max = options->plans_max != 0 ? options->plans_max : (uint32_t)SCHEMA_SOURCE_PLANS_MAX;
    s->slots = 64;
    while (s->slots < 2 * s->max)
        s->slots *= 2;
    s->entries = calloc(s->slots, sizeof(struct entry *));
    enum err e = s->entries != NULL ? ERR_OK : ERR_NOMEM;
    if (e == ERR_OK && has_registry) e = registry_open(registry, &s->registry, reterr_why);
    if (e == ERR_OK && !has_registry && options->directory != NULL && options->directory[0] != '\0')
        e = schema_dir_open(options->directory, &s->dir, reterr_why);
    if (e != ERR_OK) {
        schema_source_free(s);
        return e;
    }
    *ret_source = s;
    return ERR_OK;
}

static void entry_free(struct entry *entry)
{
    if (entry == NULL) return;
    plan_free(entry->plan);
    free(entry);
}

static void forget_all(struct schema_source *s)
{
    for (uint32_t i = 0; s->entries != NULL && i < s->slots; i++) {
        entry_free(s->entries[i]);
        s->entries[i] = NULL;
    }
    s->count = 0;
}

void schema_source_free(struct schema_source *s)
{
    if (s == NULL) return;
    forget_all(s);
    free((void *)s->entries);
    registry_free(s->registry);
    schema_dir_free(s->dir);
    buf_free(&s->json);
    free(s);
}

/* The place of an id: taken by it, or free. */
static struct entry **find_place(struct schema_source *s, uint32_t id)
{
    uint32_t at = (id * UINT32_C(2654435761)) & (s->slots - 1);
    while (s->entries[at] != NULL && s->entries[at]->id != id)
        at = (at + 1) & (s->slots - 1);
    return &s->entries[at];
}

static enum err unknown(struct why *w, uint32_t id)
{
    why_clear(w);
    why_add(w, "schema ");
    why_add_int(w, id);
    why_add(w, " is none of the built-in schemas, and no registry is configured");
    return ERR_UNKNOWN;
}

static enum err put_json(struct buf *out, const char *json, size_t len)
{
    buf_clear(out);
    enum err e = buf_add(out, json, len);
    if (e == ERR_OK) e = buf_add(out, "", 1);
    if (e == ERR_OK) out->len -= 1;
    return e;
}

enum err schema_source_json(struct schema_source *s, uint32_t id, struct buf *ret_json,
                            struct why *reterr_why)
{
    if (s->registry != NULL) return registry_schema(s->registry, id, ret_json, reterr_why);
    const struct embedded_schema *embedded = embedded_schema_by_id(id);
    if (embedded != NULL) return put_json(ret_json, embedded->json, embedded->len);
    struct str json = s->dir != NULL ? schema_dir_find(s->dir, id) : STR_NONE;
    if (!str_is_none(json)) return put_json(ret_json, json.at, json.len);
    return unknown(reterr_why, id);
}

/* Our record for a writer's, by name or alias without the namespace, as Avro resolves. */
static const struct record_type *type_for(const char *full_name)
{
    const char *dot = strrchr(full_name, '.');
    const char *name = dot != NULL ? dot + 1 : full_name;
    for (uint32_t i = 0; i < RECORD_TYPES_COUNT; i++) {
        const struct record_type *type = record_types[i];
        if (strcmp(type->name, name) == 0) return type;
        for (const char *const *a = type->aliases; a != NULL && *a != NULL; a++) {
            if (strcmp(*a, name) == 0) return type;
        }
    }
    return NULL;
}

static enum err compile(const struct buf *json, struct entry *entry, struct why *w)
{
    char name[256];
    const char *text = (const char *)json->at;
    enum err e = schema_full_name(text, json->len, name, sizeof name, w);
    if (e == ERR_LIMIT) e = ERR_POISON;
    if (e != ERR_OK) return e;
    entry->type = type_for(name);
    if (entry->type == NULL) {
        why_clear(w);
        why_add(w, "the schema is of record ");
        why_add(w, name);
        why_add(w, ", which is none of our contracts");
        return ERR_POISON;
    }
    return plan_compile(text, json->len, entry->type, &entry->plan, w);
}

/* Compiles s->json for the id and remembers the outcome, good or bad: a schema never changes. */
static enum err remember(struct schema_source *s, uint32_t id, struct entry **ret_entry,
                         struct why *w)
{
    struct why unwanted;
    if (w == NULL) w = &unwanted;
    struct entry *entry = calloc(1, sizeof *entry);
    if (entry == NULL) return ERR_NOMEM;
    entry->id = id;
    enum err e = compile(&s->json, entry, w);
    if (e != ERR_OK && e != ERR_POISON) {
        entry_free(entry);
        return e;
    }
    if (e == ERR_POISON) entry->failure = *w;
    if (s->count == s->max) forget_all(s); /* far beyond any real registry: start anew */
    *find_place(s, id) = entry;
    s->count += 1;
    *ret_entry = entry;
    return ERR_OK;
}

/* What we write under that id, however long ago its plan was forgotten: built in, so that nobody is
 * asked, and to the byte what a reader is made for. NULL = it is none of ours. */
static const struct embedded_schema *own_with_id(const struct schema_source *s, uint32_t id)
{
    for (uint32_t i = 0; i < RECORD_TYPES_COUNT; i++)
        if (s->own_ids[i] == id && id != 0) return embedded_schema_own(record_types[i]->name);
    return NULL;
}

static enum err find_json(struct schema_source *s, uint32_t id, struct why *w)
{
    const struct embedded_schema *own = own_with_id(s, id);
    if (own != NULL) return put_json(&s->json, own->json, own->len);
    return schema_source_json(s, id, &s->json, w);
}

enum err schema_source_plan(struct schema_source *s, uint32_t id, const struct plan **ret_plan,
                            const struct record_type **ret_type, struct why *reterr_why)
{
    struct entry *entry = *find_place(s, id);
    if (entry == NULL) {
        enum err e = find_json(s, id, reterr_why);
        if (e == ERR_OK) e = remember(s, id, &entry, reterr_why);
        if (e != ERR_OK) return e;
    }
    if (entry->plan == NULL) {
        if (reterr_why != NULL) *reterr_why = entry->failure;
        return ERR_POISON;
    }
    *ret_plan = entry->plan;
    *ret_type = entry->type;
    return ERR_OK;
}

static uint32_t *own_id_place(struct schema_source *s, const struct record_type *type)
{
    for (uint32_t i = 0; i < RECORD_TYPES_COUNT; i++) {
        if (record_types[i] == type) return &s->own_ids[i];
    }
    return NULL;
}

static enum err not_ours(struct why *w, const struct record_type *type)
{
    why_clear(w);
    why_add(w, type->name);
    why_add(w, " is not a contract of its own");
    return ERR_UNKNOWN;
}

/* What we write, we can read: no need to ask for a schema that is built in. */
static enum err prepare_own_plan(struct schema_source *s, uint32_t id,
                                 const struct embedded_schema *own, struct why *w)
{
    struct entry *entry = *find_place(s, id);
    if (entry != NULL) return ERR_OK;
    enum err e = put_json(&s->json, own->json, own->len);
    return e == ERR_OK ? remember(s, id, &entry, w) : e;
}

enum err schema_source_own_id(struct schema_source *s, const struct record_type *type,
                              uint32_t *ret_id, struct why *reterr_why)
{
    const struct embedded_schema *own = embedded_schema_own(type->name);
    uint32_t *place = own_id_place(s, type);
    if (own == NULL || place == NULL) return not_ours(reterr_why, type);
    if (*place == 0) {
        uint32_t id = own->id;
        enum err e = ERR_OK;
        if (s->registry != NULL)
            e = registry_find(s->registry, type->full_name, own->json, own->len, &id, reterr_why);
        if (e == ERR_UNKNOWN) {
            why_clear(reterr_why);
            why_add(reterr_why, "our schema is not registered under the subject ");
            why_add(reterr_why, type->full_name);
            why_add(reterr_why, "; register it explicitly first");
        }
        if (e == ERR_OK) e = prepare_own_plan(s, id, own, reterr_why);
        if (e != ERR_OK) return e;
        *place = id;
    }
    *ret_id = *place;
    return ERR_OK;
}

enum err schema_source_set_own_id(struct schema_source *s, const struct record_type *type,
                                  uint32_t id, struct why *reterr_why)
{
    const struct embedded_schema *own = embedded_schema_own(type->name);
    uint32_t *place = own_id_place(s, type);
    if (own == NULL || place == NULL) return not_ours(reterr_why, type);
    enum err e = prepare_own_plan(s, id, own, reterr_why);
    if (e == ERR_OK) *place = id;
    return e;
}

enum err schema_source_register(struct schema_source *s, const struct record_type *type,
                                uint32_t *ret_id, struct why *reterr_why)
{
    const struct embedded_schema *own = embedded_schema_own(type->name);
    if (own == NULL) return not_ours(reterr_why, type);
    if (s->registry == NULL) {
        why_clear(reterr_why);
        why_add(reterr_why, "no registry is configured (registry.url)");
        return ERR_CONFIG;
    }
    return registry_register(s->registry, type->full_name, own->json, own->len, ret_id, reterr_why);
}
