/* metrics_table.h - what metrics.c and metrics_page.c share; nobody else includes it. */
#ifndef CONSUMER_METRICS_TABLE_H
#define CONSUMER_METRICS_TABLE_H

#include "consumer/metrics.h"

enum { METRICS_BUCKETS = 14 };
#define METRICS_UNSET INT64_MIN

struct metric_row {
    enum metric_kind kind;
    enum metric_unit unit;
    enum metric_label a, b;
    const char *name;
    const char *help;
};

struct metrics_label_set {
    const char *name;         /* of the label on the page */
    const char *const *words; /* NULL: given at the start, or a number */
    int32_t count;
};

/* Where the cells of each metric are. */
struct metrics_layout {
    size_t first[METRIC_COUNT];
    int32_t count_a[METRIC_COUNT];
    int32_t count_b[METRIC_COUNT];
    struct metrics_options options;
};

extern const struct metric_row metrics_rows[METRIC_COUNT];
extern const struct metrics_label_set metrics_label_sets[METRIC_LABEL_COUNT];
extern const int64_t metrics_bounds_us[METRICS_BUCKETS];

/* NULL before metrics_init(). */
const struct metrics_layout *metrics_layout_now(void);
/* METRICS_UNSET if it is not to be shown. */
int64_t metrics_load(enum metric m, int32_t a, int32_t b);
/* index 0 .. METRICS_BUCKETS: counts (not cumulated), METRICS_BUCKETS + 1: sum in microseconds. */
int64_t metrics_load_bucket(enum metric m, int32_t index);

#endif
