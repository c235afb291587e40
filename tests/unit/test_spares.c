/* test_spares.c - what is given back is taken again, by its size or another. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "consumer/spares.h"

static void test_a_size_is_the_least_that_holds_it(void **state)
{
    (void)state;
    static const size_t sizes[][2] = {{1, 64},           {64, 64},   {65, 80},     {80, 80},
                                      {81, 96},          {97, 112},  {113, 128},   {129, 160},
                                      {224, 224},        {225, 256}, {8192, 8192}, {8193, 8193},
                                      {1000000, 1000000}};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
        assert_int_equal(spares_size(sizes[i][0]), sizes[i][1]);
    for (size_t size = 64; size <= 8192; size++) {
        assert_true(spares_size(size) >= size && spares_size(size) <= size + size / 4 + 1);
        assert_int_equal(spares_size(spares_size(size)), spares_size(size));
    }
}

static void test_what_was_given_back_is_taken_again(void **state)
{
    (void)state;
    struct spares s = {0};
    void *small = spares_take(&s, 60);
    void *large = spares_take(&s, 200);
    void *last = spares_take(&s, 200); /* else the slab would be blank without the other */
    spares_give(&s, large, 200);
    void *other = spares_take(&s, 300); /* of another size */
    assert_ptr_not_equal(other, large);
    assert_ptr_equal(spares_take(&s, 224), large);
    memset(large, 1, 224);
    memset(small, 1, 64);
    spares_give(&s, small, 1);
    spares_give(&s, large, 224);
    spares_give(&s, other, 300);
    spares_give(&s, last, 224);
    spares_give(&s, NULL, 100);
    spares_empty(&s);
    assert_int_equal(s.held, 0);
    small = spares_take(&s, 60);
    spares_give(&s, small, 60);
    spares_empty(&s);
}

enum { CHUNK = 2 << 20, MANY = CHUNK / 1024 };

/* Records grow: what was of one size serves another when nothing of it is left. */
static void test_memory_of_one_size_serves_another(void **state)
{
    (void)state;
    static void *blocks[MANY];
    struct spares s = {0};
    for (size_t size = 64; size <= 8192; size *= 2) {
        size_t count = CHUNK / 2 / size < MANY ? CHUNK / 2 / size : MANY;
        for (size_t i = 0; i < count; i++) {
            blocks[i] = spares_take(&s, size);
            memset(blocks[i], 7, size);
        }
        assert_int_equal(s.held, CHUNK);
        for (size_t i = 0; i < count; i++)
            spares_give(&s, blocks[i], size);
    }
    for (size_t i = 0; i < MANY; i++)
        blocks[i] = spares_take(&s, 1024);
    assert_int_equal(s.held, 2 * CHUNK);
    for (size_t i = 0; i < MANY; i++)
        spares_give(&s, blocks[i], 1024);
    void *huge = spares_take(&s, 100000);
    memset(huge, 0, 100000);
    assert_int_equal(s.held, 2 * CHUNK);
    spares_give(&s, huge, 100000);
    spares_empty(&s);
}

/* Blocks of all sizes at random: each is aligned, and nobody else writes into it. */
static void test_blocks_do_not_touch(void **state)
{
    (void)state;
    enum { HELD = 3000, TURNS = 100000 };
    static struct held {
        uint8_t *at;
        size_t size;
        uint8_t mark;
    } held[HELD];
    struct spares s = {0};
    const char *chosen = getenv("SEED");
    uint32_t seed = chosen != NULL ? (uint32_t)strtoul(chosen, NULL, 10) : (uint32_t)time(NULL);
    print_message("SEED=%u\n", seed);
    for (uint32_t turn = 0; turn < TURNS; turn++) {
        seed = seed * 1664525u + 1013904223u;
        struct held *h = &held[(seed >> 8) % HELD];
        if (h->at != NULL) {
            for (size_t i = 0; i < h->size; i++)
                assert_int_equal(h->at[i], h->mark);
            spares_give(&s, h->at, h->size);
        }
        seed = seed * 1664525u + 1013904223u;
        *h = (struct held){NULL, (seed >> 8) % (turn % 100 == 0 ? 10000 : 700) + 1, (uint8_t)turn};
        h->at = spares_take(&s, h->size);
        assert_non_null(h->at);
        assert_int_equal((uintptr_t)h->at % 16, 0);
        memset(h->at, h->mark, h->size);
    }
    for (uint32_t i = 0; i < HELD; i++)
        if (held[i].at != NULL) spares_give(&s, held[i].at, held[i].size);
    spares_empty(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_size_is_the_least_that_holds_it),
        cmocka_unit_test(test_what_was_given_back_is_taken_again),
        cmocka_unit_test(test_memory_of_one_size_serves_another),
        cmocka_unit_test(test_blocks_do_not_touch),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
