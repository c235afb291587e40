/* run.h - runs the daemon: builds a worker, rebuilds it after a failure that allows it, ends it. */
#ifndef CONSUMER_RUN_H
#define CONSUMER_RUN_H

#include <stdbool.h>

#include "consumer/config.h"
#include "state/core/err.h"

/* Exit status of an instance whose identity a newcomer has taken: systemd must not restart it. */
enum { EXIT_FENCED = 69, EXIT_FAILED = 1 };

/* Which side is believed when changelog and group offsets disagree (--trust). */
enum trust { TRUST_NONE, TRUST_CHANGELOG, TRUST_GROUP };

/* Explicit permissions of the command line, good for this run. */
struct run_options {
    enum trust trust;
    bool accept_policy;    /* --accept-policy: a changed policy for days already worked on */
    bool accept_tick_jump; /* --accept-tick-jump: a tick beyond max_tick_jump_days */
};

/* Runs until SIGTERM or a failure that a restart can't mend. SIGHUP reads config->file again and
 * takes over what may change. Returns the exit status. */
int run_daemon(struct config *config, const struct run_options *options);

#endif
