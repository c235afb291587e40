/* cmd_generate.c - creditctl generate: a seeded, realistic stream of events. */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ops/ctl/ctl.h"
#include "ops/ctl/outlet.h"
#include "ops/ctl/story.h"
#include "schemas/codec/iso.h"
#include "state/core/date.h"
#include "state/core/ids.h"

/* The replay of tests/data/metro2-cfpb ends in January 2019; a stream that goes on from there
 * passes the bound on jumps of the business date. */
#define GENERATE_START "2019-02"

/* Days of the month that a tick opens; each month's end is opened as well. */
static const int32_t tick_days[] = {9, 17, 25};

struct generating {
    struct story story;
    int64_t borrowers;
    struct outlet *outlet;
    struct beat *beats; /* of the month in hand */
    size_t count, cap;
};

static int compare_beats(const void *left, const void *right)
{
    const struct beat *a = left;
    const struct beat *b = right;
    if (a->sent != b->sent) return a->sent < b->sent ? -1 : 1;
    if (a->topic != b->topic) return a->topic < b->topic ? -1 : 1;
    if (a->borrower != b->borrower) return a->borrower < b->borrower ? -1 : 1;
    if (a->month != b->month) return a->month < b->month ? -1 : 1;
    if (a->instalment != b->instalment) return a->instalment < b->instalment ? -1 : 1;
    if (a->what != b->what) return a->what < b->what ? -1 : 1;
    return (a->flaw > b->flaw) - (a->flaw < b->flaw);
}

static int keep(struct generating *g, const struct beat *beat)
{
    if (g->count == g->cap) {
        size_t cap = g->cap == 0 ? 4096 : g->cap * 2;
        struct beat *larger = realloc(g->beats, cap * sizeof *larger);
        if (larger == NULL) return ctl_failed(ERR_NOMEM, "generate", NULL);
        g->beats = larger;
        g->cap = cap;
    }
    g->beats[g->count++] = *beat;
    return CTL_OK;
}

/* What is sent in the month: its own beats, and the late ones of the month before. */
static int collect(struct generating *g, int32_t month)
{
    struct beat beats[STORY_BEATS_MAX];
    int32_t from = date_add_months(g->story.first_month, month) - g->story.first_month;
    int32_t to = date_add_months(g->story.first_month, month + 1) - g->story.first_month;
    g->count = 0;
    for (uint32_t b = 0; b < (uint32_t)g->borrowers; b++) {
        for (int32_t m = month > 0 ? month - 1 : 0; m <= month; m++) {
            int count = story_month(&g->story, b, m, beats);
            for (int i = 0; i < count; i++) {
                if (beats[i].sent < from || beats[i].sent >= to) continue;
                int code = keep(g, &beats[i]);
                if (code != CTL_OK) return code;
            }
        }
    }
    qsort(g->beats, g->count, sizeof *g->beats, compare_beats);
    return CTL_OK;
}

static int put_tick(struct generating *g, int32_t date)
{
    char day[DATE_TEXT_SIZE];
    char id[64];
    date_format(date, day);
    (void)snprintf(id, sizeof id, "g%llu-tick-%.10s", (unsigned long long)g->story.seed % 1000000,
                   day);
    struct event e = {.topic = EVENT_CALENDAR, .day = date};
    e.of.tick = (struct calendar_tick){.event_id = {id, (uint32_t)strlen(id)},
                                       .occurred_at = event_occurred_at(date, 0),
                                       .business_date = date};
    return outlet_put(g->outlet, &e);
}

static int tell_month(struct generating *g, int32_t month)
{
    struct story_texts texts;
    struct event e;
    int32_t first = date_add_months(g->story.first_month, month);
    size_t ticked = 0;
    int code = CTL_OK;
    for (size_t i = 0; i < g->count && code == CTL_OK; i++) {
        while (ticked < sizeof tick_days / sizeof tick_days[0] && code == CTL_OK &&
               first + tick_days[ticked] - 1 <= g->story.first_month + g->beats[i].sent) {
            code = put_tick(g, first + tick_days[ticked++] - 1);
        }
        if (ctl_is_interrupted()) return CTL_INTERRUPTED;
        if (code != CTL_OK) return code;
        story_event(&g->story, &g->beats[i], &texts, &e);
        code = outlet_put(g->outlet, &e);
    }
    while (ticked < sizeof tick_days / sizeof tick_days[0] && code == CTL_OK) {
        code = put_tick(g, first + tick_days[ticked++] - 1);
    }
    return code == CTL_OK ? put_tick(g, date_add_months(first, 1)) : code;
}

