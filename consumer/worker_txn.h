/* worker_txn.h - the open transaction: what goes into it, when it is committed, what is decided
 * meanwhile, and what follows. For consumer/worker*.c. */
#ifndef CONSUMER_WORKER_TXN_H
#define CONSUMER_WORKER_TXN_H

#include "consumer/worker.h"

/* worker_commit.c: the transaction. Failures set w->failed or abort; all return ERR_OK while the
 * batch may go on. */
/* Opens the transaction if none is open, and writes the partition's begin. ERR_LIMIT of this and of
 * batch_send(): Kafka takes no record that large. */
MUST_CHECK enum err batch_touch(struct worker *w, struct partition *p);
MUST_CHECK enum err batch_send(struct worker *w, size_t topic, int32_t partition, struct str key,
                               const struct record_type *type, const void *record);
/* The record is applied: it moves the position, enters the journal and may be put back by an abort.
 */
MUST_CHECK enum err batch_took(struct worker *w, struct partition *p,
                               const struct merge_record *record);
MUST_CHECK enum err batch_swept(struct worker *w, struct partition *p, int32_t date,
                                struct str first, struct str last, uint32_t count);
/* Commits what is open; on failure aborts and rewinds. Nothing is open then. */
void batch_commit(struct worker *w);
/* The same, but decides on records in hand meanwhile: the next transaction may then be open. Only
 * where the loop goes on as before: not before a partition is given away, nor at the end. */
void batch_commit_ahead(struct worker *w);
void batch_abort(struct worker *w);
/* After a failure that ends the worker: nothing of the batch is kept or said to Kafka; the log has
 * it. */
void batch_forget(struct worker *w);

/* What the worker does after a call of the transaction. Errors: ERR_RETRY (abort it), ERR_LIMIT (a
 * record is too large), and what w->failed is then. */
MUST_CHECK enum err batch_outcome(struct worker *w, enum txn_result result);
/* For worker_ahead.c. Begins a transaction; what was decided ahead is given to it. Errors end the
 * worker. */
MUST_CHECK enum err batch_begin(struct worker *w);
/* Gives a record to the producer. Errors as batch_send(). */
MUST_CHECK enum err batch_give(struct worker *w, size_t topic, int32_t partition, struct str key,
                               struct str value, struct txn_delivery *ret_delivery);
/* Puts the records taken, but for the first `count`, back to the fronts of their queues, youngest
 * first. */
void batch_rewind_inputs(struct worker *w, uint32_t count);

/* worker_ahead.c: a commit, and what is decided meanwhile. */
/* Commits the open batch with the first `offset_count` of w->offsets; all of its records are with
 * Kafka. Takes records in and decides meanwhile if `may_decide`. When it returns no commit is under
 * way, and it is settled. */
void ahead_commit(struct worker *w, size_t offset_count, bool may_decide);
/* Waits for the end of the commit under way. OK: the batch is sealed, and is_ahead says that what
 * was decided behind it is held until ahead_release(); else the batch is open again, to be aborted
 * or forgotten: its counts and its journal are gone. */
enum txn_result ahead_end(struct worker *w);
/* Puts what was decided ahead into a transaction; on failure it is undone. */
void ahead_release(struct worker *w);
/* Undoes what was decided ahead, of which nobody knows. */
void ahead_drop(struct worker *w);
/* Whether no more may be decided ahead. */
bool ahead_is_over(const struct worker *w);
/* Keeps a record for the next transaction. Errors: ERR_RETRY (no room). */
MUST_CHECK enum err ahead_hold(struct worker *w, size_t topic, int32_t partition, struct str key,
                               struct str value, struct txn_delivery *delivery);

/* worker_settle.c: ends the commit under way, if there is one, and does what follows from it. What
 * was decided meanwhile is in the open transaction then. */
void batch_settle(struct worker *w);

/* worker_due.c: when it is committed. */
/* How long a transaction that is opened now may last, in milliseconds. */
int64_t batch_interval_ms(const struct worker *w);
/* The open batch is about to be committed: those to come are thought to be as fast. */
void batch_note_pace(struct worker *w);
/* How many more records the open batch may take. */
uint32_t batch_room(const struct worker *w);
/* Whether the open batch may take no more: it is as large, or as old, as one may become. */
bool batch_is_due(const struct worker *w);
/* Whether it is to be committed between two turns: due, or nothing more is known of and an interval
 * has passed since the commit before began. */
bool batch_is_ripe(const struct worker *w);
/* How long, at most `longest_ms`, nothing need be done for the open batch. */
int32_t batch_ripens_in_ms(const struct worker *w, int32_t longest_ms);

#endif
