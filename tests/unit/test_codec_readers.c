/* test_codec_readers.c - the readers made for single records against the plan: the same record, the
 * same memory, and the same refusals. SEED=n chooses other records. */
#include "tests/support/codec_fixture.h"

#include "schemas/codec/embedded.h"
#include "schemas/codec/plan.h"
#include "schemas/codec/tables.h"
#include "tests/support/random_record.h"

enum { ROUNDS = 300, FLIP_ROUNDS = 20, TIGHT_ROUNDS = 10, READ = 2, ARENA_BYTES = 8 << 20 };

/* What one way makes of the bytes. */
struct outcome {
    alignas(16) uint8_t record[4096];
    struct arena arena;
    enum err e;
    struct why why;
    struct buf again;
};

static struct outcome by_reader, by_plan;
static struct plan *with_reader, *without_reader;
static struct buf body;
static struct random_source chance;

static void decode(const struct plan *plan, const uint8_t *at, size_t len, size_t room,
                   struct outcome *ret)
{
    const struct record_type *type = plan->reader;
    ret->arena.size = room;
    ret->arena.used = 0;
    why_clear(&ret->why);
    memset(ret->record, 0xA5, sizeof ret->record);
    ret->e = plan_decode(plan, at, len, &ret->arena, ret->record, &ret->why);
    buf_clear(&ret->again);
    if (ret->e == ERR_OK)
        assert_int_equal(record_encode(type, ret->record, &ret->again), ERR_OK);
    else
        assert_memory_equal(ret->record, type->empty, type->size);
}

/* Of a copy that is no longer than it must be, so that the sanitizers see what goes past it. */
static void expect_same(const uint8_t *at, size_t len, size_t room)
{
    uint8_t *copy = malloc(len > 0 ? len : 1);
    assert_non_null(copy);
    if (len > 0) memcpy(copy, at, len);
    decode(with_reader, copy, len, room, &by_reader);
    decode(without_reader, copy, len, room, &by_plan);
    free(copy);
    assert_int_equal(by_reader.e, by_plan.e);
    assert_string_equal(by_reader.why.text, by_plan.why.text);
    assert_int_equal(by_reader.arena.used, by_plan.arena.used);
    assert_int_equal(by_reader.again.len, by_plan.again.len);
    if (by_plan.again.len > 0)
        assert_memory_equal(by_reader.again.at, by_plan.again.at, by_plan.again.len);
}

static struct plan *plan_for(const struct record_type *type, const char *json, size_t len)
{
    struct plan *plan = NULL;
    if (plan_compile(json, len, type, &plan, &fixture_why) != ERR_OK)
        fail_msg("%s", fixture_why.text);
    return plan;
}

static void open_plans(const struct record_type *type)
{
    const struct embedded_schema *own = embedded_schema_own(type->name);
    with_reader = plan_for(type, own->json, own->len);
    without_reader = plan_for(type, own->json, own->len);
    assert_ptr_equal(with_reader->read, type->read);
    without_reader->read = NULL;
}

static void close_plans(void)
{
    plan_free(with_reader);
    plan_free(without_reader);
}

/* Calls `check` with so many random records, as bytes, of each type that has a reader. */
static void for_each_read(int rounds, void (*check)(const struct record_type *type))
{
    static uint8_t record[4096];
    uint32_t found = 0;
    for (uint32_t i = 0; i < RECORD_TYPES_COUNT; i++) {
        const struct record_type *type = record_types[i];
        if (type->read == NULL) continue;
        found++;
        assert_true(type->size <= sizeof record);
        open_plans(type);
        for (int round = 0; round < rounds; round++) {
            fixture_arena.used = 0;
            chance.is_tame = round % 4 == 0;
            random_record(&chance, type, &fixture_arena, record);
            buf_clear(&body);
            assert_int_equal(record_encode(type, record, &body), ERR_OK);
            check(type);
        }
        close_plans();
    }
    assert_int_equal(found, READ);
}

static void expect_read(const struct record_type *type)
{
    expect_same(body.at, body.len, ARENA_BYTES);
    assert_int_equal(by_reader.e, ERR_OK);
    assert_int_equal(by_reader.again.len, body.len);
    assert_memory_equal(by_reader.again.at, body.at, body.len);
    by_reader.arena.used = 0;
    const uint8_t *end = body.at + body.len;
    const uint8_t *to = type->read(body.at, end, &by_reader.arena, by_reader.record);
    assert_ptr_equal(to, end); /* it leaves nothing to the plan */
}

static void test_a_reader_reads_what_the_plan_reads(void **state)
{
    (void)state;
    for_each_read(ROUNDS, expect_read);
}

