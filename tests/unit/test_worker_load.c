/* test_worker_load.c - who is loaded from Redis, with whom, and what becomes of the partitions when
 * it can't be done. Redis is played. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/worker.h"

enum { PARTITIONS = 3, IDS_MAX = 4096, MANY = 3000, TEXT_SIZE = 16 };

/* ---- Redis, and what the load calls ---- */

static struct {
    char ids[IDS_MAX][TEXT_SIZE]; /* of all requests since the beginning, "partition/id" */
    uint32_t id_count, calls, receives;
    enum err results[4]; /* of the first calls */
    bool is_unexpected[PARTITIONS];
    bool is_due_to_steps; /* until their outcome is known */
    bool is_told_of_now;
    bool heals_when_down;
    uint32_t heals[PARTITIONS];
    uint32_t downs;
} play;

bool store_is_up(const struct store *s)
{
    (void)s;
    return true;
}

enum err store_load(struct store *s, const struct load_request *requests, uint32_t count,
                    struct arena *a, struct loaded *ret)
{
    static struct loaded_borrower borrowers[IDS_MAX];
    uint32_t used = 0;
    (void)s, (void)a;
    enum err e = play.calls < 4 ? play.results[play.calls] : ERR_OK;
    play.calls++;
    for (uint32_t i = 0; i < count; i++) {
        ret[i] = (struct loaded){.borrowers = borrowers + used, .count = requests[i].count};
        ret[i].watermark.meta_offset = requests[i].partition;
        assert_true(requests[i].count > 0);
        for (uint32_t j = 0; j < requests[i].count; j++) {
            struct str id = requests[i].borrowers[j];
            (void)snprintf(play.ids[play.id_count++], TEXT_SIZE, "%d/%.*s",
                           (int)requests[i].partition, (int)id.len, id.at);
            borrowers[used++] = (struct loaded_borrower){.id = id, .timer = INT_NONE};
        }
    }
    return e;
}

enum err hand_verify(struct hand *h, const struct cached *b, struct arena *a)
{
    (void)h, (void)b, (void)a;
    return ERR_OK;
}

/* Keys that begin with x map to no partition of these. */
bool door_is_at_home(const struct door *d, const struct merge_record *record, int32_t partition,
                     int32_t partition_count)
{
    (void)d, (void)partition, (void)partition_count;
    return record->key.at[0] != 'x';
}

void redis_receive(struct worker *w, bool wait)
{
    assert_true(wait);
    play.receives++;
    w->sent_count = 0;
    if (play.is_due_to_steps) memset(play.is_unexpected, 0, sizeof play.is_unexpected);
}

bool redis_is_expected(const struct partition *p, const struct watermark *found)
{
    assert_int_equal(found->meta_offset, p->no);
    return !play.is_unexpected[p->no];
}

bool redis_found_expected(struct worker *w, struct partition *p, const struct watermark *found)
{
    if (redis_is_expected(p, found)) return true;
    if (play.is_told_of_now) return false; /* a step whose answer was lost is known to be written */
    assert_int_equal(w->sent_count, 0);    /* it is judged with nothing on its way */
    partition_heal(w, p, METRIC_HEAL_BEHIND, false);
    return false;
}

void redis_went_down(struct worker *w)
{
    play.downs++;
    if (play.heals_when_down) partition_heal(w, &w->partitions[0], METRIC_HEAL_MISSING, true);
}

void partition_wait_for_registry(struct worker *w, struct partition *p)
{
    (void)w;
    p->phase = PHASE_WAIT_REGISTRY;
}

void partition_set_phase(struct worker *w, struct partition *p, enum phase phase)
{
    (void)w;
    p->phase = phase;
}

void partition_heal(struct worker *w, struct partition *p, enum metric_heal reason, bool by_wipe)
{
    (void)w, (void)reason, (void)by_wipe;
    play.heals[p->no]++;
    p->phase = PHASE_RESTORING;
}

void partition_halt(struct worker *w, struct partition *p, enum metric_invariant invariant,
                    const char *why)
{
    (void)w, (void)invariant, (void)why;
    p->phase = PHASE_HALTED;
}

/* ---- a worker with records in hand ---- */

