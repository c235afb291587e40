/* redis_flight.h - steps on their way to Redis: sent on a thread of their own, that lives as long
 * as they do.
 *
 * One flight at a time. While it lasts its store, steps and results are the thread's. */
#ifndef CONSUMER_REDIS_FLIGHT_H
#define CONSUMER_REDIS_FLIGHT_H

#include <stdbool.h>
#include <stdint.h>

#include "state/core/err.h"
#include "state/store/store.h"

struct redis_flight; /* opaque */

/* `store` is borrowed for the life of the flight. Errors: ERR_NOMEM. */
MUST_CHECK enum err redis_flight_new(struct store *store, struct redis_flight **ret_flight);
/* Nothing may be on its way. Accepts NULL. */
void redis_flight_free(struct redis_flight *f);

/* Sends `count` steps, at most one per partition, in their order, each as a whole. Steps and
 * results are borrowed until redis_flight_end(). Nothing may be on its way. */
void redis_flight_begin(struct redis_flight *f, struct step *const *steps, uint32_t count,
                        struct step_result *results);

/* True when redis_flight_end() would not wait; also when nothing is on its way. */
bool redis_flight_is_over(const struct redis_flight *f);

/* Waits for the end.
 *
 *   ret_told  the first so many results tell the outcome of their step; all of them on ERR_OK
 *
 * Errors: as store_steps_send() and store_steps_receive(), of the steps behind those told. */
MUST_CHECK enum err redis_flight_end(struct redis_flight *f, uint32_t *ret_told);

/* How long the last one took, in microseconds. */
int64_t redis_flight_us(const struct redis_flight *f);

#endif
