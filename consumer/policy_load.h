/* policy_load.h - the policy file, made into the policy the core reads.
 *
 * The file is named by service.policy_file and holds nothing else. [policy] is in force always;
 * [policy.2027-01-01] from that business date on, as a copy of the entry before it with what it
 * changes. [policy.product.<name>] and [policy.2027-01-01.product.<name>] say what differs for a
 * product; what they do not say follows the entry. Recipients and lenders come from the
 * configuration. */
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

/* The business day it is at a time (UTC), by the time zone of the entry in force on it. */
int32_t policy_day_at(const struct policy *p, int64_t utc_ms);

/* Writes the policy as a policy file, for people: every entry whole, with what it changes marked
 * and the one in force on `today` named. */
void policy_print(FILE *out, const struct policy *p, int32_t today);

/* Writes the built-in policy of a profile as the policy file ops/policy/<profile>.conf: every key
 * with its meaning, unit, range and source. */
void policy_put_profile(FILE *out, enum policy_profile profile);

/* Writes the reference of the policy file. */
void policy_put_docs(FILE *out);

#endif
