/* cmd_key.c - creditctl key: where to find a borrower. */
#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "ops/ctl/ctl.h"
#include "ops/ctl/redis.h"

enum { KEY_ARENA_SIZE = 1 << 20 };

static void print_line(const char *name, struct str value)
{
    (void)printf("%-18s %.*s\n", name, (int)value.len, value.at);
}

/* The accounts known are fields of the state; without Redis the pattern must do. */
static void print_accounts(struct ctl *ctl, struct key_place place, struct str borrower)
{
    static _Alignas(max_align_t) uint8_t memory[KEY_ARENA_SIZE];
    struct arena arena = {memory, sizeof memory, 0};
    struct store *store = NULL;
    struct store_field *fields = NULL;
    uint32_t count = 0;
    struct key key;
    if (redis_open(ctl, &store) == CTL_OK) {
        enum err e =
            store_read_hash(store, key_state(place, borrower, &key), &arena, &fields, &count);
        if (e != ERR_OK) {
            ctl_say("accounts: %s", e == ERR_LIMIT ? "too many to list" : store_message(store));
            count = 0;
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        struct str lender;
        struct str account;
        if (!key_account_field_parse(fields[i].name, &lender, &account)) continue;
        print_line("account view", key_account_view(place, borrower, lender, account, &key));
    }
    store_free(store);
}

static int print_keys(struct ctl *ctl, struct str borrower)
{
    int32_t partition = 0;
    int32_t count = 0;
    int code = redis_partition(ctl, borrower, &partition, &count);
    if (code != CTL_OK) return code;

    struct key_place place = {KEY_LAYOUT_STANDALONE, partition};
    struct key key;
    (void)printf("%-18s %d of %d\n", "partition", (int)partition, (int)count);
    print_line("borrower view", key_borrower_view(place, borrower, &key));
    print_line("state", key_state(place, borrower, &key));
    print_accounts(ctl, place, borrower);
    print_line("timers", key_timers(place, &key));
    print_line("watermark", key_watermark(place, &key));
    (void)printf("%-18s %s b/%.*s\n", "changelog key", ctl->config->topics_changelog,
                 (int)borrower.len, borrower.at);
    return CTL_OK;
}

static int run(struct ctl *ctl, int argc, char **argv)
{
    static const struct option options[] = {{NULL, 0, NULL, 0}};
    if (getopt_long(argc, argv, "", options, NULL) != -1) {
        return ctl_usage(&command_key, "wrong option");
    }
    if (optind + 1 != argc) return ctl_usage(&command_key, "name one borrower");
    struct str borrower = {argv[optind], (uint32_t)strlen(argv[optind])};
    int code = redis_check_id(&command_key, borrower);
    return code == CTL_OK ? print_keys(ctl, borrower) : code;
}

const struct ctl_command command_key = {
    .name = "key",
    .arguments = "BORROWER",
    .summary = "prints a borrower's partition and keys",
    .help =
        "The partition in Kafka and the keys in Redis under which the borrower and his accounts\n"
        "are found, one per line: a name and the key.\n",
    .run = run,
};
