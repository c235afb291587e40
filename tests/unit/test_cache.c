/* test_cache.c - the three editions of a record, and what may be evicted. */
#include "consumer/cache.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/spares.h"
#include "state/core/records.h"

static int with_cache(void **state)
{
    struct cache *c = NULL;
    assert_int_equal(cache_new(4096, 4, &c), ERR_OK);
    *state = c;
    return 0;
}

static int without_cache(void **state)
{
    cache_free(*state);
    return 0;
}

static void expect_blob(const struct blob *blob, const char *text)
{
    if (text == NULL) {
        assert_null(blob);
        return;
    }
    assert_non_null(blob);
    assert_int_equal(blob->len, strlen(text));
    assert_memory_equal(blob->bytes, text, blob->len);
}

static void expect_editions(const struct cached *b, const char *name, const char *now,
                            const char *committed, const char *stored)
{
    const struct cached_record *r = cached_find(b, (struct str){name, (uint32_t)strlen(name)});
    assert_non_null(r);
    expect_blob(r->now, now);
    expect_blob(r->committed, committed);
    expect_blob(r->stored, stored);
}

static struct cached *put(struct cache *c, const char *id, const char *name, const char *text)
{
    struct str slice = {id, (uint32_t)strlen(id)};
    struct cached *b = cache_find(c, slice);
    if (b == NULL) assert_int_equal(cache_add(c, slice, 1, &b), ERR_OK);
    struct str bytes = text == NULL ? STR_NONE : (struct str){text, (uint32_t)strlen(text)};
    assert_int_equal(cache_put(c, b, (struct str){name, (uint32_t)strlen(name)}, bytes, STR_NONE),
                     ERR_OK);
    return b;
}

/* The open batch, with no other decided behind it. */
static void commit(struct cache *c)
{
    cache_batch_seal(c);
    cache_batch_commit(c);
}

static void test_editions_follow_the_batch_and_the_store(void **state)
{
    struct cache *c = *state;
    struct cached *b = put(c, "ann", "", "one");
    expect_editions(b, "", "one", NULL, NULL);
    commit(c);
    expect_editions(b, "", "one", "one", NULL);
    put(c, "ann", "", "two");
    expect_editions(b, "", "two", "one", NULL);
    cache_stored(c, 1);
    expect_editions(b, "", "two", "one", "one");
    commit(c);
    expect_editions(b, "", "two", "two", "one");
    assert_ptr_equal(cache_unstored(c, 1), b);
    cache_stored(c, 1);
    expect_editions(b, "", "two", "two", "two");
    assert_null(cache_unstored(c, 1));
}

/* Whatever order they came in; and each is found, wherever it is looked for first. */
static void test_records_stand_in_the_order_of_their_names(void **state)
{
    struct cache *c = *state;
    static const char *const came[] = {"l:m", "l:b", "", "l.x:a", "l:bb", "l:z", "l:a"};
    static const char *const stand[] = {"", "l.x:a", "l:a", "l:b", "l:bb", "l:m", "l:z"};
    enum { COUNT = sizeof came / sizeof *came };
    struct cached *b = NULL;
    for (uint32_t i = 0; i < COUNT; i++)
        b = put(c, "ann", came[i], came[i]);
    assert_int_equal(b->record_count, COUNT);
    for (uint32_t i = 0; i < COUNT; i++) {
        struct str name = {stand[i], (uint32_t)strlen(stand[i])};
        expect_blob(b->records[i].now, stand[i]);
        for (uint32_t place = 0; place <= COUNT; place++)
            assert_ptr_equal(cached_find_near(b, place, name), &b->records[i]);
    }
    assert_null(cached_find(b, STR("l:c")));
    assert_null(cached_find(b, STR("l:zz")));
    assert_null(cached_find_near(b, 1, STR("a")));
}

static void test_an_aborted_batch_leaves_no_trace(void **state)
{
    struct cache *c = *state;
    struct cached *b = put(c, "ann", "", "one");
    commit(c);
    put(c, "ann", "", "two");
    put(c, "ann", "l:a", "account");
    cache_put_timer(c, b, (struct cached_timer){true, 7});
    cache_batch_revert(c);
    expect_editions(b, "", "one", "one", NULL);
    assert_null(cached_find(b, STR("l:a")));
    assert_false(b->timer_now.is_member);
    assert_null(cache_batch(c));
}

