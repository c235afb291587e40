/* step.h - what one committed transaction changes in Redis for one partition, ready to be sent.
 *
 * The caller fills a step after the Kafka commit and hands it to store_steps_send(); the whole of
 * it becomes true in Redis, or nothing. Commands are kept as the bytes of the Redis protocol, so
 * sending costs one write. A step may be filled while the step before it is on its way.
 *
 * Errors stick: the first one is kept, what follows is ignored, and store_steps_send() returns it.
 * A step that failed sends nothing. */
#ifndef STATE_STORE_STEP_H
#define STATE_STORE_STEP_H

#include <stddef.h>
#include <stdint.h>

#include "state/core/err.h"
#include "state/core/str.h"
#include "state/store/keys.h"
#include "state/store/watermark.h"

struct step; /* opaque: buffers that grow up to a bound and are kept between uses */

/* A field of a hash and its bytes; borrowed. */
struct store_field {
    struct str name;
    struct str value;
};

/* Makes an empty step that the caller must step_free().
 *
 *   bytes_max  bound of what it may hold, in bytes as sent; more makes it ERR_LIMIT
 *
 * Errors: ERR_NOMEM. */
MUST_CHECK enum err step_new(size_t bytes_max, struct step **ret_step);

void step_free(struct step *step);

/* Empties the step and dedicates it to one partition.
 *
 *   expected  what the watermark in Redis must be for the step to be written; copied */
void step_start(struct step *step, struct key_place place, const struct watermark *expected);

/* To be called when the step was written or is forgotten: a large one gives its memory back. */
void step_rest(struct step *step);

/* From here on whole views go as one value each; for a server that takes_packed (store_server()).
 */
void step_pack_views(struct step *step);
bool step_packs_views(const struct step *step);

/* Sets fields of credit:state:<borrower>: KEY_FIELD_BORROWER or key_account_field(). All fields of
 * a borrower in one call are one command. */
void step_set_state(struct step *step, struct str borrower, const struct store_field *fields,
                    uint32_t count);

/* Removes fields of credit:state:<borrower>; Redis drops the key with its last field. */
void step_del_state_fields(struct step *step, struct str borrower, const struct str *names,
                           uint32_t count);

/* Makes a view that is not there: `fields` are all of it, each name once. `key` is made by keys.h.
 */
void step_set_view(struct step *step, struct str key, const struct store_field *fields,
                   uint32_t count);

/* As step_set_view(), whatever is there. */
void step_replace_view(struct step *step, struct str key, const struct store_field *fields,
                       uint32_t count);

/* As step_replace_view(), of a view that hash_pack() has packed. */
void step_restore_view(struct step *step, struct str key, struct str packed);

/* Sets fields of a view that is there and lacks `added` of them; only those that changed should be
 * passed. Whether the view was so is told with the outcome (has_gaps): else somebody took fields
 * away. */
void step_change_view(struct step *step, struct str key, const struct store_field *fields,
                      uint32_t count, uint32_t added);

/* Removes fields of a view. */
void step_del_view_fields(struct step *step, struct str key, const struct str *names,
                          uint32_t count);

/* Removes a whole key: a view, or the state of a borrower. */
void step_del_key(struct step *step, struct str key);

/* Enters the borrower into the timers set.
 *
 *   date  next transition (days), or INT_NONE when nothing is due: +inf
 *
 * Timers of one step travel as one command, behind all others, a removal behind the entries: at
 * most one call per borrower and step of either kind. */
void step_timer(struct step *step, struct str borrower, int32_t date);

/* Takes a borrower out of the timers set (he is no longer in the changelog). */
void step_timer_remove(struct step *step, struct str borrower);

/* Removes the timers set as a whole; goes before the timers of the same step. For a wipe. */
void step_timers_clear(struct step *step);

/* Sets the watermark the step leaves behind; the last command of the step. WATERMARK_NONE removes
 * it. Required exactly once per step. */
void step_watermark(struct step *step, const struct watermark *next);

/* ERR_OK, or the first error: ERR_LIMIT (bytes_max), ERR_NOMEM, ERR_INVARIANT (a key could not be
 * made, or the watermark can't be written). */
MUST_CHECK enum err step_error(const struct step *step);

/* Bytes and commands gathered so far; a caller that restores sends a step when it is big enough. */
size_t step_bytes(const struct step *step);
uint32_t step_commands(const struct step *step);

/* What the step was begun with, and its watermark (state NONE before step_watermark()). */
int32_t step_partition(const struct step *step);
const struct watermark *step_expected(const struct step *step);
const struct watermark *step_next(const struct step *step);

#endif
