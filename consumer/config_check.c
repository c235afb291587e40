/* config_check.c - what concerns more than one key, and what may change while running. */
#include <arpa/inet.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/config_table.h"

/* Where a key was set: a line, CONFIG_LINE_ENVIRONMENT, or 0. */
static int line_of(const struct config *c, const char *section, const char *key)
{
    for (size_t i = 0; i < c->kafka_count && strcmp(section, "kafka") == 0; i++) {
        if (strcmp(c->kafka[i].name, key) == 0) return c->kafka_lines[i];
    }
    for (size_t i = 0; i < config_row_count; i++) {
        const struct config_row *row = &config_rows[i];
        if (strcmp(row->section, section) == 0 && strcmp(row->key, key) == 0)
            return c->row_lines[i];
    }
    return 0;
}

enum err config_blame(const struct config *c, struct config_why *why, const char *section,
                      const char *key, const char *sentence)
{
    int line = line_of(c, section, key);
    bool is_variable = line == CONFIG_LINE_ENVIRONMENT;
    const struct config_place place = {is_variable ? "environment" : c->file,
                                       is_variable ? 0 : line};
    return config_complain(why, &place, section, key, "%s", sentence);
}

static enum err check_required(const struct config *c, struct config_why *why)
{
    for (size_t i = 0; i < config_row_count; i++) {
        const struct config_row *row = &config_rows[i];
        if (row->fallback != NULL) continue;
        const char *text = *(const char *const *)((const char *)c + row->offset);
        if (text[0] == '\0') return config_blame(c, why, row->section, row->key, "is required");
    }
    for (size_t i = 0; i < c->kafka_count; i++) {
        if (strcmp(c->kafka[i].name, "bootstrap.servers") == 0) return ERR_OK;
    }
    return config_blame(c, why, "kafka", "bootstrap.servers", "is required: host:port,...");
}

static enum err check_topics(const struct config *c, struct config_why *why)
{
    bool has_input = c->topics_events[0] != '\0' ||
                     (c->topics_overdues[0] != '\0' && c->topics_repayments[0] != '\0');
    if (!has_input) {
        return config_blame(c, why, "topics", "",
                            "no input: set repayments and overdues, or events with records of all "
                            "types");
    }
    /* One name for two roles would feed our own output back, or take records twice. */
    for (size_t i = 0; i < config_row_count; i++) {
        const struct config_row *a = &config_rows[i];
        if (a->type != CONFIG_TOPIC) continue;
        const char *name = *(const char *const *)((const char *)c + a->offset);
        if (name[0] == '\0' && a->min > 0) {
            return config_blame(c, why, a->section, a->key,
                                "is empty; only inputs can be left out");
        }
        for (size_t k = 0; k < i; k++) {
            const struct config_row *b = &config_rows[k];
            if (b->type != CONFIG_TOPIC || name[0] == '\0') continue;
            if (strcmp(name, *(const char *const *)((const char *)c + b->offset)) == 0) {
                return config_blame(c, why, a->section, a->key,
                                    "names the same topic as another key");
            }
        }
    }
    return ERR_OK;
}

static enum err check_addresses(const struct config *c, struct config_why *why)
{
    struct in6_addr address;
    if (inet_pton(AF_INET, c->service_http_host, &address) != 1 &&
        inet_pton(AF_INET6, c->service_http_host, &address) != 1) {
        return config_blame(c, why, "service", "http_host",
                            "is no numeric address; use one such as 127.0.0.1");
    }
    if (c->redis_socket[0] == '\0' && c->redis_host[0] == '\0') {
        return config_blame(c, why, "redis", "host", "is empty, and so is socket; set one");
    }
    if (c->redis_backoff_min_ms > c->redis_backoff_max_ms) {
        return config_blame(c, why, "redis", "backoff_min_ms", "is above backoff_max_ms");
    }
    if (c->redis_user[0] != '\0' && c->redis_password_file[0] == '\0') {
        return config_blame(c, why, "redis", "user", "needs password_file");
    }
    const char *url = c->registry_url;
    if (url[0] != '\0' && strncmp(url, "http://", 7) != 0 && strncmp(url, "https://", 8) != 0) {
        return config_blame(c, why, "registry", "url", "must begin with http:// or https://");
    }
    return ERR_OK;
}

static int by_name(const void *a, const void *b)
{
    const struct config_recipient *left = a;
    const struct config_recipient *right = b;
    return strcmp(left->name, right->name);
}

static enum err name_topic(struct config *c, struct config_recipient *r, struct config_why *why)
{
    const struct config_place place = {c->file, r->line};
    char topic[512];
    (void)snprintf(topic, sizeof topic, "%s%s", c->topics_blacklist_prefix, r->name);
    if (strlen(topic) > 249) {
        return config_complain(why, &place, "recipient", r->name, "its topic's name is too long");
    }
    r->topic = config_keep(c, topic);
    return r->topic == NULL ? ERR_NOMEM : ERR_OK;
}

/* A recipient's topic is his alone: what is written there is under his key and for his eyes. */
static enum err check_topic_is_own(const struct config *c, size_t index, struct config_why *why)
{
    const struct config_recipient *r = &c->recipients[index];
    const struct config_place place = {c->file, r->line};
    for (size_t i = 0; i < index; i++) {
        if (strcmp(c->recipients[i].topic, r->topic) != 0) continue;
        return config_complain(why, &place, "recipient", r->name,
                               "has the same topic as [recipient.%s]; give it one of its own",
                               c->recipients[i].name);
    }
    for (size_t i = 0; i < config_row_count; i++) {
        const struct config_row *row = &config_rows[i];
        if (row->type != CONFIG_TOPIC) continue;
        if (strcmp(*(const char *const *)((const char *)c + row->offset), r->topic) != 0) continue;
        return config_complain(why, &place, "recipient", r->name,
                               "has the same topic as [topics] %s; give it one of its own",
                               row->key);
    }
    return ERR_OK;
}

