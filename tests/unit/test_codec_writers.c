/* test_codec_writers.c - the writers made for single records against the walk over the field
 * tables: the same bytes, whatever room there is, and the same refusals. SEED=n chooses other
 * records. */
#include "tests/support/codec_fixture.h"

#include "schemas/codec/tables.h"
#include "tests/support/random_record.h"

enum { ROUNDS = 300, TIGHT_ROUNDS = 10, SPOILT_ROUNDS = 10, PLACES_MAX = 4096, WRITTEN = 5 };

/* More than any writer asks for behind what it writes. */
enum { PLENTY = 1024, ROOM_OF_A_NUMBER = 10 };

/* More than any record takes that is made here, and PLENTY. */
enum { ROOMY = 64 * 1024 };

static alignas(16) uint8_t record[4096];
static struct buf at_once, walked;
static struct why walked_why;
static struct random_source chance;

/* The values of a record, at any depth. */
static struct place {
    const struct value_type *type;
    uint8_t *at;
} places[PLACES_MAX];
static uint32_t place_count;

/* The record's type without its writer: so that it is walked. */
static struct record_type without_writer(const struct record_type *type)
{
    struct record_type bare = *type;
    bare.write = NULL;
    return bare;
}

/* Calls `check` with so many random records of each type that has a writer. */
static void for_each_written(int rounds, void (*check)(const struct record_type *type))
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < RECORD_TYPES_COUNT; i++) {
        const struct record_type *type = record_types[i];
        if (type->write == NULL) continue;
        found++;
        assert_true(type->size <= sizeof record);
        for (int round = 0; round < rounds; round++) {
            fixture_arena.used = 0;
            chance.is_tame = round % 4 == 0;
            random_record(&chance, type, &fixture_arena, record);
            check(type);
        }
    }
    assert_int_equal(found, WRITTEN);
}

static void walk_it(const struct record_type *type)
{
    const struct record_type bare = without_writer(type);
    buf_clear(&walked);
    assert_int_equal(record_encode(&bare, record, &walked), ERR_OK);
}

static void expect_same_bytes(const struct record_type *type)
{
    walk_it(type);
    buf_clear(&at_once);
    assert_int_equal(buf_add_text(&at_once, "kept"), ERR_OK);
    assert_int_equal(record_encode_why(type, record, &at_once, &fixture_why), ERR_OK);
    assert_int_equal(at_once.len, 4 + walked.len);
    assert_memory_equal(at_once.at, "kept", 4);
    assert_memory_equal(at_once.at + 4, walked.at, walked.len);
    assert_int_equal(buf_reserve(&at_once, walked.len + PLENTY), ERR_OK);
    uint8_t *from = at_once.at + at_once.len;
    const uint8_t *to = type->write(record, from, from + walked.len + PLENTY);
    assert_ptr_equal(to, from + walked.len); /* it does not leave this to the walk */
    assert_memory_equal(from, walked.at, walked.len);
}

static void test_a_writer_writes_what_the_walk_writes(void **state)
{
    (void)state;
    for_each_written(ROUNDS, expect_same_bytes);
}

/* Memory of exactly that size, so that the sanitizers see what goes past it. */
static void expect_held_in(const struct record_type *type, size_t room)
{
    uint8_t *memory = malloc(room + 1);
    assert_non_null(memory);
    memory[room] = 0xA5;
    const uint8_t *to = type->write(record, memory, memory + room);
    if (room < walked.len) assert_null(to);
    if (to != NULL) {
        assert_ptr_equal(to, memory + walked.len);
        assert_memory_equal(memory, walked.at, walked.len);
    }
    assert_int_equal(memory[room], 0xA5);
    free(memory);
}

