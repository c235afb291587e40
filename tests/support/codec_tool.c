/* codec_tool.c - drives the codec from a script, for comparison with other implementations.
 *
 * Lines in, one line out each, "ok <value>" or "<error name> <why>":
 *   compile TYPE SCHEMA  makes the plan for the lines that follow: writer's schema to our record
 * TYPE decode HEX           the message as our JSON avro HEX             the message as avro-c
 * prints it encode TYPE JSON     the message, in hex random TYPE SEED     a random message, in hex
 * TYPE is a contract or one of tests/data/avsc. */
#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "schemas/codec/avro_check.h"
#include "schemas/codec/codec.h"
#include "tests/support/fixture_records.h"
#include "tests/support/random_record.h"

static const char *const names[] = {
#define X(name, action, text) #name,
    ERR_LIST(X)
#undef X
};

static alignas(16) uint8_t memory[4 << 20];
static alignas(16) uint8_t record[8192];
static struct arena arena = {memory, sizeof memory, 0};
static struct buf bytes, out, schema;
static struct plan *plan;
static const struct record_type *reader;

static const struct record_type *find_type(const char *name)
{
    for (size_t i = 0; i < sizeof fixture_types / sizeof fixture_types[0]; i++) {
        if (strcmp(fixture_types[i]->name, name) == 0) return fixture_types[i];
    }
    return record_type_by_name(name);
}

static enum err take_hex(const char *hex)
{
    buf_clear(&bytes);
    enum err e = ERR_OK;
    for (; e == ERR_OK && hex[0] != '\0' && hex[1] != '\0'; hex += 2) {
        const char pair[3] = {hex[0], hex[1], '\0'};
        uint8_t one = (uint8_t)strtoul(pair, NULL, 16);
        e = buf_add(&bytes, &one, 1);
    }
    return e;
}

static enum err put_hex(void)
{
    enum err e = ERR_OK;
    for (size_t i = 0; e == ERR_OK && i < bytes.len; i++) {
        char text[3];
        (void)snprintf(text, sizeof text, "%02x", bytes.at[i]);
        e = buf_add_text(&out, text);
    }
    return e;
}

static enum err compile(const char *name, const char *json, struct why *w)
{
    plan_free(plan);
    plan = NULL;
    reader = find_type(name);
    if (reader == NULL || reader->size > sizeof record) return ERR_CONFIG;
    buf_clear(&schema);
    enum err e = buf_add_text(&schema, json);
    return e == ERR_OK ? plan_compile(json, strlen(json), reader, &plan, w) : e;
}

static enum err decode(const char *hex, struct why *w)
{
    enum err e = plan != NULL ? take_hex(hex) : ERR_CONFIG;
    if (e == ERR_OK) e = plan_decode(plan, bytes.at, bytes.len, &arena, record, w);
    return e == ERR_OK ? record_print_json(reader, record, &out) : e;
}

static enum err make_random(const char *name, const char *seed, struct why *w)
{
    struct random_source source = {.state = strtoull(seed, NULL, 10) * 2 + 1};
    const struct record_type *type = find_type(name);
    if (type == NULL || type->size > sizeof record) return ERR_CONFIG;
    for (int i = 0; i < 8; i++)
        (void)random_below(&source, 2); /* small seeds are alike at first */
    random_record(&source, type, &arena, record);
    buf_clear(&bytes);
    enum err e = record_encode_why(type, record, &bytes, w);
    return e == ERR_OK ? put_hex() : e;
}

static enum err encode(const char *name, const char *json, struct why *w)
{
    const struct record_type *type = find_type(name);
    if (type == NULL || type->size > sizeof record) return ERR_CONFIG;
    enum err e = record_read_json(type, json, strlen(json), &arena, record, w);
    buf_clear(&bytes);
    if (e == ERR_OK) e = record_encode_why(type, record, &bytes, w);
    return e == ERR_OK ? put_hex() : e;
}

static enum err run(char *line, struct why *w)
{
    char *first = strchr(line, ' ');
    if (first == NULL) return ERR_CONFIG;
    *first++ = '\0';
    if (strcmp(line, "decode") == 0) return decode(first, w);
    if (strcmp(line, "avro") == 0) {
        enum err e = take_hex(first);
        if (e != ERR_OK) return e;
        return avro_print_json((const char *)schema.at, schema.len, bytes.at, bytes.len, &out, w);
    }
    char *second = strchr(first, ' ');
    if (second == NULL) return ERR_CONFIG;
    *second++ = '\0';
    if (strcmp(line, "compile") == 0) return compile(first, second, w);
    if (strcmp(line, "random") == 0) return make_random(first, second, w);
    if (strcmp(line, "encode") == 0) return encode(first, second, w);
    return ERR_CONFIG;
}

int main(void)
{
    char *line = NULL;
    size_t size = 0;
    while (getline(&line, &size, stdin) > 0) {
        struct why w = {""};
        line[strcspn(line, "\n")] = '\0';
        arena.used = 0;
        buf_clear(&out);
        enum err e = run(line, &w);
        if (e == ERR_OK) {
            printf("ok %.*s\n", (int)out.len, out.len > 0 ? (const char *)out.at : "");
        } else {
            printf("%s %s\n", names[e], w.text);
        }
        fflush(stdout);
    }
    free(line);
    plan_free(plan);
    buf_free(&bytes);
    buf_free(&out);
    buf_free(&schema);
    return 0;
}
