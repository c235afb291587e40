/* metrics_page.c - the text Prometheus reads, and the reference page, both from the one table. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "consumer/log.h"
#include "consumer/metrics_table.h"

const struct metric_row metrics_rows[METRIC_COUNT] = {
#define X(id, kind, unit, a, b, name, help) {kind, unit, a, b, name, help},
    METRIC_LIST(X)
#undef X
};

#define X(name, word) word,
static const char *const result_words[] = {METRIC_RESULT_LIST(X)};
static const char *const txn_words[] = {METRIC_TXN_LIST(X)};
static const char *const output_words[] = {METRIC_OUTPUT_LIST(X)};
static const char *const state_words[] = {METRIC_STATE_LIST(X)};
static const char *const stage_words[] = {METRIC_STAGE_LIST(X)};
static const char *const invariant_words[] = {METRIC_INVARIANT_LIST(X)};
static const char *const heal_words[] = {METRIC_HEAL_LIST(X)};
static const char *const rebalance_words[] = {METRIC_REBALANCE_LIST(X)};
static const char *const answer_words[] = {METRIC_ANSWER_LIST(X)};
#undef X

const struct metrics_label_set metrics_label_sets[METRIC_LABEL_COUNT] = {
    [METRIC_LABEL_NONE] = {"", NULL, 1},
    [METRIC_LABEL_TOPIC] = {"topic", NULL, 0},
    [METRIC_LABEL_PARTITION] = {"partition", NULL, 0},
    [METRIC_LABEL_REASON] = {"reason", NULL, 0},
    [METRIC_LABEL_RESULT] = {"result", result_words, METRIC_RESULT_COUNT},
    [METRIC_LABEL_OUTCOME] = {"outcome", txn_words, METRIC_TXN_COUNT},
    [METRIC_LABEL_OUTPUT] = {"kind", output_words, METRIC_OUTPUT_COUNT},
    [METRIC_LABEL_STATE] = {"state", state_words, METRIC_STATE_COUNT},
    [METRIC_LABEL_STAGE] = {"stage", stage_words, METRIC_STAGE_COUNT},
    [METRIC_LABEL_INVARIANT] = {"invariant", invariant_words, METRIC_INVARIANT_COUNT},
    [METRIC_LABEL_HEAL] = {"found", heal_words, METRIC_HEAL_COUNT},
    [METRIC_LABEL_REBALANCE] = {"kind", rebalance_words, METRIC_REBALANCE_COUNT},
    [METRIC_LABEL_ANSWER] = {"answer", answer_words, METRIC_ANSWER_COUNT},
    [METRIC_LABEL_LEVEL] = {"level", log_level_words, LOG_LEVEL_COUNT},
};

static const char *const kind_words[] = {"counter", "gauge", "histogram"};

/* A word as a label value: quotes, backslashes and newlines are escaped, nothing else need be. */
static void put_label_value(FILE *page, const char *word)
{
    for (const char *c = word; *c != '\0'; c++) {
        if (*c == '\n') {
            (void)fputs("\\n", page);
        } else {
            if (*c == '"' || *c == '\\') (void)fputc('\\', page);
            (void)fputc(*c, page);
        }
    }
}

static void put_label(FILE *page, const struct metrics_options *o, enum metric_label label,
                      int32_t value)
{
    (void)fprintf(page, "%s=\"", metrics_label_sets[label].name);
    if (label == METRIC_LABEL_PARTITION) {
        (void)fprintf(page, "%" PRId32, value);
    } else if (label == METRIC_LABEL_TOPIC) {
        put_label_value(page, o->topics[value]);
    } else if (label == METRIC_LABEL_REASON) {
        put_label_value(page, o->reasons[value]);
    } else {
        put_label_value(page, metrics_label_sets[label].words[value]);
    }
    (void)fputc('"', page);
}

/* Whole numbers stay whole; microseconds and milliseconds become seconds without a float. */
static void put_value(FILE *page, enum metric_unit unit, int64_t value)
{
    int64_t scale = unit == METRIC_UNIT_MS ? 1000 : unit == METRIC_UNIT_US ? 1000000 : 1;
    int digits = unit == METRIC_UNIT_MS ? 3 : 6;
    if (scale == 1) {
        (void)fprintf(page, "%" PRId64, value);
        return;
    }
    uint64_t size = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    (void)fprintf(page, "%s%" PRIu64 ".%0*" PRIu64, value < 0 ? "-" : "", size / (uint64_t)scale,
                  digits, size % (uint64_t)scale);
}

