/* test_core_arena.c - the arena and its lists: alignment, bounds, growth. */
#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "state/core/arena.h"

enum { BYTES = 256 };

static alignas(max_align_t) uint8_t block[BYTES];

static struct arena fresh(size_t size)
{
    memset(block, 0xAA, sizeof block);
    return (struct arena){.base = block, .size = size};
}

static void test_memory_is_zeroed_and_aligned(void **state)
{
    (void)state;
    struct arena a = fresh(BYTES);
    const uint8_t *first = arena_alloc(&a, 1);
    const uint8_t *second = arena_alloc(&a, 17);
    assert_ptr_equal(first, block);
    assert_ptr_equal(second, block + 16);
    for (int i = 0; i < 17; i++)
        assert_int_equal(second[i], 0);
    assert_int_equal(second[17], 0xAA);
    assert_int_equal(a.used, 33);
}

static void test_copied_bytes_are_aligned_and_of_nothing_there_is_a_copy_too(void **state)
{
    (void)state;
    struct arena a = fresh(33);
    assert_non_null(arena_alloc(&a, 1));
    const uint8_t *copy = arena_copy_bytes(&a, "seventeen bytes..", 17);
    assert_ptr_equal(copy, block + 16);
    assert_memory_equal(copy, "seventeen bytes..", 17);
    assert_int_equal(a.used, 33);
    assert_null(arena_copy_bytes(&a, "x", 1));
    a.used = 32;
    assert_ptr_equal(arena_copy_bytes(&a, NULL, 0), block + 32);
}

static void test_the_last_byte_is_given_and_no_more(void **state)
{
    (void)state;
    struct arena a = fresh(32);
    assert_non_null(arena_alloc(&a, 32));
    assert_int_equal(a.used, 32);
    assert_non_null(arena_alloc(&a, 0));
    assert_null(arena_alloc(&a, 1));
    assert_int_equal(a.used, 32);

    a = fresh(32);
    assert_null(arena_alloc(&a, 33));
    assert_null(arena_alloc(&a, SIZE_MAX));
    assert_int_equal(a.used, 0);
}

static void test_the_way_to_the_next_boundary_may_lie_beyond_the_end(void **state)
{
    (void)state;
    struct arena a = fresh(20);
    assert_non_null(arena_alloc(&a, 18));
    assert_null(arena_alloc(&a, 0));
    assert_int_equal(a.used, 18);
}

struct numbers {
    int32_t *items;
    uint32_t count, cap;
};

static void test_a_list_grows_and_keeps_what_it_holds(void **state)
{
    (void)state;
    struct arena a = fresh(BYTES);
    struct numbers list = {0};
    for (int32_t i = 0; i < 9; i++) {
        int32_t *slot = LIST_ADD(&a, &list);
        assert_non_null(slot);
        assert_int_equal(*slot, 0);
        *slot = i;
    }
    assert_int_equal(list.count, 9);
    assert_int_equal(list.cap, 16);
    for (int32_t i = 0; i < 9; i++)
        assert_int_equal(list.items[i], i);
    /* Four, eight and sixteen of them. */
    assert_int_equal(a.used, (4 + 8 + 16) * sizeof(int32_t));
}

static void test_items_with_room_for_one_more_stay_where_they_are(void **state)
{
    (void)state;
    struct arena a = fresh(BYTES);
    int32_t items[2] = {7, 8};
    uint32_t cap = 2;
    assert_ptr_equal(arena_grow(&a, items, 1, &cap, sizeof items[0]), items);
    assert_int_equal(cap, 2);
    assert_int_equal(a.used, 0);
    int32_t *moved = arena_grow(&a, items, 2, &cap, sizeof items[0]);
    assert_ptr_not_equal(moved, items);
    assert_int_equal(cap, 4);
    assert_int_equal(moved[0], 7);
    assert_int_equal(moved[1], 8);
}

static void test_a_slot_used_before_is_zeroed(void **state)
{
    (void)state;
    struct arena a = fresh(BYTES);
    struct numbers list = {0};
    *LIST_ADD(&a, &list) = 7;
    list.count = 0;
    assert_int_equal(*LIST_ADD(&a, &list), 0);
    assert_int_equal(list.count, 1);
}

static void test_a_list_that_cannot_grow_stays_as_it_is(void **state)
{
    (void)state;
    struct arena a = fresh(20);
    struct numbers list = {0};
    for (int32_t i = 0; i < 4; i++)
        *LIST_ADD(&a, &list) = i;
    const int32_t *items = list.items;
    assert_null(LIST_ADD(&a, &list));
    assert_ptr_equal(list.items, items);
    assert_int_equal(list.count, 4);
    assert_int_equal(list.cap, 4);
}

static void test_a_list_of_more_than_can_be_counted_does_not_wrap(void **state)
{
    (void)state;
    struct arena a = fresh(BYTES);
    uint32_t cap = UINT32_C(1) << 31;
    assert_null(arena_grow(&a, block, cap, &cap, 1));
    assert_int_equal(cap, UINT32_C(1) << 31);
    assert_int_equal(a.used, 0);
}

static void test_a_copy_lies_in_the_arena_and_ends_in_zero(void **state)
{
    (void)state;
    struct arena a = fresh(BYTES);
    struct str text = STR("abc");
    struct str copy = arena_copy(&a, text);
    assert_ptr_equal(copy.at, block);
    assert_int_equal(copy.len, 3);
    assert_memory_equal(copy.at, "abc", 4);
    assert_int_equal(a.used, 4);

    struct str empty = arena_copy(&a, (struct str){text.at, 0});
    assert_non_null(empty.at);
    assert_int_equal(empty.len, 0);
    assert_int_equal(empty.at[0], '\0');
}

static void test_none_stays_none_and_a_copy_without_room_is_none(void **state)
{
    (void)state;
    struct arena a = fresh(3);
    assert_null(arena_copy(&a, STR_NONE).at);
    assert_int_equal(a.used, 0);
    assert_null(arena_copy(&a, STR("abc")).at);
    assert_int_equal(a.used, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_memory_is_zeroed_and_aligned),
        cmocka_unit_test(test_copied_bytes_are_aligned_and_of_nothing_there_is_a_copy_too),
        cmocka_unit_test(test_the_last_byte_is_given_and_no_more),
        cmocka_unit_test(test_the_way_to_the_next_boundary_may_lie_beyond_the_end),
        cmocka_unit_test(test_a_list_grows_and_keeps_what_it_holds),
        cmocka_unit_test(test_items_with_room_for_one_more_stay_where_they_are),
        cmocka_unit_test(test_a_slot_used_before_is_zeroed),
        cmocka_unit_test(test_a_list_that_cannot_grow_stays_as_it_is),
        cmocka_unit_test(test_a_list_of_more_than_can_be_counted_does_not_wrap),
        cmocka_unit_test(test_a_copy_lies_in_the_arena_and_ends_in_zero),
        cmocka_unit_test(test_none_stays_none_and_a_copy_without_room_is_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
