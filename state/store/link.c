/* link.c - the only file that includes hiredis: it connects and parses; sending and waiting are
 * ours.
 *
 * hiredis builds our `struct reply` straight into a pool instead of a heap object per element. TLS,
 * which needs hiredis 1.x, would go into take_arrived() and link_send(). */
#include "state/store/link.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <hiredis/hiredis.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "state/store/pool.h"

enum {
    READ_BYTES = 16 * 1024,             /* more makes hiredis move its rest about */
    REPLY_BYTES_MAX = 512 * 1024 * 1024 /* one reply: far above the largest load, below any harm */
};

struct link {
    redisContext *context;  /* owned; holds the socket */
    redisReader *reader;    /* owned */
    struct reply_pool pool; /* the reply handed out or in the making */
    int32_t timeout_ms;
    bool is_handed_out; /* the pool holds a reply that the caller has seen */
    bool is_broken;
    char problem[LINK_PROBLEM_SIZE];
};

/* ---- replies ---- */

static struct reply *place_reply(const redisReadTask *task)
{
    struct link *link = task->privdata;
    if (task->parent == NULL) return reply_pool_alloc(&link->pool, sizeof(struct reply));
    struct reply *parent = task->parent->obj;
    if (parent == NULL || task->idx < 0 || (uint32_t)task->idx >= parent->count) return NULL;
    return &parent->items[task->idx];
}

static void *create_string(const redisReadTask *task, char *bytes, size_t len)
{
    struct link *link = task->privdata;
    struct reply *r = place_reply(task);
    if (r == NULL || len > UINT32_MAX) return NULL;
    char *copy = reply_pool_alloc(&link->pool, len + 1);
    if (copy == NULL) return NULL;
    if (len > 0) memcpy(copy, bytes, len);
    copy[len] = '\0';
    enum reply_type type = REPLY_STRING;
    if (task->type == REDIS_REPLY_STATUS) type = REPLY_STATUS;
    if (task->type == REDIS_REPLY_ERROR) type = REPLY_ERROR;
    *r = (struct reply){.type = type, .text = {copy, (uint32_t)len}};
    return r;
}

#if HIREDIS_MAJOR >= 1
static void *create_array(const redisReadTask *task, size_t elements)
#else
static void *create_array(const redisReadTask *task, int elements)
#endif
{
    struct link *link = task->privdata;
    struct reply *r = place_reply(task);
    size_t count = (size_t)elements;
    if (r == NULL || count > REPLY_BYTES_MAX / sizeof *r) return NULL;
    struct reply *items = reply_pool_alloc(&link->pool, count * sizeof *items);
    if (items == NULL) return NULL;
    *r = (struct reply){.type = REPLY_ARRAY, .items = items, .count = (uint32_t)count};
    return r;
}

static void *create_integer(const redisReadTask *task, long long number)
{
    struct reply *r = place_reply(task);
    if (r != NULL) *r = (struct reply){.type = REPLY_INTEGER, .integer = number};
    return r;
}

static void *create_nil(const redisReadTask *task)
{
    struct reply *r = place_reply(task);
    if (r != NULL) *r = (struct reply){.type = REPLY_NIL};
    return r;
}

/* The pool forgets replies as a whole. */
static void free_nothing(void *reply)
{
    (void)reply;
}

#if HIREDIS_MAJOR >= 1
/* Types of a protocol version that we don't ask for: hiredis takes NULL as an error. */
static void *refuse_double(const redisReadTask *task, double number, char *bytes, size_t len)
{
    (void)task, (void)number, (void)bytes, (void)len;
    return NULL;
}

static void *refuse_bool(const redisReadTask *task, int truth)
{
    (void)task, (void)truth;
    return NULL;
}
#endif

static redisReplyObjectFunctions functions = {
    .createString = create_string,
    .createArray = create_array,
    .createInteger = create_integer,
    .createNil = create_nil,
    .freeObject = free_nothing,
#if HIREDIS_MAJOR >= 1
    .createDouble = refuse_double,
    .createBool = refuse_bool,
#endif
};

/* ---- the connection ---- */

static enum err broken(struct link *link, const char *what, const char *detail)
{
    link->is_broken = true;
    (void)snprintf(link->problem, sizeof link->problem, "%s%s%s", what, detail[0] ? ": " : "",
                   detail);
    return ERR_RETRY;
}

static enum err broken_errno(struct link *link, const char *what, int number)
{
    char text[96];
    return broken(link, what, strerror_r(number, text, sizeof text));
}

static redisContext *connect_to(const struct link_address *address, int32_t timeout_ms)
{
    struct timeval timeout = {.tv_sec = timeout_ms / 1000, .tv_usec = (timeout_ms % 1000) * 1000L};
    if (address->socket != NULL) return redisConnectUnixWithTimeout(address->socket, timeout);
    redisContext *context = redisConnectWithTimeout(address->host, address->port, timeout);
    /* A peer that vanished without a word is found out by the kernel; failing to ask is harmless.
     */
    if (context != NULL && context->err == 0) (void)redisEnableKeepAlive(context);
    return context;
}

static enum err prepare_socket(struct link *link)
{
    int fd = (int)link->context->fd;
    int flags = fcntl(fd, F_GETFL);
    if (flags < 0 || fcntl(fd, F_SETFL, flags | O_NONBLOCK) < 0 ||
        fcntl(fd, F_SETFD, FD_CLOEXEC) < 0) {
        return broken_errno(link, "socket", errno);
    }
    return ERR_OK;
}

