/* store.h - where the state of borrowers rests between events: one connection to one Redis.
 *
 * The store moves bytes and fields it is handed and knows neither a credit rule nor a record. It
 * gives three guarantees on which the worker builds (architecture, section 2.2):
 *   - a load is one atomic read: watermark, number of members and every borrower asked for belong
 * together;
 *   - a step is written as a whole, and only over the watermark it expects (WATCH, compare, MULTI,
 * EXEC);
 *   - nothing is read between WATCH and EXEC, and every reply is read before the next command that
 *     depends on it: calls on one store take effect in the order they were made.
 *
 * A broken connection, a timeout or an answer that makes no sense throws the connection away: the
 * call returns ERR_RETRY, the outcome of what was on its way is unknown, and after store_connect()
 * the caller reads the watermarks and judges them anew (a step sent twice is written once).
 *
 * A store is not thread-safe and never starts a thread. It knows one server. Sentinel will come as
 * another way to find the address in store_connect(); a Redis Cluster as one store per node, chosen
 * by the slot of key_watermark(), with another key_layout. Neither is there yet: a server that runs
 * as a cluster node is refused. */
#ifndef STATE_STORE_STORE_H
#define STATE_STORE_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "state/core/arena.h"
#include "state/core/err.h"
#include "state/core/str.h"
#include "state/store/keys.h"
#include "state/store/step.h"
#include "state/store/watermark.h"

struct store; /* opaque: one connection, its buffers, what is on its way */

enum {
    STORE_LOAD_BORROWERS_MAX = 10000, /* per request; bounds one reply */
    STORE_LOAD_REQUESTS_MAX = 1024,   /* partitions per call */
    STORE_STEPS_MAX = 1024,           /* partitions per store_steps_send() */
    STORE_DUE_MAX = 10000             /* borrowers per store_due() */
};

/* Texts are borrowed for the call of store_new() and copied. */
struct store_options {
    const char *socket;      /* path of a unix socket; NULL: host and port */
    const char *host;        /* NULL with a socket */
    int32_t port;            /* 1-65535 with a host */
    const char *user;        /* NULL: Redis's default user */
    const char *password;    /* NULL: no AUTH */
    int32_t database;        /* 0: no SELECT */
    const char *client_name; /* CLIENT SETNAME; NULL: none; no blanks */
    int32_t timeout_ms; /* connecting, and the longest silence of a server that owes us an answer, >
                           0 */
    int32_t backoff_min_ms;                 /* pause after the first failed attempt, > 0 */
    int32_t backoff_max_ms;                 /* longest pause, >= backoff_min_ms */
    uint64_t seed;                          /* of the jitter */
    int64_t (*monotonic_ms)(void *context); /* clock for the pauses */
    void *clock_context;                    /* borrowed for the life of the store */
    enum key_layout layout;
};

/* What the server said of itself when we connected. */
struct store_server {
    char version[32];
    char run_id[48]; /* changes with every start of the server */
    int64_t used_memory_bytes;
    int64_t maxmemory_bytes; /* 0: no bound */
    bool takes_packed;       /* a whole hash as one value; known behind store_help() */
};

/* Makes a store that is not connected and that the caller must store_free(). Never blocks.
 * Errors: ERR_NOMEM, ERR_CONFIG (options contradict each other; nothing is returned). */
MUST_CHECK enum err store_new(const struct store_options *options, struct store **ret_store);

/* Closes and releases; accepts NULL. Steps on their way may or may not have been written. */
void store_free(struct store *s);

/* Makes one attempt to connect, log in and check the server, if the pause since the last failure is
 * over (exponential, with jitter). Does nothing when connected. Blocks up to timeout_ms per
 * exchange.
 *
 * Errors: ERR_AGAIN (the pause is running, nothing was tried; see store_pause_ms()), ERR_RETRY
 * (tried in vain), ERR_CONFIG (wrong credentials, eviction policy, a replica, a cluster node, too
 * old: store_message() says what to change; later calls try again, so that a caller may also wait),
 * ERR_NOMEM. */
MUST_CHECK enum err store_connect(struct store *s);

/* True while there is a connection that has not failed. */
bool store_is_up(const struct store *s);

/* Milliseconds until store_connect() tries again; 0: at once. */
int64_t store_pause_ms(const struct store *s);

/* Throws the connection away, as after an error; the next store_connect() may try at once. */
void store_disconnect(struct store *s);

