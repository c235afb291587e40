/* cmd_tail.c - creditctl tail: committed records of topics, decoded. */
#include <assert.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/kafka_reader.h"
#include "ops/ctl/ctl.h"
#include "ops/ctl/messages.h"
#include "schemas/codec/codec.h"
#include "schemas/codec/iso.h"

enum { TAIL_POSITIONS_MAX = 4096 };

struct tailing {
    struct kafka_reader *reader;
    struct messages *messages;
    struct buf line;
    struct reader_position *positions;
    bool *is_at_end; /* by position */
    size_t count, at_end_count;
    int64_t limit; /* records left to print; -1 = no limit */
    int64_t undecodable;
    bool is_json, is_to_end;
};

static enum err add_place(struct buf *out, const struct reader_record *r)
{
    char text[160];
    char time[ISO_TIME_SIZE];
    bool has_time = r->timestamp_ms >= 0 && iso_write_time(r->timestamp_ms, time);
    enum err e = buf_add_text(out, "{\"topic\":");
    if (e == ERR_OK) e = json_add_text(out, (struct str){r->topic, (uint32_t)strlen(r->topic)});
    (void)snprintf(
        text, sizeof text,
        ",\"partition\":%d,\"offset\":%lld,\"kafka_time\":%s%s%s,\"key\":", (int)r->partition,
        (long long)r->offset, has_time ? "\"" : "", has_time ? time : "null", has_time ? "\"" : "");
    if (e == ERR_OK) e = buf_add_text(out, text);
    if (e == ERR_OK) e = json_add_text(out, r->key);
    return e;
}

static enum err add_place_for_people(struct buf *out, const struct reader_record *r)
{
    char text[160];
    char time[ISO_TIME_SIZE] = "";
    if (r->timestamp_ms >= 0) (void)iso_write_time(r->timestamp_ms, time); /* "" beyond 9999 */
    (void)snprintf(text, sizeof text, " %d@%lld %s ", (int)r->partition, (long long)r->offset,
                   time);
    enum err e = buf_add_text(out, r->topic);
    if (e == ERR_OK) e = buf_add_text(out, text);
    if (e == ERR_OK) e = json_add_text(out, r->key);
    return e;
}

/* A record of somebody else's schema, as avro-c prints it. */
static enum err add_foreign(struct tailing *t, const struct reader_record *r)
{
    struct buf *line = &t->line;
    size_t mark = line->len;
    struct why why = {.text = ""};
    enum err e = buf_add_text(line, t->is_json ? ",\"type\":null,\"record\":" : " (foreign) ");
    if (e == ERR_OK) e = messages_print_foreign(t->messages, r->value, line, &why);
    if (e == ERR_OK) e = buf_add_text(line, t->is_json ? "}\n" : "\n");
    if (e != ERR_OK) line->len = mark;
    return e;
}

/* Type and record, or why there is none. */
static enum err add_value(struct tailing *t, const struct reader_record *r)
{
    const struct record_type *type = NULL;
    const void *record = NULL;
    struct why why = {.text = ""};
    if (str_is_none(r->value)) {
        return buf_add_text(&t->line,
                            t->is_json ? ",\"type\":null,\"record\":null}\n" : " (deleted)\n");
    }

    enum err e = messages_decode(t->messages, r->value, &type, &record, &why);
    if (e == ERR_RETRY || e == ERR_NOMEM) return e;
    if (e == ERR_POISON && add_foreign(t, r) == ERR_OK) return ERR_OK;
    if (e != ERR_OK) {
        t->undecodable++;
        struct str text = {why.text, (uint32_t)strlen(why.text)};
        e = buf_add_text(&t->line, t->is_json ? ",\"type\":null,\"record\":null,\"error\":"
                                              : " cannot be decoded: ");
        if (e == ERR_OK) e = json_add_text(&t->line, text);
        if (e == ERR_OK) e = buf_add_text(&t->line, t->is_json ? "}\n" : "\n");
        return e;
    }
    e = buf_add_text(&t->line, t->is_json ? ",\"type\":\"" : " ");
    if (e == ERR_OK) e = buf_add_text(&t->line, type->name);
    if (e == ERR_OK) e = buf_add_text(&t->line, t->is_json ? "\",\"record\":" : " ");
    if (e == ERR_OK) e = record_print_json(type, record, &t->line);
    if (e == ERR_OK) e = buf_add_text(&t->line, t->is_json ? "}\n" : "\n");
    return e;
}

