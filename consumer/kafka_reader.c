/* kafka_reader.c - assigned partitions read from given offsets. */
#include "consumer/kafka_reader.h"

#include <assert.h>
#include <librdkafka/rdkafka.h>
#include <stdlib.h>

#include "consumer/kafka_brokers.h"

static_assert(READER_FROM_START == RD_KAFKA_OFFSET_BEGINNING, "librdkafka's value");
static_assert(READER_FROM_END == RD_KAFKA_OFFSET_END, "librdkafka's value");
static_assert(READER_NEVER_COMMITTED == RD_KAFKA_OFFSET_INVALID, "librdkafka's value");

enum { WAKE_TIMEOUT_MS = 1000 };

struct kafka_reader {
    rd_kafka_t *rk;           /* owned */
    rd_kafka_message_t *held; /* owned; what the last record points into */
};

/* What an error of librdkafka means to the caller of a request that can be made again. */
static enum err err_from_request(rd_kafka_resp_err_t code)
{
    switch ((int)code) {
    case RD_KAFKA_RESP_ERR_NO_ERROR:
        return ERR_OK;
    case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
    case RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC:
    case RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION:
        return ERR_UNKNOWN;
    case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED:
        return ERR_FATAL;
    default:
        return ERR_RETRY;
    }
}

/* The same for what a poll reports: librdkafka itself goes on after whatever is transient. */
static enum err err_from_poll(rd_kafka_resp_err_t code)
{
    switch ((int)code) {
    case RD_KAFKA_RESP_ERR__TRANSPORT:
    case RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN:
    case RD_KAFKA_RESP_ERR__RESOLVE:
    case RD_KAFKA_RESP_ERR__TIMED_OUT:
    case RD_KAFKA_RESP_ERR__WAIT_COORD:
    case RD_KAFKA_RESP_ERR__AUTHENTICATION:
    case RD_KAFKA_RESP_ERR__SSL:
    case RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS:
    case RD_KAFKA_RESP_ERR_NOT_COORDINATOR:
    case RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION:
    case RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT:
    case RD_KAFKA_RESP_ERR_NETWORK_EXCEPTION:
    case RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED: /* the group is never joined */
        return ERR_AGAIN;
    case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
    case RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC:
    case RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION:
        return ERR_UNKNOWN;
    default:
        return ERR_FATAL;
    }
}

enum err kafka_reader_new(const struct kafka_options *options, enum reader_isolation isolation,
                          struct kafka_reader **ret_reader, struct kafka_why *reterr_why)
{
    char reason[200];
    rd_kafka_conf_t *conf = NULL;
    struct kafka_reader *r = NULL;

    enum err e = kafka_conf_new(KAFKA_ROLE_READER, options, &conf, reterr_why);
    if (e != ERR_OK) goto fail;

    e = ERR_CONFIG;
    const char *level = isolation == READER_COMMITTED ? "read_committed" : "read_uncommitted";
    if (rd_kafka_conf_set(conf, "isolation.level", level, reason, sizeof reason) !=
        RD_KAFKA_CONF_OK) {
        kafka_why_set(reterr_why, "isolation.level: %s", reason);
        goto fail;
    }

    e = ERR_NOMEM;
    r = calloc(1, sizeof *r);
    if (r == NULL) goto fail;

    e = ERR_CONFIG;
    r->rk = rd_kafka_new(RD_KAFKA_CONSUMER, conf, reason, sizeof reason);
    if (r->rk == NULL) {
        kafka_why_set(reterr_why, "Kafka reader: %s", reason);
        goto fail;
    }
    conf = NULL;                             /* the handle's now */
    (void)rd_kafka_poll_set_consumer(r->rk); /* fails only without a group.id, which is set */

    *ret_reader = r;
    return ERR_OK;

fail:
    if (conf != NULL) rd_kafka_conf_destroy(conf);
    kafka_reader_free(r);
    return e;
}

static void drop_held(struct kafka_reader *r)
{
    if (r->held != NULL) rd_kafka_message_destroy(r->held);
    r->held = NULL;
}

static rd_kafka_topic_partition_list_t *list_from(const struct reader_position *positions,
                                                  size_t count)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new((int)count);
    for (size_t i = 0; i < count; i++) {
        rd_kafka_topic_partition_list_add(list, positions[i].topic, positions[i].partition)
            ->offset = positions[i].offset;
    }
    return list;
}

/* librdkafka 2.0.2 begins to fetch what was assigned when the broker's thread next wakes, which may
 * take it a second; any request wakes it. The answer is of no interest. */
static void wake(struct kafka_reader *r, const struct reader_position *at)
{
    int64_t low, high;
    (void)rd_kafka_query_watermark_offsets(r->rk, at->topic, at->partition, &low, &high,
                                           WAKE_TIMEOUT_MS);
}

enum err kafka_reader_assign(struct kafka_reader *r, const struct reader_position *positions,
                             size_t count, struct kafka_why *reterr_why)
{
    drop_held(r);
    rd_kafka_topic_partition_list_t *list = list_from(positions, count);
    rd_kafka_resp_err_t code = rd_kafka_assign(r->rk, count == 0 ? NULL : list);
    rd_kafka_topic_partition_list_destroy(list);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) {
        if (count > 0) wake(r, &positions[0]);
        return ERR_OK;
    }
    kafka_why_set(reterr_why, "cannot assign partitions: %s", rd_kafka_err2str(code));
    return ERR_FATAL;
}

