/* policy_value.c - one value of the policy, from text to the field and back. */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/policy_repair.h"
#include "consumer/policy_table.h"
#include "state/core/ids.h"

_Static_assert(sizeof(enum policy_profile) == sizeof(int), "words are stored as int");
_Static_assert(sizeof(enum account_type) == sizeof(int), "words are stored as int");

struct value {
    const struct config_policy_line *line;
    struct config_place place;
    struct config_why *why;
};

static enum err complain(const struct value *v, const char *expected)
{
    return config_complain(v->why, &v->place, v->line->section, v->line->key,
                           "'%.60s' is wrong: %s is expected", v->line->value, expected);
}

static bool parse_long(const char *text, int64_t *ret_number)
{
    if (text[0] != '-' && (text[0] < '0' || text[0] > '9')) return false;
    char *end = NULL;
    errno = 0;
    *ret_number = strtoll(text, &end, 10);
    return errno == 0 && end != text && *end == '\0';
}

static int find_word(const char *word, const char *const *words, int count)
{
    for (int i = 0; i < count; i++) {
        if (strcasecmp(words[i], word) == 0) return i;
    }
    return -1;
}

static enum err assign_number(void *at, const struct policy_row *row, const struct value *v)
{
    if (row->type == POLICY_AMOUNT_OFF && strcmp(v->line->value, "off") == 0) {
        *(int64_t *)at = LONG_NONE;
        return ERR_OK;
    }
    int64_t number = 0;
    if (!parse_long(v->line->value, &number) || number < row->min || number > row->max) {
        char expected[96];
        (void)snprintf(expected, sizeof expected,
                       "a whole number from %" PRId64 " to %" PRId64 "%s", row->min, row->max,
                       row->type == POLICY_AMOUNT_OFF ? ", or off," : "");
        return complain(v, expected);
    }
    if (row->type == POLICY_COUNT) {
        *(int32_t *)at = (int32_t)number;
    } else {
        *(int64_t *)at = number;
    }
    return ERR_OK;
}

static enum err assign_word(void *at, const struct policy_row *row, const struct value *v)
{
    int found = find_word(v->line->value, row->words, (int)row->max + 1);
    if (found < 0) {
        char expected[96] = "one of";
        size_t used = strlen(expected);
        for (int i = 0; i <= (int)row->max && used < sizeof expected; i++) {
            used += (size_t)snprintf(expected + used, sizeof expected - used, " %s", row->words[i]);
        }
        return complain(v, expected);
    }
    if (row->type == POLICY_FLAG) {
        *(bool *)at = found == 1;
    } else {
        *(int *)at = found;
    }
    return ERR_OK;
}

/* Takes the next word of a list, words being parted by blanks or commas. */
static bool next_word(const char **rest, struct str *ret_word)
{
    const char *at = *rest + strspn(*rest, " \t,");
    size_t length = strcspn(at, " \t,");
    *rest = at + length;
    *ret_word = (struct str){at, (uint32_t)length};
    return length > 0;
}

static bool copy_word(struct str word, char *ret_text, size_t size)
{
    if (word.len >= size) return false;
    memcpy(ret_text, word.at, word.len);
    ret_text[word.len] = '\0';
    return true;
}

static enum err assign_bureaus(struct policy_lists *lists, const struct value *v)
{
    const char *rest = v->line->value;
    struct str word;
    uint32_t count = 0;
    while (next_word(&rest, &word)) {
        if (!id_is_well_formed(word) || count == POLICY_BUREAUS_MAX)
            return complain(v, "a list of up to 8 ids");
        lists->bureaus[count++] = word;
    }
    lists->bureau_count = count;
    return ERR_OK;
}

