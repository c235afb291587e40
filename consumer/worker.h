/* worker.h - the exactly-once loop: what its files share. Nobody outside consumer/worker*.c
 * includes it.
 *
 *   worker.c          start and stop
 *   worker_turn.c     the loop
 *   worker_serve.c    whose events and sweeps fill the open transaction
 *   worker_assign.c   partitions come and go
 *   worker_restore.c  Redis is brought to the end of the changelog (with worker_replay.c), and what
 *                     changelog, group and Redis say is compared (worker_agree.c)
 *   worker_chunk.c    take, decode, decide
 *   worker_load.c     borrowers from Redis
 *   worker_judge.c    a borrower before the core
 *   worker_emit.c     what was decided goes out
 *   worker_sweep.c    dated transitions of idle borrowers
 *   worker_commit.c   one Kafka transaction
 *   worker_ahead.c    what is decided while it is being committed
 *   worker_settle.c   what follows from the commit
 *   worker_due.c      when that is
 *   worker_redis.c    after the commit: the atomic step, and noticing what Redis lost
 *   worker_view.c     state records and their views as parts of a step
 *
 * One thread runs all of it; for as long as a commit lasts, the producer is another's (ADR 13), and
 * for as long as steps are on their way to Redis, they and their connection (ADR 15). A batch is
 * one open transaction; a chunk is the records taken from the merges at once, with one load; a
 * partition is the unit of order, of restore and of stopping. */
#ifndef CONSUMER_WORKER_H
#define CONSUMER_WORKER_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "consumer/cache.h"
#include "consumer/clock.h"
#include "consumer/config.h"
#include "consumer/door.h"
#include "consumer/failpoint.h"
#include "consumer/hand.h"
#include "consumer/kafka_group.h"
#include "consumer/kafka_reader.h"
#include "consumer/kafka_txn.h"
#include "consumer/merge.h"
#include "consumer/metrics.h"
#include "consumer/progress.h"
#include "consumer/record_block.h"
#include "consumer/redis_flight.h"
#include "consumer/run.h"
#include "consumer/token.h"
#include "schemas/codec/codec.h"
#include "schemas/codec/schema_source.h"
#include "state/core/decide.h"
#include "state/store/store.h"

enum {
    CHUNK_ITEMS_MAX = 512,      /* records decoded at once: bounds the chunk's arena and one load */
    POLL_BURST_MAX = 16384,     /* records fed to the merges between two looks at the clock */
    POLL_BURST_BYTES = 2 << 20, /* or so many bytes of them */
    STATE_FORMAT = 1,           /* of BorrowerState and AccountState */
    ARENA_CHUNK_BYTES = 16 << 20, /* 512 records of at most 64 KiB decode into far less */
    KEY_BYTES_MAX = 256,          /* a/<borrower>/<lender>/<account>, three ids of 64 */
    FINGERPRINT_SIZE = 128,
    PARTITION_RETRY_MS = 500
};

/* Topics written, as indices into worker.outs; those of recipients follow OUT_FIXED_COUNT. */
enum out_topic {
    OUT_REPORTS,
    OUT_LINES,
    OUT_NOTICES,
    OUT_DEAD_LETTERS,
    OUT_AUDIT,
    OUT_JOURNAL,
    OUT_CHANGELOG,
    OUT_FIXED_COUNT,
    OUT_COUNT_MAX = OUT_FIXED_COUNT + CONFIG_RECIPIENTS_MAX
};

enum phase {
    PHASE_NONE,      /* not ours */
    PHASE_RESTORING, /* waits for its restore, or it runs */
    PHASE_RUNNING,
    PHASE_WAIT_REGISTRY, /* a schema could not be had */
    PHASE_WAIT_REDIS,    /* a borrower could not be loaded */
    PHASE_HALTED,        /* stopped until a person changes something */
    PHASE_OVERTAKEN,     /* a newer owner has written: nothing until the next assignment */
    PHASE_COUNT
};

