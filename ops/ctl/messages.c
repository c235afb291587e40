/* messages.c - schemas, plans and scratch memory of a tool. */
#include "ops/ctl/messages.h"

#include <stdlib.h>
#include <string.h>

#include "ops/ctl/ctl.h"
#include "schemas/codec/avro_check.h"
#include "schemas/codec/codec.h"
#include "schemas/codec/schema_source.h"

enum {
    MESSAGES_ARENA_SIZE = 16 << 20, /* a borrower of 1,000 accounts decodes into less */
    MESSAGES_TRIES_MAX = 50,        /* a registry that does not answer for ten seconds is away */
    MESSAGES_PAUSE_MS = 200
};

struct messages {
    struct schema_source *source; /* owned */
    struct arena arena;           /* owned */
    void *record;                 /* owned; room for the largest record */
    size_t record_size;
};

static int64_t now_ms(void *owner)
{
    (void)owner;
    return ctl_now_ms();
}

static enum err open_source(const struct config *config, struct schema_source **ret_source,
                            struct why *why)
{
    if (config == NULL) {
        struct schema_source_options none = {0};
        return schema_source_open(&none, ret_source, why);
    }

    char password[256] = "";
    if (config->registry_password_file[0] != '\0') {
        size_t len = 0;
        struct config_why reason = {.text = ""};
        enum err e = config_read_secret(config->registry_password_file, password, sizeof password,
                                        &len, &reason);
        if (e != ERR_OK) {
            why_clear(why);
            why_add(why, reason.text);
            return e;
        }
    }
    struct registry_options registry = {
        .url = config->registry_url,
        .user = config->registry_user[0] != '\0' ? config->registry_user : NULL,
        .password = password[0] != '\0' ? password : NULL,
        .total_timeout_ms = (int32_t)config->registry_timeout_ms,
        .clock = {now_ms, NULL},
    };
    struct schema_source_options options = {
        .registry = &registry,
        .directory = config->registry_schema_dir[0] != '\0' ? config->registry_schema_dir : NULL,
    };
    enum err e = schema_source_open(&options, ret_source, why);
    explicit_bzero(password, sizeof password);
    return e;
}

enum err messages_open(const struct config *config, struct messages **ret_messages,
                       struct why *reterr_why)
{
    why_clear(reterr_why);
    enum err e = ERR_NOMEM;
    struct messages *m = calloc(1, sizeof *m);
    if (m == NULL) goto fail;
    m->arena = (struct arena){malloc(MESSAGES_ARENA_SIZE), MESSAGES_ARENA_SIZE, 0};
    if (m->arena.base == NULL) goto fail;

    e = open_source(config, &m->source, reterr_why);
    if (e != ERR_OK) goto fail;
    *ret_messages = m;
    return ERR_OK;

fail:
    messages_close(m);
    return e;
}

static enum err plan_of(struct messages *m, uint32_t id, const struct plan **ret_plan,
                        const struct record_type **ret_type, struct why *why)
{
    enum err e = ERR_RETRY;
    for (int i = 0; i < MESSAGES_TRIES_MAX && e == ERR_RETRY && !ctl_is_interrupted(); i++) {
        if (i > 0) ctl_sleep_ms(MESSAGES_PAUSE_MS);
        e = schema_source_plan(m->source, id, ret_plan, ret_type, why);
    }
    return e;
}

enum err messages_decode(struct messages *m, struct str value, const struct record_type **ret_type,
                         const void **ret_record, struct why *reterr_why)
{
    why_clear(reterr_why);
    const uint8_t *at = (const uint8_t *)value.at;
    size_t len = value.len;
    if (value_open(at, len, &len) != ERR_OK) len = value.len; /* no state value: no checksum */

    uint32_t id = 0;
    size_t body = 0;
    enum err e = frame_read(at, len, &id, &body, reterr_why);
    if (e != ERR_OK) return e;
    const struct plan *plan = NULL;
    const struct record_type *type = NULL;
    e = plan_of(m, id, &plan, &type, reterr_why);
    if (e != ERR_OK) return e;

    if (type->size > m->record_size) {
        void *larger = realloc(m->record, type->size);
        if (larger == NULL) return ERR_NOMEM;
        m->record = larger;
        m->record_size = type->size;
    }
    m->arena.used = 0;
    e = plan_decode(plan, at + body, len - body, &m->arena, m->record, reterr_why);
    if (e != ERR_OK) return e;
    *ret_type = type;
    *ret_record = m->record;
    return ERR_OK;
}