static enum err check_recipients(struct config *c, struct config_why *why)
{
    for (size_t i = 0; i < c->recipient_count; i++) {
        struct config_recipient *r = &c->recipients[i];
        const struct config_place place = {c->file, r->line};
        if (r->key_file == NULL) {
            return config_complain(why, &place, "recipient", r->name, "needs a key_file");
        }
        if (r->epoch > 1 && r->id_key_file[0] == '\0') {
            return config_complain(
                why, &place, "recipient", r->name,
                "needs an id_key_file in its epoch %" PRId64
                ": the key_file of its first one, so that entries keep their ids",
                r->epoch);
        }
        if (r->epoch > 1 && r->id_scheme == CONFIG_SCHEME_SAME) {
            return config_complain(why, &place, "recipient", r->name,
                                   "needs an id_scheme in its epoch %" PRId64
                                   ": the scheme of its first one, so that entries keep their ids",
                                   r->epoch);
        }
        if (r->bilateral && r->kind == CONFIG_RECIPIENT_BUREAU) {
            return config_complain(why, &place, "recipient", r->name,
                                   "bilateral is for lenders; set kind = lender, or drop it");
        }
        enum err e = r->topic[0] == '\0' ? name_topic(c, r, why) : ERR_OK;
        if (e == ERR_OK) e = check_topic_is_own(c, i, why);
        if (e != ERR_OK) return e;
    }
    if (c->recipient_count > 0) {
        qsort(c->recipients, c->recipient_count, sizeof c->recipients[0], by_name);
    }
    return ERR_OK;
}

enum err config_check(struct config *c, struct config_why *why)
{
    enum err e = check_required(c, why);
    if (e == ERR_OK) e = check_topics(c, why);
    if (e == ERR_OK) e = check_addresses(c, why);
    if (e == ERR_OK) e = check_recipients(c, why);
    return e;
}

static bool is_text(enum config_type type)
{
    return type == CONFIG_TEXT || type == CONFIG_ID || type == CONFIG_TOPIC || type == CONFIG_PATH;
}

static size_t width(enum config_type type)
{
    if (type == CONFIG_BOOL) return sizeof(bool);
    return type == CONFIG_WORD ? sizeof(int) : sizeof(int64_t);
}

static bool is_equal(const void *a, const void *b, const struct config_row *row)
{
    const char *left = (const char *)a + row->offset;
    const char *right = (const char *)b + row->offset;
    if (is_text(row->type)) {
        return strcmp(*(const char *const *)left, *(const char *const *)right) == 0;
    }
    return memcmp(left, right, width(row->type)) == 0;
}

static bool is_same_kafka(const struct config *a, const struct config *b)
{
    if (a->kafka_count != b->kafka_count) return false;
    for (size_t i = 0; i < a->kafka_count; i++) {
        if (strcmp(a->kafka[i].name, b->kafka[i].name) != 0) return false;
        if (strcmp(a->kafka[i].value, b->kafka[i].value) != 0) return false;
    }
    return true;
}

static bool is_same_lenders(const struct config *a, const struct config *b)
{
    if (a->lender_count != b->lender_count) return false;
    for (size_t i = 0; i < a->lender_count; i++) {
        if (strcmp(a->lenders[i], b->lenders[i]) != 0) return false;
    }
    return true;
}

/* The first key of the recipients that differs; NULL: none does. */
static const char *differing_recipient(const struct config *a, const struct config *b,
                                       const char **ret_name)
{
    size_t count =
        a->recipient_count < b->recipient_count ? a->recipient_count : b->recipient_count;
    for (size_t i = 0; i < count; i++) {
        const struct config_recipient *left = &a->recipients[i];
        const struct config_recipient *right = &b->recipients[i];
        *ret_name = right->name;
        if (strcmp(left->name, right->name) != 0) return "";
        for (size_t k = 0; k < config_recipient_row_count; k++) {
            const struct config_row *row = &config_recipient_rows[k];
            if (!is_equal(left, right, row)) return row->key;
        }
    }
    if (a->recipient_count == b->recipient_count) return NULL;
    const struct config *longer = a->recipient_count > count ? a : b;
    *ret_name = longer->recipients[count].name;
    return "";
}

enum err config_check_reload(const struct config *c, const struct config *next,
                             struct config_why *reterr_why)
{
    char section[64];
    const char *name = NULL;
    static const char *const restart = "differs from what runs; it needs a restart";
    for (size_t i = 0; i < config_row_count; i++) {
        const struct config_row *row = &config_rows[i];
        if (row->is_reloadable || is_equal(c, next, row)) continue;
        return config_blame(next, reterr_why, row->section, row->key, restart);
    }
    if (!is_same_kafka(c, next)) return config_blame(next, reterr_why, "kafka", "", restart);
    if (!is_same_lenders(c, next)) return config_blame(next, reterr_why, "lenders", "ids", restart);
    const char *key = differing_recipient(c, next, &name);
    if (key == NULL) return ERR_OK;
    (void)snprintf(section, sizeof section, "recipient.%s", name);
    return config_blame(next, reterr_why, section, key, restart);
}

enum err config_reload(struct config *c, const struct config *next, struct config_why *reterr_why)
{
    enum err e = config_check_reload(c, next, reterr_why);
    if (e != ERR_OK) return e;
    for (size_t i = 0; i < config_row_count; i++) {
        const struct config_row *row = &config_rows[i];
        if (!row->is_reloadable || is_text(row->type)) continue;
        memcpy((char *)c + row->offset, (const char *)next + row->offset, width(row->type));
    }
    return ERR_OK;
}
