/* metro2.c - the columns of a Metro 2 base segment. */
#include "ops/ctl/metro2.h"

#include <string.h>

#include "state/core/date.h"
#include "state/core/records.h"

enum { METRO2_BASE_SIZE = 426, METRO2_UNIT_MINOR = 100 /* the file counts whole dollars */ };

/* Columns from 1, as the format's documentation counts them. */
struct columns {
    const char *name;
    uint32_t from;
    uint32_t to;
};

static const struct columns col_length = {"record descriptor", 1, 4};
static const struct columns col_number = {"account number", 43, 72};
static const struct columns col_opened = {"date opened", 76, 83};
static const struct columns col_amount = {"highest credit", 93, 101};
static const struct columns col_terms = {"terms", 102, 104};
static const struct columns col_status = {"account status", 124, 125};
static const struct columns col_profile = {"payment history profile", 127, 150};
static const struct columns col_balance = {"current balance", 155, 163};
static const struct columns col_reported = {"date of account information", 182, 189};
static const struct columns col_delinquency = {"date of first delinquency", 190, 197};

static struct str cut(struct str line, struct columns c)
{
    return (struct str){line.at + c.from - 1, c.to - c.from + 1};
}

static enum err refuse(struct columns c, const char *expected, struct why *why)
{
    why_clear(why);
    why_add(why, c.name);
    why_add(why, " (columns ");
    why_add_int(why, c.from);
    why_add(why, "-");
    why_add_int(why, c.to);
    why_add(why, ") is not ");
    why_add(why, expected);
    return ERR_POISON;
}

static enum err read_number(struct str line, struct columns c, int64_t *ret, struct why *why)
{
    struct str text = cut(line, c);
    int64_t value = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') return refuse(c, "a number", why);
        value = value * 10 + (text.at[i] - '0'); /* at most 9 digits */
    }
    *ret = value;
    return ERR_OK;
}

/* MMDDYYYY; all zeros or blanks = none. */
static enum err read_date(struct str line, struct columns c, int32_t *ret, struct why *why)
{
    struct str text = cut(line, c);
    if (memcmp(text.at, "00000000", 8) == 0 || memcmp(text.at, "        ", 8) == 0) {
        *ret = INT_NONE;
        return ERR_OK;
    }
    int64_t number = 0;
    enum err e = read_number(line, c, &number, why);
    if (e != ERR_OK) return refuse(c, "a date MMDDYYYY", why);
    int32_t year = (int32_t)(number % 10000);
    int32_t month = (int32_t)(number / 1000000);
    int32_t day = (int32_t)(number / 10000 % 100);
    if (year < 1900 || !date_exists(year, month, day)) return refuse(c, "a date MMDDYYYY", why);
    *ret = date_from_civil(year, month, day);
    return ERR_OK;
}

static enum err read_texts(struct str line, struct metro2_account *account, struct why *why)
{
    struct str number = cut(line, col_number);
    while (number.len > 0 && number.at[number.len - 1] == ' ')
        number.len--;
    if (number.len == 0) return refuse(col_number, "stated", why);
    for (uint32_t i = 0; i < number.len; i++) {
        char c = number.at[i];
        bool is_word = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (!is_word) return refuse(col_number, "made of letters and digits", why);
    }
    memcpy(account->number, number.at, number.len);

    struct str status = cut(line, col_status);
    memcpy(account->status, status.at, 2);

    struct str profile = cut(line, col_profile);
    for (uint32_t i = 0; i < profile.len; i++) {
        if (profile.at[i] == '\0' || strchr("0123456BDEGHJKL", profile.at[i]) == NULL) {
            return refuse(col_profile, "made of 0-6 B D E G H J K L", why);
        }
    }
    memcpy(account->profile, profile.at, METRO2_MONTHS);
    return ERR_OK;
}

static enum err read_numbers(struct str line, struct metro2_account *account, struct why *why)
{
    int64_t terms = 0;
    enum err e = ERR_OK;
    if ((e = read_number(line, col_amount, &account->amount, why)) != ERR_OK) return e;
    if ((e = read_number(line, col_balance, &account->balance, why)) != ERR_OK) return e;
    if (read_number(line, col_terms, &terms, NULL) != ERR_OK) terms = 0; /* LOC, REV: no number */
    account->terms = (int32_t)terms;
    account->amount *= METRO2_UNIT_MINOR;
    account->balance *= METRO2_UNIT_MINOR;
    if ((e = read_date(line, col_opened, &account->opened_on, why)) != ERR_OK) return e;
    e = read_date(line, col_delinquency, &account->first_delinquency_on, why);
    if (e != ERR_OK) return e;
    if ((e = read_date(line, col_reported, &account->reported_on, why)) != ERR_OK) return e;
    if (account->reported_on == INT_NONE) return refuse(col_reported, "stated", why);
    return ERR_OK;
}

enum err metro2_parse_line(struct str line, enum metro2_kind *ret_kind,
                           struct metro2_account *ret_account, struct why *reterr_why)
{
    if (line.len > 0 && line.at[line.len - 1] == '\r') line.len--;
    if (line.len < METRO2_BASE_SIZE) {
        why_clear(reterr_why);
        why_add(reterr_why, "shorter than the base segment of 426 bytes: ");
        why_add_int(reterr_why, line.len);
        return ERR_POISON;
    }

    int64_t length = 0;
    enum err e = read_number(line, col_length, &length, reterr_why);
    if (e != ERR_OK) return e;
    /* The base segment and what is appended to it, of which nothing is read. Furnishers get the sum
     * wrong, so only the base counts. */
    if (length < METRO2_BASE_SIZE) return refuse(col_length, "426 or more", reterr_why);

    if (memcmp(line.at + 4, "HEADER", 6) == 0) {
        *ret_kind = METRO2_HEADER;
        return ERR_OK;
    }
    if (memcmp(line.at + 4, "TRAILER", 7) == 0) {
        *ret_kind = METRO2_TRAILER;
        return ERR_OK;
    }

    struct metro2_account account = {0};
    e = read_texts(line, &account, reterr_why);
    if (e != ERR_OK) return e;
    e = read_numbers(line, &account, reterr_why);
    if (e != ERR_OK) return e;
    *ret_kind = METRO2_ACCOUNT;
    *ret_account = account;
    return ERR_OK;
}
