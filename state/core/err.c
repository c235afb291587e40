/* err.c - the error list as tables. */
#include "state/core/err.h"

static const char *const texts[] = {
#define X(name, action, text) text,
    ERR_LIST(X)
#undef X
};

static const enum err_action actions[] = {
#define X(name, action, text) action,
    ERR_LIST(X)
#undef X
};

const char *err_text(enum err e)
{
    return (unsigned)e < ERR_COUNT ? texts[e] : "unknown error";
}

enum err_action err_action(enum err e)
{
    return (unsigned)e < ERR_COUNT ? actions[e] : ACT_STOP;
}
