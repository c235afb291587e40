/* cache.c - a hash table of borrowers, a list by last use, and counted bytes. */
#include "consumer/cache_internal.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "state/core/records.h"

/* What is kept of borrowers of a batch may take a third of the bound, so that with a backlog most
 * of them are (ADR 19). What is free in slabs comes on top (ADR 18). */
enum { BUCKETS_FIRST = 1024, LOAD_PERCENT = 75, RECORD_OVERHEAD = 48, KEPT_PART = 3 };

/* One of the newest eighth stays where it is in the list when it is used again: to move it is to
 * touch its neighbours, of whom nothing is in the processor's caches. */
enum { NEWEST_SHARE = 8 };

static size_t name_size(struct str name)
{
    return (size_t)name.len + 1;
}

/* With its id behind it. */
static size_t cached_size(const struct cached *b)
{
    return sizeof *b + name_size(b->id);
}

static size_t records_size(uint32_t cap)
{
    return cap * sizeof(struct cached_record);
}

/* Of the borrower and his list of records. */
static size_t own_bytes(const struct cached *b)
{
    return spares_size(cached_size(b)) + spares_size(records_size(b->record_cap)) + RECORD_OVERHEAD;
}

/* Of its name and its editions; it lies itself in the borrower's list. */
static size_t record_bytes(const struct cached_record *r)
{
    size_t bytes = spares_size(name_size(r->name)) + RECORD_OVERHEAD + blob_bytes(r->now);
    if (r->sealed != r->now) bytes += blob_bytes(r->sealed);
    if (r->committed != r->sealed && r->committed != r->now) bytes += blob_bytes(r->committed);
    if (r->stored != r->committed && r->stored != r->sealed && r->stored != r->now)
        bytes += blob_bytes(r->stored);
    return bytes;
}

static void set_bytes(struct cache *c, struct cached *b, size_t bytes)
{
    c->bytes = c->bytes - b->bytes + bytes;
    if (b->is_unstored || b->is_sealed) c->unstored_bytes = c->unstored_bytes - b->bytes + bytes;
    b->bytes = bytes;
}

void cache_account_bytes(struct cache *c, struct cached *b)
{
    size_t bytes = own_bytes(b);
    for (uint32_t i = 0; i < b->record_count; i++)
        bytes += record_bytes(&b->records[i]);
    set_bytes(c, b, bytes);
}

enum err cache_new(size_t bytes_max, int32_t partition_count, struct cache **ret_cache)
{
    struct cache *c = calloc(1, sizeof *c);
    if (c == NULL) return ERR_NOMEM;
    c->kept_bytes_max = bytes_max / KEPT_PART;
    c->bytes_max = bytes_max - c->kept_bytes_max;
    c->partition_count = partition_count;
    c->bucket_count = BUCKETS_FIRST;
    c->buckets = calloc(c->bucket_count, sizeof(struct cached *));
    c->unstored = calloc((size_t)partition_count, sizeof *c->unstored);
    if (c->buckets == NULL || c->unstored == NULL) {
        cache_free(c);
        return ERR_NOMEM;
    }
    *ret_cache = c;
    return ERR_OK;
}

static size_t bucket_of(const struct cache *c, uint64_t hash)
{
    return (size_t)hash & (c->bucket_count - 1);
}

static void list_remove(struct cache *c, struct cached *b)
{
    *(b->older != NULL ? &b->older->newer : &c->oldest) = b->newer;
    *(b->newer != NULL ? &b->newer->older : &c->newest) = b->older;
    b->older = NULL;
    b->newer = NULL;
}

static void list_append(struct cache *c, struct cached *b)
{
    b->older = c->newest;
    *(c->newest != NULL ? &c->newest->newer : &c->oldest) = b;
    c->newest = b;
    b->used = ++c->uses;
}

struct cached *cache_find(struct cache *c, struct str id)
{
    uint64_t hash = XXH3_64bits(id.at, id.len);
    for (struct cached *b = c->buckets[bucket_of(c, hash)]; b != NULL; b = b->hash_next) {
        if (b->hash != hash || !str_equal(b->id, id)) continue;
        if (c->uses - b->used > c->count / NEWEST_SHARE) {
            list_remove(c, b);
            list_append(c, b);
        }
        return b;
    }
    return NULL;
}

/* Doubles the table. Growing is a wish: without memory the chains just get longer. */
static void buckets_grow(struct cache *c)
{
    size_t bigger = c->bucket_count * 2;
    struct cached **buckets = calloc(bigger, sizeof(struct cached *));
    if (buckets == NULL) return;
    struct cached **old = c->buckets;
    size_t old_count = c->bucket_count;
    c->buckets = buckets;
    c->bucket_count = bigger;
    for (size_t i = 0; i < old_count; i++) {
        for (struct cached *b = old[i], *next; b != NULL; b = next) {
            next = b->hash_next;
            size_t at = bucket_of(c, b->hash);
            b->hash_next = buckets[at];
            buckets[at] = b;
        }
    }
    free(old);
}

