/* worker_judge.c - one borrower before the core: an event, or the days up to one. */
#include "consumer/worker.h"

/* `in` is the event; NULL: the days up to `date`. */
static enum err run_rules(struct worker *w, const struct cached *cached, const struct input *in,
                          int32_t date, struct decision *ret_decision)
{
    struct decision *d = ret_decision;
    struct arena *a = &w->decision_arena;
    *d = (struct decision){.refusal = {.clock = INT_NONE}};
    a->used = 0;
    enum err e = hand_take(&w->hand, cached, a, &d->borrower);
    if (e != ERR_OK) return e;
    if (in == NULL) return borrower_advance(&d->borrower, date, w->policy, a, &d->outputs);
    return borrower_apply(&d->borrower, in, w->policy, a, &d->outputs, &d->outcome, &d->refusal);
}

/* Whether it takes too much is judged by the state's bytes, whatever came before it. */
static enum err judge(struct worker *w, struct cached *cached, const struct input *in, int32_t date,
                      struct decision *ret_decision)
{
    enum err e = run_rules(w, cached, in, date, ret_decision);
    if (e != ERR_LIMIT || cached->kept == NULL) return e;
    e = emit_kept(w, cached);
    return e == ERR_OK ? run_rules(w, cached, in, date, ret_decision) : e;
}

enum err judge_event(struct worker *w, struct cached *cached, const struct input *in,
                     struct decision *ret_decision)
{
    return judge(w, cached, in, INT_NONE, ret_decision);
}

enum err judge_days(struct worker *w, struct cached *cached, int32_t date,
                    struct decision *ret_decision)
{
    return judge(w, cached, NULL, date, ret_decision);
}