static enum err assign_reminders(struct policy_reminder *at, const struct policy_row *row,
                                 const struct value *v)
{
    static const char expected[] = "four of day count and channel, rising, such as 1:APP 3:SMS "
                                   "7:CALL 15:AGENCY,";
    const char *rest = v->line->value;
    struct str word;
    struct policy_reminder parsed[POLICY_REMINDER_STAGES];
    for (int i = 0; i < POLICY_REMINDER_STAGES; i++) {
        char text[32];
        if (!next_word(&rest, &word) || !copy_word(word, text, sizeof text))
            return complain(v, expected);
        char *colon = strchr(text, ':');
        if (colon == NULL) return complain(v, expected);
        *colon = '\0';
        int64_t dpd = 0;
        int channel = find_word(colon + 1, channel_words, CHANNEL_COUNT);
        bool is_fine = parse_long(text, &dpd) && dpd >= row->min && dpd <= row->max && channel >= 0;
        if (!is_fine || (i > 0 && dpd <= parsed[i - 1].dpd)) return complain(v, expected);
        parsed[i] = (struct policy_reminder){(int32_t)dpd, (enum channel)channel};
    }
    if (next_word(&rest, &word)) return complain(v, expected);
    memcpy(at, parsed, sizeof parsed);
    return ERR_OK;
}

static enum err assign_days(int32_t *at, const struct policy_row *row, const struct value *v)
{
    static const char expected[] = "two rising day counts, such as 30 60,";
    const char *rest = v->line->value;
    struct str word;
    int32_t parsed[POLICY_OFFER_DAYS];
    for (int i = 0; i < POLICY_OFFER_DAYS; i++) {
        char text[16];
        int64_t days = 0;
        if (!next_word(&rest, &word) || !copy_word(word, text, sizeof text))
            return complain(v, expected);
        if (!parse_long(text, &days) || days < row->min || days > row->max)
            return complain(v, expected);
        if (i > 0 && days <= parsed[i - 1]) return complain(v, expected);
        parsed[i] = (int32_t)days;
    }
    if (next_word(&rest, &word)) return complain(v, expected);
    memcpy(at, parsed, sizeof parsed);
    return ERR_OK;
}

static enum err assign_waterfall(enum component *at, const struct value *v)
{
    static const char expected[] = "principal, interest, fee and penalty in some order";
    const char *rest = v->line->value;
    struct str word;
    enum component parsed[COMPONENT_COUNT];
    unsigned seen = 0;
    for (int i = 0; i < COMPONENT_COUNT; i++) {
        char text[16];
        if (!next_word(&rest, &word) || !copy_word(word, text, sizeof text))
            return complain(v, expected);
        int found = find_word(text, policy_component_words, COMPONENT_COUNT);
        if (found < 0 || (seen & (1u << found)) != 0) return complain(v, expected);
        seen |= 1u << found;
        parsed[i] = (enum component)found;
    }
    if (next_word(&rest, &word)) return complain(v, expected);
    memcpy(at, parsed, sizeof parsed);
    return ERR_OK;
}

static enum err assign_repair(struct policy_repairs *at, const struct value *v)
{
    if (policy_repair_parse(v->line->value, at)) return ERR_OK;
    return complain(v, "off, or up to four of name:first day:last day:most:repaid by:effective,");
}

static enum err assign_id(struct str *at, const struct value *v)
{
    struct str id = {v->line->value, (uint32_t)strlen(v->line->value)};
    if (!id_is_well_formed(id)) return complain(v, "1 to 64 letters, digits and . _ -");
    *at = id;
    return ERR_OK;
}

enum err policy_assign(void *base, struct policy_lists *lists, const struct policy_row *row,
                       const struct config_policy_line *line, const char *file,
                       struct config_why *why)
{
    const struct value v = {line, {file, line->line}, why};
    void *at = (char *)base + row->offset;
    switch (row->type) {
    case POLICY_COUNT:
    case POLICY_AMOUNT:
    case POLICY_AMOUNT_OFF:
        return assign_number(at, row, &v);
    case POLICY_WORD:
    case POLICY_FLAG:
        return assign_word(at, row, &v);
    case POLICY_ID:
        return assign_id(at, &v);
    case POLICY_BUREAUS:
        return assign_bureaus(lists, &v);
    case POLICY_REMINDERS:
        return assign_reminders(at, row, &v);
    case POLICY_DAYS:
        return assign_days(at, row, &v);
    case POLICY_REPAIR:
        return assign_repair(at, &v);
    case POLICY_WATERFALL:
        return assign_waterfall(at, &v);
    }
    return ERR_FATAL;
}

