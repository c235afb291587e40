/* config_table.c - every key there is. To add one: a field in struct config, a row here, then
 * ops/check/regenerate-docs. */
#include "consumer/config_table.h"

#include "consumer/log.h"

#define KIB (1024LL)
#define MIB (1024LL * 1024)
#define GIB (1024LL * 1024 * 1024)
#define AT(field) offsetof(struct config, field)
#define OF(field) offsetof(struct config_recipient, field)

static const char *const format_words[] = {"json", "kv", NULL};
static const char *const level_words[] = {"debug", "info", "warn", "error", NULL};
static const char *const start_words[] = {"earliest", "latest", NULL};
static const char *const partitioner_words[] = {"murmur2", "crc32", NULL};
static const char *const scheme_words[] = {"hmac-sha256", "hmac-sm3", NULL};
static const char *const id_scheme_words[] = {"hmac-sha256", "hmac-sm3", "same", NULL};
static const char *const kind_words[] = {"bureau", "lender", NULL};
static const char *const cure_words[] = {"revoke", "keep", NULL};

const struct config_section config_sections[] = {
    {"service", "The process: its name, what it logs, where it answers."},
    {"topics", "Names of the topics. All input topics, the journal and the changelog have the same "
               "partition count."},
    {"batch", "How much goes into one Kafka transaction."},
    {"redis", "The working store and view. Its `maxmemory-policy` must be `noeviction`."},
    {"registry", "The schema registry. Without a URL the schemas on disk serve alone."},
    {"cache", "Memory for borrowers in the process."},
    {"limits", "Bounds. An event that exceeds one is a dead letter `LIMIT_EXCEEDED`, never an "
               "abort loop. Those that a decision depends on stand in the policy file."},
    {"restore", "Replaying the changelog into Redis."},
    {"stop", "Ending."},
    {"watchdog", "A call that does not come back ends the process; a restart is always safe."},
    {"lenders", "Who may send events."},
    {NULL, NULL},
};

