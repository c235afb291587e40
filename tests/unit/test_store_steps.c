/* test_store_steps.c - writing: whole or not at all, and only over the watermark that is expected.
 */
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

enum { STEP_BYTES = 64 * 1024 * 1024 };

struct fixture {
    struct redis_fixture redis;
    struct redis_proxy proxy;
    struct fake_clock clock;
    struct peer peer;
    struct store *s;
    struct step *steps[3];
    struct step_result results[3];
};

static const struct watermark none = {.state = WATERMARK_NONE};

static int set_up(void **state)
{
    static struct fixture f;
    f = (struct fixture){.clock = {.now_ms = 5000}};
    redis_fixture_start(&f.redis, NULL);
    redis_proxy_start(&f.proxy, f.redis.socket);
    peer_open(&f.peer, f.redis.socket);
    f.s = redis_fixture_store(f.proxy.socket, &f.clock);
    for (int i = 0; i < 3; i++)
        assert_int_equal(step_new(STEP_BYTES, &f.steps[i]), ERR_OK);
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    for (int i = 0; i < 3; i++)
        step_free(f->steps[i]);
    store_free(f->s);
    peer_close(&f->peer);
    redis_proxy_stop(&f->proxy);
    redis_fixture_stop(&f->redis);
    return 0;
}

static struct key_place at(int32_t partition)
{
    return (struct key_place){KEY_LAYOUT_STANDALONE, partition};
}

/* A step that writes one borrower of the partition, from transaction `from` (0: none) to `to`. */
static void fill(struct step *step, int32_t partition, int64_t from, int64_t to)
{
    struct watermark expected = from == 0 ? none : fixture_watermark(from, 1);
    struct watermark next = fixture_watermark(to, 1);
    char id[16], value[16];
    (void)snprintf(id, sizeof id, "b%d", (int)partition);
    (void)snprintf(value, sizeof value, "v%d", (int)to);
    const struct store_field field = {KEY_FIELD_BORROWER, {value, (uint32_t)strlen(value)}};
    struct str borrower = {id, (uint32_t)strlen(id)};
    step_start(step, at(partition), &expected);
    step_set_state(step, borrower, &field, 1);
    step_timer(step, borrower, INT_NONE);
    step_watermark(step, &next);
    assert_int_equal(step_error(step), ERR_OK);
}

static enum err send_one(struct fixture *f, int32_t partition, int64_t from, int64_t to)
{
    fill(f->steps[0], partition, from, to);
    return store_steps_send(f->s, f->steps, 1, f->results);
}

/* Writes one step and returns how it went. */
static enum step_outcome write_one(struct fixture *f, int32_t partition, int64_t from, int64_t to)
{
    assert_int_equal(send_one(f, partition, from, to), ERR_OK);
    assert_int_equal(store_steps_receive(f->s, true), ERR_OK);
    assert_false(store_steps_are_pending(f->s));
    return f->results[0].outcome;
}

static void reconnect(struct fixture *f)
{
    f->clock.now_ms += store_pause_ms(f->s);
    assert_int_equal(store_connect(f->s), ERR_OK);
}

/* The value of the partition's borrower, "" if there is none. */
static const char *value_in(struct fixture *f, int32_t partition)
{
    static char value[32];
    char words[64];
    (void)snprintf(words, sizeof words, "HGET credit:state:b%d borrower", (int)partition);
    const struct reply *r = peer_do(&f->peer, words);
    (void)snprintf(value, sizeof value, "%.*s", (int)r->text.len,
                   r->text.at != NULL ? r->text.at : "");
    return value;
}

static int64_t txn_in(struct fixture *f, int32_t partition)
{
    struct watermark w;
    assert_int_equal(store_watermark(f->s, partition, &w), ERR_OK);
    return w.state == WATERMARK_NONE ? 0 : w.txn_seq;
}

