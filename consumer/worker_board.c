/* worker_board.c - what an operator wants to see at a glance, for who has redis-cli at hand and no
 * Prometheus. The figures are those of the metrics, of this process since its start. */
#include "consumer/worker_board.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "consumer/metrics.h"

enum { BOARD_FIELDS_MAX = 16, BOARD_TEXT_SIZE = 32, BOARD_NAME_SIZE = 96 };

struct board {
    struct store_field fields[BOARD_FIELDS_MAX];
    char texts[BOARD_FIELDS_MAX][BOARD_TEXT_SIZE];
    uint32_t count;
};

static void put_text(struct board *b, struct str name, const char *text)
{
    char *kept = b->texts[b->count];
    int length = snprintf(kept, BOARD_TEXT_SIZE, "%s", text);
    b->fields[b->count++] = (struct store_field){name, {kept, (uint32_t)length}};
}

static void put_number(struct board *b, struct str name, int64_t number)
{
    char text[BOARD_TEXT_SIZE];
    (void)snprintf(text, sizeof text, "%" PRId64, number);
    put_text(b, name, text);
}

static int64_t count_events(const struct worker *w, int32_t result)
{
    int64_t sum = 0;
    for (int32_t rank = 0; rank < MERGE_TOPICS_MAX; rank++)
        if (w->inputs[rank] != NULL) sum += metric_value(METRIC_EVENTS_CONSUMED, rank, result);
    return sum;
}

static void put_events(const struct worker *w, struct board *b)
{
    put_number(b, STR("events_applied"), count_events(w, METRIC_RESULT_APPLIED));
    put_number(b, STR("events_duplicate"), count_events(w, METRIC_RESULT_DUPLICATE));
    put_number(b, STR("dead_letters"), count_events(w, METRIC_RESULT_DEAD_LETTER));
    put_number(b, STR("reports"), metric_value(METRIC_REPORTS_EMITTED, METRIC_OUTPUT_REPORT, 0));
    put_number(b, STR("line_actions"),
               metric_value(METRIC_REPORTS_EMITTED, METRIC_OUTPUT_LINE_ACTION, 0));
    put_number(b, STR("notices"), metric_value(METRIC_REPORTS_EMITTED, METRIC_OUTPUT_NOTICE, 0));
    put_number(b, STR("shares"), metric_value(METRIC_REPORTS_EMITTED, METRIC_OUTPUT_SHARE, 0));
}

static void put_partitions(const struct worker *w, struct board *b)
{
    int64_t borrowers = 0;
    int64_t lag = 0;
    for (int32_t i = 0; i < w->partition_count; i++) {
        const struct partition *p = &w->partitions[i];
        if (p->phase == PHASE_NONE) continue;
        borrowers += p->committed.borrowers;
        for (int32_t rank = 0; rank < MERGE_TOPICS_MAX; rank++)
            if (w->inputs[rank] != NULL) lag += metric_value(METRIC_LAG, rank, i);
    }
    put_number(b, STR("borrowers"), borrowers);
    put_number(b, STR("lag_records"), lag);
    put_number(b, STR("partitions_running"),
               metric_value(METRIC_PARTITIONS, METRIC_STATE_RUNNING, 0));
    put_number(b, STR("partitions_restoring"),
               metric_value(METRIC_PARTITIONS, METRIC_STATE_RESTORING, 0));
    put_number(b, STR("partitions_waiting"),
               metric_value(METRIC_PARTITIONS, METRIC_STATE_WAITING, 0));
    put_number(b, STR("partitions_halted"),
               metric_value(METRIC_PARTITIONS, METRIC_STATE_HALTED, 0));
}

void board_write(struct worker *w)
{
    struct board b = {.count = 0};
    char name[BOARD_NAME_SIZE];
    char at[CLOCK_ISO_SIZE];
    int length = snprintf(name, sizeof name, "instance.%s", w->config->service_instance_id);
    put_partitions(w, &b);
    put_events(w, &b);
    clock_format_iso(clock_realtime_ms(w->clock), at);
    put_text(&b, STR("written_at"), at);
    /* On the connection that is silent otherwise while nothing is committed: Redis may close one
     * that is. Nothing is on its way there now. */
    enum err e =
        store_stats(w->step_store, (struct str){name, (uint32_t)length}, b.fields, b.count);
    if (e != ERR_OK && !store_is_up(w->step_store)) redis_went_down(w);
}
