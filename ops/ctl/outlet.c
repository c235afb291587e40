/* outlet.c - events to a file of lines or to the log. */
#include "ops/ctl/outlet.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/kafka_sender.h"
#include "ops/ctl/line.h"
#include "ops/ctl/messages.h"

enum { RATE_SLICE_MS = 20 /* pace is kept in slices of this length */ };

struct outlet {
    const char *topics[EVENT_TOPIC_COUNT]; /* borrowed from the configuration, or literals */
    struct outlet_options options;
    FILE *file;                  /* owned unless standard output; NULL = to the log */
    struct kafka_sender *sender; /* owned */
    struct messages *messages;   /* owned */
    struct buf buf;              /* owned */
    char last_topic[256];
    int64_t count;
    int64_t started_ms;
};

static void take_topics(struct outlet *o, const struct config *config)
{
    static const char *const defaults[EVENT_TOPIC_COUNT] = {
        [EVENT_ACCOUNTS] = "loan.accounts", [EVENT_SIGNALS] = "loan.signals",
        [EVENT_OVERDUES] = "loan.overdues", [EVENT_REPAYMENTS] = "loan.repayments",
        [EVENT_CALENDAR] = "loan.calendar",
    };
    memcpy(o->topics, defaults, sizeof defaults);
    if (config == NULL) return;
    o->topics[EVENT_ACCOUNTS] = config->topics_accounts;
    o->topics[EVENT_SIGNALS] = config->topics_signals;
    o->topics[EVENT_OVERDUES] = config->topics_overdues;
    o->topics[EVENT_REPAYMENTS] = config->topics_repayments;
    o->topics[EVENT_CALENDAR] = config->topics_calendar;
}

static int open_file(struct outlet *o)
{
    if (strcmp(o->options.file, "-") == 0) {
        o->file = stdout;
        return CTL_OK;
    }
    o->file = fopen(o->options.file, "w");
    if (o->file != NULL) return CTL_OK;
    ctl_say("%s: %s", o->options.file, strerror(errno));
    return CTL_FAILED;
}

static int open_log(struct outlet *o, struct ctl *ctl)
{
    int code = ctl_config(ctl);
    if (code != CTL_OK) return code;
    take_topics(o, ctl->config);

    struct why why;
    enum err e = messages_open(ctl->config, &o->messages, &why);
    if (e != ERR_OK) return ctl_failed(e, "schemas", why.text);

    struct kafka_why kafka_why = {.text = ""};
    enum partitioner partitioner = ctl->config->topics_partitioner == CONFIG_PARTITIONER_CRC32
                                       ? PARTITIONER_CRC32
                                       : PARTITIONER_MURMUR2;
    e = kafka_sender_new(&ctl->kafka, partitioner, &o->sender, &kafka_why);
    if (e != ERR_OK) return ctl_failed(e, "Kafka", kafka_why.text);
    return CTL_OK;
}

static void outlet_free(struct outlet *o)
{
    if (o == NULL) return;
    kafka_sender_free(o->sender);
    messages_close(o->messages);
    buf_free(&o->buf);
    free(o);
}

int outlet_open(struct ctl *ctl, const struct outlet_options *options, struct outlet **ret_outlet)
{
    struct outlet *o = calloc(1, sizeof *o);
    if (o == NULL) return ctl_failed(ERR_NOMEM, "outlet", NULL);
    o->options = *options;
    o->started_ms = ctl_now_ms();
    take_topics(o, ctl->config);

    int code = options->file != NULL ? open_file(o) : open_log(o, ctl);
    if (code != CTL_OK) {
        outlet_free(o);
        return code;
    }
    *ret_outlet = o;
    return CTL_OK;
}

const char *outlet_topic(const struct outlet *o, enum event_topic topic)
{
    return o->topics[topic];
}

static int wait_for_acknowledgements(struct outlet *o)
{
    struct kafka_why why = {.text = ""};
    enum err e = kafka_sender_flush(o->sender, CTL_FLUSH_MS, NULL, &why);
    if (e != ERR_OK) return ctl_failed(e, "Kafka", why.text);
    return CTL_OK;
}

/* Between two topics: everything acknowledged, and the broker's clock one millisecond further,
 * since equal timestamps would be ordered by topic instead. */
