/* lag.c - end of the log, position of the group, position of Redis. */
#include "ops/ctl/lag.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ops/ctl/redis.h"

enum {
    LAG_CLOSE = 200,          /* offsets up to which it is worth looking what they hold */
    LAG_PEEK_TRIES_MAX = 100, /* polls without an answer until a look is given up */
    LAG_ARENA_SIZE = 64 * 1024
};

static bool topic_exists(struct lag *l, const char *topic, int32_t *ret_count, enum err *ret_e,
                         struct kafka_why *why)
{
    *ret_e = kafka_reader_partitions(l->reader, topic, CTL_METADATA_MS, ret_count, why);
    return *ret_e == ERR_OK;
}

static int find_topics(struct lag *l, const struct config *c)
{
    const char *const topics[] = {c->topics_accounts,   c->topics_signals,  c->topics_overdues,
                                  c->topics_repayments, c->topics_calendar, c->topics_events};
    for (size_t i = 0; i < LAG_TOPICS_MAX; i++) {
        if (topics[i][0] == '\0') continue;
        struct kafka_why why = {.text = ""};
        enum err e = ERR_OK;
        int32_t count = 0;
        if (!topic_exists(l, topics[i], &count, &e, &why)) {
            /* The topic of all events is optional. */
            if (e == ERR_UNKNOWN && topics[i] == c->topics_events) continue;
            return ctl_failed(e, "Kafka", why.text);
        }
        if (l->partition_count == 0) l->partition_count = count;
        if (count != l->partition_count) {
            ctl_say("topic %s has %d partitions, the others %d", topics[i], (int)count,
                    (int)l->partition_count);
            return CTL_CONFIG;
        }
        l->topics[l->topic_count++] = topics[i];
    }
    return CTL_OK;
}

int lag_open(struct ctl *ctl, struct lag *ret_lag)
{
    struct lag *l = ret_lag;
    *l = (struct lag){0};
    int code = ctl_config(ctl);
    if (code != CTL_OK) return code;
    l->changelog = ctl->config->topics_changelog;

    struct kafka_options options = ctl->kafka;
    options.group_id = ctl->config->service_group_id;
    struct kafka_why why = {.text = ""};
    enum err e = kafka_reader_new(&options, READER_COMMITTED, &l->reader, &why);
    if (e != ERR_OK) return ctl_failed(e, "Kafka", why.text);

    code = find_topics(l, ctl->config);
    if (code != CTL_OK) return code;
    if (l->partition_count <= 0 || l->partition_count > LAG_PARTITIONS_MAX) {
        ctl_say("%d partitions are more than this command looks at", (int)l->partition_count);
        return CTL_FAILED;
    }
    l->partitions = calloc((size_t)l->partition_count, sizeof *l->partitions);
    if (l->partitions == NULL) return ctl_failed(ERR_NOMEM, "lag", NULL);
    return redis_open(ctl, &l->store);
}

static int measure_ends(struct lag *l)
{
    for (int32_t p = 0; p < l->partition_count; p++) {
        for (uint32_t t = 0; t < l->topic_count; t++) {
            struct lag_place *place = &l->partitions[p].places[t];
            struct kafka_why why = {.text = ""};
            enum err e = kafka_reader_watermarks(l->reader, l->topics[t], p, CTL_METADATA_MS,
                                                 &place->low, &place->end, &why);
            if (e != ERR_OK) return ctl_failed(e, "Kafka", why.text);
        }
    }
    return CTL_OK;
}

static int measure_committed(struct lag *l)
{
    size_t count = (size_t)l->partition_count * l->topic_count;
    struct reader_position *positions = calloc(count, sizeof *positions);
    if (positions == NULL) return ctl_failed(ERR_NOMEM, "lag", NULL);
    for (size_t i = 0; i < count; i++) {
        positions[i] = (struct reader_position){.topic = l->topics[i % l->topic_count],
                                                .partition = (int32_t)(i / l->topic_count)};
    }
    struct kafka_why why = {.text = ""};
    enum err e = kafka_reader_committed(l->reader, positions, count, CTL_METADATA_MS, &why);
    for (size_t i = 0; i < count && e == ERR_OK; i++) {
        struct lag_place *place = &l->partitions[i / l->topic_count].places[i % l->topic_count];
        int64_t offset = positions[i].offset;
        place->committed = offset == READER_NEVER_COMMITTED ? place->low : offset;
        place->unread = place->end > place->committed ? place->end - place->committed : 0;
    }
    free(positions);
    return e == ERR_OK ? CTL_OK : ctl_failed(e, "Kafka", why.text);
}

static int measure_redis(struct lag *l)
{
    static _Alignas(max_align_t) uint8_t memory[LAG_ARENA_SIZE];
    for (int32_t p = 0; p < l->partition_count; p++) {
        struct lag_partition *part = &l->partitions[p];
        enum err e = store_watermark(l->store, p, &part->mark);
        part->has_due = false;
        if (e == ERR_OK && part->mark.business_date != INT_NONE &&
            part->mark.state == WATERMARK_CURRENT) {
            struct arena arena = {memory, sizeof memory, 0};
            struct due due = {0};
            struct due_request request = {
                .partition = p, .date = part->mark.business_date, .limit = 1};
            e = store_due(l->store, &request, &arena, &due);
            part->has_due = due.count > 0;
        }
        if (e != ERR_OK) return ctl_failed(e, "Redis", store_message(l->store));
        for (uint32_t t = 0; t < l->topic_count; t++) {
            struct str topic = {l->topics[t], (uint32_t)strlen(l->topics[t])};
            part->places[t].redis = watermark_position(&part->mark, topic);
        }
    }
    return CTL_OK;
}

