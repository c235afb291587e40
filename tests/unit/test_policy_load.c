/* test_policy_load.c - the policy file, and the hash that stands in journal and meta. */
#include "consumer/policy_load.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "state/core/date.h"

#define MINIMAL "[service]\ninstance_id = w1\n[kafka]\nbootstrap.servers = 127.0.0.1:9092\n"

struct loaded {
    struct config *config;
    struct policy_file *file;
    const struct policy *policy;
};

/* A policy file beside a configuration with these sections more. */
static struct loaded load_beside(const char *text, const char *sections)
{
    struct loaded l = {0};
    struct config_why why = {""};
    char config[512];
    (void)snprintf(config, sizeof config, "%s%s", MINIMAL, sections);
    if (config_parse("test.conf", config, &l.config, &why) != ERR_OK) fail_msg("%s", why.text);
    if (config_parse_policy(l.config, "test.policy", text, &why) != ERR_OK)
        fail_msg("%s", why.text);
    if (policy_load(l.config, &l.file, &why) != ERR_OK) fail_msg("%s", why.text);
    l.policy = policy_of(l.file);
    return l;
}

static struct loaded load(const char *text)
{
    return load_beside(text, "");
}

static void drop(struct loaded *l)
{
    policy_free(l->file);
    config_free(l->config);
}

static char *text_of(const struct policy *p, int32_t today)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    assert_non_null(out);
    policy_print(out, p, today);
    assert_int_equal(fclose(out), 0);
    return text;
}

static void test_nothing_stated_is_the_built_in_policy(void **state)
{
    (void)state;
    struct loaded l = load("");
    const struct policy_entry *built_in = policy_default(POLICY_PROFILE_CN).entries;
    const struct policy_entry *entry = policy_entry_at(l.policy, 20000);
    assert_int_equal(l.policy->entry_count, 1);
    assert_int_equal(entry->window_days, built_in->window_days);
    assert_int_equal(entry->floor_minor, built_in->floor_minor);
    assert_int_equal(entry->bureau_count, 3);
    assert_int_equal(entry->recipient_count, 0);
    drop(&l);
}

static void test_values_of_every_type_reach_their_fields(void **state)
{
    (void)state;
    struct loaded l = load_beside(
        "[policy]\nprofile = us\nversion = us-7\naccounts = explicit\nfloor = 500\n"
        "reminders = 2:SMS 5:CALL 9:CALL 20:AGENCY\noffer_dpd = 10, 20\n"
        "cap_ratio = 77\nbureaus = PBOC X1\ngrace_days = 3\n"
        "waterfall = principal interest fee penalty\n"
        "[policy.product.card]\naccount_type = R2\ngrace_days = 5\n",
        "[lenders]\nids = B A\n[recipient.z]\nkey_file = /k\n"
        "[recipient.b]\nkey_file = /k\nkind = lender\nbilateral = true\non_cure = keep\n");
    const struct policy_entry *entry = policy_entry_at(l.policy, 0);
    assert_int_equal(entry->profile, POLICY_PROFILE_US);
    assert_true(str_equal(entry->version, STR("us-7")));
    assert_true(entry->is_explicit);
    assert_int_equal(entry->floor_minor, 500);
    assert_int_equal(entry->reminders[3].dpd, 20);
    assert_int_equal(entry->reminders[3].channel, CHANNEL_AGENCY);
    assert_int_equal(entry->offer_dpd[1], 20);
    assert_int_equal(entry->cap_ratio_minor, 77);
    assert_int_equal(entry->bureau_count, 2);
    assert_true(str_equal(entry->bureaus[1], STR("X1")));
    assert_int_equal(entry->product_default.grace_days, 3);
    assert_int_equal(entry->product_default.waterfall[0], COMPONENT_PRINCIPAL);
    const struct policy_product *card = policy_product_named(entry, STR("card"));
    assert_int_equal(card->account_type, ACCOUNT_TYPE_R2);
    assert_int_equal(card->grace_days, 5);
    assert_int_equal(card->waterfall[3], COMPONENT_PENALTY);
    assert_int_equal(policy_product_named(entry, STR("loan"))->grace_days, 3);
    assert_int_equal(entry->lender_count, 2);
    const struct policy_recipient *b = policy_recipient_named(entry, STR("b"));
    assert_true(b->is_lender && b->is_bilateral && b->keeps_on_cure);
    drop(&l);
}

