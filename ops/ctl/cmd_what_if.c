/* cmd_what_if.c - creditctl what-if: the committed inputs under another policy. */
#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "ops/ctl/committed.h"
#include "ops/ctl/ctl.h"
#include "ops/ctl/replay_run.h"
#include "ops/ctl/what_if_print.h"

enum { LIST_DEFAULT = 20, MEMORY_DEFAULT_MB = 2048, PASSES_MAX = 1000 };

struct what_if_options {
    const char *policy, *snapshot;
    int64_t list_max; /* -1 = all */
    int64_t memory_mb, passes;
    bool is_json;
};

struct asking {
    const struct what_if_options *options;
    struct committed committed;
    struct config *new_config;    /* owned */
    struct policy_file *new_file; /* owned */
    struct replay *sides[WHAT_IF_SIDES];
    struct what_if_side_context contexts[WHAT_IF_SIDES];
    struct what_if result;
    struct replay_run run;
};

static int open_sides(struct ctl *ctl, struct asking *a)
{
    const struct policy *policies[] = {a->committed.policy, policy_of(a->new_file)};
    for (uint32_t s = 0; s < WHAT_IF_SIDES; s++) {
        a->contexts[s] = (struct what_if_side_context){&a->result, (enum what_if_side)s};
        /* Half of the memory for each side; the tallies come on top. */
        struct replay_options options = {.policy = policies[s],
                                         .bytes_max = (size_t)a->options->memory_mb * (1 << 20) /
                                                      WHAT_IF_SIDES,
                                         .on_step = what_if_step,
                                         .context = &a->contexts[s]};
        int code = committed_replay(ctl, &a->committed, &options, &a->sides[s]);
        if (code != CTL_OK) return code;
        a->run.sides[s] = a->sides[s];
    }
    a->run.side_count = WHAT_IF_SIDES;
    return CTL_OK;
}

static int run_all(struct asking *a)
{
    struct why why = {.text = ""};
    const struct log_source *source = &a->committed.source;
    uint32_t passes = (uint32_t)a->options->passes;
    enum err e = ERR_OK;
    for (uint32_t i = 0; i < passes * (uint32_t)source->partition_count && e == ERR_OK; i++) {
        int32_t partition = (int32_t)(i / passes);
        a->run.filter = (struct log_filter){.slice = i % passes, .slices = passes};
        what_if_begin(&a->result);
        e = replay_run_partition(&a->run, partition, &why);
        if (e == ERR_OK)
            e = what_if_end(&a->result, a->sides, source->extent(source->context), partition, &why);
    }
    return e == ERR_OK ? CTL_OK : committed_failed(e, &a->committed, &why);
}

static int print(struct ctl *ctl, struct asking *a)
{
    const char *file = ctl->config->policy_path;
    const char *in_force = file != NULL && file[0] != '\0' ? file : "built in";
    struct what_if_title title = {.policies = {a->committed.policy, policy_of(a->new_file)},
                                  .names = {in_force, a->options->policy},
                                  .source = a->committed.source.what,
                                  .list_max = a->options->list_max};
    what_if_sort(&a->result);
    enum err e = a->options->is_json ? what_if_print_json(&a->result, &a->run, &title)
                                     : what_if_print_table(&a->result, &a->run, &title);
    replay_run_say_doubts(&a->run);
    if (a->result.unlike > 0 && !a->run.is_sweeping)
        ctl_say("%lld borrowers come out otherwise under the policy in force than they were "
                "committed; the difference shown is against the recomputation",
                (long long)a->result.unlike);
    return e == ERR_OK ? CTL_OK : ctl_failed(e, "output", NULL);
}

