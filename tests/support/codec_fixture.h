/* codec_fixture.h - what every test of the codec needs: memory, a plan for a schema, bytes from
 * hex, and a record as its JSON, which is how the tests compare. For one file of a test. */
#ifndef TESTS_SUPPORT_CODEC_FIXTURE_H
#define TESTS_SUPPORT_CODEC_FIXTURE_H

#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "schemas/codec/codec.h"
#include "tests/support/fixture_records.h"

static alignas(16) uint8_t fixture_memory[4 << 20];
static struct arena fixture_arena = {fixture_memory, sizeof fixture_memory, 0};
static struct why fixture_why;
static struct buf fixture_json;

/* A file of the repository as NUL-terminated text, valid until the next call. */
static inline const char *fixture_file(const char *path, size_t *ret_len)
{
    static char text[1 << 18];
    FILE *f = fopen(path, "re");
    if (f == NULL) fail_msg("%s: cannot be opened (run from the repository's root)", path);
    size_t len = fread(text, 1, sizeof text - 1, f);
    (void)fclose(f);
    text[len] = '\0';
    if (ret_len != NULL) *ret_len = len;
    return text;
}

static inline struct plan *fixture_plan(const char *schema, const struct record_type *reader)
{
    struct plan *plan = NULL;
    enum err e = plan_compile(schema, strlen(schema), reader, &plan, &fixture_why);
    if (e != ERR_OK) fail_msg("%s: %s", err_text(e), fixture_why.text);
    return plan;
}

static inline size_t fixture_hex(const char *hex, uint8_t *bytes, size_t size)
{
    size_t len = 0;
    for (const char *at = hex; *at != '\0'; at++) {
        if (*at == ' ') continue;
        assert_true(at[1] != '\0' && len < size);
        const char pair[3] = {at[0], at[1], '\0'};
        char *end = NULL;
        bytes[len++] = (uint8_t)strtoul(pair, &end, 16);
        assert_true(*end == '\0');
        at++;
    }
    return len;
}

/* The record as JSON, valid until the next call. */
static inline const char *fixture_print(const struct record_type *type, const void *record)
{
    buf_clear(&fixture_json);
    assert_int_equal(record_print_json(type, record, &fixture_json), ERR_OK);
    assert_int_equal(buf_add(&fixture_json, "", 1), ERR_OK);
    return (const char *)fixture_json.at;
}

static inline void fixture_read(const struct record_type *type, const char *json, void *record)
{
    enum err e = record_read_json(type, json, strlen(json), &fixture_arena, record, &fixture_why);
    if (e != ERR_OK) fail_msg("%s: %s", err_text(e), fixture_why.text);
}

static inline int fixture_reset(void **state)
{
    (void)state;
    fixture_arena.used = 0;
    return 0;
}

#endif
