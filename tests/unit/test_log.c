/* test_log.c - one event, one line, safe to read; and no flood from one call site. */
#include "consumer/log.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "consumer/log_text.h"

static int64_t fake_now_ms;

static int64_t fake_monotonic_us(void *context)
{
    (void)context;
    return fake_now_ms * 1000;
}

static int64_t fake_realtime_ms(void *context)
{
    (void)context;
    return 1764000000004; /* 2025-11-24T16:00:00.004Z */
}

static const struct clock fake_clock = {fake_monotonic_us, fake_realtime_ms, NULL};

/* A file in memory that the log writes to. */
struct sink {
    int fd;
    char text[65536];
};

static const char *read_sink(struct sink *s)
{
    ssize_t length = pread(s->fd, s->text, sizeof s->text - 1, 0);
    assert_true(length >= 0);
    s->text[length] = '\0';
    return s->text;
}

static void empty_sink(struct sink *s)
{
    assert_int_equal(ftruncate(s->fd, 0), 0);
    assert_int_equal(lseek(s->fd, 0, SEEK_SET), 0);
}

static int open_sink(void **state)
{
    struct sink *s = calloc(1, sizeof *s);
    if (s == NULL) return -1;
    s->fd = memfd_create("log", MFD_CLOEXEC);
    *state = s;
    fake_now_ms = 1000000;
    return s->fd < 0 ? -1 : 0;
}

static int close_sink(void **state)
{
    struct sink *s = *state;
    struct log_options o = log_defaults();
    log_configure(&o);
    (void)close(s->fd);
    free(s);
    return 0;
}

static void use(struct sink *s, enum log_format format, enum log_level level, int32_t burst)
{
    struct log_options o = log_defaults();
    o.format = format;
    o.level = level;
    o.fd = s->fd;
    o.burst = burst;
    o.clock = &fake_clock;
    log_configure(&o);
}

static void test_a_kv_line_holds_time_level_event_and_fields(void **state)
{
    struct sink *s = *state;
    use(s, LOG_FORMAT_KV, LOG_LEVEL_INFO, 0);
    log_info("partition_assigned", LOG_INT("partition", -3), LOG_STR("state", "two words"),
             LOG_BOOL("new", true), LOG_STR("none", NULL), LOG_SLICE("id", STR("b-1")));
    assert_string_equal(read_sink(s),
                        "time=2025-11-24T16:00:00.004Z level=info event=partition_assigned "
                        "partition=-3 state=\"two words\" new=true none=null id=b-1\n");
}

static void test_a_json_line_is_one_object(void **state)
{
    struct sink *s = *state;
    use(s, LOG_FORMAT_JSON, LOG_LEVEL_INFO, 0);
    log_warn("redis_lost", LOG_STR("host", "a\"b\\c"), LOG_INT("port", 6379));
    assert_string_equal(read_sink(s),
                        "{\"time\":\"2025-11-24T16:00:00.004Z\",\"level\":\"warn\","
                        "\"event\":\"redis_lost\",\"host\":\"a\\\"b\\\\c\",\"port\":6379}\n");
}

static void test_lines_below_the_level_are_left_out(void **state)
{
    struct sink *s = *state;
    use(s, LOG_FORMAT_KV, LOG_LEVEL_WARN, 0);
    log_debug("a");
    log_info("b");
    assert_string_equal(read_sink(s), "");
    log_error("c");
    assert_non_null(strstr(read_sink(s), "event=c"));
}

/* clang-format off */
static const struct escape {
    const char *given;
    const char *shown;
} escapes[] = {
    {"line\nbreak",            "\"line\\nbreak\""},
    {"\x1b[31mred",            "\"\\u001b[31mred\""},
    {"tab\there",              "\"tab\\u0009here\""},
    {"del\x7f",                "\"del\\u007f\""},
    {"\xe4\xb8\xad",           "\"\xe4\xb8\xad\""},             /* a Chinese character stays */
    {"a\xe2\x80\xae" "b",      "\"a\\u202eb\""},                /* right-to-left override */
    {"a\xe2\x80\x8b" "b",      "\"a\\u200bb\""},                /* zero width */
    {"a\xc2\x85" "b",          "\"a\\u0085b\""},                /* next line */
    {"\xf3\xa0\x81\x81",       "\"\\udb40\\udc41\""},           /* a tag character */
    {"bad\xff" "byte",         "\"bad\xef\xbf\xbd" "byte\""},
    {"\xc0\xaf",               "\"\xef\xbf\xbd\xef\xbf\xbd\""}, /* overlong */
    {"\xed\xa0\x80",           "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\""}, /* surrogate */
    {"cut\xe4\xb8",            "\"cut\xef\xbf\xbd\xef\xbf\xbd\""},
    {"a=b",                    "\"a=b\""},
    {"",                       "\"\""},
};
/* clang-format on */