static void test_a_step_changes_everything_it_says(void **state)
{
    struct fixture *f = *state;
    struct watermark next = fixture_watermark(2, 2), found;
    assert_int_equal(write_one(f, 4, 0, 1), STEP_DONE);
    (void)peer_do(&f->peer, "HSET credit:borrower:b4 standing GOOD dpd 3 old 1");
    (void)peer_do(&f->peer, "HSET credit:account:b4:l:gone type D1");

    static const char binary[] = "\0\r\n$3\r\nabc";
    struct key key;
    struct str view = key_borrower_view(at(4), STR("b4"), &key);
    const struct store_field accounts[] = {{STR("l:a"), {binary, sizeof binary}},
                                           {STR("borrower"), STR("v2")}};
    const struct store_field fields[] = {{STR("dpd"), STR("0")}, {STR("drawing"), STR("open")}};
    const struct str olds[] = {STR("old"), STR("never")};
    struct watermark expected = fixture_watermark(1, 1);
    step_start(f->steps[0], at(4), &expected);
    step_set_state(f->steps[0], STR("b4"), accounts, 2);
    step_set_view(f->steps[0], view, fields, 2);
    step_del_view_fields(f->steps[0], view, olds, 2);
    step_del_key(f->steps[0], key_account_view(at(4), STR("b4"), STR("l"), STR("gone"), &key));
    step_timer(f->steps[0], STR("b4"), 20751);
    step_timer(f->steps[0], STR("b5"), -3);
    step_timer(f->steps[0], STR("b6"), INT_NONE);
    assert_int_equal(step_commands(f->steps[0]), 5);
    step_watermark(f->steps[0], &next);
    assert_int_equal(step_commands(f->steps[0]), 7);
    assert_int_equal(store_step_write(f->s, f->steps[0], f->results), ERR_OK);
    assert_int_equal(f->results[0].outcome, STEP_DONE);

    const struct reply *r = peer_do(&f->peer, "HGET credit:state:b4 l:a");
    assert_int_equal(r->text.len, sizeof binary);
    assert_memory_equal(r->text.at, binary, sizeof binary);
    assert_string_equal(value_in(f, 4), "v2");
    assert_int_equal(peer_int(&f->peer, "HLEN credit:borrower:b4"), 3);
    assert_int_equal(peer_int(&f->peer, "EXISTS credit:account:b4:l:gone"), 0);
    assert_int_equal(peer_int(&f->peer, "ZCOUNT credit:timers:4 20751 20751"), 1);
    assert_int_equal(peer_int(&f->peer, "ZCOUNT credit:timers:4 -3 -3"), 1);
    assert_int_equal(peer_int(&f->peer, "ZCOUNT credit:timers:4 +inf +inf"), 1);
    assert_int_equal(store_watermark(f->s, 4, &found), ERR_OK);
    assert_true(watermark_is_same(&found, &next));
    assert_int_equal(watermark_position(&found, STR("loan.overdues")), 102);

    /* And the other way: an account, a borrower and his timer go. */
    const struct str fields_gone[] = {STR("l:a"), STR("borrower")};
    struct watermark last = fixture_watermark(3, 1);
    step_start(f->steps[0], at(4), &next);
    step_del_state_fields(f->steps[0], STR("b4"), fields_gone, 2);
    step_timer_remove(f->steps[0], STR("b4"));
    step_timer_remove(f->steps[0], STR("b5"));
    step_watermark(f->steps[0], &last);
    assert_int_equal(store_step_write(f->s, f->steps[0], f->results), ERR_OK);
    assert_int_equal(f->results[0].outcome, STEP_DONE);
    assert_int_equal(peer_int(&f->peer, "EXISTS credit:state:b4"), 0);
    assert_int_equal(peer_int(&f->peer, "ZCARD credit:timers:4"), 1);
}

static void test_old_fields_of_the_watermark_do_not_survive(void **state)
{
    struct fixture *f = *state;
    struct watermark mark = fixture_watermark(1, 1), next = fixture_watermark(2, 1), found;
    mark.state = WATERMARK_RESTORING;
    mark.target = 99;
    step_start(f->steps[0], at(0), &none);
    step_watermark(f->steps[0], &mark);
    assert_int_equal(store_step_write(f->s, f->steps[0], f->results), ERR_OK);
    assert_int_equal(peer_int(&f->peer, "HEXISTS credit:watermark:0 target"), 1);
    step_start(f->steps[0], at(0), &mark);
    step_watermark(f->steps[0], &next);
    assert_int_equal(store_step_write(f->s, f->steps[0], f->results), ERR_OK);
    assert_int_equal(f->results[0].outcome, STEP_DONE);
    assert_int_equal(peer_int(&f->peer, "HEXISTS credit:watermark:0 target"), 0);
    assert_int_equal(store_watermark(f->s, 0, &found), ERR_OK);
    assert_int_equal(found.state, WATERMARK_CURRENT);
    step_start(f->steps[0], at(0), &next);
    step_watermark(f->steps[0], &none);
    assert_int_equal(store_step_write(f->s, f->steps[0], f->results), ERR_OK);
    assert_int_equal(peer_int(&f->peer, "EXISTS credit:watermark:0"), 0);
}

