/* test_ctl_partitioner.c - our partitioners against golden vectors and against librdkafka's. */
#include "consumer/partitioner.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>
#include <librdkafka/rdkafka.h>

/* Hashes of murmur2 as published in the tests of the Java client (UtilsTest), here as partitions of
 * 2^31 - 1 so that nearly the whole hash shows; CRC-32 has its check value 0xcbf43926. */
static const struct golden {
    enum partitioner partitioner;
    const char *key;
    int32_t count;
    int32_t partition;
} golden[] = {
    {PARTITIONER_MURMUR2, "21", INT32_MAX, -973932308 & 0x7fffffff},
    {PARTITIONER_MURMUR2, "foobar", INT32_MAX, -790332482 & 0x7fffffff},
    {PARTITIONER_MURMUR2, "a-little-bit-long-string", INT32_MAX, -985981536 & 0x7fffffff},
    {PARTITIONER_MURMUR2, "a-little-bit-longer-string", INT32_MAX, -1486304829 & 0x7fffffff},
    {PARTITIONER_MURMUR2, "lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8", INT32_MAX,
     -58897971 & 0x7fffffff},
    {PARTITIONER_MURMUR2, "abc", INT32_MAX, 479470107},
    {PARTITIONER_CRC32, "123456789", INT32_MAX, (int32_t)(0xcbf43926u % 0x7fffffffu)},
    {PARTITIONER_CRC32, "", 8, 0},
};

static struct str slice(const char *text)
{
    return (struct str){text, (uint32_t)strlen(text)};
}

static void test_golden_vectors(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof golden / sizeof golden[0]; i++) {
        const struct golden *g = &golden[i];
        assert_int_equal(partition_of(g->partitioner, slice(g->key), g->count), g->partition);
    }
}

static void test_agrees_with_librdkafka(void **state)
{
    (void)state;
    static const int32_t counts[] = {1, 2, 8, 12, 64, 1000};
    for (int i = 0; i < 5000; i++) {
        char key[64];
        int len = snprintf(key, sizeof key, "%.*s-%d.x", i % 40,
                           "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ", i * 7919);
        struct str s = {key, (uint32_t)len};
        int32_t count = counts[i % 6];
        assert_int_equal(
            partition_of(PARTITIONER_MURMUR2, s, count),
            rd_kafka_msg_partitioner_murmur2(NULL, key, (size_t)len, count, NULL, NULL));
        assert_int_equal(
            partition_of(PARTITIONER_CRC32, s, count),
            rd_kafka_msg_partitioner_consistent(NULL, key, (size_t)len, count, NULL, NULL));
    }
}

static void test_bytes_above_127_hash_as_unsigned(void **state)
{
    (void)state;
    for (int c = 128; c < 256; c++) {
        char key[3] = {(char)c, (char)(255 - c), (char)c};
        assert_int_equal(partition_of(PARTITIONER_MURMUR2, (struct str){key, 3}, 97),
                         rd_kafka_msg_partitioner_murmur2(NULL, key, 3, 97, NULL, NULL));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_golden_vectors),
        cmocka_unit_test(test_agrees_with_librdkafka),
        cmocka_unit_test(test_bytes_above_127_hash_as_unsigned),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
