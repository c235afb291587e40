/* cmd_metro2.c - creditctl replay-metro2: real payment histories as events, and the comparison. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/kafka_reader.h"
#include "ops/ctl/ctl.h"
#include "ops/ctl/messages.h"
#include "ops/ctl/metro2_compare.h"
#include "ops/ctl/metro2_map.h"
#include "ops/ctl/outlet.h"
#include "state/core/date.h"

enum {
    REPLAY_ARENA_PER_ACCOUNT = 64 * 1024, /* 30 events and their list, doubled while it grows */
    REPLAY_ARENA_MIN = 4 << 20,
    COMPARE_PARTITIONS_MAX = 4096,
    COMPARE_SHOWN_MAX = 20
};

struct replay_options {
    const char *path;
    const char *file; /* --out */
    bool is_compare, is_json;
};

static void say_bad_line(void *context, uint32_t line, const char *reason)
{
    const char *path = context;
    ctl_say("%s line %u cannot be parsed and is left out: %s", path, line, reason);
}

static int read_file(const char *path, struct metro2_file *ret_file)
{
    struct why why;
    union {
        const char *in;
        void *out; /* handed back to say_bad_line() as it is */
    } name = {path};
    enum err e = metro2_file_read(path, say_bad_line, name.out, ret_file, &why);
    if (e != ERR_OK) return ctl_failed(e, path, why.text);
    if (ret_file->count == 0) {
        ctl_say("%s holds no account", path);
        return CTL_FAILED;
    }
    return CTL_OK;
}

/* -------------------------------------------------------------------------------- replay */

/* A tick opens each month behind the first one told. It counts as of the evening before, so that it
 * goes out behind that day's events and before the new day's. */
static enum err add_ticks(const struct metro2_file *file, struct arena *a,
                          struct event_list *events)
{
    int32_t first = INT32_MAX;
    int32_t last = INT32_MIN;
    for (uint32_t i = 0; i < file->count; i++) {
        int32_t from = metro2_first_month(&file->accounts[i]);
        int32_t to = date_month_first(file->accounts[i].reported_on);
        if (from < first) first = from;
        if (to > last) last = to;
    }
    for (int32_t day = date_add_months(first, 1); day <= date_add_months(last, 1);
         day = date_add_months(day, 1)) {
        struct event *e = LIST_ADD(a, events);
        char text[32];
        char iso[DATE_TEXT_SIZE];
        date_format(day, iso);
        int len = snprintf(text, sizeof text, "m2-tick-%.10s", iso);
        if (e == NULL) return ERR_LIMIT;
        e->topic = EVENT_CALENDAR;
        e->day = day - 1;
        e->serial = events->count;
        e->of.tick = (struct calendar_tick){
            .event_id = arena_copy(a, (struct str){text, (uint32_t)len}),
            .occurred_at = event_occurred_at(day, 0),
            .business_date = day,
        };
        if (str_is_none(e->of.tick.event_id)) return ERR_LIMIT;
    }
    return ERR_OK;
}

static int replay(struct ctl *ctl, const struct replay_options *o, const struct metro2_file *file)
{
    struct outlet *outlet = NULL;
    struct outlet_options options = {.file = o->file, .is_ordered = true};
    size_t size = (size_t)file->count * REPLAY_ARENA_PER_ACCOUNT + REPLAY_ARENA_MIN;
    struct arena arena = {malloc(size), size, 0};
    if (arena.base == NULL) return ctl_failed(ERR_NOMEM, "replay", NULL);

    struct event_list events = {0};
    enum err e = ERR_OK;
    for (uint32_t i = 0; i < file->count && e == ERR_OK; i++) {
        e = metro2_map(&file->accounts[i], &arena, &events);
    }
    if (e == ERR_OK) e = add_ticks(file, &arena, &events);
    int code = e == ERR_OK ? outlet_open(ctl, &options, &outlet) : ctl_failed(e, "replay", NULL);
    if (code == CTL_OK) {
        event_list_sort(&events);
        for (uint32_t i = 0; i < events.count && code == CTL_OK; i++) {
            code = ctl_is_interrupted() ? CTL_INTERRUPTED : outlet_put(outlet, &events.items[i]);
        }
        ctl_say("%u accounts, %u unparseable line%s left out", file->count, file->bad,
                file->bad == 1 ? "" : "s");
        code = outlet_close(outlet, code);
    }
    free(arena.base);
    return code;
}

