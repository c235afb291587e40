/* test_codec_json.c - records as people write and read them, and schemas as text. */
#include "tests/support/codec_fixture.h"

#include "schemas/codec/iso.h"
#include "schemas/codec/tables.h"
#include "schemas/codec/wire.h"
#include "tests/support/random_record.h"

/* clang-format off */
#define TICK "\"event_id\":\"t\",\"occurred_at\":\"2026-01-01T00:00:00.000Z\""
#define SIGNAL "\"event_id\":\"s\",\"occurred_at\":\"2026-01-01T00:00:00.000Z\",\"value_date\":\"2026-01-01\",\"lender_id\":\"l\",\"borrower_id\":\"b\""
static const struct refusal {
    const char *name;
    const struct record_type *type;
    const char *json;
    const char *says;
} refusals[] = {
    {"not JSON", &calendar_tick_type, "{\"event_id\":", "CalendarTick: not JSON, at character"},
    {"a list", &calendar_tick_type, "[]", "found a list, expected an object"},
    {"a key twice", &calendar_tick_type, "{\"event_id\":\"a\",\"event_id\":\"b\"}", "duplicate"},
    {"unknown field", &calendar_tick_type, "{" TICK ",\"business_date\":\"2026-01-01\",\"date\":1}", "unknown field date in CalendarTick"},
    {"missing field", &calendar_tick_type, "{" TICK "}", "missing field business_date"},
    {"wrong type", &calendar_tick_type, "{\"event_id\":7,\"occurred_at\":\"2026-01-01T00:00:00Z\",\"business_date\":\"2026-01-01\"}", "field event_id: found a number, expected a text"},
    {"null where a value must be", &calendar_tick_type, "{" TICK ",\"business_date\":null}", "field business_date: found null, expected a date like \"2026-01-31\""},
    {"a date as number", &calendar_tick_type, "{" TICK ",\"business_date\":20000}", "field business_date: found a number, expected a date"},
    {"no such day", &calendar_tick_type, "{" TICK ",\"business_date\":\"2026-02-29\"}", "field business_date: found \"2026-02-29\", expected a date"},
    {"an American date", &calendar_tick_type, "{" TICK ",\"business_date\":\"02/01/2026\"}", "found \"02/01/2026\""},
    {"a time without zone", &calendar_tick_type, "{\"event_id\":\"t\",\"occurred_at\":\"2026-01-01T00:00:00\",\"business_date\":\"2026-01-01\"}", "field occurred_at: found \"2026-01-01T00:00:00\"", },
    {"a number that is none", &inner_type, "{\"a\":1.5}", "field a: found a number with a fraction, expected a whole number"},
    {"a number out of range", &inner_type, "{\"a\":2147483648}", "field a: found a number, expected a number from -2147483647"},
    {"no kind", &signal_event_type, "{" SIGNAL ",\"detail\":{\"monthly_amount\":1}}", "\"kind\" is missing in detail"},
    {"unknown kind", &signal_event_type, "{" SIGNAL ",\"detail\":{\"kind\":\"Salary\",\"monthly_amount\":1}}", "field detail: found \"Salary\", expected as \"kind\" one of Party Consent"},
    {"unknown field in a kind", &signal_event_type, "{" SIGNAL ",\"detail\":{\"kind\":\"Income\",\"monthly\":1}}", "unknown field detail.monthly in Income"},
    {"missing field in a kind", &signal_event_type, "{" SIGNAL ",\"detail\":{\"kind\":\"Income\"}}", "missing field detail.monthly_amount"},
    {"unknown word", &signal_event_type, "{" SIGNAL ",\"detail\":{\"kind\":\"Consent\",\"purpose\":\"SELL\",\"granted\":true}}", "field detail.purpose: found \"SELL\", expected one of REPORT SHARE"},
    {"not a boolean", &signal_event_type, "{" SIGNAL ",\"detail\":{\"kind\":\"Consent\",\"purpose\":\"SHARE\",\"granted\":\"yes\"}}", "field detail.granted: found \"yes\", expected true or false"},
    {"deep in a list", &tree_type, "{\"name\":\"t\",\"branches\":[{\"length\":1,\"leaves\":[{\"number\":1,\"veins\":[\"a\",2]}]}]}", "field branches[0].leaves[0].veins[1]: found a number, expected a text"},
    {"an identity number in the wrong place is not repeated", &calendar_tick_type, "{" TICK ",\"business_date\":\"11010519491231002X\"}", "field business_date: found a text of 18 bytes, expected"},
};
/* clang-format on */

