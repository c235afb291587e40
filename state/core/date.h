/* date.h - the civil calendar on days since 1970-01-01 (proleptic Gregorian). */
#ifndef STATE_CORE_DATE_H
#define STATE_CORE_DATE_H

#include <stdbool.h>
#include <stdint.h>

struct civil {
    int32_t year;  /* e.g. 2026 */
    int32_t month; /* 1-12 */
    int32_t day;   /* 1-31 */
};

enum { DATE_TEXT_SIZE = 10 };

/* Returns the day number of a civil date that exists. */
int32_t date_from_civil(int32_t year, int32_t month, int32_t day);

/* Returns the civil date of a day number. */
struct civil date_to_civil(int32_t date);

/* Tells whether the civil date exists. */
bool date_exists(int32_t year, int32_t month, int32_t day);

/* Returns the same day `months` later (or earlier), capped at the month's last day. */
int32_t date_add_months(int32_t date, int32_t months);

/* Returns the later of two days; INT_NONE is the earliest of all. */
int32_t date_later(int32_t a, int32_t b);

/* Returns the first day of the date's month. */
int32_t date_month_first(int32_t date);

/* Returns the first day of the month after the date's. */
int32_t date_month_after(int32_t date);

/* Returns the first day of the month before the date's. */
int32_t date_month_before(int32_t date);

/* Returns the settlement day of the date's month: `day` capped at the last day; 0 and below = last.
 */
int32_t date_settlement_in_month(int32_t date, int32_t day);

/* Returns the first settlement day on or after `date`. */
int32_t date_settlement_from(int32_t date, int32_t day);

/* Returns the last settlement day before `date`. */
int32_t date_settlement_before(int32_t date, int32_t day);

/* Writes YYYY-MM-DD, ten bytes without a terminator; years outside 0-9999 are cut to four digits.
 */
void date_format(int32_t date, char text[DATE_TEXT_SIZE]);

#endif
