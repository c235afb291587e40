/* ctl.c - messages, exit codes, configuration and time of the commands. */
#include "ops/ctl/ctl.h"

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static volatile sig_atomic_t is_interrupted;

int ctl_config(struct ctl *ctl)
{
    if (ctl->config != NULL) return CTL_OK;
    const char *path = ctl->config_path;
    if (path == NULL) path = getenv("CREDITD_CONFIG");
    if (path == NULL || path[0] == '\0') path = CTL_CONFIG_DEFAULT;

    struct config_why why = {.text = ""};
    enum err e = config_load(path, &ctl->config, &why);
    if (e != ERR_OK) {
        ctl_say("%s", why.text[0] != '\0' ? why.text : err_text(e));
        if (ctl->config_path == NULL) {
            ctl_say("name the daemon's configuration with --config FILE or CREDITD_CONFIG");
        }
        return e == ERR_CONFIG ? CTL_CONFIG : ctl_exit_code(e);
    }
    ctl->kafka = (struct kafka_options){.properties = ctl->config->kafka,
                                        .count = ctl->config->kafka_count,
                                        .client_id = "creditctl",
                                        .group_id = NULL};
    return CTL_OK;
}

__attribute__((format(printf, 1, 0))) static void say(const char *format, va_list args)
{
    (void)fprintf(stderr, "creditctl: ");
    (void)vfprintf(stderr, format, args);
    (void)fputc('\n', stderr);
}

void ctl_say(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    say(format, args);
    va_end(args);
}

int ctl_usage(const struct ctl_command *command, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    say(format, args);
    va_end(args);
    (void)fprintf(stderr, "usage: creditctl [--config FILE] %s %s\n", command->name,
                  command->arguments);
    (void)fprintf(stderr, "try: creditctl %s --help\n", command->name);
    return CTL_USAGE;
}

void ctl_print_help(const struct ctl_command *command)
{
    (void)printf("usage: creditctl [--config FILE] %s %s\n\n%s.\n\n%s", command->name,
                 command->arguments, command->summary, command->help);
}

int ctl_exit_code(enum err e)
{
    switch (e) {
    case ERR_OK:
        return CTL_OK;
    case ERR_RETRY:
    case ERR_AGAIN:
        return CTL_UNREACHABLE;
    case ERR_UNKNOWN:
        return CTL_NOT_FOUND;
    case ERR_DAMAGED:
    case ERR_OVERTAKEN:
        return CTL_DEGRADED;
    case ERR_CONFIG:
        return CTL_CONFIG;
    case ERR_POISON:
    case ERR_LIMIT:
    case ERR_INVARIANT:
    case ERR_NOMEM:
    case ERR_FENCED:
    case ERR_FATAL:
    case ERR_COUNT:
        break;
    }
    return CTL_FAILED;
}

int ctl_failed(enum err e, const char *what, const char *why)
{
    ctl_say("%s: %s", what, why != NULL && why[0] != '\0' ? why : err_text(e));
    return ctl_exit_code(e);
}

static void on_interrupt(int signal_number)
{
    (void)signal_number;
    is_interrupted = 1;
}

void ctl_catch_interrupt(void)
{
    struct sigaction action = {.sa_handler = on_interrupt};
    (void)sigemptyset(&action.sa_mask);
    (void)sigaction(SIGINT, &action, NULL); /* cannot fail for these signals */
    (void)sigaction(SIGTERM, &action, NULL);
    (void)signal(SIGPIPE, SIG_IGN); /* seen as a write error instead */
}

bool ctl_is_interrupted(void)
{
    return is_interrupted != 0;
}

int64_t ctl_now_ms(void)
{
    struct timespec now = {0};
    (void)clock_gettime(CLOCK_MONOTONIC, &now); /* always there */
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void ctl_sleep_ms(int64_t ms)
{
    struct timespec pause = {.tv_sec = ms / 1000, .tv_nsec = (ms % 1000) * 1000000};
    (void)nanosleep(&pause, NULL); /* cut short by Ctrl-C, which the caller looks at */
}

bool ctl_read_number(const char *text, int64_t min, int64_t max, int64_t *ret)
{
    char *end = NULL;
    errno = 0;
    long long value = strtoll(text, &end, 10);
    if (errno != 0 || end == text || *end != '\0') return false;
    if (value < min || value > max) return false;
    *ret = value;
    return true;
}