/* How far a partition is: what a transaction moves forward as a whole. */
struct cut {
    int64_t txn_seq;
    int64_t next[MERGE_TOPICS_MAX]; /* next offset per input topic */
    int32_t business_date;          /* INT_NONE before the first tick */
    int32_t sweep_date;             /* idle borrowers are advanced up to it */
    int32_t decided_on;             /* greatest date of a step; an event may be ahead of the tick */
    int64_t borrowers;
    uint64_t checksum;
};

/* What happened to a record, counted when its transaction has committed. */
struct tally {
    uint32_t results[MERGE_TOPICS_MAX][METRIC_RESULT_COUNT];
    uint32_t dead_letters[DEAD_LETTER_REASON_COUNT];
    uint32_t outputs[METRIC_OUTPUT_COUNT];
    uint32_t swept, differing_dpd;
};

struct partition {
    int32_t no;
    enum phase phase;
    struct merge merge;
    struct record_room room; /* for the records in hand */
    struct cut committed, working;
    struct cut sealed; /* what `committed` becomes if the commit under way succeeds */
    int64_t group_committed[MERGE_TOPICS_MAX]; /* the group's offsets; negative = never committed */
    int64_t start[MERGE_TOPICS_MAX];           /* where reading began on assignment */
    int64_t retry_at_ms;                       /* monotonic; PHASE_WAIT_... */
    int32_t timers_reach;    /* up to this entry's first day timers are right; INT_NONE: unknown */
    uint32_t timers_left;    /* looked at, and rightly after it: they have been there already */
    bool have_timers_moved;  /* in this pass */
    bool is_halted;          /* stays so over a heal, until the next assignment */
    bool is_healing_by_wipe; /* the next restore starts from nothing */
    struct watermark wiped;  /* what a wipe left, on this connection; until the replay begins */
    bool is_trusted;         /* --trust was used: recorded with the next transaction */
    bool is_policy_accepted; /* a changed policy was accepted: recorded likewise */
    uint64_t policy_hash_before; /* that of the policy it replaced */

    /* The open transaction. */
    bool is_touched;
    bool is_sealed; /* touched by the transaction whose commit is under way */
    struct txn_delivery begin_at, meta_at;
    struct journal_run_list runs;     /* items owned by the worker's batch arena */
    struct journal_sweep_list sweeps; /* likewise */

    /* Redis. */
    struct watermark last;   /* of the last transaction committed */
    struct watermark stored; /* the last one Redis acknowledged */
    struct watermark sent;   /* of the step on its way, or whose outcome was lost */
    bool is_in_flight;       /* it is on its way */
    struct step *step;       /* owned; filled from the unstored borrowers */
    bool is_step_prepared;   /* with the open batch, but for its watermark */
    bool is_store_doubtful;  /* a step's outcome was lost: the next one writes whole views */
};

/* A record applied in the open transaction: kept so that an abort can put it back. */
struct taken {
    struct partition *partition;
    struct merge_record record;
};

/* How fast records are decided. */
struct pace {
    int64_t taken; /* records */
    int64_t us;    /* since the transaction was opened */
};

/* A batch whose commit is under way, or has just succeeded. */
struct sealed {
    uint32_t taken_count; /* of the records taken, the first ones are its */
    struct tally tally;
    int64_t opened_us;
    int64_t oldest_input_ms;
};

struct restore; /* worker_restore.c */
struct commit;  /* worker_ahead.c */

struct worker {
    /* Borrowed for the life of the worker. */
    const struct config *config;
    const struct run_options *options;
    const struct policy *policy;
    const struct clock *clock;
    struct schema_source *schemas;
    struct tokens *tokens;
    struct store *step_store; /* that of the flight */

    /* Owned handles. */
    struct kafka_group *group;
    struct kafka_txn *txn;
    struct kafka_reader *reader; /* the changelog, read_committed */
    struct kafka_reader *probe;  /* read_uncommitted: high watermarks (R7) */
    struct store *store;         /* reads, restores */
    struct redis_flight *flight; /* what is committed, on a connection of its own */
    struct cache *cache;

