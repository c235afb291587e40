/* codes.c - the table itself, a row per boundary. */
#include "state/core/codes.h"

#include <stddef.h>
#include <string.h>

/* clang-format off */
static const struct code_row {
    int32_t from_dpd;
    char monthly;
    const char *metro2;
    char profile;
    int32_t class_loan, class_card;
} rows[] = {
    {  0, 'N', "11", '0', 1, 1},
    {  1, '1', "11", '0', 2, 2},
    { 30, '1', "71", '1', 2, 2},
    { 31, '2', "71", '1', 2, 2},
    { 60, '2', "78", '2', 2, 2},
    { 61, '3', "78", '2', 2, 2},
    { 90, '3', "80", '3', 2, 2},
    { 91, '4', "80", '3', 3, 3},
    {120, '4', "82", '4', 3, 3},
    {121, '5', "82", '4', 3, 4},
    {150, '5', "83", '5', 3, 4},
    {151, '6', "83", '5', 3, 4},
    {180, '6', "84", '6', 3, 4},
    {181, '7', "84", '6', 3, 5},
    {271, '7', "84", '6', 4, 5},
    {361, '7', "84", '6', 5, 5},
};
/* clang-format on */

enum { ROW_COUNT = sizeof rows / sizeof rows[0] };

static const struct code_row *row_of(int32_t dpd)
{
    size_t at = 0;
    while (at + 1 < ROW_COUNT && rows[at + 1].from_dpd <= dpd)
        at++;
    return &rows[at];
}

char codes_monthly_of_dpd(int32_t dpd)
{
    return row_of(dpd)->monthly;
}

char codes_monthly_of_count(int32_t missed, int32_t dpd)
{
    enum { WORST = 7 };
    if (dpd == 0) return 'N';
    int32_t count = missed < 1 ? 1 : missed > WORST ? WORST : missed;
    return (char)('0' + count);
}

const char *codes_metro2_of_dpd(int32_t dpd)
{
    return row_of(dpd)->metro2;
}

char codes_profile_of_dpd(int32_t dpd)
{
    return row_of(dpd)->profile;
}

int32_t codes_class_of_dpd(int32_t dpd, bool is_card)
{
    return is_card ? row_of(dpd)->class_card : row_of(dpd)->class_loan;
}

bool codes_is_late(char code)
{
    return code >= '1' && code <= '7';
}

int32_t codes_gravity(char code)
{
    static const char order[] = "*NMC1234567DZGB";
    const char *at = memchr(order, code, sizeof order - 1);
    return at == NULL ? 0 : (int32_t)(at - order);
}

int32_t codes_next_boundary(int32_t dpd)
{
    const struct code_row *next = row_of(dpd) + 1;
    return next == rows + ROW_COUNT ? INT32_MAX : next->from_dpd;
}
