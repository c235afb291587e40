/* test_core_codes.c - the boundary table, row by row, and the calendar and ids under it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "state/core/codes.h"
#include "state/core/date.h"
#include "state/core/ids.h"
#include "state/core/money.h"

/* clang-format off */
static const struct boundary {
    int32_t dpd;
    char monthly;
    const char *metro2;
    char profile;
    int32_t class_loan, class_card;
} boundaries[] = {
    {   0, 'N', "11", '0', 1, 1},
    {   1, '1', "11", '0', 2, 2}, {  29, '1', "11", '0', 2, 2},
    {  30, '1', "71", '1', 2, 2},
    {  31, '2', "71", '1', 2, 2}, {  59, '2', "71", '1', 2, 2},
    {  60, '2', "78", '2', 2, 2},
    {  61, '3', "78", '2', 2, 2}, {  89, '3', "78", '2', 2, 2},
    {  90, '3', "80", '3', 2, 2},
    {  91, '4', "80", '3', 3, 3}, { 119, '4', "80", '3', 3, 3},
    { 120, '4', "82", '4', 3, 3},
    { 121, '5', "82", '4', 3, 4}, { 149, '5', "82", '4', 3, 4},
    { 150, '5', "83", '5', 3, 4},
    { 151, '6', "83", '5', 3, 4}, { 179, '6', "83", '5', 3, 4},
    { 180, '6', "84", '6', 3, 4},
    { 181, '7', "84", '6', 3, 5}, { 270, '7', "84", '6', 3, 5},
    { 271, '7', "84", '6', 4, 5}, { 360, '7', "84", '6', 4, 5},
    { 361, '7', "84", '6', 5, 5}, {5000, '7', "84", '6', 5, 5},
};

static const struct month_later { int32_t from[3]; int32_t months; int32_t to[3]; } months_later[] = {
    {{2026, 1, 31},   1, {2026, 2, 28}},
    {{2024, 1, 31},   1, {2024, 2, 29}},
    {{2026, 3, 31},  -1, {2026, 2, 28}},
    {{2026, 1, 15},  12, {2027, 1, 15}},
    {{2026, 1, 15}, -13, {2024, 12, 15}},
    {{2024, 2, 29},  12, {2025, 2, 28}},
    {{2026, 12, 31},  2, {2027, 2, 28}},
};

static const struct settlement { int32_t date[3]; int32_t day; int32_t from[3]; int32_t before[3]; } settlements[] = {
    {{2026, 2, 10},  0, {2026, 2, 28}, {2026, 1, 31}},
    {{2026, 2, 10}, 31, {2026, 2, 28}, {2026, 1, 31}},
    {{2026, 2, 10}, 10, {2026, 2, 10}, {2026, 1, 10}},
    {{2026, 2, 11}, 10, {2026, 3, 10}, {2026, 2, 10}},
    {{2026, 2, 28}, 30, {2026, 2, 28}, {2026, 1, 30}},
    {{2026, 3,  1}, 30, {2026, 3, 30}, {2026, 2, 28}},
    {{2026, 12, 31}, 5, {2027, 1,  5}, {2026, 12, 5}},
};
/* clang-format on */

#define COUNT(table) (sizeof(table) / sizeof(table)[0])
#define DAY(d) date_from_civil((d)[0], (d)[1], (d)[2])

static void test_each_boundary_of_days_past_due(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(boundaries); i++) {
        const struct boundary *b = &boundaries[i];
        print_message("    dpd %d\n", b->dpd);
        assert_int_equal(codes_monthly_of_dpd(b->dpd), b->monthly);
        assert_string_equal(codes_metro2_of_dpd(b->dpd), b->metro2);
        assert_int_equal(codes_profile_of_dpd(b->dpd), b->profile);
        assert_int_equal(codes_class_of_dpd(b->dpd, false), b->class_loan);
        assert_int_equal(codes_class_of_dpd(b->dpd, true), b->class_card);
    }
}

