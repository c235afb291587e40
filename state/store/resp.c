/* resp.c - the writer of the Redis protocol. */
#include "state/store/resp.h"

#include <stdlib.h>
#include <string.h>

enum { CAP_FIRST = 4096, NUMBER_SIZE = 24 };

void resp_deinit(struct resp *r)
{
    free(r->bytes);
    *r = (struct resp){0};
}

void resp_clear(struct resp *r)
{
    r->len = 0;
    r->error = ERR_OK;
}

/* Room for `more` bytes, or NULL and a sticky error. */
static char *reserve(struct resp *r, size_t more)
{
    if (r->error != ERR_OK) return NULL;
    if (r->len > r->bytes_max || more > r->bytes_max - r->len) {
        r->error = ERR_LIMIT;
        return NULL;
    }
    if (more > r->cap - r->len) {
        size_t cap = r->cap == 0 ? CAP_FIRST : r->cap;
        while (cap < r->len + more)
            cap *= 2;
        char *bytes = realloc(r->bytes, cap);
        if (bytes == NULL) {
            r->error = ERR_NOMEM;
            return NULL;
        }
        r->bytes = bytes;
        r->cap = cap;
    }
    char *at = r->bytes + r->len;
    r->len += more;
    return at;
}

void resp_raw(struct resp *r, const char *bytes, size_t len)
{
    char *at = reserve(r, len);
    if (at != NULL && len > 0) memcpy(at, bytes, len);
}

/* Writes the digits of `number` to the end of `text` and returns where they begin. */
static struct str digits_of(int64_t number, char text[NUMBER_SIZE])
{
    uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
    uint32_t at = NUMBER_SIZE;
    do {
        text[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (number < 0) text[--at] = '-';
    return (struct str){text + at, NUMBER_SIZE - at};
}

/* "<mark><number>\r\n" */
static void put_header(struct resp *r, char mark, uint32_t number)
{
    char text[NUMBER_SIZE];
    struct str digits = digits_of(number, text);
    char *at = reserve(r, digits.len + 3u);
    if (at == NULL) return;
    at[0] = mark;
    memcpy(at + 1, digits.at, digits.len);
    memcpy(at + 1 + digits.len, "\r\n", 2);
}

void resp_command(struct resp *r, uint32_t count)
{
    put_header(r, '*', count);
}

void resp_arg(struct resp *r, struct str arg)
{
    put_header(r, '$', arg.len);
    char *at = reserve(r, (size_t)arg.len + 2);
    if (at == NULL) return;
    if (arg.len > 0) memcpy(at, arg.at, arg.len);
    memcpy(at + arg.len, "\r\n", 2);
}

void resp_arg_int(struct resp *r, int64_t number)
{
    char text[NUMBER_SIZE];
    resp_arg(r, digits_of(number, text));
}

void resp_words(struct resp *r, const char *words)
{
    uint32_t count = 1;
    for (const char *c = words; *c != '\0'; c++)
        count += *c == ' ';
    resp_command(r, count);
    for (const char *c = words;; c++) {
        const char *end = strchr(c, ' ');
        if (end == NULL) {
            resp_arg(r, (struct str){c, (uint32_t)strlen(c)});
            return;
        }
        resp_arg(r, (struct str){c, (uint32_t)(end - c)});
        c = end;
    }
}
