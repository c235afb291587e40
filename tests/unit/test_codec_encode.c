/* test_codec_encode.c - what we write: avro-c reads it and writes the same bytes again, our own
 * decoder gives the same record, and what may not be written is refused. */
#include "tests/support/codec_fixture.h"

#include <avro.h>

#include "schemas/codec/avro_check.h"
#include "schemas/codec/embedded.h"
#include "schemas/codec/tables.h"
#include "tests/support/random_record.h"

enum { ROUNDS = 200 };

static alignas(16) uint8_t record[4096];
static struct buf body, again;

struct oracle {
    avro_schema_t schema;
    avro_value_iface_t *class;
    avro_value_t value;
};

static struct oracle oracle_open(const char *json, size_t len)
{
    struct oracle o = {0};
    assert_int_equal(avro_schema_from_json_length(json, len, &o.schema), 0);
    o.class = avro_generic_class_from_schema(o.schema);
    assert_non_null(o.class);
    assert_int_equal(avro_generic_value_new(o.class, &o.value), 0);
    return o;
}

static void oracle_close(struct oracle *o)
{
    avro_value_decref(&o->value);
    avro_value_iface_decref(o->class);
    avro_schema_decref(o->schema);
}

/* avro-c reads the bytes and writes them anew; the same bytes must come out. */
static void oracle_check(struct oracle *o, const struct buf *bytes)
{
    static char out[1 << 16];
    avro_reader_t reader = avro_reader_memory((const char *)bytes->at, (int64_t)bytes->len);
    avro_writer_t writer = avro_writer_memory(out, sizeof out);
    assert_int_equal(avro_value_reset(&o->value), 0);
    if (avro_value_read(reader, &o->value) != 0) fail_msg("%s", avro_strerror());
    assert_int_equal(avro_value_write(writer, &o->value), 0);
    assert_int_equal(avro_writer_tell(writer), bytes->len);
    assert_memory_equal(out, bytes->at, bytes->len);
    avro_reader_free(reader);
    avro_writer_free(writer);
}

static void round_trip(const char *json, size_t len, const struct record_type *type,
                       struct random_source *random)
{
    struct plan *plan = NULL;
    if (plan_compile(json, len, type, &plan, &fixture_why) != ERR_OK)
        fail_msg("%s", fixture_why.text);
    struct oracle oracle = oracle_open(json, len);
    assert_true(type->size <= sizeof record);
    for (int i = 0; i < ROUNDS; i++) {
        fixture_arena.used = 0;
        random_record(random, type, &fixture_arena, record);
        buf_clear(&body);
        enum err e = record_encode_why(type, record, &body, &fixture_why);
        if (e != ERR_OK) fail_msg("%s: %s", type->name, fixture_why.text);
        oracle_check(&oracle, &body);
        e = plan_decode(plan, body.at, body.len, &fixture_arena, record, &fixture_why);
        if (e != ERR_OK) fail_msg("%s: %s", type->name, fixture_why.text);
        buf_clear(&again);
        assert_int_equal(record_encode(type, record, &again), ERR_OK);
        assert_int_equal(again.len, body.len);
        assert_memory_equal(again.at, body.at, body.len);
    }
    oracle_close(&oracle);
    plan_free(plan);
}

static void test_every_contract_goes_round_and_avro_c_agrees(void **state)
{
    (void)state;
    struct random_source random = {.state = 42};
    for (uint32_t i = 0; i < embedded_schemas_count; i++) {
        const struct embedded_schema *s = &embedded_schemas[i];
        print_message("    %s\n", s->path);
        round_trip(s->json, s->len, record_type_by_name(s->record), &random);
    }
}

static void test_every_kind_of_field_goes_round_and_avro_c_agrees(void **state)
{
    (void)state;
    struct random_source random = {.state = 43};
    size_t len = 0;
    const char *json = fixture_file("tests/data/avsc/Kitchen.avsc", &len);
    round_trip(json, len, &kitchen_type, &random);
    json = fixture_file("tests/data/avsc/Tree.avsc", &len);
    round_trip(json, len, &tree_type, &random);
}

