/* policy_repair.h - repair rules of the policy file: name:from:to:most:repaid_by:effective. */
#ifndef CONSUMER_POLICY_REPAIR_H
#define CONSUMER_POLICY_REPAIR_H

#include <stdbool.h>
#include <stdio.h>

#include "state/core/policy.h"

/* Reads "off", or up to POLICY_REPAIRS rules separated by blanks. Names are slices of the text,
 * which must outlive the result. Returns false, and writes nothing, if it is neither. */
bool policy_repair_parse(const char *text, struct policy_repairs *ret_repairs);

/* Writes the rules as they are read. */
void policy_repair_put(FILE *out, const struct policy_repairs *repairs);

#endif
