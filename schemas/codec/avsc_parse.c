/* avsc_parse.c - schema JSON to tree, without recursion: a list of tasks, one per type still to
 * read. */
#include <assert.h>
#include <jansson.h>
#include <stdbool.h>
#include <string.h>

#include "schemas/codec/avsc.h"

struct task {
    const json_t *json; /* borrowed from the root */
    struct avsc_node *node;
    const char *namespace;
    struct task *next;
};

struct parse {
    struct pool *pool;
    struct avsc_node *first, *last;
    uint32_t count;
    struct task *todo, *todo_last;
    struct why *why;
};

static const char *const kind_words[] = {"null",   "boolean", "int",    "long",  "float",
                                         "double", "bytes",   "string", "fixed", "enum",
                                         "record", "array",   "map",    "union", "reference"};

const char *avsc_kind_word(enum avsc_kind kind)
{
    return kind_words[kind];
}

static enum err poison(struct parse *p, const char *what, const char *name)
{
    why_clear(p->why);
    why_add(p->why, "schema: ");
    why_add(p->why, what);
    if (name != NULL) {
        why_add(p->why, " '");
        size_t len = strlen(name);
        why_add_str(p->why, (struct str){name, len < 80 ? (uint32_t)len : 80});
        why_add(p->why, "'");
    }
    return ERR_POISON;
}

static bool is_name(const char *text)
{
    for (const char *at = text; *at != '\0'; at++) {
        bool letter = (*at >= 'A' && *at <= 'Z') || (*at >= 'a' && *at <= 'z') || *at == '_';
        bool digit = *at >= '0' && *at <= '9';
        if (!letter && !(digit && at != text)) return false;
    }
    return text[0] != '\0';
}

/* Makes the node that `json` describes, to be filled in later. */
static enum err add_node(struct parse *p, const json_t *json, const char *namespace,
                         struct avsc_node **ret_node)
{
    if (json == NULL) return poison(p, "a type is missing", NULL);
    if (p->count == AVSC_NODES_MAX) return poison(p, "more types than supported", NULL);
    struct avsc_node *node = pool_alloc(p->pool, sizeof *node);
    struct task *task = pool_alloc(p->pool, sizeof *task);
    if (node == NULL || task == NULL) return ERR_NOMEM;
    *task = (struct task){.json = json, .node = node, .namespace = namespace};
    if (p->todo_last != NULL) p->todo_last->next = task;
    if (p->todo == NULL) p->todo = task;
    p->todo_last = task;
    if (p->last != NULL) p->last->next = node;
    if (p->first == NULL) p->first = node;
    p->last = node;
    p->count += 1;
    *ret_node = node;
    return ERR_OK;
}

static enum err full_name(struct parse *p, const char *name, const char *namespace,
                          const char **ret_full)
{
    const char *dot = strrchr(name, '.');
    bool prefix = dot == NULL && namespace[0] != '\0';
    size_t space = prefix ? strlen(namespace) + 1 : 0;
    char *full = pool_alloc(p->pool, space + strlen(name) + 1);
    if (full == NULL) return ERR_NOMEM;
    if (prefix) {
        memcpy(full, namespace, space - 1);
        full[space - 1] = '.';
    }
    memcpy(full + space, name, strlen(name));
    *ret_full = full;
    return ERR_OK;
}

/* Reads name and namespace of a named type; *ret_namespace is the one its inner types inherit. */
static enum err read_name(struct parse *p, const json_t *json, const char *namespace,
                          struct avsc_node *node, const char **ret_namespace)
{
    const char *name = json_string_value(json_object_get(json, "name"));
    const char *own_space = json_string_value(json_object_get(json, "namespace"));
    if (name == NULL) return poison(p, "a named type has no name", NULL);
    enum err e = full_name(p, name, own_space != NULL ? own_space : namespace, &node->full_name);
    if (e != ERR_OK) return e;
    const char *dot = strrchr(node->full_name, '.');
    node->name = dot != NULL ? dot + 1 : node->full_name;
    if (!is_name(node->name)) return poison(p, "bad name", node->full_name);
    char *space =
        pool_text(p->pool, node->full_name, dot != NULL ? (size_t)(dot - node->full_name) : 0);
    if (space == NULL) return ERR_NOMEM;
    *ret_namespace = space;
    return ERR_OK;
}

