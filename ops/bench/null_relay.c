/* null_relay.c - what the machine can do when nothing is decided: the yardstick of ops/bench/run.
 *
 * Consumes the records the daemon consumes, and for each sends as many records of the same sizes
 * and as many Redis commands of the same size as the daemon did, in the same pattern: one
 * transaction per commit interval with the input offsets in it, Redis in one pipeline after the
 * commit, its answers read before the next. It decodes nothing, keeps nothing, checks nothing and
 * recovers from nothing: every error ends it. */
#include <assert.h>
#include <getopt.h>
#include <hiredis/hiredis.h>
#include <librdkafka/rdkafka.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
    INPUTS_MAX = 16,
    EMITS_MAX = 16,
    PARTITIONS_MAX = 1024,
    RECORD_BYTES_MAX = 1 << 20,
    EVENTS_PER_COMMIT_MAX = 10000, /* the daemon's batch.max_events, */
    COMMIT_MS = 100,               /* and its batch.commit_interval_ms */
    PER_MILLE = 1000,
    PER_MILLE_MAX = 1000000,
    PASSWORD_SIZE = 256,
    KEYS = 100000 /* Redis keys written to */
};

/* One kind of record sent: how large, and how many per thousand events. */
struct emit {
    rd_kafka_topic_t *topic; /* owned */
    const char *name;
    size_t bytes;
    uint64_t per_mille;
    uint64_t due; /* thousandths of a record owed */
};

struct relay {
    const char *bootstrap, *group, *id;
    const char *inputs[INPUTS_MAX];
    int input_count;
    struct emit emits[EMITS_MAX];
    int emit_count;
    int64_t events; /* ends after as many */

    const char *redis_socket, *redis_user, *redis_password_file;
    struct emit redis; /* bytes of a value, commands per thousand events */
    int64_t key;

    rd_kafka_t *consumer, *producer; /* owned */
    redisContext *store;             /* owned; NULL = no Redis */
    int64_t commands, answers_owed;
    int64_t next[INPUTS_MAX][PARTITIONS_MAX]; /* 0 = not touched in this transaction */
    uint8_t payload[RECORD_BYTES_MAX];
};

static struct relay relay; /* large, and there is one */

static void die(const char *what, const char *why)
{
    (void)fprintf(stderr, "null_relay: %s: %s\n", what, why);
    exit(1);
}

static int64_t now_ms(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void check(const char *what, rd_kafka_error_t *error)
{
    if (error != NULL) die(what, rd_kafka_error_string(error));
}

static void set(rd_kafka_conf_t *conf, const char *name, const char *value)
{
    char why[256];
    if (rd_kafka_conf_set(conf, name, value, why, sizeof why) != RD_KAFKA_CONF_OK) die(name, why);
}

/* Half noise, half zeros, so that compression has as much to do as with real records. */
static void fill_payload(uint8_t *at, size_t size)
{
    uint64_t x = 88172645463325252u;
    for (size_t i = 0; i < size; i++) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        at[i] = i % 16 < 8 ? (uint8_t)x : 0;
    }
}

/* The daemon's own settings, as in consumer/kafka_conf.c, but for one: other fetches would make it
 * a limit of something else. */
