/* store_connect.c - logging in, and finding out whether this server will do. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "state/store/store_internal.h"

/* Redis 6.2 has ZMSCORE; 6.0 the users we ship. */
enum { VERSION_MAJOR_MIN = 6, VERSION_MINOR_MIN = 2 };

/* Sends one command that answers with a status. */
static enum err expect_status(struct store *s, const char *command)
{
    const struct reply *r = NULL;
    enum err e = store_call(s, command, &r);
    if (e != ERR_OK) return e;
    return r->type == REPLY_STATUS ? ERR_OK : store_confused(s, command);
}

static struct str text_of(const char *text)
{
    return (struct str){text, (uint32_t)strlen(text)};
}

static enum err log_in(struct store *s)
{
    const struct store_options *o = &s->options;
    if (o->password == NULL) return ERR_OK;
    resp_clear(&s->out);
    resp_command(&s->out, o->user != NULL ? 3 : 2);
    resp_arg(&s->out, STR("AUTH"));
    if (o->user != NULL) resp_arg(&s->out, text_of(o->user));
    resp_arg(&s->out, text_of(o->password));
    enum err e = expect_status(s, "AUTH");
    /* The buffer is kept between commands; the password must not be. */
    explicit_bzero(s->out.bytes, s->out.len);
    return e;
}

static enum err select_database(struct store *s)
{
    if (s->options.database == 0) return ERR_OK;
    resp_clear(&s->out);
    resp_command(&s->out, 2);
    resp_arg(&s->out, STR("SELECT"));
    resp_arg_int(&s->out, s->options.database);
    return expect_status(s, "SELECT");
}

static enum err set_name(struct store *s)
{
    if (s->options.client_name == NULL) return ERR_OK;
    resp_clear(&s->out);
    resp_command(&s->out, 3);
    resp_arg(&s->out, STR("CLIENT"));
    resp_arg(&s->out, STR("SETNAME"));
    resp_arg(&s->out, text_of(s->options.client_name));
    return expect_status(s, "CLIENT SETNAME");
}

/* A user that may write but not use MULTI would tear every step; found out before the first one. */
static enum err try_transaction(struct store *s)
{
    static const char *const names[] = {"WATCH", "MULTI", "EXEC"};
    struct key key;
    resp_clear(&s->out);
    resp_command(&s->out, 2);
    resp_arg(&s->out, STR("WATCH"));
    resp_arg(&s->out, key_watermark(store_place(s, 0), &key));
    resp_words(&s->out, "MULTI");
    resp_words(&s->out, "EXEC");
    enum err e = store_flush(s, "MULTI");
    if (e != ERR_OK) return e;
    for (uint32_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const struct reply *r = NULL;
        enum err next = store_take(s, names[i], &r);
        if (next != ERR_OK) return next;
        if (r->type == REPLY_ERROR && e == ERR_OK) e = store_judge_error(s, names[i], r);
    }
    return store_finish(s, e);
}

/* The value behind "name:" at the start of a line of INFO; empty if there is none. */
static struct str info_value(struct str info, const char *name)
{
    size_t name_len = strlen(name);
    uint32_t at = 0;
    while (at < info.len) {
        const char *line = info.at + at;
        const char *end = memchr(line, '\n', info.len - at);
        uint32_t len = end != NULL ? (uint32_t)(end - line) : info.len - at;
        at += len + 1;
        while (len > 0 && line[len - 1] == '\r')
            len--;
        if (len <= name_len || memcmp(line, name, name_len) != 0 || line[name_len] != ':') continue;
        return (struct str){line + name_len + 1, len - (uint32_t)name_len - 1};
    }
    return STR("");
}

static void copy_value(char *to, size_t size, struct str value)
{
    size_t len = value.len < size ? value.len : size - 1;
    if (len > 0) memcpy(to, value.at, len);
    to[len] = '\0';
}

/* Digits at the start of `text`; what is no number is 0. */
static int64_t number_of(struct str text)
{
    int64_t number = 0;
    for (uint32_t i = 0; i < text.len && i < 18; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') break;
        number = number * 10 + (text.at[i] - '0');
    }
    return number;
}