/* Every byte changed in some way, and every beginning. */
static void expect_same_of_the_broken(const struct record_type *type)
{
    (void)type;
    for (size_t len = 0; len < body.len; len++)
        expect_same(body.at, len, ARENA_BYTES);
    for (size_t i = 0; i < body.len; i++) {
        uint8_t good = body.at[i];
        body.at[i] = (uint8_t)random_below(&chance, 256);
        expect_same(body.at, body.len, ARENA_BYTES);
        body.at[i] = good ^ (uint8_t)(1u << random_below(&chance, 8));
        expect_same(body.at, body.len, ARENA_BYTES);
        body.at[i] = good;
    }
    assert_int_equal(buf_add(&body, "\0", 1), ERR_OK);
    expect_same(body.at, body.len, ARENA_BYTES);
    assert_int_equal(by_reader.e, ERR_POISON);
}

static void test_a_reader_refuses_what_the_plan_refuses(void **state)
{
    (void)state;
    for_each_read(FLIP_ROUNDS, expect_same_of_the_broken);
}

static void expect_same_in_every_room(const struct record_type *type)
{
    (void)type;
    expect_same(body.at, body.len, ARENA_BYTES);
    size_t enough = by_plan.arena.used;
    for (size_t room = 0; room <= enough; room += 8) {
        expect_same(body.at, body.len, room);
        if (room < enough) assert_int_equal(by_reader.e, ERR_LIMIT);
    }
}

static void test_a_reader_stays_in_its_memory_whatever_that_is(void **state)
{
    (void)state;
    for_each_read(TIGHT_ROUNDS, expect_same_in_every_room);
}

/* What the plan makes of an account with so many dates in its only entry, the reader makes too. */
static void expect_dates_read(uint32_t count)
{
    static int32_t dates[PLAN_ITEMS_MAX];
    struct ledger_entry entry = ledger_entry_empty;
    struct account_state account = account_state_empty;
    account.borrower_id = account.lender_id = account.account_id = STR("x");
    account.product = account.currency = STR("");
    account.account_type = 0;
    account.opening.intent = 0;
    entry.event_id = STR("e");
    entry.kind = 0;
    entry.dates = (struct int_list){dates, count, count};
    account.entries = (struct ledger_entry_list){&entry, 1, 1};
    buf_clear(&body);
    assert_int_equal(record_encode(&account_state_type, &account, &body), ERR_OK);
    expect_same(body.at, body.len, ARENA_BYTES);
    assert_int_equal(by_reader.e, 1 + count > PLAN_ITEMS_MAX ? ERR_LIMIT : ERR_OK);
}

/* Lists that get their memory at once, and those that grow; and records as long as is left to the
 * plan, since they may have too many items. */
static void test_lists_of_any_length_are_read(void **state)
{
    (void)state;
    open_plans(&account_state_type);
    for (uint32_t count = 0; count < PLAN_ITEMS_MAX; count += 1 + count / 3)
        expect_dates_read(count);
    expect_dates_read(PLAN_ITEMS_MAX - 1000);
    assert_in_range(body.len, PLAN_ITEMS_MAX - 1000, PLAN_ITEMS_MAX - 1);
    for (uint32_t count = PLAN_ITEMS_MAX - 100; count <= PLAN_ITEMS_MAX; count++)
        expect_dates_read(count);
    close_plans();
}

/* Also what means the same in other words is read by the plan: it may have its fields elsewhere. */
static void test_another_schema_has_no_reader(void **state)
{
    (void)state;
    const struct embedded_schema *own = embedded_schema_own("AccountState");
    struct buf spaced = {0};
    assert_int_equal(buf_add(&spaced, own->json, own->len), ERR_OK);
    assert_int_equal(buf_add(&spaced, " ", 1), ERR_OK);
    struct plan *plan = plan_for(&account_state_type, (const char *)spaced.at, spaced.len);
    assert_null(plan->read);
    plan_free(plan);
    buf_free(&spaced);
    assert_int_equal(plan_compile(own->json, own->len, NULL, &plan, &fixture_why), ERR_OK);
    assert_null(plan->read);
    plan_free(plan);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_reader_reads_what_the_plan_reads),
        cmocka_unit_test(test_a_reader_refuses_what_the_plan_refuses),
        cmocka_unit_test(test_a_reader_stays_in_its_memory_whatever_that_is),
        cmocka_unit_test(test_lists_of_any_length_are_read),
        cmocka_unit_test(test_another_schema_has_no_reader),
    };
    const char *chosen = getenv("SEED");
    unsigned long seed = chosen != NULL ? strtoul(chosen, NULL, 10) : 1;
    print_message("SEED=%lu\n", seed);
    chance.state = seed * 2 + 1;
    by_reader.arena.base = aligned_alloc(16, ARENA_BYTES);
    by_plan.arena.base = aligned_alloc(16, ARENA_BYTES);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    free(by_reader.arena.base);
    free(by_plan.arena.base);
    buf_free(&by_reader.again);
    buf_free(&by_plan.again);
    buf_free(&body);
    buf_free(&fixture_json);
    return failed;
}
