/* snapshot_block.h - blocks and numbers of a snapshot file (snapshot.h). */
#ifndef OPS_CTL_SNAPSHOT_BLOCK_H
#define OPS_CTL_SNAPSHOT_BLOCK_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "schemas/codec/buf.h"
#include "state/core/err.h"
#include "state/core/str.h"
#include "state/core/why.h"

#define SNAPSHOT_MAGIC "creditd-snapshot"

enum {
    SNAPSHOT_MAGIC_BYTES = 16,
    BLOCK_HEADER = 'H',
    BLOCK_ENTRIES = 'E',
    BLOCK_STATES = 'S',
    BLOCK_EXTENT = 'X',
    BLOCK_END = 'Z',
    BLOCK_HEAD_BYTES = 21,
    BLOCK_BYTES_MAX = 64 << 20 /* no block is larger: the states of a partition come in several */
};

/* Kinds of entries. */
enum {
    ENTRY_TRANSACTION = 1,
    ENTRY_SWEEP,
    ENTRY_EVENT,
    ENTRY_TICK,
    ENTRY_REFUSED,
};

struct block_head {
    uint8_t kind;
    int32_t partition;
    uint32_t bytes, packed_bytes;
    uint64_t hash;
};

/* Packs and writes a block. `packed` is scratch. Errors: ERR_CONFIG (writing), ERR_NOMEM. */
MUST_CHECK enum err block_write(FILE *file, uint8_t kind, int32_t partition,
                                const struct buf *content, struct buf *packed, struct why *why);

/* Reads the next head. Errors: ERR_DAMAGED (cut short, or no head). */
MUST_CHECK enum err block_read_head(FILE *file, struct block_head *ret_head, struct why *why);

/* Reads and unpacks what follows the head. Errors: ERR_DAMAGED, ERR_NOMEM. */
MUST_CHECK enum err block_read(FILE *file, const struct block_head *head, struct buf *packed,
                               struct buf *ret_content, struct why *why);

/* Numbers, as Avro writes them: variable length, zigzag. */
MUST_CHECK enum err put_number(struct buf *b, int64_t number);
MUST_CHECK enum err put_hash(struct buf *b, uint64_t hash);
MUST_CHECK enum err put_text(struct buf *b, struct str text);

/* Reading what was put; `is_bad` is set for good when something does not fit. */
struct taking {
    const uint8_t *at, *end;
    bool is_bad;
};
int64_t take_number(struct taking *t);
uint64_t take_hash(struct taking *t);
struct str take_text(struct taking *t); /* a slice; never none */

#endif
