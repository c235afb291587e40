/* test_spares.c - what is given back is taken again, by size and up to a bound. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/spares.h"

static void test_a_size_is_the_least_that_holds_it(void **state)
{
    (void)state;
    static const size_t sizes[][2] = {{1, 64},           {64, 64},   {65, 80},       {80, 80},
                                      {81, 96},          {97, 112},  {113, 128},     {129, 160},
                                      {224, 224},        {225, 256}, {57344, 57344}, {57345, 57345},
                                      {1000000, 1000000}};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
        assert_int_equal(spares_size(sizes[i][0]), sizes[i][1]);
    for (size_t size = 64; size <= 57344; size++) {
        assert_true(spares_size(size) >= size && spares_size(size) <= size + size / 4 + 1);
        assert_int_equal(spares_size(spares_size(size)), spares_size(size));
    }
}

static void test_what_was_given_back_is_taken_again(void **state)
{
    (void)state;
    struct spares s = {.kept_max = 1000};
    void *small = spares_take(&s, 60);
    void *large = spares_take(&s, 200);
    assert_int_equal(s.kept_bytes, 0);
    memset(large, 1, spares_size(200));
    spares_give(&s, small, 60);
    spares_give(&s, large, 200);
    assert_int_equal(s.kept_bytes, 64 + 224);
    void *other = spares_take(&s, 300); /* of another size */
    assert_ptr_not_equal(other, large);
    assert_ptr_equal(spares_take(&s, 224), large);
    assert_ptr_equal(spares_take(&s, 1), small);
    assert_int_equal(s.kept_bytes, 0);
    memset(large, 2, 224);
    memset(small, 2, 64);
    spares_give(&s, small, 1);
    spares_give(&s, large, 224);
    spares_give(&s, other, 300);
    spares_give(&s, NULL, 100);
    spares_empty(&s);
    assert_int_equal(s.kept_bytes, 0);
    void *last = spares_take(&s, 60);
    spares_give(&s, last, 60);
    spares_empty(&s);
}

static void test_no_more_is_kept_than_may_be(void **state)
{
    (void)state;
    struct spares s = {.kept_max = 200};
    void *blocks[4];
    for (int i = 0; i < 4; i++)
        blocks[i] = spares_take(&s, 64);
    for (int i = 0; i < 4; i++)
        spares_give(&s, blocks[i], 64);
    assert_int_equal(s.kept_bytes, 192);
    void *huge = spares_take(&s, 100000);
    memset(huge, 0, 100000);
    spares_give(&s, huge, 100000);
    assert_int_equal(s.kept_bytes, 192);
    spares_empty(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_size_is_the_least_that_holds_it),
        cmocka_unit_test(test_what_was_given_back_is_taken_again),
        cmocka_unit_test(test_no_more_is_kept_than_may_be),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
