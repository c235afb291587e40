/* config_value.c - one value: from text to the field, and back. */
#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/config_table.h"

enum { ID_MAX = 64, TOPIC_MAX = 249, NEAREST_MAX = 64 };

struct kept {
    struct kept *next;
    size_t size;
    char text[];
};

const char *config_keep(struct config *c, const char *text)
{
    size_t size = strlen(text) + 1;
    struct kept *k = malloc(sizeof *k + size);
    if (k == NULL) return NULL;
    k->next = c->texts;
    k->size = size;
    memcpy(k->text, text, size);
    c->texts = k;
    return k->text;
}

void config_free(struct config *c)
{
    if (c == NULL) return;
    struct kept *k = c->texts;
    while (k != NULL) {
        struct kept *next = k->next;
        explicit_bzero(k->text, k->size); /* some are secrets */
        free(k);
        k = next;
    }
    free(c);
}

enum err config_complain(struct config_why *why, const struct config_place *place,
                         const char *section, const char *key, const char *format, ...)
{
    if (why == NULL) return ERR_CONFIG;
    char sentence[300];
    va_list args;
    va_start(args, format);
    (void)vsnprintf(sentence, sizeof sentence, format, args); /* cut is fine: for people */
    va_end(args);
    char line[16] = "";
    if (place->line > 0) (void)snprintf(line, sizeof line, ":%d", place->line);
    (void)snprintf(why->text, sizeof why->text, "%.90s%s: [%.40s]%s%.40s: %s", place->file, line,
                   section, key[0] == '\0' ? "" : " ", key, sentence);
    return ERR_CONFIG;
}

static bool is_id_char(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
}

static bool is_id(const char *text, size_t most)
{
    size_t length = 0;
    for (; text[length] != '\0'; length++) {
        if (!is_id_char(text[length])) return false;
    }
    return length <= most;
}

/* Digits only, after an optional sign; the unit of bytes is handled by the caller. */
static bool parse_number(const char *text, int64_t *ret_number, const char **ret_rest)
{
    if (text[0] != '-' && (text[0] < '0' || text[0] > '9')) return false;
    char *rest = NULL;
    errno = 0;
    long long number = strtoll(text, &rest, 10);
    if (errno != 0 || rest == text) return false;
    *ret_number = number;
    *ret_rest = rest;
    return true;
}

static bool parse_bytes_unit(const char *unit, int64_t *number)
{
    static const char *const units[] = {"", "KiB", "MiB", "GiB"};
    int64_t scale = 1;
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        if (strcmp(unit, units[i]) == 0) return !__builtin_mul_overflow(*number, scale, number);
        scale *= 1024;
    }
    return false;
}

static enum err assign_number(void *base, const struct config_row *row, const char *text,
                              const struct config_place *place, struct config_why *why)
{
    int64_t number = 0;
    const char *rest = NULL;
    bool is_bytes = row->type == CONFIG_BYTES;
    if (!parse_number(text, &number, &rest) ||
        (is_bytes ? !parse_bytes_unit(rest, &number) : *rest != '\0')) {
        return config_complain(why, place, row->section, row->key,
                               "'%.40s' is no whole number%s; write one such as %s", text,
                               is_bytes ? " with KiB, MiB or GiB behind it" : "", row->fallback);
    }
    if (number < row->min || number > row->max) {
        return config_complain(why, place, row->section, row->key,
                               "%s is out of range; use %" PRId64 " to %" PRId64 "%s", text,
                               row->min, row->max, is_bytes ? " bytes" : "");
    }
    *(int64_t *)((char *)base + row->offset) = number;
    return ERR_OK;
}

static enum err assign_word(void *base, const struct config_row *row, const char *text,
                            const struct config_place *place, struct config_why *why)
{
    char words[160] = "";
    size_t used = 0;
    for (int i = 0; row->words[i] != NULL; i++) {
        if (strcmp(row->words[i], text) == 0) {
            *(int *)((char *)base + row->offset) = i;
            return ERR_OK;
        }
        used += (size_t)snprintf(words + used, sizeof words - used, "%s%s", i == 0 ? "" : ", ",
                                 row->words[i]);
        if (used >= sizeof words) break;
    }
    return config_complain(why, place, row->section, row->key, "'%.40s' is none of %s", text,
                           words);
}

