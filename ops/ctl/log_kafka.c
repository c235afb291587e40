/* log_kafka.c - changelog, journal and inputs of one partition after the other. */
#include "ops/ctl/log_kafka.h"

#include <stdlib.h>
#include <string.h>

#include "consumer/hand.h"
#include "ops/ctl/log_topic.h"
#include "schemas/codec/tables.h"

enum {
    RECORD_ARENA_BYTES = 16 << 20, /* as a chunk of the worker: one record alone in it */
    KEY_BYTES = 256
};

/* Where we are within the transaction at hand. */
struct cursor {
    struct journal journal; /* its slices lie in the journal's record and in the messages' arena */
    uint32_t run, sweep;
    int32_t taken; /* of the run */
    bool is_open;
};

struct log_kafka {
    const struct kafka_options *kafka; /* borrowed */
    struct messages *messages;         /* borrowed: changelog and journal */
    struct tokens *tokens;             /* owned */
    struct door door;
    struct arena arena; /* owned; one record */
    struct log_topic inputs[RANK_COUNT], journal, changelog;
    struct log_filter filter;
    struct log_extent extent;
    struct id_map present;
    int64_t goal[RANK_COUNT]; /* next offset of each input after the last transaction */
    struct cursor cursor;
    int64_t seq; /* of the last transaction handed out */
};

/* ---- the changelog ---- */

static enum err take_meta(struct log_kafka *k, struct str value, struct why *why)
{
    const struct record_type *type = NULL;
    const void *record = NULL;
    enum err e = messages_decode(k->messages, value, &type, &record, why);
    if (e != ERR_OK) return e;
    if (type != &meta_type) return ERR_DAMAGED;
    const struct meta *meta = record;
    k->extent.last_seq = meta->txn_seq;
    k->extent.business_date = meta->business_date;
    k->extent.sweep_date = meta->sweep_date;
    for (uint32_t i = 0; i < meta->positions.count; i++) {
        const struct topic_position *at = &meta->positions.items[i];
        for (int rank = 0; rank < RANK_COUNT; rank++) {
            const char *name = k->inputs[rank].name;
            if (name != NULL && at->topic.len == strlen(name) &&
                memcmp(at->topic.at, name, at->topic.len) == 0)
                k->goal[rank] = at->next_offset;
        }
    }
    return ERR_OK;
}

/* The seal of a borrower's own record covers his accounts: their seals stand in its index. */
static enum err take_state(struct log_kafka *k, struct str key, struct str value)
{
    char text[KEY_BYTES];
    struct str borrower;
    struct str name;
    uint32_t number = 0;
    if (!hand_parse_key(key, text, &borrower, &name) || name.len > 0) return ERR_OK;
    if (!log_filter_wants(&k->filter, borrower)) return ERR_OK;
    enum err e = id_map_add(&k->present, borrower, &number);
    if (e != ERR_OK) return e;
    uint64_t seal = 0;
    for (uint32_t i = 0; value.len >= SEAL_BYTES && i < SEAL_BYTES; i++)
        seal = seal << 8 | (uint8_t)value.at[value.len - SEAL_BYTES + i];
    k->present.entries[number].value = seal;
    return ERR_OK;
}

static enum err read_changelog(struct log_kafka *k, struct why *why)
{
    enum err e = log_topic_seek(&k->changelog, READER_FROM_START, why);
    while (e == ERR_OK) {
        struct reader_record r;
        e = log_topic_next(&k->changelog, &r, why);
        if (e != ERR_OK || r.kind == READER_EOF) break;
        if (str_equal(r.key, STR("meta")) && !str_is_none(r.value)) {
            e = take_meta(k, r.value, why);
        } else if (!str_equal(r.key, STR("begin"))) {
            e = take_state(k, r.key, r.value);
        }
    }
    return e;
}

/* ---- the journal ---- */

static enum err next_transaction(struct log_kafka *k, struct log_entry *ret_entry, struct why *why)
{
    struct reader_record r;
    const struct record_type *type = NULL;
    const void *record = NULL;
    ret_entry->kind = LOG_END;
    if (k->seq >= k->extent.last_seq) return ERR_OK;
    enum err e = log_topic_next(&k->journal, &r, why);
    if (e != ERR_OK) return e;
    if (r.kind == READER_EOF) { /* retention has taken its end: nothing more is known */
        k->extent.has_gap = true;
        k->seq = k->extent.last_seq;
        return ERR_OK;
    }
    e = messages_decode(k->messages, r.value, &type, &record, why);
    if (e != ERR_OK) return e;
    if (type != &journal_type) return ERR_DAMAGED;
    k->cursor = (struct cursor){.journal = *(const struct journal *)record, .is_open = true};
    int64_t seq = k->cursor.journal.txn_seq;
    if (k->extent.first_seq == 0) {
        k->extent.first_seq = seq;
        k->extent.first_ms = r.timestamp_ms;
    } else if (seq != k->seq + 1) {
        k->extent.has_gap = true;
    }
    k->seq = seq;
    ret_entry->kind = LOG_TRANSACTION;
    ret_entry->transaction =
        (struct log_transaction){.seq = seq,
                                 .kafka_ms = r.timestamp_ms,
                                 .policy_hash = (uint64_t)k->cursor.journal.policy_hash,
                                 .software_version = k->cursor.journal.software_version};
    return ERR_OK;
}

