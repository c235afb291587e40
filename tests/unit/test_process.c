/* test_process.c - signals, hardening and versions. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "consumer/harden.h"
#include "consumer/stop.h"
#include "consumer/version.h"

/* Runs `body` in a child and returns its exit status: what it changes is the process itself. */
static int in_child(int (*body)(void))
{
    pid_t pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) _exit(body());
    int status = 0;
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_true(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static int signals_become_flags(void)
{
    if (stop_install() != ERR_OK) return 1;
    if (stop_is_requested() || stop_take_reload()) return 2;
    (void)raise(SIGPIPE); /* ignored */
    (void)raise(SIGHUP);
    if (stop_is_requested()) return 3;
    if (!stop_take_reload() || stop_take_reload()) return 4; /* once per signal */
    (void)raise(SIGTERM);
    if (!stop_is_requested() || !stop_is_requested()) return 5; /* it stays */
    return 0;
}

static int interrupt_stops_as_well(void)
{
    if (stop_install() != ERR_OK) return 1;
    (void)raise(SIGINT);
    return stop_is_requested() ? 0 : 2;
}

static void test_signals_become_flags(void **state)
{
    (void)state;
    assert_int_equal(in_child(signals_become_flags), 0);
    assert_int_equal(in_child(interrupt_stops_as_well), 0);
}

static int hardened(void)
{
    harden_process(false);
    struct rlimit core = {1, 1};
    if (getrlimit(RLIMIT_CORE, &core) != 0 || core.rlim_max != 0) return 1;
    if (prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0) return 2;
    return umask(0) == 077 ? 0 : 3;
}

static int open_to_debuggers(void)
{
    harden_process(true);
    if (prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 1) return 2;
    return umask(0) == 077 ? 0 : 3;
}

static void test_memory_is_not_dumped_unless_asked(void **state)
{
    (void)state;
    assert_int_equal(in_child(hardened), 0);
    assert_int_equal(in_child(open_to_debuggers), 0);
}

static void test_versions_compare_by_number(void **state)
{
    (void)state;
    assert_true(version_at_least("2.10.0", "2.9.9"));
    assert_true(version_at_least("2.0.2", "2.0.2"));
    assert_true(version_at_least("2.0.2-pre5", "2.0.2"));
    assert_true(version_at_least("7", "6.9.9"));
    assert_false(version_at_least("2.0.1", "2.0.2"));
    assert_false(version_at_least("0.14", "0.14.1"));
}

static void test_known_bad_versions_are_named_and_the_floor_is_not(void **state)
{
    (void)state;
    assert_non_null(version_problem("hiredis", "0.13.3"));
    assert_non_null(version_problem("hiredis", "1.0.0"));
    assert_non_null(version_problem("redis", "6.0.16"));
    assert_null(version_problem("hiredis", "0.14.1"));
    assert_null(version_problem("hiredis", "1.5.0"));
    assert_null(version_problem("redis", "7.0.15"));
    assert_null(version_problem("avro-c", version_avro()));
    assert_null(version_problem("something", "0.0.1"));
    assert_true(strlen(version_text()) > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_signals_become_flags),
        cmocka_unit_test(test_memory_is_not_dumped_unless_asked),
        cmocka_unit_test(test_versions_compare_by_number),
        cmocka_unit_test(test_known_bad_versions_are_named_and_the_floor_is_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
