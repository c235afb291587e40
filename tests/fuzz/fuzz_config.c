/* fuzz_config.c - any text as a configuration and as a policy file: refused with a reason, or read
 * and printed to the same. */
#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/config.h"
#include "consumer/policy_load.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static uint64_t load(struct config *c, const char *text, char **ret_print)
{
    struct policy_file *policy = NULL;
    struct config_why why = {""};
    enum err e = config_parse_policy(c, "fuzz.policy", text, &why);
    if (e == ERR_OK) e = policy_load(c, &policy, &why);
    if (e != ERR_OK) {
        assert(e == ERR_CONFIG && why.text[0] != '\0');
        return 0;
    }
    assert(policy_of(policy)->entry_count > 0);
    size_t length = 0;
    FILE *out = open_memstream(ret_print, &length);
    assert(out != NULL);
    policy_print(out, policy_of(policy), 20000);
    assert(fclose(out) == 0);
    uint64_t hash = policy_of(policy)->hash;
    policy_free(policy);
    return hash;
}

static void try_policy(const char *text)
{
    static const char least[] = "[service]\ninstance_id = w\n[kafka]\nbootstrap.servers = a:1\n";
    struct config *c = NULL;
    char *print = NULL;
    char *again = NULL;
    if (config_parse("least.conf", least, &c, NULL) != ERR_OK) abort();
    uint64_t hash = load(c, text, &print);
    if (hash != 0) assert(load(c, print, &again) == hash);
    free(print);
    free(again);
    config_free(c);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = malloc(size + 1);
    if (text == NULL) return 0;
    if (size > 0) memcpy(text, data, size);
    text[size] = '\0';
    struct config *c = NULL;
    struct config_why why = {""};
    enum err e = config_parse("fuzz.conf", text, &c, &why);
    if (e == ERR_OK) {
        char *print = NULL;
        assert(config_print(c, &print) == ERR_OK);
        free(print);
        config_free(c);
    } else {
        assert(e == ERR_CONFIG && why.text[0] != '\0');
    }
    try_policy(text);
    free(text);
    return 0;
}
