/* iso.h - dates and times as ISO 8601 text, for JSON. Proleptic Gregorian, years 0001-9999. */
#ifndef SCHEMAS_CODEC_ISO_H
#define SCHEMAS_CODEC_ISO_H

#include <stdbool.h>
#include <stdint.h>

#include "state/core/str.h"

enum { ISO_DATE_SIZE = 11, ISO_TIME_SIZE = 25 }; /* with NUL */

/* "2026-01-31" from days since 1970-01-01. False: outside the years 0001-9999. */
bool iso_write_date(int32_t days, char ret_text[ISO_DATE_SIZE]);

/* "2026-01-31T08:00:00.000Z" from UTC milliseconds. False: outside the years. */
bool iso_write_time(int64_t time_ms, char ret_text[ISO_TIME_SIZE]);

/* Reads exactly YYYY-MM-DD, a day that exists. */
bool iso_read_date(struct str text, int32_t *ret_days);

/* Reads YYYY-MM-DDTHH:MM:SS[.mmm] with Z, +HH:MM or -HH:MM behind it. */
bool iso_read_time(struct str text, int64_t *ret_time_ms);

#endif
