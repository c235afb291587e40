/* policy_repair.c - repair rules from text and back. */
#include "consumer/policy_repair.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "state/core/date.h"
#include "state/core/ids.h"

enum { FIELDS = 6, DATE_PARTS = 3 };

static bool parse_amount(struct str text, int64_t *ret_minor)
{
    int64_t minor = 0;
    enum { DIGITS_MAX = 15 }; /* as much as an amount may be */
    if (text.len == 0 || text.len > DIGITS_MAX) return false;
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') return false;
        minor = minor * 10 + (text.at[i] - '0');
    }
    *ret_minor = minor;
    return true;
}

/* YYYY-MM-DD of a day that exists. */
static bool parse_date(struct str text, int32_t *ret_date)
{
    static const char form[] = "dddd-dd-dd";
    int32_t parts[DATE_PARTS] = {0, 0, 0};
    int32_t part = 0;
    if (text.len != sizeof form - 1) return false;
    for (uint32_t i = 0; i < text.len; i++) {
        bool is_dash = form[i] == '-';
        if (is_dash != (text.at[i] == '-')) return false;
        if (!is_dash && (text.at[i] < '0' || text.at[i] > '9')) return false;
        part += is_dash ? 1 : 0;
        if (!is_dash) parts[part] = parts[part] * 10 + (text.at[i] - '0');
    }
    if (!date_exists(parts[0], parts[1], parts[2])) return false;
    *ret_date = date_from_civil(parts[0], parts[1], parts[2]);
    return true;
}

static bool parse_rule(struct str text, struct policy_repair *ret_rule)
{
    struct str fields[FIELDS] = {{text.at, 0}};
    int32_t count = 1;
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.at[i] != ':') {
            fields[count - 1].len++;
            continue;
        }
        if (count == FIELDS) return false;
        fields[count++] = (struct str){text.at + i + 1, 0};
    }
    struct policy_repair rule = {.name = fields[0]};
    bool is_rule =
        count == FIELDS && id_is_well_formed(rule.name) && parse_date(fields[1], &rule.from_on) &&
        parse_date(fields[2], &rule.to_on) && parse_amount(fields[3], &rule.most_minor) &&
        parse_date(fields[4], &rule.repaid_by) && parse_date(fields[5], &rule.effective_on) &&
        rule.from_on <= rule.to_on && rule.from_on <= rule.repaid_by;
    if (is_rule) *ret_rule = rule;
    return is_rule;
}

bool policy_repair_parse(const char *text, struct policy_repairs *ret_repairs)
{
    struct policy_repairs repairs;
    memset(&repairs, 0, sizeof repairs); /* entries are compared bytewise */
    if (strcmp(text, "off") != 0) {
        while (*text != '\0') {
            size_t length = strcspn(text, " ");
            struct str word = {text, (uint32_t)length};
            text += length + strspn(text + length, " ");
            if (repairs.count == POLICY_REPAIRS) return false;
            if (!parse_rule(word, &repairs.items[repairs.count])) return false;
            repairs.count++;
        }
        if (repairs.count == 0) return false;
    }
    *ret_repairs = repairs;
    return true;
}

static void put_date(FILE *out, int32_t date)
{
    char text[DATE_TEXT_SIZE];
    date_format(date, text);
    (void)fprintf(out, ":%.*s", (int)sizeof text, text);
}

void policy_repair_put(FILE *out, const struct policy_repairs *repairs)
{
    if (repairs->count == 0) (void)fputs("off", out);
    for (uint32_t i = 0; i < repairs->count; i++) {
        const struct policy_repair *rule = &repairs->items[i];
        (void)fprintf(out, "%s%.*s", i > 0 ? " " : "", (int)rule->name.len, rule->name.at);
        put_date(out, rule->from_on);
        put_date(out, rule->to_on);
        (void)fprintf(out, ":%" PRId64, rule->most_minor);
        put_date(out, rule->repaid_by);
        put_date(out, rule->effective_on);
    }
}
