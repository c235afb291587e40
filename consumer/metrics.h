/* metrics.h - one table of counters, gauges and histograms, and the page Prometheus reads.
 *
 * Labels come from closed sets only: the words below, the configured topics, and partition numbers.
 * Any thread may count; values are atomics. Values are whole numbers in the unit of the table; the
 * page shows seconds where the name says so.
 *
 * To add one: a row in METRIC_LIST, then `ops/check/regenerate-docs`. */
#ifndef CONSUMER_METRICS_H
#define CONSUMER_METRICS_H

#include <stddef.h>
#include <stdint.h>

#include "state/core/err.h"

/* What a stored whole number means on the page. */
enum metric_unit {
    METRIC_UNIT_ONE,
    METRIC_UNIT_MS /* shown as seconds */,
    METRIC_UNIT_US /* shown as seconds */
};
enum metric_kind { METRIC_KIND_COUNTER, METRIC_KIND_GAUGE, METRIC_KIND_HISTOGRAM };

/* Closed label sets. TOPIC and REASON words are given to metrics_init(); PARTITION is a number. */
enum metric_label {
    METRIC_LABEL_NONE,
    METRIC_LABEL_TOPIC,
    METRIC_LABEL_PARTITION,
    METRIC_LABEL_REASON,
    METRIC_LABEL_RESULT,
    METRIC_LABEL_OUTCOME,
    METRIC_LABEL_OUTPUT,
    METRIC_LABEL_STATE,
    METRIC_LABEL_STAGE,
    METRIC_LABEL_INVARIANT,
    METRIC_LABEL_HEAL,
    METRIC_LABEL_REBALANCE,
    METRIC_LABEL_ANSWER,
    METRIC_LABEL_LEVEL,
    METRIC_LABEL_COUNT
};

#define METRIC_RESULT_LIST(X)                                                                      \
    X(METRIC_RESULT_APPLIED, "applied")                                                            \
    X(METRIC_RESULT_DUPLICATE, "duplicate")                                                        \
    X(METRIC_RESULT_BELOW_POSITION, "below_position")                                              \
    X(METRIC_RESULT_DEAD_LETTER, "dead_letter")                                                    \
    X(METRIC_RESULT_TICK, "tick")                                                                  \
    X(METRIC_RESULT_TICK_SKIPPED, "tick_skipped")
#define METRIC_TXN_LIST(X)                                                                         \
    X(METRIC_TXN_COMMITTED, "committed")                                                           \
    X(METRIC_TXN_ABORTED, "aborted")                                                               \
    X(METRIC_TXN_FATAL, "fatal")
#define METRIC_OUTPUT_LIST(X)                                                                      \
    X(METRIC_OUTPUT_REPORT, "report")                                                              \
    X(METRIC_OUTPUT_LINE_ACTION, "line_action")                                                    \
    X(METRIC_OUTPUT_NOTICE, "notice")                                                              \
    X(METRIC_OUTPUT_SHARE, "share")                                                                \
    X(METRIC_OUTPUT_AUDIT, "audit")                                                                \
    X(METRIC_OUTPUT_DEAD_LETTER, "dead_letter")
#define METRIC_STATE_LIST(X)                                                                       \
    X(METRIC_STATE_STARTING, "starting")                                                           \
    X(METRIC_STATE_UNASSIGNED, "unassigned")                                                       \
    X(METRIC_STATE_RESTORING, "restoring")                                                         \
    X(METRIC_STATE_RUNNING, "running")                                                             \
    X(METRIC_STATE_WAITING, "waiting")                                                             \
    X(METRIC_STATE_HALTED, "halted")                                                               \
    X(METRIC_STATE_STOPPING, "stopping")
#define METRIC_STAGE_LIST(X)                                                                       \
    X(METRIC_STAGE_CONSUMED, "consumed")                                                           \
    X(METRIC_STAGE_DECIDED, "decided")                                                             \
    X(METRIC_STAGE_COMMITTED, "committed")                                                         \
    X(METRIC_STAGE_IN_REDIS, "in_redis")