size_t policy_row_width(const struct policy_row *row)
{
    switch (row->type) {
    case POLICY_COUNT:
        return sizeof(int32_t);
    case POLICY_AMOUNT:
    case POLICY_AMOUNT_OFF:
        return sizeof(int64_t);
    case POLICY_WORD:
        return sizeof(int);
    case POLICY_FLAG:
        return sizeof(bool);
    case POLICY_ID:
        return sizeof(struct str);
    case POLICY_BUREAUS:
        return 0; /* stands in the lists */
    case POLICY_REMINDERS:
        return sizeof(struct policy_reminder) * POLICY_REMINDER_STAGES;
    case POLICY_DAYS:
        return sizeof(int32_t) * POLICY_OFFER_DAYS;
    case POLICY_REPAIR:
        return sizeof(struct policy_repairs);
    case POLICY_WATERFALL:
        return sizeof(enum component) * COMPONENT_COUNT;
    }
    return 0;
}

static void put_number(FILE *out, int64_t number)
{
    if (number == LONG_NONE) {
        (void)fputs("off", out);
    } else {
        (void)fprintf(out, "%" PRId64, number);
    }
}

static void put_list(FILE *out, const struct policy_entry *entry, const void *at,
                     const struct policy_row *row)
{
    const char *blank = "";
    if (row->type == POLICY_BUREAUS) {
        for (uint32_t i = 0; i < entry->bureau_count; i++, blank = " ") {
            (void)fprintf(out, "%s%.*s", blank, (int)entry->bureaus[i].len, entry->bureaus[i].at);
        }
    } else if (row->type == POLICY_REMINDERS) {
        const struct policy_reminder *r = at;
        for (int i = 0; i < POLICY_REMINDER_STAGES; i++, blank = " ") {
            (void)fprintf(out, "%s%" PRId32 ":%s", blank, r[i].dpd, channel_words[r[i].channel]);
        }
    } else if (row->type == POLICY_DAYS) {
        const int32_t *days = at;
        for (int i = 0; i < POLICY_OFFER_DAYS; i++, blank = " ") {
            (void)fprintf(out, "%s%" PRId32, blank, days[i]);
        }
    } else {
        const enum component *c = at;
        for (int i = 0; i < COMPONENT_COUNT; i++, blank = " ") {
            (void)fprintf(out, "%s%s", blank, policy_component_words[c[i]]);
        }
    }
}

void policy_put_value(FILE *out, const struct policy_entry *entry, const void *base,
                      const struct policy_row *row)
{
    const char *at = (const char *)base + row->offset;
    switch (row->type) {
    case POLICY_COUNT:
        put_number(out, *(const int32_t *)at);
        break;
    case POLICY_AMOUNT:
    case POLICY_AMOUNT_OFF:
        put_number(out, *(const int64_t *)at);
        break;
    case POLICY_WORD:
        (void)fputs(row->words[*(const int *)at], out);
        break;
    case POLICY_FLAG:
        (void)fputs(row->words[*(const bool *)at ? 1 : 0], out);
        break;
    case POLICY_ID:
        (void)fprintf(out, "%.*s", (int)((const struct str *)at)->len,
                      ((const struct str *)at)->at);
        break;
    case POLICY_REPAIR:
        policy_repair_put(out, (const struct policy_repairs *)at);
        break;
    case POLICY_BUREAUS:
    case POLICY_REMINDERS:
    case POLICY_DAYS:
    case POLICY_WATERFALL:
        put_list(out, entry, at, row);
        break;
    }
}