static void test_nothing_is_written_over_another_watermark(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(write_one(f, 0, 0, 5), STEP_DONE);
    static const struct {
        int64_t from, to;
        enum watermark_verdict verdict;
    } rows[] = {{2, 3, MARK_LATER}, {7, 8, MARK_OLDER_OR_NONE}, {0, 1, MARK_LATER}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(write_one(f, 0, rows[i].from, rows[i].to), STEP_NOT_WRITTEN);
        assert_int_equal(f->results[0].verdict, rows[i].verdict);
        assert_int_equal(f->results[0].found.txn_seq, 5);
        assert_string_equal(value_in(f, 0), "v5");
    }
    (void)peer_do(&f->peer, "HSET credit:watermark:0 txn_seq 5x");
    assert_int_equal(write_one(f, 0, 5, 6), STEP_NOT_WRITTEN);
    assert_int_equal(f->results[0].verdict, MARK_TORN);
    (void)peer_do(&f->peer, "SET credit:watermark:0 text");
    assert_int_equal(write_one(f, 0, 5, 6), STEP_NOT_WRITTEN);
    assert_int_equal(f->results[0].verdict, MARK_TORN);
    (void)peer_do(&f->peer, "DEL credit:watermark:0");
    assert_int_equal(write_one(f, 0, 5, 6), STEP_NOT_WRITTEN);
    assert_int_equal(f->results[0].verdict, MARK_OLDER_OR_NONE);
    assert_string_equal(value_in(f, 0), "v5");
}

static void test_a_step_sent_twice_is_written_once(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(write_one(f, 0, 0, 1), STEP_DONE);
    (void)peer_do(&f->peer, "HSET credit:state:b0 borrower mine");
    assert_int_equal(send_one(f, 0, 0, 1), ERR_OK);
    assert_false(store_steps_are_pending(f->s));
    assert_int_equal(f->results[0].verdict, MARK_ALREADY_NEW);
    assert_int_equal(f->results[0].outcome, STEP_DONE);
    assert_string_equal(value_in(f, 0), "mine");
}

static void test_one_that_does_not_match_keeps_no_other_from_being_written(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(write_one(f, 1, 0, 9), STEP_DONE);
    fill(f->steps[0], 0, 0, 1);
    fill(f->steps[1], 1, 3, 4);
    fill(f->steps[2], 2, 0, 1);
    assert_int_equal(store_steps_send(f->s, f->steps, 3, f->results), ERR_OK);
    assert_true(store_steps_are_pending(f->s));
    assert_int_equal(f->results[0].outcome, STEP_ON_ITS_WAY);
    assert_int_equal(f->results[1].outcome, STEP_NOT_WRITTEN);
    assert_int_equal(f->results[1].verdict, MARK_LATER);
    assert_int_equal(store_steps_receive(f->s, true), ERR_OK);
    assert_int_equal(f->results[0].outcome, STEP_DONE);
    assert_int_equal(f->results[1].outcome, STEP_NOT_WRITTEN);
    assert_int_equal(f->results[2].outcome, STEP_DONE);
    assert_string_equal(value_in(f, 0), "v1");
    assert_string_equal(value_in(f, 1), "v9");
    assert_string_equal(value_in(f, 2), "v1");
}

/* Somebody else writes the watermark of partition 1. */
static void interfere(void *context)
{
    struct fixture *f = context;
    (void)peer_call(&f->peer, "HSET credit:watermark:1 txn_seq 77");
}

