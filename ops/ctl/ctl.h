/* ctl.h - what the commands of creditctl share: exit codes, messages, configuration, time.
 *
 * Habits: standard output is data, standard error is messages; nothing is asked; no colour. */
#ifndef OPS_CTL_CTL_H
#define OPS_CTL_CTL_H

#include <stdbool.h>
#include <stdint.h>

#include "consumer/config.h"
#include "consumer/kafka_conf.h"
#include "state/core/err.h"

/* Exit codes; documented in `creditctl --help`. */
enum {
    CTL_OK = 0,
    CTL_FAILED = 1, /* a difference was found, a line is wrong, something else failed */
    CTL_USAGE = 2,
    CTL_UNREACHABLE = 3,
    CTL_NOT_PERMITTED = 4,
    CTL_NOT_FOUND = 5,
    CTL_DEGRADED = 6, /* shown, but stale or being restored */
    CTL_TRY_AGAIN = 75,
    CTL_CONFIG = 78,
    CTL_INTERRUPTED = 130
};

enum {
    CTL_METADATA_MS = 10000, /* a broker that does not answer by then is not reachable */
    CTL_POLL_MS = 200,       /* how soon a waiting command notices Ctrl-C */
    CTL_FLUSH_MS = 60000
};

/* Where the configuration is looked for after --config and $CREDITD_CONFIG. */
#define CTL_CONFIG_DEFAULT "/etc/creditd/creditd.conf"

struct ctl {
    const char *config_path; /* of --config; NULL = not given */
    struct config *config;   /* owned; NULL until ctl_config() */
    struct kafka_options kafka;
};

struct ctl_command {
    const char *name;
    const char *arguments; /* as in the usage line */
    const char *summary;   /* one line */
    const char *help;      /* options and what the command does */
    int (*run)(struct ctl *ctl, int argc,
               char **argv); /* argv[0] is the name; returns the exit code */
};

extern const struct ctl_command command_show, command_key, command_lag, command_tail,
    command_produce, command_generate, command_tick, command_replay_metro2, command_what_if,
    command_snapshot, command_explain, command_history;

/* Loads the configuration once. Returns CTL_OK or CTL_CONFIG after saying why. */
MUST_CHECK int ctl_config(struct ctl *ctl);

/* "creditctl: ..." on standard error. */
void ctl_say(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Says it, points at the command's --help, and returns CTL_USAGE. */
MUST_CHECK int ctl_usage(const struct ctl_command *command, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Prints the command's help on standard output. */
void ctl_print_help(const struct ctl_command *command);

/* Exit code for an error of an adapter. */
int ctl_exit_code(enum err e);

/* Says what failed, with the sentence if it is not empty, and returns the exit code. */
MUST_CHECK int ctl_failed(enum err e, const char *what, const char *why);

/* Ctrl-C ends long commands in good order; call once. */
void ctl_catch_interrupt(void);
bool ctl_is_interrupted(void);

/* Monotonic milliseconds, and a pause that Ctrl-C cuts short. */
int64_t ctl_now_ms(void);
void ctl_sleep_ms(int64_t ms);

/* Reads a whole number within bounds. */
MUST_CHECK bool ctl_read_number(const char *text, int64_t min, int64_t max, int64_t *ret);

#endif
