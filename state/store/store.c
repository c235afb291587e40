/* store.c - life of a store, and the exchange of commands and replies. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "state/store/store_internal.h"

enum { OUT_BYTES_MAX = 64 * 1024 * 1024, PORT_MAX = 65535, BACKOFF_DOUBLINGS_MAX = 20 };

static bool are_options_sound(const struct store_options *o)
{
    bool is_address = o->socket != NULL ? o->host == NULL : o->host != NULL;
    bool is_port = o->socket != NULL || (o->port > 0 && o->port <= PORT_MAX);
    bool is_backoff = o->backoff_min_ms > 0 && o->backoff_max_ms >= o->backoff_min_ms;
    bool is_login = o->user == NULL || o->password != NULL;
    return is_address && is_port && is_backoff && is_login && o->timeout_ms > 0 &&
           o->database >= 0 && o->monotonic_ms != NULL;
}

/* Replaces a borrowed text by a copy of our own; true if that worked. */
static bool own(const char **text)
{
    if (*text == NULL) return true;
    *text = strdup(*text);
    return *text != NULL;
}

enum err store_new(const struct store_options *options, struct store **ret_store)
{
    if (!are_options_sound(options)) return ERR_CONFIG;
    struct store *s = calloc(1, sizeof *s);
    if (s == NULL) return ERR_NOMEM;
    s->options = *options;
    s->out.bytes_max = OUT_BYTES_MAX;
    s->random = options->seed ^ 0x9e3779b97f4a7c15u;
    if (s->random == 0) s->random = 1;

    struct store_options *o = &s->options;
    bool is_owned = own(&o->socket);
    is_owned &= own(&o->host);
    is_owned &= own(&o->user);
    is_owned &= own(&o->password);
    is_owned &= own(&o->client_name);
    if (!is_owned) {
        store_free(s);
        return ERR_NOMEM;
    }
    *ret_store = s;
    return ERR_OK;
}

void store_free(struct store *s)
{
    if (s == NULL) return;
    struct store_options *o = &s->options;
    link_close(s->link);
    resp_deinit(&s->out);
    free((void *)o->socket);
    free((void *)o->host);
    free((void *)o->user);
    if (o->password != NULL) explicit_bzero((void *)o->password, strlen(o->password));
    free((void *)o->password);
    free((void *)o->client_name);
    free(s);
}

bool store_is_up(const struct store *s)
{
    return s->link != NULL;
}

const struct store_server *store_server(const struct store *s)
{
    return &s->server;
}

const char *store_message(const struct store *s)
{
    return s->why.text;
}

const char *store_library_version(void)
{
    return link_library_version();
}

/* xorshift64: only spreads reconnects of several processes. */
static uint64_t next_random(struct store *s)
{
    s->random ^= s->random << 13;
    s->random ^= s->random >> 7;
    s->random ^= s->random << 17;
    return s->random;
}

/* Between half of the exponential pause and the whole of it. */
static void start_pause(struct store *s)
{
    uint32_t doublings = s->failures < BACKOFF_DOUBLINGS_MAX ? s->failures : BACKOFF_DOUBLINGS_MAX;
    int64_t pause = (int64_t)s->options.backoff_min_ms << doublings;
    if (pause > s->options.backoff_max_ms) pause = s->options.backoff_max_ms;
    int64_t half = pause / 2;
    int64_t jitter = (int64_t)(next_random(s) % (uint64_t)(pause - half + 1));
    s->retry_at_ms = s->options.monotonic_ms(s->options.clock_context) + half + jitter;
    s->failures++;
}

int64_t store_pause_ms(const struct store *s)
{
    if (s->link != NULL) return 0;
    int64_t left = s->retry_at_ms - s->options.monotonic_ms(s->options.clock_context);
    return left > 0 ? left : 0;
}

/* Nobody will ever know whether these were written. */
static void forget_flight(struct store *s)
{
    struct flight *f = &s->flight;
    if (!f->is_pending || f->is_settled) return;
    for (uint32_t i = 0; i < f->count; i++) {
        if (f->results[i].outcome == STEP_ON_ITS_WAY) f->results[i].outcome = STEP_UNKNOWN;
    }
    f->is_settled = true;
    f->settled = ERR_RETRY;
}

