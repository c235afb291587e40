/* civil.h - dates of the civil calendar for the tools: days since 1970-01-01 and ISO texts. */
#ifndef OPS_CTL_CIVIL_H
#define OPS_CTL_CIVIL_H

#include <stdbool.h>
#include <stdint.h>

#include "state/core/str.h"

struct civil {
    int32_t year;
    int32_t month; /* 1-12 */
    int32_t day;   /* 1-31 */
};

/* Room for "2026-01-31" and its NUL. */
enum { CIVIL_TEXT_SIZE = 16 };

/* The date of day number `days`; any int32_t from the year 0 to 9999. */
struct civil civil_from_days(int32_t days);

/* The day number of a date that exists. */
int32_t civil_to_days(struct civil date);

/* True if the date exists, 1900 to 2999. */
bool civil_is_valid(struct civil date);

/* Day number of the `day`-th of the month that lies `months` after that of `base`, capped at the
 * month's last day. */
int32_t civil_in_month(int32_t base, int32_t months, int32_t day);

/* Reads "YYYY-MM-DD"; false if it is no such date. */
bool civil_parse(struct str text, int32_t *ret_days);

/* Writes "YYYY-MM-DD". */
void civil_print(int32_t days, char ret_text[CIVIL_TEXT_SIZE]);

#endif
