/* fuzz_json.c - a byte that picks a record, and a person's JSON for it. What is read must print and
 * read back the same. */
#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#include "schemas/codec/codec.h"
#include "schemas/codec/tables.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static alignas(16) uint8_t memory[1 << 22], record[8192];
    static struct buf first, second;
    struct arena arena = {memory, sizeof memory, 0};
    struct why why;
    if (size < 1) return 0;
    const struct record_type *type = record_types[data[0] % RECORD_TYPES_COUNT];
    if (type->size > sizeof record) abort();
    const char *text = (const char *)data + 1;
    if (record_read_json(type, text, size - 1, &arena, record, &why) != ERR_OK) {
        if (arena.used != 0 || memcmp(record, type->empty, type->size) != 0) abort();
        return 0;
    }
    buf_clear(&first);
    buf_clear(&second);
    if (record_print_json(type, record, &first) != ERR_OK) abort();
    arena.used = 0;
    enum err e = record_read_json(type, (const char *)first.at, first.len, &arena, record, &why);
    if (e != ERR_OK) abort();
    if (record_print_json(type, record, &second) != ERR_OK) abort();
    if (first.len != second.len || memcmp(first.at, second.at, first.len) != 0) abort();
    return 0;
}
