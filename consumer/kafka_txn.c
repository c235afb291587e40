/* kafka_txn.c - the transactional producer on librdkafka. */
#include "consumer/kafka_txn.h"

#include <librdkafka/rdkafka.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "consumer/clock.h"
#include "consumer/kafka_brokers.h"
#include "consumer/log.h"
#include "consumer/stop.h"
#include "consumer/watchdog.h"

enum {
    RETRY_PAUSE_MS = 100,
    RETRIES_DEFAULT = 300,
    FULL_QUEUE_POLL_MS = 50,
    INIT_TIMEOUT_MS = 3000, /* of one try: a stop waits no longer for brokers that are away */
    STOP_PATIENCE_MS = 5000 /* behind so much of another call a stop ends it with the try in hand */
};

struct kafka_txn {
    rd_kafka_t *rk;
    rd_kafka_topic_t **topics; /* owned */
    const char *const *names;  /* borrowed */
    size_t topic_count;
    int64_t call_deadline_ms;
    int32_t retries_max;
    atomic_bool is_doubtful; /* set on librdkafka's broker threads */
};

/* Requests whose lost answer leaves a transaction's fate open. */
static bool is_transactional_request(int16_t api_key)
{
    switch (api_key) {
    case 0:  /* Produce */
    case 22: /* InitProducerId */
    case 24: /* AddPartitionsToTxn */
    case 25: /* AddOffsetsToTxn */
    case 26: /* EndTxn */
    case 28: /* TxnOffsetCommit */
        return true;
    default:
        return false;
    }
}

static rd_kafka_resp_err_t on_response(rd_kafka_t *rk, int sockfd, const char *brokername,
                                       int32_t brokerid, int16_t api_key, int16_t api_version,
                                       int32_t correlation, size_t size, int64_t rtt,
                                       rd_kafka_resp_err_t err, void *opaque)
{
    (void)rk, (void)sockfd, (void)brokername, (void)brokerid, (void)api_version, (void)correlation;
    (void)size, (void)rtt;
    struct kafka_txn *t = opaque;
    if (err != RD_KAFKA_RESP_ERR_NO_ERROR && is_transactional_request(api_key))
        atomic_store(&t->is_doubtful, true);
    return RD_KAFKA_RESP_ERR_NO_ERROR;
}

static rd_kafka_resp_err_t on_new(rd_kafka_t *rk, const rd_kafka_conf_t *conf, void *opaque,
                                  char *text, size_t size)
{
    (void)conf, (void)text, (void)size;
    return rd_kafka_interceptor_add_on_response_received(rk, "creditd", on_response, opaque);
}

static void on_delivery(rd_kafka_t *rk, const rd_kafka_message_t *m, void *opaque)
{
    (void)rk, (void)opaque;
    struct txn_delivery *delivery = m->_private;
    if (delivery == NULL) return;
    delivery->offset = m->err == RD_KAFKA_RESP_ERR_NO_ERROR ? m->offset : -1;
    delivery->timestamp_ms = rd_kafka_message_timestamp(m, NULL);
}

static enum err open_topics(struct kafka_txn *t)
{
    t->topics = calloc(t->topic_count, sizeof(rd_kafka_topic_t *));
    if (t->topics == NULL) return ERR_NOMEM;
    for (size_t i = 0; i < t->topic_count; i++) {
        t->topics[i] = rd_kafka_topic_new(t->rk, t->names[i], NULL);
        if (t->topics[i] == NULL) return ERR_NOMEM;
    }
    return ERR_OK;
}

enum err kafka_txn_new(const struct kafka_options *options, const char *const *topics,
                       size_t topic_count, int64_t call_deadline_ms, struct kafka_txn **ret_txn,
                       struct kafka_why *reterr_why)
{
    char text[256];
    struct kafka_txn *t = calloc(1, sizeof *t);
    if (t == NULL) return ERR_NOMEM;
    t->names = topics;
    t->topic_count = topic_count;
    t->call_deadline_ms = call_deadline_ms;
    t->retries_max = options->retries_max > 0 ? options->retries_max : RETRIES_DEFAULT;
    atomic_init(&t->is_doubtful, false);

    rd_kafka_conf_t *conf = NULL;
    enum err e = kafka_conf_new(KAFKA_ROLE_TXN, options, &conf, reterr_why);
    if (e != ERR_OK) goto fail;
    rd_kafka_conf_set_opaque(conf, t);
    rd_kafka_conf_set_dr_msg_cb(conf, on_delivery);
    rd_kafka_conf_interceptor_add_on_new(conf, "creditd", on_new, t);
    t->rk = rd_kafka_new(RD_KAFKA_PRODUCER, conf, text, sizeof text);
    if (t->rk == NULL) {
        rd_kafka_conf_destroy(conf);
        kafka_why_set(reterr_why, "producer: %s", text);
        e = ERR_CONFIG;
        goto fail;
    }
    e = open_topics(t);
    if (e != ERR_OK) goto fail;
    *ret_txn = t;
    return ERR_OK;

fail:
    kafka_txn_free(t);
    return e;
}

