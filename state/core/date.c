/* date.c - days to civil dates and back, after the era method (400 years = 146,097 days). */
#include "state/core/date.h"

enum { DAYS_PER_ERA = 146097, DAYS_TO_1970 = 719468, MONTHS = 12 };

int32_t date_from_civil(int32_t year, int32_t month, int32_t day)
{
    int32_t y = month <= 2 ? year - 1 : year;
    int32_t era = (y >= 0 ? y : y - 399) / 400;
    int32_t of_era = y - era * 400;
    int32_t of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * DAYS_PER_ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year - DAYS_TO_1970;
}

struct civil date_to_civil(int32_t date)
{
    int64_t z = (int64_t)date + DAYS_TO_1970;
    int64_t era = (z >= 0 ? z : z - (DAYS_PER_ERA - 1)) / DAYS_PER_ERA;
    int64_t day = z - era * DAYS_PER_ERA;
    int64_t of_era = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    int64_t of_year = day - (365 * of_era + of_era / 4 - of_era / 100);
    int64_t m = (5 * of_year + 2) / 153;
    struct civil c = {
        .month = (int32_t)(m < 10 ? m + 3 : m - 9),
        .day = (int32_t)(of_year - (153 * m + 2) / 5 + 1),
    };
    c.year = (int32_t)(of_era + era * 400) + (c.month <= 2 ? 1 : 0);
    return c;
}

static int32_t month_length(int32_t year, int32_t month)
{
    int32_t next =
        month == MONTHS ? date_from_civil(year + 1, 1, 1) : date_from_civil(year, month + 1, 1);
    return next - date_from_civil(year, month, 1);
}

bool date_exists(int32_t year, int32_t month, int32_t day)
{
    return month >= 1 && month <= MONTHS && day >= 1 && day <= month_length(year, month);
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

int32_t date_month_first(int32_t date)
{
    return date - date_to_civil(date).day + 1;
}

int32_t date_settlement_in_month(int32_t date, int32_t day)
{
    struct civil c = date_to_civil(date);
    int32_t length = month_length(c.year, c.month);
    return date_from_civil(c.year, c.month, day >= 1 && day < length ? day : length);
}

int32_t date_settlement_from(int32_t date, int32_t day)
{
    int32_t here = date_settlement_in_month(date, day);
    return here >= date ? here
                        : date_settlement_in_month(date_add_months(date_month_first(date), 1), day);
}

int32_t date_settlement_before(int32_t date, int32_t day)
{
    int32_t here = date_settlement_in_month(date, day);
    return here < date ? here
                       : date_settlement_in_month(date_add_months(date_month_first(date), -1), day);
}

void date_format(int32_t date, char text[DATE_TEXT_SIZE])
{
    struct civil c = date_to_civil(date);
    const int32_t parts[3] = {c.year, c.month, c.day};
    static const int32_t starts[3] = {0, 5, 8};
    static const int32_t lengths[3] = {4, 2, 2};
    text[4] = '-';
    text[7] = '-';
    for (int32_t i = 0; i < 3; i++) {
        int32_t rest = parts[i];
        for (int32_t at = starts[i] + lengths[i] - 1; at >= starts[i]; at--) {
            text[at] = (char)('0' + rest % 10);
            rest /= 10;
        }
    }
}
