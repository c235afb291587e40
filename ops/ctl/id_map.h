/* id_map.h - borrower ids to numbers from 0 in the order they came, with a value for each. */
#ifndef OPS_CTL_ID_MAP_H
#define OPS_CTL_ID_MAP_H

#include <stdbool.h>
#include <stdint.h>

#include "schemas/codec/buf.h"
#include "state/core/err.h"
#include "state/core/str.h"

struct id_map_entry {
    uint64_t value; /* the caller's */
    uint64_t at;    /* of the id in `texts` */
    uint32_t len;
};

/* Start from {0}. */
struct id_map {
    struct id_map_entry *entries; /* owned; by number */
    uint32_t *slots;              /* owned; number + 1, 0 = free */
    uint32_t count, cap, slot_count;
    struct buf texts; /* owned */
};

/* The number of the id, added with value 0 if it is not there. Errors: ERR_NOMEM, ERR_LIMIT. */
MUST_CHECK enum err id_map_add(struct id_map *m, struct str id, uint32_t *ret_number);

/* False: it is not there. */
bool id_map_find(const struct id_map *m, struct str id, uint32_t *ret_number);

/* The id of a number; valid until the next id_map_add(). */
struct str id_map_id(const struct id_map *m, uint32_t number);

/* Empties and keeps the memory. */
void id_map_clear(struct id_map *m);

void id_map_free(struct id_map *m);

/* Memory in use, bytes. */
size_t id_map_bytes(const struct id_map *m);

#endif
