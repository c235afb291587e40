/* record_block.c - each block counts the records in it, and itself as long as it is being filled.
 */
#include "consumer/record_block.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

struct record_block {
    uint32_t holders;
    uint32_t used, size;
    char bytes[];
};

void record_block_free(void *of_record)
{
    struct record_block *block = of_record;
    if (block == NULL) return;
    assert(block->holders > 0);
    block->holders -= 1;
    if (block->holders == 0) free(block);
}

void record_room_deinit(struct record_room *room)
{
    record_block_free(room->block);
    room->block = NULL;
}

/* A block with room for `len` bytes; a large record has one of its own size. */
static struct record_block *block_for(struct record_room *room, size_t len)
{
    struct record_block *block = room->block;
    if (block != NULL && len <= block->size - block->used) return block;
    size_t size = len > RECORD_BLOCK_BYTES ? len : RECORD_BLOCK_BYTES;
    if (size > UINT32_MAX) return NULL;
    block = malloc(sizeof *block + size);
    if (block == NULL) return NULL;
    block->holders = 1;
    block->used = 0;
    block->size = (uint32_t)size;
    record_room_deinit(room);
    room->block = block;
    return block;
}

static struct str put(struct record_block *block, struct str text)
{
    if (str_is_none(text)) return text;
    char *at = block->bytes + block->used;
    if (text.len > 0) memcpy(at, text.at, text.len);
    block->used += text.len;
    return (struct str){at, text.len};
}

enum err record_copy(struct record_room *room, struct str *key, struct str *value,
                     struct record_block **ret_block)
{
    struct record_block *block = block_for(room, (size_t)key->len + value->len);
    if (block == NULL) return ERR_NOMEM;
    *key = put(block, *key);
    *value = put(block, *value);
    block->holders += 1;
    *ret_block = block;
    return ERR_OK;
}