static void test_a_dated_entry_is_the_one_before_with_its_changes(void **state)
{
    (void)state;
    struct loaded l = load("[policy.2027-06-01]\nversion = c\nwindow_days = 50\n"
                           "[policy]\nversion = a\nfloor = 900\n"
                           "[policy.2027-01-01]\nversion = b\nwindow_days = 60\n"
                           "[policy.2027-06-01.product.card]\ngrace_days = 9\n");
    int32_t first = date_from_civil(2027, 1, 1);
    int32_t second = date_from_civil(2027, 6, 1);
    assert_int_equal(l.policy->entry_count, 3);
    assert_int_equal(policy_entry_at(l.policy, first - 1)->window_days, 92);
    assert_int_equal(policy_entry_at(l.policy, first)->window_days, 60);
    assert_int_equal(policy_entry_at(l.policy, second - 1)->window_days, 60);
    assert_int_equal(policy_entry_at(l.policy, second)->window_days, 50);
    assert_int_equal(policy_entry_at(l.policy, second)->floor_minor, 900);
    assert_int_equal(
        policy_product_named(policy_entry_at(l.policy, second), STR("card"))->grace_days, 9);
    assert_int_equal(
        policy_product_named(policy_entry_at(l.policy, first), STR("card"))->grace_days, 0);
    drop(&l);
}

/* clang-format off */
static const struct refusal {
    const char *text;
    const char *says[2];
} refusals[] = {
    {"[policy]\nflor = 1\n",                            {"test.policy:2", "did you mean 'floor'?"}},
    {"[policy]\nfloor = -1\n",                          {"test.policy:2", "a whole number from 0"}},
    {"[policy]\nfloor = 1.5\n",                         {"test.policy:2", "'1.5' is wrong"}},
    {"[policy]\nfloor = off\n",                         {"test.policy:2", "'off' is wrong"}},
    {"[policy]\nprofile = fr\n",                        {"test.policy:2", "cn us uk"}},
    {"[policy]\naccounts = none\n",                     {"test.policy:2", "implicit explicit"}},
    {"[policy]\nreminders = 1:APP 3:SMS 7:CALL\n",      {"test.policy:2", "four of"}},
    {"[policy]\nreminders = 3:APP 1:SMS 7:CALL 9:CALL\n", {"test.policy:2", "rising"}},
    {"[policy]\noffer_dpd = 60 30\n",                   {"test.policy:2", "two rising"}},
    {"[policy]\nwaterfall = fee fee interest penalty\n", {"test.policy:2", "some order"}},
    {"[policy]\nbase_currency = YUAN\n",                {"base_currency", "three letters"}},
    {"[policy]\nquiet_until_minute = 1400\n",           {"quiet_until_minute", "before quiet_from"}},
    {"[policy]\nfloor = 1\nfloor = 2\n",                {"test.policy:3", "twice"}},
    {"[policy.2027-02-30]\nfloor = 1\n",                {"test.policy:2", "[policy.2027-01-01]"}},
    {"[policy.later]\nfloor = 1\n",                     {"test.policy:2", "[policy.2027-01-01]"}},
    {"[policy.product.]\ngrace_days = 1\n",             {"test.policy:2", "no such section"}},
    {"[policy.product.card]\nfloor = 1\n",              {"test.policy:2", "no such key"}},
    {"[policy.product.a b]\ngrace_days = 1\n",          {"test.policy:2", "no such section"}},
    {"[policy.2027-01-01]\nfloor = 1\n",                {"[policy.2027-01-01] version", "one of its own"}},
    {"[policy]\nversion = a\n[policy.2027-01-01]\nversion = b\n[policy.2028-01-01]\nversion = a\n",
                                                        {"test.policy:6", "one of its own"}},
    {"[policy]\nreduce_points = 29\n",                 {"test.policy:2: [policy] reduce_points", "at least watch_points"}},
    {"[policy]\nwatch_points = 51\n",                  {"test.policy:2: [policy] watch_points", "at most reduce_points"}},
    {"[policy]\nversion = a\nsuspend_points = 60\nreduce_points = 61\n",
                                                        {"test.policy:4: [policy] reduce_points", "at most suspend_points"}},
    {"[policy]\nversion = a\n[policy.2027-01-01]\nversion = b\nsuspend_points = 49\n",
                                                        {"test.policy:5: [policy.2027-01-01] suspend_points", "at least reduce_points"}},
    {"[redis]\nport = 1\n",                             {"test.policy:2", "[policy...] sections alone"}},
    {"floor = 1\n",                                     {"test.policy:1", "[policy...] sections alone"}},
    {"[policy]\nfloor\n",                               {"test.policy:2", "neither [section] nor key"}},
};
/* clang-format on */

