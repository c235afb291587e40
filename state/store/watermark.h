/* watermark.h - how far the keys of one partition are, and what a watermark found means.
 *
 * The watermark is a hash of readable fields, credit:watermark:<p>. It names a prefix of the
 * partition's committed changelog: everything up to `meta_offset` is in Redis and nothing later.
 * Pure functions only; store.h reads and writes it. */
#ifndef STATE_STORE_WATERMARK_H
#define STATE_STORE_WATERMARK_H

#include <stdbool.h>
#include <stdint.h>

#include "state/core/err.h"
#include "state/core/str.h"

enum watermark_state {
    WATERMARK_NONE, /* there is none: nothing of this partition was ever written, or it was lost */
    WATERMARK_CURRENT,   /* the keys are the state as of meta_offset */
    WATERMARK_RESTORING, /* the keys are being repaired: from `from` up to `target`; not to be
                            trusted */
    WATERMARK_TORN,      /* only found, never written: something stands there that we can't read */
    WATERMARK_STATE_COUNT
};

extern const char *const watermark_state_words[WATERMARK_STATE_COUNT];

enum {
    WATERMARK_TOPIC_SIZE = 250,       /* Kafka's longest topic name, with a NUL */
    WATERMARK_WRITER_SIZE = 128,      /* with a NUL */
    WATERMARK_FINGERPRINT_SIZE = 128, /* with a NUL */
    WATERMARK_POSITIONS_MAX = 8,      /* five input topics and room for more */
    WATERMARK_CHANGELOG_START = 0     /* `from` of a rebuild */
};

struct watermark_position {
    char topic[WATERMARK_TOPIC_SIZE];
    int64_t next_offset; /* >= 0 */
};

/* All texts are NUL-terminated and printable ASCII without blanks. {0} is WATERMARK_NONE. */
struct watermark {
    enum watermark_state state;
    int64_t txn_seq;       /* of the last transaction in the keys, >= 0; 0: before the first */
    int64_t meta_offset;   /* changelog offset of its meta record, >= -1; -1: before the first */
    int64_t begin_offset;  /* changelog offset of its begin record, >= -1 */
    int64_t kafka_ms;      /* Kafka timestamp of meta, UTC ms, >= 0; 0: before the first */
    int32_t business_date; /* days, INT_NONE before the first tick; otherwise years 0001-9999 */
    int64_t borrowers;     /* members of the timers set, >= 0 */
    uint64_t checksum;     /* of the partition's live changelog values */
    int32_t format;        /* of the state, >= 0 */
    int64_t from;          /* RESTORING: changelog offset a replay starts at; else 0 */
    int64_t target;        /* RESTORING: changelog offset the replay must reach; else 0 */
    char writer[WATERMARK_WRITER_SIZE]; /* instance and a word of its own per process start */
    char fingerprint[WATERMARK_FINGERPRINT_SIZE]; /* Kafka cluster and environment */
    uint32_t position_count;
    struct watermark_position positions[WATERMARK_POSITIONS_MAX]; /* next offset per input topic */
};

/* Adds a position, or sets that of a topic already there. Errors: ERR_LIMIT (too many topics, or
 * the name is empty, too long or not printable). */
MUST_CHECK enum err watermark_set_position(struct watermark *w, struct str topic,
                                           int64_t next_offset);

/* Next offset of `topic`, or LONG_NONE. */
int64_t watermark_position(const struct watermark *w, struct str topic);

/* Sets writer or fingerprint. Errors: ERR_LIMIT (empty, too long or not printable). */
MUST_CHECK enum err watermark_set_writer(struct watermark *w, struct str writer);
MUST_CHECK enum err watermark_set_fingerprint(struct watermark *w, struct str fingerprint);

/* True if both name the same prefix of the same changelog in the same state: state, txn_seq,
 * meta_offset, borrowers, checksum, format and fingerprint; while RESTORING also from, target and
 * writer, so that two processes that restore are never taken for one another. What else a watermark
 * carries follows from these (the changelog's meta has it all) and is for people. Two of
 * WATERMARK_NONE are the same, and so are two of WATERMARK_TORN. */
bool watermark_is_same(const struct watermark *a, const struct watermark *b);

/* What a watermark found in Redis means to the owner of the partition. */
enum watermark_verdict {
    MARK_AS_EXPECTED, /* normal: write */
    MARK_ALREADY_NEW, /* a retry after a lost answer: done */
    MARK_LATER, /* running: a newer owner; on assignment: Kafka lost data, or another cluster */
    MARK_OLDER_OR_NONE, /* Redis restarted, failed over, flushed, or a replay was cut short: heal
                         */
    MARK_TORN,          /* torn or foreign: wipe this partition's keys and rebuild from offset 0 */
    MARK_COUNT
};

extern const char *const watermark_verdict_words[MARK_COUNT];

/* Judges a watermark found.
 *
 *   found     as store.h read it
 *   expected  the last one acknowledged to us; on assignment that of the changelog's last meta
 *             (WATERMARK_NONE with format and fingerprint if the changelog has none)
 *   next      the one about to be written; for a read while running the newest one sent, or
 *             `expected` again; NULL on assignment
 *
 * OLDER_OR_NONE: a replay starts after found->meta_offset, at found->from if that is RESTORING, and
 * at the start of the changelog if there is none. Whether the changelog still reaches back that far
 * (delete.retention.ms, log start) is for the caller to see.
 * A RESTORING mark found while running is LATER if another writer means to go further than `next`.
 */
enum watermark_verdict watermark_judge(const struct watermark *found,
                                       const struct watermark *expected,
                                       const struct watermark *next);

#endif
