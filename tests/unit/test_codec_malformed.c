/* test_codec_malformed.c - messages that lie: every one is refused, within its bounds, saying
 * where. */
#include "tests/support/codec_fixture.h"

#include "schemas/codec/embedded.h"
#include "schemas/codec/tables.h"
#include "tests/support/random_record.h"

static const char text_schema[] =
    "{\"type\":\"record\",\"name\":\"Inner\",\"fields\":["
    "{\"name\":\"a\",\"type\":\"int\"},{\"name\":\"b\",\"type\":\"string\"}]}";

/* clang-format off */
static const struct test_case {
    const char *name;
    const char *hex;
    const char *says;
} cases[] = {
    {"nothing at all", "", "field a, byte 0: no whole number"},
    {"varint cut off", "80", "field a, byte 0: no whole number"},
    {"varint of eleven bytes", "80 80 80 80 80 80 80 80 80 80 00", "no whole number"},
    {"tenth byte beyond 64 bits", "80 80 80 80 80 80 80 80 80 02 00", "no whole number"},
    {"int out of range", "80 80 80 80 10 00", "out of range for an int"},
    {"length cut off", "02", "field b, byte 1: no whole number"},
    {"length beyond the end", "02 08 78 79 7a", "field b, byte 1: longer than the bytes that are left"},
    {"length of a GiB", "02 80 80 80 80 08 78", "longer than the bytes that are left"},
    {"length of 2^62", "02 fe ff ff ff ff ff ff ff 7f 78", "longer than the bytes that are left"},
    {"negative length", "02 01 78", "field b, byte 1: negative length"},
    {"lowest length", "02 ff ff ff ff ff ff ff ff ff 01", "negative length"},
    {"bytes left behind", "02 02 78 00", "byte 3: bytes are left behind the end"},
    {"lone continuation byte", "02 02 80", "text is not UTF-8"},
    {"overlong slash", "02 04 c0 af", "text is not UTF-8"},
    {"overlong in three", "02 06 e0 80 af", "text is not UTF-8"},
    {"surrogate", "02 06 ed a0 80", "text is not UTF-8"},
    {"past U+10FFFF", "02 08 f4 90 80 80", "text is not UTF-8"},
    {"character cut off", "02 04 e4 b8", "text is not UTF-8"},
    {"bad byte after eight good ones", "02 12 61 62 63 64 65 66 67 68 ff", "text is not UTF-8"},
};

static const struct list_case {
    const char *name;
    const char *items;
    const char *hex;
    enum err e;
    const char *says;
} list_cases[] = {
    {"count beyond the bytes", "\"int\"", "80 80 80 80 10 02", ERR_POISON, "more items than there are bytes"},
    {"lowest count", "\"int\"", "ff ff ff ff ff ff ff ff ff 01 02", ERR_POISON, "has a bad length"},
    {"negative size of a block", "\"int\"", "03 01 02 02 00", ERR_POISON, "has a bad length"},
    {"size of a block beyond the end", "\"int\"", "03 14 02 02 00", ERR_POISON, "has a bad length"},
    {"no end of the list", "\"int\"", "02 02", ERR_POISON, "field list[0]"},
    {"2^45 nulls", "\"null\"", "80 80 80 80 80 80 80 01 00", ERR_POISON, "more items than there are bytes"},
    {"1024 nulls", "\"null\"", "80 10 00", ERR_OK, ""},
    {"1025 nulls", "\"null\"", "82 10 00", ERR_POISON, "more items than there are bytes"},
};
/* clang-format on */

static void test_each_lie_in_a_scalar(void **state)
{
    (void)state;
    struct plan *plan = fixture_plan(text_schema, &inner_type);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        print_message("    %s\n", cases[i].name);
        uint8_t bytes[64];
        size_t len = fixture_hex(cases[i].hex, bytes, sizeof bytes);
        struct inner inner = {.a = 77};
        enum err e = plan_decode(plan, bytes, len, &fixture_arena, &inner, &fixture_why);
        assert_int_equal(e, ERR_POISON);
        if (strstr(fixture_why.text, cases[i].says) == NULL) fail_msg("%s", fixture_why.text);
        assert_memory_equal(&inner, &inner_empty, sizeof inner);
        assert_int_equal(fixture_arena.used, 0);
    }
    plan_free(plan);
}

