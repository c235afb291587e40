/* test_store_load.c - reading borrowers, those due, and hashes; what damage looks like. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "state/core/records.h"
#include "state/store/store.h"
#include "tests/support/redis_fixture.h"
#include "tests/support/redis_proxy.h"

enum { ARENA_BYTES = 16 * 1024 * 1024 };

struct fixture {
    struct redis_fixture redis;
    struct redis_proxy proxy;
    struct fake_clock clock;
    struct peer peer;
    struct store *s;
    struct arena arena;
};

static int set_up(void **state)
{
    static struct fixture f;
    f = (struct fixture){.clock = {.now_ms = 5000}};
    redis_fixture_start(&f.redis, NULL);
    redis_proxy_start(&f.proxy, f.redis.socket);
    peer_open(&f.peer, f.redis.socket);
    f.s = redis_fixture_store(f.proxy.socket, &f.clock);
    f.arena = (struct arena){.base = aligned_alloc(64, ARENA_BYTES), .size = ARENA_BYTES};
    assert_non_null(f.arena.base);
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    free(f->arena.base);
    store_free(f->s);
    peer_close(&f->peer);
    redis_proxy_stop(&f->proxy);
    redis_fixture_stop(&f->redis);
    return 0;
}

/* Writes a watermark of transaction `txn_seq` into the partition. */
static void mark(struct fixture *f, int32_t partition, int64_t txn_seq)
{
    struct step *step = NULL;
    struct step_result result;
    struct watermark none = {0}, next = fixture_watermark(txn_seq, 2);
    assert_int_equal(step_new(1 << 20, &step), ERR_OK);
    step_start(step, (struct key_place){KEY_LAYOUT_STANDALONE, partition}, &none);
    step_watermark(step, &next);
    assert_int_equal(store_step_write(f->s, step, &result), ERR_OK);
    assert_int_equal(result.outcome, STEP_DONE);
    step_free(step);
}

static struct loaded load(struct fixture *f, int32_t partition, const struct str *ids,
                          uint32_t count)
{
    const struct load_request request = {partition, ids, count};
    struct loaded loaded;
    f->arena.used = 0;
    enum err e = store_load(f->s, &request, 1, &f->arena, &loaded);
    if (e != ERR_OK) fail_msg("store_load: %s: %s", err_text(e), store_message(f->s));
    return loaded;
}

static struct str field_of(const struct loaded_borrower *b, struct str name)
{
    for (uint32_t i = 0; i < b->field_count; i++) {
        if (str_equal(b->fields[i].name, name)) return b->fields[i].value;
    }
    return STR_NONE;
}

static void test_an_empty_partition_is_empty(void **state)
{
    struct fixture *f = *state;
    const struct str ids[] = {STR("a")};
    struct loaded l = load(f, 0, ids, 1);
    assert_int_equal(l.watermark.state, WATERMARK_NONE);
    assert_int_equal(l.members, 0);
    assert_int_equal(l.count, 1);
    assert_false(l.borrowers[0].is_member);
    assert_false(l.borrowers[0].is_damaged);
    assert_int_equal(l.borrowers[0].field_count, 0);
    assert_int_equal(l.borrowers[0].timer, INT_NONE);
    l = load(f, 0, NULL, 0);
    assert_int_equal(l.count, 0);
}

static void test_borrowers_come_as_they_are(void **state)
{
    struct fixture *f = *state;
    const struct str ids[] = {STR("b"), STR("nobody"), STR("a"), STR("lost")};
    mark(f, 6, 12);
    (void)peer_do(&f->peer, "HSET credit:state:a borrower A l:1 A1 l:2 A2");
    (void)peer_do(&f->peer, "HSET credit:state:b borrower B");
    (void)peer_do(&f->peer, "ZADD credit:timers:6 20750 a +inf b -7 lost");
    struct loaded l = load(f, 6, ids, 4);
    assert_int_equal(l.watermark.txn_seq, 12);
    assert_int_equal(l.members, 3);
    assert_int_equal(l.count, 4);
    for (uint32_t i = 0; i < 4; i++)
        assert_true(str_equal(l.borrowers[i].id, ids[i]));
    assert_true(l.borrowers[0].is_member);
    assert_int_equal(l.borrowers[0].timer, INT_NONE);
    assert_true(str_equal(field_of(&l.borrowers[0], KEY_FIELD_BORROWER), STR("B")));
    assert_false(l.borrowers[1].is_member);
    assert_int_equal(l.borrowers[2].timer, 20750);
    assert_int_equal(l.borrowers[2].field_count, 3);
    assert_true(str_equal(field_of(&l.borrowers[2], STR("l:2")), STR("A2")));
    assert_true(l.borrowers[3].is_member);
    assert_int_equal(l.borrowers[3].timer, -7);
    assert_int_equal(l.borrowers[3].field_count, 0);
}