/* ---- the inputs ---- */

static int rank_of(const struct log_kafka *k, struct str topic)
{
    for (int rank = 0; rank < RANK_COUNT; rank++) {
        const char *name = k->inputs[rank].name;
        if (name != NULL && topic.len == strlen(name) && memcmp(topic.at, name, topic.len) == 0)
            return rank;
    }
    return -1;
}

/* The next record of the run. False, with ERR_OK: the run is over. */
static enum err next_of_run(struct log_kafka *k, const struct journal_run *run,
                            struct log_topic *topic, struct reader_record *ret_record,
                            bool *ret_found, struct why *why)
{
    *ret_found = false;
    if (run->last_offset < topic->low || k->cursor.taken == run->count) return ERR_OK;
    if (!topic->is_assigned) {
        int64_t from = run->first_offset > topic->low ? run->first_offset : topic->low;
        enum err e = log_topic_seek(topic, from, why);
        if (e != ERR_OK) return e;
    }
    for (;;) {
        enum err e = log_topic_next(topic, ret_record, why);
        if (e != ERR_OK) return e;
        if (ret_record->kind == READER_EOF) {
            if (ret_record->offset <= run->last_offset) continue; /* the end will move on */
            return ERR_OK;
        }
        if (ret_record->offset < run->first_offset) continue; /* skipped by --trust */
        *ret_found = ret_record->offset <= run->last_offset;
        if (!*ret_found) log_topic_hold(topic, ret_record);
        return ERR_OK;
    }
}

static bool is_wanted(const struct log_kafka *k, int rank, struct str key)
{
    return rank == RANK_CALENDAR || (rank == RANK_EVENTS && str_is_none(key)) ||
           log_filter_wants(&k->filter, key);
}

/* Opens a record as the worker does. */
static enum err open_record(struct log_kafka *k, int rank, const struct reader_record *r,
                            struct log_entry *ret_entry, struct why *why)
{
    *ret_entry = (struct log_entry){.kind = LOG_RECORD, .topic = k->inputs[rank].name};
    struct door_item *item = &ret_entry->item;
    item->record = (struct merge_record){.timestamp_ms = r->timestamp_ms,
                                         .offset = r->offset,
                                         .key = r->key,
                                         .value = r->value,
                                         .rank = rank};
    k->arena.used = 0;
    enum err e = door_open(&k->door, ret_entry->topic, r->partition, &k->arena, item);
    if (e == ERR_RETRY) why_add(why, "the schema registry does not answer");
    if (e == ERR_LIMIT && item->kind != DOOR_DEAD_LETTER) {
        item->kind = DOOR_DEAD_LETTER;
        item->reason = DEAD_LETTER_REASON_LIMIT_EXCEEDED;
        item->message = STR("opening the record needs more memory than one event may have");
    }
    return e == ERR_LIMIT ? ERR_OK : e;
}

/* ERR_OK with *ret_found false: the runs and sweeps of the transaction are done. */
static enum err next_of_transaction(struct log_kafka *k, struct log_entry *ret_entry,
                                    bool *ret_found, struct why *why)
{
    struct cursor *c = &k->cursor;
    while (c->is_open) {
        *ret_found = true;
        if (c->sweep < c->journal.sweeps.count &&
            (uint32_t)c->journal.sweeps.items[c->sweep].after_runs <= c->run) {
            *ret_entry = (struct log_entry){.kind = LOG_SWEEP,
                                            .date = c->journal.sweeps.items[c->sweep].date};
            c->sweep++;
            return ERR_OK;
        }
        if (c->run == c->journal.runs.count) break;
        const struct journal_run *run = &c->journal.runs.items[c->run];
        int rank = rank_of(k, run->topic);
        if (rank < 0) {
            why_add(why, "the journal names a topic that the configuration does not: ");
            why_add_str(why, run->topic);
            return ERR_CONFIG;
        }
        struct reader_record r;
        bool found = false;
        enum err e = next_of_run(k, run, &k->inputs[rank], &r, &found, why);
        if (e != ERR_OK) return e;
        if (!found) {
            k->extent.missing += run->count - c->taken;
            c->taken = 0;
            c->run++;
            continue;
        }
        c->taken++;
        if (!is_wanted(k, rank, r.key)) continue;
        return open_record(k, rank, &r, ret_entry, why);
    }
    c->is_open = false;
    *ret_found = false;
    return ERR_OK;
}

/* ---- the source ---- */