static void test_each_lie_in_a_list(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof list_cases / sizeof list_cases[0]; i++) {
        const struct list_case *c = &list_cases[i];
        print_message("    %s\n", c->name);
        char schema[256];
        (void)snprintf(
            schema, sizeof schema,
            "{\"type\":\"record\",\"name\":\"L\",\"fields\":[{\"name\":\"list\",\"type\":"
            "{\"type\":\"array\",\"items\":%s}}]}",
            c->items);
        struct plan *plan = fixture_plan(schema, NULL);
        uint8_t bytes[64];
        size_t len = fixture_hex(c->hex, bytes, sizeof bytes);
        assert_int_equal(plan_decode(plan, bytes, len, NULL, NULL, &fixture_why), c->e);
        if (c->e != ERR_OK && strstr(fixture_why.text, c->says) == NULL)
            fail_msg("%s", fixture_why.text);
        plan_free(plan);
    }
}

static void test_a_message_that_nests_for_ever_ends_at_the_bound(void **state)
{
    (void)state;
    static uint8_t deep[2 << 20];
    memset(deep, 0x02, sizeof deep);
    struct plan *plan = fixture_plan("{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":"
                                     "\"next\",\"type\":[\"null\",\"R\"]}]}",
                                     NULL);
    assert_int_equal(plan_decode(plan, deep, sizeof deep, NULL, NULL, &fixture_why), ERR_POISON);
    assert_non_null(strstr(fixture_why.text, "next.next"));
    deep[PLAN_DEPTH_MAX] = 0;
    assert_int_equal(plan_decode(plan, deep, PLAN_DEPTH_MAX + 1, NULL, NULL, &fixture_why), ERR_OK);
    plan_free(plan);

    plan = fixture_plan(
        "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"me\",\"type\":\"R\"}]}", NULL);
    assert_int_equal(plan_decode(plan, deep, sizeof deep, NULL, NULL, &fixture_why), ERR_POISON);
    plan_free(plan);
}

static void test_items_are_bounded_over_all_lists(void **state)
{
    (void)state;
    /* Blocks of 1024 nulls cost two bytes each: the total ends it. */
    enum { BLOCKS = PLAN_ITEMS_MAX / 1024 + 1 };
    static uint8_t blocks[BLOCKS * 2 + 1];
    for (size_t i = 0; i < BLOCKS; i++) {
        blocks[2 * i] = 0x80;
        blocks[2 * i + 1] = 0x10;
    }
    struct plan *plan =
        fixture_plan("{\"type\":\"record\",\"name\":\"L\",\"fields\":[{\"name\":\"list\","
                     "\"type\":{\"type\":\"array\",\"items\":\"null\"}}]}",
                     NULL);
    assert_int_equal(plan_decode(plan, blocks, sizeof blocks, NULL, NULL, &fixture_why), ERR_LIMIT);
    assert_int_equal(plan_decode(plan, blocks + 2, sizeof blocks - 2, NULL, NULL, &fixture_why),
                     ERR_OK);
    plan_free(plan);
}

static void test_a_full_arena_is_a_limit_and_is_given_back(void **state)
{
    (void)state;
    struct plan *plan = fixture_plan(fixture_file("tests/data/avsc/Tree.avsc", NULL), &tree_type);
    struct tree tree;
    fixture_read(
        &tree_type,
        "{\"name\":\"t\",\"branches\":[{\"length\":1,\"leaves\":[{\"number\":1,\"veins\":[\"a\","
        "\"b\"]},{\"number\":2,\"veins\":[]}]},{\"length\":2,\"leaves\":[]}]}",
        &tree);
    struct buf bytes = {0};
    assert_int_equal(record_encode(&tree_type, &tree, &bytes), ERR_OK);
    struct arena small = {fixture_memory + (2 << 20), 0, 0};
    enum err e = ERR_LIMIT;
    uint32_t refused = 0;
    while (e == ERR_LIMIT && small.size < 4096) {
        small.size += 16;
        e = plan_decode(plan, bytes.at, bytes.len, &small, &tree, &fixture_why);
        refused += e == ERR_LIMIT;
        if (e == ERR_LIMIT) assert_int_equal(small.used, 0);
    }
    assert_int_equal(e, ERR_OK);
    assert_true(refused > 3);
    buf_free(&bytes);
    plan_free(plan);
}

/* Every prefix and every flipped byte of real messages: refused or read, never believed blindly
 * (the sanitizers watch), and whatever is read is written back without complaint. */