static int print(struct tailing *t, const struct reader_record *r)
{
    buf_clear(&t->line);
    enum err e = t->is_json ? add_place(&t->line, r) : add_place_for_people(&t->line, r);
    if (e == ERR_OK) e = add_value(t, r);
    if (e != ERR_OK) return ctl_failed(e, r->topic, e == ERR_RETRY ? "the registry is away" : NULL);
    if (fwrite(t->line.at, 1, t->line.len, stdout) != t->line.len) return CTL_FAILED;
    return CTL_OK;
}

static void note_end(struct tailing *t, const struct reader_record *r)
{
    for (size_t i = 0; i < t->count; i++) {
        if (t->is_at_end[i] || t->positions[i].partition != r->partition) continue;
        if (strcmp(t->positions[i].topic, r->topic) != 0) continue;
        t->is_at_end[i] = true;
        t->at_end_count++;
    }
}

static int follow(struct tailing *t)
{
    for (;;) {
        if (t->is_to_end && t->at_end_count == t->count) return CTL_OK;
        if (t->limit == 0) return CTL_OK;
        if (ctl_is_interrupted()) return CTL_INTERRUPTED;
        struct reader_record r;
        struct kafka_why why = {.text = ""};
        enum err e = kafka_reader_next(t->reader, CTL_POLL_MS, &r, &why);
        if (e == ERR_AGAIN) {
            if (fflush(stdout) != 0) return CTL_FAILED;
            continue;
        }
        if (e != ERR_OK) return ctl_failed(e, "Kafka", why.text);
        if (r.kind == READER_EOF) {
            note_end(t, &r);
            continue;
        }
        int code = print(t, &r);
        if (code != CTL_OK) return code;
        if (t->limit > 0) t->limit--;
    }
}

/* One position per partition of each topic. */
static int find_positions(struct tailing *t, char **topics, int count, int32_t only, int64_t offset)
{
    t->positions = calloc(TAIL_POSITIONS_MAX, sizeof *t->positions);
    t->is_at_end = calloc(TAIL_POSITIONS_MAX, sizeof *t->is_at_end);
    if (t->positions == NULL || t->is_at_end == NULL) return ctl_failed(ERR_NOMEM, "tail", NULL);
    for (int i = 0; i < count; i++) {
        int32_t partitions = 0;
        struct kafka_why why = {.text = ""};
        enum err e =
            kafka_reader_partitions(t->reader, topics[i], CTL_METADATA_MS, &partitions, &why);
        if (e != ERR_OK) return ctl_failed(e, "Kafka", why.text);
        if (only >= partitions) {
            ctl_say("topic %s has partitions 0 to %d", topics[i], (int)partitions - 1);
            return CTL_NOT_FOUND;
        }
        for (int32_t p = 0; p < partitions; p++) {
            if (only >= 0 && p != only) continue;
            if (t->count == TAIL_POSITIONS_MAX) {
                ctl_say("more than %d partitions", (int)TAIL_POSITIONS_MAX);
                return CTL_FAILED;
            }
            t->positions[t->count++] = (struct reader_position){topics[i], p, offset};
        }
    }
    return CTL_OK;
}

struct tail_options {
    bool is_json, is_to_end, is_from_start;
    int64_t partition; /* -1 = all */
    int64_t limit;
};

