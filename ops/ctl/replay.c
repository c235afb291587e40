/* replay.c - the worker's decisions (worker_chunk.c, worker_sweep.c) without the worker. */
#include "ops/ctl/replay.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "state/core/ids.h"

struct replay {
    struct replay_options options;
    struct hand hand;
    struct cache *cache;     /* owned */
    struct cached **members; /* owned list; in the order they came */
    uint32_t count, cap;
    struct arena arena; /* owned; one decision */
    struct door dates;  /* only to ask the policy's time zone */
    int32_t business_date, swept_date, decided_on;
};

enum err replay_new(const struct replay_options *options, struct replay **ret_replay,
                    struct why *reterr_why)
{
    enum err e = ERR_NOMEM;
    struct replay *r = calloc(1, sizeof *r);
    if (r == NULL) return e;
    r->options = *options;
    r->dates.policy = options->policy;
    r->arena = (struct arena){malloc(options->arena_bytes), options->arena_bytes, 0};
    if (r->arena.base == NULL) goto fail;
    e = cache_new(SIZE_MAX, 1, &r->cache);
    if (e == ERR_OK) e = hand_init(&r->hand, options->schemas, reterr_why);
    if (e != ERR_OK) goto fail;
    replay_begin(r);
    *ret_replay = r;
    return ERR_OK;

fail:
    replay_free(r);
    return e;
}

void replay_free(struct replay *r)
{
    if (r == NULL) return;
    hand_deinit(&r->hand);
    cache_free(r->cache);
    free(r->members);
    free(r->arena.base);
    free(r);
}

void replay_begin(struct replay *r)
{
    cache_drop_partition(r->cache, 0);
    r->count = 0;
    r->business_date = INT_NONE;
    r->swept_date = INT_NONE;
    r->decided_on = INT_NONE;
}

static enum err add_member(struct replay *r, struct str id, struct cached **ret_cached,
                           struct why *why)
{
    if (r->options.bytes_max > 0 && replay_bytes(r) > r->options.bytes_max) {
        why_add(why, "the borrowers need more memory than --memory allows; raise it, or split the "
                     "work with --passes");
        return ERR_LIMIT;
    }
    if (r->count == r->cap) {
        uint32_t cap = r->cap == 0 ? 1024 : r->cap * 2;
        struct cached **members = realloc(r->members, cap * sizeof(struct cached *));
        if (members == NULL) return ERR_NOMEM;
        r->members = members;
        r->cap = cap;
    }
    enum err e = cache_add(r->cache, id, 0, ret_cached);
    if (e == ERR_OK) r->members[r->count++] = *ret_cached;
    return e;
}

static enum err tell(struct replay *r, const struct replay_step *step)
{
    return r->options.on_step == NULL ? ERR_OK : r->options.on_step(r->options.context, step);
}

static enum err refused(struct replay *r, const struct log_entry *entry,
                        enum dead_letter_reason reason, struct str message)
{
    struct str id =
        entry->item.kind == DOOR_EVENT ? entry->item.borrower_id : entry->item.record.key;
    struct replay_step step = {.result = REPLAY_REFUSED,
                               .entry = entry,
                               .borrower_id = id,
                               .business_date = r->business_date,
                               .reason = reason,
                               .message = message};
    return tell(r, &step);
}

static void note_decision(struct replay *r, int32_t date)
{
    if (date > r->decided_on) r->decided_on = date;
}

/* The new state into the cache. It is committed and stored at once: only `now` is of interest. */
static enum err keep(struct replay *r, struct cached *cached, struct borrower *b, struct why *why)
{
    enum err e = hand_put(&r->hand, r->cache, cached, b, r->options.policy, NULL);
    if (e == ERR_INVARIANT) why_add(why, r->hand.why.text);
    note_decision(r, b->state.as_of);
    cache_batch_seal(r->cache);
    cache_batch_commit(r->cache);
    cache_stored(r->cache, 0);
    return e;
}

static enum err sorry(const struct log_entry *entry, enum err e, struct why *why)
{
    if (e != ERR_INVARIANT) return e;
    why_add(why, " (at ");
    why_add(why, entry->topic);
    why_add(why, " offset ");
    why_add_int(why, entry->item.record.offset);
    why_add(why, ")");
    return e;
}

static enum err step_to(struct replay *r, struct cached *cached, int32_t date, struct why *why);

