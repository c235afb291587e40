/* fake_log.c - entries in memory, opened at a real door when they are handed out. */
#include "tests/support/fake_log.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "schemas/codec/tables.h"

enum { ARENA_BYTES = 1 << 20 };

static const char config_text[] =
    "[service]\ninstance_id = t\n[kafka]\nbootstrap.servers = 127.0.0.1:1\n";

static enum err begin(void *context, int32_t partition, const struct log_filter *filter,
                      struct why *why)
{
    struct fake_log *f = context;
    (void)partition;
    (void)why;
    f->filter = *filter;
    f->at = 0;
    f->extent.present = &f->present;
    return ERR_OK;
}

static enum err next(void *context, struct log_entry *ret_entry, struct why *why)
{
    struct fake_log *f = context;
    (void)why;
    while (f->at < f->count) {
        uint32_t i = f->at++;
        *ret_entry = f->entries[i];
        if (ret_entry->kind != LOG_RECORD) return ERR_OK;
        struct door_item *item = &ret_entry->item;
        if (item->record.rank != RANK_CALENDAR && !log_filter_wants(&f->filter, item->record.key))
            continue;
        f->arena.used = 0;
        assert_int_equal(door_open(&f->door, ret_entry->topic, 0, &f->arena, item), ERR_OK);
        return ERR_OK;
    }
    *ret_entry = (struct log_entry){.kind = LOG_END};
    return ERR_OK;
}

static const struct log_extent *extent(void *context)
{
    return &((struct fake_log *)context)->extent;
}

static void progress(void *context, int64_t *ret_done, int64_t *ret_goal)
{
    const struct fake_log *f = context;
    *ret_done = f->at;
    *ret_goal = f->count;
}

struct fake_log *fake_log_new(void)
{
    struct config_why why = {{0}};
    struct why codec_why = {0};
    struct schema_source_options options = {0};
    struct fake_log *f = calloc(1, sizeof *f);
    assert_non_null(f);
    assert_int_equal(config_parse("test", config_text, &f->config, &why), ERR_OK);
    assert_int_equal(tokens_new(f->config, &f->tokens, &why), ERR_OK);
    assert_int_equal(schema_source_open(&options, &f->schemas, &codec_why), ERR_OK);
    f->policy = policy_default(POLICY_PROFILE_CN);
    f->entry = *f->policy.entries;
    f->policy.entries = &f->entry;
    f->door = (struct door){f->config, f->schemas, f->tokens, &f->policy, {0}};
    f->arena = (struct arena){malloc(ARENA_BYTES), ARENA_BYTES, 0};
    f->extent = (struct log_extent){
        .first_seq = 1, .last_seq = 1, .business_date = INT_NONE, .sweep_date = INT_NONE};
    f->source = (struct log_source){.context = f,
                                    .partition_count = 1,
                                    .what = "a test",
                                    .begin = begin,
                                    .next = next,
                                    .extent = extent,
                                    .progress = progress};
    return f;
}

void fake_log_free(struct fake_log *f)
{
    for (uint32_t i = 0; i < FAKE_ENTRIES_MAX; i++)
        buf_free(&f->values[i]);
    door_deinit(&f->door);
    schema_source_free(f->schemas);
    tokens_free(f->tokens);
    config_free(f->config);
    id_map_free(&f->present);
    free(f->arena.base);
    free(f);
}

static struct log_entry *add(struct fake_log *f, enum log_entry_kind kind)
{
    assert_true(f->count < FAKE_ENTRIES_MAX);
    struct log_entry *entry = &f->entries[f->count++];
    *entry = (struct log_entry){.kind = kind};
    return entry;
}

static int64_t add_bytes(struct fake_log *f, int32_t rank, const char *topic, const char *key,
                         int32_t day)
{
    uint32_t i = f->count;
    struct log_entry *entry = add(f, LOG_RECORD);
    entry->topic = topic;
    entry->item.record = (struct merge_record){
        .rank = rank,
        .offset = i,
        .timestamp_ms = ((int64_t)day * 24 + 6) * 3600 * 1000,
        .key = key == NULL ? STR_NONE : (struct str){key, (uint32_t)strlen(key)},
        .value = {(const char *)f->values[i].at, (uint32_t)f->values[i].len}};
    return i;
}

