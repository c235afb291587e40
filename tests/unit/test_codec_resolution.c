/* test_codec_resolution.c - Avro's schema resolution, a row per rule: what the writer had, what we
 * read. */
#include "tests/support/codec_fixture.h"

/* The reader of a row: a record "One" with one field "f" of some kind. */
struct one {
    union {
        int32_t number;
        int64_t big;
        float small_real;
        double real;
        struct str text;
        struct any_list list;
        void *pointer;
        struct kitchen_choice choice;
    } of;
};

static const struct one one_empty;
static struct one none_empty;

#define READER(field_type)                                                                         \
    {                                                                                              \
        .name = "One", .full_name = "fixture.One", .count = 1, .size = sizeof(struct one),         \
        .empty = &one_empty, .fields = &(const struct field)                                       \
        {                                                                                          \
            .name = "f", .type = field_type                                                        \
        }                                                                                          \
    }
#define TYPE(...)                                                                                  \
    {                                                                                              \
        .null_at = -1, __VA_ARGS__                                                                 \
    }

static const struct record_type read_bool = READER(TYPE(.kind = VALUE_BOOL, .size = 1));
static const struct record_type read_int = READER(TYPE(.kind = VALUE_INT, .size = 4));
static const struct record_type read_long = READER(TYPE(.kind = VALUE_LONG, .size = 8));
static const struct record_type read_float = READER(TYPE(.kind = VALUE_FLOAT, .size = 4));
static const struct record_type read_double = READER(TYPE(.kind = VALUE_DOUBLE, .size = 8));
static const struct record_type read_text = READER(TYPE(.kind = VALUE_STRING, .size = 16));
static const struct record_type read_bytes = READER(TYPE(.kind = VALUE_BYTES, .size = 16));
static const struct record_type read_fixed =
    READER(TYPE(.kind = VALUE_FIXED, .size = 16, .fixed_size = 2, .fixed_name = "F"));
static const struct record_type read_colour =
    READER(TYPE(.kind = VALUE_ENUM, .size = 4, .words = &enum_type_colour));
static const struct record_type read_shape =
    READER(TYPE(.kind = VALUE_ENUM, .size = 4, .words = &enum_type_shape));
static const struct record_type read_inner =
    READER(TYPE(.kind = VALUE_RECORD, .size = sizeof(struct inner), .record = &inner_type));
static const struct record_type read_choice =
    READER(TYPE(.kind = VALUE_UNION, .size = sizeof(struct kitchen_choice),
                .branches = &union_type_kitchen_choice));
static const struct value_type long_item = {.kind = VALUE_LONG, .null_at = -1, .size = 8};
static const struct record_type read_longs =
    READER(TYPE(.kind = VALUE_ARRAY, .size = sizeof(struct any_list), .item = &long_item));
static const struct record_type read_opt_long = {
    .name = "One",
    .full_name = "fixture.One",
    .count = 1,
    .size = sizeof(struct one),
    .empty = &none_empty,
    .fields =
        &(const struct field){.name = "f", .type = {.kind = VALUE_LONG, .null_at = 0, .size = 8}}};
static const struct record_type read_opt_inner = {
    .name = "One",
    .full_name = "fixture.One",
    .count = 1,
    .size = sizeof(struct one),
    .empty = &one_empty,
    .fields = &(const struct field){
        .name = "f",
        .type = {.kind = VALUE_RECORD, .null_at = 0, .size = 8, .record = &inner_type}}};

#define INNER "{\"type\":\"record\",\"name\":\"Inner\",\"fields\":["
#define F(type) "{\"name\":\"f\",\"type\":" type "}"

