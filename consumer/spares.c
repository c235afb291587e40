/* spares.c - slabs of one size of block each, cut from chunks of one large page each. */
#include "consumer/spares.h"

#include <assert.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
#endif
#endif
#ifndef ASAN_POISON_MEMORY_REGION
#define ASAN_POISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#endif

/* Sizes go up in quarters of a power of two: 64, 80, 96, 112, 128, 160, ... 8,192. What is larger
 * is few, and comes from the heap. */
enum {
    SMALLEST_LOG2 = 6,
    SMALLEST = 1 << SMALLEST_LOG2,
    QUARTERS = 4,
    LONG_BITS = sizeof(long) * CHAR_BIT,
    OF_THE_HEAP = SPARES_SIZES
};

/* A slab is found from a block by its address. */
enum { CHUNK_BYTES = 2 << 20, SLAB_BYTES = 128 << 10, HEAD_BYTES = 64 };

struct spare {
    struct spare *next;
};

struct slab {
    struct spare *spares;       /* given back */
    struct slab *next, *before; /* among the open of its size, or the blank */
    uint32_t place;
    uint32_t taken; /* blocks */
    uint32_t fresh; /* where the blocks begin that were never taken; bytes from its begin */
};

struct chunk {
    struct chunk *next;
};

static_assert(sizeof(struct slab) + sizeof(struct chunk) <= HEAD_BYTES, "room for both");

/* Returns the place of the least size that holds so many bytes, and that size; OF_THE_HEAP and the
 * bytes themselves above the greatest. */
static uint32_t place_of(size_t bytes, size_t *ret_size)
{
    *ret_size = SMALLEST;
    if (bytes <= SMALLEST) return 0;
    int log2 = LONG_BITS - 1 - __builtin_clzl(bytes - 1);
    size_t quarter = (size_t)1 << log2 >> 2;
    size_t quarters = (bytes + quarter - 1) / quarter; /* 5 to 8 */
    size_t place = (size_t)(log2 - SMALLEST_LOG2) * QUARTERS + quarters - QUARTERS;
    *ret_size = place < SPARES_SIZES ? quarters * quarter : bytes;
    return place < SPARES_SIZES ? (uint32_t)place : OF_THE_HEAP;
}

size_t spares_size(size_t size)
{
    size_t whole;
    (void)place_of(size, &whole);
    return whole;
}

static void enter(struct slab **list, struct slab *slab)
{
    slab->before = NULL;
    slab->next = *list;
    if (*list != NULL) (*list)->before = slab;
    *list = slab;
}

static void leave(struct slab **list, struct slab *slab)
{
    *(slab->before != NULL ? &slab->before->next : list) = slab->next;
    if (slab->next != NULL) slab->next->before = slab->before;
}

/* Memory that begins at a multiple of its size, as a large page does; NULL if there is none. */
static uint8_t *map_chunk(void)
{
    uint8_t *at = mmap(NULL, 2 * (size_t)CHUNK_BYTES, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED) return NULL;
    size_t before = (size_t)(-(uintptr_t)at & (CHUNK_BYTES - 1));
    if (before > 0) (void)munmap(at, before);
    (void)munmap(at + before + CHUNK_BYTES, CHUNK_BYTES - before);
    (void)madvise(at + before, CHUNK_BYTES, MADV_HUGEPAGE); /* a wish */
    return at + before;
}

/* The head of the first slab names the next chunk, too. */
static bool add_chunk(struct spares *s)
{
    uint8_t *at = map_chunk();
    if (at == NULL) return false;
    struct chunk *chunk = (struct chunk *)(void *)(at + sizeof(struct slab));
    chunk->next = s->chunks;
    s->chunks = chunk;
    s->held += CHUNK_BYTES;
    for (size_t from = CHUNK_BYTES; from > 0; from -= SLAB_BYTES)
        enter(&s->blank, (struct slab *)(void *)(at + from - SLAB_BYTES));
    return true;
}

/* A slab with a block of that size free; NULL if there is no memory. */
static struct slab *slab_for(struct spares *s, uint32_t place)
{
    if (s->open[place] != NULL) return s->open[place];
    if (s->blank == NULL && !add_chunk(s)) return NULL;
    struct slab *slab = s->blank;
    leave(&s->blank, slab);
    slab->spares = NULL;
    slab->place = place;
    slab->taken = 0;
    slab->fresh = HEAD_BYTES;
    ASAN_POISON_MEMORY_REGION((uint8_t *)slab + HEAD_BYTES, SLAB_BYTES - HEAD_BYTES);
    enter(&s->open[place], slab);
    return slab;
}

static bool is_full(const struct slab *slab, size_t size)
{
    return slab->spares == NULL && slab->fresh + size > SLAB_BYTES;
}

void *spares_take(struct spares *s, size_t size)
{
    size_t whole;
    uint32_t place = place_of(size, &whole);
    if (place == OF_THE_HEAP) return malloc(whole);
    struct slab *slab = slab_for(s, place);
    if (slab == NULL) return NULL;
    struct spare *block = slab->spares;
    if (block != NULL) {
        ASAN_UNPOISON_MEMORY_REGION(block, whole);
        slab->spares = block->next;
    } else {
        block = (struct spare *)(void *)((uint8_t *)slab + slab->fresh);
        slab->fresh += (uint32_t)whole;
        ASAN_UNPOISON_MEMORY_REGION(block, whole);
    }
    slab->taken++;
    if (is_full(slab, whole)) leave(&s->open[place], slab);
    return block;
}

void spares_give(struct spares *s, void *block, size_t size)
{
    size_t whole;
    uint32_t place = place_of(size, &whole);
    if (block == NULL || place == OF_THE_HEAP) {
        free(block);
        return;
    }
    struct slab *slab = (struct slab *)((uintptr_t)block & ~(uintptr_t)(SLAB_BYTES - 1));
    assert(slab->place == place && slab->taken > 0);
    if (is_full(slab, whole)) enter(&s->open[place], slab);
    struct spare *spare = block;
    spare->next = slab->spares;
    slab->spares = spare;
    ASAN_POISON_MEMORY_REGION(block, whole);
    if (--slab->taken > 0) return;
    leave(&s->open[place], slab);
    enter(&s->blank, slab);
}

void spares_empty(struct spares *s)
{
    for (struct chunk *chunk = s->chunks, *next; chunk != NULL; chunk = next) {
        next = chunk->next;
        uint8_t *at = (uint8_t *)chunk - sizeof(struct slab);
        ASAN_UNPOISON_MEMORY_REGION(at, CHUNK_BYTES);
        (void)munmap(at, CHUNK_BYTES);
    }
    *s = (struct spares){0};
}