/* ------------------------------------------------------------------------------- compare */

struct comparing {
    const struct metro2_file *file;
    uint32_t *order;
    struct metro2_seen *seen;
    struct kafka_reader *reader;
    struct messages *messages;
    struct reader_position *positions;
    int32_t partitions;
    int64_t undecodable;
};

static int take_update(struct comparing *c, const struct reader_record *r)
{
    const struct record_type *type = NULL;
    const void *record = NULL;
    struct why why = {.text = ""};
    if (str_is_none(r->value)) return CTL_OK;
    enum err e = messages_decode(c->messages, r->value, &type, &record, &why);
    if (e == ERR_RETRY || e == ERR_NOMEM) return ctl_failed(e, "schemas", why.text);
    if (e != ERR_OK || strcmp(type->name, "CreditReportUpdate") != 0) {
        c->undecodable++;
        return CTL_OK;
    }
    const struct credit_report_update *update = record;
    if (update->kind != REPORT_KIND_ACCOUNT) return CTL_OK;
    if (!str_equal(update->lender_id, STR(METRO2_LENDER))) return CTL_OK;
    int64_t index = metro2_find(c->file, c->order, update->account_id);
    if (index >= 0) metro2_see(&c->file->accounts[index], update, &c->seen[index]);
    return CTL_OK;
}

static int read_updates(struct ctl *ctl, struct comparing *c)
{
    const char *topic = ctl->config->topics_report_updates;
    struct kafka_why why = {.text = ""};
    enum err e = kafka_reader_new(&ctl->kafka, READER_COMMITTED, &c->reader, &why);
    if (e == ERR_OK) {
        e = kafka_reader_partitions(c->reader, topic, CTL_METADATA_MS, &c->partitions, &why);
    }
    if (e != ERR_OK) return ctl_failed(e, "Kafka", why.text);
    c->positions = calloc((size_t)c->partitions, sizeof *c->positions);
    if (c->positions == NULL) return ctl_failed(ERR_NOMEM, "compare", NULL);
    for (int32_t p = 0; p < c->partitions; p++) {
        c->positions[p] = (struct reader_position){topic, p, READER_FROM_START};
    }
    e = kafka_reader_assign(c->reader, c->positions, (size_t)c->partitions, &why);
    int code = e == ERR_OK ? CTL_OK : ctl_failed(e, "Kafka", why.text);

    for (int32_t ended = 0; ended < c->partitions && code == CTL_OK;) {
        struct reader_record r;
        e = kafka_reader_next(c->reader, CTL_POLL_MS, &r, &why);
        if (ctl_is_interrupted()) return CTL_INTERRUPTED;
        if (e == ERR_AGAIN) continue;
        if (e != ERR_OK) return ctl_failed(e, "Kafka", why.text);
        if (r.kind == READER_RECORD) {
            code = take_update(c, &r);
        } else if (c->positions[r.partition].offset == READER_FROM_START) {
            c->positions[r.partition].offset = r.offset; /* its first end; more may come later */
            ended++;
        }
    }
    return code;
}

static void say_difference(const struct metro2_account *account, const struct metro2_seen *seen)
{
    static int shown;
    if (shown++ >= COMPARE_SHOWN_MAX) return;
    ctl_say("account %s: file %s, daemon %s%s", account->number, account->profile,
            seen->profile[0] != '\0' ? seen->profile : "reported nothing",
            seen->is_of_month || seen->profile[0] == '\0' ? "" : " (not of the reported month)");
}

static void print_tally(const struct metro2_tally *t)
{
    (void)printf("%u of %u accounts agree in all 24 months; %u of %u characters; %u also in the "
                 "account status\n",
                 t->agree, t->accounts, t->characters_agree, t->characters, t->status_agrees);
    for (int i = METRO2_CAUSE_NONE + 1; i < METRO2_CAUSE_COUNT; i++) {
        if (t->by_cause[i] == 0) continue;
        (void)printf("%u cannot: %s\n", t->by_cause[i], metro2_cause_texts[i]);
    }
    if (t->by_cause[METRO2_CAUSE_NONE] > 0) {
        (void)printf("%u differ and should not (%u without an update of the reported month)\n",
                     t->by_cause[METRO2_CAUSE_NONE], t->not_seen);
    }
}

