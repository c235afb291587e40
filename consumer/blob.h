/* blob.h - bytes shared between the editions of a record. */
#ifndef CONSUMER_BLOB_H
#define CONSUMER_BLOB_H

#include <stddef.h>
#include <stdint.h>

#include "consumer/spares.h"
#include "state/core/str.h"

/* Bytes shared between editions, and behind them what they look like in Redis, if that is known. */
struct blob {
    uint32_t refs;
    uint32_t len;
    uint32_t view_len; /* of the packed view; 0 = not known */
    uint8_t bytes[];
};

/* Makes a blob of these bytes and their view, held once; NULL if there is no memory. */
struct blob *blob_new(struct spares *spares, struct str bytes, struct str view);

/* Lets go of a blob; NULL is fine. */
void blob_unref(struct spares *spares, struct blob *blob);

/* Makes *edition hold `blob`, NULL too, instead of what it held. */
void blob_set(struct spares *spares, struct blob **edition, struct blob *blob);

/* Returns the memory it takes. */
size_t blob_bytes(const struct blob *blob);

#endif
