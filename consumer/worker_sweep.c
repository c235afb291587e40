/* worker_sweep.c - runs the dated transitions of borrowers nobody sends events about.
 *
 * The timers set in Redis yields those whose next transition has come, in bounded batches between
 * live events. A batch joins the open transaction, behind its live events: a commit costs more than
 * most sweeps, and partitions share one. The set is the cursor: it is asked
 * when Redis has all that was committed, and what the open batch has
 * changed since is looked up in the cache. meta says up to which business date the partition is
 * complete. A late sweep, a crash or a second run can't change any result: advance() depends on
 * state and date alone (credit-rules 3).
 */
#include <assert.h>

#include "consumer/log.h"
#include "consumer/metrics.h"
#include "consumer/worker_txn.h"

/* Whom one batch has advanced of a partition. */
struct swept {
    struct str first, last;
    uint32_t count;
};

static bool is_due(const struct partition *p)
{
    return p->phase == PHASE_RUNNING && p->working.business_date != INT_NONE &&
           (p->working.sweep_date == INT_NONE || p->working.sweep_date < p->working.business_date);
}

/* The last commit must be in Redis as a whole: the timers are read from there. */
static bool is_stored(const struct worker *w, const struct partition *p)
{
    return cache_unstored(w->cache, p->no) == NULL && watermark_is_same(&p->last, &p->stored) &&
           store_is_up(w->store);
}

/* The first day of a policy entry that the sweep has not yet passed and that timers may wrongly lie
 * after: the entry may be younger than they are. Each is looked at in its turn, since one tick may
 * step over several. INT_NONE: nothing to look at. */
static int32_t unreached_entry(const struct worker *w, const struct partition *p)
{
    if (p->phase != PHASE_RUNNING || p->working.business_date == INT_NONE) return INT_NONE;
    int32_t after = p->working.sweep_date; /* INT_NONE before the first: then any entry */
    if (p->timers_reach != INT_NONE && p->timers_reach > after) after = p->timers_reach;
    return policy_next_date(w->policy, after);
}

void partition_forget_timers(struct partition *p)
{
    p->timers_reach = INT_NONE;
    p->timers_left = 0;
    p->have_timers_moved = false;
}

/* Writes a borrower down again, unchanged, with the timer he has under the policy; unless he is
 * past `day` already, for an event that was ahead of the calendar. */
static enum err wake_one(struct worker *w, struct partition *p, struct str id, int32_t day)
{
    struct borrower b;
    struct outputs outputs = {0};
    struct cached *cached = cache_find(w->cache, id);
    assert(cached != NULL);
    w->decision_arena.used = 0;
    enum err e = hand_take(&w->hand, cached, &w->decision_arena, &b);
    if (e != ERR_OK) return e;
    int32_t next = borrower_next_transition(&b, w->policy);
    if (next == INT_NONE || next > day) {
        p->timers_left++;
        return ERR_OK;
    }
    p->have_timers_moved = true;
    b.is_changed = true;
    e = batch_touch(w, p);
    return e == ERR_OK ? emit_decision(w, cached, &b, &outputs) : e;
}

/* What a borrower's state does not allow stops his partition; all else may pass. */
static void halt_if_broken(struct worker *w, struct partition *p, enum err e)
{
    if (e != ERR_INVARIANT && e != ERR_LIMIT && e != ERR_DAMAGED) return;
    partition_halt(w, p, METRIC_INVARIANT_CORE, "a rule's invariant does not hold in a dated step");
}

static bool advance_one(struct worker *w, struct partition *p, struct str id)
{
    struct decision d;
    struct cached *cached = cache_find(w->cache, id);
    assert(cached != NULL);
    enum err e = judge_days(w, cached, p->working.business_date, &d);
    if (e == ERR_OK) {
        /* Even a silent day moves the timer, else he would be due again at once, for ever. */
        int32_t next = borrower_next_transition(&d.borrower, w->policy);
        if (next != INT_NONE && next <= p->working.business_date) e = ERR_INVARIANT;
        d.borrower.is_changed = true;
    }
    if (e == ERR_OK) e = emit_decision(w, cached, &d.borrower, &d.outputs);
    halt_if_broken(w, p, e);
    return e == ERR_OK;
}

/* Loads those of the list who are not in the cache. */
static bool load_missing(struct worker *w, struct partition *p, const struct due *due)
{
    struct str missing[CHUNK_ITEMS_MAX];
    uint32_t count = 0;
    assert(due->count <= CHUNK_ITEMS_MAX);
    for (uint32_t i = 0; i < due->count; i++)
        if (cache_find(w->cache, due->borrowers[i]) == NULL) missing[count++] = due->borrowers[i];
    return load_borrowers(w, p, missing, count);
}

static bool is_borrower_due(const struct cached *b, int32_t date)
{
    const struct cached_timer *timer = &b->timer_now;
    return timer->is_member && timer->date != INT_NONE && timer->date <= date;
}

/* Advances one in the open batch, and counts him. */
static bool sweep_one(struct worker *w, struct partition *p, struct str id, struct swept *swept)
{
    if (!advance_one(w, p, id)) return false;
    if (swept->count == 0) swept->first = id;
    swept->last = id;
    swept->count += 1;
    return true;
}

/* Who is due by Redis, but for those whom the open batch has moved on since. Anybody else who is
 * not due by his state has a wrong timer: advancing him to no effect writes it anew. */