static void test_who_interferes_between_compare_and_exec_stops_all(void **state)
{
    struct fixture *f = *state;
    fill(f->steps[0], 0, 0, 1);
    fill(f->steps[1], 1, 0, 1);
    redis_proxy_arm(&f->proxy, "MULTI", PROXY_CALL_BEFORE, interfere, f);
    assert_int_equal(store_steps_send(f->s, f->steps, 2, f->results), ERR_OK);
    assert_int_equal(store_steps_receive(f->s, true), ERR_OK);
    assert_false(redis_proxy_is_armed(&f->proxy));
    for (int i = 0; i < 2; i++) {
        assert_int_equal(f->results[i].outcome, STEP_NOT_WRITTEN);
        assert_int_equal(f->results[i].verdict, MARK_AS_EXPECTED);
    }
    assert_string_equal(value_in(f, 0), "");
    assert_string_equal(value_in(f, 1), "");
    /* Judged again, the one left alone is written. */
    assert_int_equal(store_steps_send(f->s, f->steps, 2, f->results), ERR_OK);
    assert_int_equal(store_steps_receive(f->s, true), ERR_OK);
    assert_int_equal(f->results[0].outcome, STEP_DONE);
    assert_int_equal(f->results[1].verdict, MARK_TORN);
}

static void test_a_watermark_that_did_not_match_is_no_longer_watched(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(write_one(f, 1, 0, 9), STEP_DONE);
    fill(f->steps[0], 0, 0, 1);
    fill(f->steps[1], 1, 3, 4);
    redis_proxy_arm(&f->proxy, "MULTI", PROXY_CALL_BEFORE, interfere, f);
    assert_int_equal(store_steps_send(f->s, f->steps, 2, f->results), ERR_OK);
    assert_int_equal(store_steps_receive(f->s, true), ERR_OK);
    assert_false(redis_proxy_is_armed(&f->proxy));
    assert_int_equal(f->results[0].outcome, STEP_DONE);
    assert_int_equal(f->results[1].verdict, MARK_LATER);
}

static void flush(void *context)
{
    struct fixture *f = context;
    (void)peer_call(&f->peer, "FLUSHALL");
}

static void test_a_flush_between_compare_and_exec_is_seen(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(write_one(f, 0, 0, 1), STEP_DONE);
    redis_proxy_arm(&f->proxy, "MULTI", PROXY_CALL_BEFORE, flush, f);
    assert_int_equal(write_one(f, 0, 1, 2), STEP_NOT_WRITTEN);
    assert_int_equal(peer_int(&f->peer, "DBSIZE"), 0);
}

static void test_no_watch_is_left_behind(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(write_one(f, 1, 0, 9), STEP_DONE);
    assert_int_equal(write_one(f, 1, 3, 4), STEP_NOT_WRITTEN);
    /* Were partition 1 still watched, this change would make the next EXEC nil. */
    (void)peer_do(&f->peer, "HSET credit:watermark:1 writer somebody");
    assert_int_equal(write_one(f, 0, 0, 1), STEP_DONE);
}

static void test_the_answer_is_taken_without_waiting(void **state)
{
    struct fixture *f = *state;
    fill(f->steps[0], 0, 0, 1);
    assert_int_equal(store_steps_send(f->s, f->steps, 1, f->results), ERR_OK);
    enum err e = store_steps_receive(f->s, false);
    for (int tries = 0; e == ERR_AGAIN && tries < 100000000; tries++) {
        e = store_steps_receive(f->s, false);
    }
    assert_int_equal(e, ERR_OK);
    assert_int_equal(f->results[0].outcome, STEP_DONE);
    assert_int_equal(store_steps_receive(f->s, false), ERR_OK);
}

/* The server reads, but runs no write for now. */
static void test_sending_does_not_wait_for_a_server_that_sleeps(void **state)
{
    struct fixture *f = *state;
    struct step_result results[1];
    (void)peer_do(&f->peer, "CLIENT PAUSE 100000 WRITE");
    fill(f->steps[0], 0, 0, 1);
    assert_int_equal(store_steps_send(f->s, f->steps, 1, results), ERR_OK);
    assert_int_equal(results[0].outcome, STEP_ON_ITS_WAY);
    assert_int_equal(store_steps_receive(f->s, false), ERR_AGAIN);
    assert_true(store_steps_are_pending(f->s));
    (void)peer_do(&f->peer, "CLIENT UNPAUSE");
    assert_int_equal(store_steps_receive(f->s, true), ERR_OK);
    assert_int_equal(results[0].outcome, STEP_DONE);
}

