/* cache_editions.c - which edition of a borrower's records is true for whom. */
#include <assert.h>
#include <stddef.h>

#include "consumer/cache_internal.h"

void cache_enter_batch(struct cache *c, struct cached *b)
{
    if (b->is_in_batch) return;
    b->is_in_batch = true;
    b->batch_next = NULL;
    *(c->batch_last != NULL ? &c->batch_last->batch_next : &c->batch_first) = b;
    c->batch_last = b;
}

struct cached *cache_batch(struct cache *c)
{
    return c->batch_first;
}

static void mark_unstored(struct cache *c, struct cached *b, bool is_unstored, bool is_sealed)
{
    if (b->is_unstored || b->is_sealed) c->unstored_bytes -= b->bytes;
    b->is_unstored = is_unstored;
    b->is_sealed = is_sealed;
    if (b->is_unstored || b->is_sealed) c->unstored_bytes += b->bytes;
}

static void enter_unstored(struct cache *c, struct cached *b)
{
    if (b->is_unstored) return;
    struct unstored *list = &c->unstored[b->partition];
    mark_unstored(c, b, true, b->is_sealed);
    b->unstored_next = NULL;
    *(list->last != NULL ? &list->last->unstored_next : &list->first) = b;
    list->last = b;
}

void cache_batch_seal(struct cache *c)
{
    assert(c->sealed_first == NULL);
    c->sealed_first = c->batch_first;
    for (struct cached *b = c->batch_first; b != NULL; b = b->sealed_next) {
        assert(b->kept == NULL); /* it is in no edition */
        for (uint32_t i = 0; i < b->record_count; i++)
            blob_set(&c->spares, &b->records[i].sealed, b->records[i].now);
        b->timer_sealed = b->timer_now;
        b->is_in_batch = false;
        mark_unstored(c, b, b->is_unstored, true);
        b->sealed_next = b->batch_next;
        b->batch_next = NULL;
    }
    c->batch_first = c->batch_last = NULL;
}

/* The next of the sealed; `b` is none any more. */
static struct cached *unseal(struct cache *c, struct cached *b)
{
    struct cached *next = b->sealed_next;
    for (uint32_t i = 0; i < b->record_count; i++)
        blob_set(&c->spares, &b->records[i].sealed, NULL);
    mark_unstored(c, b, b->is_unstored, false);
    b->sealed_next = NULL;
    return next;
}

void cache_batch_unseal(struct cache *c)
{
    assert(c->batch_first == NULL);
    struct cached *b = c->sealed_first;
    while (b != NULL) {
        struct cached *next = unseal(c, b);
        cache_enter_batch(c, b);
        b = next;
    }
    c->sealed_first = NULL;
}

void cache_batch_commit(struct cache *c)
{
    struct cached *b = c->sealed_first;
    while (b != NULL) {
        for (uint32_t i = 0; i < b->record_count; i++)
            blob_set(&c->spares, &b->records[i].committed, b->records[i].sealed);
        b->timer_committed = b->timer_sealed;
        struct cached *next = unseal(c, b);
        enter_unstored(c, b);
        cache_account_bytes(c, b);
        b = next;
    }
    c->sealed_first = NULL;
}

void cache_batch_revert(struct cache *c)
{
    for (struct cached *b = c->batch_first, *next; b != NULL; b = next) {
        next = b->batch_next;
        for (uint32_t i = 0; i < b->record_count; i++) {
            struct cached_record *r = &b->records[i];
            blob_set(&c->spares, &r->now, b->is_sealed ? r->sealed : r->committed);
        }
        b->timer_now = b->is_sealed ? b->timer_sealed : b->timer_committed;
        cache_keep(c, b, NULL, 0);
        b->is_in_batch = false;
        b->batch_next = NULL;
        cache_forget_absent(c, b);
        cache_account_bytes(c, b);
    }
    c->batch_first = c->batch_last = NULL;
}

struct cached *cache_unstored(struct cache *c, int32_t partition)
{
    return c->unstored[partition].first;
}

void cache_forget_views(struct cache *c, struct cached *b)
{
    for (uint32_t i = 0; i < b->record_count; i++)
        if (b->records[i].now != NULL) blob_forget_view(&c->spares, b->records[i].now);
    cache_account_bytes(c, b);
}

void cache_stored(struct cache *c, int32_t partition)
{
    for (struct cached *b = c->unstored[partition].first, *next; b != NULL; b = next) {
        next = b->unstored_next;
        for (uint32_t i = 0; i < b->record_count; i++) {
            struct cached_record *r = &b->records[i];
            if (r->stored == r->committed) continue;
            blob_set(&c->spares, &r->stored, r->committed);
            if (r->stored != NULL) blob_forget_view(&c->spares, r->stored);
        }
        b->timer_stored = b->timer_committed;
        mark_unstored(c, b, false, b->is_sealed);
        b->unstored_next = NULL;
        if (!b->is_in_batch && !b->is_sealed) cache_forget_absent(c, b);
        cache_account_bytes(c, b);
    }
    c->unstored[partition] = (struct unstored){0};
}
