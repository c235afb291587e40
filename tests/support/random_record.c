/* random_record.c - a list of places still to be filled, so that nothing recurses. */
#include "tests/support/random_record.h"

#include <assert.h>
#include <string.h>

#include "state/core/records.h"

enum { PLACES_MAX = 4096 };

struct place {
    const struct value_type *type;
    uint8_t *to;
};

struct work {
    struct random_source *random;
    struct arena *arena;
    uint32_t count;
    struct place places[PLACES_MAX];
};

uint64_t random_below(struct random_source *r, uint64_t bound)
{
    assert(r->state != 0);
    r->state ^= r->state << 13;
    r->state ^= r->state >> 7;
    r->state ^= r->state << 17;
    return (r->state >> 11) % bound;
}

static int64_t random_number(struct random_source *r, int64_t lowest, int64_t highest)
{
    if (r->is_tame) return (int64_t)random_below(r, random_below(r, 2) == 0 ? 30000 : 10000000);
    uint64_t bits = random_below(r, UINT64_C(1) << 32) << 32 | random_below(r, UINT64_C(1) << 32);
    switch (random_below(r, 6)) {
    case 0:
        return lowest;
    case 1:
        return highest;
    case 2:
        return (int64_t)random_below(r, 200) - 100;
    case 3:
        return (int64_t)random_below(r, 40000); /* a date of our time */
    default:
        break;
    }
    if (bits == 0) return 0;
    uint64_t span = (uint64_t)highest - (uint64_t)lowest;
    return (int64_t)((uint64_t)lowest + (span == UINT64_MAX ? bits : bits % (span + 1)));
}

static void *take(struct work *w, size_t size)
{
    void *at = arena_alloc(w->arena, size + 1);
    assert(at != NULL);
    return at;
}

static struct str random_bytes(struct work *w, uint32_t len)
{
    char *at = take(w, len);
    for (uint32_t i = 0; i < len; i++)
        at[i] = (char)random_below(w->random, 256);
    return (struct str){at, len};
}

static struct str random_text(struct work *w)
{
    static const char *const characters[] = {"a",
                                             "Z",
                                             "0",
                                             "-",
                                             "_",
                                             " ",
                                             "\"",
                                             "\\",
                                             "\n",
                                             "\xc3\xa9",
                                             "\xe4\xb8\xad",
                                             "\xf0\x9f\x98\x80"};
    enum { CHARACTERS = sizeof characters / sizeof characters[0], LONGEST = 4 };
    bool is_tame = w->random->is_tame;
    uint32_t count =
        is_tame ? 8 + (uint32_t)random_below(w->random, 13) : (uint32_t)random_below(w->random, 21);
    char *at = take(w, (size_t)count * LONGEST);
    uint32_t len = 0;
    for (uint32_t i = 0; i < count; i++) {
        const char *c = characters[random_below(w->random, is_tame ? 5 : CHARACTERS)];
        memcpy(at + len, c, strlen(c));
        len += (uint32_t)strlen(c);
    }
    return (struct str){at, len};
}

static void add_place(struct work *w, const struct value_type *type, uint8_t *to)
{
    assert(w->count < PLACES_MAX);
    w->places[w->count++] = (struct place){type, to};
}

static void add_fields(struct work *w, const struct record_type *record, uint8_t *base)
{
    memcpy(base, record->empty, record->size);
    for (uint32_t i = 0; i < record->count; i++)
        add_place(w, &record->fields[i].type, base + record->fields[i].offset);
}

static void fill_list(struct work *w, const struct value_type *type, uint8_t *to)
{
    struct any_list *list = (struct any_list *)(void *)to;
    uint32_t count = (uint32_t)random_below(w->random, 5);
    list->items = take(w, (size_t)count * type->item->size);
    list->count = count;
    list->cap = count;
    for (uint32_t i = 0; i < count; i++)
        add_place(w, type->item, (uint8_t *)list->items + (size_t)i * type->item->size);
}

static void fill_union(struct work *w, const struct value_type *type, uint8_t *to)
{
    uint32_t kind = (uint32_t)random_below(w->random, type->branches->count);
    *(int32_t *)(void *)to = (int32_t)kind;
    add_fields(w, type->branches->members[kind], to + type->branches->offset);
}

static void fill_real(struct work *w, const struct value_type *type, uint8_t *to)
{
    /* Eighths: they print and come back the same in any language. */
    double number = (double)random_number(w->random, -1000000, 1000000) / 8;
    float narrow = (float)number;
    if (type->kind == VALUE_FLOAT) memcpy(to, &narrow, sizeof narrow);
    if (type->kind == VALUE_DOUBLE) memcpy(to, &number, sizeof number);
}

static void fill_record(struct work *w, const struct value_type *type, uint8_t *to)
{
    if (type->null_at >= 0) {
        uint8_t *fresh = take(w, type->record->size);
        memcpy(to, &fresh, sizeof fresh);
        to = fresh;
    }
    add_fields(w, type->record, to);
}

static void fill_place(struct work *w, const struct value_type *type, uint8_t *to)
{
    struct random_source *r = w->random;
    struct str *text = (struct str *)(void *)to;
    switch (type->kind) {
    case VALUE_BOOL:
        *(bool *)to = random_below(r, 2) == 1;
        break;
    case VALUE_INT:
        *(int32_t *)(void *)to = (int32_t)random_number(r, INT32_MIN + 1, INT32_MAX);
        break;
    case VALUE_LONG:
        *(int64_t *)(void *)to = random_number(r, INT64_MIN + 1, INT64_MAX);
        break;
    case VALUE_FLOAT:
    case VALUE_DOUBLE:
        fill_real(w, type, to);
        break;
    case VALUE_BYTES:
        *text = random_bytes(w, (uint32_t)random_below(r, 20));
        break;
    case VALUE_STRING:
        *text = random_text(w);
        break;
    case VALUE_FIXED:
        *text = random_bytes(w, type->fixed_size);
        break;
    case VALUE_ENUM:
        *(int32_t *)(void *)to = (int32_t)random_below(r, (uint64_t)type->words->count);
        break;
    case VALUE_RECORD:
        fill_record(w, type, to);
        break;
    case VALUE_UNION:
        fill_union(w, type, to);
        break;
    case VALUE_ARRAY:
        fill_list(w, type, to);
        break;
    case VALUE_COUNT:
        break;
    }
}

void random_record(struct random_source *r, const struct record_type *type, struct arena *a,
                   void *record)
{
    struct work w;
    w.random = r;
    w.arena = a;
    w.count = 0;
    add_fields(&w, type, record);
    while (w.count > 0) {
        struct place place = w.places[--w.count];
        /* What may be none is so in one case of three; it is so already. */
        if (place.type->null_at >= 0 && random_below(r, 3) == 0) continue;
        fill_place(&w, place.type, place.to);
    }
}
