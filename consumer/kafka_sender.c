/* kafka_sender.c - the idempotent producer of the tools. */
#include "consumer/kafka_sender.h"

#include <assert.h>
#include <librdkafka/rdkafka.h>
#include <stdlib.h>

#include "consumer/kafka_brokers.h"

enum {
    SENDER_TOPICS_MAX = 64,       /* distinct topics of one tool run; ours are fewer than 20 */
    SENDER_METADATA_MS = 30000,   /* a cluster that does not answer by then is not reachable */
    SENDER_QUEUE_WAIT_MS = 100,   /* between two tries while the local queue is full */
    SENDER_QUEUE_TRIES_MAX = 6000 /* ten minutes of a full queue: give up */
};

struct sender_topic {
    rd_kafka_topic_t *handle; /* owned */
    int32_t partitions;
};

struct kafka_sender {
    rd_kafka_t *rk; /* owned */
    enum partitioner partitioner;
    struct sender_topic topics[SENDER_TOPICS_MAX];
    size_t topic_count;
    struct sender_totals totals;
    struct kafka_why first_failure;
};

/* Delivery report, from our own poll and flush calls. */
static void on_delivery(rd_kafka_t *rk, const rd_kafka_message_t *m, void *opaque)
{
    (void)rk;
    struct kafka_sender *s = opaque;
    if (m->err == RD_KAFKA_RESP_ERR_NO_ERROR) {
        s->totals.acknowledged++;
        return;
    }
    if (s->totals.failed == 0) {
        kafka_why_set(&s->first_failure, "sending to %s partition %d: %s",
                      rd_kafka_topic_name(m->rkt), (int)m->partition, rd_kafka_err2str(m->err));
    }
    s->totals.failed++;
}

enum err kafka_sender_new(const struct kafka_options *options, enum partitioner partitioner,
                          struct kafka_sender **ret_sender, struct kafka_why *reterr_why)
{
    char reason[200];
    rd_kafka_conf_t *conf = NULL;

    enum err e = ERR_NOMEM;
    struct kafka_sender *s = calloc(1, sizeof *s);
    if (s == NULL) goto fail;
    s->partitioner = partitioner;

    e = kafka_conf_new(KAFKA_ROLE_SENDER, options, &conf, reterr_why);
    if (e != ERR_OK) goto fail;
    rd_kafka_conf_set_dr_msg_cb(conf, on_delivery);
    rd_kafka_conf_set_opaque(conf, s);

    e = ERR_CONFIG;
    s->rk = rd_kafka_new(RD_KAFKA_PRODUCER, conf, reason, sizeof reason);
    if (s->rk == NULL) {
        kafka_why_set(reterr_why, "Kafka sender: %s", reason);
        goto fail;
    }

    *ret_sender = s;
    return ERR_OK;

fail:
    if (conf != NULL) rd_kafka_conf_destroy(conf);
    kafka_sender_free(s);
    return e;
}

static struct sender_topic *find_topic(struct kafka_sender *s, const char *topic)
{
    for (size_t i = 0; i < s->topic_count; i++) {
        if (strcmp(rd_kafka_topic_name(s->topics[i].handle), topic) == 0) return &s->topics[i];
    }
    return NULL;
}

/* Asks for a topic's partitions; also warms up the producer's own view of it. */
static enum err add_topic(struct kafka_sender *s, const char *topic,
                          struct sender_topic **ret_topic, struct kafka_why *why)
{
    if (s->topic_count == SENDER_TOPICS_MAX) {
        kafka_why_set(why, "more than %d topics in one run", (int)SENDER_TOPICS_MAX);
        return ERR_LIMIT;
    }
    rd_kafka_topic_t *handle = rd_kafka_topic_new(s->rk, topic, NULL);
    if (handle == NULL) {
        kafka_why_set(why, "topic %s: %s", topic, rd_kafka_err2str(rd_kafka_last_error()));
        return ERR_UNKNOWN;
    }

    const struct rd_kafka_metadata *found = NULL;
    rd_kafka_resp_err_t code = rd_kafka_metadata(s->rk, 0, handle, &found, SENDER_METADATA_MS);
    int32_t count = 0;
    enum err e = ERR_RETRY;
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) {
        e = ERR_UNKNOWN;
        code = RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART;
        if (found->topic_cnt == 1 && found->topics[0].err == RD_KAFKA_RESP_ERR_NO_ERROR) {
            count = found->topics[0].partition_cnt;
        } else if (found->topic_cnt == 1) {
            code = found->topics[0].err;
        }
        rd_kafka_metadata_destroy(found);
    }
    if (count <= 0) {
        kafka_why_set(why, "topic %s: %s", topic, rd_kafka_err2str(code));
        rd_kafka_topic_destroy(handle);
        return e;
    }

    struct sender_topic *t = &s->topics[s->topic_count++];
    *t = (struct sender_topic){.handle = handle, .partitions = count};
    *ret_topic = t;
    return ERR_OK;
}