static void test_each_refusal_names_field_found_and_expected(void **state)
{
    (void)state;
    static alignas(16) uint8_t record[4096];
    for (size_t i = 0; i < sizeof refusals / sizeof refusals[0]; i++) {
        const struct refusal *r = &refusals[i];
        print_message("    %s\n", r->name);
        memset(record, 0x5A, sizeof record);
        enum err e = record_read_json(r->type, r->json, strlen(r->json), &fixture_arena, record,
                                      &fixture_why);
        assert_int_equal(e, ERR_POISON);
        if (strstr(fixture_why.text, r->says) == NULL) fail_msg("%s", fixture_why.text);
        assert_memory_equal(record, r->type->empty, r->type->size);
        assert_int_equal(fixture_arena.used, 0);
    }
}

static void test_what_is_left_out_takes_the_schemas_default(void **state)
{
    (void)state;
    struct signal_event ev;
    fixture_read(&signal_event_type,
                 "{" SIGNAL
                 ",\"detail\":{\"kind\":\"Consent\",\"purpose\":\"SHARE\",\"granted\":true}}",
                 &ev);
    assert_int_equal(ev.detail.kind, SIGNAL_EVENT_DETAIL_CONSENT);
    assert_int_equal(ev.detail.of.consent.purpose, CONSENT_PURPOSE_SHARE);
    assert_true(str_is_none(ev.detail.of.consent.recipient));
    assert_true(ev.detail.of.consent.granted);
    assert_int_equal(ev.value_date, 20454);
}

static void test_what_is_printed_reads_back_the_same(void **state)
{
    (void)state;
    static alignas(16) uint8_t record[4096], back[4096];
    struct random_source random = {.state = 7};
    struct buf first = {0}, second = {0};
    for (uint32_t i = 0; i < RECORD_TYPES_COUNT * 20; i++) {
        const struct record_type *type = record_types[i % RECORD_TYPES_COUNT];
        fixture_arena.used = 0;
        buf_clear(&first);
        buf_clear(&second);
        random_record(&random, type, &fixture_arena, record);
        assert_int_equal(record_print_json(type, record, &first), ERR_OK);
        /* Dates and times outside the years 1-9999 print as numbers, which reading does not take.
         */
        enum err e = record_read_json(type, (const char *)first.at, first.len, &fixture_arena, back,
                                      &fixture_why);
        if (e != ERR_OK && strstr(fixture_why.text, "found a number, expected a ") != NULL)
            continue;
        if (e != ERR_OK) fail_msg("%s in %.*s", fixture_why.text, (int)first.len, first.at);
        assert_int_equal(record_print_json(type, back, &second), ERR_OK);
        assert_int_equal(first.len, second.len);
        assert_memory_equal(first.at, second.at, first.len);
    }
    buf_free(&first);
    buf_free(&second);
}

static void test_control_characters_and_bytes_are_escaped(void **state)
{
    (void)state;
    struct kitchen k = kitchen_empty;
    k.text = STR("a\"b\\c\n\t\x01\x7f\xe4\xb8\xad");
    k.blob = STR("\x00\x80\xff");
    const char *json = fixture_print(&kitchen_type, &k);
    assert_non_null(strstr(json, "\"text\":\"a\\\"b\\\\c\\n\\t\\u0001\\u007f\xe4\xb8\xad\""));
    assert_non_null(strstr(json, "\"blob\":\"\\u0000\\u0080\\u00ff\""));
}

