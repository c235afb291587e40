/* policy_load.c - the policy file to entries: sorted by date, each a copy of the one before with
 * its changes. */
#include "consumer/policy_load.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/policy_table.h"
#include "state/core/date.h"
#include "state/core/ids.h"

struct policy_file {
    struct policy policy;
    struct policy_entry entries[POLICY_ENTRIES_MAX];
    struct policy_lists lists[POLICY_ENTRIES_MAX];
    uint32_t entry_count;
    struct policy_recipient recipients[CONFIG_RECIPIENTS_MAX];
    struct str lenders[CONFIG_LENDERS_MAX];
};

/* What a section's name says. */
struct section {
    int32_t date;        /* INT32_MIN = [policy] */
    const char *product; /* NULL = the entry itself */
};

static enum err complain(const struct config *c, const struct config_policy_line *line,
                         struct config_why *why, const char *sentence)
{
    const struct config_place place = {c->policy_path, line->line};
    return config_complain(why, &place, line->section, line->key, "%s", sentence);
}

/* YYYY-MM-DD of a day that exists. */
static bool parse_date(const char *text, int32_t *ret_date)
{
    int32_t parts[3] = {0, 0, 0};
    static const char form[] = "dddd-dd-dd";
    int part = 0;
    for (int i = 0; form[i] != '\0'; i++) {
        if (form[i] == '-') {
            if (text[i] != '-') return false;
            part++;
        } else {
            if (text[i] < '0' || text[i] > '9') return false;
            parts[part] = parts[part] * 10 + (text[i] - '0');
        }
    }
    if (!date_exists(parts[0], parts[1], parts[2])) return false;
    *ret_date = date_from_civil(parts[0], parts[1], parts[2]);
    return true;
}

/* "policy", "policy.<date>", "policy.product.<name>", "policy.<date>.product.<name>" */
static bool parse_section(const char *name, struct section *ret_section)
{
    static const char product[] = ".product.";
    const char *rest = name + strlen("policy");
    *ret_section = (struct section){.date = INT32_MIN};
    if (rest[0] == '.' && strncmp(rest, product, strlen(product)) != 0) {
        if (strlen(rest) < 11 || !parse_date(rest + 1, &ret_section->date)) return false;
        rest += 11;
    }
    if (strncmp(rest, product, strlen(product)) == 0) {
        ret_section->product = rest + strlen(product);
        return id_is_well_formed(
            (struct str){ret_section->product, (uint32_t)strlen(ret_section->product)});
    }
    return rest[0] == '\0';
}

static bool knows_date(const struct policy_file *f, int32_t date)
{
    for (uint32_t i = 0; i < f->entry_count; i++) {
        if (f->entries[i].effective_on == date) return true;
    }
    return false;
}

static int by_date(const void *a, const void *b)
{
    int32_t left = ((const struct policy_entry *)a)->effective_on;
    int32_t right = ((const struct policy_entry *)b)->effective_on;
    return (left > right) - (left < right);
}

/* Makes one empty entry per date, in their order; the first is [policy]'s. */
static enum err collect_dates(struct policy_file *f, const struct config *c, struct config_why *why)
{
    f->entries[0].effective_on = INT32_MIN;
    f->entry_count = 1;
    for (size_t i = 0; i < c->policy_count; i++) {
        struct section section;
        if (!parse_section(c->policy[i].section, &section)) {
            return complain(c, &c->policy[i], why,
                            "no such section; use [policy], [policy.2027-01-01], "
                            "[policy.product.NAME] or [policy.2027-01-01.product.NAME]");
        }
        if (knows_date(f, section.date)) continue;
        if (f->entry_count == POLICY_ENTRIES_MAX) {
            return complain(c, &c->policy[i], why, "more than 32 dates");
        }
        f->entries[f->entry_count++].effective_on = section.date;
    }
    qsort(f->entries, f->entry_count, sizeof f->entries[0], by_date);
    return ERR_OK;
}

