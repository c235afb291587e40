/* test_codec_copy.c - a record gets lists, optional records and text of its own, and nothing else
 * changes. */
#include "tests/support/codec_fixture.h"

#include "schemas/codec/tables.h"
#include "tests/support/fixture_records.h"
#include "tests/support/random_record.h"

enum { ROUNDS = 100, COPY_BYTES = 1 << 16 };

static alignas(16) uint8_t record[4096], copy[4096];
static alignas(16) uint8_t copy_memory[COPY_BYTES];
static struct buf before, after;

static void encode(const struct record_type *type, const void *from, struct buf *to)
{
    buf_clear(to);
    enum err e = record_encode_why(type, from, to, &fixture_why);
    if (e != ERR_OK) fail_msg("%s: %s", type->name, fixture_why.text);
}

static void assert_same(const struct record_type *type, const void *from)
{
    encode(type, from, &after);
    assert_int_equal(after.len, before.len);
    assert_memory_equal(after.at, before.at, before.len);
}

/* A record by chance, and what it is written as. */
static void make(struct random_source *random, const struct record_type *type)
{
    assert_true(type->size <= sizeof record);
    fixture_arena.used = 0;
    random_record(random, type, &fixture_arena, record);
    encode(type, record, &before);
    memcpy(copy, record, type->size);
}

/* What the record points to is written over: a copy of all of it must not change by that. */
static void check_all(struct random_source *random, const struct record_type *type)
{
    make(random, type);
    struct arena a = {copy_memory, sizeof copy_memory, 0};
    assert_int_equal(record_own_all(type, copy, &a), ERR_OK);
    assert_same(type, record);
    memset(fixture_memory, 0xA5, fixture_arena.used);
    memset(record, 0xA5, type->size);
    assert_same(type, copy);
}

/* In an arena with too little room it is told, however little it has. */
static void check_limit(struct random_source *random, const struct record_type *type)
{
    make(random, type);
    struct arena a = {copy_memory, sizeof copy_memory, 0};
    assert_int_equal(record_own_all(type, copy, &a), ERR_OK);
    for (size_t size = 0; size < a.used; size += 1 + a.used / 16) {
        memcpy(copy, record, type->size);
        struct arena small = {copy_memory, size, 0};
        assert_int_equal(record_own_all(type, copy, &small), ERR_LIMIT);
        assert_true(small.used <= size);
    }
    memcpy(copy, record, type->size);
    struct arena just = {copy_memory, a.used, 0};
    assert_int_equal(record_own_all(type, copy, &just), ERR_OK);
}

/* Lists and optional records are others, text is the same. */
static void check_parts(struct random_source *random, const struct record_type *type)
{
    make(random, type);
    struct arena a = {copy_memory, sizeof copy_memory, 0};
    assert_int_equal(record_own_parts(type, copy, &a), ERR_OK);
    assert_same(type, copy);
    assert_same(type, record);
    for (uint32_t i = 0; i < type->count; i++) {
        const struct field *field = &type->fields[i];
        bool is_text = field->type.kind == VALUE_STRING;
        bool is_optional = field->type.kind == VALUE_RECORD && field->type.null_at >= 0;
        if (field->type.kind != VALUE_ARRAY && !is_optional && !is_text) continue;
        const void *of_copy = *(void *const *)(const void *)(copy + field->offset);
        const void *of_record = *(void *const *)(const void *)(record + field->offset);
        if (is_text) assert_ptr_equal(of_copy, of_record);
        if (is_text) continue;
        assert_int_equal(of_copy == NULL, of_record == NULL);
        if (of_record != NULL) assert_ptr_not_equal(of_copy, of_record);
    }
}

static void check_types(const struct record_type *const *types, uint32_t count)
{
    struct random_source random = {.state = 20261129};
    for (uint32_t i = 0; i < count; i++) {
        for (int round = 0; round < ROUNDS; round++) {
            check_all(&random, types[i]);
            check_limit(&random, types[i]);
            check_parts(&random, types[i]);
        }
    }
}

static void test_every_record_can_be_copied(void **state)
{
    (void)state;
    check_types(record_types, RECORD_TYPES_COUNT);
}

/* Lists of text, of lists and of unions among them, which the contracts have no use for. */
static void test_what_the_contracts_do_not_have_too(void **state)
{
    (void)state;
    check_types(fixture_types, sizeof fixture_types / sizeof *fixture_types);
}

/* An inner list of a copy may be changed, and the record it was copied from stays. */
static void test_a_change_of_the_copy_is_none_of_the_record(void **state)
{
    (void)state;
    fixture_arena.used = 0;
    struct account_state account = account_state_empty;
    account.borrower_id = account.lender_id = account.account_id = STR("x");
    struct fact_state *fact = LIST_ADD(&fixture_arena, &account.facts);
    struct due_date *due = LIST_ADD(&fixture_arena, &fact->dues);
    due->due_on = 7;
    struct account_state changed = account;
    struct arena a = {copy_memory, sizeof copy_memory, 0};
    assert_int_equal(record_own_parts(&account_state_type, &changed, &a), ERR_OK);
    assert_int_equal(changed.facts.items[0].dues.items[0].due_on, 7);
    changed.facts.items[0].dues.items[0].due_on = 8;
    assert_non_null(LIST_ADD(&a, &changed.facts.items[0].dues));
    assert_int_equal(account.facts.items[0].dues.items[0].due_on, 7);
    assert_int_equal(account.facts.items[0].dues.count, 1);
    assert_int_equal(changed.facts.items[0].dues.count, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_record_can_be_copied),
        cmocka_unit_test(test_what_the_contracts_do_not_have_too),
        cmocka_unit_test(test_a_change_of_the_copy_is_none_of_the_record),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    buf_free(&before);
    buf_free(&after);
    return failed;
}
