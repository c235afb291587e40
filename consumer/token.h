/* token.h - keyed tokens of recipients: of identity numbers, at the door, and of share ids, on the
 * way out.
 *
 * An identity number enters canonical() and leaves as one token per recipient; it is kept nowhere.
 * Keys are read from files and wiped when done (credit-rules 7, Tokens). */
#ifndef CONSUMER_TOKEN_H
#define CONSUMER_TOKEN_H

#include <stddef.h>
#include <stdint.h>

#include "consumer/config.h"
#include "state/core/arena.h"
#include "state/core/decide.h"
#include "state/core/err.h"

enum {
    TOKEN_HEX_SIZE = 65,   /* 256 bits in hex, and the NUL */
    CANONICAL_ID_SIZE = 19 /* 18 digits, and the NUL */
};

struct tokens; /* opaque: recipients, keys, cached contexts */

/* Reads every recipient's key. `config` is borrowed for the life of the result.
 * Errors: ERR_CONFIG (a key file; the text says which), ERR_NOMEM. */
MUST_CHECK enum err tokens_new(const struct config *config, struct tokens **ret_tokens,
                               struct config_why *reterr_why);
void tokens_free(struct tokens *t);

/* Trims, turns full-width characters to ASCII, x to X, 15 digits to 18 (century 19, check
 * character), and verifies date and check character. Errors: ERR_POISON (no identity number). */
MUST_CHECK enum err token_canonical_id(struct str id_number, int32_t kafka_date,
                                       char ret_canonical[CANONICAL_ID_SIZE]);

/* One token per recipient of the Party's identity number, in the order of the recipients' names:
 * HMAC(key, "cs1|" id_type "|" canonical number) in hex, in the arena. Leaves the list empty when
 * the number is none. Errors: ERR_LIMIT (arena full), ERR_FATAL (the crypto library). */
MUST_CHECK enum err tokens_of_party(struct tokens *t, const struct party *party, int32_t kafka_date,
                                    struct arena *a, struct subject_token_list *ret_list);

/* Fills in id = HMAC(id key, "share|" borrower "|" version "|" index) and entry_id = HMAC(id key,
 * "entry|" borrower "|" n) of a share, in the arena. That key and its scheme outlive the
 * epochs of the tokens' keys: what refers to an entry finds it. Errors: ERR_UNKNOWN (no such
 * recipient), ERR_CONFIG (a token of this epoch was made by another scheme, and id_scheme does not
 * say by which ids were), ERR_LIMIT, ERR_FATAL. */
MUST_CHECK enum err tokens_sign_share(struct tokens *t, struct str borrower_id, struct share *share,
                                      struct arena *a);

#endif
