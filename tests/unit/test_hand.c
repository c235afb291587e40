/* test_hand.c - a borrower in hand: kept as structs between the events of a batch he is decided on
 * as if he had been written down each time, and nothing of him outlives the batch unwritten. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tests/support/core_life.h"
#include "tests/support/hand_case.h"

enum { LIVES = 40, CACHE_BYTES = 8 << 20 };

static struct fixture plain; /* who is written each time; in `daemon` he is kept */

static int begin(void **state)
{
    (void)state;
    fixture_init(&plain);
    return hand_case_open(CACHE_BYTES);
}

static int end(void **state)
{
    (void)state;
    hand_case_close();
    fixture_free(&plain);
    return 0;
}

static void write_down(void)
{
    daemon.arena.used = 0;
    assert_int_equal(hand_write(&daemon.hand, daemon.cache, daemon.cached, &daemon.arena), ERR_OK);
    assert_null(daemon.cached->kept);
}

static void commit(void)
{
    write_down();
    cache_batch_seal(daemon.cache);
    cache_batch_commit(daemon.cache);
    cache_stored(daemon.cache, 0);
}

/* What the last line led to, and how the borrower stands. */
static char *said(struct fixture *f)
{
    char *text = NULL;
    size_t len = 0;
    FILE *to = open_memstream(&text, &len);
    assert_non_null(to);
    fixture_print(f, to, "");
    fixture_print_state(f, to, "");
    assert_int_equal(fclose(to), 0);
    return text;
}

static void tell_both(const char *line)
{
    assert_true(fixture_line(&plain, line));
    assert_true(fixture_line(&daemon.fixture, line));
    char *expected = said(&plain);
    char *found = said(&daemon.fixture);
    if (strcmp(expected, found) != 0) fail_msg("%s\n%s-- but kept --\n%s", line, expected, found);
    free(expected);
    free(found);
}

static struct life begin_life(uint64_t seed)
{
    fixture_clear(&plain);
    hand_case_clear(CACHE_BYTES);
    return core_life_make(seed);
}

/* ADR 14: whatever happens to him and wherever the batches end, what is kept is what is written. */
static void test_a_life_is_the_same_in_hand(void **state)
{
    (void)state;
    uint32_t kept_lines = 0;
    for (uint64_t seed = 1; seed <= LIVES; seed++) {
        const struct life life = begin_life(seed);
        for (int i = 0; i < life.count; i++) {
            tell_both(life.lines[i]);
            kept_lines += daemon.cached->kept != NULL;
            uint64_t chance = (seed * 31 + (uint64_t)i) * 0x9E3779B97F4A7C15u >> 61;
            if (chance == 0) commit();
            if (chance == 1) write_down();
        }
    }
    assert_true(kept_lines > LIVES * 10);
}

static const char *const delinquent = "overdue 2026-01-26 account=A no=1 due=2026-01-25 "
                                      "principal=1000";

static enum standing standing_in_hand(void)
{
    struct borrower b;
    daemon.arena.used = 0;
    assert_int_equal(hand_take(&daemon.hand, daemon.cached, &daemon.arena, &b), ERR_OK);
    return b.state.standing;
}

static void test_nothing_is_written_before_it_must_be(void **state)
{
    (void)state;
    assert_true(fixture_line(&daemon.fixture, delinquent));
    assert_non_null(daemon.cached->kept);
    assert_null(daemon.cached->records[0].now);
    assert_true(daemon.cached->is_in_batch);
    assert_true(daemon.cached->timer_now.is_member);
    write_down();
    assert_non_null(daemon.cached->records[0].now);
    assert_int_equal(daemon.cached->record_count, 2);
    assert_non_null(daemon.cached->records[1].now);
    assert_int_equal(standing_in_hand(), STANDING_SUSPENDED);
}

static bool says(const char *bytes, uint32_t len, const char *text)
{
    return memmem(bytes, len, text, strlen(text)) != NULL;
}

static void test_a_view_is_made_where_redis_takes_it_whole(void **state)
{
    (void)state;
    assert_true(fixture_line(&daemon.fixture, delinquent));
    write_down();
    assert_null(daemon.cached->records[0].now->view);
    daemon.hand.packs_views = true;
    assert_true(fixture_line(&daemon.fixture, "overdue 2026-01-27 account=A no=1 due=2026-01-25 "
                                              "principal=1001"));
    write_down();
    const struct blob *own = daemon.cached->records[0].now;
    const struct blob *account = daemon.cached->records[1].now;
    assert_non_null(own->view);
    assert_non_null(account->view);
    assert_true(says(own->view, own->view_len, "SUSPENDED"));
    assert_true(says(account->view, account->view_len, "lender_id"));
}

static void test_what_is_kept_is_gone_with_its_batch(void **state)
{
    (void)state;
    assert_true(
        fixture_line(&daemon.fixture, "account 2026-01-02 kind=OPENED account=A limit=1000"));
    commit();
    assert_true(fixture_line(&daemon.fixture, delinquent));
    assert_int_equal(standing_in_hand(), STANDING_SUSPENDED);
    cache_batch_revert(daemon.cache);
    assert_null(daemon.cached->kept);
    assert_int_equal(standing_in_hand(), STANDING_GOOD);
}

