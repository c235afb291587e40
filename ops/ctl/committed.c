/* committed.c - opening what a recomputation needs. */
#include "ops/ctl/committed.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { POLICY_BYTES_MAX = 1 << 20 };

int committed_open(struct ctl *ctl, struct committed *c)
{
    struct config_why config_why = {{0}};
    struct why why = {.text = ""};
    int code = ctl_config(ctl);
    if (code != CTL_OK) return code;
    enum err e = policy_load(ctl->config, &c->policy_file, &config_why);
    if (e != ERR_OK) return ctl_failed(e, "policy", config_why.text);
    c->policy = policy_of(c->policy_file);
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
    policy_free(c->policy_file);
    messages_close(c->messages);
}

int committed_failed(enum err e, const struct committed *c, const struct why *why)
{
    if (ctl_is_interrupted()) return CTL_INTERRUPTED;
    return ctl_failed(e, c->source.what, why->text);
}

/* ---- another policy ---- */

static char *read_text(const char *path)
{
    char *text = NULL;
    FILE *file = fopen(path, "re");
    if (file == NULL) goto fail;
    text = calloc(1, POLICY_BYTES_MAX + 1);
    if (text == NULL) goto fail;
    size_t length = fread(text, 1, POLICY_BYTES_MAX + 1, file);
    if (ferror(file) != 0) goto fail;
    if (length > POLICY_BYTES_MAX) {
        errno = EFBIG;
        goto fail;
    }
    text[length] = '\0';
    (void)fclose(file);
    return text;

fail:
    ctl_say("%s: %s", path, strerror(errno));
    if (file != NULL) (void)fclose(file);
    free(text);
    return NULL;
}

/* The configuration without its own [policy...] sections, and behind it the new ones. */
static char *join(const char *config, const char *policy)
{
    size_t size = strlen(config) + strlen(policy) + 2;
    char *text = malloc(size);
    if (text == NULL) return NULL;
    size_t used = 0;
    bool is_policy = false;
    for (const char *line = config; *line != '\0';) {
        size_t length = strcspn(line, "\n");
        if (line[0] == '[') is_policy = strncmp(line, "[policy", 7) == 0;
        if (!is_policy) {
            memcpy(text + used, line, length);
            used += length;
            text[used++] = '\n';
        }
        line += length + (line[length] == '\n');
    }
    memcpy(text + used, policy, strlen(policy) + 1);
    return text;
}

int committed_policy(const struct ctl *ctl, const char *path, struct config **ret_config,
                     struct policy_file **ret_file)
{
    struct config_why why = {{0}};
    char *policy = read_text(path);
    char *config = policy != NULL ? read_text(ctl->config->file) : NULL;
    char *both = config != NULL ? join(config, policy) : NULL;
    enum err e = both != NULL ? config_parse(path, both, ret_config, &why) : ERR_CONFIG;
    if (e == ERR_OK) {
        e = policy_load(*ret_config, ret_file, &why);
        if (e != ERR_OK) {
            config_free(*ret_config);
            *ret_config = NULL;
        }
    }
    free(policy);
    free(config);
    free(both);
    return e == ERR_OK ? CTL_OK : ctl_failed(e, path, why.text);
}
