/* config_parse.c - the INI file and the environment, laid over the defaults. The only file that
 * includes inih.
 *
 * inih cuts long lines, names and sections silently; the reader below sees each line first and
 * refuses what would be cut. A value goes on in the next line if that is indented. */
#include <ini.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/config_parser.h"

/* inih: one key with its value, or one more line of the value of the key before. */
static int on_pair(void *context, const char *section, const char *key, const char *value)
{
    struct config_parser *p = context;
    if (p->error != ERR_OK) return 1;
    bool is_more = p->is_continued && strcmp(p->key, key) == 0;
    if (!is_more) {
        config_finish_key(p);
        (void)snprintf(p->section, sizeof p->section, "%s", section);
        (void)snprintf(p->key, sizeof p->key, "%s", key);
        p->value[0] = '\0';
        p->value_line = p->place.line;
    }
    size_t used = strlen(p->value);
    if (used + strlen(value) + 1 > sizeof p->value) {
        config_stop_with(p, config_complain(p->why, &p->place, section, key, "is too long"));
        return 1;
    }
    memcpy(p->value + used, value, strlen(value) + 1);
    return 1;
}

/* Refuses names that inih would cut. */
static void check_names(struct config_parser *p, const char *line, size_t length)
{
    size_t start = strspn(line, " \t");
    if (start >= length || line[start] == ';' || line[start] == '#') return;
    bool is_section = line[start] == '[';
    if (!is_section && p->is_continued) return;
    size_t name = strcspn(line + start, is_section ? "]\n" : "=:\n");
    while (name > 0 && (line[start + name - 1] == ' ' || line[start + name - 1] == '\t'))
        name--;
    if (name <= CONFIG_NAME_MAX) return;
    config_stop_with(p, config_complain(p->why, &p->place, is_section ? "..." : p->section, "",
                                        "a name of more than %d characters", CONFIG_NAME_MAX));
}

/* inih: hands out the next line. */
static char *next_line(char *ret_line, int size, void *context)
{
    struct config_parser *p = context;
    if (*p->at == '\0' || p->error != ERR_OK) return NULL;
    size_t length = strcspn(p->at, "\n");
    p->place.line++;
    if (p->at[0] == '[') config_finish_key(p);
    p->is_continued = (p->at[0] == ' ' || p->at[0] == '\t') && p->key[0] != '\0';
    if (length + 2 > (size_t)size) {
        config_stop_with(
            p, config_complain(p->why, &p->place, p->section, p->key,
                               "a line of more than %d characters; go on in the next line, "
                               "indented",
                               size - 3));
        return NULL;
    }
    check_names(p, p->at, length);
    memcpy(ret_line, p->at, length);
    p->at += length;
    if (*p->at == '\n') {
        ret_line[length++] = '\n';
        p->at++;
    }
    ret_line[length] = '\0';
    return ret_line;
}

static enum err parse_text(struct config_parser *p, const char *text)
{
    p->at = text;
    int bad_line = ini_parse_stream(next_line, p, on_pair, p);
    config_finish_key(p);
    if (p->error != ERR_OK) return p->error;
    if (bad_line <= 0) return ERR_OK;
    p->place.line = bad_line;
    return config_complain(p->why, &p->place, "...", "",
                           "this line is neither [section] nor key = value nor a comment");
}

