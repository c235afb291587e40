/* test_store_acl.c - the shipped Redis users: the daemon's can do all that the store does and
 * nothing more, the reader's can look and not touch. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "state/core/records.h"
#include "state/store/store.h"
#include "tests/support/redis_fixture.h"

enum { ARENA_BYTES = 1 << 20, PASSWORD_SIZE = 128 };

struct fixture {
    char acl_dir[64];
    char acl_file[96];
    struct redis_fixture redis;
    struct fake_clock clock;
    char daemon_password[PASSWORD_SIZE];
    char reader_password[PASSWORD_SIZE];
};

static void make_acl(const char *dir)
{
    pid_t pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) {
        execl("/bin/bash", "bash", "ops/redis/make-acl", dir, (char *)NULL);
        _exit(127);
    }
    int status = -1;
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_int_equal(status, 0);
}

static void read_password(const char *dir, const char *user, char password[PASSWORD_SIZE])
{
    char path[160];
    (void)snprintf(path, sizeof path, "%s/%s.password", dir, user);
    FILE *file = fopen(path, "re");
    assert_non_null(file);
    size_t n = fread(password, 1, PASSWORD_SIZE - 1, file);
    password[n] = '\0';
    password[strcspn(password, "\n")] = '\0';
    (void)fclose(file);
    assert_true(strlen(password) >= 32);
    assert_int_equal(unlink(path), 0);
}

static int set_up(void **state)
{
    static struct fixture f;
    static const char *args[3];
    f = (struct fixture){.acl_dir = "/tmp/creditd-acl-XXXXXX", .clock = {.now_ms = 5000}};
    assert_non_null(mkdtemp(f.acl_dir));
    make_acl(f.acl_dir);
    read_password(f.acl_dir, "creditd", f.daemon_password);
    read_password(f.acl_dir, "creditd-reader", f.reader_password);
    char admin[PASSWORD_SIZE];
    read_password(f.acl_dir, "admin", admin);
    (void)snprintf(f.acl_file, sizeof f.acl_file, "%s/users.acl", f.acl_dir);
    args[0] = "--aclfile";
    args[1] = f.acl_file;
    redis_fixture_start(&f.redis, args);
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    redis_fixture_stop(&f->redis);
    (void)unlink(f->acl_file);
    assert_int_equal(rmdir(f->acl_dir), 0);
    return 0;
}

static struct store *daemon_store(struct fixture *f)
{
    struct store *s = NULL;
    struct store_options options = redis_fixture_options(f->redis.socket, &f->clock);
    options.user = "creditd";
    options.password = f->daemon_password;
    options.database = 1;
    assert_int_equal(store_new(&options, &s), ERR_OK);
    enum err e = store_connect(s);
    if (e != ERR_OK) fail_msg("connect: %s: %s", err_text(e), store_message(s));
    return s;
}

static void assert_ok(const struct store *s, const char *what, enum err e)
{
    if (e != ERR_OK) fail_msg("%s: %s: %s", what, err_text(e), store_message(s));
}

/* Every kind of command a step can hold. */
static void write_step(struct store *s, struct watermark *expected, const struct watermark *next)
{
    struct step *step = NULL;
    struct step_result result;
    struct key key;
    struct key_place at = {KEY_LAYOUT_STANDALONE, 0};
    const struct store_field fields[] = {{KEY_FIELD_BORROWER, STR("x")}, {STR("l:a"), STR("y")}};
    const struct str names[] = {STR("l:a")};
    struct str view = key_borrower_view(at, STR("a"), &key);
    assert_int_equal(step_new(1 << 20, &step), ERR_OK);
    step_start(step, at, expected);
    step_pack_views(step);
    step_timers_clear(step);
    step_set_state(step, STR("a"), fields, 2);
    step_del_state_fields(step, STR("a"), names, 1);
    step_set_view(step, view, fields, 2);
    step_change_view(step, view, fields, 2, 0);
    step_del_view_fields(step, view, names, 1);
    step_del_key(step, key_account_view(at, STR("a"), STR("l"), STR("a"), &key));
    step_timer(step, STR("a"), 7);
    step_timer(step, STR("b"), INT_NONE);
    step_timer_remove(step, STR("b"));
    step_watermark(step, next);
    assert_ok(s, "step", store_step_write(s, step, &result));
    assert_int_equal(result.outcome, STEP_DONE);
    /* Once more: found as written, which takes the way over UNWATCH. */
    assert_ok(s, "step again", store_step_write(s, step, &result));
    assert_int_equal(result.verdict, MARK_ALREADY_NEW);
    *expected = *next;
    step_free(step);
}

static bool all_belong(void *context, struct str borrower)
{
    (void)context, (void)borrower;
    return true;
}