static void expect_bound_kept(const struct record_type *type, size_t bound)
{
    struct buf small = {.bound = bound};
    enum err e = record_encode_why(type, record, &small, &fixture_why);
    assert_int_equal(e, bound < walked.len ? ERR_LIMIT : ERR_OK);
    assert_string_equal(fixture_why.text, "");
    assert_int_equal(small.len, e == ERR_OK ? walked.len : 0);
    if (e == ERR_OK) assert_memory_equal(small.at, walked.at, walked.len);
    buf_free(&small);
}

static void expect_same_in_every_room(const struct record_type *type)
{
    walk_it(type);
    for (size_t room = 0; room < walked.len + PLENTY; room++)
        expect_held_in(type, room);
    for (size_t bound = 1; bound < walked.len; bound++)
        expect_bound_kept(type, bound);
    /* The walk wants a whole varint's room for the last byte. */
    expect_bound_kept(type, walked.len + ROOM_OF_A_NUMBER);
}

static void test_a_writer_stays_in_its_room_whatever_that_is(void **state)
{
    (void)state;
    for_each_written(TIGHT_ROUNDS, expect_same_in_every_room);
}

static void add_place(const struct value_type *type, void *at)
{
    assert_true(place_count < PLACES_MAX);
    places[place_count++] = (struct place){type, at};
}

static void add_fields(const struct record_type *type, uint8_t *base)
{
    for (uint32_t i = 0; i < type->count; i++)
        add_place(&type->fields[i].type, base + type->fields[i].offset);
}

/* All values of the record; those of inner records and lists stand behind their own place. */
static void find_places(const struct record_type *type)
{
    place_count = 0;
    add_fields(type, record);
    for (uint32_t i = 0; i < place_count; i++) {
        const struct value_type *value = places[i].type;
        const struct any_list *list = (const void *)places[i].at;
        if (value->kind == VALUE_RECORD) {
            void *inner = places[i].at;
            if (value->null_at >= 0) memcpy(&inner, places[i].at, sizeof inner);
            if (inner != NULL) add_fields(value->record, inner);
        }
        for (uint32_t k = 0; value->kind == VALUE_ARRAY && k < list->count; k++)
            add_place(value->item, (uint8_t *)list->items + (size_t)k * value->item->size);
    }
}

static uint32_t refusals;

/* Both ways say the same of the record as it now is: what ends in `says`; NULL: they write it. */
static void expect_same_answer(const struct record_type *type, const char *says)
{
    const struct record_type bare = without_writer(type);
    buf_clear(&walked);
    buf_clear(&at_once);
    enum err e = record_encode_why(&bare, record, &walked, &walked_why);
    assert_int_equal(record_encode_why(type, record, &at_once, &fixture_why), e);
    assert_string_equal(fixture_why.text, walked_why.text);
    assert_int_equal(e, says != NULL ? ERR_INVARIANT : ERR_OK);
    if (says != NULL) assert_non_null(strstr(fixture_why.text, says));
    assert_int_equal(at_once.len, walked.len);
    if (walked.len > 0) assert_memory_equal(at_once.at, walked.at, walked.len);
    assert_int_equal(buf_reserve(&at_once, ROOMY), ERR_OK);
    uint8_t *from = at_once.at;
    assert_int_equal(type->write(record, from, from + at_once.cap) == NULL, e != ERR_OK);
    refusals += e != ERR_OK;
}

static void spoil(const struct record_type *type, const struct place *place, const void *bad,
                  const char *says)
{
    uint8_t good[64];
    assert_true(place->type->size <= sizeof good);
    memcpy(good, place->at, place->type->size);
    memcpy(place->at, bad, place->type->size);
    expect_same_answer(type, says);
    memcpy(place->at, good, place->type->size);
}

static void spoil_text(const struct record_type *type, const struct place *place, const char *none)
{
    static const char bad[] = ": text is not UTF-8";
    spoil(type, place, &(struct str){NULL, 0}, none);
    spoil(type, place, &(struct str){NULL, 3}, none);
    spoil(type, place, &STR(""), NULL);
    spoil(type, place, &STR("\xff"), bad);
    spoil(type, place, &STR("seven b\xc3"), bad);
    spoil(type, place, &STR("long enough \xed\xa0\x80"), bad);
}

