/* argued_policy.h - a policy of a few entries, told by name=value arguments. */
#ifndef TESTS_SUPPORT_ARGUED_POLICY_H
#define TESTS_SUPPORT_ARGUED_POLICY_H

#include <stdbool.h>
#include <stdint.h>

#include "state/core/policy.h"

enum { ARGUED_ENTRIES_MAX = 4 };

struct argued_policy {
    struct policy_entry entries[ARGUED_ENTRIES_MAX]; /* by date */
    uint32_t count;
};

/* One entry, always in force. */
void argued_policy_init(struct argued_policy *p, const struct policy_entry *first);

/* Sets a number of the last entry. "from" begins a copy of it, in force from that day number on,
 * with the version cn-2, cn-3 or cn-4. Returns false if there is no such number. */
bool argued_policy_set(struct argued_policy *p, const char *name, long long value);

#endif
