/* id_map.c - open addressing over a list of entries and one buffer of texts. */
#include "ops/ctl/id_map.h"

#include <stdlib.h>
#include <string.h>

#include "schemas/codec/codec.h"

enum { FIRST_ENTRIES = 256, SLOTS_PER_ENTRY = 2 };
static const size_t texts_bound = (size_t)1 << 32;

static uint32_t *slot_of(const struct id_map *m, struct str id)
{
    uint32_t at = (uint32_t)bytes_hash(id.at, id.len) & (m->slot_count - 1);
    for (;;) { /* at least half of the slots are free */
        uint32_t *slot = &m->slots[at];
        if (*slot == 0 || str_equal(id_map_id(m, *slot - 1), id)) return slot;
        at = (at + 1) & (m->slot_count - 1);
    }
}

static enum err grow(struct id_map *m)
{
    uint32_t cap = m->cap == 0 ? FIRST_ENTRIES : m->cap * 2;
    if (cap > UINT32_MAX / SLOTS_PER_ENTRY / 2) return ERR_LIMIT;
    struct id_map_entry *entries = realloc(m->entries, cap * sizeof *entries);
    if (entries == NULL) return ERR_NOMEM;
    m->entries = entries;
    uint32_t *slots = calloc((size_t)cap * SLOTS_PER_ENTRY, sizeof *slots);
    if (slots == NULL) return ERR_NOMEM;
    free(m->slots);
    m->slots = slots;
    m->cap = cap;
    m->slot_count = cap * SLOTS_PER_ENTRY;
    m->texts.bound = texts_bound;
    for (uint32_t i = 0; i < m->count; i++)
        *slot_of(m, id_map_id(m, i)) = i + 1;
    return ERR_OK;
}

enum err id_map_add(struct id_map *m, struct str id, uint32_t *ret_number)
{
    if (m->count == m->cap) {
        enum err e = grow(m);
        if (e != ERR_OK) return e;
    }
    uint32_t *slot = slot_of(m, id);
    if (*slot == 0) {
        uint64_t at = m->texts.len;
        enum err e = buf_add(&m->texts, id.at, id.len);
        if (e != ERR_OK) return e;
        m->entries[m->count] = (struct id_map_entry){0, at, id.len};
        m->count++;
        *slot = m->count;
    }
    *ret_number = *slot - 1;
    return ERR_OK;
}

bool id_map_find(const struct id_map *m, struct str id, uint32_t *ret_number)
{
    if (m->count == 0) return false;
    const uint32_t *slot = slot_of(m, id);
    if (*slot == 0) return false;
    *ret_number = *slot - 1;
    return true;
}

struct str id_map_id(const struct id_map *m, uint32_t number)
{
    const struct id_map_entry *e = &m->entries[number];
    return (struct str){(const char *)m->texts.at + e->at, e->len};
}

void id_map_clear(struct id_map *m)
{
    m->count = 0;
    if (m->slots != NULL) memset(m->slots, 0, m->slot_count * sizeof *m->slots);
    buf_clear(&m->texts);
}

void id_map_free(struct id_map *m)
{
    free(m->entries);
    free(m->slots);
    buf_free(&m->texts);
    *m = (struct id_map){0};
}

size_t id_map_bytes(const struct id_map *m)
{
    return m->cap * sizeof *m->entries + m->slot_count * sizeof *m->slots + m->texts.cap;
}
