/* words.h - text that people read: formatted into a buf, amounts with their currency, dates as ISO.
 */
#ifndef OPS_CTL_WORDS_H
#define OPS_CTL_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "schemas/codec/buf.h"
#include "state/core/err.h"
#include "state/core/str.h"

/* Text under construction: the first error stays, and what comes after it is left out. */
struct words {
    struct buf text; /* owned */
    enum err error;
};

/* As printf. */
void words_add(struct words *w, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* A slice as it is; "-" for none. */
void words_add_str(struct words *w, struct str text);

/* As a JSON string; null for none. */
void words_add_json(struct words *w, struct str text);

/* "2026-01-31"; "-" for none. As JSON in quotes, or null. */
void words_add_date(struct words *w, int32_t date);
void words_add_json_date(struct words *w, int32_t date);

/* "1,234,567.89 CNY" from minor units, with the currency's decimals (ISO 4217). */
void words_add_money(struct words *w, int64_t minor, struct str currency);

/* Decimals of a currency: 2 but for those of ISO 4217 that have 0 or 3. */
int words_decimals(struct str currency);

void words_free(struct words *w);

#endif
