/* packed_hash.h - a whole hash as the one value that RESTORE takes.
 *
 * Redis keeps a small hash as a listpack: names and values one behind the other in one piece of
 * memory. HSET makes it field by field, each a search through those before and a larger piece of
 * memory; RESTORE takes it as it is. The form is that of RDB version 10 (Redis 7.0), which later
 * versions read too; whether a server takes it is found out when we connect (store_help()).
 */
#ifndef STATE_STORE_PACKED_HASH_H
#define STATE_STORE_PACKED_HASH_H

#include <stdint.h>

#include "state/store/resp.h"
#include "state/store/step.h"

enum { PACKED_HASH_SIZE = 4096 };

/* Writes the hash of these fields; no name may come twice. Returns the length, or 0 if it is longer
 * than PACKED_HASH_SIZE or there are no fields. */
uint32_t hash_pack(const struct store_field *fields, uint32_t count, uint8_t to[PACKED_HASH_SIZE]);

/* The command that puts the packed hash in place of whatever is at `key`, to live for ever. */
void hash_restore(struct resp *out, struct str key, struct str packed);

#endif
