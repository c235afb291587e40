/* test_worker_judge.c - one who is kept in hand is judged as one who was written down: what does
 * not fit with him is judged again by his bytes, and only then refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "consumer/worker.h"
#include "tests/support/hand_case.h"

enum { ARENA_BYTES = 4 << 20, CACHE_BYTES = 8 << 20 };

static struct worker worker;
static struct cached *cached;
static int32_t day; /* up to which he is to be judged */

static void tell(const char *line)
{
    assert_true(fixture_line(&daemon.fixture, line));
    assert_non_null(cached->kept);
}

static int set_up(void **state)
{
    (void)state;
    if (hand_case_open(CACHE_BYTES) != 0) return -1;
    cached = daemon.cached;
    worker = (struct worker){
        .policy = &daemon.fixture.policy, .cache = daemon.cache, .load_arena = daemon.arena};
    struct why why = {0};
    if (hand_init(&worker.hand, daemon.schemas, &why) != ERR_OK) return -1;
    worker.hand.keeps = true;
    worker.decision_arena = (struct arena){aligned_alloc(16, ARENA_BYTES), ARENA_BYTES, 0};
    if (worker.decision_arena.base == NULL) return -1;
    tell("overdue 2026-01-26 account=A no=1 due=2026-01-25 principal=1000");
    day = fixture_date("2026-03-05");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    hand_deinit(&worker.hand);
    hand_case_close();
    free(worker.decision_arena.base);
    return 0;
}

/* How much of the arena it takes to judge him as he is. */
static size_t room_taken(void)
{
    struct decision d;
    assert_int_equal(judge_days(&worker, cached, day, &d), ERR_OK);
    return worker.decision_arena.used;
}

static void test_what_does_not_fit_with_him_kept_is_judged_by_his_bytes(void **state)
{
    (void)state;
    struct decision d;
    size_t of_kept = room_taken();
    assert_non_null(cached->kept); /* to judge is not to change */
    assert_int_equal(emit_kept(&worker, cached), ERR_OK);
    size_t of_written = room_taken();
    assert_true(of_written < of_kept);
    tell("income 2026-01-26 amount=100"); /* he is kept anew */
    int32_t as_of = ((const struct borrower *)cached->kept)->state.clock;
    worker.decision_arena.size = (of_written + of_kept) / 2;
    assert_int_equal(judge_days(&worker, cached, day, &d), ERR_OK);
    assert_null(cached->kept);
    assert_non_null(cached->records[0].now);
    assert_true(d.borrower.state.clock > as_of);
    assert_true(d.outputs.reports.count > 0);
}

static void test_what_does_not_fit_at_all_is_told_so(void **state)
{
    (void)state;
    struct decision d;
    assert_int_equal(emit_kept(&worker, cached), ERR_OK);
    worker.decision_arena.size = room_taken() / 2;
    assert_int_equal(judge_days(&worker, cached, day, &d), ERR_LIMIT);
    tell("income 2026-01-26 amount=100");
    assert_int_equal(judge_days(&worker, cached, day, &d), ERR_LIMIT);
    assert_null(cached->kept);
    assert_true(worker.hand.keeps);
}

static void test_one_who_cannot_be_written_is_decided_again(void **state)
{
    (void)state;
    struct decision d;
    struct borrower *b = cached->kept;
    b->state.accounts.items[0].account_id = STR("of another index");
    worker.decision_arena.size = 1024;
    assert_int_equal(judge_days(&worker, cached, day, &d), ERR_RETRY);
    assert_false(worker.hand.keeps);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_what_does_not_fit_with_him_kept_is_judged_by_his_bytes),
        TEST(test_what_does_not_fit_at_all_is_told_so),
        TEST(test_one_who_cannot_be_written_is_decided_again),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
