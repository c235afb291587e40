/* snapshot_read.c - the entries of a snapshot file: a source. */
#include <assert.h>
#include <errno.h>
#include <jansson.h>
#include <string.h>

#include "ops/ctl/snapshot_internal.h"

/* ---- entries ---- */

static const char *topic_of(const struct snapshot *s, int32_t rank)
{
    const json_t *topics = json_object_get(s->header, "topics");
    return json_string_value(json_array_get(topics, (size_t)rank));
}

static enum err take_states(struct snapshot *s)
{
    while (s->taking.at < s->taking.end && !s->taking.is_bad) {
        uint32_t number = 0;
        struct str id = take_text(&s->taking);
        uint64_t seal = take_hash(&s->taking);
        if (s->taking.is_bad || !log_filter_wants(&s->filter, id)) continue;
        enum err e = id_map_add(&s->present, id, &number);
        if (e != ERR_OK) return e;
        s->present.entries[number].value = seal;
    }
    return s->taking.is_bad ? ERR_DAMAGED : ERR_OK;
}

static enum err take_extent(struct snapshot *s)
{
    struct taking *t = &s->taking;
    struct log_extent *x = &s->extent;
    x->first_seq = take_number(t);
    x->last_seq = take_number(t);
    x->first_ms = take_number(t);
    x->missing = take_number(t);
    x->business_date = (int32_t)take_number(t);
    x->sweep_date = (int32_t)take_number(t);
    x->has_gap = take_number(t) != 0;
    s->is_over = true;
    return t->is_bad ? ERR_DAMAGED : ERR_OK;
}

/* The next block of the partition; extent and states are taken as they come. */
static enum err next_block(struct snapshot *s, struct why *why)
{
    struct block_head head;
    enum err e = block_read_head(s->file, &head, why);
    if (e == ERR_OK && head.partition != s->partition)
        return snapshot_damaged(s, why, "its order is wrong");
    if (e == ERR_OK) e = block_read(s->file, &head, &s->packed, &s->block, why);
    if (e != ERR_OK) return e;
    s->taking = (struct taking){s->block.at, s->block.at + s->block.len, false};
    if (head.kind == BLOCK_STATES) e = take_states(s);
    if (head.kind == BLOCK_EXTENT) e = take_extent(s);
    if (head.kind != BLOCK_ENTRIES) s->taking.at = s->taking.end;
    return e == ERR_DAMAGED ? snapshot_damaged(s, why, "an entry makes no sense") : e;
}

static void take_place(struct snapshot *s, struct log_entry *entry)
{
    struct merge_record *record = &entry->item.record;
    *entry = (struct log_entry){.kind = LOG_RECORD};
    record->rank = (int32_t)take_number(&s->taking);
    record->offset = take_number(&s->taking);
    record->timestamp_ms = take_number(&s->taking);
    if (record->rank < 0 || record->rank >= RANK_COUNT) {
        s->taking.is_bad = true;
        return;
    }
    entry->topic = topic_of(s, record->rank);
}

static enum err take_tokens(struct snapshot *s, struct subject_token_list *ret_tokens)
{
    int64_t count = take_number(&s->taking);
    for (int64_t i = 0; i < count && !s->taking.is_bad; i++) {
        struct subject_token *token = LIST_ADD(&s->arena, ret_tokens);
        if (token == NULL) return ERR_LIMIT;
        token->recipient = take_text(&s->taking);
        token->scheme = take_text(&s->taking);
        token->epoch = (int32_t)take_number(&s->taking);
        token->token = take_text(&s->taking);
    }
    return ERR_OK;
}

static enum err decode(struct snapshot *s, int type, struct str body, void **ret_record,
                       struct why *why)
{
    void *record = arena_alloc(&s->arena, snapshot_types[type]->size);
    if (record == NULL) return ERR_LIMIT;
    enum err e =
        plan_decode(s->plans[type], (const uint8_t *)body.at, body.len, &s->arena, record, why);
    if (e == ERR_POISON) return ERR_DAMAGED;
    *ret_record = record;
    return e;
}

/* *ret_wanted false: another borrower's. */
static enum err take_event(struct snapshot *s, struct log_entry *entry, bool *ret_wanted,
                           struct why *why)
{
    struct door_item *item = &entry->item;
    struct subject_token_list tokens = {0};
    void *record = NULL;
    take_place(s, entry);
    struct str borrower = take_text(&s->taking);
    int64_t type = take_number(&s->taking);
    s->arena.used = 0;
    enum err e = take_tokens(s, &tokens);
    struct str body = take_text(&s->taking);
    if (e != ERR_OK) return e;
    if (type < 0 || type >= SNAPSHOT_TICK || s->taking.is_bad) return ERR_DAMAGED;
    *ret_wanted = log_filter_wants(&s->filter, borrower);
    if (!*ret_wanted) return ERR_OK;
    e = decode(s, (int)type, body, &record, why);
    if (e != ERR_OK) return e;
    item->record.key = borrower;
    item->is_decoded = true;
    item->input = (struct input){.key = borrower,
                                 .topic = {entry->topic, (uint32_t)strlen(entry->topic)},
                                 .partition = s->partition,
                                 .offset = item->record.offset};
    e = door_take_event(&s->scratch, snapshot_types[type], record, item);
    item->input.tokens = tokens;
    return e;
}

