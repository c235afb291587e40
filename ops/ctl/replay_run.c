/* replay_run.c - the loop over a partition's entries. */
#include "ops/ctl/replay_run.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "consumer/policy_load.h"
#include "consumer/version.h"
#include "ops/ctl/ctl.h"
#include "schemas/codec/iso.h"

enum { LOOK_EVERY = 256 /* records between two looks at clock and Ctrl-C */ };

void replay_run_init(struct replay_run *run, const struct log_source *source,
                     const struct policy *policy)
{
    *run = (struct replay_run){.source = source,
                               .policy = policy,
                               .is_whole = true,
                               .first_ms = -1,
                               .business_date = INT_NONE,
                               .hash_date = INT_NONE};
}

/* ---- what the journal says of each transaction ---- */

/* The hash reaches as far as the daemon had decided: to the business date, or to that of an event
 * ahead of it. Of the latter a slice, or a journal that is cut, lets us see only a part; so it is
 * enough that the policy as far as some day from `from` on is the one of the transaction. */
static bool is_ours(const struct replay_run *run, int32_t from)
{
    if (run->pending_hash == policy_hash_at(run->policy, from)) return true;
    for (int32_t date = policy_next_date(run->policy, from); date != INT_NONE;
         date = policy_next_date(run->policy, date))
        if (run->pending_hash == policy_hash_at(run->policy, date)) return true;
    return false;
}

static void judge_pending(struct replay_run *run, int32_t decided_on)
{
    if (!run->is_pending) return;
    run->is_pending = false;
    if (run->hash != 0 && run->hash == run->pending_hash && run->hash_date == decided_on) return;
    if (!is_ours(run, decided_on == INT_NONE ? 0 : decided_on)) {
        run->other_policy++;
        return;
    }
    run->hash = run->pending_hash;
    run->hash_date = decided_on;
}

static void note_transaction(struct replay_run *run, const struct log_transaction *t)
{
    run->transactions++;
    run->pending_hash = t->policy_hash;
    run->is_pending = true;
    const char *ours = version_text();
    if (t->software_version.len == strlen(ours) &&
        memcmp(t->software_version.at, ours, t->software_version.len) == 0)
        return;
    run->other_software++;
    (void)snprintf(run->software, sizeof run->software, "%.*s", (int)t->software_version.len,
                   t->software_version.at);
}

static void note_extent(struct replay_run *run, int32_t partition)
{
    const struct log_extent *x = run->source->extent(run->source->context);
    if (x->last_seq == 0) return;
    if (!log_extent_is_whole(x)) run->is_whole = false;
    if (run->filter.slice == 0) run->missing += x->missing;
    if (x->first_ms > run->first_ms) {
        run->first_ms = x->first_ms;
        run->first_partition = partition;
        run->first_seq = x->first_seq;
    }
    if (x->business_date != INT_NONE &&
        (run->business_date == INT_NONE || x->business_date > run->business_date))
        run->business_date = x->business_date;
    if (x->sweep_date != x->business_date) run->is_sweeping = true;
}

/* ---- progress ---- */

static void show(struct replay_run *run, bool is_first)
{
    int64_t done = 0;
    int64_t goal = 0;
    char text[PROGRESS_TEXT_SIZE];
    run->source->progress(run->source->context, &done, &goal);
    int64_t now_ms = ctl_now_ms();
    if (is_first) run->said_ms = now_ms;
    progress_update(&run->progress, done, goal, now_ms);
    if (run->progress.is_terminal || now_ms - run->said_ms < PROGRESS_LOG_EVERY_MS) return;
    run->said_ms = now_ms;
    progress_format(&run->progress, now_ms, text);
    ctl_say("%s", text);
}

/* ---- the loop ---- */

static int32_t decided_on(const struct replay *r)
{
    int32_t business_date = replay_business_date(r);
    return replay_decided_on(r) > business_date ? replay_decided_on(r) : business_date;
}

static enum err take(struct replay_run *run, const struct log_entry *entry, struct why *why)
{
    int32_t date = run->side_count > 0 ? decided_on(run->sides[0]) : INT_NONE;
    if (entry->kind == LOG_TRANSACTION || entry->kind == LOG_END) judge_pending(run, date);
    bool is_first = run->filter.slice == 0; /* what every slice sees is counted once */
    if (entry->kind == LOG_TRANSACTION && is_first) note_transaction(run, &entry->transaction);
    if (entry->kind == LOG_RECORD && (is_first || entry->item.kind != DOOR_TICK)) run->records++;
    for (uint32_t i = 0; i < run->side_count; i++) {
        enum err e = replay_take(run->sides[i], entry, why);
        if (e != ERR_OK) return e;
    }
    return ERR_OK;
}

enum err replay_run_partition(struct replay_run *run, int32_t partition, struct why *reterr_why)
{
    const struct log_source *source = run->source;
    struct log_entry entry = {.kind = LOG_TRANSACTION};
    for (uint32_t i = 0; i < run->side_count; i++)
        replay_begin(run->sides[i]);
    progress_start(&run->progress, "recomputation", partition, STDERR_FILENO, 0, 0, ctl_now_ms());
    enum err e = source->begin(source->context, partition, &run->filter, reterr_why);
    if (e == ERR_OK) show(run, true);
    for (uint64_t i = 0; e == ERR_OK && entry.kind != LOG_END; i++) {
        e = source->next(source->context, &entry, reterr_why);
        if (e == ERR_OK) e = take(run, &entry, reterr_why);
        if (e != ERR_OK || i % LOOK_EVERY != 0) continue;
        if (ctl_is_interrupted()) {
            why_add(reterr_why, "interrupted");
            e = ERR_RETRY;
        }
        show(run, false);
    }
    if (e == ERR_OK) note_extent(run, partition);
    progress_finish(&run->progress, run->progress.done, ctl_now_ms());
    return e;
}

/* ---- in words ---- */

void replay_run_tell_reach(const struct replay_run *run, char ret_text[REPLAY_NOTE_SIZE * 2])
{
    char time[ISO_TIME_SIZE] = "";
    ret_text[0] = '\0';
    if (run->first_ms < 0) return;
    if (!iso_write_time(run->first_ms, time)) time[0] = '\0';
    (void)snprintf(ret_text, REPLAY_NOTE_SIZE * 2,
                   "the journal reaches back to %.10s (partition %d, transaction %" PRId64 "), %s",
                   time, (int)run->first_partition, run->first_seq,
                   run->is_whole ? "which is all there ever was"
                                 : "and what was before it is gone (retention)");
}

void replay_run_say_doubts(const struct replay_run *run)
{
    if (run->other_policy > 0)
        ctl_say("%" PRId64 " of %" PRId64
                " transactions were decided under another policy than the "
                "one in force; they are recomputed under the one in force",
                run->other_policy, run->transactions);
    if (run->other_software > 0)
        ctl_say("%" PRId64 " of %" PRId64 " transactions were decided by another version of the "
                "program (%s; this is %s)",
                run->other_software, run->transactions, run->software, version_text());
    if (run->missing > 0)
        ctl_say("%" PRId64 " records that the journal names are no longer in the input topics",
                run->missing);
    if (run->is_sweeping)
        ctl_say("idle borrowers were being advanced to the business date when this was read: they "
                "are shown as of the end of that; `creditctl lag --wait` waits for it");
}
