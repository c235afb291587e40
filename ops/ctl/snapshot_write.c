/* snapshot_write.c - a source into a file. */
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "consumer/version.h"
#include "ops/ctl/snapshot.h"
#include "ops/ctl/snapshot_block.h"
#include "schemas/codec/embedded.h"
#include "schemas/codec/tables.h"
#include "state/core/event.h"
#include "state/core/ids.h"

enum { LOOK_EVERY = 256, STATES_PER_BLOCK = 16384 };

struct writer {
    const struct snapshot_writing *writing;
    FILE *file;
    int32_t partition;
    uint32_t blocks;
    struct buf block, packed, body;
    struct snapshot_counts counts;
};

static enum err write_block(struct writer *w, uint8_t kind, struct why *why)
{
    enum err e = block_write(w->file, kind, w->partition, &w->block, &w->packed, why);
    w->blocks++;
    buf_clear(&w->block);
    return e;
}

/* ---- the header ---- */

static enum err add_schemas(json_t *header)
{
    static const char *const names[] = {"RepaymentEvent", "OverdueEvent", "AccountEvent",
                                        "SignalEvent", "CalendarTick"};
    json_t *schemas = json_object();
    if (schemas == NULL || json_object_set_new(header, "schemas", schemas) != 0) return ERR_NOMEM;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const struct embedded_schema *own = embedded_schema_own(names[i]);
        if (json_object_set_new(schemas, names[i], json_stringn(own->json, own->len)) != 0)
            return ERR_NOMEM;
    }
    return ERR_OK;
}

static enum err add_topics(json_t *header, const struct config *c)
{
    const char *const topics[RANK_COUNT] = {
        [RANK_ACCOUNTS] = c->topics_accounts, [RANK_SIGNALS] = c->topics_signals,
        [RANK_OVERDUES] = c->topics_overdues, [RANK_REPAYMENTS] = c->topics_repayments,
        [RANK_CALENDAR] = c->topics_calendar, [RANK_EVENTS] = c->topics_events,
    };
    json_t *list = json_array();
    if (list == NULL || json_object_set_new(header, "topics", list) != 0) return ERR_NOMEM;
    for (int rank = 0; rank < RANK_COUNT; rank++)
        if (json_array_append_new(list, json_string(topics[rank])) != 0) return ERR_NOMEM;
    return ERR_OK;
}

static enum err write_header(struct writer *w, struct why *why)
{
    const struct config *c = w->writing->config;
    uint32_t ids[2] = {0, 0};
    enum err e = schema_source_own_id(w->writing->schemas, &borrower_state_type, &ids[0], why);
    if (e == ERR_OK)
        e = schema_source_own_id(w->writing->schemas, &account_state_type, &ids[1], why);
    if (e != ERR_OK) return e;
    json_t *header =
        json_pack("{s:s, s:s, s:i, s:i, s:I, s:I}", "software", version_text(), "environment",
                  c->service_environment, "partitions", (int)w->writing->source->partition_count,
                  "partitioner", c->topics_partitioner, "borrower_state_id", (json_int_t)ids[0],
                  "account_state_id", (json_int_t)ids[1]);
    e = header != NULL ? add_schemas(header) : ERR_NOMEM;
    if (e == ERR_OK) e = add_topics(header, c);
    char *text = e == ERR_OK ? json_dumps(header, JSON_COMPACT) : NULL;
    if (e == ERR_OK) e = text != NULL ? buf_add_text(&w->block, text) : ERR_NOMEM;
    free(text);
    json_decref(header);
    w->partition = -1;
    return e == ERR_OK ? write_block(w, BLOCK_HEADER, why) : e;
}

/* ---- entries ---- */

/* An event that no policy lets in, and that may hold what must not be kept. */
static bool is_refused_anyway(const struct door_item *item, enum dead_letter_reason *ret_reason)
{
    const struct named_strs strings = event_strings(&item->input);
    *ret_reason = DEAD_LETTER_REASON_BAD_ID;
    if (!id_is_well_formed(item->borrower_id)) return true;
    *ret_reason = DEAD_LETTER_REASON_PLAIN_IDENTIFIER;
    if (mobile_number_is(item->borrower_id)) return true;
    for (uint32_t i = 0; i < strings.count; i++)
        if (identity_number_is(strings.items[i].value, item->input.kafka_date)) return true;
    *ret_reason = DEAD_LETTER_REASON_KEY_MISMATCH;
    return !str_equal(item->record.key, item->borrower_id);
}

static enum err put_place(struct writer *w, uint8_t kind, const struct door_item *item)
{
    enum err e = buf_add(&w->block, &kind, 1);
    if (e == ERR_OK) e = put_number(&w->block, item->record.rank);
    if (e == ERR_OK) e = put_number(&w->block, item->record.offset);
    if (e == ERR_OK) e = put_number(&w->block, item->record.timestamp_ms);
    return e;
}

