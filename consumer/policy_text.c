/* policy_text.c - the policy as text: for the hash, for people, as a file of a profile, and for the
 * reference page. */
#define XXH_INLINE_ALL
#include <inttypes.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include "consumer/policy_table.h"
#include "state/core/date.h"

static void put_section(FILE *out, const struct policy_entry *entry, struct str product)
{
    (void)fputs("\n[policy", out);
    if (entry->effective_on != INT32_MIN) {
        char date[DATE_TEXT_SIZE];
        date_format(entry->effective_on, date);
        (void)fprintf(out, ".%.*s", (int)sizeof date, date);
    }
    if (!str_is_none(product)) (void)fprintf(out, ".product.%.*s", (int)product.len, product.at);
    (void)fputs("]\n", out);
}

/* Keys that are younger than the hash, and what was done before they were: saying that is saying
 * nothing, so that a release which brings a key does not change the hash of a policy that decides
 * as before. A key that no one could leave out is not one of these. */
static const struct {
    const char *key, *as_before;
} young_keys[] = {
    {"increase_clean_months", "0"},
    {"repair", "off"},
    {"card_principal_dpd", "90"},
};

static char *value_text(const struct policy_entry *entry, const void *base,
                        const struct policy_row *row)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    if (out == NULL) return NULL;
    policy_put_value(out, entry, base, row);
    if (fclose(out) == 0) return text;
    free(text);
    return NULL;
}

/* NULL: the key is as old as the hash. */
static const char *young_value(const struct policy_row *row)
{
    for (size_t i = 0; i < sizeof young_keys / sizeof young_keys[0]; i++)
        if (strcmp(young_keys[i].key, row->key) == 0) return young_keys[i].as_before;
    return NULL;
}

/* False: out of memory. */
static bool put_rows(FILE *out, const struct policy_entry *entry, const void *base,
                     const struct policy_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *before = young_value(&rows[i]);
        char *value = before == NULL ? NULL : value_text(entry, base, &rows[i]);
        if (before != NULL && value == NULL) return false;
        bool is_left_out = before != NULL && strcmp(value, before) == 0;
        free(value);
        if (is_left_out) continue;
        (void)fprintf(out, "%s = ", rows[i].key);
        policy_put_value(out, entry, base, &rows[i]);
        (void)fputc('\n', out);
    }
    return true;
}

static bool put_entry(FILE *out, const struct policy_entry *entry)
{
    put_section(out, entry, STR_NONE);
    bool ok = put_rows(out, entry, entry, policy_rows, policy_row_count) &&
              put_rows(out, entry, &entry->product_default, policy_product_rows,
                       policy_product_row_count);
    for (uint32_t i = 0; ok && i < entry->product_count; i++) {
        put_section(out, entry, entry->products[i].name);
        ok = put_rows(out, entry, &entry->products[i], policy_product_rows,
                      policy_product_row_count);
    }
    return ok;
}

/* Recipients and lenders are part of what decides; here as comments, since they have sections of
 * their own in the file. */
static void put_parties(FILE *out, const struct policy_entry *entry)
{
    for (uint32_t i = 0; i < entry->recipient_count; i++) {
        const struct policy_recipient *r = &entry->recipients[i];
        (void)fprintf(out, "; recipient %.*s %s %s %s\n", (int)r->name.len, r->name.at,
                      r->is_lender ? "lender" : "bureau",
                      r->is_bilateral ? "bilateral" : "not-bilateral",
                      r->keeps_on_cure ? "keep" : "revoke");
    }
    for (uint32_t i = 0; i < entry->lender_count; i++) {
        (void)fprintf(out, "; lender %.*s\n", (int)entry->lenders[i].len, entry->lenders[i].at);
    }
}

/* What is hashed: the entries effective on or before `until`, and always the first. False: out of
 * memory. */
static bool policy_put(FILE *out, const struct policy *p, int32_t until)
{
    put_parties(out, &p->entries[0]);
    bool ok = true;
    for (uint32_t i = 0; ok && i < p->entry_count; i++) {
        if (i == 0 || p->entries[i].effective_on <= until) ok = put_entry(out, &p->entries[i]);
    }
    return ok;
}

uint64_t policy_hash_at(const struct policy *p, int32_t date)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    if (out == NULL) return 0;
    bool failed = !policy_put(out, p, date);
    failed = fclose(out) != 0 || failed;
    uint64_t hash = failed ? 0 : XXH3_64bits(text, length);
    free(text);
    return hash;
}

