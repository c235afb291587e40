/* watermark_text.c - the readable form of a watermark. One table says what the fields are. */
#include "state/store/watermark_text.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>

#include "state/core/date.h"
#include "state/core/records.h"

enum {
    MS_PER_DAY = 86400000,
    DAYS_MIN = -719162, /* 0001-01-01 */
    DAYS_MAX = 2932896, /* 9999-12-31 */
    NEXT_PREFIX_SIZE = 5
};

#define NEXT_PREFIX "next:"
#define NONE "none"

/* A constant slice; STR() is none that a table may hold. */
#define TEXT(literal)                                                                              \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    }

/* Eighteen digits: what scan_int() takes without looking for an overflow. */
static const int64_t INT_MAX_WRITTEN = 999999999999999999;

/* A field's text while it is made or compared. */
struct text {
    char bytes[48];
    uint32_t len;
};

static bool format_date(int32_t days, struct text *ret)
{
    if (days < DAYS_MIN || days > DAYS_MAX) return false;
    struct civil c = date_to_civil(days);
    ret->len = (uint32_t)snprintf(ret->bytes, sizeof ret->bytes,
                                  "%04" PRId32 "-%02" PRId32 "-%02" PRId32, c.year, c.month, c.day);
    return true;
}

static bool format_time(int64_t ms, struct text *ret)
{
    struct text date;
    if (ms < 0 || ms / MS_PER_DAY > DAYS_MAX) return false;
    if (!format_date((int32_t)(ms / MS_PER_DAY), &date)) return false;
    int32_t of_day = (int32_t)(ms % MS_PER_DAY);
    ret->len = (uint32_t)snprintf(ret->bytes, sizeof ret->bytes,
                                  "%sT%02" PRId32 ":%02" PRId32 ":%02" PRId32 ".%03" PRId32 "Z",
                                  date.bytes, of_day / 3600000, of_day / 60000 % 60,
                                  of_day / 1000 % 60, of_day % 1000);
    return true;
}

static bool format_int(int64_t number, struct text *ret)
{
    if (number > INT_MAX_WRITTEN) return false;
    ret->len = (uint32_t)snprintf(ret->bytes, sizeof ret->bytes, "%" PRId64, number);
    return true;
}

/* What kinds of fields there are: how each is written, and its range. */
enum kind { KIND_COUNTER, KIND_OFFSET, KIND_TIME, KIND_DATE, KIND_CHECKSUM, KIND_FORMAT };

/* The number fields; the order is that of people reading. `id` names the member. */
static const struct {
    struct str name;
    enum kind kind;
    bool is_restoring; /* only there while restoring */
} numbers[] = {
    {TEXT("txn_seq"), KIND_COUNTER, false},     {TEXT("meta_offset"), KIND_OFFSET, false},
    {TEXT("begin_offset"), KIND_OFFSET, false}, {TEXT("kafka_time"), KIND_TIME, false},
    {TEXT("business_date"), KIND_DATE, false},  {TEXT("borrowers"), KIND_COUNTER, false},
    {TEXT("checksum"), KIND_CHECKSUM, false},   {TEXT("format"), KIND_FORMAT, false},
    {TEXT("from"), KIND_COUNTER, true},         {TEXT("target"), KIND_COUNTER, true},
};
enum { NUMBER_COUNT = sizeof numbers / sizeof numbers[0] };

/* Member `i` of the table as a number; the checksum as its bits. */
static int64_t get_number(const struct watermark *w, uint32_t i)
{
    const int64_t values[NUMBER_COUNT] = {
        w->txn_seq,   w->meta_offset,       w->begin_offset, w->kafka_ms, w->business_date,
        w->borrowers, (int64_t)w->checksum, w->format,       w->from,     w->target,
    };
    return values[i];
}

static void set_numbers(struct watermark *w, const int64_t values[NUMBER_COUNT])
{
    w->txn_seq = values[0];
    w->meta_offset = values[1];
    w->begin_offset = values[2];
    w->kafka_ms = values[3];
    w->business_date = (int32_t)values[4];
    w->borrowers = values[5];
    w->checksum = (uint64_t)values[6];
    w->format = (int32_t)values[7];
    w->from = values[8];
    w->target = values[9];
}