bool config_begins_with(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

static enum err set_defaults(struct config *c, struct config_why *why)
{
    const struct config_place place = {"defaults", 0};
    for (size_t i = 0; i < config_row_count; i++) {
        const struct config_row *row = &config_rows[i];
        const char *text = row->fallback;
        enum err e;
        if (text == NULL) {
            *(const char **)((char *)c + row->offset) = "";
            continue;
        }
        e = config_assign(c, c, row, text, &place, why);
        if (e != ERR_OK) return e;
    }
    return ERR_OK;
}

static enum err parse(const char *path, const char *text, bool with_environment,
                      struct config **ret_config, struct config_why *why)
{
    struct config *c = calloc(1, sizeof *c);
    struct config_parser *p = calloc(1, sizeof *p);
    enum err e = ERR_NOMEM;
    if (c == NULL || p == NULL) goto fail;
    c->file = config_keep(c, path);
    c->policy_path = "";
    if (c->file == NULL) goto fail;
    *p = (struct config_parser){.config = c, .why = why, .place = {c->file, 0}};
    e = set_defaults(c, why);
    if (e == ERR_OK) e = parse_text(p, text);
    if (e == ERR_OK && with_environment) e = config_take_environment(p);
    if (e == ERR_OK) e = config_check(c, why);
    if (e != ERR_OK) goto fail;
    free(p);
    *ret_config = c;
    return ERR_OK;

fail:
    free(p);
    config_free(c);
    return e;
}

enum err config_parse(const char *path, const char *text, struct config **ret_config,
                      struct config_why *reterr_why)
{
    return parse(path, text, false, ret_config, reterr_why);
}

/* Reads a whole text file. Errors: ERR_CONFIG, ERR_NOMEM. */
static enum err read_file(const char *path, char **ret_text, struct config_why *why)
{
    enum { FILE_MAX = 1024 * 1024 };
    FILE *file = fopen(path, "re");
    if (file == NULL) {
        if (why != NULL)
            (void)snprintf(why->text, sizeof why->text, "%.300s: cannot be read", path);
        return ERR_CONFIG;
    }
    char *text = malloc(FILE_MAX + 1);
    if (text == NULL) {
        (void)fclose(file);
        return ERR_NOMEM;
    }
    size_t length = fread(text, 1, FILE_MAX + 1, file);
    bool failed = ferror(file) != 0;
    (void)fclose(file);
    if (failed || length > FILE_MAX || memchr(text, '\0', length) != NULL) {
        if (why != NULL) {
            (void)snprintf(why->text, sizeof why->text,
                           "%.300s: is no text file of up to 1 MiB that can be read", path);
        }
        free(text);
        return ERR_CONFIG;
    }
    text[length] = '\0';
    *ret_text = text;
    return ERR_OK;
}

enum err config_parse_policy(struct config *c, const char *path, const char *text,
                             struct config_why *reterr_why)
{
    struct config_parser *p = calloc(1, sizeof *p);
    const char *kept = config_keep(c, path);
    size_t before = c->policy_count;
    enum err e = ERR_NOMEM;
    if (p == NULL || kept == NULL) goto finish;
    *p = (struct config_parser){
        .config = c, .why = reterr_why, .place = {kept, 0}, .is_policy = true};
    e = parse_text(p, text);
    if (e != ERR_OK) {
        c->policy_count = before;
        goto finish;
    }
    /* The new keys stand behind those that were there. */
    c->policy_count -= before;
    memmove(c->policy, c->policy + before, c->policy_count * sizeof c->policy[0]);
    c->policy_path = kept;

finish:
    free(p);
    return e;
}

enum err config_read_policy(struct config *c, const char *path, struct config_why *reterr_why)
{
    char *text = NULL;
    enum err e = read_file(path, &text, reterr_why);
    if (e != ERR_OK) return e;
    e = config_parse_policy(c, path, text, reterr_why);
    free(text);
    return e;
}

/* The policy file that the configuration names. */
static enum err read_named_policy(struct config *c, struct config_why *why)
{
    struct config_why detail = {""};
    const char *path = c->service_policy_file;
    if (path[0] == '\0') return ERR_OK;
    char *text = NULL;
    enum err e = read_file(path, &text, &detail);
    if (e == ERR_CONFIG) return config_blame(c, why, "service", "policy_file", detail.text);
    if (e == ERR_OK) e = config_parse_policy(c, path, text, why);
    free(text);
    return e;
}

enum err config_load(const char *path, struct config **ret_config, struct config_why *reterr_why)
{
    char *text = NULL;
    struct config *c = NULL;
    enum err e = read_file(path, &text, reterr_why);
    if (e != ERR_OK) return e;
    e = parse(path, text, true, &c, reterr_why);
    free(text);
    if (e == ERR_OK) e = read_named_policy(c, reterr_why);
    if (e != ERR_OK) {
        config_free(c);
        return e;
    }
    *ret_config = c;
    return ERR_OK;
}
