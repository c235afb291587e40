/* committed.h - what the commands that recompute share: the policy in force, and a source of the
 * committed inputs. */
#ifndef OPS_CTL_COMMITTED_H
#define OPS_CTL_COMMITTED_H

#include "consumer/policy_load.h"
#include "ops/ctl/ctl.h"
#include "ops/ctl/log_kafka.h"
#include "ops/ctl/log_source.h"
#include "ops/ctl/messages.h"
#include "ops/ctl/replay.h"
#include "ops/ctl/snapshot.h"

/* Start from {0}. */
struct committed {
    struct messages *messages;       /* owned */
    struct policy_file *policy_file; /* owned */
    const struct policy *policy;     /* in force */
    struct log_kafka *kafka;         /* owned; NULL = offline */
    struct snapshot *snapshot;       /* owned; NULL = online */
    struct log_source source;
};

/* Opens the configuration's policy and the inputs: those in Kafka, or, when it is not NULL, those
 * of a snapshot file. Returns CTL_OK, or the exit code after saying why. */
MUST_CHECK int committed_open(struct ctl *ctl, const char *snapshot, struct committed *c);

/* A replay under a policy. Returns the exit code. */
MUST_CHECK int committed_replay(const struct ctl *ctl, const struct committed *c,
                                const struct replay_options *options, struct replay **ret_replay);

void committed_close(struct committed *c);

/* Says what ended a recomputation, and returns the exit code. */
MUST_CHECK int committed_failed(enum err e, const struct committed *c, const struct why *why);

/* The policy of a policy file, with recipients and lenders of the configuration. Both results are
 * the caller's to free, the policy first. Returns the exit code. */
MUST_CHECK int committed_policy(const struct ctl *ctl, const char *path, struct config **ret_config,
                                struct policy_file **ret_file);

#endif
