/* redis_proxy.c - a forwarding thread with one trap. */
#include "tests/support/redis_proxy.h"

#include <fcntl.h>
#include <poll.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cmocka.h>

enum { CHUNK_BYTES = 64 * 1024 };

static int open_socket(const char *path, bool is_server)
{
    struct sockaddr_un at = {.sun_family = AF_UNIX};
    (void)snprintf(at.sun_path, sizeof at.sun_path, "%s", path);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return -1;
    int e = is_server ? bind(fd, (struct sockaddr *)&at, sizeof at)
                      : connect(fd, (struct sockaddr *)&at, sizeof at);
    if (e == 0 && is_server) e = listen(fd, 8);
    if (e == 0) return fd;
    (void)close(fd);
    return -1;
}

static bool send_all(int fd, const char *bytes, size_t len)
{
    while (len > 0) {
        ssize_t n = send(fd, bytes, len, MSG_NOSIGNAL);
        if (n <= 0) return false;
        bytes += n;
        len -= (size_t)n;
    }
    return true;
}

/* Forwards what the client sent; false ends the connection. */
static bool from_client(struct redis_proxy *p, int client, int server)
{
    static _Thread_local char bytes[CHUNK_BYTES];
    ssize_t n = recv(client, bytes, sizeof bytes, 0);
    if (n <= 0) return false;
    bool is_hit = atomic_load(&p->is_armed) && memmem(bytes, (size_t)n, p->word, strlen(p->word));
    if (!is_hit) return send_all(server, bytes, (size_t)n);
    bool goes_on = p->action == PROXY_CALL_BEFORE;
    if (p->action == PROXY_CALL_BEFORE) p->call(p->context);
    if (p->action != PROXY_CUT_BEFORE) goes_on = send_all(server, bytes, (size_t)n) && goes_on;
    if (p->action == PROXY_CUT_AFTER) (void)recv(server, bytes, sizeof bytes, 0);
    atomic_store(&p->is_armed, false);
    return goes_on;
}

static bool from_server(int client, int server)
{
    static _Thread_local char bytes[CHUNK_BYTES];
    ssize_t n = recv(server, bytes, sizeof bytes, 0);
    return n > 0 && send_all(client, bytes, (size_t)n);
}

/* Serves one connection; false when the proxy is to end. */
static bool serve(struct redis_proxy *p, int client, int server)
{
    for (;;) {
        struct pollfd fds[] = {{.fd = client, .events = POLLIN},
                               {.fd = server, .events = POLLIN},
                               {.fd = p->wake[0], .events = POLLIN}};
        if (poll(fds, 3, -1) <= 0) continue;
        if (fds[2].revents != 0) return false;
        if (fds[1].revents != 0 && !from_server(client, server)) return true;
        if (fds[0].revents != 0 && !from_client(p, client, server)) return true;
    }
}

static void *run(void *context)
{
    struct redis_proxy *p = context;
    bool goes_on = true;
    while (goes_on) {
        struct pollfd fds[] = {{.fd = p->listener, .events = POLLIN},
                               {.fd = p->wake[0], .events = POLLIN}};
        if (poll(fds, 2, -1) <= 0) continue;
        if (fds[1].revents != 0) break;
        int client = accept(p->listener, NULL, NULL);
        int server = open_socket(p->server, false);
        if (client >= 0 && server >= 0) goes_on = serve(p, client, server);
        if (client >= 0) (void)close(client);
        if (server >= 0) (void)close(server);
    }
    return NULL;
}

void redis_proxy_start(struct redis_proxy *p, const char *socket)
{
    *p = (struct redis_proxy){.listener = -1};
    (void)snprintf(p->server, sizeof p->server, "%s", socket);
    (void)snprintf(p->socket, sizeof p->socket, "%s.proxy", socket);
    p->listener = open_socket(p->socket, true);
    assert_true(p->listener >= 0);
    assert_int_equal(pipe2(p->wake, O_CLOEXEC), 0);
    assert_int_equal(pthread_create(&p->thread, NULL, run, p), 0);
}

void redis_proxy_arm(struct redis_proxy *p, const char *word, enum proxy_action action,
                     void (*call)(void *context), void *context)
{
    p->word = word;
    p->action = action;
    p->call = call;
    p->context = context;
    atomic_store(&p->is_armed, true);
}

bool redis_proxy_is_armed(const struct redis_proxy *p)
{
    return atomic_load(&p->is_armed);
}

void redis_proxy_stop(struct redis_proxy *p)
{
    (void)close(p->wake[1]);
    (void)pthread_join(p->thread, NULL);
    (void)close(p->wake[0]);
    (void)close(p->listener);
    (void)unlink(p->socket);
}