/* The profile decides all other defaults, so it is looked up before anything else. */
static enum policy_profile find_profile(const struct config *c)
{
    for (size_t i = 0; i < c->policy_count; i++) {
        const struct config_policy_line *line = &c->policy[i];
        if (strcmp(line->section, "policy") != 0 || strcmp(line->key, "profile") != 0) continue;
        for (int p = 0; p < POLICY_PROFILE_COUNT; p++) {
            if (strcasecmp(policy_profile_words[p], line->value) == 0)
                return (enum policy_profile)p;
        }
    }
    return POLICY_PROFILE_CN; /* a wrong word is refused when its row is assigned */
}

static enum err check_twice(const struct config *c, size_t index, struct config_why *why)
{
    const struct config_policy_line *line = &c->policy[index];
    for (size_t i = 0; i < index; i++) {
        if (strcmp(c->policy[i].key, line->key) != 0) continue;
        if (strcmp(c->policy[i].section, line->section) != 0) continue;
        return complain(c, line, why, "is set twice; remove one");
    }
    return ERR_OK;
}

static const struct policy_row *find_row(const struct policy_row *rows, size_t count,
                                         const char *key)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(rows[i].key, key) == 0) return &rows[i];
    }
    return NULL;
}

static enum err unknown_key(const struct config *c, const struct config_policy_line *line,
                            bool is_product, struct config_why *why)
{
    const char *keys[128];
    size_t count = 0;
    for (size_t i = 0; !is_product && i < policy_row_count; i++)
        keys[count++] = policy_rows[i].key;
    for (size_t i = 0; i < policy_product_row_count; i++)
        keys[count++] = policy_product_rows[i].key;
    const char *nearest = config_nearest(line->key, keys, count);
    const struct config_place place = {c->policy_path, line->line};
    return config_complain(why, &place, line->section, line->key, "no such key%s%s%s",
                           nearest == NULL ? "; see ops/config.md" : "; did you mean '",
                           nearest == NULL ? "" : nearest, nearest == NULL ? "" : "'?");
}

/* The entry's product of that name; a new one starts as the entry's default. */
static struct policy_product *take_product(struct policy_lists *lists, struct policy_entry *entry,
                                           const char *name)
{
    struct str wanted = {name, (uint32_t)strlen(name)};
    for (uint32_t i = 0; i < lists->product_count; i++) {
        if (str_equal(lists->products[i].name, wanted)) return &lists->products[i];
    }
    if (lists->product_count == POLICY_PRODUCTS_MAX) return NULL;
    struct policy_product *p = &lists->products[lists->product_count];
    lists->stated[lists->product_count++] = 0;
    *p = entry->product_default;
    p->name = wanted;
    return p;
}

/* What no section says of a product follows the entry's default. */
static void follow_default(struct policy_lists *lists, const struct policy_entry *entry)
{
    for (uint32_t i = 0; i < lists->product_count; i++) {
        struct policy_product old = lists->products[i];
        struct policy_product *p = &lists->products[i];
        *p = entry->product_default;
        p->name = old.name;
        for (size_t k = 0; k < policy_product_row_count; k++) {
            const struct policy_row *row = &policy_product_rows[k];
            if ((lists->stated[i] & UINT64_C(1) << k) == 0) continue;
            memcpy((char *)p + row->offset, (const char *)&old + row->offset,
                   policy_row_width(row));
        }
    }
}

static enum err apply_line(struct policy_file *f, uint32_t index, const struct config *c,
                           const struct config_policy_line *line, const char *product,
                           struct config_why *why)
{
    struct policy_entry *entry = &f->entries[index];
    struct policy_lists *lists = &f->lists[index];
    const struct policy_row *row =
        product != NULL ? NULL : find_row(policy_rows, policy_row_count, line->key);
    if (row != NULL) return policy_assign(entry, lists, row, line, c->policy_path, why);
    row = find_row(policy_product_rows, policy_product_row_count, line->key);
    if (row == NULL) return unknown_key(c, line, product != NULL, why);
    struct policy_product *p =
        product == NULL ? &entry->product_default : take_product(lists, entry, product);
    if (p == NULL) return complain(c, line, why, "more than 64 products");
    if (product != NULL) {
        lists->stated[p - lists->products] |= UINT64_C(1) << (row - policy_product_rows);
    }
    return policy_assign(p, lists, row, line, c->policy_path, why);
}

