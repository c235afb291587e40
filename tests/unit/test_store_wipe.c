/* test_store_wipe.c - a wipe takes the keys of its partition and no other, and only while its mark
 * stands. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "state/store/store.h"
#include "tests/support/redis_fixture.h"
#include "tests/support/redis_proxy.h"

enum { BORROWERS = 3000 };

struct fixture {
    struct redis_fixture redis;
    struct redis_proxy proxy;
    struct fake_clock clock;
    struct peer peer;
    struct store *s;
    struct watermark mark;
    uint32_t slices;
};

static const struct watermark none = {.state = WATERMARK_NONE};

/* Borrowers "n<i>": even ones are of partition 0, odd ones of partition 1. */
static void fill(struct fixture *f)
{
    for (int i = 0; i < BORROWERS; i++) {
        char words[128];
        (void)snprintf(words, sizeof words, "HSET credit:state:n%d borrower x", i);
        (void)peer_do(&f->peer, words);
        (void)snprintf(words, sizeof words, "HSET credit:borrower:n%d dpd 0", i);
        (void)peer_do(&f->peer, words);
        (void)snprintf(words, sizeof words, "HSET credit:account:n%d:l:a dpd 0", i);
        (void)peer_do(&f->peer, words);
        (void)snprintf(words, sizeof words, "ZADD credit:timers:%d 1 n%d", i % 2, i);
        (void)peer_do(&f->peer, words);
    }
    (void)peer_do(&f->peer, "SET other:n2 1");
    (void)peer_do(&f->peer, "HSET credit:help a b");
    (void)peer_do(&f->peer, "HSET credit:stats:board a b");
    (void)peer_do(&f->peer, "SET credit:strange:n2 1");
}

static struct watermark mark_by(struct str writer)
{
    struct watermark w = fixture_watermark(1, 0);
    w.state = WATERMARK_RESTORING;
    w.txn_seq = 0;
    w.meta_offset = -1;
    w.begin_offset = -1;
    w.checksum = 0;
    w.target = 500;
    assert_int_equal(watermark_set_writer(&w, writer), ERR_OK);
    return w;
}

static int set_up(void **state)
{
    static struct fixture f;
    f = (struct fixture){.clock = {.now_ms = 5000}};
    redis_fixture_start(&f.redis, NULL);
    redis_proxy_start(&f.proxy, f.redis.socket);
    peer_open(&f.peer, f.redis.socket);
    f.s = redis_fixture_store(f.proxy.socket, &f.clock);
    fill(&f);
    f.mark = mark_by(STR("creditd-1/a"));
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    store_free(f->s);
    peer_close(&f->peer);
    redis_proxy_stop(&f->proxy);
    redis_fixture_stop(&f->redis);
    return 0;
}

static bool is_even(void *context, struct str borrower)
{
    (void)context;
    return (borrower.at[borrower.len - 1] - '0') % 2 == 0;
}

static bool count_slice(void *context, const struct store_wipe *w)
{
    struct fixture *f = context;
    assert_true(w->keys_deleted <= w->keys_seen);
    f->slices++;
    return true;
}

static bool stop_at_once(void *context, const struct store_wipe *w)
{
    (void)context, (void)w;
    return false;
}

static struct store_wipe begin(struct fixture *f, const struct watermark *found)
{
    struct store_wipe w;
    enum err e = store_wipe_begin(f->s, 0, found, &f->mark, is_even, f, &w);
    if (e != ERR_OK) fail_msg("begin: %s: %s", err_text(e), store_message(f->s));
    return w;
}

static void assert_wiped(struct fixture *f)
{
    struct watermark found;
    /* The odd ones' three keys and timers, the mark, and the four that are none of ours to delete.
     */
    assert_int_equal(peer_int(&f->peer, "DBSIZE"), BORROWERS / 2 * 3 + 1 + 1 + 4);
    assert_int_equal(peer_int(&f->peer, "EXISTS credit:timers:0"), 0);
    assert_int_equal(peer_int(&f->peer, "ZCARD credit:timers:1"), BORROWERS / 2);
    assert_int_equal(peer_int(&f->peer, "EXISTS credit:state:n7 credit:borrower:n7"
                                        " credit:account:n7:l:a other:n2 credit:strange:n2"),
                     5);
    assert_int_equal(store_watermark(f->s, 0, &found), ERR_OK);
    assert_true(watermark_is_same(&found, &f->mark));
}

static void test_a_wipe_takes_its_partition_and_nothing_else(void **state)
{
    struct fixture *f = *state;
    struct store_wipe w = begin(f, &none);
    assert_int_equal(peer_int(&f->peer, "EXISTS credit:timers:0"), 0);
    assert_int_equal(peer_int(&f->peer, "EXISTS credit:state:n2"), 1);
    assert_int_equal(store_wipe_run(f->s, &w, count_slice), ERR_OK);
    assert_true(f->slices > 5);
    assert_true(w.keys_deleted >= BORROWERS / 2 * 3);
    assert_wiped(f);
    assert_int_equal(store_wipe_slice(f->s, &w), ERR_OK);
}