static enum err take_tick(struct snapshot *s, struct log_entry *entry, struct why *why)
{
    void *record = NULL;
    take_place(s, entry);
    struct str body = take_text(&s->taking);
    s->arena.used = 0;
    enum err e = s->taking.is_bad ? ERR_DAMAGED : decode(s, SNAPSHOT_TICK, body, &record, why);
    if (e != ERR_OK) return e;
    entry->item.kind = DOOR_TICK;
    entry->item.tick = record;
    entry->item.event_id = entry->item.tick->event_id;
    return ERR_OK;
}

static void take_refused(struct snapshot *s, struct log_entry *entry)
{
    take_place(s, entry);
    int64_t reason = take_number(&s->taking);
    if (reason < 0 || reason >= DEAD_LETTER_REASON_COUNT) {
        s->taking.is_bad = true;
        return;
    }
    entry->item.kind = DOOR_DEAD_LETTER;
    entry->item.reason = (enum dead_letter_reason)reason;
    entry->item.message = STR("refused; a snapshot keeps no more of it");
}

static void take_transaction(struct snapshot *s, struct log_entry *entry)
{
    *entry = (struct log_entry){.kind = LOG_TRANSACTION};
    entry->transaction.seq = take_number(&s->taking);
    entry->transaction.kafka_ms = take_number(&s->taking);
    entry->transaction.policy_hash = take_hash(&s->taking);
    entry->transaction.software_version = take_text(&s->taking);
}

static enum err take_entry(struct snapshot *s, struct log_entry *entry, bool *ret_wanted,
                           struct why *why)
{
    uint8_t kind = *s->taking.at++;
    *ret_wanted = true;
    switch (kind) {
    case ENTRY_TRANSACTION:
        take_transaction(s, entry);
        return ERR_OK;
    case ENTRY_SWEEP:
        *entry = (struct log_entry){.kind = LOG_SWEEP, .date = (int32_t)take_number(&s->taking)};
        return ERR_OK;
    case ENTRY_EVENT:
        return take_event(s, entry, ret_wanted, why);
    case ENTRY_TICK:
        return take_tick(s, entry, why);
    case ENTRY_REFUSED:
        take_refused(s, entry);
        *ret_wanted = log_filter_wants(&s->filter, STR_NONE);
        return ERR_OK;
    default:
        return ERR_DAMAGED;
    }
}

/* ---- the source ---- */

static enum err begin(void *context, int32_t partition, const struct log_filter *filter,
                      struct why *why)
{
    struct snapshot *s = context;
    assert(partition >= 0 && partition < s->partition_count);
    s->partition = partition;
    s->filter = *filter;
    s->extent = (struct log_extent){
        .business_date = INT_NONE, .sweep_date = INT_NONE, .present = &s->present};
    s->taking = (struct taking){0};
    s->is_over = s->starts[partition] == 0;
    id_map_clear(&s->present);
    if (s->is_over || fseeko(s->file, (off_t)s->starts[partition], SEEK_SET) == 0) return ERR_OK;
    why_add(why, strerror(errno));
    return ERR_FATAL;
}

static enum err next(void *context, struct log_entry *ret_entry, struct why *why)
{
    struct snapshot *s = context;
    for (;;) {
        bool is_wanted = false;
        enum err e = ERR_OK;
        if (s->taking.at == s->taking.end) {
            if (s->is_over) {
                *ret_entry = (struct log_entry){.kind = LOG_END};
                return ERR_OK;
            }
            e = next_block(s, why);
            if (e != ERR_OK) return e;
            continue;
        }
        e = take_entry(s, ret_entry, &is_wanted, why);
        if (e == ERR_DAMAGED || s->taking.is_bad)
            return snapshot_damaged(s, why, "an entry makes no sense");
        if (e != ERR_OK || is_wanted) return e;
    }
}

static const struct log_extent *extent(void *context)
{
    return &((struct snapshot *)context)->extent;
}

static void progress(void *context, int64_t *ret_done, int64_t *ret_goal)
{
    struct snapshot *s = context;
    *ret_goal = s->ends[s->partition] - s->starts[s->partition];
    *ret_done =
        s->starts[s->partition] == 0 ? 0 : (int64_t)ftello(s->file) - s->starts[s->partition];
}

void snapshot_source(struct snapshot *s, struct log_source *ret_source)
{
    *ret_source = (struct log_source){.context = s,
                                      .partition_count = s->partition_count,
                                      .what = s->path,
                                      .begin = begin,
                                      .next = next,
                                      .extent = extent,
                                      .progress = progress};
}
