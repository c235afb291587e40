/* test_record_block.c - records in hand keep their bytes until they are given back, in whatever
 * order, and no memory stays behind (the address sanitizer would say so). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "consumer/record_block.h"

enum { RECORDS = 2000, TEXT_MAX = 400 };

struct held {
    struct str key, value;
    struct record_block *block;
};

/* Texts that tell the record; those of some are missing or empty. */
static void make(int i, char text[TEXT_MAX], struct str *key, struct str *value)
{
    int len = snprintf(text, TEXT_MAX, "%d-%0*d", i, i % 300, i);
    *key = i % 7 == 0 ? STR_NONE : (struct str){text, (uint32_t)(i % 5 == 0 ? 0 : len)};
    *value = i % 11 == 0 ? STR_NONE : (struct str){text, (uint32_t)len};
}

static void take(struct record_room *room, int i, struct held *held)
{
    char text[TEXT_MAX];
    make(i, text, &held->key, &held->value);
    assert_int_equal(record_copy(room, &held->key, &held->value, &held->block), ERR_OK);
    memset(text, '?', sizeof text);
}

static void check(int i, const struct held *held)
{
    char text[TEXT_MAX];
    struct str key;
    struct str value;
    make(i, text, &key, &value);
    assert_true(str_equal(held->key, key));
    assert_true(str_equal(held->value, value));
}

static void test_bytes_stay_until_their_record_is_given_back(void **state)
{
    static struct held held[RECORDS];
    struct record_room room = {0};
    (void)state;
    for (int i = 0; i < RECORDS; i++)
        take(&room, i, &held[i]);
    for (int i = 0; i < RECORDS; i += 3)
        record_block_free(held[i].block);
    record_room_deinit(&room); /* those in hand outlive it */
    for (int i = RECORDS - 1; i >= 0; i--) {
        if (i % 3 == 0) continue;
        check(i, &held[i]);
        record_block_free(held[i].block);
    }
}

static void test_many_records_share_a_block(void **state)
{
    struct record_room room = {0};
    struct held first;
    struct held next;
    (void)state;
    take(&room, 1, &first);
    int count = 1;
    for (;; count++) {
        take(&room, 1, &next);
        record_block_free(next.block);
        if (next.block != first.block) break;
    }
    /* As many as fit, and no more: their bytes are not used again while the block lives. */
    assert_int_equal(count, RECORD_BLOCK_BYTES / (first.key.len + first.value.len));
    check(1, &first);
    record_block_free(first.block);
    record_room_deinit(&room);
}

/* Who waits for long keeps his own blocks: with a room for each, the others' go. */
static void test_rooms_share_no_block(void **state)
{
    struct record_room rooms[2] = {{0}, {0}};
    struct held slow[20];
    struct held quick;
    (void)state;
    for (int i = 0; i < 20; i++) {
        take(&rooms[0], i, &slow[i]);
        for (int k = 0; k < 100; k++) {
            take(&rooms[1], k, &quick);
            assert_ptr_not_equal(quick.block, slow[i].block);
            record_block_free(quick.block);
        }
    }
    assert_ptr_equal(slow[0].block, slow[19].block);
    for (int i = 0; i < 20; i++) {
        check(i, &slow[i]);
        record_block_free(slow[i].block);
    }
    record_room_deinit(&rooms[0]);
    record_room_deinit(&rooms[1]);
}

static void test_a_large_record_has_a_block_of_its_own(void **state)
{
    static char text[3 * RECORD_BLOCK_BYTES];
    struct record_room room = {0};
    struct held small;
    struct held large = {.key = STR("key"), .value = {text, sizeof text}};
    (void)state;
    memset(text, 'x', sizeof text);
    take(&room, 1, &small);
    assert_int_equal(record_copy(&room, &large.key, &large.value, &large.block), ERR_OK);
    assert_ptr_not_equal(large.block, small.block);
    assert_memory_equal(large.value.at, text, sizeof text);
    assert_true(str_equal(large.key, STR("key")));
    record_block_free(large.block);
    take(&room, 2, &large); /* the full one is not written into */
    check(2, &large);
    check(1, &small);
    record_block_free(large.block);
    record_block_free(small.block);
    record_room_deinit(&room);
    record_block_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bytes_stay_until_their_record_is_given_back),
        cmocka_unit_test(test_many_records_share_a_block),
        cmocka_unit_test(test_rooms_share_no_block),
        cmocka_unit_test(test_a_large_record_has_a_block_of_its_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
