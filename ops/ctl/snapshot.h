/* snapshot.h - the committed inputs of a system in one file: what-if, explain and history run from
 * it without Kafka, registry or keys.
 *
 * Format 1. "creditd-snapshot", the format's number (4 bytes, big-endian), then blocks. A block is
 * kind (1), partition (4), bytes (4), packed bytes (4), XXH3-64 of these 13 bytes and the packed
 * ones (8), and the packed bytes themselves (zlib):
 *
 *   H  header, JSON: software, environment, partitions, partitioner, topics by rank, the ids state
 *      values are framed with, the schemas of the input records
 *   E  entries of a partition in journal order, in as many blocks as it takes
 *   S  its borrowers as the changelog has them: id and seal
 *   X  its extent; ends the partition
 *   Z  the end: number of blocks before it
 *
 * Input records lie in it re-encoded with our schemas, so that nothing but the fields of the
 * contracts is in it. What the door or every policy refuses (undecodable; a wrong or foreign key; a
 * string that is an identity number) lies in it as position and reason only. Of a Party the tokens
 * are kept, as in the changelog, and never the number. Whoever holds the file can tell which
 * borrowers of two recipients are one: it is written for its owner only (mode 600). */
#ifndef OPS_CTL_SNAPSHOT_H
#define OPS_CTL_SNAPSHOT_H

#include <stdint.h>

#include "consumer/config.h"
#include "ops/ctl/log_source.h"
#include "schemas/codec/schema_source.h"

enum { SNAPSHOT_FORMAT = 1, SNAPSHOT_BLOCK_BYTES = 1 << 20 };

struct snapshot_counts {
    int64_t records, refused, transactions, borrowers;
    int64_t bytes; /* of the file */
};

/* Writes a new file, whole or not at all: under another name first, then renamed. `wanted` is asked
 * between records whether to go on; `partition_done` is told; both may be NULL.
 *
 * Errors: ERR_CONFIG (the file can't be written, or is there already), and the source's. */
struct snapshot_writing {
    const struct config *config;   /* borrowed: topics, partitioner, environment */
    struct schema_source *schemas; /* borrowed: ids of state values */
    const struct log_source *source;
    void (*look)(void *context, int32_t partition); /* now and then; NULL = nobody */
    bool (*is_stopped)(void *context);              /* NULL = never */
    void *context;
};
MUST_CHECK enum err snapshot_write(const struct snapshot_writing *w, const char *path,
                                   struct snapshot_counts *ret_counts, struct why *reterr_why);

struct snapshot; /* opaque: an open file */

/* Opens and checks heads and end; the blocks are checked when they are read. The source is valid
 * until snapshot_close().
 *
 * Errors: ERR_CONFIG (no such file; no snapshot; a format this program does not read), ERR_DAMAGED
 * (cut short, or a checksum is wrong), ERR_NOMEM. */
MUST_CHECK enum err snapshot_open(const char *path, struct snapshot **ret_snapshot,
                                  struct log_source *ret_source, struct why *reterr_why);

/* Makes `schemas` (of no registry) write state values under the ids of the system the file came
 * from, so that they are the same bytes. Errors: ERR_CONFIG, ERR_NOMEM. */
MUST_CHECK enum err snapshot_set_ids(const struct snapshot *s, struct schema_source *schemas,
                                     struct why *reterr_why);

/* The partition that a borrower's records lie in. */
int32_t snapshot_partition(const struct snapshot *s, struct str borrower);

/* Accepts NULL. */
void snapshot_close(struct snapshot *s);

#endif
