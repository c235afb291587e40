/* test_core_policy.c - which entry, product and recipient holds; the built-in numbers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "state/core/points.h"
#include "state/core/policy.h"

static void test_the_newest_entry_in_force_on_a_date_holds(void **state)
{
    (void)state;
    struct policy_entry entries[3] = {
        {.effective_on = 100, .zero_dpd = 1},
        {.effective_on = 200, .zero_dpd = 2},
        {.effective_on = 300, .zero_dpd = 3},
    };
    struct policy policy = {.entries = entries, .entry_count = 3};
    static const int32_t rows[][2] = {
        {INT32_MIN, 1}, {99, 1}, {100, 1}, {199, 1}, {200, 2}, {299, 2}, {300, 3}, {INT32_MAX, 3},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(policy_entry_at(&policy, rows[i][0])->zero_dpd, rows[i][1]);
    policy.entry_count = 1;
    assert_int_equal(policy_entry_at(&policy, 300)->zero_dpd, 1);
}

/* What stands behind the last entry is none. */
static void test_the_next_entry_is_the_first_whose_day_is_to_come(void **state)
{
    (void)state;
    const struct policy_entry entries[3] = {
        {.effective_on = 100}, {.effective_on = 200}, {.effective_on = 300}};
    const struct policy policy = {.entries = entries, .entry_count = 2};
    static const int32_t rows[][2] = {{INT32_MIN, 100},     {99, 100},       {100, 200},
                                      {199, 200},           {200, INT_NONE}, {299, INT_NONE},
                                      {INT32_MAX, INT_NONE}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(policy_next_date(&policy, rows[i][0]), rows[i][1]);
}

static void test_a_product_that_is_not_listed_has_the_default(void **state)
{
    (void)state;
    const struct policy_product products[2] = {{.name = STR("card")}, {.name = STR("loan")}};
    const struct policy_entry entry = {.products = products, .product_count = 2};
    assert_ptr_equal(policy_product_named(&entry, STR("card")), &products[0]);
    assert_ptr_equal(policy_product_named(&entry, STR("loan")), &products[1]);
    assert_ptr_equal(policy_product_named(&entry, STR("loans")), &entry.product_default);
}

static void test_the_product_without_a_name_is_not_the_one_that_is_not_stated(void **state)
{
    (void)state;
    const struct policy_product products[1] = {{.name = STR("")}};
    const struct policy_entry entry = {.products = products, .product_count = 1};
    assert_ptr_equal(policy_product_named(&entry, STR("")), &products[0]);
    assert_ptr_equal(policy_product_named(&entry, STR_NONE), &entry.product_default);
}

/* Bands in any order, or two of the same height: the highest one reached. */
static void test_the_band_of_points_is_the_highest_that_is_reached(void **state)
{
    (void)state;
    static const struct {
        int32_t watch, reduce, suspend, points, band;
    } rows[] = {
        {30, 50, 70, 29, 0},  {30, 50, 70, 30, 30}, {30, 50, 70, 49, 30}, {30, 50, 70, 50, 50},
        {30, 50, 70, 69, 50}, {30, 50, 70, 70, 70}, {30, 30, 30, 29, 0},  {30, 30, 30, 30, 30},
        {70, 50, 30, 60, 50}, {70, 50, 30, 99, 70},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct policy_entry entry = {.warning = {.watch_points = rows[i].watch,
                                                       .reduce_points = rows[i].reduce,
                                                       .suspend_points = rows[i].suspend}};
        assert_int_equal(points_band(&entry, rows[i].points), rows[i].band);
    }
}

static void test_a_recipient_is_found_by_name_or_not_at_all(void **state)
{
    (void)state;
    const struct policy_recipient recipients[2] = {{.name = STR("a")}, {.name = STR("b")}};
    const struct policy_entry entry = {.recipients = recipients, .recipient_count = 2};
    assert_ptr_equal(policy_recipient_named(&entry, STR("a")), &recipients[0]);
    assert_ptr_equal(policy_recipient_named(&entry, STR("b")), &recipients[1]);
    assert_null(policy_recipient_named(&entry, STR("c")));
}

/* The numbers of the law and of practice that hold where a lender states none. */
static void test_the_built_in_numbers(void **state)
{
    (void)state;
    for (int p = 0; p < POLICY_PROFILE_COUNT; p++) {
        struct policy policy = policy_default((enum policy_profile)p);
        assert_int_equal(policy.entry_count, 1);
        const struct policy_entry *e = policy_entry_at(&policy, INT32_MIN);
        assert_int_equal(e->effective_on, INT32_MIN);
        assert_int_equal(e->profile, p);
        assert_int_equal(e->utc_offset_minutes, 8 * 60);
        assert_true(str_equal(e->base_currency, STR("CNY")));
        assert_int_equal(e->window_days, 92);
        assert_int_equal(e->max_tick_jump_days, 40);
        assert_int_equal(e->max_accounts, 1000);
        assert_int_equal(e->max_unpaid, 400);
        assert_int_equal(e->max_movements, 512);
        assert_false(e->is_explicit);
        assert_false(e->is_consent_required);
        assert_int_equal(e->notice_wait_days, 1);
        assert_int_equal(e->keep_closed_months, 63);
        assert_int_equal(e->plan_breach_dpd, 30);
        assert_int_equal(e->zero_dpd, 90);
        assert_int_equal(e->card_principal_dpd, 90);
        assert_int_equal(e->floor_minor, 10000);
        assert_int_equal(e->intentional_dpd, 30);
        static const int32_t reminder_dpd[] = {1, 3, 7, 15};
        static const enum channel channels[] = {CHANNEL_APP, CHANNEL_SMS, CHANNEL_CALL,
                                                CHANNEL_AGENCY};
        for (int i = 0; i < POLICY_REMINDER_STAGES; i++) {
            assert_int_equal(e->reminders[i].dpd, reminder_dpd[i]);
            assert_int_equal(e->reminders[i].channel, channels[i]);
        }
        assert_int_equal(e->offer_dpd[0], 30);
        assert_int_equal(e->offer_dpd[1], 60);
        assert_int_equal(e->referral_dpd, 120);
        assert_int_equal(e->referral_minor, 100000);
        assert_int_equal(e->quiet_until_minute, 8 * 60);
        assert_int_equal(e->quiet_from_minute, 22 * 60);
        assert_int_equal(e->review_valid_days, 90);
        assert_int_equal(e->dispute_due_days, 20);
        assert_int_equal(e->signal_days, 90);
        assert_int_equal(e->cap_consumer_minor, 20000000);
        assert_int_equal(e->cap_business_minor, 1000000000);
    }
    assert_true(str_equal(policy_default(POLICY_PROFILE_CN).entries->version, STR("cn-1")));
    assert_true(str_equal(policy_default(POLICY_PROFILE_US).entries->version, STR("us-1")));
    assert_true(str_equal(policy_default(POLICY_PROFILE_UK).entries->version, STR("uk-1")));
    assert_string_equal(policy_profile_words[POLICY_PROFILE_CN], "cn");
    assert_string_equal(policy_profile_words[POLICY_PROFILE_US], "us");
    assert_string_equal(policy_profile_words[POLICY_PROFILE_UK], "uk");
}

static void test_the_built_in_bureaus_recipients_and_product(void **state)
{
    (void)state;
    for (int p = 0; p < POLICY_PROFILE_COUNT; p++) {
        const struct policy_entry *e = policy_default((enum policy_profile)p).entries;
        assert_int_equal(e->bureau_count, 3);
        assert_true(str_equal(e->bureaus[0], STR("PBOC")));
        assert_true(str_equal(e->bureaus[1], STR("BAIHANG")));
        assert_true(str_equal(e->bureaus[2], STR("PUDAO")));
        assert_int_equal(e->recipient_count, 1);
        assert_true(str_equal(e->recipients[0].name, STR("bureau")));
        assert_false(e->recipients[0].is_lender);
        assert_int_equal(e->product_count, 0);
        const struct policy_product *product = policy_product_named(e, STR("any"));
        assert_int_equal(product->account_type, ACCOUNT_TYPE_D1);
        assert_int_equal(product->grace_days, 0);
        assert_int_equal(product->tolerance_minor, 0);
        static const enum component waterfall[] = {COMPONENT_FEE, COMPONENT_PENALTY,
                                                   COMPONENT_INTEREST, COMPONENT_PRINCIPAL};
        for (int i = 0; i < COMPONENT_COUNT; i++)
            assert_int_equal(product->waterfall[i], waterfall[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_newest_entry_in_force_on_a_date_holds),
        cmocka_unit_test(test_the_next_entry_is_the_first_whose_day_is_to_come),
        cmocka_unit_test(test_a_product_that_is_not_listed_has_the_default),
        cmocka_unit_test(test_the_product_without_a_name_is_not_the_one_that_is_not_stated),
        cmocka_unit_test(test_the_band_of_points_is_the_highest_that_is_reached),
        cmocka_unit_test(test_a_recipient_is_found_by_name_or_not_at_all),
        cmocka_unit_test(test_the_built_in_numbers),
        cmocka_unit_test(test_the_built_in_bureaus_recipients_and_product),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
