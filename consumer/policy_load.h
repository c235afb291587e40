/* policy_load.h - the [policy...] sections, made into the policy the core reads.
 *
 * [policy] is in force always; [policy.2027-01-01] from that business date on, as a copy of the
 * entry before it with what it changes. [policy.product.<name>] and
 * [policy.2027-01-01.product.<name>] say what differs for a product. Recipients and lenders come
 * from their own sections. */
#ifndef CONSUMER_POLICY_LOAD_H
#define CONSUMER_POLICY_LOAD_H

#include <stdint.h>
#include <stdio.h>

#include "consumer/config.h"
#include "state/core/policy.h"

enum { POLICY_ENTRIES_MAX = 32, POLICY_PRODUCTS_MAX = 64, POLICY_BUREAUS_MAX = 8 };

struct policy_file; /* opaque: a policy and what its slices point to */

/* Makes the policy of a configuration, which must outlive it. The caller must policy_free().
 * `hash` of the policy is policy_hash_at() of the last entry's date.
 *
 * Errors: ERR_CONFIG (reterr_why says what and where), ERR_NOMEM. */
MUST_CHECK enum err policy_load(const struct config *c, struct policy_file **ret_file,
                                struct config_why *reterr_why);

/* The policy; borrowed from the file. */
const struct policy *policy_of(const struct policy_file *file);

/* Accepts NULL. */
void policy_free(struct policy_file *file);

/* XXH3-64 of the text of all entries effective on or before `date`, or of the first entry if none
 * is. An entry with a later date does not change it, a change of an earlier one does (R16). 0 when
 * out of memory, which no text hashes to in practice. */
uint64_t policy_hash_at(const struct policy *p, int32_t date);

/* Writes the policy as sections that load again; also what is hashed. Only entries effective on or
 * before `until` are written, and always the first. */
void policy_put(FILE *out, const struct policy *p, int32_t until);

/* Writes the reference of the [policy...] sections. */
void policy_put_docs(FILE *out);

#endif