/* clang-format off */
static const struct test_row {
    const char *name;
    const struct record_type *reader;
    const char *fields; /* the writer's */
    const char *hex;
    const char *reads; /* JSON; or "compile: ..." or "decode: ...", then a part of the sentence */
} rows[] = {
    {"boolean", &read_bool, F("\"boolean\""), "01", "{\"f\":true}"},
    {"int", &read_int, F("\"int\""), "07", "{\"f\":-4}"},
    {"long of an int's size is no int", &read_int, F("\"long\""), "07", "compile: cannot be read as an int: long"},
    {"int to long", &read_long, F("\"int\""), "ff ff ff ff 0f", "{\"f\":-2147483648}"},
    {"int to float", &read_float, F("\"int\""), "08", "{\"f\":4}"},
    {"int to double", &read_double, F("\"int\""), "08", "{\"f\":4}"},
    {"long to float", &read_float, F("\"long\""), "fe ff ff ff ff ff ff ff ff 01", "{\"f\":9.2233720368547758e+18}"},
    {"long to double", &read_double, F("\"long\""), "01", "{\"f\":-1}"},
    {"float to double", &read_double, F("\"float\""), "00 00 c0 3f", "{\"f\":1.5}"},
    {"float", &read_float, F("\"float\""), "00 00 c0 3f", "{\"f\":1.5}"},
    {"double", &read_double, F("\"double\""), "00 00 00 00 00 00 f8 3f", "{\"f\":1.5}"},
    {"double to float never", &read_float, F("\"double\""), "", "compile: cannot be read as a float: double"},
    {"string to long never", &read_long, F("\"string\""), "", "compile: cannot be read as a long: string"},
    {"bytes to string", &read_text, F("\"bytes\""), "04 c3 a9", "{\"f\":\"\xc3\xa9\"}"},
    {"bytes that are no text to string", &read_text, F("\"bytes\""), "02 e9", "decode: field f, byte 0: text is not UTF-8"},
    {"string to bytes", &read_bytes, F("\"string\""), "04 c3 a9", "{\"f\":\"\\u00c3\\u00a9\"}"},
    {"fixed", &read_fixed, F("{\"type\":\"fixed\",\"name\":\"F\",\"size\":2}"), "61 62", "{\"f\":\"ab\"}"},
    {"fixed of another size", &read_fixed, F("{\"type\":\"fixed\",\"name\":\"F\",\"size\":3}"), "", "compile: cannot be read as our fixed: F"},
    {"fixed of another name", &read_fixed, F("{\"type\":\"fixed\",\"name\":\"G\",\"size\":2}"), "", "compile: cannot be read as our fixed: G"},
    {"enum by symbol, not by index", &read_shape, F("{\"type\":\"enum\",\"name\":\"Shape\",\"symbols\":[\"SQUARE\",\"ROUND\"]}"), "00", "{\"f\":\"SQUARE\"}"},
    {"enum symbol unknown, our default", &read_colour, F("{\"type\":\"enum\",\"name\":\"Colour\",\"symbols\":[\"PINK\",\"RED\"]}"), "00", "{\"f\":\"BLUE\"}"},
    {"enum symbol unknown, no default", &read_shape, F("{\"type\":\"enum\",\"name\":\"Shape\",\"symbols\":[\"OVAL\",\"ROUND\"]}"), "00", "decode: unknown here, and the enum has no default"},
    {"enum symbol unknown but not used", &read_shape, F("{\"type\":\"enum\",\"name\":\"Shape\",\"symbols\":[\"OVAL\",\"ROUND\"]}"), "02", "{\"f\":\"ROUND\"}"},
    {"enum index out of range", &read_shape, F("{\"type\":\"enum\",\"name\":\"Shape\",\"symbols\":[\"ROUND\",\"SQUARE\"]}"), "64", "decode: no such symbol"},
    {"enum of another name", &read_shape, F("{\"type\":\"enum\",\"name\":\"Form\",\"symbols\":[\"ROUND\"]}"), "", "compile: cannot be read as our enum: Form"},
    {"record, fields in another order", &read_inner, F(INNER "{\"name\":\"b\",\"type\":\"string\"},{\"name\":\"a\",\"type\":\"int\"}]}"), "02 78 06", "{\"f\":{\"a\":3,\"b\":\"x\"}}"},
    {"record, missing field takes its default", &read_inner, F(INNER "{\"name\":\"b\",\"type\":\"string\"}]}"), "02 78", "{\"f\":{\"a\":5,\"b\":\"x\"}}"},
    {"record by our alias", &read_inner, F("{\"type\":\"record\",\"name\":\"OldInner\",\"namespace\":\"else\",\"fields\":[{\"name\":\"a\",\"type\":\"int\"}]}"), "06", "{\"f\":{\"a\":3,\"b\":\"bee\"}}"},
    {"record of another name", &read_inner, F("{\"type\":\"record\",\"name\":\"Other\",\"fields\":[{\"name\":\"a\",\"type\":\"int\"}]}"), "", "compile: cannot be read as our record: Other"},
    {"missing field without default", &read_int, "{\"name\":\"g\",\"type\":\"int\"}", "", "compile: field f: is missing and has no default"},
    {"union with null, ours not: a value", &read_long, F("[\"null\",\"long\"]"), "02 06", "{\"f\":3}"},
    {"union with null, ours not: null", &read_long, F("[\"null\",\"long\"]"), "00", "decode: has no place here"},
    {"no union, ours nullable", &read_opt_long, F("\"int\""), "06", "{\"f\":3}"},
    {"only null, ours nullable", &read_opt_long, F("\"null\""), "", "{\"f\":null}"},
    {"null last", &read_opt_long, F("[\"int\",\"null\"]"), "02", "{\"f\":null}"},
    {"null last, a value", &read_opt_long, F("[\"int\",\"null\"]"), "00 06", "{\"f\":3}"},
    {"wide union, the branch that fits", &read_opt_long, F("[\"string\",\"null\",\"long\"]"), "04 06", "{\"f\":3}"},
    {"wide union, null", &read_opt_long, F("[\"string\",\"null\",\"long\"]"), "02", "{\"f\":null}"},
    {"wide union, the branch that does not", &read_opt_long, F("[\"string\",\"null\",\"long\"]"), "00 02 78", "decode: has no place here"},
    {"union of which no branch fits", &read_long, F("[\"string\",\"null\"]"), "", "compile: cannot be read as a long: union"},
    {"union branch that there is not", &read_opt_long, F("[\"null\",\"long\"]"), "04", "decode: no such branch"},
    {"union branch below zero", &read_opt_long, F("[\"null\",\"long\"]"), "01", "decode: no such branch"},
    {"lowest long where it means none", &read_opt_long, F("[\"null\",\"long\"]"), "02 ff ff ff ff ff ff ff ff ff 01", "decode: means none here"},
    {"lowest long where it means itself", &read_long, F("\"long\""), "ff ff ff ff ff ff ff ff ff 01", "{\"f\":-9223372036854775808}"},
    {"lowest int", &read_int, F("\"int\""), "ff ff ff ff 0f", "decode: means none here"},
    {"optional record", &read_opt_inner, F("[\"null\"," INNER "{\"name\":\"a\",\"type\":\"int\"}]}]"), "02 06", "{\"f\":{\"a\":3,\"b\":\"bee\"}}"},
    {"optional record, none", &read_opt_inner, F("[\"null\"," INNER "{\"name\":\"a\",\"type\":\"int\"}]}]"), "00", "{\"f\":null}"},
    {"union of records, other order", &read_choice, F("[{\"type\":\"record\",\"name\":\"Pear\",\"fields\":[{\"name\":\"name\",\"type\":\"string\"}]},{\"type\":\"record\",\"name\":\"Apple\",\"fields\":[{\"name\":\"weight\",\"type\":\"int\"}]}]"), "02 06", "{\"f\":{\"kind\":\"Apple\",\"weight\":3}}"},
    {"union of records, one we do not have", &read_choice, F("[{\"type\":\"record\",\"name\":\"Plum\",\"fields\":[]},{\"type\":\"record\",\"name\":\"Apple\",\"fields\":[{\"name\":\"weight\",\"type\":\"int\"}]}]"), "00", "decode: has no place here"},
    {"union of records, one that cannot be read, not used", &read_choice, F("[{\"type\":\"record\",\"name\":\"Pear\",\"fields\":[]},{\"type\":\"record\",\"name\":\"Apple\",\"fields\":[{\"name\":\"weight\",\"type\":\"int\"}]}]"), "02 06", "{\"f\":{\"kind\":\"Apple\",\"weight\":3}}"},
    {"union of records, one that cannot be read, used", &read_choice, F("[{\"type\":\"record\",\"name\":\"Pear\",\"fields\":[]},{\"type\":\"record\",\"name\":\"Apple\",\"fields\":[{\"name\":\"weight\",\"type\":\"int\"}]}]"), "00", "decode: field name: is missing and has no default in Pear"},
    {"a record where we have a union", &read_choice, F("{\"type\":\"record\",\"name\":\"Apple\",\"fields\":[{\"name\":\"weight\",\"type\":\"long\"}]}"), "06", "{\"f\":{\"kind\":\"Apple\",\"weight\":3}}"},
    {"list, items promoted", &read_longs, F("{\"type\":\"array\",\"items\":\"int\"}"), "04 02 04 02 06 00", "{\"f\":[1,2,3]}"},
    {"list, block with its length", &read_longs, F("{\"type\":\"array\",\"items\":\"long\"}"), "03 04 02 04 00", "{\"f\":[1,2]}"},
    {"list, block with a wrong length", &read_longs, F("{\"type\":\"array\",\"items\":\"long\"}"), "03 02 02 04 00", "decode: not as long as it says"},
    {"list, items of a union", &read_longs, F("{\"type\":\"array\",\"items\":[\"null\",\"long\"]}"), "02 02 06 00", "{\"f\":[3]}"},
    {"list, empty, items that cannot be read", &read_longs, F("{\"type\":\"array\",\"items\":\"string\"}"), "00", "{\"f\":[]}"},
    {"list, items that cannot be read", &read_longs, F("{\"type\":\"array\",\"items\":\"string\"}"), "02 02 78 00", "decode: cannot be read as a long: string"},
    {"map for a list", &read_longs, F("{\"type\":\"map\",\"values\":\"long\"}"), "", "compile: cannot be read as an array: map"},
    {"logical type of the writer does not matter", &read_int, F("{\"type\":\"int\",\"logicalType\":\"time-millis\"}"), "02", "{\"f\":1}"},
    /* read over: each kind before our field */
    {"over boolean, int, long", &read_int, "{\"name\":\"x\",\"type\":\"boolean\"},{\"name\":\"y\",\"type\":\"int\"},{\"name\":\"z\",\"type\":\"long\"}," F("\"int\""), "01 80 01 80 01 06", "{\"f\":3}"},
    {"over float, double, fixed", &read_int, "{\"name\":\"x\",\"type\":\"float\"},{\"name\":\"y\",\"type\":\"double\"},{\"name\":\"z\",\"type\":{\"type\":\"fixed\",\"name\":\"Z\",\"size\":3}}," F("\"int\""), "01 02 03 04 01 02 03 04 05 06 07 08 01 02 03 06", "{\"f\":3}"},
    {"over string, bytes, null, enum", &read_int, "{\"name\":\"x\",\"type\":\"string\"},{\"name\":\"y\",\"type\":\"bytes\"},{\"name\":\"z\",\"type\":\"null\"},{\"name\":\"w\",\"type\":{\"type\":\"enum\",\"name\":\"W\",\"symbols\":[\"A\",\"B\"]}}," F("\"int\""), "02 78 02 ff 02 06", "{\"f\":3}"},
    {"over a list of records", &read_int, "{\"name\":\"x\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"s\",\"type\":\"string\"}]}}}," F("\"int\""), "04 02 78 02 79 00 06", "{\"f\":3}"},
    {"over a list in sized blocks", &read_int, "{\"name\":\"x\",\"type\":{\"type\":\"array\",\"items\":\"string\"}}," F("\"int\""), "01 04 02 78 01 04 02 79 00 06", "{\"f\":3}"},
    {"over a list in blocks of wrong size", &read_int, "{\"name\":\"x\",\"type\":{\"type\":\"array\",\"items\":\"string\"}}," F("\"int\""), "01 06 02 78 01 04 02 79 00 06", "decode: not as long as it says"},
    {"over a map", &read_int, "{\"name\":\"x\",\"type\":{\"type\":\"map\",\"values\":[\"null\",\"long\"]}}," F("\"int\""), "04 02 6b 00 02 6c 02 0a 00 06", "{\"f\":3}"},
    {"over unions", &read_int, "{\"name\":\"x\",\"type\":[\"null\",\"string\"]},{\"name\":\"y\",\"type\":[\"long\",\"string\",\"null\"]}," F("\"int\""), "02 02 78 02 02 79 06", "{\"f\":3}"},
    {"over a type by its name", &read_int, "{\"name\":\"x\",\"type\":{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"s\",\"type\":\"int\"}]}},{\"name\":\"y\",\"type\":\"R\"}," F("\"int\""), "02 04 06", "{\"f\":3}"},
    {"over a type that holds itself", &read_int, "{\"name\":\"x\",\"type\":{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"next\",\"type\":[\"null\",\"R\"]}]}}," F("\"int\""), "02 02 02 00 06", "{\"f\":3}"},
};
/* clang-format on */

