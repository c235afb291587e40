/* test_enterprise_id.c - ids of notices to enterprises. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "consumer/enterprise_id.h"

static _Alignas(16) uint8_t memory[1024];

/* printf 'ent|firm-1|b1|7|2' | sha256sum */
static void test_an_id_is_the_digest_that_sha256sum_gives(void **state)
{
    (void)state;
    struct arena arena = {.base = memory, .size = sizeof memory};
    struct notice notice = notice_empty;
    notice.borrower_id = STR("firm-1");
    notice.version = 7;
    notice.index = 2;
    assert_int_equal(enterprise_id_fill(STR("b1"), &notice, &arena), ERR_OK);
    assert_true(str_equal(notice.id, STR("bb7a4accefc24b5ceea202e51bcad958")));
}

static void test_ids_of_the_same_step_differ_by_borrower_and_by_index(void **state)
{
    (void)state;
    struct arena arena = {.base = memory, .size = sizeof memory};
    struct notice one = notice_empty;
    one.borrower_id = STR("firm-1");
    one.version = 7;
    one.index = 2;
    struct notice other = one;
    struct notice next = one;
    next.index = 3;
    assert_int_equal(enterprise_id_fill(STR("b1"), &one, &arena), ERR_OK);
    assert_int_equal(enterprise_id_fill(STR("b2"), &other, &arena), ERR_OK);
    assert_int_equal(enterprise_id_fill(STR("b1"), &next, &arena), ERR_OK);
    assert_false(str_equal(one.id, other.id));
    assert_false(str_equal(one.id, next.id));
}

static void test_a_full_arena_gives_no_id(void **state)
{
    (void)state;
    struct arena arena = {.base = memory, .size = 8};
    struct notice notice = notice_empty;
    notice.borrower_id = STR("firm-1");
    assert_int_equal(enterprise_id_fill(STR("b1"), &notice, &arena), ERR_LIMIT);
    assert_true(str_is_none(notice.id));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_an_id_is_the_digest_that_sha256sum_gives),
        cmocka_unit_test(test_ids_of_the_same_step_differ_by_borrower_and_by_index),
        cmocka_unit_test(test_a_full_arena_gives_no_id),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
