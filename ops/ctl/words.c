/* words.c - formatting for people. */
#include "ops/ctl/words.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

#include "ops/ctl/messages.h"
#include "schemas/codec/iso.h"
#include "state/core/records.h"

enum { LINE_SIZE = 512, WORDS_BYTES_MAX = 1 << 30 };

static void keep(struct words *w, enum err e)
{
    if (w->error == ERR_OK) w->error = e;
}

void words_add(struct words *w, const char *format, ...)
{
    char line[LINE_SIZE];
    va_list args;
    if (w->error != ERR_OK) return;
    w->text.bound = WORDS_BYTES_MAX;
    va_start(args, format);
    int length = vsnprintf(line, sizeof line, format, args);
    va_end(args);
    if (length < 0 || (size_t)length >= sizeof line) {
        keep(w, ERR_LIMIT);
        return;
    }
    keep(w, buf_add(&w->text, line, (size_t)length));
}

void words_add_str(struct words *w, struct str text)
{
    if (w->error != ERR_OK) return;
    keep(w, str_is_none(text) ? buf_add_text(&w->text, "-") : buf_add(&w->text, text.at, text.len));
}

void words_add_json(struct words *w, struct str text)
{
    if (w->error == ERR_OK) keep(w, json_add_text(&w->text, text));
}

void words_add_date(struct words *w, int32_t date)
{
    char text[ISO_DATE_SIZE];
    words_add(w, "%s", date != INT_NONE && iso_write_date(date, text) ? text : "-");
}

void words_add_json_date(struct words *w, int32_t date)
{
    char text[ISO_DATE_SIZE];
    bool has_date = date != INT_NONE && iso_write_date(date, text);
    words_add(w, "%s%s%s", has_date ? "\"" : "", has_date ? text : "null", has_date ? "\"" : "");
}

int words_decimals(struct str currency)
{
    static const char *const none[] = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY",
                                       "KMF", "KRW", "PYG", "RWF", "UGX", "UYI",
                                       "VND", "VUV", "XAF", "XOF", "XPF"};
    static const char *const three[] = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++)
        if (str_equal(currency, (struct str){none[i], 3})) return 0;
    for (size_t i = 0; i < sizeof three / sizeof three[0]; i++)
        if (str_equal(currency, (struct str){three[i], 3})) return 3;
    return 2;
}

void words_add_money(struct words *w, int64_t minor, struct str currency)
{
    if (minor == LONG_NONE) {
        words_add(w, "-");
        return;
    }
    char digits[64];
    int decimals = words_decimals(currency);
    uint64_t size = minor < 0 ? 0 - (uint64_t)minor : (uint64_t)minor;
    int length = snprintf(digits, sizeof digits, "%0*" PRIu64, decimals + 1, size);
    if (minor < 0) words_add(w, "-");
    for (int i = 0; i < length; i++) {
        int left = length - decimals - i; /* digits before the point, this one included */
        if (i > 0 && left > 0 && left % 3 == 0) words_add(w, ",");
        if (left == 0) words_add(w, ".");
        words_add(w, "%c", digits[i]);
    }
    words_add(w, " ");
    words_add_str(w, currency);
}

void words_free(struct words *w)
{
    buf_free(&w->text);
}
