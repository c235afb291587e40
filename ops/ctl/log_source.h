/* log_source.h - the committed inputs of a partition in journal order, wherever they lie: in Kafka,
 * in a snapshot file, or in a test.
 *
 * A source hands out one partition at a time: what its transactions took, one entry after the
 * other, and what the changelog says came of it, so that a recomputation can be held against it.
 * Identity numbers never leave a source: a Party comes with its tokens. */
#ifndef OPS_CTL_LOG_SOURCE_H
#define OPS_CTL_LOG_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

#include "consumer/door.h"
#include "ops/ctl/id_map.h"
#include "state/core/err.h"
#include "state/core/str.h"
#include "state/core/why.h"

/* Whose records are wanted: one borrower's, or those of one slice of all borrowers. */
struct log_filter {
    struct str borrower;    /* none = all */
    uint32_t slice, slices; /* of the ids' hashes; slices 0 or 1 = all */
};

/* True when the filter wants the records of this key. Ticks are always wanted. */
bool log_filter_wants(const struct log_filter *filter, struct str key);

enum log_entry_kind {
    LOG_TRANSACTION, /* a transaction begins: `transaction` */
    LOG_RECORD,      /* one record: `item` */
    LOG_SWEEP,       /* idle borrowers were advanced to `date` */
    LOG_END          /* of the partition */
};

struct log_transaction {
    int64_t seq;
    int64_t kafka_ms; /* of the journal record, UTC */
    uint64_t policy_hash;
    struct str software_version; /* valid until the next transaction */
};

/* What it points to is valid until the next entry. */
struct log_entry {
    enum log_entry_kind kind;
    struct log_transaction transaction;
    struct door_item item; /* kafka_date by the policy in force; business_date is not set */
    const char *topic;     /* of the item */
    int32_t date;
};

/* What is there of a partition. Complete once LOG_END was handed out. */
struct log_extent {
    int64_t first_seq;            /* first transaction of the journal that is there; 0 = none */
    int64_t last_seq;             /* last one committed; 0 = nothing was ever committed */
    int64_t first_ms;             /* Kafka time of the first, UTC */
    int64_t missing;              /* records that the journal names and the inputs no longer hold */
    int32_t business_date;        /* of the last transaction; INT_NONE = no tick yet */
    int32_t sweep_date;           /* idle borrowers are advanced up to it; INT_NONE = never */
    bool has_gap;                 /* transactions are missing in the journal */
    const struct id_map *present; /* borrowers of the changelog who pass the filter; value = the
                                     seal of their record; borrowed */
};

/* True when nothing before or between is missing: then "start from nothing" is right. */
bool log_extent_is_whole(const struct log_extent *extent);

struct log_source {
    void *context;
    int32_t partition_count;
    const char *what; /* "Kafka", or the file's name */

    /* Begins a partition. ERR_RETRY (cannot be reached), ERR_DAMAGED, ERR_FATAL; why says what. */
    enum err (*begin)(void *context, int32_t partition, const struct log_filter *filter,
                      struct why *reterr_why);
    /* The next entry. Errors: as begin(). */
    enum err (*next)(void *context, struct log_entry *ret_entry, struct why *reterr_why);
    const struct log_extent *(*extent)(void *context);
    /* How far the partition is, in records or whatever it counts, and how far it goes. */
    void (*progress)(void *context, int64_t *ret_done, int64_t *ret_goal);
};

#endif
