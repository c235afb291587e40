/* idle_group.h - what a test that plays the consumer is never asked, or need not answer. For one
 * file of a program: it defines the functions. */
#ifndef TESTS_SUPPORT_IDLE_GROUP_H
#define TESTS_SUPPORT_IDLE_GROUP_H

#include "consumer/kafka_group.h"

enum err kafka_group_new(const struct kafka_options *options, const struct group_handler *handler,
                         struct kafka_group **ret_group, struct kafka_why *reterr_why)
{
    (void)options, (void)handler, (void)ret_group, (void)reterr_why;
    return ERR_FATAL;
}

enum err kafka_group_subscribe(struct kafka_group *g, const char *const *topics, size_t count,
                               struct kafka_why *reterr_why)
{
    (void)g, (void)topics, (void)count, (void)reterr_why;
    return ERR_FATAL;
}

void kafka_group_pause(struct kafka_group *g, const char *topic, int32_t partition_no)
{
    (void)g, (void)topic, (void)partition_no;
}

void kafka_group_resume(struct kafka_group *g, const char *topic, int32_t partition_no)
{
    (void)g, (void)topic, (void)partition_no;
}

enum err kafka_group_restart(struct kafka_group *g, const struct group_position *positions,
                             size_t count, struct kafka_why *reterr_why)
{
    (void)g, (void)positions, (void)count, (void)reterr_why;
    return ERR_FATAL;
}

enum err kafka_group_partitions(struct kafka_group *g, const char *topic, int32_t timeout_ms,
                                int32_t *ret_count, struct kafka_why *reterr_why)
{
    (void)g, (void)topic, (void)timeout_ms, (void)ret_count, (void)reterr_why;
    return ERR_FATAL;
}

void kafka_group_free(struct kafka_group *g)
{
    (void)g;
}

#endif
