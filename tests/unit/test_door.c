/* test_door.c - what becomes of a record at the door: an event, a tick, or a dead letter with a
 * reason. */
#include "consumer/door.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "schemas/codec/tables.h"

struct fixture {
    struct config *config;
    struct tokens *tokens;
    struct schema_source *schemas;
    struct door door;
    struct policy policy;
    struct arena arena;
    struct buf value;
    uint8_t memory[1 << 20];
};

static int with_door(void **state)
{
    struct config_why why = {{0}};
    struct why codec_why = {0};
    struct schema_source_options options = {0};
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    if (config_parse("test",
                     "[service]\ninstance_id = t\n[kafka]\nbootstrap.servers = 127.0.0.1:1\n",
                     &f->config, &why) != ERR_OK)
        fail_msg("%s", why.text);
    assert_int_equal(tokens_new(f->config, &f->tokens, &why), ERR_OK);
    assert_int_equal(schema_source_open(&options, &f->schemas, &codec_why), ERR_OK);
    f->policy = policy_default(POLICY_PROFILE_CN);
    f->door = (struct door){f->config, f->schemas, f->tokens, &f->policy, {0}};
    f->arena = (struct arena){f->memory, sizeof f->memory, 0};
    *state = f;
    return 0;
}

static int without_door(void **state)
{
    struct fixture *f = *state;
    door_deinit(&f->door);
    buf_free(&f->value);
    schema_source_free(f->schemas);
    tokens_free(f->tokens);
    config_free(f->config);
    free(f);
    return 0;
}

static struct str framed(struct fixture *f, const struct record_type *type, const void *record)
{
    struct why why = {0};
    uint32_t id = 0;
    buf_clear(&f->value);
    assert_int_equal(schema_source_own_id(f->schemas, type, &id, &why), ERR_OK);
    assert_int_equal(frame_write(&f->value, id), ERR_OK);
    assert_int_equal(record_encode(type, record, &f->value), ERR_OK);
    return (struct str){(const char *)f->value.at, (uint32_t)f->value.len};
}

static struct overdue_event overdue(void)
{
    struct overdue_event e = overdue_event_empty;
    e.event_id = STR("e1");
    e.lender_id = STR("L1");
    e.borrower_id = STR("b1");
    e.account_id = STR("a1");
    e.product = STR("p");
    e.currency = STR("CNY");
    e.intent = INTENT_UNKNOWN;
    return e;
}

static struct door_item open_value(struct fixture *f, int32_t rank, struct str value)
{
    struct door_item item = {
        .record = {.rank = rank, .offset = 7, .timestamp_ms = 1795363200000, .value = value}};
    f->arena.used = 0;
    assert_int_equal(door_open(&f->door, "topic", 3, &f->arena, &item), ERR_OK);
    return item;
}

static void expect_dead(struct door_item item, enum dead_letter_reason reason)
{
    assert_int_equal(item.kind, DOOR_DEAD_LETTER);
    assert_int_equal(item.reason, reason);
    assert_true(item.message.len > 0);
}

static void test_an_event_comes_through_with_its_position(void **state)
{
    struct fixture *f = *state;
    struct overdue_event e = overdue();
    struct door_item item = open_value(f, RANK_OVERDUES, framed(f, &overdue_event_type, &e));
    assert_int_equal(item.kind, DOOR_EVENT);
    assert_int_equal(item.input.type, INPUT_OVERDUE);
    assert_true(str_equal(item.borrower_id, STR("b1")));
    assert_int_equal(item.input.offset, 7);
    assert_int_equal(item.input.partition, 3);
    assert_int_equal(item.input.kafka_date, 20780); /* 2026-11-22T16:00Z is the 23rd at +08:00 */
    assert_true(item.is_decoded);
}

static void test_same_fields_same_hash_whatever_the_id(void **state)
{
    struct fixture *f = *state;
    struct overdue_event e = overdue();
    struct door_item first = open_value(f, RANK_OVERDUES, framed(f, &overdue_event_type, &e));
    e.event_id = STR("e2");
    struct door_item second = open_value(f, RANK_OVERDUES, framed(f, &overdue_event_type, &e));
    e.principal = 1;
    struct door_item third = open_value(f, RANK_OVERDUES, framed(f, &overdue_event_type, &e));
    assert_int_equal(first.input.content_hash, second.input.content_hash);
    assert_int_not_equal(first.input.id_hash, second.input.id_hash);
    assert_int_not_equal(second.input.content_hash, third.input.content_hash);
}

