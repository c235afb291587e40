/* core_session.h - a conversation with the pure core in encoded bytes; the form stands in the .c
 * file. */
#ifndef TESTS_SUPPORT_CORE_SESSION_H
#define TESTS_SUPPORT_CORE_SESSION_H

#include <stddef.h>
#include <stdint.h>

#include "schemas/codec/codec.h"
#include "state/core/policy.h"

struct core_session;

/* Begins one with no borrowers. The policy is given by arguments name=value; from=DAY begins an
 * entry of its own, in force from that day number on. The texts are changed, and kept until the
 * end. A fault ends the program with status 2. */
struct core_session *core_session_new(int count, char **arguments);
void core_session_free(struct core_session *session);

/* From now on the entries of this policy hold, with the recipients that were argued. It is borrowed
 * until the end. */
void core_session_take_policy(struct core_session *session, const struct policy *policy);

/* Decides one request. The answer is good until the next one. */
const struct buf *core_session_ask(struct core_session *session, const uint8_t *request,
                                   size_t len);

#endif
