/* cache.h - borrowers held in the process: the cache, and the overlay of what Redis has not
 * acknowledged yet.
 *
 * Each record (the borrower's own, and one per account) is kept in up to four editions that share
 * their bytes while they are equal: `now` with the changes of the open batch, `sealed` with those
 * of the batch whose commit is under way, `committed` as the changelog has it, `stored` as Redis
 * has acknowledged it. What the caller keeps of a borrower, until it puts it, is newer than `now`.
 * A borrower with an edition Redis lacks, or with changes of a batch, is never evicted. Knows
 * neither Kafka nor Redis nor any rule.
 */
#ifndef CONSUMER_CACHE_H
#define CONSUMER_CACHE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "consumer/blob.h"
#include "state/core/err.h"
#include "state/core/str.h"

struct cached_record {
    struct str name;        /* owned; empty = the borrower's own record, else <lender>:<account> */
    struct blob *now;       /* NULL = absent */
    struct blob *sealed;    /* NULL = absent, or the borrower is not sealed */
    struct blob *committed; /* NULL = absent */
    struct blob *stored;    /* NULL = absent */
};

/* Next transition date of a borrower, or that he is no member of the timers set. */
struct cached_timer {
    bool is_member;
    int32_t date; /* INT_NONE = nothing is due */
};

struct cached {
    struct cached *hash_next;
    uint64_t hash;                /* of the id */
    struct str id;                /* stands behind the struct */
    struct cached *older, *newer; /* by last use */
    uint64_t used;                /* when it became the newest; see cache_find() */
    int32_t partition;
    struct cached_record *records; /* owned; bytewise by name, so that his own is the first */
    uint32_t record_count, record_cap;
    struct cached_timer timer_now, timer_sealed, timer_committed, timer_stored;
    bool is_in_batch; /* `now` may differ from what is below it, or something is kept */
    bool is_sealed;   /* `sealed` may differ from `committed` */
    bool is_unstored; /* `committed` may differ from `stored` */
    size_t bytes;     /* accounted */
    void *kept;       /* owned; see cache_keep(); NULL */
    size_t kept_size;
    struct cached *batch_next;    /* borrowers of the open batch */
    struct cached *sealed_next;   /* of the sealed one */
    struct cached *unstored_next; /* of the partition */
};

struct cache; /* opaque */

/* `bytes_max` is what the cache may hold beyond what must not be evicted. Errors: ERR_NOMEM. */
MUST_CHECK enum err cache_new(size_t bytes_max, int32_t partition_count, struct cache **ret_cache);
void cache_free(struct cache *c);

/* The borrower, now among the last used; or NULL. */
struct cached *cache_find(struct cache *c, struct str id);

/* Adds a borrower of whom nothing is known: one record, all editions absent. Errors: ERR_NOMEM. */
MUST_CHECK enum err cache_add(struct cache *c, struct str id, int32_t partition,
                              struct cached **ret_cached);

/* Sets a record of the three lasting editions, as loaded from a store that has been judged sound.
 * None may be sealed. */
MUST_CHECK enum err cache_load(struct cache *c, struct cached *b, struct str name,
                               struct str bytes);

/* The record of that name, or NULL. */
struct cached_record *cached_find(const struct cached *b, struct str name);

/* The same; `place` is where in `records` it most likely is. */
struct cached_record *cached_find_near(const struct cached *b, uint32_t place, struct str name);

/* Have the processor fetch a borrower's records, and then what `now` and its name are, to be read
 * soon. NULL is fine. */
void cached_fetch_records(const struct cached *b);
void cached_fetch_bytes(const struct cached *b);

/* Replaces the `now` edition of a record; bytes none = absent. `view` is its packed view, or none.
 * Puts the borrower into the batch. Errors: ERR_NOMEM. */
MUST_CHECK enum err cache_put(struct cache *c, struct cached *b, struct str name, struct str bytes,
                              struct str view);

/* Memory for what the caller knows of a borrower of the batch and has not put yet, aligned for any
 * type; NULL: not so much. To be given to cache_keep() or cache_keep_not(). */
void *cache_keep_new(struct cache *c, size_t size);

/* Puts the borrower into the batch with that block, in the place of the one he had. It is gone when
 * the batch is reverted, and must be by the time it is sealed. NULL, 0: none any more. */
void cache_keep(struct cache *c, struct cached *b, void *kept, size_t size);

/* Gives a block back that is not to be kept. */
void cache_keep_not(struct cache *c, void *kept, size_t size);

/* Sets the `now` timer; puts the borrower into the batch. */
void cache_put_timer(struct cache *c, struct cached *b, struct cached_timer timer);

/* The borrowers of the open batch, in the order they came in; follow batch_next. */
struct cached *cache_batch(struct cache *c);

/* The commit of the batch begins: sealed = now, and a new batch begins behind it. None may be
 * sealed already. */
void cache_batch_seal(struct cache *c);

/* The sealed batch is open again, as if it had never been sealed. Nothing may be in the batch
 * behind it. */
void cache_batch_unseal(struct cache *c);

/* The sealed batch is true: committed = sealed, and its borrowers join the unstored of their
 * partitions. */
void cache_batch_commit(struct cache *c);

/* The open batch never was: now is what it was before. */
void cache_batch_revert(struct cache *c);

/* Borrowers of the partition that Redis has not acknowledged; follow unstored_next. */
struct cached *cache_unstored(struct cache *c, int32_t partition);

/* A step has taken along what the borrower's `now` editions look like: made again, it would be
 * projected from their bytes. */
void cache_forget_views(struct cache *c, struct cached *b);

/* Redis has acknowledged everything committed in the partition: stored = committed. */
void cache_stored(struct cache *c, int32_t partition);

/* Forgets a borrower who is in no batch and not unstored. */
void cache_forget(struct cache *c, struct cached *b);

/* Forgets everything of a partition; none of its borrowers may be in an open batch. */
void cache_drop_partition(struct cache *c, int32_t partition);

/* Evicts the longest unused borrowers until the bound is kept. */
void cache_trim(struct cache *c);

size_t cache_bytes(const struct cache *c);
/* Memory mapped for all of them, what is free in it included. */
size_t cache_mapped_bytes(const struct cache *c);
/* Bytes of borrowers that Redis has not acknowledged, those of the sealed batch among them. */
size_t cache_unstored_bytes(const struct cache *c);

#endif
