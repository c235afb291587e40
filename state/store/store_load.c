/* store_load.c - reading: everything that belongs together comes from one MULTI..EXEC. */
#include <assert.h>
#include <string.h>

#include "state/core/records.h"
#include "state/store/store_internal.h"
#include "state/store/watermark_text.h"

/* Pairs of name and value as HGETALL sends them; false if the reply is no such array. */
static bool are_pairs(const struct reply *r)
{
    if (r->type != REPLY_ARRAY || r->count % 2 != 0) return false;
    for (uint32_t i = 0; i < r->count; i++) {
        if (r->items[i].type != REPLY_STRING) return false;
    }
    return true;
}

enum err store_read_watermark(struct store *s, const struct reply *r, struct watermark *ret)
{
    struct store_field fields[WATERMARK_FIELDS_MAX];
    static const struct watermark torn = {
        .state = WATERMARK_TORN, .meta_offset = -1, .begin_offset = -1};
    if (reply_is_wrong_type(r)) {
        *ret = torn;
        return ERR_OK;
    }
    if (r->type == REPLY_ERROR) return store_finish(s, store_judge_error(s, "HGETALL", r));
    if (!are_pairs(r)) return store_confused(s, "HGETALL");
    uint32_t count = r->count / 2;
    if (count > WATERMARK_FIELDS_MAX) {
        *ret = torn;
        return ERR_OK;
    }
    for (uint32_t i = 0; i < count; i++) {
        fields[i] = (struct store_field){r->items[2 * i].text, r->items[2 * i + 1].text};
    }
    watermark_parse(fields, count, ret);
    return ERR_OK;
}

/* Copies HGETALL's pairs into the arena. */
static enum err copy_fields(const struct reply *r, struct arena *a, struct store_field **ret_fields,
                            uint32_t *ret_count)
{
    uint32_t count = r->count / 2;
    struct store_field *fields = arena_alloc(a, count * sizeof *fields);
    if (fields == NULL) return ERR_LIMIT;
    for (uint32_t i = 0; i < count; i++) {
        fields[i].name = arena_copy(a, r->items[2 * i].text);
        fields[i].value = arena_copy(a, r->items[2 * i + 1].text);
        if (str_is_none(fields[i].name) || str_is_none(fields[i].value)) return ERR_LIMIT;
    }
    *ret_fields = fields;
    *ret_count = count;
    return ERR_OK;
}

/* A score as step_timer() writes it: whole days, or "inf" for nothing due. */
static bool parse_timer(struct str s, int32_t *ret)
{
    int64_t number = 0;
    uint32_t i = s.len > 0 && s.at[0] == '-' ? 1 : 0;
    if (str_equal(s, STR("inf"))) {
        *ret = INT_NONE;
        return true;
    }
    if (s.len <= i || s.len > 10) return false;
    for (uint32_t at = i; at < s.len; at++) {
        if (s.at[at] < '0' || s.at[at] > '9') return false;
        number = number * 10 + (s.at[at] - '0');
    }
    if (number > INT32_MAX) return false;
    *ret = (int32_t)(i == 0 ? number : -number);
    return true;
}

/* What ZCARD says; -1 for a key of a wrong type. */
static enum err read_members(struct store *s, const struct reply *r, int64_t *ret)
{
    if (reply_is_wrong_type(r)) {
        *ret = -1;
        return ERR_OK;
    }
    if (r->type == REPLY_ERROR) return store_finish(s, store_judge_error(s, "ZCARD", r));
    if (r->type != REPLY_INTEGER) return store_confused(s, "ZCARD");
    *ret = r->integer;
    return ERR_OK;
}

/* Answers of ZMSCORE, one per borrower. */
static enum err read_timers(struct store *s, const struct reply *r, struct loaded *ret)
{
    if (r->type == REPLY_ERROR && !reply_is_wrong_type(r)) {
        return store_finish(s, store_judge_error(s, "ZMSCORE", r));
    }
    bool is_wrong = r->type == REPLY_ERROR;
    if (!is_wrong && (r->type != REPLY_ARRAY || r->count != ret->count)) {
        return store_confused(s, "ZMSCORE");
    }
    for (uint32_t i = 0; i < ret->count; i++) {
        struct loaded_borrower *b = &ret->borrowers[i];
        b->timer = INT_NONE;
        b->is_damaged = is_wrong;
        if (is_wrong || r->items[i].type == REPLY_NIL) continue;
        b->is_member = true;
        bool is_date = r->items[i].type == REPLY_STRING && parse_timer(r->items[i].text, &b->timer);
        b->is_damaged = !is_date;
    }
    return ERR_OK;
}

