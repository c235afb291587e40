/* main.c - creditctl: one table of commands, one file per command. */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "consumer/log.h"
#include "consumer/version.h"
#include "ops/ctl/ctl.h"

static const struct ctl_command *const commands[] = {
    &command_show,    &command_key,      &command_lag,      &command_tail,
    &command_produce, &command_tick,     &command_generate, &command_replay_metro2,
    &command_what_if, &command_snapshot, &command_explain,  &command_history,
};

static void set_log_level(enum log_level level)
{
    struct log_options log = log_defaults();
    log.level = level;
    log.format = LOG_FORMAT_KV;
    log_configure(&log);
}

static void print_help(void)
{
    (void)printf("usage: creditctl [--config FILE] [--verbose] COMMAND [ARGUMENTS]\n"
                 "       creditctl COMMAND --help\n\n"
                 "Looks at, feeds and checks a creditd.\n\n");
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        (void)printf("  %-15s %s\n", commands[i]->name, commands[i]->summary);
    }
    (void)printf(
        "\nFILE is the daemon's configuration; else $CREDITD_CONFIG, else %s.\n"
        "Data goes to standard output, messages to standard error; --verbose shows the client\n"
        "libraries' own messages as well.\n\n"
        "exit codes: 0 done; 1 failed, or a difference was found; 2 usage; 3 cannot reach;\n"
        "  4 not permitted; 5 not found; 6 degraded: stale or being restored; 75 try again;\n"
        "  78 configuration; 130 interrupted\n",
        CTL_CONFIG_DEFAULT);
}

/* Options before the command. Returns -1 to go on, else the exit code. */
static int read_options(struct ctl *ctl, int argc, char **argv)
{
    static const struct option options[] = {
        {"config", required_argument, NULL, 'c'},
        {"verbose", no_argument, NULL, 'v'},
        {"help", no_argument, NULL, 'h'},
        {"version", no_argument, NULL, 'V'},
        {NULL, 0, NULL, 0},
    };
    for (;;) {
        int option = getopt_long(argc, argv, "+c:vhV", options, NULL);
        switch (option) {
        case -1:
            return -1;
        case 'c':
            ctl->config_path = optarg;
            break;
        case 'v':
            set_log_level(LOG_LEVEL_INFO);
            break;
        case 'h':
            print_help();
            return CTL_OK;
        case 'V':
            (void)printf("creditctl %s, librdkafka %s\n", version_text(), kafka_version());
            return CTL_OK;
        default:
            (void)fprintf(stderr, "try: creditctl --help\n");
            return CTL_USAGE;
        }
    }
}

static bool wants_help(int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) return true;
    }
    return false;
}

static int run(struct ctl *ctl, int argc, char **argv)
{
    int code = read_options(ctl, argc, argv);
    if (code >= 0) return code;
    if (optind >= argc) {
        ctl_say("no command given");
        (void)fprintf(stderr, "try: creditctl --help\n");
        return CTL_USAGE;
    }

    argc -= optind;
    argv += optind;
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        if (strcmp(commands[i]->name, argv[0]) != 0) continue;
        if (wants_help(argc, argv)) {
            ctl_print_help(commands[i]);
            return CTL_OK;
        }
        optind = 0; /* getopt starts anew, on the command's own arguments */
        return commands[i]->run(ctl, argc, argv);
    }
    ctl_say("there is no command '%s'", argv[0]);
    (void)fprintf(stderr, "try: creditctl --help\n");
    return CTL_USAGE;
}

int main(int argc, char **argv)
{
    /* What librdkafka mends itself is no news: what fails, the command says. */
    set_log_level(LOG_LEVEL_ERROR);
    ctl_catch_interrupt();

    struct ctl ctl = {0};
    int code = run(&ctl, argc, argv);
    config_free(ctl.config);
    if (fflush(stdout) != 0 && code == CTL_OK) {
        /* A reader that has seen enough, such as head, is no news. */
        if (errno != EPIPE) ctl_say("standard output could not be written");
        code = CTL_FAILED;
    }
    return code;
}
