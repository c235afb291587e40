/* store_steps.c - writing: WATCH, compare, MULTI, EXEC; and the answer later.
 *
 * Every EXEC drops all watches of a connection, so the steps of one commit share one WATCH of all
 * their watermarks and one MULTI. Nothing else is sent between WATCH and MULTI but the reads of
 * these watermarks. */
#include <assert.h>

#include "state/store/step_bytes.h"
#include "state/store/store_internal.h"

enum {
    COMPARE_ROUNDS_MAX = 4,   /* each has fewer steps; a fifth would mean a fight over the keys */
    GATHER_BYTES = 256 * 1024 /* smaller steps are sent together */
};

/* The steps of one call. */
struct group {
    struct step *const *steps;
    struct step_result *results;
    uint32_t count;
};

/* A step is in the running as long as its watermark is the expected one. */
static bool is_running(const struct group *g, uint32_t i)
{
    return g->results[i].verdict == MARK_AS_EXPECTED;
}

static uint32_t count_running(const struct group *g)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < g->count; i++)
        n += is_running(g, i);
    return n;
}

static void put_watch(struct store *s, const struct group *g, uint32_t running)
{
    struct key key;
    resp_command(&s->out, 1 + running);
    resp_arg(&s->out, STR("WATCH"));
    for (uint32_t i = 0; i < g->count; i++) {
        if (is_running(g, i)) resp_arg(&s->out, key_watermark(step_place(g->steps[i]), &key));
    }
    for (uint32_t i = 0; i < g->count; i++) {
        if (!is_running(g, i)) continue;
        resp_command(&s->out, 2);
        resp_arg(&s->out, STR("HGETALL"));
        resp_arg(&s->out, key_watermark(step_place(g->steps[i]), &key));
    }
}

/* Takes the reply of a command that answers with a status, keeping the first error in *first. */
static enum err take_status(struct store *s, const char *command, enum err *first)
{
    const struct reply *r = NULL;
    enum err e = store_take(s, command, &r);
    if (e != ERR_OK) return e;
    if (r->type == REPLY_ERROR) {
        if (*first == ERR_OK) *first = store_judge_error(s, command, r);
        return ERR_OK;
    }
    return r->type == REPLY_STATUS ? ERR_OK : store_confused(s, command);
}

/* Reads the watermarks and judges them. */
static enum err take_watermarks(struct store *s, struct group *g, enum err *first)
{
    for (uint32_t i = 0; i < g->count; i++) {
        const struct reply *r = NULL;
        struct step_result *result = &g->results[i];
        if (!is_running(g, i)) continue;
        enum err e = store_take(s, "HGETALL", &r);
        if (e != ERR_OK) return e;
        /* All replies of this round are read, whatever one of them says; only a lost connection
         * ends it. */
        e = store_read_watermark(s, r, &result->found);
        if (s->link == NULL) return e;
        if (e != ERR_OK && *first == ERR_OK) *first = e;
        if (e != ERR_OK) continue;
        result->verdict =
            watermark_judge(&result->found, step_expected(g->steps[i]), step_next(g->steps[i]));
        if (result->verdict == MARK_ALREADY_NEW) result->outcome = STEP_DONE;
    }
    return ERR_OK;
}

static enum err unwatch(struct store *s)
{
    const struct reply *r = NULL;
    resp_clear(&s->out);
    resp_words(&s->out, "UNWATCH");
    return store_call(s, "UNWATCH", &r);
}

/* One WATCH and compare of the steps still in the running. */
static enum err compare_once(struct store *s, struct group *g, uint32_t running)
{
    enum err first = ERR_OK;
    resp_clear(&s->out);
    put_watch(s, g, running);
    enum err e = store_flush(s, "WATCH");
    if (e == ERR_OK) e = take_status(s, "WATCH", &first);
    if (e == ERR_OK) e = take_watermarks(s, g, &first);
    if (e != ERR_OK) return e;
    if (first == ERR_OK) return ERR_OK;
    /* The server refuses; nothing may stay watched. Its refusal is the message to keep. */
    struct why why = s->why;
    if (!s->is_to_be_dropped && unwatch(s) != ERR_OK) return ERR_RETRY;
    s->why = why;
    return store_finish(s, first);
}

