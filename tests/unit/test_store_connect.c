/* test_store_connect.c - connecting, pauses between attempts, what server will do, what errors
 * mean. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "state/store/store_internal.h"
#include "tests/support/redis_fixture.h"
#include "tests/support/redis_proxy.h"

struct fixture {
    struct redis_fixture redis;
    struct fake_clock clock;
    struct peer peer;
};

static int set_up(void **state)
{
    static struct fixture f;
    f = (struct fixture){.clock = {.now_ms = 5000}};
    redis_fixture_start(&f.redis, NULL);
    peer_open(&f.peer, f.redis.socket);
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    peer_close(&f->peer);
    redis_fixture_stop(&f->redis);
    return 0;
}

static struct store *new_store(struct fixture *f)
{
    struct store *s = NULL;
    struct store_options options = redis_fixture_options(f->redis.socket, &f->clock);
    assert_int_equal(store_new(&options, &s), ERR_OK);
    return s;
}

static void assert_says(const struct store *s, const char *part)
{
    if (strstr(store_message(s), part) == NULL) fail_msg("message: %s", store_message(s));
}

static void test_connects_and_learns_about_the_server(void **state)
{
    struct fixture *f = *state;
    struct store *s = new_store(f);
    assert_false(store_is_up(s));
    assert_string_equal(store_server(s)->version, "");
    assert_int_equal(store_connect(s), ERR_OK);
    assert_true(store_is_up(s));
    assert_true(store_server(s)->version[0] >= '6');
    assert_int_equal(strlen(store_server(s)->run_id), 40);
    assert_true(store_server(s)->used_memory_bytes > 0);
    assert_int_equal(store_server(s)->maxmemory_bytes, 0);
    assert_int_equal(store_connect(s), ERR_OK);
    const struct reply *r = peer_do(&f->peer, "CLIENT LIST");
    assert_non_null(memmem(r->text.at, r->text.len, " name=test ", 11));
    store_free(s);
}

static void test_database_is_selected(void **state)
{
    struct fixture *f = *state;
    struct store *s = NULL;
    struct store_options options = redis_fixture_options(f->redis.socket, &f->clock);
    options.database = 3;
    assert_int_equal(store_new(&options, &s), ERR_OK);
    assert_int_equal(store_connect(s), ERR_OK);
    assert_int_equal(store_help(s), ERR_OK);
    assert_int_equal(peer_int(&f->peer, "EXISTS credit:help"), 0);
    (void)peer_do(&f->peer, "SELECT 3");
    assert_int_equal(peer_int(&f->peer, "EXISTS credit:help"), 1);
    store_free(s);
    options.database = 16;
    assert_int_equal(store_new(&options, &s), ERR_OK);
    assert_int_equal(store_connect(s), ERR_CONFIG);
    assert_says(s, "SELECT: ERR: ");
    store_free(s);
}

static void test_options_that_contradict_each_other(void **state)
{
    struct fixture *f = *state;
    struct store *s = NULL;
    const struct store_options good = redis_fixture_options(f->redis.socket, &f->clock);
    struct store_options bad = good;
    bad.host = "localhost";
    assert_int_equal(store_new(&bad, &s), ERR_CONFIG);
    bad = good;
    bad.socket = NULL;
    assert_int_equal(store_new(&bad, &s), ERR_CONFIG);
    bad.host = "localhost";
    bad.port = 65536;
    assert_int_equal(store_new(&bad, &s), ERR_CONFIG);
    bad = good;
    bad.timeout_ms = 0;
    assert_int_equal(store_new(&bad, &s), ERR_CONFIG);
    bad = good;
    bad.backoff_max_ms = 99;
    assert_int_equal(store_new(&bad, &s), ERR_CONFIG);
    bad = good;
    bad.user = "somebody";
    assert_int_equal(store_new(&bad, &s), ERR_CONFIG);
    assert_null(s);
}

static void test_calls_without_a_connection_are_to_be_retried(void **state)
{
    struct store *s = new_store(*state);
    struct watermark w;
    assert_int_equal(store_watermark(s, 0, &w), ERR_RETRY);
    assert_int_equal(store_help(s), ERR_RETRY);
    assert_says(s, "not connected");
    store_free(s);
}

/* Attempts in vain with the clock moved to each next one; the pauses in between. */
static void fail_times(struct store *s, struct fake_clock *clock, int64_t *pauses, int count)
{
    for (int i = 0; i < count; i++) {
        assert_int_equal(store_connect(s), ERR_RETRY);
        pauses[i] = store_pause_ms(s);
        clock->now_ms += pauses[i] - 1;
        assert_int_equal(store_connect(s), ERR_AGAIN);
        clock->now_ms += 1;
    }
}

