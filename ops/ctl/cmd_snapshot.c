/* cmd_snapshot.c - creditctl snapshot: the committed inputs into a file. */
#include <getopt.h>
#include <stdio.h>
#include <unistd.h>

#include "consumer/progress.h"
#include "ops/ctl/committed.h"
#include "ops/ctl/ctl.h"

struct copying {
    const struct log_source *source;
    struct progress progress;
    int32_t partition;
    int64_t said_ms;
};

static void look(void *context, int32_t partition)
{
    struct copying *c = context;
    char text[PROGRESS_TEXT_SIZE];
    int64_t done = 0;
    int64_t goal = 0;
    int64_t now_ms = ctl_now_ms();
    c->source->progress(c->source->context, &done, &goal);
    if (partition != c->partition) {
        progress_start(&c->progress, "snapshot", partition, STDERR_FILENO, 0, goal, now_ms);
        c->partition = partition;
        c->said_ms = now_ms;
    }
    progress_update(&c->progress, done, goal, now_ms);
    if (c->progress.is_terminal || now_ms - c->said_ms < PROGRESS_LOG_EVERY_MS) return;
    c->said_ms = now_ms;
    progress_format(&c->progress, now_ms, text);
    ctl_say("%s", text);
}

static bool is_stopped(void *context)
{
    (void)context;
    return ctl_is_interrupted();
}

static int snapshot(struct ctl *ctl, const char *path)
{
    struct committed committed = {0};
    struct snapshot_counts counts = {0};
    struct why why = {.text = ""};
    int code = committed_open(ctl, NULL, &committed);
    if (code == CTL_OK) {
        struct copying copying = {.source = &committed.source, .partition = -1};
        struct snapshot_writing writing = {.config = ctl->config,
                                           .schemas = messages_schemas(committed.messages),
                                           .source = &committed.source,
                                           .look = look,
                                           .is_stopped = is_stopped,
                                           .context = &copying};
        enum err e = snapshot_write(&writing, path, &counts, &why);
        if (copying.partition >= 0)
            progress_finish(&copying.progress, copying.progress.done, ctl_now_ms());
        if (e != ERR_OK) code = committed_failed(e, &committed, &why);
    }
    if (code == CTL_OK)
        ctl_say("%s: %lld records (%lld of them refused: position only) in %lld transactions, %lld "
                "borrowers, %lld bytes",
                path, (long long)counts.records, (long long)counts.refused,
                (long long)counts.transactions, (long long)counts.borrowers,
                (long long)counts.bytes);
    committed_close(&committed);
    return code;
}

static int run(struct ctl *ctl, int argc, char **argv)
{
    static const struct option options[] = {{NULL, 0, NULL, 0}};
    if (getopt_long(argc, argv, "", options, NULL) != -1)
        return ctl_usage(&command_snapshot, "wrong option");
    if (optind + 1 != argc) return ctl_usage(&command_snapshot, "name one file");
    return snapshot(ctl, argv[optind]);
}

const struct ctl_command command_snapshot = {
    .name = "snapshot",
    .arguments = "FILE",
    .summary = "writes the committed inputs in journal order to a file, for use without Kafka",
    .help =
        "what-if, explain and history read FILE with --snapshot: no Kafka, registry or key file "
        "is\n"
        "needed then, only the configuration (for the policy). FILE must not be there yet; it is\n"
        "whole or not there. It holds no identity number: a Party is kept as its tokens, and what\n"
        "is refused as its position. It is readable by its owner only: whoever has it knows every\n"
        "event, and can tell which tokens of two recipients are one borrower's.\n",
    .run = run,
};
