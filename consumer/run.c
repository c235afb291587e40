/* run.c - the process around the worker: services, rebuilding after a failure, the exit status. */
#include "consumer/run.h"

#include <openssl/crypto.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "consumer/http.h"
#include "consumer/log.h"
#include "consumer/metrics.h"
#include "consumer/notify.h"
#include "consumer/policy_load.h"
#include "consumer/stop.h"
#include "consumer/version.h"
#include "consumer/watchdog.h"
#include "consumer/worker.h"

enum {
    REBUILD_FIRST_MS = 200,
    REBUILD_LAST_MS = 10000,
    REBUILD_CALM_MS = 60000, /* a worker that lived so long starts with the shortest pause again */
    ALIVE_MS = 120000,       /* the loop must turn within it; above any one watched call */
    SECRET_SIZE = 1024,
    HOST_SIZE = 64,
    NAME_SIZE = 160
};

/* Everything that outlives a worker. */
struct services {
    const struct config *config;
    struct config *config_mutable; /* the same; SIGHUP changes what may be changed */
    struct policy_file *policy;
    struct config *policy_config; /* owned; what `policy` points into since a reload, else NULL */
    struct worker *worker;        /* that runs; NULL while none does */
    struct tokens *tokens;
    struct schema_source *schemas;
    struct store *store;      /* reads, restores */
    struct store *step_store; /* what is committed */
    struct http_server *http;
    struct worker_flags flags;
    char identity[160]; /* as told in Redis */
    bool is_signed_in;
};

static int64_t now_ms(void *context)
{
    (void)context;
    return clock_monotonic_ms(&clock_system);
}

static bool is_alive(void *context)
{
    struct services *s = context;
    return now_ms(NULL) - atomic_load(&s->flags.turned_ms) < ALIVE_MS;
}

static bool is_ready(void *context)
{
    struct services *s = context;
    return atomic_load(&s->flags.is_ready);
}

static const char *or_null(const char *text)
{
    return text[0] == '\0' ? NULL : text;
}

static enum err complain(const char *what, const char *mend)
{
    log_error(what, LOG_STR("mend", mend));
    return ERR_CONFIG;
}

/* Reads a password file into `secret`; an unset path leaves it empty. */
static enum err read_password(const char *path, char secret[SECRET_SIZE])
{
    struct config_why why = {{0}};
    size_t length = 0;
    secret[0] = '\0';
    if (path[0] == '\0') return ERR_OK;
    if (config_read_secret(path, secret, SECRET_SIZE, &length, &why) == ERR_OK) return ERR_OK;
    return complain("secret_unreadable", why.text);
}

static void count_answer(void *owner, enum err e)
{
    (void)owner;
    int32_t answer = e == ERR_OK      ? METRIC_ANSWER_OK
                     : e == ERR_RETRY ? METRIC_ANSWER_UNREACHABLE
                                      : METRIC_ANSWER_UNKNOWN;
    metric_add_a(METRIC_REGISTRY, answer, 1);
}

static enum err open_schemas(struct services *s)
{
    char secret[SECRET_SIZE];
    const struct config *c = s->config;
    struct why why = {{0}};
    enum err e = read_password(c->registry_password_file, secret);
    if (e != ERR_OK) return e;
    struct registry_options registry = {
        .url = c->registry_url,
        .user = or_null(c->registry_user),
        .password = or_null(secret),
        .connect_timeout_ms = (int32_t)c->registry_timeout_ms,
        .total_timeout_ms = (int32_t)c->registry_timeout_ms,
        .unknown_ttl_ms = (int32_t)c->registry_unknown_ms,
        .requests_per_s = (int32_t)c->registry_rate_per_s,
        .clock = {now_ms, NULL},
        .on_answer = count_answer,
    };
    struct schema_source_options options = {.registry = &registry,
                                            .directory = or_null(c->registry_schema_dir),
                                            .plans_max = (uint32_t)c->registry_schemas_max};
    e = schema_source_open(&options, &s->schemas, &why);
    OPENSSL_cleanse(secret, sizeof secret);
    return e == ERR_OK ? ERR_OK : complain("schemas_unusable", why.text);
}

