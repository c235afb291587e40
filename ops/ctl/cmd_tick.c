/* cmd_tick.c - creditctl tick: a business day has begun. */
#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "ops/ctl/ctl.h"
#include "ops/ctl/outlet.h"
#include "schemas/codec/iso.h"
#include "state/core/date.h"

static int tick(struct ctl *ctl, int32_t date, const char *file)
{
    struct outlet *outlet = NULL;
    struct outlet_options options = {.file = file};
    int code = outlet_open(ctl, &options, &outlet);
    if (code != CTL_OK) return code;

    char day[DATE_TEXT_SIZE];
    char id[32];
    date_format(date, day);
    (void)snprintf(id, sizeof id, "tick-%.10s", day);
    struct event e = {.topic = EVENT_CALENDAR, .day = date};
    e.of.tick = (struct calendar_tick){.event_id = {id, (uint32_t)strlen(id)},
                                       .occurred_at = event_occurred_at(date, 0),
                                       .business_date = date};
    code = outlet_put(outlet, &e);
    return outlet_close(outlet, code);
}

static int run(struct ctl *ctl, int argc, char **argv)
{
    static const struct option options[] = {
        {"date", required_argument, NULL, 'd'},
        {"out", required_argument, NULL, 'o'},
        {NULL, 0, NULL, 0},
    };
    int32_t date = INT_NONE;
    const char *file = NULL;
    for (;;) {
        int option = getopt_long(argc, argv, "d:o:", options, NULL);
        if (option == -1) break;
        if (option == 'o') {
            file = optarg;
        } else if (option == 'd') {
            struct str text = {optarg, (uint32_t)strlen(optarg)};
            if (!iso_read_date(text, &date)) {
                return ctl_usage(&command_tick, "--date: '%s' is no date YYYY-MM-DD", optarg);
            }
        } else {
            return ctl_usage(&command_tick, "wrong option");
        }
    }
    if (optind < argc) return ctl_usage(&command_tick, "'%s' is too much", argv[optind]);
    if (date == INT_NONE) return ctl_usage(&command_tick, "--date is missing");
    return tick(ctl, date, file);
}

const struct ctl_command command_tick = {
    .name = "tick",
    .arguments = "--date YYYY-MM-DD [--out FILE]",
    .summary = "sends a calendar tick to every partition",
    .help =
        "  --date D    business day D has begun: what is value-dated before it has been sent\n"
        "  --out FILE  writes the line to FILE (- = standard output) and sends nothing\n\n"
        "The daemon reads no clock: ticks open its days, close months, start reminders. A tick\n"
        "not after the last one is skipped. Send a day's facts first.\n",
    .run = run,
};
