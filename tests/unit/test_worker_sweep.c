/* test_worker_sweep.c - how much of a sweep goes into one transaction, and what becomes of a
 * partition whose borrowers cannot be woken. What the sweep calls is played here. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/worker_txn.h"

enum { PARTITIONS = 3, TODAY = 20000, DUE_BATCH_MAX = 8 };

static struct {
    struct cached borrower;
    uint32_t listed;       /* borrowers that the timers yield at the next asking */
    int32_t next_date;     /* of each of them */
    enum err taken;        /* whether their records can be taken in hand */
    uint32_t touched;      /* partitions since the last commit */
    uint32_t due_after;    /* touches that make the transaction due; 0 = never */
    uint32_t most_touched; /* in any transaction */
    uint32_t commits, trims, halts;
} play;

uint32_t chunk_apply(struct worker *w, struct partition *p)
{
    (void)w, (void)p;
    return 0;
}

size_t cache_unstored_bytes(const struct cache *c)
{
    (void)c;
    return 0;
}

bool load_borrowers(struct worker *w, struct partition *p, const struct str *ids, uint32_t count)
{
    (void)w, (void)p, (void)ids, (void)count;
    return true;
}

struct cached *cache_find(struct cache *c, struct str id)
{
    (void)c, (void)id;
    return &play.borrower;
}

struct cached *cache_batch(struct cache *c)
{
    (void)c;
    return NULL;
}

struct cached *cache_unstored(struct cache *c, int32_t partition)
{
    (void)c, (void)partition;
    return NULL;
}

void cache_trim(struct cache *c)
{
    (void)c;
    play.trims++;
}

bool store_is_up(const struct store *s)
{
    (void)s;
    return true;
}

enum err store_due(struct store *s, const struct due_request *request, struct arena *a,
                   struct due *ret)
{
    static struct str ids[DUE_BATCH_MAX];
    static int32_t dates[DUE_BATCH_MAX];
    (void)s, (void)request, (void)a;
    for (uint32_t i = 0; i < play.listed; i++)
        ids[i] = STR("b");
    *ret = (struct due){.borrowers = ids, .dates = dates, .count = play.listed};
    play.listed = 0;
    return ERR_OK;
}

enum err hand_take(struct hand *h, const struct cached *b, struct arena *a,
                   struct borrower *ret_borrower)
{
    (void)h, (void)b, (void)a;
    *ret_borrower = (struct borrower){.is_changed = false};
    return play.taken;
}

int32_t borrower_next_transition(const struct borrower *b, const struct policy *policy)
{
    (void)b, (void)policy;
    return play.next_date;
}

enum err judge_days(struct worker *w, struct cached *cached, int32_t date,
                    struct decision *ret_decision)
{
    (void)w, (void)cached, (void)date;
    *ret_decision = (struct decision){.outcome = OUTCOME_APPLIED};
    return play.taken;
}

enum err emit_decision(struct worker *w, struct cached *cached, struct borrower *b,
                       struct outputs *outputs)
{
    (void)w, (void)cached, (void)b, (void)outputs;
    return ERR_OK;
}

enum err batch_touch(struct worker *w, struct partition *p)
{
    if (p->is_touched) return ERR_OK;
    w->is_open = p->is_touched = true;
    play.touched++;
    if (play.touched > play.most_touched) play.most_touched = play.touched;
    return ERR_OK;
}

enum err batch_swept(struct worker *w, struct partition *p, int32_t date, struct str first,
                     struct str last, uint32_t count)
{
    (void)w, (void)p, (void)date, (void)first, (void)last, (void)count;
    return ERR_OK;
}

bool batch_is_due(const struct worker *w)
{
    return w->is_open && play.due_after > 0 && play.touched >= play.due_after;
}

static void end_transaction(struct worker *w)
{
    w->is_open = false;
    play.touched = 0;
    for (int32_t i = 0; i < w->partition_count; i++)
        w->partitions[i].is_touched = false;
}

void batch_commit(struct worker *w)
{
    play.commits += w->is_open;
    end_transaction(w);
}

void batch_abort(struct worker *w)
{
    end_transaction(w);
}

void partition_halt(struct worker *w, struct partition *p, enum metric_invariant invariant,
                    const char *why)
{
    (void)w, (void)invariant, (void)why;
    p->phase = PHASE_HALTED;
    play.halts++;
}

