/* committed.c - opening what a recomputation needs. */
#include "ops/ctl/committed.h"

/* Values of the system that the file came from keep their schemas' ids, whatever they are here. */
static enum err open_snapshot(struct committed *c, const char *path, struct why *why)
{
    enum err e = snapshot_open(path, &c->snapshot, &c->source, why);
    if (e == ERR_OK) e = messages_open(NULL, &c->messages, why);
    return e == ERR_OK ? snapshot_set_ids(c->snapshot, messages_schemas(c->messages), why) : e;
}

int committed_open(struct ctl *ctl, const char *snapshot, struct committed *c)
{
    struct config_why config_why = {{0}};
    struct why why = {.text = ""};
    int code = ctl_config(ctl);
    if (code != CTL_OK) return code;
    enum err e = policy_load(ctl->config, &c->policy_file, &config_why);
    if (e != ERR_OK) return ctl_failed(e, "policy", config_why.text);
    c->policy = policy_of(c->policy_file);
    if (snapshot != NULL) {
        e = open_snapshot(c, snapshot, &why);
        return e == ERR_OK ? CTL_OK : ctl_failed(e, "snapshot", why.text);
    }
    e = messages_open(ctl->config, &c->messages, &why);
    if (e != ERR_OK) return ctl_failed(e, "schemas", why.text);
    e = log_kafka_open(ctl, c->messages, c->policy, &c->kafka, &c->source, &why);
    return e == ERR_OK ? CTL_OK : ctl_failed(e, "inputs", why.text);
}

int committed_replay(const struct ctl *ctl, const struct committed *c,
                     const struct replay_options *options, struct replay **ret_replay)
{
    struct why why = {.text = ""};
    struct replay_options o = *options;
    o.schemas = messages_schemas(c->messages);
    o.arena_bytes = (size_t)ctl->config->limits_arena_bytes;
    enum err e = replay_new(&o, ret_replay, &why);
    return e == ERR_OK ? CTL_OK : ctl_failed(e, "recomputation", why.text);
}

void committed_close(struct committed *c)
{
    log_kafka_close(c->kafka);
    snapshot_close(c->snapshot);
    policy_free(c->policy_file);
    messages_close(c->messages);
}

int committed_failed(enum err e, const struct committed *c, const struct why *why)
{
    if (ctl_is_interrupted()) return CTL_INTERRUPTED;
    return ctl_failed(e, c->source.what, why->text);
}

/* ---- another policy ---- */

int committed_policy(const struct ctl *ctl, const char *path, struct config **ret_config,
                     struct policy_file **ret_file)
{
    struct config_why why = {{0}};
    struct config *config = NULL;
    enum err e = config_load(ctl->config->file, &config, &why);
    if (e == ERR_OK) e = config_read_policy(config, path, &why);
    if (e == ERR_OK) e = policy_load(config, ret_file, &why);
    if (e == ERR_OK) {
        *ret_config = config;
        return CTL_OK;
    }
    config_free(config);
    return ctl_failed(e, "policy", why.text);
}
