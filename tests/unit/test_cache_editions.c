/* test_cache_editions.c - a batch decided while the one before is being committed: which edition of
 * a borrower is true for whom, whatever becomes of either. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/cache_internal.h"

enum { PARTITION = 1, BORROWERS = 5, STEPS = 20000, ABSENT = 0 };

/* What the cache should say of one borrower: the number his record holds, in each edition. */
struct expected {
    struct cached *cached;
    int now, sealed, committed, stored;
    bool is_in_batch, is_sealed, is_unstored;
};

struct life {
    struct cache *cache;
    struct expected all[BORROWERS];
    bool is_batch_sealed;
    int last;
};

static uint64_t state_of_chance;

/* xorshift64; any start but 0. */
static int pick(void)
{
    state_of_chance ^= state_of_chance << 13;
    state_of_chance ^= state_of_chance >> 7;
    state_of_chance ^= state_of_chance << 17;
    return (int)(state_of_chance >> 40);
}

static int number_of(const struct blob *blob)
{
    char text[16] = "";
    if (blob == NULL) return ABSENT;
    assert_true(blob->len < sizeof text);
    memcpy(text, blob->bytes, blob->len);
    return (int)strtol(text, NULL, 10);
}

static void check(const struct life *l)
{
    size_t unstored = 0;
    for (int i = 0; i < BORROWERS; i++) {
        const struct expected *e = &l->all[i];
        const struct cached_record *r = cached_find(e->cached, STR("l:a"));
        assert_int_equal(r == NULL ? ABSENT : number_of(r->now), e->now);
        assert_int_equal(r == NULL ? ABSENT : number_of(r->committed), e->committed);
        assert_int_equal(r == NULL ? ABSENT : number_of(r->stored), e->stored);
        if (e->is_sealed) assert_int_equal(r == NULL ? ABSENT : number_of(r->sealed), e->sealed);
        assert_int_equal(e->cached->timer_now.date, e->now);
        assert_int_equal(e->cached->timer_committed.date, e->committed);
        assert_int_equal(e->cached->timer_stored.date, e->stored);
        assert_int_equal(e->cached->is_in_batch, e->is_in_batch);
        assert_int_equal(e->cached->is_sealed, e->is_sealed);
        assert_int_equal(e->cached->is_unstored, e->is_unstored);
        unstored += e->is_unstored || e->is_sealed ? e->cached->bytes : 0;
        size_t bytes = e->cached->bytes;
        cache_account_bytes(l->cache, e->cached);
        assert_int_equal(bytes, e->cached->bytes);
    }
    assert_int_equal(cache_unstored_bytes(l->cache), unstored);
}

static void change(struct life *l, int i)
{
    char text[16];
    struct expected *e = &l->all[i];
    int number = pick() % 4 == 0 ? ABSENT : ++l->last;
    (void)snprintf(text, sizeof text, "%d", number);
    struct str bytes = number == ABSENT ? STR_NONE : (struct str){text, (uint32_t)strlen(text)};
    assert_int_equal(cache_put(l->cache, e->cached, STR("l:a"), bytes, STR_NONE), ERR_OK);
    /* Others beside it, before and behind, with a view or without. */
    char name[] = "l:0";
    name[2] = (char)('0' + pick() % ('z' - '0'));
    if (name[2] != 'a')
        assert_int_equal(cache_put(l->cache, e->cached, (struct str){name, sizeof name - 1}, bytes,
                                   pick() % 2 == 0 ? bytes : STR_NONE),
                         ERR_OK);
    cache_put_timer(l->cache, e->cached, (struct cached_timer){true, number});
    e->now = number;
    e->is_in_batch = true;
}

static void seal(struct life *l)
{
    cache_batch_seal(l->cache);
    for (int i = 0; i < BORROWERS; i++) {
        struct expected *e = &l->all[i];
        if (!e->is_in_batch) continue;
        e->sealed = e->now;
        e->is_sealed = true;
        e->is_in_batch = false;
    }
    l->is_batch_sealed = true;
}

