/* kafka_group.c - the group consumer on librdkafka: eager assignment, one message per poll (2.0.2's
 * batch calls lose messages around pauses and rebalances). */
#include "consumer/kafka_group.h"

#include <assert.h>
#include <librdkafka/rdkafka.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/kafka_brokers.h"
#include "consumer/log.h"

enum { COMMITTED_TIMEOUT_MS = 30000, WATERMARK_TIMEOUT_MS = 10000, POSITIONS_MAX = 4096 };

struct kafka_group {
    rd_kafka_t *rk;
    struct group_handler handler;
    rd_kafka_message_t *polled; /* the last record points into it; until the next poll */
    enum err refused;           /* what the assigned callback returned, until polled */
    struct kafka_why refused_why;
};

static enum err read_committed(rd_kafka_t *rk, const rd_kafka_topic_partition_list_t *assigned,
                               struct group_position *positions, struct kafka_why *why)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_copy(assigned);
    rd_kafka_resp_err_t code = rd_kafka_committed(rk, list, COMMITTED_TIMEOUT_MS);
    for (int i = 0; code == RD_KAFKA_RESP_ERR_NO_ERROR && i < list->cnt; i++) {
        if (list->elems[i].err != RD_KAFKA_RESP_ERR_NO_ERROR) code = list->elems[i].err;
        positions[i].committed = list->elems[i].offset;
        if (positions[i].committed < 0) positions[i].committed = GROUP_NEVER_COMMITTED;
    }
    rd_kafka_topic_partition_list_destroy(list);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) return ERR_OK;
    kafka_why_set(why, "committed offsets of the group: %s%s", rd_kafka_err2str(code),
                  code == RD_KAFKA_RESP_ERR__TIMED_OUT
                      ? "; no broker answers, or a transaction that holds them has no end: see "
                        "\"restore_stalled\" in ops/runbook.md"
                      : "");
    return ERR_FATAL;
}

static enum err read_ends(rd_kafka_t *rk, struct group_position *p, struct kafka_why *why)
{
    rd_kafka_resp_err_t code = rd_kafka_query_watermark_offsets(rk, p->topic, p->partition, &p->low,
                                                                &p->high, WATERMARK_TIMEOUT_MS);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) return ERR_OK;
    kafka_why_set(why, "offsets of %s [%d]: %s", p->topic, (int)p->partition,
                  rd_kafka_err2str(code));
    return ERR_FATAL;
}

static enum err plan_start(struct kafka_group *g, rd_kafka_topic_partition_list_t *list)
{
    struct group_position *positions = calloc((size_t)list->cnt + 1, sizeof *positions);
    if (positions == NULL) return ERR_NOMEM;
    for (int i = 0; i < list->cnt; i++) {
        positions[i].topic = list->elems[i].topic;
        positions[i].partition = list->elems[i].partition;
    }
    enum err e = read_committed(g->rk, list, positions, &g->refused_why);
    for (int i = 0; e == ERR_OK && i < list->cnt; i++)
        e = read_ends(g->rk, &positions[i], &g->refused_why);
    if (e == ERR_OK) e = g->handler.assigned(g->handler.context, positions, (size_t)list->cnt);
    for (int i = 0; e == ERR_OK && i < list->cnt; i++)
        list->elems[i].offset = positions[i].start;
    free(positions);
    return e;
}

static void on_assigned(struct kafka_group *g, rd_kafka_topic_partition_list_t *list)
{
    assert(list->cnt < POSITIONS_MAX);
    enum err e = plan_start(g, list);
    if (e != ERR_OK) {
        g->refused = e;
        rd_kafka_assign(g->rk, NULL);
        return;
    }
    if (rd_kafka_assign(g->rk, list) != RD_KAFKA_RESP_ERR_NO_ERROR) {
        kafka_why_set(&g->refused_why, "the assignment was not taken");
        g->refused = ERR_FATAL;
    }
}

static void rebalance_cb(rd_kafka_t *rk, rd_kafka_resp_err_t code,
                         rd_kafka_topic_partition_list_t *list, void *opaque)
{
    struct kafka_group *g = opaque;
    g->rk = rk;
    if (code == RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS) {
        on_assigned(g, list);
        return;
    }
    if (code == RD_KAFKA_RESP_ERR__REVOKE_PARTITIONS) {
        g->handler.revoked(g->handler.context, rd_kafka_assignment_lost(rk) != 0);
    } else {
        log_error("rebalance_failed", LOG_STR("reason", rd_kafka_err2str(code)));
        g->handler.revoked(g->handler.context, true);
    }
    rd_kafka_assign(rk, NULL);
}

