/* why.c - appending to a text of fixed size. */
#include "state/core/why.h"

#include <stddef.h>

static size_t length(const struct why *w)
{
    size_t at = 0;
    while (at + 1 < sizeof w->text && w->text[at] != '\0')
        at++;
    return at;
}

void why_clear(struct why *w)
{
    if (w == NULL) return;
    w->text[0] = '\0';
}

void why_add(struct why *w, const char *text)
{
    if (w == NULL) return;
    size_t at = length(w);
    while (*text != '\0' && at + 1 < sizeof w->text)
        w->text[at++] = *text++;
    /* A character of several bytes is not cut in two. */
    if (*text != '\0' && ((unsigned char)*text & 0xC0u) == 0x80u) {
        while (at > 0 && ((unsigned char)w->text[at - 1] & 0xC0u) == 0x80u)
            at--;
        if (at > 0) at--;
    }
    w->text[at] = '\0';
}

void why_add_str(struct why *w, struct str text)
{
    if (w == NULL) return;
    size_t at = length(w);
    for (uint32_t i = 0; i < text.len && at + 1 < sizeof w->text; i++) {
        char c = text.at[i];
        w->text[at++] = c >= ' ' && c <= '~' ? c : '?';
    }
    w->text[at] = '\0';
}

void why_add_int(struct why *w, int64_t number)
{
    char digits[21];
    size_t at = sizeof digits;
    uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
    digits[--at] = '\0';
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (number < 0) digits[--at] = '-';
    why_add(w, digits + at);
}