static enum err copy_name(struct cache *c, struct str name, struct str *ret_copy)
{
    char *copy = spares_take(&c->spares, name_size(name));
    if (copy == NULL) return ERR_NOMEM;
    if (name.len > 0) memcpy(copy, name.at, name.len);
    *ret_copy = (struct str){copy, name.len};
    return ERR_OK;
}

static void name_free(struct cache *c, struct str name)
{
    spares_give(&c->spares, (void *)(uintptr_t)name.at, name_size(name));
}

static enum err records_grow(struct cache *c, struct cached *b)
{
    uint32_t cap = b->record_cap == 0 ? 2 : b->record_cap * 2;
    struct cached_record *records = spares_take(&c->spares, records_size(cap));
    if (records == NULL) return ERR_NOMEM;
    if (b->record_count > 0) memcpy(records, b->records, records_size(b->record_count));
    spares_give(&c->spares, b->records, records_size(b->record_cap));
    b->records = records;
    b->record_cap = cap;
    return ERR_OK;
}

/* Where the record of that name is, or would be: names are in order, the borrower's own first. */
static uint32_t place_of(const struct cached *b, struct str name)
{
    uint32_t low = 0;
    uint32_t high = b->record_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (str_compare(b->records[middle].name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static enum err add_record(struct cache *c, struct cached *b, struct str name,
                           struct cached_record **ret_record)
{
    if (b->record_count == b->record_cap) {
        enum err e = records_grow(c, b);
        if (e != ERR_OK) return e;
    }
    struct cached_record record = {0};
    enum err e = copy_name(c, name, &record.name);
    if (e != ERR_OK) return e;
    uint32_t place = place_of(b, name);
    struct cached_record *at = &b->records[place];
    memmove(at + 1, at, records_size(b->record_count - place));
    *at = record;
    b->record_count += 1;
    *ret_record = at;
    return ERR_OK;
}

static void cached_free(struct cache *c, struct cached *b)
{
    for (uint32_t i = 0; i < b->record_count; i++) {
        struct cached_record *r = &b->records[i];
        blob_unref(&c->spares, r->now);
        blob_unref(&c->spares, r->sealed);
        blob_unref(&c->spares, r->committed);
        blob_unref(&c->spares, r->stored);
        name_free(c, r->name);
    }
    spares_give(&c->spares, b->records, records_size(b->record_cap));
    cache_keep_not(c, b->kept, b->kept_size);
    spares_give(&c->spares, b, cached_size(b));
}

enum err cache_add(struct cache *c, struct str id, int32_t partition, struct cached **ret_cached)
{
    assert(partition >= 0 && partition < c->partition_count);
    struct cached *b = spares_take(&c->spares, sizeof *b + name_size(id));
    if (b == NULL) return ERR_NOMEM;
    *b = (struct cached){.hash = XXH3_64bits(id.at, id.len), .id = {(char *)(b + 1), id.len}};
    memcpy(b + 1, id.at, id.len);
    struct cached_record *own = NULL;
    enum err e = add_record(c, b, STR(""), &own);
    if (e != ERR_OK) {
        cached_free(c, b);
        return e;
    }
    b->partition = partition;
    b->timer_now = b->timer_sealed = b->timer_committed = b->timer_stored =
        (struct cached_timer){false, INT_NONE};
    if (c->count * 100 > c->bucket_count * LOAD_PERCENT) buckets_grow(c);
    size_t at = bucket_of(c, b->hash);
    b->hash_next = c->buckets[at];
    c->buckets[at] = b;
    c->count += 1;
    list_append(c, b);
    cache_account_bytes(c, b);
    *ret_cached = b;
    return ERR_OK;
}

struct cached_record *cached_find_near(const struct cached *b, uint32_t place, struct str name)
{
    if (place < b->record_count && str_equal(b->records[place].name, name))
        return &b->records[place];
    place = place_of(b, name);
    bool is_there = place < b->record_count && str_equal(b->records[place].name, name);
    return is_there ? &b->records[place] : NULL;
}

struct cached_record *cached_find(const struct cached *b, struct str name)
{
    return cached_find_near(b, 0, name);
}

enum { LINE_BYTES = 64, FETCHED_RECORDS = 3, FETCHED_BYTES = 1024 };

static void fetch(const void *at, size_t size)
{
    for (size_t i = 0; i < size; i += LINE_BYTES)
        __builtin_prefetch((const uint8_t *)at + i);
}

void cached_fetch_records(const struct cached *b)
{
    if (b != NULL) fetch(b->records, FETCHED_RECORDS * sizeof *b->records);
}

void cached_fetch_bytes(const struct cached *b)
{
    for (uint32_t i = 0; b != NULL && i < b->record_count && i < FETCHED_RECORDS; i++) {
        fetch(b->records[i].name.at, 1);
        if (b->records[i].now != NULL) fetch(b->records[i].now, FETCHED_BYTES);
    }
}

/* Puts a blob into the editions of one record that are told, and counts its bytes anew. */
static enum err set_editions(struct cache *c, struct cached *b, struct str name, struct blob *blob,
                             bool is_lasting)
{
    struct cached_record *r = cached_find(b, name);
    size_t before = own_bytes(b) + (r != NULL ? record_bytes(r) : 0);
    if (r == NULL) {
        enum err e = add_record(c, b, name, &r);
        if (e != ERR_OK) return e;
    }
    blob_set(&c->spares, &r->now, blob);
    if (is_lasting) {
        blob_set(&c->spares, &r->committed, blob);
        blob_set(&c->spares, &r->stored, blob);
    }
    set_bytes(c, b, b->bytes - before + own_bytes(b) + record_bytes(r));
    return ERR_OK;
}

enum err cache_load(struct cache *c, struct cached *b, struct str name, struct str bytes)
{
    struct blob *blob = blob_new(&c->spares, bytes, STR_NONE);
    if (blob == NULL) return ERR_NOMEM;
    enum err e = set_editions(c, b, name, blob, true);
    blob_unref(&c->spares, blob);
    return e;
}

enum err cache_put(struct cache *c, struct cached *b, struct str name, struct str bytes,
                   struct str view)
{
    struct blob *blob = NULL;
    if (!str_is_none(bytes)) {
        blob = blob_new(&c->spares, bytes, view);
        if (blob == NULL) return ERR_NOMEM;
    }
    enum err e = set_editions(c, b, name, blob, false);
    blob_unref(&c->spares, blob);
    if (e == ERR_OK) cache_enter_batch(c, b);
    return e;
}

void *cache_keep_new(struct cache *c, size_t size)
{
    size_t taken = spares_size(size);
    if (taken > c->kept_bytes_max - c->kept_bytes) return NULL;
    void *block = spares_take(&c->spares, size);
    if (block != NULL) c->kept_bytes += taken;
    return block;
}

void cache_keep_not(struct cache *c, void *kept, size_t size)
{
    if (kept == NULL) return;
    c->kept_bytes -= spares_size(size);
    spares_give(&c->spares, kept, size);
}

void cache_keep(struct cache *c, struct cached *b, void *kept, size_t size)
{
    cache_keep_not(c, b->kept, b->kept_size);
    b->kept = kept;
    b->kept_size = size;
    cache_enter_batch(c, b);
}

void cache_put_timer(struct cache *c, struct cached *b, struct cached_timer timer)
{
    b->timer_now = timer;
    cache_enter_batch(c, b);
}

void cache_forget_absent(struct cache *c, struct cached *b)
{
    uint32_t kept = 1;
    for (uint32_t i = 1; i < b->record_count; i++) {
        struct cached_record *r = &b->records[i];
        bool is_absent = r->now == NULL && r->sealed == NULL;
        if (is_absent && r->committed == NULL && r->stored == NULL) {
            name_free(c, r->name);
            continue;
        }
        b->records[kept++] = *r;
    }
    b->record_count = kept;
}

void cache_forget(struct cache *c, struct cached *b)
{
    assert(!b->is_in_batch && !b->is_sealed && !b->is_unstored);
    struct cached **link = &c->buckets[bucket_of(c, b->hash)];
    while (*link != b)
        link = &(*link)->hash_next;
    *link = b->hash_next;
    list_remove(c, b);
    c->count -= 1;
    c->bytes -= b->bytes;
    cached_free(c, b);
}

void cache_drop_partition(struct cache *c, int32_t partition)
{
    for (struct cached *b = c->unstored[partition].first, *next; b != NULL; b = next) {
        next = b->unstored_next;
        c->unstored_bytes -= b->bytes;
        b->is_unstored = false;
        b->unstored_next = NULL;
    }
    c->unstored[partition] = (struct unstored){0};
    for (struct cached *b = c->oldest, *next; b != NULL; b = next) {
        next = b->newer;
        if (b->partition != partition) continue;
        cache_forget(c, b);
    }
}

void cache_trim(struct cache *c)
{
    for (struct cached *b = c->oldest, *next; b != NULL && c->bytes > c->bytes_max; b = next) {
        next = b->newer;
        if (b->is_in_batch || b->is_sealed || b->is_unstored) continue;
        cache_forget(c, b);
    }
}

size_t cache_bytes(const struct cache *c)
{
    return c->bytes + c->kept_bytes;
}

size_t cache_mapped_bytes(const struct cache *c)
{
    return c->spares.held;
}

size_t cache_unstored_bytes(const struct cache *c)
{
    return c->unstored_bytes;
}

void cache_free(struct cache *c)
{
    if (c == NULL) return;
    for (struct cached *b = c->oldest, *next; b != NULL; b = next) {
        next = b->newer;
        cached_free(c, b);
    }
    spares_empty(&c->spares);
    free(c->buckets);
    free(c->unstored);
    free(c);
}
