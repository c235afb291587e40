/* log_text.c - JSON objects and key=value lines, safe for whoever reads them on a terminal. */
#include "consumer/log_text.h"

#include <assert.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/* The longest tail: ` cut=true` or `,"cut":true}` and the newline. */
enum { TAIL_ROOM = 32, FIELDS_MAX = 24 };

struct line {
    char *at;
    size_t size; /* usable, the tail's room excluded */
    size_t length;
    bool is_json;
    bool is_cut;
};

static void put_bytes(struct line *l, const char *bytes, size_t count)
{
    if (l->is_cut) return;
    if (count > l->size - l->length) {
        l->is_cut = true;
        return;
    }
    memcpy(l->at + l->length, bytes, count);
    l->length += count;
}

static void put_text(struct line *l, const char *text)
{
    put_bytes(l, text, strlen(text));
}

static void put_number(struct line *l, int64_t number)
{
    char digits[24];
    int length = snprintf(digits, sizeof digits, "%lld", (long long)number);
    put_bytes(l, digits, (size_t)length);
}

/* Decodes one character of UTF-8. Returns its length, or 0 if the bytes are none (overlong forms,
 * surrogates and what lies beyond U+10FFFF included). */
static size_t utf8_take(const unsigned char *at, size_t left, uint32_t *ret_point)
{
    static const uint32_t least[5] = {0, 0, 0x80, 0x800, 0x10000};
    size_t length = at[0] < 0x80   ? 1
                    : at[0] < 0xc2 ? 0
                    : at[0] < 0xe0 ? 2
                    : at[0] < 0xf0 ? 3
                    : at[0] < 0xf5 ? 4
                                   : 0;
    if (length == 0 || length > left) return 0;
    uint32_t point = length == 1 ? at[0] : (uint32_t)at[0] & (0xffu >> (length + 1));
    for (size_t i = 1; i < length; i++) {
        if ((at[i] & 0xc0) != 0x80) return 0;
        point = (point << 6) | (at[i] & 0x3fu);
    }
    if (point < least[length] || point > 0x10ffff) return 0;
    if (point >= 0xd800 && point <= 0xdfff) return 0;
    *ret_point = point;
    return length;
}

/* Invisible or direction-changing characters let a text on a terminal read as another one. */
static bool is_deceptive(uint32_t point)
{
    return (point >= 0x7f && point <= 0x9f) || point == 0x061c || point == 0xfeff ||
           (point >= 0x200b && point <= 0x200f) || (point >= 0x2028 && point <= 0x202e) ||
           (point >= 0x2060 && point <= 0x2069) || (point >= 0xe0000 && point <= 0xe007f);
}

static void put_escaped_point(struct line *l, uint32_t point)
{
    char text[16];
    if (point > 0xffff) {
        uint32_t rest = point - 0x10000;
        (void)snprintf(text, sizeof text, "\\u%04x\\u%04x", 0xd800 + (rest >> 10),
                       0xdc00 + (rest & 0x3ff));
    } else {
        (void)snprintf(text, sizeof text, "\\u%04x", point);
    }
    put_text(l, text);
}

/* Writes one character of a quoted string and returns how many bytes it took. */
static size_t put_quoted_char(struct line *l, const unsigned char *at, size_t left)
{
    uint32_t point = 0;
    size_t length = utf8_take(at, left, &point);
    if (length == 0) {
        /* No JSON escape means "this byte": the replacement character does. */
        put_text(l, "\xef\xbf\xbd");
        return 1;
    }
    if (point == '"' || point == '\\') {
        char escaped[2] = {'\\', (char)point};
        put_bytes(l, escaped, 2);
    } else if (point == '\n') {
        put_text(l, "\\n");
    } else if (point < 0x20 || is_deceptive(point)) {
        put_escaped_point(l, point);
    } else {
        put_bytes(l, (const char *)at, length);
    }
    return length;
}

static void put_quoted(struct line *l, struct str text)
{
    put_text(l, "\"");
    size_t i = 0;
    while (i < text.len) {
        i += put_quoted_char(l, (const unsigned char *)text.at + i, text.len - i);
    }
    put_text(l, "\"");
}

/* key=value without quotes: only what no reader can misread. */
static bool is_plain(struct str text)
{
    if (text.len == 0) return false;
    for (uint32_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.at[i];
        if (c <= ' ' || c >= 0x7f || c == '"' || c == '\\' || c == '=') return false;
    }
    return true;
}

static void put_string_value(struct line *l, struct str text)
{
    if (text.at == NULL) {
        put_text(l, "null");
    } else if (!l->is_json && is_plain(text)) {
        put_bytes(l, text.at, text.len);
    } else {
        put_quoted(l, text);
    }
}

static void put_name(struct line *l, const char *name)
{
    if (l->is_json) {
        put_text(l, l->length == 0 ? "{\"" : ",\"");
        put_text(l, name);
        put_text(l, "\":");
    } else {
        if (l->length > 0) put_text(l, " ");
        put_text(l, name);
        put_text(l, "=");
    }
}

static struct str from_text(const char *text)
{
    return text == NULL ? STR_NONE : (struct str){text, (uint32_t)strlen(text)};
}

/* Writes a field whole or not at all, so that a cut line is still well-formed. */
static void put_field(struct line *l, const struct log_field *field)
{
    size_t before = l->length;
    put_name(l, field->name);
    switch (field->kind) {
    case LOG_KIND_INT:
        put_number(l, field->number);
        break;
    case LOG_KIND_BOOL:
        put_text(l, field->number != 0 ? "true" : "false");
        break;
    case LOG_KIND_STR:
        put_string_value(l, from_text(field->text.at));
        break;
    case LOG_KIND_SLICE:
        put_string_value(l, field->text);
        break;
    case LOG_KIND_END:
        break;
    }
    if (l->is_cut) l->length = before;
}

static void put_head(struct line *l, const struct log_head *head)
{
    char stamp[CLOCK_ISO_SIZE];
    clock_format_iso(head->utc_ms, stamp);
    put_field(l, &LOG_STR("time", stamp));
    put_field(l, &LOG_STR("level", head->level));
    put_field(l, &LOG_STR("event", head->event));
    if (head->instance_id != NULL && head->instance_id[0] != '\0') {
        put_field(l, &LOG_STR("instance", head->instance_id));
    }
    if (head->suppressed > 0) put_field(l, &LOG_INT("suppressed", head->suppressed));
}

size_t log_text_format(char *ret_line, size_t size, const struct log_head *head,
                       const struct log_field *fields)
{
    assert(size >= 256);
    struct line l = {
        .at = ret_line, .size = size - TAIL_ROOM, .is_json = head->format == LOG_FORMAT_JSON};
    put_head(&l, head);
    int count = 0;
    for (; count < FIELDS_MAX && fields[count].kind != LOG_KIND_END; count++) {
        put_field(&l, &fields[count]);
    }
    bool is_cut = l.is_cut || fields[count].kind != LOG_KIND_END;
    l.size = size;
    l.is_cut = false;
    if (is_cut) put_field(&l, &LOG_BOOL("cut", true));
    if (l.is_json) put_text(&l, "}");
    put_text(&l, "\n");
    return l.length;
}