static void test_damaged_messages_of_every_contract(void **state)
{
    (void)state;
    struct random_source random = {.state = 20260131};
    struct arena out = {fixture_memory + (2 << 20), 1 << 20, 0};
    static alignas(16) uint8_t record[4096];
    struct buf bytes = {0}, again = {0};
    for (uint32_t i = 0; i < embedded_schemas_count; i++) {
        const struct record_type *type = record_type_by_name(embedded_schemas[i].record);
        assert_true(type->size <= sizeof record);
        struct plan *plan = fixture_plan(embedded_schemas[i].json, type);
        fixture_arena.used = 0;
        random_record(&random, type, &fixture_arena, record);
        buf_clear(&bytes);
        assert_int_equal(record_encode(type, record, &bytes), ERR_OK);
        for (size_t len = 0; len < bytes.len; len++) {
            out.used = 0;
            assert_int_not_equal(plan_decode(plan, bytes.at, len, &out, record, NULL), ERR_OK);
        }
        for (size_t at = 0; at < bytes.len * 8; at++) {
            bytes.at[at / 8] ^= (uint8_t)(1u << at % 8);
            out.used = 0;
            if (plan_decode(plan, bytes.at, bytes.len, &out, record, NULL) == ERR_OK) {
                buf_clear(&again);
                assert_int_equal(record_encode(type, record, &again), ERR_OK);
            }
            bytes.at[at / 8] ^= (uint8_t)(1u << at % 8);
        }
        plan_free(plan);
    }
    buf_free(&bytes);
    buf_free(&again);
}

static void test_framing(void **state)
{
    (void)state;
    struct buf b = {0};
    uint32_t id = 0;
    size_t body_at = 0;
    assert_int_equal(frame_write(&b, 0x01020304), ERR_OK);
    const uint8_t expected[] = {0, 1, 2, 3, 4};
    assert_int_equal(b.len, 5);
    assert_memory_equal(b.at, expected, 5);
    assert_int_equal(frame_read(b.at, b.len, &id, &body_at, &fixture_why), ERR_OK);
    assert_int_equal(id, 0x01020304);
    assert_int_equal(body_at, 5);
    assert_int_equal(frame_read(b.at, 4, &id, &body_at, &fixture_why), ERR_POISON);
    assert_non_null(strstr(fixture_why.text, "4 bytes"));
    b.at[0] = 1;
    assert_int_equal(frame_read(b.at, b.len, &id, &body_at, &fixture_why), ERR_POISON);
    assert_non_null(strstr(fixture_why.text, "GUID"));
    const uint8_t zero[5] = {0};
    assert_int_equal(frame_read(zero, 5, &id, &body_at, NULL), ERR_POISON);
    buf_free(&b);
}

static void test_a_seal_finds_every_flipped_bit(void **state)
{
    (void)state;
    struct buf b = {0};
    size_t len = 0;
    assert_int_equal(frame_write(&b, 21), ERR_OK);
    assert_int_equal(buf_add_text(&b, "some body"), ERR_OK);
    size_t framed = b.len;
    assert_int_equal(value_seal(&b), ERR_OK);
    assert_int_equal(b.len, framed + SEAL_BYTES);
    assert_int_equal(value_open(b.at, b.len, &len), ERR_OK);
    assert_int_equal(len, framed);
    for (size_t bit = 0; bit < b.len * 8; bit++) {
        b.at[bit / 8] ^= (uint8_t)(1u << bit % 8);
        assert_int_equal(value_open(b.at, b.len, &len), ERR_DAMAGED);
        b.at[bit / 8] ^= (uint8_t)(1u << bit % 8);
    }
    for (size_t cut = 0; cut < b.len; cut++)
        assert_int_equal(value_open(b.at, cut, &len), ERR_DAMAGED);
    buf_free(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_each_lie_in_a_scalar, fixture_reset),
        cmocka_unit_test_setup(test_each_lie_in_a_list, fixture_reset),
        cmocka_unit_test(test_a_message_that_nests_for_ever_ends_at_the_bound),
        cmocka_unit_test(test_items_are_bounded_over_all_lists),
        cmocka_unit_test_setup(test_a_full_arena_is_a_limit_and_is_given_back, fixture_reset),
        cmocka_unit_test_setup(test_damaged_messages_of_every_contract, fixture_reset),
        cmocka_unit_test(test_framing),
        cmocka_unit_test(test_a_seal_finds_every_flipped_bit),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    buf_free(&fixture_json);
    return failed;
}