/* Compares until all that are in the running match, so that exactly their watermarks are watched.
 * *ret_running is 0 if there is nothing to write; nothing is watched then. */
static enum err compare(struct store *s, struct group *g, uint32_t *ret_running)
{
    uint32_t running = g->count;
    for (int round = 0; round < COMPARE_ROUNDS_MAX; round++) {
        enum err e = compare_once(s, g, running);
        if (e != ERR_OK) return e;
        uint32_t left = count_running(g);
        *ret_running = left;
        if (left == running && left > 0) return ERR_OK;
        e = unwatch(s);
        if (e != ERR_OK || left == 0) return e;
        running = left;
    }
    *ret_running = 0; /* not written; the caller judges again */
    return ERR_OK;
}

/* Sends what was gathered when it is much, or at the end. */
static enum err send_gathered(struct store *s, bool is_end)
{
    if (!is_end && s->out.len < GATHER_BYTES) return ERR_OK;
    enum err e = store_flush(s, "MULTI");
    resp_clear(&s->out);
    return e;
}

static enum err send_body(struct store *s, const struct resp *body)
{
    if (body->len < GATHER_BYTES) {
        resp_raw(&s->out, body->bytes, body->len);
        return send_gathered(s, false);
    }
    enum err e = send_gathered(s, true);
    if (e != ERR_OK) return e;
    e = link_send(s->link, body->bytes, body->len);
    return e == ERR_OK ? ERR_OK : store_broken(s, "MULTI");
}

static enum err send_running(struct store *s, const struct group *g)
{
    struct flight *f = &s->flight;
    resp_clear(&s->out);
    resp_words(&s->out, "MULTI");
    for (uint32_t i = 0; i < g->count; i++) {
        if (!is_running(g, i)) continue;
        enum err e = send_body(s, step_body(g->steps[i]));
        if (e != ERR_OK) return e;
        g->results[i].outcome = STEP_ON_ITS_WAY;
        f->steps[i] = g->steps[i];
        f->commands[i] = step_commands(g->steps[i]);
        f->txn.commands += f->commands[i];
    }
    resp_words(&s->out, "EXEC");
    return send_gathered(s, true);
}

/* First error among the steps, also that of one without a watermark or a second one of a partition.
 */
static enum err check_steps(struct store *s, struct step *const *steps, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        enum err e = step_error(steps[i]);
        if (e == ERR_OK && !step_is_sealed(steps[i])) e = ERR_INVARIANT;
        for (uint32_t j = 0; j < i && e == ERR_OK; j++) {
            if (step_partition(steps[i]) == step_partition(steps[j])) e = ERR_INVARIANT;
        }
        if (e == ERR_OK) continue;
        store_say(s, "step", e == ERR_LIMIT ? "more than its bound of bytes" : err_text(e));
        return e;
    }
    return ERR_OK;
}

static void set_unknown(struct group *g)
{
    for (uint32_t i = 0; i < g->count; i++) {
        if (is_running(g, i)) g->results[i].outcome = STEP_UNKNOWN;
    }
}

enum err store_steps_send(struct store *s, struct step *const *steps, uint32_t count,
                          struct step_result *results)
{
    struct group g = {.steps = steps, .results = results, .count = count};
    uint32_t running = 0;
    assert(!s->flight.is_pending);
    if (count > STORE_STEPS_MAX) return ERR_LIMIT;
    enum err e = check_steps(s, steps, count);
    if (e == ERR_OK) e = store_begin(s, "steps");
    if (e != ERR_OK || count == 0) return e;

