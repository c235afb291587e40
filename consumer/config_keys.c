/* config_keys.c - a complete key with its value, handed to whom its section belongs. */
#include <assert.h>
#include <string.h>

#include "consumer/config_parser.h"
#include "state/core/ids.h"

enum { CONFIG_SECRET_SIZE = 8192 };

void config_stop_with(struct config_parser *p, enum err e)
{
    if (p->error == ERR_OK) p->error = e;
}

static const struct config_row *find_row(const char *section, const char *key, size_t *ret_index)
{
    for (size_t i = 0; i < config_row_count; i++) {
        const struct config_row *row = &config_rows[i];
        if (strcmp(row->section, section) != 0 || strcmp(row->key, key) != 0) continue;
        *ret_index = i;
        return row;
    }
    return NULL;
}

/* Complains of a key that does not exist, with the nearest of its section. */
static enum err unknown_key(struct config_parser *p, const struct config_row *rows, size_t count,
                            const char *section)
{
    const char *keys[CONFIG_ROWS_MAX];
    size_t found = 0;
    for (size_t i = 0; i < count && found < CONFIG_ROWS_MAX; i++) {
        if (strcmp(rows[i].section, section) == 0) keys[found++] = rows[i].key;
    }
    const char *nearest = config_nearest(p->key, keys, found);
    return config_complain(p->why, &p->place, p->section, p->key, "no such key%s%s%s",
                           nearest == NULL ? "; see ops/config.md" : "; did you mean '",
                           nearest == NULL ? "" : nearest, nearest == NULL ? "" : "'?");
}

static enum err set_twice(struct config_parser *p, int first_line)
{
    return config_complain(p->why, &p->place, p->section, p->key,
                           "is set twice, first on line %d; remove one", first_line);
}

static enum err take_row(struct config_parser *p)
{
    size_t index = 0;
    const struct config_row *row = find_row(p->section, p->key, &index);
    if (row == NULL) return unknown_key(p, config_rows, config_row_count, p->section);
    int *set_on = &p->config->row_lines[index];
    if (*set_on != 0) return set_twice(p, *set_on);
    *set_on = p->value_line;
    return config_assign(p->config, p->config, row, p->value, &p->place, p->why);
}

static bool is_recipient_name(const char *name)
{
    size_t length = strlen(name);
    return length > 0 && length <= 32 &&
           strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-") == length;
}

static enum err find_recipient(struct config_parser *p, const char *name, size_t *ret_index)
{
    struct config *c = p->config;
    for (size_t i = 0; i < c->recipient_count; i++) {
        if (strcmp(c->recipients[i].name, name) != 0) continue;
        *ret_index = i;
        return ERR_OK;
    }
    if (!is_recipient_name(name)) {
        return config_complain(p->why, &p->place, p->section, "",
                               "a recipient's name is 1 to 32 of a-z, 0-9 and -");
    }
    if (c->recipient_count == CONFIG_RECIPIENTS_MAX) {
        return config_complain(p->why, &p->place, p->section, "", "more than %d recipients",
                               CONFIG_RECIPIENTS_MAX);
    }
    struct config_recipient *r = &c->recipients[c->recipient_count];
    *r = (struct config_recipient){.line = p->place.line};
    r->name = config_keep(c, name);
    if (r->name == NULL) return ERR_NOMEM;
    for (size_t i = 0; i < config_recipient_row_count; i++) {
        const struct config_row *row = &config_recipient_rows[i];
        if (row->fallback == NULL) continue;
        enum err e = config_assign(c, r, row, row->fallback, &p->place, p->why);
        if (e != ERR_OK) return e;
    }
    *ret_index = c->recipient_count++;
    return ERR_OK;
}

static enum err take_recipient(struct config_parser *p)
{
    size_t index = 0;
    enum err e = find_recipient(p, p->section + strlen("recipient."), &index);
    if (e != ERR_OK) return e;
    for (size_t i = 0; i < config_recipient_row_count; i++) {
        const struct config_row *row = &config_recipient_rows[i];
        if (strcmp(row->key, p->key) != 0) continue;
        int *set_on = &p->recipient_set_on[index][i];
        if (*set_on != 0) return set_twice(p, *set_on);
        *set_on = p->value_line;
        return config_assign(p->config, &p->config->recipients[index], row, p->value, &p->place,
                             p->why);
    }
    return unknown_key(p, config_recipient_rows, config_recipient_row_count, "recipient.<name>");
}

/* Settings of librdkafka that are secrets: they come from a file named by <setting>_file. */
static bool is_kafka_secret(const char *key)
{
    static const char *const secrets[] = {"sasl.password", "ssl.key.password",
                                          "ssl.keystore.password", "ssl.key.pem",
                                          "sasl.oauthbearer.client.secret"};
    for (size_t i = 0; i < sizeof secrets / sizeof secrets[0]; i++) {
        if (strcmp(secrets[i], key) == 0) return true;
    }
    return false;
}

/* Turns <setting>_file = path into <setting> = the file's content. */
static enum err kafka_secret_from_file(struct config_parser *p, char *name, const char **ret_value)
{
    name[strlen(name) - strlen("_file")] = '\0';
    char secret[CONFIG_SECRET_SIZE];
    size_t length = 0;
    struct config_why detail;
    if (config_read_secret(p->value, secret, sizeof secret, &length, &detail) != ERR_OK) {
        return config_complain(p->why, &p->place, p->section, p->key, "%s", detail.text);
    }
    *ret_value = config_keep(p->config, secret);
    explicit_bzero(secret, sizeof secret);
    return *ret_value == NULL ? ERR_NOMEM : ERR_OK;
}

