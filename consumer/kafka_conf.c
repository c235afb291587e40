/* kafka_conf.c - settings of librdkafka handles by role. */
#include "consumer/kafka_conf.h"

#include <assert.h>
#include <librdkafka/rdkafka.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "consumer/kafka_brokers.h"
#include "consumer/log.h"

#if RD_KAFKA_VERSION < 0x020002ff
#error "librdkafka 2.0.2 or newer is needed"
#endif

enum {
    FOR_READER = 1 << KAFKA_ROLE_READER,
    FOR_SENDER = 1 << KAFKA_ROLE_SENDER,
    FOR_GROUP = 1 << KAFKA_ROLE_GROUP,
    FOR_TXN = 1 << KAFKA_ROLE_TXN,
    FOR_CONSUMERS = FOR_READER | FOR_GROUP,
    FOR_PRODUCERS = FOR_SENDER | FOR_TXN,
    FOR_ALL = FOR_CONSUMERS | FOR_PRODUCERS,
};

struct setting {
    int roles;
    const char *name;
    const char *value;
    bool is_new; /* not known to every version we run with: skipped where refused */
    int from;    /* RD_KAFKA_VERSION from which it is set; 0 = always */
};

enum { WITH_BROKERS_FORGOTTEN = 0x020a0000 /* 2.10.0 */ };

/* Start values that the user may change. Why each: Nagle's algorithm delays small requests; a full
 * queue lets librdkafka 2.0.2 idle for a second, for which that of the group lasts at peak rate
 * together with what is in hand (batch.queue_bytes; ops/bench/results.md); one answer overshoots it
 * by what it brings for each partition, unpacked, and 1 MiB of each was 100 MB of memory, but a
 * restore reads one partition at a time; producers may buffer 128 MiB, not the default of 1 GiB. */
/* clang-format off */
static const struct setting defaults[] = {
    {FOR_ALL,       "socket.nagle.disable",        "true",   false, 0},
    {FOR_ALL,       "log.connection.close",        "false",  false, 0},
    {FOR_GROUP,     "queued.max.messages.kbytes",  "4096",   false, 0},
    {FOR_READER,    "queued.max.messages.kbytes",  "8192",   false, 0},
    {FOR_GROUP,     "fetch.message.max.bytes",     "65536",  false, 0},
    {FOR_READER,    "fetch.message.max.bytes",     "1048576", false, 0},
    {FOR_CONSUMERS, "fetch.queue.backoff.ms",      "10",     true,  0},
    /* An answer per record would be a thousand a second, and the brokers busy with nothing else. */
    {FOR_CONSUMERS, "fetch.min.bytes",             "65536",  false, 0},
    /* An end of partition is told when an empty fetch comes back: the merge and a restore wait for it. */
    {FOR_CONSUMERS, "fetch.wait.max.ms",           "20",     false, 0},
    {FOR_PRODUCERS, "queue.buffering.max.kbytes",  "131072", false, 0},
    {FOR_PRODUCERS, "compression.type",            "lz4",    false, 0},
    {FOR_SENDER,    "linger.ms",                   "5",      false, 0},
    /* With more of them librdkafka before 2.3.0 can end a sender for good ("out of order sequence
     * number") when a partition's leader dies. */
    {FOR_SENDER,    "max.in.flight.requests.per.connection", "1", false, 0},
    /* Fewer and larger requests; a commit does not wait for it, its flush sends what there is. */
    {FOR_TXN,       "linger.ms",                   "20",     false, 0},
    /* The next transaction's first requests are refused until the last one's markers are written. */
    {FOR_TXN,       "retry.backoff.ms",            "10",     false, 0},
    {FOR_TXN,       "transaction.timeout.ms",      "15000",  false, 0},
    /* A coordinator that was forgotten with its broker is asked for again only when some other
     * connection changes; in send_offsets_to_transaction() nothing else makes one change. */
    {FOR_TXN,       "connections.max.idle.ms",     "5000",   false, WITH_BROKERS_FORGOTTEN},
};

