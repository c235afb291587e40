/* ids.c - grammar of ids; identity and mobile numbers by form, date and check character. */
#include "state/core/ids.h"

#include "state/core/date.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_id_char(char c)
{
    return is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' ||
           c == '_' || c == '-';
}

bool id_is_well_formed(struct str s)
{
    if (s.len < 1 || s.len > ID_LENGTH_MAX) return false;
    for (uint32_t i = 0; i < s.len; i++) {
        if (!is_id_char(s.at[i])) return false;
    }
    return true;
}

bool currency_is_well_formed(struct str s)
{
    if (s.len != 3) return false;
    for (uint32_t i = 0; i < s.len; i++) {
        if (s.at[i] < 'A' || s.at[i] > 'Z') return false;
    }
    return true;
}

static bool all_digits(const char *at, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (!is_digit(at[i])) return false;
    }
    return true;
}

static int32_t number_of(const char *at, uint32_t count)
{
    int32_t number = 0;
    for (uint32_t i = 0; i < count; i++)
        number = number * 10 + (at[i] - '0');
    return number;
}

char identity_number_check(const char digits[IDENTITY_LENGTH - 1])
{
    /* Weights are 2^(17-i) mod 11; the characters stand for (1 - sum) mod 11. */
    static const int32_t weights[IDENTITY_LENGTH - 1] = {7, 9, 10, 5,  8, 4, 2, 1, 6,
                                                         3, 7, 9,  10, 5, 8, 4, 2};
    static const char checks[] = "10X98765432";
    int32_t sum = 0;
    for (uint32_t i = 0; i < IDENTITY_LENGTH - 1; i++)
        sum += (digits[i] - '0') * weights[i];
    return checks[sum % 11];
}

bool identity_number_is(struct str s, int32_t today)
{
    if (s.len != IDENTITY_LENGTH || !all_digits(s.at, IDENTITY_LENGTH - 1)) return false;
    int32_t year = number_of(s.at + 6, 4);
    int32_t month = number_of(s.at + 10, 2);
    int32_t day = number_of(s.at + 12, 2);
    if (year < 1900 || !date_exists(year, month, day)) return false;
    if (date_from_civil(year, month, day) > today) return false;
    return identity_number_check(s.at) == s.at[IDENTITY_LENGTH - 1];
}

bool mobile_number_is(struct str s)
{
    if (s.len != MOBILE_LENGTH || !all_digits(s.at, MOBILE_LENGTH)) return false;
    return s.at[0] == '1' && s.at[1] >= '3';
}
