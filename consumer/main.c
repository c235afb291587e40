/* main.c - creditd: command line, configuration, run. */
#include <stdio.h>

#include "consumer/config.h"
#include "consumer/harden.h"
#include "consumer/options.h"
#include "consumer/run.h"

int main(int argc, char **argv)
{
    struct options options;
    struct config_why why = {{0}};
    struct config *config = NULL;
    if (options_parse(argc, argv, &options) != ERR_OK) return EXIT_USAGE;
    harden_process(options.allow_core);
    if (options.action != OPTIONS_RUN) return options_act(&options);
    enum err e = config_load(options.config_path, &config, &why);
    if (e == ERR_OK) e = options_check_config(config, &why);
    if (e != ERR_OK) {
        (void)fprintf(stderr, "creditd: %s\n", why.text[0] != '\0' ? why.text : err_text(e));
        config_free(config);
        return EXIT_CONFIG;
    }
    int status = run_daemon(config, &options.run);
    config_free(config);
    return status;
}
