/* test_watchdog.c - a call that does not come back ends the process, and says which it was. */
#include "consumer/watchdog.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static _Atomic int64_t fake_now_ms = 1000;

static int64_t fake_monotonic_us(void *context)
{
    (void)context;
    return fake_now_ms * 1000;
}

static int64_t fake_realtime_ms(void *context)
{
    (void)context;
    return 0;
}

static const struct clock fake_clock = {fake_monotonic_us, fake_realtime_ms, NULL};

/* In the child: the call is made, and then so much time passes. */
static void hang(int stderr_fd, int64_t passes_ms)
{
    (void)dup2(stderr_fd, STDERR_FILENO);
    if (watchdog_start(&fake_clock) != ERR_OK) _exit(1);
    watchdog_enter("commit_transaction", 5000);
    fake_now_ms += passes_ms;
    if (passes_ms < 5000) {
        watchdog_leave();
        fake_now_ms += 1000000;
        watchdog_stop(); /* the thread looks once more before it ends */
        _exit(0);
    }
    for (;;)
        (void)pause();
}

static int run_child(int64_t passes_ms, char *ret_said, size_t size)
{
    int pipe_fds[2];
    assert_int_equal(pipe(pipe_fds), 0);
    pid_t pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) hang(pipe_fds[1], passes_ms);
    (void)close(pipe_fds[1]);
    size_t length = 0;
    for (;;) {
        ssize_t n = read(pipe_fds[0], ret_said + length, size - 1 - length);
        if (n <= 0) break;
        length += (size_t)n;
    }
    ret_said[length] = '\0';
    (void)close(pipe_fds[0]);
    int status = 0;
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_true(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static void test_an_overdue_call_ends_the_process_by_name(void **state)
{
    (void)state;
    char said[4096];
    assert_int_equal(run_child(5000, said, sizeof said), EXIT_HANG);
    assert_non_null(strstr(said, "level=error event=watchdog call=commit_transaction"));
}

static void test_a_call_that_came_back_is_forgotten(void **state)
{
    (void)state;
    char said[4096];
    assert_int_equal(run_child(4999, said, sizeof said), 0);
    assert_string_equal(said, "");
}

static void test_without_a_thread_calls_are_not_watched(void **state)
{
    (void)state;
    watchdog_enter("a", 1);
    watchdog_enter("b", 1);
    watchdog_leave();
    watchdog_stop();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_an_overdue_call_ends_the_process_by_name),
        cmocka_unit_test(test_a_call_that_came_back_is_forgotten),
        cmocka_unit_test(test_without_a_thread_calls_are_not_watched),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
