/* worker_load.c - borrowers who are not in the cache are loaded from Redis, and judged.
 *
 * A load is a round trip, behind whatever Redis is working on. So one that is needed takes along
 * whom the records in hand of all partitions will need next. */
#include <string.h>

#include "consumer/metrics.h"
#include "consumer/worker.h"
#include "state/core/ids.h"

enum {
    LOOK_AHEAD_RECORDS = 2048,
    WANTED_MAX = CHUNK_ITEMS_MAX + LOOK_AHEAD_RECORDS,
    WANTED_SLOTS = WANTED_MAX * 2,
    REQUESTS_MAX = 64,    /* partitions in one load */
    LOOK_HALVED_MAX = 12, /* not ahead at all */
    FITTED_LOADS = 64     /* until it is tried further ahead again */
};

/* A record under another key than its borrower's lies in another's partition: looking him up there
 * would find keys that are not this partition's, or make him new there. The core refuses it. */
bool item_is_about_borrower(const struct door_item *item)
{
    return item->kind == DOOR_EVENT && id_is_well_formed(item->borrower_id) &&
           str_equal(item->record.key, item->borrower_id);
}

static enum metric_heal judge_borrower(struct worker *w, const struct loaded_borrower *l,
                                       struct cached **ret_cached, int32_t partition)
{
    struct cached *b = cache_find(w->cache, l->id);
    if (b == NULL && cache_add(w->cache, l->id, partition, &b) != ERR_OK) {
        w->failed = ERR_NOMEM;
        return METRIC_HEAL_COUNT;
    }
    *ret_cached = b;
    if (l->is_damaged || l->is_member != (l->field_count > 0)) return METRIC_HEAL_MISSING;
    for (uint32_t i = 0; i < l->field_count; i++) {
        struct str name = l->fields[i].name;
        if (str_equal(name, KEY_FIELD_BORROWER)) name = STR("");
        if (cache_load(w->cache, b, name, l->fields[i].value) != ERR_OK) w->failed = ERR_NOMEM;
    }
    struct cached_timer timer = {l->is_member, l->timer};
    b->timer_now = b->timer_committed = b->timer_stored = timer;
    w->decision_arena.used = 0;
    enum err e = hand_verify(&w->hand, b, &w->decision_arena);
    if (e == ERR_RETRY) {
        partition_wait_for_registry(w, &w->partitions[partition]);
        return METRIC_HEAL_COUNT;
    }
    /* One too large to be decided on is no damage: his next event is a dead letter. */
    return e == ERR_OK || e == ERR_LIMIT ? METRIC_HEAL_COUNT : METRIC_HEAL_CHECKSUM;
}

static bool is_settled(const struct worker *w, const struct partition *p)
{
    return w->failed == ERR_OK && p->phase == PHASE_RUNNING;
}

/* Judges what was loaded, and takes it into the cache. False: the partition can't go on now. */
static bool judge_load(struct worker *w, struct partition *p, const struct loaded *loaded)
{
    if (!redis_found_expected(w, p, &loaded->watermark)) return false;
    if (loaded->members != loaded->watermark.borrowers) {
        partition_heal(w, p, METRIC_HEAL_BORROWERS, true);
        return false;
    }
    for (uint32_t i = 0; i < loaded->count && is_settled(w, p); i++) {
        struct cached *b = NULL;
        enum metric_heal damage = judge_borrower(w, &loaded->borrowers[i], &b, p->no);
        if (is_settled(w, p) && damage == METRIC_HEAL_COUNT) continue;
        if (b != NULL) cache_forget(w->cache, b);
        if (damage != METRIC_HEAL_COUNT && is_settled(w, p)) partition_heal(w, p, damage, true);
    }
    return is_settled(w, p);
}

static void give_up_load(struct worker *w, struct partition *p, enum err e)
{
    if (e == ERR_LIMIT) {
        partition_halt(w, p, METRIC_INVARIANT_CORE,
                       "the state of one borrower is larger than limits.arena_bytes: raise it");
    } else if (e == ERR_NOMEM) {
        w->failed = e;
    } else {
        redis_went_down(w);
        if (p->phase != PHASE_RUNNING) return; /* the outcome of a step asks for something else */
        p->retry_at_ms = clock_monotonic_ms(w->clock) + PARTITION_RETRY_MS;
        partition_set_phase(w, p, PHASE_WAIT_REDIS);
    }
}

