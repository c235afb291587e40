/* codes.h - the boundary table: what a number of days past due is called by whom. */
#ifndef STATE_CORE_CODES_H
#define STATE_CORE_CODES_H

#include <stdbool.h>
#include <stdint.h>

/* Returns the monthly code (还款状态) of a dpd: N, 1-7. */
char codes_monthly_of_dpd(int32_t dpd);

/* Returns the code of an R2 card: missed minimum payments, at least 1 while delinquent. */
char codes_monthly_of_count(int32_t missed, int32_t dpd);

/* Returns the Metro 2 account status of a dpd: two characters. */
const char *codes_metro2_of_dpd(int32_t dpd);

/* Returns the Metro 2 payment history character of a dpd: 0-6. */
char codes_profile_of_dpd(int32_t dpd);

/* Returns the five-tier class (五级分类) of a dpd: 1-5. */
int32_t codes_class_of_dpd(int32_t dpd, bool is_card);

/* Tells whether a monthly code says late: 1-7. */
bool codes_is_late(char code);

/* Orders monthly codes by gravity: * N M C, 1-7, D Z G, B. */
int32_t codes_gravity(char code);

/* Returns the smallest dpd above `dpd` at which any of the columns changes; INT32_MAX if none. */
int32_t codes_next_boundary(int32_t dpd);

#endif
