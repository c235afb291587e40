/* config_table.h - the table of keys, shared by the config_*.c files; nobody else includes it. */
#ifndef CONSUMER_CONFIG_TABLE_H
#define CONSUMER_CONFIG_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "consumer/config.h"

enum config_type {
    CONFIG_TEXT,  /* any text */
    CONFIG_ID,    /* [A-Za-z0-9._-]{1,64} */
    CONFIG_TOPIC, /* a topic name; may be empty where the key is not required */
    CONFIG_PATH,
    CONFIG_COUNT, /* a whole number */
    CONFIG_MS,    /* milliseconds */
    CONFIG_BYTES, /* a whole number, KiB, MiB or GiB behind it */
    CONFIG_BOOL,  /* true or false */
    CONFIG_WORD   /* one of `words` */
};

struct config_row {
    const char *section;
    const char *key;
    enum config_type type;
    size_t offset;            /* in struct config, or in struct config_recipient */
    int64_t min, max;         /* CONFIG_TOPIC: min 1 = must not be empty */
    const char *fallback;     /* the default, as one would write it; NULL = the key is required */
    const char *const *words; /* CONFIG_WORD: NULL-terminated */
    bool is_reloadable;
    const char *help; /* one or two sentences */
};

extern const struct config_row config_rows[];
extern const size_t config_row_count;

/* Keys of [recipient.<name>]; offsets are in struct config_recipient. */
extern const struct config_row config_recipient_rows[];
extern const size_t config_recipient_row_count;

/* One sentence per section, in the order of the table; a NULL name ends. */
struct config_section {
    const char *name;
    const char *help;
};
extern const struct config_section config_sections[];

/* Where a value comes from, for messages. */
struct config_place {
    const char *file; /* or "environment" */
    int line;         /* 0 = none */
};

/* Copies a text into the config's keeping. NULL when out of memory. */
const char *config_keep(struct config *c, const char *text);

/* Parses `text` by the row's type and range and stores it at `base` + offset.
 *
 * Errors: ERR_CONFIG (why), ERR_NOMEM. */
MUST_CHECK enum err config_assign(struct config *c, void *base, const struct config_row *row,
                                  const char *text, const struct config_place *place,
                                  struct config_why *why);

/* Writes a stored value as one would write it in the file. */
void config_put_value(FILE *out, const void *base, const struct config_row *row);

/* Formats a complaint: "file:line: [section] key: sentence". Always returns ERR_CONFIG. */
enum err config_complain(struct config_why *why, const struct config_place *place,
                         const char *section, const char *key, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* The nearest of the candidates to what was written, or NULL if none is near. */
const char *config_nearest(const char *written, const char *const *candidates, size_t count);

/* Checks that concern more than one key. Errors: ERR_CONFIG. */
MUST_CHECK enum err config_check(struct config *c, struct config_why *why);

#endif