static enum err open_store(struct services *s)
{
    char secret[SECRET_SIZE];
    const struct config *c = s->config;
    enum err e = read_password(c->redis_password_file, secret);
    if (e != ERR_OK) return e;
    struct store_options options = {
        .socket = or_null(c->redis_socket),
        .host = c->redis_socket[0] == '\0' ? or_null(c->redis_host) : NULL,
        .port = (int32_t)c->redis_port,
        .user = or_null(c->redis_user),
        .password = or_null(secret),
        .database = (int32_t)c->redis_database,
        .client_name = c->service_instance_id, /* of both connections */
        .timeout_ms = (int32_t)c->redis_timeout_ms,
        .backoff_min_ms = (int32_t)c->redis_backoff_min_ms,
        .backoff_max_ms = (int32_t)c->redis_backoff_max_ms,
        .seed = (uint64_t)getpid() ^ (uint64_t)clock_realtime_ms(&clock_system),
        .monotonic_ms = now_ms,
    };
    e = store_new(&options, &s->store);
    if (e == ERR_OK) e = store_new(&options, &s->step_store);
    OPENSSL_cleanse(secret, sizeof secret);
    return e == ERR_CONFIG ? complain("redis_options", "give redis.socket, or redis.host and port")
                           : e;
}

static void start_log(const struct config *c)
{
    struct log_options options = log_defaults();
    options.format = (enum log_format)c->service_log_format;
    options.level = (enum log_level)c->service_log_level;
    options.instance_id = c->service_instance_id;
    log_configure(&options);
}

static enum err start_http(struct services *s)
{
    const struct config *c = s->config;
    if (c->service_http_port == 0) return ERR_OK;
    struct http_options options = {.host = c->service_http_host,
                                   .port = (uint16_t)c->service_http_port,
                                   .is_alive = is_alive,
                                   .is_ready = is_ready,
                                   .context = s};
    return http_start(&options, &s->http);
}

/* The partition count is learnt from the brokers; metrics make room for the most that is supported.
 */
static enum err start_metrics(const struct config *c)
{
    static const char *topics[MERGE_TOPICS_MAX];
    topics[RANK_ACCOUNTS] = c->topics_accounts;
    topics[RANK_SIGNALS] = c->topics_signals;
    topics[RANK_OVERDUES] = c->topics_overdues;
    topics[RANK_REPAYMENTS] = c->topics_repayments;
    topics[RANK_CALENDAR] = c->topics_calendar;
    topics[RANK_EVENTS] = c->topics_events;
    struct metrics_options options = {
        .topics = topics,
        .topic_count = MERGE_TOPICS_MAX,
        .reasons = dead_letter_reason_words,
        .reason_count = DEAD_LETTER_REASON_COUNT,
        .partition_count = STORE_STEPS_MAX,
        .build_info = {"version", version_text(), "librdkafka", kafka_version(), NULL}};
    return metrics_init(&options);
}

static void log_policy(const struct services *s)
{
    const struct policy *policy = policy_of(s->policy);
    const struct policy_entry *newest = &policy->entries[policy->entry_count - 1];
    char hash[20];
    (void)snprintf(hash, sizeof hash, "%016llx", (unsigned long long)policy->hash);
    log_info("policy", LOG_STR("file", s->config->service_policy_file),
             LOG_INT("entries", policy->entry_count), LOG_SLICE("newest", newest->version),
             LOG_STR("hash", hash));
}

static enum err open_services(struct services *s)
{
    struct config_why why = {{0}};
    enum err e = policy_load(s->config, &s->policy, &why);
    if (e == ERR_OK) e = tokens_new(s->config, &s->tokens, &why);
    if (e == ERR_CONFIG) return complain("configuration", why.text);
    if (e == ERR_OK) log_policy(s);
    if (e == ERR_OK) e = open_schemas(s);
    if (e == ERR_OK) e = open_store(s);
    if (e == ERR_OK) e = start_metrics(s->config);
    if (e == ERR_OK) e = start_http(s);
    if (e == ERR_OK) e = watchdog_start(&clock_system);
    return e;
}

static void close_services(struct services *s)
{
    watchdog_stop();
    http_stop(s->http);
    store_free(s->store);
    store_free(s->step_store);
    schema_source_free(s->schemas);
    tokens_free(s->tokens);
    policy_free(s->policy);
    config_free(s->policy_config);
    metrics_deinit();
}

