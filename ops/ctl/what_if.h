/* what_if.h - the same inputs under two policies: what each would emit, and who differs.
 *
 * Borrowers are tallied one by one, so that whoever can't be recomputed from his beginning is left
 * out of both sides. */
#ifndef OPS_CTL_WHAT_IF_H
#define OPS_CTL_WHAT_IF_H

#include <stdbool.h>
#include <stdint.h>

#include "ops/ctl/id_map.h"
#include "ops/ctl/replay_run.h"
#include "state/core/records.h"

/* What is counted of a borrower: line actions, shares, reports, notices, audit records of the core,
 * dead letters, in that order. */
enum {
    TALLY_LINES = 0,
    TALLY_SHARES = TALLY_LINES + LINE_ACTION_KIND_COUNT,
    TALLY_REPORTS = TALLY_SHARES + SHARE_ACTION_COUNT,
    TALLY_ADVERSE = TALLY_REPORTS + REPORT_OP_COUNT, /* of the reports, those that are adverse */
    TALLY_NOTICES,
    TALLY_AUDITS = TALLY_NOTICES + NOTICE_KIND_COUNT,
    TALLY_DEAD_LETTERS = TALLY_AUDITS + AUDIT_KIND_COUNT,
    TALLY_COUNT
};

/* Group of a count ("line_actions") and its word ("ZERO"). */
const char *tally_group(uint32_t kind);
const char *tally_word(uint32_t kind);

enum what_if_side { WHAT_IF_IN_FORCE, WHAT_IF_NEW, WHAT_IF_SIDES };

/* How a borrower stands at the end. */
struct stand {
    enum standing standing; /* NONE: nothing is known of him */
    int32_t percent;
    enum drawing drawing;
    int32_t listings; /* open entries */
    int64_t version;
};

enum { RECENT_OUTPUTS = 8 /* on which the first difference is looked for */ };

struct side {
    uint32_t counts[TALLY_COUNT];
    uint64_t chain; /* hash over all outputs in order, without what differs in name only */
    struct stand stand;
    struct {
        int32_t date;
        uint32_t hash;
    } recent[RECENT_OUTPUTS]; /* the first ones since the sides were last alike */
    uint32_t recent_count;
};

struct difference {
    struct str id; /* owned */
    int32_t partition;
    int32_t since; /* date of the first output that differs; INT_NONE = none has a date */
    struct side sides[WHAT_IF_SIDES];
};

struct what_if {
    /* Results, over all partitions. */
    int64_t borrowers; /* compared */
    int64_t left_out;  /* their history begins before the journal does */
    int64_t unlike;    /* recomputed under the policy in force, unlike what is committed */
    uint64_t totals[WHAT_IF_SIDES][TALLY_COUNT];
    uint64_t standings[WHAT_IF_SIDES][STANDING_COUNT];
    uint64_t listed[WHAT_IF_SIDES];                 /* borrowers with an open entry */
    uint64_t moves[STANDING_COUNT][STANDING_COUNT]; /* from in force to new */
    struct difference *differences;                 /* owned; sorted by what_if_sort() */
    uint32_t count, cap;

    /* Of the partition at hand. */
    struct id_map ids;
    struct who *who; /* owned; by number of `ids` */
    uint32_t who_cap;
    struct buf scratch;
};

/* on_step() of the replay of one side; context is a struct what_if_side_context. */
struct what_if_side_context {
    struct what_if *what_if;
    enum what_if_side side;
};
MUST_CHECK enum err what_if_step(void *context, const struct replay_step *step);

/* A partition (or slice) begins. */
void what_if_begin(struct what_if *w);

/* Both sides have reached its end: settles them, and takes their borrowers into the results. */
MUST_CHECK enum err what_if_end(struct what_if *w, struct replay *sides[WHAT_IF_SIDES],
                                const struct log_extent *extent, int32_t partition,
                                struct why *reterr_why);

/* Who stands otherwise at the end first, then who was treated otherwise on the way; by id. */
void what_if_sort(struct what_if *w);

void what_if_free(struct what_if *w);

/* Memory of the partition at hand, bytes. */
size_t what_if_bytes(const struct what_if *w);

#endif