static void test_a_tick_is_a_tick_only_in_its_topic(void **state)
{
    struct fixture *f = *state;
    struct calendar_tick tick = {STR("t1"), 0, 20780};
    struct str value = framed(f, &calendar_tick_type, &tick);
    struct door_item item = open_value(f, RANK_CALENDAR, value);
    assert_int_equal(item.kind, DOOR_TICK);
    assert_int_equal(item.tick->business_date, 20780);
    assert_int_equal(open_value(f, RANK_EVENTS, value).kind, DOOR_TICK);
    expect_dead(open_value(f, RANK_OVERDUES, value), DEAD_LETTER_REASON_UNDECODABLE);
}

static void test_a_tick_needs_a_well_formed_id(void **state)
{
    struct fixture *f = *state;
    struct calendar_tick tick = {STR("a tick"), 0, 20780};
    struct door_item item = open_value(f, RANK_CALENDAR, framed(f, &calendar_tick_type, &tick));
    expect_dead(item, DEAD_LETTER_REASON_BAD_ID);
    assert_true(item.is_decoded);
    tick.event_id = STR("11010519491231002X");
    item = open_value(f, RANK_CALENDAR, framed(f, &calendar_tick_type, &tick));
    expect_dead(item, DEAD_LETTER_REASON_PLAIN_IDENTIFIER);
}

static void expect_says(struct door_item item, enum dead_letter_reason reason, const char *words)
{
    expect_dead(item, reason);
    char text[400];
    (void)snprintf(text, sizeof text, "%.*s", (int)item.message.len, item.message.at);
    if (strstr(text, words) == NULL) fail_msg("'%s' is not in '%s'", words, text);
}

static void test_what_is_wrong_in_several_ways_has_the_reason_of_the_first_check(void **state)
{
    struct fixture *f = *state;
    static char unframed[70000];
    memset(unframed, 7, sizeof unframed);
    /* Too long, and not framed. */
    expect_says(open_value(f, RANK_OVERDUES, (struct str){unframed, sizeof unframed}),
                DEAD_LETTER_REASON_LIMIT_EXCEEDED, "70000 bytes");
    /* Not framed, and no schema with such an id. */
    expect_says(open_value(f, RANK_OVERDUES, STR("\1\0\0\1\0\0")), DEAD_LETTER_REASON_UNDECODABLE,
                "framing");
    /* No schema with such an id, and no body. */
    expect_says(open_value(f, RANK_OVERDUES, STR("\0\0\0\1\0")), DEAD_LETTER_REASON_UNKNOWN_SCHEMA,
                "register it");
    /* Of another topic, and cut. */
    struct calendar_tick tick = {STR("a tick"), 0, 20780};
    struct str value = framed(f, &calendar_tick_type, &tick);
    value.len -= 1;
    expect_says(open_value(f, RANK_OVERDUES, value), DEAD_LETTER_REASON_UNDECODABLE,
                "a CalendarTick does not belong into");
    /* Cut, and with an id that is none. */
    expect_says(open_value(f, RANK_CALENDAR, value), DEAD_LETTER_REASON_UNDECODABLE,
                "CalendarTick");
}

static void test_what_cannot_be_read_is_a_dead_letter(void **state)
{
    struct fixture *f = *state;
    struct overdue_event e = overdue();
    struct str whole = framed(f, &overdue_event_type, &e);
    expect_dead(open_value(f, RANK_OVERDUES, STR_NONE), DEAD_LETTER_REASON_UNDECODABLE);
    expect_dead(open_value(f, RANK_OVERDUES, STR("")), DEAD_LETTER_REASON_UNDECODABLE);
    expect_dead(open_value(f, RANK_OVERDUES, STR("\1\0\0\0\2")), DEAD_LETTER_REASON_UNDECODABLE);
    expect_dead(open_value(f, RANK_OVERDUES, STR("\0\0\1\0\0")), DEAD_LETTER_REASON_UNKNOWN_SCHEMA);
    for (uint32_t len = 5; len < whole.len; len++) {
        struct str cut = {whole.at, len};
        struct door_item item = open_value(f, RANK_OVERDUES, cut);
        expect_dead(item, DEAD_LETTER_REASON_UNDECODABLE);
        assert_false(item.is_decoded);
    }
}