/* Applies the lines of one entry: its own first, so that its products start from them. */
static enum err apply_lines(struct policy_file *f, uint32_t index, const struct config *c,
                            struct config_why *why)
{
    for (int pass = 0; pass < 2; pass++) {
        if (pass == 1) follow_default(&f->lists[index], &f->entries[index]);
        for (size_t i = 0; i < c->policy_count; i++) {
            struct section section;
            (void)parse_section(c->policy[i].section, &section); /* has parsed before */
            if (section.date != f->entries[index].effective_on) continue;
            if ((section.product != NULL) != (pass == 1)) continue;
            enum err e = check_twice(c, i, why);
            if (e == ERR_OK) e = apply_line(f, index, c, &c->policy[i], section.product, why);
            if (e != ERR_OK) return e;
        }
    }
    return ERR_OK;
}

static int by_name(const void *a, const void *b)
{
    return str_compare(((const struct policy_product *)a)->name,
                       ((const struct policy_product *)b)->name);
}

/* The line that set a key of an entry, else the entry's first line, to be complained of. */
static struct config_policy_line line_of(const struct config *c, int32_t date, const char *key)
{
    struct config_policy_line found = {"policy", key, "", 0};
    for (size_t i = 0; i < c->policy_count; i++) {
        struct config_policy_line line = c->policy[i];
        struct section section;
        if (!parse_section(line.section, &section) || section.date != date) continue;
        bool is_it = section.product == NULL && strcmp(line.key, key) == 0;
        if (!is_it && found.line != 0) continue;
        found = line;
        found.key = key;
        if (is_it) break;
    }
    return found;
}

/* Of the entry's lines that set one of the two, the last: the one just written. NULL: none does. */
static const struct config_policy_line *last_of(const struct config *c, int32_t date,
                                                const char *lower, const char *upper)
{
    const struct config_policy_line *last = NULL;
    for (size_t i = 0; i < c->policy_count; i++) {
        const struct config_policy_line *line = &c->policy[i];
        struct section section;
        if (!parse_section(line->section, &section) || section.date != date) continue;
        bool is_one = strcmp(line->key, lower) == 0 || strcmp(line->key, upper) == 0;
        if (is_one && (last == NULL || line->line >= last->line)) last = line;
    }
    return last;
}

static enum err refuse_order(const struct config *c, int32_t date, const char *lower,
                             const char *upper, struct config_why *why)
{
    const struct config_policy_line *last = last_of(c, date, lower, upper);
    assert(last != NULL); /* what an entry begins with is in order */
    bool is_lower = strcmp(last->key, lower) == 0;
    const struct config_place place = {c->policy_path, last->line};
    return config_complain(why, &place, last->section, last->key, "must be at %s %s",
                           is_lower ? "most" : "least", is_lower ? upper : lower);
}

/* A band that takes more must not begin below one that takes less. */
static enum err check_bands(const struct policy_entry *entry, const struct config *c,
                            struct config_why *why)
{
    const struct {
        int32_t from;
        const char *key;
    } bands[] = {{entry->warning.watch_points, "watch_points"},
                 {entry->warning.reduce_points, "reduce_points"},
                 {entry->warning.suspend_points, "suspend_points"}};
    for (size_t i = 1; i < sizeof bands / sizeof bands[0]; i++) {
        if (bands[i - 1].from <= bands[i].from) continue;
        return refuse_order(c, entry->effective_on, bands[i - 1].key, bands[i].key, why);
    }
    return ERR_OK;
}

