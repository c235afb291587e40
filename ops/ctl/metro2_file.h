/* metro2_file.h - all accounts of a Metro 2 file, plain or gzip. */
#ifndef OPS_CTL_METRO2_FILE_H
#define OPS_CTL_METRO2_FILE_H

#include <stddef.h>
#include <stdint.h>

#include "ops/ctl/metro2.h"
#include "state/core/err.h"
#include "state/core/why.h"

enum {
    METRO2_LINE_MAX = 8192,       /* base and all appended segments are far below */
    METRO2_ACCOUNTS_MAX = 1000000 /* a month of a large furnisher is cut into files */
};

struct metro2_file {
    struct metro2_account *accounts; /* owned */
    uint32_t count, cap;
    uint32_t lines; /* read */
    uint32_t bad;   /* unparseable, each told to the callback */
};

/* Reads the file. Each line that cannot be parsed is told to `bad_line` (from 1, with the reason)
 * and left out; reading goes on. The caller must metro2_file_free(), also after a failure.
 *
 * Errors: ERR_UNKNOWN (cannot be opened), ERR_POISON (damaged gzip), ERR_LIMIT, ERR_NOMEM. */
MUST_CHECK enum err
metro2_file_read(const char *path,
                 void (*bad_line)(void *context, uint32_t line, const char *reason), void *context,
                 struct metro2_file *ret_file, struct why *reterr_why);

/* Accepts {0}. */
void metro2_file_free(struct metro2_file *f);

#endif
