/* core_settings.c - numbers of the policy that a story may set. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/support/core_fixture.h"

#define ENTRY(name)                                                                                \
    {                                                                                              \
#name, offsetof(struct policy_entry, name), sizeof(((struct policy_entry *)0)->name)       \
    }
#define NAMED(word, name)                                                                          \
    {                                                                                              \
        word, offsetof(struct policy_entry, name), sizeof(((struct policy_entry *)0)->name)        \
    }
#define PRODUCT(word, name)                                                                        \
    {                                                                                              \
        word, offsetof(struct policy_product, name), sizeof(((struct policy_product *)0)->name)    \
    }

struct setting {
    const char *name;
    size_t offset, size;
};

static const struct setting of_entry[] = {
    ENTRY(notice_wait_days),
    ENTRY(zero_dpd),
    ENTRY(card_principal_dpd),
    ENTRY(plan_breach_dpd),
    ENTRY(keep_closed_months),
    ENTRY(max_accounts),
    ENTRY(max_unpaid),
    ENTRY(max_movements),
    ENTRY(signal_days),
    ENTRY(intentional_dpd),
    ENTRY(debt_ratio_percent),
    ENTRY(increase_clean_months),
    NAMED("floor", floor_minor),
    NAMED("explicit", is_explicit),
    NAMED("consent_required", is_consent_required),
    NAMED("watch_points", warning.watch_points),
    NAMED("reduce_points", warning.reduce_points),
    NAMED("suspend_points", warning.suspend_points),
    NAMED("early_points", warning.early_points),
    NAMED("court_points", warning.court_points),
    NAMED("cap_consumer", cap_consumer_minor),
    NAMED("cap_business", cap_business_minor),
    NAMED("cap_income_part", cap_income_part),
    NAMED("cap_ratio", cap_ratio_minor),
};

/* Of the product loan. */
static const struct setting of_loan[] = {
    PRODUCT("grace_days", grace_days),
    PRODUCT("tolerance", tolerance_minor),
    PRODUCT("settlement_day", settlement_day),
    PRODUCT("drawdown_ceiling", drawdown_ceiling_minor),
};

static bool assign(void *base, const struct setting *settings, size_t count, const char *name,
                   int64_t number)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(settings[i].name, name) != 0) continue;
        void *at = (char *)base + settings[i].offset;
        if (settings[i].size == sizeof(int64_t)) *(int64_t *)at = number;
        if (settings[i].size == sizeof(int32_t)) *(int32_t *)at = (int32_t)number;
        if (settings[i].size == sizeof(bool)) *(bool *)at = number != 0;
        return true;
    }
    return false;
}

static bool begin_entry(struct fixture *f, int32_t date)
{
    uint32_t count = f->policy.entry_count;
    if (count == FIXTURE_ENTRIES_MAX) return false;
    f->entries[count] = f->entries[count - 1];
    f->entries[count].effective_on = date;
    memcpy(f->products[count], f->products[count - 1], sizeof f->products[count]);
    f->entries[count].products = f->products[count];
    f->policy.entry_count++;
    return true;
}

static const struct str lenders[] = {{"lend", 4}, {"other", 5}};

/* One more repair rule, as in the policy file: name:first:last:most:repaid_by:effective. */
static bool add_repair(struct policy_entry *entry, const char *value)
{
    char dates[4][11];
    long long most = 0;
    int read = sscanf(value, "rule:%10[0-9-]:%10[0-9-]:%lld:%10[0-9-]:%10[0-9-]", dates[0],
                      dates[1], &most, dates[2], dates[3]);
    if (read != 5 || entry->repairs.count == POLICY_REPAIRS) return false;
    entry->repairs.items[entry->repairs.count++] = (struct policy_repair){
        .name = STR("rule"),
        .from_on = fixture_date(dates[0]),
        .to_on = fixture_date(dates[1]),
        .most_minor = most,
        .repaid_by = fixture_date(dates[2]),
        .effective_on = fixture_date(dates[3]),
    };
    return true;
}

bool fixture_set(struct fixture *f, const char *name, const char *value)
{
    struct policy_entry *entry = &f->entries[f->policy.entry_count - 1];
    int64_t number = strtoll(value, NULL, 10);
    if (strcmp(name, "since") == 0) return begin_entry(f, fixture_date(value));
    if (strcmp(name, "repair") == 0) return add_repair(entry, value);
    if (strcmp(name, "keeps_on_cure") == 0) {
        f->recipients[2].keeps_on_cure = number != 0;
    } else if (strcmp(name, "profile") == 0) {
        entry->profile = strcmp(value, "us") == 0   ? POLICY_PROFILE_US
                         : strcmp(value, "uk") == 0 ? POLICY_PROFILE_UK
                                                    : POLICY_PROFILE_CN;
    } else if (strcmp(name, "lenders") == 0) {
        entry->lenders = lenders;
        entry->lender_count = (uint32_t)number;
    } else if (strcmp(name, "recipients") == 0) {
        entry->recipient_count = (uint32_t)number;
    } else if (strcmp(name, "bilateral") == 0) {
        f->recipients[0].is_bilateral = number != 0;
    } else if (strcmp(name, "bureaus") == 0) {
        entry->bureau_count = (uint32_t)number;
    } else if (strcmp(name, "only_pboc") == 0) {
        entry->bureau_count = number != 0 ? 1 : 3;
    } else if (!assign(entry, of_entry, sizeof of_entry / sizeof of_entry[0], name, number)) {
        struct policy_product *loan = &f->products[f->policy.entry_count - 1][0];
        return assign(loan, of_loan, sizeof of_loan / sizeof of_loan[0], name, number);
    }
    return true;
}