static void commit(struct life *l)
{
    cache_batch_commit(l->cache);
    for (int i = 0; i < BORROWERS; i++) {
        struct expected *e = &l->all[i];
        if (!e->is_sealed) continue;
        e->committed = e->sealed;
        e->is_unstored = true;
        e->is_sealed = false;
    }
    l->is_batch_sealed = false;
}

static void revert(struct life *l)
{
    cache_batch_revert(l->cache);
    for (int i = 0; i < BORROWERS; i++) {
        struct expected *e = &l->all[i];
        if (!e->is_in_batch) continue;
        e->now = e->is_sealed ? e->sealed : e->committed;
        e->is_in_batch = false;
    }
}

/* The commit failed: what was decided behind it goes, and then the batch itself. */
static void undo(struct life *l)
{
    revert(l);
    cache_batch_unseal(l->cache);
    for (int i = 0; i < BORROWERS; i++) {
        struct expected *e = &l->all[i];
        e->is_in_batch = e->is_sealed;
        e->is_sealed = false;
    }
    l->is_batch_sealed = false;
    check(l);
    revert(l);
}

static void store(struct life *l)
{
    cache_stored(l->cache, PARTITION);
    for (int i = 0; i < BORROWERS; i++) {
        struct expected *e = &l->all[i];
        if (!e->is_unstored) continue;
        e->stored = e->committed;
        e->is_unstored = false;
    }
}

static void live(struct life *l)
{
    int chance = pick() % 20;
    if (chance < 14)
        change(l, pick() % BORROWERS);
    else if (chance == 14)
        revert(l);
    else if (chance == 15)
        store(l);
    else if (!l->is_batch_sealed)
        seal(l);
    else if (chance == 16)
        undo(l);
    else
        commit(l);
}

/* Against a model that holds four numbers per borrower. */
static void test_each_edition_is_what_was_decided_committed_or_stored(void **state)
{
    (void)state;
    const char *chosen = getenv("SEED");
    unsigned long seed = chosen != NULL ? strtoul(chosen, NULL, 10) : 1;
    print_message("SEED=%lu\n", seed);
    state_of_chance = seed * 2 + 1;
    struct life l = {0};
    assert_int_equal(cache_new(1 << 20, PARTITION + 1, &l.cache), ERR_OK);
    for (int i = 0; i < BORROWERS; i++) {
        char id[] = {'b', (char)('0' + i), '\0'};
        assert_int_equal(cache_add(l.cache, (struct str){id, 2}, PARTITION, &l.all[i].cached),
                         ERR_OK);
        struct cached *b = l.all[i].cached;
        b->timer_now.date = b->timer_committed.date = b->timer_stored.date = ABSENT;
    }
    for (int i = 0; i < STEPS; i++) {
        live(&l);
        check(&l);
    }
    cache_free(l.cache);
}

/* Bytes are counted by what is held, and nothing of either batch may be evicted. */
static void test_a_sealed_borrower_is_counted_and_stays(void **state)
{
    (void)state;
    struct cache *c = NULL;
    struct cached *b = NULL;
    char large[5000];
    memset(large, 'x', sizeof large);
    assert_int_equal(cache_new(4096, PARTITION + 1, &c), ERR_OK);
    assert_int_equal(cache_add(c, STR("ann"), PARTITION, &b), ERR_OK);
    struct str bytes = {large, sizeof large};
    assert_int_equal(cache_put(c, b, STR(""), bytes, STR_NONE), ERR_OK);
    size_t one = cache_bytes(c);
    cache_batch_seal(c);
    cache_trim(c);
    assert_ptr_equal(cache_find(c, STR("ann")), b);
    assert_int_equal(cache_put(c, b, STR(""), bytes, STR_NONE), ERR_OK);
    assert_true(cache_bytes(c) >= one + sizeof large);
    cache_batch_commit(c);
    cache_stored(c, PARTITION);
    assert_true(cache_bytes(c) >= one + sizeof large); /* the batch behind it is open still */
    cache_batch_revert(c);
    assert_int_equal(cache_bytes(c), one);
    cache_trim(c);
    assert_null(cache_find(c, STR("ann")));
    cache_free(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_edition_is_what_was_decided_committed_or_stored),
        cmocka_unit_test(test_a_sealed_borrower_is_counted_and_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
