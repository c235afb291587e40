/* profile.c - shares and presets. */
#include "ops/ctl/profile.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { WHOLE = 1000, WORD_SIZE = 32 };

enum preset { PRESET_PLAIN, PRESET_CALM, PRESET_MIXED, PRESET_STORMY, PRESET_COUNT };

static const char *const preset_names[PRESET_COUNT] = {"plain", "calm", "mixed", "stormy"};

struct row {
    const char *name;
    int32_t permille[PRESET_COUNT];
    const char *what;
};

/* clang-format off */
static const struct row rows[SHARE_COUNT] = {
    [SHARE_SLOPPY]      = {"sloppy",      {140, 100, 140, 200}, "people late by days now and then"},
    [SHARE_CURED]       = {"cured",       { 70,  30,  90, 220}, "people who miss up to four months and pay all"},
    [SHARE_DEFAULTED]   = {"defaulted",   { 50,  10,  60, 150}, "people who default up to the write-off"},
    [SHARE_SETTLED]     = {"settled",     { 15,  20,  30,  40}, "people who settle early"},
    [SHARE_FRAUD]       = {"fraud",       {  5,   2,  10,  30}, "people who turn out fraudulent"},
    [SHARE_LINES]       = {"lines",       {500, 300, 500, 600}, "people with a revolving line (R1) as well"},
    [SHARE_CARDS]       = {"cards",       {  0,  50, 200, 350}, "people with a card (R2 or R3) as well"},
    [SHARE_DRAWDOWNS]   = {"drawdowns",   {  0,  30, 100, 200}, "people who draw and settle short loans (R4)"},
    [SHARE_IMPLICIT]    = {"implicit",    {  0,  50, 150, 250}, "people whose loan is never OPENED"},
    [SHARE_RESETTLED]   = {"resettled",   {  0,  10, 100, 150}, "people whose loan is OPENED months later, with another settlement day"},
    [SHARE_ODD_DAYS]    = {"odd-days",    {  0, 100, 300, 600}, "people with due and settlement days at the edges of months"},
    [SHARE_SILENT]      = {"silent",      {  0,  10,  30,  60}, "months in which nothing is told of the loan"},
    [SHARE_PREPAID]     = {"prepaid",     {  0,  20,  50,  80}, "months paid days ahead"},
    [SHARE_REVERSALS]   = {"reversals",   {  0,   3,  20,  60}, "months whose payment is taken back, and mostly made again"},
    [SHARE_CHARGEBACKS] = {"chargebacks", {  0,   1,  10,  30}, "months whose payment is charged back"},
    [SHARE_PARTIAL]     = {"partial",     {  0,  10,  80, 250}, "late months with a part payment"},
    [SHARE_INTENT]      = {"intent",      {  0,  10,  80, 200}, "overdue statements that tell an intent"},
    [SHARE_RESCUED]     = {"rescued",     {  0,   5,  50, 150}, "late payments by guarantor, asset or pledge"},
    [SHARE_PLANS]       = {"plans",       {  0,  20, 100, 250}, "months in arrears with a plan agreed"},
    [SHARE_EXTENSIONS]  = {"extensions",  {  0,   2,  15,  40}, "months with due dates moved"},
    [SHARE_DISPUTES]    = {"disputes",    {  0,   2,  15,  60}, "months with a dispute opened"},
    [SHARE_SIGNALS]     = {"signals",     {  0,  20, 100, 350}, "months with warning signals or an enterprise link"},
    [SHARE_CONSENTS]    = {"consents",    {  0,   2,  10,  40}, "months with consent given or withdrawn"},
    [SHARE_REVIEWS]     = {"reviews",     {  0,   2,  15,  50}, "months with a review decision"},
    [SHARE_VERDICTS]    = {"verdicts",    {  0,   0,   2,  15}, "months with a fraud verdict, mostly cleared later"},
    [SHARE_ENDINGS]     = {"endings",     {  0,   2,  10,  30}, "months with an account closed, transferred, limited anew, ..."},
    [SHARE_ERASURES]    = {"erasures",    {  0,   1,   3,  10}, "months with a request to erase"},
    [SHARE_LATE]        = {"late",        { 20,  10,  20,  60}, "records sent days late"},
    [SHARE_NEXT_MONTH]  = {"next-month",  { 10,   5,  10,  30}, "records sent in the next month"},
    [SHARE_TWICE]       = {"twice",       { 10,   5,  10,  30}, "records sent twice"},
    [SHARE_ALTERED]     = {"altered",     {  0,   1,   5,  15}, "records sent again with the same id and other content"},
    [SHARE_SPOILED]     = {"spoiled",     {  0,   2,  10,  30}, "records sent again under another id, spoiled (dead letters)"},
    [SHARE_POLICIES]    = {"policies",    {  0,  50, 150, 300}, "months with a policy change (--policy-out)"},
};
/* clang-format on */

const struct profile profile_plain = {.permille = {[SHARE_SLOPPY] = 140,
                                                   [SHARE_CURED] = 70,
                                                   [SHARE_DEFAULTED] = 50,
                                                   [SHARE_SETTLED] = 15,
                                                   [SHARE_FRAUD] = 5,
                                                   [SHARE_LINES] = 500,
                                                   [SHARE_LATE] = 20,
                                                   [SHARE_NEXT_MONTH] = 10,
                                                   [SHARE_TWICE] = 10}};

