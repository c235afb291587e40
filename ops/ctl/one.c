/* one.c - one borrower through one replay. */
#include "ops/ctl/one.h"

#include <stdio.h>

#include "consumer/partitioner.h"

static enum err on_step(void *context, const struct replay_step *step)
{
    struct one *one = context;
    if (one->on_step != NULL) one->on_step(one, step);
    if (step->after != NULL) one->version = step->after->state.version;
    return one->out.error;
}

static int32_t partition_for(const struct ctl *ctl, const struct one *one)
{
    if (one->committed.snapshot != NULL)
        return snapshot_partition(one->committed.snapshot, one->id);
    return partition_of((enum partitioner)ctl->config->topics_partitioner, one->id,
                        one->committed.source.partition_count);
}

/* Nothing is shown of a life whose beginning is not there. */
static int judge(struct one *one)
{
    char reach[REPLAY_NOTE_SIZE * 2];
    uint32_t number = 0;
    const struct log_extent *x = one->committed.source.extent(one->committed.source.context);
    const struct cached *cached = replay_find(one->replay, one->id);
    uint64_t seal = cached != NULL ? replay_seal(cached) : 0;
    uint64_t present =
        id_map_find(x->present, one->id, &number) ? x->present->entries[number].value : 0;
    one->is_known = seal != 0;
    one->is_exact = seal == present;
    replay_run_tell_reach(&one->run, reach);
    if (!one->is_exact && !log_extent_is_whole(x)) {
        ctl_say("the history of %.*s begins before the journal does, and what came before is not "
                "guessed: %s",
                (int)one->id.len, one->id.at, reach);
        return CTL_FAILED;
    }
    if (!one->is_known) {
        ctl_say("borrower %.*s is not known%s%s", (int)one->id.len, one->id.at,
                reach[0] != '\0' ? "; " : "", reach);
        return CTL_NOT_FOUND;
    }
    return CTL_OK;
}

int one_run(struct ctl *ctl, const char *snapshot, struct one *one)
{
    struct why why = {.text = ""};
    int code = committed_open(ctl, snapshot, &one->committed);
    if (code != CTL_OK) return code;
    struct replay_options options = {
        .policy = one->committed.policy, .is_stepwise = true, .on_step = on_step, .context = one};
    code = committed_replay(ctl, &one->committed, &options, &one->replay);
    if (code != CTL_OK) return code;
    replay_run_init(&one->run, &one->committed.source, one->committed.policy);
    one->run.filter.borrower = one->id;
    one->run.sides[0] = one->replay;
    one->run.side_count = 1;
    enum err e = replay_run_partition(&one->run, partition_for(ctl, one), &why);
    return e == ERR_OK ? judge(one) : committed_failed(e, &one->committed, &why);
}

int one_show(struct one *one)
{
    const struct buf *text = &one->out.text;
    if (one->out.error != ERR_OK) return ctl_failed(one->out.error, "output", NULL);
    if (text->len > 0 && fwrite(text->at, 1, text->len, stdout) != text->len) return CTL_FAILED;
    replay_run_say_doubts(&one->run);
    if (one->is_exact || one->run.is_sweeping) return CTL_OK;
    ctl_say(
        "what is committed of %.*s differs from this: it was decided under another policy or by "
        "another version of the program",
        (int)one->id.len, one->id.at);
    return CTL_DEGRADED;
}

void one_close(struct one *one)
{
    replay_free(one->replay);
    committed_close(&one->committed);
    words_free(&one->out);
}