static void test_pauses_grow_and_are_bounded(void **state)
{
    struct fixture *f = *state;
    struct store *s = new_store(f);
    int64_t pauses[8];
    redis_fixture_kill(&f->redis);
    fail_times(s, &f->clock, pauses, 8);
    int64_t full = 100;
    for (int i = 0; i < 8; i++) {
        assert_in_range(pauses[i], full / 2, full);
        full = full * 2 < 1000 ? full * 2 : 1000;
    }
    redis_fixture_restart(&f->redis);
    assert_int_equal(store_connect(s), ERR_OK);
    assert_int_equal(store_pause_ms(s), 0);

    /* A success starts the series anew. */
    redis_fixture_kill(&f->redis);
    struct watermark w;
    assert_int_equal(store_watermark(s, 0, &w), ERR_RETRY);
    assert_false(store_is_up(s));
    assert_in_range(store_pause_ms(s), 50, 100);
    redis_fixture_restart(&f->redis);
    store_free(s);
}

static void test_pauses_of_two_seeds_differ(void **state)
{
    struct fixture *f = *state;
    int64_t pauses[2][6];
    redis_fixture_kill(&f->redis);
    for (uint32_t i = 0; i < 2; i++) {
        struct store *s = NULL;
        struct store_options options = redis_fixture_options(f->redis.socket, &f->clock);
        options.seed = 77 + i;
        assert_int_equal(store_new(&options, &s), ERR_OK);
        fail_times(s, &f->clock, pauses[i], 6);
        store_free(s);
    }
    assert_memory_not_equal(pauses[0], pauses[1], sizeof pauses[0]);
    redis_fixture_restart(&f->redis);
}

static void test_disconnect_allows_the_next_attempt_at_once(void **state)
{
    struct store *s = new_store(*state);
    assert_int_equal(store_connect(s), ERR_OK);
    store_disconnect(s);
    assert_false(store_is_up(s));
    assert_int_equal(store_pause_ms(s), 0);
    assert_int_equal(store_connect(s), ERR_OK);
    store_free(s);
}

static void test_an_evicting_server_is_refused(void **state)
{
    struct fixture *f = *state;
    struct store *s = new_store(f);
    (void)peer_do(&f->peer, "CONFIG SET maxmemory-policy allkeys-lru");
    assert_int_equal(store_connect(s), ERR_CONFIG);
    assert_false(store_is_up(s));
    assert_says(s, "maxmemory-policy must be noeviction");
    (void)peer_do(&f->peer, "CONFIG SET maxmemory-policy noeviction");
    f->clock.now_ms += store_pause_ms(s);
    assert_int_equal(store_connect(s), ERR_OK);
    assert_int_equal(store_server_check(s), ERR_OK);
    (void)peer_do(&f->peer, "CONFIG SET maxmemory-policy volatile-ttl");
    assert_int_equal(store_server_check(s), ERR_CONFIG);
    assert_false(store_is_up(s));
    store_free(s);
}

static void test_a_replica_is_not_used(void **state)
{
    struct fixture *f = *state;
    struct store *s = new_store(f), *late = NULL;
    assert_int_equal(store_connect(s), ERR_OK);
    (void)peer_do(&f->peer, "REPLICAOF 127.0.0.1 1");
    late = new_store(f);
    assert_int_equal(store_connect(late), ERR_RETRY);
    assert_says(late, "replica");
    /* One that was connected before finds out with its next write. */
    assert_int_equal(store_help(s), ERR_RETRY);
    assert_says(s, "READONLY");
    assert_false(store_is_up(s));
    store_free(late);
    store_free(s);
}

static void test_a_cluster_node_is_refused(void **state)
{
    (void)state;
    static const char *const args[] = {"--cluster-enabled", "yes", "--port", "0", NULL};
    struct redis_fixture node;
    struct fake_clock clock = {.now_ms = 1};
    struct store *s = NULL;
    redis_fixture_start(&node, args);
    struct store_options options = redis_fixture_options(node.socket, &clock);
    assert_int_equal(store_new(&options, &s), ERR_OK);
    assert_int_equal(store_connect(s), ERR_CONFIG);
    assert_says(s, "cluster");
    store_free(s);
    char file[128];
    (void)snprintf(file, sizeof file, "%s/nodes.conf", node.dir);
    redis_fixture_kill(&node);
    (void)remove(file);
    redis_fixture_stop(&node);
}

