/* http.c - three pages over libmicrohttpd. The only file that includes it. */
#include "consumer/http.h"

#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "consumer/log.h"
#include "consumer/metrics.h"

/* A request of ours is a few hundred bytes; the page is allocated apart. */
enum { CONNECTION_MEMORY_BYTES = 8192 };

struct http_server {
    struct MHD_Daemon *daemon; /* owned */
    struct http_options options;
    uint16_t port;
};

struct answer {
    unsigned int status;
    const char *type;
    char *body; /* owned unless is_literal */
    size_t length;
    bool is_literal;
};

static struct answer literal(unsigned int status, const char *text)
{
    return (struct answer){.status = status,
                           .type = "text/plain; charset=utf-8",
                           .body = (char *)(uintptr_t)text,
                           .length = strlen(text),
                           .is_literal = true};
}

static struct answer answer_metrics(void)
{
    struct answer a = {.status = MHD_HTTP_OK, .type = "text/plain; version=0.0.4; charset=utf-8"};
    if (metrics_page(&a.body, &a.length) != ERR_OK) {
        return literal(MHD_HTTP_INTERNAL_SERVER_ERROR, "out of memory\n");
    }
    return a;
}

static struct answer answer_for(const struct http_server *s, const char *url)
{
    void *context = s->options.context;
    if (strcmp(url, "/metrics") == 0) return answer_metrics();
    if (strcmp(url, "/healthz") == 0) {
        return s->options.is_alive(context) ? literal(MHD_HTTP_OK, "alive\n")
                                            : literal(MHD_HTTP_SERVICE_UNAVAILABLE, "not alive\n");
    }
    if (strcmp(url, "/readyz") == 0) {
        return s->options.is_ready(context) ? literal(MHD_HTTP_OK, "ready\n")
                                            : literal(MHD_HTTP_SERVICE_UNAVAILABLE, "not ready\n");
    }
    return literal(MHD_HTTP_NOT_FOUND, "not found: /metrics /healthz /readyz\n");
}

static enum MHD_Result send_answer(struct MHD_Connection *connection, struct answer a)
{
    enum MHD_ResponseMemoryMode mode =
        a.is_literal ? MHD_RESPMEM_PERSISTENT : MHD_RESPMEM_MUST_FREE;
    struct MHD_Response *response = MHD_create_response_from_buffer(a.length, a.body, mode);
    if (response == NULL) {
        if (!a.is_literal) free(a.body);
        return MHD_NO;
    }
    enum MHD_Result result = MHD_NO;
    if (MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, a.type) == MHD_NO ||
        MHD_add_response_header(response, "Cache-Control", "no-store") == MHD_NO) {
        goto done;
    }
    if (a.status == MHD_HTTP_METHOD_NOT_ALLOWED &&
        MHD_add_response_header(response, MHD_HTTP_HEADER_ALLOW, "GET, HEAD") == MHD_NO) {
        goto done;
    }
    result = MHD_queue_response(connection, a.status, response);
done:
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result on_request(void *context, struct MHD_Connection *connection, const char *url,
                                  const char *method, const char *version, const char *upload,
                                  size_t *upload_size, void **request)
{
    (void)version;
    (void)upload;
    const struct http_server *s = context;
    if (strcmp(method, "GET") != 0 && strcmp(method, "HEAD") != 0) {
        if (*upload_size > 0) return MHD_NO; /* drop the connection, read no body */
        return send_answer(connection, literal(MHD_HTTP_METHOD_NOT_ALLOWED, "only GET and HEAD\n"));
    }
    /* The first call of a request only announces its headers. */
    static int announced;
    if (*request == NULL) {
        *request = &announced;
        return MHD_YES;
    }
    if (*upload_size > 0) return MHD_NO;
    return send_answer(connection, answer_for(s, url));
}

/* Fills `ret_address` from a numeric host. */
static enum err take_address(const struct http_options *options,
                             struct sockaddr_storage *ret_address, bool *ret_is_six)
{
    struct sockaddr_in *four = (struct sockaddr_in *)ret_address;
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)ret_address;
    *ret_address = (struct sockaddr_storage){0};
    *ret_is_six = false;
    if (inet_pton(AF_INET, options->host, &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        four->sin_port = htons(options->port);
        return ERR_OK;
    }
    if (inet_pton(AF_INET6, options->host, &six->sin6_addr) == 1) {
        six->sin6_family = AF_INET6;
        six->sin6_port = htons(options->port);
        *ret_is_six = true;
        return ERR_OK;
    }
    return ERR_CONFIG;
}

/* The library's thread inherits the mask: signals stay with the main thread. */
static struct MHD_Daemon *start_daemon(struct http_server *s, const struct sockaddr *address,
                                       bool is_six)
{
    sigset_t all;
    sigset_t before;
    (void)sigfillset(&all);
    (void)pthread_sigmask(SIG_SETMASK, &all, &before);
    unsigned int flags = MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_POLL | MHD_USE_ITC;
    if (is_six) flags |= MHD_USE_IPv6;
    struct MHD_Daemon *daemon = MHD_start_daemon(
        flags, s->options.port, NULL, NULL, on_request, s, MHD_OPTION_SOCK_ADDR, address,
        MHD_OPTION_CONNECTION_LIMIT, (unsigned int)HTTP_CONNECTIONS_MAX,
        MHD_OPTION_CONNECTION_TIMEOUT, (unsigned int)HTTP_TIMEOUT_S,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)CONNECTION_MEMORY_BYTES, MHD_OPTION_END);
    int failed = errno;
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    errno = failed;
    return daemon;
}

static uint16_t bound_port(struct MHD_Daemon *daemon)
{
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info == NULL ? 0 : info->port;
}

enum err http_start(const struct http_options *options, struct http_server **ret_server)
{
    assert(options->is_alive != NULL && options->is_ready != NULL);
    struct sockaddr_storage address;
    bool is_six = false;
    if (take_address(options, &address, &is_six) != ERR_OK) {
        log_error("http_address_wrong", LOG_STR("host", options->host),
                  LOG_STR("message", "service.http_host must be a numeric address"));
        return ERR_CONFIG;
    }
    struct http_server *s = calloc(1, sizeof *s);
    if (s == NULL) return ERR_NOMEM;
    s->options = *options;
    s->options.host = NULL; /* was borrowed for this call */
    s->daemon = start_daemon(s, (const struct sockaddr *)&address, is_six);
    if (s->daemon == NULL) {
        log_error("http_listen_failed", LOG_STR("host", options->host),
                  LOG_INT("port", options->port), LOG_STR("reason", strerror(errno)));
        free(s);
        return ERR_CONFIG;
    }
    s->port = bound_port(s->daemon);
    *ret_server = s;
    return ERR_OK;
}

uint16_t http_port(const struct http_server *s)
{
    return s->port;
}

void http_stop(struct http_server *s)
{
    if (s == NULL) return;
    MHD_stop_daemon(s->daemon);
    free(s);
}
