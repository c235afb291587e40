/* config_text.c - the reference page, and the configuration as it is in force. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/config_table.h"
#include "consumer/policy_load.h"

static const char *const type_words[] = {
    [CONFIG_TEXT] = "text",        [CONFIG_ID] = "id",
    [CONFIG_TOPIC] = "topic",      [CONFIG_PATH] = "path",
    [CONFIG_COUNT] = "number",     [CONFIG_MS] = "milliseconds",
    [CONFIG_BYTES] = "bytes",      [CONFIG_BOOL] = "true or false",
    [CONFIG_WORD] = "one word of",
};

static void put_range(FILE *out, const struct config_row *row)
{
    (void)fputs(type_words[row->type], out);
    if (row->type == CONFIG_WORD) {
        for (int i = 0; row->words[i] != NULL; i++)
            (void)fprintf(out, " `%s`", row->words[i]);
    } else if (row->type == CONFIG_COUNT || row->type == CONFIG_MS || row->type == CONFIG_BYTES) {
        (void)fprintf(out, ", %" PRId64 " to %" PRId64, row->min, row->max);
    }
}

static void put_row(FILE *out, const struct config_row *row)
{
    (void)fprintf(out, "| `%s` | ", row->key);
    put_range(out, row);
    if (row->fallback == NULL) {
        (void)fputs(" | **required**", out);
    } else if (row->fallback[0] == '\0') {
        (void)fputs(" | empty", out);
    } else {
        (void)fprintf(out, " | `%s`", row->fallback);
    }
    (void)fprintf(out, " | %s | %s |\n", row->is_reloadable ? "yes" : "", row->help);
}

static const char table_head[] = "| key | type | default | reload | what |\n"
                                 "| --- | --- | --- | --- | --- |\n";

static const char intro[] =
    "# Configuration\n\n"
    "Printed by `creditd --print-config-docs` from the table in `consumer/config_table.c`; do not "
    "edit.\n\n"
    "`creditd --config FILE` reads an INI file: `[section]`, `key = value`, comments from `;` or "
    "`#`. A value goes on in\nthe next line if that is indented. `creditd --config FILE --check` "
    "reads everything, prints what is in force,\nand ends: status 0, or 78 with file, line, key "
    "and mend.\n\n"
    "Every key can be overridden by the environment: `CREDITD_<SECTION>_<KEY>`, for example "
    "`CREDITD_REDIS_PORT`.\n`[kafka]` keys are written with `_` for the dot: "
    "`CREDITD_KAFKA_BOOTSTRAP_SERVERS`. `[recipient...]` and `[lenders]`\ncome from "
    "the file alone.\n\n"
    "Secrets are read from files that neither group nor others may read. Keys marked under "
    "*reload* are taken over on\nSIGHUP; a change of any other key is refused until the next "
    "start.\n";

static const char lenders[] = "| `ids` | list of ids, with commas | empty |  | `lender_id`s whose "
                              "events are accepted; empty = any. An event of another lender is a "
                              "dead letter `BAD_ID`. |\n";

static const char kafka[] =
    "\n## [kafka]\n\n"
    "Passed to librdkafka as it stands, for consumers and producers alike: `bootstrap.servers` "
    "(required),\n`security.protocol`, `sasl.username` and so on. Secrets (`sasl.password`, "
    "`ssl.key.password`,\n`ssl.keystore.password`, `ssl.key.pem`, "
    "`sasl.oauthbearer.client.secret`) are given as files:\n`sasl.password_file = PATH`. Settings "
    "the promises rest on (`isolation.level`, `enable.auto.commit`, ...) are\nfixed; another value "
    "is refused.\n";

static void put_sections(FILE *out)
{
    for (size_t s = 0; config_sections[s].name != NULL; s++) {
        (void)fprintf(out, "\n## [%s]\n\n%s\n\n%s", config_sections[s].name,
                      config_sections[s].help, table_head);
        for (size_t i = 0; i < config_row_count; i++) {
            if (strcmp(config_rows[i].section, config_sections[s].name) == 0) {
                put_row(out, &config_rows[i]);
            }
        }
        if (strcmp(config_sections[s].name, "lenders") == 0) (void)fputs(lenders, out);
    }
}

enum err config_docs(char **ret_text)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    if (out == NULL) return ERR_NOMEM;
    (void)fputs(intro, out);
    put_sections(out);
    (void)fprintf(out,
                  "\n## [recipient.<name>]\n\nOne section per recipient of blacklist shares. The "
                  "name is 1 to 32 of `a-z`, `0-9` and `-`.\n\n%s",
                  table_head);
    for (size_t i = 0; i < config_recipient_row_count; i++)
        put_row(out, &config_recipient_rows[i]);
    (void)fputs(kafka, out);
    policy_put_docs(out);
    if (fclose(out) != 0) {
        free(text);
        return ERR_NOMEM;
    }
    *ret_text = text;
    return ERR_OK;
}

static void put_pairs(FILE *out, const void *base, const struct config_row *rows, size_t count,
                      const char *section)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(rows[i].section, section) != 0) continue;
        (void)fprintf(out, "%s = ", rows[i].key);
        config_put_value(out, base, &rows[i]);
        (void)fputc('\n', out);
    }
}

static bool is_kafka_secret_name(const char *name)
{
    return strstr(name, "password") != NULL || strstr(name, "secret") != NULL ||
           strstr(name, "pem") != NULL;
}

static void put_lists(FILE *out, const struct config *c)
{
    for (size_t i = 0; i < c->lender_count; i++) {
        /* One id per line: the list may be longer than a line may be. */
        (void)fprintf(out, "%s%s,\n", i == 0 ? "ids = " : "    ", c->lenders[i]);
    }
    for (size_t i = 0; i < c->recipient_count; i++) {
        (void)fprintf(out, "\n[recipient.%s]\n", c->recipients[i].name);
        put_pairs(out, &c->recipients[i], config_recipient_rows, config_recipient_row_count,
                  "recipient.<name>");
    }
    (void)fputs("\n[kafka]\n", out);
    for (size_t i = 0; i < c->kafka_count; i++) {
        bool is_secret = is_kafka_secret_name(c->kafka[i].name);
        (void)fprintf(out, "%s%s = %s\n", is_secret ? "; " : "", c->kafka[i].name,
                      is_secret ? "(secret)" : c->kafka[i].value);
    }
}

enum err config_print(const struct config *c, char **ret_text)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    if (out == NULL) return ERR_NOMEM;
    for (size_t s = 0; config_sections[s].name != NULL; s++) {
        (void)fprintf(out, "%s[%s]\n", s == 0 ? "" : "\n", config_sections[s].name);
        put_pairs(out, c, config_rows, config_row_count, config_sections[s].name);
    }
    put_lists(out, c);
    if (fclose(out) != 0) {
        free(text);
        return ERR_NOMEM;
    }
    *ret_text = text;
    return ERR_OK;
}