static bool is_version_enough(struct str version)
{
    int64_t major = number_of(version), minor = 0;
    const char *dot = version.len > 0 ? memchr(version.at, '.', version.len) : NULL;
    if (dot != NULL) {
        uint32_t past = (uint32_t)(dot - version.at) + 1;
        minor = number_of((struct str){version.at + past, version.len - past});
    }
    return major > VERSION_MAJOR_MIN || (major == VERSION_MAJOR_MIN && minor >= VERSION_MINOR_MIN);
}

/* What each line of INFO must say, and what to tell a person if it does not. */
static const struct {
    const char *name;
    const char *wanted;
    enum err e;
    const char *advice;
} demands[] = {
    {"loading", "0", ERR_RETRY, "Redis is loading its data"},
    {"cluster_enabled", "0", ERR_CONFIG,
     "this Redis is a node of a cluster; name a standalone Redis"},
    {"role", "master", ERR_RETRY, "this Redis is a replica; name its master"},
    {"maxmemory_policy", "noeviction", ERR_CONFIG,
     "maxmemory-policy must be noeviction, or Redis silently forgets borrowers; set it with CONFIG "
     "SET maxmemory-policy noeviction and in redis.conf"},
};

static enum err judge_info(struct store *s, struct str info)
{
    struct store_server *server = &s->server;
    copy_value(server->version, sizeof server->version, info_value(info, "redis_version"));
    copy_value(server->run_id, sizeof server->run_id, info_value(info, "run_id"));
    server->used_memory_bytes = number_of(info_value(info, "used_memory"));
    server->maxmemory_bytes = number_of(info_value(info, "maxmemory"));
    if (!is_version_enough(text_of(server->version))) {
        store_say(s, "INFO", "Redis is too old; 6.2 or later is needed");
        return ERR_CONFIG;
    }
    for (uint32_t i = 0; i < sizeof demands / sizeof demands[0]; i++) {
        struct str value = info_value(info, demands[i].name);
        if (str_equal(value, text_of(demands[i].wanted))) continue;
        store_say(s, "INFO", demands[i].advice);
        return demands[i].e;
    }
    return ERR_OK;
}

/* INFO needs no right to CONFIG, so the daemon's user can do without. */
static enum err check_server(struct store *s)
{
    const struct reply *r = NULL;
    resp_clear(&s->out);
    resp_words(&s->out, "INFO");
    enum err e = store_call(s, "INFO", &r);
    if (e != ERR_OK) return e;
    if (r->type != REPLY_STRING) return store_confused(s, "INFO");
    return judge_info(s, r->text);
}

enum err store_server_check(struct store *s)
{
    enum err e = store_begin(s, "INFO");
    if (e != ERR_OK) return e;
    e = check_server(s);
    if (e != ERR_OK && s->link != NULL) store_drop(s);
    return e;
}

static enum err set_up(struct store *s)
{
    s->server.takes_packed = false;
    enum err e = log_in(s);
    if (e == ERR_OK) e = select_database(s);
    if (e == ERR_OK) e = set_name(s);
    if (e == ERR_OK) e = check_server(s);
    if (e == ERR_OK) e = try_transaction(s);
    return e;
}

enum err store_connect(struct store *s)
{
    if (s->link != NULL) return ERR_OK;
    if (store_pause_ms(s) > 0) return ERR_AGAIN;

    char problem[LINK_PROBLEM_SIZE];
    struct link_address address = {
        .socket = s->options.socket, .host = s->options.host, .port = s->options.port};
    enum err e = link_open(&address, s->options.timeout_ms, &s->link, problem);
    if (e != ERR_OK) {
        store_say(s, "connect", problem);
        store_drop(s);
        return e;
    }
    e = set_up(s);
    if (e != ERR_OK) {
        if (s->link != NULL) store_drop(s);
        return e;
    }
    s->failures = 0;
    why_clear(&s->why);
    return ERR_OK;
}
