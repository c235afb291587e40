/* options.c - getopt, --check and the printed pages. */
#include "consumer/options.h"

#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/clock.h"
#include "consumer/config.h"
#include "consumer/kafka_conf.h"
#include "consumer/metrics.h"
#include "consumer/policy_load.h"
#include "consumer/token.h"
#include "consumer/version.h"

#define DEFAULT_CONFIG "/etc/creditd/creditd.conf"

static const char usage[] =
    "usage: creditd [--config FILE] [--check] [options]\n\n"
    "Loan events in, exactly-once credit state and credit events out.\n\n"
    "  -c, --config FILE       configuration, default " DEFAULT_CONFIG "\n"
    "      --check             read everything, print what is in force, and end\n"
    "      --print-policy      the same, but print the policy alone, as a policy file\n"
    "      --trust=SIDE        where the changelog and the group's offsets disagree: believe\n"
    "                          'changelog' or 'group'; prints what that skips\n"
    "      --accept-policy     accept a policy that differs for days already worked on\n"
    "      --accept-tick-jump  accept a calendar tick far ahead of the business date\n"
    "      --allow-core        allow core dumps and debuggers; a dump holds borrowers' data\n"
    "      --print-config-docs, --print-metrics-docs\n"
    "                          print the reference pages\n"
    "  -V, --version           print versions\n"
    "  -h, --help              this text\n\n"
    "exit status: 0 stopped as asked; 1 failed, a restart may mend it; 64 wrong command line;\n"
    "  69 another instance has taken this instance_id (do not restart); 70 a call to Kafka did\n"
    "  not come back (restart); 78 the configuration is wrong\n";

enum {
    OPTION_CHECK = 256,
    OPTION_PRINT_POLICY,
    OPTION_TRUST,
    OPTION_POLICY,
    OPTION_TICK,
    OPTION_CORE,
    OPTION_CONFIG_DOCS,
    OPTION_METRICS_DOCS
};

static enum err parse_trust(const char *word, enum trust *ret_trust)
{
    if (strcmp(word, "changelog") == 0) {
        *ret_trust = TRUST_CHANGELOG;
    } else if (strcmp(word, "group") == 0) {
        *ret_trust = TRUST_GROUP;
    } else {
        (void)fprintf(stderr, "creditd: --trust is 'changelog' or 'group', not '%s'\n", word);
        return ERR_CONFIG;
    }
    return ERR_OK;
}

static enum err take_option(int option, struct options *o)
{
    switch (option) {
    case 'c':
        o->config_path = optarg;
        return ERR_OK;
    case OPTION_CHECK:
        o->action = OPTIONS_CHECK;
        return ERR_OK;
    case OPTION_PRINT_POLICY:
        o->action = OPTIONS_PRINT_POLICY;
        return ERR_OK;
    case OPTION_TRUST:
        return parse_trust(optarg, &o->run.trust);
    case OPTION_POLICY:
        o->run.accept_policy = true;
        return ERR_OK;
    case OPTION_TICK:
        o->run.accept_tick_jump = true;
        return ERR_OK;
    case OPTION_CORE:
        o->allow_core = true;
        return ERR_OK;
    case OPTION_CONFIG_DOCS:
        o->action = OPTIONS_CONFIG_DOCS;
        return ERR_OK;
    case OPTION_METRICS_DOCS:
        o->action = OPTIONS_METRICS_DOCS;
        return ERR_OK;
    case 'V':
        o->action = OPTIONS_VERSION;
        return ERR_OK;
    case 'h':
        o->action = OPTIONS_HELP;
        return ERR_OK;
    default:
        (void)fputs("try: creditd --help\n", stderr); /* getopt has said what is wrong */
        return ERR_CONFIG;
    }
}

enum err options_parse(int argc, char **argv, struct options *ret_options)
{
    static const struct option table[] = {
        {"config", required_argument, NULL, 'c'},
        {"check", no_argument, NULL, OPTION_CHECK},
        {"print-policy", no_argument, NULL, OPTION_PRINT_POLICY},
        {"trust", required_argument, NULL, OPTION_TRUST},
        {"accept-policy", no_argument, NULL, OPTION_POLICY},
        {"accept-tick-jump", no_argument, NULL, OPTION_TICK},
        {"allow-core", no_argument, NULL, OPTION_CORE},
        {"print-config-docs", no_argument, NULL, OPTION_CONFIG_DOCS},
        {"print-metrics-docs", no_argument, NULL, OPTION_METRICS_DOCS},
        {"version", no_argument, NULL, 'V'},
        {"help", no_argument, NULL, 'h'},
        {NULL, 0, NULL, 0},
    };
    struct options o = {.action = OPTIONS_RUN, .config_path = DEFAULT_CONFIG};
    optind = 1;
    for (;;) {
        int option = getopt_long(argc, argv, "c:Vh", table, NULL);
        if (option == -1) break;
        enum err e = take_option(option, &o);
        if (e != ERR_OK) return e;
    }
    if (optind < argc) {
        (void)fprintf(stderr, "creditd: '%s' is no option; try: creditd --help\n", argv[optind]);
        return ERR_CONFIG;
    }
    *ret_options = o;
    return ERR_OK;
}

