/* options.h - the command line of creditd, and what it can do without running. */
#ifndef CONSUMER_OPTIONS_H
#define CONSUMER_OPTIONS_H

#include <stdbool.h>

#include "consumer/run.h"
#include "state/core/err.h"

enum options_action {
    OPTIONS_RUN,
    OPTIONS_CHECK,
    OPTIONS_PRINT_POLICY,
    OPTIONS_CONFIG_DOCS,
    OPTIONS_METRICS_DOCS,
    OPTIONS_VERSION,
    OPTIONS_HELP
};

/* Exit status for a wrong command line (EX_USAGE). */
enum { EXIT_USAGE = 64 };

struct options {
    enum options_action action;
    const char *config_path; /* borrowed from argv */
    bool allow_core;
    struct run_options run;
};

/* Reads argv. A wrong option is told on standard error. Errors: ERR_CONFIG. */
MUST_CHECK enum err options_parse(int argc, char **argv, struct options *ret_options);

/* Does what `action` says, unless it is OPTIONS_RUN. Returns the exit status. */
int options_act(const struct options *options);

/* Checks of a configuration what config_load() does not: librdkafka's settings, and that every
 * secret can be read. Errors: ERR_CONFIG, told in reterr_why; ERR_NOMEM. */
MUST_CHECK enum err options_check_config(const struct config *c, struct config_why *reterr_why);

#endif