static bool sweep_listed(struct worker *w, struct partition *p, const struct due *due,
                         struct swept *swept)
{
    for (uint32_t i = 0; i < due->count; i++) {
        const struct cached *b = cache_find(w->cache, due->borrowers[i]);
        assert(b != NULL);
        if (b->is_in_batch && !is_borrower_due(b, p->working.business_date)) continue;
        if (!sweep_one(w, p, due->borrowers[i], swept)) return false;
    }
    return true;
}

/* Whom the open batch itself has made due: Redis does not know of it yet. Those at the end of the
 * list were advanced just now and are due no more. */
static bool sweep_batch(struct worker *w, struct partition *p, struct swept *swept)
{
    for (const struct cached *b = cache_batch(w->cache); b != NULL; b = b->batch_next) {
        if (b->partition != p->no || !is_borrower_due(b, p->working.business_date)) continue;
        if (!sweep_one(w, p, b->id, swept)) return false;
    }
    return true;
}

/* The list's end was seen: with the batch's own nobody is left, and the partition's cut moves to
 * "complete up to the business date". */
static enum err advance_all(struct worker *w, struct partition *p, const struct due *due,
                            bool is_end)
{
    struct swept swept = {.count = 0};
    enum err e = batch_touch(w, p);
    if (e != ERR_OK) return e;
    if (!sweep_listed(w, p, due, &swept)) return ERR_RETRY;
    if (is_end && !sweep_batch(w, p, &swept)) return ERR_RETRY;
    if (swept.count > 0)
        e = batch_swept(w, p, p->working.business_date, swept.first, swept.last, swept.count);
    if (e == ERR_OK && is_end) p->working.sweep_date = p->working.business_date;
    return e;
}

static uint32_t sweep_limit(const struct worker *w)
{
    int64_t limit = w->config->batch_sweep_borrowers;
    return (uint32_t)(limit < CHUNK_ITEMS_MAX ? limit : CHUNK_ITEMS_MAX);
}

/* Asks the timers, and loads who is found. False: not now. */
static bool find_due(struct worker *w, struct partition *p, struct due_request request,
                     struct due *ret_due)
{
    request.partition = p->no;
    request.limit = sweep_limit(w);
    w->chunk_arena.used = 0;
    enum err e = store_due(w->store, &request, &w->chunk_arena, ret_due);
    if (e == ERR_DAMAGED) {
        partition_heal(w, p, METRIC_HEAL_MISSING, true);
        return false;
    }
    if (e != ERR_OK) {
        redis_went_down(w);
        return false;
    }
    if (!redis_found_expected(w, p, &ret_due->watermark)) return false;
    if (ret_due->members != ret_due->watermark.borrowers) {
        partition_heal(w, p, METRIC_HEAL_BORROWERS, true);
        return false;
    }
    return ret_due->count == 0 || load_missing(w, p, ret_due);
}

/* Puts a partition's sweep into the open transaction. True if there is more to sweep that only a
 * commit lets be seen. */
static bool sweep_partition(struct worker *w, struct partition *p)
{
    struct due due;
    if (!find_due(w, p, (struct due_request){.date = p->working.business_date}, &due)) return false;
    bool is_end = due.count < sweep_limit(w);
    enum err e = advance_all(w, p, &due, is_end);
    FAILPOINT("in_sweep");
    if (e == ERR_OK) return !is_end;
    if (w->failed == ERR_OK) batch_abort(w);
    return false;
}

/* Brings timers that lie after the first day of a policy entry to come before it, so that its day
 * finds everybody; pass after pass, until one moves none. */
static bool wake_partition(struct worker *w, struct partition *p, int32_t day)
{
    struct due due;
    struct due_request request = {.date = INT32_MAX, .after = day, .skip = p->timers_left};
    if (!find_due(w, p, request, &due)) return false;
    if (due.count == 0) {
        if (p->timers_left == 0 || !p->have_timers_moved) p->timers_reach = day;
        p->timers_left = 0;
        p->have_timers_moved = false;
        return false;
    }
    enum err e = ERR_OK;
    for (uint32_t i = 0; e == ERR_OK && i < due.count; i++)
        e = wake_one(w, p, due.borrowers[i], day);
    halt_if_broken(w, p, e);
    if (e != ERR_OK && w->failed == ERR_OK) batch_abort(w);
    if (e == ERR_OK && w->is_open) batch_commit(w);
    if (!w->is_open) cache_trim(w->cache); /* who was only looked at need not stay */
    return true;
}

enum sweep_found sweep_apply(struct worker *w, struct partition *p)
{
    bool may_wake = unreached_entry(w, p) != INT_NONE;
    if ((!is_due(p) && !may_wake) || !store_is_up(w->store)) return SWEEP_NOTHING;
    /* Who is to be woken is told by timers that all are stored. */
    if (may_wake && w->is_open) batch_commit(w);
    redis_receive(w, true); /* a step on its way is part of what will be found */
    if (w->failed != ERR_OK || p->phase != PHASE_RUNNING || !is_stored(w, p)) return SWEEP_NOTHING;
    int32_t day = unreached_entry(w, p);
    if (day != INT_NONE && wake_partition(w, p, day)) return SWEEP_WAKES;
    if (unreached_entry(w, p) != INT_NONE || !is_due(p)) return SWEEP_NOTHING;
    return sweep_partition(w, p) ? SWEEP_MORE : SWEEP_SOME;
}