/* What the promises rest on. A user's setting that differs is refused. */
static const struct setting fixed[] = {
    {FOR_ALL,       "allow.auto.create.topics",      "false",          false, 0},
    {FOR_CONSUMERS, "check.crcs",                    "true",           false, 0},
    {FOR_CONSUMERS, "enable.auto.commit",            "false",          false, 0},
    {FOR_CONSUMERS, "enable.auto.offset.store",      "false",          false, 0},
    {FOR_CONSUMERS, "auto.offset.reset",             "error",          false, 0},
    {FOR_CONSUMERS, "enable.partition.eof",          "true",           false, 0},
    {FOR_CONSUMERS, "isolation.level",               "read_committed", false, 0},
    {FOR_GROUP,     "partition.assignment.strategy", "range",          false, 0},
    {FOR_PRODUCERS, "enable.idempotence",            "true",           false, 0},
    {FOR_PRODUCERS, "acks",                          "all",            false, 0},
};
/* clang-format on */

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])

void kafka_why_set(struct kafka_why *why, const char *format, ...)
{
    if (why == NULL) return;
    va_list args;
    va_start(args, format);
    (void)vsnprintf(why->text, sizeof why->text, format, args); /* cut is fine: for people */
    va_end(args);
}

const char *kafka_version(void)
{
    return rd_kafka_version_str();
}

/* Values under such names never appear in a message. */
static bool is_secret(const char *name)
{
    static const char *const parts[] = {"password", "secret", "pem",      "jaas",
                                        "token",    "oauth",  "username", "key"};
    for (size_t i = 0; i < COUNT_OF(parts); i++) {
        if (strstr(name, parts[i]) != NULL) return true;
    }
    return false;
}

/* A setting for the other side (consumer's on a producer, or the reverse) is not worth a line: one
 * file serves all our handles. */
static bool is_other_side(const char *facility, const char *text)
{
    if (strcmp(facility, "CONFWARN") != 0) return false;
    return strstr(text, "is a consumer property") != NULL ||
           strstr(text, "is a producer property") != NULL;
}

/* Called by librdkafka's own threads. Its "error" is mostly a lost connection that it mends itself,
 * so nothing here is more than a warning; what ends our work comes back from the calls we make. */
static void log_line(const rd_kafka_t *rk, int level, const char *facility, const char *text)
{
    if (is_other_side(facility, text)) return;
    const char *handle = rk != NULL ? rd_kafka_name(rk) : "";
    if (level <= 4) { /* syslog: emergency to warning */
        log_warn("kafka", LOG_STR("facility", facility), LOG_STR("handle", handle),
                 LOG_STR("text", text));
    } else if (level <= 6) {
        log_info("kafka", LOG_STR("facility", facility), LOG_STR("handle", handle),
                 LOG_STR("text", text));
    } else {
        log_debug("kafka", LOG_STR("facility", facility), LOG_STR("handle", handle),
                  LOG_STR("text", text));
    }
}

/* Called from our own polls. */
static void on_error(rd_kafka_t *rk, int code, const char *reason, void *opaque)
{
    (void)opaque;
    log_line(rk, 3, "ERROR", reason);
    if (code == RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN) kafka_brokers_lost(rk);
}

static enum err set(rd_kafka_conf_t *conf, const char *name, const char *value, bool may_be_unknown,
                    struct kafka_why *why)
{
    char reason[200];
    rd_kafka_conf_res_t result = rd_kafka_conf_set(conf, name, value, reason, sizeof reason);
    switch (result) {
    case RD_KAFKA_CONF_OK:
        return ERR_OK;
    case RD_KAFKA_CONF_UNKNOWN:
        if (may_be_unknown) return ERR_OK;
        kafka_why_set(why, "kafka.%s: librdkafka %s knows no such setting", name, kafka_version());
        return ERR_CONFIG;
    case RD_KAFKA_CONF_INVALID:
        kafka_why_set(why, "kafka.%s: %s", name,
                      is_secret(name) ? "librdkafka refuses the value (not shown)" : reason);
        return ERR_CONFIG;
    }
    kafka_why_set(why, "kafka.%s: librdkafka gave an unknown answer", name);
    return ERR_CONFIG;
}