/* A policy file with the changes of the whole story. */
static int write_policies(const struct story *s, const char *path)
{
    FILE *f = fopen(path, "we");
    if (f == NULL) return ctl_failed(ERR_FATAL, path, strerror(errno));
    (void)fputs("[policy]\nprofile = cn\n\n", f);
    for (int32_t m = 0; m < s->months; m++) {
        char text[512];
        if (story_policy(s, m, text, sizeof text)) (void)fputs(text, f);
    }
    bool is_written = ferror(f) == 0;
    if (fclose(f) != 0 || !is_written) return ctl_failed(ERR_FATAL, path, "not written");
    return CTL_OK;
}

static int generate(struct ctl *ctl, struct generating *g, const struct outlet_options *options)
{
    int code = outlet_open(ctl, options, &g->outlet);
    if (code != CTL_OK) return code;
    for (int32_t m = 0; m < g->story.months && code == CTL_OK; m++) {
        code = collect(g, m);
        if (code == CTL_OK) code = tell_month(g, m);
    }
    free(g->beats);
    return outlet_close(g->outlet, code);
}

struct generate_options {
    int64_t borrowers, months, seed, rate;
    const char *file, *start, *lender, *profile, *policy_file;
    bool is_producing, has_party;
};

static int read_number_option(int option, struct generate_options *o)
{
    struct {
        int option;
        const char *name;
        int64_t min, max, *ret;
    } table[] = {
        {'b', "--borrowers", 1, STORY_BORROWERS_MAX, &o->borrowers},
        {'m', "--months", 1, STORY_MONTHS_MAX, &o->months},
        {'s', "--seed", 0, INT64_MAX, &o->seed},
        {'r', "--rate", 1, 10000000, &o->rate},
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        if (table[i].option != option) continue;
        if (ctl_read_number(optarg, table[i].min, table[i].max, table[i].ret)) return CTL_OK;
        return ctl_usage(&command_generate, "%s: '%s' is not a number from %lld to %lld",
                         table[i].name, optarg, (long long)table[i].min, (long long)table[i].max);
    }
    return ctl_usage(&command_generate, "wrong option");
}

static int read_options(int argc, char **argv, struct generate_options *o)
{
    static const struct option options[] = {
        {"borrowers", required_argument, NULL, 'b'},
        {"months", required_argument, NULL, 'm'},
        {"seed", required_argument, NULL, 's'},
        {"rate", required_argument, NULL, 'r'},
        {"out", required_argument, NULL, 'o'},
        {"produce", no_argument, NULL, 'p'},
        {"start", required_argument, NULL, 'S'},
        {"lender", required_argument, NULL, 'l'},
        {"party", no_argument, NULL, 'P'},
        {"profile", required_argument, NULL, 'f'},
        {"policy-out", required_argument, NULL, 'O'},
        {NULL, 0, NULL, 0},
    };
    for (;;) {
        int option = getopt_long(argc, argv, "b:m:s:r:o:pS:l:Pf:O:", options, NULL);
        int code = CTL_OK;
        if (option == -1) return CTL_OK;
        if (option == 'o') {
            o->file = optarg;
        } else if (option == 'p') {
            o->is_producing = true;
        } else if (option == 'S') {
            o->start = optarg;
        } else if (option == 'l') {
            o->lender = optarg;
        } else if (option == 'P') {
            o->has_party = true;
        } else if (option == 'f') {
            o->profile = optarg;
        } else if (option == 'O') {
            o->policy_file = optarg;
        } else {
            code = read_number_option(option, o);
        }
        if (code != CTL_OK) return code;
    }
}

static int print_shares(void)
{
    char text[8192];
    profile_print(text, sizeof text);
    (void)fputs(text, stdout);
    return CTL_OK;
}

