/* view_problem.h - are the views of two copies of one record the same? */
#ifndef TESTS_SUPPORT_VIEW_PROBLEM_H
#define TESTS_SUPPORT_VIEW_PROBLEM_H

#include "state/core/arena.h"
#include "state/core/view.h"

enum view_kind { VIEW_BORROWER, VIEW_ACCOUNT };

/* `state` and `read` are borrower_state or account_state by `kind`. The daemon shows the view of
 * the record in hand, a restore shows that of the bytes read: there must be no difference. Returns
 * NULL, or what is wrong. */
const char *view_problem(enum view_kind kind, const void *state, const void *read, struct arena *a);

#endif
