/* snapshot_internal.h - an open snapshot file: shared by snapshot_open.c and snapshot_read.c. */
#ifndef OPS_CTL_SNAPSHOT_INTERNAL_H
#define OPS_CTL_SNAPSHOT_INTERNAL_H

#include "ops/ctl/snapshot.h"
#include "ops/ctl/snapshot_block.h"

struct json_t; /* jansson's */
struct plan;

enum { SNAPSHOT_TYPES = 5, SNAPSHOT_TICK = 4 };

/* Records of entries: those of enum input_type, then the tick. */
extern const struct record_type *const snapshot_types[SNAPSHOT_TYPES];

struct snapshot {
    FILE *file;            /* owned */
    const char *path;      /* borrowed */
    struct json_t *header; /* owned */
    int64_t size;          /* of the file, bytes */
    int64_t *starts;       /* owned; of each partition's first block */
    int64_t *ends;         /* owned */
    int32_t partition_count;
    struct plan *plans[SNAPSHOT_TYPES]; /* owned */
    int64_t blocks;                     /* so far, for the end's count */

    /* The partition at hand. */
    int32_t partition;
    struct log_filter filter;
    struct log_extent extent;
    struct id_map present;
    struct buf block, packed, scratch;
    struct taking taking;
    struct arena arena; /* owned; one record */
    bool is_over;
};

/* "FILE: the snapshot is damaged: ...". Returns ERR_DAMAGED. */
enum err snapshot_damaged(const struct snapshot *s, struct why *why, const char *what);

/* Fills in the source's functions. */
void snapshot_source(struct snapshot *s, struct log_source *ret_source);

#endif