static int keep_order(struct outlet *o, const char *topic)
{
    if (!o->options.is_ordered || strcmp(o->last_topic, topic) == 0) return CTL_OK;
    int code = CTL_OK;
    if (o->last_topic[0] != '\0') {
        code = wait_for_acknowledgements(o);
        ctl_sleep_ms(2);
    }
    (void)snprintf(o->last_topic, sizeof o->last_topic, "%s", topic);
    return code;
}

static void keep_pace(const struct outlet *o)
{
    if (o->options.rate <= 0) return;
    int64_t due_ms = o->started_ms + o->count * 1000 / o->options.rate;
    int64_t wait_ms = due_ms - ctl_now_ms();
    if (wait_ms >= RATE_SLICE_MS) ctl_sleep_ms(wait_ms);
}

static int print(struct outlet *o, const char *topic, int32_t partition,
                 const struct record_type *type, const void *record)
{
    buf_clear(&o->buf);
    enum err e = line_print(&o->buf, topic, partition, type, record);
    if (e != ERR_OK) return ctl_failed(e, topic, NULL);
    if (fwrite(o->buf.at, 1, o->buf.len, o->file) != o->buf.len) {
        ctl_say("%s: %s", o->options.file, strerror(errno));
        return CTL_FAILED;
    }
    return CTL_OK;
}

static int send(struct outlet *o, const char *topic, int32_t partition, int64_t kafka_time_ms,
                struct str key)
{
    int code = keep_order(o, topic);
    if (code != CTL_OK) return code;
    struct sender_record message = {.topic = topic,
                                    .partition = partition,
                                    .timestamp_ms = kafka_time_ms,
                                    .key = key,
                                    .value = {(const char *)o->buf.at, (uint32_t)o->buf.len}};
    struct kafka_why why = {.text = ""};
    enum err e = kafka_sender_send(o->sender, &message, &why);
    return e == ERR_OK ? CTL_OK : ctl_failed(e, "Kafka", why.text);
}

int outlet_put_record(struct outlet *o, const char *topic, int32_t partition, int64_t kafka_time_ms,
                      struct str key, const struct record_type *type, const void *record)
{
    keep_pace(o);
    if (o->file != NULL) {
        o->count++;
        return print(o, topic, partition, type, record);
    }

    buf_clear(&o->buf);
    struct why why = {.text = ""};
    enum err e = messages_encode(o->messages, type, record, &o->buf, &why);
    if (e != ERR_OK) return ctl_failed(e, type->name, why.text);

    if (partition >= 0 || !str_is_none(key)) {
        o->count++;
        return send(o, topic, partition, kafka_time_ms, key);
    }
    /* No key and no partition: a tick, one to each. */
    int32_t partitions = 0;
    int code = outlet_partitions(o, topic, &partitions);
    for (int32_t p = 0; p < partitions && code == CTL_OK; p++) {
        o->count++;
        code = send(o, topic, p, kafka_time_ms, STR_NONE);
    }
    return code;
}

int outlet_put(struct outlet *o, const struct event *e)
{
    const struct record_type *type = record_type_by_name(event_record_name(e->topic));
    assert(type != NULL);
    return outlet_put_record(o, o->topics[e->topic], SENDER_BY_KEY, 0, event_key(e), type,
                             event_record(e));
}

int outlet_partitions(struct outlet *o, const char *topic, int32_t *ret_count)
{
    assert(o->sender != NULL);
    struct kafka_why why = {.text = ""};
    enum err e = kafka_sender_partitions(o->sender, topic, ret_count, &why);
    return e == ERR_OK ? CTL_OK : ctl_failed(e, "Kafka", why.text);
}

static int close_file(struct outlet *o, int code)
{
    bool is_good = fflush(o->file) == 0 && ferror(o->file) == 0;
    if (o->file != stdout && fclose(o->file) != 0) is_good = false;
    if (is_good || code != CTL_OK) return code;
    ctl_say("%s could not be written", o->options.file);
    return CTL_FAILED;
}

int outlet_close(struct outlet *o, int code)
{
    if (o == NULL) return code;
    if (o->file != NULL) {
        code = close_file(o, code);
    } else {
        int flushed =
            wait_for_acknowledgements(o); /* also after a failure: what was sent, was sent */
        if (code == CTL_OK) code = flushed;
    }
    if (code == CTL_OK) {
        int64_t took_ms = ctl_now_ms() - o->started_ms;
        ctl_say("%lld records %s in %lld.%03lld s", (long long)o->count,
                o->file != NULL ? "written" : "acknowledged", (long long)(took_ms / 1000),
                (long long)(took_ms % 1000));
    }
    outlet_free(o);
    return code;
}
