/* test_worker_ahead.c - what is decided while a commit is under way: said only when the commit has
 * succeeded, undone when it has not, and never said twice. Producer and decisions are played; the
 * commit runs on its thread and ends when the decisions are made. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <sched.h>
#include <stdatomic.h>

#include "consumer/worker_txn.h"
#include "schemas/codec/tables.h"
#include "state/store/store_internal.h"
#include "tests/support/idle_group.h"
#include "tests/support/idle_txn.h"

enum { RANK = 2, SENT_MAX = 32, TAKEN_MAX = CHUNK_ITEMS_MAX + 4 };

/* ---- the producer ---- */

static struct {
    char keys[SENT_MAX][24]; /* of the records of the open transaction */
    uint32_t count;
    uint32_t begins, commits, aborts;
    enum txn_result commit_result;
    bool refuses_second; /* every record of the second transaction is too large */
    uint32_t sent_when_committed;
    bool is_in_commit;
    atomic_bool may_end;
} producer;

enum txn_result kafka_txn_begin(struct kafka_txn *t, struct kafka_why *reterr_why)
{
    (void)t, (void)reterr_why;
    assert_false(producer.is_in_commit);
    producer.begins++;
    producer.count = 0;
    return TXN_RESULT_OK;
}

enum txn_result kafka_txn_send(struct kafka_txn *t, size_t topic, int32_t partition, struct str key,
                               struct str value, struct txn_delivery *ret_delivery,
                               struct kafka_why *reterr_why)
{
    (void)t, (void)topic, (void)partition, (void)value, (void)reterr_why;
    assert_false(producer.is_in_commit);
    if (producer.refuses_second && producer.begins > 1) return TXN_RESULT_TOO_LARGE;
    assert_true(producer.count < SENT_MAX && key.len < sizeof producer.keys[0]);
    char *to = producer.keys[producer.count++];
    memcpy(to, key.at, key.len);
    to[key.len] = '\0';
    if (ret_delivery != NULL) *ret_delivery = (struct txn_delivery){.offset = producer.count};
    return TXN_RESULT_OK;
}

enum txn_result kafka_txn_offsets(struct kafka_txn *t, const struct txn_offset *offsets,
                                  size_t count,
                                  struct rd_kafka_consumer_group_metadata_s *take_group,
                                  struct kafka_why *reterr_why)
{
    (void)t, (void)offsets, (void)reterr_why;
    assert_true(count > 0);
    producer.is_in_commit = true;
    assert_null(take_group);
    return TXN_RESULT_OK;
}

enum txn_result kafka_txn_commit(struct kafka_txn *t, struct kafka_why *reterr_why)
{
    (void)t;
    while (!atomic_load(&producer.may_end))
        (void)sched_yield();
    kafka_why_set(reterr_why, "a test");
    producer.is_in_commit = false;
    producer.commits += producer.commit_result == TXN_RESULT_OK;
    producer.sent_when_committed = producer.count;
    return producer.commit_result;
}

enum txn_result kafka_txn_abort(struct kafka_txn *t, struct kafka_why *reterr_why)
{
    (void)t, (void)reterr_why;
    assert_false(producer.is_in_commit);
    producer.aborts++;
    return TXN_RESULT_OK;
}

/* ---- the consumer ---- */

static struct worker worker;

/* What it has for the worker, while a commit is under way. */
static struct {
    int64_t offset;   /* of the record it has; 0 = none */
    bool ends_commit; /* no sooner than it is asked the commit ends */
    bool revokes, is_lost;
    bool fails;
} consumer;

enum err kafka_group_poll(struct kafka_group *g, int32_t timeout_ms,
                          struct group_record *ret_record, struct kafka_why *reterr_why)
{
    (void)g, (void)timeout_ms, (void)reterr_why;
    if (consumer.ends_commit) atomic_store(&producer.may_end, true);
    if (consumer.fails) return ERR_FATAL;
    if (consumer.revokes) worker_revoked(&worker, consumer.is_lost);
    consumer.revokes = false;
    if (consumer.offset == 0) return ERR_AGAIN;
    *ret_record = (struct group_record){.kind = GROUP_RECORD,
                                        .topic = worker.inputs[RANK],
                                        .offset = consumer.offset,
                                        .key = STR("bob")};
    consumer.offset = 0;
    return ERR_OK;
}

struct rd_kafka_consumer_group_metadata_s *kafka_group_metadata(struct kafka_group *g)
{
    (void)g;
    return NULL;
}

int64_t kafka_group_end(struct kafka_group *g, const char *topic, int32_t partition_no)
{
    (void)g, (void)topic, (void)partition_no;
    return -1;
}

