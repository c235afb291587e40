/* cmd_lag.c - creditctl lag: how far behind, and waiting until nothing is. */
#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "ops/ctl/ctl.h"
#include "ops/ctl/lag.h"
#include "state/core/date.h"

static void print_number(int64_t number)
{
    if (number == LONG_NONE) {
        (void)printf(" %10s", "-");
    } else {
        (void)printf(" %10lld", (long long)number);
    }
}

static void print_table(const struct lag *l)
{
    (void)printf("%-9s %-24s %10s %10s %10s %10s\n", "partition", "topic", "end", "committed",
                 "redis", "lag");
    for (int32_t p = 0; p < l->partition_count; p++) {
        const struct lag_partition *part = &l->partitions[p];
        for (uint32_t t = 0; t < l->topic_count; t++) {
            const struct lag_place *place = &part->places[t];
            (void)printf("%-9d %-24s", (int)p, l->topics[t]);
            print_number(place->end);
            print_number(place->committed);
            print_number(place->redis);
            print_number(place->unread);
            (void)printf("\n");
        }
        char day[DATE_TEXT_SIZE + 1] = "-";
        if (part->mark.business_date != INT_NONE) date_format(part->mark.business_date, day);
        (void)printf("%-9d redis %s, business date %.10s, %lld changes to come%s\n", (int)p,
                     watermark_state_words[part->mark.state], day, (long long)part->unwritten,
                     part->has_due ? ", sweep to come" : "");
    }
}

static void print_json(const struct lag *l)
{
    for (int32_t p = 0; p < l->partition_count; p++) {
        const struct lag_partition *part = &l->partitions[p];
        for (uint32_t t = 0; t < l->topic_count; t++) {
            const struct lag_place *place = &part->places[t];
            char redis[32] = "null";
            if (place->redis != LONG_NONE) {
                (void)snprintf(redis, sizeof redis, "%lld", (long long)place->redis);
            }
            (void)printf("{\"partition\":%d,\"topic\":\"%s\",\"end\":%lld,\"committed\":%lld,"
                         "\"redis\":%s,\"lag\":%lld,\"watermark\":\"%s\",\"changes_to_come\":%lld,"
                         "\"sweep_to_come\":%s}\n",
                         (int)p, l->topics[t], (long long)place->end, (long long)place->committed,
                         redis, (long long)place->unread, watermark_state_words[part->mark.state],
                         (long long)part->unwritten, part->has_due ? "true" : "false");
        }
    }
}

/* Sums for the line that says what is waited for. */
static void say_progress(const struct lag *l)
{
    int64_t unread = 0;
    int64_t unwritten = 0;
    int sweeps = 0;
    int not_current = 0;
    for (int32_t p = 0; p < l->partition_count; p++) {
        for (uint32_t t = 0; t < l->topic_count; t++) {
            unread += l->partitions[p].places[t].unread;
        }
        unwritten += l->partitions[p].unwritten;
        if (l->partitions[p].has_due) sweeps++;
        if (l->partitions[p].mark.state != WATERMARK_CURRENT) not_current++;
    }
    ctl_say("waiting: %lld records unread, %lld changes not in Redis, %d sweeps, %d partitions "
            "without a current watermark",
            (long long)unread, (long long)unwritten, sweeps, not_current);
}

enum { LAG_SAY_EVERY_MS = 10000 };

static int wait_for_none(struct lag *l, int64_t timeout_s)
{
    int64_t started_ms = ctl_now_ms();
    int64_t said_ms = started_ms;
    for (;;) {
        int code = lag_measure(l);
        if (code != CTL_OK) return code;
        if (lag_is_none(l)) return CTL_OK;
        if (ctl_is_interrupted()) return CTL_INTERRUPTED;
        int64_t now_ms = ctl_now_ms();
        if (timeout_s > 0 && now_ms - started_ms >= timeout_s * 1000) {
            say_progress(l);
            return CTL_TRY_AGAIN;
        }
        if (now_ms - said_ms >= LAG_SAY_EVERY_MS) {
            said_ms = now_ms;
            say_progress(l);
        }
        ctl_sleep_ms(CTL_POLL_MS);
    }
}

static int run(struct ctl *ctl, int argc, char **argv)
{
    static const struct option options[] = {
        {"wait", no_argument, NULL, 'w'},
        {"timeout", required_argument, NULL, 't'},
        {"json", no_argument, NULL, 'j'},
        {NULL, 0, NULL, 0},
    };
    bool is_waiting = false;
    bool is_json = false;
    int64_t timeout_s = 0;
    for (;;) {
        int option = getopt_long(argc, argv, "wt:j", options, NULL);
        if (option == -1) break;
        if (option == 'w') {
            is_waiting = true;
        } else if (option == 'j') {
            is_json = true;
        } else if (option == 't') {
            if (!ctl_read_number(optarg, 1, 1000000, &timeout_s)) {
                return ctl_usage(&command_lag, "--timeout: '%s' is no number of seconds", optarg);
            }
        } else {
            return ctl_usage(&command_lag, "wrong option");
        }
    }
    if (optind < argc) return ctl_usage(&command_lag, "'%s' is too much", argv[optind]);

    struct lag lag;
    int code = lag_open(ctl, &lag);
    if (code == CTL_OK) code = is_waiting ? wait_for_none(&lag, timeout_s) : lag_measure(&lag);
    if (code == CTL_OK || code == CTL_TRY_AGAIN) {
        if (is_json) {
            print_json(&lag);
        } else {
            print_table(&lag);
        }
    }
    lag_close(&lag);
    return code;
}

const struct ctl_command command_lag = {
    .name = "lag",
    .arguments = "[--wait [--timeout SECONDS]] [--json]",
    .summary = "shows how far the daemon and Redis are behind",
    .help = "  --wait       waits until every committed input is applied, every committed change "
            "is in\n"
            "               Redis, and the sweep of the business date is done\n"
            "  --timeout S  gives up after S seconds with exit code 75\n"
            "  --json       one object per partition and topic\n\n"
            "end: end of the committed log; committed: the group's position; redis: the position "
            "Redis\n"
            "holds; lag: records the daemon has not applied (markers of transactions are none).\n",
    .run = run,
};