/* A borrower of whom only signals are known has no account to copy. */
static void test_one_without_accounts_is_kept(void **state)
{
    (void)state;
    tell_both("income 2026-01-26 amount=100");
    tell_both("income 2026-02-26 amount=90");
    assert_non_null(daemon.cached->kept);
    write_down();
    assert_int_equal(daemon.cached->record_count, 1);
}

static size_t room_taken(void)
{
    struct borrower b;
    daemon.arena.used = 0;
    assert_int_equal(hand_take(&daemon.hand, daemon.cached, &daemon.arena, &b), ERR_OK);
    return daemon.arena.used;
}

/* ADR 14: whether an event fits into limits.arena_bytes must not depend on who came before it. */
static void test_who_is_kept_takes_as_much_room_as_who_is_decoded(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= LIVES; seed++) {
        const struct life life = begin_life(seed);
        for (int i = 0; i < life.count; i++) {
            assert_true(fixture_line(&daemon.fixture, life.lines[i]));
            if (daemon.cached->kept == NULL) continue;
            size_t of_kept = room_taken();
            write_down();
            size_t of_decoded = room_taken();
            if (of_kept < of_decoded) fail_msg("%zu < %zu", of_kept, of_decoded);
        }
    }
}

/* Only the account that changed is written again; the other keeps its bytes. */
static void test_an_account_that_did_not_change_is_not_written(void **state)
{
    (void)state;
    assert_true(
        fixture_line(&daemon.fixture, "account 2026-01-02 kind=OPENED account=A limit=1000"));
    assert_true(
        fixture_line(&daemon.fixture, "account 2026-01-02 kind=OPENED account=B limit=1000"));
    commit();
    const struct blob *a = cached_find(daemon.cached, STR("lend:A"))->now;
    const struct blob *b = cached_find(daemon.cached, STR("lend:B"))->now;
    assert_true(fixture_line(&daemon.fixture, delinquent));
    assert_true(fixture_line(&daemon.fixture, "income 2026-01-26 amount=100"));
    write_down();
    assert_ptr_not_equal(cached_find(daemon.cached, STR("lend:A"))->now, a);
    assert_ptr_equal(cached_find(daemon.cached, STR("lend:B"))->now, b);
}

/* Where there is no room for him he is written at once, with what was kept of him. */
static void test_without_room_he_is_written_at_once(void **state)
{
    (void)state;
    assert_true(fixture_line(&daemon.fixture, delinquent));
    assert_non_null(daemon.cached->kept);
    enum { SIZE = 1 << 10, REST_MAX = 8192 }; /* a block is less than he takes */
    static void *rest[REST_MAX];
    uint32_t count = 0;
    while (count < REST_MAX && (rest[count] = cache_keep_new(daemon.cache, SIZE)) != NULL)
        count++;
    assert_true(count > 0 && count < REST_MAX);
    assert_true(fixture_line(&daemon.fixture, "overdue 2026-01-27 account=B no=1 due=2026-01-26 "
                                              "principal=1000"));
    assert_null(daemon.cached->kept);
    assert_non_null(cached_find(daemon.cached, STR("lend:A"))->now);
    assert_non_null(cached_find(daemon.cached, STR("lend:B"))->now);
    for (uint32_t i = 0; i < count; i++)
        cache_keep_not(daemon.cache, rest[i], SIZE);
    assert_int_equal(standing_in_hand(), STANDING_SUSPENDED);
    assert_true(fixture_line(&daemon.fixture, "overdue 2026-01-27 account=C no=1 due=2026-01-26 "
                                              "principal=1000"));
    assert_non_null(daemon.cached->kept);
}

/* Four events of three borrowers are as few as keeping pays for. */
static void test_where_few_come_again_they_are_written_at_once(void **state)
{
    (void)state;
    daemon.hand.puts = 3;
    assert_true(fixture_line(&daemon.fixture, delinquent));
    assert_non_null(daemon.cached->kept);
    hand_note_batch(&daemon.hand, 3);
    assert_true(fixture_line(&daemon.fixture, "overdue 2026-01-27 account=A no=1 due=2026-01-25 "
                                              "principal=1001"));
    assert_non_null(daemon.cached->kept);
    hand_note_batch(&daemon.hand, 1); /* one put of one */
    assert_true(fixture_line(&daemon.fixture, "overdue 2026-01-28 account=A no=1 due=2026-01-25 "
                                              "principal=1002"));
    assert_null(daemon.cached->kept);
    assert_non_null(daemon.cached->records[0].now);
    daemon.hand.puts = 2;
    hand_note_batch(&daemon.hand, 1);
    assert_true(fixture_line(&daemon.fixture, "overdue 2026-01-29 account=A no=1 due=2026-01-25 "
                                              "principal=1003"));
    assert_non_null(daemon.cached->kept);
}