/* ---- a worker with one partition ---- */

static struct config config = {
    .limits_aborts = 5, .batch_max_bytes = 1 << 20, .batch_queue_bytes = 1 << 20};
static struct partition partition;
static struct store store;
static struct journal_run runs[64];

/* What is decided while the commit is under way. */
static struct {
    const char *ids[4];
    uint32_t count, calls;
    uint32_t more;         /* records that change nobody */
    bool waits_for_record; /* nothing is in hand */
    bool breaks_off;       /* as a decision does that can't be written down */
} ahead;

static struct cached *find(const char *id)
{
    return cache_find(worker.cache, (struct str){id, (uint32_t)strlen(id)});
}

/* One record about a borrower: he is changed, and a report goes out. */
static void decide(const char *id)
{
    struct str borrower = {id, (uint32_t)strlen(id)};
    struct cached *b = find(id);
    struct begin report = {.txn_seq = 1};
    int64_t offset = partition.working.next[RANK];
    assert_int_equal(batch_touch(&worker, &partition), ERR_OK);
    if (b == NULL) assert_int_equal(cache_add(worker.cache, borrower, 0, &b), ERR_OK);
    char value[] = "value 0 of 8+ bytes";
    value[6] = (char)('0' + offset);
    assert_int_equal(
        cache_put(worker.cache, b, STR(""), (struct str){value, sizeof value - 1}, STR("")),
        ERR_OK);
    assert_int_equal(batch_send(&worker, OUT_REPORTS, 0, borrower, &begin_type, &report), ERR_OK);
    struct merge_record record = {.rank = RANK, .offset = offset, .key = borrower};
    assert_int_equal(batch_took(&worker, &partition, &record), ERR_OK);
}

static void take_many(uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        struct merge_record record = {.rank = RANK, .offset = partition.working.next[RANK]};
        assert_int_equal(batch_took(&worker, &partition, &record), ERR_OK);
    }
}

bool worker_serve(struct worker *w)
{
    (void)w;
    return false;
}

bool worker_serve_ahead(struct worker *w)
{
    struct merge_record record = {.message = NULL};
    bool waited = false;
    if (ahead.waits_for_record &&
        merge_take(&w->partitions->merge, 0, 0, &record, &waited) != ERR_OK)
        return false;
    record_block_free(record.message);
    if (ahead.calls++ > 0) return false;
    for (uint32_t i = 0; i < ahead.count; i++)
        decide(ahead.ids[i]);
    take_many(ahead.more);
    if (ahead.breaks_off) batch_abort(w);
    if (!consumer.ends_commit) atomic_store(&producer.may_end, true);
    return true;
}

static void decide_ahead(const char *first, const char *second)
{
    ahead.ids[0] = first;
    ahead.ids[1] = second;
    ahead.count = second != NULL ? 2 : 1;
    ahead.calls = 0;
    atomic_store(&producer.may_end, false);
}

static int set_up(void **state)
{
    (void)state;
    struct schema_source_options schemas = {0};
    memset(&producer, 0, sizeof producer);
    memset(&ahead, 0, sizeof ahead);
    memset(&consumer, 0, sizeof consumer);
    atomic_store(&producer.may_end, true);
    config.batch_commit_interval_ms = 1000;
    config.service_instance_id = "t";
    partition = (struct partition){.phase = PHASE_RUNNING};
    worker = (struct worker){.config = &config,
                             .clock = &clock_system,
                             .store = &store,
                             .policy = NULL,
                             .partitions = &partition,
                             .partition_count = 1,
                             .taken_max = TAKEN_MAX};
    worker.policy_hash = 1;
    (void)snprintf(worker.writer, sizeof worker.writer, "t/1");
    (void)snprintf(worker.fingerprint, sizeof worker.fingerprint, "0123456789abcdef");
    worker.inputs[RANK] = "loan.overdues";
    worker.outs[OUT_CHANGELOG] = "changelog";
    worker.outs[OUT_REPORTS] = "reports";
    worker.outs[OUT_JOURNAL] = "journal";
    worker.taken = calloc((size_t)TAKEN_MAX * 2, sizeof *worker.taken);
    worker.offsets = calloc(MERGE_TOPICS_MAX, sizeof *worker.offsets);
    worker.batch_arena = (struct arena){(uint8_t *)runs, sizeof runs, 0};
    if (worker.taken == NULL || worker.offsets == NULL) return -1;
    if (restore_new(&worker) != ERR_OK) return -1;
    if (merge_init(&partition.merge, 8, record_block_free) != ERR_OK) return -1;
    merge_use(&partition.merge, RANK, 0);
    struct why why = {0};
    if (schema_source_open(&schemas, &worker.schemas, &why) != ERR_OK) return -1;
    return cache_new(1 << 20, 1, &worker.cache) == ERR_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    schema_source_free(worker.schemas);
    restore_free(&worker);
    merge_deinit(&partition.merge);
    record_room_deinit(&partition.room);
    cache_free(worker.cache);
    buf_free(&worker.value);
    buf_free(&worker.held);
    free(worker.taken);
    free(worker.offsets);
    return 0;
}