/* A topic that the configuration leaves out has no series. */
static bool is_unused_topic(const struct metrics_options *o, enum metric_label label, int32_t value)
{
    return label == METRIC_LABEL_TOPIC && o->topics[value][0] == '\0';
}

static void put_series(FILE *page, enum metric m, const struct metrics_layout *layout, int32_t a,
                       int32_t b)
{
    const struct metric_row *row = &metrics_rows[m];
    int64_t value = metrics_load(m, a, b);
    if (value == METRICS_UNSET) return;
    (void)fputs(row->name, page);
    if (row->a != METRIC_LABEL_NONE) {
        (void)fputc('{', page);
        put_label(page, &layout->options, row->a, a);
        if (row->b != METRIC_LABEL_NONE) {
            (void)fputc(',', page);
            put_label(page, &layout->options, row->b, b);
        }
        (void)fputc('}', page);
    }
    (void)fputc(' ', page);
    put_value(page, row->unit, value);
    (void)fputc('\n', page);
}

static void put_histogram(FILE *page, enum metric m)
{
    const char *name = metrics_rows[m].name;
    int64_t count = 0;
    for (int32_t i = 0; i < METRICS_BUCKETS; i++) {
        count += metrics_load_bucket(m, i);
        (void)fprintf(page, "%s_bucket{le=\"", name);
        put_value(page, METRIC_UNIT_US, metrics_bounds_us[i]);
        (void)fprintf(page, "\"} %" PRId64 "\n", count);
    }
    count += metrics_load_bucket(m, METRICS_BUCKETS);
    (void)fprintf(page, "%s_bucket{le=\"+Inf\"} %" PRId64 "\n%s_sum ", name, count, name);
    put_value(page, METRIC_UNIT_US, metrics_load_bucket(m, METRICS_BUCKETS + 1));
    (void)fprintf(page, "\n%s_count %" PRId64 "\n", name, count);
}

static void put_head(FILE *page, const char *name, const char *kind, const char *help)
{
    (void)fprintf(page, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, kind);
}

static void put_metric(FILE *page, enum metric m, const struct metrics_layout *layout)
{
    const struct metric_row *row = &metrics_rows[m];
    put_head(page, row->name, kind_words[row->kind], row->help);
    if (row->kind == METRIC_KIND_HISTOGRAM) {
        put_histogram(page, m);
        return;
    }
    for (int32_t a = 0; a < layout->count_a[m]; a++) {
        if (is_unused_topic(&layout->options, row->a, a)) continue;
        for (int32_t b = 0; b < layout->count_b[m]; b++)
            put_series(page, m, layout, a, b);
    }
}

static void put_build_info(FILE *page, const struct metrics_options *o)
{
    put_head(page, "creditd_build_info", "gauge", "1; the versions that run");
    (void)fputs("creditd_build_info{", page);
    for (int i = 0; i + 1 < 8 && o->build_info[i] != NULL && o->build_info[i + 1] != NULL; i += 2) {
        (void)fprintf(page, "%s%s=\"", i == 0 ? "" : ",", o->build_info[i]);
        put_label_value(page, o->build_info[i + 1]);
        (void)fputc('"', page);
    }
    (void)fputs("} 1\n", page);
}

/* What every Prometheus client library says of its process. */
static void put_process(FILE *page)
{
    FILE *statm = fopen("/proc/self/statm", "re");
    if (statm == NULL) return;
    char text[128];
    const char *line = fgets(text, sizeof text, statm);
    (void)fclose(statm);
    if (line == NULL) return;
    char *rest = NULL;
    (void)strtoll(line, &rest, 10); /* total size */
    long long resident = strtoll(rest, NULL, 10);
    put_head(page, "process_resident_memory_bytes", "gauge", "Resident memory size in bytes");
    (void)fprintf(page, "process_resident_memory_bytes %lld\n",
                  resident * (long long)sysconf(_SC_PAGESIZE));
}