static int print_text(enum err e, char *text)
{
    if (e != ERR_OK || text == NULL) return EXIT_FAILED;
    int status = fputs(text, stdout) >= 0 && fflush(stdout) == 0 ? 0 : EXIT_FAILED;
    free(text);
    return status;
}

/* Every key file must be readable now, not at the first share. */
static enum err check_keys(const struct config *c, struct config_why *why)
{
    struct tokens *tokens = NULL;
    enum err e = tokens_new(c, &tokens, why);
    if (e == ERR_OK) tokens_free(tokens);
    return e;
}

static enum err check_password(const struct config *c, const char *section, const char *path,
                               struct config_why *why)
{
    if (path[0] == '\0') return ERR_OK;
    char secret[1024];
    size_t length = 0;
    struct config_why detail = {""};
    enum err e = config_read_secret(path, secret, sizeof secret, &length, &detail);
    explicit_bzero(secret, sizeof secret);
    return e == ERR_CONFIG ? config_blame(c, why, section, "password_file", detail.text) : e;
}

/* librdkafka knows best which of its settings exist. */
static enum err check_kafka(const struct config *c, struct config_why *why)
{
    const struct kafka_options options = {.properties = c->kafka,
                                          .count = c->kafka_count,
                                          .group_id = c->service_group_id,
                                          .group_instance_id = c->service_instance_id,
                                          .transactional_id = c->service_instance_id};
    struct kafka_why detail = {.text = ""};
    enum err e = kafka_conf_check(&options, &detail);
    if (e != ERR_CONFIG) return e;
    const char *setting = detail.setting != NULL ? detail.setting : "";
    const char *sentence = detail.text;
    /* The place names the setting already. */
    if (setting[0] != '\0' && strncmp(sentence, "kafka.", strlen("kafka.")) == 0) {
        sentence += strlen("kafka.") + strlen(setting);
        sentence += strspn(sentence, ": ");
    }
    return config_blame(c, why, "kafka", setting, sentence);
}

enum err options_check_config(const struct config *c, struct config_why *reterr_why)
{
    enum err e = check_kafka(c, reterr_why);
    if (e == ERR_OK) e = check_password(c, "redis", c->redis_password_file, reterr_why);
    if (e == ERR_OK) e = check_password(c, "registry", c->registry_password_file, reterr_why);
    if (e == ERR_OK) e = check_keys(c, reterr_why);
    return e;
}

/* What is in force today, and what is to come. False: it could not be written. */
static bool print_policy(const struct policy *p)
{
    int32_t today = policy_day_at(p, clock_realtime_ms(&clock_system));
    (void)printf("; policy hash %016llx\n", (unsigned long long)policy_hash_at(p, today));
    policy_print(stdout, p, today);
    return fflush(stdout) == 0;
}

static int check(const char *path, bool policy_alone)
{
    struct config *c = NULL;
    struct policy_file *policy = NULL;
    char *text = NULL;
    struct config_why why = {""};
    int status = EXIT_CONFIG;
    enum err e = config_load(path, &c, &why);
    if (e == ERR_OK) e = options_check_config(c, &why);
    if (e == ERR_OK) e = policy_load(c, &policy, &why);
    if (e != ERR_OK) {
        (void)fprintf(stderr, "creditd: %s\n", why.text[0] != '\0' ? why.text : err_text(e));
        goto done;
    }
    status = 0;
    if (!policy_alone) {
        e = config_print(c, &text);
        status = print_text(e, text);
        (void)puts("\n; ---- end of the configuration; what follows is a policy file ----");
    }
    if (status == 0 && !print_policy(policy_of(policy))) status = EXIT_FAILED;
done:
    policy_free(policy);
    config_free(c);
    return status;
}

static int print_version(void)
{
    (void)printf("creditd %s, librdkafka %s, avro-c %s\n", version_text(), kafka_version(),
                 version_avro());
    return fflush(stdout) == 0 ? 0 : EXIT_FAILED;
}

int options_act(const struct options *options)
{
    char *text = NULL;
    enum err e = ERR_OK;
    switch (options->action) {
    case OPTIONS_CHECK:
        return check(options->config_path, false);
    case OPTIONS_PRINT_POLICY:
        return check(options->config_path, true);
    case OPTIONS_CONFIG_DOCS:
        e = config_docs(&text);
        return print_text(e, text);
    case OPTIONS_METRICS_DOCS:
        e = metrics_docs(&text);
        return print_text(e, text);
    case OPTIONS_VERSION:
        return print_version();
    case OPTIONS_HELP:
        (void)fputs(usage, stdout);
        return fflush(stdout) == 0 ? 0 : EXIT_FAILED;
    case OPTIONS_RUN:
        break;
    }
    return EXIT_USAGE;
}