/* The columns of the table by formulas that do not look like it: bureaus count begun months, Metro
 * 2 full ones, and classes go by 90, 270, 360 (loans) and 90, 120, 180 days (cards). */
static void test_every_day_from_0_to_2000_lies_in_its_row(void **state)
{
    (void)state;
    static const char *const metro2[] = {"11", "71", "78", "80", "82", "83", "84"};
    for (int32_t dpd = 0; dpd <= 2000; dpd++) {
        int32_t begun = (dpd + 29) / 30 < 7 ? (dpd + 29) / 30 : 7;
        int32_t full = dpd / 30 < 6 ? dpd / 30 : 6;
        assert_int_equal(codes_monthly_of_dpd(dpd), dpd == 0 ? 'N' : '0' + begun);
        assert_string_equal(codes_metro2_of_dpd(dpd), metro2[full]);
        assert_int_equal(codes_profile_of_dpd(dpd), '0' + full);
        int32_t loan = 1 + (dpd > 0) + (dpd > 90) + (dpd > 270) + (dpd > 360);
        int32_t card = 1 + (dpd > 0) + (dpd > 90) + (dpd > 120) + (dpd > 180);
        assert_int_equal(codes_class_of_dpd(dpd, false), loan);
        assert_int_equal(codes_class_of_dpd(dpd, true), card);
    }
}

static void test_the_next_boundary_is_the_next_day_on_which_something_changes(void **state)
{
    (void)state;
    for (int32_t dpd = 0; dpd < 400; dpd++) {
        int32_t next = dpd + 1;
        while (next < 1000 && codes_monthly_of_dpd(next) == codes_monthly_of_dpd(dpd) &&
               strcmp(codes_metro2_of_dpd(next), codes_metro2_of_dpd(dpd)) == 0 &&
               codes_class_of_dpd(next, false) == codes_class_of_dpd(dpd, false) &&
               codes_class_of_dpd(next, true) == codes_class_of_dpd(dpd, true)) {
            next++;
        }
        assert_int_equal(codes_next_boundary(dpd), next < 1000 ? next : INT32_MAX);
    }
}

static void test_a_card_counts_missed_minimum_payments(void **state)
{
    (void)state;
    assert_int_equal(codes_monthly_of_count(3, 0), 'N');
    assert_int_equal(codes_monthly_of_count(0, 5), '1');
    assert_int_equal(codes_monthly_of_count(3, 70), '3');
    assert_int_equal(codes_monthly_of_count(1, 1), '1');
    assert_int_equal(codes_monthly_of_count(7, 300), '7');
    assert_int_equal(codes_monthly_of_count(8, 300), '7');
    assert_int_equal(codes_monthly_of_count(9, 300), '7');
}

static void test_codes_have_an_order_of_gravity(void **state)
{
    (void)state;
    static const char rising[] = "*NMC1234567DZGB";
    for (size_t i = 1; rising[i] != '\0'; i++) {
        assert_true(codes_gravity(rising[i - 1]) < codes_gravity(rising[i]));
    }
    assert_int_equal(codes_gravity('*'), 0);
    assert_int_equal(codes_gravity('1'), 4);
    assert_int_equal(codes_gravity('x'), 0);
    for (char code = ' '; code <= '~'; code++)
        assert_int_equal(codes_is_late(code), code >= '1' && code <= '7');
}

static void test_dates_survive_the_way_there_and_back(void **state)
{
    (void)state;
    assert_int_equal(date_from_civil(1970, 1, 1), 0);
    assert_int_equal(date_from_civil(2026, 11, 23), 20780);
    for (int32_t date = -30000; date < 60000; date++) {
        struct civil c = date_to_civil(date);
        assert_true(date_exists(c.year, c.month, c.day));
        assert_int_equal(date_from_civil(c.year, c.month, c.day), date);
    }
    assert_false(date_exists(2026, 2, 29));
    assert_false(date_exists(2026, 13, 1));
    assert_false(date_exists(2026, 4, 31));
    assert_false(date_exists(2026, 0, 1));
    assert_false(date_exists(2026, 1, 0));
    assert_false(date_exists(2026, 1, 32));
    assert_true(date_exists(2026, 12, 31));
    assert_true(date_exists(2000, 2, 29));
    assert_false(date_exists(1900, 2, 29));
    char text[DATE_TEXT_SIZE];
    date_format(date_from_civil(2026, 2, 3), text);
    assert_memory_equal(text, "2026-02-03", sizeof text);
}

