/* snapshot_block.c - packing, checksums, numbers. */
#include "ops/ctl/snapshot_block.h"

#include <errno.h>
#include <string.h>
#include <zlib.h>

#include "schemas/codec/codec.h"

enum { HASH_BYTES = 8, NUMBER_BYTES_MAX = 10, PACK_LEVEL = 6 };

static void put_be32(uint8_t *at, uint32_t number)
{
    for (int i = 0; i < 4; i++)
        at[i] = (uint8_t)(number >> (24 - 8 * i));
}

static uint32_t be32(const uint8_t *at)
{
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static void put_be64(uint8_t *at, uint64_t number)
{
    put_be32(at, (uint32_t)(number >> 32));
    put_be32(at + 4, (uint32_t)number);
}

static uint64_t hash_of(const uint8_t head[BLOCK_HEAD_BYTES], const uint8_t *at, size_t len)
{
    uint64_t both[2] = {bytes_hash(head, BLOCK_HEAD_BYTES - HASH_BYTES), bytes_hash(at, len)};
    return bytes_hash(both, sizeof both);
}

enum err block_write(FILE *file, uint8_t kind, int32_t partition, const struct buf *content,
                     struct buf *packed, struct why *why)
{
    uint8_t head[BLOCK_HEAD_BYTES];
    uLongf length = compressBound((uLong)content->len);
    buf_clear(packed);
    packed->bound = 2 * (size_t)BLOCK_BYTES_MAX;
    enum err e = buf_reserve(packed, length);
    if (e != ERR_OK) return e;
    static const uint8_t nothing[1] = {0};
    const uint8_t *at = content->len > 0 ? content->at : nothing;
    if (compress2(packed->at, &length, at, (uLong)content->len, PACK_LEVEL) != Z_OK)
        return ERR_NOMEM;
    head[0] = kind;
    put_be32(head + 1, (uint32_t)partition);
    put_be32(head + 5, (uint32_t)content->len);
    put_be32(head + 9, (uint32_t)length);
    put_be64(head + 13, hash_of(head, packed->at, length));
    if (fwrite(head, sizeof head, 1, file) == 1 && fwrite(packed->at, length, 1, file) == 1)
        return ERR_OK;
    why_add(why, "writing: ");
    why_add(why, strerror(errno));
    return ERR_CONFIG;
}

static enum err damaged(struct why *why, const char *what)
{
    why_clear(why);
    why_add(why, "the snapshot is damaged: ");
    why_add(why, what);
    why_add(why, "; make it again");
    return ERR_DAMAGED;
}

enum err block_read_head(FILE *file, struct block_head *ret_head, struct why *why)
{
    uint8_t head[BLOCK_HEAD_BYTES];
    if (fread(head, sizeof head, 1, file) != 1) return damaged(why, "it ends too early");
    *ret_head = (struct block_head){.kind = head[0],
                                    .partition = (int32_t)be32(head + 1),
                                    .bytes = be32(head + 5),
                                    .packed_bytes = be32(head + 9),
                                    .hash = (uint64_t)be32(head + 13) << 32 | be32(head + 17)};
    if (ret_head->bytes > BLOCK_BYTES_MAX || ret_head->packed_bytes > 2 * (uint32_t)BLOCK_BYTES_MAX)
        return damaged(why, "a block has no possible length");
    return ERR_OK;
}

enum err block_read(FILE *file, const struct block_head *head, struct buf *packed,
                    struct buf *ret_content, struct why *why)
{
    uint8_t bytes[BLOCK_HEAD_BYTES];
    buf_clear(packed);
    buf_clear(ret_content);
    packed->bound = 2 * (size_t)BLOCK_BYTES_MAX;
    ret_content->bound = (size_t)BLOCK_BYTES_MAX + 1;
    enum err e = buf_reserve(packed, head->packed_bytes);
    if (e == ERR_OK) e = buf_reserve(ret_content, (size_t)head->bytes + 1);
    if (e != ERR_OK) return e;
    if (head->packed_bytes == 0 || fread(packed->at, head->packed_bytes, 1, file) != 1)
        return damaged(why, "it ends too early");
    bytes[0] = head->kind;
    put_be32(bytes + 1, (uint32_t)head->partition);
    put_be32(bytes + 5, head->bytes);
    put_be32(bytes + 9, head->packed_bytes);
    if (hash_of(bytes, packed->at, head->packed_bytes) != head->hash)
        return damaged(why, "a checksum is wrong");
    uLongf length = head->bytes;
    if (uncompress(ret_content->at, &length, packed->at, head->packed_bytes) != Z_OK ||
        length != head->bytes)
        return damaged(why, "a block can't be unpacked");
    ret_content->len = length;
    return ERR_OK;
}

/* ---- numbers ---- */

enum err put_number(struct buf *b, int64_t number)
{
    uint8_t bytes[NUMBER_BYTES_MAX];
    size_t count = 0;
    uint64_t left = ((uint64_t)number << 1) ^ (number < 0 ? UINT64_MAX : 0);
    do {
        bytes[count++] = (uint8_t)((left & 127) | (left > 127 ? 128 : 0));
        left >>= 7;
    } while (left > 0);
    return buf_add(b, bytes, count);
}

enum err put_hash(struct buf *b, uint64_t hash)
{
    uint8_t bytes[HASH_BYTES];
    put_be64(bytes, hash);
    return buf_add(b, bytes, sizeof bytes);
}

enum err put_text(struct buf *b, struct str text)
{
    enum err e = put_number(b, text.len);
    return e == ERR_OK && text.len > 0 ? buf_add(b, text.at, text.len) : e;
}

int64_t take_number(struct taking *t)
{
    uint64_t bits = 0;
    for (unsigned shift = 0; shift < 64 && t->at < t->end; shift += 7) {
        uint8_t byte = *t->at++;
        bits |= (uint64_t)(byte & 127) << shift;
        if (byte < 128) return (int64_t)(bits >> 1) ^ -(int64_t)(bits & 1);
    }
    t->is_bad = true;
    return 0;
}

uint64_t take_hash(struct taking *t)
{
    if (t->end - t->at < HASH_BYTES) {
        t->is_bad = true;
        return 0;
    }
    uint64_t hash = (uint64_t)be32(t->at) << 32 | be32(t->at + 4);
    t->at += HASH_BYTES;
    return hash;
}

struct str take_text(struct taking *t)
{
    int64_t length = take_number(t);
    if (t->is_bad || length < 0 || length > t->end - t->at) {
        t->is_bad = true;
        return STR("");
    }
    struct str text = {(const char *)t->at, (uint32_t)length};
    t->at += length;
    return text;
}