/* librdkafka's order: fatal, abortable, retriable; anything else is fatal. */
static enum txn_result judge(struct kafka_txn *t, const rd_kafka_error_t *error, const char *call,
                             bool *ret_retry, struct kafka_why *why)
{
    *ret_retry = false;
    kafka_why_set(why, "%s: %s", call, rd_kafka_error_string(error));
    rd_kafka_resp_err_t code = rd_kafka_error_code(error);
    if (rd_kafka_error_is_fatal(error) ||
        rd_kafka_fatal_error(t->rk, NULL, 0) != RD_KAFKA_RESP_ERR_NO_ERROR) {
        rd_kafka_resp_err_t cause = rd_kafka_fatal_error(t->rk, NULL, 0);
        bool fenced = code == RD_KAFKA_RESP_ERR__FENCED || cause == RD_KAFKA_RESP_ERR__FENCED;
        return fenced ? TXN_RESULT_FENCED : TXN_RESULT_FATAL;
    }
    if (rd_kafka_error_txn_requires_abort(error)) return TXN_RESULT_ABORT;
    if (rd_kafka_error_is_retriable(error)) {
        *ret_retry = true;
        return TXN_RESULT_OK;
    }
    return TXN_RESULT_FATAL;
}

enum txn_call { CALL_INIT, CALL_BEGIN, CALL_OFFSETS, CALL_COMMIT, CALL_ABORT };

static const char *const call_names[] = {"init_transactions", "begin_transaction",
                                         "send_offsets_to_transaction", "commit_transaction",
                                         "abort_transaction"};

static rd_kafka_error_t *call_once(struct kafka_txn *t, enum txn_call call,
                                   const rd_kafka_topic_partition_list_t *offsets,
                                   const rd_kafka_consumer_group_metadata_t *group)
{
    switch (call) {
    case CALL_INIT:
        return rd_kafka_init_transactions(t->rk, INIT_TIMEOUT_MS);
    case CALL_BEGIN:
        return rd_kafka_begin_transaction(t->rk);
    case CALL_OFFSETS:
        return rd_kafka_send_offsets_to_transaction(t->rk, offsets, group, -1);
    case CALL_COMMIT:
        return rd_kafka_commit_transaction(t->rk, -1);
    case CALL_ABORT:
        return rd_kafka_abort_transaction(t->rk, -1);
    }
    return NULL;
}

/* A stop is asked for, and the call has been tried for a while: the brokers are away. What becomes
 * of the transaction the next start finds out, as after a crash. */
static bool is_given_up(enum txn_call call, int64_t began_ms)
{
    if (!stop_is_requested()) return false;
    if (call == CALL_INIT) return true; /* nothing is open yet */
    return clock_monotonic_ms(&clock_system) - began_ms >= STOP_PATIENCE_MS;
}

/* Repeats a retriable call, each try under the watchdog. */
static enum txn_result call_until_decided(struct kafka_txn *t, enum txn_call call,
                                          const rd_kafka_topic_partition_list_t *offsets,
                                          const rd_kafka_consumer_group_metadata_t *group,
                                          struct kafka_why *why)
{
    int64_t began_ms = clock_monotonic_ms(&clock_system);
    for (int tries = 0; tries < t->retries_max; tries++) {
        watchdog_enter(call_names[call], t->call_deadline_ms);
        rd_kafka_error_t *error = call_once(t, call, offsets, group);
        watchdog_leave();
        if (error == NULL) return TXN_RESULT_OK;
        atomic_store(&t->is_doubtful, true);
        bool retry = false;
        enum txn_result result = judge(t, error, call_names[call], &retry, why);
        rd_kafka_error_destroy(error);
        if (!retry) return result;
        if (is_given_up(call, began_ms)) break;
        rd_kafka_poll(t->rk, RETRY_PAUSE_MS);
    }
    return TXN_RESULT_FATAL;
}

enum txn_result kafka_txn_init(struct kafka_txn *t, struct kafka_why *reterr_why)
{
    enum txn_result result = call_until_decided(t, CALL_INIT, NULL, NULL, reterr_why);
    if (result == TXN_RESULT_OK) atomic_store(&t->is_doubtful, false);
    return result;
}

enum txn_result kafka_txn_begin(struct kafka_txn *t, struct kafka_why *reterr_why)
{
    return call_until_decided(t, CALL_BEGIN, NULL, NULL, reterr_why);
}

