/* config.h - the configuration: one INI file, one table in the code, one flat struct.
 *
 * The table in config_table.c fixes for every key its type, range, default and help; the parser,
 * the environment override CREDITD_<SECTION>_<KEY>, the checks and the reference page ops/config.md
 * all walk it. [kafka] passes through to librdkafka; [recipient.<name>] repeats. The numbers of the
 * credit rules stand in a file of their own, service.policy_file (policy_load.h). Secrets come from
 * files (`*_file`), never from the INI file itself. */
#ifndef CONSUMER_CONFIG_H
#define CONSUMER_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "consumer/kafka_conf.h"
#include "state/core/err.h"

/* Exit status for a wrong configuration (EX_CONFIG). */
enum { EXIT_CONFIG = 78 };

enum {
    CONFIG_RECIPIENTS_MAX = 16,
    CONFIG_KAFKA_MAX = 128,
    CONFIG_LENDERS_MAX = 256,
    CONFIG_POLICY_MAX = 4096, /* lines with a key in the policy file */
    CONFIG_ROWS_MAX = 128,    /* keys in the table */
    CONFIG_LINE_ENVIRONMENT = -1,
    CONFIG_WHY_SIZE = 512
};

enum config_start { CONFIG_START_EARLIEST, CONFIG_START_LATEST };
enum config_partitioner { CONFIG_PARTITIONER_MURMUR2, CONFIG_PARTITIONER_CRC32 };
enum config_scheme { CONFIG_SCHEME_HMAC_SHA256, CONFIG_SCHEME_HMAC_SM3, CONFIG_SCHEME_SAME };
enum config_recipient_kind { CONFIG_RECIPIENT_BUREAU, CONFIG_RECIPIENT_LENDER };
enum config_cure { CONFIG_CURE_REVOKE, CONFIG_CURE_KEEP };

/* Who gets blacklist shares: [recipient.<name>]. */
struct config_recipient {
    const char *name; /* [a-z0-9-]{1,32}; part of the topic unless `topic` says otherwise */
    const char *key_file;
    const char *id_key_file; /* "" = key_file */
    const char *topic;       /* <topics.blacklist_prefix><name> by default; set by config_load() */
    int64_t epoch;
    int kind;      /* enum config_recipient_kind */
    int scheme;    /* enum config_scheme */
    int id_scheme; /* likewise; CONFIG_SCHEME_SAME = that of `scheme` */
    bool bilateral;
    int on_cure; /* enum config_cure */
    int line;    /* of the section in the file; 0 = none */
};

/* One key of the policy file, for policy_load.c. */
struct config_policy_line {
    const char *section; /* "policy", "policy.2027-01-01", "policy.product.card", ... */
    const char *key;
    const char *value;
    int line;
};

/* Fields are named <section>_<key>. Texts are owned by the config; "" = not set. */
struct config {
    /* [service] */
    const char *service_instance_id;
    const char *service_group_id;
    const char *service_environment;
    const char *service_policy_file;
    const char *service_http_host;
    int64_t service_http_port;
    int service_log_format; /* enum log_format */
    int service_log_level;  /* enum log_level */
    int service_start_from; /* enum config_start */

    /* [topics] */
    const char *topics_accounts;
    const char *topics_signals;
    const char *topics_overdues;
    const char *topics_repayments;
    const char *topics_calendar;
    const char *topics_events;
    const char *topics_report_updates;
    const char *topics_line_actions;
    const char *topics_notices;
    const char *topics_blacklist_prefix;
    const char *topics_dead_letters;
    const char *topics_audit;
    const char *topics_journal;
    const char *topics_changelog;
    int topics_partitioner; /* enum config_partitioner */

    /* [batch] */
    int64_t batch_commit_interval_ms;
    int64_t batch_catch_up_intervals;
    int64_t batch_max_events;
    int64_t batch_max_bytes;
    int64_t batch_merge_wait_ms;
    int64_t batch_queue_records;
    int64_t batch_queue_bytes;
    int64_t batch_sweep_borrowers;

    /* [redis] */
    const char *redis_socket;
    const char *redis_host;
    int64_t redis_port;
    const char *redis_user;
    const char *redis_password_file;
    int64_t redis_database;
    int64_t redis_timeout_ms;
    int64_t redis_backoff_min_ms;
    int64_t redis_backoff_max_ms;

    /* [registry] */
    const char *registry_url;
    const char *registry_user;
    const char *registry_password_file;
    const char *registry_schema_dir;
    int64_t registry_timeout_ms;
    int64_t registry_rate_per_s;
    int64_t registry_unknown_ms;
    int64_t registry_schemas_max;
    bool registry_register;

