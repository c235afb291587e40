/* test_worker_redis.c - the step of the open batch, built before its commit, is the one that would
 * be built after it; it is sent after the commit or not at all. The store is a recorder here. */
#include <sched.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/worker_board.h"
#include "state/store/step_bytes.h"
#include "tests/support/state_value.h"

enum { PARTITIONS = 2, STEPS_MAX = 8, STEP_BYTES = 16384, ARENA_BYTES = 1 << 16 };

/* What the store was asked to send. */
static struct {
    struct {
        int32_t partition;
        size_t len;
        uint8_t bytes[STEP_BYTES];
    } steps[STEPS_MAX];
    atomic_uint count;
    atomic_bool answers; /* else the steps stay on their way until it does */
    enum err answer;     /* ERR_RETRY: the connection breaks before it; ERR_CONFIG: refused */
    struct step_result *results;
    uint32_t result_count, heals, connects, helps;
    bool finds_gaps, takes_packed; /* gaps in partition 0 */
    struct watermark found[PARTITIONS];
    bool is_down[2], refuses[2]; /* connections: that of the worker, that of the steps */
    int64_t pause_ms[2];
    const char *run_ids[2];
} fake;

static char ends[2]; /* stand for the two */

static int end_of(const struct store *s)
{
    return (const char *)s == &ends[1];
}

static struct worker worker;
static struct partition partitions[PARTITIONS];
static struct config config;

bool store_is_up(const struct store *s)
{
    return !fake.is_down[end_of(s)];
}

int64_t store_pause_ms(const struct store *s)
{
    return fake.is_down[end_of(s)] ? fake.pause_ms[end_of(s)] : 0;
}

const char *store_message(const struct store *s)
{
    (void)s;
    return "";
}

enum err store_connect(struct store *s)
{
    if (!fake.is_down[end_of(s)]) return ERR_OK;
    fake.connects++;
    fake.is_down[end_of(s)] = fake.refuses[end_of(s)];
    return fake.refuses[end_of(s)] ? ERR_RETRY : ERR_OK;
}

void store_disconnect(struct store *s)
{
    fake.is_down[end_of(s)] = true;
}

const struct store_server *store_server(const struct store *s)
{
    static struct store_server servers[2];
    struct store_server *server = &servers[end_of(s)];
    *server = (struct store_server){.version = "7.0.15", .takes_packed = fake.takes_packed};
    (void)strncpy(server->run_id, fake.run_ids[end_of(s)], sizeof server->run_id - 1);
    return server;
}

enum err store_help(struct store *s)
{
    (void)s;
    fake.helps++;
    fake.takes_packed = fake.takes_packed && fake.answer != ERR_CONFIG;
    return ERR_OK;
}

enum err store_load(struct store *s, const struct load_request *requests, uint32_t count,
                    struct arena *a, struct loaded *ret_loaded)
{
    (void)s, (void)requests, (void)count, (void)a, (void)ret_loaded;
    return ERR_RETRY;
}

enum err store_watermark(struct store *s, int32_t partition, struct watermark *ret)
{
    (void)s;
    *ret = fake.found[partition];
    return ERR_OK;
}

enum err store_steps_send(struct store *s, struct step *const *steps, uint32_t count,
                          struct step_result *results)
{
    (void)s;
    for (uint32_t i = 0; i < count; i++) {
        assert_true(step_is_sealed(steps[i]));
        const struct resp *body = step_body(steps[i]);
        assert_true(fake.count < STEPS_MAX && body->len <= STEP_BYTES);
        fake.steps[fake.count].partition = step_partition(steps[i]);
        fake.steps[fake.count].len = body->len;
        memcpy(fake.steps[fake.count++].bytes, body->bytes, body->len);
        results[i] = (struct step_result){.outcome = STEP_ON_ITS_WAY};
    }
    fake.results = results;
    fake.result_count = count;
    return ERR_OK;
}

bool store_steps_are_pending(const struct store *s)
{
    (void)s;
    return true;
}