/* One with very many accounts would take the room of many others. */
static void test_who_is_very_large_is_written_at_once(void **state)
{
    (void)state;
    char line[128];
    int accounts = 0;
    for (int events = 0; daemon.cached->kept != NULL || events == 0; events++) {
        accounts = events / 4 + 1;
        assert_true(accounts < FIXTURE_ACCOUNTS_MAX);
        (void)snprintf(line, sizeof line,
                       "overdue 2026-01-26 account=A%d no=%d due=2026-01-25 principal=1000",
                       accounts, events % 4);
        assert_true(fixture_line(&daemon.fixture, line));
    }
    assert_true(accounts > 5);
    assert_int_equal(daemon.cached->record_count, accounts + 1);
    for (uint32_t i = 0; i < daemon.cached->record_count; i++)
        assert_non_null(daemon.cached->records[i].now);
}

/* What can't be written is said when it is to be written, and nothing of it is kept then. */
static void test_what_cannot_be_written_is_told(void **state)
{
    (void)state;
    assert_true(fixture_line(&daemon.fixture, delinquent));
    struct borrower *b = daemon.cached->kept;
    b->state.accounts.items[0].account_id = STR("of another index");
    assert_int_equal(hand_write(&daemon.hand, daemon.cache, daemon.cached, &daemon.arena),
                     ERR_INVARIANT);
    assert_null(daemon.cached->kept);
}

static enum err verify(void)
{
    daemon.arena.used = 0;
    return hand_verify(&daemon.hand, daemon.cached, &daemon.arena);
}

static void test_damaged_records_are_found(void **state)
{
    (void)state;
    assert_int_equal(verify(), ERR_OK); /* new */
    assert_true(fixture_line(&daemon.fixture, delinquent));
    commit();
    assert_int_equal(verify(), ERR_OK);
    for (uint32_t i = 0; i < daemon.cached->record_count; i++) {
        struct blob *blob = daemon.cached->records[i].now;
        for (uint32_t at = 0; at < blob->len; at++) {
            blob->bytes[at] ^= 0x10;
            assert_int_equal(verify(), ERR_DAMAGED);
            blob->bytes[at] ^= 0x10;
        }
        daemon.cached->records[i].now = NULL;
        assert_int_equal(verify(), ERR_DAMAGED);
        daemon.cached->records[i].now = blob;
    }
    assert_int_equal(verify(), ERR_OK);
}

/* An account framed with another schema, sealed, and told so by the index. */
static void frame_account_with(uint32_t id)
{
    struct borrower b;
    struct buf value = {0};
    struct blob *blob = daemon.cached->records[1].now;
    daemon.arena.used = 0;
    assert_int_equal(hand_take(&daemon.hand, daemon.cached, &daemon.arena, &b), ERR_OK);
    assert_int_equal(frame_write(&value, id), ERR_OK);
    assert_int_equal(
        buf_add(&value, blob->bytes + FRAME_BYTES, blob->len - FRAME_BYTES - SEAL_BYTES), ERR_OK);
    assert_int_equal(value_seal(&value), ERR_OK);
    assert_int_equal(value.len, blob->len);
    memcpy(blob->bytes, value.at, value.len);
    uint64_t seal = 0;
    for (size_t i = value.len - SEAL_BYTES; i < value.len; i++)
        seal = seal << 8 | value.at[i];
    b.state.accounts.items[0].checksum = (int64_t)seal;
    b.is_changed = true;
    daemon.hand.keeps = false;
    assert_int_equal(
        hand_put(&daemon.hand, daemon.cache, daemon.cached, &b, &daemon.fixture.policy, NULL),
        ERR_OK);
    daemon.hand.keeps = true;
    buf_free(&value);
}

/* Of what another version wrote a seal does not say that we can read it. */
static void test_an_account_of_another_schema_is_decoded_to_be_verified(void **state)
{
    (void)state;
    assert_true(fixture_line(&daemon.fixture, delinquent));
    commit();
    frame_account_with(daemon.hand.account_schema);
    assert_int_equal(verify(), ERR_OK);
    frame_account_with(daemon.hand.borrower_schema);
    assert_int_equal(verify(), ERR_DAMAGED);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_a_life_is_the_same_in_hand),
        TEST(test_nothing_is_written_before_it_must_be),
        TEST(test_a_view_is_made_where_redis_takes_it_whole),
        TEST(test_what_is_kept_is_gone_with_its_batch),
        TEST(test_one_without_accounts_is_kept),
        TEST(test_who_is_kept_takes_as_much_room_as_who_is_decoded),
        TEST(test_an_account_that_did_not_change_is_not_written),
        TEST(test_without_room_he_is_written_at_once),
        TEST(test_where_few_come_again_they_are_written_at_once),
        TEST(test_who_is_very_large_is_written_at_once),
        TEST(test_what_cannot_be_written_is_told),
        TEST(test_damaged_records_are_found),
        TEST(test_an_account_of_another_schema_is_decoded_to_be_verified),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