static void test_a_value_beyond_the_bound_is_refused(void **state)
{
    struct fixture *f = *state;
    uint32_t len = (uint32_t)f->config->limits_value_bytes + 1;
    char *big = calloc(1, len);
    assert_non_null(big);
    expect_dead(open_value(f, RANK_OVERDUES, (struct str){big, len}),
                DEAD_LETTER_REASON_LIMIT_EXCEEDED);
    free(big);
}

static void test_a_party_loses_its_number_at_the_door(void **state)
{
    struct fixture *f = *state;
    struct signal_event e = signal_event_empty;
    e.event_id = STR("s1");
    e.lender_id = STR("L1");
    e.borrower_id = STR("b1");
    e.detail.kind = SIGNAL_EVENT_DETAIL_PARTY;
    e.detail.of.party = (struct party){STR("CN_ID"), STR("11010519491231002X")};
    struct door_item item = open_value(f, RANK_SIGNALS, framed(f, &signal_event_type, &e));
    assert_int_equal(item.kind, DOOR_EVENT);
    assert_int_equal(item.input.of.signal->detail.of.party.id_number.len, 0);
    uint64_t hash = item.input.content_hash;
    e.detail.of.party.id_number = STR("110105194912310038");
    item = open_value(f, RANK_SIGNALS, framed(f, &signal_event_type, &e));
    assert_int_equal(item.input.content_hash, hash); /* the number is in no hash */
}

static void test_a_record_must_lie_where_its_key_maps_to(void **state)
{
    struct fixture *f = *state;
    struct merge_record record = {.rank = RANK_OVERDUES, .key = STR("b1")};
    int32_t home = partition_of(PARTITIONER_MURMUR2, record.key, 8);
    assert_true(door_is_at_home(&f->door, &record, home, 8));
    assert_false(door_is_at_home(&f->door, &record, (home + 1) % 8, 8));
    record.key = STR_NONE;
    assert_true(door_is_at_home(&f->door, &record, 5, 8));
}

static void test_dates_are_of_the_business_time_zone(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(door_date(&f->door, 0), 0);
    assert_int_equal(door_date(&f->door, INT64_C(16) * 3600000 - 1), 0);
    assert_int_equal(door_date(&f->door, INT64_C(16) * 3600000), 1);
    assert_int_equal(door_date(&f->door, -INT64_C(8) * 3600000 - 1), -1);
}

static void test_a_time_zone_of_the_future_moves_no_date_of_today(void **state)
{
    struct fixture *f = *state;
    struct policy_entry entries[2] = {f->policy.entries[0], f->policy.entries[0]};
    entries[1].effective_on = 100;
    entries[1].utc_offset_minutes = 0;
    struct policy dated = {.entries = entries, .entry_count = 2};
    f->door.policy = &dated;
    assert_int_equal(door_date(&f->door, INT64_C(16) * 3600000), 1);
    assert_int_equal(door_date(&f->door, INT64_C(100) * 86400000 + INT64_C(16) * 3600000), 100);
}

int main(void)
{
#define CASE(t) cmocka_unit_test_setup_teardown(t, with_door, without_door)
    const struct CMUnitTest tests[] = {
        CASE(test_an_event_comes_through_with_its_position),
        CASE(test_same_fields_same_hash_whatever_the_id),
        CASE(test_a_tick_is_a_tick_only_in_its_topic),
        CASE(test_what_cannot_be_read_is_a_dead_letter),
        CASE(test_a_tick_needs_a_well_formed_id),
        CASE(test_what_is_wrong_in_several_ways_has_the_reason_of_the_first_check),
        CASE(test_a_value_beyond_the_bound_is_refused),
        CASE(test_a_party_loses_its_number_at_the_door),
        CASE(test_a_record_must_lie_where_its_key_maps_to),
        CASE(test_dates_are_of_the_business_time_zone),
        CASE(test_a_time_zone_of_the_future_moves_no_date_of_today),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
