/* plan_compile.c - Avro's schema resolution, done once: (writer's schema, our record) to ops.
 *
 * A proc is made for each pair (writer's type, our place) that needs one, from a list of what is
 * still to do; so a schema that refers to itself ends, and nothing here recurses.
 *
 * What cannot be resolved is an error of the plan, but inside a branch of a writer's union, or in
 * items of a list, it is an error of the messages that use it: such a proc fails when it is run. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "schemas/codec/avro_check.h"
#include "schemas/codec/embedded.h"
#include "schemas/codec/plan.h"
#include "schemas/codec/plan_ops.h"

bool plan_name_fits(const char *writer, const char *ours, const char *const *aliases)
{
    if (strcmp(writer, ours) == 0) return true;
    for (; aliases != NULL && *aliases != NULL; aliases++) {
        if (strcmp(writer, *aliases) == 0) return true;
    }
    return false;
}

enum err plan_poison(struct compile *c, const char *field, const char *text, const char *name)
{
    why_clear(c->why);
    why_add(c->why, "schema of the writer: ");
    if (field != NULL) {
        why_add(c->why, "field ");
        why_add(c->why, field);
        why_add(c->why, ": ");
    }
    why_add(c->why, text);
    if (name != NULL) {
        why_add(c->why, " ");
        why_add(c->why, name);
    }
    return ERR_POISON;
}

enum err plan_emit(struct compile *c, const struct op *op, uint32_t *ret_index)
{
    if (c->count == c->cap) {
        uint32_t cap = c->cap == 0 ? 64 : c->cap * 2;
        struct op *grown = realloc(c->ops, cap * sizeof *grown);
        if (grown == NULL) return ERR_NOMEM;
        c->ops = grown;
        c->cap = cap;
    }
    if (ret_index != NULL) *ret_index = c->count;
    c->ops[c->count++] = *op;
    return ERR_OK;
}

enum err plan_request(struct compile *c, const struct avsc_node *node,
                      const struct record_type *record, const struct value_type *item,
                      bool is_required, const struct proc **ret_proc)
{
    struct proc_task *t = c->first;
    while (t != NULL && (t->node != node || t->record != record || t->item != item))
        t = t->next;
    if (t == NULL) {
        t = pool_alloc(c->pool, sizeof *t);
        if (t == NULL) return ERR_NOMEM;
        *t = (struct proc_task){.node = node, .record = record, .item = item};
        if (record != NULL) t->proc.size = record->size;
        if (item != NULL) t->proc.size = item->size;
        if (c->last != NULL) c->last->next = t;
        if (c->first == NULL) c->first = t;
        c->last = t;
    }
    t->is_required = t->is_required || is_required;
    *ret_proc = &t->proc;
    return ERR_OK;
}

/* The template of a proc: all none, to be filled with the defaults of what the writer does not
 * have. */
static enum err make_template(struct compile *c, struct proc_task *t, uint8_t **ret_template)
{
    uint8_t *template = pool_alloc(c->pool, t->proc.size);
    if (template == NULL) return ERR_NOMEM;
    if (t->record != NULL && t->record->size > 0)
        memcpy(template, t->record->empty, t->record->size);
    if (t->item != NULL) value_set_none(t->item, template);
    t->proc.template = template;
    *ret_template = template;
    return ERR_OK;
}

/* The index of the writer's field that fills ours: by name, else by an alias of ours; -1 = none. */
static int64_t find_writer_field(const struct avsc_node *node, const struct field *field)
{
    for (uint32_t i = 0; i < node->count; i++) {
        if (strcmp(node->children[i].name, field->name) == 0) return i;
    }
    for (uint32_t i = 0; i < node->count; i++) {
        if (plan_name_fits(node->children[i].name, field->name, field->aliases)) return i;
    }
    return -1;
}

/* Finds our field for each of the writer's, and puts defaults where the writer has none. */
static enum err match_fields(struct compile *c, const struct proc_task *t, uint8_t *template,
                             const struct field **matched)
{
    for (uint32_t i = 0; i < t->record->count; i++) {
        const struct field *field = &t->record->fields[i];
        int64_t at = find_writer_field(t->node, field);
        if (at >= 0 && matched[at] != NULL)
            return plan_poison(c, field->name, "its alias fits the field of", matched[at]->name);
        if (at >= 0) {
            matched[at] = field;
            continue;
        }
        if (field->default_json == NULL)
            return plan_poison(c, field->name, "is missing and has no default in", t->record->name);
        enum err e = plan_fill_default(&field->type, field->default_json, c->pool,
                                       template + field->offset, c->why);
        if (e != ERR_OK) return e;
    }
    return ERR_OK;
}