static char now_of(const char *id)
{
    const struct blob *blob = find(id)->records[0].now;
    return blob == NULL ? '-' : (char)blob->bytes[6];
}

static char committed_of(const char *id)
{
    const struct blob *blob = find(id)->records[0].committed;
    return blob == NULL ? '-' : (char)blob->bytes[6];
}

/* The records given back stand in their queue, oldest first. */
static void expect_in_hand(const int64_t *offsets, uint32_t count)
{
    struct merge_queue *q = &partition.merge.queues[RANK];
    assert_int_equal(q->count, count);
    for (uint32_t i = 0; i < count; i++)
        assert_int_equal(q->ring[(q->first + i) % q->size].offset, offsets[i]);
}

/* ---- the tests ---- */

static void test_what_was_decided_ahead_goes_into_the_next_transaction(void **state)
{
    (void)state;
    decide("ann");
    decide_ahead("bob", "ann");
    batch_commit_ahead(&worker);
    assert_int_equal(producer.commits, 1);
    assert_true(worker.hand.keeps);                    /* whatever was looked for before */
    assert_int_equal(producer.sent_when_committed, 5); /* begin, report, change, journal, meta */
    assert_int_equal(partition.committed.txn_seq, 1);
    assert_int_equal(partition.committed.next[RANK], 1);
    assert_int_equal(committed_of("ann"), '0');
    assert_int_equal(now_of("ann"), '2');
    assert_int_equal(committed_of("bob"), '-');
    /* The second one is open, with what was held in its order. */
    assert_true(worker.is_open);
    assert_int_equal(producer.begins, 2);
    assert_int_equal(producer.count, 3);
    assert_string_equal(producer.keys[0], "begin");
    assert_string_equal(producer.keys[1], "bob");
    assert_string_equal(producer.keys[2], "ann");
    assert_int_equal(worker.taken_count, 2);
    batch_commit(&worker);
    assert_int_equal(producer.commits, 2);
    assert_int_equal(producer.count, 7); /* two changes, journal and meta besides */
    assert_int_equal(partition.committed.txn_seq, 2);
    assert_int_equal(partition.committed.next[RANK], 3);
    assert_int_equal(committed_of("ann"), '2');
    assert_int_equal(committed_of("bob"), '1');
    assert_int_equal(worker.taken_count, 0);
    assert_false(worker.is_open);
    assert_true(worker.hand.is_keeping_idle); /* it was told of two borrowers, and none was put */
}

static void test_a_commit_that_fails_undoes_what_was_decided_ahead_of_its_end(void **state)
{
    (void)state;
    const int64_t offsets[] = {0, 1, 2};
    decide("ann");
    decide_ahead("bob", "ann");
    producer.commit_result = TXN_RESULT_ABORT;
    batch_commit_ahead(&worker);
    assert_int_equal(producer.commits, 0);
    assert_int_equal(producer.aborts, 1);
    assert_int_equal(producer.begins, 1); /* nothing of what was held was said */
    assert_false(worker.hand.keeps);
    assert_int_equal(worker.failed, ERR_OK);
    assert_false(worker.is_open || worker.is_ahead);
    assert_int_equal(worker.held.len, 0);
    expect_in_hand(offsets, 3);
    assert_int_equal(partition.working.txn_seq, 0);
    assert_int_equal(partition.working.next[RANK], 0);
    assert_int_equal(now_of("ann"), '-');
    assert_int_equal(now_of("bob"), '-');
    assert_null(cache_batch(worker.cache));
    assert_false(partition.is_touched || partition.is_sealed);
}