enum err store_steps_receive(struct store *s, bool wait)
{
    (void)s, (void)wait;
    while (!atomic_load(&fake.answers))
        (void)sched_yield();
    if (fake.answer != ERR_OK) return fake.answer;
    for (uint32_t i = 0; i < fake.result_count; i++)
        fake.results[i] = (struct step_result){
            .outcome = STEP_DONE,
            .has_gaps = fake.finds_gaps && worker.sent[i]->no == 0,
        };
    return ERR_OK;
}

void partition_heal(struct worker *w, struct partition *p, enum metric_heal reason, bool by_wipe)
{
    (void)w, (void)reason, (void)by_wipe;
    fake.heals += 1;
    p->phase = PHASE_RESTORING;
}

void partition_set_phase(struct worker *w, struct partition *p, enum phase phase)
{
    (void)w;
    p->phase = phase;
}

void board_write(struct worker *w)
{
    (void)w;
}

/* ---- a worker with transactions in the cache alone ---- */

static struct watermark mark(const struct partition *p)
{
    return watermark_of(&worker, p, &p->committed, WATERMARK_CURRENT);
}

static void start_worker(void)
{
    struct why why = {{0}};
    memset(&fake, 0, sizeof fake);
    fake.answers = true;
    worker = (struct worker){.config = &config,
                             .clock = &clock_system,
                             .partitions = partitions,
                             .partition_count = PARTITIONS,
                             .fingerprint = "cluster/test/creditd",
                             .writer = "one/1",
                             .store = (struct store *)&ends[0],
                             .step_store = (struct store *)&ends[1]};
    fake.run_ids[0] = fake.run_ids[1] = "one";
    assert_int_equal(hand_init(&worker.hand, state_value_schemas, &why), ERR_OK);
    assert_int_equal(cache_new(1 << 20, PARTITIONS, &worker.cache), ERR_OK);
    worker.decision_arena.base = malloc(ARENA_BYTES);
    worker.decision_arena.size = ARENA_BYTES;
    worker.results = calloc(PARTITIONS, sizeof *worker.results);
    worker.sent = calloc(PARTITIONS, sizeof(struct partition *));
    worker.steps = calloc(PARTITIONS, sizeof(struct step *));
    assert_true(worker.decision_arena.base != NULL && worker.results != NULL &&
                worker.sent != NULL && worker.steps != NULL);
    assert_int_equal(redis_flight_new(worker.step_store, &worker.flight), ERR_OK);
    for (int32_t i = 0; i < PARTITIONS; i++) {
        struct partition *p = &partitions[i];
        *p = (struct partition){.no = i, .phase = PHASE_RUNNING};
        assert_int_equal(step_new(1 << 20, &p->step), ERR_OK);
        p->stored = p->last = mark(p);
    }
}

static void end_worker(void)
{
    atomic_store(&fake.answers, true);
    redis_receive(&worker, true);
    redis_flight_free(worker.flight);
    free(worker.steps);
    for (int32_t i = 0; i < PARTITIONS; i++)
        step_free(partitions[i].step);
    free(worker.results);
    free(worker.sent);
    free(worker.decision_arena.base);
    cache_free(worker.cache);
    hand_deinit(&worker.hand);
}

/* A record that says the text; its view is known where Redis takes it as one value. */
static void put(const char *id, int32_t no, const char *record, const char *text)
{
    struct buf value = {0};
    struct str borrower = {id, (uint32_t)strlen(id)};
    struct str name = {record, (uint32_t)strlen(record)};
    struct str view = fake.takes_packed ? STR("its view") : STR_NONE;
    struct cached *b = cache_find(worker.cache, borrower);
    if (b == NULL) assert_int_equal(cache_add(worker.cache, borrower, no, &b), ERR_OK);
    state_value(&worker.hand, borrower, name, (struct str){text, (uint32_t)strlen(text)}, &value);
    struct str bytes = {(const char *)value.at, (uint32_t)value.len};
    assert_int_equal(cache_put(worker.cache, b, name, bytes, view), ERR_OK);
    buf_free(&value);
    cache_put_timer(worker.cache, b, (struct cached_timer){true, (int32_t)strlen(text)});
    partitions[no].is_touched = true;
}

