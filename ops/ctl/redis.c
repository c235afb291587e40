/* redis.c - one connection to Redis for a command. */
#include "ops/ctl/redis.h"

#include <string.h>

#include "consumer/kafka_reader.h"
#include "consumer/partitioner.h"

static int64_t monotonic_ms(void *context)
{
    (void)context;
    return ctl_now_ms();
}

static const char *stated(const char *text)
{
    return text[0] != '\0' ? text : NULL;
}

static int exit_code_of(enum err e, const char *message)
{
    /* The store tells a refused login apart from a wrong server by its sentence alone. */
    bool is_refused = strstr(message, "NOPERM") != NULL || strstr(message, "WRONGPASS") != NULL ||
                      strstr(message, "NOAUTH") != NULL;
    return is_refused ? CTL_NOT_PERMITTED : ctl_exit_code(e);
}

int redis_open(struct ctl *ctl, struct store **ret_store)
{
    int code = ctl_config(ctl);
    if (code != CTL_OK) return code;
    const struct config *c = ctl->config;

    char password[256] = "";
    if (c->redis_password_file[0] != '\0') {
        size_t len = 0;
        struct config_why why = {.text = ""};
        enum err e =
            config_read_secret(c->redis_password_file, password, sizeof password, &len, &why);
        if (e != ERR_OK) return ctl_failed(e, "Redis password", why.text);
    }
    struct store_options options = {
        .socket = stated(c->redis_socket),
        .host = stated(c->redis_socket) != NULL ? NULL : c->redis_host,
        .port = (int32_t)c->redis_port,
        .user = stated(c->redis_user),
        .password = stated(password),
        .database = (int32_t)c->redis_database,
        .client_name = "creditctl",
        .timeout_ms = (int32_t)c->redis_timeout_ms,
        .backoff_min_ms = (int32_t)c->redis_backoff_min_ms,
        .backoff_max_ms = (int32_t)c->redis_backoff_max_ms,
        .monotonic_ms = monotonic_ms,
        .layout = KEY_LAYOUT_STANDALONE,
    };
    struct store *store = NULL;
    enum err e = store_new(&options, &store);
    explicit_bzero(password, sizeof password);
    if (e != ERR_OK) return ctl_failed(e, "Redis", NULL);
    e = store_connect(store);
    if (e != ERR_OK) {
        const char *message = store_message(store);
        code = exit_code_of(e, message);
        ctl_say("Redis: %s", message[0] != '\0' ? message : err_text(e));
        store_free(store);
        return code;
    }
    *ret_store = store;
    return CTL_OK;
}

int redis_partition(struct ctl *ctl, struct str borrower, int32_t *ret_partition,
                    int32_t *ret_count)
{
    int code = ctl_config(ctl);
    if (code != CTL_OK) return code;
    struct kafka_why why = {.text = ""};
    struct kafka_reader *reader = NULL;
    enum err e = kafka_reader_new(&ctl->kafka, READER_COMMITTED, &reader, &why);
    int32_t count = 0;
    if (e == ERR_OK) {
        e = kafka_reader_partitions(reader, ctl->config->topics_changelog, CTL_METADATA_MS, &count,
                                    &why);
    }
    kafka_reader_free(reader);
    if (e != ERR_OK) return ctl_failed(e, "Kafka", why.text);

    enum partitioner partitioner = ctl->config->topics_partitioner == CONFIG_PARTITIONER_CRC32
                                       ? PARTITIONER_CRC32
                                       : PARTITIONER_MURMUR2;
    *ret_partition = partition_of(partitioner, borrower, count);
    *ret_count = count;
    return CTL_OK;
}

int redis_check_id(const struct ctl_command *command, struct str borrower)
{
    if (key_id_is_valid(borrower)) return CTL_OK;
    return ctl_usage(command, "a borrower id is 1 to 64 of A-Z a-z 0-9 . _ -");
}