    for (uint32_t i = 0; i < count; i++) {
        results[i] = (struct step_result){.verdict = MARK_AS_EXPECTED, .outcome = STEP_NOT_WRITTEN};
    }
    e = compare(s, &g, &running);
    if (e != ERR_OK || running == 0) return e;

    s->flight = (struct flight){.results = results, .count = count};
    e = send_running(s, &g);
    if (e != ERR_OK) {
        set_unknown(&g);
        return e;
    }
    s->flight.is_pending = true;
    return ERR_OK;
}

bool store_steps_are_pending(const struct store *s)
{
    return s->flight.is_pending;
}

static void set_outcomes(struct flight *f, enum step_outcome outcome)
{
    for (uint32_t i = 0; i < f->count; i++) {
        if (f->results[i].outcome == STEP_ON_ITS_WAY) f->results[i].outcome = outcome;
    }
}

/* Did each change of a view find the fields it took as there? `replies` are those of the step. */
static bool has_gaps(const struct step *step, const struct reply *replies)
{
    uint32_t count = 0;
    const struct step_expectation *expected = step_expectations(step, &count);
    for (uint32_t i = 0; i < count; i++) {
        const struct reply *r = &replies[expected[i].command];
        if (r->type == REPLY_INTEGER && r->integer != expected[i].added) return true;
    }
    return false;
}

/* EXEC ran: a command may still have failed, on a key that somebody gave a wrong type. */
static void read_outcomes(struct store *s, const struct reply *exec)
{
    struct flight *f = &s->flight;
    uint32_t at = 0;
    for (uint32_t i = 0; i < f->count; i++) {
        if (f->results[i].outcome != STEP_ON_ITS_WAY) continue;
        f->results[i].outcome = STEP_DONE;
        f->results[i].has_gaps = has_gaps(f->steps[i], &exec->items[at]);
        for (uint32_t end = at + f->commands[i]; at < end; at++) {
            if (exec->items[at].type != REPLY_ERROR) continue;
            f->results[i].outcome = STEP_DAMAGED;
            (void)store_judge_error(s, "EXEC", &exec->items[at]); /* for the message */
        }
    }
}

/* Reads on in the answer; sets `settled` when it is whole. */
static enum err read_flight(struct store *s, bool wait)
{
    struct flight *f = &s->flight;
    const struct reply *exec = NULL;
    enum err e = store_txn_receive(s, &f->txn, wait, "EXEC", &exec);
    if (e == ERR_AGAIN) return e;
    if (f->is_settled) return ERR_OK; /* the connection broke: unknown */
    if (e != ERR_OK) {
        set_outcomes(f, f->txn.is_without_multi ? STEP_DAMAGED : STEP_NOT_WRITTEN);
    } else if (exec == NULL) {
        set_outcomes(f, STEP_NOT_WRITTEN);
    } else {
        read_outcomes(s, exec);
    }
    f->is_settled = true;
    f->settled = e;
    (void)store_finish(s, e);
    return ERR_OK;
}

enum err store_steps_settle(struct store *s)
{
    struct flight *f = &s->flight;
    if (!f->is_pending || f->is_settled) return ERR_OK;
    enum err e = read_flight(s, true);
    if (e != ERR_OK) return e;
    return s->link == NULL ? ERR_RETRY : ERR_OK;
}

enum err store_steps_receive(struct store *s, bool wait)
{
    struct flight *f = &s->flight;
    if (!f->is_pending) return ERR_OK;
    if (!f->is_settled) {
        enum err e = read_flight(s, wait);
        if (e != ERR_OK) return e;
    }
    f->is_pending = false;
    return f->settled;
}

enum err store_step_write(struct store *s, struct step *step, struct step_result *ret_result)
{
    enum err e = store_steps_send(s, &step, 1, ret_result);
    return e == ERR_OK ? store_steps_receive(s, true) : e;
}