static void remove_record(const char *id, const char *record)
{
    struct cached *b = cache_find(worker.cache, (struct str){id, (uint32_t)strlen(id)});
    assert_non_null(b);
    struct str name = {record, (uint32_t)strlen(record)};
    assert_int_equal(cache_put(worker.cache, b, name, STR_NONE, STR_NONE), ERR_OK);
    partitions[b->partition].is_touched = true;
}

/* Redis had the time to answer. */
static void prepare(void)
{
    while (atomic_load(&fake.answers) && !redis_flight_is_over(worker.flight))
        (void)sched_yield();
    redis_prepare(&worker);
}

/* As worker_settle.c does once the transaction is true. */
static void commit(void)
{
    bool answers = atomic_exchange(&fake.answers, true);
    cache_batch_seal(worker.cache);
    redis_receive(&worker, true);
    atomic_store(&fake.answers, answers);
    cache_batch_commit(worker.cache);
    for (int32_t i = 0; i < PARTITIONS; i++) {
        struct partition *p = &partitions[i];
        if (!p->is_touched) continue;
        p->is_touched = false;
        p->committed.txn_seq += 1;
        p->last = mark(p);
    }
    redis_send(&worker);
    redis_discard(&worker);
}

static void abort_batch(void)
{
    redis_discard(&worker);
    cache_batch_revert(worker.cache);
    for (int32_t i = 0; i < PARTITIONS; i++)
        partitions[i].is_touched = false;
}

static void decide_first(void)
{
    put("ann", 0, "", "first");
    put("ann", 0, "lender:loan", "open");
    put("ann", 0, "lender:card", "open");
    put("bob", 1, "", "first");
}

static void decide_second(void)
{
    put("ann", 0, "", "second, longer");
    put("ann", 0, "lender:loan", "late");
    remove_record("ann", "lender:card");
    put("cid", 0, "", "new");
}

/* Two transactions, prepared or not; what was sent is left in the recorder. */
static void run_two(bool is_prepared)
{
    start_worker();
    decide_first();
    if (is_prepared) prepare();
    assert_int_equal(fake.count, 0); /* nothing before the commit */
    commit();
    decide_second();
    if (is_prepared) prepare();
    assert_int_equal(partitions[0].is_step_prepared, is_prepared);
    commit();
    redis_receive(&worker, true);
    end_worker();
}

static void test_a_prepared_step_is_the_one_built_after_the_commit(void **state)
{
    (void)state;
    run_two(false);
    assert_int_equal(fake.count, 3);
    __typeof__(fake) *after = malloc(sizeof fake);
    assert_non_null(after);
    *after = fake;
    run_two(true);
    assert_int_equal(fake.count, after->count);
    for (uint32_t i = 0; i < fake.count; i++) {
        assert_int_equal(fake.steps[i].partition, after->steps[i].partition);
        assert_int_equal(fake.steps[i].len, after->steps[i].len);
        assert_memory_equal(fake.steps[i].bytes, after->steps[i].bytes, fake.steps[i].len);
    }
    free(after);
}

/* How often the text stands in the last step of the partition. */
static uint32_t last_step_says(int32_t no, const char *text)
{
    uint32_t times = 0;
    for (uint32_t i = fake.count; i > 0; i--) {
        if (fake.steps[i - 1].partition != no) continue;
        size_t size = strlen(text);
        for (size_t at = 0; at + size <= fake.steps[i - 1].len; at++)
            times += memcmp(fake.steps[i - 1].bytes + at, text, size) == 0;
        return times;
    }
    return 0;
}

/* All is committed and stored, and found so. */
static void store_first(void)
{
    decide_first();
    commit();
    redis_receive(&worker, true);
    for (int32_t i = 0; i < PARTITIONS; i++)
        fake.found[i] = partitions[i].stored;
}

/* All is committed and stored, but somebody took fields of a view. */
static void find_gaps(void)
{
    fake.finds_gaps = true;
    store_first();
    fake.finds_gaps = false;
    assert_true(partitions[0].is_store_doubtful);
}

