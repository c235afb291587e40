/* cmd_history.c - creditctl history: earlier states of a borrower. */
#include <getopt.h>
#include <inttypes.h>
#include <string.h>

#include "ops/ctl/one.h"
#include "ops/ctl/readable.h"
#include "ops/ctl/redis.h"
#include "schemas/codec/codec.h"
#include "schemas/codec/iso.h"
#include "schemas/codec/tables.h"

struct history_options {
    const char *id, *snapshot;
    int64_t version; /* of --at; 0 = none */
    int32_t date;    /* of --at; INT_NONE = none */
    bool is_json;
};

struct showing {
    const struct history_options *options;
    bool is_found;    /* the state asked for is in one->out */
    int32_t first_on; /* date of the first step */
};

/* ---- one state, as `creditctl show` has it ---- */

static void print_state(struct one *one, const struct borrower *b, bool is_json)
{
    struct words *w = &one->out;
    buf_clear(&w->text);
    words_add(w, is_json ? "{\"borrower\":" : "borrower ");
    if (!is_json) {
        words_add_str(w, one->id);
        words_add(w, "\n");
    }
    if (w->error == ERR_OK)
        w->error = is_json ? record_print_json(&borrower_state_type, &b->state, &w->text)
                           : readable_print(&borrower_state_type, &b->state, 2, &w->text);
    if (is_json) words_add(w, ",\"accounts\":[");
    bool is_first = true;
    for (uint32_t i = 0; i < b->accounts.count; i++) {
        const struct account *account = &b->accounts.items[i];
        if (account->is_dropped) continue;
        if (is_json) {
            words_add(w, "%s", is_first ? "" : ",");
        } else {
            words_add(w, "\naccount ");
            words_add_str(w, account->state.lender_id);
            words_add(w, ":");
            words_add_str(w, account->state.account_id);
            words_add(w, "\n");
        }
        if (w->error == ERR_OK)
            w->error = is_json ? record_print_json(&account_state_type, &account->state, &w->text)
                               : readable_print(&account_state_type, &account->state, 2, &w->text);
        is_first = false;
    }
    if (is_json) words_add(w, "]}\n");
}

static void step_at(struct one *one, const struct replay_step *step)
{
    struct showing *s = one->context;
    const struct borrower_state *state = &step->after->state;
    bool is_wanted = s->options->version > 0 ? state->version == s->options->version
                                             : state->as_of <= s->options->date;
    if (!is_wanted) return;
    s->is_found = true;
    print_state(one, step->after, s->options->is_json);
}

/* ---- all states, a line each ---- */

static int64_t count_open(const struct borrower_state *state)
{
    int64_t open = 0;
    for (uint32_t i = 0; i < state->listings.count; i++)
        open += state->listings.items[i].is_open;
    return open;
}

static void add_line_json(struct words *w, const struct replay_step *step, bool is_first)
{
    const struct borrower_state *s = &step->after->state;
    words_add(w, "%s{\"version\":%" PRId64 ",\"date\":", is_first ? "" : ",\n", s->version);
    words_add_json_date(w, s->as_of);
    words_add(w, ",\"cause\":");
    if (step->entry == NULL) {
        words_add(w, "null");
    } else {
        words_add(w, "{\"topic\":\"%s\",\"offset\":%" PRId64 ",\"event_id\":", step->entry->topic,
                  step->entry->item.record.offset);
        words_add_json(w, step->entry->item.event_id);
        words_add(w, "}");
    }
    words_add(w,
              ",\"standing\":\"%s\",\"percent\":%d,\"drawing\":\"%s\",\"dpd\":%d,"
              "\"overdue_amount\":%" PRId64 ",\"limit\":%" PRId64 ",\"listings\":%" PRId64
              ",\"report_seq\":%" PRId64 "}",
              standing_words[s->standing], (int)s->percent, drawing_words[s->drawing], (int)s->dpd,
              s->overdue_amount, s->effective_limit, count_open(s), s->report_seq);
}

static void add_line_text(struct words *w, const struct replay_step *step, struct str base,
                          bool is_first)
{
    const struct borrower_state *s = &step->after->state;
    if (is_first)
        words_add(w, "%-7s %-10s  %-11s %5s %-4s %5s %6s  %-20s %s\n", "version", "date",
                  "standing", "line", "", "dpd", "listed", "past due", "because of");
    words_add(w, "%-7" PRId64 " ", s->version);
    words_add_date(w, s->as_of);
    words_add(w, "  %-11s %3d %% %-4s %5d %6" PRId64 "  ", standing_words[s->standing],
              (int)s->percent, drawing_words[s->drawing], (int)s->dpd, count_open(s));
    size_t column = w->text.len;
    words_add_money(w, s->overdue_amount, base);
    words_add(w, "%*s", (int)(column + 21 > w->text.len ? column + 21 - w->text.len : 1), "");
    if (step->entry == NULL) {
        words_add(w, "the day\n");
        return;
    }
    words_add(w, "%s @%" PRId64 " ", step->entry->topic, step->entry->item.record.offset);
    words_add_str(w, step->entry->item.event_id);
    words_add(w, "\n");
}