static void test_a_wipe_begins_over_what_was_judged_only(void **state)
{
    struct fixture *f = *state;
    struct store_wipe w;
    struct watermark judged = fixture_watermark(3, 1);
    assert_int_equal(store_wipe_begin(f->s, 0, &judged, &f->mark, is_even, f, &w), ERR_DAMAGED);
    assert_int_equal(peer_int(&f->peer, "EXISTS credit:timers:0"), 1);
    assert_int_equal(store_wipe_begin(f->s, 0, &none, &judged, is_even, f, &w), ERR_INVARIANT);

    /* Over one that is torn it begins; again over its own mark. */
    (void)peer_do(&f->peer, "HSET credit:watermark:0 state what");
    const struct watermark torn = {.state = WATERMARK_TORN};
    w = begin(f, &torn);
    w = begin(f, &f->mark);
    assert_int_equal(store_wipe_run(f->s, &w, NULL), ERR_OK);
    assert_wiped(f);
}

/* Somebody else takes the partition over: writes his watermark over ours. */
static void take_over(struct fixture *f, const struct watermark *theirs)
{
    struct step *step = NULL;
    struct step_result result;
    struct store *other = redis_fixture_store(f->redis.socket, &f->clock);
    assert_int_equal(step_new(1 << 20, &step), ERR_OK);
    step_start(step, (struct key_place){KEY_LAYOUT_STANDALONE, 0}, &f->mark);
    step_watermark(step, theirs);
    assert_int_equal(store_step_write(other, step, &result), ERR_OK);
    assert_int_equal(result.outcome, STEP_DONE);
    step_free(step);
    store_free(other);
}

static void test_one_who_slept_deletes_nothing_of_his_successor(void **state)
{
    struct fixture *f = *state;
    struct store_wipe w = begin(f, &none);
    struct watermark theirs = mark_by(STR("creditd-1/b"));
    take_over(f, &theirs);
    int64_t before = peer_int(&f->peer, "DBSIZE");
    enum err e = store_wipe_run(f->s, &w, NULL);
    assert_int_equal(e, ERR_OVERTAKEN);
    assert_int_equal(peer_int(&f->peer, "DBSIZE"), before);
    assert_int_equal(w.keys_deleted, 0);
}

static void test_a_lost_mark_ends_the_wipe(void **state)
{
    struct fixture *f = *state;
    struct store_wipe w = begin(f, &none);
    (void)peer_do(&f->peer, "DEL credit:watermark:0");
    assert_int_equal(store_wipe_run(f->s, &w, NULL), ERR_DAMAGED);
}

static void test_a_wipe_goes_on_after_a_cut(void **state)
{
    struct fixture *f = *state;
    static const char *const words[] = {"SCAN", "UNLINK", "EXEC"};
    struct store_wipe w = begin(f, &none);
    for (int i = 0; i < 6; i++) {
        redis_proxy_arm(&f->proxy, words[i % 3], i < 3 ? PROXY_CUT_BEFORE : PROXY_CUT_AFTER, NULL,
                        NULL);
        enum err e = store_wipe_run(f->s, &w, NULL);
        assert_int_equal(e, ERR_RETRY);
        f->clock.now_ms += store_pause_ms(f->s);
        assert_int_equal(store_connect(f->s), ERR_OK);
    }
    assert_int_equal(store_wipe_run(f->s, &w, stop_at_once), ERR_AGAIN);
    assert_int_equal(store_wipe_run(f->s, &w, NULL), ERR_OK);
    assert_wiped(f);
}

static void test_at_a_new_server_the_scan_starts_again(void **state)
{
    struct fixture *f = *state;
    struct store_wipe w = begin(f, &none);
    while (w.cursor == 0)
        assert_int_equal(store_wipe_slice(f->s, &w), ERR_AGAIN);
    peer_close(&f->peer);
    redis_fixture_kill(&f->redis);
    redis_fixture_restart(&f->redis);
    peer_open(&f->peer, f->redis.socket);
    assert_int_equal(store_wipe_slice(f->s, &w), ERR_RETRY);
    f->clock.now_ms += store_pause_ms(f->s);
    assert_int_equal(store_connect(f->s), ERR_OK);
    fill(f);
    (void)begin(f, &none); /* the mark is there again */
    assert_int_equal(store_wipe_run(f->s, &w, NULL), ERR_OK);
    assert_wiped(f);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_a_wipe_takes_its_partition_and_nothing_else),
        TEST(test_a_wipe_begins_over_what_was_judged_only),
        TEST(test_one_who_slept_deletes_nothing_of_his_successor),
        TEST(test_a_lost_mark_ends_the_wipe),
        TEST(test_a_wipe_goes_on_after_a_cut),
        TEST(test_at_a_new_server_the_scan_starts_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
