/* why.c - appending to a text of fixed size. */
#include "state/core/why.h"

#include <stddef.h>
#include <string.h>

#include "state/core/text.h"

static bool is_middle(char c)
{
    return ((unsigned char)c & 0xC0u) == 0x80u;
}

void why_clear(struct why *w)
{
    if (w == NULL) return;
    w->text[0] = '\0';
}

void why_add(struct why *w, const char *text)
{
    if (w == NULL) return;
    size_t at = strlen(w->text);
    while (*text != '\0' && at + 1 < sizeof w->text)
        w->text[at++] = *text++;
    /* A character of several bytes is not cut in two: what is there of it goes. */
    if (is_middle(*text)) {
        do {
            at--;
        } while (at > 0 && is_middle(w->text[at]));
    }
    w->text[at] = '\0';
}

void why_add_str(struct why *w, struct str text)
{
    if (w == NULL) return;
    size_t at = strlen(w->text);
    for (uint32_t i = 0; i < text.len && at + 1 < sizeof w->text; i++) {
        char c = text.at[i];
        w->text[at++] = c >= ' ' && c <= '~' ? c : '?';
    }
    w->text[at] = '\0';
}

void why_add_int(struct why *w, int64_t number)
{
    char room[NUMBER_TEXT_SIZE];
    why_add_str(w, number_format(number, room));
}
