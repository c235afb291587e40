/* date.c - days to civil dates and back, without a division that the compiler can't turn into a
 * multiplication, and without a branch: after Neri and Schneider, "Euclidean affine functions and
 * their application to calendar algorithms" (2023). Years begin in March, so that a leap day is the
 * last of its year; days and years are counted from so early a year that every int32_t is positive.
 */
#include "state/core/date.h"

enum {
    DAYS_PER_ERA = 146097, /* of 400 years */
    ERAS_BEFORE = 15000,
    MARCH_0_TO_1970 = 719468, /* days from 1 March of the year 0 to 1 January 1970 */
    YEARS_BEFORE = 400 * ERAS_BEFORE,
    MONTHS = 12
};
static const int64_t DAYS_BEFORE = (int64_t)DAYS_PER_ERA * ERAS_BEFORE + MARCH_0_TO_1970;

int32_t date_from_civil(int32_t year, int32_t month, int32_t day)
{
    bool is_next = month <= 2; /* January and February belong to the year that began last March */
    uint64_t y = (uint64_t)((int64_t)year + YEARS_BEFORE - is_next);
    uint32_t m = (uint32_t)month + (is_next ? MONTHS : 0);
    uint64_t century = y / 100;
    uint64_t of_years = 1461 * y / 4 - century + century / 4;
    uint32_t of_months = (979 * m - 2919) / 32;
    return (int32_t)((int64_t)(of_years + of_months) + day - 1 - DAYS_BEFORE);
}

struct civil date_to_civil(int32_t date)
{
    uint64_t quarters = 4 * (uint64_t)(date + DAYS_BEFORE) + 3;
    uint32_t century = (uint32_t)(quarters / DAYS_PER_ERA);
    uint32_t of_century = (uint32_t)(quarters % DAYS_PER_ERA) / 4;
    uint64_t product = UINT64_C(2939745) * (4 * of_century + 3); /* 2^32 / 1461 for each */
    uint32_t of_year = (uint32_t)product / 2939745 / 4;
    uint32_t month_and_day = 2141 * of_year + 197913;
    bool is_next = of_year >= 306; /* January or February */
    return (struct civil){
        .year = (int32_t)(100 * century + (uint32_t)(product >> 32)) - YEARS_BEFORE + is_next,
        .month = (int32_t)(month_and_day >> 16) - (is_next ? MONTHS : 0),
        .day = (int32_t)((month_and_day & 0xFFFF) / 2141) + 1,
    };
}

static int32_t month_length(int32_t year, int32_t month)
{
    static const int8_t lengths[] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return lengths[month] + (month == 2 && is_leap);
}

bool date_exists(int32_t year, int32_t month, int32_t day)
{
    if ((uint32_t)month > MONTHS) return false; /* month 0 has no days */
    return day >= 1 && day <= month_length(year, month);
}

int32_t date_add_months(int32_t date, int32_t months)
{
    struct civil c = date_to_civil(date);
    int64_t index = (int64_t)c.year * MONTHS + c.month - 1 + months;
    int32_t year = (int32_t)(index >= 0 ? index / MONTHS : (index - (MONTHS - 1)) / MONTHS);
    int32_t month = (int32_t)(index - (int64_t)year * MONTHS) + 1;
    int32_t length = month_length(year, month);
    return date_from_civil(year, month, c.day < length ? c.day : length);
}

int32_t date_later(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

int32_t date_month_first(int32_t date)
{
    return date - date_to_civil(date).day + 1;
}

int32_t date_month_after(int32_t date)
{
    struct civil c = date_to_civil(date);
    return date - c.day + 1 + month_length(c.year, c.month);
}

/* A December is as long as a January. */
int32_t date_month_before(int32_t date)
{
    struct civil c = date_to_civil(date);
    return date - c.day + 1 - month_length(c.year, c.month > 1 ? c.month - 1 : c.month);
}

int32_t date_settlement_in_month(int32_t date, int32_t day)
{
    struct civil c = date_to_civil(date);
    int32_t length = month_length(c.year, c.month);
    return date - c.day + (day >= 1 && day < length ? day : length);
}

int32_t date_settlement_from(int32_t date, int32_t day)
{
    int32_t here = date_settlement_in_month(date, day);
    return here >= date ? here : date_settlement_in_month(date_month_after(date), day);
}

int32_t date_settlement_before(int32_t date, int32_t day)
{
    int32_t here = date_settlement_in_month(date, day);
    return here < date ? here : date_settlement_in_month(date_month_before(date), day);
}

static void put_two_digits(char *to, uint32_t number)
{
    to[0] = (char)('0' + number / 10 % 10);
    to[1] = (char)('0' + number % 10);
}

void date_format(int32_t date, char text[DATE_TEXT_SIZE])
{
    struct civil c = date_to_civil(date);
    put_two_digits(text, (uint32_t)c.year / 100);
    put_two_digits(text + 2, (uint32_t)c.year % 100);
    text[4] = '-';
    put_two_digits(text + 5, (uint32_t)c.month);
    text[7] = '-';
    put_two_digits(text + 8, (uint32_t)c.day);
}
