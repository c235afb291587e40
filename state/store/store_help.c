/* store_help.c - keys for people: what all this is, and figures at a glance. */
#include "state/store/store_internal.h"

/* A constant slice; STR() is none that a table may hold. */
#define TEXT(literal)                                                                              \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    }

/* Read with: redis-cli HGETALL credit:help. No text is longer than 64 bytes: then Redis keeps the
 * hash as a list, and shows it in this order. */
static const struct store_field help[] = {
    {TEXT("about"), TEXT("creditd's credit state of borrowers: a view, read it, don't edit")},
    {TEXT("truth"), TEXT("Kafka's topic creditd.changelog; what is edited here is undone")},
    {TEXT("trust"), TEXT("a partition's keys while its watermark's state is current")},
    {TEXT("layout"), TEXT("1")},
    {TEXT("documentation"), TEXT("ops/keys.md in the source of creditd")},
    {TEXT("credit:borrower:<id>"), TEXT("hash, readable: standing, days past due, limit, ...")},
    {TEXT("credit:account:<borrower>:<lender>:<account>"),
     TEXT("hash, readable: status, class, history, ...")},
    {TEXT("credit:state:<id>"), TEXT("what creditd itself reads; print: creditctl show <id>")},
    {TEXT("credit:timers:<partition>"),
     TEXT("borrowers by next transition, days since 1970-01-01; inf: none")},
    {TEXT("credit:watermark:<partition>"), TEXT("hash: how far the partition's keys are")},
    {TEXT("credit:stats:instance.<instance_id>"), TEXT("hash: a process, its figures at a glance")},
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