static enum err put_refused(struct writer *w, const struct door_item *item,
                            enum dead_letter_reason reason)
{
    w->counts.refused++;
    enum err e = put_place(w, ENTRY_REFUSED, item);
    return e == ERR_OK ? put_number(&w->block, reason) : e;
}

static enum err put_body(struct writer *w, const struct record_type *type, const void *record,
                         struct why *why)
{
    buf_clear(&w->body);
    enum err e = record_encode_why(type, record, &w->body, why);
    if (e != ERR_OK) return e;
    return put_text(&w->block, (struct str){(const char *)w->body.at, (uint32_t)w->body.len});
}

static enum err put_tokens(struct writer *w, const struct subject_token_list *tokens)
{
    enum err e = put_number(&w->block, tokens->count);
    for (uint32_t i = 0; i < tokens->count && e == ERR_OK; i++) {
        const struct subject_token *token = &tokens->items[i];
        e = put_text(&w->block, token->recipient);
        if (e == ERR_OK) e = put_text(&w->block, token->scheme);
        if (e == ERR_OK) e = put_number(&w->block, token->epoch);
        if (e == ERR_OK) e = put_text(&w->block, token->token);
    }
    return e;
}

static enum err put_event(struct writer *w, const struct door_item *item, struct why *why)
{
    static const struct record_type *const types[] = {
        [INPUT_REPAYMENT] = &repayment_event_type,
        [INPUT_OVERDUE] = &overdue_event_type,
        [INPUT_ACCOUNT] = &account_event_type,
        [INPUT_SIGNAL] = &signal_event_type,
    };
    const struct input *in = &item->input;
    const void *const records[] = {
        [INPUT_REPAYMENT] = in->of.repayment,
        [INPUT_OVERDUE] = in->of.overdue,
        [INPUT_ACCOUNT] = in->of.account,
        [INPUT_SIGNAL] = in->of.signal,
    };
    enum dead_letter_reason reason;
    if (is_refused_anyway(item, &reason)) return put_refused(w, item, reason);
    /* The borrower goes first, so that a reader who wants another one need not decode. */
    enum err e = put_place(w, ENTRY_EVENT, item);
    if (e == ERR_OK) e = put_text(&w->block, item->borrower_id);
    if (e == ERR_OK) e = put_number(&w->block, in->type);
    if (e == ERR_OK) e = put_tokens(w, &in->tokens);
    if (e == ERR_OK) e = put_body(w, types[in->type], records[in->type], why);
    return e;
}

static enum err put_record(struct writer *w, const struct door_item *item, struct why *why)
{
    w->counts.records++;
    switch (item->kind) {
    case DOOR_EVENT:
        return put_event(w, item, why);
    case DOOR_TICK: {
        enum err e = put_place(w, ENTRY_TICK, item);
        return e == ERR_OK ? put_body(w, &calendar_tick_type, item->tick, why) : e;
    }
    case DOOR_DEAD_LETTER:
        break;
    }
    return put_refused(w, item, item->reason);
}

static enum err put_entry(struct writer *w, const struct log_entry *entry, struct why *why)
{
    static const uint8_t transaction = ENTRY_TRANSACTION;
    static const uint8_t sweep = ENTRY_SWEEP;
    const struct log_transaction *t = &entry->transaction;
    enum err e = ERR_OK;
    switch (entry->kind) {
    case LOG_RECORD:
        return put_record(w, &entry->item, why);
    case LOG_SWEEP:
        e = buf_add(&w->block, &sweep, 1);
        return e == ERR_OK ? put_number(&w->block, entry->date) : e;
    case LOG_TRANSACTION:
        w->counts.transactions++;
        e = buf_add(&w->block, &transaction, 1);
        if (e == ERR_OK) e = put_number(&w->block, t->seq);
        if (e == ERR_OK) e = put_number(&w->block, t->kafka_ms);
        if (e == ERR_OK) e = put_hash(&w->block, t->policy_hash);
        return e == ERR_OK ? put_text(&w->block, t->software_version) : e;
    case LOG_END:
        break;
    }
    return ERR_OK;
}

/* ---- a partition ---- */

static enum err write_states(struct writer *w, const struct id_map *present, struct why *why)
{
    enum err e = ERR_OK;
    for (uint32_t i = 0; i < present->count && e == ERR_OK; i++) {
        e = put_text(&w->block, id_map_id(present, i));
        if (e == ERR_OK) e = put_hash(&w->block, present->entries[i].value);
        w->counts.borrowers += present->entries[i].value != 0;
        bool is_full = (i + 1) % STATES_PER_BLOCK == 0;
        if (e == ERR_OK && is_full) e = write_block(w, BLOCK_STATES, why);
    }
    return e == ERR_OK && w->block.len > 0 ? write_block(w, BLOCK_STATES, why) : e;
}