/* The text of a number, or false if the kind can't carry it. */
static bool format_number(enum kind kind, int64_t number, struct text *ret)
{
    static const struct text none = {.bytes = NONE, .len = sizeof NONE - 1};
    switch (kind) {
    case KIND_COUNTER:
        return number >= 0 && format_int(number, ret);
    case KIND_OFFSET:
        return number >= -1 && format_int(number, ret);
    case KIND_FORMAT:
        return number >= 0 && number <= INT32_MAX && format_int(number, ret);
    case KIND_TIME:
        if (number != 0) return format_time(number, ret);
        *ret = none;
        return true;
    case KIND_DATE:
        if (number != INT_NONE) return format_date((int32_t)number, ret);
        *ret = none;
        return true;
    case KIND_CHECKSUM:
        ret->len =
            (uint32_t)snprintf(ret->bytes, sizeof ret->bytes, "%016" PRIx64, (uint64_t)number);
        return true;
    }
    return false;
}

/* Digits s[at..at+count), or -1. */
static int64_t digits(struct str s, uint32_t at, uint32_t count)
{
    int64_t number = 0;
    for (uint32_t i = at; i < at + count; i++) {
        if (i >= s.len || s.at[i] < '0' || s.at[i] > '9') return -1;
        number = number * 10 + (s.at[i] - '0');
    }
    return number;
}

static bool scan_date(struct str s, int64_t *ret)
{
    int64_t y = digits(s, 0, 4), m = digits(s, 5, 2), d = digits(s, 8, 2);
    if (y < 1 || !date_exists((int32_t)y, (int32_t)m, (int32_t)d)) return false;
    *ret = date_from_civil((int32_t)y, (int32_t)m, (int32_t)d);
    return true;
}

static bool scan_time(struct str s, int64_t *ret)
{
    int64_t h = digits(s, 11, 2), m = digits(s, 14, 2), sec = digits(s, 17, 2),
            ms = digits(s, 20, 3);
    int64_t days = 0;
    if (h < 0 || m < 0 || sec < 0 || ms < 0 || !scan_date(s, &days)) return false;
    *ret = days * MS_PER_DAY + ((h * 60 + m) * 60 + sec) * 1000 + ms;
    return true;
}

static bool scan_int(struct str s, int64_t *ret)
{
    bool is_negative = s.len > 0 && s.at[0] == '-';
    uint32_t from = is_negative ? 1 : 0;
    if (s.len <= from || s.len - from > 18) return false; /* 18 digits can't overflow */
    int64_t number = digits(s, from, s.len - from);
    if (number < 0) return false;
    *ret = is_negative ? -number : number;
    return true;
}

static bool scan_checksum(struct str s, int64_t *ret)
{
    uint64_t bits = 0;
    if (s.len != 16) return false;
    for (uint32_t i = 0; i < s.len; i++) {
        static const char hex[] = "0123456789abcdef";
        const char *digit = s.at[i] == '\0' ? NULL : strchr(hex, s.at[i]);
        if (digit == NULL) return false;
        bits = bits << 4 | (uint64_t)(digit - hex);
    }
    *ret = (int64_t)bits;
    return true;
}

/* Reads a number; true only if writing it again gives the same text, which is what makes this
 * strict. */
static bool parse_number(enum kind kind, struct str s, int64_t *ret)
{
    bool is_none = str_equal(s, STR(NONE));
    bool is_read = false;
    struct text again;
    switch (kind) {
    case KIND_COUNTER:
    case KIND_OFFSET:
    case KIND_FORMAT:
        is_read = scan_int(s, ret);
        break;
    case KIND_TIME:
        *ret = 0;
        is_read = is_none || scan_time(s, ret);
        break;
    case KIND_DATE:
        *ret = INT_NONE;
        is_read = is_none || scan_date(s, ret);
        break;
    case KIND_CHECKSUM:
        is_read = scan_checksum(s, ret);
        break;
    }
    return is_read && format_number(kind, *ret, &again) &&
           str_equal(s, (struct str){again.bytes, again.len});
}

/* Keeps a copy of `s` in the text's bytes; the size of these makes room for all that can come. */
static struct str keep(struct watermark_text *t, struct str s)
{
    assert(s.len <= sizeof t->bytes - t->used);
    char *at = t->bytes + t->used;
    memcpy(at, s.at, s.len);
    t->used += s.len;
    return (struct str){at, s.len};
}

static void add_field(struct watermark_text *t, struct str name, struct str value)
{
    assert(t->count < WATERMARK_FIELDS_MAX);
    t->fields[t->count++] = (struct store_field){name, value};
}

static struct str text_of(const char *text)
{
    return (struct str){text, (uint32_t)strlen(text)};
}