static void spoil_enum(const struct record_type *type, const struct place *place, const char *none)
{
    static const char bad[] = ": the enum has no such symbol";
    int32_t count = place->type->words->count;
    spoil(type, place, &(int32_t){-1}, none);
    spoil(type, place, &(int32_t){INT32_MIN}, none);
    spoil(type, place, &(int32_t){count - 1}, NULL);
    spoil(type, place, &(int32_t){count}, bad);
    spoil(type, place, &(int32_t){INT32_MAX}, bad);
}

static void expect_same_of_spoilt_place(const struct record_type *type, const struct place *place)
{
    const struct value_type *value = place->type;
    const char *none = value->null_at < 0 ? ": is required but not set" : NULL;
    /* A plain long may have any value. */
    const char *no_long = value->logical != LOGICAL_NONE ? none : NULL;
    if (value->kind == VALUE_LONG) spoil(type, place, &(int64_t){LONG_NONE}, no_long);
    if (value->kind == VALUE_INT) spoil(type, place, &(int32_t){INT_NONE}, none);
    if (value->kind == VALUE_STRING) spoil_text(type, place, none);
    if (value->kind == VALUE_ENUM) spoil_enum(type, place, none);
}

static void expect_same_of_each_spoilt_place(const struct record_type *type)
{
    find_places(type);
    for (uint32_t i = 0; i < place_count; i++)
        expect_same_of_spoilt_place(type, &places[i]);
}

static void test_what_a_writer_would_not_write_is_refused_as_the_walk_does(void **state)
{
    (void)state;
    refusals = 0;
    for_each_written(SPOILT_ROUNDS, expect_same_of_each_spoilt_place);
    assert_true(refusals > 1000);
}

/* A list of more bytes than the room made for a writer: the walk writes it, into a buffer that
 * grows. */
static void test_a_record_of_any_length_is_written(void **state)
{
    (void)state;
    enum { DATES = 30000 };
    static int32_t dates[DATES];
    struct ledger_entry entry = ledger_entry_empty;
    struct account_state account = account_state_empty;
    const struct record_type bare = without_writer(&account_state_type);
    for (int32_t i = 0; i < DATES; i++)
        dates[i] = i;
    account.borrower_id = account.lender_id = account.account_id = STR("x");
    account.product = account.currency = STR("");
    account.account_type = 0;
    entry.event_id = STR("e");
    entry.kind = 0;
    entry.dates.items = dates;
    account.entries = (struct ledger_entry_list){&entry, 1, 1};
    account.opening.intent = 0;
    for (uint32_t count = 0; count <= DATES; count += 1 + count / 9) {
        struct buf fresh = {0};
        entry.dates.count = count;
        buf_clear(&walked);
        enum err e = record_encode_why(&bare, &account, &walked, &fixture_why);
        if (e != ERR_OK) fail_msg("%s", fixture_why.text);
        assert_int_equal(record_encode(&account_state_type, &account, &fresh), ERR_OK);
        assert_int_equal(fresh.len, walked.len);
        assert_memory_equal(fresh.at, walked.at, walked.len);
        buf_free(&fresh);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_writer_writes_what_the_walk_writes),
        cmocka_unit_test(test_a_writer_stays_in_its_room_whatever_that_is),
        cmocka_unit_test(test_what_a_writer_would_not_write_is_refused_as_the_walk_does),
        cmocka_unit_test(test_a_record_of_any_length_is_written),
    };
    const char *chosen = getenv("SEED");
    unsigned long seed = chosen != NULL ? strtoul(chosen, NULL, 10) : 1;
    print_message("SEED=%lu\n", seed);
    chance.state = seed * 2 + 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    buf_free(&at_once);
    buf_free(&walked);
    buf_free(&fixture_json);
    return failed;
}
