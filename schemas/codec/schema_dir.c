/* schema_dir.c - reading schema files. */
#include "schemas/codec/schema_dir.h"

#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "schemas/codec/codec.h"
#include "schemas/codec/embedded.h"
#include "schemas/codec/pool.h"

struct schema_dir {
    struct pool pool;
    struct schema_file {
        uint32_t id;
        struct str json;
    } * files;
    uint32_t count;
};

static enum err wrong(struct why *w, const char *path, const char *text)
{
    why_clear(w);
    why_add(w, path);
    why_add(w, ": ");
    why_add(w, text);
    return ERR_CONFIG;
}

static char *join(struct pool *pool, const char *directory, const char *file)
{
    size_t len = strlen(directory);
    char *path = pool_alloc(pool, len + strlen(file) + 2);
    if (path == NULL) return NULL;
    memcpy(path, directory, len);
    path[len] = '/';
    memcpy(path + len + 1, file, strlen(file));
    return path;
}

static enum err read_all(FILE *f, struct buf *text)
{
    enum { STEP_BYTES = 16384 };
    size_t got = STEP_BYTES;
    enum err e = ERR_OK;
    while (e == ERR_OK && got > 0) {
        e = buf_reserve(text, STEP_BYTES);
        if (e != ERR_OK) return e;
        got = fread(text->at + text->len, 1, STEP_BYTES, f);
        text->len += got;
        if (text->len > PLAN_SCHEMA_BYTES_MAX) e = ERR_LIMIT;
    }
    return e;
}

static enum err read_file(struct schema_dir *d, const char *path, struct str *ret_text,
                          struct why *w)
{
    FILE *f = fopen(path, "re");
    if (f == NULL) return wrong(w, path, "cannot be opened");
    struct buf text = {0};
    enum err e = read_all(f, &text);
    bool is_bad = ferror(f) != 0;
    (void)fclose(f); /* only read from */
    if (is_bad) e = wrong(w, path, "cannot be read");
    if (e == ERR_LIMIT) e = wrong(w, path, "is longer than 1 MiB");
    if (e == ERR_OK) {
        char *copy = pool_text(&d->pool, (const char *)text.at, text.len);
        *ret_text = (struct str){copy, (uint32_t)text.len};
        if (copy == NULL) e = ERR_NOMEM;
    }
    buf_free(&text);
    return e;
}

static bool read_id(const char *text, uint32_t *ret_id)
{
    uint64_t id = 0;
    for (const char *at = text; *at != '\0'; at++) {
        if (*at < '0' || *at > '9' || id > UINT32_MAX) return false;
        id = id * 10 + (uint64_t)(*at - '0');
    }
    *ret_id = (uint32_t)id;
    return id > 0 && id <= UINT32_MAX;
}

static enum err add_file(struct schema_dir *d, const char *directory, const char *number,
                         const char *name, struct why *w)
{
    struct schema_file *file = &d->files[d->count];
    if (name == NULL || !read_id(number, &file->id))
        return wrong(w, directory, "index.json is not of the form {\"1\": \"Name.avsc\", ...}");
    char *path = join(&d->pool, directory, name);
    if (path == NULL) return ERR_NOMEM;
    enum err e = read_file(d, path, &file->json, w);
    if (e != ERR_OK) return e;
    const struct embedded_schema *own = embedded_schema_by_id(file->id);
    if (own != NULL &&
        (own->len != file->json.len || memcmp(own->json, file->json.at, own->len) != 0))
        return wrong(w, path, "its id is that of a built-in schema with other content");
    d->count += 1;
    return ERR_OK;
}

static enum err read_index(struct schema_dir *d, const char *directory, struct why *w)
{
    struct str text;
    char *path = join(&d->pool, directory, "index.json");
    if (path == NULL) return ERR_NOMEM;
    enum err e = read_file(d, path, &text, w);
    if (e != ERR_OK) return e;
    json_t *index = json_loadb(text.at, text.len, JSON_REJECT_DUPLICATES, NULL);
    size_t count = json_object_size(index);
    if (!json_is_object(index) || count > SCHEMA_DIR_FILES_MAX) {
        json_decref(index);
        return wrong(w, path, "is no JSON object of at most 1000 schemas");
    }
    d->files = pool_alloc(&d->pool, count * sizeof *d->files);
    if (d->files == NULL) e = ERR_NOMEM;
    const char *number = NULL;
    json_t *name = NULL;
    json_object_foreach(index, number, name)
    {
        if (e == ERR_OK) e = add_file(d, directory, number, json_string_value(name), w);
    }
    json_decref(index);
    return e;
}

enum err schema_dir_open(const char *path, struct schema_dir **ret_dir, struct why *reterr_why)
{
    struct schema_dir *d = calloc(1, sizeof *d);
    if (d == NULL) return ERR_NOMEM;
    enum err e = read_index(d, path, reterr_why);
    if (e != ERR_OK) {
        schema_dir_free(d);
        return e;
    }
    *ret_dir = d;
    return ERR_OK;
}

struct str schema_dir_find(const struct schema_dir *d, uint32_t id)
{
    for (uint32_t i = 0; i < d->count; i++) {
        if (d->files[i].id == id) return d->files[i].json;
    }
    return STR_NONE;
}

void schema_dir_free(struct schema_dir *d)
{
    if (d == NULL) return;
    pool_free(&d->pool);
    free(d);
}
