/* crc64.c - the checksum: sixteen bytes at a time where the processor multiplies polynomials, else
 * eight by tables. */
#include "state/store/crc64.h"

#include <pthread.h>
#include <stdbool.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

enum { SLICES = 8, BITS = 8, BYTE_VALUES = 256 };

/* 0xad93d23594c935a9, reflected: the lowest bit is the highest power. */
static const uint64_t polynomial = 0x95ac9329ac4bc9b5;

/* slices[k][b]: what a byte b adds that k bytes follow. Made once, by the first who asks. */
static uint64_t slices[SLICES][BYTE_VALUES];
static pthread_once_t made = PTHREAD_ONCE_INIT;

/* The remainder of x times that one. */
static uint64_t times_x(uint64_t remainder)
{
    return (remainder >> 1) ^ ((remainder & 1) != 0 ? polynomial : 0);
}

static uint64_t past_one(uint64_t crc, uint8_t byte)
{
    return slices[0][(uint8_t)crc ^ byte] ^ (crc >> BITS);
}

static uint64_t by_tables(uint64_t crc, const uint8_t *bytes, size_t len)
{
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

#if defined(__x86_64__)

enum { BLOCK = 16, LEAST_BYTES = 4 * BLOCK };

/* What carries each half of a block over the next one. A product of reflected numbers is one power
 * of x too high, so that these are of 191 and 127, not of 192 and 128. */
static uint64_t carry_first, carry_second;
static bool can_multiply;

/* The remainder of that power of x. */
static uint64_t power_of_x(uint32_t power)
{
    uint64_t remainder = UINT64_C(1) << 63;
    for (; power > 0; power--)
        remainder = times_x(remainder);
    return remainder;
}

static void make_carries(void)
{
    can_multiply = __builtin_cpu_supports("pclmul") != 0;
    carry_first = power_of_x(191);
    carry_second = power_of_x(127);
}

/* A sum of sixteen bytes that has the same remainder as all whole blocks. */
__attribute__((target("pclmul"))) static uint64_t by_products(uint64_t crc, const uint8_t *bytes,
                                                              size_t len)
{
    const __m128i carries = _mm_set_epi64x((int64_t)carry_second, (int64_t)carry_first);
    __m128i sum = _mm_loadu_si128((const __m128i *)bytes);
    sum = _mm_xor_si128(sum, _mm_set_epi64x(0, (int64_t)crc));
    bytes += BLOCK;
    len -= BLOCK;
    for (; len >= BLOCK; len -= BLOCK, bytes += BLOCK) {
        __m128i first = _mm_clmulepi64_si128(sum, carries, 0x00);
        __m128i second = _mm_clmulepi64_si128(sum, carries, 0x11);
        sum = _mm_xor_si128(_mm_xor_si128(first, second), _mm_loadu_si128((const __m128i *)bytes));
    }
    uint8_t block[BLOCK];
    _mm_storeu_si128((__m128i *)block, sum);
    return by_tables(by_tables(0, block, BLOCK), bytes, len);
}

#endif

static void make(void)
{
    for (uint32_t b = 0; b < BYTE_VALUES; b++) {
        uint64_t crc = b;
        for (int i = 0; i < BITS; i++)
            crc = times_x(crc);
        slices[0][b] = crc;
    }
    for (uint32_t b = 0; b < BYTE_VALUES; b++)
        for (int k = 1; k < SLICES; k++)
            slices[k][b] = past_one(slices[k - 1][b], 0);
#if defined(__x86_64__)
    make_carries();
#endif
}

uint64_t crc64(uint64_t crc, const uint8_t *bytes, size_t len)
{
    (void)pthread_once(&made, make); /* fails only for a control that is none */
#if defined(__x86_64__)
    if (can_multiply && len >= LEAST_BYTES) return by_products(crc, bytes, len);
#endif
    return by_tables(crc, bytes, len);
}

uint64_t crc64_by_tables(uint64_t crc, const uint8_t *bytes, size_t len)
{
    (void)pthread_once(&made, make);
    return by_tables(crc, bytes, len);
}
