/* hand.h - a borrower in hand: cached bytes to the core's structs, and what changed back to bytes.
 *
 * Values are framed Avro with a seal (XXH3-64); an account's seal also stands in the borrower's
 * index, so that a record of another time is noticed. */
#ifndef CONSUMER_HAND_H
#define CONSUMER_HAND_H

#include <stdint.h>

#include "consumer/cache.h"
#include "schemas/codec/codec.h"
#include "schemas/codec/schema_source.h"
#include "state/core/decide.h"
#include "state/core/view.h"
#include "state/store/packed_hash.h"

struct hand {
    struct schema_source *schemas; /* borrowed */
    bool keeps; /* what is put is kept as structs until hand_write(), as far as there is room */
    bool is_keeping_idle;                     /* but not by what hand_note_batch() saw */
    uint32_t puts;                            /* since then */
    uint32_t borrower_schema, account_schema; /* ids our values are framed with */
    struct buf value;                         /* scratch, owned */
    struct view view;                         /* scratch */
    uint8_t packed[PACKED_HASH_SIZE];         /* scratch */
    bool packs_views; /* what is written gets its view, for a Redis that takes it as one value */
    struct why why;   /* of the last value that could not be encoded */
};

/* Asks the schemas for our ids. Errors: ERR_RETRY, ERR_CONFIG (not registered). */
MUST_CHECK enum err hand_init(struct hand *h, struct schema_source *schemas,
                              struct why *reterr_why);
void hand_deinit(struct hand *h);

/* Decodes one value. `type` is borrower_state_type or account_state_type. Strings are slices of
 * `value`. Errors: ERR_DAMAGED (seal, framing, body), ERR_LIMIT, ERR_RETRY (its schema can't be had
 * now). */
MUST_CHECK enum err hand_decode(struct hand *h, const struct record_type *type, struct str value,
                                struct arena *a, void *ret_record);

/* Checks of a borrower of whom nothing is kept that his records belong together: own record present
 * unless there is none at all, every account of the index present with the checksum told, none that
 * the index does not tell. The bodies of accounts are decoded only where another version wrote
 * them. Errors: ERR_DAMAGED, ERR_LIMIT, ERR_RETRY. */
MUST_CHECK enum err hand_verify(struct hand *h, const struct cached *b, struct arena *a);

/* Takes what is kept of the borrower, or decodes the `now` editions into the core's structs. A
 * borrower without a record is new. Errors: as hand_verify(). */
MUST_CHECK enum err hand_take(struct hand *h, const struct cached *b, struct arena *a,
                              struct borrower *ret_borrower);

/* Sets the timer, and keeps what the core marked as changed or encodes it into the `now` editions,
 * with checksums and, if it packs_views, views. These are made in what is free of the arena, none
 * without one. The borrower is spoiled. Errors: ERR_NOMEM, ERR_LIMIT, ERR_INVARIANT. */
MUST_CHECK enum err hand_put(struct hand *h, struct cache *cache, struct cached *cached,
                             struct borrower *b, const struct policy *policy, struct arena *a);

/* Encodes what is kept of the borrower, if anything is. Errors: as hand_put(). */
MUST_CHECK enum err hand_write(struct hand *h, struct cache *cache, struct cached *cached,
                               struct arena *a);

/* A batch of so many borrowers was put. Where few of them were put again, to keep those of the next
 * one would cost more than it saves. */
void hand_note_batch(struct hand *h, uint32_t borrowers);

/* XXH3-64 of a changelog value, seeded with that of its key: its part of the partition's checksum.
 */
uint64_t hand_value_checksum(struct str key, struct str value);

/* Changelog key of a record: b/<borrower>, or a/<borrower>/<lender>/<account> for the record named
 * <lender>:<account>. `out` has KEY_BYTES_MAX places. */
struct str hand_changelog_key(struct str borrower, struct str record_name, char *out);

/* Takes such a key apart; `ret_name` needs `out` for <lender>:<account>. False: it is no such key.
 */
bool hand_parse_key(struct str key, char *out, struct str *ret_borrower, struct str *ret_name);

#endif