static void test_no_text_can_forge_a_line_or_move_the_cursor(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof escapes / sizeof escapes[0]; i++) {
        const struct log_head head = {.format = LOG_FORMAT_KV, .level = "info", .event = "e"};
        const struct log_field fields[] = {LOG_STR("v", escapes[i].given), LOG_END_};
        char line[LOG_LINE_SIZE];
        char want[256];
        size_t length = log_text_format(line, sizeof line, &head, fields);
        line[length] = '\0';
        (void)snprintf(want, sizeof want, "time=1970-01-01T00:00:00.000Z level=info event=e v=%s\n",
                       escapes[i].shown);
        assert_string_equal(line, want);
    }
}

static void test_a_long_line_is_cut_between_fields(void **state)
{
    struct sink *s = *state;
    static char big[8000];
    memset(big, 'x', sizeof big - 1);
    use(s, LOG_FORMAT_JSON, LOG_LEVEL_INFO, 0);
    log_info("e", LOG_INT("a", 1), LOG_STR("big", big), LOG_INT("b", 2));
    const char *line = read_sink(s);
    assert_true(strlen(line) <= LOG_LINE_SIZE);
    assert_non_null(strstr(line, "\"a\":1,\"cut\":true}\n"));
}

static int count_lines(const char *text)
{
    int count = 0;
    for (; *text != '\0'; text++)
        count += *text == '\n';
    return count;
}

static void flood(int lines)
{
    for (int i = 0; i < lines; i++)
        log_warn("flood", LOG_INT("i", i));
}

static void test_a_call_site_is_held_back_and_says_how_much(void **state)
{
    struct sink *s = *state;
    use(s, LOG_FORMAT_KV, LOG_LEVEL_INFO, 5);
    flood(100);
    assert_int_equal(count_lines(read_sink(s)), 5);
    log_info("another_site");
    assert_int_equal(count_lines(read_sink(s)), 6);

    empty_sink(s);
    log_report_suppressed(false);
    assert_string_equal(read_sink(s), ""); /* the window is not over */
    fake_now_ms += 10001;
    log_report_suppressed(false);
    assert_non_null(strstr(read_sink(s), "event=log_suppressed of=flood count=95"));

    empty_sink(s);
    flood(7);
    fake_now_ms += 10001;
    flood(1);
    assert_non_null(strstr(read_sink(s), "event=flood suppressed=2 i=0"));
}

static void test_counts_tell_lines_written_and_held_back(void **state)
{
    struct sink *s = *state;
    uint64_t before[LOG_LEVEL_COUNT], after[LOG_LEVEL_COUNT];
    uint64_t held_before = 0, held_after = 0;
    use(s, LOG_FORMAT_KV, LOG_LEVEL_INFO, 3);
    log_counts(before, &held_before);
    for (int i = 0; i < 10; i++)
        log_error("counted");
    log_counts(after, &held_after);
    assert_int_equal(after[LOG_LEVEL_ERROR] - before[LOG_LEVEL_ERROR], 3);
    assert_int_equal(held_after - held_before, 7);
}

static void test_last_words_come_out_whatever_the_rate(void **state)
{
    struct sink *s = *state;
    use(s, LOG_FORMAT_KV, LOG_LEVEL_ERROR, 1);
    const struct log_field fields[] = {LOG_STR("call", "commit"), LOG_END_};
    log_last_words("watchdog", fields);
    log_last_words("watchdog", fields);
    assert_int_equal(count_lines(read_sink(s)), 2);
    assert_non_null(strstr(s->text, "level=error event=watchdog call=commit"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_a_kv_line_holds_time_level_event_and_fields, open_sink,
                                        close_sink),
        cmocka_unit_test_setup_teardown(test_a_json_line_is_one_object, open_sink, close_sink),
        cmocka_unit_test_setup_teardown(test_lines_below_the_level_are_left_out, open_sink,
                                        close_sink),
        cmocka_unit_test(test_no_text_can_forge_a_line_or_move_the_cursor),
        cmocka_unit_test_setup_teardown(test_a_long_line_is_cut_between_fields, open_sink,
                                        close_sink),
        cmocka_unit_test_setup_teardown(test_a_call_site_is_held_back_and_says_how_much, open_sink,
                                        close_sink),
        cmocka_unit_test_setup_teardown(test_counts_tell_lines_written_and_held_back, open_sink,
                                        close_sink),
        cmocka_unit_test_setup_teardown(test_last_words_come_out_whatever_the_rate, open_sink,
                                        close_sink),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
