/* core_tool.c - the pure core behind two pipes, so that the oracle can be held against it without
 * Kafka.
 *
 * Requests on stdin, answers on stdout, one each, with their length (u32, little-endian) before
 * them; what they hold stands in core_session.c. Arguments name=value make the
 * policy; policy=FILE takes a policy file instead, with the recipients that are argued. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/policy_load.h"
#include "tests/support/core_session.h"

enum { REQUEST_BYTES = 4 * 1024 * 1024 };

static void die(const char *what)
{
    (void)fprintf(stderr, "core_tool: %s\n", what);
    exit(2);
}

static void send_answer(const struct buf *answer)
{
    uint32_t len = (uint32_t)answer->len;
    uint8_t size[4] = {(uint8_t)len, (uint8_t)(len >> 8), (uint8_t)(len >> 16),
                       (uint8_t)(len >> 24)};
    if (fwrite(size, 1, 4, stdout) != 4 || fwrite(answer->at, 1, len, stdout) != len ||
        fflush(stdout) != 0) {
        die("cannot write");
    }
}

/* A whole policy file in place of arguments. */
struct read_policy {
    struct config *config;    /* owned */
    struct policy_file *file; /* owned */
};

static void read_policy(struct read_policy *p, const char *path)
{
    static const char minimal[] =
        "[service]\ninstance_id = t\n[kafka]\nbootstrap.servers = localhost:9092\n";
    struct config_why why = {.text = ""};
    enum err e = config_parse("core_tool", minimal, &p->config, &why);
    if (e == ERR_OK) e = config_read_policy(p->config, path, &why);
    if (e == ERR_OK) e = policy_load(p->config, &p->file, &why);
    if (e != ERR_OK) die(why.text);
}

int main(int argc, char **argv)
{
    static const char policy_argument[] = "policy=";
    struct read_policy policy = {0};
    int count = 0;
    for (int i = 1; i < argc; i++) {
        if (strncmp(argv[i], policy_argument, strlen(policy_argument)) == 0) {
            read_policy(&policy, argv[i] + strlen(policy_argument));
        } else {
            argv[count++] = argv[i];
        }
    }
    struct core_session *session = core_session_new(count, argv);
    if (policy.file != NULL) core_session_take_policy(session, policy_of(policy.file));
    uint8_t *request = malloc(REQUEST_BYTES);
    if (request == NULL) die("out of memory");
    uint8_t size[4];
    while (fread(size, 1, 4, stdin) == 4) {
        uint32_t len =
            size[0] | (uint32_t)size[1] << 8 | (uint32_t)size[2] << 16 | (uint32_t)size[3] << 24;
        if (len == 0 || len > REQUEST_BYTES || fread(request, 1, len, stdin) != len)
            die("bad request");
        send_answer(core_session_ask(session, request, len));
    }
    free(request);
    core_session_free(session);
    policy_free(policy.file);
    config_free(policy.config);
    return 0;
}