static void step_all(struct one *one, const struct replay_step *step)
{
    struct showing *s = one->context;
    const struct policy_entry *entry =
        policy_entry_at(one->committed.policy, step->after->state.as_of);
    if (s->options->is_json)
        add_line_json(&one->out, step, !s->is_found);
    else
        add_line_text(&one->out, step, entry->base_currency, !s->is_found);
    s->is_found = true;
}

static void on_step(struct one *one, const struct replay_step *step)
{
    struct showing *s = one->context;
    if (step->after == NULL) return;
    bool is_silent = step->after->state.version == one->version;
    if (s->first_on == INT_NONE) s->first_on = step->after->state.as_of;
    if (s->options->version > 0 || s->options->date != INT_NONE)
        step_at(one, step);
    else if (!is_silent)
        step_all(one, step);
}

/* ---- the command ---- */

static void wrap_json(struct one *one)
{
    char reach[REPLAY_NOTE_SIZE * 2];
    struct words whole = {.error = one->out.error};
    replay_run_tell_reach(&one->run, reach);
    words_add(&whole, "{\"borrower\":");
    words_add_json(&whole, one->id);
    words_add(&whole, ",\"reach\":");
    words_add_json(&whole, (struct str){reach, (uint32_t)strlen(reach)});
    words_add(&whole, ",\"is_exact\":%s,\"states\":[", one->is_exact ? "true" : "false");
    words_add_str(&whole,
                  (struct str){(const char *)one->out.text.at, (uint32_t)one->out.text.len});
    words_add(&whole, "]}\n");
    words_free(&one->out);
    one->out = whole;
}

static int finish(struct one *one, const struct showing *s)
{
    char reach[REPLAY_NOTE_SIZE * 2];
    char first[ISO_DATE_SIZE] = "-";
    const struct history_options *o = s->options;
    bool is_one = o->version > 0 || o->date != INT_NONE;
    replay_run_tell_reach(&one->run, reach);
    if (!s->is_found) {
        if (s->first_on != INT_NONE && !iso_write_date(s->first_on, first)) first[0] = '\0';
        ctl_say("%s has versions 1 to %" PRId64 ", the first of %s; %s", o->id, one->version, first,
                reach);
        return CTL_NOT_FOUND;
    }
    if (!is_one && o->is_json) wrap_json(one);
    if (o->date != INT_NONE && one->run.business_date != INT_NONE &&
        o->date > one->run.business_date)
        ctl_say("the business date is earlier than the date asked for: shown is the last state");
    ctl_say("%s", reach);
    return one_show(one);
}

static int history(struct ctl *ctl, const struct history_options *o)
{
    struct showing showing = {.options = o, .first_on = INT_NONE};
    struct one one = {
        .id = {o->id, (uint32_t)strlen(o->id)}, .on_step = on_step, .context = &showing};
    int code = one_run(ctl, o->snapshot, &one);
    if (code == CTL_OK) code = finish(&one, &showing);
    one_close(&one);
    return code;
}

static bool read_at(const char *text, struct history_options *o)
{
    if (iso_read_date((struct str){text, (uint32_t)strlen(text)}, &o->date)) return true;
    o->date = INT_NONE;
    return ctl_read_number(text, 1, INT64_MAX, &o->version);
}

static int run(struct ctl *ctl, int argc, char **argv)
{
    static const struct option options[] = {
        {"at", required_argument, NULL, 'a'},
        {"json", no_argument, NULL, 'j'},
        {"snapshot", required_argument, NULL, 's'},
        {NULL, 0, NULL, 0},
    };
    struct history_options o = {.date = INT_NONE};
    for (;;) {
        int option = getopt_long(argc, argv, "a:js:", options, NULL);
        if (option == -1) break;
        if (option == 'j') {
            o.is_json = true;
        } else if (option == 's') {
            o.snapshot = optarg;
        } else if (option == 'a') {
            if (!read_at(optarg, &o))
                return ctl_usage(&command_history, "--at: '%s' is no version and no date", optarg);
        } else {
            return ctl_usage(&command_history, "wrong option");
        }
    }
    if (optind + 1 != argc) return ctl_usage(&command_history, "name one borrower");
    o.id = argv[optind];
    int code = redis_check_id(&command_history, (struct str){o.id, (uint32_t)strlen(o.id)});
    return code == CTL_OK ? history(ctl, &o) : code;
}

const struct ctl_command command_history = {
    .name = "history",
    .arguments = "[--at VERSION|DATE] [--json] [--snapshot FILE] BORROWER",
    .summary = "prints every earlier state of a borrower, or one of them",
    .help = "  --at VERSION     the state after that step, whole, as `show` has it\n"
            "  --at DATE        the state at the end of that business day (2026-01-31)\n"
            "  --json           one object; with --at as `show --json`\n"
            "  --snapshot FILE  from a file of `creditctl snapshot` instead of Kafka\n\n"
            "Recomputed from the committed inputs in journal order; the message on standard error "
            "says\n"
            "how far back they reach. Exit code 1: his history begins before the journal does "
            "(nothing\n"
            "is guessed); 5: not known, or no such version or date; 6: shown, but what is "
            "committed was\n"
            "decided otherwise (another policy or version).\n",
    .run = run,
};