static void test_several_partitions_in_one_call(void **state)
{
    struct fixture *f = *state;
    enum { COUNT = 5 };
    struct load_request requests[COUNT];
    struct loaded loaded[COUNT];
    const struct str ids[] = {STR("x"), STR("y")};
    for (int32_t i = 0; i < COUNT; i++) {
        if (i % 2 == 0) mark(f, i, i + 1);
        requests[i] = (struct load_request){i, ids, (uint32_t)i % 3};
    }
    assert_int_equal(store_load(f->s, requests, COUNT, &f->arena, loaded), ERR_OK);
    for (int32_t i = 0; i < COUNT; i++) {
        assert_int_equal(loaded[i].watermark.txn_seq, i % 2 == 0 ? i + 1 : 0);
        assert_int_equal(loaded[i].count, requests[i].count);
    }
    assert_int_equal(store_load(f->s, requests, 0, &f->arena, loaded), ERR_OK);
}

static void test_damage_is_told_apart(void **state)
{
    struct fixture *f = *state;
    const struct str ids[] = {STR("wrong"), STR("late"), STR("good")};
    (void)peer_do(&f->peer, "SET credit:state:wrong text");
    (void)peer_do(&f->peer, "HSET credit:state:good borrower G");
    (void)peer_do(&f->peer, "ZADD credit:timers:0 1 wrong 2.5 late 3 good");
    (void)peer_do(&f->peer, "HSET credit:watermark:0 hello world");
    struct loaded l = load(f, 0, ids, 3);
    assert_int_equal(l.watermark.state, WATERMARK_TORN);
    assert_true(l.borrowers[0].is_damaged);
    assert_true(l.borrowers[1].is_damaged);
    assert_false(l.borrowers[2].is_damaged);
    assert_int_equal(l.borrowers[2].field_count, 1);

    (void)peer_do(&f->peer, "DEL credit:timers:0 credit:watermark:0");
    (void)peer_do(&f->peer, "SET credit:timers:0 text");
    (void)peer_do(&f->peer, "SET credit:watermark:0 text");
    l = load(f, 0, ids, 3);
    assert_int_equal(l.watermark.state, WATERMARK_TORN);
    assert_int_equal(l.members, -1);
    assert_true(l.borrowers[2].is_damaged);
    assert_true(store_is_up(f->s));
}

static void test_scores_that_are_no_dates(void **state)
{
    static const char *const scores[] = {"1e20", "-inf", "0.5", "2147483648", "-2147483649"};
    struct fixture *f = *state;
    const struct str ids[] = {STR("a")};
    for (size_t i = 0; i < sizeof scores / sizeof scores[0]; i++) {
        char words[64];
        (void)snprintf(words, sizeof words, "ZADD credit:timers:0 %s a", scores[i]);
        (void)peer_do(&f->peer, words);
        assert_true(load(f, 0, ids, 1).borrowers[0].is_damaged);
    }
}