static enum err check_entry(const struct policy_file *f, uint32_t index, const struct config *c,
                            struct config_why *why)
{
    const struct policy_entry *entry = &f->entries[index];
    struct config_policy_line about = line_of(c, entry->effective_on, "quiet_until_minute");
    if (entry->quiet_until_minute >= entry->quiet_from_minute) {
        return complain(c, &about, why, "must lie before quiet_from_minute");
    }
    about = line_of(c, entry->effective_on, "base_currency");
    if (entry->base_currency.len != 3) return complain(c, &about, why, "must be three letters");
    enum err e = check_bands(entry, c, why);
    if (e != ERR_OK) return e;
    about = line_of(c, entry->effective_on, "version");
    for (uint32_t i = 0; i < index; i++) {
        if (!str_equal(entry->version, f->entries[i].version)) continue;
        return complain(c, &about, why,
                        "each dated entry needs one of its own: every output names it");
    }
    return ERR_OK;
}

static void take_parties(struct policy_file *f, const struct config *c)
{
    for (size_t i = 0; i < c->recipient_count; i++) {
        const struct config_recipient *r = &c->recipients[i];
        f->recipients[i] = (struct policy_recipient){
            .name = {r->name, (uint32_t)strlen(r->name)},
            .is_lender = r->kind == CONFIG_RECIPIENT_LENDER,
            .is_bilateral = r->bilateral,
            .keeps_on_cure = r->on_cure == CONFIG_CURE_KEEP,
        };
    }
    for (size_t i = 0; i < c->lender_count; i++) {
        f->lenders[i] = (struct str){c->lenders[i], (uint32_t)strlen(c->lenders[i])};
    }
}

/* Points the entry at its lists and at the recipients and lenders all entries share. */
static void connect(struct policy_file *f, uint32_t index, const struct config *c)
{
    struct policy_entry *entry = &f->entries[index];
    struct policy_lists *lists = &f->lists[index];
    entry->bureaus = lists->bureaus;
    entry->bureau_count = lists->bureau_count;
    entry->products = lists->products;
    entry->product_count = lists->product_count;
    entry->recipients = f->recipients;
    entry->recipient_count = (uint32_t)c->recipient_count;
    entry->lenders = f->lenders;
    entry->lender_count = (uint32_t)c->lender_count;
}

static enum err fill(struct policy_file *f, const struct config *c, struct config_why *why)
{
    enum err e = collect_dates(f, c, why);
    if (e != ERR_OK) return e;
    take_parties(f, c);
    const struct policy_entry base = policy_default(find_profile(c)).entries[0];
    for (uint32_t i = 0; i < f->entry_count; i++) {
        int32_t date = f->entries[i].effective_on;
        f->entries[i] = i == 0 ? base : f->entries[i - 1];
        f->entries[i].effective_on = date;
        if (i > 0) {
            f->lists[i] = f->lists[i - 1];
        } else {
            f->lists[0].bureau_count = base.bureau_count;
            for (uint32_t k = 0; k < base.bureau_count; k++)
                f->lists[0].bureaus[k] = base.bureaus[k];
        }
        e = apply_lines(f, i, c, why);
        if (e == ERR_OK) e = check_entry(f, i, c, why);
        if (e != ERR_OK) return e;
        connect(f, i, c);
    }
    /* Sorted last: until then `stated` goes by place. */
    for (uint32_t i = 0; i < f->entry_count; i++) {
        qsort(f->lists[i].products, f->lists[i].product_count, sizeof f->lists[i].products[0],
              by_name);
    }
    f->policy = (struct policy){.entries = f->entries, .entry_count = f->entry_count};
    f->policy.hash = policy_hash_at(&f->policy, INT32_MAX);
    return f->policy.hash == 0 ? ERR_NOMEM : ERR_OK;
}

enum err policy_load(const struct config *c, struct policy_file **ret_file,
                     struct config_why *reterr_why)
{
    struct policy_file *f = calloc(1, sizeof *f);
    if (f == NULL) return ERR_NOMEM;
    enum err e = fill(f, c, reterr_why);
    if (e != ERR_OK) {
        policy_free(f);
        return e;
    }
    *ret_file = f;
    return ERR_OK;
}

const struct policy *policy_of(const struct policy_file *file)
{
    return &file->policy;
}

void policy_free(struct policy_file *file)
{
    free(file);
}
