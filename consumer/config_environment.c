/* config_environment.c - CREDITD_<SECTION>_<KEY> wins over the file. */
#include <string.h>
#include <strings.h>

#include "consumer/config_parser.h"

extern char **environ;

/* CREDITD_REDIS_PORT -> row redis, port. The table's underscores are the variable's. */
static const struct config_row *row_of_variable(const char *name)
{
    for (size_t i = 0; i < config_row_count; i++) {
        const struct config_row *row = &config_rows[i];
        char want[128];
        int length = snprintf(want, sizeof want, "%s_%s", row->section, row->key);
        if (length > 0 && strcasecmp(want, name) == 0) return row;
    }
    return NULL;
}

/* True if the variable's name begins with one of our sections: then it must name a key. */
static bool names_a_section(const char *name)
{
    for (size_t i = 0; config_sections[i].name != NULL; i++) {
        size_t length = strlen(config_sections[i].name);
        if (strncasecmp(config_sections[i].name, name, length) == 0 && name[length] == '_') {
            return true;
        }
    }
    return false;
}

/* CREDITD_KAFKA_BOOTSTRAP_SERVERS -> bootstrap.servers; _FILE at the end stays. */
static enum err take_kafka_variable(struct config_parser *p, const char *name, const char *value)
{
    struct config *c = p->config;
    size_t name_length = strlen(name);
    size_t value_length = strlen(value);
    if (name_length > CONFIG_NAME_MAX || value_length >= CONFIG_VALUE_SIZE) {
        return config_complain(p->why, &p->place, "kafka", "", "CREDITD_KAFKA_%.40s is too long",
                               name);
    }
    (void)snprintf(p->section, sizeof p->section, "kafka");
    p->value_line = CONFIG_LINE_ENVIRONMENT;
    memcpy(p->key, name, name_length + 1);
    memcpy(p->value, value, value_length + 1);
    for (char *at = p->key; *at != '\0'; at++) {
        *at = *at == '_' ? '.' : (char)(*at >= 'A' && *at <= 'Z' ? *at + ('a' - 'A') : *at);
    }
    size_t length = strlen(p->key);
    if (length > 5 && strcmp(p->key + length - 5, ".file") == 0) p->key[length - 5] = '_';
    /* The environment wins over the file. */
    for (size_t i = 0; i < c->kafka_count; i++) {
        size_t known = strlen(c->kafka[i].name);
        bool is_same = strncmp(c->kafka[i].name, p->key, known) == 0 &&
                       (p->key[known] == '\0' || strcmp(p->key + known, "_file") == 0);
        if (!is_same) continue;
        c->kafka[i] = c->kafka[--c->kafka_count];
        c->kafka_lines[i] = c->kafka_lines[c->kafka_count];
        break;
    }
    return config_take_kafka(p);
}

static enum err take_variable(struct config_parser *p, const char *name, const char *value)
{
    static const char prefix[] = "KAFKA_";
    if (config_begins_with(name, prefix))
        return take_kafka_variable(p, name + sizeof prefix - 1, value);
    const struct config_row *row = row_of_variable(name);
    if (row != NULL) {
        p->config->row_lines[row - config_rows] = CONFIG_LINE_ENVIRONMENT;
        return config_assign(p->config, p->config, row, value, &p->place, p->why);
    }
    if (!names_a_section(name)) return ERR_OK; /* CREDITD_BUILD_DIR and the like: not ours */
    if (p->why != NULL) {
        (void)snprintf(p->why->text, sizeof p->why->text,
                       "environment: CREDITD_%.100s names no key; see ops/config.md", name);
    }
    return ERR_CONFIG;
}

enum err config_take_environment(struct config_parser *p)
{
    p->place = (struct config_place){"environment", 0};
    for (char **variable = environ; *variable != NULL; variable++) {
        static const char prefix[] = "CREDITD_";
        if (!config_begins_with(*variable, prefix)) continue;
        char name[128];
        const char *equals = strchr(*variable, '=');
        if (equals == NULL || (size_t)(equals - *variable) >= sizeof name) continue;
        size_t length = (size_t)(equals - *variable) - (sizeof prefix - 1);
        memcpy(name, *variable + sizeof prefix - 1, length);
        name[length] = '\0';
        enum err e = take_variable(p, name, equals + 1);
        if (e != ERR_OK) return e;
    }
    return ERR_OK;
}