/* No real date lies so far back; the arithmetic must not care. */
static void test_dates_before_the_year_0_follow_the_same_calendar(void **state)
{
    (void)state;
    int32_t days_per_era = 146097;
    int32_t date = date_from_civil(2024, 2, 29);
    for (int32_t era = 1; era <= 11; era++) {
        int32_t before = date - era * days_per_era;
        assert_int_equal(date_from_civil(2024 - 400 * era, 2, 29), before);
        struct civil c = date_to_civil(before);
        assert_int_equal(c.year, 2024 - 400 * era);
        assert_int_equal(c.month, 2);
        assert_int_equal(c.day, 29);
    }
    assert_int_equal(date_add_months(date_from_civil(0, 1, 31), -11), date_from_civil(-1, 2, 28));
    assert_int_equal(date_add_months(date_from_civil(-1, 12, 31), 1), date_from_civil(0, 1, 31));
    assert_int_equal(date_add_months(date_from_civil(-1, 1, 31), -1), date_from_civil(-2, 12, 31));
    assert_int_equal(date_month_first(date_from_civil(-1, 12, 31)), date_from_civil(-1, 12, 1));
    for (date = date_from_civil(-801, 1, 1); date < date_from_civil(1, 1, 1); date++) {
        struct civil c = date_to_civil(date);
        assert_int_equal(date_from_civil(c.year, c.month, c.day), date);
    }
}

static void test_months_later_are_capped_at_the_last_day(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(months_later); i++) {
        const struct month_later *m = &months_later[i];
        assert_int_equal(date_add_months(DAY(m->from), m->months), DAY(m->to));
    }
}

static void test_settlement_days_around_a_date(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(settlements); i++) {
        const struct settlement *s = &settlements[i];
        assert_int_equal(date_settlement_from(DAY(s->date), s->day), DAY(s->from));
        assert_int_equal(date_settlement_before(DAY(s->date), s->day), DAY(s->before));
    }
}

static void test_ids_are_short_and_plain(void **state)
{
    (void)state;
    assert_true(id_is_well_formed(STR("Az09._-")));
    assert_false(id_is_well_formed(STR("")));
    assert_false(id_is_well_formed(STR("a b")));
    assert_false(id_is_well_formed(STR("a:b")));
    /* The neighbours of each range. */
    static const char beside[] = "/:@[`{,";
    for (size_t i = 0; beside[i] != '\0'; i++)
        assert_false(id_is_well_formed((struct str){&beside[i], 1}));
    static const char within[] = "09AZaz._-";
    for (size_t i = 0; within[i] != '\0'; i++)
        assert_true(id_is_well_formed((struct str){&within[i], 1}));
    assert_true(
        id_is_well_formed(STR("0123456789012345678901234567890123456789012345678901234567890123")));
    assert_false(id_is_well_formed(
        STR("01234567890123456789012345678901234567890123456789012345678901234")));
    assert_true(currency_is_well_formed(STR("CNY")));
    assert_false(currency_is_well_formed(STR("cny")));
    assert_false(currency_is_well_formed(STR("CNYX")));
    assert_false(currency_is_well_formed(STR("CN")));
    assert_false(currency_is_well_formed(STR("CN@")));
    assert_false(currency_is_well_formed(STR("[NY")));
    assert_true(currency_is_well_formed(STR("AZZ")));
}