bool load_borrowers(struct worker *w, struct partition *p, const struct str *ids, uint32_t count)
{
    if (count == 0) return true;
    redis_receive(w, true); /* what is on its way is part of what will be found */
    if (!is_settled(w, p)) return false;
    metric_add(METRIC_CACHE_MISSES, count);
    for (uint32_t at = 0, some = count; at < count; at += some) {
        if (some > count - at) some = count - at;
        struct load_request request = {.partition = p->no, .borrowers = ids + at, .count = some};
        struct loaded loaded;
        int64_t started_us = clock_monotonic_us(w->clock);
        enum err e = ERR_LIMIT;
        while (e == ERR_LIMIT && request.count > 0) { /* large ones are loaded in smaller lots */
            some = request.count;
            w->load_arena.used = 0;
            e = store_is_up(w->store) ? store_load(w->store, &request, 1, &w->load_arena, &loaded)
                                      : ERR_RETRY;
            request.count /= 2;
        }
        if (e != ERR_OK) {
            give_up_load(w, p, e);
            return false;
        }
        metric_observe_us(METRIC_REDIS_ROUND_TRIP, clock_monotonic_us(w->clock) - started_us);
        if (!judge_load(w, p, &loaded)) return false;
    }
    return true;
}

/* ---- one load for what is in hand ---- */

/* Who is to be loaded, each once, those of one partition together. */
struct wanted {
    struct str ids[WANTED_MAX];
    uint16_t slots[WANTED_SLOTS]; /* index + 1, by hash; 0 = free */
    uint32_t count;
    struct load_request requests[REQUESTS_MAX];
    struct partition *partitions[REQUESTS_MAX]; /* of the requests */
    uint32_t request_count;
    uint32_t looks_left; /* records that may still be looked at */
};

static void want(struct wanted *wanted, struct str id)
{
    if (wanted->count == 0) memset(wanted->slots, 0, sizeof wanted->slots);
    uint32_t at = (uint32_t)bytes_hash(id.at, id.len) % WANTED_SLOTS;
    while (wanted->slots[at] != 0) {
        if (str_equal(wanted->ids[wanted->slots[at] - 1], id)) return;
        at = (at + 1) % WANTED_SLOTS;
    }
    wanted->ids[wanted->count++] = id;
    wanted->slots[at] = (uint16_t)wanted->count;
}

/* Who is about to be decided on, as far as his record's key tells. A record that the core will
 * refuse must not make him known here. */
static bool is_wanted(struct worker *w, const struct partition *p, const struct merge_record *r)
{
    return id_is_well_formed(r->key) && cache_find(w->cache, r->key) == NULL &&
           door_is_at_home(&w->door, r, p->no, w->partition_count);
}

/* The topics in turn: the order of the records to come is not known yet. */
static void want_in_hand(struct worker *w, const struct partition *p, struct wanted *wanted)
{
    bool is_more = true;
    for (uint32_t i = 0; is_more; i++) {
        is_more = false;
        for (int32_t rank = 0; rank < MERGE_TOPICS_MAX; rank++) {
            const struct merge_record *r = merge_peek(&p->merge, rank, i);
            if (r == NULL || rank == RANK_CALENDAR) continue; /* ticks are about nobody */
            if (wanted->looks_left == 0) return;
            wanted->looks_left -= 1;
            is_more = true;
            if (is_wanted(w, p, r)) want(wanted, r->key);
        }
    }
}

/* Returns how many of the items are about a borrower in the cache; the others' are wanted. */
static uint32_t want_items(struct worker *w, uint32_t count, struct wanted *wanted)
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < count; i++) {
        const struct door_item *item = &w->items[i];
        w->found[i] = NULL;
        if (!item_is_about_borrower(item)) continue;
        w->found[i] = cache_find(w->cache, item->borrower_id);
        if (w->found[i] != NULL)
            found += 1;
        else
            want(wanted, item->borrower_id);
    }
    return found;
}

