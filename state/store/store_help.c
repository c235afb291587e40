/* store_help.c - keys for people: what all this is, and figures at a glance. */
#include "state/store/packed_hash.h"
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

/* Every way in which a text is packed. */
static const struct store_field probe[] = {
    {TEXT("nothing"), TEXT("")},
    {TEXT("7 bits"), TEXT("127")},
    {TEXT("13 bits"), TEXT("-4096")},
    {TEXT("16 bits"), TEXT("-32768")},
    {TEXT("24 bits"), TEXT("8388607")},
    {TEXT("32 bits"), TEXT("-2147483648")},
    {TEXT("64 bits"), TEXT("9223372036854775807")},
    {TEXT("a text that is no number"), TEXT("007")},
    {TEXT("a longer one"), TEXT("whose length, and that of the whole entry, take two bytes each: "
                                "one hundred and twenty-eight bytes or more, as an account's "
                                "history has")},
};

enum { PROBE_COUNT = sizeof probe / sizeof probe[0] };

/* Writes credit:help as one value and asks for it. */
static void put_packed(struct resp *out, const struct store_field *fields, uint32_t count)
{
    uint8_t packed[PACKED_HASH_SIZE];
    uint32_t len = hash_pack(fields, count, packed);
    struct key key;
    struct str at = key_help(&key);
    hash_restore(out, at, (struct str){(const char *)packed, len});
    resp_command(out, 2);
    resp_arg(out, STR("HGETALL"));
    resp_arg(out, at);
}

static bool is_hash_of(const struct reply *r, const struct store_field *fields, uint32_t count)
{
    if (r->type != REPLY_ARRAY || r->count != 2 * count) return false;
    for (uint32_t i = 0; i < r->count; i++) {
        struct str wanted = i % 2 == 0 ? fields[i / 2].name : fields[i / 2].value;
        if (r->items[i].type != REPLY_STRING || !str_equal(r->items[i].text, wanted)) return false;
    }
    return true;
}

/* Takes the answers to put_packed(). *is_taken stays true if the hash came back as it was given. */
static enum err take_packed(struct store *s, const struct store_field *fields, uint32_t count,
                            bool *is_taken)
{
    const struct reply *r = NULL;
    enum err e = store_take(s, "help", &r);
    if (e != ERR_OK) return e;
    *is_taken = *is_taken && r->type == REPLY_STATUS;
    e = store_take(s, "help", &r);
    if (e == ERR_OK) *is_taken = *is_taken && is_hash_of(r, fields, count);
    return e;
}

/* Writes the help as one value, for a moment something harder in its place, and reads both again:
 * who takes that and gives it back takes views so. What speaks against it (a user without RESTORE,
 * an older Redis, another store that speaks the protocol) needs no name here: there is the other
 * way. */
static enum err try_packed(struct store *s)
{
    bool is_taken = true;
    s->server.takes_packed = false;
    enum err e = store_begin(s, "help");
    if (e != ERR_OK) return e;
    put_packed(&s->out, probe, PROBE_COUNT);
    put_packed(&s->out, help, HELP_COUNT);
    e = store_flush(s, "help");
    if (e == ERR_OK) e = take_packed(s, probe, PROBE_COUNT, &is_taken);
    if (e == ERR_OK) e = take_packed(s, help, HELP_COUNT, &is_taken);
    if (e == ERR_OK) s->server.takes_packed = is_taken;
    return e;
}

static enum err write_fields(struct store *s)
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

enum err store_help(struct store *s)
{
    enum err e = try_packed(s);
    return e != ERR_OK || s->server.takes_packed ? e : write_fields(s);
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
