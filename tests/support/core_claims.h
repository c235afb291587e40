/* core_claims.h - what warning points, bands and caps promise of a borrower, whatever happened. */
#ifndef TESTS_SUPPORT_CORE_CLAIMS_H
#define TESTS_SUPPORT_CORE_CLAIMS_H

#include "state/core/decide.h"

/* Tells whether they hold; prints the first that does not. */
bool core_claims_hold(const struct policy *policies, const struct borrower *b);

/* Returns the version in the id <borrower>-<version>-h<n> of an audit record. */
int64_t core_audit_version(const struct audit_record *audit);

#endif