static struct config config;
static struct partition partitions[PARTITIONS];
static struct door_item items[4];
static struct worker worker;
static char names[MANY][TEXT_SIZE];

static int set_up(void **state)
{
    (void)state;
    memset(&play, 0, sizeof play);
    memset(partitions, 0, sizeof partitions);
    worker = (struct worker){.config = &config,
                             .clock = &clock_system,
                             .partitions = partitions,
                             .partition_count = PARTITIONS,
                             .items = items};
    for (int32_t i = 0; i < PARTITIONS; i++) {
        partitions[i].no = i;
        partitions[i].phase = PHASE_RUNNING;
        if (merge_init(&partitions[i].merge, MANY, record_block_free) != ERR_OK) return -1;
        for (int32_t rank = 0; rank < RANK_COUNT; rank++)
            merge_use(&partitions[i].merge, rank, 0);
    }
    return cache_new(1 << 20, PARTITIONS, &worker.cache) == ERR_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    for (int32_t i = 0; i < PARTITIONS; i++)
        merge_deinit(&partitions[i].merge);
    cache_free(worker.cache);
    return 0;
}

static struct str text(const char *s)
{
    return (struct str){s, (uint32_t)strlen(s)};
}

/* The next record of a topic. */
static void push(int32_t partition, int32_t rank, const char *key)
{
    struct merge *m = &partitions[partition].merge;
    struct merge_record record = {
        .rank = rank, .offset = m->queues[rank].next_offset, .key = text(key)};
    assert_int_equal(merge_push(m, &record), ERR_OK);
}

static void know(int32_t partition, const char *id)
{
    struct cached *b = NULL;
    assert_int_equal(cache_add(worker.cache, text(id), partition, &b), ERR_OK);
}

static bool is_known(const char *id)
{
    return cache_find(worker.cache, text(id)) != NULL;
}

/* The records taken, which are about these. */
static void take_up(const char *first, const char *second)
{
    const char *ids[] = {first, second};
    for (int i = 0; i < 2; i++) {
        struct str id = ids[i] == NULL ? STR("") : text(ids[i]);
        items[i] = (struct door_item){.kind = DOOR_EVENT, .borrower_id = id, .record.key = id};
    }
}

static void expect_asked(const char *const *ids, uint32_t count)
{
    assert_int_equal(play.id_count, count);
    for (uint32_t i = 0; i < count; i++)
        assert_string_equal(play.ids[i], ids[i]);
}

/* ---- the cases ---- */

static void test_with_everybody_in_the_cache_redis_is_not_asked(void **state)
{
    (void)state;
    know(1, "ann");
    push(1, RANK_OVERDUES, "eve"); /* her turn has not come */
    take_up("ann", "ann");
    assert_true(load_items(&worker, &partitions[1], 2));
    assert_int_equal(play.calls, 0);
    assert_int_equal(play.receives, 0);
}

static void test_a_load_takes_along_whom_the_records_in_hand_need(void **state)
{
    (void)state;
    const char *const asked[] = {"1/bob", "1/dan", "1/cid", "2/eve", "0/fay", "0/gil"};
    know(1, "ann");
    take_up("ann", "bob");
    push(1, RANK_OVERDUES, "bob");
    push(1, RANK_OVERDUES, "cid");
    push(1, RANK_OVERDUES, "ann");
    push(1, RANK_REPAYMENTS, "dan");
    push(1, RANK_REPAYMENTS, "cid");
    push(2, RANK_ACCOUNTS, "eve");
    push(0, RANK_SIGNALS, "fay");
    push(0, RANK_EVENTS, "gil");
    assert_true(load_items(&worker, &partitions[1], 2));
    assert_int_equal(play.calls, 1);
    expect_asked(asked, 6);
    assert_true(is_known("bob") && is_known("dan") && is_known("eve") && is_known("gil"));
    assert_int_equal(cache_find(worker.cache, STR("eve"))->partition, 2);
    /* Now nobody is missing. */
    take_up("cid", "dan");
    assert_true(load_items(&worker, &partitions[1], 2));
    assert_int_equal(play.calls, 1);
}

/* Whom a record names that will be refused is not to be known in the partition; a tick is about
 * nobody; a partition that does not run is judged when it does. */
