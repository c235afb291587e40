/* registry_tool.c - drives the registry client from a script, with a clock that the script moves.
 *
 * usage: registry_tool URL [key=value...]   keys: user password connect total ttl rate burst pause
 * pause_max Lines in, one line out each: <error name> TAB <value> TAB <why> schema ID the schema's
 * text find SUBJECT JSON     the id register SUBJECT JSON the id plan ID               the name of
 * our record (through a schema source) own RECORD            our id of it (through a schema source)
 *   enrol RECORD          registers our schema of it (through a schema source)
 *   clock MS              moves the clock on */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "schemas/codec/schema_source.h"

static const char *const names[] = {
#define X(name, action, text) #name,
    ERR_LIST(X)
#undef X
};

static int64_t clock_ms = 1000000;

static int64_t read_clock(void *owner)
{
    return *(int64_t *)owner;
}

static int32_t number_of(const char *text)
{
    return (int32_t)strtol(text, NULL, 10);
}

static void take_option(struct registry_options *o, const char *text)
{
    const struct {
        const char *key;
        int32_t *number;
    } rows[] = {
        {"connect=", &o->connect_timeout_ms}, {"total=", &o->total_timeout_ms},
        {"ttl=", &o->unknown_ttl_ms},         {"rate=", &o->requests_per_s},
        {"burst=", &o->requests_burst},       {"pause=", &o->pause_first_ms},
        {"pause_max=", &o->pause_last_ms},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        size_t len = strlen(rows[i].key);
        if (strncmp(text, rows[i].key, len) == 0) *rows[i].number = number_of(text + len);
    }
    if (strncmp(text, "user=", 5) == 0) o->user = text + 5;
    if (strncmp(text, "password=", 9) == 0) o->password = text + 9;
}

static void answer(enum err e, const char *value, const struct why *w)
{
    printf("%s\t%s\t%s\n", names[e], value, e == ERR_OK ? "" : w->text);
    fflush(stdout);
}

static void answer_id(enum err e, uint32_t id, const struct why *w)
{
    char text[16];
    (void)snprintf(text, sizeof text, "%u", (unsigned)id);
    answer(e, e == ERR_OK ? text : "", w);
}

static void run_source(struct schema_source *s, const char *verb, const char *rest)
{
    struct why w = {""};
    uint32_t id = (uint32_t)strtoul(rest, NULL, 10);
    const struct record_type *type = record_type_by_name(rest);
    const struct plan *plan = NULL;
    if (strcmp(verb, "plan") == 0) {
        enum err e = schema_source_plan(s, id, &plan, &type, &w);
        answer(e, e == ERR_OK ? type->name : "", &w);
    } else if (type == NULL) {
        answer(ERR_CONFIG, "", &w);
    } else if (strcmp(verb, "own") == 0) {
        enum err e = schema_source_own_id(s, type, &id, &w);
        answer_id(e, id, &w);
    } else {
        enum err e = schema_source_register(s, type, &id, &w);
        answer_id(e, id, &w);
    }
}

static void run_registry(struct registry *r, const char *verb, char *rest)
{
    struct why w = {""};
    struct buf json = {0};
    uint32_t id = (uint32_t)strtoul(rest, NULL, 10);
    char *schema = strchr(rest, ' ');
    if (strcmp(verb, "schema") == 0) {
        enum err e = registry_schema(r, id, &json, &w);
        answer(e, e == ERR_OK ? (const char *)json.at : "", &w);
    } else if (schema != NULL) {
        *schema++ = '\0';
        enum err e = strcmp(verb, "find") == 0
                         ? registry_find(r, rest, schema, strlen(schema), &id, &w)
                         : registry_register(r, rest, schema, strlen(schema), &id, &w);
        answer_id(e, id, &w);
    } else {
        answer(ERR_CONFIG, "", &w);
    }
    buf_free(&json);
}

static void run_line(struct registry *r, struct schema_source *s, char *line)
{
    line[strcspn(line, "\n")] = '\0';
    char *rest = strchr(line, ' ');
    if (rest == NULL) return;
    *rest++ = '\0';
    if (strcmp(line, "clock") == 0) {
        clock_ms += strtoll(rest, NULL, 10);
        answer(ERR_OK, "", NULL);
    } else if (strcmp(line, "plan") == 0 || strcmp(line, "own") == 0 ||
               strcmp(line, "enrol") == 0) {
        run_source(s, line, rest);
    } else {
        run_registry(r, line, rest);
    }
}

int main(int argc, char **argv)
{
    if (argc < 2) return 2;
    struct registry_options o = {.url = argv[1], .clock = {read_clock, &clock_ms}};
    for (int i = 2; i < argc; i++)
        take_option(&o, argv[i]);
    struct why w = {""};
    struct registry *r = NULL;
    struct schema_source *s = NULL;
    char *line = NULL;
    size_t size = 0;
    enum err e = ERR_OK;
    if (argv[1][0] != '\0') e = registry_open(&o, &r, &w);
    if (e == ERR_OK)
        e = schema_source_open(&(struct schema_source_options){.registry = &o}, &s, &w);
    if (e != ERR_OK) answer(e, "", &w);
    while (e == ERR_OK && getline(&line, &size, stdin) > 0)
        run_line(r, s, line);
    free(line);
    schema_source_free(s);
    registry_free(r);
    return 0;
}