static enum err begin(void *context, int32_t partition, const struct log_filter *filter,
                      struct why *why)
{
    struct log_kafka *k = context;
    k->filter = *filter;
    k->extent = (struct log_extent){
        .business_date = INT_NONE, .sweep_date = INT_NONE, .present = &k->present};
    k->cursor = (struct cursor){.is_open = false};
    k->seq = 0;
    id_map_clear(&k->present);
    enum err e = ERR_OK;
    for (int rank = 0; rank < RANK_COUNT && e == ERR_OK; rank++) {
        k->goal[rank] = 0;
        if (k->inputs[rank].name != NULL)
            e = log_topic_begin(&k->inputs[rank], k->kafka, partition, why);
    }
    if (e == ERR_OK) e = log_topic_begin(&k->journal, k->kafka, partition, why);
    if (e == ERR_OK) e = log_topic_begin(&k->changelog, k->kafka, partition, why);
    if (e == ERR_OK) e = read_changelog(k, why);
    if (e == ERR_OK) e = log_topic_seek(&k->journal, READER_FROM_START, why);
    return e;
}

static enum err next(void *context, struct log_entry *ret_entry, struct why *why)
{
    struct log_kafka *k = context;
    bool found = false;
    enum err e = next_of_transaction(k, ret_entry, &found, why);
    return e != ERR_OK || found ? e : next_transaction(k, ret_entry, why);
}

static const struct log_extent *extent(void *context)
{
    return &((struct log_kafka *)context)->extent;
}

static void tell_progress(void *context, int64_t *ret_done, int64_t *ret_goal)
{
    const struct log_kafka *k = context;
    *ret_done = 0;
    *ret_goal = 0;
    for (int rank = 0; rank < RANK_COUNT; rank++) {
        const struct log_topic *t = &k->inputs[rank];
        if (t->name == NULL || k->goal[rank] <= t->low) continue;
        *ret_goal += k->goal[rank] - t->low;
        if (t->is_assigned) *ret_done += t->next - t->low;
    }
}

static enum err open_tokens(struct log_kafka *k, const struct config *config, struct why *why)
{
    struct config_why found = {{0}};
    enum err e = tokens_new(config, &k->tokens, &found);
    why_add(why, found.text);
    k->door.tokens = k->tokens;
    return e;
}

enum err log_kafka_open(const struct ctl *ctl, struct messages *messages,
                        const struct policy *policy, struct log_kafka **ret_log,
                        struct log_source *ret_source, struct why *reterr_why)
{
    const struct config *c = ctl->config;
    const char *const topics[RANK_COUNT] = {
        [RANK_ACCOUNTS] = c->topics_accounts, [RANK_SIGNALS] = c->topics_signals,
        [RANK_OVERDUES] = c->topics_overdues, [RANK_REPAYMENTS] = c->topics_repayments,
        [RANK_CALENDAR] = c->topics_calendar, [RANK_EVENTS] = c->topics_events,
    };
    struct kafka_why found = {.text = ""};
    int32_t partitions = 0;
    struct log_kafka *k = calloc(1, sizeof *k);
    if (k == NULL) return ERR_NOMEM;
    k->kafka = &ctl->kafka;
    k->messages = messages;
    k->door = (struct door){.config = c, .schemas = messages_schemas(messages), .policy = policy};
    for (int rank = 0; rank < RANK_COUNT; rank++)
        k->inputs[rank].name = topics[rank][0] != '\0' ? topics[rank] : NULL;
    k->journal.name = c->topics_journal;
    k->changelog.name = c->topics_changelog;
    k->arena = (struct arena){malloc(RECORD_ARENA_BYTES), RECORD_ARENA_BYTES, 0};
    enum err e = k->arena.base == NULL ? ERR_NOMEM : open_tokens(k, c, reterr_why);
    if (e != ERR_OK) goto fail;
    e = kafka_reader_new(k->kafka, READER_COMMITTED, &k->journal.reader, &found);
    if (e == ERR_OK)
        e = kafka_reader_partitions(k->journal.reader, k->journal.name, CTL_METADATA_MS,
                                    &partitions, &found);
    why_add(reterr_why, found.text);
    if (e != ERR_OK) goto fail;
    *ret_log = k;
    *ret_source = (struct log_source){.context = k,
                                      .partition_count = partitions,
                                      .what = "Kafka",
                                      .begin = begin,
                                      .next = next,
                                      .extent = extent,
                                      .progress = tell_progress};
    return ERR_OK;

fail:
    log_kafka_close(k);
    return e;
}

void log_kafka_close(struct log_kafka *k)
{
    if (k == NULL) return;
    for (int rank = 0; rank < RANK_COUNT; rank++)
        log_topic_close(&k->inputs[rank]);
    log_topic_close(&k->journal);
    log_topic_close(&k->changelog);
    door_deinit(&k->door);
    tokens_free(k->tokens);
    id_map_free(&k->present);
    free(k->arena.base);
    free(k);
}
