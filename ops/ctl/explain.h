/* explain.h - the steps of a borrower with the rules behind them: as text, or as JSON. */
#ifndef OPS_CTL_EXPLAIN_H
#define OPS_CTL_EXPLAIN_H

#include "ops/ctl/one.h"
#include "ops/ctl/rule_texts.h"

struct explaining {
    bool is_json;
    bool is_begun;        /* something was written */
    enum standing before; /* standing after the last step */
    bool cited[RULES_MAX + 1];
    /* The last change of standing. */
    int64_t changed_version;
    int32_t changed_on;
    struct words because; /* owned; what it came from, as text */
};

/* one->on_step, with one->context a struct explaining. */
void explain_step(struct one *one, const struct replay_step *step);

/* Head and foot, around what explain_step() has written to one->out: how he stands, and the
 * sentences of the rules cited. Replaces one->out. */
void explain_finish(struct one *one);

#endif