/* What was wanted from the `first` on is what is asked for of a partition. */
static void add_request(struct wanted *wanted, struct partition *p, uint32_t first)
{
    if (wanted->count == first) return;
    wanted->partitions[wanted->request_count] = p;
    wanted->requests[wanted->request_count++] =
        (struct load_request){p->no, wanted->ids + first, wanted->count - first};
}

/* The first request is that of the partition at hand. */
static void make_requests(struct worker *w, struct partition *p, struct wanted *wanted)
{
    wanted->looks_left = LOOK_AHEAD_RECORDS >> w->look_ahead_halved;
    for (int32_t i = 0; i < w->partition_count && wanted->request_count < REQUESTS_MAX; i++) {
        struct partition *other = &w->partitions[(p->no + i) % w->partition_count];
        uint32_t first = other == p ? 0 : wanted->count;
        if (other->phase == PHASE_RUNNING) want_in_hand(w, other, wanted);
        add_request(wanted, other, first);
    }
}

/* Reads them in one round trip. Errors: as store_load(). */
static enum err read_wanted(struct worker *w, const struct wanted *wanted, struct loaded *ret)
{
    int64_t started_us = clock_monotonic_us(w->clock);
    if (!store_is_up(w->store)) return ERR_RETRY;
    w->load_arena.used = 0;
    enum err e = store_load(w->store, wanted->requests, wanted->request_count, &w->load_arena, ret);
    if (e == ERR_OK)
        metric_observe_us(METRIC_REDIS_ROUND_TRIP, clock_monotonic_us(w->clock) - started_us);
    return e;
}

static bool are_expected(const struct wanted *wanted, const struct loaded *loaded)
{
    for (uint32_t i = 0; i < wanted->request_count; i++)
        if (!redis_is_expected(wanted->partitions[i], &loaded[i].watermark)) return false;
    return true;
}

/* Loads them. Steps may be on their way: who is not in the cache is in none of them, so that his
 * state is the same before and behind them. Only when something else is found the outcome of the
 * steps is needed to judge it.
 *
 *   ret_is_taken  those of the first request are in the cache
 *
 * Errors: as store_load(); none was taken. */
static enum err load_wanted(struct worker *w, const struct wanted *wanted, bool *ret_is_taken)
{
    struct loaded loaded[REQUESTS_MAX];
    enum err e = read_wanted(w, wanted, loaded);
    if (e == ERR_OK && w->sent_count > 0 && !are_expected(wanted, loaded)) {
        redis_receive(w, true);
        e = read_wanted(w, wanted, loaded);
    }
    if (e != ERR_OK) return e;
    metric_add(METRIC_CACHE_MISSES, wanted->count);
    for (uint32_t i = 0; i < wanted->request_count; i++) {
        struct partition *p = wanted->partitions[i];
        bool is_taken = is_settled(w, p) && judge_load(w, p, &loaded[i]);
        if (i == 0) *ret_is_taken = is_taken;
    }
    return ERR_OK;
}

/* Looks half as far ahead next time when the memory was too small, and slowly further again. */
static void fit_look_ahead(struct worker *w, enum err e)
{
    if (e == ERR_LIMIT && w->look_ahead_halved < LOOK_HALVED_MAX) {
        w->look_ahead_halved += 1;
        w->loads_fitted = 0;
    } else if (e == ERR_OK && w->look_ahead_halved > 0 && ++w->loads_fitted == FITTED_LOADS) {
        w->look_ahead_halved -= 1;
        w->loads_fitted = 0;
    }
}

bool load_items(struct worker *w, struct partition *p, uint32_t count)
{
    struct wanted wanted;
    wanted.count = wanted.request_count = 0;
    uint32_t found = want_items(w, count, &wanted);
    uint32_t needed = wanted.count;
    if (needed == 0) {
        metric_add(METRIC_CACHE_HITS, found);
        return true;
    }
    make_requests(w, p, &wanted);
    bool is_taken = false;
    enum err e = load_wanted(w, &wanted, &is_taken);
    fit_look_ahead(w, e);
    if (e == ERR_LIMIT)
        is_taken = load_borrowers(w, p, wanted.ids, needed);
    else if (e != ERR_OK)
        give_up_load(w, p, e);
    if (is_taken) metric_add(METRIC_CACHE_HITS, found); /* else they are looked for again */
    return is_taken;
}
