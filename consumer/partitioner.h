/* partitioner.h - which partition a key belongs to.
 *
 * The borrower's key fixes the partition of everything about him: inputs, changelog, journal and
 * the Redis keys. Whoever feeds the input topics must use the same function; MURMUR2 is the default
 * of the Java clients, CRC32 that of librdkafka ("consistent"). */
#ifndef CONSUMER_PARTITIONER_H
#define CONSUMER_PARTITIONER_H

#include <stdint.h>

#include "state/core/str.h"

enum partitioner { PARTITIONER_MURMUR2, PARTITIONER_CRC32, PARTITIONER_COUNT };

/* Words of the configuration, by enum partitioner. */
extern const char *const partitioner_words[PARTITIONER_COUNT];

/* The partition of `key` among `count` partitions, 0 .. count - 1; count > 0, key not none. */
int32_t partition_of(enum partitioner partitioner, struct str key, int32_t count);

#endif