/* A decision that can't be made ahead is made again when the commit is over, and no other first. */
static void test_what_is_broken_off_ahead_waits_for_the_commit(void **state)
{
    (void)state;
    const int64_t offsets[] = {1, 2};
    decide("ann");
    decide_ahead("bob", "ann");
    ahead.breaks_off = true;
    batch_commit_ahead(&worker);
    assert_int_equal(ahead.calls, 1);
    assert_int_equal(producer.commits, 1);
    assert_int_equal(producer.aborts, 0);
    assert_int_equal(producer.begins, 1);
    expect_in_hand(offsets, 2);
    assert_int_equal(committed_of("ann"), '0');
    assert_int_equal(now_of("ann"), '0');
    assert_int_equal(now_of("bob"), '-');
    assert_int_equal(partition.working.txn_seq, 1);
    assert_int_equal(partition.working.next[RANK], 1);
    assert_false(worker.is_open || worker.is_ahead);
    assert_int_equal(worker.aborts_in_row, 0);
}

/* Else a topic that was not asked for so long would look silent. */
static void test_records_are_taken_in_also_when_nothing_more_is_decided(void **state)
{
    (void)state;
    const int64_t offsets[] = {1, 2};
    decide("ann");
    decide_ahead("bob", NULL);
    merge_use(&partition.merge, RANK, 2);
    ahead.breaks_off = true;
    consumer.offset = 2;
    consumer.ends_commit = true;
    batch_commit_ahead(&worker);
    assert_int_equal(ahead.calls, 1);
    assert_int_equal(producer.commits, 1);
    expect_in_hand(offsets, 2);
}

static void test_a_fenced_commit_ends_the_worker_with_all_of_it(void **state)
{
    (void)state;
    decide("ann");
    decide_ahead("bob", NULL);
    producer.commit_result = TXN_RESULT_FENCED;
    batch_commit_ahead(&worker);
    assert_int_equal(worker.failed, ERR_OVERTAKEN);
    assert_int_equal(producer.aborts, 0);
    assert_int_equal(producer.begins, 1);
    batch_forget(&worker);
    assert_int_equal(worker.taken_count, 0);
    assert_int_equal(now_of("ann"), '-');
    assert_int_equal(now_of("bob"), '-');
}

/* The commit succeeded, but no record of what was held is taken: it is decided again, and who is to
 * be stopped for it is found then. */
static void test_what_was_held_and_is_refused_comes_back(void **state)
{
    (void)state;
    const int64_t offsets[] = {1};
    decide("ann");
    decide_ahead("bob", NULL);
    producer.refuses_second = true;
    batch_commit_ahead(&worker);
    assert_int_equal(producer.commits, 1);
    assert_int_equal(producer.begins, 2);
    assert_int_equal(producer.aborts, 1);
    assert_int_equal(worker.failed, ERR_OK);
    expect_in_hand(offsets, 1);
    assert_int_equal(committed_of("ann"), '0');
    assert_int_equal(now_of("bob"), '-');
    assert_int_equal(partition.phase, PHASE_RUNNING);
    assert_false(worker.is_open || worker.is_ahead);
}

/* Before a partition is given away, and at the end, nothing may be left open. */
static void test_a_plain_commit_leaves_nothing_open(void **state)
{
    (void)state;
    decide("ann");
    assert_int_equal(worker.interval_ms, config.batch_commit_interval_ms);
    ahead.count = 1;
    ahead.ids[0] = "bob";
    batch_commit(&worker);
    assert_int_equal(producer.commits, 1);
    assert_int_equal(worker.pace.taken, 1);
    assert_int_equal(ahead.calls, 0);
    assert_false(worker.is_open);
    assert_null(cache_batch(worker.cache));
}

/* Two batches, each as large as one may become. */
static void test_a_full_batch_is_decided_behind_a_full_one(void **state)
{
    (void)state;
    decide("ann");
    take_many(TAKEN_MAX - 1);
    assert_int_equal(batch_room(&worker), 0);
    decide_ahead("bob", NULL);
    ahead.more = TAKEN_MAX - 1;
    batch_commit_ahead(&worker);
    assert_int_equal(partition.committed.next[RANK], TAKEN_MAX);
    assert_int_equal(worker.taken_count, TAKEN_MAX);
    assert_int_equal(worker.taken[0].record.offset, TAKEN_MAX);
    assert_int_equal(batch_room(&worker), 0);
    batch_commit(&worker);
    assert_int_equal(partition.committed.next[RANK], 2 * TAKEN_MAX);
    assert_int_equal(worker.taken_count, 0);
}

static void test_what_comes_during_a_commit_is_decided_before_its_end(void **state)
{
    (void)state;
    decide("ann");
    decide_ahead("bob", NULL);
    merge_use(&partition.merge, RANK, 1);
    ahead.waits_for_record = true;
    consumer.offset = 1;
    batch_commit_ahead(&worker);
    assert_int_equal(ahead.calls, 1);
    assert_int_equal(producer.commits, 1);
    assert_int_equal(worker.taken_count, 1);
    assert_int_equal(now_of("bob"), '1');
    assert_true(worker.is_open);
}

