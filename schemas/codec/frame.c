/* frame.c - the Confluent header before an Avro body, and the checksum behind a state value. */
#include <assert.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "schemas/codec/codec.h"

static void store_be(uint8_t *at, uint64_t number, unsigned bytes)
{
    for (unsigned i = 0; i < bytes; i++)
        at[i] = (uint8_t)(number >> (8 * (bytes - 1 - i)));
}

static uint64_t load_be(const uint8_t *at, unsigned bytes)
{
    uint64_t number = 0;
    for (unsigned i = 0; i < bytes; i++)
        number = number << 8 | at[i];
    return number;
}

enum err frame_write(struct buf *out, uint32_t id)
{
    assert(id != 0);
    uint8_t header[FRAME_BYTES] = {0};
    store_be(header + 1, id, 4);
    return buf_add(out, header, sizeof header);
}

enum err frame_read(const uint8_t *at, size_t len, uint32_t *ret_id, size_t *ret_body_at,
                    struct why *reterr_why)
{
    why_clear(reterr_why);
    if (len < FRAME_BYTES) {
        why_add(reterr_why, "framing: ");
        why_add_int(reterr_why, (int64_t)len);
        why_add(reterr_why, " bytes, expected at least 5 (0, then a schema id)");
        return ERR_POISON;
    }
    if (at[0] != 0) {
        why_add(reterr_why, "framing: first byte is ");
        why_add_int(reterr_why, at[0]);
        why_add(reterr_why, at[0] == 1 ? " (a schema GUID), which is not supported; expected 0"
                                       : ", expected 0");
        return ERR_POISON;
    }
    uint32_t id = (uint32_t)load_be(at + 1, 4);
    if (id == 0) {
        why_add(reterr_why, "framing: schema id is 0");
        return ERR_POISON;
    }
    *ret_id = id;
    *ret_body_at = FRAME_BYTES;
    return ERR_OK;
}

uint64_t bytes_hash(const void *at, size_t len)
{
    return XXH3_64bits(at, len);
}

enum err value_seal(struct buf *b)
{
    uint8_t seal[SEAL_BYTES];
    store_be(seal, bytes_hash(b->at, b->len), SEAL_BYTES);
    return buf_add(b, seal, sizeof seal);
}

enum err value_open(const uint8_t *at, size_t len, size_t *ret_framed_len)
{
    if (len < FRAME_BYTES + SEAL_BYTES) return ERR_DAMAGED;
    size_t framed_len = len - SEAL_BYTES;
    if (load_be(at + framed_len, SEAL_BYTES) != bytes_hash(at, framed_len)) return ERR_DAMAGED;
    *ret_framed_len = framed_len;
    return ERR_OK;
}
