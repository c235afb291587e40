/* test_http.c - three pages, GET and HEAD only, and no more connections than allowed. */
#include "consumer/http.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cmocka.h>

#include "consumer/metrics.h"

struct service {
    struct http_server *server;
    atomic_bool is_alive, is_ready;
    char answer[256 * 1024];
};

static bool is_alive(void *context)
{
    return atomic_load(&((struct service *)context)->is_alive);
}

static bool is_ready(void *context)
{
    return atomic_load(&((struct service *)context)->is_ready);
}

static int start(void **state)
{
    struct service *s = calloc(1, sizeof *s);
    if (s == NULL) return -1;
    const struct metrics_options metrics = {.partition_count = 1};
    const struct http_options options = {
        .host = "127.0.0.1", .port = 0, .is_alive = is_alive, .is_ready = is_ready, .context = s};
    *state = s;
    if (metrics_init(&metrics) != ERR_OK) return -1;
    return http_start(&options, &s->server) == ERR_OK ? 0 : -1;
}

static int stop(void **state)
{
    struct service *s = *state;
    http_stop(s->server);
    metrics_deinit();
    free(s);
    return 0;
}

static int connect_to(const struct service *s)
{
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    assert_true(fd >= 0);
    const struct timeval patience = {.tv_sec = 20};
    assert_int_equal(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience), 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(http_port(s->server))};
    assert_int_equal(inet_pton(AF_INET, "127.0.0.1", &address.sin_addr), 1);
    assert_int_equal(connect(fd, (struct sockaddr *)&address, sizeof address), 0);
    return fd;
}

/* Sends a request and reads until the server closes. */
static const char *ask(struct service *s, const char *request)
{
    int fd = connect_to(s);
    assert_int_equal(send(fd, request, strlen(request), MSG_NOSIGNAL), (ssize_t)strlen(request));
    size_t length = 0;
    for (;;) {
        ssize_t n = recv(fd, s->answer + length, sizeof s->answer - 1 - length, 0);
        if (n <= 0) break;
        length += (size_t)n;
    }
    s->answer[length] = '\0';
    (void)close(fd);
    return s->answer;
}

#define REQUEST(line) line " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"

static void assert_begins(const char *text, const char *prefix)
{
    if (strncmp(text, prefix, strlen(prefix)) != 0) {
        fail_msg("'%.60s' does not begin with '%s'", text, prefix);
    }
}

static void test_health_and_readiness_follow_their_answers(void **state)
{
    struct service *s = *state;
    assert_begins(ask(s, REQUEST("GET /healthz")), "HTTP/1.1 503");
    assert_begins(ask(s, REQUEST("GET /readyz")), "HTTP/1.1 503");
    atomic_store(&s->is_alive, true);
    assert_begins(ask(s, REQUEST("GET /healthz")), "HTTP/1.1 200");
    assert_begins(ask(s, REQUEST("GET /readyz")), "HTTP/1.1 503");
    atomic_store(&s->is_ready, true);
    assert_begins(ask(s, REQUEST("GET /readyz")), "HTTP/1.1 200");
    assert_non_null(strstr(s->answer, "\r\n\r\nready\n"));
}

static void test_the_metrics_page_is_served_as_text(void **state)
{
    struct service *s = *state;
    metric_add(METRIC_DUPLICATES, 42);
    const char *answer = ask(s, REQUEST("GET /metrics"));
    assert_begins(answer, "HTTP/1.1 200");
    assert_non_null(strstr(answer, "Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
    assert_non_null(strstr(answer, "\ncreditd_duplicates_total 42\n"));
}

static void test_head_sends_no_body(void **state)
{
    struct service *s = *state;
    const char *answer = ask(s, REQUEST("HEAD /metrics"));
    assert_begins(answer, "HTTP/1.1 200");
    assert_null(strstr(answer, "creditd_duplicates_total"));
}

static void test_everything_else_is_refused(void **state)
{
    struct service *s = *state;
    assert_begins(ask(s, REQUEST("GET /")), "HTTP/1.1 404");
    assert_begins(ask(s, REQUEST("GET /metrics/../etc/passwd")), "HTTP/1.1 404");
    const char *answer = ask(s, REQUEST("DELETE /metrics"));
    assert_begins(answer, "HTTP/1.1 405");
    assert_non_null(strstr(answer, "Allow: GET, HEAD\r\n"));
    answer = ask(s, "POST /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n"
                    "Connection: close\r\n\r\nbody");
    assert_null(strstr(answer, " 200 "));
    assert_begins(ask(s, REQUEST("GET /metrics")), "HTTP/1.1 200"); /* and it still serves */
}

static void test_idle_connections_beyond_the_bound_are_closed(void **state)
{
    struct service *s = *state;
    int held[HTTP_CONNECTIONS_MAX];
    for (int i = 0; i < HTTP_CONNECTIONS_MAX; i++) {
        held[i] = connect_to(s);
        /* A part of a request, so that the connection is known to be taken. */
        assert_int_equal(send(held[i], "GET", 3, MSG_NOSIGNAL), 3);
    }
    /* The one too many gets no answer before one of the others is gone. */
    int late = connect_to(s);
    const char request[] = REQUEST("GET /metrics");
    (void)send(late, request, strlen(request), MSG_NOSIGNAL);
    const struct timeval moment = {.tv_usec = 300000};
    assert_int_equal(setsockopt(late, SOL_SOCKET, SO_RCVTIMEO, &moment, sizeof moment), 0);
    char answer[16] = "";
    (void)recv(late, answer, sizeof answer - 1, 0);
    assert_string_equal(answer, "");
    for (int i = 0; i < HTTP_CONNECTIONS_MAX; i++)
        (void)close(held[i]);
    (void)close(late);
    atomic_store(&s->is_alive, true);
    for (int tries = 0; tries < 1000; tries++) {
        if (strncmp(ask(s, REQUEST("GET /healthz")), "HTTP/1.1 200", 12) == 0) return;
        (void)usleep(10000);
    }
    fail_msg("no answer after the held connections were closed");
}

static void test_a_wrong_or_taken_address_is_a_configuration_error(void **state)
{
    struct service *s = *state;
    struct http_options options = {
        .host = "localhost", .is_alive = is_alive, .is_ready = is_ready, .context = s};
    struct http_server *other = NULL;
    assert_int_equal(http_start(&options, &other), ERR_CONFIG);
    options.host = "127.0.0.1";
    options.port = http_port(s->server);
    assert_int_equal(http_start(&options, &other), ERR_CONFIG);
    assert_null(other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_health_and_readiness_follow_their_answers, start,
                                        stop),
        cmocka_unit_test_setup_teardown(test_the_metrics_page_is_served_as_text, start, stop),
        cmocka_unit_test_setup_teardown(test_head_sends_no_body, start, stop),
        cmocka_unit_test_setup_teardown(test_everything_else_is_refused, start, stop),
        cmocka_unit_test_setup_teardown(test_idle_connections_beyond_the_bound_are_closed, start,
                                        stop),
        cmocka_unit_test_setup_teardown(test_a_wrong_or_taken_address_is_a_configuration_error,
                                        start, stop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