static void check_message(const struct test_row *row, const struct plan *plan)
{
    uint8_t bytes[64];
    size_t len = fixture_hex(row->hex, bytes, sizeof bytes);
    struct one one;
    enum err e = plan_decode(plan, bytes, len, &fixture_arena, &one, &fixture_why);
    if (strncmp(row->reads, "decode: ", 8) == 0) {
        assert_int_equal(e, ERR_POISON);
        if (strstr(fixture_why.text, row->reads + 8) == NULL) fail_msg("%s", fixture_why.text);
        return;
    }
    if (e != ERR_OK) fail_msg("%s", fixture_why.text);
    assert_string_equal(fixture_print(row->reader, &one), row->reads);
}

static void test_each_rule_of_resolution(void **state)
{
    (void)state;
    none_empty.of.big = LONG_NONE;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct test_row *row = &rows[i];
        print_message("    %s\n", row->name);
        char schema[2048];
        int made = snprintf(schema, sizeof schema,
                            "{\"type\":\"record\",\"name\":\"One\",\"fields\":[%s]}", row->fields);
        assert_true(made > 0 && (size_t)made < sizeof schema);
        struct plan *plan = NULL;
        enum err e = plan_compile(schema, strlen(schema), row->reader, &plan, &fixture_why);
        if (strncmp(row->reads, "compile: ", 9) == 0) {
            assert_int_equal(e, ERR_POISON);
            assert_null(plan);
            if (strstr(fixture_why.text, row->reads + 9) == NULL) fail_msg("%s", fixture_why.text);
            continue;
        }
        if (e != ERR_OK) fail_msg("%s", fixture_why.text);
        check_message(row, plan);
        plan_free(plan);
    }
}

