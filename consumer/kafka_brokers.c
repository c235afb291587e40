/* kafka_brokers.c - the bootstrap servers, named again within a bound. */
#include "consumer/kafka_brokers.h"

#include <librdkafka/rdkafka.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

#include "consumer/clock.h"

enum {
    HANDLES_MAX = 16, /* more than a process has at once; the one longest not heard of makes room */
    HANDLE_NAME_SIZE = 128,
    SERVERS_SIZE = 8192
};

static struct named_handle {
    char name[HANDLE_NAME_SIZE]; /* librdkafka numbers its handles: none has it again */
    int64_t heard_ms;
    struct broker_naming naming;
} handles[HANDLES_MAX];

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* of the handles */
static atomic_int owed_count; /* so that a poll with nothing owed costs nothing */

static void regain(struct broker_naming *n, int64_t now_ms)
{
    while (n->used > 0 && now_ms >= n->regain_ms) {
        n->used -= 1;
        n->regain_ms += BROKERS_NAMED_EVERY_MS;
    }
}

static bool use(struct broker_naming *n, int64_t now_ms)
{
    regain(n, now_ms);
    if (n->used == BROKERS_NAMED_AT_ONCE) return false;
    if (n->used == 0) n->regain_ms = now_ms + BROKERS_NAMED_EVERY_MS;
    n->used += 1;
    return true;
}

bool broker_naming_ask(struct broker_naming *n, int64_t now_ms)
{
    bool may = use(n, now_ms);
    n->is_owed = !may;
    return may;
}

bool broker_naming_make_up(struct broker_naming *n, int64_t now_ms)
{
    if (!n->is_owed || !use(n, now_ms)) return false;
    n->is_owed = false;
    return true;
}

static struct named_handle *find(const char *name)
{
    for (int i = 0; i < HANDLES_MAX; i++)
        if (strncmp(handles[i].name, name, HANDLE_NAME_SIZE - 1) == 0) return &handles[i];
    return NULL;
}

static void count_owed(void)
{
    int count = 0;
    for (int i = 0; i < HANDLES_MAX; i++)
        count += handles[i].naming.is_owed;
    atomic_store(&owed_count, count);
}

static struct named_handle *find_or_take(const char *name)
{
    struct named_handle *h = find(name);
    if (h != NULL) return h;
    h = &handles[0];
    for (int i = 1; i < HANDLES_MAX; i++)
        if (handles[i].heard_ms < h->heard_ms) h = &handles[i];
    *h = (struct named_handle){.heard_ms = 0};
    (void)snprintf(h->name, sizeof h->name, "%s", name); /* its number may be cut: one bound more */
    return h;
}

static void name_servers(rd_kafka_t *rk)
{
    char servers[SERVERS_SIZE];
    size_t size = sizeof servers;
    if (rd_kafka_conf_get(rd_kafka_conf(rk), "metadata.broker.list", servers, &size) ==
        RD_KAFKA_CONF_OK)
        (void)rd_kafka_brokers_add(rk, servers); /* 0 = known already */
}

void kafka_brokers_lost(rd_kafka_t *rk)
{
    int64_t now_ms = clock_monotonic_ms(&clock_system);
    (void)pthread_mutex_lock(&lock);
    struct named_handle *h = find_or_take(rd_kafka_name(rk));
    h->heard_ms = now_ms;
    bool may = broker_naming_ask(&h->naming, now_ms);
    count_owed();
    (void)pthread_mutex_unlock(&lock);
    if (may) name_servers(rk);
}

void kafka_brokers_keep(rd_kafka_t *rk)
{
    if (atomic_load(&owed_count) == 0) return;
    (void)pthread_mutex_lock(&lock);
    struct named_handle *h = find(rd_kafka_name(rk));
    bool may = h != NULL && broker_naming_make_up(&h->naming, clock_monotonic_ms(&clock_system));
    if (may) count_owed();
    (void)pthread_mutex_unlock(&lock);
    if (may) name_servers(rk);
}