static void test_a_step_of_an_aborted_batch_is_never_sent(void **state)
{
    (void)state;
    start_worker();
    decide_first();
    prepare();
    assert_true(partitions[0].is_step_prepared);
    abort_batch();
    redis_send(&worker);
    redis_receive(&worker, true);
    assert_int_equal(fake.count, 0);
    put("dan", 0, "", "other");
    prepare();
    commit();
    redis_receive(&worker, true);
    assert_int_equal(fake.count, 1);
    assert_true(last_step_says(0, "ann") == 0 && last_step_says(0, "dan") > 0);
    end_worker();
}

static void test_what_redis_lacks_still_goes_with_the_next_step(void **state)
{
    (void)state;
    start_worker();
    decide_first();
    prepare();
    atomic_store(&fake.answers, false);
    commit();
    put("ann", 0, "", "second");
    prepare();
    assert_false(partitions[0].is_step_prepared); /* nor has the commit waited for the answer */
    assert_int_equal(worker.sent_count, 2);
    commit();
    atomic_store(&fake.answers, true);
    redis_receive(&worker, true);
    assert_int_equal(fake.count, 3);
    assert_true(last_step_says(0, "second") > 0);
    assert_int_equal(last_step_says(0, "lender:loan"), 0); /* Redis has it */
    end_worker();
}

static void test_a_partition_in_doubt_is_built_whole_after_the_commit(void **state)
{
    (void)state;
    start_worker();
    store_first();
    partitions[0].is_store_doubtful = true;
    put("ann", 0, "", "second");
    put("bob", 1, "", "second");
    prepare();
    assert_false(partitions[0].is_step_prepared);
    assert_true(partitions[1].is_step_prepared);
    commit();
    redis_receive(&worker, true);
    assert_true(last_step_says(0, "lender:loan") > 0);
    end_worker();
}

static void test_a_partition_being_healed_gets_no_step(void **state)
{
    (void)state;
    start_worker();
    decide_first();
    partitions[0].phase = PHASE_RESTORING;
    prepare();
    assert_false(partitions[0].is_step_prepared);
    /* The same, found out only when the commit has come back. */
    partitions[1].phase = PHASE_RESTORING;
    commit();
    assert_int_equal(fake.count, 0);
    assert_false(partitions[1].is_step_prepared);
    end_worker();
}

static void test_views_go_whole_until_that_is_refused(void **state)
{
    (void)state;
    start_worker();
    fake.takes_packed = true;
    store_first();
    put("ann", 0, "", "second");
    fake.answer = ERR_CONFIG;
    worker.hand.packs_views = true;
    prepare();
    assert_null(cache_find(worker.cache, STR("ann"))->records[0].now->view); /* the step has it */
    commit();
    redis_receive(&worker, true);
    assert_true(last_step_says(0, "its view") == 1 && fake.helps == 1 && !worker.hand.packs_views);
    fake.answer = ERR_OK;
    redis_send(&worker);
    redis_receive(&worker, true);
    assert_int_equal(last_step_says(0, "RESTORE"), 0);
    end_worker();
}

static void connect_anew(void)
{
    worker.is_greeted = false;
    redis_keep_up(&worker);
    redis_receive(&worker, true);
}

static void test_a_repair_of_views_whose_answer_was_lost_is_sent_again(void **state)
{
    (void)state;
    start_worker();
    find_gaps();
    fake.answer = ERR_RETRY;
    redis_send(&worker);
    redis_receive(&worker, true);
    assert_int_equal(fake.count, 3);
    fake.answer = ERR_OK;
    connect_anew();
    assert_true(fake.heals == 0 && fake.count == 4);
    assert_true(last_step_says(0, "lender:loan") > 0);
    assert_false(partitions[0].is_store_doubtful);
    end_worker();
}

static void test_a_redis_that_was_emptied_is_healed_also_while_views_are_in_doubt(void **state)
{
    (void)state;
    start_worker();
    find_gaps();
    fake.found[0] = (struct watermark){.state = WATERMARK_NONE};
    partitions[1].wiped.state = WATERMARK_RESTORING;
    connect_anew();
    assert_int_equal(fake.heals, 1);
    assert_true(partitions[0].phase == PHASE_RESTORING && partitions[1].phase == PHASE_RUNNING);
    assert_int_equal(partitions[1].wiped.state, WATERMARK_NONE); /* the server may be another */
    end_worker();
}

