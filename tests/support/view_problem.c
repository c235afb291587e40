/* view_problem.c - projects both and compares. */
#include "tests/support/view_problem.h"

#include <stddef.h>

static enum err project(enum view_kind kind, const void *state, struct arena *a, struct view *ret)
{
    return kind == VIEW_BORROWER ? view_borrower(state, a, ret) : view_account(state, a, ret);
}

const char *view_problem(enum view_kind kind, const void *state, const void *read, struct arena *a)
{
    struct view of_state;
    struct view of_read;
    if (project(kind, state, a, &of_state) != ERR_OK) return "it can't be projected";
    if (project(kind, read, a, &of_read) != ERR_OK) return "its bytes can't be projected";
    if (of_state.count != of_read.count) return "its bytes show another number of fields";
    for (uint32_t i = 0; i < of_state.count; i++) {
        bool is_same = of_state.items[i].place == of_read.items[i].place &&
                       str_equal(of_state.items[i].name, of_read.items[i].name) &&
                       str_equal(of_state.items[i].value, of_read.items[i].value);
        if (!is_same) return "the record in hand and its bytes look different";
    }
    return NULL;
}
