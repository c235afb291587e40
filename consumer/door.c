/* door.c - bytes of a record to an input of the core. */
#include "consumer/door.h"

#include <assert.h>
#include <openssl/crypto.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "schemas/codec/tables.h"
#include "state/core/ids.h"

enum { MESSAGE_SIZE = 320, MS_PER_DAY = 86400000, MS_PER_MINUTE = 60000 };

/* Never part of the content hash: the id itself, and the number a Party is about. */
static const char *const unhashed_fields[] = {"event_id", "id_number", NULL};

/* Days since 1970-01-01 of a time, rounded down. */
static int32_t day_of(int64_t ms)
{
    int64_t days = ms / MS_PER_DAY;
    return (int32_t)(ms % MS_PER_DAY < 0 ? days - 1 : days);
}

int32_t door_date(const struct door *d, int64_t utc_ms)
{
    /* The offset in force on the day itself: an entry of the future moves no date of today. */
    const struct policy_entry *entry = policy_entry_at(d->policy, day_of(utc_ms));
    return day_of(utc_ms + (int64_t)entry->utc_offset_minutes * MS_PER_MINUTE);
}

bool door_is_at_home(const struct door *d, const struct merge_record *record, int32_t partition,
                     int32_t partition_count)
{
    if (str_is_none(record->key) || record->rank == RANK_CALENDAR) return true;
    return partition_of((enum partitioner)d->config->topics_partitioner, record->key,
                        partition_count) == partition;
}

__attribute__((format(printf, 3, 4))) static struct str
message_of(struct arena *a, const char *fallback, const char *format, ...)
{
    char text[MESSAGE_SIZE];
    va_list args;
    va_start(args, format);
    int length = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (length < 0) length = 0;
    if ((size_t)length >= sizeof text) length = (int)sizeof text - 1;
    struct str copy = arena_copy(a, (struct str){text, (uint32_t)length});
    return str_is_none(copy) ? (struct str){fallback, (uint32_t)strlen(fallback)} : copy;
}

static void refuse(struct door_item *item, enum dead_letter_reason reason, struct str message)
{
    item->kind = DOOR_DEAD_LETTER;
    item->reason = reason;
    item->message = message;
}

/* Which record types a topic carries; the single topic carries all. */
static bool belongs(int32_t rank, const struct record_type *type)
{
    if (rank == RANK_EVENTS)
        return type == &account_event_type || type == &signal_event_type ||
               type == &overdue_event_type || type == &repayment_event_type ||
               type == &calendar_tick_type;
    static const struct record_type *const types[] = {
        [RANK_ACCOUNTS] = &account_event_type, [RANK_SIGNALS] = &signal_event_type,
        [RANK_OVERDUES] = &overdue_event_type, [RANK_REPAYMENTS] = &repayment_event_type,
        [RANK_CALENDAR] = &calendar_tick_type,
    };
    return types[rank] == type;
}

/* Framing and schema. Sets *ret_plan on success, or refuses the item (plan NULL). */
static enum err find_plan(struct door *d, struct arena *a, struct door_item *item,
                          const struct plan **ret_plan, const struct record_type **ret_type,
                          size_t *ret_body)
{
    struct why why = {0};
    uint32_t id = 0;
    const struct str value = item->record.value;
    *ret_plan = NULL;
    if (str_is_none(value)) {
        refuse(item, DEAD_LETTER_REASON_UNDECODABLE,
               STR("the record has no value; inputs are never deleted by tombstones"));
        return ERR_OK;
    }
    if ((int64_t)value.len > d->config->limits_value_bytes) {
        refuse(item, DEAD_LETTER_REASON_LIMIT_EXCEEDED,
               message_of(a, "the value is too long",
                          "the value has %u bytes, at most %lld are taken (limits.value_bytes)",
                          value.len, (long long)d->config->limits_value_bytes));
        return ERR_OK;
    }
    if (frame_read((const uint8_t *)value.at, value.len, &id, ret_body, &why) != ERR_OK) {
        refuse(item, DEAD_LETTER_REASON_UNDECODABLE,
               message_of(a, "not framed", "framing: %s", why.text));
        return ERR_OK;
    }
    enum err e = schema_source_plan(d->schemas, id, ret_plan, ret_type, &why);
    if (e == ERR_OK) return ERR_OK;
    *ret_plan = NULL;
    if (e == ERR_RETRY || e == ERR_NOMEM) return ERR_RETRY;
    if (e == ERR_UNKNOWN)
        refuse(item, DEAD_LETTER_REASON_UNKNOWN_SCHEMA,
               message_of(a, "unknown schema", "no schema has the id %u; register it", id));
    else
        refuse(item, DEAD_LETTER_REASON_UNDECODABLE,
               message_of(a, "unusable schema", "schema %u: %s", id, why.text));
    return ERR_OK;
}