/* Asks the server again for what store_connect() checked: maxmemory-policy is noeviction (R13),
 * role master, no cluster, not loading, version >= 6.2. For a look from time to time. Errors:
 * ERR_CONFIG, ERR_RETRY; both drop the connection and count as a failed attempt. */
MUST_CHECK enum err store_server_check(struct store *s);

/* What the last check learnt; all empty before. */
const struct store_server *store_server(const struct store *s);

/* One sentence about the last error: the command, the first word of the server's answer, what to
 * change. Never a value, a password or a borrower. Empty before the first. Valid until the next
 * call. */
const char *store_message(const struct store *s);

/* Version of hiredis this was built against: "0.14.1". */
const char *store_library_version(void);

/* ---- reading ---- */

/* One partition's part of a load. */
struct load_request {
    int32_t partition;
    const struct str *borrowers; /* ids; borrowed until the call returns */
    uint32_t count; /* <= STORE_LOAD_BORROWERS_MAX; 0 reads watermark and members alone */
};

struct loaded_borrower {
    struct str id;              /* as in the request; borrowed from it */
    bool is_member;             /* of the timers set */
    bool is_damaged;            /* his keys are of a wrong type, or the timer is no date */
    int32_t timer;              /* next transition (days), INT_NONE: nothing due or no member */
    struct store_field *fields; /* of credit:state:<id>, in no order; in the arena */
    uint32_t field_count;       /* 0: no such key */
};

struct loaded {
    struct watermark watermark;        /* state NONE: there is none; TORN: unreadable */
    int64_t members;                   /* ZCARD of the timers; -1: the key is of a wrong type */
    struct loaded_borrower *borrowers; /* in the order of the request; in the arena */
    uint32_t count;
};

/* Reads borrowers of several partitions: one MULTI per partition, all in one round trip. Steps on
 * their way are waited for first (their outcome is kept for store_steps_receive()).
 *
 *   ret  `count` items, set on ERR_OK; what they point to lies in the arena
 *
 * The caller judges watermark, members and checksums; nothing may be decided on a doubtful read.
 * Errors: ERR_LIMIT (the arena is full; ask for less), ERR_RETRY, ERR_CONFIG (the server refuses),
 * ERR_NOMEM. */
MUST_CHECK enum err store_load(struct store *s, const struct load_request *requests, uint32_t count,
                               struct arena *a, struct loaded *ret);

/* Those whose transition has come. */
struct due_request {
    int32_t partition;
    int32_t date;   /* business date: timers on or before it (days); INT32_MAX = all, also none */
    int32_t after;  /* and after this day; 0 = from the first */
    uint32_t skip;  /* this many of them are left out, as the caller has them on their way */
    uint32_t limit; /* <= STORE_DUE_MAX */
};

struct due {
    struct watermark watermark;
    int64_t members;       /* as in struct loaded */
    struct str *borrowers; /* by (date, id bytewise); in the arena */
    int32_t *dates;        /* their timers (days); in the arena */
    uint32_t count;
};

/* Reads watermark, number of members and the borrowers due, atomically. Errors: as store_load(),
 * and ERR_DAMAGED (a member that is no id, or a timer that is no date). */
MUST_CHECK enum err store_due(struct store *s, const struct due_request *request, struct arena *a,
                              struct due *ret);

/* Reads one watermark. Errors: ERR_RETRY, ERR_CONFIG, ERR_NOMEM. */
MUST_CHECK enum err store_watermark(struct store *s, int32_t partition, struct watermark *ret);

/* Reads all fields of a view or of the state of one borrower, for people. `field_count` 0: no such
 * key. Errors: as store_load(), ERR_DAMAGED (the key is no hash). */
MUST_CHECK enum err store_read_hash(struct store *s, struct str key, struct arena *a,
                                    struct store_field **ret_fields, uint32_t *ret_count);

/* ---- writing ---- */

enum step_outcome {
    STEP_NOT_WRITTEN, /* verdict is not AS_EXPECTED, or somebody interfered: judge again */
    STEP_ON_ITS_WAY,  /* sent; ask store_steps_receive() */
    STEP_DONE,        /* written now or before: the keys are those of the step's watermark */
    STEP_DAMAGED,     /* a key was of a wrong type: partly written; wipe and rebuild */
    STEP_UNKNOWN      /* the connection broke: judge again after the next store_connect() */
};

struct step_result {
    enum watermark_verdict
        verdict; /* of the watermark found, against the step's expected and next */
    enum step_outcome outcome;
    struct watermark found; /* what was found before writing */
    bool has_gaps; /* DONE, but fields were missing that step_change_view() took as there */
};