static void test_each_mistake_is_named_with_its_place_and_mend(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refusals / sizeof refusals[0]; i++) {
        struct config *c = NULL;
        struct policy_file *f = NULL;
        struct config_why why = {""};
        print_message("    %s\n", refusals[i].says[1]);
        assert_int_equal(config_parse("test.conf", MINIMAL, &c, &why), ERR_OK);
        enum err e = config_parse_policy(c, "test.policy", refusals[i].text, &why);
        if (e == ERR_OK) e = policy_load(c, &f, &why);
        assert_int_equal(e, ERR_CONFIG);
        for (int k = 0; k < 2; k++) {
            if (strstr(why.text, refusals[i].says[k]) == NULL) {
                fail_msg("'%s' does not say '%s'", why.text, refusals[i].says[k]);
            }
        }
        config_free(c);
    }
}

static void test_the_hash_sees_changes_of_the_past_and_not_of_the_future(void **state)
{
    (void)state;
    struct loaded plain = load("[policy]\nversion = a\n");
    struct loaded future =
        load("[policy]\nversion = a\n[policy.2027-01-01]\nversion = b\nfloor = 1\n");
    struct loaded changed = load("[policy]\nversion = a\nfloor = 1\n");
    struct loaded lenders = load_beside("[policy]\nversion = a\n", "[lenders]\nids = A\n");
    int32_t before = date_from_civil(2026, 12, 31);
    assert_true(policy_hash_at(plain.policy, before) == policy_hash_at(future.policy, before));
    assert_true(policy_hash_at(plain.policy, before) == plain.policy->hash);
    assert_true(policy_hash_at(plain.policy, before + 1) !=
                policy_hash_at(future.policy, before + 1));
    assert_true(plain.policy->hash != changed.policy->hash);
    assert_true(plain.policy->hash != lenders.policy->hash);
    drop(&plain);
    drop(&future);
    drop(&changed);
    drop(&lenders);
}

static void test_a_young_key_that_says_what_was_done_before_does_not_change_the_hash(void **state)
{
    (void)state;
    struct policy_entry entry = policy_default(POLICY_PROFILE_CN).entries[0];
    const struct policy policy = {.entries = &entry, .entry_count = 1};
    /* Stands in the meta of every partition: if it changes, nobody's daemon starts without
     * --accept-policy. A new key belongs into young_keys of policy_text.c. */
    assert_true(policy_hash_at(&policy, 0) == 0x80039b5e9577a434);
    entry.increase_clean_months = 1;
    assert_true(policy_hash_at(&policy, 0) != 0x80039b5e9577a434);
    entry.increase_clean_months = 0;
    entry.repairs.count = 1;
    entry.repairs.items[0] = (struct policy_repair){.name = STR("r")};
    assert_true(policy_hash_at(&policy, 0) != 0x80039b5e9577a434);
}

