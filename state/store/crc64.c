/* crc64.c - the checksum, eight bytes at a time. */
#include "state/store/crc64.h"

#include <pthread.h>

enum { SLICES = 8, BITS = 8, BYTE_VALUES = 256 };

/* slices[k][b]: what a byte b adds that k bytes follow. Made once, by the first who asks. */
static uint64_t slices[SLICES][BYTE_VALUES];
static pthread_once_t made = PTHREAD_ONCE_INIT;

static uint64_t past_one(uint64_t crc, uint8_t byte)
{
    return slices[0][(uint8_t)crc ^ byte] ^ (crc >> BITS);
}

static void make(void)
{
    const uint64_t polynomial = 0x95ac9329ac4bc9b5; /* 0xad93d23594c935a9, reflected */
    for (uint32_t b = 0; b < BYTE_VALUES; b++) {
        uint64_t crc = b;
        for (int i = 0; i < BITS; i++)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? polynomial : 0);
        slices[0][b] = crc;
    }
    for (uint32_t b = 0; b < BYTE_VALUES; b++)
        for (int k = 1; k < SLICES; k++)
            slices[k][b] = past_one(slices[k - 1][b], 0);
}

uint64_t crc64(uint64_t crc, const uint8_t *bytes, size_t len)
{
    (void)pthread_once(&made, make); /* fails only for a control that is none */
    for (; len >= SLICES; len -= SLICES, bytes += SLICES) {
        uint64_t next = 0;
        for (int k = 0; k < SLICES; k++)
            next ^= slices[SLICES - 1 - k][bytes[k] ^ (uint8_t)(crc >> (BITS * k))];
        crc = next;
    }
    for (; len > 0; len--, bytes++)
        crc = past_one(crc, *bytes);
    return crc;
}
