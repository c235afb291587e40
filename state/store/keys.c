/* keys.c - keys are made and taken apart here only. */
#include "state/store/keys.h"

#include <assert.h>

#define PREFIX "credit:"

enum { STATS_HEAD_MAX = 16 };

static_assert(sizeof(PREFIX "account:") + 3 * (KEY_ID_SIZE_MAX + 1) + sizeof "{2147483647}:" <
                  KEY_SIZE,
              "the longest key must fit");

/* A constant slice; STR() is none that a table may hold. */
#define TEXT(literal)                                                                              \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    }

/* A key in the making; `is_bad` once something could not be part of a key. */
struct writer {
    struct key *out;
    uint32_t len;
    bool is_bad;
};

static bool is_id_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
}

bool key_id_is_valid(struct str id)
{
    if (id.at == NULL || id.len == 0 || id.len > KEY_ID_SIZE_MAX) return false;
    for (uint32_t i = 0; i < id.len; i++) {
        if (!is_id_char(id.at[i])) return false;
    }
    return true;
}

/* As an id, with room for a word in front of one. */
static bool is_stats_name(struct str name)
{
    uint32_t head = name.len < STATS_HEAD_MAX ? name.len : STATS_HEAD_MAX;
    if (!key_id_is_valid((struct str){name.at, head})) return false;
    return name.len == head || key_id_is_valid((struct str){name.at + head, name.len - head});
}

static void put(struct writer *w, struct str s)
{
    if (w->is_bad || s.len > KEY_SIZE - w->len) {
        w->is_bad = true;
        return;
    }
    memcpy(w->out->text + w->len, s.at, s.len);
    w->len += s.len;
}

static void put_id(struct writer *w, struct str id)
{
    if (!key_id_is_valid(id)) {
        w->is_bad = true;
        return;
    }
    put(w, id);
}

static void put_number(struct writer *w, int32_t number)
{
    char digits[10];
    uint32_t at = sizeof digits;
    int32_t rest = number;
    if (number < 0) {
        w->is_bad = true;
        return;
    }
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    put(w, (struct str){digits + at, (uint32_t)sizeof digits - at});
}

static struct str finish(const struct writer *w)
{
    return w->is_bad ? STR_NONE : (struct str){w->out->text, w->len};
}

/* The start of a key of a partition up to its kind. A layout for a cluster puts {<p>}: here and
 * leaves out the number behind the kind. */
static struct writer begin(struct key_place place, struct str kind, struct key *out)
{
    struct writer w = {.out = out};
    switch (place.layout) {
    case KEY_LAYOUT_STANDALONE:
        put(&w, STR(PREFIX));
        put(&w, kind);
        break;
    }
    return w;
}

struct str key_borrower_view(struct key_place place, struct str borrower, struct key *ret_key)
{
    struct writer w = begin(place, STR("borrower:"), ret_key);
    put_id(&w, borrower);
    return finish(&w);
}

struct str key_account_view(struct key_place place, struct str borrower, struct str lender,
                            struct str account, struct key *ret_key)
{
    struct writer w = begin(place, STR("account:"), ret_key);
    put_id(&w, borrower);
    put(&w, STR(":"));
    put_id(&w, lender);
    put(&w, STR(":"));
    put_id(&w, account);
    return finish(&w);
}

struct str key_state(struct key_place place, struct str borrower, struct key *ret_key)
{
    struct writer w = begin(place, STR("state:"), ret_key);
    put_id(&w, borrower);
    return finish(&w);
}

struct str key_timers(struct key_place place, struct key *ret_key)
{
    struct writer w = begin(place, STR("timers:"), ret_key);
    put_number(&w, place.partition);
    return finish(&w);
}

struct str key_watermark(struct key_place place, struct key *ret_key)
{
    struct writer w = begin(place, STR("watermark:"), ret_key);
    put_number(&w, place.partition);
    return finish(&w);
}

struct str key_help(struct key *ret_key)
{
    struct writer w = {.out = ret_key};
    put(&w, STR(PREFIX "help"));
    return finish(&w);
}