static const char several[] =
    "[policy]\nversion = a\nfloor = 7\n[policy.product.card]\ngrace_days = 2\n"
    "[policy.2026-01-01]\nversion = b\nfloor = 8\n"
    "[policy.2027-01-01]\nversion = c\ngrace_days = 1\nreferral_amount = 9\n"
    "[policy.2027-01-01.product.lease]\ndrawdown_ceiling = 5\n";

static void test_what_is_printed_loads_to_the_same(void **state)
{
    (void)state;
    struct loaded l = load(several);
    char *text = text_of(l.policy, date_from_civil(2026, 6, 1));
    struct loaded again = load(text);
    char *text_again = text_of(again.policy, date_from_civil(2026, 6, 1));
    assert_int_equal(again.policy->entry_count, 3);
    assert_true(l.policy->hash == again.policy->hash);
    for (uint32_t i = 0; i < 3; i++) {
        int32_t date = l.policy->entries[i].effective_on;
        assert_int_equal(again.policy->entries[i].effective_on, date);
        assert_true(policy_hash_at(l.policy, date) == policy_hash_at(again.policy, date));
    }
    assert_string_equal(text, text_again);
    free(text);
    free(text_again);
    drop(&l);
    drop(&again);
}

static void assert_says(const char *text, const char *words)
{
    if (strstr(text, words) == NULL) fail_msg("'%s' is not in:\n%s", words, text);
}

static void test_today_is_told_by_the_time_zone_in_force_not_by_one_to_come(void **state)
{
    (void)state;
    struct loaded l = load("[policy]\nutc_offset_minutes = 480\n"
                           "[policy.2027-01-01]\nversion = b\nutc_offset_minutes = -480\n");
    const int64_t day_ms = 86400000;
    int32_t day = date_from_civil(2026, 6, 1);
    int32_t first = date_from_civil(2027, 1, 1);
    /* 20:00 UTC is the next day in the east, and still the same in the west. */
    assert_int_equal(policy_day_at(l.policy, day * day_ms + 20 * 3600000), day + 1);
    assert_int_equal(policy_day_at(l.policy, (first + 40) * day_ms + 20 * 3600000), first + 40);
    assert_int_equal(policy_day_at(l.policy, (first + 40) * day_ms + 2 * 3600000), first + 39);
    drop(&l);
}

static void test_what_is_printed_names_todays_entry_and_each_change(void **state)
{
    (void)state;
    struct loaded l = load(several);
    char *text = text_of(l.policy, date_from_civil(2026, 6, 1));
    assert_says(text, "\n; in force earlier, until 2025-12-31\n[policy]\n");
    assert_says(text, "\n; in force today, 2026-06-01, until 2026-12-31\n[policy.2026-01-01]\n");
    assert_says(text, "\n; to come\n[policy.2027-01-01]\n");
    assert_says(text, "\nfloor = 8 ; before: 7\n");
    assert_says(text, "\ngrace_days = 1 ; before: 0\n");
    assert_says(text, "\ndrawdown_ceiling = 5 ; before: off\n");
    free(text);
    drop(&l);
}