/* clang-format off */
const struct config_row config_rows[] = {
    /* section, key, type, where, min, max, default, words, reloadable, help */
    {"service", "instance_id", CONFIG_ID, AT(service_instance_id), 0, 0, NULL, NULL, false,
     "Name of this process, stable over restarts and unlike that of every other: it is the transactional.id and the static group membership. Two processes with one name fence each other."},
    {"service", "group_id", CONFIG_ID, AT(service_group_id), 0, 0, "creditd", NULL, false,
     "Consumer group; the processes of one group share the partitions."},
    {"service", "environment", CONFIG_ID, AT(service_environment), 0, 0, "default", NULL, false,
     "Name of the environment (`prod`, `test`). Part of the fingerprint that keeps a process off another environment's Redis and changelog."},
    {"service", "policy_file", CONFIG_PATH, AT(service_policy_file), 0, 0, "", NULL, false,
     "File with the numbers of the credit rules, see below; empty = the built-in policy of profile `cn`. Its content may change while running."},
    {"service", "http_host", CONFIG_TEXT, AT(service_http_host), 0, 0, "127.0.0.1", NULL, false,
     "Numeric address of `/metrics`, `/healthz` and `/readyz`."},
    {"service", "http_port", CONFIG_COUNT, AT(service_http_port), 0, 65535, "0", NULL, false,
     "Its port; 0 = no HTTP."},
    {"service", "log_format", CONFIG_WORD, AT(service_log_format), 0, 0, "kv", format_words, true,
     "One JSON object or one line of key=value pairs per event, on standard error."},
    {"service", "log_level", CONFIG_WORD, AT(service_log_level), 0, 0, "info", level_words, true,
     "Events below this level are left out."},
    {"service", "start_from", CONFIG_WORD, AT(service_start_from), 0, 0, "earliest", start_words, false,
     "Where a partition starts of which neither the changelog nor the group knows anything."},

    {"topics", "accounts", CONFIG_TOPIC, AT(topics_accounts), 0, 0, "loan.accounts", NULL, false, "Input: AccountEvent. Empty = not used."},
    {"topics", "signals", CONFIG_TOPIC, AT(topics_signals), 0, 0, "loan.signals", NULL, false, "Input: SignalEvent. Empty = not used."},
    {"topics", "overdues", CONFIG_TOPIC, AT(topics_overdues), 0, 0, "loan.overdues", NULL, false, "Input: OverdueEvent. Empty = not used."},
    {"topics", "repayments", CONFIG_TOPIC, AT(topics_repayments), 0, 0, "loan.repayments", NULL, false, "Input: RepaymentEvent. Empty = not used."},
    {"topics", "calendar", CONFIG_TOPIC, AT(topics_calendar), 0, 0, "loan.calendar", NULL, false, "Input: CalendarTick, one to each partition. Empty = not used."},
    {"topics", "events", CONFIG_TOPIC, AT(topics_events), 0, 0, "", NULL, false, "Input: one topic with records of all types. Empty = not used."},
    {"topics", "report_updates", CONFIG_TOPIC, AT(topics_report_updates), 1, 0, "credit.report-updates", NULL, false, "Output: CreditReportUpdate."},
    {"topics", "line_actions", CONFIG_TOPIC, AT(topics_line_actions), 1, 0, "credit.line-actions", NULL, false, "Output: LineAction."},
    {"topics", "notices", CONFIG_TOPIC, AT(topics_notices), 1, 0, "credit.notices", NULL, false, "Output: Notice."},
    {"topics", "blacklist_prefix", CONFIG_TOPIC, AT(topics_blacklist_prefix), 1, 0, "credit.blacklist-shares.", NULL, false, "Output: BlacklistShare; the recipient's name is put behind it."},
    {"topics", "dead_letters", CONFIG_TOPIC, AT(topics_dead_letters), 1, 0, "creditd.dead-letters", NULL, false, "Output: DeadLetter."},
    {"topics", "audit", CONFIG_TOPIC, AT(topics_audit), 1, 0, "creditd.audit", NULL, false, "Output: AuditRecord."},
    {"topics", "journal", CONFIG_TOPIC, AT(topics_journal), 1, 0, "creditd.journal", NULL, false, "The order in which inputs were taken; not compacted."},
    {"topics", "changelog", CONFIG_TOPIC, AT(topics_changelog), 1, 0, "creditd.changelog", NULL, false, "The truth: every borrower's state; compacted."},
    {"topics", "partitioner", CONFIG_WORD, AT(topics_partitioner), 0, 0, "murmur2", partitioner_words, false,
     "How the producers of the input topics choose a key's partition; checked for every record. `murmur2` is Java's default, `crc32` librdkafka's `consistent`."},

    {"batch", "commit_interval_ms", CONFIG_MS, AT(batch_commit_interval_ms), 1, 10000, "100", NULL, true, "A transaction is committed at the latest after this time; with nothing more to do, as soon as this time has passed since the commit before began."},
    {"batch", "catch_up_intervals", CONFIG_COUNT, AT(batch_catch_up_intervals), 1, 100, "2", NULL, true, "So many of them, up to 10 s, while more waits than ten of them decide on: a borrower with several events in a transaction is written once."},
    {"batch", "max_events", CONFIG_COUNT, AT(batch_max_events), 1, 100000, "10000", NULL, false, "Or after this many events."},
    {"batch", "max_bytes", CONFIG_BYTES, AT(batch_max_bytes), 64 * KIB, GIB, "32MiB", NULL, true, "Or when its outputs are this large."},
    {"batch", "merge_wait_ms", CONFIG_MS, AT(batch_merge_wait_ms), 0, 600000, "5000", NULL, true, "How long the merge waits for a topic of the partition that neither has a record in hand nor is known to be at its end."},
    {"batch", "queue_records", CONFIG_COUNT, AT(batch_queue_records), 1, 1000000, "16000", NULL, false, "Records in hand per topic and partition; a fuller queue is paused."},
    {"batch", "queue_bytes", CONFIG_BYTES, AT(batch_queue_bytes), 64 * KIB, GIB, "8MiB", NULL, false, "Bytes in hand over all queues."},
    {"batch", "sweep_borrowers", CONFIG_COUNT, AT(batch_sweep_borrowers), 1, 100000, "500", NULL, true, "Idle borrowers of a partition advanced between two batches of events."},

    {"redis", "socket", CONFIG_PATH, AT(redis_socket), 0, 0, "", NULL, false, "Unix socket; used instead of host and port when set."},
    {"redis", "host", CONFIG_TEXT, AT(redis_host), 0, 0, "127.0.0.1", NULL, false, "Host name or address."},
    {"redis", "port", CONFIG_COUNT, AT(redis_port), 1, 65535, "6379", NULL, false, "Port."},
    {"redis", "user", CONFIG_TEXT, AT(redis_user), 0, 0, "", NULL, false, "ACL user; empty = the default user."},
    {"redis", "password_file", CONFIG_PATH, AT(redis_password_file), 0, 0, "", NULL, false, "File with the user's password, readable by its owner only."},
    {"redis", "database", CONFIG_COUNT, AT(redis_database), 0, 1023, "0", NULL, false, "Number of the database."},
    {"redis", "timeout_ms", CONFIG_MS, AT(redis_timeout_ms), 10, 60000, "2000", NULL, false, "For connecting and for each answer."},
    {"redis", "backoff_min_ms", CONFIG_MS, AT(redis_backoff_min_ms), 1, 60000, "50", NULL, false, "First pause before connecting again; doubled up to the next, with jitter."},
    {"redis", "backoff_max_ms", CONFIG_MS, AT(redis_backoff_max_ms), 1, 600000, "2000", NULL, false, "Longest pause before connecting again."},

    {"registry", "url", CONFIG_TEXT, AT(registry_url), 0, 0, "", NULL, false, "Base URL of a registry with Confluent's interface; empty = schemas from disk alone."},
    {"registry", "user", CONFIG_TEXT, AT(registry_user), 0, 0, "", NULL, false, "User for basic authentication; empty = none."},
    {"registry", "password_file", CONFIG_PATH, AT(registry_password_file), 0, 0, "", NULL, false, "File with its password, readable by its owner only."},
    {"registry", "schema_dir", CONFIG_PATH, AT(registry_schema_dir), 0, 0, "", NULL, false, "Folder with index.json and the schemas, used without a registry; empty = those built in."},
    {"registry", "timeout_ms", CONFIG_MS, AT(registry_timeout_ms), 10, 60000, "2000", NULL, false, "For a whole request."},
    {"registry", "rate_per_s", CONFIG_COUNT, AT(registry_rate_per_s), 1, 1000, "20", NULL, false, "Most requests in a second."},
    {"registry", "unknown_ms", CONFIG_MS, AT(registry_unknown_ms), 0, 3600000, "60000", NULL, false, "How long an id the registry did not know is not asked for again."},
    {"registry", "schemas_max", CONFIG_COUNT, AT(registry_schemas_max), 16, 100000, "1000", NULL, false, "Writer schemas kept in memory."},
    {"registry", "register", CONFIG_BOOL, AT(registry_register), 0, 0, "false", NULL, false, "Register our output schemas at the start if the registry lacks them; else that is an error."},

    {"cache", "bytes", CONFIG_BYTES, AT(cache_bytes), MIB, 64 * GIB, "34MiB", NULL, false, "Borrowers that need not be loaded again; a third of it is for those in the open transaction. What is free between them comes on top (`creditd_cache_mapped_bytes`)."},
    {"cache", "overlay_bytes", CONFIG_BYTES, AT(cache_overlay_bytes), MIB, 64 * GIB, "64MiB", NULL, false, "Changes that are committed and that Redis has not acknowledged; when full, the worker waits for Redis."},

    {"limits", "value_bytes", CONFIG_BYTES, AT(limits_value_bytes), KIB, MIB, "64KiB", NULL, false, "An input record's value."},
    {"limits", "dead_letter_bytes", CONFIG_BYTES, AT(limits_dead_letter_bytes), 0, 512 * KIB, "16KiB", NULL, false, "Original bytes kept in a dead letter; of longer ones position and length only."},
    {"limits", "arena_bytes", CONFIG_BYTES, AT(limits_arena_bytes), MIB, GIB, "16MiB", NULL, false, "Memory for one decision."},
    {"limits", "retries", CONFIG_COUNT, AT(limits_retries), 1, 10000, "300", NULL, false, "Repetitions of a retriable call to Kafka, a tenth of a second apart, before it counts as fatal."},
    {"limits", "aborts", CONFIG_COUNT, AT(limits_aborts), 1, 100, "5", NULL, true, "Aborted transactions in a row before the worker stops."},

    {"restore", "batch_records", CONFIG_COUNT, AT(restore_batch_records), 1, 100000, "2000", NULL, false, "Changelog records written to Redis in one step."},
    {"restore", "max_age_ms", CONFIG_MS, AT(restore_max_age_ms), 60000, 31622400000, "43200000", NULL, false, "A watermark older than this is not replayed from: the partition is rebuilt. At most half of the changelog's `delete.retention.ms`."},
    {"restore", "stall_ms", CONFIG_MS, AT(restore_stall_ms), 1000, 3600000, "60000", NULL, false, "A replay that gets no further for so long says why and lets the other partitions go first. More than the transaction time-outs of all producers that write to the topics."},

    {"stop", "drain_ms", CONFIG_MS, AT(stop_drain_ms), 100, 600000, "15000", NULL, true, "Time to finish the open batch and flush Redis after SIGTERM, and on a revoked assignment."},

    {"watchdog", "call_deadline_ms", CONFIG_MS, AT(watchdog_call_deadline_ms), 1000, 3600000, "60000", NULL, false, "A call to Kafka that takes longer ends the process with status 70."},
};
const size_t config_row_count = sizeof config_rows / sizeof config_rows[0];
_Static_assert(sizeof config_rows / sizeof config_rows[0] <= CONFIG_ROWS_MAX, "config.h");