const char *profile_share_name(enum share share)
{
    assert(share >= 0 && share < SHARE_COUNT);
    return rows[share].name;
}

static void say(struct why *why, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void say(struct why *why, const char *format, ...)
{
    char text[sizeof why->text];
    va_list args;
    va_start(args, format);
    (void)vsnprintf(text, sizeof text, format, args);
    va_end(args);
    why_clear(why);
    why_add(why, text);
}

static enum share share_named(const char *name)
{
    for (int i = 0; i < SHARE_COUNT; i++) {
        if (strcmp(rows[i].name, name) == 0) return (enum share)i;
    }
    return SHARE_COUNT;
}

/* "12" or "12.5" percent, 0 to 100; -1 = none of that. */
static int32_t read_percent(const char *text)
{
    int32_t whole = 0;
    const char *at = text;
    for (; *at >= '0' && *at <= '9'; at++) {
        whole = whole * 10 + (*at - '0');
        if (whole > 100) return -1;
    }
    if (at == text) return -1;
    int32_t permille = whole * 10;
    if (*at == '.') {
        if (at[1] < '0' || at[1] > '9' || at[2] != '\0') return -1;
        permille += at[1] - '0';
        at += 2;
    }
    return *at == '\0' && permille <= WHOLE ? permille : -1;
}

static enum err read_preset(const char *word, struct profile *p, struct why *why)
{
    for (int preset = 0; preset < PRESET_COUNT; preset++) {
        if (strcmp(preset_names[preset], word) != 0) continue;
        for (int i = 0; i < SHARE_COUNT; i++)
            p->permille[i] = rows[i].permille[preset];
        return ERR_OK;
    }
    say(why, "'%s' is no profile; there are plain, calm, mixed, stormy", word);
    return ERR_POISON;
}

static enum err read_word(char *word, struct profile *p, struct why *why)
{
    char *equals = strchr(word, '=');
    if (equals == NULL) return read_preset(word, p, why);
    *equals = '\0';
    enum share share = share_named(word);
    if (share == SHARE_COUNT) {
        say(why, "'%s' is no share; `creditctl generate --help` lists them", word);
        return ERR_POISON;
    }
    p->permille[share] = read_percent(equals + 1);
    if (p->permille[share] >= 0) return ERR_OK;
    say(why, "%s: '%s' is no percentage from 0 to 100 with at most one decimal", word, equals + 1);
    return ERR_POISON;
}

/* Shares of which everybody has one at most: together no more than all. */
static enum err check_sum(const struct profile *p, enum share first, enum share last,
                          struct why *why)
{
    int32_t sum = 0;
    for (int i = (int)first; i <= (int)last; i++)
        sum += p->permille[i];
    if (sum <= WHOLE) return ERR_OK;
    say(why, "%s to %s are together %d.%d %%, more than all", rows[first].name, rows[last].name,
        (int)(sum / 10), (int)(sum % 10));
    return ERR_POISON;
}

enum err profile_read(const char *text, struct profile *ret_profile, struct why *reterr_why)
{
    struct profile p = profile_plain;
    const char *at = text;
    while (*at != '\0') {
        size_t len = strcspn(at, ",");
        char word[WORD_SIZE];
        if (len == 0 || len >= sizeof word) {
            say(reterr_why, "'%.40s': a preset and name=percent, parted by commas", at);
            return ERR_POISON;
        }
        memcpy(word, at, len);
        word[len] = '\0';
        enum err e = read_word(word, &p, reterr_why);
        if (e != ERR_OK) return e;
        at += len;
        if (*at == ',') at++;
    }
    enum err e = check_sum(&p, SHARE_SLOPPY, SHARE_FRAUD, reterr_why);
    if (e == ERR_OK) e = check_sum(&p, SHARE_IMPLICIT, SHARE_RESETTLED, reterr_why);
    if (e == ERR_OK) e = check_sum(&p, SHARE_LATE, SHARE_TWICE, reterr_why);
    if (e == ERR_OK) *ret_profile = p;
    return e;
}

static size_t add_text(char *text, size_t size, size_t len, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

static size_t add_text(char *text, size_t size, size_t len, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int n = vsnprintf(text + len, size - len, format, args);
    va_end(args);
    assert(n >= 0 && (size_t)n < size - len);
    return len + (size_t)n;
}

void profile_print(char *text, size_t size)
{
    size_t len = add_text(text, size, 0, "  %-13s", "share, %");
    for (int preset = 0; preset < PRESET_COUNT; preset++)
        len = add_text(text, size, len, "%7s", preset_names[preset]);
    len = add_text(text, size, len, "   of what\n");
    for (int i = 0; i < SHARE_COUNT; i++) {
        len = add_text(text, size, len, "  %-13s", rows[i].name);
        for (int preset = 0; preset < PRESET_COUNT; preset++) {
            int32_t x = rows[i].permille[preset];
            len = add_text(text, size, len, "%5d.%d", (int)(x / 10), (int)(x % 10));
        }
        len = add_text(text, size, len, "   %s\n", rows[i].what);
    }
}
