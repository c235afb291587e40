/* civil.c - the Gregorian calendar in integers. */
#include "ops/ctl/civil.h"

#include <stdio.h>

/* Days are counted in eras of 400 years that begin on 1 March of the year 0, so that the leap day
 * is the last of a year and month lengths follow one formula. */
enum { ERA_DAYS = 146097, ERA_YEARS = 400, EPOCH_SHIFT = 719468 /* 0000-03-01 to 1970-01-01 */ };

struct civil civil_from_days(int32_t days)
{
    int64_t shifted = (int64_t)days + EPOCH_SHIFT;
    int64_t era = (shifted >= 0 ? shifted : shifted - (ERA_DAYS - 1)) / ERA_DAYS;
    int64_t day_of_era = shifted - era * ERA_DAYS;
    int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t month_from_march = (5 * day_of_year + 2) / 153;
    int64_t month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
    int64_t year = year_of_era + era * ERA_YEARS + (month <= 2 ? 1 : 0);
    return (struct civil){.year = (int32_t)year,
                          .month = (int32_t)month,
                          .day = (int32_t)(day_of_year - (153 * month_from_march + 2) / 5 + 1)};
}

int32_t civil_to_days(struct civil date)
{
    int64_t year = date.year - (date.month <= 2 ? 1 : 0);
    int64_t era = (year >= 0 ? year : year - (ERA_YEARS - 1)) / ERA_YEARS;
    int64_t year_of_era = year - era * ERA_YEARS;
    int64_t month_from_march = date.month > 2 ? date.month - 3 : date.month + 9;
    int64_t day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
    int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return (int32_t)(era * ERA_DAYS + day_of_era - EPOCH_SHIFT);
}

static int32_t days_in_month(int32_t year, int32_t month)
{
    static const int32_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return lengths[month - 1] + (month == 2 && is_leap ? 1 : 0);
}

bool civil_is_valid(struct civil date)
{
    if (date.year < 1900 || date.year > 2999) return false;
    if (date.month < 1 || date.month > 12) return false;
    return date.day >= 1 && date.day <= days_in_month(date.year, date.month);
}

int32_t civil_in_month(int32_t base, int32_t months, int32_t day)
{
    struct civil date = civil_from_days(base);
    int32_t count = date.year * 12 + date.month - 1 + months;
    struct civil to = {.year = count / 12, .month = count % 12 + 1, .day = day};
    int32_t last = days_in_month(to.year, to.month);
    if (to.day > last) to.day = last;
    return civil_to_days(to);
}

static bool read_digits(const char *at, int count, int32_t *ret)
{
    int32_t value = 0;
    for (int i = 0; i < count; i++) {
        if (at[i] < '0' || at[i] > '9') return false;
        value = value * 10 + (at[i] - '0');
    }
    *ret = value;
    return true;
}

bool civil_parse(struct str text, int32_t *ret_days)
{
    struct civil date;
    if (text.len != 10 || text.at[4] != '-' || text.at[7] != '-') return false;
    if (!read_digits(text.at, 4, &date.year)) return false;
    if (!read_digits(text.at + 5, 2, &date.month)) return false;
    if (!read_digits(text.at + 8, 2, &date.day)) return false;
    if (!civil_is_valid(date)) return false;
    *ret_days = civil_to_days(date);
    return true;
}

void civil_print(int32_t days, char ret_text[CIVIL_TEXT_SIZE])
{
    struct civil date = civil_from_days(days);
    (void)snprintf(ret_text, CIVIL_TEXT_SIZE, "%04d-%02d-%02d", (int)(date.year % 10000),
                   (int)(date.month % 100), (int)(date.day % 100));
}