const struct config_row config_recipient_rows[] = {
    {"recipient.<name>", "key_file", CONFIG_PATH, OF(key_file), 0, 0, NULL, NULL, false, "File with the recipient's token key: 16 to 64 raw bytes, readable by its owner only."},
    {"recipient.<name>", "id_key_file", CONFIG_PATH, OF(id_key_file), 0, 0, "", NULL, false, "File with the key that ids of shares and of entries are made with: the `key_file` of the recipient's first epoch, so that an open entry keeps its id when the token key is changed. Needed when `epoch` is above 1; empty = `key_file`."},
    {"recipient.<name>", "epoch", CONFIG_COUNT, OF(epoch), 1, 1000000, "1", NULL, false, "Epoch of the key; named in every share."},
    {"recipient.<name>", "kind", CONFIG_WORD, OF(kind), 0, 0, "bureau", kind_words, false, "A licensed bureau, or another lender."},
    {"recipient.<name>", "scheme", CONFIG_WORD, OF(scheme), 0, 0, "hmac-sha256", scheme_words, false, "How tokens are made."},
    {"recipient.<name>", "id_scheme", CONFIG_WORD, OF(id_scheme), 0, 0, "same", id_scheme_words, false, "How ids of shares and of entries are made: the `scheme` of the recipient's first epoch, so that an open entry keeps its id when `scheme` is changed. Needed when `epoch` is above 1; `same` = as `scheme`."},
    {"recipient.<name>", "bilateral", CONFIG_BOOL, OF(bilateral), 0, 0, "false", NULL, false, "A lender only gets shares with this and the borrower's consent."},
    {"recipient.<name>", "on_cure", CONFIG_WORD, OF(on_cure), 0, 0, "revoke", cure_words, false, "What cure does to an overdue entry: revoke it, or keep it settled until it expires."},
    {"recipient.<name>", "topic", CONFIG_TOPIC, OF(topic), 0, 0, "", NULL, false, "Topic of its shares; empty = `topics.blacklist_prefix` and its name."},
};
/* clang-format on */
const size_t config_recipient_row_count =
    sizeof config_recipient_rows / sizeof config_recipient_rows[0];

_Static_assert(LOG_FORMAT_JSON == 0 && LOG_FORMAT_KV == 1, "order of format_words");
_Static_assert(LOG_LEVEL_DEBUG == 0 && LOG_LEVEL_ERROR == 3, "order of level_words");
_Static_assert(CONFIG_START_EARLIEST == 0 && CONFIG_PARTITIONER_MURMUR2 == 0, "order of words");
_Static_assert(CONFIG_SCHEME_HMAC_SM3 == 1 && CONFIG_SCHEME_SAME == 2, "order of words");
_Static_assert(CONFIG_SCHEME_HMAC_SHA256 == 0 && CONFIG_RECIPIENT_BUREAU == 0, "order of words");
