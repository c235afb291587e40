/* test_worker_view.c - how the view of a record that changed goes into a step: as one value, or
 * only the fields that changed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/worker.h"
#include "state/store/step_bytes.h"
#include "tests/support/state_value.h"

enum { ARENA_BYTES = 1 << 16 };

static struct worker worker;
static struct step *step;
static struct cached *ann;

static void put(const char *product, struct str view)
{
    struct buf value = {0};
    struct str text = {product, (uint32_t)strlen(product)};
    state_value(&worker.hand, ann->id, STR("lender:loan"), text, &value);
    struct str bytes = {(const char *)value.at, (uint32_t)value.len};
    assert_int_equal(cache_put(worker.cache, ann, STR("lender:loan"), bytes, view), ERR_OK);
    buf_free(&value);
    cache_batch_seal(worker.cache);
    cache_batch_commit(worker.cache);
}

static int open_worker(void **state)
{
    struct why why = {{0}};
    (void)state;
    worker = (struct worker){.decision_arena = {malloc(ARENA_BYTES), ARENA_BYTES, 0}};
    assert_non_null(worker.decision_arena.base);
    assert_int_equal(hand_init(&worker.hand, state_value_schemas, &why), ERR_OK);
    assert_int_equal(cache_new(1 << 20, 1, &worker.cache), ERR_OK);
    assert_int_equal(cache_add(worker.cache, STR("ann"), 0, &ann), ERR_OK);
    return step_new(1 << 20, &step) == ERR_OK ? 0 : -1;
}

static int close_worker(void **state)
{
    (void)state;
    step_free(step);
    cache_free(worker.cache);
    hand_deinit(&worker.hand);
    free(worker.decision_arena.base);
    return 0;
}

/* The step with what Redis lacks of her. */
static void make_step(bool is_packed, enum step_extent extent)
{
    const struct watermark none = {.state = WATERMARK_NONE};
    step_start(step, (struct key_place){KEY_LAYOUT_STANDALONE, 0}, &none);
    if (is_packed) step_pack_views(step);
    worker.decision_arena.used = 0;
    assert_int_equal(view_step_borrower(&worker, step, ann, extent), ERR_OK);
    step_watermark(step, &none);
}

static uint32_t step_says(const char *text)
{
    const struct resp *body = step_body(step);
    uint32_t times = 0;
    size_t size = strlen(text);
    for (size_t at = 0; at + size <= body->len; at++)
        times += memcmp((const char *)body->bytes + at, text, size) == 0;
    return times;
}

static void test_fields_that_changed_go_where_redis_takes_no_whole_views(void **state)
{
    (void)state;
    put("loan-product", STR_NONE);
    make_step(false, STEP_CHANGES);
    assert_int_equal(step_says("RESTORE"), 0);
    assert_int_equal(step_says("currency"), 1);
    cache_stored(worker.cache, 0);
    put("card-product", STR_NONE);
    make_step(false, STEP_CHANGES);
    assert_int_equal(step_says("RESTORE"), 0);
    assert_int_equal(step_says("currency"), 0);
    assert_int_equal(step_says("\r\nproduct\r\n$12\r\ncard-product"), 1);
    make_step(false, STEP_WHOLE); /* whatever is there */
    assert_int_equal(step_says("currency"), 1);
}

static void test_a_view_that_is_known_goes_as_it_is(void **state)
{
    (void)state;
    put("loan-product", STR("as it was packed"));
    make_step(true, STEP_CHANGES);
    assert_int_equal(step_says("RESTORE"), 1);
    assert_int_equal(step_says("as it was packed"), 1);
    make_step(false, STEP_CHANGES); /* the right to it has been taken away since */
    assert_int_equal(step_says("RESTORE"), 0);
    assert_int_equal(step_says("currency"), 1);
}

/* Redis had it, and is in doubt now. */
static void test_a_view_that_is_not_known_any_more_is_made_of_the_bytes(void **state)
{
    (void)state;
    put("loan-product", STR("as it was packed"));
    cache_stored(worker.cache, 0);
    make_step(true, STEP_WHOLE);
    assert_int_equal(step_says("RESTORE"), 1);
    assert_int_equal(step_says("as it was packed"), 0);
    assert_int_equal(step_says("currency"), 1);
}

/* A step made before the commit had it, and was never sent. */
static void test_a_view_that_a_lost_step_had_is_made_of_the_bytes(void **state)
{
    (void)state;
    put("loan-product", STR("as it was packed"));
    cache_forget_views(worker.cache, ann);
    make_step(true, STEP_CHANGES);
    assert_int_equal(step_says("RESTORE"), 1);
    assert_int_equal(step_says("as it was packed"), 0);
    assert_int_equal(step_says("currency"), 1);
}

/* As many fields as fit. */
static void fill_to_its_bound(struct step *large, size_t bound)
{
    const struct watermark none = {.state = WATERMARK_NONE};
    const struct store_field field = {STR("borrower"), STR("a value that takes some room")};
    step_start(large, (struct key_place){KEY_LAYOUT_STANDALONE, 0}, &none);
    while (step_error(large) == ERR_OK)
        step_set_state(large, STR("ann"), &field, 1);
    assert_int_equal(step_error(large), ERR_LIMIT);
    assert_in_range(step_bytes(large), bound - 200, bound);
}

/* With a backlog each partition has one in turn: what it took is given back in between. */
static void test_a_large_step_gives_its_memory_back(void **state)
{
    (void)state;
    enum { LARGE = 2 << 20, SMALL = 1 << 19 };
    struct step *other = NULL;
    assert_int_equal(step_new(LARGE, &other), ERR_OK);
    for (int round = 0; round < 2; round++) { /* the bound is as before */
        fill_to_its_bound(other, LARGE);
        step_rest(other);
        assert_int_equal(step_bytes(other), 0);
    }
    step_free(other);
    assert_int_equal(step_new(SMALL, &other), ERR_OK);
    fill_to_its_bound(other, SMALL);
    step_rest(other);
    assert_true(step_bytes(other) > 0);
    step_free(other);
}

int main(void)
{
#define CASE(f) cmocka_unit_test_setup_teardown(f, open_worker, close_worker)
    const struct CMUnitTest tests[] = {
        CASE(test_fields_that_changed_go_where_redis_takes_no_whole_views),
        CASE(test_a_view_that_is_known_goes_as_it_is),
        CASE(test_a_view_that_is_not_known_any_more_is_made_of_the_bytes),
        CASE(test_a_view_that_a_lost_step_had_is_made_of_the_bytes),
        CASE(test_a_large_step_gives_its_memory_back),
    };
    return cmocka_run_group_tests(tests, state_values_open, state_values_close);
}