static enum err read_state(struct store *s, const struct reply *r, struct arena *a,
                           struct loaded_borrower *b)
{
    if (reply_is_wrong_type(r)) {
        b->is_damaged = true;
        return ERR_OK;
    }
    if (r->type == REPLY_ERROR) return store_finish(s, store_judge_error(s, "HGETALL", r));
    if (!are_pairs(r)) return store_confused(s, "HGETALL");
    return copy_fields(r, a, &b->fields, &b->field_count);
}

/* How many commands a request is between MULTI and EXEC. */
static uint32_t command_count(const struct load_request *q)
{
    return q->count > 0 ? 3 + q->count : 2;
}

static void put_key_command(struct resp *out, struct str word, struct str key)
{
    resp_command(out, 2);
    resp_arg(out, word);
    resp_arg(out, key);
}

static enum err put_request(struct store *s, const struct load_request *q)
{
    struct key_place place = store_place(s, q->partition);
    struct key key;
    for (uint32_t i = 0; i < q->count; i++) {
        if (!key_id_is_valid(q->borrowers[i])) return ERR_INVARIANT;
    }
    resp_words(&s->out, "MULTI");
    put_key_command(&s->out, STR("HGETALL"), key_watermark(place, &key));
    put_key_command(&s->out, STR("ZCARD"), key_timers(place, &key));
    if (q->count > 0) {
        resp_command(&s->out, 2 + q->count);
        resp_arg(&s->out, STR("ZMSCORE"));
        resp_arg(&s->out, key_timers(place, &key));
    }
    for (uint32_t i = 0; i < q->count; i++)
        resp_arg(&s->out, q->borrowers[i]);
    for (uint32_t i = 0; i < q->count; i++) {
        put_key_command(&s->out, STR("HGETALL"), key_state(place, q->borrowers[i], &key));
    }
    resp_words(&s->out, "EXEC");
    return ERR_OK;
}

/* Turns EXEC's array into what the caller gets. */
static enum err read_request(struct store *s, const struct load_request *q,
                             const struct reply *exec, struct arena *a, struct loaded *ret)
{
    assert(exec != NULL);
    enum err e = store_read_watermark(s, &exec->items[0], &ret->watermark);
    if (e == ERR_OK) e = read_members(s, &exec->items[1], &ret->members);
    if (e != ERR_OK || q->count == 0) return e;

    ret->borrowers = arena_alloc(a, q->count * sizeof *ret->borrowers);
    if (ret->borrowers == NULL) return ERR_LIMIT;
    ret->count = q->count;
    for (uint32_t i = 0; i < q->count; i++)
        ret->borrowers[i].id = q->borrowers[i];
    e = read_timers(s, &exec->items[2], ret);
    for (uint32_t i = 0; i < q->count && e == ERR_OK; i++) {
        e = read_state(s, &exec->items[3 + i], a, &ret->borrowers[i]);
    }
    return e;
}

/* Reads all answers, also when one of them was an error: the next call must find none of them. */
static enum err receive_requests(struct store *s, const struct load_request *requests,
                                 uint32_t count, struct arena *a, struct loaded *ret)
{
    enum err first = ERR_OK;
    for (uint32_t i = 0; i < count && s->link != NULL; i++) {
        const struct reply *exec = NULL;
        struct txn txn = {.commands = command_count(&requests[i])};
        enum err e = store_txn_receive(s, &txn, true, "load", &exec);
        ret[i] = (struct loaded){0};
        /* Nothing was watched, so a nil is not an answer EXEC can give. */
        if (e == ERR_OK && exec == NULL) e = store_confused(s, "load");
        if (e == ERR_OK && first == ERR_OK) e = read_request(s, &requests[i], exec, a, &ret[i]);
        if (first == ERR_OK) first = e;
    }
    if (first == ERR_LIMIT) store_say(s, "load", "too much for the memory at hand");
    return first;
}

enum err store_load(struct store *s, const struct load_request *requests, uint32_t count,
                    struct arena *a, struct loaded *ret)
{
    enum err e = store_begin(s, "load");
    if (e != ERR_OK) return e;
    if (count > STORE_LOAD_REQUESTS_MAX) return ERR_LIMIT;
    for (uint32_t i = 0; i < count && e == ERR_OK; i++) {
        if (requests[i].count > STORE_LOAD_BORROWERS_MAX) return ERR_LIMIT;
        e = put_request(s, &requests[i]);
    }
    if (e == ERR_OK) e = store_flush(s, "load");
    if (e != ERR_OK) return e;
    return receive_requests(s, requests, count, a, ret);
}