static void test_users_and_passwords(void **state)
{
    struct fixture *f = *state;
    struct store *s = NULL;
    struct store_options options = redis_fixture_options(f->redis.socket, &f->clock);
    (void)peer_do(&f->peer, "ACL SETUSER tester on >sesame ~* &* +@all");
    options.user = "tester";
    options.password = "sesame";
    assert_int_equal(store_new(&options, &s), ERR_OK);
    assert_int_equal(store_connect(s), ERR_OK);
    store_free(s);
    options.password = "wrong";
    assert_int_equal(store_new(&options, &s), ERR_OK);
    assert_int_equal(store_connect(s), ERR_CONFIG);
    assert_says(s, "AUTH: WRONGPASS: ");
    assert_null(strstr(store_message(s), "wrong "));
    store_free(s);

    (void)peer_do(&f->peer, "CONFIG SET requirepass open");
    options.user = NULL;
    options.password = "open";
    assert_int_equal(store_new(&options, &s), ERR_OK);
    assert_int_equal(store_connect(s), ERR_OK);
    store_free(s);
    options.password = NULL;
    assert_int_equal(store_new(&options, &s), ERR_OK);
    assert_int_equal(store_connect(s), ERR_CONFIG);
    assert_says(s, "NOAUTH");
    store_free(s);
}

static void test_a_user_without_multi_is_refused_before_the_first_step(void **state)
{
    struct fixture *f = *state;
    struct store *s = NULL;
    struct store_options options = redis_fixture_options(f->redis.socket, &f->clock);
    (void)peer_do(&f->peer, "ACL SETUSER half on >sesame ~credit:* +@all -multi");
    options.user = "half";
    options.password = "sesame";
    assert_int_equal(store_new(&options, &s), ERR_OK);
    assert_int_equal(store_connect(s), ERR_CONFIG);
    assert_says(s, "MULTI: NOPERM: ");
    store_free(s);
}

static void test_a_silent_server_times_out(void **state)
{
    struct fixture *f = *state;
    struct store *s = NULL;
    struct watermark w;
    struct store_options options = redis_fixture_options(f->redis.socket, &f->clock);
    options.timeout_ms = 1000;
    assert_int_equal(store_new(&options, &s), ERR_OK);
    assert_int_equal(store_connect(s), ERR_OK);
    redis_fixture_freeze(&f->redis);
    assert_int_equal(store_watermark(s, 0, &w), ERR_RETRY);
    assert_says(s, "timeout");
    assert_false(store_is_up(s));
    f->clock.now_ms += store_pause_ms(s);
    assert_int_equal(store_connect(s), ERR_RETRY);
    redis_fixture_thaw(&f->redis);
    f->clock.now_ms += store_pause_ms(s);
    enum err e = store_connect(s);
    for (int tries = 0; e != ERR_OK && tries < 100; tries++) {
        f->clock.now_ms += store_pause_ms(s);
        e = store_connect(s);
    }
    assert_int_equal(e, ERR_OK);
    store_free(s);
}

static void test_a_connection_cut_in_the_login(void **state)
{
    struct fixture *f = *state;
    struct redis_proxy proxy;
    struct store *s = NULL;
    redis_proxy_start(&proxy, f->redis.socket);
    struct store_options options = redis_fixture_options(proxy.socket, &f->clock);
    assert_int_equal(store_new(&options, &s), ERR_OK);
    static const char *const words[] = {"SETNAME", "INFO", "WATCH", "EXEC"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        redis_proxy_arm(&proxy, words[i], PROXY_CUT_BEFORE, NULL, NULL);
        assert_int_equal(store_connect(s), ERR_RETRY);
        assert_false(redis_proxy_is_armed(&proxy));
        assert_false(store_is_up(s));
        f->clock.now_ms += store_pause_ms(s);
    }
    assert_int_equal(store_connect(s), ERR_OK);
    store_free(s);
    redis_proxy_stop(&proxy);
}

