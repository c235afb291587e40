/* view_problem.h - are the views of two copies of one record the same, also packed? */
#ifndef TESTS_SUPPORT_VIEW_PROBLEM_H
#define TESTS_SUPPORT_VIEW_PROBLEM_H

#include "state/core/arena.h"
#include "state/core/view.h"

/* `state` and `read` are borrower_state or account_state by `kind`. The daemon shows the packed
 * view of the record in hand, a restore shows that of the bytes read: there must be no difference.
 * Returns NULL, or what is wrong. */
const char *view_problem(enum view_kind kind, const void *state, const void *read, struct arena *a);

#endif
