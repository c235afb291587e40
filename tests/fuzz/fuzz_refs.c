/* fuzz_refs.c - a JSON list: a schema, then the schemas it refers to, as a registry might send
 * them. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "schemas/codec/codec.h"
#include "schemas/codec/registry_refs.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static enum err inline_all(const json_t *list, json_t **schema)
{
    struct why why;
    json_t *known = json_object();
    enum err e = known != NULL ? ERR_OK : ERR_NOMEM;
    for (size_t i = 1; e == ERR_OK && i < json_array_size(list); i++)
        e = registry_refs_add(known, json_array_get(list, i), &why);
    if (e == ERR_OK) e = registry_refs_inline(schema, known, &why);
    json_decref(known);
    return e;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    json_t *list = json_loadb((const char *)data, size, 0, NULL);
    json_t *schema = json_deep_copy(json_array_get(list, 0));
    if (schema != NULL && inline_all(list, &schema) == ERR_OK) {
        char *text = json_dumps(schema, JSON_COMPACT | JSON_ENCODE_ANY);
        struct plan *plan = NULL;
        if (text != NULL && plan_compile(text, strlen(text), NULL, &plan, NULL) == ERR_OK)
            plan_free(plan);
        free(text);
    }
    json_decref(schema);
    json_decref(list);
    return 0;
}
