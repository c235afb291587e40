/* core_case.h - a cmocka test about one borrower: he is told events line by line, and looked at. */
#ifndef TESTS_SUPPORT_CORE_CASE_H
#define TESTS_SUPPORT_CORE_CASE_H

#include "tests/support/core_fixture.h"

/* Of the test that runs. */
extern struct fixture fixture;

/* Set-up and tear-down of every test. */
int core_case_begin(void **state);
int core_case_end(void **state);

/* Tells a line of the form of tests/golden; the test fails unless it is applied. */
void tell(const char *line);

/* His state, and that of the one account he has, as stored; valid until the next call of either. */
const struct borrower_state *borrower_now(void);
const struct account_state *only_account(void);

/* The record as stored, to be changed and stored again with fixture_store(); valid until the next
 * call of these three. */
struct borrower *borrower_stored(void);

#endif