static void test_a_load_waits_for_the_steps_before_it(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(send_one(f, 3, 0, 1), ERR_OK);
    assert_true(store_steps_are_pending(f->s));
    assert_int_equal(txn_in(f, 3), 1);
    assert_true(store_steps_are_pending(f->s)); /* the outcome is still to be told */
    assert_int_equal(store_steps_receive(f->s, false), ERR_OK);
    assert_int_equal(f->results[0].outcome, STEP_DONE);
    assert_false(store_steps_are_pending(f->s));
}

static void test_a_lost_answer_leaves_the_outcome_unknown(void **state)
{
    struct fixture *f = *state;
    redis_proxy_arm(&f->proxy, "EXEC", PROXY_CUT_AFTER, NULL, NULL);
    fill(f->steps[0], 0, 0, 1);
    assert_int_equal(store_steps_send(f->s, f->steps, 1, f->results), ERR_OK);
    assert_int_equal(store_steps_receive(f->s, true), ERR_RETRY);
    assert_int_equal(f->results[0].outcome, STEP_UNKNOWN);
    assert_false(store_is_up(f->s));
    assert_false(store_steps_are_pending(f->s));
    reconnect(f);
    assert_int_equal(store_steps_send(f->s, f->steps, 1, f->results), ERR_OK);
    assert_int_equal(f->results[0].verdict, MARK_ALREADY_NEW);
    assert_int_equal(f->results[0].outcome, STEP_DONE);
}

static void test_a_step_that_never_arrived_is_sent_again(void **state)
{
    struct fixture *f = *state;
    static const char *const words[] = {"WATCH", "MULTI"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        redis_proxy_arm(&f->proxy, words[i], PROXY_CUT_BEFORE, NULL, NULL);
        fill(f->steps[0], 0, (int64_t)i, (int64_t)i + 1);
        enum err e = store_steps_send(f->s, f->steps, 1, f->results);
        if (e == ERR_OK) e = store_steps_receive(f->s, true);
        assert_int_equal(e, ERR_RETRY);
        assert_false(redis_proxy_is_armed(&f->proxy));
        reconnect(f);
        assert_int_equal(store_step_write(f->s, f->steps[0], f->results), ERR_OK);
        assert_int_equal(f->results[0].verdict, MARK_AS_EXPECTED);
        assert_int_equal(f->results[0].outcome, STEP_DONE);
    }
}

static void test_a_load_finds_out_that_the_steps_before_it_are_lost(void **state)
{
    struct fixture *f = *state;
    struct watermark w;
    redis_proxy_arm(&f->proxy, "EXEC", PROXY_CUT_BEFORE, NULL, NULL);
    assert_int_equal(send_one(f, 0, 0, 1), ERR_OK);
    assert_int_equal(store_watermark(f->s, 0, &w), ERR_RETRY);
    reconnect(f);
    assert_int_equal(store_watermark(f->s, 0, &w), ERR_OK);
    assert_int_equal(store_steps_receive(f->s, true), ERR_RETRY);
    assert_int_equal(f->results[0].outcome, STEP_UNKNOWN);
    assert_true(store_is_up(f->s));
}

static void test_a_killed_server_comes_back_empty(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(write_one(f, 0, 0, 1), STEP_DONE);
    assert_int_equal(send_one(f, 0, 1, 2), ERR_OK);
    redis_fixture_kill(&f->redis);
    enum err e = store_steps_receive(f->s, true); /* the answer may have been faster */
    assert_true(e == ERR_RETRY || e == ERR_OK);
    redis_fixture_restart(&f->redis);
    struct watermark w;
    if (e == ERR_OK) assert_int_equal(store_watermark(f->s, 0, &w), ERR_RETRY);
    reconnect(f);
    assert_int_equal(write_one(f, 0, 1, 2), STEP_NOT_WRITTEN);
    assert_int_equal(f->results[0].verdict, MARK_OLDER_OR_NONE);
    peer_close(&f->peer);
    peer_open(&f->peer, f->redis.socket);
}

