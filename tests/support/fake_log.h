/* fake_log.h - committed inputs that a test makes up, as a source for recomputations. */
#ifndef TESTS_SUPPORT_FAKE_LOG_H
#define TESTS_SUPPORT_FAKE_LOG_H

#include "ops/ctl/log_source.h"
#include "state/core/policy.h"

enum { FAKE_ENTRIES_MAX = 256, FAKE_KAFKA_DAY = 20454 /* 2026-01-01 */ };

struct fake_log {
    struct config *config;
    struct tokens *tokens;
    struct schema_source *schemas;
    struct policy policy; /* built in; `entry` may be changed */
    struct policy_entry entry;
    struct door door;
    struct arena arena; /* one record */
    struct buf values[FAKE_ENTRIES_MAX];
    struct log_entry entries[FAKE_ENTRIES_MAX]; /* records: not yet opened */
    struct str keys[FAKE_ENTRIES_MAX];
    uint32_t count, at;
    uint32_t serial;
    struct log_filter filter;
    struct log_extent extent; /* what begin() will say; `present` is ours */
    struct id_map present;
    struct log_source source;
};

struct fake_log *fake_log_new(void);
void fake_log_free(struct fake_log *f);

/* Each returns the event's offset. `day` is the value date and the Kafka date. */
int64_t fake_overdue(struct fake_log *f, const char *borrower, int32_t day, int32_t due,
                     int64_t principal);
int64_t fake_payment(struct fake_log *f, const char *borrower, int32_t day, int64_t amount);
int64_t fake_party(struct fake_log *f, const char *borrower, int32_t day, const char *number);
int64_t fake_tick(struct fake_log *f, int32_t day);
/* Bytes that are no record. */
int64_t fake_rubbish(struct fake_log *f, const char *key, int32_t day);
void fake_sweep(struct fake_log *f, int32_t day);
void fake_transaction(struct fake_log *f, int64_t seq, uint64_t policy_hash, const char *software);

#endif
