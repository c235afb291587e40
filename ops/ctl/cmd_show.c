/* cmd_show.c - creditctl show: the state of one borrower, as the worker reads it from Redis. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ops/ctl/ctl.h"
#include "ops/ctl/messages.h"
#include "ops/ctl/readable.h"
#include "ops/ctl/redis.h"
#include "schemas/codec/codec.h"

enum { SHOW_ARENA_SIZE = 128 << 20 /* 1,000 accounts of 64 KiB are less */ };

struct showing {
    struct str borrower;
    struct store *store;
    struct messages *messages;
    struct arena arena;
    struct buf out;
    struct store_field *fields;
    uint32_t count;
    bool is_json;
};

static int compare_fields(const void *left, const void *right)
{
    const struct store_field *a = left;
    const struct store_field *b = right;
    /* The borrower first, then his accounts by name. */
    bool is_a = str_equal(a->name, KEY_FIELD_BORROWER);
    bool is_b = str_equal(b->name, KEY_FIELD_BORROWER);
    if (is_a != is_b) return is_a ? -1 : 1;
    return str_compare(a->name, b->name);
}

static int add_field(struct showing *s, const struct store_field *field)
{
    const struct record_type *type = NULL;
    const void *record = NULL;
    struct why why = {.text = ""};
    size_t framed = 0;
    if (value_open((const uint8_t *)field->value.at, field->value.len, &framed) != ERR_OK) {
        ctl_say("field %.*s: the checksum is wrong; the daemon heals it when it meets it",
                (int)field->name.len, field->name.at);
        return CTL_DEGRADED;
    }
    enum err e = messages_decode(s->messages, field->value, &type, &record, &why);
    if (e != ERR_OK) return ctl_failed(e, "state", why.text);

    bool is_borrower = str_equal(field->name, KEY_FIELD_BORROWER);
    if (s->is_json) {
        e = buf_add_text(&s->out, is_borrower ? "{\"borrower\":" : "");
        if (e == ERR_OK) e = record_print_json(type, record, &s->out);
    } else {
        e = buf_add_text(&s->out, is_borrower ? "borrower " : "\naccount ");
        struct str title = is_borrower ? s->borrower : field->name;
        if (e == ERR_OK) e = buf_add(&s->out, title.at, title.len);
        if (e == ERR_OK) e = buf_add_text(&s->out, "\n");
        if (e == ERR_OK) e = readable_print(type, record, 2, &s->out);
    }
    return e == ERR_OK ? CTL_OK : ctl_failed(e, "state", NULL);
}

static int print_state(struct showing *s)
{
    qsort(s->fields, s->count, sizeof *s->fields, compare_fields);
    if (!str_equal(s->fields[0].name, KEY_FIELD_BORROWER)) {
        ctl_say(
            "the borrower's own field is missing: damaged; the daemon heals it when it meets it");
        return CTL_DEGRADED;
    }
    enum err e = ERR_OK;
    for (uint32_t i = 0; i < s->count; i++) {
        int code = add_field(s, &s->fields[i]);
        if (code != CTL_OK) return code;
        if (!s->is_json) continue;
        const char *separator = i + 1 < s->count ? "," : "";
        if (i == 0) separator = ",\"accounts\":[";
        e = buf_add_text(&s->out, separator);
        if (e != ERR_OK) return ctl_failed(e, "state", NULL);
    }
    if (s->is_json) e = buf_add_text(&s->out, "]}\n");
    if (e != ERR_OK) return ctl_failed(e, "state", NULL);
    return fwrite(s->out.at, 1, s->out.len, stdout) == s->out.len ? CTL_OK : CTL_FAILED;
}

/* Whether what was shown may be relied upon: a view that is being restored is said to be so. */
static int check_watermark(struct ctl *ctl, struct showing *s)
{
    int32_t partition = 0;
    int32_t count = 0;
    if (redis_partition(ctl, s->borrower, &partition, &count) != CTL_OK) {
        ctl_say("so it is not known how fresh this is");
        return CTL_DEGRADED;
    }
    struct watermark mark;
    enum err e = store_watermark(s->store, partition, &mark);
    if (e != ERR_OK) return ctl_failed(e, "Redis", store_message(s->store));
    if (mark.state == WATERMARK_CURRENT) return CTL_OK;
    ctl_say("partition %d is %s: do not rely on this", (int)partition,
            mark.state == WATERMARK_RESTORING ? "being restored" : "without a valid watermark");
    return CTL_DEGRADED;
}

static int show(struct ctl *ctl, struct showing *s)
{
    int code = redis_open(ctl, &s->store);
    if (code != CTL_OK) return code;
    struct why why;
    enum err e = messages_open(ctl->config, &s->messages, &why);
    if (e != ERR_OK) return ctl_failed(e, "schemas", why.text);
    s->arena = (struct arena){malloc(SHOW_ARENA_SIZE), SHOW_ARENA_SIZE, 0};
    if (s->arena.base == NULL) return ctl_failed(ERR_NOMEM, "show", NULL);

    struct key key;
    struct str name = key_state((struct key_place){KEY_LAYOUT_STANDALONE, 0}, s->borrower, &key);
    e = store_read_hash(s->store, name, &s->arena, &s->fields, &s->count);
    if (e != ERR_OK) return ctl_failed(e, "Redis", store_message(s->store));
    if (s->count == 0) {
        ctl_say("borrower %.*s is not known", (int)s->borrower.len, s->borrower.at);
        return CTL_NOT_FOUND;
    }
    code = print_state(s);
    return code == CTL_OK ? check_watermark(ctl, s) : code;
}

static int run(struct ctl *ctl, int argc, char **argv)
{
    static const struct option options[] = {
        {"json", no_argument, NULL, 'j'},
        {NULL, 0, NULL, 0},
    };
    struct showing s = {0};
    for (;;) {
        int option = getopt_long(argc, argv, "j", options, NULL);
        if (option == -1) break;
        if (option != 'j') return ctl_usage(&command_show, "wrong option");
        s.is_json = true;
    }
    if (optind + 1 != argc) return ctl_usage(&command_show, "name one borrower");
    s.borrower = (struct str){argv[optind], (uint32_t)strlen(argv[optind])};
    int code = redis_check_id(&command_show, s.borrower);
    if (code != CTL_OK) return code;

    code = show(ctl, &s);
    messages_close(s.messages);
    store_free(s.store);
    buf_free(&s.out);
    free(s.arena.base);
    return code;
}

const struct ctl_command command_show = {
    .name = "show",
    .arguments = "[--json] BORROWER",
    .summary = "prints what is known of a borrower",
    .help =
        "  --json  one object: {\"borrower\": BorrowerState, \"accounts\": [AccountState, ...]}\n\n"
        "Reads the state the daemon works from (credit:state:<id> in Redis). Dates are ISO,\n"
        "amounts minor units. Exit code 5: not known; 6: shown, but the partition is being\n"
        "restored, or the state is damaged.\n",
    .run = run,
};