static void test_the_calendar_agrees_with_itself_day_by_day(void **state)
{
    (void)state;
    char before[ISO_DATE_SIZE] = "", text[ISO_DATE_SIZE];
    int32_t days = 0;
    for (int32_t day = -719162; day <= 2932896; day++) {
        assert_true(iso_write_date(day, text));
        assert_true(iso_read_date((struct str){text, 10}, &days));
        assert_int_equal(days, day);
        assert_true(strcmp(before, text) < 0);
        memcpy(before, text, sizeof before);
    }
    assert_false(iso_write_date(-719163, text));
    assert_false(iso_write_date(2932897, text));
    assert_true(iso_read_date(STR("1970-01-01"), &days));
    assert_int_equal(days, 0);
    assert_true(iso_read_date(STR("2000-02-29"), &days));
    assert_int_equal(days, 11016);
}

static void test_times(void **state)
{
    (void)state;
    int64_t ms = 0;
    char text[ISO_TIME_SIZE];
    assert_true(iso_read_time(STR("2026-01-31T08:00:00.123+08:00"), &ms));
    assert_int_equal(ms, INT64_C(1769817600123));
    assert_true(iso_write_time(ms, text));
    assert_string_equal(text, "2026-01-31T00:00:00.123Z");
    assert_true(iso_write_time(-1, text));
    assert_string_equal(text, "1969-12-31T23:59:59.999Z");
    assert_false(iso_read_time(STR("2026-01-31T24:00:00Z"), &ms));
    assert_false(iso_read_time(STR("2026-01-31T08:00:00.12Z"), &ms));
    assert_false(iso_read_time(STR("2026-01-31 08:00:00Z"), &ms));
    assert_false(iso_read_time(STR("2026-01-31T08:00:00Zz"), &ms));
    assert_false(iso_write_time(INT64_MAX, text));
}

/* clang-format off */
static const struct schema_case {
    const char *name;
    const char *json;
    const char *says;
} bad_schemas[] = {
    {"not JSON", "{", "not JSON"},
    {"a number", "7", "neither text, list nor object"},
    {"unknown word", "\"strin\"", "unknown type 'strin'"},
    {"no name", "{\"type\":\"record\",\"fields\":[]}", "has no name"},
    {"bad name", "{\"type\":\"record\",\"name\":\"1a\",\"fields\":[]}", "bad name"},
    {"no fields", "{\"type\":\"record\",\"name\":\"R\"}", "no fields"},
    {"field twice", "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"int\"},{\"name\":\"a\",\"type\":\"int\"}]}", "field stands twice: 'a'"},
    {"field without type", "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\"}]}", "a type is missing"},
    {"symbol twice", "{\"type\":\"enum\",\"name\":\"E\",\"symbols\":[\"A\",\"A\"]}", "symbol stands twice"},
    {"no symbols", "{\"type\":\"enum\",\"name\":\"E\"}", "no symbols"},
    {"negative size", "{\"type\":\"fixed\",\"name\":\"F\",\"size\":-1}", "bad size"},
    {"type twice", "[{\"type\":\"fixed\",\"name\":\"F\",\"size\":1},{\"type\":\"fixed\",\"name\":\"F\",\"size\":2}]", "defined twice"},
    {"union in union", "[\"int\",[\"null\"]]", "a union stands in a union"},
    {"branch twice", "[\"int\",\"int\"]", "two branches of one type"},
    {"empty union", "[]", "a union is empty"},
    {"items missing", "{\"type\":\"array\"}", "a type is missing"},
    {"unknown name", "{\"type\":\"record\",\"name\":\"R\",\"namespace\":\"n\",\"fields\":[{\"name\":\"a\",\"type\":\"m.S\"}]}", "unknown type 'm.S'"},
};
/* clang-format on */

