/* iso.c - the calendar, by eras of 400 years that begin in March, so that leap days come last. */
#include "schemas/codec/iso.h"

#include <stddef.h>

enum {
    DAYS_PER_ERA = 146097,
    DAYS_TO_EPOCH = 719468, /* from 0000-03-01 to 1970-01-01 */
    DAYS_FIRST = -719162,   /* 0001-01-01 */
    DAYS_LAST = 2932896,    /* 9999-12-31 */
    MS_PER_DAY = 86400000
};

struct civil {
    int32_t year, month, day;
};

static int32_t days_from_civil(struct civil c)
{
    int32_t year = c.month <= 2 ? c.year - 1 : c.year;
    int32_t era = year / 400; /* years are not negative here */
    int32_t year_of_era = year - era * 400;
    int32_t month = c.month > 2 ? c.month - 3 : c.month + 9;
    int32_t day_of_year = (153 * month + 2) / 5 + c.day - 1;
    int32_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * DAYS_PER_ERA + day_of_era - DAYS_TO_EPOCH;
}

static struct civil civil_from_days(int32_t days)
{
    int32_t shifted = days + DAYS_TO_EPOCH; /* not negative: days >= DAYS_FIRST */
    int32_t era = shifted / DAYS_PER_ERA;
    int32_t day_of_era = shifted - era * DAYS_PER_ERA;
    int32_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int32_t month = (5 * day_of_year + 2) / 153;
    struct civil c = {.month = month < 10 ? month + 3 : month - 9,
                      .day = day_of_year - (153 * month + 2) / 5 + 1};
    c.year = year_of_era + era * 400 + (c.month <= 2 ? 1 : 0);
    return c;
}

static char *write_digits(char *at, int32_t number, int32_t digits)
{
    for (int32_t i = digits - 1; i >= 0; i--) {
        at[i] = (char)('0' + number % 10);
        number /= 10;
    }
    return at + digits;
}

bool iso_write_date(int32_t days, char ret_text[ISO_DATE_SIZE])
{
    if (days < DAYS_FIRST || days > DAYS_LAST) return false;
    struct civil c = civil_from_days(days);
    char *at = write_digits(ret_text, c.year, 4);
    *at++ = '-';
    at = write_digits(at, c.month, 2);
    *at++ = '-';
    at = write_digits(at, c.day, 2);
    *at = '\0';
    return true;
}

bool iso_write_time(int64_t time_ms, char ret_text[ISO_TIME_SIZE])
{
    int64_t days = time_ms / MS_PER_DAY;
    int32_t ms = (int32_t)(time_ms % MS_PER_DAY);
    if (ms < 0) {
        ms += MS_PER_DAY;
        days -= 1;
    }
    if (days < DAYS_FIRST || days > DAYS_LAST || !iso_write_date((int32_t)days, ret_text))
        return false;
    char *at = ret_text + ISO_DATE_SIZE - 1;
    *at++ = 'T';
    at = write_digits(at, ms / 3600000, 2);
    *at++ = ':';
    at = write_digits(at, ms / 60000 % 60, 2);
    *at++ = ':';
    at = write_digits(at, ms / 1000 % 60, 2);
    *at++ = '.';
    at = write_digits(at, ms % 1000, 3);
    *at++ = 'Z';
    *at = '\0';
    return true;
}

/* Takes `digits` digits off the front of the text. */
static bool read_digits(struct str *text, uint32_t digits, int32_t *ret_number)
{
    if (text->len < digits) return false;
    int32_t number = 0;
    for (uint32_t i = 0; i < digits; i++) {
        char c = text->at[i];
        if (c < '0' || c > '9') return false;
        number = number * 10 + (c - '0');
    }
    text->at += digits;
    text->len -= digits;
    *ret_number = number;
    return true;
}

static bool read_mark(struct str *text, char mark)
{
    if (text->len == 0 || text->at[0] != mark) return false;
    text->at += 1;
    text->len -= 1;
    return true;
}

/* Takes a date off the front of the text. */
static bool read_date(struct str *text, int32_t *ret_days)
{
    struct civil c = {0};
    if (!read_digits(text, 4, &c.year) || !read_mark(text, '-')) return false;
    if (!read_digits(text, 2, &c.month) || !read_mark(text, '-')) return false;
    if (!read_digits(text, 2, &c.day)) return false;
    if (c.year < 1 || c.month < 1 || c.month > 12 || c.day < 1 || c.day > 31) return false;
    int32_t days = days_from_civil(c);
    struct civil back = civil_from_days(days); /* the 31st of April comes back as 1 May */
    if (back.month != c.month || back.day != c.day) return false;
    *ret_days = days;
    return true;
}

bool iso_read_date(struct str text, int32_t *ret_days)
{
    int32_t days = 0;
    if (!read_date(&text, &days) || text.len != 0) return false;
    *ret_days = days;
    return true;
}

/* Takes Z or the distance from UTC off the front of the text. */
static bool read_zone(struct str *text, int32_t *ret_minutes)
{
    *ret_minutes = 0;
    if (read_mark(text, 'Z')) return true;
    int32_t sign = read_mark(text, '+') ? 1 : read_mark(text, '-') ? -1 : 0;
    int32_t hours = 0, minutes = 0;
    if (sign == 0 || !read_digits(text, 2, &hours) || !read_mark(text, ':')) return false;
    if (!read_digits(text, 2, &minutes) || hours > 23 || minutes > 59) return false;
    *ret_minutes = sign * (hours * 60 + minutes);
    return true;
}

bool iso_read_time(struct str text, int64_t *ret_time_ms)
{
    int32_t days = 0, hour = 0, minute = 0, second = 0, ms = 0, zone_minutes = 0;
    if (!read_date(&text, &days) || !read_mark(&text, 'T')) return false;
    if (!read_digits(&text, 2, &hour) || !read_mark(&text, ':')) return false;
    if (!read_digits(&text, 2, &minute) || !read_mark(&text, ':')) return false;
    if (!read_digits(&text, 2, &second)) return false;
    if (hour > 23 || minute > 59 || second > 59) return false;
    if (read_mark(&text, '.') && !read_digits(&text, 3, &ms)) return false;
    if (!read_zone(&text, &zone_minutes) || text.len != 0) return false;
    int64_t minutes = (int64_t)hour * 60 + minute - zone_minutes;
    *ret_time_ms = (int64_t)days * MS_PER_DAY + minutes * 60000 + (int64_t)second * 1000 + ms;
    return true;
}