static void test_a_step_whose_answer_was_lost_is_known_by_its_watermark(void **state)
{
    (void)state;
    start_worker();
    decide_first();
    fake.answer = ERR_RETRY;
    commit();
    redis_receive(&worker, true);
    fake.answer = ERR_OK;
    for (int32_t i = 0; i < PARTITIONS; i++)
        fake.found[i] = partitions[i].sent;
    connect_anew();
    assert_int_equal(fake.count, 2); /* not written twice */
    assert_true(!partitions[0].is_store_doubtful && fake.heals == 0);
    end_worker();
}

/* On one alone nothing is settled: neither is used. */
static void test_without_one_of_the_two_connections_there_is_none(void **state)
{
    (void)state;
    start_worker();
    store_first();
    worker.is_greeted = true;
    fake.is_down[1] = fake.refuses[1] = true;
    redis_keep_up(&worker);
    assert_true(fake.is_down[0]);
    assert_false(worker.is_greeted);
    /* Nor one that was made before the loop, while the other has its pause. */
    fake.is_down[0] = false;
    fake.pause_ms[1] = 1000;
    redis_keep_up(&worker);
    assert_true(fake.is_down[0]);
    fake.pause_ms[1] = 0;
    put("ann", 0, "", "second");
    prepare();
    commit();
    assert_int_equal(worker.sent_count, 0);
    fake.refuses[1] = false;
    redis_keep_up(&worker);
    assert_true(worker.is_greeted);
    redis_receive(&worker, true);
    assert_true(fake.count == 3 && fake.heals == 0);
    end_worker();
}

/* Also when both were made for the worker before. */
static void test_two_connections_to_two_servers_are_not_used(void **state)
{
    (void)state;
    start_worker();
    store_first();
    fake.run_ids[1] = "another";
    worker.is_greeted = false;
    redis_keep_up(&worker);
    assert_true(fake.is_down[0] && fake.is_down[1]);
    assert_false(worker.is_greeted);
    redis_keep_up(&worker);
    assert_int_equal(fake.connects, 0); /* not again at once */
    fake.run_ids[1] = "one";
    worker.connect_at_ms = 0;
    redis_keep_up(&worker);
    assert_true(worker.is_greeted);
    assert_int_equal(fake.connects, 2);
    end_worker();
}

static void test_beside_a_flight_two_watermarks_are_expected(void **state)
{
    (void)state;
    start_worker();
    decide_first();
    atomic_store(&fake.answers, false);
    struct watermark before = partitions[0].stored;
    commit();
    assert_true(redis_is_expected(&partitions[0], &before));
    assert_true(redis_is_expected(&partitions[0], &partitions[0].last));
    struct watermark other = partitions[0].last;
    other.txn_seq = other.meta_offset = 9;
    assert_false(redis_is_expected(&partitions[0], &other));
    atomic_store(&fake.answers, true);
    redis_receive(&worker, true);
    assert_false(redis_is_expected(&partitions[0], &before));
    assert_true(redis_is_expected(&partitions[0], &partitions[0].last));
    end_worker();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_prepared_step_is_the_one_built_after_the_commit),
        cmocka_unit_test(test_a_step_of_an_aborted_batch_is_never_sent),
        cmocka_unit_test(test_what_redis_lacks_still_goes_with_the_next_step),
        cmocka_unit_test(test_a_partition_in_doubt_is_built_whole_after_the_commit),
        cmocka_unit_test(test_a_partition_being_healed_gets_no_step),
        cmocka_unit_test(test_views_go_whole_until_that_is_refused),
        cmocka_unit_test(test_a_repair_of_views_whose_answer_was_lost_is_sent_again),
        cmocka_unit_test(test_a_redis_that_was_emptied_is_healed_also_while_views_are_in_doubt),
        cmocka_unit_test(test_a_step_whose_answer_was_lost_is_known_by_its_watermark),
        cmocka_unit_test(test_without_one_of_the_two_connections_there_is_none),
        cmocka_unit_test(test_two_connections_to_two_servers_are_not_used),
        cmocka_unit_test(test_beside_a_flight_two_watermarks_are_expected),
    };
    return cmocka_run_group_tests(tests, state_values_open, state_values_close);
}
