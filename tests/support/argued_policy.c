/* argued_policy.c - a policy from arguments. */
#include "tests/support/argued_policy.h"

#include <stddef.h>
#include <string.h>

struct setting {
    const char *name;
    size_t at, size;
};

#define SETTING(name_, field_)                                                                     \
    {                                                                                              \
        name_, offsetof(struct policy_entry, field_), sizeof(((struct policy_entry *)0)->field_)   \
    }

static const struct setting settings[] = {
    SETTING("notice_wait_days", notice_wait_days),
    SETTING("zero_dpd", zero_dpd),
    SETTING("card_principal_dpd", card_principal_dpd),
    SETTING("plan_breach_dpd", plan_breach_dpd),
    SETTING("repairs", repairs.count),
    SETTING("repair_from", repairs.items[0].from_on),
    SETTING("repair_to", repairs.items[0].to_on),
    SETTING("repair_most", repairs.items[0].most_minor),
    SETTING("repair_by", repairs.items[0].repaid_by),
    SETTING("repair_effective", repairs.items[0].effective_on),
    SETTING("grace_days", product_default.grace_days),
    SETTING("tolerance", product_default.tolerance_minor),
    SETTING("settlement_day", product_default.settlement_day),
    SETTING("account_type", product_default.account_type),
    SETTING("is_business", product_default.is_business),
    SETTING("drawdown_ceiling", product_default.drawdown_ceiling_minor),
    SETTING("explicit", is_explicit),
    SETTING("consent_required", is_consent_required),
    SETTING("floor", floor_minor),
    SETTING("window_days", window_days),
    SETTING("profile", profile),
    SETTING("intentional_dpd", intentional_dpd),
    SETTING("referral_dpd", referral_dpd),
    SETTING("signal_days", signal_days),
    SETTING("debt_ratio_percent", debt_ratio_percent),
    SETTING("cap_consumer", cap_consumer_minor),
    SETTING("cap_business", cap_business_minor),
    SETTING("cap_ratio", cap_ratio_minor),
    SETTING("increase_months", increase_clean_months),
};

void argued_policy_init(struct argued_policy *p, const struct policy_entry *first)
{
    p->entries[0] = *first;
    p->count = 1;
}

static bool begin_entry(struct argued_policy *p, long long day)
{
    static const char *const versions[ARGUED_ENTRIES_MAX] = {"cn-1", "cn-2", "cn-3", "cn-4"};
    if (p->count == ARGUED_ENTRIES_MAX) return false;
    p->entries[p->count] = p->entries[p->count - 1];
    p->entries[p->count].effective_on = (int32_t)day;
    p->entries[p->count].version = (struct str){versions[p->count], 4};
    p->count++;
    return true;
}

bool argued_policy_set(struct argued_policy *p, const char *name, long long value)
{
    if (strcmp(name, "from") == 0) return begin_entry(p, value);
    for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++) {
        if (strcmp(settings[i].name, name) != 0) continue;
        void *at = (char *)&p->entries[p->count - 1] + settings[i].at;
        if (settings[i].size == sizeof(int64_t)) *(int64_t *)at = value;
        if (settings[i].size == sizeof(int32_t)) *(int32_t *)at = (int32_t)value;
        if (settings[i].size == sizeof(bool)) *(bool *)at = value != 0;
        return true;
    }
    return false;
}