/* Compares the watermarks of all steps with what they expect (one round trip), then sends those
 * that match as one MULTI without waiting for the answer. Steps that don't match are not written
 * and keep no other from being written.
 *
 *   steps    at most one per partition
 *   results  `count` items; steps and results must stay until store_steps_receive() has told the
 *            outcome
 *
 * On ERR_OK every outcome is set; if none is STEP_ON_ITS_WAY there is nothing to receive. Must not
 * be called while steps are on their way. Errors: that of the first step with an error (nothing
 * sent); ERR_RETRY (outcome of all unknown), ERR_CONFIG (the server refuses), ERR_NOMEM, ERR_LIMIT
 * (more than STORE_STEPS_MAX). */
MUST_CHECK enum err store_steps_send(struct store *s, struct step *const *steps, uint32_t count,
                                     struct step_result *results);

/* Takes the answer of the steps on their way and sets their outcomes: DONE, NOT_WRITTEN or DAMAGED.
 *
 *   wait  false: only what has arrived is looked at
 *
 * Errors: ERR_AGAIN (not wait: nothing yet), ERR_RETRY (outcome unknown, or the server can't write
 * now: store_is_up() tells which; in the second case nothing was written), ERR_CONFIG (nothing was
 * written). */
MUST_CHECK enum err store_steps_receive(struct store *s, bool wait);

/* True between store_steps_send() and the store_steps_receive() that told the outcome, or the
 * error. */
bool store_steps_are_pending(const struct store *s);

/* Sends one step and waits for its outcome: restoring marks, repairs. Errors: as the two above. */
MUST_CHECK enum err store_step_write(struct store *s, struct step *step,
                                     struct step_result *ret_result);

/* Says whether a borrower belongs to the partition being wiped. */
typedef bool store_belongs_fn(void *context, struct str borrower);

/* A wipe in progress; the caller owns it, the store fills it. */
struct store_wipe {
    int32_t partition;
    store_belongs_fn *belongs;
    void *context;         /* borrowed */
    struct watermark mark; /* the RESTORING watermark it works under */
    uint64_t cursor;
    int64_t keys_seen;
    int64_t keys_deleted;
    char run_id[48]; /* of the server the cursor belongs to */
    bool is_done;
};

/* Begins to delete all keys of a partition: writes `mark` over `found` and removes the timers.
 *
 *   found    the watermark as judged; if it has changed since, nothing is done
 *   mark     WATERMARK_RESTORING, from WATERMARK_CHANGELOG_START
 *   belongs  must be a function of the id alone
 *
 * Errors: ERR_OVERTAKEN (a newer owner is at work), ERR_DAMAGED (the watermark is another one now:
 * judge again), ERR_RETRY, ERR_CONFIG, ERR_INVARIANT (no such mark), ERR_NOMEM. */
MUST_CHECK enum err store_wipe_begin(struct store *s, int32_t partition,
                                     const struct watermark *found, const struct watermark *mark,
                                     store_belongs_fn *belongs, void *context,
                                     struct store_wipe *ret_wipe);

/* Looks at some hundred keys and deletes those of the partition, unless the mark is no longer
 * there. After ERR_RETRY and a new connection the wipe goes on with the same struct; at another
 * server, or one that was restarted, it starts its scan again by itself.
 *
 * Errors: ERR_AGAIN (there is more), ERR_OK (done), the others as store_wipe_begin(). */
MUST_CHECK enum err store_wipe_slice(struct store *s, struct store_wipe *w);

/* Told after each slice; false ends the wipe with ERR_AGAIN. */
typedef bool store_progress_fn(void *context, const struct store_wipe *w);

/* Runs slices until the wipe is done. `progress` may be NULL; gets the context of the wipe.
 * Errors: as store_wipe_slice(). */
MUST_CHECK enum err store_wipe_run(struct store *s, struct store_wipe *w,
                                   store_progress_fn *progress);

/* Writes credit:help, so that who finds our keys learns what they are, and finds out by it whether
 * the server takes_packed. Errors: ERR_RETRY, ERR_CONFIG, ERR_NOMEM. */
MUST_CHECK enum err store_help(struct store *s);

/* Sets fields of credit:stats:<name>. Errors: as store_help(), ERR_INVARIANT (a name we don't
 * make). */
MUST_CHECK enum err store_stats(struct store *s, struct str name, const struct store_field *fields,
                                uint32_t count);

#endif