enum txn_result kafka_txn_send(struct kafka_txn *t, size_t topic, int32_t partition, struct str key,
                               struct str value, struct txn_delivery *ret_delivery,
                               struct kafka_why *reterr_why)
{
    if (ret_delivery != NULL) *ret_delivery = (struct txn_delivery){.offset = -1};
    for (int tries = 0; tries < t->retries_max; tries++) {
        int failed =
            rd_kafka_produce(t->topics[topic], partition, RD_KAFKA_MSG_F_COPY,
                             /* librdkafka copies and never writes; its signature predates const */
                             (void *)(uintptr_t)value.at, value.len, key.at, key.len, ret_delivery);
        if (failed == 0) return TXN_RESULT_OK;
        rd_kafka_resp_err_t code = rd_kafka_last_error();
        if (code == RD_KAFKA_RESP_ERR__QUEUE_FULL) {
            rd_kafka_poll(t->rk, FULL_QUEUE_POLL_MS);
            continue;
        }
        kafka_why_set(reterr_why, "produce to %s: %s", t->names[topic], rd_kafka_err2str(code));
        if (code == RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE) return TXN_RESULT_TOO_LARGE;
        rd_kafka_resp_err_t cause = rd_kafka_fatal_error(t->rk, NULL, 0);
        if (cause == RD_KAFKA_RESP_ERR__FENCED) return TXN_RESULT_FENCED;
        return cause != RD_KAFKA_RESP_ERR_NO_ERROR ? TXN_RESULT_FATAL : TXN_RESULT_ABORT;
    }
    kafka_why_set(reterr_why, "produce to %s: the queue stays full", t->names[topic]);
    return TXN_RESULT_ABORT;
}

enum txn_result kafka_txn_offsets(struct kafka_txn *t, const struct txn_offset *offsets,
                                  size_t count,
                                  struct rd_kafka_consumer_group_metadata_s *take_group,
                                  struct kafka_why *reterr_why)
{
    if (take_group == NULL) {
        kafka_why_set(reterr_why, "not a member of the group");
        return TXN_RESULT_ABORT;
    }
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new((int)count);
    for (size_t i = 0; i < count; i++)
        rd_kafka_topic_partition_list_add(list, offsets[i].topic, offsets[i].partition)->offset =
            offsets[i].next_offset;
    enum txn_result result = call_until_decided(t, CALL_OFFSETS, list, take_group, reterr_why);
    rd_kafka_topic_partition_list_destroy(list);
    rd_kafka_consumer_group_metadata_destroy(take_group);
    return result;
}

enum txn_result kafka_txn_commit(struct kafka_txn *t, struct kafka_why *reterr_why)
{
    return call_until_decided(t, CALL_COMMIT, NULL, NULL, reterr_why);
}

enum txn_result kafka_txn_abort(struct kafka_txn *t, struct kafka_why *reterr_why)
{
    enum txn_result result = call_until_decided(t, CALL_ABORT, NULL, NULL, reterr_why);
    return result == TXN_RESULT_ABORT ? TXN_RESULT_FATAL : result;
}

bool kafka_txn_is_doubtful(const struct kafka_txn *t)
{
    return atomic_load(&t->is_doubtful);
}

enum err kafka_txn_partitions(struct kafka_txn *t, size_t topic, int32_t timeout_ms,
                              int32_t *ret_count, struct kafka_why *reterr_why)
{
    const struct rd_kafka_metadata *metadata = NULL;
    rd_kafka_resp_err_t code = rd_kafka_metadata(t->rk, 0, t->topics[topic], &metadata, timeout_ms);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        kafka_why_set(reterr_why, "metadata of %s: %s", t->names[topic], rd_kafka_err2str(code));
        return ERR_RETRY;
    }
    enum err e = ERR_UNKNOWN;
    if (metadata->topic_cnt == 1 && metadata->topics[0].partition_cnt > 0) {
        *ret_count = metadata->topics[0].partition_cnt;
        e = ERR_OK;
    } else {
        kafka_why_set(reterr_why, "topic %s does not exist; create it first", t->names[topic]);
    }
    rd_kafka_metadata_destroy(metadata);
    return e;
}

void kafka_txn_poll(struct kafka_txn *t)
{
    kafka_brokers_keep(t->rk);
    rd_kafka_poll(t->rk, 0);
}

void kafka_txn_free(struct kafka_txn *t)
{
    if (t == NULL) return;
    for (size_t i = 0; t->topics != NULL && i < t->topic_count; i++)
        if (t->topics[i] != NULL) rd_kafka_topic_destroy(t->topics[i]);
    free(t->topics);
    if (t->rk != NULL) {
        /* Nothing queued here may still go out: what is not committed is not true. */
        rd_kafka_purge(t->rk, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT);
        rd_kafka_destroy(t->rk);
    }
    free(t);
}