enum err kafka_group_new(const struct kafka_options *options, const struct group_handler *handler,
                         struct kafka_group **ret_group, struct kafka_why *reterr_why)
{
    char text[256];
    struct kafka_group *g = calloc(1, sizeof *g);
    if (g == NULL) return ERR_NOMEM;
    g->handler = *handler;

    rd_kafka_conf_t *conf = NULL;
    enum err e = kafka_conf_new(KAFKA_ROLE_GROUP, options, &conf, reterr_why);
    if (e != ERR_OK) goto fail;
    rd_kafka_conf_set_opaque(conf, g);
    rd_kafka_conf_set_rebalance_cb(conf, rebalance_cb);
    g->rk = rd_kafka_new(RD_KAFKA_CONSUMER, conf, text, sizeof text);
    if (g->rk == NULL) {
        rd_kafka_conf_destroy(conf);
        kafka_why_set(reterr_why, "consumer: %s", text);
        e = ERR_CONFIG;
        goto fail;
    }
    rd_kafka_poll_set_consumer(g->rk);
    *ret_group = g;
    return ERR_OK;

fail:
    free(g);
    return e;
}

enum err kafka_group_subscribe(struct kafka_group *g, const char *const *topics, size_t count,
                               struct kafka_why *reterr_why)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new((int)count);
    for (size_t i = 0; i < count; i++)
        rd_kafka_topic_partition_list_add(list, topics[i], RD_KAFKA_PARTITION_UA);
    rd_kafka_resp_err_t code = rd_kafka_subscribe(g->rk, list);
    rd_kafka_topic_partition_list_destroy(list);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) return ERR_OK;
    kafka_why_set(reterr_why, "subscribe: %s", rd_kafka_err2str(code));
    return ERR_FATAL;
}

static enum err classify(struct kafka_group *g, const rd_kafka_message_t *m, struct kafka_why *why)
{
    char text[256];
    rd_kafka_resp_err_t code = m->err;
    if (code == RD_KAFKA_RESP_ERR__FATAL) code = rd_kafka_fatal_error(g->rk, text, sizeof text);
    const char *topic = m->rkt != NULL ? rd_kafka_topic_name(m->rkt) : "(group)";
    kafka_why_set(why, "%s [%d] at %lld: %s", topic, (int)m->partition, (long long)m->offset,
                  rd_kafka_err2str(code));
    switch ((int)code) {
    case RD_KAFKA_RESP_ERR_FENCED_INSTANCE_ID:
        return ERR_FENCED;
    case RD_KAFKA_RESP_ERR_OFFSET_OUT_OF_RANGE:
    case RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET:
    case RD_KAFKA_RESP_ERR__NO_OFFSET:
        return ERR_INVARIANT;
    case RD_KAFKA_RESP_ERR__MAX_POLL_EXCEEDED:
    case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED:
        return ERR_FATAL;
    default:
        /* Brokers away, leaders moving: librdkafka reconnects by itself. */
        return rd_kafka_fatal_error(g->rk, NULL, 0) != RD_KAFKA_RESP_ERR_NO_ERROR ? ERR_FATAL
                                                                                  : ERR_AGAIN;
    }
}

static void forget_polled(struct kafka_group *g)
{
    if (g->polled != NULL) rd_kafka_message_destroy(g->polled);
    g->polled = NULL;
}

enum err kafka_group_poll(struct kafka_group *g, int32_t timeout_ms,
                          struct group_record *ret_record, struct kafka_why *reterr_why)
{
    kafka_brokers_keep(g->rk);
    forget_polled(g);
    rd_kafka_message_t *m = rd_kafka_consumer_poll(g->rk, timeout_ms);
    if (g->refused != ERR_OK) {
        enum err e = g->refused;
        g->refused = ERR_OK;
        if (m != NULL) rd_kafka_message_destroy(m);
        if (reterr_why != NULL) *reterr_why = g->refused_why;
        return e;
    }
    if (m == NULL) return ERR_AGAIN;
    if (m->err != RD_KAFKA_RESP_ERR_NO_ERROR && m->err != RD_KAFKA_RESP_ERR__PARTITION_EOF) {
        enum err e = classify(g, m, reterr_why);
        if (e == ERR_AGAIN && reterr_why != NULL)
            log_warn("consumer_error", LOG_STR("reason", reterr_why->text));
        rd_kafka_message_destroy(m);
        return e;
    }
    *ret_record = (struct group_record){
        .kind = m->err == RD_KAFKA_RESP_ERR__PARTITION_EOF ? GROUP_EOF : GROUP_RECORD,
        .topic = rd_kafka_topic_name(m->rkt),
        .partition = m->partition,
        .offset = m->offset,
    };
    g->polled = m;
    if (ret_record->kind == GROUP_EOF) return ERR_OK;
    ret_record->timestamp_ms = rd_kafka_message_timestamp(m, NULL);
    if (m->key != NULL) ret_record->key = (struct str){m->key, (uint32_t)m->key_len};
    if (m->payload != NULL) ret_record->value = (struct str){m->payload, (uint32_t)m->len};
    return ERR_OK;
}