/* What to look into, and where the answer goes. */
struct peek {
    struct reader_position *positions;
    int64_t **counts;
    bool *is_done;
    size_t count, done;
};

static void add_peek(struct peek *k, const char *topic, int32_t partition, int64_t from,
                     int64_t *count)
{
    k->positions[k->count] = (struct reader_position){topic, partition, from};
    k->counts[k->count] = count;
    k->is_done[k->count] = false;
    k->count++;
    *count = 0;
}

static void take_peek(struct peek *k, const struct reader_record *r)
{
    for (size_t i = 0; i < k->count; i++) {
        if (k->positions[i].partition != r->partition || k->is_done[i]) continue;
        if (strcmp(k->positions[i].topic, r->topic) != 0) continue;
        if (r->kind == READER_RECORD) {
            (*k->counts[i])++;
            return;
        }
        k->is_done[i] = true;
        k->done++;
    }
}

static int run_peek(struct lag *l, struct peek *k)
{
    struct kafka_why why = {.text = ""};
    enum err e = kafka_reader_assign(l->reader, k->positions, k->count, &why);
    int idle = 0;
    while (e == ERR_OK && k->done < k->count && idle < LAG_PEEK_TRIES_MAX) {
        struct reader_record r;
        e = kafka_reader_next(l->reader, CTL_POLL_MS, &r, &why);
        if (e == ERR_AGAIN) {
            if (ctl_is_interrupted()) return CTL_INTERRUPTED;
            idle++;
            e = ERR_OK;
            continue;
        }
        if (e == ERR_OK) take_peek(k, &r);
    }
    if (e == ERR_OK) e = kafka_reader_assign(l->reader, NULL, 0, &why);
    return e == ERR_OK ? CTL_OK : ctl_failed(e, "Kafka", why.text);
}

/* Offsets near the end may be markers of transactions and aborted records, which nobody will ever
 * apply: look what is really there. */
static void plan_peeks(struct lag *l, struct peek *k)
{
    for (int32_t p = 0; p < l->partition_count; p++) {
        struct lag_partition *part = &l->partitions[p];
        for (uint32_t t = 0; t < l->topic_count; t++) {
            struct lag_place *place = &part->places[t];
            if (place->unread == 0 || place->unread > LAG_CLOSE) continue;
            add_peek(k, l->topics[t], p, place->committed, &place->unread);
        }
        if (part->unwritten == 0 || part->unwritten > LAG_CLOSE) continue;
        add_peek(k, l->changelog, p, part->mark.meta_offset + 1, &part->unwritten);
    }
}

static int measure_changelog(struct lag *l)
{
    for (int32_t p = 0; p < l->partition_count; p++) {
        struct lag_partition *part = &l->partitions[p];
        int64_t low = 0;
        int64_t end = 0;
        struct kafka_why why = {.text = ""};
        enum err e =
            kafka_reader_watermarks(l->reader, l->changelog, p, CTL_METADATA_MS, &low, &end, &why);
        if (e != ERR_OK) return ctl_failed(e, "Kafka", why.text);
        int64_t from = part->mark.state == WATERMARK_NONE ? low : part->mark.meta_offset + 1;
        part->unwritten = end > from ? end - from : 0;
    }
    return CTL_OK;
}

int lag_measure(struct lag *l)
{
    int code = measure_ends(l);
    if (code == CTL_OK) code = measure_committed(l);
    if (code == CTL_OK) code = measure_redis(l);
    if (code == CTL_OK) code = measure_changelog(l); /* against the watermark just read */
    if (code != CTL_OK) return code;

    assert(l->partition_count > 0 && l->partition_count <= LAG_PARTITIONS_MAX);
    size_t most = (size_t)l->partition_count * (l->topic_count + 1);
    struct peek k = {.positions = calloc(most, sizeof *k.positions),
                     .counts = calloc(most, sizeof *k.counts),
                     .is_done = calloc(most, sizeof *k.is_done)};
    if (k.positions != NULL && k.counts != NULL && k.is_done != NULL) {
        plan_peeks(l, &k);
        if (k.count > 0) code = run_peek(l, &k);
    } else {
        code = ctl_failed(ERR_NOMEM, "lag", NULL);
    }
    free(k.positions);
    free(k.counts);
    free(k.is_done);
    return code;
}

static bool is_idle(const struct lag_partition *part, uint32_t topic_count)
{
    bool has_input = false;
    for (uint32_t t = 0; t < topic_count; t++) {
        if (part->places[t].unread > 0) return false;
        if (part->places[t].end > part->places[t].low) has_input = true;
    }
    if (part->unwritten > 0 || part->has_due) return false;
    /* A partition that never got an event has no watermark. */
    return part->mark.state == WATERMARK_CURRENT ||
           (part->mark.state == WATERMARK_NONE && !has_input);
}

bool lag_is_none(const struct lag *l)
{
    for (int32_t p = 0; p < l->partition_count; p++) {
        if (!is_idle(&l->partitions[p], l->topic_count)) return false;
    }
    return true;
}

void lag_close(struct lag *l)
{
    kafka_reader_free(l->reader);
    store_free(l->store);
    free(l->partitions);
    *l = (struct lag){0};
}