enum err config_take_kafka(struct config_parser *p)
{
    struct config *c = p->config;
    char name[CONFIG_NAME_MAX + 1];
    memcpy(name, p->key, sizeof name);
    const char *value = NULL;
    size_t length = strlen(name);
    bool is_file = length > 5 && strcmp(name + length - 5, "_file") == 0;
    if (is_kafka_secret(name)) {
        return config_complain(p->why, &p->place, p->section, p->key,
                               "is a secret; put it into a file and set '%s_file' to its path",
                               name);
    }
    if (is_file) {
        enum err e = kafka_secret_from_file(p, name, &value);
        if (e != ERR_OK) return e;
    } else {
        value = config_keep(c, p->value);
    }
    const char *kept = config_keep(c, name);
    if (kept == NULL || value == NULL) return ERR_NOMEM;
    for (size_t i = 0; i < c->kafka_count; i++) {
        if (strcmp(c->kafka[i].name, kept) == 0) return set_twice(p, c->kafka_lines[i]);
    }
    if (c->kafka_count == CONFIG_KAFKA_MAX) {
        return config_complain(p->why, &p->place, p->section, "", "more than %d settings",
                               CONFIG_KAFKA_MAX);
    }
    c->kafka_lines[c->kafka_count] = p->value_line;
    c->kafka[c->kafka_count++] = (struct kafka_property){kept, value};
    return ERR_OK;
}

static bool is_policy_section(const char *section)
{
    return strcmp(section, "policy") == 0 || config_begins_with(section, "policy.");
}

static enum err take_policy(struct config_parser *p)
{
    struct config *c = p->config;
    if (!is_policy_section(p->section)) {
        return config_complain(p->why, &p->place, p->section, p->key,
                               "is not of a policy; this file holds [policy...] sections alone");
    }
    if (c->policy_count == CONFIG_POLICY_MAX) {
        return config_complain(p->why, &p->place, p->section, "", "more than %d lines of policy",
                               CONFIG_POLICY_MAX);
    }
    struct config_policy_line line = {config_keep(c, p->section), config_keep(c, p->key),
                                      config_keep(c, p->value), p->value_line};
    if (line.section == NULL || line.key == NULL || line.value == NULL) return ERR_NOMEM;
    c->policy[c->policy_count++] = line;
    return ERR_OK;
}

/* ids = a, b, c */
static enum err take_lenders(struct config_parser *p)
{
    struct config *c = p->config;
    if (strcmp(p->key, "ids") != 0) {
        return config_complain(p->why, &p->place, p->section, p->key,
                               "no such key; did you mean 'ids'?");
    }
    if (p->lenders_set_on != 0) return set_twice(p, p->lenders_set_on);
    p->lenders_set_on = p->value_line;
    char *rest = p->value;
    for (char *id = strsep(&rest, ", \t"); id != NULL; id = strsep(&rest, ", \t")) {
        if (id[0] == '\0') continue;
        if (!id_is_well_formed((struct str){id, (uint32_t)strlen(id)})) {
            return config_complain(p->why, &p->place, p->section, p->key,
                                   "'%.60s' is no id: 1 to 64 letters, digits and . _ -", id);
        }
        if (c->lender_count == CONFIG_LENDERS_MAX) {
            return config_complain(p->why, &p->place, p->section, p->key, "more than %d ids",
                                   CONFIG_LENDERS_MAX);
        }
        const char *kept = config_keep(c, id);
        if (kept == NULL) return ERR_NOMEM;
        c->lenders[c->lender_count++] = kept;
    }
    return ERR_OK;
}

static enum err unknown_section(struct config_parser *p)
{
    const char *names[24] = {"kafka", "recipient."};
    size_t count = 2;
    for (size_t i = 0; config_sections[i].name != NULL; i++)
        names[count++] = config_sections[i].name;
    if (is_policy_section(p->section)) {
        return config_complain(p->why, &p->place, p->section, p->key,
                               "the policy stands in a file of its own; move it there, and name "
                               "the file in [service] policy_file");
    }
    const char *nearest = config_nearest(p->section, names, count);
    return config_complain(p->why, &p->place, p->section, "", "no such section%s%s%s",
                           nearest == NULL ? "; see ops/config.md" : "; did you mean [",
                           nearest == NULL ? "" : nearest, nearest == NULL ? "" : "]?");
}

static bool is_table_section(const char *section)
{
    for (size_t i = 0; config_sections[i].name != NULL; i++) {
        if (strcmp(config_sections[i].name, section) == 0) return true;
    }
    return false;
}

/* The key in hand is complete: hands it to whom its section belongs. */
void config_finish_key(struct config_parser *p)
{
    if (p->key[0] == '\0' || p->error != ERR_OK) return;
    int here = p->place.line;
    p->place.line = p->value_line;
    enum err e;
    if (p->is_policy) {
        e = take_policy(p);
    } else if (strcmp(p->section, "kafka") == 0) {
        e = config_take_kafka(p);
    } else if (strcmp(p->section, "lenders") == 0) {
        e = take_lenders(p);
    } else if (config_begins_with(p->section, "recipient.")) {
        e = take_recipient(p);
    } else if (is_table_section(p->section)) {
        e = take_row(p);
    } else {
        e = unknown_section(p);
    }
    p->place.line = here;
    p->key[0] = '\0';
    config_stop_with(p, e);
}