enum err messages_print_foreign(struct messages *m, struct str value, struct buf *out,
                                struct why *reterr_why)
{
    struct buf schema = {0};
    uint32_t id = 0;
    size_t body = 0;
    const uint8_t *at = (const uint8_t *)value.at;
    why_clear(reterr_why);
    enum err e = frame_read(at, value.len, &id, &body, reterr_why);
    if (e == ERR_OK) e = schema_source_json(m->source, id, &schema, reterr_why);
    if (e == ERR_OK)
        e = avro_print_json((const char *)schema.at, schema.len, at + body, value.len - body, out,
                            reterr_why);
    buf_free(&schema);
    return e;
}

enum err messages_encode(struct messages *m, const struct record_type *type, const void *record,
                         struct buf *out, struct why *reterr_why)
{
    uint32_t id = 0;
    enum err e = ERR_RETRY;
    for (int i = 0; i < MESSAGES_TRIES_MAX && e == ERR_RETRY && !ctl_is_interrupted(); i++) {
        if (i > 0) ctl_sleep_ms(MESSAGES_PAUSE_MS);
        e = schema_source_own_id(m->source, type, &id, reterr_why);
    }
    if (e != ERR_OK) return e;
    e = frame_write(out, id);
    if (e != ERR_OK) return e;
    e = record_encode_why(type, record, out, reterr_why);
    return e == ERR_INVARIANT ? ERR_POISON : e; /* the record came from a person, not from us */
}

struct schema_source *messages_schemas(struct messages *m)
{
    return m->source;
}

void messages_close(struct messages *m)
{
    if (m == NULL) return;
    schema_source_free(m->source);
    free(m->arena.base);
    free(m->record);
    free(m);
}

/* Bytes of the UTF-8 sequence that begins at `at`, 0 = none does. */
static uint32_t sequence_length(const uint8_t *at, uint32_t left)
{
    uint32_t len = 0;
    if (at[0] < 0x80) return 1;
    if (at[0] >= 0xc2 && at[0] <= 0xdf) len = 2;
    if (at[0] >= 0xe0 && at[0] <= 0xef) len = 3;
    if (at[0] >= 0xf0 && at[0] <= 0xf4) len = 4;
    if (len == 0 || len > left) return 0;
    for (uint32_t i = 1; i < len; i++) {
        if ((at[i] & 0xc0) != 0x80) return 0;
    }
    if (at[0] == 0xe0 && at[1] < 0xa0) return 0; /* overlong */
    if (at[0] == 0xf0 && at[1] < 0x90) return 0;
    if (at[0] == 0xed && at[1] > 0x9f) return 0; /* surrogates */
    if (at[0] == 0xf4 && at[1] > 0x8f) return 0; /* beyond U+10FFFF */
    return len;
}

static enum err add_character(struct buf *out, const uint8_t *at, uint32_t len)
{
    if (len == 0) return buf_add_text(out, "\\ufffd");
    if (len > 1) return buf_add(out, at, len);
    if (*at == '"') return buf_add_text(out, "\\\"");
    if (*at == '\\') return buf_add_text(out, "\\\\");
    if (*at >= 0x20 && *at != 0x7f) return buf_add(out, at, 1);
    static const char digits[] = "0123456789abcdef";
    const char escape[] = {'\\', 'u', '0', '0', digits[*at >> 4], digits[*at & 15], '\0'};
    return buf_add_text(out, escape);
}

enum err json_add_text(struct buf *out, struct str text)
{
    if (str_is_none(text)) return buf_add_text(out, "null");
    enum err e = buf_add_text(out, "\"");
    const uint8_t *at = (const uint8_t *)text.at;
    for (uint32_t i = 0; i < text.len && e == ERR_OK;) {
        uint32_t len = sequence_length(at + i, text.len - i);
        e = add_character(out, at + i, len);
        i += len == 0 ? 1 : len;
    }
    if (e == ERR_OK) e = buf_add_text(out, "\"");
    return e;
}