/* The log counts its own lines; they are copied when somebody looks. */
static void take_log_counts(void)
{
    uint64_t lines[LOG_LEVEL_COUNT];
    uint64_t held_back = 0;
    log_counts(lines, &held_back);
    for (int32_t i = 0; i < LOG_LEVEL_COUNT; i++) {
        uint64_t known = (uint64_t)metric_value(METRIC_LOG_LINES, i, 0);
        if (lines[i] > known) metric_add_a(METRIC_LOG_LINES, i, lines[i] - known);
    }
    uint64_t known = (uint64_t)metric_value(METRIC_LOG_SUPPRESSED, 0, 0);
    if (held_back > known) metric_add(METRIC_LOG_SUPPRESSED, held_back - known);
}

enum err metrics_page(char **ret_page, size_t *ret_length)
{
    char *text = NULL;
    size_t length = 0;
    FILE *page = open_memstream(&text, &length);
    if (page == NULL) return ERR_NOMEM;
    const struct metrics_layout *layout = metrics_layout_now();
    if (layout != NULL) {
        take_log_counts();
        for (int m = 0; m < METRIC_COUNT; m++)
            put_metric(page, (enum metric)m, layout);
        put_build_info(page, &layout->options);
    }
    put_process(page);
    if (fclose(page) != 0) {
        free(text);
        return ERR_NOMEM;
    }
    *ret_page = text;
    *ret_length = length;
    return ERR_OK;
}

static void put_docs_labels(FILE *docs, enum metric_label a, enum metric_label b)
{
    if (a != METRIC_LABEL_NONE) (void)fprintf(docs, "`%s`", metrics_label_sets[a].name);
    if (b != METRIC_LABEL_NONE) (void)fprintf(docs, ", `%s`", metrics_label_sets[b].name);
}

static void put_docs_sets(FILE *docs)
{
    (void)fputs("\n## Label values\n\n| label | used by | values |\n| --- | --- | --- |\n", docs);
    for (int label = 1; label < METRIC_LABEL_COUNT; label++) {
        const struct metrics_label_set *set = &metrics_label_sets[label];
        if (set->words == NULL) continue;
        (void)fprintf(docs, "| `%s` |", set->name);
        const char *comma = "";
        for (int m = 0; m < METRIC_COUNT; m++) {
            const struct metric_row *row = &metrics_rows[m];
            if ((int)row->a != label && (int)row->b != label) continue;
            (void)fprintf(docs, "%s `%s`", comma, row->name);
            comma = ",";
        }
        (void)fputs(" |", docs);
        for (int32_t i = 0; i < set->count; i++)
            (void)fprintf(docs, " `%s`", set->words[i]);
        (void)fputs(" |\n", docs);
    }
    (void)fputs(
        "\n`topic` is one of the configured topics, `partition` a partition number, `reason` a "
        "dead letter's\nreason (`DeadLetter.reason` in `schemas/avsc/output`).\n",
        docs);
}

enum err metrics_docs(char **ret_text)
{
    char *text = NULL;
    size_t length = 0;
    FILE *docs = open_memstream(&text, &length);
    if (docs == NULL) return ERR_NOMEM;
    (void)fputs("# Metrics\n\nPrinted by `creditd --print-metrics-docs` from the table in "
                "`consumer/metrics.h`; do not edit.\nServed as text at `/metrics` "
                "(`[service] http_port`). Labels come from closed sets only: no borrower,\naccount "
                "or event ever names a series.\n\n| metric | kind | labels | what |\n"
                "| --- | --- | --- | --- |\n",
                docs);
    for (int m = 0; m < METRIC_COUNT; m++) {
        const struct metric_row *row = &metrics_rows[m];
        (void)fprintf(docs, "| `%s` | %s | ", row->name, kind_words[row->kind]);
        put_docs_labels(docs, row->a, row->b);
        (void)fprintf(docs, " | %s |\n", row->help);
    }
    (void)fputs("| `creditd_build_info` | gauge | versions | 1; the versions that run |\n"
                "| `process_resident_memory_bytes` | gauge |  | Resident memory size in bytes |\n",
                docs);
    put_docs_sets(docs);
    if (fclose(docs) != 0) {
        free(text);
        return ERR_NOMEM;
    }
    *ret_text = text;
    return ERR_OK;
}
