/* err.h - how a call can fail, and what the caller is meant to do about it.
 *
 * One list fixes both, so that the reaction to an error is decided once and not at each call. */
#ifndef STATE_CORE_ERR_H
#define STATE_CORE_ERR_H

#define MUST_CHECK __attribute__((warn_unused_result))

/* What the caller may do: RETRY the same call after a pause; PARK the event as a dead letter and go
 * on; HEAL the store from the changelog; HALT the partition and tell a person; STOP the process. */
enum err_action { ACT_NONE, ACT_RETRY, ACT_PARK, ACT_HEAL, ACT_HALT, ACT_STOP };

/* X(name, action, text) */
#define ERR_LIST(X)                                                                                \
    X(ERR_OK, ACT_NONE, "ok")                                                                      \
    X(ERR_RETRY, ACT_RETRY, "dependency unavailable; the same call may succeed later")             \
    X(ERR_AGAIN, ACT_RETRY, "not yet; call again when there is more")                              \
    X(ERR_POISON, ACT_PARK, "this record can never be applied")                                    \
    X(ERR_UNKNOWN, ACT_PARK, "no such thing")                                                      \
    X(ERR_LIMIT, ACT_PARK, "a configured bound is exceeded")                                       \
    X(ERR_DAMAGED, ACT_HEAL, "the store does not hold what it should; heal it first")              \
    X(ERR_OVERTAKEN, ACT_HALT, "a newer owner has written; this process is no longer the owner")   \
    X(ERR_INVARIANT, ACT_HALT, "an invariant is broken; nothing more is decided here")             \
    X(ERR_NOMEM, ACT_STOP, "out of memory")                                                        \
    X(ERR_CONFIG, ACT_STOP, "configuration is wrong")                                              \
    X(ERR_FENCED, ACT_STOP, "another instance has taken this identity")                            \
    X(ERR_FATAL, ACT_STOP, "cannot continue")

enum err {
#define X(name, action, text) name,
    ERR_LIST(X)
#undef X
        ERR_COUNT
};

/* The text of `e`; a string literal. */
const char *err_text(enum err e);

/* What to do about `e`. */
enum err_action err_action(enum err e);

#endif