static void test_a_key_no_section_of_the_product_states_follows_the_entry(void **state)
{
    (void)state;
    struct loaded l = load("[policy.product.card]\naccount_type = R2\n"
                           "[policy.product.lease]\ngrace_days = 2\n"
                           "[policy]\ntolerance = 100\n"
                           "[policy.2027-01-01]\nversion = b\ngrace_days = 5\n"
                           "waterfall = principal interest fee penalty\n");
    int32_t first = date_from_civil(2027, 1, 1);
    const struct policy_product *card =
        policy_product_named(policy_entry_at(l.policy, 0), STR("card"));
    assert_int_equal(card->tolerance_minor, 100);
    assert_int_equal(card->grace_days, 0);
    card = policy_product_named(policy_entry_at(l.policy, first), STR("card"));
    assert_int_equal(card->account_type, ACCOUNT_TYPE_R2);
    assert_int_equal(card->grace_days, 5);
    assert_int_equal(card->waterfall[0], COMPONENT_PRINCIPAL);
    const struct policy_product *lease =
        policy_product_named(policy_entry_at(l.policy, first), STR("lease"));
    assert_int_equal(lease->grace_days, 2);
    assert_int_equal(lease->waterfall[0], COMPONENT_PRINCIPAL);
    drop(&l);
}

static void test_a_file_of_ops_policy_is_the_built_in_policy_of_its_profile(void **state)
{
    (void)state;
    for (int i = 0; i < POLICY_PROFILE_COUNT; i++) {
        char path[64];
        (void)snprintf(path, sizeof path, "ops/policy/%s.conf", policy_profile_words[i]);
        struct config *c = NULL;
        struct policy_file *file = NULL;
        struct config_why why = {""};
        assert_int_equal(config_parse("test.conf", MINIMAL, &c, &why), ERR_OK);
        if (config_read_policy(c, path, &why) != ERR_OK) fail_msg("%s", why.text);
        if (policy_load(c, &file, &why) != ERR_OK) fail_msg("%s", why.text);
        struct policy_entry built_in = policy_default((enum policy_profile)i).entries[0];
        built_in.recipient_count = 0; /* are the configuration's */
        const struct policy all = {.entries = &built_in, .entry_count = 1};
        assert_int_equal(policy_of(file)->entry_count, 1);
        assert_true(policy_hash_at(policy_of(file), 0) == policy_hash_at(&all, 0));
        policy_free(file);
        config_free(c);
    }
}

static void test_the_example_of_a_repair_rule_loads_and_is_in_force_from_its_day(void **state)
{
    (void)state;
    struct config *c = NULL;
    struct policy_file *file = NULL;
    struct config_why why = {""};
    assert_int_equal(config_parse("test.conf", MINIMAL, &c, &why), ERR_OK);
    if (config_read_policy(c, "ops/policy/repair-pboc.conf", &why) != ERR_OK)
        fail_msg("%s", why.text);
    if (policy_load(c, &file, &why) != ERR_OK) fail_msg("%s", why.text);
    const struct policy *policy = policy_of(file);
    int32_t day = date_from_civil(2026, 1, 1);
    assert_int_equal(policy_entry_at(policy, day - 1)->repairs.count, 0);
    assert_int_equal(policy_entry_at(policy, day)->repairs.count, 1);
    assert_int_equal(policy_entry_at(policy, day)->repairs.items[0].most_minor, 1000000);
    policy_free(file);
    config_free(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing_stated_is_the_built_in_policy),
        cmocka_unit_test(test_values_of_every_type_reach_their_fields),
        cmocka_unit_test(test_a_dated_entry_is_the_one_before_with_its_changes),
        cmocka_unit_test(test_each_mistake_is_named_with_its_place_and_mend),
        cmocka_unit_test(test_the_hash_sees_changes_of_the_past_and_not_of_the_future),
        cmocka_unit_test(test_a_young_key_that_says_what_was_done_before_does_not_change_the_hash),
        cmocka_unit_test(test_what_is_printed_loads_to_the_same),
        cmocka_unit_test(test_today_is_told_by_the_time_zone_in_force_not_by_one_to_come),
        cmocka_unit_test(test_what_is_printed_names_todays_entry_and_each_change),
        cmocka_unit_test(test_a_key_no_section_of_the_product_states_follows_the_entry),
        cmocka_unit_test(test_a_file_of_ops_policy_is_the_built_in_policy_of_its_profile),
        cmocka_unit_test(test_the_example_of_a_repair_rule_loads_and_is_in_force_from_its_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