enum err kafka_reader_next(struct kafka_reader *r, int32_t timeout_ms,
                           struct reader_record *ret_record, struct kafka_why *reterr_why)
{
    drop_held(r);
    kafka_brokers_keep(r->rk);
    rd_kafka_message_t *m = rd_kafka_consumer_poll(r->rk, timeout_ms);
    if (m == NULL) return ERR_AGAIN;
    r->held = m;

    const char *topic = m->rkt != NULL ? rd_kafka_topic_name(m->rkt) : "";
    if (m->err == RD_KAFKA_RESP_ERR__PARTITION_EOF) {
        *ret_record = (struct reader_record){.kind = READER_EOF,
                                             .topic = topic,
                                             .partition = m->partition,
                                             .offset = m->offset,
                                             .timestamp_ms = -1};
        return ERR_OK;
    }
    if (m->err != RD_KAFKA_RESP_ERR_NO_ERROR) {
        kafka_why_set(reterr_why, "reading %s partition %d at %lld: %s", topic, (int)m->partition,
                      (long long)m->offset, rd_kafka_message_errstr(m));
        return err_from_poll(m->err);
    }

    rd_kafka_timestamp_type_t type = RD_KAFKA_TIMESTAMP_NOT_AVAILABLE;
    int64_t timestamp_ms = rd_kafka_message_timestamp(m, &type);
    *ret_record = (struct reader_record){
        .kind = READER_RECORD,
        .topic = topic,
        .partition = m->partition,
        .offset = m->offset,
        .timestamp_ms = type == RD_KAFKA_TIMESTAMP_NOT_AVAILABLE ? -1 : timestamp_ms,
        .key = {m->key, (uint32_t)m->key_len},
        .value = {m->payload, (uint32_t)m->len},
    };
    return ERR_OK;
}

enum err kafka_reader_watermarks(struct kafka_reader *r, const char *topic, int32_t partition,
                                 int32_t timeout_ms, int64_t *ret_low, int64_t *ret_high,
                                 struct kafka_why *reterr_why)
{
    int64_t low = 0;
    int64_t high = 0;
    rd_kafka_resp_err_t code =
        rd_kafka_query_watermark_offsets(r->rk, topic, partition, &low, &high, timeout_ms);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) {
        *ret_low = low;
        *ret_high = high;
        return ERR_OK;
    }
    kafka_why_set(reterr_why, "offsets of %s partition %d: %s", topic, (int)partition,
                  rd_kafka_err2str(code));
    return err_from_request(code);
}

enum err kafka_reader_partitions(struct kafka_reader *r, const char *topic, int32_t timeout_ms,
                                 int32_t *ret_count, struct kafka_why *reterr_why)
{
    rd_kafka_topic_t *handle = rd_kafka_topic_new(r->rk, topic, NULL);
    if (handle == NULL) {
        kafka_why_set(reterr_why, "topic %s: %s", topic, rd_kafka_err2str(rd_kafka_last_error()));
        return ERR_UNKNOWN;
    }

    const struct rd_kafka_metadata *found = NULL;
    rd_kafka_resp_err_t code = rd_kafka_metadata(r->rk, 0, handle, &found, timeout_ms);
    int32_t count = 0;
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) {
        code = RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART;
        if (found->topic_cnt == 1) code = found->topics[0].err;
        if (found->topic_cnt == 1) count = found->topics[0].partition_cnt;
        rd_kafka_metadata_destroy(found);
    }
    rd_kafka_topic_destroy(handle);

    if (code == RD_KAFKA_RESP_ERR_NO_ERROR && count > 0) {
        *ret_count = count;
        return ERR_OK;
    }
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) code = RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART;
    kafka_why_set(reterr_why, "topic %s: %s", topic, rd_kafka_err2str(code));
    return err_from_request(code);
}

enum err kafka_reader_committed(struct kafka_reader *r, struct reader_position *positions,
                                size_t count, int32_t timeout_ms, struct kafka_why *reterr_why)
{
    rd_kafka_topic_partition_list_t *list = list_from(positions, count);
    rd_kafka_resp_err_t code = rd_kafka_committed(r->rk, list, timeout_ms);
    for (size_t i = 0; i < count && code == RD_KAFKA_RESP_ERR_NO_ERROR; i++) {
        code = list->elems[i].err;
    }
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) {
        /* The list keeps the order it was made in. */
        for (size_t i = 0; i < count; i++)
            positions[i].offset = list->elems[i].offset;
    } else {
        kafka_why_set(reterr_why, "committed offsets: %s", rd_kafka_err2str(code));
    }
    rd_kafka_topic_partition_list_destroy(list);
    return err_from_request(code);
}

enum err kafka_reader_cluster_id(struct kafka_reader *r, int32_t timeout_ms, char *ret_id,
                                 size_t size, struct kafka_why *reterr_why)
{
    char *id = rd_kafka_clusterid(r->rk, timeout_ms);
    if (id == NULL) {
        kafka_why_set(reterr_why, "no broker told its cluster id in time");
        return ERR_RETRY;
    }
    size_t len = strlen(id);
    bool fits = len < size;
    if (fits) memcpy(ret_id, id, len + 1);
    rd_kafka_mem_free(r->rk, id);
    return fits ? ERR_OK : ERR_LIMIT;
}

void kafka_reader_free(struct kafka_reader *r)
{
    if (r == NULL) return;
    drop_held(r);
    /* No group to leave, so no close; the flag spares its wait. */
    if (r->rk != NULL) rd_kafka_destroy_flags(r->rk, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
    free(r);
}