    /* Topics. */
    const char *inputs[MERGE_TOPICS_MAX]; /* by rank; NULL = not used */
    const char *outs[OUT_COUNT_MAX];
    size_t out_count;
    int32_t out_partitions[OUT_COUNT_MAX];
    int32_t partition_count;
    int64_t replay_max_age_ms;    /* a watermark older than this is not replayed from */
    struct partition *partitions; /* owned; by number */
    char fingerprint[FINGERPRINT_SIZE];
    char writer[WATERMARK_WRITER_SIZE]; /* instance and a word of its own per worker */

    /* The open transaction. */
    bool is_open;
    int64_t opened_us;
    int64_t interval_ms;     /* that it may last */
    struct pace pace;        /* of the one before; nothing taken: none yet */
    int64_t commit_began_us; /* of the commit before */
    int64_t oldest_input_ms; /* UTC; of the transaction's inputs, 0 = none */
    size_t sent_bytes;
    size_t journal_bytes;       /* of the runs, over all partitions */
    struct taken *taken;        /* owned; taken_max places for each of two batches */
    struct txn_offset *offsets; /* owned; partitions x topics places */
    uint32_t taken_count, taken_max;
    struct tally tally;
    uint32_t aborts_in_row;

    /* While a commit is under way (worker_ahead.c). */
    struct sealed sealed;
    struct commit *commit; /* NULL = none */
    bool is_ahead;         /* what is decided is held back: it belongs to the next transaction */
    bool ahead_gave_up;    /* nothing more is decided before the commit is over */
    struct buf held;       /* records for the next transaction */

    /* Memory used again and again. */
    struct arena chunk_arena;    /* decoded records of a chunk; borrowers due of a sweep */
    struct arena load_arena;     /* loaded borrowers until the cache has them */
    struct arena decision_arena; /* one decision */
    struct arena batch_arena;    /* runs and sweeps of the open transaction */
    struct door_item *items;     /* owned; CHUNK_ITEMS_MAX */
    const struct cached *found[CHUNK_ITEMS_MAX]; /* of the items; NULL = had to be loaded */
    struct door door;
    struct hand hand;
    struct view view_before, view_after; /* of the record at hand in worker_view.c */
    struct buf value;                    /* the record being sent */
    int32_t turn;                        /* partition that is served first in the next chunk */
    uint32_t look_ahead_halved;          /* so often, in a load: worker_load.c */
    uint32_t loads_fitted;               /* since then */

    /* Redis steps on their way. */
    struct step_result *results; /* owned; by position in `sent` */
    struct partition **sent;     /* owned */
    struct step **steps;         /* owned; those of `sent` */
    uint32_t sent_count;
    int64_t connect_at_ms; /* monotonic; not sooner */
    int64_t looked_at_ms;  /* monotonic; of the last look at the watermarks */
    bool is_greeted;       /* the server at the other end has been told of us */
    bool has_help;         /* credit:help is written */

    struct restore *restore; /* owned */
    enum err failed;         /* why the worker must be rebuilt or ended; ERR_OK while it runs */
    struct kafka_why why;
    struct worker_flags *flags; /* borrowed: read by other threads */
    uint64_t policy_hash;       /* of policy_hash_date; 0 = not yet made */
    int32_t policy_hash_date;
    void (*reload)(void *context); /* called between two turns after SIGHUP */
    void *reload_context;
};

/* What other threads may read. */
struct worker_flags {
    atomic_bool is_ready;
    atomic_llong turned_ms; /* monotonic; when the loop last turned */
};

/* Life. Errors of worker_open(): ERR_CONFIG (a message was logged), ERR_RETRY, ERR_FENCED,
 * ERR_NOMEM. */
MUST_CHECK enum err worker_open(struct worker *w);
/* Runs until a stop is asked for (ERR_OK) or the worker has failed. */
MUST_CHECK enum err worker_run(struct worker *w);
void worker_close(struct worker *w);
/* A new producer under the same transactional.id: the epoch rises, and whatever the old one still
 * has under way is fenced (R3). Sets w->failed on error. */
MUST_CHECK enum err worker_renew_producer(struct worker *w);

