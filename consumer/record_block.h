/* record_block.h - the bytes of records in hand, many in one block of memory.
 *
 * A record of librdkafka keeps some hundred bytes of its own and the whole answer of the broker it
 * came in; of what waits for its turn we need its key and its value. One thread. */
#ifndef CONSUMER_RECORD_BLOCK_H
#define CONSUMER_RECORD_BLOCK_H

#include <stddef.h>
#include <stdint.h>

#include "state/core/err.h"
#include "state/core/str.h"

enum { RECORD_BLOCK_BYTES = 16 << 10 };

struct record_block; /* opaque: lives until the last record in it is given back */

/* Where the next record goes. Zero is none. Records that wait for different things have different
 * rooms: one that waits for long keeps its block, and only its like are in it. */
struct record_room {
    struct record_block *block; /* owned together with the records in it */
};

/* Lets go of the block; who still has a record in it keeps it. */
void record_room_deinit(struct record_room *room);

/* Copies key and value, each of which may be none, and makes them the copies. The caller gives
 * *ret_block back with record_block_free(). Errors: ERR_NOMEM. */
MUST_CHECK enum err record_copy(struct record_room *room, struct str *key, struct str *value,
                                struct record_block **ret_block);

/* Gives one record of the block back; accepts NULL. */
void record_block_free(void *block);

#endif