/* Makes the tokens of a Party and forgets the number: wiped from the value, gone from the record.
 */
static enum err take_party(struct door *d, struct arena *a, struct signal_event *event,
                           struct input *in)
{
    if (event->detail.kind != SIGNAL_EVENT_DETAIL_PARTY) return ERR_OK;
    struct party *party = &event->detail.of.party;
    enum err e = tokens_of_party(d->tokens, party, in->kafka_date, a, &in->tokens);
    party->id_number = STR("");
    return e;
}

enum err door_take_event(struct buf *scratch, const struct record_type *type, void *record,
                         struct door_item *item)
{
    struct input *in = &item->input;
    if (type == &repayment_event_type) {
        in->type = INPUT_REPAYMENT;
        in->of.repayment = record;
        item->borrower_id = in->of.repayment->borrower_id;
        item->event_id = in->of.repayment->event_id;
    } else if (type == &overdue_event_type) {
        in->type = INPUT_OVERDUE;
        in->of.overdue = record;
        item->borrower_id = in->of.overdue->borrower_id;
        item->event_id = in->of.overdue->event_id;
    } else if (type == &account_event_type) {
        in->type = INPUT_ACCOUNT;
        in->of.account = record;
        item->borrower_id = in->of.account->borrower_id;
        item->event_id = in->of.account->event_id;
    } else {
        in->type = INPUT_SIGNAL;
        in->of.signal = record;
        item->borrower_id = in->of.signal->borrower_id;
        item->event_id = in->of.signal->event_id;
    }
    item->kind = DOOR_EVENT;
    in->id_hash = bytes_hash(item->event_id.at, item->event_id.len);
    return record_content_hash(type, record, unhashed_fields, scratch, &in->content_hash);
}

/* A tick has no borrower: of the checks of an event those of its id are left. */
static void open_tick(const struct calendar_tick *tick, struct door_item *item)
{
    item->event_id = tick->event_id;
    if (!id_is_well_formed(tick->event_id)) {
        refuse(item, DEAD_LETTER_REASON_BAD_ID,
               STR("event_id: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id"));
        return;
    }
    if (identity_number_is(tick->event_id, item->input.kafka_date)) {
        refuse(item, DEAD_LETTER_REASON_PLAIN_IDENTIFIER,
               STR("event_id: is an identity number; send an opaque token"));
        return;
    }
    item->kind = DOOR_TICK;
    item->tick = tick;
}

enum err door_open(struct door *d, const char *topic, int32_t partition, struct arena *a,
                   struct door_item *item)
{
    const struct merge_record record = item->record;
    struct why why = {0};
    *item = (struct door_item){.record = record};
    item->input = (struct input){
        .key = record.key,
        .topic = {topic, (uint32_t)strlen(topic)},
        .partition = partition,
        .offset = record.offset,
        .kafka_date = door_date(d, record.timestamp_ms),
    };
    const struct plan *plan = NULL;
    const struct record_type *type = NULL;
    size_t body = 0;
    enum err e = find_plan(d, a, item, &plan, &type, &body);
    if (e != ERR_OK || plan == NULL) return e;
    if (!belongs(record.rank, type)) {
        refuse(
            item, DEAD_LETTER_REASON_UNDECODABLE,
            message_of(a, "wrong record type", "a %s does not belong into %s", type->name, topic));
        return ERR_OK;
    }
    void *decoded = arena_alloc(a, type->size);
    if (decoded == NULL) return ERR_LIMIT;
    e = plan_decode(plan, (const uint8_t *)record.value.at + body, record.value.len - body, a,
                    decoded, &why);
    if (e != ERR_OK) {
        enum dead_letter_reason reason =
            e == ERR_LIMIT ? DEAD_LETTER_REASON_LIMIT_EXCEEDED : DEAD_LETTER_REASON_UNDECODABLE;
        refuse(item, reason, message_of(a, "body", "%s: %s", type->name, why.text));
        return ERR_OK;
    }
    item->is_decoded = true;
    if (type == &calendar_tick_type) {
        open_tick(decoded, item);
        return ERR_OK;
    }
    e = door_take_event(&d->scratch, type, decoded, item);
    if (e == ERR_OK && item->input.type == INPUT_SIGNAL)
        e = take_party(d, a, decoded, &item->input);
    return e;
}

void door_deinit(struct door *d)
{
    if (d->scratch.at != NULL) OPENSSL_cleanse(d->scratch.at, d->scratch.cap);
    buf_free(&d->scratch);
}