static void test_each_contract_has_a_table_and_an_embedded_schema(void **state)
{
    (void)state;
    assert_true(embedded_schemas_count >= 16);
    for (uint32_t i = 0; i < embedded_schemas_count; i++) {
        const struct embedded_schema *s = &embedded_schemas[i];
        char name[128];
        assert_int_equal(schema_full_name(s->json, s->len, name, sizeof name, &fixture_why),
                         ERR_OK);
        assert_ptr_equal(record_type_by_name(name), record_type_by_name(s->record));
        assert_ptr_equal(embedded_schema_by_id(s->id), s);
        if (s->is_own) assert_ptr_equal(embedded_schema_own(name), s);
    }
    assert_null(record_type_by_name("Nothing"));
    assert_null(embedded_schema_own("Nothing"));
    assert_null(embedded_schema_by_id(999));
}

/* clang-format off */
static const char kitchen_json[] =
    "{\"flag\":true,\"number\":3,\"big\":-5,\"small_real\":1.5,\"real\":2.25,\"blob\":\"b\",\"text\":\"t\","
    "\"print\":\"abcd\",\"colour\":\"GREEN\",\"shape\":\"SQUARE\",\"day\":\"2026-01-31\","
    "\"at\":\"2026-01-31T08:00:00Z\",\"inners\":[{\"a\":1},{\"a\":2}],\"choice\":{\"kind\":\"Pear\",\"name\":\"p\"}}";
/* clang-format on */

static void expect_refusal(const struct kitchen *kitchen, const char *says)
{
    buf_clear(&body);
    assert_int_equal(buf_add_text(&body, "kept"), ERR_OK);
    assert_int_equal(record_encode_why(&kitchen_type, kitchen, &body, &fixture_why), ERR_INVARIANT);
    assert_string_equal(fixture_why.text, says);
    assert_int_equal(body.len, 4);
}

static void test_what_may_not_be_written_is_refused_by_name(void **state)
{
    (void)state;
    struct kitchen good;
    fixture_read(&kitchen_type, kitchen_json, &good);
    struct kitchen k = good;
    k.text = STR_NONE;
    expect_refusal(&k, "field text: is required but not set");
    k = good;
    k.text = STR("\xff");
    expect_refusal(&k, "field text: text is not UTF-8");
    k = good;
    k.shape = SHAPE_NONE;
    expect_refusal(&k, "field shape: is required but not set");
    k = good;
    k.colour = COLOUR_COUNT;
    expect_refusal(&k, "field colour: the enum has no such symbol");
    k = good;
    k.day = INT_NONE;
    expect_refusal(&k, "field day: is required but not set");
    k = good;
    k.at = LONG_NONE;
    expect_refusal(&k, "field at: is required but not set");
    k = good;
    k.print.len = 3;
    expect_refusal(&k, "field print: not as long as the fixed");
    k = good;
    k.choice.kind = KITCHEN_CHOICE_COUNT;
    expect_refusal(&k, "field choice: the union has no such branch");
    k = good;
    k.inners.items[1].b = STR_NONE;
    expect_refusal(&k, "field inners[1].b: is required but not set");
}

static void test_a_buffer_stops_at_its_bound(void **state)
{
    (void)state;
    struct kitchen k;
    fixture_read(&kitchen_type, kitchen_json, &k);
    struct buf small = {.bound = 20};
    assert_int_equal(record_encode(&kitchen_type, &k, &small), ERR_LIMIT);
    assert_int_equal(small.len, 0);
    buf_free(&small);
}

