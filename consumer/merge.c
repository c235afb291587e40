/* merge.c - bounded rings, and the choice among their heads. */
#include "consumer/merge.h"

#include <assert.h>
#include <stdlib.h>

enum { RING_FIRST = 64 }; /* places; doubled as they are needed */

enum err merge_init(struct merge *m, uint32_t size, void (*release)(void *message))
{
    *m = (struct merge){.size = size, .blocked_since_ms = -1, .release = release};
    for (int i = 0; i < MERGE_TOPICS_MAX; i++) {
        m->queues[i].size = size < RING_FIRST ? size : RING_FIRST;
        m->queues[i].ring = calloc(m->queues[i].size, sizeof(struct merge_record));
        if (m->queues[i].ring == NULL) {
            merge_deinit(m);
            return ERR_NOMEM;
        }
    }
    return ERR_OK;
}

static size_t record_bytes(const struct merge_record *record)
{
    return (size_t)record->key.len + record->value.len;
}

static void queue_clear(struct merge *m, struct merge_queue *q)
{
    for (uint32_t i = 0; i < q->count; i++) {
        struct merge_record *record = &q->ring[(q->first + i) % q->size];
        m->bytes -= record_bytes(record);
        m->release(record->message);
    }
    q->first = 0;
    q->count = 0;
}

void merge_deinit(struct merge *m)
{
    for (int i = 0; i < MERGE_TOPICS_MAX; i++) {
        if (m->queues[i].ring == NULL) continue;
        queue_clear(m, &m->queues[i]);
        free(m->queues[i].ring);
        m->queues[i].ring = NULL;
    }
}

void merge_use(struct merge *m, int32_t rank, int64_t next_offset)
{
    assert(rank >= 0 && rank < MERGE_TOPICS_MAX);
    struct merge_queue *q = &m->queues[rank];
    queue_clear(m, q);
    q->is_used = true;
    q->is_at_end = false;
    q->next_offset = next_offset;
}

/* Gives back what an empty ring has grown by; to keep it does no harm. */
static void queue_shrink(struct merge_queue *q)
{
    if (q->size <= RING_FIRST) return;
    struct merge_record *ring = calloc(RING_FIRST, sizeof *ring);
    if (ring == NULL) return;
    free(q->ring);
    q->ring = ring;
    q->size = RING_FIRST;
}

void merge_clear(struct merge *m)
{
    for (int i = 0; i < MERGE_TOPICS_MAX; i++) {
        queue_clear(m, &m->queues[i]);
        queue_shrink(&m->queues[i]);
        m->queues[i].is_used = false;
        m->queues[i].is_at_end = false;
        m->queues[i].is_paused = false;
    }
    m->blocked_since_ms = -1;
}

/* Doubles a full ring, its records in order from place 0. */
static enum err queue_grow(struct merge_queue *q)
{
    struct merge_record *bigger = calloc((size_t)q->size * 2, sizeof *bigger);
    if (bigger == NULL) return ERR_NOMEM;
    for (uint32_t i = 0; i < q->count; i++)
        bigger[i] = q->ring[(q->first + i) % q->size];
    free(q->ring);
    q->ring = bigger;
    q->first = 0;
    q->size *= 2;
    return ERR_OK;
}

enum err merge_push(struct merge *m, const struct merge_record *record)
{
    struct merge_queue *q = &m->queues[record->rank];
    if (!q->is_used || record->offset < q->next_offset) {
        m->release(record->message);
        return ERR_UNKNOWN;
    }
    if (q->count >= m->size) return ERR_LIMIT;
    if (q->count == q->size && queue_grow(q) != ERR_OK) return ERR_NOMEM;
    q->ring[(q->first + q->count) % q->size] = *record;
    q->count += 1;
    m->bytes += record_bytes(record);
    q->next_offset = record->offset + 1;
    q->is_at_end = false;
    return ERR_OK;
}

void merge_end(struct merge *m, int32_t rank, int64_t position)
{
    struct merge_queue *q = &m->queues[rank];
    if (!q->is_used || position < q->next_offset) return;
    q->is_at_end = true;
}

uint32_t merge_room(const struct merge *m, int32_t rank)
{
    uint32_t count = m->queues[rank].count;
    return count < m->size ? m->size - count : 0;
}

const struct merge_record *merge_peek(const struct merge *m, int32_t rank, uint32_t ahead)
{
    const struct merge_queue *q = &m->queues[rank];
    return ahead < q->count ? &q->ring[(q->first + ahead) % q->size] : NULL;
}

uint32_t merge_count(const struct merge *m)
{
    uint32_t count = 0;
    for (int i = 0; i < MERGE_TOPICS_MAX; i++)
        count += m->queues[i].count;
    return count;
}

/* Ranks are tried in ascending order, so an equal timestamp leaves the lower rank in front. */
static struct merge_queue *find_head(struct merge *m, bool *ret_is_complete)
{
    struct merge_queue *head = NULL;
    *ret_is_complete = true;
    for (int i = 0; i < MERGE_TOPICS_MAX; i++) {
        struct merge_queue *q = &m->queues[i];
        if (!q->is_used) continue;
        if (q->count == 0) {
            if (!q->is_at_end) *ret_is_complete = false;
            continue;
        }
        if (head == NULL || q->ring[q->first].timestamp_ms < head->ring[head->first].timestamp_ms)
            head = q;
    }
    return head;
}

enum err merge_take(struct merge *m, int64_t now_ms, int64_t wait_ms,
                    struct merge_record *ret_record, bool *ret_waited)
{
    bool is_complete = false;
    struct merge_queue *head = find_head(m, &is_complete);
    *ret_waited = false;
    if (head == NULL) {
        m->blocked_since_ms = -1;
        return ERR_AGAIN;
    }
    if (!is_complete) {
        if (m->blocked_since_ms < 0) m->blocked_since_ms = now_ms;
        if (now_ms - m->blocked_since_ms < wait_ms) return ERR_AGAIN;
        *ret_waited = true;
    } else {
        m->blocked_since_ms = -1;
    }
    *ret_record = head->ring[head->first];
    head->first = (head->first + 1) % head->size;
    head->count -= 1;
    m->bytes -= record_bytes(ret_record);
    return ERR_OK;
}

enum err merge_untake(struct merge *m, const struct merge_record *record)
{
    struct merge_queue *q = &m->queues[record->rank];
    if (q->count == q->size && queue_grow(q) != ERR_OK) return ERR_NOMEM;
    q->first = (q->first + q->size - 1) % q->size;
    q->ring[q->first] = *record;
    q->count += 1;
    m->bytes += record_bytes(record);
    return ERR_OK;
}