static void test_a_refused_command_writes_nothing(void **state)
{
    struct fixture *f = *state;
    (void)peer_do(&f->peer, "ACL SETUSER default -zadd");
    assert_int_equal(send_one(f, 0, 0, 1), ERR_OK);
    assert_int_equal(store_steps_receive(f->s, true), ERR_CONFIG);
    assert_int_equal(f->results[0].outcome, STEP_NOT_WRITTEN);
    assert_non_null(strstr(store_message(f->s), "NOPERM"));
    assert_true(store_is_up(f->s));
    assert_string_equal(value_in(f, 0), "");
    (void)peer_do(&f->peer, "ACL SETUSER default +zadd");
    assert_int_equal(write_one(f, 0, 0, 1), STEP_DONE);
}

static void test_a_full_server_writes_nothing_and_takes_it_later(void **state)
{
    struct fixture *f = *state;
    (void)peer_do(&f->peer, "CONFIG SET maxmemory 1");
    assert_int_equal(send_one(f, 0, 0, 1), ERR_OK);
    assert_int_equal(store_steps_receive(f->s, true), ERR_RETRY);
    assert_int_equal(f->results[0].outcome, STEP_NOT_WRITTEN);
    assert_non_null(strstr(store_message(f->s), "OOM"));
    assert_true(store_is_up(f->s));
    (void)peer_do(&f->peer, "CONFIG SET maxmemory 0");
    assert_int_equal(write_one(f, 0, 0, 1), STEP_DONE);
}

static void test_a_key_of_a_wrong_type_is_damage_of_its_partition_alone(void **state)
{
    struct fixture *f = *state;
    (void)peer_do(&f->peer, "SET credit:state:b1 text");
    for (int i = 0; i < 3; i++)
        fill(f->steps[i], i, 0, 1);
    assert_int_equal(store_steps_send(f->s, f->steps, 3, f->results), ERR_OK);
    assert_int_equal(store_steps_receive(f->s, true), ERR_OK);
    assert_int_equal(f->results[0].outcome, STEP_DONE);
    assert_int_equal(f->results[1].outcome, STEP_DAMAGED);
    assert_int_equal(f->results[2].outcome, STEP_DONE);
    assert_non_null(strstr(store_message(f->s), "WRONGTYPE"));
}

static void test_a_big_step_goes_through(void **state)
{
    struct fixture *f = *state;
    enum { COUNT = 60000, VALUE = 300 };
    struct watermark next = fixture_watermark(1, COUNT);
    char value[VALUE];
    memset(value, 'x', sizeof value);
    step_start(f->steps[0], at(0), &none);
    for (int i = 0; i < COUNT; i++) {
        char id[16];
        (void)snprintf(id, sizeof id, "n%d", i);
        struct str borrower = {id, (uint32_t)strlen(id)};
        const struct store_field field = {KEY_FIELD_BORROWER, {value, sizeof value}};
        step_set_state(f->steps[0], borrower, &field, 1);
        step_timer(f->steps[0], borrower, i);
    }
    step_watermark(f->steps[0], &next);
    assert_true(step_bytes(f->steps[0]) > COUNT * VALUE);
    assert_int_equal(store_step_write(f->s, f->steps[0], f->results), ERR_OK);
    assert_int_equal(f->results[0].outcome, STEP_DONE);
    assert_int_equal(peer_int(&f->peer, "ZCARD credit:timers:0"), COUNT);
    assert_int_equal(peer_int(&f->peer, "DBSIZE"), COUNT + 2);
}

static void test_steps_keep_their_bounds_and_rules(void **state)
{
    struct fixture *f = *state;
    struct step *small = NULL;
    struct watermark next = fixture_watermark(1, 1);
    const struct store_field field = {STR("borrower"), STR("a value that takes some room")};
    assert_int_equal(step_new(200, &small), ERR_OK);
    step_start(small, at(0), &none);
    for (int i = 0; i < 20; i++)
        step_set_state(small, STR("b"), &field, 1);
    step_watermark(small, &next);
    assert_int_equal(step_error(small), ERR_LIMIT);
    assert_true(step_bytes(small) <= 200);
    assert_int_equal(store_steps_send(f->s, &small, 1, f->results), ERR_LIMIT);
    step_start(small, at(0), &none); /* begins anew, without the error */
    step_timer(small, STR("b"), 1);
    assert_int_equal(step_error(small), ERR_OK);
    assert_int_equal(store_steps_send(f->s, &small, 1, f->results), ERR_INVARIANT);
    step_set_state(small, STR("b b"), &field, 1);
    assert_int_equal(step_error(small), ERR_INVARIANT);
    step_free(small);

    fill(f->steps[0], 0, 0, 1);
    fill(f->steps[1], 0, 0, 1);
    assert_int_equal(store_steps_send(f->s, f->steps, 2, f->results), ERR_INVARIANT);
    step_timer(f->steps[0], STR("late"), 1); /* after its watermark */
    assert_int_equal(step_error(f->steps[0]), ERR_INVARIANT);
    struct watermark unwritable = fixture_watermark(1, -1);
    step_start(f->steps[0], at(0), &none);
    step_watermark(f->steps[0], &unwritable);
    assert_int_equal(step_error(f->steps[0]), ERR_INVARIANT);
    assert_int_equal(peer_int(&f->peer, "DBSIZE"), 0);
}

