/* worker_agree.c - the end of a restore: do changelog, group and Redis agree (R5, R13, R16)? */
#include <stdlib.h>
#include <string.h>

#include "consumer/log.h"
#include "consumer/metrics.h"
#include "consumer/worker_restore.h"

static int64_t meta_position(const struct meta *meta, const char *topic)
{
    struct str name = {topic, (uint32_t)strlen(topic)};
    for (uint32_t i = 0; i < meta->positions.count; i++)
        if (str_equal(meta->positions.items[i].topic, name))
            return meta->positions.items[i].next_offset;
    return -1;
}

/* The position to go on from where changelog and group disagree; -1 = a person must decide. Only
 * ever moves forward. */
static int64_t settle_position(const struct worker *w, int64_t meta, int64_t group)
{
    if (meta == group) return meta;
    if (w->options->trust == TRUST_CHANGELOG && meta > group) return meta;
    if (w->options->trust == TRUST_GROUP && group > meta) return group;
    return -1;
}

/* R5. Sets the cut's positions and whether the fetch must move. False: the partition was halted. */
static bool agree_on_positions(struct worker *w, struct cut *cut, bool *ret_moved)
{
    struct restore *r = w->restore;
    struct partition *p = r->partition;
    *ret_moved = false;
    for (int rank = 0; rank < MERGE_TOPICS_MAX; rank++) {
        if (w->inputs[rank] == NULL) continue;
        int64_t group = p->group_committed[rank];
        int64_t meta = r->meta_offset < 0 ? -1 : meta_position(&r->meta, w->inputs[rank]);
        if (meta < 0 && group < 0) { /* never committed: the start chosen on assignment */
            cut->next[rank] = p->start[rank];
            continue;
        }
        cut->next[rank] = settle_position(w, meta, group);
        if (cut->next[rank] < 0) {
            log_error("positions_disagree", LOG_INT("partition", p->no),
                      LOG_STR("topic", w->inputs[rank]), LOG_INT("changelog", meta),
                      LOG_INT("group", group));
            restore_halt(
                w, METRIC_INVARIANT_TORN,
                "changelog and group offsets disagree: a torn transaction, expired or reset "
                "offsets; "
                "--trust=changelog or --trust=group decides and only moves forward");
            return false;
        }
        if (meta == group) continue;
        *ret_moved = true;
        p->is_trusted = true;
        log_warn("trusted", LOG_INT("partition", p->no), LOG_STR("topic", w->inputs[rank]),
                 LOG_INT("from", meta < group ? meta : group), LOG_INT("to", cut->next[rank]));
    }
    return true;
}

/* Fetching starts anew for all partitions from where their queues expect it. */
static void move_fetch(struct worker *w, const struct cut *cut)
{
    size_t count = 0;
    struct partition *moved = w->restore->partition;
    struct group_position *at = calloc((size_t)w->partition_count * MERGE_TOPICS_MAX, sizeof *at);
    if (at == NULL) {
        w->failed = ERR_NOMEM;
        return;
    }
    for (int rank = 0; rank < MERGE_TOPICS_MAX; rank++)
        if (w->inputs[rank] != NULL) merge_use(&moved->merge, rank, cut->next[rank]);
    for (int32_t i = 0; i < w->partition_count; i++) {
        struct partition *p = &w->partitions[i];
        if (p->phase != PHASE_NONE) worker_resume(w, p);
        for (int rank = 0; p->phase != PHASE_NONE && rank < MERGE_TOPICS_MAX; rank++) {
            if (w->inputs[rank] == NULL) continue;
            at[count++] = (struct group_position){.topic = w->inputs[rank],
                                                  .partition = p->no,
                                                  .start = p->merge.queues[rank].next_offset};
        }
    }
    if (kafka_group_restart(w->group, at, count, &w->why) != ERR_OK) w->failed = ERR_FATAL;
    free(at);
}

