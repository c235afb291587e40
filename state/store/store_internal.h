/* store_internal.h - what the files of the store share. Internal to state/store. */
#ifndef STATE_STORE_STORE_INTERNAL_H
#define STATE_STORE_STORE_INTERNAL_H

#include "state/core/why.h"
#include "state/store/link.h"
#include "state/store/resp.h"
#include "state/store/store.h"

/* A MULTI..EXEC whose replies are being read. */
struct txn {
    uint32_t commands;     /* between MULTI and EXEC */
    uint32_t replies;      /* read so far, of 1 + commands + 1 */
    enum err refusal;      /* first error reply, judged; ERR_OK: none */
    bool is_without_multi; /* MULTI itself was refused: what followed ran one by one */
};

/* Steps on their way. */
struct flight {
    bool is_pending; /* the caller has not been told the outcome */
    bool is_settled; /* the outcome is known: `settled` and the results */
    enum err settled;
    struct txn txn;
    struct step_result *results;               /* borrowed from the caller */
    const struct step *steps[STORE_STEPS_MAX]; /* likewise, by index in results */
    uint32_t count;
    uint32_t commands[STORE_STEPS_MAX]; /* of each step that is on its way, by index in results */
};

struct store {
    struct store_options options; /* texts owned */
    struct link *link;            /* owned; NULL: down */
    struct resp out;              /* commands in the making */
    struct why why;
    struct store_server server;
    struct flight flight;
    uint64_t random;
    int64_t retry_at_ms;
    uint32_t failures;     /* attempts in vain since the last success */
    bool is_to_be_dropped; /* an answer says that this connection is of no more use */
};

static inline struct key_place store_place(const struct store *s, int32_t partition)
{
    return (struct key_place){.layout = s->options.layout, .partition = partition};
}

/* Closes the connection after a failure, starts a pause, and leaves steps on their way as unknown.
 */
void store_drop(struct store *s);

/* Sets the message "<command>: <text>". */
void store_say(struct store *s, const char *command, const char *text);

/* The link has failed during `command`: message, drop. Returns ERR_RETRY. */
enum err store_broken(struct store *s, const char *command);

/* An answer that makes no sense (not the type the command has): message, drop. Returns ERR_RETRY.
 */
enum err store_confused(struct store *s, const char *command);

/* Judges an error reply: message, class; notes whether the connection is to be dropped. */
enum err store_judge_error(struct store *s, const char *command, const struct reply *error);

/* Drops the connection if store_judge_error() has asked for it. Returns `e`. */
enum err store_finish(struct store *s, enum err e);

/* True if the reply is the error of a key of a wrong type. */
bool reply_is_wrong_type(const struct reply *r);

/* Empties s->out for new commands; ERR_RETRY when down. Waits for steps on their way. */
MUST_CHECK enum err store_begin(struct store *s, const char *command);

/* Sends s->out. */
MUST_CHECK enum err store_flush(struct store *s, const char *command);

/* Takes one reply, waiting. Error replies are returned like others. */
MUST_CHECK enum err store_take(struct store *s, const char *command,
                               const struct reply **ret_reply);

/* Sends s->out, which is one command, and takes its reply; an error reply is judged. */
MUST_CHECK enum err store_call(struct store *s, const char *command,
                               const struct reply **ret_reply);

/* Reads on in a transaction. *ret_exec is the array of EXEC, or NULL if that was nil.
 * Errors: ERR_AGAIN (not wait), ERR_RETRY (broken), the class of the refusal (nothing ran unless
 * is_without_multi). */
MUST_CHECK enum err store_txn_receive(struct store *s, struct txn *txn, bool wait,
                                      const char *command, const struct reply **ret_exec);

/* Waits for steps on their way and keeps their outcome for store_steps_receive(). Errors: ERR_RETRY
 * (broken). */
MUST_CHECK enum err store_steps_settle(struct store *s);

/* Reads the reply of HGETALL as a watermark; a wrong type is TORN. Other errors are judged. */
MUST_CHECK enum err store_read_watermark(struct store *s, const struct reply *r,
                                         struct watermark *ret);

#endif