#define METRIC_INVARIANT_LIST(X)                                                                   \
    X(METRIC_INVARIANT_CORE, "core")                                                               \
    X(METRIC_INVARIANT_TORN, "torn_transaction")                                                   \
    X(METRIC_INVARIANT_OFFSETS, "offsets")                                                         \
    X(METRIC_INVARIANT_WRONG_PARTITION, "wrong_partition")                                         \
    X(METRIC_INVARIANT_WATERMARK, "watermark")                                                     \
    X(METRIC_INVARIANT_CHANGELOG, "changelog")                                                     \
    X(METRIC_INVARIANT_TICK_JUMP, "tick_jump")                                                     \
    X(METRIC_INVARIANT_POLICY, "policy")
#define METRIC_HEAL_LIST(X)                                                                        \
    X(METRIC_HEAL_BEHIND, "watermark_behind")                                                      \
    X(METRIC_HEAL_ABSENT, "watermark_absent")                                                      \
    X(METRIC_HEAL_FOREIGN, "watermark_foreign")                                                    \
    X(METRIC_HEAL_MISSING, "state_missing")                                                        \
    X(METRIC_HEAL_CHECKSUM, "checksum")                                                            \
    X(METRIC_HEAL_BORROWERS, "borrower_count")                                                     \
    X(METRIC_HEAL_VIEW, "view_fields_missing")
#define METRIC_REBALANCE_LIST(X)                                                                   \
    X(METRIC_REBALANCE_ASSIGNED, "assigned")                                                       \
    X(METRIC_REBALANCE_REVOKED, "revoked")                                                         \
    X(METRIC_REBALANCE_LOST, "lost")
#define METRIC_ANSWER_LIST(X)                                                                      \
    X(METRIC_ANSWER_OK, "ok")                                                                      \
    X(METRIC_ANSWER_UNKNOWN, "unknown")                                                            \
    X(METRIC_ANSWER_UNREACHABLE, "unreachable")

#define X(name, word) name,
enum metric_result { METRIC_RESULT_LIST(X) METRIC_RESULT_COUNT };
enum metric_txn { METRIC_TXN_LIST(X) METRIC_TXN_COUNT };
enum metric_output { METRIC_OUTPUT_LIST(X) METRIC_OUTPUT_COUNT };
enum metric_state { METRIC_STATE_LIST(X) METRIC_STATE_COUNT };
enum metric_stage { METRIC_STAGE_LIST(X) METRIC_STAGE_COUNT };
enum metric_invariant { METRIC_INVARIANT_LIST(X) METRIC_INVARIANT_COUNT };
enum metric_heal { METRIC_HEAL_LIST(X) METRIC_HEAL_COUNT };
enum metric_rebalance { METRIC_REBALANCE_LIST(X) METRIC_REBALANCE_COUNT };
enum metric_answer { METRIC_ANSWER_LIST(X) METRIC_ANSWER_COUNT };
#undef X