static enum err assign_bool(void *base, const struct config_row *row, const char *text,
                            const struct config_place *place, struct config_why *why)
{
    bool is_true = strcmp(text, "true") == 0;
    if (!is_true && strcmp(text, "false") != 0) {
        return config_complain(why, place, row->section, row->key,
                               "'%.40s' is neither true nor false", text);
    }
    *(bool *)((char *)base + row->offset) = is_true;
    return ERR_OK;
}

static enum err assign_text(struct config *c, void *base, const struct config_row *row,
                            const char *text, const struct config_place *place,
                            struct config_why *why)
{
    bool is_required = row->fallback == NULL || row->type == CONFIG_ID;
    if (is_required && text[0] == '\0') {
        return config_complain(why, place, row->section, row->key, "is empty; give it a value");
    }
    size_t most = row->type == CONFIG_TOPIC ? TOPIC_MAX : ID_MAX;
    bool is_name = row->type == CONFIG_TOPIC || row->type == CONFIG_ID;
    if (is_name && !is_id(text, most)) {
        return config_complain(why, place, row->section, row->key,
                               "'%.60s' may only hold letters, digits and . _ -, up to %zu", text,
                               most);
    }
    const char *kept = config_keep(c, text);
    if (kept == NULL) return ERR_NOMEM;
    *(const char **)((char *)base + row->offset) = kept;
    return ERR_OK;
}

enum err config_assign(struct config *c, void *base, const struct config_row *row, const char *text,
                       const struct config_place *place, struct config_why *why)
{
    switch (row->type) {
    case CONFIG_TEXT:
    case CONFIG_ID:
    case CONFIG_TOPIC:
    case CONFIG_PATH:
        return assign_text(c, base, row, text, place, why);
    case CONFIG_COUNT:
    case CONFIG_MS:
    case CONFIG_BYTES:
        return assign_number(base, row, text, place, why);
    case CONFIG_BOOL:
        return assign_bool(base, row, text, place, why);
    case CONFIG_WORD:
        return assign_word(base, row, text, place, why);
    }
    return ERR_FATAL;
}

static void put_bytes_value(FILE *out, int64_t number)
{
    static const char *const units[] = {"", "KiB", "MiB", "GiB"};
    size_t unit = 0;
    while (unit < 3 && number > 0 && number % 1024 == 0) {
        number /= 1024;
        unit++;
    }
    (void)fprintf(out, "%" PRId64 "%s", number, units[unit]);
}

void config_put_value(FILE *out, const void *base, const struct config_row *row)
{
    const char *at = (const char *)base + row->offset;
    switch (row->type) {
    case CONFIG_TEXT:
    case CONFIG_ID:
    case CONFIG_TOPIC:
    case CONFIG_PATH:
        (void)fputs(*(const char *const *)at, out);
        break;
    case CONFIG_COUNT:
    case CONFIG_MS:
        (void)fprintf(out, "%" PRId64, *(const int64_t *)at);
        break;
    case CONFIG_BYTES:
        put_bytes_value(out, *(const int64_t *)at);
        break;
    case CONFIG_BOOL:
        (void)fputs(*(const bool *)at ? "true" : "false", out);
        break;
    case CONFIG_WORD:
        (void)fputs(row->words[*(const int *)at], out);
        break;
    }
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Edits (insert, drop, change a character) between two short words. */
static size_t distance(const char *a, const char *b)
{
    size_t row[NEAREST_MAX + 1];
    size_t a_length = strnlen(a, NEAREST_MAX);
    size_t b_length = strnlen(b, NEAREST_MAX);
    for (size_t j = 0; j <= b_length; j++)
        row[j] = j;
    for (size_t i = 1; i <= a_length; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b_length; j++) {
            size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = least(changed, least(row[j], row[j - 1]) + 1);
        }
    }
    return row[b_length];
}

const char *config_nearest(const char *written, const char *const *candidates, size_t count)
{
    const char *nearest = NULL;
    size_t best = strlen(written) / 3 + 2; /* farther than this is no slip of the pen */
    for (size_t i = 0; i < count; i++) {
        size_t d = distance(written, candidates[i]);
        if (d < best) {
            best = d;
            nearest = candidates[i];
        }
    }
    return nearest;
}
