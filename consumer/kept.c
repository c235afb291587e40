/* kept.c - one block of memory for each borrower that is kept, with all he points to. */
#include "consumer/kept.h"

#include <stddef.h>

#include "schemas/codec/codec.h"
#include "schemas/codec/tables.h"

/* Nine in ten of the borrowers of ops/bench's stream take less than the first. Whoever takes more
 * than the last is written at once: he would take the room of many. */
enum { KEPT_BYTES_FIRST = 8 << 10, KEPT_BYTES_LAST = 32 << 10 };

/* Structs are at least so many times as large as the bytes they are written as (in the lives of
 * tests/unit/test_hand.c 3.5 to 5.2 times). */
enum { STRUCTS_TO_BYTES = 3 };

/* Decoding takes no more than so many times the block: the bytes lie in the arena too, and lists
 * that grow leave their shorter selves behind. */
enum { DECODED_TO_KEPT = 4 };

/* Without having tried: as far as he was written down before. */
static bool is_large(const struct cached *cached)
{
    size_t bytes = 0;
    for (uint32_t i = 0; i < cached->record_count; i++)
        if (cached->records[i].now != NULL) bytes += cached->records[i].now->len;
    return bytes > KEPT_BYTES_LAST / STRUCTS_TO_BYTES;
}

/* A whole copy into the block, at its beginning. */
static enum err fill(const struct borrower *b, struct arena *block)
{
    struct borrower *to = arena_copy_bytes(block, b, sizeof *b);
    if (to == NULL) return ERR_LIMIT;
    to->is_changed = to->is_new = false;
    to->accounts = (struct account_list){0};
    enum err e = record_own_all(&borrower_state_type, &to->state, block);
    if (e != ERR_OK || b->accounts.count == 0) return e;
    struct account *accounts = arena_alloc(block, b->accounts.count * sizeof *accounts);
    if (accounts == NULL) return ERR_LIMIT;
    uint32_t count = 0;
    for (uint32_t i = 0; i < b->accounts.count; i++) {
        const struct account *from = &b->accounts.items[i];
        if (from->is_dropped) continue;
        struct account *account = &accounts[count++];
        *account = *from;
        account->is_unwritten = from->is_unwritten || from->is_changed;
        account->is_changed = false;
        e = record_own_all(&account_state_type, &account->state, block);
        if (e != ERR_OK) return e;
    }
    to->accounts = (struct account_list){accounts, count, count};
    return ERR_OK;
}

enum err kept_put(struct cache *cache, struct cached *cached, const struct borrower *b)
{
    if (is_large(cached)) return ERR_LIMIT;
    size_t size = cached->kept != NULL ? cached->kept_size : KEPT_BYTES_FIRST;
    for (; size <= KEPT_BYTES_LAST; size *= 2) {
        struct arena block = {.base = cache_keep_new(cache, size), .size = size};
        if (block.base == NULL) return ERR_LIMIT;
        enum err e = fill(b, &block);
        if (e == ERR_OK) {
            cache_keep(cache, cached, block.base, size);
            return ERR_OK;
        }
        cache_keep_not(cache, block.base, size);
        if (e != ERR_LIMIT) return e;
    }
    return ERR_LIMIT;
}

enum err kept_take(const struct cached *cached, struct arena *a, struct borrower *ret_borrower)
{
    /* So that no event fits that would not have with the borrower decoded. */
    size_t decoded = cached->kept_size * DECODED_TO_KEPT;
    if (decoded > a->size - a->used) return ERR_LIMIT;
    a->used += decoded;
    struct borrower b = *(const struct borrower *)cached->kept;
    enum err e = record_own_parts(&borrower_state_type, &b.state, a);
    if (e != ERR_OK) return e;
    b.accounts.items =
        arena_copy_bytes(a, b.accounts.items, b.accounts.count * sizeof *b.accounts.items);
    if (b.accounts.items == NULL) return ERR_LIMIT;
    for (uint32_t i = 0; i < b.accounts.count; i++) {
        e = record_own_parts(&account_state_type, &b.accounts.items[i].state, a);
        if (e != ERR_OK) return e;
    }
    *ret_borrower = b;
    return ERR_OK;
}
