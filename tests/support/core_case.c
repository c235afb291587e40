/* core_case.c - what tests about one borrower have in common. */
#include "tests/support/core_case.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

struct fixture fixture;

int core_case_begin(void **state)
{
    (void)state;
    fixture_init(&fixture);
    return 0;
}

int core_case_end(void **state)
{
    (void)state;
    fixture_free(&fixture);
    return 0;
}

void tell(const char *line)
{
    assert_true(fixture_line(&fixture, line));
    if (fixture.e != ERR_OK) fail_msg("%s: %s", line, err_text(fixture.e));
    if (fixture.outcome != OUTCOME_APPLIED) fail_msg("%s: not applied", line);
}

struct borrower *borrower_stored(void)
{
    static struct borrower borrower;
    fixture_load(&fixture, &borrower);
    return &borrower;
}

const struct borrower_state *borrower_now(void)
{
    return &borrower_stored()->state;
}

const struct account_state *only_account(void)
{
    const struct borrower *borrower = borrower_stored();
    assert_int_equal(borrower->accounts.count, 1);
    return &borrower->accounts.items[0].state;
}
