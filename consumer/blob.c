/* blob.c - bytes shared between the editions of a record, counted by who holds them. */
#include "consumer/blob.h"

#include <string.h>

static size_t blob_size(size_t len)
{
    return sizeof(struct blob) + len;
}

/* Without memory for it the view is not known. */
static void take_view(struct spares *spares, struct blob *blob, struct str view)
{
    blob->view = view.len > 0 ? spares_take(spares, view.len) : NULL;
    blob->view_len = blob->view != NULL ? view.len : 0;
    if (blob->view != NULL) memcpy(blob->view, view.at, view.len);
}

struct blob *blob_new(struct spares *spares, struct str bytes, struct str view)
{
    struct blob *blob = spares_take(spares, blob_size(bytes.len));
    if (blob == NULL) return NULL;
    blob->refs = 1;
    blob->len = bytes.len;
    blob->has_checksum = false;
    if (bytes.len > 0) memcpy(blob->bytes, bytes.at, bytes.len);
    take_view(spares, blob, view);
    return blob;
}

void blob_forget_view(struct spares *spares, struct blob *blob)
{
    spares_give(spares, blob->view, blob->view_len);
    blob->view = NULL;
    blob->view_len = 0;
}

static struct blob *blob_ref(struct blob *blob)
{
    if (blob != NULL) blob->refs++;
    return blob;
}

void blob_unref(struct spares *spares, struct blob *blob)
{
    if (blob == NULL || --blob->refs > 0) return;
    blob_forget_view(spares, blob);
    spares_give(spares, blob, blob_size(blob->len));
}

void blob_set(struct spares *spares, struct blob **edition, struct blob *blob)
{
    struct blob *old = *edition;
    *edition = blob_ref(blob);
    blob_unref(spares, old);
}

size_t blob_bytes(const struct blob *blob)
{
    if (blob == NULL) return 0;
    size_t of_view = blob->view != NULL ? spares_size(blob->view_len) : 0;
    return spares_size(blob_size(blob->len)) + of_view;
}