static enum err set_table(rd_kafka_conf_t *conf, enum kafka_role role, const struct setting *table,
                          size_t count, struct kafka_why *why)
{
    for (size_t i = 0; i < count; i++) {
        if ((table[i].roles & 1 << role) == 0 || rd_kafka_version() < table[i].from) continue;
        enum err e = set(conf, table[i].name, table[i].value, table[i].is_new, why);
        if (e != ERR_OK) return e;
    }
    return ERR_OK;
}

/* Names that options carry in fields of their own. */
static bool is_ours(const char *name)
{
    static const char *const names[] = {"client.id", "group.id", "group.instance.id",
                                        "transactional.id"};
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        if (strcmp(name, names[i]) == 0) return true;
    }
    return false;
}

static enum err set_properties(rd_kafka_conf_t *conf, const struct kafka_options *options,
                               struct kafka_why *why)
{
    for (size_t i = 0; i < options->count; i++) {
        const struct kafka_property *p = &options->properties[i];
        if (why != NULL) why->setting = p->name;
        if (is_ours(p->name)) {
            kafka_why_set(why, "kafka.%s has a setting of its own; remove it", p->name);
            return ERR_CONFIG;
        }
        for (size_t k = 0; k < COUNT_OF(fixed); k++) {
            if (strcmp(p->name, fixed[k].name) != 0) continue;
            if (strcmp(p->value, fixed[k].value) == 0) continue;
            kafka_why_set(why, "kafka.%s is always %s, exactly-once depends on it; remove it",
                          p->name, fixed[k].value);
            return ERR_CONFIG;
        }
        enum err e = set(conf, p->name, p->value, false, why);
        if (e != ERR_OK) return e;
    }
    if (why != NULL) why->setting = NULL;
    return ERR_OK;
}

static enum err set_identity(rd_kafka_conf_t *conf, enum kafka_role role,
                             const struct kafka_options *o, struct kafka_why *why)
{
    enum err e =
        set(conf, "client.id", o->client_id != NULL ? o->client_id : "creditd", false, why);
    if (e != ERR_OK) return e;
    if (role == KAFKA_ROLE_READER || role == KAFKA_ROLE_GROUP) {
        /* A reader needs one too, or librdkafka refuses to poll; it is never joined. */
        const char *group = o->group_id != NULL ? o->group_id : "creditctl";
        e = set(conf, "group.id", group, false, why);
        if (e != ERR_OK) return e;
    }
    if (role == KAFKA_ROLE_GROUP && o->group_instance_id != NULL) {
        return set(conf, "group.instance.id", o->group_instance_id, false, why);
    }
    if (role == KAFKA_ROLE_TXN) {
        assert(o->transactional_id != NULL);
        return set(conf, "transactional.id", o->transactional_id, false, why);
    }
    return ERR_OK;
}

enum err kafka_conf_new(enum kafka_role role, const struct kafka_options *options,
                        struct rd_kafka_conf_s **ret_conf, struct kafka_why *reterr_why)
{
    assert(role < KAFKA_ROLE_COUNT);

    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    if (conf == NULL) return ERR_NOMEM;
    rd_kafka_conf_set_log_cb(conf, log_line);
    rd_kafka_conf_set_error_cb(conf, on_error);

    enum err e = set_table(conf, role, defaults, COUNT_OF(defaults), reterr_why);
    if (e != ERR_OK) goto fail;
    e = set_properties(conf, options, reterr_why);
    if (e != ERR_OK) goto fail;
    e = set_table(conf, role, fixed, COUNT_OF(fixed), reterr_why);
    if (e != ERR_OK) goto fail;
    e = set_identity(conf, role, options, reterr_why);
    if (e != ERR_OK) goto fail;

    *ret_conf = conf;
    return ERR_OK;

fail:
    rd_kafka_conf_destroy(conf);
    return e;
}

enum err kafka_conf_check(const struct kafka_options *options, struct kafka_why *reterr_why)
{
    for (int role = 0; role < KAFKA_ROLE_COUNT; role++) {
        rd_kafka_conf_t *conf = NULL;
        enum err e = kafka_conf_new((enum kafka_role)role, options, &conf, reterr_why);
        if (e != ERR_OK) return e;
        rd_kafka_conf_destroy(conf);
    }
    return ERR_OK;
}
