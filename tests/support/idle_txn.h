/* idle_txn.h - what a test that plays the producer is never asked, or need not answer. For one file
 * of a program: it defines the functions. */
#ifndef TESTS_SUPPORT_IDLE_TXN_H
#define TESTS_SUPPORT_IDLE_TXN_H

#include "consumer/kafka_txn.h"

enum err kafka_txn_new(const struct kafka_options *options, const char *const *topics,
                       size_t topic_count, int64_t call_deadline_ms, struct kafka_txn **ret_txn,
                       struct kafka_why *reterr_why)
{
    (void)options, (void)topics, (void)topic_count, (void)call_deadline_ms, (void)ret_txn;
    (void)reterr_why;
    return ERR_FATAL;
}

enum txn_result kafka_txn_init(struct kafka_txn *t, struct kafka_why *reterr_why)
{
    (void)t, (void)reterr_why;
    return TXN_RESULT_FATAL;
}

bool kafka_txn_is_doubtful(const struct kafka_txn *t)
{
    (void)t;
    return false;
}

enum err kafka_txn_partitions(struct kafka_txn *t, size_t topic, int32_t timeout_ms,
                              int32_t *ret_count, struct kafka_why *reterr_why)
{
    (void)t, (void)topic, (void)timeout_ms, (void)ret_count, (void)reterr_why;
    return ERR_RETRY;
}

void kafka_txn_poll(struct kafka_txn *t)
{
    (void)t;
}

void kafka_txn_free(struct kafka_txn *t)
{
    (void)t;
}

#endif