/* Registers our schemas if the operator wished it. */
static enum err register_schemas(struct services *s)
{
    static const char *const names[] = {"BorrowerState", "AccountState", "Begin",
                                        "Meta",          "Journal",      "CreditReportUpdate",
                                        "LineAction",    "Notice",       "BlacklistShare",
                                        "DeadLetter",    "AuditRecord"};
    struct why why = {{0}};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const struct record_type *type = record_type_by_name(names[i]);
        uint32_t id = 0;
        enum err e = ERR_OK;
        if (s->config->registry_register) {
            e = schema_source_register(s->schemas, type, &id, &why);
            if (e != ERR_OK)
                log_error("register_failed", LOG_STR("schema", names[i]),
                          LOG_STR("reason", why.text));
        }
        if (e == ERR_OK) {
            e = schema_source_own_id(s->schemas, type, &id, &why);
            if (e != ERR_OK)
                log_error("schema_missing", LOG_STR("schema", names[i]),
                          LOG_STR("reason", why.text),
                          LOG_STR("mend", "register it, or set registry.register"));
        }
        if (e != ERR_OK) return e == ERR_UNKNOWN ? ERR_CONFIG : e;
    }
    return ERR_OK;
}

/* The key of what Redis knows of this identity. */
static struct str instance_key(const struct services *s, struct str *ret_name, char name[NAME_SIZE],
                               struct key *key)
{
    int length = snprintf(name, NAME_SIZE, "instance.%s", s->config->service_instance_id);
    *ret_name = (struct str){name, (uint32_t)length};
    return key_stats(*ret_name, key);
}

/* Says in Redis, once and before the older instance is fenced, who runs under this identity now, so
 * that the older one can tell a successor from a lost transaction, and name it. Errors: those of
 * store_connect(). */
static enum err sign_in(struct services *s)
{
    char name[NAME_SIZE];
    char host[HOST_SIZE] = "unknown";
    char at[CLOCK_ISO_SIZE];
    struct key key;
    struct str slice;
    if (s->is_signed_in) return ERR_OK;
    enum err e = store_is_up(s->store) ? ERR_OK : store_connect(s->store);
    if (e != ERR_OK) return e;
    (void)gethostname(host, sizeof host - 1);
    clock_format_iso(clock_realtime_ms(&clock_system), at);
    (void)snprintf(s->identity, sizeof s->identity, "host %s pid %ld since %s", host,
                   (long)getpid(), at);
    (void)instance_key(s, &slice, name, &key);
    const struct store_field field = {STR("runs"), {s->identity, (uint32_t)strlen(s->identity)}};
    s->is_signed_in = store_stats(s->store, slice, &field, 1) == ERR_OK;
    if (!s->is_signed_in) log_warn("sign_in_failed", LOG_STR("reason", store_message(s->store)));
    return ERR_OK;
}

/* Has a newcomer signed in under our identity? Names it in the log. */
static bool is_replaced(struct services *s)
{
    char name[NAME_SIZE];
    uint8_t memory[4096];
    struct arena a = {memory, sizeof memory, 0};
    struct key key;
    struct str slice;
    struct store_field *fields = NULL;
    uint32_t count = 0;
    if (!s->is_signed_in) return false;
    if (!store_is_up(s->store) && store_connect(s->store) != ERR_OK) return false;
    struct str text = instance_key(s, &slice, name, &key);
    if (store_read_hash(s->store, text, &a, &fields, &count) != ERR_OK) return false;
    for (uint32_t i = 0; i < count; i++) {
        if (!str_equal(fields[i].name, STR("runs"))) continue;
        if (str_equal(fields[i].value, (struct str){s->identity, (uint32_t)strlen(s->identity)}))
            return false;
        log_error(
            "replaced", LOG_SLICE("by", fields[i].value),
            LOG_STR("mend", "two instances use one service.instance_id; the newcomer goes on"));
        return true;
    }
    s->is_signed_in = false; /* Redis was emptied */
    (void)sign_in(s);        /* in vain is no worse than before */
    return false;
}

/* Takes over the policy of `next`, which it then keeps. R16: what it says of days already worked on
 * must be what was in force. */
static enum err reload_policy(struct services *s, struct config **next, struct config_why *why)
{
    struct policy_file *policy = NULL;
    /* Recipients and lenders are part of the policy: who changed them is told their key. */
    enum err e = config_check_reload(s->config, *next, why);
    if (e == ERR_OK) e = policy_load(*next, &policy, why);
    if (e != ERR_OK) return e;
    bool is_same = policy_of(policy)->hash == policy_of(s->policy)->hash;
    if (!is_same && !worker_may_take_policy(s->worker, policy_of(policy))) {
        e = config_blame(*next, why, "service", "policy_file",
                         "the policy changed for days already worked on; restore it, or restart "
                         "with --accept-policy");
    }
    if (e == ERR_OK) e = config_reload(s->config_mutable, *next, why);
    if (e != ERR_OK || is_same) {
        policy_free(policy);
        return e;
    }
    worker_take_policy(s->worker, policy_of(policy));
    policy_free(s->policy);
    config_free(s->policy_config);
    s->policy = policy;
    s->policy_config = *next;
    *next = NULL;
    log_policy(s);
    return ERR_OK;
}