static void print_tally_json(const struct metro2_tally *t)
{
    (void)printf("{\"accounts\":%u,\"agree\":%u,\"characters\":%u,\"characters_agree\":%u,"
                 "\"status_agrees\":%u,\"differ\":%u,\"not_seen\":%u,\"cannot\":[",
                 t->accounts, t->agree, t->characters, t->characters_agree, t->status_agrees,
                 t->by_cause[METRO2_CAUSE_NONE], t->not_seen);
    const char *separator = "";
    for (int i = METRO2_CAUSE_NONE + 1; i < METRO2_CAUSE_COUNT; i++) {
        if (t->by_cause[i] == 0) continue;
        (void)printf("%s{\"accounts\":%u,\"cause\":\"%s\"}", separator, t->by_cause[i],
                     metro2_cause_texts[i]);
        separator = ",";
    }
    (void)printf("]}\n");
}

static int compare(struct ctl *ctl, const struct replay_options *o, const struct metro2_file *file)
{
    int code = ctl_config(ctl);
    if (code != CTL_OK) return code;
    struct comparing c = {
        .file = file, .order = metro2_order(file), .seen = calloc(file->count, sizeof *c.seen)};
    struct why why = {.text = ""};
    enum err e = c.order != NULL && c.seen != NULL ? messages_open(ctl->config, &c.messages, &why)
                                                   : ERR_NOMEM;
    code = e == ERR_OK ? read_updates(ctl, &c) : ctl_failed(e, "compare", why.text);
    if (code == CTL_OK) {
        struct metro2_tally tally;
        metro2_compare(file, c.seen, &tally, say_difference);
        if (o->is_json) {
            print_tally_json(&tally);
        } else {
            print_tally(&tally);
        }
        if (tally.by_cause[METRO2_CAUSE_NONE] > 0) code = CTL_FAILED;
    }
    if (c.undecodable > 0) ctl_say("%lld updates cannot be decoded", (long long)c.undecodable);
    kafka_reader_free(c.reader);
    messages_close(c.messages);
    free(c.positions);
    free(c.order);
    free(c.seen);
    return code;
}

static int run(struct ctl *ctl, int argc, char **argv)
{
    static const struct option options[] = {
        {"out", required_argument, NULL, 'o'},
        {"compare", no_argument, NULL, 'c'},
        {"json", no_argument, NULL, 'j'},
        {NULL, 0, NULL, 0},
    };
    struct replay_options o = {0};
    for (;;) {
        int option = getopt_long(argc, argv, "o:cj", options, NULL);
        if (option == -1) break;
        if (option == 'o') {
            o.file = optarg;
        } else if (option == 'c') {
            o.is_compare = true;
        } else if (option == 'j') {
            o.is_json = true;
        } else {
            return ctl_usage(&command_replay_metro2, "wrong option");
        }
    }
    if (optind == argc) return ctl_usage(&command_replay_metro2, "FILE is missing");
    if (optind + 1 < argc) {
        return ctl_usage(&command_replay_metro2, "'%s' is too much", argv[optind + 1]);
    }
    if (o.is_compare && o.file != NULL) {
        return ctl_usage(&command_replay_metro2, "--compare sends nothing, so it takes no --out");
    }
    o.path = argv[optind];

    struct metro2_file file;
    int code = read_file(o.path, &file);
    if (code == CTL_OK) code = o.is_compare ? compare(ctl, &o, &file) : replay(ctl, &o, &file);
    metro2_file_free(&file);
    return code;
}

const struct ctl_command command_replay_metro2 = {
    .name = "replay-metro2",
    .arguments = "[--out OUT | --compare [--json]] FILE",
    .summary = "turns a Metro 2 file into events, or compares what came of them",
    .help =
        "  FILE       a Metro 2 file (426-byte base segments), plain or gzip; a line that cannot "
        "be\n"
        "             parsed is named and left out\n"
        "  --out OUT  writes the events as lines to OUT (- = standard output) and sends nothing\n"
        "  --compare  sends nothing: reads the emitted credit-report updates to their end and "
        "compares\n"
        "             the 24-month profiles of the reported month with the file's\n"
        "  --json     the comparison as one object\n\n"
        "The 24 months before the reported one become account, overdue, repayment, consent and\n"
        "calendar events, oldest month first, each account a borrower of its own. Exit code of\n"
        "--compare: 0 if every profile that events can express came out, else 1.\n",
    .run = run,
};