/* One line; behind it what held before, if that was something else. */
static void print_row(FILE *out, const struct policy_entry *entry, const void *base,
                      const struct policy_entry *entry_before, const void *base_before,
                      const struct policy_row *row)
{
    char *now = value_text(entry, base, row);
    char *before = base_before == NULL ? NULL : value_text(entry_before, base_before, row);
    (void)fprintf(out, "%s = %s", row->key, now == NULL ? "" : now);
    if (now != NULL && before != NULL && strcmp(now, before) != 0) {
        (void)fprintf(out, " ; before: %s", before);
    }
    (void)fputc('\n', out);
    free(now);
    free(before);
}

static void print_rows(FILE *out, const struct policy_entry *entry, const void *base,
                       const struct policy_entry *entry_before, const void *base_before,
                       const struct policy_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        print_row(out, entry, base, entry_before, base_before, &rows[i]);
}

static void print_entry(FILE *out, const struct policy_entry *entry,
                        const struct policy_entry *before)
{
    put_section(out, entry, STR_NONE);
    print_rows(out, entry, entry, before, before, policy_rows, policy_row_count);
    print_rows(out, entry, &entry->product_default, before,
               before == NULL ? NULL : &before->product_default, policy_product_rows,
               policy_product_row_count);
    for (uint32_t i = 0; i < entry->product_count; i++) {
        const struct policy_product *product = &entry->products[i];
        put_section(out, entry, product->name);
        print_rows(out, entry, product, before,
                   before == NULL ? NULL : policy_product_named(before, product->name),
                   policy_product_rows, policy_product_row_count);
    }
}

static void put_date(FILE *out, int32_t date)
{
    char text[DATE_TEXT_SIZE];
    date_format(date, text);
    (void)fprintf(out, "%.*s", (int)sizeof text, text);
}

static int32_t day_by(const struct policy_entry *entry, int64_t utc_ms)
{
    enum { MINUTE_MS = 60000, DAY_MS = 86400000 };
    int64_t local_ms = utc_ms + (int64_t)entry->utc_offset_minutes * MINUTE_MS;
    int64_t day = local_ms / DAY_MS;
    return (int32_t)(local_ms % DAY_MS < 0 ? day - 1 : day);
}

/* The newest entry under whose own clock its first day has come. */
int32_t policy_day_at(const struct policy *p, int64_t utc_ms)
{
    for (uint32_t i = p->entry_count - 1; i > 0; i--) {
        int32_t day = day_by(&p->entries[i], utc_ms);
        if (p->entries[i].effective_on <= day) return day;
    }
    return day_by(&p->entries[0], utc_ms);
}

void policy_print(FILE *out, const struct policy *p, int32_t today)
{
    const struct policy_entry *in_force = policy_entry_at(p, today);
    put_parties(out, in_force);
    for (uint32_t i = 0; i < p->entry_count; i++) {
        const struct policy_entry *entry = &p->entries[i];
        (void)fputs("\n; ", out);
        if (entry == in_force) {
            (void)fputs("in force today, ", out);
            put_date(out, today);
        } else {
            (void)fputs(entry->effective_on > today ? "to come" : "in force earlier", out);
        }
        if (i + 1 < p->entry_count) {
            (void)fputs(", until ", out);
            put_date(out, p->entries[i + 1].effective_on - 1);
        }
        print_entry(out, entry, i == 0 ? NULL : entry - 1);
    }
}

static void put_range(FILE *out, const struct policy_row *row)
{
    switch (row->type) {
    case POLICY_COUNT:
        (void)fprintf(out, "number, %" PRId64 " to %" PRId64, row->min, row->max);
        break;
    case POLICY_AMOUNT:
        (void)fputs("number", out);
        break;
    case POLICY_AMOUNT_OFF:
        (void)fputs("number or `off`", out);
        break;
    case POLICY_WORD:
    case POLICY_FLAG:
        for (int64_t i = 0; i <= row->max; i++) {
            (void)fprintf(out, "%s`%s`", i == 0 ? "" : " ", row->words[i]);
        }
        break;
    case POLICY_ID:
        (void)fputs("id", out);
        break;
    case POLICY_BUREAUS:
    case POLICY_REMINDERS:
    case POLICY_DAYS:
    case POLICY_REPAIR:
    case POLICY_WATERFALL:
        (void)fputs("list", out);
        break;
    }
}

static void put_docs_rows(FILE *out, const struct policy_entry *entry, const void *base,
                          const struct policy_row *rows, size_t count)
{
    (void)fputs("| key | type | unit | default (`cn`) | what | source |\n"
                "| --- | --- | --- | --- | --- | --- |\n",
                out);
    for (size_t i = 0; i < count; i++) {
        (void)fprintf(out, "| `%s` | ", rows[i].key);
        put_range(out, &rows[i]);
        (void)fprintf(out, " | %s | `", rows[i].unit);
        policy_put_value(out, entry, base, &rows[i]);
        (void)fprintf(out, "` | %s | %s |\n", rows[i].help, rows[i].source);
    }
}