static void test_each_bad_schema_is_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof bad_schemas / sizeof bad_schemas[0]; i++) {
        const struct schema_case *c = &bad_schemas[i];
        print_message("    %s\n", c->name);
        struct plan *plan = NULL;
        assert_int_equal(plan_compile(c->json, strlen(c->json), NULL, &plan, &fixture_why),
                         ERR_POISON);
        assert_null(plan);
        if (strstr(fixture_why.text, c->says) == NULL) fail_msg("%s", fixture_why.text);
    }
}

static void test_schemas_too_big_or_too_deep_are_refused(void **state)
{
    (void)state;
    enum { DEPTH = 3000, SIZE = DEPTH * 32 };
    char *text = calloc(1, SIZE);
    assert_non_null(text);
    size_t len = 0;
    for (int i = 0; i < DEPTH; i++)
        len += (size_t)snprintf(text + len, SIZE - len, "{\"type\":\"array\",\"items\":");
    struct plan *plan = NULL;
    assert_int_equal(plan_compile(text, len, NULL, &plan, &fixture_why), ERR_POISON);
    free(text);

    text = calloc(1, PLAN_SCHEMA_BYTES_MAX + 2);
    assert_non_null(text);
    memset(text, ' ', PLAN_SCHEMA_BYTES_MAX + 1);
    assert_int_equal(plan_compile(text, PLAN_SCHEMA_BYTES_MAX + 1, NULL, &plan, &fixture_why),
                     ERR_POISON);
    assert_non_null(strstr(fixture_why.text, "longer than 1 MiB"));
    free(text);
}

static void test_names_of_schemas(void **state)
{
    (void)state;
    char name[16];
    static const char spaced[] =
        "{\"type\":\"record\",\"name\":\"R\",\"namespace\":\"a.b\",\"fields\":[]}";
    static const char plain[] = "{\"type\":\"record\",\"name\":\"R\",\"fields\":[]}";
    static const char number[] = "\"int\"";
    assert_int_equal(schema_full_name(spaced, strlen(spaced), name, sizeof name, NULL), ERR_OK);
    assert_string_equal(name, "a.b.R");
    assert_int_equal(schema_full_name(plain, strlen(plain), name, sizeof name, NULL), ERR_OK);
    assert_string_equal(name, "R");
    assert_int_equal(schema_full_name(spaced, strlen(spaced), name, 5, NULL), ERR_LIMIT);
    assert_int_equal(schema_full_name(number, strlen(number), name, sizeof name, NULL), ERR_POISON);
}

static void test_why_is_cut_not_overrun(void **state)
{
    (void)state;
    struct why w;
    why_clear(&w);
    for (int i = 0; i < 100; i++)
        why_add(&w, "\xe4\xb8\xad!");
    assert_true(strlen(w.text) < sizeof w.text);
    assert_true(wire_is_utf8((const uint8_t *)w.text, strlen(w.text)));
    why_clear(&w);
    why_add_int(&w, INT64_MIN);
    why_add_str(&w, STR(" a\x01\xff"));
    assert_string_equal(w.text, "-9223372036854775808 a??");
    why_add(NULL, "x");
    why_add_int(NULL, 1);
    why_add_str(NULL, STR("x"));
    why_clear(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_each_refusal_names_field_found_and_expected, fixture_reset),
        cmocka_unit_test_setup(test_what_is_left_out_takes_the_schemas_default, fixture_reset),
        cmocka_unit_test_setup(test_what_is_printed_reads_back_the_same, fixture_reset),
        cmocka_unit_test_setup(test_control_characters_and_bytes_are_escaped, fixture_reset),
        cmocka_unit_test(test_the_calendar_agrees_with_itself_day_by_day),
        cmocka_unit_test(test_times),
        cmocka_unit_test(test_each_bad_schema_is_refused),
        cmocka_unit_test(test_schemas_too_big_or_too_deep_are_refused),
        cmocka_unit_test(test_names_of_schemas),
        cmocka_unit_test(test_why_is_cut_not_overrun),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    buf_free(&fixture_json);
    return failed;
}
