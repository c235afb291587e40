/* cmd_explain.c - creditctl explain: why a borrower stands as he does. */
#include <getopt.h>
#include <string.h>

#include "ops/ctl/explain.h"
#include "ops/ctl/redis.h"

static int explain(struct ctl *ctl, const char *id, const char *snapshot, bool is_json)
{
    struct explaining explaining = {
        .is_json = is_json, .before = STANDING_GOOD, .changed_on = INT_NONE};
    struct one one = {
        .id = {id, (uint32_t)strlen(id)}, .on_step = explain_step, .context = &explaining};
    int code = one_run(ctl, snapshot, &one);
    if (code == CTL_OK) {
        explain_finish(&one);
        code = one_show(&one);
    }
    one_close(&one);
    words_free(&explaining.because);
    return code;
}

static int run(struct ctl *ctl, int argc, char **argv)
{
    static const struct option options[] = {
        {"json", no_argument, NULL, 'j'},
        {"snapshot", required_argument, NULL, 's'},
        {NULL, 0, NULL, 0},
    };
    const char *snapshot = NULL;
    bool is_json = false;
    for (;;) {
        int option = getopt_long(argc, argv, "js:", options, NULL);
        if (option == -1) break;
        if (option == 'j') {
            is_json = true;
        } else if (option == 's') {
            snapshot = optarg;
        } else {
            return ctl_usage(&command_explain, "wrong option");
        }
    }
    if (optind + 1 != argc) return ctl_usage(&command_explain, "name one borrower");
    int code = redis_check_id(&command_explain,
                              (struct str){argv[optind], (uint32_t)strlen(argv[optind])});
    return code == CTL_OK ? explain(ctl, argv[optind], snapshot, is_json) : code;
}

const struct ctl_command command_explain = {
    .name = "explain",
    .arguments = "[--json] [--snapshot FILE] BORROWER",
    .summary = "prints the events and rules behind a borrower's standing, reports and listings",
    .help =
        "  --json           one object: steps with cause, event, outputs and the rules' numbers\n"
        "  --snapshot FILE  from a file of `creditctl snapshot` instead of Kafka\n\n"
        "Recomputes the borrower from the committed inputs in journal order, and prints each "
        "step:\n"
        "the event with its position, or the day that opened; the change of standing; each line\n"
        "action with facts and thresholds; each listing, notice and report; and the numbers of "
        "the\n"
        "rules of ops/rules.md, whose sentences stand at the end. Exit code 1: his history begins\n"
        "before the journal does (nothing is guessed; the message says how far it reaches); 5: "
        "not\n"
        "known; 6: shown, but what is committed was decided otherwise (another policy or "
        "version).\n",
    .run = run,
};