static void put_plain(FILE *out, const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text != '`') (void)fputc(*text, out);
    }
}

static void put_profile_rows(FILE *out, const struct policy_entry *entry, const void *base,
                             const struct policy_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct policy_row *row = &rows[i];
        char *range = NULL;
        size_t length = 0;
        FILE *text = open_memstream(&range, &length);
        if (text == NULL) return;
        put_range(text, row);
        bool failed = fclose(text) != 0;
        (void)fputs("\n# ", out);
        put_plain(out, row->help);
        (void)fputs("\n# ", out);
        if (!failed) put_plain(out, range);
        free(range);
        (void)fprintf(out, "%s%s; source: %s\n%s = ", row->unit[0] == '\0' ? "" : "; ", row->unit,
                      row->source, row->key);
        policy_put_value(out, entry, base, row);
        (void)fputc('\n', out);
    }
}

void policy_put_profile(FILE *out, enum policy_profile profile)
{
    static const char *const heads[POLICY_PROFILE_COUNT] = {
        [POLICY_PROFILE_CN] = "China: the profile the rules were written for.",
        [POLICY_PROFILE_US] =
            "United States: CHANGED compares Metro 2 statuses; entries expire seven "
            "years after the\n# date of first delinquency + 180 days. Set "
            "utc_offset_minutes, base_currency, bureaus, floor and the caps\n# to "
            "yours: they stand as in cn.",
        [POLICY_PROFILE_UK] =
            "United Kingdom: entries expire six years after listing. Set "
            "utc_offset_minutes, base_currency,\n# bureaus, floor and the caps to "
            "yours: they stand as in cn.",
    };
    const struct policy p = policy_default(profile);
    const struct policy_entry *entry = p.entries;
    (void)fprintf(
        out,
        "# %s\n#\n# The built-in policy of this profile, every key. Printed by "
        "ops/check/regenerate-docs; copy it and name the copy\n# in [service] policy_file. "
        "Amounts are minor units. Rules and choices are numbered in ops/rules.md.\n#\n"
        "# [policy] is in force always. A change for the future is a section with its first "
        "business date, which is a\n# copy of the entry before it with what it changes, "
        "and a version of its own:\n#\n#   [policy.2027-01-01]\n#   version = %s-2\n"
        "#   notice_wait_days = 2\n#\n# What differs for a product (RepaymentEvent.product) "
        "stands in a section of the product; the keys for that are\n# the last ones "
        "below:\n#\n#   [policy.product.card]\n#   account_type = R2\n#   grace_days = 3\n"
        "#\n#   [policy.2027-01-01.product.card]\n#   grace_days = 5\n\n[policy]\n",
        heads[profile], policy_profile_words[profile]);
    put_profile_rows(out, entry, entry, policy_rows, policy_row_count);
    (void)fputs("\n# --- these may also differ by product ---\n", out);
    put_profile_rows(out, entry, &entry->product_default, policy_product_rows,
                     policy_product_row_count);
}

void policy_put_docs(FILE *out)
{
    const struct policy p = policy_default(POLICY_PROFILE_CN);
    (void)fputs(
        "\n## The policy file\n\nThe numbers of the credit rules, in the file that "
        "`service.policy_file` names: the same syntax, and nothing but\n`[policy...]` "
        "sections. `ops/policy/` holds the built-in policy of each profile as such a file. "
        "A key that is not\nstated is the profile's.\n\n"
        "`[policy]` is in force always; `[policy.2027-01-01]` from that business date on, as "
        "a copy of the entry before it\nwith what it changes and a `version` of its own. "
        "What differs for a product stands in `[policy.product.<name>]` or\n"
        "`[policy.2027-01-01.product.<name>]`; a key that no section of the product states "
        "follows the entry. Amounts are\nminor units.\n\n"
        "SIGHUP takes over a changed file. A change of an entry that is in force on or "
        "before a partition's business date\nis refused, at the start and on SIGHUP, unless "
        "accepted by a start with `--accept-policy`, which is recorded in\n`creditd.audit`. "
        "`creditd --check` prints the policy in force today and what is to come.\n\n",
        out);
    put_docs_rows(out, p.entries, p.entries, policy_rows, policy_row_count);
    (void)fputs("\nThese may also differ by product:\n\n", out);
    put_docs_rows(out, p.entries, &p.entries->product_default, policy_product_rows,
                  policy_product_row_count);
}