static void open_kafka(struct relay *r)
{
    char why[256];
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    set(conf, "bootstrap.servers", r->bootstrap);
    set(conf, "group.id", r->group);
    set(conf, "group.instance.id", r->id);
    set(conf, "enable.auto.commit", "false");
    set(conf, "enable.auto.offset.store", "false");
    set(conf, "auto.offset.reset", "earliest");
    set(conf, "isolation.level", "read_committed");
    set(conf, "check.crcs", "true");
    set(conf, "partition.assignment.strategy", "range");
    set(conf, "enable.partition.eof", "true");
    /* Of 4 MiB, as the daemon's, it has none left when librdkafka 2.0.2, which pauses for a second
     * when they are full, fetches again. */
    set(conf, "queued.max.messages.kbytes", "8192");
    set(conf, "fetch.message.max.bytes", "65536");
    set(conf, "fetch.min.bytes", "65536");
    set(conf, "fetch.wait.max.ms", "20");
    set(conf, "socket.nagle.disable", "true");
    r->consumer = rd_kafka_new(RD_KAFKA_CONSUMER, conf, why, sizeof why);
    if (r->consumer == NULL) die("consumer", why);
    (void)rd_kafka_poll_set_consumer(r->consumer);

    conf = rd_kafka_conf_new();
    set(conf, "bootstrap.servers", r->bootstrap);
    set(conf, "transactional.id", r->id);
    set(conf, "transaction.timeout.ms", "15000");
    set(conf, "compression.type", "lz4");
    set(conf, "linger.ms", "20");
    set(conf, "retry.backoff.ms", "10");
    set(conf, "queue.buffering.max.kbytes", "131072");
    set(conf, "socket.nagle.disable", "true");
    r->producer = rd_kafka_new(RD_KAFKA_PRODUCER, conf, why, sizeof why);
    if (r->producer == NULL) die("producer", why);
    check("init_transactions", rd_kafka_init_transactions(r->producer, 60000));
    for (int i = 0; i < r->emit_count; i++) {
        r->emits[i].topic = rd_kafka_topic_new(r->producer, r->emits[i].name, NULL);
        if (r->emits[i].topic == NULL) die(r->emits[i].name, "no topic handle");
    }
}

static void subscribe(struct relay *r)
{
    rd_kafka_topic_partition_list_t *topics = rd_kafka_topic_partition_list_new(r->input_count);
    for (int i = 0; i < r->input_count; i++)
        (void)rd_kafka_topic_partition_list_add(topics, r->inputs[i], RD_KAFKA_PARTITION_UA);
    rd_kafka_resp_err_t e = rd_kafka_subscribe(r->consumer, topics);
    rd_kafka_topic_partition_list_destroy(topics);
    if (e != RD_KAFKA_RESP_ERR_NO_ERROR) die("subscribe", rd_kafka_err2str(e));
}

static void read_password(const char *path, char ret_text[PASSWORD_SIZE])
{
    FILE *file = fopen(path, "re");
    if (file == NULL || fgets(ret_text, PASSWORD_SIZE, file) == NULL) die(path, "cannot be read");
    (void)fclose(file);
    ret_text[strcspn(ret_text, "\n")] = '\0';
}

static void open_redis(struct relay *r)
{
    if (r->redis_socket == NULL) return;
    r->store = redisConnectUnix(r->redis_socket);
    if (r->store == NULL || r->store->err != 0) die(r->redis_socket, "cannot connect");
    if (r->redis_user == NULL) return;
    char password[PASSWORD_SIZE];
    read_password(r->redis_password_file, password);
    redisReply *reply = redisCommand(r->store, "AUTH %s %s", r->redis_user, password);
    if (reply == NULL || reply->type == REDIS_REPLY_ERROR) die("redis", "AUTH was refused");
    freeReplyObject(reply);
}

/* How many are due now, of a kind of which so many per thousand events are sent. */
static uint64_t take_due(struct emit *e)
{
    e->due += e->per_mille;
    uint64_t count = e->due / PER_MILLE;
    e->due %= PER_MILLE;
    return count;
}

static void produce(struct relay *r, const struct emit *e, const rd_kafka_message_t *cause)
{
    /* A compacted topic takes no record without a key, and ticks have none. */
    const void *key = cause->key_len > 0 ? cause->key : "tick";
    size_t key_size = cause->key_len > 0 ? cause->key_len : strlen("tick");
    for (;;) {
        if (rd_kafka_produce(e->topic, cause->partition, RD_KAFKA_MSG_F_COPY, r->payload, e->bytes,
                             key, key_size, NULL) == 0)
            return;
        rd_kafka_resp_err_t error = rd_kafka_last_error();
        if (error != RD_KAFKA_RESP_ERR__QUEUE_FULL) die(e->name, rd_kafka_err2str(error));
        (void)rd_kafka_poll(r->producer, 10);
    }
}

