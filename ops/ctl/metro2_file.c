/* metro2_file.c - lines of a plain or gzip file. The only file that includes zlib. */
#include "ops/ctl/metro2_file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

static enum err keep(struct metro2_file *f, const struct metro2_account *account)
{
    if (f->count == METRO2_ACCOUNTS_MAX) return ERR_LIMIT;
    if (f->count == f->cap) {
        uint32_t cap = f->cap == 0 ? 256 : f->cap * 2;
        struct metro2_account *larger = realloc(f->accounts, cap * sizeof *larger);
        if (larger == NULL) return ERR_NOMEM;
        f->accounts = larger;
        f->cap = cap;
    }
    f->accounts[f->count++] = *account;
    return ERR_OK;
}

/* Skips the rest of a line that does not fit. */
static void skip_line(gzFile in)
{
    int c = 0;
    while (c != '\n' && c != -1)
        c = gzgetc(in);
}

static enum err read_lines(gzFile in, char *line,
                           void (*bad_line)(void *context, uint32_t line, const char *reason),
                           void *context, struct metro2_file *f)
{
    while (gzgets(in, line, METRO2_LINE_MAX) != NULL) {
        f->lines++;
        size_t len = strlen(line);
        struct why why;
        enum metro2_kind kind = METRO2_HEADER;
        struct metro2_account account;
        enum err e = ERR_POISON;
        if (len == METRO2_LINE_MAX - 1 && line[len - 1] != '\n') {
            skip_line(in);
            why_clear(&why);
            why_add(&why, "longer than 8190 bytes");
        } else {
            if (len > 0 && line[len - 1] == '\n') len--;
            if (len == 0) continue;
            e = metro2_parse_line((struct str){line, (uint32_t)len}, &kind, &account, &why);
        }
        if (e != ERR_OK) {
            f->bad++;
            bad_line(context, f->lines, why.text);
            continue;
        }
        if (kind != METRO2_ACCOUNT) continue;
        e = keep(f, &account);
        if (e != ERR_OK) return e;
    }
    return ERR_OK;
}

enum err metro2_file_read(const char *path,
                          void (*bad_line)(void *context, uint32_t line, const char *reason),
                          void *context, struct metro2_file *ret_file, struct why *reterr_why)
{
    *ret_file = (struct metro2_file){0};
    why_clear(reterr_why);
    char *line = NULL;

    enum err e = ERR_UNKNOWN;
    errno = 0;
    gzFile in = gzopen(path, "rb");
    if (in == NULL) {
        why_add(reterr_why, errno != 0 ? strerror(errno) : "out of memory");
        goto fail;
    }
    e = ERR_NOMEM;
    line = malloc(METRO2_LINE_MAX);
    if (line == NULL) goto fail;

    e = read_lines(in, line, bad_line, context, ret_file);
    if (e != ERR_OK) goto fail;
    int code = Z_OK;
    const char *message = gzerror(in, &code);
    if (code != Z_OK && code != Z_STREAM_END) {
        why_add(reterr_why, message);
        e = ERR_POISON;
    }

fail:
    free(line);
    if (in != NULL) (void)gzclose(in); /* only read */
    return e;
}

void metro2_file_free(struct metro2_file *f)
{
    free(f->accounts);
    *f = (struct metro2_file){0};
}
