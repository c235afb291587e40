/* metrics.c - cells of atomics, laid out once when the label sets are known.
 *
 * A metric has one cell per combination of its labels (a histogram one row of buckets). A gauge
 * that was never set is not shown; nor is a series by partition that was never touched; all others
 * show 0 from the start, so that a rate over them begins with the first event. */
#include "consumer/metrics.h"

#include <assert.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>

#include "consumer/metrics_table.h"

static _Atomic int64_t *cells;
static struct metrics_layout layout;

/* Upper bounds in microseconds: 1-2-5 from 1 ms to 60 s. */
const int64_t metrics_bounds_us[METRICS_BUCKETS] = {1000,    2000,    5000,     10000,   20000,
                                                    50000,   100000,  200000,   500000,  1000000,
                                                    2000000, 5000000, 10000000, 60000000};

static int32_t words_in(enum metric_label label, const struct metrics_options *o)
{
    switch (label) {
    case METRIC_LABEL_TOPIC:
        return o->topic_count;
    case METRIC_LABEL_REASON:
        return o->reason_count;
    case METRIC_LABEL_PARTITION:
        return o->partition_count;
    case METRIC_LABEL_NONE:
    case METRIC_LABEL_RESULT:
    case METRIC_LABEL_OUTCOME:
    case METRIC_LABEL_OUTPUT:
    case METRIC_LABEL_STATE:
    case METRIC_LABEL_STAGE:
    case METRIC_LABEL_INVARIANT:
    case METRIC_LABEL_HEAL:
    case METRIC_LABEL_REBALANCE:
    case METRIC_LABEL_ANSWER:
    case METRIC_LABEL_LEVEL:
    case METRIC_LABEL_COUNT:
        break;
    }
    return metrics_label_sets[label].count;
}

/* A gauge, or a series by partition, that nobody touched is not shown. */
static bool is_hidden_at_first(const struct metric_row *row)
{
    return row->kind == METRIC_KIND_GAUGE || row->a == METRIC_LABEL_PARTITION ||
           row->b == METRIC_LABEL_PARTITION;
}

enum err metrics_init(const struct metrics_options *options)
{
    metrics_deinit();
    size_t total = 0;
    for (int m = 0; m < METRIC_COUNT; m++) {
        const struct metric_row *row = &metrics_rows[m];
        int32_t a = words_in(row->a, options);
        int32_t b = words_in(row->b, options);
        layout.first[m] = total;
        layout.count_a[m] = a;
        layout.count_b[m] = b;
        size_t width = row->kind == METRIC_KIND_HISTOGRAM ? METRICS_BUCKETS + 2 : 1;
        total += (size_t)a * (size_t)b * width;
    }
    layout.options = *options;
    _Atomic int64_t *fresh = calloc(total, sizeof *fresh);
    if (fresh == NULL) return ERR_NOMEM;
    for (int m = 0; m < METRIC_COUNT; m++) {
        if (!is_hidden_at_first(&metrics_rows[m])) continue;
        size_t count = (size_t)layout.count_a[m] * (size_t)layout.count_b[m];
        for (size_t i = 0; i < count; i++) {
            atomic_init(&fresh[layout.first[m] + i], METRICS_UNSET);
        }
    }
    cells = fresh;
    return ERR_OK;
}

void metrics_deinit(void)
{
    free((void *)cells);
    cells = NULL;
    layout = (struct metrics_layout){0};
}

const struct metrics_layout *metrics_layout_now(void)
{
    return cells == NULL ? NULL : &layout;
}

/* The cell, or NULL for a label value outside its set: not counted, rather than counted elsewhere.
 */
static _Atomic int64_t *cell(enum metric m, int32_t a, int32_t b)
{
    assert(m >= 0 && m < METRIC_COUNT);
    if (cells == NULL) return NULL;
    if (a < 0 || a >= layout.count_a[m] || b < 0 || b >= layout.count_b[m]) return NULL;
    return &cells[layout.first[m] + (size_t)a * (size_t)layout.count_b[m] + (size_t)b];
}

int64_t metrics_load(enum metric m, int32_t a, int32_t b)
{
    _Atomic int64_t *c = cell(m, a, b);
    return c == NULL ? METRICS_UNSET : atomic_load_explicit(c, memory_order_relaxed);
}

int64_t metrics_load_bucket(enum metric m, int32_t index)
{
    assert(metrics_rows[m].kind == METRIC_KIND_HISTOGRAM);
    if (cells == NULL) return 0;
    return atomic_load_explicit(&cells[layout.first[m] + (size_t)index], memory_order_relaxed);
}

void metric_add_ab(enum metric m, int32_t a, int32_t b, uint64_t n)
{
    assert(metrics_rows[m].kind == METRIC_KIND_COUNTER);
    _Atomic int64_t *c = cell(m, a, b);
    if (c == NULL) return;
    int64_t unset = METRICS_UNSET;
    (void)atomic_compare_exchange_strong(c, &unset, 0);
    (void)atomic_fetch_add_explicit(c, (int64_t)n, memory_order_relaxed);
}

void metric_add_a(enum metric m, int32_t a, uint64_t n)
{
    metric_add_ab(m, a, 0, n);
}

void metric_add(enum metric m, uint64_t n)
{
    metric_add_ab(m, 0, 0, n);
}

void metric_set_ab(enum metric m, int32_t a, int32_t b, int64_t value)
{
    assert(metrics_rows[m].kind == METRIC_KIND_GAUGE);
    _Atomic int64_t *c = cell(m, a, b);
    if (c != NULL) atomic_store_explicit(c, value, memory_order_relaxed);
}

void metric_set_a(enum metric m, int32_t a, int64_t value)
{
    metric_set_ab(m, a, 0, value);
}

void metric_set(enum metric m, int64_t value)
{
    metric_set_ab(m, 0, 0, value);
}

void metric_unset_ab(enum metric m, int32_t a, int32_t b)
{
    metric_set_ab(m, a, b, METRICS_UNSET);
}

void metric_unset_a(enum metric m, int32_t a)
{
    metric_set_ab(m, a, 0, METRICS_UNSET);
}

void metric_choose(enum metric m, int32_t a)
{
    if (cells == NULL) return;
    for (int32_t i = 0; i < layout.count_a[m]; i++)
        metric_set_a(m, i, i == a ? 1 : 0);
}

void metric_observe_us(enum metric m, int64_t us)
{
    assert(metrics_rows[m].kind == METRIC_KIND_HISTOGRAM);
    if (cells == NULL) return;
    if (us < 0) us = 0; /* a clock of another machine may be ahead of ours */
    int32_t bucket = 0;
    while (bucket < METRICS_BUCKETS && us > metrics_bounds_us[bucket])
        bucket++;
    _Atomic int64_t *row = &cells[layout.first[m]];
    (void)atomic_fetch_add_explicit(&row[bucket], 1, memory_order_relaxed);
    (void)atomic_fetch_add_explicit(&row[METRICS_BUCKETS + 1], us, memory_order_relaxed);
}

int64_t metric_value(enum metric m, int32_t a, int32_t b)
{
    int64_t value = metrics_load(m, a, b);
    return value == METRICS_UNSET ? 0 : value;
}
