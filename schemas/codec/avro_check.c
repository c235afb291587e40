/* avro_check.c - the one file that talks to avro-c. */
#include "schemas/codec/avro_check.h"

#include <avro.h>
#include <stdlib.h>
#include <string.h>

#include "schemas/codec/codec.h"

static enum err refuse(struct why *w, const char *what)
{
    why_clear(w);
    why_add(w, what);
    why_add(w, ": ");
    why_add(w, avro_strerror());
    return ERR_POISON;
}

static enum err parse(const char *json, size_t len, avro_schema_t *ret_schema, struct why *w)
{
    avro_set_error("%s", ""); /* the text is global, and avro-c only ever prefixes it */
    if (avro_schema_from_json_length(json, len, ret_schema) != 0)
        return refuse(w, "schema: avro-c refuses it");
    return ERR_OK;
}

enum err avro_check_schema(const char *json, size_t len, struct why *reterr_why)
{
    avro_schema_t schema = NULL;
    enum err e = parse(json, len, &schema, reterr_why);
    if (e == ERR_OK) avro_schema_decref(schema);
    return e;
}

/* The bytes are known to be well formed by now. */
static enum err print_checked(avro_schema_t schema, const uint8_t *body, size_t body_len,
                              struct buf *out, struct why *w)
{
    avro_value_iface_t *class = NULL;
    avro_value_t value = {0};
    avro_reader_t reader = NULL;
    char *text = NULL;

    enum err e = ERR_NOMEM;
    class = avro_generic_class_from_schema(schema);
    if (class == NULL) goto done;
    if (avro_generic_value_new(class, &value) != 0) goto done;
    reader = avro_reader_memory((const char *)body, (int64_t)body_len);
    if (reader == NULL) goto done;
    if (avro_value_read(reader, &value) != 0) {
        e = refuse(w, "avro-c cannot read the record");
        goto done;
    }
    if (avro_value_to_json(&value, 1, &text) != 0) {
        e = refuse(w, "avro-c cannot print the record");
        goto done;
    }
    e = buf_add_text(out, text);

done:
    free(text);
    if (reader != NULL) avro_reader_free(reader);
    if (value.iface != NULL) avro_value_decref(&value);
    if (class != NULL) avro_value_iface_decref(class);
    return e;
}

enum err avro_print_json(const char *schema_json, size_t schema_len, const uint8_t *body,
                         size_t body_len, struct buf *out, struct why *reterr_why)
{
    struct plan *check = NULL;
    avro_schema_t schema = NULL;
    enum err e = plan_compile(schema_json, schema_len, NULL, &check, reterr_why);
    if (e == ERR_OK) e = plan_decode(check, body, body_len, NULL, NULL, reterr_why);
    if (e == ERR_OK) e = parse(schema_json, schema_len, &schema, reterr_why);
    if (e == ERR_OK) e = print_checked(schema, body, body_len, out, reterr_why);
    if (schema != NULL) avro_schema_decref(schema);
    plan_free(check);
    return e;
}