static enum err read_children(struct parse *p, size_t count, struct avsc_node *node)
{
    if (count > AVSC_NODES_MAX) return poison(p, "more members than supported in", node->name);
    node->children = pool_alloc(p->pool, count * sizeof *node->children);
    if (node->children == NULL) return ERR_NOMEM;
    node->count = (uint32_t)count;
    return ERR_OK;
}

static bool has_child(const struct avsc_node *node, size_t before, const char *name)
{
    for (size_t i = 0; i < before; i++) {
        if (strcmp(node->children[i].name, name) == 0) return true;
    }
    return false;
}

static enum err read_record(struct parse *p, const struct task *t, const char *namespace)
{
    const json_t *fields = json_object_get(t->json, "fields");
    if (!json_is_array(fields)) return poison(p, "no fields in record", t->node->full_name);
    enum err e = read_children(p, json_array_size(fields), t->node);
    for (size_t i = 0; e == ERR_OK && i < t->node->count; i++) {
        const json_t *field = json_array_get(fields, i);
        const char *name = json_string_value(json_object_get(field, "name"));
        if (name == NULL || !is_name(name))
            return poison(p, "a field has no good name in", t->node->full_name);
        if (has_child(t->node, i, name)) return poison(p, "field stands twice:", name);
        struct avsc_child *child = &t->node->children[i];
        child->name = pool_text(p->pool, name, strlen(name));
        if (child->name == NULL) return ERR_NOMEM;
        e = add_node(p, json_object_get(field, "type"), namespace, &child->node);
    }
    return e;
}

static enum err read_enum(struct parse *p, const struct task *t)
{
    const json_t *symbols = json_object_get(t->json, "symbols");
    if (!json_is_array(symbols)) return poison(p, "no symbols in enum", t->node->full_name);
    enum err e = read_children(p, json_array_size(symbols), t->node);
    for (size_t i = 0; e == ERR_OK && i < t->node->count; i++) {
        const char *word = json_string_value(json_array_get(symbols, i));
        if (word == NULL || !is_name(word))
            return poison(p, "bad symbol in enum", t->node->full_name);
        if (has_child(t->node, i, word)) return poison(p, "symbol stands twice:", word);
        t->node->children[i].name = pool_text(p->pool, word, strlen(word));
        if (t->node->children[i].name == NULL) return ERR_NOMEM;
    }
    return e;
}

static enum err read_fixed(struct parse *p, const struct task *t)
{
    const json_t *size = json_object_get(t->json, "size");
    json_int_t bytes = json_integer_value(size);
    if (!json_is_integer(size) || bytes < 0 || bytes > AVSC_FIXED_BYTES_MAX)
        return poison(p, "bad size of fixed", t->node->full_name);
    t->node->size = (uint32_t)bytes;
    return ERR_OK;
}

static enum err read_union(struct parse *p, const struct task *t)
{
    t->node->kind = AVSC_UNION;
    if (json_array_size(t->json) == 0) return poison(p, "a union is empty", NULL);
    enum err e = read_children(p, json_array_size(t->json), t->node);
    for (size_t i = 0; e == ERR_OK && i < t->node->count; i++) {
        const json_t *branch = json_array_get(t->json, i);
        if (json_is_array(branch)) return poison(p, "a union stands in a union", NULL);
        e = add_node(p, branch, t->namespace, &t->node->children[i].node);
    }
    return e;
}

/* A type given by a word: a primitive, or the name of a type defined elsewhere in the schema. */
static enum err read_word(struct parse *p, const struct task *t, const char *word)
{
    for (int kind = AVSC_NULL; kind <= AVSC_STRING; kind++) {
        if (strcmp(word, kind_words[kind]) != 0) continue;
        t->node->kind = (enum avsc_kind)kind;
        return ERR_OK;
    }
    t->node->kind = AVSC_REFERENCE;
    return full_name(p, word, t->namespace, &t->node->full_name);
}

static enum err read_named(struct parse *p, const struct task *t)
{
    const char *namespace = NULL;
    enum err e = read_name(p, t->json, t->namespace, t->node, &namespace);
    if (e != ERR_OK) return e;
    for (const struct avsc_node *n = p->first; n != NULL; n = n->next) {
        if (n == t->node || n->name == NULL || n->kind == AVSC_REFERENCE) continue;
        if (strcmp(n->full_name, t->node->full_name) == 0)
            return poison(p, "type is defined twice:", n->full_name);
    }
    if (t->node->kind == AVSC_RECORD) return read_record(p, t, namespace);
    return t->node->kind == AVSC_ENUM ? read_enum(p, t) : read_fixed(p, t);
}