/* A step that changes a view of `there` fields by setting two, `added` of them new. */
static bool change_view_has_gaps(struct fixture *f, uint32_t there, uint32_t added)
{
    static const struct store_field two[] = {{{"a", 1}, {"1", 1}}, {{"b", 1}, {"2", 1}}};
    static int64_t seq;
    struct key text;
    struct str key = key_borrower_view(at(1), STR("b1"), &text);
    struct watermark before = seq == 0 ? none : fixture_watermark(seq, 1);
    struct watermark after = fixture_watermark(seq + 1, 1);
    seq += 1;
    struct watermark later = fixture_watermark(seq + 1, 1);
    seq += 1;
    step_start(f->steps[0], at(1), &before);
    step_del_key(f->steps[0], key);
    if (there > 0) step_set_view(f->steps[0], key, two, there);
    step_watermark(f->steps[0], &after);
    assert_int_equal(store_steps_send(f->s, f->steps, 1, f->results), ERR_OK);
    assert_int_equal(store_steps_receive(f->s, true), ERR_OK);
    assert_int_equal(f->results[0].outcome, STEP_DONE);
    assert_false(f->results[0].has_gaps);
    step_start(f->steps[0], at(1), &after);
    step_change_view(f->steps[0], key, two, 2, added);
    step_watermark(f->steps[0], &later);
    assert_int_equal(store_steps_send(f->s, f->steps, 1, f->results), ERR_OK);
    assert_int_equal(store_steps_receive(f->s, true), ERR_OK);
    assert_int_equal(f->results[0].outcome, STEP_DONE);
    return f->results[0].has_gaps;
}

static void test_fields_taken_from_a_view_are_noticed_when_it_changes(void **state)
{
    struct fixture *f = *state;
    assert_false(change_view_has_gaps(f, 2, 0));
    assert_false(change_view_has_gaps(f, 1, 1));
    assert_true(change_view_has_gaps(f, 1, 0));
    assert_true(change_view_has_gaps(f, 0, 0)); /* the key is gone */
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_a_step_changes_everything_it_says),
        TEST(test_old_fields_of_the_watermark_do_not_survive),
        TEST(test_nothing_is_written_over_another_watermark),
        TEST(test_a_step_sent_twice_is_written_once),
        TEST(test_one_that_does_not_match_keeps_no_other_from_being_written),
        TEST(test_who_interferes_between_compare_and_exec_stops_all),
        TEST(test_a_watermark_that_did_not_match_is_no_longer_watched),
        TEST(test_a_flush_between_compare_and_exec_is_seen),
        TEST(test_no_watch_is_left_behind),
        TEST(test_the_answer_is_taken_without_waiting),
        TEST(test_sending_does_not_wait_for_a_server_that_sleeps),
        TEST(test_a_load_waits_for_the_steps_before_it),
        TEST(test_a_lost_answer_leaves_the_outcome_unknown),
        TEST(test_a_step_that_never_arrived_is_sent_again),
        TEST(test_a_load_finds_out_that_the_steps_before_it_are_lost),
        TEST(test_a_killed_server_comes_back_empty),
        TEST(test_a_refused_command_writes_nothing),
        TEST(test_a_full_server_writes_nothing_and_takes_it_later),
        TEST(test_a_key_of_a_wrong_type_is_damage_of_its_partition_alone),
        TEST(test_fields_taken_from_a_view_are_noticed_when_it_changes),
        TEST(test_a_big_step_goes_through),
        TEST(test_steps_keep_their_bounds_and_rules),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
