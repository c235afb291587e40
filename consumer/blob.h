/* blob.h - bytes shared between the editions of a record. */
#ifndef CONSUMER_BLOB_H
#define CONSUMER_BLOB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "consumer/spares.h"
#include "state/core/str.h"

/* Bytes shared between editions, with what they look like in Redis as long as that may be asked. */
struct blob {
    uint32_t refs;
    uint32_t len;
    uint32_t view_len;
    bool has_checksum;
    char *view;        /* owned; the packed view; NULL = not known, or a step has it */
    uint64_t checksum; /* its part of the partition's, if somebody has asked; see worker_commit.c */
    uint8_t bytes[];
};

/* Makes a blob of these bytes and their view, held once; NULL if there is no memory. */
struct blob *blob_new(struct spares *spares, struct str bytes, struct str view);

/* Frees the view; nothing if there is none. */
void blob_forget_view(struct spares *spares, struct blob *blob);

/* Lets go of a blob; NULL is fine. */
void blob_unref(struct spares *spares, struct blob *blob);

/* Makes *edition hold `blob`, NULL too, instead of what it held. */
void blob_set(struct spares *spares, struct blob **edition, struct blob *blob);

/* Returns the memory it takes. */
size_t blob_bytes(const struct blob *blob);

#endif
