/* fuzz_schema.c - a writer's schema, a NUL, and bytes said to be written with it. What our checks
 * let through, avro-c must survive. */
#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#include "schemas/codec/avro_check.h"
#include "schemas/codec/codec.h"
#include "schemas/codec/tables.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void decode(const char *schema, size_t len, const struct record_type *type,
                   const uint8_t *body, size_t body_len)
{
    static alignas(16) uint8_t memory[1 << 20], record[8192];
    struct arena arena = {memory, sizeof memory, 0};
    struct plan *plan = NULL;
    struct why why;
    if (type->size > sizeof record) abort();
    if (plan_compile(schema, len, type, &plan, &why) != ERR_OK) return;
    enum err e = plan_decode(plan, body, body_len, &arena, record, &why);
    struct buf out = {0};
    if (e == ERR_OK && record_encode(type, record, &out) != ERR_OK) abort();
    buf_free(&out);
    plan_free(plan);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *end = size > 0 ? memchr(data, 0, size) : NULL;
    size_t len = end != NULL ? (size_t)(end - data) : size;
    const uint8_t *body = end != NULL ? end + 1 : data + size;
    size_t body_len = (size_t)(data + size - body);
    const char *schema = (const char *)data;
    struct plan *plan = NULL;
    struct why why;
    if (plan_compile(schema, len, NULL, &plan, &why) != ERR_OK) return 0;
    enum err e = plan_decode(plan, body, body_len, NULL, NULL, &why);
    plan_free(plan);
    char name[128];
    if (schema_full_name(schema, len, name, sizeof name, &why) == ERR_OK) {
        const char *dot = strrchr(name, '.');
        const struct record_type *type = record_type_by_name(dot != NULL ? dot + 1 : name);
        if (type != NULL) decode(schema, len, type, body, body_len);
    }
    struct buf out = {.bound = 1 << 20};
    if (e == ERR_OK) {
        e = avro_print_json(schema, len, body, body_len, &out, &why);
        (void)e; /* avro-c may dislike what it cannot print; it must only not crash */
    }
    buf_free(&out);
    return 0;
}