static int tail(struct ctl *ctl, const struct tail_options *options, char **topics, int count)
{
    struct tailing t = {
        .limit = options->limit, .is_json = options->is_json, .is_to_end = options->is_to_end};
    int code = ctl_config(ctl);
    if (code != CTL_OK) return code;

    struct why why;
    enum err e = messages_open(ctl->config, &t.messages, &why);
    if (e != ERR_OK) {
        code = ctl_failed(e, "schemas", why.text);
        goto fail;
    }
    struct kafka_why kafka_why = {.text = ""};
    e = kafka_reader_new(&ctl->kafka, READER_COMMITTED, &t.reader, &kafka_why);
    if (e != ERR_OK) {
        code = ctl_failed(e, "Kafka", kafka_why.text);
        goto fail;
    }
    /* Up to the end means everything there is, unless told otherwise. */
    bool is_from_start = options->is_from_start || options->is_to_end;
    code = find_positions(&t, topics, count, (int32_t)options->partition,
                          is_from_start ? READER_FROM_START : READER_FROM_END);
    if (code != CTL_OK) goto fail;
    e = kafka_reader_assign(t.reader, t.positions, t.count, &kafka_why);
    if (e != ERR_OK) {
        code = ctl_failed(e, "Kafka", kafka_why.text);
        goto fail;
    }
    code = follow(&t);
    if (t.undecodable > 0) {
        ctl_say("%lld records could not be decoded", (long long)t.undecodable);
        if (code == CTL_OK) code = CTL_FAILED;
    }

fail:
    kafka_reader_free(t.reader);
    messages_close(t.messages);
    buf_free(&t.line);
    free(t.positions);
    free(t.is_at_end);
    return code;
}

static int run(struct ctl *ctl, int argc, char **argv)
{
    static const struct option options[] = {
        {"json", no_argument, NULL, 'j'},        {"to-end", no_argument, NULL, 'e'},
        {"from-start", no_argument, NULL, 's'},  {"partition", required_argument, NULL, 'p'},
        {"limit", required_argument, NULL, 'n'}, {NULL, 0, NULL, 0},
    };
    struct tail_options o = {.partition = -1, .limit = -1};
    for (;;) {
        int option = getopt_long(argc, argv, "jesp:n:", options, NULL);
        if (option == -1) break;
        if (option == 'j') {
            o.is_json = true;
        } else if (option == 'e') {
            o.is_to_end = true;
        } else if (option == 's') {
            o.is_from_start = true;
        } else if (option == 'p') {
            if (!ctl_read_number(optarg, 0, INT32_MAX, &o.partition)) {
                return ctl_usage(&command_tail, "--partition: '%s' is no partition", optarg);
            }
        } else if (option == 'n') {
            if (!ctl_read_number(optarg, 1, INT64_MAX, &o.limit)) {
                return ctl_usage(&command_tail, "--limit: '%s' is no positive number", optarg);
            }
        } else {
            return ctl_usage(&command_tail, "wrong option");
        }
    }
    if (optind == argc) return ctl_usage(&command_tail, "no topic given");
    return tail(ctl, &o, argv + optind, argc - optind);
}

const struct ctl_command command_tail = {
    .name = "tail",
    .arguments = "[--json] [--from-start] [--to-end] [--partition P] [--limit N] TOPIC...",
    .summary = "prints committed records of topics, decoded",
    .help =
        "  --json         one object per line: topic, partition, offset, kafka_time, key, type,\n"
        "                 record; a deleted key has type and record null\n"
        "  --from-start   from the first record; else only what comes from now on\n"
        "  --to-end       stops at the end, and starts at the beginning\n"
        "  --partition P  only that partition\n"
        "  --limit N      stops after N records\n\n"
        "Reads what is committed (read_committed) of any topic of creditd, journal and changelog\n"
        "included. Dates and times are ISO 8601, enums words, amounts minor units. A record that\n"
        "cannot be decoded is shown with the reason, and the exit code is 1.\n",
    .run = run,
};