static enum err write_extent(struct writer *w, const struct log_extent *x, struct why *why)
{
    const int64_t numbers[] = {x->first_seq,     x->last_seq,   x->first_ms, x->missing,
                               x->business_date, x->sweep_date, x->has_gap};
    enum err e = ERR_OK;
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0] && e == ERR_OK; i++)
        e = put_number(&w->block, numbers[i]);
    return e == ERR_OK ? write_block(w, BLOCK_EXTENT, why) : e;
}

static void look(const struct writer *w)
{
    if (w->writing->look != NULL) w->writing->look(w->writing->context, w->partition);
}

static enum err write_partition(struct writer *w, struct why *why)
{
    static const struct log_filter all = {.borrower = {NULL, 0}};
    const struct log_source *source = w->writing->source;
    struct log_entry entry = {.kind = LOG_TRANSACTION};
    enum err e = source->begin(source->context, w->partition, &all, why);
    for (uint64_t i = 0; e == ERR_OK && entry.kind != LOG_END; i++) {
        e = source->next(source->context, &entry, why);
        if (e == ERR_OK) e = put_entry(w, &entry, why);
        if (e == ERR_OK && w->block.len >= SNAPSHOT_BLOCK_BYTES)
            e = write_block(w, BLOCK_ENTRIES, why);
        if (i % LOOK_EVERY != 0) continue;
        look(w);
        if (e == ERR_OK && w->writing->is_stopped != NULL &&
            w->writing->is_stopped(w->writing->context))
            e = ERR_RETRY;
    }
    if (e == ERR_OK && w->block.len > 0) e = write_block(w, BLOCK_ENTRIES, why);
    const struct log_extent *extent = source->extent(source->context);
    if (e == ERR_OK) e = write_states(w, extent->present, why);
    if (e == ERR_OK) e = write_extent(w, extent, why);
    return e;
}

static enum err write_all(struct writer *w, struct why *why)
{
    static const uint8_t format[4] = {0, 0, 0, SNAPSHOT_FORMAT};
    bool is_begun = fwrite(SNAPSHOT_MAGIC, SNAPSHOT_MAGIC_BYTES, 1, w->file) == 1 &&
                    fwrite(format, sizeof format, 1, w->file) == 1;
    enum err e = is_begun ? write_header(w, why) : ERR_CONFIG;
    for (int32_t p = 0; p < w->writing->source->partition_count && e == ERR_OK; p++) {
        w->partition = p;
        e = write_partition(w, why);
    }
    w->partition = -1;
    if (e == ERR_OK) e = put_number(&w->block, w->blocks);
    if (e == ERR_OK) e = write_block(w, BLOCK_END, why);
    if (e == ERR_OK && (fflush(w->file) != 0 || fsync(fileno(w->file)) != 0)) e = ERR_CONFIG;
    return e;
}

static enum err cannot(struct why *why, const char *path)
{
    why_clear(why);
    why_add(why, path);
    why_add(why, ": ");
    why_add(why, strerror(errno));
    return ERR_CONFIG;
}

enum err snapshot_write(const struct snapshot_writing *writing, const char *path,
                        struct snapshot_counts *ret_counts, struct why *reterr_why)
{
    char part[PATH_MAX];
    struct writer w = {.writing = writing};
    int length = snprintf(part, sizeof part, "%s.part", path);
    errno = length < (int)sizeof part ? EEXIST : ENAMETOOLONG;
    if (errno == ENAMETOOLONG || access(path, F_OK) == 0) return cannot(reterr_why, path);
    int fd = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) return cannot(reterr_why, part);
    w.file = fdopen(fd, "wb");
    enum err e = w.file != NULL ? write_all(&w, reterr_why) : ERR_NOMEM;
    if (e == ERR_CONFIG && reterr_why->text[0] == '\0') e = cannot(reterr_why, part);
    w.counts.bytes = w.file != NULL ? (int64_t)ftello(w.file) : 0;
    if (w.file == NULL) (void)close(fd);
    if (w.file != NULL && fclose(w.file) != 0 && e == ERR_OK) e = cannot(reterr_why, part);
    if (e == ERR_OK && rename(part, path) != 0) e = cannot(reterr_why, path);
    if (e != ERR_OK) (void)unlink(part);
    buf_free(&w.block);
    buf_free(&w.packed);
    buf_free(&w.body);
    if (e == ERR_OK) *ret_counts = w.counts;
    return e;
}