void partition_heal(struct worker *w, struct partition *p, enum metric_heal reason, bool by_wipe)
{
    (void)w, (void)reason, (void)by_wipe;
    p->phase = PHASE_RESTORING;
}

void redis_receive(struct worker *w, bool wait)
{
    (void)w, (void)wait;
}

void redis_went_down(struct worker *w)
{
    (void)w;
}

bool redis_found_expected(struct worker *w, struct partition *p, const struct watermark *found)
{
    (void)w, (void)p, (void)found;
    return true;
}

/* ---- the cases ---- */

static struct config config = {.batch_sweep_borrowers = DUE_BATCH_MAX};
static struct partition partitions[PARTITIONS];
static struct policy_entry entries[2];
static struct policy policy = {.entries = entries, .entry_count = 1};
static struct worker worker;

/* The day has opened in every partition, and none is swept yet. */
static int begin(void **state)
{
    (void)state;
    memset(&play, 0, sizeof play);
    memset(partitions, 0, sizeof partitions);
    memset(&worker, 0, sizeof worker);
    entries[0] = policy_default(POLICY_PROFILE_CN).entries[0];
    entries[1] = entries[0];
    policy.entry_count = 1;
    play.next_date = INT_NONE;
    for (int32_t i = 0; i < PARTITIONS; i++) {
        struct partition *p = &partitions[i];
        *p = (struct partition){.no = i, .phase = PHASE_RUNNING, .timers_reach = INT_NONE};
        p->working = p->committed = (struct cut){.business_date = TODAY, .sweep_date = TODAY - 1};
    }
    worker.config = &config;
    worker.policy = &policy;
    worker.partitions = partitions;
    worker.partition_count = PARTITIONS;
    return 0;
}

static uint32_t swept(void)
{
    uint32_t count = 0;
    for (int32_t i = 0; i < PARTITIONS; i++)
        count += partitions[i].working.sweep_date == TODAY;
    return count;
}

static void test_partitions_share_a_transaction_until_it_is_due(void **state)
{
    (void)state;
    play.due_after = 2;
    for (int turn = 0; turn < PARTITIONS && swept() < PARTITIONS; turn++) {
        assert_true(worker_serve(&worker));
        batch_commit(&worker);
    }
    assert_int_equal(swept(), PARTITIONS);
    assert_int_equal(play.most_touched, 2); /* not one more once it was due */
}

static void test_a_transaction_that_is_not_due_takes_every_partition(void **state)
{
    (void)state;
    assert_true(worker_serve(&worker));
    assert_int_equal(play.most_touched, PARTITIONS);
    assert_int_equal(swept(), PARTITIONS);
}

/* A second entry of the policy comes into force today; timers set before may lie after it. */
static void let_an_entry_begin(void)
{
    entries[1].effective_on = TODAY;
    policy.entry_count = 2;
    worker.partition_count = 1;
}

static void test_a_borrower_that_cannot_be_woken_halts_his_partition(void **state)
{
    (void)state;
    let_an_entry_begin();
    play.listed = 1;
    play.taken = ERR_DAMAGED;
    (void)worker_serve(&worker);
    assert_int_equal(play.halts, 1);
    assert_int_equal(partitions[0].phase, PHASE_HALTED);
    assert_int_equal(swept(), 0);
}

static void test_a_wake_that_waits_for_a_schema_halts_nothing(void **state)
{
    (void)state;
    let_an_entry_begin();
    play.listed = 1;
    play.taken = ERR_RETRY;
    (void)worker_serve(&worker);
    assert_int_equal(play.halts, 0);
}

static void test_a_wake_that_moves_nobody_gives_back_the_memory(void **state)
{
    (void)state;
    let_an_entry_begin();
    play.listed = 2;
    play.next_date = TODAY + 5; /* rightly after the entry's day */
    (void)worker_serve(&worker);
    assert_int_equal(play.commits, 0);
    assert_int_equal(play.trims, 1);
}

int main(void)
{
#define CASE(t) cmocka_unit_test_setup(t, begin)
    const struct CMUnitTest tests[] = {
        CASE(test_partitions_share_a_transaction_until_it_is_due),
        CASE(test_a_transaction_that_is_not_due_takes_every_partition),
        CASE(test_a_borrower_that_cannot_be_woken_halts_his_partition),
        CASE(test_a_wake_that_waits_for_a_schema_halts_nothing),
        CASE(test_a_wake_that_moves_nobody_gives_back_the_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
