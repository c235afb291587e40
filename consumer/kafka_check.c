/* kafka_check.c - DescribeConfigs on a handle of its own. */
#include "consumer/kafka_check.h"

#include <librdkafka/rdkafka.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/log.h"

/* The value of one setting of the first resource, or NULL. */
static const char *find_setting(const rd_kafka_ConfigResource_t *resource, const char *name)
{
    size_t count = 0;
    const rd_kafka_ConfigEntry_t **entries = rd_kafka_ConfigResource_configs(resource, &count);
    for (size_t i = 0; i < count; i++)
        if (strcmp(rd_kafka_ConfigEntry_name(entries[i]), name) == 0)
            return rd_kafka_ConfigEntry_value(entries[i]);
    return NULL;
}

static enum err judge(rd_kafka_event_t *event, const char *topic, int64_t *ret_retention_ms,
                      struct kafka_why *why)
{
    const rd_kafka_DescribeConfigs_result_t *result = rd_kafka_event_DescribeConfigs_result(event);
    size_t count = 0;
    if (rd_kafka_event_error(event) != RD_KAFKA_RESP_ERR_NO_ERROR || result == NULL) {
        kafka_why_set(why, "settings of %s: %s", topic, rd_kafka_event_error_string(event));
        return ERR_RETRY;
    }
    const rd_kafka_ConfigResource_t **resources =
        rd_kafka_DescribeConfigs_result_resources(result, &count);
    if (count != 1) return ERR_RETRY;
    rd_kafka_resp_err_t code = rd_kafka_ConfigResource_error(resources[0]);
    if (code == RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED ||
        code == RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED) {
        log_warn("topic_settings_unseen", LOG_STR("topic", topic),
                 LOG_STR("mend", "allow DESCRIBE_CONFIGS so that compaction can be checked"));
        return ERR_OK;
    }
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        kafka_why_set(why, "settings of %s: %s", topic, rd_kafka_err2str(code));
        return ERR_RETRY;
    }
    const char *policy = find_setting(resources[0], "cleanup.policy");
    const char *retention = find_setting(resources[0], "delete.retention.ms");
    if (retention != NULL) *ret_retention_ms = strtoll(retention, NULL, 10);
    if (policy != NULL && strcmp(policy, "compact") == 0) return ERR_OK;
    kafka_why_set(why, "%s has cleanup.policy=%s; it holds the truth and must be compact", topic,
                  policy == NULL ? "(unknown)" : policy);
    return ERR_CONFIG;
}

static enum err ask(rd_kafka_t *rk, const char *topic, int32_t timeout_ms,
                    int64_t *ret_retention_ms, struct kafka_why *why)
{
    rd_kafka_queue_t *queue = rd_kafka_queue_new(rk);
    rd_kafka_ConfigResource_t *resource =
        rd_kafka_ConfigResource_new(RD_KAFKA_RESOURCE_TOPIC, topic);
    rd_kafka_DescribeConfigs(rk, &resource, 1, NULL, queue);
    rd_kafka_event_t *event = rd_kafka_queue_poll(queue, timeout_ms);
    enum err e = ERR_RETRY;
    if (event == NULL)
        kafka_why_set(why, "settings of %s: no answer", topic);
    else
        e = judge(event, topic, ret_retention_ms, why);
    if (event != NULL) rd_kafka_event_destroy(event);
    rd_kafka_ConfigResource_destroy(resource);
    rd_kafka_queue_destroy(queue);
    return e;
}

enum err kafka_check_compacted(const struct kafka_options *options, const char *topic,
                               int32_t timeout_ms, int64_t *ret_delete_retention_ms,
                               struct kafka_why *reterr_why)
{
    char text[256];
    rd_kafka_conf_t *conf = NULL;
    enum err e = kafka_conf_new(KAFKA_ROLE_READER, options, &conf, reterr_why);
    if (e != ERR_OK) return e;
    rd_kafka_t *rk = rd_kafka_new(RD_KAFKA_CONSUMER, conf, text, sizeof text);
    if (rk == NULL) {
        rd_kafka_conf_destroy(conf);
        kafka_why_set(reterr_why, "admin client: %s", text);
        return ERR_CONFIG;
    }
    e = ask(rk, topic, timeout_ms, ret_delete_retention_ms, reterr_why);
    rd_kafka_destroy(rk);
    return e;
}
