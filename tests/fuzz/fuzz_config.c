/* fuzz_config.c - any text as a configuration: refused with a reason, or read and printed to the
 * same. */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/config.h"
#include "consumer/policy_load.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void try_policy(const struct config *c)
{
    struct policy_file *policy = NULL;
    struct config_why why = {""};
    enum err e = policy_load(c, &policy, &why);
    if (e == ERR_OK) {
        assert(policy_of(policy)->entry_count > 0);
        policy_free(policy);
    } else {
        assert(e == ERR_CONFIG && why.text[0] != '\0');
    }
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
        try_policy(c);
        assert(config_print(c, &print) == ERR_OK);
        free(print);
        config_free(c);
    } else {
        assert(e == ERR_CONFIG && why.text[0] != '\0');
    }
    free(text);
    return 0;
}
