/* partitioner.c - murmur2 as the Java clients have it, CRC-32 as librdkafka's "consistent". */
#include "consumer/partitioner.h"

#include <assert.h>

const char *const partitioner_words[PARTITIONER_COUNT] = {
    [PARTITIONER_MURMUR2] = "murmur2",
    [PARTITIONER_CRC32] = "crc32",
};

static uint32_t byte_at(struct str s, uint32_t i)
{
    return (uint32_t)(uint8_t)s.at[i];
}

/* MurmurHash2, 32 bits, little-endian reads, with the seed of Kafka's Java client. */
static uint32_t murmur2(struct str key)
{
    const uint32_t m = 0x5bd1e995u;
    uint32_t h = 0x9747b28cu ^ key.len;

    uint32_t i = 0;
    for (; i + 4 <= key.len; i += 4) {
        uint32_t k = byte_at(key, i) | byte_at(key, i + 1) << 8 | byte_at(key, i + 2) << 16 |
                     byte_at(key, i + 3) << 24;
        k *= m;
        k ^= k >> 24;
        k *= m;
        h *= m;
        h ^= k;
    }

    uint32_t rest = key.len - i;
    if (rest == 3) h ^= byte_at(key, i + 2) << 16;
    if (rest >= 2) h ^= byte_at(key, i + 1) << 8;
    if (rest >= 1) {
        h ^= byte_at(key, i);
        h *= m;
    }

    h ^= h >> 13;
    h *= m;
    h ^= h >> 15;
    return h;
}

/* CRC-32 (ISO 3309, reflected 0xedb88320), four bits at a time: keys are short. */
static uint32_t crc32_of(struct str key)
{
    static const uint32_t table[16] = {
        0x00000000u, 0x1db71064u, 0x3b6e20c8u, 0x26d930acu, 0x76dc4190u, 0x6b6b51f4u,
        0x4db26158u, 0x5005713cu, 0xedb88320u, 0xf00f9344u, 0xd6d6a3e8u, 0xcb61b38cu,
        0x9b64c2b0u, 0x86d3d2d4u, 0xa00ae278u, 0xbdbdf21cu,
    };
    uint32_t crc = 0xffffffffu;
    for (uint32_t i = 0; i < key.len; i++) {
        crc ^= byte_at(key, i);
        crc = crc >> 4 ^ table[crc & 15];
        crc = crc >> 4 ^ table[crc & 15];
    }
    return crc ^ 0xffffffffu;
}

int32_t partition_of(enum partitioner partitioner, struct str key, int32_t count)
{
    assert(count > 0);
    assert(!str_is_none(key));

    uint32_t hash = 0;
    switch (partitioner) {
    case PARTITIONER_MURMUR2:
        hash = murmur2(key) & 0x7fffffffu; /* Java's toPositive() */
        break;
    case PARTITIONER_CRC32:
        hash = crc32_of(key);
        break;
    case PARTITIONER_COUNT:
        assert(partitioner != PARTITIONER_COUNT);
        break;
    }
    return (int32_t)(hash % (uint32_t)count);
}
