/* main.c - creditd: command line, configuration, run. */
#include <malloc.h>
#include <stdio.h>

#include "consumer/config.h"
#include "consumer/harden.h"
#include "consumer/options.h"
#include "consumer/run.h"

/* Keeps freed memory from staying resident: large buffers are mappings of their own at any age of
 * the process (else glibc raises the bound to 32 MiB with the first one freed), and librdkafka's
 * threads share two heaps instead of having one each. Measured with ops/bench/memory: 273 MB
 * without, 178 MB with it. What an allocator refuses changes nothing but that. */
static void bound_heap(void)
{
#ifdef M_ARENA_MAX
    (void)mallopt(M_ARENA_MAX, 2);
    (void)mallopt(M_MMAP_THRESHOLD, 128 << 10);
    (void)mallopt(M_TRIM_THRESHOLD, 1 << 20);
#endif
}

int main(int argc, char **argv)
{
    struct options options;
    struct config_why why = {{0}};
    struct config *config = NULL;
    if (options_parse(argc, argv, &options) != ERR_OK) return EXIT_USAGE;
    harden_process(options.allow_core);
    bound_heap();
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