static enum err get_topic(struct kafka_sender *s, const char *topic,
                          struct sender_topic **ret_topic, struct kafka_why *why)
{
    struct sender_topic *t = find_topic(s, topic);
    if (t == NULL) return add_topic(s, topic, ret_topic, why);
    *ret_topic = t;
    return ERR_OK;
}

enum err kafka_sender_partitions(struct kafka_sender *s, const char *topic, int32_t *ret_count,
                                 struct kafka_why *reterr_why)
{
    struct sender_topic *t = NULL;
    enum err e = get_topic(s, topic, &t, reterr_why);
    if (e != ERR_OK) return e;
    *ret_count = t->partitions;
    return ERR_OK;
}

static rd_kafka_resp_err_t produce(struct kafka_sender *s, const struct sender_topic *t,
                                   int32_t partition, const struct sender_record *record)
{
    /* librdkafka copies key and value (RD_KAFKA_MSG_F_COPY), it only lacks the const. */
    union {
        const void *in;
        void *out;
    } key = {record->key.at}, value = {record->value.at};
    const rd_kafka_vu_t parts[] = {
        {.vtype = RD_KAFKA_VTYPE_RKT, .u.rkt = t->handle},
        {.vtype = RD_KAFKA_VTYPE_PARTITION, .u.i32 = partition},
        {.vtype = RD_KAFKA_VTYPE_MSGFLAGS, .u.i = RD_KAFKA_MSG_F_COPY},
        {.vtype = RD_KAFKA_VTYPE_KEY, .u.mem = {key.out, record->key.len}},
        {.vtype = RD_KAFKA_VTYPE_VALUE, .u.mem = {value.out, record->value.len}},
        {.vtype = RD_KAFKA_VTYPE_TIMESTAMP, .u.i64 = record->timestamp_ms},
    };
    rd_kafka_error_t *error = rd_kafka_produceva(s->rk, parts, sizeof parts / sizeof parts[0]);
    if (error == NULL) return RD_KAFKA_RESP_ERR_NO_ERROR;
    rd_kafka_resp_err_t code = rd_kafka_error_code(error);
    rd_kafka_error_destroy(error);
    return code;
}

enum err kafka_sender_send(struct kafka_sender *s, const struct sender_record *record,
                           struct kafka_why *reterr_why)
{
    struct sender_topic *t = NULL;
    enum err e = get_topic(s, record->topic, &t, reterr_why);
    if (e != ERR_OK) return e;

    int32_t partition = record->partition;
    if (partition == SENDER_BY_KEY) {
        assert(!str_is_none(record->key));
        partition = partition_of(s->partitioner, record->key, t->partitions);
    }
    if (partition < 0 || partition >= t->partitions) {
        kafka_why_set(reterr_why, "topic %s has partitions 0 to %d, no %d", record->topic,
                      (int)t->partitions - 1, (int)partition);
        return ERR_UNKNOWN;
    }

    rd_kafka_resp_err_t code = RD_KAFKA_RESP_ERR__QUEUE_FULL;
    for (int tries = 0; tries < SENDER_QUEUE_TRIES_MAX; tries++) {
        code = produce(s, t, partition, record);
        if (code != RD_KAFKA_RESP_ERR__QUEUE_FULL) break;
        (void)rd_kafka_poll(s->rk, SENDER_QUEUE_WAIT_MS);
    }
    kafka_brokers_keep(s->rk);
    (void)rd_kafka_poll(s->rk, 0); /* serves delivery reports */
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) {
        s->totals.sent++;
        return ERR_OK;
    }
    kafka_why_set(reterr_why, "sending to %s partition %d: %s", record->topic, (int)partition,
                  rd_kafka_err2str(code));
    return code == RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE ? ERR_LIMIT : ERR_FATAL;
}

enum err kafka_sender_flush(struct kafka_sender *s, int32_t timeout_ms,
                            struct sender_totals *ret_totals, struct kafka_why *reterr_why)
{
    rd_kafka_resp_err_t code = rd_kafka_flush(s->rk, timeout_ms);
    if (ret_totals != NULL) *ret_totals = s->totals;
    if (s->totals.failed > 0) {
        kafka_why_set(reterr_why, "%s", s->first_failure.text);
        return ERR_FATAL;
    }
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) return ERR_OK;
    kafka_why_set(reterr_why, "%lld of %lld records are not acknowledged yet",
                  (long long)(s->totals.sent - s->totals.acknowledged), (long long)s->totals.sent);
    return ERR_RETRY;
}

void kafka_sender_free(struct kafka_sender *s)
{
    if (s == NULL) return;
    if (s->rk != NULL) (void)rd_kafka_flush(s->rk, 1000); /* best effort; flush reports, not this */
    for (size_t i = 0; i < s->topic_count; i++)
        rd_kafka_topic_destroy(s->topics[i].handle);
    if (s->rk != NULL) rd_kafka_destroy(s->rk);
    free(s);
}