static enum err compile_record(struct compile *c, struct proc_task *t)
{
    const struct field **matched = pool_alloc(c->pool, t->node->count * sizeof(struct field *));
    if (matched == NULL) return ERR_NOMEM;
    enum err e = ERR_OK;
    uint8_t *template = NULL;
    if (t->record != NULL) {
        e = make_template(c, t, &template);
        if (e == ERR_OK) e = match_fields(c, t, template, matched);
    }
    for (uint32_t i = 0; e == ERR_OK && i < t->node->count; i++) {
        const struct avsc_child *child = &t->node->children[i];
        if (matched[i] == NULL) {
            e = plan_emit_skip(c, child->node, child->name);
        } else {
            e = plan_emit_value(c, child->node, &matched[i]->type, matched[i]->offset,
                                matched[i]->name);
        }
    }
    return e;
}

static enum err compile_item(struct compile *c, struct proc_task *t)
{
    if (t->item == NULL) return plan_emit_skip(c, t->node, NULL);
    uint8_t *template = NULL;
    enum err e = make_template(c, t, &template);
    return e == ERR_OK ? plan_emit_value(c, t->node, t->item, 0, NULL) : e;
}

static enum err copy_ops(struct compile *c, struct proc_task *t)
{
    struct op *ops = pool_alloc(c->pool, c->count * sizeof *ops);
    if (ops == NULL) return ERR_NOMEM;
    memcpy(ops, c->ops, c->count * sizeof *ops);
    t->proc.ops = ops;
    return ERR_OK;
}

/* Turns a proc that could not be resolved into one that fails when run, keeping the sentence. */
static enum err compile_failure(struct compile *c, struct proc_task *t)
{
    t->has_failed = true;
    t->failure = pool_text(c->pool, c->why->text, strlen(c->why->text));
    if (t->failure == NULL) return ERR_NOMEM;
    c->count = 0;
    return plan_emit(c, &(struct op){.code = OP_FAIL, .text = t->failure}, NULL);
}

static enum err compile_proc(struct compile *c, struct proc_task *t)
{
    c->count = 0;
    c->is_required = t->is_required;
    bool is_record = t->node->kind == AVSC_RECORD && t->item == NULL;
    enum err e = is_record ? compile_record(c, t) : compile_item(c, t);
    if (e == ERR_OK) e = plan_emit(c, &(struct op){.code = OP_END}, NULL);
    if (e == ERR_POISON) e = compile_failure(c, t);
    return e == ERR_OK ? copy_ops(c, t) : e;
}

static enum err compile_all(struct compile *c, const struct avsc_node *root,
                            const struct record_type *reader, const struct proc **ret_root)
{
    if (reader != NULL) {
        if (root->kind != AVSC_RECORD) return plan_poison(c, NULL, "is no record", NULL);
        if (!plan_name_fits(root->name, reader->name, reader->aliases))
            return plan_poison(c, NULL, "names the record differently from", reader->name);
    }
    enum err e = plan_request(c, root, reader, NULL, true, ret_root);
    for (struct proc_task *t = c->first; e == ERR_OK && t != NULL; t = t->next)
        e = compile_proc(c, t);
    for (const struct proc_task *t = c->first; e == ERR_OK && t != NULL; t = t->next) {
        if (!t->has_failed || !t->is_required) continue;
        why_clear(c->why);
        why_add(c->why, t->failure);
        return ERR_POISON;
    }
    return e;
}

/* Ours to the byte: then every field is there, in its place. */
static bool is_own_schema(const char *writer_json, size_t len, const struct record_type *reader)
{
    const struct embedded_schema *own =
        reader != NULL ? embedded_schema_own(reader->full_name) : NULL;
    return own != NULL && own->len == len && memcmp(own->json, writer_json, len) == 0;
}

enum err plan_compile(const char *writer_json, size_t len, const struct record_type *reader,
                      struct plan **ret_plan, struct why *reterr_why)
{
    struct why unwanted;
    struct compile c = {.why = reterr_why != NULL ? reterr_why : &unwanted};
    struct pool schema = {0};
    struct avsc_node *root = NULL;
    why_clear(c.why);

    struct plan *p = calloc(1, sizeof *p);
    enum err e = p == NULL ? ERR_NOMEM : ERR_OK;
    if (e == ERR_OK && len > PLAN_SCHEMA_BYTES_MAX)
        e = plan_poison(&c, NULL, "is longer than 1 MiB", NULL);
    if (e == ERR_OK) e = avsc_parse(writer_json, len, &schema, &root, c.why);
    if (e == ERR_OK) e = avro_check_schema(writer_json, len, c.why);
    if (e == ERR_OK) {
        c.pool = &p->pool;
        p->reader = reader;
        if (is_own_schema(writer_json, len, reader)) p->read = reader->read;
        e = compile_all(&c, root, reader, &p->root);
    }
    free(c.ops);
    pool_free(&schema);
    if (e != ERR_OK) {
        plan_free(p);
        return e;
    }
    *ret_plan = p;
    return ERR_OK;
}

void plan_free(struct plan *p)
{
    if (p == NULL) return;
    pool_free(&p->pool);
    free(p);
}
