/* fuzz_decode.c - a framed message of any of our schemas. What decodes must encode, and come back
 * the same. */
#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#include "schemas/codec/codec.h"
#include "schemas/codec/embedded.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { PLANS_MAX = 64, RECORD_BYTES_MAX = 8192 };

static struct plan *plan_of(const struct embedded_schema *s)
{
    static struct plan *plans[PLANS_MAX]; /* kept for ever: compiled once per run */
    size_t at = (size_t)(s - embedded_schemas);
    if (at >= PLANS_MAX) abort();
    if (plans[at] == NULL &&
        plan_compile(s->json, s->len, record_type_by_name(s->record), &plans[at], NULL) != ERR_OK)
        abort();
    return plans[at];
}

static void encode(const struct record_type *type, const void *record, struct buf *out)
{
    buf_clear(out);
    if (record_encode(type, record, out) != ERR_OK) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static alignas(16) uint8_t memory[1 << 20], record[RECORD_BYTES_MAX];
    static struct buf first, second, json;
    struct arena arena = {memory, sizeof memory, 0};
    struct why why;
    uint32_t id = 0;
    size_t body_at = 0;
    if (frame_read(data, size, &id, &body_at, &why) != ERR_OK) return 0;
    const struct embedded_schema *s = embedded_schema_by_id(id);
    if (s == NULL) return 0;
    const struct record_type *type = record_type_by_name(s->record);
    if (type == NULL || type->size > sizeof record) abort();
    const struct plan *plan = plan_of(s);
    if (plan_decode(plan, data + body_at, size - body_at, &arena, record, &why) != ERR_OK) {
        if (arena.used != 0 || memcmp(record, type->empty, type->size) != 0) abort();
        if (strlen(why.text) >= sizeof why.text || why.text[0] == '\0') abort();
        return 0;
    }
    buf_clear(&json);
    if (record_print_json(type, record, &json) != ERR_OK) abort();
    encode(type, record, &first);
    arena.used = 0;
    if (plan_decode(plan, first.at, first.len, &arena, record, &why) != ERR_OK) abort();
    encode(type, record, &second);
    if (first.len != second.len || memcmp(first.at, second.at, first.len) != 0) abort();
    return 0;
}
