/* ids.h - which strings are ids, and which are people's numbers in disguise. */
#ifndef STATE_CORE_IDS_H
#define STATE_CORE_IDS_H

#include <stdbool.h>
#include <stdint.h>

#include "state/core/str.h"

enum { ID_LENGTH_MAX = 64, IDENTITY_LENGTH = 18, MOBILE_LENGTH = 11 };

/* [A-Za-z0-9._-]{1,64} */
bool id_is_well_formed(struct str s);

/* [A-Z]{3}, an ISO 4217 code by its form. */
bool currency_is_well_formed(struct str s);

/* 17 digits and a digit or X, a birth date from 1900 to `today`, the ISO 7064 MOD 11-2 check right
 * (居民身份证号码). Upper-case X only: canonical form. */
bool identity_number_is(struct str s, int32_t today);

/* Returns the check character of the first 17 digits. */
char identity_number_check(const char digits[IDENTITY_LENGTH - 1]);

/* 1[3-9] and nine digits (手机号码). */
bool mobile_number_is(struct str s);

#endif