/* What is kept of borrowers has a bound of its own, and goes with the batch. */
static void test_what_is_kept_is_bounded_and_goes_with_the_batch(void **state)
{
    struct cache *c = *state;
    struct cached *b = put(c, "ann", "", "one");
    commit(c);
    assert_null(cache_keep_new(c, 4096 / 3 + 1));
    void *first = cache_keep_new(c, 600);
    void *second = cache_keep_new(c, 600);
    assert_non_null(first);
    assert_non_null(second);
    assert_null(cache_keep_new(c, 600));
    cache_keep(c, b, first, 600);
    assert_true(b->is_in_batch);
    cache_keep(c, b, second, 600); /* the first is given back */
    void *third = cache_keep_new(c, 600);
    assert_non_null(third);
    cache_keep_not(c, third, 600);
    cache_batch_revert(c);
    assert_null(b->kept);
    assert_false(b->is_in_batch);
    expect_editions(b, "", "one", "one", NULL);
    first = cache_keep_new(c, 600);
    second = cache_keep_new(c, 600);
    assert_non_null(first);
    assert_non_null(second);
    cache_keep(c, b, first, 600); /* is freed with the cache */
    cache_keep_not(c, second, 600);
}

static void test_a_dropped_record_goes_when_no_edition_has_it(void **state)
{
    struct cache *c = *state;
    struct cached *b = put(c, "ann", "l:a", "account");
    commit(c);
    cache_stored(c, 1);
    put(c, "ann", "l:a", NULL);
    commit(c);
    expect_editions(b, "l:a", NULL, NULL, "account");
    cache_stored(c, 1);
    assert_null(cached_find(b, STR("l:a")));
}

static void test_what_redis_lacks_is_never_evicted(void **state)
{
    struct cache *c = *state;
    char id[16];
    char text[512];
    memset(text, 'x', sizeof text);
    text[sizeof text - 1] = '\0';
    for (int i = 0; i < 20; i++) {
        (void)snprintf(id, sizeof id, "b%d", i);
        put(c, id, "", text);
    }
    cache_trim(c); /* all are in the batch */
    assert_non_null(cache_find(c, STR("b0")));
    commit(c);
    cache_trim(c); /* all are unstored */
    assert_non_null(cache_find(c, STR("b0")));
    assert_true(cache_unstored_bytes(c) > 4096);
    cache_stored(c, 1);
    assert_int_equal(cache_unstored_bytes(c), 0);
    cache_trim(c);
    assert_true(cache_bytes(c) <= 4096);
    assert_non_null(cache_find(c, STR("b0"))); /* looked up last */
    assert_null(cache_find(c, STR("b1")));
}

/* To be found again among the newest eighth moves nobody in the order of use; behind it, it does.
 */
static void test_the_newest_stay_where_they_are(void **state)
{
    struct cache *c = *state;
    struct cached *all[16];
    char id[16];
    for (int i = 0; i < 16; i++) {
        (void)snprintf(id, sizeof id, "b%d", i);
        all[i] = put(c, id, "", "text");
    }
    assert_ptr_equal(cache_find(c, STR("b15")), all[15]);
    assert_ptr_equal(cache_find(c, STR("b13")), all[13]);
    assert_ptr_equal(all[13]->newer, all[14]);
    assert_ptr_equal(cache_find(c, STR("b12")), all[12]);
    assert_null(all[12]->newer);
    assert_ptr_equal(all[15]->newer, all[12]);
    assert_ptr_equal(cache_find(c, STR("b13")), all[13]); /* one more has come before him */
    assert_null(all[13]->newer);
}

static void test_many_borrowers_are_found_again(void **state)
{
    struct cache *c = *state;
    char id[16];
    for (int i = 0; i < 5000; i++) {
        (void)snprintf(id, sizeof id, "b%d", i);
        put(c, id, "", id);
    }
    commit(c);
    for (int i = 0; i < 5000; i++) {
        (void)snprintf(id, sizeof id, "b%d", i);
        struct cached *b = cache_find(c, (struct str){id, (uint32_t)strlen(id)});
        assert_non_null(b);
        expect_editions(b, "", id, id, NULL);
    }
}