enum err link_open(const struct link_address *address, int32_t timeout_ms, struct link **ret_link,
                   char ret_problem[LINK_PROBLEM_SIZE])
{
    assert(timeout_ms > 0);
    enum err e = ERR_NOMEM;
    (void)snprintf(ret_problem, LINK_PROBLEM_SIZE, "out of memory");
    struct link *link = calloc(1, sizeof *link);
    if (link == NULL) return e;
    link->timeout_ms = timeout_ms;
    link->pool.bytes_max = REPLY_BYTES_MAX;

    link->reader = redisReaderCreateWithFunctions(&functions);
    if (link->reader == NULL) goto fail;
    link->reader->privdata = link;

    link->context = connect_to(address, timeout_ms);
    if (link->context == NULL) goto fail;
    if (link->context->err != 0) {
        e = broken(link, "cannot connect", link->context->errstr);
    } else {
        e = prepare_socket(link);
    }
    if (e != ERR_OK) {
        memcpy(ret_problem, link->problem, LINK_PROBLEM_SIZE);
        goto fail;
    }
    ret_problem[0] = '\0';
    *ret_link = link;
    return ERR_OK;

fail:
    link_close(link);
    return e;
}

void link_close(struct link *link)
{
    if (link == NULL) return;
    if (link->context != NULL) redisFree(link->context);
    if (link->reader != NULL) redisReaderFree(link->reader);
    reply_pool_deinit(&link->pool);
    free(link);
}

/* Waits for `events`; sets *ret_events. Errors: ERR_RETRY after timeout_ms of silence. */
static enum err wait_for(struct link *link, short events, short *ret_events)
{
    struct pollfd p = {.fd = (int)link->context->fd, .events = events};
    for (;;) {
        int ready = poll(&p, 1, link->timeout_ms);
        if (ready > 0) {
            *ret_events = p.revents;
            return ERR_OK;
        }
        if (ready == 0) return broken(link, "the server does not answer", "timeout");
        if (errno != EINTR) return broken_errno(link, "poll", errno);
    }
}

/* Hands what has arrived to the parser. Errors: ERR_AGAIN (nothing there), ERR_RETRY. */
static enum err take_arrived(struct link *link)
{
    char bytes[READ_BYTES];
    ssize_t n;
    do {
        n = recv((int)link->context->fd, bytes, sizeof bytes, MSG_DONTWAIT);
    } while (n < 0 && errno == EINTR);
    if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return ERR_AGAIN;
    if (n < 0) return broken_errno(link, "connection lost", errno);
    if (n == 0) return broken(link, "connection closed by the server", "");
    if (link->reader->len > REPLY_BYTES_MAX) return broken(link, "the reply is too long", "");
    if (redisReaderFeed(link->reader, bytes, (size_t)n) != REDIS_OK) {
        return broken(link, "reply", link->reader->errstr);
    }
    return ERR_OK;
}

enum err link_send(struct link *link, const char *bytes, size_t len)
{
    size_t sent = 0;
    while (sent < len) {
        short ready = 0;
        if (link->is_broken) return ERR_RETRY;
        ssize_t n =
            send((int)link->context->fd, bytes + sent, len - sent, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (n >= 0) {
            sent += (size_t)n;
            continue;
        }
        if (errno == EINTR) continue;
        if (errno != EAGAIN && errno != EWOULDBLOCK) {
            return broken_errno(link, "connection lost", errno);
        }
        enum err e = wait_for(link, POLLIN | POLLOUT, &ready);
        if (e == ERR_OK && (ready & POLLIN) != 0) e = take_arrived(link);
        if (e != ERR_OK && e != ERR_AGAIN) return e;
    }
    return link->is_broken ? ERR_RETRY : ERR_OK;
}

/* The next whole reply among what was parsed, or *ret NULL. */
static enum err parse_next(struct link *link, struct reply **ret)
{
    void *reply = NULL;
    if (link->is_handed_out) {
        reply_pool_reset(&link->pool);
        link->is_handed_out = false;
    }
    if (redisReaderGetReply(link->reader, &reply) != REDIS_OK) {
        return broken(link, "reply not understood", link->reader->errstr);
    }
    *ret = reply;
    link->is_handed_out = reply != NULL;
    return ERR_OK;
}

enum err link_reply(struct link *link, bool wait, const struct reply **ret_reply)
{
    for (;;) {
        struct reply *reply = NULL;
        short ready = 0;
        if (link->is_broken) return ERR_RETRY;
        enum err e = parse_next(link, &reply);
        if (e != ERR_OK) return e;
        if (reply != NULL) {
            *ret_reply = reply;
            return ERR_OK;
        }
        e = take_arrived(link);
        if (e == ERR_AGAIN && wait) e = wait_for(link, POLLIN, &ready);
        if (e != ERR_OK) return e;
    }
}

const char *link_problem(const struct link *link)
{
    return link->problem;
}

#define TEXT_OF(number) #number
#define VERSION_OF(major, minor, patch) TEXT_OF(major) "." TEXT_OF(minor) "." TEXT_OF(patch)

const char *link_library_version(void)
{
    return VERSION_OF(HIREDIS_MAJOR, HIREDIS_MINOR, HIREDIS_PATCH);
}