/* What is committed, and what was decided behind it, is this owner's: both come out before the
 * partition goes. */
static void test_a_revocation_during_a_commit_finds_both_transactions_committed(void **state)
{
    (void)state;
    decide("ann");
    decide_ahead("bob", "ann");
    consumer.revokes = consumer.ends_commit = true;
    batch_commit_ahead(&worker);
    assert_int_equal(producer.commits, 2);
    assert_int_equal(producer.aborts, 0);
    assert_int_equal(partition.phase, PHASE_NONE);
    assert_int_equal(partition.committed.next[RANK], 3);
    assert_int_equal(worker.taken_count, 0);
    assert_int_equal(worker.failed, ERR_OK);
    assert_false(worker.is_open || worker.is_ahead);
    assert_null(worker.commit);
    assert_null(find("ann"));
}

static void test_an_assignment_lost_during_a_commit_undoes_what_was_decided_behind_it(void **state)
{
    (void)state;
    decide("ann");
    decide_ahead("bob", NULL);
    consumer.revokes = consumer.is_lost = consumer.ends_commit = true;
    batch_commit_ahead(&worker);
    assert_int_equal(producer.commits, 1);
    assert_int_equal(producer.begins, 2);
    assert_int_equal(producer.aborts, 1);
    assert_int_equal(partition.phase, PHASE_NONE);
    assert_int_equal(partition.committed.next[RANK], 1);
    assert_int_equal(worker.taken_count, 0);
    assert_false(worker.is_open || worker.is_ahead);
}

static void test_a_revocation_during_a_commit_that_fails_finds_nothing_open(void **state)
{
    (void)state;
    decide("ann");
    decide_ahead("bob", NULL);
    producer.commit_result = TXN_RESULT_ABORT;
    consumer.revokes = consumer.ends_commit = true;
    batch_commit_ahead(&worker);
    assert_int_equal(producer.commits, 0);
    assert_int_equal(producer.aborts, 1);
    assert_int_equal(partition.phase, PHASE_NONE);
    assert_int_equal(partition.committed.next[RANK], 0);
    assert_int_equal(worker.taken_count, 0);
    assert_int_equal(merge_count(&partition.merge), 0);
    assert_false(worker.is_open || worker.is_ahead);
}

/* The commit is not to be left to itself. */
static void test_a_consumer_that_fails_during_a_commit_ends_the_worker_behind_it(void **state)
{
    (void)state;
    decide("ann");
    decide_ahead("bob", NULL);
    consumer.fails = consumer.ends_commit = true;
    batch_commit_ahead(&worker);
    assert_int_equal(worker.failed, ERR_FATAL);
    assert_null(worker.commit);
    assert_int_equal(producer.commits, 1);
    assert_int_equal(producer.begins, 1); /* what was decided behind it was said to nobody */
    assert_int_equal(partition.committed.next[RANK], 1);
    batch_forget(&worker);
    assert_int_equal(now_of("bob"), '-');
}

/* An acceptance is said once: in the first transaction, and only that. */
static void test_nothing_is_decided_ahead_while_an_acceptance_is_committed(void **state)
{
    (void)state;
    partition.is_touched = true;
    partition.is_trusted = true;
    worker.is_open = true;
    ahead.count = 0;
    batch_commit_ahead(&worker);
    assert_int_equal(producer.commits, 1);
    assert_int_equal(ahead.calls, 0);
    assert_false(partition.is_trusted);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_what_was_decided_ahead_goes_into_the_next_transaction),
        TEST(test_a_commit_that_fails_undoes_what_was_decided_ahead_of_its_end),
        TEST(test_what_is_broken_off_ahead_waits_for_the_commit),
        TEST(test_records_are_taken_in_also_when_nothing_more_is_decided),
        TEST(test_a_fenced_commit_ends_the_worker_with_all_of_it),
        TEST(test_what_was_held_and_is_refused_comes_back),
        TEST(test_a_plain_commit_leaves_nothing_open),
        TEST(test_a_full_batch_is_decided_behind_a_full_one),
        TEST(test_what_comes_during_a_commit_is_decided_before_its_end),
        TEST(test_a_revocation_during_a_commit_finds_both_transactions_committed),
        TEST(test_an_assignment_lost_during_a_commit_undoes_what_was_decided_behind_it),
        TEST(test_a_revocation_during_a_commit_that_fails_finds_nothing_open),
        TEST(test_a_consumer_that_fails_during_a_commit_ends_the_worker_behind_it),
        TEST(test_nothing_is_decided_ahead_while_an_acceptance_is_committed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