static void test_dropping_a_partition_leaves_the_others(void **state)
{
    struct cache *c = *state;
    struct cached *other = NULL;
    put(c, "ann", "", "one");
    assert_int_equal(cache_add(c, STR("bob"), 2, &other), ERR_OK);
    assert_int_equal(cache_put(c, other, STR(""), STR("two"), STR_NONE), ERR_OK);
    commit(c);
    cache_drop_partition(c, 1);
    assert_null(cache_find(c, STR("ann")));
    assert_null(cache_unstored(c, 1));
    assert_ptr_equal(cache_find(c, STR("bob")), other);
    cache_drop_partition(c, 2);
    assert_int_equal(cache_bytes(c), 0);
    assert_int_equal(cache_unstored_bytes(c), 0);
}

/* It stands beside its bytes, and is counted, until Redis has it. */
static void test_a_view_is_known_until_it_is_stored(void **state)
{
    struct cache *c = *state;
    struct cached *b = put(c, "ann", "", "one");
    size_t without = cache_bytes(c);
    assert_null(cached_find(b, STR(""))->now->view);
    char view[200];
    memset(view, 'v', sizeof view);
    assert_int_equal(cache_put(c, b, STR(""), STR("one"), (struct str){view, sizeof view}), ERR_OK);
    assert_int_equal(cache_bytes(c) - without, spares_size(sizeof view));
    commit(c);
    const struct blob *blob = cached_find(b, STR(""))->committed;
    assert_int_equal(blob->view_len, sizeof view);
    assert_memory_equal(blob->view, view, sizeof view);
    cache_stored(c, 1);
    assert_null(blob->view);
    assert_int_equal(blob->view_len, 0);
    assert_int_equal(cache_bytes(c), without);
}

/* A step that was made before the commit has it. */
static void test_a_view_that_a_step_has_taken_is_forgotten(void **state)
{
    struct cache *c = *state;
    struct cached *b = put(c, "ann", "", "one");
    assert_int_equal(cache_put(c, b, STR(""), STR("one"), STR("its view")), ERR_OK);
    assert_int_equal(cache_put(c, b, STR("gone"), STR_NONE, STR_NONE), ERR_OK);
    size_t with = cache_bytes(c);
    cache_forget_views(c, b);
    assert_int_equal(with - cache_bytes(c), spares_size(strlen("its view")));
    commit(c);
    assert_null(cached_find(b, STR(""))->committed->view);
    assert_int_equal(cached_find(b, STR(""))->committed->len, strlen("one"));
}

/* Borrowers who come and go stand where those before them stood, not somewhere else on the heap. */
static void test_the_heap_is_left_alone_once_warm(void **state)
{
    (void)state;
    struct cache *c = NULL;
    assert_int_equal(cache_new(1 << 20, 4, &c), ERR_OK);
    uintptr_t before = 0;
    for (int round = 0; round < 20; round++) {
        struct cached *b = put(c, "ann", "", "one");
        assert_int_equal(cache_put(c, b, STR("account"), STR("some bytes"), STR("view")), ERR_OK);
        commit(c);
        uintptr_t places = (uintptr_t)b ^ (uintptr_t)b->records;
        for (uint32_t i = 0; i < b->record_count; i++)
            places ^= (uintptr_t)b->records[i].name.at ^ (uintptr_t)b->records[i].now ^
                      (uintptr_t)b->records[i].now->view;
        cache_drop_partition(c, 1);
        if (round > 0) assert_true(places == before);
        before = places;
    }
    cache_free(c);
}

int main(void)
{
#define CASE(f) cmocka_unit_test_setup_teardown(f, with_cache, without_cache)
    const struct CMUnitTest tests[] = {
        CASE(test_editions_follow_the_batch_and_the_store),
        CASE(test_records_stand_in_the_order_of_their_names),
        CASE(test_an_aborted_batch_leaves_no_trace),
        CASE(test_what_is_kept_is_bounded_and_goes_with_the_batch),
        CASE(test_a_dropped_record_goes_when_no_edition_has_it),
        CASE(test_what_redis_lacks_is_never_evicted),
        CASE(test_the_newest_stay_where_they_are),
        CASE(test_many_borrowers_are_found_again),
        CASE(test_dropping_a_partition_leaves_the_others),
        CASE(test_a_view_is_known_until_it_is_stored),
        CASE(test_a_view_that_a_step_has_taken_is_forgotten),
        cmocka_unit_test(test_the_heap_is_left_alone_once_warm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
