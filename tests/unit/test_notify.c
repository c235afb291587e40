/* test_notify.c - what systemd is told, over both kinds of socket address. */
#include "consumer/notify.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cmocka.h>

struct manager {
    int fd;
    char name[64]; /* as in NOTIFY_SOCKET */
    char heard[512];
};

static int listen_at(struct manager *m)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    memcpy(address.sun_path, m->name, strlen(m->name));
    if (m->name[0] == '@') address.sun_path[0] = '\0';
    socklen_t length = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(m->name));
    m->fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (m->fd < 0) return -1;
    return bind(m->fd, (struct sockaddr *)&address, length);
}

static const char *heard(struct manager *m)
{
    ssize_t length = recv(m->fd, m->heard, sizeof m->heard - 1, 0);
    m->heard[length < 0 ? 0 : length] = '\0';
    return m->heard;
}

static int start(void **state, const char *kind)
{
    struct manager *m = calloc(1, sizeof *m);
    if (m == NULL) return -1;
    (void)snprintf(m->name, sizeof m->name, "%screditd-test-%ld", kind, (long)getpid());
    (void)unlink(m->name);
    *state = m;
    if (listen_at(m) != 0 || setenv("NOTIFY_SOCKET", m->name, 1) != 0) return -1;
    return 0;
}

static int start_abstract(void **state)
{
    return start(state, "@");
}

static int start_file(void **state)
{
    return start(state, "/tmp/");
}

static int stop(void **state)
{
    struct manager *m = *state;
    (void)close(m->fd);
    if (m->name[0] == '/') (void)unlink(m->name);
    free(m);
    return 0;
}

static void test_each_message_reaches_the_manager(void **state)
{
    struct manager *m = *state;
    notify_init();
    assert_null(getenv("NOTIFY_SOCKET")); /* a child would speak for us */
    notify_ready("Running");
    assert_string_equal(heard(m), "READY=1\nSTATUS=Running\n");
    notify_status("Restoring 41 %\nREADY=0");
    assert_string_equal(heard(m), "STATUS=Restoring 41 % READY=0\n");
    notify_status("Restoring 41 % READY=0");
    assert_string_equal(heard(m), ""); /* unchanged */
    notify_reloading(12345);
    assert_string_equal(heard(m), "RELOADING=1\nMONOTONIC_USEC=12345\n");
    notify_extend(15000);
    assert_string_equal(heard(m), "EXTEND_TIMEOUT_USEC=15000000\n");
    notify_stopping("Draining");
    assert_string_equal(heard(m), "STOPPING=1\nSTATUS=Draining\n");
}

static void test_alive_is_sent_every_half_period(void **state)
{
    struct manager *m = *state;
    assert_int_equal(setenv("WATCHDOG_USEC", "10000000", 1), 0);
    notify_init();
    notify_alive(1000);
    assert_string_equal(heard(m), "WATCHDOG=1\n");
    notify_alive(5999);
    assert_string_equal(heard(m), "");
    notify_alive(6000);
    assert_string_equal(heard(m), "WATCHDOG=1\n");
}

static void test_a_watchdog_of_another_process_is_not_ours(void **state)
{
    struct manager *m = *state;
    assert_int_equal(setenv("WATCHDOG_USEC", "10000000", 1), 0);
    assert_int_equal(setenv("WATCHDOG_PID", "1", 1), 0);
    notify_init();
    notify_alive(1000);
    assert_string_equal(heard(m), "");
}

static void test_without_a_manager_nothing_happens(void **state)
{
    (void)state;
    assert_int_equal(unsetenv("NOTIFY_SOCKET"), 0);
    notify_init();
    notify_ready("Running");
    notify_alive(1);
    assert_int_equal(setenv("NOTIFY_SOCKET", "relative/path", 1), 0);
    notify_init();
    notify_ready("Running");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_each_message_reaches_the_manager, start_abstract,
                                        stop),
        cmocka_unit_test_setup_teardown(test_each_message_reaches_the_manager, start_file, stop),
        cmocka_unit_test_setup_teardown(test_alive_is_sent_every_half_period, start_abstract, stop),
        cmocka_unit_test_setup_teardown(test_a_watchdog_of_another_process_is_not_ours,
                                        start_abstract, stop),
        cmocka_unit_test(test_without_a_manager_nothing_happens),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