/* A writer that knows nothing but what has no default: all our defaults come out. */
static void test_defaults_of_every_kind(void **state)
{
    (void)state;
    static const char schema[] =
        "{\"type\":\"record\",\"name\":\"Galley\",\"fields\":["
        "{\"name\":\"flag\",\"type\":\"boolean\"},{\"name\":\"older_number\",\"type\":\"int\"},"
        "{\"name\":\"big\",\"type\":\"int\"},{\"name\":\"small_real\",\"type\":\"int\"},"
        "{\"name\":\"real\",\"type\":\"float\"},{\"name\":\"blob\",\"type\":\"string\"},"
        "{\"name\":\"text\",\"type\":\"bytes\"},"
        "{\"name\":\"print\",\"type\":{\"type\":\"fixed\",\"name\":\"Print\",\"size\":4}},"
        "{\"name\":\"colour\",\"type\":{\"type\":\"enum\",\"name\":\"Colour\",\"symbols\":["
        "\"GREY\"]}},"
        "{\"name\":\"shape\",\"type\":{\"type\":\"enum\",\"name\":\"Shape\",\"symbols\":["
        "\"SQUARE\"]}},"
        "{\"name\":\"day\",\"type\":\"int\"},{\"name\":\"at\",\"type\":\"int\"},"
        "{\"name\":\"choice\",\"type\":{\"type\":\"record\",\"name\":\"Pear\",\"fields\":["
        "{\"name\":\"name\",\"type\":\"string\"}]}}]}";
    static const char expected[] =
        "{\"flag\":true,\"number\":1,\"big\":2,\"small_real\":3,\"real\":1.5,\"blob\":\"b\","
        "\"text\":\"t\","
        "\"print\":\"abcd\",\"colour\":\"BLUE\",\"shape\":\"SQUARE\",\"day\":\"1970-01-02\","
        "\"at\":\"1970-01-01T00:00:00.001Z\",\"opt_number\":null,\"opt_big\":7,\"opt_text\":null,"
        "\"opt_blob\":null,\"opt_day\":null,\"opt_colour\":null,\"opt_print\":null,"
        "\"inner\":{\"a\":9,\"b\":\"bee\"},\"opt_inner\":null,\"numbers\":[1,2],\"bigs\":[],"
        "\"texts\":[\"x\",\"yz\"],\"opt_texts\":[],\"colours\":[],"
        "\"inners\":[{\"a\":1,\"b\":\"bee\"},{\"a\":5,\"b\":\"c\"}],\"opt_list\":null,"
        "\"choice\":{\"kind\":\"Pear\",\"name\":\"p\",\"seeds\":[]},"
        "\"opt_choice\":{\"kind\":\"Apple\",\"weight\":3}}";
    struct plan *plan = fixture_plan(schema, &kitchen_type);
    uint8_t bytes[64];
    size_t len = fixture_hex("01 02 04 06 0000c03f 02 62 02 74 61626364 00 00 02 02 02 70", bytes,
                             sizeof bytes);
    struct kitchen kitchen;
    enum err e = plan_decode(plan, bytes, len, &fixture_arena, &kitchen, &fixture_why);
    if (e != ERR_OK) fail_msg("%s", fixture_why.text);
    assert_string_equal(fixture_print(&kitchen_type, &kitchen), expected);
    plan_free(plan);
}