static void test_the_daemons_user_can_do_all_that_the_store_does(void **state)
{
    struct fixture *f = *state;
    struct store *s = daemon_store(f);
    struct arena arena = {.base = aligned_alloc(64, ARENA_BYTES), .size = ARENA_BYTES};
    struct watermark at = {0}, next = fixture_watermark(1, 1);
    const struct str ids[] = {STR("a")};
    const struct load_request request = {0, ids, 1};
    const struct due_request due_request = {.partition = 0, .date = 10, .limit = 5};
    struct loaded loaded;
    struct due due;
    struct store_wipe wipe;
    struct store_field *fields = NULL;
    uint32_t count = 0;

    write_step(s, &at, &next);
    assert_ok(s, "load", store_load(s, &request, 1, &arena, &loaded));
    assert_int_equal(loaded.borrowers[0].timer, 7);
    assert_ok(s, "due", store_due(s, &due_request, &arena, &due));
    assert_int_equal(due.count, 1);
    assert_ok(s, "hash", store_read_hash(s, STR("credit:borrower:a"), &arena, &fields, &count));
    assert_ok(s, "help", store_help(s));
    assert_ok(s, "stats", store_stats(s, STR("board"), loaded.borrowers[0].fields, 1));
    assert_ok(s, "check", store_server_check(s));
    struct watermark mark = next;
    mark.state = WATERMARK_RESTORING;
    assert_ok(s, "wipe", store_wipe_begin(s, 0, &at, &mark, all_belong, NULL, &wipe));
    assert_ok(s, "wipe", store_wipe_run(s, &wipe, NULL));
    assert_int_equal(wipe.keys_deleted, 2);
    free(arena.base);
    store_free(s);
}

/* A connection logged in as `user`. */
static void open_as(struct fixture *f, struct peer *p, const char *user, const char *password)
{
    char words[256];
    peer_open(p, f->redis.socket);
    (void)snprintf(words, sizeof words, "AUTH %s %s", user, password);
    (void)peer_do(p, words);
}

static void assert_refused(struct peer *p, const char *words)
{
    const struct reply *r = peer_call(p, words);
    bool is_refused =
        r->type == REPLY_ERROR && r->text.len > 6 && memcmp(r->text.at, "NOPERM", 6) == 0;
    if (!is_refused) fail_msg("not refused: %s", words);
}

static void test_the_daemons_user_can_do_nothing_else(void **state)
{
    static const char *const others[] = {
        "FLUSHALL",           "FLUSHDB",           "KEYS *",         "CONFIG SET maxmemory 1",
        "EVAL x 0",           "CLIENT LIST",       "MONITOR",        "SAVE",
        "HSET other:key a b", "HGETALL other:key", "UNLINK creditx", "WATCH other:key"};
    struct fixture *f = *state;
    struct peer p;
    open_as(f, &p, "creditd", f->daemon_password);
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        assert_refused(&p, others[i]);
    peer_close(&p);
}

static void test_the_reader_looks_and_does_not_touch(void **state)
{
    static const char *const writes[] = {"HSET credit:borrower:a dpd 1",
                                         "DEL credit:borrower:a",
                                         "UNLINK credit:borrower:a",
                                         "ZADD credit:timers:0 1 a",
                                         "SET credit:help x",
                                         "EXPIRE credit:borrower:a 1",
                                         "RENAME credit:borrower:a credit:borrower:b",
                                         "FLUSHALL",
                                         "CONFIG GET *",
                                         "KEYS *",
                                         "HGETALL other:key"};
    struct fixture *f = *state;
    struct store *s = daemon_store(f);
    struct peer p;
    assert_int_equal(store_help(s), ERR_OK);
    open_as(f, &p, "creditd-reader", f->reader_password);
    (void)peer_do(&p, "SELECT 1");
    assert_true(peer_do(&p, "HGETALL credit:help")->count > 0);
    (void)peer_do(&p, "HGETALL credit:borrower:a");
    (void)peer_do(&p, "SCAN 0 MATCH credit:*");
    (void)peer_do(&p, "ZRANGE credit:timers:0 0 -1 WITHSCORES");
    for (size_t i = 0; i < sizeof writes / sizeof writes[0]; i++)
        assert_refused(&p, writes[i]);
    peer_close(&p);
    store_free(s);
}

static void test_nobody_comes_in_without_a_password(void **state)
{
    struct fixture *f = *state;
    struct store *s = NULL;
    struct store_options options = redis_fixture_options(f->redis.socket, &f->clock);
    assert_int_equal(store_new(&options, &s), ERR_OK);
    assert_int_equal(store_connect(s), ERR_CONFIG);
    assert_non_null(strstr(store_message(s), "NOAUTH"));
    store_free(s);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_the_daemons_user_can_do_all_that_the_store_does),
        TEST(test_the_daemons_user_can_do_nothing_else),
        TEST(test_the_reader_looks_and_does_not_touch),
        TEST(test_nobody_comes_in_without_a_password),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
