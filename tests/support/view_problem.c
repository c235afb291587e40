/* view_problem.c - projects both, packs both, compares, and unpacks again. */
#include "tests/support/view_problem.h"

#include <string.h>

enum { PACKED_MAX = 8192 };

struct packed {
    uint8_t bytes[PACKED_MAX];
    size_t size;
};

static const char *pack(enum view_kind kind, const void *state, struct arena *a,
                        struct packed *ret_packed)
{
    struct view view;
    struct view again;
    enum err e =
        kind == VIEW_BORROWER ? view_borrower(state, a, &view) : view_account(state, a, &view);
    if (e != ERR_OK) return "it can't be projected";
    ret_packed->size = view_packed_size(&view);
    if (ret_packed->size == 0 || ret_packed->size > PACKED_MAX) return "it can't be packed";
    view_pack(&view, ret_packed->bytes);
    view_unpack(kind, (struct str){(const char *)ret_packed->bytes, (uint32_t)ret_packed->size},
                &again);
    if (again.count != view.count) return "unpacked it has another number of fields";
    for (uint32_t i = 0; i < view.count; i++) {
        if (!str_equal(again.items[i].name, view.items[i].name)) return "a name was lost";
        if (!str_equal(again.items[i].value, view.items[i].value)) return "a value was lost";
    }
    return NULL;
}

const char *view_problem(enum view_kind kind, const void *state, const void *read, struct arena *a)
{
    static struct packed of_state;
    static struct packed of_read;
    const char *problem = pack(kind, state, a, &of_state);
    if (problem == NULL) problem = pack(kind, read, a, &of_read);
    if (problem != NULL) return problem;
    bool is_same =
        of_state.size == of_read.size && memcmp(of_state.bytes, of_read.bytes, of_read.size) == 0;
    return is_same ? NULL : "the record in hand and its bytes look different";
}
