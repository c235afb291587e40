/* kept.c - one block of memory for each borrower that is kept, with all he points to. */
#include "consumer/kept.h"

#include <stddef.h>

#include "schemas/codec/codec.h"
#include "schemas/codec/tables.h"

/* Whoever takes more is written at once: he would take the room of many. */
enum { KEPT_BYTES_MOST = 128 << 10 };

/* Structs are at least so many times as large as the bytes they are written as (in the lives of
 * tests/unit/test_hand.c 3.5 to 5.2 times), and mostly not four and a half. */
enum { STRUCTS_TO_BYTES = 3, HALVES_TO_BYTES_MOSTLY = 9 };

enum {
    NEW_BYTES = 2 << 10, /* somebody of whom nothing is written */
    EVENT_BYTES = 512,   /* what an event adds, and most of them less */
    GROWTH_PARTS = 8     /* one of them is added to a size that was too small */
};

/* Decoding takes no more than so many times the block: the bytes lie in the arena too, and lists
 * that grow leave their shorter selves behind. */
enum { DECODED_TO_KEPT = 4 };

/* What stands at the beginning of the block; for everybody else that is the borrower. */
struct kept {
    struct borrower borrower;
    size_t used; /* of the block */
};
_Static_assert(offsetof(struct kept, borrower) == 0, "cached->kept is a borrower");

static size_t written_bytes(const struct cached *cached)
{
    size_t bytes = 0;
    for (uint32_t i = 0; i < cached->record_count; i++)
        if (cached->records[i].now != NULL) bytes += cached->records[i].now->len;
    return bytes;
}

/* Without having tried: as far as he was written down before. */
static bool is_large(const struct cached *cached)
{
    return written_bytes(cached) > KEPT_BYTES_MOST / STRUCTS_TO_BYTES;
}

static size_t at_most(size_t size)
{
    return size < KEPT_BYTES_MOST ? size : KEPT_BYTES_MOST;
}

/* A block that he most likely fits into. */
static size_t likely_size(const struct cached *cached)
{
    if (cached->kept != NULL)
        return at_most(((const struct kept *)cached->kept)->used + EVENT_BYTES);
    size_t written = written_bytes(cached);
    return written == 0 ? NEW_BYTES : at_most(written * HALVES_TO_BYTES_MOSTLY / 2 + EVENT_BYTES);
}

/* A whole copy into the block, at its beginning. */
static enum err fill(const struct borrower *b, struct arena *block)
{
    struct kept *kept = arena_alloc(block, sizeof *kept);
    if (kept == NULL) return ERR_LIMIT;
    struct borrower *to = &kept->borrower;
    *to = *b;
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
    for (size_t size = likely_size(cached);; size = at_most(size + size / GROWTH_PARTS)) {
        struct arena block = {.base = cache_keep_new(cache, size), .size = size};
        if (block.base == NULL) return ERR_LIMIT;
        enum err e = fill(b, &block);
        if (e == ERR_OK) {
            ((struct kept *)block.base)->used = block.used;
            cache_keep(cache, cached, block.base, size);
            return ERR_OK;
        }
        cache_keep_not(cache, block.base, size);
        if (e != ERR_LIMIT || size == KEPT_BYTES_MOST) return e;
    }
}

enum err kept_take(const struct cached *cached, struct arena *a, struct borrower *ret_borrower)
{
    /* So that no event fits that would not have with the borrower decoded. */
    size_t decoded = cached->kept_size * DECODED_TO_KEPT;
    if (decoded > a->size - a->used) return ERR_LIMIT;
    a->used += decoded;
    struct borrower b = ((const struct kept *)cached->kept)->borrower;
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
