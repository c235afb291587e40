/* text.c - texts in bounded room. */
#include "state/core/text.h"

#include <string.h>

#include "state/core/date.h"

static void put(struct text *t, char c)
{
    if (t->len < sizeof t->at) t->at[t->len++] = c;
}

void text_str(struct text *t, struct str s)
{
    for (uint32_t i = 0; i < s.len; i++)
        put(t, s.at[i] >= ' ' && s.at[i] <= '~' ? s.at[i] : '?');
}

void text_word(struct text *t, const char *word)
{
    for (; *word != '\0'; word++)
        put(t, *word);
}

struct str number_format(int64_t number, char room[NUMBER_TEXT_SIZE])
{
    uint32_t at = NUMBER_TEXT_SIZE;
    uint64_t rest = number < 0 ? 0u - (uint64_t)number : (uint64_t)number;
    do {
        room[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (number < 0) room[--at] = '-';
    return (struct str){room + at, NUMBER_TEXT_SIZE - at};
}

void text_int(struct text *t, int64_t number)
{
    char room[NUMBER_TEXT_SIZE];
    text_str(t, number_format(number, room));
}

void text_date(struct text *t, int32_t date)
{
    char text[DATE_TEXT_SIZE];
    date_format(date, text);
    text_str(t, (struct str){text, sizeof text});
}

struct str text_take(const struct text *t, struct arena *a)
{
    return arena_copy(a, (struct str){t->at, t->len});
}

struct str str_of_word(const char *word)
{
    return (struct str){word, (uint32_t)strlen(word)};
}
