/* test_core_dates.c - the calendar, counted beside its functions. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "state/core/date.h"

static void test_a_leap_day_that_ends_four_centuries_is_of_its_month(void **state)
{
    (void)state;
    assert_int_equal(date_month_first(date_from_civil(2000, 2, 28)), date_from_civil(2000, 2, 1));
    assert_int_equal(date_month_first(date_from_civil(2000, 2, 29)), date_from_civil(2000, 2, 1));
    assert_int_equal(date_month_first(date_from_civil(2000, 3, 1)), date_from_civil(2000, 3, 1));
    assert_int_equal(date_add_months(date_from_civil(2000, 2, 29), 12),
                     date_from_civil(2001, 2, 28));
}

/* Every day of the 400 years after which the calendar repeats, counted beside the functions. */
static void test_every_day_of_four_centuries_is_its_own(void **state)
{
    (void)state;
    static const int32_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    assert_int_equal(date_from_civil(0, 1, 1), -719528);
    assert_int_equal(date_from_civil(1970, 1, 1), 0);
    int32_t date = date_from_civil(1800, 1, 1);
    assert_int_equal(date, -62091);
    int32_t wrong = 0;
    for (int32_t year = 1800; year < 2200; year++) {
        bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        for (int32_t month = 1; month <= 12; month++) {
            int32_t length = lengths[month - 1] + (month == 2 && is_leap);
            int32_t first = date;
            for (int32_t day = 1; day <= length; day++, date++) {
                struct civil c = date_to_civil(date);
                wrong += c.year != year || c.month != month || c.day != day;
                wrong += date_from_civil(year, month, day) != date;
            }
            wrong += date_exists(year, month, 0) || !date_exists(year, month, 1);
            wrong += !date_exists(year, month, length) || date_exists(year, month, length + 1);
            wrong += date_settlement_in_month(first + 9, 1) != first;
            wrong += date_settlement_in_month(first + 9, 28) != first + 27;
            wrong += date_settlement_in_month(first + 9, 31) != date - 1;
            wrong += date_settlement_in_month(first + 9, 0) != date - 1;
            wrong += date_settlement_from(date - 1, 31) != date - 1;
            wrong += date_settlement_from(date - 1, 1) != date;
            wrong += date_settlement_before(first, 31) != first - 1;
            wrong += date_settlement_before(first + 1, 1) != first;
            wrong += date_month_after(first) != date || date_month_after(date - 1) != date;
            wrong += date_month_before(date) != first || date_month_before(date + 27) != first;
        }
    }
    assert_int_equal(wrong, 0);
}

static void test_days_far_off_come_back(void **state)
{
    (void)state;
    static const int32_t far[] = {INT32_MIN, INT32_MIN + 1, -1, 0, INT32_MAX - 1, INT32_MAX};
    for (size_t i = 0; i < sizeof far / sizeof far[0]; i++) {
        struct civil c = date_to_civil(far[i]);
        assert_true(c.month >= 1 && c.month <= 12 && c.day >= 1 && c.day <= 31);
        assert_int_equal(date_from_civil(c.year, c.month, c.day), far[i]);
    }
    assert_false(date_exists(2026, 0, 1));
    assert_false(date_exists(2026, 13, 1));
    int32_t before_all = date_from_civil(0, 1, 31);
    assert_int_equal(date_add_months(before_all, -1), date_from_civil(-1, 12, 31));
    assert_int_equal(date_add_months(before_all, -11), date_from_civil(-1, 2, 28));
    assert_int_equal(date_add_months(before_all, -12), date_from_civil(-1, 1, 31));
    assert_int_equal(date_add_months(before_all, -13), date_from_civil(-2, 12, 31));
}

static void test_a_date_is_written_in_four_digits_and_two(void **state)
{
    (void)state;
    static const struct {
        int32_t year, month, day;
        const char *text;
    } rows[] = {{0, 1, 9, "0000-01-09"},      {1999, 12, 31, "1999-12-31"},
                {2100, 10, 10, "2100-10-10"}, {9999, 9, 29, "9999-09-29"},
                {12345, 6, 7, "2345-06-07"},  {91000, 6, 7, "1000-06-07"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char text[DATE_TEXT_SIZE];
        date_format(date_from_civil(rows[i].year, rows[i].month, rows[i].day), text);
        assert_memory_equal(text, rows[i].text, DATE_TEXT_SIZE);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_leap_day_that_ends_four_centuries_is_of_its_month),
        cmocka_unit_test(test_every_day_of_four_centuries_is_its_own),
        cmocka_unit_test(test_days_far_off_come_back),
        cmocka_unit_test(test_a_date_is_written_in_four_digits_and_two),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
