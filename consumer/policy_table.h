/* policy_table.h - the rows of the policy, shared by the policy_*.c files. */
#ifndef CONSUMER_POLICY_TABLE_H
#define CONSUMER_POLICY_TABLE_H

#include <stddef.h>
#include <stdint.h>

#include "consumer/config_table.h"
#include "consumer/policy_load.h"

enum policy_type {
    POLICY_COUNT,      /* int32_t */
    POLICY_AMOUNT,     /* int64_t, minor units or a plain number */
    POLICY_AMOUNT_OFF, /* the same, or "off" = LONG_NONE */
    POLICY_WORD,       /* an enum, int-sized */
    POLICY_FLAG,       /* a bool with a word for each value */
    POLICY_ID,         /* struct str, [A-Za-z0-9._-]{1,64} */
    POLICY_BUREAUS,    /* list of ids */
    POLICY_REMINDERS,  /* four of dpd:CHANNEL, rising */
    POLICY_DAYS,       /* two day counts, rising */
    POLICY_REPAIR,     /* off, or repair rules */
    POLICY_WATERFALL   /* the four components in some order */
};

struct policy_row {
    const char *key;
    enum policy_type type;
    size_t offset; /* in struct policy_entry or struct policy_product */
    int64_t min, max;
    const char *const *words; /* POLICY_WORD: count = max + 1; POLICY_FLAG: false, true */
    const char *unit;         /* what a number counts, or what an item of a list is */
    const char *source;       /* the rule of ops/rules.md it is a number of, and its base */
    const char *help;
};

extern const struct policy_row policy_rows[];
extern const size_t policy_row_count;
extern const struct policy_row policy_product_rows[];
extern const size_t policy_product_row_count;
extern const char *const policy_component_words[COMPONENT_COUNT];

/* One entry with the lists it owns. */
struct policy_lists {
    struct str bureaus[POLICY_BUREAUS_MAX];
    uint32_t bureau_count;
    struct policy_product products[POLICY_PRODUCTS_MAX];
    uint64_t stated[POLICY_PRODUCTS_MAX]; /* by product: bit of each row that a section states */
    uint32_t product_count;
};

/* Bytes of the row's field. */
size_t policy_row_width(const struct policy_row *row);

/* Parses a value and stores it at `base`. Bureaus go to `lists`. Errors: ERR_CONFIG. */
MUST_CHECK enum err policy_assign(void *base, struct policy_lists *lists,
                                  const struct policy_row *row,
                                  const struct config_policy_line *line, const char *file,
                                  struct config_why *why);

/* Writes a value as one would write it in the file. */
void policy_put_value(FILE *out, const struct policy_entry *entry, const void *base,
                      const struct policy_row *row);

#endif