static void append_command(struct relay *r)
{
    char key[48];
    (void)snprintf(key, sizeof key, "credit:relay:%lld", (long long)(r->key++ % KEYS));
    const char *words[] = {"HSET", key, "value", (const char *)r->payload};
    const size_t sizes[] = {4, strlen(key), 5, r->redis.bytes};
    if (redisAppendCommandArgv(r->store, 4, words, sizes) != REDIS_OK)
        die("redis", r->store->errstr);
    r->commands++;
}

static int input_index(const struct relay *r, const char *topic)
{
    for (int i = 0; i < r->input_count; i++) {
        if (strcmp(r->inputs[i], topic) == 0) return i;
    }
    die(topic, "was not asked for");
    return -1;
}

static void relay_event(struct relay *r, const rd_kafka_message_t *m)
{
    for (int i = 0; i < r->emit_count; i++) {
        struct emit *e = &r->emits[i];
        for (uint64_t n = take_due(e); n > 0; n--)
            produce(r, e, m);
    }
    if (r->store != NULL) {
        for (uint64_t n = take_due(&r->redis); n > 0; n--)
            append_command(r);
    }
    if (m->partition >= PARTITIONS_MAX) die("input", "more partitions than expected");
    r->next[input_index(r, rd_kafka_topic_name(m->rkt))][m->partition] = m->offset + 1;
}

static void send_offsets(struct relay *r)
{
    rd_kafka_topic_partition_list_t *offsets = rd_kafka_topic_partition_list_new(64);
    for (int i = 0; i < r->input_count; i++) {
        for (int32_t p = 0; p < PARTITIONS_MAX; p++) {
            if (r->next[i][p] == 0) continue;
            rd_kafka_topic_partition_list_add(offsets, r->inputs[i], p)->offset = r->next[i][p];
            r->next[i][p] = 0;
        }
    }
    rd_kafka_consumer_group_metadata_t *group = rd_kafka_consumer_group_metadata(r->consumer);
    check("send_offsets", rd_kafka_send_offsets_to_transaction(r->producer, offsets, group, -1));
    rd_kafka_consumer_group_metadata_destroy(group);
    rd_kafka_topic_partition_list_destroy(offsets);
}

static void read_answers(struct relay *r)
{
    for (; r->answers_owed > 0; r->answers_owed--) {
        void *reply = NULL;
        if (redisGetReply(r->store, &reply) != REDIS_OK) die("redis", r->store->errstr);
        if (((redisReply *)reply)->type == REDIS_REPLY_ERROR)
            die("redis", ((redisReply *)reply)->str);
        freeReplyObject(reply);
    }
}

/* Sends what was appended; the answers are read at the next commit, so that Redis works meanwhile.
 */
static void send_commands(struct relay *r)
{
    for (int is_done = 0; is_done == 0;) {
        if (redisBufferWrite(r->store, &is_done) != REDIS_OK) die("redis", r->store->errstr);
    }
    r->answers_owed = r->commands;
    r->commands = 0;
}

static void commit(struct relay *r)
{
    send_offsets(r);
    if (r->store != NULL) read_answers(r);
    check("commit", rd_kafka_commit_transaction(r->producer, -1));
    if (r->store != NULL) send_commands(r);
}

static void run(struct relay *r)
{
    int64_t done = 0, opened_ms = 0;
    int64_t in_txn = 0;
    while (done < r->events) {
        rd_kafka_message_t *m = rd_kafka_consumer_poll(r->consumer, in_txn > 0 ? 5 : 100);
        if (m != NULL && m->err == RD_KAFKA_RESP_ERR__PARTITION_EOF) {
            rd_kafka_message_destroy(m);
            m = NULL;
        }
        if (m != NULL && m->err != RD_KAFKA_RESP_ERR_NO_ERROR)
            die("poll", rd_kafka_message_errstr(m));
        if (m != NULL) {
            if (in_txn == 0) {
                check("begin", rd_kafka_begin_transaction(r->producer));
                opened_ms = now_ms();
            }
            relay_event(r, m);
            in_txn++;
            rd_kafka_message_destroy(m);
        }
        bool is_full = in_txn >= EVENTS_PER_COMMIT_MAX || done + in_txn >= r->events;
        bool may_be_due = m == NULL || in_txn % 64 == 0; /* the clock is not read for each event */
        if (!is_full && !(may_be_due && in_txn > 0 && now_ms() - opened_ms >= COMMIT_MS)) continue;
        commit(r);
        done += in_txn;
        in_txn = 0;
        (void)rd_kafka_poll(r->producer, 0);
    }
    if (r->store != NULL) read_answers(r);
    (void)printf("events=%lld\n", (long long)done);
}