/* What the last meta says, checked against begin and ourselves. False: halted. */
static bool agree_on_state(struct worker *w, struct cut *cut)
{
    struct restore *r = w->restore;
    struct partition *p = r->partition;
    if (r->begin_seq != (r->meta_offset < 0 ? -1 : r->meta.txn_seq)) {
        restore_halt(w, METRIC_INVARIANT_TORN,
                     "the last begin and meta of the changelog do not belong together");
        return false;
    }
    *cut = (struct cut){.business_date = INT_NONE, .sweep_date = INT_NONE, .decided_on = INT_NONE};
    if (r->meta_offset < 0) return true;
    if (r->meta.format != STATE_FORMAT ||
        !str_equal(r->meta.fingerprint,
                   (struct str){w->fingerprint, (uint32_t)strlen(w->fingerprint)})) {
        restore_halt(
            w, METRIC_INVARIANT_CHANGELOG,
            "the changelog belongs to another cluster or environment, or has another format");
        return false;
    }
    *cut = (struct cut){.txn_seq = r->meta.txn_seq,
                        .business_date = r->meta.business_date,
                        .sweep_date = r->meta.sweep_date,
                        .decided_on = r->meta.decided_on,
                        .borrowers = r->meta.borrowers,
                        .checksum = (uint64_t)r->meta.checksum};
    if ((uint64_t)r->meta.policy_hash != worker_policy_hash(w, cut_policy_date(cut))) {
        if (!w->options->accept_policy) {
            restore_halt(w, METRIC_INVARIANT_POLICY,
                         "the policy changed for days already worked on; restore it, or start with "
                         "--accept-policy");
            return false;
        }
        p->is_policy_accepted = true;
        p->policy_hash_before = (uint64_t)r->meta.policy_hash;
    }
    return true;
}

/* Has Redis as many members as the changelog has borrowers? */
static enum err check_members(struct worker *w, int64_t borrowers)
{
    struct load_request request = {.partition = w->restore->partition->no};
    struct loaded loaded;
    w->decision_arena.used = 0;
    enum err e = store_load(w->store, &request, 1, &w->decision_arena, &loaded);
    if (e != ERR_OK) return e;
    return loaded.members == borrowers ? ERR_OK : ERR_DAMAGED;
}

/* Were the keys a replay began with of an earlier point of this very changelog? Else they are of
 * one that was made anew, and nothing said of single keys would show it. */
static bool is_continued(const struct restore *r, const struct watermark *last)
{
    struct watermark start = r->start;
    start.state = WATERMARK_CURRENT; /* a replay cut short says where its keys were */
    start.from = start.target = 0;
    enum watermark_verdict verdict = watermark_judge(&start, last, NULL);
    return verdict == MARK_AS_EXPECTED || verdict == MARK_OLDER_OR_NONE;
}

static void finish_running(struct worker *w, const struct cut *cut, const struct watermark *last,
                           bool moved)
{
    struct restore *r = w->restore;
    struct partition *p = r->partition;
    p->committed = p->working = *cut;
    p->last = p->stored = *last;
    p->is_healing_by_wipe = false;
    partition_forget_timers(p);
    progress_finish(&r->progress, r->target - r->from, clock_monotonic_ms(w->clock));
    metric_set(METRIC_RESTORE_DONE, r->target - r->from);
    metric_set_a(METRIC_BORROWERS, p->no, cut->borrowers);
    if (moved) move_fetch(w, cut);
    partition_set_phase(w, p, p->is_halted ? PHASE_HALTED : PHASE_RUNNING);
    restore_go_idle(w);
}

enum err agree_finish(struct worker *w)
{
    struct restore *r = w->restore;
    struct partition *p = r->partition;
    struct cut cut;
    bool moved = false;
    if (r->meta_offset < 0 &&
        r->applied >= 0) { /* Redis knows a transaction the changelog does not */
        p->is_healing_by_wipe = true;
        return ERR_RETRY;
    }
    if (!agree_on_state(w, &cut) || !agree_on_positions(w, &cut, &moved)) return ERR_OK;
    p->begin_at = (struct txn_delivery){.offset = r->begin_offset};
    p->meta_at = (struct txn_delivery){.offset = r->meta_offset, .timestamp_ms = r->meta_ms};
    struct watermark last = watermark_of(w, p, &cut, WATERMARK_CURRENT);
    if (r->old_keys && !is_continued(r, &last)) {
        p->is_healing_by_wipe = true;
        return ERR_RETRY;
    }
    enum err e = ERR_OK;
    if (r->row_count > 0 || !watermark_is_same(&r->found, &last)) e = replay_end(w, &last);
    if (e == ERR_OK) e = check_members(w, cut.borrowers);
    if (e == ERR_DAMAGED && !p->is_healing_by_wipe && r->old_keys) {
        p->is_healing_by_wipe = true;
        return ERR_RETRY;
    }
    if (e == ERR_DAMAGED) {
        restore_halt(w, METRIC_INVARIANT_CHANGELOG,
                     "a rebuild from the changelog does not give its own count");
        return ERR_OK;
    }
    if (e == ERR_OK) finish_running(w, &cut, &last, moved);
    return e;
}