struct str key_stats(struct str name, struct key *ret_key)
{
    struct writer w = {.out = ret_key, .is_bad = !is_stats_name(name)};
    put(&w, STR(PREFIX "stats:"));
    if (!w.is_bad) put(&w, name);
    return finish(&w);
}

struct str key_account_field(struct str lender, struct str account, struct key *ret_field)
{
    struct writer w = {.out = ret_field};
    put_id(&w, lender);
    put(&w, STR(":"));
    put_id(&w, account);
    return finish(&w);
}

/* Cuts `s` at its first ':'; false if there is none. */
static bool cut(struct str s, struct str *ret_before, struct str *ret_after)
{
    for (uint32_t i = 0; i < s.len; i++) {
        if (s.at[i] != ':') continue;
        *ret_before = (struct str){s.at, i};
        *ret_after = (struct str){s.at + i + 1, s.len - i - 1};
        return true;
    }
    return false;
}

bool key_account_field_parse(struct str field, struct str *ret_lender, struct str *ret_account)
{
    struct str lender, account;
    if (!cut(field, &lender, &account)) return false;
    if (!key_id_is_valid(lender) || !key_id_is_valid(account)) return false;
    *ret_lender = lender;
    *ret_account = account;
    return true;
}

/* A partition as put_number() writes it, or -1. */
static int32_t parse_number(struct str s)
{
    int64_t number = 0;
    if (s.len == 0 || s.len > 10 || (s.len > 1 && s.at[0] == '0')) return -1;
    for (uint32_t i = 0; i < s.len; i++) {
        if (s.at[i] < '0' || s.at[i] > '9') return -1;
        number = number * 10 + (s.at[i] - '0');
    }
    return number <= INT32_MAX ? (int32_t)number : -1;
}

static enum key_kind kind_of(struct str word)
{
    static const struct {
        struct str word;
        enum key_kind kind;
    } kinds[] = {
        {TEXT("borrower"), KEY_KIND_BORROWER_VIEW},
        {TEXT("account"), KEY_KIND_ACCOUNT_VIEW},
        {TEXT("state"), KEY_KIND_STATE},
        {TEXT("timers"), KEY_KIND_TIMERS},
        {TEXT("watermark"), KEY_KIND_WATERMARK},
        {TEXT("stats"), KEY_KIND_STATS},
    };
    for (uint32_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (str_equal(word, kinds[i].word)) return kinds[i].kind;
    }
    return KEY_KIND_FOREIGN;
}

/* Fills in what stands behind the kind; false if it is not what we write. */
static bool parse_rest(struct str rest, struct key_parts *parts)
{
    switch (parts->kind) {
    case KEY_KIND_BORROWER_VIEW:
    case KEY_KIND_STATE:
        parts->borrower = rest;
        return key_id_is_valid(rest);
    case KEY_KIND_ACCOUNT_VIEW:
        return cut(rest, &parts->borrower, &rest) && key_id_is_valid(parts->borrower) &&
               key_account_field_parse(rest, &parts->lender, &parts->account);
    case KEY_KIND_TIMERS:
    case KEY_KIND_WATERMARK:
        parts->partition = parse_number(rest);
        return parts->partition >= 0;
    case KEY_KIND_STATS:
        parts->name = rest;
        return is_stats_name(rest);
    case KEY_KIND_HELP:
    case KEY_KIND_FOREIGN:
    case KEY_KIND_COUNT:
        break;
    }
    return false;
}

struct key_parts key_parse(enum key_layout layout, struct str key)
{
    static const struct key_parts foreign = {.kind = KEY_KIND_FOREIGN, .partition = -1};
    struct key_parts parts = foreign;
    struct str prefix, kind, rest;

    assert(layout == KEY_LAYOUT_STANDALONE);
    if (str_equal(key, STR(PREFIX "help"))) {
        parts.kind = KEY_KIND_HELP;
        return parts;
    }
    if (!cut(key, &prefix, &rest) || !str_equal(prefix, STR("credit"))) return foreign;
    if (!cut(rest, &kind, &rest)) return foreign;
    parts.kind = kind_of(kind);
    return parse_rest(rest, &parts) ? parts : foreign;
}
