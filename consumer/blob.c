/* blob.c - bytes shared between the editions of a record, counted by who holds them. */
#include "consumer/blob.h"

#include <string.h>

static size_t blob_size(size_t len, size_t view_len)
{
    return sizeof(struct blob) + len + view_len;
}

struct blob *blob_new(struct spares *spares, struct str bytes, struct str view)
{
    struct blob *blob = spares_take(spares, blob_size(bytes.len, view.len));
    if (blob == NULL) return NULL;
    blob->refs = 1;
    blob->len = bytes.len;
    blob->view_len = view.len;
    if (bytes.len > 0) memcpy(blob->bytes, bytes.at, bytes.len);
    if (view.len > 0) memcpy(blob->bytes + bytes.len, view.at, view.len);
    return blob;
}

static struct blob *blob_ref(struct blob *blob)
{
    if (blob != NULL) blob->refs++;
    return blob;
}

void blob_unref(struct spares *spares, struct blob *blob)
{
    if (blob != NULL && --blob->refs == 0)
        spares_give(spares, blob, blob_size(blob->len, blob->view_len));
}

void blob_set(struct spares *spares, struct blob **edition, struct blob *blob)
{
    struct blob *old = *edition;
    *edition = blob_ref(blob);
    blob_unref(spares, old);
}

size_t blob_bytes(const struct blob *blob)
{
    return blob == NULL ? 0 : spares_size(blob_size(blob->len, blob->view_len));
}