void store_drop(struct store *s)
{
    link_close(s->link);
    s->link = NULL;
    s->is_to_be_dropped = false;
    forget_flight(s);
    start_pause(s);
}

void store_disconnect(struct store *s)
{
    link_close(s->link);
    s->link = NULL;
    s->is_to_be_dropped = false;
    forget_flight(s);
    s->retry_at_ms = s->options.monotonic_ms(s->options.clock_context);
}

void store_say(struct store *s, const char *command, const char *text)
{
    why_clear(&s->why);
    why_add(&s->why, command);
    why_add(&s->why, ": ");
    why_add(&s->why, text);
}

enum err store_broken(struct store *s, const char *command)
{
    store_say(s, command, s->link != NULL ? link_problem(s->link) : "not connected");
    store_drop(s);
    return ERR_RETRY;
}

enum err store_confused(struct store *s, const char *command)
{
    store_say(s, command, "the server's answer is not of the expected kind");
    store_drop(s);
    return ERR_RETRY;
}

enum err store_finish(struct store *s, enum err e)
{
    if (s->is_to_be_dropped) store_drop(s);
    return e;
}

enum err store_begin(struct store *s, const char *command)
{
    if (s->link == NULL) {
        store_say(s, command, "not connected");
        return ERR_RETRY;
    }
    enum err e = store_steps_settle(s);
    if (e != ERR_OK) return e;
    if (s->link == NULL) return ERR_RETRY; /* the outcome was told and the connection given up */
    resp_clear(&s->out);
    return ERR_OK;
}

enum err store_flush(struct store *s, const char *command)
{
    if (s->out.error != ERR_OK) {
        store_say(s, command, "the command is too long");
        return s->out.error;
    }
    enum err e = link_send(s->link, s->out.bytes, s->out.len);
    return e == ERR_OK ? ERR_OK : store_broken(s, command);
}

enum err store_take(struct store *s, const char *command, const struct reply **ret_reply)
{
    enum err e = link_reply(s->link, true, ret_reply);
    return e == ERR_OK ? ERR_OK : store_broken(s, command);
}

enum err store_call(struct store *s, const char *command, const struct reply **ret_reply)
{
    const struct reply *r = NULL;
    enum err e = store_flush(s, command);
    if (e == ERR_OK) e = store_take(s, command, &r);
    if (e != ERR_OK) return e;
    if (r->type == REPLY_ERROR) {
        return store_finish(s, store_judge_error(s, command, r));
    }
    *ret_reply = r;
    return ERR_OK;
}

/* Looks at one reply of a transaction that comes before the one of EXEC. */
static void see_queued(struct store *s, struct txn *txn, const char *command, const struct reply *r)
{
    if (r->type != REPLY_ERROR) return;
    if (txn->replies == 0) txn->is_without_multi = true;
    if (txn->refusal == ERR_OK) txn->refusal = store_judge_error(s, command, r);
}

enum err store_txn_receive(struct store *s, struct txn *txn, bool wait, const char *command,
                           const struct reply **ret_exec)
{
    const struct reply *r = NULL;
    uint32_t last = txn->commands + 1;
    for (; txn->replies <= last; txn->replies++) {
        enum err e = link_reply(s->link, wait, &r);
        if (e == ERR_AGAIN) return e;
        if (e != ERR_OK) return store_broken(s, command);
        if (txn->replies < last) see_queued(s, txn, command, r);
    }
    assert(r != NULL); /* the last of at least two replies */
    if (r->type == REPLY_ERROR && txn->refusal == ERR_OK) {
        txn->refusal = store_judge_error(s, command, r);
    }
    if (txn->refusal != ERR_OK) return store_finish(s, txn->refusal);
    if (r->type == REPLY_NIL) {
        *ret_exec = NULL;
        return ERR_OK;
    }
    if (r->type != REPLY_ARRAY || r->count != txn->commands) return store_confused(s, command);
    *ret_exec = r;
    return ERR_OK;
}