/* What the options say of the story itself. */
static int read_story(const struct generate_options *o, struct story *ret_story)
{
    char day[32];
    int32_t first = 0;
    int len = snprintf(day, sizeof day, "%.16s-01", o->start);
    if (!iso_read_date((struct str){day, (uint32_t)len}, &first)) {
        return ctl_usage(&command_generate, "--start: '%s' is no month YYYY-MM", o->start);
    }
    struct why why;
    why_clear(&why);
    struct profile profile;
    if (profile_read(o->profile, &profile, &why) != ERR_OK) {
        return ctl_usage(&command_generate, "--profile: %s", why.text);
    }
    *ret_story = (struct story){.seed = (uint64_t)o->seed,
                                .profile = profile,
                                .first_month = first,
                                .months = (int32_t)o->months,
                                .has_party = o->has_party,
                                .lender = {o->lender, (uint32_t)strlen(o->lender)}};
    if (id_is_well_formed(ret_story->lender)) return CTL_OK;
    return ctl_usage(&command_generate, "--lender: 1 to 64 of A-Z a-z 0-9 . _ -");
}

static int run(struct ctl *ctl, int argc, char **argv)
{
    struct generate_options o = {.borrowers = 0,
                                 .months = 0,
                                 .seed = -1,
                                 .start = GENERATE_START,
                                 .lender = "lender-a",
                                 .profile = "plain"};
    int code = read_options(argc, argv, &o);
    if (code != CTL_OK) return code;
    if (optind < argc) return ctl_usage(&command_generate, "'%s' is too much", argv[optind]);
    if (strcmp(o.profile, "list") == 0) return print_shares();
    if (o.borrowers == 0 || o.months == 0 || o.seed < 0) {
        return ctl_usage(&command_generate, "--borrowers, --months and --seed are needed");
    }
    if (o.is_producing && o.file != NULL) {
        return ctl_usage(&command_generate, "either --out or --produce");
    }
    if (!o.is_producing && o.file == NULL) o.file = "-";

    struct generating g = {.borrowers = o.borrowers};
    code = read_story(&o, &g.story);
    if (code == CTL_OK && o.policy_file != NULL) code = write_policies(&g.story, o.policy_file);
    if (code != CTL_OK) return code;
    struct outlet_options outlet = {.file = o.file, .is_ordered = true, .rate = o.rate};
    return generate(ctl, &g, &outlet);
}

const struct ctl_command command_generate = {
    .name = "generate",
    .arguments = "--borrowers N --months M --seed S [--out FILE | --produce] [--rate R]\n"
                 "                 [--start YYYY-MM] [--lender ID] [--party]\n"
                 "                 [--profile PROFILE] [--policy-out FILE]",
    .summary = "makes a seeded, realistic stream of events",
    .help =
        "  --borrowers N    people, each with a loan, every second with a credit line as well\n"
        "  --months M       months told, each ended by a tick\n"
        "  --seed S         the same seed makes the same events\n"
        "  --out FILE       writes lines for `produce` to FILE (- = standard output, the default)\n"
        "  --produce        sends them, in order\n"
        "  --rate R         at most R records per second\n"
        "  --start YYYY-MM  first month, " GENERATE_START " by default\n"
        "  --lender ID      lender-a by default\n"
        "  --party          tells an invented identity number of everybody (needed for blacklist\n"
        "                   shares); their region does not exist, so nobody has them\n"
        "  --profile PROFILE  how much of what: plain (the default), calm, mixed or stormy, and\n"
        "                   name=percent pairs that change it, e.g. stormy,reversals=8,late=2.5;\n"
        "                   `--profile list` prints all names and what the presets have of them\n"
        "  --policy-out FILE  writes the policy changes of the profile to FILE, a policy file for\n"
        "                   [service] policy_file\n\n"
        "plain: 72 % pay on time, 14 % are late by days now and then, 7 % miss up to four months "
        "and\n"
        "pay all, 5 % default up to the write-off, the rest settle early or turn out fraudulent. "
        "Some\n"
        "2 % of the records come days late, 1 % in the next month, 1 % twice. The other profiles "
        "add\n"
        "cards and drawdowns, payments taken back, plans, disputes, signals, reviews, erasures, "
        "ends\n"
        "of all kinds, due and settlement days at the edges of months, and records that are "
        "refused.\n",
    .run = run,
};