static enum err format_positions(const struct watermark *w, struct watermark_text *t)
{
    if (w->position_count > WATERMARK_POSITIONS_MAX) return ERR_INVARIANT;
    for (uint32_t i = 0; i < w->position_count; i++) {
        struct text number;
        if (!format_number(KIND_COUNTER, w->positions[i].next_offset, &number))
            return ERR_INVARIANT;
        struct str name = keep(t, STR(NEXT_PREFIX));
        name.len += keep(t, text_of(w->positions[i].topic)).len;
        add_field(t, name, keep(t, (struct str){number.bytes, number.len}));
    }
    return ERR_OK;
}

enum err watermark_format(const struct watermark *w, struct watermark_text *ret_text)
{
    bool is_restoring = w->state == WATERMARK_RESTORING;
    if (w->state != WATERMARK_CURRENT && !is_restoring) return ERR_INVARIANT;
    if (w->writer[0] == '\0' || w->fingerprint[0] == '\0') return ERR_INVARIANT;

    ret_text->count = 0;
    ret_text->used = 0;
    add_field(ret_text, STR("state"), text_of(watermark_state_words[w->state]));
    for (uint32_t i = 0; i < NUMBER_COUNT; i++) {
        struct text number;
        if (numbers[i].is_restoring && !is_restoring) continue;
        if (!format_number(numbers[i].kind, get_number(w, i), &number)) return ERR_INVARIANT;
        add_field(ret_text, numbers[i].name,
                  keep(ret_text, (struct str){number.bytes, number.len}));
    }
    add_field(ret_text, STR("writer"), text_of(w->writer));
    add_field(ret_text, STR("fingerprint"), text_of(w->fingerprint));
    return format_positions(w, ret_text);
}

/* What reading has found so far. */
struct reading {
    struct watermark w;
    int64_t values[NUMBER_COUNT];
    bool is_seen[NUMBER_COUNT];
};

static bool parse_state(struct reading *r, struct str value)
{
    static const enum watermark_state written[] = {WATERMARK_CURRENT, WATERMARK_RESTORING};
    for (uint32_t i = 0; i < sizeof written / sizeof written[0]; i++) {
        if (!str_equal(value, text_of(watermark_state_words[written[i]]))) continue;
        r->w.state = written[i];
        return true;
    }
    return false;
}

static bool parse_field(struct reading *r, const struct store_field *f)
{
    int64_t offset = 0;
    for (uint32_t i = 0; i < NUMBER_COUNT; i++) {
        if (!str_equal(f->name, numbers[i].name)) continue;
        r->is_seen[i] = true;
        return parse_number(numbers[i].kind, f->value, &r->values[i]);
    }
    if (str_equal(f->name, STR("state"))) return parse_state(r, f->value);
    if (str_equal(f->name, STR("writer"))) return watermark_set_writer(&r->w, f->value) == ERR_OK;
    if (str_equal(f->name, STR("fingerprint"))) {
        return watermark_set_fingerprint(&r->w, f->value) == ERR_OK;
    }
    if (f->name.len <= NEXT_PREFIX_SIZE || memcmp(f->name.at, NEXT_PREFIX, NEXT_PREFIX_SIZE) != 0) {
        return false;
    }
    struct str topic = {f->name.at + NEXT_PREFIX_SIZE, f->name.len - NEXT_PREFIX_SIZE};
    return parse_number(KIND_COUNTER, f->value, &offset) &&
           watermark_set_position(&r->w, topic, offset) == ERR_OK;
}

/* True if everything a watermark needs was there, and nothing that its state has not. */
static bool is_complete(const struct reading *r)
{
    if (r->w.state == WATERMARK_NONE || r->w.writer[0] == '\0' || r->w.fingerprint[0] == '\0') {
        return false;
    }
    for (uint32_t i = 0; i < NUMBER_COUNT; i++) {
        bool is_wanted = !numbers[i].is_restoring || r->w.state == WATERMARK_RESTORING;
        if (r->is_seen[i] != is_wanted) return false;
    }
    return true;
}

void watermark_parse(const struct store_field *fields, uint32_t count, struct watermark *ret)
{
    struct reading r = {.w = {.state = WATERMARK_NONE}};
    bool is_read = true;
    for (uint32_t i = 0; i < count && is_read; i++)
        is_read = parse_field(&r, &fields[i]);
    if (count > 0 && (!is_read || !is_complete(&r))) {
        *ret = (struct watermark){.state = WATERMARK_TORN, .meta_offset = -1, .begin_offset = -1};
        return;
    }
    if (count == 0) {
        *ret = (struct watermark){.meta_offset = -1, .begin_offset = -1, .business_date = INT_NONE};
        return;
    }
    set_numbers(&r.w, r.values);
    *ret = r.w;
}
