/* redis_fixture.c - starts and ends private Redis servers. */
#include "tests/support/redis_fixture.h"

#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

enum { ARGV_MAX = 32, START_TRIES = 2000, START_PAUSE_NS = 5000000 };

static void run_server(const struct redis_fixture *f)
{
    const char *argv[ARGV_MAX] = {"redis-server", "--port",      "0",         "--unixsocket",
                                  f->socket,      "--save",      "",          "--appendonly",
                                  "no",           "--daemonize", "no",        "--dir",
                                  f->dir,         "--logfile",   "redis.log", "--maxmemory-policy",
                                  "noeviction"};
    size_t n = 0;
    while (argv[n] != NULL)
        n++;
    for (size_t i = 0; f->args[i] != NULL && n < ARGV_MAX - 1; i++)
        argv[n++] = f->args[i];
    /* A test that dies takes its server along. */
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    execvp(argv[0], (char *const *)argv);
    _exit(127);
}

static bool does_listen(const struct redis_fixture *f)
{
    struct sockaddr_un to = {.sun_family = AF_UNIX};
    (void)snprintf(to.sun_path, sizeof to.sun_path, "%s", f->socket);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool is_up = fd >= 0 && connect(fd, (struct sockaddr *)&to, sizeof to) == 0;
    if (fd >= 0) (void)close(fd);
    return is_up;
}

void redis_fixture_restart(struct redis_fixture *f)
{
    assert_int_equal(f->pid, 0);
    (void)unlink(f->socket);
    f->pid = fork();
    assert_true(f->pid >= 0);
    if (f->pid == 0) run_server(f);
    for (int i = 0; i < START_TRIES; i++) {
        if (does_listen(f)) return;
        assert_int_equal(waitpid(f->pid, NULL, WNOHANG), 0);
        const struct timespec pause = {.tv_nsec = START_PAUSE_NS};
        (void)nanosleep(&pause, NULL);
    }
    fail_msg("redis-server did not start in %s", f->dir);
}

void redis_fixture_start(struct redis_fixture *f, const char *const *args)
{
    *f = (struct redis_fixture){.dir = "/tmp/creditd-redis-XXXXXX"};
    assert_non_null(mkdtemp(f->dir));
    (void)snprintf(f->socket, sizeof f->socket, "%s/redis.sock", f->dir);
    for (size_t i = 0; args != NULL && args[i] != NULL; i++) {
        assert_true(i < REDIS_FIXTURE_ARGS_MAX);
        f->args[i] = args[i];
    }
    redis_fixture_restart(f);
}

void redis_fixture_kill(struct redis_fixture *f)
{
    if (f->pid == 0) return;
    assert_int_equal(kill(f->pid, SIGKILL), 0);
    while (waitpid(f->pid, NULL, 0) < 0)
        assert_int_equal(errno, EINTR);
    f->pid = 0;
}

void redis_fixture_freeze(struct redis_fixture *f)
{
    int status = 0;
    assert_int_equal(kill(f->pid, SIGSTOP), 0);
    assert_int_equal(waitpid(f->pid, &status, WUNTRACED), f->pid);
    assert_true(WIFSTOPPED(status));
}

void redis_fixture_thaw(struct redis_fixture *f)
{
    assert_int_equal(kill(f->pid, SIGCONT), 0);
}

void redis_fixture_stop(struct redis_fixture *f)
{
    char log[128];
    redis_fixture_kill(f);
    (void)snprintf(log, sizeof log, "%s/redis.log", f->dir);
    (void)unlink(log);
    (void)unlink(f->socket);
    (void)snprintf(log, sizeof log, "%s/dump.rdb", f->dir);
    (void)unlink(log);
    (void)rmdir(f->dir);
}

void peer_open(struct peer *p, const char *socket)
{
    char problem[LINK_PROBLEM_SIZE];
    struct link_address address = {.socket = socket};
    *p = (struct peer){.out = {.bytes_max = 64 * 1024 * 1024}};
    assert_int_equal(link_open(&address, 10000, &p->link, problem), ERR_OK);
}

void peer_close(struct peer *p)
{
    link_close(p->link);
    resp_deinit(&p->out);
}

const struct reply *peer_call(struct peer *p, const char *words)
{
    const struct reply *r = NULL;
    resp_clear(&p->out);
    resp_words(&p->out, words);
    assert_int_equal(link_send(p->link, p->out.bytes, p->out.len), ERR_OK);
    assert_int_equal(link_reply(p->link, true, &r), ERR_OK);
    return r;
}

const struct reply *peer_do(struct peer *p, const char *words)
{
    const struct reply *r = peer_call(p, words);
    if (r->type == REPLY_ERROR) fail_msg("%s: %.*s", words, (int)r->text.len, r->text.at);
    return r;
}

int64_t peer_int(struct peer *p, const char *words)
{
    const struct reply *r = peer_do(p, words);
    assert_int_equal(r->type, REPLY_INTEGER);
    return r->integer;
}

int64_t fake_clock_now(void *context)
{
    const struct fake_clock *clock = context;
    return clock->now_ms;
}

struct store_options redis_fixture_options(const char *socket, struct fake_clock *clock)
{
    return (struct store_options){.socket = socket,
                                  .client_name = "test",
                                  .timeout_ms = 2000,
                                  .backoff_min_ms = 100,
                                  .backoff_max_ms = 1000,
                                  .seed = 1,
                                  .monotonic_ms = fake_clock_now,
                                  .clock_context = clock};
}

struct store *redis_fixture_store(const char *socket, struct fake_clock *clock)
{
    struct store *s = NULL;
    struct store_options options = redis_fixture_options(socket, clock);
    assert_int_equal(store_new(&options, &s), ERR_OK);
    enum err e = store_connect(s);
    if (e != ERR_OK) fail_msg("store_connect: %s: %s", err_text(e), store_message(s));
    return s;
}

struct watermark fixture_watermark(int64_t txn_seq, int64_t borrowers)
{
    struct watermark w = {.state = WATERMARK_CURRENT,
                          .txn_seq = txn_seq,
                          .meta_offset = 10 * txn_seq,
                          .begin_offset = 10 * txn_seq - 5,
                          .kafka_ms = 1790000000000 + txn_seq,
                          .business_date = 20750,
                          .borrowers = borrowers,
                          .checksum = 0x0123456789abcdefu + (uint64_t)txn_seq,
                          .format = 1};
    assert_int_equal(watermark_set_writer(&w, STR("creditd-1/7f3a")), ERR_OK);
    assert_int_equal(watermark_set_fingerprint(&w, STR("q1w2e3/test")), ERR_OK);
    assert_int_equal(watermark_set_position(&w, STR("loan.overdues"), 100 + txn_seq), ERR_OK);
    assert_int_equal(watermark_set_position(&w, STR("loan.repayments"), 200 + txn_seq), ERR_OK);
    return w;
}