static void test_nobody_is_loaded_who_is_not_to_be_decided_on(void **state)
{
    (void)state;
    const char *const asked[] = {"0/bob"};
    take_up("bob", NULL);
    push(0, RANK_OVERDUES, "xavier");
    push(0, RANK_OVERDUES, "no id");
    push(0, RANK_CALENDAR, "2026");
    push(1, RANK_OVERDUES, "eve");
    partitions[1].phase = PHASE_RESTORING;
    assert_true(load_items(&worker, &partitions[0], 2));
    expect_asked(asked, 1);
}

static void test_only_so_many_records_are_looked_at(void **state)
{
    (void)state;
    take_up("bob", NULL);
    for (uint32_t i = 0; i < MANY; i++) {
        (void)snprintf(names[i], TEXT_SIZE, "b%u", i);
        push(0, RANK_OVERDUES, names[i]);
    }
    push(1, RANK_OVERDUES, "eve");
    assert_true(load_items(&worker, &partitions[0], 1));
    assert_int_equal(play.id_count, 1 + 2048);
    assert_false(is_known("eve"));
}

static void test_without_the_memory_for_all_only_who_is_needed_now_is_loaded(void **state)
{
    (void)state;
    const char *const asked[] = {"0/bob", "0/cid", "1/eve", "0/bob", "0/cid", "0/bob", "0/cid"};
    take_up("bob", "cid");
    push(1, RANK_OVERDUES, "eve");
    play.results[0] = ERR_LIMIT;
    play.results[1] = ERR_LIMIT; /* then in smaller lots */
    assert_true(load_items(&worker, &partitions[0], 2));
    expect_asked(asked, 7);
    assert_int_equal(play.calls, 4);
    assert_true(is_known("bob") && is_known("cid"));
    assert_false(is_known("eve"));
}

static void test_with_redis_away_the_partition_waits_and_nobody_is_known(void **state)
{
    (void)state;
    take_up("bob", NULL);
    push(1, RANK_OVERDUES, "eve");
    play.results[0] = ERR_RETRY;
    assert_false(load_items(&worker, &partitions[0], 1));
    assert_int_equal(play.downs, 1);
    assert_int_equal(partitions[0].phase, PHASE_WAIT_REDIS);
    assert_int_equal(partitions[1].phase, PHASE_RUNNING);
    assert_false(is_known("bob") || is_known("eve"));
}

static void test_damage_in_one_partition_stops_no_other(void **state)
{
    (void)state;
    take_up("bob", NULL);
    push(1, RANK_OVERDUES, "eve");
    push(2, RANK_OVERDUES, "fay");
    play.is_unexpected[1] = true;
    assert_true(load_items(&worker, &partitions[0], 1));
    assert_int_equal(play.heals[1], 1);
    assert_true(is_known("bob") && is_known("fay"));
    assert_false(is_known("eve"));
    take_up("gil", NULL);
    play.is_unexpected[0] = true;
    assert_false(load_items(&worker, &partitions[0], 1));
    assert_int_equal(play.heals[0], 1);
    assert_false(is_known("gil"));
}

static void test_a_load_does_not_wait_for_the_steps_on_their_way(void **state)
{
    (void)state;
    worker.sent_count = 1;
    take_up("bob", NULL);
    assert_true(load_items(&worker, &partitions[0], 1));
    assert_int_equal(play.receives, 0);
    assert_int_equal(play.calls, 1);
    assert_int_equal(worker.sent_count, 1);
    assert_true(is_known("bob"));
}

static void test_what_is_found_beside_steps_is_judged_when_their_outcome_is_known(void **state)
{
    (void)state;
    const char *const asked[] = {"0/bob", "1/eve", "0/bob", "1/eve"};
    worker.sent_count = 1;
    play.is_unexpected[1] = play.is_due_to_steps = true;
    take_up("bob", NULL);
    push(1, RANK_OVERDUES, "eve");
    assert_true(load_items(&worker, &partitions[0], 1));
    assert_int_equal(play.receives, 1);
    expect_asked(asked, 4);
    assert_true(is_known("bob") && is_known("eve"));
    assert_int_equal(play.heals[1], 0);
    /* And if it was not theirs. */
    worker.sent_count = 1;
    play.is_unexpected[1] = true;
    play.is_due_to_steps = false;
    take_up("cid", NULL);
    push(1, RANK_OVERDUES, "fay");
    assert_true(load_items(&worker, &partitions[0], 1));
    assert_int_equal(play.heals[1], 1);
    assert_true(is_known("cid"));
    assert_false(is_known("fay"));
}