static void test_many_large_values(void **state)
{
    struct fixture *f = *state;
    enum { COUNT = 2000, BYTES = 3000 };
    static struct str ids[COUNT];
    static char names[COUNT][8], value[BYTES];
    struct step *step = NULL;
    struct step_result result;
    struct watermark none = {0}, next = fixture_watermark(1, COUNT);
    memset(value, '\xff', sizeof value);
    assert_int_equal(step_new(64 << 20, &step), ERR_OK);
    step_start(step, (struct key_place){KEY_LAYOUT_STANDALONE, 1}, &none);
    for (uint32_t i = 0; i < COUNT; i++) {
        (void)snprintf(names[i], sizeof names[i], "n%u", (unsigned)i);
        ids[i] = (struct str){names[i], (uint32_t)strlen(names[i])};
        memcpy(value, names[i], ids[i].len);
        const struct store_field field = {KEY_FIELD_BORROWER, {value, sizeof value}};
        step_set_state(step, ids[i], &field, 1);
        step_timer(step, ids[i], (int32_t)i);
    }
    step_watermark(step, &next);
    assert_int_equal(store_step_write(f->s, step, &result), ERR_OK);
    assert_int_equal(result.outcome, STEP_DONE);
    step_free(step);
    struct loaded l = load(f, 1, ids, COUNT);
    for (uint32_t i = 0; i < COUNT; i++) {
        struct str found = field_of(&l.borrowers[i], KEY_FIELD_BORROWER);
        assert_int_equal(found.len, BYTES);
        assert_memory_equal(found.at, ids[i].at, ids[i].len);
        assert_int_equal(l.borrowers[i].timer, i);
    }
}

static void test_a_full_arena_is_told_and_the_connection_stays_in_step(void **state)
{
    struct fixture *f = *state;
    const struct str ids[] = {STR("a"), STR("b")};
    (void)peer_do(&f->peer, "HSET credit:state:a borrower 0123456789 l:1 0123456789");
    (void)peer_do(&f->peer, "HSET credit:state:b borrower B");
    const struct load_request requests[] = {{0, ids, 2}, {1, ids, 2}};
    struct loaded loaded[2];
    size_t needed = 0;
    for (size_t size = 0; needed == 0; size += 8) {
        struct arena small = {.base = f->arena.base, .size = size};
        enum err e = store_load(f->s, requests, 2, &small, loaded);
        if (e == ERR_OK) needed = size;
        if (e != ERR_OK) assert_int_equal(e, ERR_LIMIT);
        assert_true(store_is_up(f->s));
    }
    assert_true(needed > 100);
    assert_true(str_equal(field_of(&loaded[1].borrowers[1], KEY_FIELD_BORROWER), STR("B")));
}

static void test_no_command_is_made_of_a_bad_id(void **state)
{
    struct fixture *f = *state;
    const struct str ids[] = {STR("good"), STR("bad id")};
    const struct load_request request = {0, ids, 2};
    struct loaded loaded;
    assert_int_equal(store_load(f->s, &request, 1, &f->arena, &loaded), ERR_INVARIANT);
    assert_int_equal(load(f, 0, ids, 1).count, 1);
}

static void test_a_cut_in_a_load_is_to_be_retried(void **state)
{
    struct fixture *f = *state;
    static const char *const words[] = {"MULTI", "EXEC"};
    const struct str ids[] = {STR("a")};
    const struct load_request request = {0, ids, 1};
    struct loaded loaded;
    for (int i = 0; i < 4; i++) {
        redis_proxy_arm(&f->proxy, words[i % 2], i < 2 ? PROXY_CUT_BEFORE : PROXY_CUT_AFTER, NULL,
                        NULL);
        assert_int_equal(store_load(f->s, &request, 1, &f->arena, &loaded), ERR_RETRY);
        assert_false(store_is_up(f->s));
        f->clock.now_ms += store_pause_ms(f->s);
        assert_int_equal(store_connect(f->s), ERR_OK);
        assert_int_equal(load(f, 0, ids, 1).count, 1);
    }
}

static void test_a_load_that_is_refused(void **state)
{
    struct fixture *f = *state;
    const struct str ids[] = {STR("a")};
    const struct load_request requests[] = {{0, ids, 1}, {1, ids, 1}};
    struct loaded loaded[2];
    (void)peer_do(&f->peer, "ACL SETUSER default -zmscore");
    assert_int_equal(store_load(f->s, requests, 2, &f->arena, loaded), ERR_CONFIG);
    assert_non_null(strstr(store_message(f->s), "NOPERM"));
    assert_true(store_is_up(f->s));
    (void)peer_do(&f->peer, "ACL SETUSER default +zmscore");
    assert_int_equal(store_load(f->s, requests, 2, &f->arena, loaded), ERR_OK);
}