static int64_t add_record(struct fake_log *f, int32_t rank, const char *topic, const char *key,
                          int32_t day, const struct record_type *type, const void *record)
{
    uint32_t id = 0;
    struct buf *value = &f->values[f->count];
    assert_int_equal(schema_source_own_id(f->schemas, type, &id, NULL), ERR_OK);
    assert_int_equal(frame_write(value, id), ERR_OK);
    assert_int_equal(record_encode(type, record, value), ERR_OK);
    return add_bytes(f, rank, topic, key, day);
}

static struct str next_id(struct fake_log *f, char text[24])
{
    int length = snprintf(text, 24, "e%u", ++f->serial);
    return (struct str){text, (uint32_t)length};
}

static struct str text_of(const char *text)
{
    return (struct str){text, (uint32_t)strlen(text)};
}

static int64_t noon(int32_t day)
{
    return ((int64_t)day * 24 + 4) * 3600 * 1000;
}

int64_t fake_overdue(struct fake_log *f, const char *borrower, int32_t day, int32_t due,
                     int64_t principal)
{
    char id[24];
    struct overdue_event e = overdue_event_empty;
    e.event_id = next_id(f, id);
    e.occurred_at = noon(day);
    e.value_date = day;
    e.lender_id = STR("L1");
    e.borrower_id = text_of(borrower);
    e.account_id = STR("a1");
    e.product = STR("p");
    e.instalment_no = 1;
    e.due_date = due;
    e.days_past_due = day - due;
    e.principal = principal;
    e.balance = principal;
    e.currency = STR("CNY");
    e.intent = INTENT_UNKNOWN;
    return add_record(f, RANK_OVERDUES, "loan.overdues", borrower, day, &overdue_event_type, &e);
}

int64_t fake_payment(struct fake_log *f, const char *borrower, int32_t day, int64_t amount)
{
    char id[24];
    struct repayment_event e = repayment_event_empty;
    e.event_id = next_id(f, id);
    e.occurred_at = noon(day);
    e.value_date = day;
    e.lender_id = STR("L1");
    e.borrower_id = text_of(borrower);
    e.account_id = STR("a1");
    e.product = STR("p");
    e.kind = REPAYMENT_KIND_REPAYMENT;
    e.amount = amount;
    e.currency = STR("CNY");
    return add_record(f, RANK_REPAYMENTS, "loan.repayments", borrower, day, &repayment_event_type,
                      &e);
}

int64_t fake_party(struct fake_log *f, const char *borrower, int32_t day, const char *number)
{
    char id[24];
    struct signal_event e = signal_event_empty;
    e.event_id = next_id(f, id);
    e.occurred_at = noon(day);
    e.value_date = day;
    e.lender_id = STR("L1");
    e.borrower_id = text_of(borrower);
    e.detail.kind = SIGNAL_EVENT_DETAIL_PARTY;
    e.detail.of.party = (struct party){STR("ID"), text_of(number)};
    return add_record(f, RANK_SIGNALS, "loan.signals", borrower, day, &signal_event_type, &e);
}

int64_t fake_tick(struct fake_log *f, int32_t day)
{
    char id[24];
    struct calendar_tick e = calendar_tick_empty;
    e.event_id = next_id(f, id);
    e.occurred_at = noon(day);
    e.business_date = day;
    return add_record(f, RANK_CALENDAR, "loan.calendar", NULL, day, &calendar_tick_type, &e);
}

int64_t fake_rubbish(struct fake_log *f, const char *key, int32_t day)
{
    assert_int_equal(buf_add_text(&f->values[f->count], "rubbish"), ERR_OK);
    return add_bytes(f, RANK_OVERDUES, "loan.overdues", key, day);
}

void fake_sweep(struct fake_log *f, int32_t day)
{
    add(f, LOG_SWEEP)->date = day;
}

void fake_transaction(struct fake_log *f, int64_t seq, uint64_t policy_hash, const char *software)
{
    add(f, LOG_TRANSACTION)->transaction =
        (struct log_transaction){seq, 0, policy_hash, text_of(software)};
}