static void test_every_error_has_its_class(void **state)
{
    static const struct {
        const char *text;
        enum err e;
        bool is_up;
    } cases[] = {
        {"OOM command not allowed when used memory > 'maxmemory'.", ERR_RETRY, true},
        {"MISCONF Redis is configured to save RDB snapshots", ERR_RETRY, true},
        {"NOREPLICAS Not enough good replicas to write.", ERR_RETRY, true},
        {"BUSY Redis is busy running a script.", ERR_RETRY, true},
        {"LOADING Redis is loading the dataset in memory", ERR_RETRY, false},
        {"READONLY You can't write against a read only replica.", ERR_RETRY, false},
        {"MASTERDOWN Link with MASTER is down", ERR_RETRY, false},
        {"NOAUTH Authentication required.", ERR_CONFIG, false},
        {"WRONGPASS invalid username-password pair", ERR_CONFIG, false},
        {"NOPERM this user has no permissions", ERR_CONFIG, true},
        {"MOVED 3999 127.0.0.1:6381", ERR_CONFIG, false},
        {"CROSSSLOT Keys in request don't hash to the same slot", ERR_CONFIG, false},
        {"ERR max number of clients reached", ERR_RETRY, false},
        {"ERR unknown command 'secret-value'", ERR_CONFIG, false},
        {"WRONGTYPE Operation against a key", ERR_DAMAGED, true},
        {"SOMETHINGNEW in a later version", ERR_RETRY, false},
        {"", ERR_RETRY, false},
        {"secret-value all lower case", ERR_RETRY, false},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct store *s = new_store(f);
        assert_int_equal(store_connect(s), ERR_OK);
        const struct reply r = {.type = REPLY_ERROR,
                                .text = {cases[i].text, (uint32_t)strlen(cases[i].text)}};
        enum err e = store_finish(s, store_judge_error(s, "HSET", &r));
        if (e != cases[i].e) fail_msg("%s: %s", cases[i].text, err_text(e));
        assert_int_equal(store_is_up(s), cases[i].is_up);
        assert_says(s, "HSET: ");
        assert_null(strstr(store_message(s), "secret"));
        store_free(s);
    }
}

static void test_help_and_stats(void **state)
{
    struct fixture *f = *state;
    struct store *s = redis_fixture_store(f->redis.socket, &f->clock);
    (void)peer_do(&f->peer, "SET credit:help old");
    assert_int_equal(store_help(s), ERR_OK);
    assert_int_equal(store_help(s), ERR_OK);
    assert_true(peer_int(&f->peer, "HLEN credit:help") >= 8);
    const struct reply *r = peer_do(&f->peer, "HGET credit:help layout");
    assert_int_equal(r->text.at[0] - '0', KEY_LAYOUT_VERSION);
    r = peer_do(&f->peer, "OBJECT ENCODING credit:help"); /* so that it is shown in our order */
    assert_true(str_equal(r->text, STR("listpack")) || str_equal(r->text, STR("ziplist")));
    const struct store_field fields[] = {{STR("events"), STR("12")}, {STR("lag"), STR("0")}};
    assert_int_equal(store_stats(s, STR("board"), fields, 2), ERR_OK);
    assert_int_equal(peer_int(&f->peer, "HLEN credit:stats:board"), 2);
    assert_int_equal(store_stats(s, STR("a board"), fields, 2), ERR_INVARIANT);
    store_free(s);
}

static void test_a_full_server_is_named_and_the_connection_kept(void **state)
{
    struct fixture *f = *state;
    struct store *s = redis_fixture_store(f->redis.socket, &f->clock);
    const struct store_field field = {STR("a"), STR("1")};
    (void)peer_do(&f->peer, "CONFIG SET maxmemory 1");
    assert_int_equal(store_stats(s, STR("board"), &field, 1), ERR_RETRY);
    assert_says(s, "OOM");
    assert_int_equal(store_help(s), ERR_RETRY);
    assert_says(s, "OOM");
    assert_true(store_is_up(s));
    (void)peer_do(&f->peer, "CONFIG SET maxmemory 0");
    assert_int_equal(store_help(s), ERR_OK);
    store_free(s);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_connects_and_learns_about_the_server),
        TEST(test_database_is_selected),
        TEST(test_options_that_contradict_each_other),
        TEST(test_calls_without_a_connection_are_to_be_retried),
        TEST(test_pauses_grow_and_are_bounded),
        TEST(test_pauses_of_two_seeds_differ),
        TEST(test_disconnect_allows_the_next_attempt_at_once),
        TEST(test_an_evicting_server_is_refused),
        TEST(test_a_replica_is_not_used),
        TEST(test_a_cluster_node_is_refused),
        TEST(test_users_and_passwords),
        TEST(test_a_user_without_multi_is_refused_before_the_first_step),
        TEST(test_a_silent_server_times_out),
        TEST(test_a_connection_cut_in_the_login),
        TEST(test_every_error_has_its_class),
        TEST(test_help_and_stats),
        TEST(test_a_full_server_is_named_and_the_connection_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