/* X(id, kind, unit, label a, label b, name, help) */
/* clang-format off */
#define METRIC_LIST(X) \
    X(METRIC_EVENTS_CONSUMED,     METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_TOPIC, METRIC_LABEL_RESULT, "creditd_events_consumed_total", "Input records by what became of them, counted when their transaction has committed") \
    X(METRIC_EVENTS_QUARANTINED,  METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_REASON, METRIC_LABEL_NONE, "creditd_events_quarantined_total", "Dead letters by reason") \
    X(METRIC_DUPLICATES,          METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_duplicates_total", "Business events seen before and skipped") \
    X(METRIC_DPD_DIFFERS,         METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_days_past_due_differs_total", "Overdue events whose own days past due differ from ours") \
    X(METRIC_REPORTS_EMITTED,     METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_OUTPUT, METRIC_LABEL_NONE, "creditd_reports_emitted_total", "Committed outputs by kind") \
    X(METRIC_TXN,                 METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_OUTCOME, METRIC_LABEL_NONE, "creditd_txn_total", "Kafka transactions by outcome") \
    X(METRIC_TXN_DURATION,        METRIC_KIND_HISTOGRAM, METRIC_UNIT_US, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_txn_duration_seconds", "From the first record of a transaction to its commit") \
    X(METRIC_END_TO_END,          METRIC_KIND_HISTOGRAM, METRIC_UNIT_US, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_end_to_end_seconds", "From the Kafka timestamp of the oldest input of a transaction to its commit") \
    X(METRIC_LAG,                 METRIC_KIND_GAUGE, METRIC_UNIT_ONE, METRIC_LABEL_TOPIC, METRIC_LABEL_PARTITION, "creditd_consumer_lag_records", "Records between our position and the end of the topic") \
    X(METRIC_QUEUE,               METRIC_KIND_GAUGE, METRIC_UNIT_ONE, METRIC_LABEL_TOPIC, METRIC_LABEL_PARTITION, "creditd_queue_records", "Records fetched and waiting for the merge") \
    X(METRIC_LAST_COMMIT,         METRIC_KIND_GAUGE, METRIC_UNIT_MS, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_last_commit_timestamp_seconds", "When the last transaction was committed") \
    X(METRIC_HEARTBEAT,           METRIC_KIND_GAUGE, METRIC_UNIT_MS, METRIC_LABEL_STAGE, METRIC_LABEL_NONE, "creditd_heartbeat_timestamp_seconds", "When each stage last made progress") \
    X(METRIC_BUSINESS_DATE,       METRIC_KIND_GAUGE, METRIC_UNIT_MS, METRIC_LABEL_PARTITION, METRIC_LABEL_NONE, "creditd_business_date_timestamp_seconds", "Business date of the partition, as its midnight in UTC") \
    X(METRIC_STATE,               METRIC_KIND_GAUGE, METRIC_UNIT_ONE, METRIC_LABEL_STATE, METRIC_LABEL_NONE, "creditd_state", "1 for the state the worker is in, else 0") \
    X(METRIC_PARTITIONS,          METRIC_KIND_GAUGE, METRIC_UNIT_ONE, METRIC_LABEL_STATE, METRIC_LABEL_NONE, "creditd_partitions", "Assigned partitions by state") \
    X(METRIC_BORROWERS,           METRIC_KIND_GAUGE, METRIC_UNIT_ONE, METRIC_LABEL_PARTITION, METRIC_LABEL_NONE, "creditd_borrowers", "Borrowers known in the partition") \
    X(METRIC_RESTORE_DONE,        METRIC_KIND_GAUGE, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_restore_records_done", "Changelog records replayed by the restore that runs or ran last") \
    X(METRIC_RESTORE_GOAL,        METRIC_KIND_GAUGE, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_restore_records_goal", "Changelog records that restore has to replay") \
    X(METRIC_HEALS,               METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_HEAL, METRIC_LABEL_NONE, "creditd_heals_total", "Heals of Redis from the changelog by what was found") \
    X(METRIC_REDIS_BEHIND,        METRIC_KIND_GAUGE, METRIC_UNIT_ONE, METRIC_LABEL_PARTITION, METRIC_LABEL_NONE, "creditd_redis_watermark_lag_records", "Changelog records committed and not yet acknowledged by Redis") \
    X(METRIC_REDIS_ROUND_TRIP,    METRIC_KIND_HISTOGRAM, METRIC_UNIT_US, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_redis_round_trip_seconds", "Guarded loads and atomic steps") \
    X(METRIC_REDIS_ERRORS,        METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_redis_errors_total", "Redis calls that failed") \
    X(METRIC_REDIS_CONNECTS,      METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_redis_connects_total", "Connections made to Redis") \
    X(METRIC_CACHE_HITS,          METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_cache_hits_total", "Borrowers found in the cache or the overlay") \
    X(METRIC_CACHE_MISSES,        METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_cache_misses_total", "Borrowers that had to be loaded from Redis") \
    X(METRIC_CACHE_BYTES,         METRIC_KIND_GAUGE, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_cache_bytes", "Memory held by cached borrowers") \
    X(METRIC_CACHE_MAPPED,        METRIC_KIND_GAUGE, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_cache_mapped_bytes", "Memory mapped for them, what is free in it included") \
    X(METRIC_OVERLAY_BYTES,       METRIC_KIND_GAUGE, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_overlay_bytes", "Memory held by changes that Redis has not acknowledged") \
    X(METRIC_REGISTRY,            METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_ANSWER, METRIC_LABEL_NONE, "creditd_registry_requests_total", "Schema registry look-ups by answer") \
    X(METRIC_REBALANCES,          METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_REBALANCE, METRIC_LABEL_NONE, "creditd_rebalances_total", "Changes of the partition assignment") \
    X(METRIC_PRODUCERS,           METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_producers_total", "Transactional producers made; the first, and one after each doubtful request") \
    X(METRIC_SWEPT,               METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_swept_borrowers_total", "Idle borrowers advanced by the sweep") \
    X(METRIC_MERGE_WAITS,         METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_merge_waits_expired_total", "Records taken because the merge wait was over while a topic stayed silent") \
    X(METRIC_INVARIANTS,          METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_INVARIANT, METRIC_LABEL_NONE, "creditd_invariant_violations_total", "Broken invariants; each stops its partition") \
    X(METRIC_TORN,                METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_torn_transactions_total", "Torn transactions found on assignment") \
    X(METRIC_LOG_LINES,           METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_LEVEL, METRIC_LABEL_NONE, "creditd_log_lines_total", "Log lines written by level") \
    X(METRIC_LOG_SUPPRESSED,      METRIC_KIND_COUNTER, METRIC_UNIT_ONE, METRIC_LABEL_NONE, METRIC_LABEL_NONE, "creditd_log_suppressed_total", "Log lines held back by the rate limit")
/* clang-format on */

enum metric {
#define X(id, kind, unit, a, b, name, help) id,
    METRIC_LIST(X)
#undef X
        METRIC_COUNT
};

/* Words for the open label sets, borrowed for the life of the process. */
struct metrics_options {
    const char *const *topics; /* index = label value of METRIC_LABEL_TOPIC */
    int32_t topic_count;
    const char *const *reasons; /* index = enum dead_letter_reason */
    int32_t reason_count;
    int32_t partition_count;   /* partitions 0 .. count-1 */
    const char *build_info[8]; /* pairs of label, value for creditd_build_info; NULL ends */
};

/* Makes room for all cells. Before it, and without it (tests), counting does nothing. Errors:
 * ERR_NOMEM. */
MUST_CHECK enum err metrics_init(const struct metrics_options *options);
void metrics_deinit(void);

/* Counters. The label values are indices into the metric's sets; a value outside its set is not
 * counted. metric_add() is for metrics without, metric_add_a() with one, metric_add_ab() with two.
 */
void metric_add(enum metric m, uint64_t n);
void metric_add_a(enum metric m, int32_t a, uint64_t n);
void metric_add_ab(enum metric m, int32_t a, int32_t b, uint64_t n);

/* Gauges, in the unit of the table (METRIC_UNIT_MS: UTC ms). */
void metric_set(enum metric m, int64_t value);
void metric_set_a(enum metric m, int32_t a, int64_t value);
void metric_set_ab(enum metric m, int32_t a, int32_t b, int64_t value);
/* The series disappears from the page (a partition that went away). */
void metric_unset_a(enum metric m, int32_t a);
void metric_unset_ab(enum metric m, int32_t a, int32_t b);
/* Sets the series `a` of a one-hot gauge to 1 and the others of its set to 0. */
void metric_choose(enum metric m, int32_t a);

/* Histograms, in microseconds. */
void metric_observe_us(enum metric m, int64_t us);

/* A counter's or gauge's value, for tests and the status line; 0 if never set. */
int64_t metric_value(enum metric m, int32_t a, int32_t b);

/* The text page of all metrics. The caller must free() it. Errors: ERR_NOMEM. */
MUST_CHECK enum err metrics_page(char **ret_page, size_t *ret_length);

/* The reference page ops/metrics.md. The caller must free() it. Errors: ERR_NOMEM. */
MUST_CHECK enum err metrics_docs(char **ret_text);

#endif
