/* enterprise_id.c - a digest in place of an id that would name the borrower. */
#include "consumer/enterprise_id.h"

#include <assert.h>
#include <openssl/evp.h>
#include <stdio.h>

enum { DIGEST_BYTES = 32, ID_BYTES = 16 };

enum err enterprise_id_fill(struct str borrower_id, struct notice *notice, struct arena *a)
{
    static const char digits[] = "0123456789abcdef";
    char text[200];
    unsigned char digest[DIGEST_BYTES];
    unsigned int written = 0;
    int length = snprintf(text, sizeof text, "ent|%.*s|%.*s|%lld|%d", (int)notice->borrower_id.len,
                          notice->borrower_id.at, (int)borrower_id.len, borrower_id.at,
                          (long long)notice->version, (int)notice->index);
    assert(length > 0 && (size_t)length < sizeof text); /* ids have 64 characters at most */
    if (EVP_Digest(text, (size_t)length, digest, &written, EVP_sha256(), NULL) != 1)
        return ERR_FATAL;
    assert(written == DIGEST_BYTES);
    char *hex = arena_alloc(a, 2 * ID_BYTES);
    if (hex == NULL) return ERR_LIMIT;
    for (size_t i = 0; i < ID_BYTES; i++) {
        hex[2 * i] = digits[digest[i] >> 4];
        hex[2 * i + 1] = digits[digest[i] & 15];
    }
    notice->id = (struct str){hex, 2 * ID_BYTES};
    return ERR_OK;
}
