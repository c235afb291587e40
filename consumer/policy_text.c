/* policy_text.c - the policy as text: for people, for the hash, and for the reference page. */
#define XXH_INLINE_ALL
#include <inttypes.h>
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

static void put_rows(FILE *out, const struct policy_entry *entry, const void *base,
                     const struct policy_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        (void)fprintf(out, "%s = ", rows[i].key);
        policy_put_value(out, entry, base, &rows[i]);
        (void)fputc('\n', out);
    }
}

static void put_entry(FILE *out, const struct policy_entry *entry)
{
    put_section(out, entry, STR_NONE);
    put_rows(out, entry, entry, policy_rows, policy_row_count);
    put_rows(out, entry, &entry->product_default, policy_product_rows, policy_product_row_count);
    for (uint32_t i = 0; i < entry->product_count; i++) {
        put_section(out, entry, entry->products[i].name);
        put_rows(out, entry, &entry->products[i], policy_product_rows, policy_product_row_count);
    }
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

void policy_put(FILE *out, const struct policy *p, int32_t until)
{
    put_parties(out, &p->entries[0]);
    for (uint32_t i = 0; i < p->entry_count; i++) {
        if (i == 0 || p->entries[i].effective_on <= until) put_entry(out, &p->entries[i]);
    }
}

uint64_t policy_hash_at(const struct policy *p, int32_t date)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    if (out == NULL) return 0;
    policy_put(out, p, date);
    bool failed = fclose(out) != 0;
    uint64_t hash = failed ? 0 : XXH3_64bits(text, length);
    free(text);
    return hash;
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
    case POLICY_WATERFALL:
        (void)fputs("list", out);
        break;
    }
}

static void put_docs_rows(FILE *out, const struct policy_entry *entry, const void *base,
                          const struct policy_row *rows, size_t count)
{
    (void)fputs("| key | type | default (`cn`) | what |\n| --- | --- | --- | --- |\n", out);
    for (size_t i = 0; i < count; i++) {
        (void)fprintf(out, "| `%s` | ", rows[i].key);
        put_range(out, &rows[i]);
        (void)fputs(" | `", out);
        policy_put_value(out, entry, base, &rows[i]);
        (void)fprintf(out, "` | %s |\n", rows[i].help);
    }
}

void policy_put_docs(FILE *out)
{
    const struct policy p = policy_default(POLICY_PROFILE_CN);
    (void)fputs("\n## [policy]\n\nThe numbers of the credit rules. `[policy]` is in force always; "
                "`[policy.2027-01-01]` from that business date on,\nas a copy of the entry before "
                "it with what it changes and a `version` of its own. What differs for a product "
                "stands\nin `[policy.product.<name>]` or `[policy.2027-01-01.product.<name>]`. "
                "Amounts are minor units. A change of an entry\nthat is already in force on a "
                "partition's business date is refused at the start unless accepted explicitly.\n\n",
                out);
    put_docs_rows(out, p.entries, p.entries, policy_rows, policy_row_count);
    (void)fputs("\nThese may also differ by product:\n\n", out);
    put_docs_rows(out, p.entries, &p.entries->product_default, policy_product_rows,
                  policy_product_row_count);
}
