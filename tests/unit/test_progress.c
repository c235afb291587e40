/* test_progress.c - how far, how fast, how long still. */
#include "consumer/progress.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "consumer/log.h"

static char shown[8192];

static const char *read_all(int fd)
{
    ssize_t length = pread(fd, shown, sizeof shown - 1, 0);
    assert_true(length >= 0);
    shown[length] = '\0';
    return shown;
}

static int count(const char *text, const char *part)
{
    int found = 0;
    for (const char *at = strstr(text, part); at != NULL; at = strstr(at + 1, part))
        found++;
    return found;
}

static int to_memory(void **state)
{
    int fd = memfd_create("progress", MFD_CLOEXEC);
    if (fd < 0) return -1;
    struct log_options o = log_defaults();
    o.fd = fd;
    log_configure(&o);
    *state = (void *)(intptr_t)fd;
    return 0;
}

static int to_stderr(void **state)
{
    struct log_options o = log_defaults();
    log_configure(&o);
    (void)close((int)(intptr_t)*state);
    return 0;
}

static void test_rate_and_time_left_follow_the_work(void **state)
{
    (void)state;
    struct progress p;
    char text[PROGRESS_TEXT_SIZE];
    progress_start(&p, "restore", 3, STDIN_FILENO, 1000, 11000, 50000);
    assert_int_equal(progress_rate(&p, 50000), 0);
    assert_int_equal(progress_seconds_left(&p, 50000), -1);
    progress_format(&p, 50000, text);
    assert_string_equal(text,
                        "restore of partition 3: 9 % (1000 of 11000), 0/s, time left unknown");
    progress_update(&p, 3000, 11000, 52000);
    assert_int_equal(progress_rate(&p, 52000), 1000);
    assert_int_equal(progress_seconds_left(&p, 52000), 8);
    progress_format(&p, 52000, text);
    assert_string_equal(text, "restore of partition 3: 27 % (3000 of 11000), 1000/s, 8 s left");
}

static void test_the_ends_are_no_division_by_zero(void **state)
{
    (void)state;
    struct progress p;
    char text[PROGRESS_TEXT_SIZE];
    progress_start(&p, "rebuild", -1, STDIN_FILENO, 0, 0, 0);
    progress_format(&p, 0, text);
    assert_string_equal(text, "rebuild: 100 % (0 of 0), 0/s, 0 s left");
    progress_update(&p, 5, 3, 10); /* a goal that moved back */
    progress_format(&p, 10, text);
    assert_string_equal(text, "rebuild: 100 % (5 of 3), 500/s, 0 s left");
}

static void test_off_a_terminal_a_line_comes_each_ten_seconds(void **state)
{
    int fd = (int)(intptr_t)*state;
    struct progress p;
    progress_start(&p, "restore", 0, fd, 0, 100000, 0);
    for (int64_t ms = 0; ms <= 35000; ms += 100)
        progress_update(&p, ms, 100000, ms);
    assert_int_equal(count(read_all(fd), "event=progress "), 3);
    assert_non_null(strstr(shown, "done=10000 goal=100000 percent=10 per_s=1000 left_s=90"));
    progress_finish(&p, 100000, 40000);
    assert_non_null(strstr(read_all(fd), "event=progress_done what=restore partition=0 "
                                         "done=100000 goal=100000 took_ms=40000 per_s=2500"));
    assert_null(strchr(shown, '\r'));
}

static void test_on_a_terminal_a_bar_is_drawn_and_taken_away(void **state)
{
    int fd = (int)(intptr_t)*state;
    struct progress p;
    progress_start(&p, "restore", 0, fd, 0, 100, 0);
    p.is_terminal = true; /* no terminal is at hand in a test */
    progress_update(&p, 50, 100, 99);
    assert_string_equal(read_all(fd), "");
    progress_update(&p, 50, 100, 100);
    assert_non_null(strstr(read_all(fd), "\r[############............] restore of partition 0: "
                                         "50 % (50 of 100), 500/s, 1 s left\x1b[K"));
    progress_finish(&p, 100, 200);
    assert_non_null(strstr(read_all(fd), "\r\x1b[K"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rate_and_time_left_follow_the_work),
        cmocka_unit_test(test_the_ends_are_no_division_by_zero),
        cmocka_unit_test_setup_teardown(test_off_a_terminal_a_line_comes_each_ten_seconds,
                                        to_memory, to_stderr),
        cmocka_unit_test_setup_teardown(test_on_a_terminal_a_bar_is_drawn_and_taken_away, to_memory,
                                        to_stderr),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
