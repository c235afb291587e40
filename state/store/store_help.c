/* store_help.c - keys for people: what all this is, and figures at a glance. */
#include "state/store/store_internal.h"

/* A constant slice; STR() is none that a table may hold. */
#define TEXT(literal)                                                                              \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    }

/* Read with: redis-cli HGETALL credit:help */
static const struct store_field help[] = {
    {TEXT("about"),
     TEXT("creditd keeps the credit state of borrowers here. It is a view of Kafka's topic "
          "creditd.changelog, which is the truth: don't edit, changes are found and undone.")},
    {TEXT("layout"), TEXT("1")},
    {TEXT("documentation"), TEXT("ops/keys.md in the source of creditd")},
    {TEXT("trust"),
     TEXT(
         "A partition's keys are valid while HGET credit:watermark:<partition> state says current; "
         "restoring means they are being repaired.")},
    {TEXT("credit:borrower:<id>"),
     TEXT("hash: the borrower, readable: standing, days past due, ...")},
    {TEXT("credit:account:<borrower>:<lender>:<account>"), TEXT("hash: the account, readable")},
    {TEXT("credit:state:<id>"),
     TEXT("hash: what creditd itself reads; print with creditctl show <id>")},
    {TEXT("credit:timers:<partition>"),
     TEXT(
         "sorted set: every borrower by the date of his next transition, in days since 1970-01-01; "
         "inf: nothing is due")},
    {TEXT("credit:watermark:<partition>"), TEXT("hash: how far the partition's keys are")},
    {TEXT("credit:stats:<name>"), TEXT("hash: counters for a quick look")},
};

enum { HELP_COUNT = sizeof help / sizeof help[0] };

static void put_fields(struct resp *out, struct str key, const struct store_field *fields,
                       uint32_t count)
{
    resp_command(out, 2 + 2 * count);
    resp_arg(out, STR("HSET"));
    resp_arg(out, key);
    for (uint32_t i = 0; i < count; i++) {
        resp_arg(out, fields[i].name);
        resp_arg(out, fields[i].value);
    }
}

enum err store_help(struct store *s)
{
    const struct reply *exec = NULL;
    struct txn txn = {.commands = 2};
    struct key key;
    enum err e = store_begin(s, "help");
    if (e != ERR_OK) return e;
    /* What an older version wrote, or somebody else, goes first. */
    resp_words(&s->out, "MULTI");
    resp_command(&s->out, 2);
    resp_arg(&s->out, STR("UNLINK"));
    resp_arg(&s->out, key_help(&key));
    put_fields(&s->out, key_help(&key), help, HELP_COUNT);
    resp_words(&s->out, "EXEC");
    e = store_flush(s, "help");
    return e == ERR_OK ? store_txn_receive(s, &txn, true, "help", &exec) : e;
}

enum err store_stats(struct store *s, struct str name, const struct store_field *fields,
                     uint32_t count)
{
    const struct reply *r = NULL;
    struct key key;
    struct str at = key_stats(name, &key);
    if (str_is_none(at)) return ERR_INVARIANT;
    if (count == 0) return ERR_OK;
    enum err e = store_begin(s, "stats");
    if (e != ERR_OK) return e;
    put_fields(&s->out, at, fields, count);
    return store_call(s, "stats", &r);
}
