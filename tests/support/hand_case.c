/* hand_case.c - a borrower of whom a story tells, held as the daemon holds him. */
#include "tests/support/hand_case.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "schemas/codec/tables.h"

enum { ARENA_BYTES = 4 << 20 };

struct hand_case daemon;

/* With text of his own: outputs of the decision are looked at when he has been kept again. */
static bool take(struct fixture *f, struct borrower *ret_borrower)
{
    struct borrower *b = ret_borrower;
    assert_int_equal(hand_take(&daemon.hand, daemon.cached, &f->arena, b), ERR_OK);
    assert_int_equal(record_own_all(&borrower_state_type, &b->state, &f->arena), ERR_OK);
    for (uint32_t i = 0; i < b->accounts.count; i++)
        assert_int_equal(
            record_own_all(&account_state_type, &b->accounts.items[i].state, &f->arena), ERR_OK);
    return true;
}

static void keep(struct fixture *f, struct borrower *b)
{
    daemon.arena.used = 0;
    assert_int_equal(
        hand_put(&daemon.hand, daemon.cache, daemon.cached, b, &f->policy, &daemon.arena), ERR_OK);
}

static void open_cache(size_t bytes)
{
    assert_int_equal(cache_new(bytes, 1, &daemon.cache), ERR_OK);
    assert_int_equal(cache_add(daemon.cache, STR("b1"), 0, &daemon.cached), ERR_OK);
}

int hand_case_open(size_t cache_bytes)
{
    struct why why = {0};
    struct schema_source_options options = {0};
    fixture_init(&daemon.fixture);
    daemon.fixture.take = take;
    daemon.fixture.keep = keep;
    if (schema_source_open(&options, &daemon.schemas, &why) != ERR_OK) return -1;
    if (hand_init(&daemon.hand, daemon.schemas, &why) != ERR_OK) return -1;
    daemon.hand.keeps = true;
    daemon.arena = (struct arena){aligned_alloc(16, ARENA_BYTES), ARENA_BYTES, 0};
    open_cache(cache_bytes);
    return daemon.arena.base != NULL ? 0 : -1;
}

void hand_case_close(void)
{
    cache_free(daemon.cache);
    hand_deinit(&daemon.hand);
    schema_source_free(daemon.schemas);
    free(daemon.arena.base);
    fixture_free(&daemon.fixture);
}

void hand_case_clear(size_t cache_bytes)
{
    fixture_clear(&daemon.fixture);
    cache_free(daemon.cache);
    open_cache(cache_bytes);
}