/* Dry: the clock that the event will have brought him to; INT_NONE if it is not applied. */
static enum err clock_after(struct replay *r, const struct input *in, const struct cached *cached,
                            int32_t *ret_clock)
{
    struct borrower b;
    struct outputs outputs = {0};
    struct refusal refusal = {0};
    enum outcome outcome = OUTCOME_REFUSED;
    r->arena.used = 0;
    enum err e = hand_take(&r->hand, cached, &r->arena, &b);
    if (e == ERR_OK)
        e = borrower_apply(&b, in, r->options.policy, &r->arena, &outputs, &outcome, &refusal);
    *ret_clock = e == ERR_OK && outcome == OUTCOME_APPLIED ? b.state.clock : INT_NONE;
    return e == ERR_LIMIT ? ERR_OK : e; /* refused when it is applied */
}

static enum err apply(struct replay *r, const struct log_entry *entry, struct cached *cached,
                      struct why *why)
{
    struct borrower b;
    struct outputs outputs = {0};
    struct refusal refusal = {.clock = INT_NONE};
    enum outcome outcome = OUTCOME_APPLIED;
    struct input in = entry->item.input;
    in.business_date = r->business_date;
    in.kafka_date = door_date(&r->dates, entry->item.record.timestamp_ms);
    int32_t clock = INT_NONE;
    enum err e = r->options.is_stepwise ? clock_after(r, &in, cached, &clock) : ERR_OK;
    if (e == ERR_OK && clock != INT_NONE) e = step_to(r, cached, clock, why);
    r->arena.used = 0;
    if (e == ERR_OK) e = hand_take(&r->hand, cached, &r->arena, &b);
    if (e == ERR_OK)
        e = borrower_apply(&b, &in, r->options.policy, &r->arena, &outputs, &outcome, &refusal);
    note_decision(r, refusal.clock);
    if (e == ERR_LIMIT)
        return refused(r, entry, DEAD_LETTER_REASON_LIMIT_EXCEEDED,
                       STR("applying the event needs more memory than limits.arena_bytes"));
    if (e != ERR_OK) return sorry(entry, e, why);
    if (outcome == OUTCOME_REFUSED) return refused(r, entry, refusal.reason, refusal.message);
    struct replay_step step = {.result =
                                   outcome == OUTCOME_APPLIED ? REPLAY_APPLIED : REPLAY_DUPLICATE,
                               .entry = entry,
                               .borrower_id = cached->id,
                               .business_date = r->business_date};
    if (outcome == OUTCOME_DUPLICATE) return tell(r, &step);
    e = keep(r, cached, &b, why);
    if (e != ERR_OK) return sorry(entry, e, why);
    step.after = &b;
    step.outputs = &outputs;
    return tell(r, &step);
}

/* An id outside the grammar, or under another's key, has no state: the core refuses it. */
static enum err apply_to_nobody(struct replay *r, const struct log_entry *entry, struct why *why)
{
    struct borrower b = {.is_new = true};
    struct outputs outputs = {0};
    struct refusal refusal = {.clock = INT_NONE};
    enum outcome outcome = OUTCOME_APPLIED;
    struct input in = entry->item.input;
    in.business_date = r->business_date;
    in.kafka_date = door_date(&r->dates, entry->item.record.timestamp_ms);
    r->arena.used = 0;
    borrower_init(&b, entry->item.borrower_id);
    enum err e =
        borrower_apply(&b, &in, r->options.policy, &r->arena, &outputs, &outcome, &refusal);
    note_decision(r, refusal.clock);
    if (e != ERR_OK || outcome != OUTCOME_REFUSED) return sorry(entry, ERR_INVARIANT, why);
    return refused(r, entry, refusal.reason, refusal.message);
}

static enum err take_event(struct replay *r, const struct log_entry *entry, struct why *why)
{
    const struct door_item *item = &entry->item;
    bool is_about_him =
        id_is_well_formed(item->borrower_id) && str_equal(item->record.key, item->borrower_id);
    if (!is_about_him) return apply_to_nobody(r, entry, why);
    struct cached *cached = cache_find(r->cache, item->borrower_id);
    enum err e = cached != NULL ? ERR_OK : add_member(r, item->borrower_id, &cached, why);
    return e == ERR_OK ? apply(r, entry, cached, why) : e;
}

static enum err sweep(struct replay *r, int32_t date, struct why *why);

static enum err take_tick(struct replay *r, const struct log_entry *entry, struct why *why)
{
    int32_t date = entry->item.tick->business_date;
    if (r->business_date != INT_NONE && date <= r->business_date) return ERR_OK;
    if (date > door_date(&r->dates, entry->item.record.timestamp_ms) + 1)
        return refused(r, entry, DEAD_LETTER_REASON_FUTURE_DATED,
                       STR("business_date is later than the record's Kafka date + 1"));
    r->business_date = date;
    return r->options.is_stepwise ? sweep(r, date, why) : ERR_OK;
}