/* The plan keeps nothing of the schema's text, and the record nothing of another message's. */
static void test_a_plan_outlives_its_schema_text(void **state)
{
    (void)state;
    char schema[] = "{\"type\":\"record\",\"name\":\"Inner\",\"fields\":["
                    "{\"name\":\"gone\",\"type\":{\"type\":\"array\",\"items\":\"string\"}},"
                    "{\"name\":\"a\",\"type\":\"int\"}]}";
    struct plan *plan = fixture_plan(schema, &inner_type);
    memset(schema, 'x', sizeof schema - 1);
    const uint8_t good[] = {0x02, 0x02, 'q', 0x00, 0x06};
    const uint8_t bad[] = {0x02, 0x02, 0xFF, 0x00, 0x06};
    struct inner inner;
    assert_int_equal(plan_decode(plan, bad, sizeof bad, &fixture_arena, &inner, &fixture_why),
                     ERR_POISON);
    assert_string_equal(fixture_why.text, "field gone[0], byte 1: text is not UTF-8");
    assert_int_equal(plan_decode(plan, good, sizeof good, &fixture_arena, &inner, &fixture_why),
                     ERR_OK);
    assert_string_equal(fixture_print(&inner_type, &inner), "{\"a\":3,\"b\":\"bee\"}");
    plan_free(plan);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_each_rule_of_resolution, fixture_reset),
        cmocka_unit_test_setup(test_defaults_of_every_kind, fixture_reset),
        cmocka_unit_test_setup(test_a_plan_outlives_its_schema_text, fixture_reset),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    buf_free(&fixture_json);
    return failed;
}