/* Up to which day a policy has decided: the business date, or that of an event ahead of it. */
int32_t cut_policy_date(const struct cut *cut);
/* A policy was asked what it says on `date`, which may be ahead of the business date. */
void cut_note_decision(struct cut *cut, int32_t date);
/* Hash of the policy as far as it is in force on `date` (R16). */
uint64_t worker_policy_hash(struct worker *w, int32_t date);
/* Does `next` say of all days worked on what the policy in force says? Only then it may be taken.
 */
bool worker_may_take_policy(struct worker *w, const struct policy *next);
/* Decides by another policy from now on; it must outlive the worker. */
void worker_take_policy(struct worker *w, const struct policy *next);

/* worker_assign.c */
extern const char *const phase_words[PHASE_COUNT];
enum err worker_assigned(void *context, struct group_position *positions, size_t count);
void worker_revoked(void *context, bool is_lost);
/* Fetches every topic of the partition again. */
void worker_resume(struct worker *w, struct partition *p);
/* Takes records of all assigned topics to the merges. An assignment may change within; a commit
 * that is under way is over then. Sets w->failed on what ends the worker, and says so. */
void worker_feed(struct worker *w, int32_t timeout_ms);
void partition_set_phase(struct worker *w, struct partition *p, enum phase phase);
/* Stops one partition and says why; the others go on (R12). */
void partition_halt(struct worker *w, struct partition *p, enum metric_invariant invariant,
                    const char *why);
/* A schema can't be had now: tries again in a while. */
void partition_wait_for_registry(struct worker *w, struct partition *p);
/* Redis does not hold what it should: restore the partition, after a wipe if `by_wipe`. */
void partition_heal(struct worker *w, struct partition *p, enum metric_heal reason, bool by_wipe);
int32_t worker_rank_of(const struct worker *w, const char *topic);

/* worker_restore.c */
MUST_CHECK enum err restore_new(struct worker *w);
void restore_free(struct worker *w);
/* Does a bounded piece of the restore at hand, or begins the next. */
void restore_work(struct worker *w);
void restore_forget(struct worker *w, const struct partition *p);
bool restore_is_idle(const struct worker *w);
/* True when a piece of a restore can be done at once. */
bool restore_has_work(struct worker *w);

/* worker_serve.c: one round of events and sweeps. Returns true if there was something to do. */
bool worker_serve(struct worker *w);
/* A round of events alone, while a commit is under way. False: nothing can be done now. */
bool worker_serve_ahead(struct worker *w);

/* worker_chunk.c: takes and applies what the partition has in hand, chunk by chunk, until the
 * transaction is due. Returns the number of records applied. */
uint32_t chunk_apply(struct worker *w, struct partition *p);

/* worker_load.c.
 * False: its key is another's than that of its borrower, or no id: he is not to be looked for. */
bool item_is_about_borrower(const struct door_item *item);
/* Takes borrowers who are not in the cache into it. Of both, false: the partition
 * can't go on now (its phase says why).
 * Those of `ids`. */
bool load_borrowers(struct worker *w, struct partition *p, const struct str *ids, uint32_t count);
/* Whoever of the first `count` items is missing, and then also whom the records in hand of all
 * partitions will need, as far as the memory goes. */
bool load_items(struct worker *w, struct partition *p, uint32_t count);

/* What the core makes of a borrower. */
struct decision {
    struct borrower borrower;
    struct outputs outputs;
    enum outcome outcome;   /* of an event */
    struct refusal refusal; /* of an event */
};

/* worker_judge.c: one event of a borrower; as borrower_apply(). The decision lies in the decision
 * arena. Errors: besides those, as hand_take() and emit_kept(). */
MUST_CHECK enum err judge_event(struct worker *w, struct cached *cached, const struct input *in,
                                struct decision *ret_decision);
/* His dated transitions up to `date`; as borrower_advance(). Errors: as judge_event(). */
MUST_CHECK enum err judge_days(struct worker *w, struct cached *cached, int32_t date,
                               struct decision *ret_decision);

/* worker_emit.c: writes down what is kept of a borrower. Errors: ERR_NOMEM; ERR_RETRY: it can't be
 * written, the batch is to be decided again. Then each decision is written at once, until a commit
 * has succeeded, so that the record is known that it comes of. */