static enum err advance(struct replay *r, struct cached *cached, int32_t date, struct why *why)
{
    struct borrower b;
    struct outputs outputs = {0};
    r->arena.used = 0;
    enum err e = hand_take(&r->hand, cached, &r->arena, &b);
    if (e == ERR_OK) e = borrower_advance(&b, date, r->options.policy, &r->arena, &outputs);
    if (e == ERR_LIMIT) why_add(why, "a dated step needs more memory than limits.arena_bytes");
    if (e != ERR_OK) return e;
    b.is_changed = true; /* as the worker has it: even a silent day moves the timer */
    e = keep(r, cached, &b, why);
    if (e != ERR_OK) return e;
    struct replay_step step = {.result = REPLAY_ADVANCED,
                               .borrower_id = cached->id,
                               .business_date = date,
                               .after = &b,
                               .outputs = &outputs};
    return tell(r, &step);
}

/* One transition after the other, up to and including `date`. */
static enum err step_to(struct replay *r, struct cached *cached, int32_t date, struct why *why)
{
    int32_t last = INT_NONE;
    for (;;) {
        struct cached_timer timer = cached->timer_now;
        if (!timer.is_member || timer.date == INT_NONE || timer.date > date) return ERR_OK;
        if (last != INT_NONE && timer.date <= last) {
            why_add(why, "a dated transition comes back on its own day");
            return ERR_INVARIANT;
        }
        last = timer.date;
        enum err e = advance(r, cached, last, why);
        if (e != ERR_OK) return e;
    }
}

static enum err sweep(struct replay *r, int32_t date, struct why *why)
{
    if (r->business_date == INT_NONE) return ERR_OK;
    if (date > r->business_date) date = r->business_date; /* a policy that refused the tick */
    if (r->swept_date != INT_NONE && r->swept_date >= date) return ERR_OK;
    r->swept_date = date;
    for (uint32_t i = 0; i < r->count; i++) {
        struct cached *cached = r->members[i];
        struct cached_timer timer = cached->timer_now;
        if (!timer.is_member || timer.date == INT_NONE || timer.date > date) continue;
        enum err e =
            r->options.is_stepwise ? step_to(r, cached, date, why) : advance(r, cached, date, why);
        if (e != ERR_OK) return e;
    }
    return ERR_OK;
}

enum err replay_take(struct replay *r, const struct log_entry *entry, struct why *reterr_why)
{
    switch (entry->kind) {
    case LOG_TRANSACTION:
    case LOG_END:
        return ERR_OK;
    case LOG_SWEEP:
        return sweep(r, entry->date, reterr_why);
    case LOG_RECORD:
        break;
    }
    switch (entry->item.kind) {
    case DOOR_EVENT:
        return take_event(r, entry, reterr_why);
    case DOOR_TICK:
        return take_tick(r, entry, reterr_why);
    case DOOR_DEAD_LETTER:
        break;
    }
    return refused(r, entry, entry->item.reason, entry->item.message);
}

enum err replay_settle(struct replay *r, struct why *reterr_why)
{
    return sweep(r, r->business_date, reterr_why);
}

uint32_t replay_count(const struct replay *r)
{
    return r->count;
}

struct cached *replay_borrower(const struct replay *r, uint32_t number)
{
    assert(number < r->count);
    return r->members[number];
}

struct cached *replay_find(struct replay *r, struct str id)
{
    return cache_find(r->cache, id);
}

enum err replay_state(struct replay *r, const struct cached *b, struct borrower *ret_borrower)
{
    r->arena.used = 0;
    return hand_take(&r->hand, b, &r->arena, ret_borrower);
}

uint64_t replay_seal(const struct cached *b)
{
    const struct blob *own = b->records[0].now;
    if (own == NULL || own->len < SEAL_BYTES) return 0;
    uint64_t seal = 0;
    for (uint32_t i = 0; i < SEAL_BYTES; i++)
        seal = seal << 8 | own->bytes[own->len - SEAL_BYTES + i];
    return seal;
}

int32_t replay_decided_on(const struct replay *r)
{
    return r->decided_on;
}

int32_t replay_business_date(const struct replay *r)
{
    return r->business_date;
}

size_t replay_bytes(const struct replay *r)
{
    return cache_bytes(r->cache) + r->cap * sizeof(struct cached *);
}