/* His record is decided on when he is there, and no sooner. */
static void test_who_was_not_taken_is_loaded_again(void **state)
{
    (void)state;
    take_up("bob", NULL);
    play.is_unexpected[0] = play.is_told_of_now = true;
    assert_false(load_items(&worker, &partitions[0], 1));
    assert_int_equal(partitions[0].phase, PHASE_RUNNING);
    assert_false(is_known("bob"));
    play.is_unexpected[0] = false;
    assert_true(load_items(&worker, &partitions[0], 1));
    assert_true(is_known("bob"));
}

/* What the outcome of a step asks for is more than to wait. */
static void test_a_partition_to_be_healed_does_not_wait_for_redis(void **state)
{
    (void)state;
    take_up("bob", NULL);
    play.results[0] = ERR_RETRY;
    play.heals_when_down = true;
    assert_false(load_items(&worker, &partitions[0], 1));
    assert_int_equal(partitions[0].phase, PHASE_RESTORING);
}

static void test_with_too_little_memory_it_looks_less_far_ahead(void **state)
{
    (void)state;
    char id[TEXT_SIZE];
    for (uint32_t i = 0; i < MANY; i++) {
        (void)snprintf(names[i], TEXT_SIZE, "b%u", i);
        push(0, RANK_OVERDUES, names[i]);
    }
    take_up("bob", NULL);
    play.results[0] = ERR_LIMIT;
    assert_true(load_items(&worker, &partitions[0], 1));
    play.id_count = 0;
    take_up("cid", NULL);
    assert_true(load_items(&worker, &partitions[0], 1));
    assert_int_equal(play.id_count, 1 + 1024);
    /* And far again, when it has long been enough. */
    for (uint32_t i = 0; i < 64; i++) {
        play.id_count = 0;
        (void)snprintf(id, sizeof id, "c%u", i);
        take_up(id, NULL);
        assert_true(load_items(&worker, &partitions[0], 1));
    }
    assert_int_equal(play.id_count, 1 + 2048 - 1024);
}

static void test_who_was_loaded_ahead_is_a_miss_and_found_when_his_turn_comes(void **state)
{
    (void)state;
    const struct metrics_options options = {.partition_count = PARTITIONS};
    assert_int_equal(metrics_init(&options), ERR_OK);
    take_up("bob", NULL);
    push(0, RANK_OVERDUES, "cid");
    assert_true(load_items(&worker, &partitions[0], 1));
    take_up("cid", "cid");
    assert_true(load_items(&worker, &partitions[0], 2));
    assert_int_equal(metric_value(METRIC_CACHE_MISSES, 0, 0), 2);
    assert_int_equal(metric_value(METRIC_CACHE_HITS, 0, 0), 2);
    metrics_deinit();
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_with_everybody_in_the_cache_redis_is_not_asked),
        TEST(test_a_load_takes_along_whom_the_records_in_hand_need),
        TEST(test_nobody_is_loaded_who_is_not_to_be_decided_on),
        TEST(test_only_so_many_records_are_looked_at),
        TEST(test_without_the_memory_for_all_only_who_is_needed_now_is_loaded),
        TEST(test_with_redis_away_the_partition_waits_and_nobody_is_known),
        TEST(test_damage_in_one_partition_stops_no_other),
        TEST(test_a_load_does_not_wait_for_the_steps_on_their_way),
        TEST(test_what_is_found_beside_steps_is_judged_when_their_outcome_is_known),
        TEST(test_who_was_not_taken_is_loaded_again),
        TEST(test_a_partition_to_be_healed_does_not_wait_for_redis),
        TEST(test_with_too_little_memory_it_looks_less_far_ahead),
        TEST(test_who_was_loaded_ahead_is_a_miss_and_found_when_his_turn_comes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
