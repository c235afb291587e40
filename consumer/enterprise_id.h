/* enterprise_id.h - ids of notices to enterprises, which must not name the borrower. */
#ifndef CONSUMER_ENTERPRISE_ID_H
#define CONSUMER_ENTERPRISE_ID_H

#include "state/core/arena.h"
#include "state/core/err.h"
#include "state/core/records.h"

/* Fills in the id of an ENTERPRISE_WARNING, in the arena: the first 32 hex digits of
 * SHA-256(`ent|` token `|` borrower `|` version `|` index). The token is the notice's borrower_id.
 * Errors: ERR_LIMIT, ERR_FATAL (the crypto library). */
MUST_CHECK enum err enterprise_id_fill(struct str borrower_id, struct notice *notice,
                                       struct arena *a);

#endif