static void test_due_yields_those_whose_day_has_come(void **state)
{
    struct fixture *f = *state;
    mark(f, 2, 3);
    (void)peer_do(&f->peer, "ZADD credit:timers:2 10 c 10 a 9 z 11 later +inf never -5 old");
    struct due_request request = {.partition = 2, .date = 10, .limit = 10};
    struct due due;
    assert_int_equal(store_due(f->s, &request, &f->arena, &due), ERR_OK);
    assert_int_equal(due.watermark.txn_seq, 3);
    assert_int_equal(due.members, 6);
    assert_int_equal(due.count, 4);
    static const struct {
        const char *id;
        int32_t date;
    } wanted[] = {{"old", -5}, {"z", 9}, {"a", 10}, {"c", 10}};
    for (uint32_t i = 0; i < due.count; i++) {
        assert_memory_equal(due.borrowers[i].at, wanted[i].id, strlen(wanted[i].id));
        assert_int_equal(due.borrowers[i].len, strlen(wanted[i].id));
        assert_int_equal(due.dates[i], wanted[i].date);
    }
    request.skip = 1;
    request.limit = 2;
    assert_int_equal(store_due(f->s, &request, &f->arena, &due), ERR_OK);
    assert_int_equal(due.count, 2);
    assert_int_equal(due.dates[0], 9);
    request.date = -6;
    assert_int_equal(store_due(f->s, &request, &f->arena, &due), ERR_OK);
    assert_int_equal(due.count, 0);
    request = (struct due_request){.partition = 2, .date = INT32_MAX, .after = 10, .limit = 10};
    assert_int_equal(store_due(f->s, &request, &f->arena, &due), ERR_OK);
    assert_int_equal(due.count, 2);
    assert_int_equal(due.dates[0], 11);
    assert_int_equal(due.dates[1], INT_NONE);
}

static void test_due_finds_damage(void **state)
{
    struct fixture *f = *state;
    const struct due_request request = {.partition = 2, .date = 10, .limit = 10};
    struct due due;
    (void)peer_do(&f->peer, "ZADD credit:timers:2 1.5 a");
    assert_int_equal(store_due(f->s, &request, &f->arena, &due), ERR_DAMAGED);
    (void)peer_do(&f->peer, "DEL credit:timers:2");
    (void)peer_do(&f->peer, "ZADD credit:timers:2 1 a:b");
    assert_int_equal(store_due(f->s, &request, &f->arena, &due), ERR_DAMAGED);
    (void)peer_do(&f->peer, "SET credit:timers:2 text");
    assert_int_equal(store_due(f->s, &request, &f->arena, &due), ERR_OK);
    assert_int_equal(due.members, -1);
    assert_true(store_is_up(f->s));
}

static void test_hashes_for_people(void **state)
{
    struct fixture *f = *state;
    struct store_field *fields = NULL;
    uint32_t count = 9;
    (void)peer_do(&f->peer, "HSET credit:borrower:a standing GOOD dpd 0");
    assert_int_equal(store_read_hash(f->s, STR("credit:borrower:a"), &f->arena, &fields, &count),
                     ERR_OK);
    assert_int_equal(count, 2);
    assert_int_equal(store_read_hash(f->s, STR("credit:borrower:b"), &f->arena, &fields, &count),
                     ERR_OK);
    assert_int_equal(count, 0);
    (void)peer_do(&f->peer, "SET credit:borrower:b text");
    assert_int_equal(store_read_hash(f->s, STR("credit:borrower:b"), &f->arena, &fields, &count),
                     ERR_DAMAGED);
    assert_int_equal(store_read_hash(f->s, STR_NONE, &f->arena, &fields, &count), ERR_INVARIANT);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_an_empty_partition_is_empty),
        TEST(test_borrowers_come_as_they_are),
        TEST(test_several_partitions_in_one_call),
        TEST(test_damage_is_told_apart),
        TEST(test_scores_that_are_no_dates),
        TEST(test_many_large_values),
        TEST(test_a_full_arena_is_told_and_the_connection_stays_in_step),
        TEST(test_no_command_is_made_of_a_bad_id),
        TEST(test_a_cut_in_a_load_is_to_be_retried),
        TEST(test_a_load_that_is_refused),
        TEST(test_due_yields_those_whose_day_has_come),
        TEST(test_due_finds_damage),
        TEST(test_hashes_for_people),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