    /* [cache] */
    int64_t cache_bytes;
    int64_t cache_overlay_bytes;

    /* [limits] */
    int64_t limits_value_bytes;
    int64_t limits_dead_letter_bytes;
    int64_t limits_arena_bytes;
    int64_t limits_retries;
    int64_t limits_aborts;

    /* [restore] */
    int64_t restore_batch_records;
    int64_t restore_max_age_ms;
    int64_t restore_stall_ms;

    /* [stop] */
    int64_t stop_drain_ms;

    /* [watchdog] */
    int64_t watchdog_call_deadline_ms;

    /* [lenders] */
    const char *lenders[CONFIG_LENDERS_MAX]; /* allowed lender ids; none = any */
    size_t lender_count;

    struct config_recipient recipients[CONFIG_RECIPIENTS_MAX]; /* by name */
    size_t recipient_count;

    struct kafka_property kafka[CONFIG_KAFKA_MAX]; /* secrets read from their files */
    size_t kafka_count;

    struct config_policy_line policy[CONFIG_POLICY_MAX]; /* in file order */
    size_t policy_count;
    const char *policy_path; /* the file they were read from; "" = none, the built-in policy */

    const char *file;               /* where it was read from */
    int row_lines[CONFIG_ROWS_MAX]; /* private: where each key was set; 0 = nowhere */
    int kafka_lines[CONFIG_KAFKA_MAX];
    void *texts; /* private: owns every text above */
};

/* A sentence for a person: file, line, key, what is wrong, how to mend it. */
struct config_why {
    char text[CONFIG_WHY_SIZE];
};

/* Reads `path`, the environment and the policy file they name, checks the configuration, and fills
 * `ret_config`, which the caller must config_free(). What the policy file says is looked at by
 * policy_load().
 *
 * Errors: ERR_CONFIG (reterr_why says what and where), ERR_NOMEM. */
MUST_CHECK enum err config_load(const char *path, struct config **ret_config,
                                struct config_why *reterr_why);

/* The same from text in memory; `path` is only named in messages, neither the environment nor the
 * policy file is looked at. */
MUST_CHECK enum err config_parse(const char *path, const char *text, struct config **ret_config,
                                 struct config_why *reterr_why);

/* Reads a policy file; its keys take the place of those the configuration had. Errors: ERR_CONFIG
 * (what was there stays), ERR_NOMEM. */
MUST_CHECK enum err config_read_policy(struct config *c, const char *path,
                                       struct config_why *reterr_why);

/* The same from text in memory; `path` is only named in messages. */
MUST_CHECK enum err config_parse_policy(struct config *c, const char *path, const char *text,
                                        struct config_why *reterr_why);

/* Formats a complaint about a key that was read, with the place it was read from. Always returns
 * ERR_CONFIG. */
enum err config_blame(const struct config *c, struct config_why *why, const char *section,
                      const char *key, const char *sentence);

/* Releases, wiping secrets. Accepts NULL. */
void config_free(struct config *c);

/* Takes over the keys that may change while running (SIGHUP) from `next`, the policy apart. Returns
 * in reterr_why, as ERR_CONFIG, the first key that differs but needs a restart; then nothing is
 * taken over. */
MUST_CHECK enum err config_reload(struct config *c, const struct config *next,
                                  struct config_why *reterr_why);
/* Would config_reload() take it over? */
MUST_CHECK enum err config_check_reload(const struct config *c, const struct config *next,
                                        struct config_why *reterr_why);

/* Reads a secret of up to `size` - 1 bytes from a file, without the trailing newline. Refuses files
 * that group or others may read.
 *
 * Errors: ERR_CONFIG, told in reterr_why. */
MUST_CHECK enum err config_read_secret(const char *path, char *ret_text, size_t size,
                                       size_t *ret_length, struct config_why *reterr_why);

/* Reads a recipient's key (raw bytes, 16 to 64). Errors: ERR_CONFIG. */
MUST_CHECK enum err config_read_key(const char *path, uint8_t ret_key[64], size_t *ret_length,
                                    struct config_why *reterr_why);

/* The effective configuration as an INI file that loads again, secrets left out. The caller must
 * free() it. Errors: ERR_NOMEM. */
MUST_CHECK enum err config_print(const struct config *c, char **ret_text);

/* The reference page ops/config.md, printed from the table. The caller must free() it. Errors:
 * ERR_NOMEM. */
MUST_CHECK enum err config_docs(char **ret_text);

#endif