static void pause_or_resume(struct kafka_group *g, const char *topic, int32_t partition, bool pause)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(1);
    rd_kafka_topic_partition_list_add(list, topic, partition);
    rd_kafka_resp_err_t code =
        pause ? rd_kafka_pause_partitions(g->rk, list) : rd_kafka_resume_partitions(g->rk, list);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
        log_warn("pause_failed", LOG_STR("topic", topic), LOG_INT("partition", partition),
                 LOG_BOOL("pause", pause), LOG_STR("reason", rd_kafka_err2str(code)));
    rd_kafka_topic_partition_list_destroy(list);
}

void kafka_group_pause(struct kafka_group *g, const char *topic, int32_t partition)
{
    pause_or_resume(g, topic, partition, true);
}

void kafka_group_resume(struct kafka_group *g, const char *topic, int32_t partition)
{
    pause_or_resume(g, topic, partition, false);
}

enum err kafka_group_restart(struct kafka_group *g, const struct group_position *positions,
                             size_t count, struct kafka_why *reterr_why)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new((int)count);
    for (size_t i = 0; i < count; i++)
        rd_kafka_topic_partition_list_add(list, positions[i].topic, positions[i].partition)
            ->offset = positions[i].start;
    rd_kafka_resp_err_t code = rd_kafka_assign(g->rk, list);
    rd_kafka_topic_partition_list_destroy(list);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) return ERR_OK;
    kafka_why_set(reterr_why, "assign: %s", rd_kafka_err2str(code));
    return ERR_FATAL;
}

struct rd_kafka_consumer_group_metadata_s *kafka_group_metadata(struct kafka_group *g)
{
    return rd_kafka_consumer_group_metadata(g->rk);
}

int64_t kafka_group_end(struct kafka_group *g, const char *topic, int32_t partition)
{
    int64_t low = -1;
    int64_t high = -1;
    if (rd_kafka_get_watermark_offsets(g->rk, topic, partition, &low, &high) !=
        RD_KAFKA_RESP_ERR_NO_ERROR)
        return -1;
    return high;
}

enum err kafka_group_partitions(struct kafka_group *g, const char *topic, int32_t timeout_ms,
                                int32_t *ret_count, struct kafka_why *reterr_why)
{
    const struct rd_kafka_metadata *metadata = NULL;
    rd_kafka_topic_t *handle = rd_kafka_topic_new(g->rk, topic, NULL);
    if (handle == NULL) return ERR_NOMEM;
    rd_kafka_resp_err_t code = rd_kafka_metadata(g->rk, 0, handle, &metadata, timeout_ms);
    rd_kafka_topic_destroy(handle);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        kafka_why_set(reterr_why, "metadata of %s: %s", topic, rd_kafka_err2str(code));
        return ERR_RETRY;
    }
    enum err e = ERR_UNKNOWN;
    if (metadata->topic_cnt == 1 && metadata->topics[0].err == RD_KAFKA_RESP_ERR_NO_ERROR &&
        metadata->topics[0].partition_cnt > 0) {
        *ret_count = metadata->topics[0].partition_cnt;
        e = ERR_OK;
    }
    rd_kafka_metadata_destroy(metadata);
    if (e != ERR_OK) kafka_why_set(reterr_why, "topic %s does not exist", topic);
    return e;
}

void kafka_group_free(struct kafka_group *g)
{
    if (g == NULL) return;
    forget_polled(g);
    if (g->rk != NULL) {
        rd_kafka_consumer_close(g->rk);
        rd_kafka_destroy(g->rk);
    }
    free(g);
}
