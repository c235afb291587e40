/* policy.c - the built-in policies and the look-ups. */
#include "state/core/policy.h"

#include <assert.h>
#include <stddef.h>

const char *const policy_profile_words[] = {"cn", "us", "uk"};

static const struct str bureaus[] = {
    {"PBOC", 4},
    {"BAIHANG", 7},
    {"PUDAO", 5},
};

static const struct policy_recipient recipients[] = {
    {.name = {"bureau", 6}},
};

/* clang-format off */
#define ENTRY(profile_, version_)                                                                \
    {                                                                                            \
        .effective_on = INT32_MIN,                                                               \
        .version = {version_, sizeof(version_) - 1},                                             \
        .profile = profile_,                                                                     \
        .utc_offset_minutes = 480,                                                               \
        .base_currency = {"CNY", 3},                                                             \
        .window_days = 92,                                                                       \
        .max_tick_jump_days = 40,                                                                \
        .max_accounts = 1000,                                                                    \
        .max_unpaid = 400,                                                                       \
        .max_movements = 512,                                                                    \
        .notice_wait_days = 1,                                                                   \
        .keep_closed_months = 63,                                                                \
        .plan_breach_dpd = 30,                                                                   \
        .zero_dpd = 90,                                                                          \
        .card_principal_dpd = 90,                                                                \
        .floor_minor = 10000,                                                                    \
        .intentional_dpd = 30,                                                                   \
        .reminders = {{1, CHANNEL_APP}, {3, CHANNEL_SMS}, {7, CHANNEL_CALL}, {15, CHANNEL_AGENCY}}, \
        .offer_dpd = {30, 60},                                                                   \
        .referral_dpd = 120,                                                                     \
        .referral_minor = 100000,                                                                \
        .quiet_until_minute = 480,                                                               \
        .quiet_from_minute = 1320,                                                               \
        .review_valid_days = 90,                                                                 \
        .dispute_due_days = 20,                                                                  \
        .warning = {.watch_points = 30, .reduce_points = 50, .suspend_points = 70,               \
                    .early_dpd = 3, .early_days = 90, .early_points = 10,                        \
                    .lenders = {{3, 20}, {5, 40}}, .inquiries = {{6, 20}, {10, 40}},             \
                    .borrowings = 4, .borrowing_days = 30, .borrowings_points = 15,              \
                    .repays_loan_points = 30,                                                    \
                    .income_down_percent = 30, .income_down_points = 15,                         \
                    .cash_flow_points = 15, .debt_ratio_points = 20,                             \
                    .listed_elsewhere_points = 40, .court_points = 70},                          \
        .signal_days = 90,                                                                       \
        .debt_ratio_percent = LONG_NONE,                                                         \
        .cap_consumer_minor = 20000000,                                                          \
        .cap_business_minor = 1000000000,                                                        \
        .cap_income_part = 3,                                                                    \
        .cap_ratio_minor = LONG_NONE,                                                            \
        .bureaus = bureaus,                                                                      \
        .bureau_count = sizeof bureaus / sizeof bureaus[0],                                      \
        .recipients = recipients,                                                                \
        .recipient_count = sizeof recipients / sizeof recipients[0],                             \
        .product_default = {                                                                     \
            .account_type = ACCOUNT_TYPE_D1,                                                     \
            .waterfall = {COMPONENT_FEE, COMPONENT_PENALTY, COMPONENT_INTEREST,                  \
                          COMPONENT_PRINCIPAL},                                                  \
            .drawdown_ceiling_minor = LONG_NONE,                                                 \
        },                                                                                       \
    }

static const struct policy_entry defaults[POLICY_PROFILE_COUNT] = {
    [POLICY_PROFILE_CN] = ENTRY(POLICY_PROFILE_CN, "cn-1"),
    [POLICY_PROFILE_US] = ENTRY(POLICY_PROFILE_US, "us-1"),
    [POLICY_PROFILE_UK] = ENTRY(POLICY_PROFILE_UK, "uk-1"),
};
/* clang-format on */

struct policy policy_default(enum policy_profile profile)
{
    assert((unsigned)profile < POLICY_PROFILE_COUNT);
    return (struct policy){.entries = &defaults[profile], .entry_count = 1};
}

const struct policy_entry *policy_entry_at(const struct policy *p, int32_t date)
{
    assert(p->entry_count > 0);
    /* Entries stand in the order of their days. */
    uint32_t newest = p->entry_count - 1;
    while (newest > 0 && p->entries[newest].effective_on > date)
        newest--;
    return &p->entries[newest];
}

int32_t policy_next_date(const struct policy *p, int32_t date)
{
    for (uint32_t i = 0; i < p->entry_count; i++) {
        if (p->entries[i].effective_on > date) return p->entries[i].effective_on;
    }
    return INT_NONE;
}

const struct policy_product *policy_product_named(const struct policy_entry *entry, struct str name)
{
    for (uint32_t i = 0; i < entry->product_count; i++) {
        if (str_equal(entry->products[i].name, name)) return &entry->products[i];
    }
    return &entry->product_default;
}

const struct policy_recipient *policy_recipient_named(const struct policy_entry *entry,
                                                      struct str name)
{
    for (uint32_t i = 0; i < entry->recipient_count; i++) {
        if (str_equal(entry->recipients[i].name, name)) return &entry->recipients[i];
    }
    return NULL;
}