/* Made-up numbers: right in form and check, of no person (area code 000000). */
static void test_identity_numbers_are_known_by_form_date_and_check(void **state)
{
    (void)state;
    int32_t today = date_from_civil(2026, 1, 1);
    char number[] = "000000199001010010";
    number[17] = identity_number_check(number);
    struct str s = {number, 18};
    assert_true(identity_number_is(s, today));
    number[17] = number[17] == '0' ? '1' : '0';
    assert_false(identity_number_is(s, today));
    memcpy(number, "00000019900230001", 17); /* no such day */
    number[17] = identity_number_check(number);
    assert_false(identity_number_is(s, today));
    memcpy(number, "00000020260102001", 17); /* tomorrow */
    number[17] = identity_number_check(number);
    assert_false(identity_number_is(s, today));
    assert_true(identity_number_is(s, today + 1));
    memcpy(number, "00000018991231001", 17);
    number[17] = identity_number_check(number);
    assert_false(identity_number_is(s, today));
    memcpy(number, "00000019000101001", 17);
    number[17] = identity_number_check(number);
    assert_true(identity_number_is(s, today));
    assert_false(identity_number_is((struct str){number, 17}, today));
    for (int32_t at = 0; at < 17; at++) { /* a letter among the digits */
        char lettered[] = "000000199001010010";
        lettered[at] = 'O';
        lettered[17] = identity_number_check(lettered);
        assert_false(identity_number_is((struct str){lettered, 18}, today));
    }
    /* The standard's own example, and one with each check character. */
    assert_int_equal(identity_number_check("11010519491231002"), 'X');
    static const char checks[] = "10X98765432";
    for (int32_t i = 0; i < 11; i++) {
        char digits[] = "00000000000000000";
        /* The last digit weighs 2, the one before 4: twice and four times make any rest of 11. */
        int32_t twice = i % 2 == 0 ? i / 2 : (i + 11) / 2;
        digits[16] = (char)('0' + (twice > 9 ? twice - 2 : twice));
        if (twice > 9) digits[15] = '1';
        assert_int_equal(identity_number_check(digits), checks[i]);
    }
    for (int32_t at = 0; at < 17; at++) {
        static const int32_t weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        char digits[] = "00000000000000000";
        digits[at] = '1';
        assert_int_equal(identity_number_check(digits), checks[weights[at]]);
    }
    assert_true(mobile_number_is(STR("13000000000")));
    assert_true(mobile_number_is(STR("19999999999")));
    assert_false(mobile_number_is(STR("23000000000")));
    assert_false(mobile_number_is(STR("130000000001")));
    assert_false(mobile_number_is(STR("12000000000")));
    assert_false(mobile_number_is(STR("1300000000")));
    assert_false(mobile_number_is(STR("1300000000a")));
}

static void test_amounts_do_not_wrap(void **state)
{
    (void)state;
    assert_true(money_add(INT64_MAX, 1) == INT64_MAX);
    assert_true(money_add(INT64_MIN + 1, -5) == INT64_MIN + 1);
    assert_true(money_percent_floor(101, 50) == 50);
    assert_true(money_percent_floor(INT64_MAX, 100) == INT64_MAX);
    assert_true(money_fits(MONEY_MAX) && !money_fits(MONEY_MAX + 1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_boundary_of_days_past_due),
        cmocka_unit_test(test_every_day_from_0_to_2000_lies_in_its_row),
        cmocka_unit_test(test_the_next_boundary_is_the_next_day_on_which_something_changes),
        cmocka_unit_test(test_a_card_counts_missed_minimum_payments),
        cmocka_unit_test(test_codes_have_an_order_of_gravity),
        cmocka_unit_test(test_dates_survive_the_way_there_and_back),
        cmocka_unit_test(test_dates_before_the_year_0_follow_the_same_calendar),
        cmocka_unit_test(test_months_later_are_capped_at_the_last_day),
        cmocka_unit_test(test_settlement_days_around_a_date),
        cmocka_unit_test(test_ids_are_short_and_plain),
        cmocka_unit_test(test_identity_numbers_are_known_by_form_date_and_check),
        cmocka_unit_test(test_amounts_do_not_wrap),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
