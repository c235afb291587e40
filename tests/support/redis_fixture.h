/* redis_fixture.h - a real redis-server of a test's own, in a directory of its own, on a unix
 * socket.
 *
 * Nothing survives the test: the server dies with the process, the directory goes with
 * redis_fixture_stop(). Functions fail the running cmocka test when they can't do their work. */
#ifndef TESTS_SUPPORT_REDIS_FIXTURE_H
#define TESTS_SUPPORT_REDIS_FIXTURE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "state/store/link.h"
#include "state/store/resp.h"
#include "state/store/store.h"

enum { REDIS_FIXTURE_ARGS_MAX = 8 };

struct redis_fixture {
    char dir[64];
    char socket[96];
    const char *args[REDIS_FIXTURE_ARGS_MAX + 1]; /* borrowed; more arguments of redis-server */
    pid_t pid;                                    /* 0: not running */
};

/* Makes the directory and starts a server with `args` (NULL-terminated, may be NULL); returns when
 * it listens. */
void redis_fixture_start(struct redis_fixture *f, const char *const *args);

/* Kills the server at once: nothing it holds survives. */
void redis_fixture_kill(struct redis_fixture *f);

/* Starts the server again in the same directory, after redis_fixture_kill(). */
void redis_fixture_restart(struct redis_fixture *f);

/* SIGSTOP and SIGCONT. */
void redis_fixture_freeze(struct redis_fixture *f);
void redis_fixture_thaw(struct redis_fixture *f);

/* Kills the server and removes the directory. */
void redis_fixture_stop(struct redis_fixture *f);

/* A second connection, which does what a test tells it to. */
struct peer {
    struct link *link;
    struct resp out;
};

void peer_open(struct peer *p, const char *socket);
void peer_close(struct peer *p);

/* Sends "WORD arg arg" and returns the reply, also an error; valid until the next call. */
const struct reply *peer_call(struct peer *p, const char *words);

/* As peer_call(), and fails the test on an error. */
const struct reply *peer_do(struct peer *p, const char *words);

/* The integer answer of a command. */
int64_t peer_int(struct peer *p, const char *words);

/* A clock that stands still until a test moves it. */
struct fake_clock {
    int64_t now_ms;
};

int64_t fake_clock_now(void *context);

/* Options for the fixture's server: 2 s timeout, pauses of 100 to 1000 ms on `clock`. */
struct store_options redis_fixture_options(const char *socket, struct fake_clock *clock);

/* A connected store. */
struct store *redis_fixture_store(const char *socket, struct fake_clock *clock);

/* A current watermark of transaction `txn_seq`, meta at 10 * txn_seq, `borrowers` members. */
struct watermark fixture_watermark(int64_t txn_seq, int64_t borrowers);

#endif
