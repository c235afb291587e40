/* what_if_print.h - the result of a what-if for people and for programs. */
#ifndef OPS_CTL_WHAT_IF_PRINT_H
#define OPS_CTL_WHAT_IF_PRINT_H

#include "ops/ctl/replay_run.h"
#include "ops/ctl/what_if.h"

struct what_if_title {
    const struct policy *policies[WHAT_IF_SIDES];
    const char *names[WHAT_IF_SIDES]; /* "in force (FILE)", the new one's file */
    const char *source;               /* "Kafka", or a snapshot's name */
    int64_t list_max;                 /* of those who differ; -1 = all */
};

/* Both write to standard output. Errors: ERR_NOMEM, ERR_LIMIT. */
MUST_CHECK enum err what_if_print_table(const struct what_if *w, const struct replay_run *run,
                                        const struct what_if_title *title);
MUST_CHECK enum err what_if_print_json(const struct what_if *w, const struct replay_run *run,
                                       const struct what_if_title *title);

#endif