static void test_a_content_hash_sees_all_fields_but_those_left_out(void **state)
{
    (void)state;
    static const char *const skip[] = {"number", "b", NULL};
    static const char *const nothing[] = {NULL};
    struct kitchen k;
    uint64_t first = 0, second = 0, whole = 0;
    fixture_read(&kitchen_type, kitchen_json, &k);
    assert_int_equal(record_content_hash(&kitchen_type, &k, skip, &body, &first), ERR_OK);
    assert_int_equal(record_content_hash(&kitchen_type, &k, nothing, &body, &whole), ERR_OK);
    assert_int_not_equal(first, whole);
    buf_clear(&body);
    assert_int_equal(record_encode(&kitchen_type, &k, &body), ERR_OK);
    assert_int_equal(whole, bytes_hash(body.at, body.len));

    k.number = 99;
    k.inners.items[0].b = STR("other");
    assert_int_equal(record_content_hash(&kitchen_type, &k, skip, &body, &second), ERR_OK);
    assert_int_equal(first, second);
    k.inners.items[0].a = 99;
    assert_int_equal(record_content_hash(&kitchen_type, &k, skip, &body, &second), ERR_OK);
    assert_int_not_equal(first, second);
}

/* The hash of a fixed record is fixed: it stands in state that outlives the program. */
static void test_a_content_hash_is_the_same_for_ever(void **state)
{
    (void)state;
    static const char *const skip[] = {"event_id", NULL};
    struct calendar_tick tick = calendar_tick_empty;
    uint64_t hash = 0;
    tick.event_id = STR("tick-1");
    tick.occurred_at = INT64_C(1767225600000);
    tick.business_date = 20454;
    assert_int_equal(record_content_hash(&calendar_tick_type, &tick, skip, &body, &hash), ERR_OK);
    static const uint8_t expected[] = {0x80, 0xA0, 0xD5, 0xED, 0xEE, 0x66, 0xCC, 0xBF, 0x02};
    assert_int_equal(body.len, sizeof expected);
    assert_memory_equal(body.at, expected, sizeof expected);
    assert_true(hash == UINT64_C(0x38be1ceb8731d253)); /* by libxxhash's XXH3_64bits alone */
}

static void test_avro_c_prints_and_refuses(void **state)
{
    (void)state;
    const struct embedded_schema *s = embedded_schema_own("CalendarTick");
    uint8_t bytes[32];
    size_t len = fixture_hex("02 78 02 04", bytes, sizeof bytes);
    buf_clear(&body);
    enum err e = avro_print_json(s->json, s->len, bytes, len, &body, &fixture_why);
    if (e != ERR_OK) fail_msg("%s", fixture_why.text);
    static const char expected[] =
        "{\"event_id\": \"x\", \"occurred_at\": 1, \"business_date\": 2}";
    assert_int_equal(body.len, strlen(expected));
    assert_memory_equal(body.at, expected, body.len);

    len = fixture_hex("80 80 80 80 08 78 02 04", bytes, sizeof bytes); /* a GiB declared */
    assert_int_equal(avro_print_json(s->json, s->len, bytes, len, &body, &fixture_why), ERR_POISON);
    assert_non_null(strstr(fixture_why.text, "longer than the bytes"));
    static const char fallacy[] = "{\"type\":\"record\",\"name\":\"R\"}";
    assert_int_equal(avro_check_schema(fallacy, strlen(fallacy), &fixture_why), ERR_POISON);
    assert_non_null(strstr(fixture_why.text, "avro-c refuses it"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_contract_goes_round_and_avro_c_agrees),
        cmocka_unit_test(test_every_kind_of_field_goes_round_and_avro_c_agrees),
        cmocka_unit_test(test_each_contract_has_a_table_and_an_embedded_schema),
        cmocka_unit_test_setup(test_what_may_not_be_written_is_refused_by_name, fixture_reset),
        cmocka_unit_test_setup(test_a_buffer_stops_at_its_bound, fixture_reset),
        cmocka_unit_test_setup(test_a_content_hash_sees_all_fields_but_those_left_out,
                               fixture_reset),
        cmocka_unit_test(test_a_content_hash_is_the_same_for_ever),
        cmocka_unit_test(test_avro_c_prints_and_refuses),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    buf_free(&fixture_json);
    buf_free(&body);
    buf_free(&again);
    return failed;
}