static int what_if(struct ctl *ctl, const struct what_if_options *options)
{
    struct asking a = {.options = options};
    int code = committed_open(ctl, options->snapshot, &a.committed);
    if (code == CTL_OK) code = committed_policy(ctl, options->policy, &a.new_config, &a.new_file);
    if (code == CTL_OK) {
        replay_run_init(&a.run, &a.committed.source, a.committed.policy);
        code = open_sides(ctl, &a);
    }
    if (code == CTL_OK) code = run_all(&a);
    if (code == CTL_OK) code = print(ctl, &a);
    for (uint32_t s = 0; s < WHAT_IF_SIDES; s++)
        replay_free(a.sides[s]);
    what_if_free(&a.result);
    policy_free(a.new_file);
    config_free(a.new_config);
    committed_close(&a.committed);
    return code;
}

static int run(struct ctl *ctl, int argc, char **argv)
{
    static const struct option options[] = {
        {"policy", required_argument, NULL, 'p'},   {"json", no_argument, NULL, 'j'},
        {"list", required_argument, NULL, 'l'},     {"all", no_argument, NULL, 'a'},
        {"memory", required_argument, NULL, 'm'},   {"passes", required_argument, NULL, 's'},
        {"snapshot", required_argument, NULL, 'f'}, {NULL, 0, NULL, 0},
    };
    struct what_if_options o = {
        .list_max = LIST_DEFAULT, .memory_mb = MEMORY_DEFAULT_MB, .passes = 1};
    for (;;) {
        int option = getopt_long(argc, argv, "p:jl:am:s:f:", options, NULL);
        if (option == -1) break;
        if (option == 'p') {
            o.policy = optarg;
        } else if (option == 'j') {
            o.is_json = true;
        } else if (option == 'f') {
            o.snapshot = optarg;
        } else if (option == 'a') {
            o.list_max = -1;
        } else if (option == 'l') {
            if (!ctl_read_number(optarg, 0, INT32_MAX, &o.list_max))
                return ctl_usage(&command_what_if, "--list: '%s' is no number", optarg);
        } else if (option == 'm') {
            if (!ctl_read_number(optarg, 1, 1 << 20, &o.memory_mb))
                return ctl_usage(&command_what_if, "--memory: '%s' is no number of MB", optarg);
        } else if (option == 's') {
            if (!ctl_read_number(optarg, 1, PASSES_MAX, &o.passes))
                return ctl_usage(&command_what_if, "--passes: '%s' is not 1 to %d", optarg,
                                 (int)PASSES_MAX);
        } else {
            return ctl_usage(&command_what_if, "wrong option");
        }
    }
    if (o.policy == NULL) return ctl_usage(&command_what_if, "--policy NEW is missing");
    if (optind < argc) return ctl_usage(&command_what_if, "'%s' is too much", argv[optind]);
    return what_if(ctl, &o);
}

const struct ctl_command command_what_if = {
    .name = "what-if",
    .arguments =
        "--policy NEW [--json] [--list N | --all] [--memory MB] [--passes N] [--snapshot FILE]",
    .summary = "recomputes all committed inputs under another policy, and prints who differs",
    .help =
        "  --policy NEW  the other policy, a file as in ops/policy/\n"
        "  --json        one object instead of tables\n"
        "  --list N      so many of the borrowers who differ, by id; else 20\n"
        "  --all         all of them\n"
        "  --memory MB   of borrowers held at once; beyond it the command ends; else 2048\n"
        "  --passes N    reads everything N times and holds an N-th of the borrowers\n"
        "  --snapshot FILE  from a file of `creditctl snapshot` instead of Kafka\n\n"
        "Reads inputs, journal and changelog (read_committed), applies them in the order of the\n"
        "journal through the rules twice, under the policy in force and under NEW, and compares:\n"
        "standings at the end, line actions, blacklist shares, reports, notices and dead letters.\n"
        "Nothing is sent and nothing is written. Idle borrowers are advanced to the business date\n"
        "on both sides. A borrower whose history begins before the journal does is left out and\n"
        "counted. Memory: about 4 KB for a borrower with one loan of two years, of one partition\n"
        "at a time.\n",
    .run = run,
};