static enum err read_container(struct parse *p, const struct task *t, const char *items)
{
    enum err e = read_children(p, 1, t->node);
    if (e != ERR_OK) return e;
    return add_node(p, json_object_get(t->json, items), t->namespace, &t->node->children[0].node);
}

static enum err read_type(struct parse *p, struct task *t)
{
    if (json_is_string(t->json)) return read_word(p, t, json_string_value(t->json));
    if (json_is_array(t->json)) return read_union(p, t);
    if (!json_is_object(t->json)) return poison(p, "a type is neither text, list nor object", NULL);

    const json_t *type = json_object_get(t->json, "type");
    const char *word = json_string_value(type);
    if (word == NULL) {
        /* {"type": {...}}: the braces around it mean nothing. jansson bounds how deep this goes. */
        if (type == NULL) return poison(p, "a type has no \"type\"", NULL);
        t->json = type;
        return ERR_AGAIN;
    }
    static const enum avsc_kind named[] = {AVSC_FIXED, AVSC_ENUM, AVSC_RECORD};
    for (size_t i = 0; i < sizeof named / sizeof named[0]; i++) {
        if (strcmp(word, kind_words[named[i]]) != 0) continue;
        t->node->kind = named[i];
        return read_named(p, t);
    }
    if (strcmp(word, "array") == 0) {
        t->node->kind = AVSC_ARRAY;
        return read_container(p, t, "items");
    }
    if (strcmp(word, "map") == 0) {
        t->node->kind = AVSC_MAP;
        return read_container(p, t, "values");
    }
    return read_word(p, t, word);
}

static struct avsc_node *find_defined(const struct parse *p, const char *name)
{
    for (struct avsc_node *n = p->first; n != NULL; n = n->next) {
        if (n->name != NULL && strcmp(n->full_name, name) == 0) return n;
    }
    return NULL;
}

/* Lets every child that is a reference point at the definition. */
static enum err resolve_references(struct parse *p)
{
    for (struct avsc_node *n = p->first; n != NULL; n = n->next) {
        for (uint32_t i = 0; i < n->count; i++) {
            struct avsc_node *child = n->children[i].node;
            if (child == NULL || child->kind != AVSC_REFERENCE) continue;
            n->children[i].node = find_defined(p, child->full_name);
            if (n->children[i].node == NULL) return poison(p, "unknown type", child->full_name);
        }
    }
    if (p->first->kind == AVSC_REFERENCE) return poison(p, "unknown type", p->first->full_name);
    return ERR_OK;
}

/* What tells the branches of a union apart: the name of a named type, else the kind. */
static bool same_branch(const struct avsc_node *a, const struct avsc_node *b)
{
    if (a->kind == AVSC_UNION || b->kind == AVSC_UNION) return true;
    if (a->name != NULL && b->name != NULL) return strcmp(a->full_name, b->full_name) == 0;
    return a->name == NULL && b->name == NULL && a->kind == b->kind;
}

static enum err check_unions(struct parse *p)
{
    for (const struct avsc_node *n = p->first; n != NULL; n = n->next) {
        if (n->kind != AVSC_UNION) continue;
        for (uint32_t i = 0; i < n->count; i++) {
            for (uint32_t other = 0; other < i; other++) {
                if (same_branch(n->children[i].node, n->children[other].node))
                    return poison(p, "a union has two branches of one type", NULL);
            }
        }
    }
    return ERR_OK;
}

enum err avsc_parse(const char *json, size_t len, struct pool *pool, struct avsc_node **ret_root,
                    struct why *reterr_why)
{
    struct parse p = {.pool = pool, .why = reterr_why};
    json_error_t problem;
    json_t *root = json_loadb(json, len, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &problem);
    if (root == NULL) {
        why_clear(reterr_why);
        why_add(reterr_why, "schema: not JSON: ");
        why_add(reterr_why, problem.text);
        return ERR_POISON;
    }
    struct avsc_node *first = NULL;
    enum err e = add_node(&p, root, "", &first);
    while (e == ERR_OK && p.todo != NULL) {
        struct task *t = p.todo;
        p.todo = t->next;
        if (p.todo == NULL) p.todo_last = NULL;
        do {
            e = read_type(&p, t);
        } while (e == ERR_AGAIN);
    }
    if (e == ERR_OK) e = resolve_references(&p);
    if (e == ERR_OK) e = check_unions(&p);
    if (e == ERR_OK) *ret_root = first;
    json_decref(root);
    return e;
}
