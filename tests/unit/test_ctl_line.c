/* test_ctl_line.c - the line format: what is printed is read again, what does not fit is named. */
#include "ops/ctl/line.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "ops/ctl/messages.h"
#include "state/core/records.h"

enum { ARENA_SIZE = 1 << 20 };

static struct arena arena;

#define TICK                                                                                       \
    "{\"event_id\":\"t1\",\"occurred_at\":\"2019-02-01T00:00:00.000Z\",\"business_date\":\"2019-"  \
    "02-01\"}"

static enum err read_text(const char *text, struct line *ret, struct why *why)
{
    arena.used = 0;
    return line_read(text, strlen(text), &arena, ret, why);
}

static void test_a_printed_line_is_read_again(void **state)
{
    (void)state;
    struct overdue_event r = overdue_event_empty;
    r.event_id = STR("e-1");
    r.occurred_at = 1550000000123;
    r.value_date = 17928;
    r.lender_id = STR("L");
    r.borrower_id = STR("B");
    r.account_id = STR("A");
    r.product = STR("p \"quoted\" \xe8\xb4\xb7");
    r.instalment_no = 3;
    r.due_date = 17900;
    r.principal = INT64_C(9007199254740993); /* no double holds it */
    r.currency = STR("CNY");
    r.intent = INTENT_INTENTIONAL;

    struct buf out = {0};
    const struct record_type *type = record_type_by_name("OverdueEvent");
    assert_int_equal(line_print(&out, "loan.overdues", 5, type, &r), ERR_OK);
    assert_int_equal(out.at[out.len - 1], '\n');

    struct line line;
    struct why why;
    arena.used = 0;
    assert_int_equal(line_read((const char *)out.at, out.len - 1, &arena, &line, &why), ERR_OK);
    assert_string_equal(line.topic, "loan.overdues");
    assert_int_equal(line.partition, 5);
    assert_ptr_equal(line.type, type);
    assert_false(line.has_key);
    const struct overdue_event *again = line.record;
    assert_int_equal(again->principal, r.principal);
    assert_int_equal(again->occurred_at, r.occurred_at);
    assert_int_equal(again->due_date, r.due_date);
    assert_int_equal(again->intent, r.intent);
    assert_true(str_equal(again->product, r.product));
    assert_true(str_equal(record_borrower(line.type, line.record), STR("B")));
    buf_free(&out);
}

static void test_optional_fields(void **state)
{
    (void)state;
    struct line line;
    struct why why;
    assert_int_equal(
        read_text("{\"topic\":\"t\",\"partition\":3,\"offset\":7,\"kafka_time\":\"2019-02-01T08:"
                  "00:00+08:00\",\"key\":null,\"type\":\"CalendarTick\",\"record\":" TICK "}",
                  &line, &why),
        ERR_OK);
    assert_int_equal(line.partition, 3);
    assert_int_equal(line.kafka_time_ms, INT64_C(1548979200000));
    assert_true(line.has_key);
    assert_true(str_is_none(line.key));

    assert_int_equal(
        read_text("{\"topic\":\"t\",\"kafka_time\":1548979200000,\"key\":\"k\",\"type\":"
                  "\"creditd.CalendarTick\",\"record\":" TICK "}",
                  &line, &why),
        ERR_OK);
    assert_int_equal(line.kafka_time_ms, INT64_C(1548979200000));
    assert_true(str_equal(line.key, STR("k")));
    assert_int_equal(line.partition, -1);
}

static void test_what_does_not_fit_is_named(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *names; /* what the sentence must contain */
    } cases[] = {
        {"", "JSON"},
        {"[]", "not a JSON object"},
        {"{\"topic\":\"t\",\"topic\":\"u\"}", "JSON"},
        {"{\"type\":\"CalendarTick\",\"record\":" TICK "}", "topic: is missing"},
        {"{\"topic\":\"t\",\"record\":" TICK "}", "type: is missing"},
        {"{\"topic\":\"t\",\"type\":\"CalendarTick\"}", "record: is missing"},
        {"{\"topic\":\"t\",\"type\":\"Nonsense\",\"record\":{}}", "type: names no record"},
        {"{\"topic\":\"t\",\"typ\":\"CalendarTick\",\"record\":" TICK "}", "typ: a line has no"},
        {"{\"topic\":\"t\",\"partition\":-1,\"type\":\"CalendarTick\",\"record\":" TICK "}",
         "partition"},
        {"{\"topic\":\"t\",\"kafka_time\":\"now\",\"type\":\"CalendarTick\",\"record\":" TICK "}",
         "kafka_time"},
        {"{\"topic\":\"t\",\"key\":7,\"type\":\"CalendarTick\",\"record\":" TICK "}", "key"},
        {"{\"topic\":\"t\",\"type\":\"CalendarTick\",\"record\":{\"event_id\":\"t1\",\"occurred_"
         "at\":"
         "\"2019-02-01T00:00:00.000Z\",\"business_date\":\"2019-02-30\"}}",
         "business_date"},
        {"{\"topic\":\"t\",\"type\":\"CalendarTick\",\"record\":{\"event_id\":\"t1\"}}",
         "record: missing field occurred_at"},
        {"{\"topic\":\"t\",\"type\":\"SignalEvent\",\"record\":{\"event_id\":\"e\",\"occurred_at\":"
         "\"2019-02-01T00:00:00.000Z\",\"value_date\":\"2019-02-01\",\"lender_id\":\"L\","
         "\"borrower_id\":"
         "\"B\",\"detail\":{\"kind\":\"Income\",\"monthly_amount\":\"much\"}}}",
         "monthly_amount"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct line line;
        struct why why = {.text = ""};
        assert_int_equal(read_text(cases[i].text, &line, &why), ERR_POISON);
        if (strstr(why.text, cases[i].names) == NULL) {
            fail_msg("'%s' does not name '%s'", why.text, cases[i].names);
        }
    }
}

static void test_text_becomes_json_whatever_its_bytes(void **state)
{
    (void)state;
    const struct {
        struct str text;
        const char *json;
    } cases[] = {
        {{NULL, 0}, "null"},
        {STR(""), "\"\""},
        {STR("a\"b\\c\n\x7f"), "\"a\\\"b\\\\c\\u000a\\u007f\""},
        {STR("\xe8\xb4\xb7"), "\"\xe8\xb4\xb7\""},
        {STR("\xff"
             "a"),
         "\"\\ufffda\""},
        {STR("\xc0\x80"), "\"\\ufffd\\ufffd\""},            /* overlong */
        {STR("\xed\xa0\x80"), "\"\\ufffd\\ufffd\\ufffd\""}, /* surrogate */
        {STR("\xe8\xb4"), "\"\\ufffd\\ufffd\""},            /* cut */
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct buf out = {0};
        assert_int_equal(json_add_text(&out, cases[i].text), ERR_OK);
        assert_int_equal(out.len, strlen(cases[i].json));
        assert_memory_equal(out.at, cases[i].json, out.len);
        buf_free(&out);
    }
}

int main(void)
{
    arena = (struct arena){malloc(ARENA_SIZE), ARENA_SIZE, 0};
    if (arena.base == NULL) return 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_printed_line_is_read_again),
        cmocka_unit_test(test_optional_fields),
        cmocka_unit_test(test_what_does_not_fit_is_named),
        cmocka_unit_test(test_text_becomes_json_whatever_its_bytes),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    free(arena.base);
    return failed;
}
