/* cmd_produce.c - creditctl produce: lines of JSON into the log. */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ops/ctl/ctl.h"
#include "ops/ctl/line.h"
#include "ops/ctl/outlet.h"

enum { PRODUCE_ARENA_SIZE = 8 << 20 };

struct producing {
    struct outlet *outlet;
    const char *name; /* of the file, for messages */
    struct arena arena;
    int64_t number; /* of the line, from 1 */
    bool is_check;  /* read all, send nothing */
};

static int refuse(const struct producing *p, const char *why)
{
    ctl_say("%s line %lld: %s", p->name, (long long)p->number, why);
    return CTL_FAILED;
}

static int take_line(struct producing *p, const char *text, size_t len)
{
    struct line line;
    struct why why = {.text = ""};
    p->arena.used = 0;
    enum err e = line_read(text, len, &p->arena, &line, &why);
    if (e != ERR_OK) return refuse(p, why.text[0] != '\0' ? why.text : err_text(e));

    bool is_tick = strcmp(line.type->name, "CalendarTick") == 0;
    struct str key = line.has_key ? line.key : record_borrower(line.type, line.record);
    if (str_is_none(key) && line.partition < 0 && !is_tick) {
        return refuse(p, "no key: the record has no borrower_id, so state key or partition");
    }
    if (p->is_check) return CTL_OK;
    int code = outlet_put_record(p->outlet, line.topic, line.partition, line.kafka_time_ms, key,
                                 line.type, line.record);
    if (code != CTL_OK) ctl_say("%s line %lld was not sent", p->name, (long long)p->number);
    return code;
}

static int take_lines(struct producing *p, FILE *in)
{
    char *text = NULL;
    size_t size = 0;
    int code = CTL_OK;
    while (code == CTL_OK) {
        if (ctl_is_interrupted()) code = CTL_INTERRUPTED;
        ssize_t len = code == CTL_OK ? getline(&text, &size, in) : -1;
        if (len < 0) break;
        p->number++;
        if (len > LINE_SIZE_MAX) {
            code = refuse(p, "longer than 1 MiB");
            break;
        }
        if (len > 0 && text[len - 1] == '\n') len--;
        if (len > 0) code = take_line(p, text, (size_t)len);
    }
    if (code == CTL_OK && ferror(in) != 0) code = refuse(p, strerror(errno));
    if (code == CTL_INTERRUPTED) {
        ctl_say("interrupted: %s up to line %lld was sent", p->name, (long long)p->number);
    }
    free(text);
    return code;
}

static int produce(struct ctl *ctl, const char *path, bool is_ordered, int64_t rate, bool is_check)
{
    struct producing p = {.name = path, .is_check = is_check};
    FILE *in = strcmp(path, "-") == 0 ? stdin : fopen(path, "r");
    if (in == NULL) {
        ctl_say("%s: %s", path, strerror(errno));
        return errno == ENOENT ? CTL_NOT_FOUND : CTL_FAILED;
    }

    int code = CTL_FAILED;
    p.arena = (struct arena){malloc(PRODUCE_ARENA_SIZE), PRODUCE_ARENA_SIZE, 0};
    if (p.arena.base == NULL) {
        code = ctl_failed(ERR_NOMEM, "produce", NULL);
        goto fail;
    }
    struct outlet_options options = {.is_ordered = is_ordered, .rate = rate};
    if (!is_check) {
        code = outlet_open(ctl, &options, &p.outlet);
        if (code != CTL_OK) goto fail;
    }
    code = take_lines(&p, in);
    code = outlet_close(p.outlet, code);
    if (is_check && code == CTL_OK) ctl_say("%lld lines fit", (long long)p.number);

fail:
    free(p.arena.base);
    if (in != stdin) (void)fclose(in); /* only read */
    return code;
}

static int run(struct ctl *ctl, int argc, char **argv)
{
    static const struct option options[] = {
        {"ordered", no_argument, NULL, 'o'},
        {"rate", required_argument, NULL, 'r'},
        {"check", no_argument, NULL, 'c'},
        {NULL, 0, NULL, 0},
    };
    bool is_ordered = false;
    bool is_check = false;
    int64_t rate = 0;
    for (;;) {
        int option = getopt_long(argc, argv, "or:c", options, NULL);
        if (option == -1) break;
        if (option == 'o') {
            is_ordered = true;
        } else if (option == 'c') {
            is_check = true;
        } else if (option == 'r') {
            if (!ctl_read_number(optarg, 1, 10000000, &rate)) {
                return ctl_usage(&command_produce, "--rate: '%s' is not 1 to 10000000", optarg);
            }
        } else {
            return ctl_usage(&command_produce, "wrong option");
        }
    }
    if (optind == argc) return ctl_usage(&command_produce, "FILE is missing");
    if (optind + 1 < argc) return ctl_usage(&command_produce, "'%s' is too much", argv[optind + 1]);
    return produce(ctl, argv[optind], is_ordered, rate, is_check);
}

const struct ctl_command command_produce = {
    .name = "produce",
    .arguments = "[--ordered] [--rate R] [--check] FILE",
    .summary = "sends the records of a file of JSON lines",
    .help =
        "  FILE       one JSON object per line, - = standard input:\n"
        "             {\"topic\": T, \"type\": RECORD, \"record\": {...}}\n"
        "             and optionally \"partition\", \"kafka_time\" (ISO or milliseconds), \"key\"\n"
        "  --ordered  waits for the acknowledgement wherever the topic changes, so that the order\n"
        "             of the file is the order in which a daemon takes the records\n"
        "  --rate R   at most R records per second\n"
        "  --check    reads the whole file and sends nothing\n\n"
        "Dates are written YYYY-MM-DD, times 2026-01-31T08:00:00.000Z, enums as words. The key is\n"
        "the record's borrower_id unless stated; a CalendarTick goes to every partition unless "
        "one\n"
        "is stated. A line that does not fit its schema is named with its number and the field, "
        "and\n"
        "nothing after it is sent. Topics with LogAppendTime ignore kafka_time.\n",
    .run = run,
};