static int64_t number(const char *text, int64_t max)
{
    char *end = NULL;
    long long n = strtoll(text, &end, 10);
    if (end == text || *end != '\0' || n < 0 || n > max) die(text, "is no number in range");
    return n;
}

/* TOPIC:BYTES:PER_MILLE */
static void take_emit(struct relay *r, char *text)
{
    char *bytes = strrchr(text, ':');
    if (bytes == NULL || r->emit_count == EMITS_MAX) die(text, "wanted TOPIC:BYTES:PER_MILLE");
    struct emit *e = &r->emits[r->emit_count++];
    e->per_mille = (uint64_t)number(bytes + 1, PER_MILLE_MAX);
    *bytes = '\0';
    bytes = strrchr(text, ':');
    if (bytes == NULL) die(text, "wanted TOPIC:BYTES:PER_MILLE");
    e->bytes = (size_t)number(bytes + 1, RECORD_BYTES_MAX);
    *bytes = '\0';
    e->name = text;
}

static void take_option(struct relay *r, int option)
{
    switch (option) {
    case 'b':
        r->bootstrap = optarg;
        break;
    case 'g':
        r->group = optarg;
        break;
    case 't':
        r->id = optarg;
        break;
    case 'i':
        if (r->input_count == INPUTS_MAX) die("--input", "too many");
        r->inputs[r->input_count++] = optarg;
        break;
    case 'e':
        take_emit(r, optarg);
        break;
    case 'n':
        r->events = number(optarg, INT64_MAX);
        break;
    case 's':
        r->redis_socket = optarg;
        break;
    case 'u':
        r->redis_user = optarg;
        break;
    case 'p':
        r->redis_password_file = optarg;
        break;
    case 'c':
        r->redis.per_mille = (uint64_t)number(optarg, PER_MILLE_MAX);
        break;
    case 'v':
        r->redis.bytes = (size_t)number(optarg, RECORD_BYTES_MAX);
        break;
    default:
        exit(2); /* getopt has said what is wrong */
    }
}

int main(int argc, char **argv)
{
    static const struct option options[] = {
        {"bootstrap", required_argument, NULL, 'b'},
        {"group", required_argument, NULL, 'g'},
        {"id", required_argument, NULL, 't'},
        {"input", required_argument, NULL, 'i'},
        {"emit", required_argument, NULL, 'e'},
        {"events", required_argument, NULL, 'n'},
        {"redis-socket", required_argument, NULL, 's'},
        {"redis-user", required_argument, NULL, 'u'},
        {"redis-password-file", required_argument, NULL, 'p'},
        {"redis-per-mille", required_argument, NULL, 'c'},
        {"redis-bytes", required_argument, NULL, 'v'},
        {NULL, 0, NULL, 0},
    };
    struct relay *r = &relay;
    for (;;) {
        int option = getopt_long(argc, argv, "", options, NULL);
        if (option == -1) break;
        take_option(r, option);
    }
    if (r->bootstrap == NULL || r->group == NULL || r->id == NULL || r->input_count == 0)
        die("usage", "--bootstrap, --group, --id and --input are needed; see ops/bench/run");
    if (r->redis_user != NULL && r->redis_password_file == NULL)
        die("usage", "--redis-password-file");
    fill_payload(r->payload, sizeof r->payload);
    open_kafka(r);
    open_redis(r);
    subscribe(r);
    run(r);
    rd_kafka_consumer_close(r->consumer);
    for (int i = 0; i < r->emit_count; i++)
        rd_kafka_topic_destroy(r->emits[i].topic);
    rd_kafka_destroy(r->producer);
    rd_kafka_destroy(r->consumer);
    if (r->store != NULL) redisFree(r->store);
    return 0;
}