MUST_CHECK enum err emit_kept(struct worker *w, struct cached *cached);

/* Sends the outputs of one decision, and puts its changed records into the batch.
 * Errors: ERR_INVARIANT, ERR_LIMIT (something can't be written down; part of it may be sent),
 * ERR_NOMEM, and the transaction's. */
MUST_CHECK enum err emit_decision(struct worker *w, struct cached *cached, struct borrower *b,
                                  struct outputs *outputs);
/* Sends a dead letter; the bytes stand in it only if the record decoded and holds no identifier. It
 * names the policy of why->clock, or of the business date if that is INT_NONE. */
MUST_CHECK enum err emit_dead_letter(struct worker *w, struct partition *p,
                                     const struct door_item *item, const struct refusal *why);

/* worker_sweep.c: a bounded batch of the partition's idle borrowers. */
enum sweep_found {
    SWEEP_NOTHING, /* nothing to sweep, or not now */
    SWEEP_SOME,
    SWEEP_MORE, /* there are more, whom only a commit lets be seen */
    SWEEP_WAKES /* timers were moved and committed: begin the turn again */
};
enum sweep_found sweep_apply(struct worker *w, struct partition *p);
/* What is known of the timers and the entries to come no longer holds: look again. */
void partition_forget_timers(struct partition *p);

/* worker_redis.c */
void redis_keep_up(struct worker *w);
/* Builds the steps of the open batch, all of whose records have been handed to Kafka, while the
 * brokers take them: from the editions that are then sealed, copied. They are sent by redis_send()
 * if the commit succeeds; redis_discard() drops what was not sent. */
void redis_prepare(struct worker *w);
void redis_discard(struct worker *w);
/* Sends the steps of all partitions that have something unstored. */
void redis_send(struct worker *w);
/* Takes the answer of the steps on their way. */
void redis_receive(struct worker *w, bool wait);
/* Looks whether every running partition's watermark and member count are still what they must be.
 */
void redis_look(struct worker *w);
/* Waits, within a budget, until Redis has everything committed. */
void redis_drain(struct worker *w, int64_t budget_ms);
/* A connection has failed. When it returns nothing is on its way; of what was, the outcome may be
 * lost. */
void redis_went_down(struct worker *w);
/* The server refuses a step on the connection `which`: looks whether it still takes whole views.
 */
void redis_refused(struct worker *w, const struct store *which);
/* True when a watermark found is the one last acknowledged, or that of the step on its way. */
bool redis_is_expected(const struct partition *p, const struct watermark *found);
/* The same with nothing on its way; if it is another, starts what must be done about it. */
bool redis_found_expected(struct worker *w, struct partition *p, const struct watermark *found);
/* Does what a verdict on a partition's watermark asks for. */
void redis_obey(struct worker *w, struct partition *p, enum watermark_verdict verdict,
                const struct watermark *found);

/* worker_view.c: a borrower into a step. */
enum step_extent {
    STEP_CHANGES,   /* what was committed since Redis acknowledged */
    STEP_WHOLE,     /* all that is committed */
    STEP_OPEN_BATCH /* as STEP_CHANGES, as if the open batch were committed */
};
/* Begins a step of the partition over the watermark expected; whole views go as Redis takes them.
 */
void view_step_start(const struct worker *w, struct step *step, int32_t partition,
                     const struct watermark *expected);
/* Errors: ERR_DAMAGED (our own bytes do not decode), ERR_LIMIT, ERR_RETRY. */
MUST_CHECK enum err view_step_borrower(struct worker *w, struct step *step, const struct cached *b,
                                       enum step_extent extent);
/* One changelog record into a step, whole; value none = it is gone. `old_keys` says that keys of an
 * earlier state may be there. */
MUST_CHECK enum err view_step_record(struct worker *w, struct step *step, struct str borrower,
                                     struct str name, struct str value, bool old_keys);
/* The watermark that a committed cut leaves in Redis. */
struct watermark watermark_of(const struct worker *w, const struct partition *p,
                              const struct cut *cut, enum watermark_state state);

#endif