/* ZRANGEBYSCORE WITHSCORES: members and their timers by turns. */
static enum err read_due(struct store *s, const struct reply *r, struct arena *a, struct due *ret)
{
    if (reply_is_wrong_type(r)) return ERR_OK; /* members is -1 and says it */
    if (r->type == REPLY_ERROR) return store_finish(s, store_judge_error(s, "ZRANGEBYSCORE", r));
    if (!are_pairs(r)) return store_confused(s, "ZRANGEBYSCORE");
    uint32_t count = r->count / 2;
    ret->borrowers = arena_alloc(a, count * sizeof *ret->borrowers);
    ret->dates = arena_alloc(a, count * sizeof *ret->dates);
    if (ret->borrowers == NULL || ret->dates == NULL) return ERR_LIMIT;
    for (uint32_t i = 0; i < count; i++) {
        struct str id = r->items[2 * i].text;
        if (!key_id_is_valid(id) || !parse_timer(r->items[2 * i + 1].text, &ret->dates[i])) {
            store_say(s, "ZRANGEBYSCORE", "a member of the timers is no borrower, or has no date");
            return ERR_DAMAGED;
        }
        ret->borrowers[i] = arena_copy(a, id);
        if (str_is_none(ret->borrowers[i])) return ERR_LIMIT;
    }
    ret->count = count;
    return ERR_OK;
}

static void put_due(struct store *s, const struct due_request *q)
{
    struct key_place place = store_place(s, q->partition);
    struct key key;
    resp_words(&s->out, "MULTI");
    put_key_command(&s->out, STR("HGETALL"), key_watermark(place, &key));
    put_key_command(&s->out, STR("ZCARD"), key_timers(place, &key));
    resp_command(&s->out, 8);
    resp_arg(&s->out, STR("ZRANGEBYSCORE"));
    resp_arg(&s->out, key_timers(place, &key));
    if (q->after == 0) {
        resp_arg(&s->out, STR("-inf"));
    } else {
        resp_arg_int(&s->out, (int64_t)q->after + 1);
    }
    if (q->date == INT32_MAX) {
        resp_arg(&s->out, STR("+inf"));
    } else {
        resp_arg_int(&s->out, q->date);
    }
    resp_arg(&s->out, STR("WITHSCORES"));
    resp_arg(&s->out, STR("LIMIT"));
    resp_arg_int(&s->out, q->skip);
    resp_arg_int(&s->out, q->limit);
    resp_words(&s->out, "EXEC");
}

enum err store_due(struct store *s, const struct due_request *request, struct arena *a,
                   struct due *ret)
{
    const struct reply *exec = NULL;
    struct txn txn = {.commands = 3};
    enum err e = store_begin(s, "due");
    if (e != ERR_OK) return e;
    if (request->limit > STORE_DUE_MAX) return ERR_LIMIT;
    put_due(s, request);
    e = store_flush(s, "due");
    if (e == ERR_OK) e = store_txn_receive(s, &txn, true, "due", &exec);
    if (e == ERR_OK && exec == NULL) e = store_confused(s, "due");
    if (e != ERR_OK) return e;

    assert(exec != NULL);
    struct due due = {0};
    e = store_read_watermark(s, &exec->items[0], &due.watermark);
    if (e == ERR_OK) e = read_members(s, &exec->items[1], &due.members);
    if (e == ERR_OK) e = read_due(s, &exec->items[2], a, &due);
    if (e == ERR_LIMIT) store_say(s, "due", "too much for the memory at hand");
    if (e == ERR_OK) *ret = due;
    return e;
}

/* Sends HGETALL of a key; *ret_reply may be the error of a wrong type. */
static enum err get_all(struct store *s, struct str key, const struct reply **ret_reply)
{
    enum err e = store_begin(s, "HGETALL");
    if (e != ERR_OK) return e;
    put_key_command(&s->out, STR("HGETALL"), key);
    e = store_flush(s, "HGETALL");
    return e == ERR_OK ? store_take(s, "HGETALL", ret_reply) : e;
}

enum err store_watermark(struct store *s, int32_t partition, struct watermark *ret)
{
    const struct reply *r = NULL;
    struct key key;
    enum err e = get_all(s, key_watermark(store_place(s, partition), &key), &r);
    return e == ERR_OK ? store_read_watermark(s, r, ret) : e;
}

enum err store_read_hash(struct store *s, struct str key, struct arena *a,
                         struct store_field **ret_fields, uint32_t *ret_count)
{
    const struct reply *r = NULL;
    if (str_is_none(key)) return ERR_INVARIANT;
    enum err e = get_all(s, key, &r);
    if (e != ERR_OK) return e;
    if (r->type == REPLY_ERROR) return store_finish(s, store_judge_error(s, "HGETALL", r));
    if (!are_pairs(r)) return store_confused(s, "HGETALL");
    return copy_fields(r, a, ret_fields, ret_count);
}