/* SIGHUP: takes over what may change while running; a bad file leaves everything as it is. */
static void reload(void *context)
{
    struct services *s = context;
    struct config *next = NULL;
    struct config_why why = {{0}};
    notify_reloading(clock_monotonic_us(&clock_system));
    enum err e = config_load(s->config->file, &next, &why);
    if (e == ERR_OK) e = reload_policy(s, &next, &why);
    config_free(next);
    if (e == ERR_OK) {
        start_log(s->config);
        log_info("reloaded", LOG_STR("file", s->config->file));
    } else {
        log_error("reload_refused", LOG_STR("reason", why.text));
    }
    notify_ready("running");
}

/* One worker, from open to close. */
static enum err run_worker(struct services *s, const struct run_options *options)
{
    struct worker *w = calloc(1, sizeof *w);
    if (w == NULL) return ERR_NOMEM;
    w->config = s->config;
    w->options = options;
    w->policy = policy_of(s->policy);
    w->clock = &clock_system;
    w->schemas = s->schemas;
    w->tokens = s->tokens;
    w->store = s->store;
    w->step_store = s->step_store;
    w->flags = &s->flags;
    w->reload = reload;
    w->reload_context = s;
    s->worker = w;
    metric_choose(METRIC_STATE, METRIC_STATE_STARTING);
    /* A Redis that is away is waited for; one that is set up wrongly ends the start (R13). */
    enum err e = sign_in(s);
    if (e == ERR_CONFIG) log_error("redis_unusable", LOG_STR("mend", store_message(s->store)));
    if (e != ERR_CONFIG) e = register_schemas(s);
    if (e == ERR_OK) e = worker_open(w);
    if (e == ERR_OK)
        e = worker_run(w);
    else
        w->failed = e;
    worker_close(w);
    if (e == ERR_OK && w->failed != ERR_AGAIN) e = w->failed; /* its last commit */
    s->worker = NULL;
    free(w);
    return e;
}

/* Rebuilds the worker as long as that may help. */
static enum err run_workers(struct services *s, const struct run_options *options)
{
    int64_t pause = REBUILD_FIRST_MS;
    while (!stop_is_requested()) {
        int64_t started = now_ms(NULL);
        enum err e = run_worker(s, options);
        if (stop_is_requested() && e == ERR_OK) return ERR_OK;
        if (e == ERR_CONFIG || e == ERR_NOMEM) return e;
        /* A fenced producer may only have been too slow; and a group that lost its answer to our
         * joining with a broker takes ourselves for the newcomer. */
        if ((e == ERR_FENCED || e == ERR_OVERTAKEN) && is_replaced(s)) return ERR_FENCED;
        if (stop_is_requested()) {
            log_warn("stopped_early", LOG_ERR(e),
                     LOG_STR("meaning", "what it had open the next start settles"));
            return ERR_OK;
        }
        if (now_ms(NULL) - started > REBUILD_CALM_MS) pause = REBUILD_FIRST_MS;
        log_warn("worker_rebuilt", LOG_ERR(e), LOG_INT("pause_ms", pause));
        stop_or_sleep(pause);
        pause = pause * 2 > REBUILD_LAST_MS ? REBUILD_LAST_MS : pause * 2;
    }
    return ERR_OK;
}

int run_daemon(struct config *config, const struct run_options *options)
{
    struct services s = {.config = config, .config_mutable = config};
    atomic_init(&s.flags.is_ready, false);
    atomic_init(&s.flags.turned_ms, now_ms(NULL));
    start_log(config);
    notify_init();
    if (stop_install() != ERR_OK) return EXIT_FAILED;
    version_log(kafka_version(), store_library_version());
    enum err e = open_services(&s);
    if (e == ERR_OK) e = run_workers(&s, options);
    notify_stopping("stopping");
    close_services(&s);
    log_info("stopped", LOG_ERR(e));
    log_report_suppressed(true);
    if (e == ERR_OK) return 0;
    if (e == ERR_FENCED) return EXIT_FENCED;
    return e == ERR_CONFIG ? EXIT_CONFIG : EXIT_FAILED;
}
