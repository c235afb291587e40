/* test_store_packed.c - whole views as one value: what Redis makes of it is what HSET would have
 * made, byte for byte, and who does not take it gets HSET. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "state/core/records.h"
#include "state/store/crc64.h"
#include "state/store/packed_hash.h"
#include "state/store/step_bytes.h"
#include "tests/support/random_record.h"
#include "tests/support/redis_fixture.h"

enum {
    STEP_BYTES_MAX = 1 << 20,
    FIELDS_MAX = 60,
    TEXT_MAX = 200,
    HASHES = 400,
    TAIL = 10 /* RDB version and checksum; another Redis may write another version */
};

static const struct key_place here = {KEY_LAYOUT_STANDALONE, 0};
static const struct watermark none = {.state = WATERMARK_NONE};

struct fixture {
    struct redis_fixture redis;
    struct fake_clock clock;
    struct store *s;
    struct peer peer;
    struct step *step;
    struct watermark at;
    int64_t txn;
};

static int set_up(void **state)
{
    /* So that DUMP shows a hash as it lies in memory, and RESTORE looks at each entry. */
    static const char *const args[] = {"--rdbcompression", "no", "--sanitize-dump-payload", "yes",
                                       NULL};
    static struct fixture f;
    f = (struct fixture){.clock = {.now_ms = 5000}, .at = none};
    redis_fixture_start(&f.redis, args);
    f.s = redis_fixture_store(f.redis.socket, &f.clock);
    peer_open(&f.peer, f.redis.socket);
    assert_int_equal(step_new(STEP_BYTES_MAX, &f.step), ERR_OK);
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    step_free(f->step);
    peer_close(&f->peer);
    store_free(f->s);
    redis_fixture_stop(&f->redis);
    return 0;
}

/* Told, so that a run can be repeated. */
static uint64_t random_seed(void)
{
    const char *chosen = getenv("SEED");
    unsigned long seed = chosen != NULL ? strtoul(chosen, NULL, 10) : 1;
    print_message("SEED=%lu\n", seed);
    return seed * 2 + 1;
}

static void begin(struct fixture *f, bool packs)
{
    step_start(f->step, here, &f->at);
    if (packs) step_pack_views(f->step);
}

static void write_it(struct fixture *f)
{
    struct step_result result;
    struct watermark next = fixture_watermark(++f->txn, 0);
    step_watermark(f->step, &next);
    assert_int_equal(step_error(f->step), ERR_OK);
    assert_int_equal(store_step_write(f->s, f->step, &result), ERR_OK);
    assert_int_equal(result.outcome, STEP_DONE);
    assert_false(result.has_gaps);
    f->at = next;
}

static struct str view_of(const char *id, struct key *key)
{
    return key_borrower_view(here, (struct str){id, (uint32_t)strlen(id)}, key);
}

/* How often the word is in the commands of the step; none of our values has it. */
static uint32_t count_word(const struct fixture *f, const char *word)
{
    const struct resp *body = step_body(f->step);
    uint32_t count = 0;
    const char *end = body->bytes + body->len;
    for (const char *at = body->bytes;; count++) {
        at = memmem(at, (size_t)(end - at), word, strlen(word));
        if (at == NULL) return count;
        at += strlen(word);
    }
}

static void test_the_checksum_is_that_of_redis(void **state)
{
    static const uint8_t text[] = "123456789 and more than eight at a time";
    size_t len = sizeof text - 1;
    (void)state;
    /* The value that src/crc64.c of Redis gives as its test. */
    assert_true(crc64(0, text, 9) == 0xe9c6d914c4b8d9ca);
    assert_true(crc64(0, text, 0) == 0);
    uint64_t whole = crc64(0, text, len);
    for (size_t cut = 0; cut <= len; cut++)
        assert_true(crc64(crc64(0, text, cut), text + cut, len - cut) == whole);
}

/* The way that this processor takes, at every length and place. */
static void test_the_checksum_does_not_depend_on_how_it_is_made(void **state)
{
    uint8_t bytes[512];
    (void)state;
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)(i * 151 ^ i >> 3);
    for (size_t from = 0; from < 20; from++) {
        for (size_t len = 0; len <= sizeof bytes - from; len++) {
            uint64_t before = (uint64_t)len * 0x9e3779b97f4a7c15;
            assert_true(crc64(before, bytes + from, len) ==
                        crc64_by_tables(before, bytes + from, len));
        }
    }
}

/* A text as values are, or one that is at the edge of looking like a number. */
static struct str random_text(struct random_source *random, char to[TEXT_MAX])
{
    static const char *const edges[] = {"",
                                        "-",
                                        "0",
                                        "-0",
                                        "-1",
                                        "00",
                                        "007",
                                        "+1",
                                        " 1",
                                        "1 ",
                                        "127",
                                        "128",
                                        "4095",
                                        "4096",
                                        "-4096",
                                        "-4097",
                                        "32767",
                                        "32768",
                                        "-32768",
                                        "-32769",
                                        "8388607",
                                        "8388608",
                                        "-8388608",
                                        "-8388609",
                                        "2147483647",
                                        "2147483648",
                                        "-2147483648",
                                        "-2147483649",
                                        "9223372036854775807",
                                        "9223372036854775808",
                                        "-9223372036854775808",
                                        "-9223372036854775809",
                                        "18446744073709551616",
                                        "99999999999999999999",
                                        "2026-11-30",
                                        "CNY"};
    enum { EDGES = sizeof edges / sizeof edges[0] };
    uint64_t kind = random_below(random, 4);
    if (kind == 0) {
        const char *edge = edges[random_below(random, EDGES)];
        return (struct str){edge, (uint32_t)strlen(edge)};
    }
    if (kind == 1) {
        int len = snprintf(to, TEXT_MAX, "%s%llu", random_below(random, 2) == 0 ? "-" : "",
                           (unsigned long long)(random_below(random, UINT64_C(1) << 53) >>
                                                random_below(random, 53)));
        return (struct str){to, (uint32_t)len};
    }
    uint32_t len = (uint32_t)random_below(random, kind == 2 ? 20 : 160);
    for (uint32_t i = 0; i < len; i++)
        to[i] = (char)random_below(random, 256);
    return (struct str){to, len};
}

struct random_hash {
    char names[FIELDS_MAX][16];
    char values[FIELDS_MAX][TEXT_MAX];
    struct store_field fields[FIELDS_MAX];
    uint32_t count;
};

/* At least so many fields that Redis writes their length as we do, and no value so long that it
 * would keep the hash as a table. */
static void make_hash(struct random_source *random, struct random_hash *hash)
{
    hash->count = 8 + (uint32_t)random_below(random, FIELDS_MAX - 8);
    for (uint32_t i = 0; i < hash->count; i++) {
        int len = random_below(random, 5) == 0
                      ? snprintf(hash->names[i], sizeof hash->names[i], "%u", i)
                      : snprintf(hash->names[i], sizeof hash->names[i], "field_%u", i);
        hash->fields[i].name = (struct str){hash->names[i], (uint32_t)len};
        hash->fields[i].value = random_text(random, hash->values[i]);
    }
}

static void test_what_is_packed_is_what_hset_makes(void **state)
{
    static struct random_hash hash;
    static uint8_t packed[PACKED_HASH_SIZE];
    struct fixture *f = *state;
    struct key key;
    struct random_source random = {.state = random_seed()};
    (void)peer_do(&f->peer, "CONFIG SET hash-max-listpack-value 4096");
    for (int i = 0; i < HASHES; i++) {
        make_hash(&random, &hash);
        begin(f, false);
        step_replace_view(f->step, view_of("a", &key), hash.fields, hash.count);
        write_it(f);
        assert_int_equal(count_word(f, "RESTORE"), 0);
        uint32_t len = hash_pack(hash.fields, hash.count, packed);
        const struct reply *r = peer_do(&f->peer, "DUMP credit:borrower:a");
        assert_true(len > 0);
        assert_int_equal(r->text.len, len);
        assert_memory_equal(r->text.at, packed, len - TAIL);
    }
}

static void test_what_is_packed_reads_as_what_was_set(void **state)
{
    static struct random_hash hash;
    struct fixture *f = *state;
    struct key key;
    struct random_source random = {.state = random_seed()};
    uint32_t packed = 0;
    for (int i = 0; i < HASHES; i++) {
        make_hash(&random, &hash);
        begin(f, true);
        step_set_view(f->step, view_of("a", &key), hash.fields, hash.count);
        write_it(f);
        packed += count_word(f, "RESTORE");
        const struct reply *r = peer_do(&f->peer, "HGETALL credit:borrower:a");
        assert_int_equal(r->count, 2 * hash.count);
        for (uint32_t k = 0; k < hash.count; k++) {
            assert_true(str_equal(r->items[2 * k].text, hash.fields[k].name));
            assert_true(str_equal(r->items[2 * k + 1].text, hash.fields[k].value));
        }
        assert_int_equal(peer_int(&f->peer, "TTL credit:borrower:a"), -1);
    }
    assert_int_equal(packed, HASHES);
}

/* A changed field goes into what was packed as into any other hash. */
static void test_a_packed_view_is_changed_like_another(void **state)
{
    static const struct store_field all[] = {{{"standing", 8}, {"GOOD", 4}},
                                             {{"dpd_days", 8}, {"0", 1}},
                                             {{"overdue_minor", 13}, {"-70000000000", 12}}};
    static const struct store_field change[] = {{{"dpd_days", 8}, {"31", 2}},
                                                {{"overdue_minor", 13}, {"-7", 2}}};
    struct fixture *f = *state;
    struct key key;
    begin(f, true);
    step_set_view(f->step, view_of("a", &key), all, 3);
    write_it(f);
    assert_int_equal(count_word(f, "RESTORE"), 1);
    begin(f, true);
    step_set_view(f->step, view_of("b", &key), all, 3);
    step_change_view(f->step, view_of("a", &key), change, 2, 0);
    write_it(f); /* no gaps: no field was new */
    const struct reply *r = peer_do(&f->peer, "HGETALL credit:borrower:a");
    assert_int_equal(r->count, 6);
    assert_true(str_equal(r->items[3].text, STR("31")));
    assert_true(str_equal(r->items[5].text, STR("-7")));
}

static void replace_with_one_field(struct fixture *f, bool packs)
{
    static const struct store_field field = {{"standing", 8}, {"GOOD", 4}};
    struct key key;
    begin(f, packs);
    step_replace_view(f->step, view_of("a", &key), &field, 1);
    step_replace_view(f->step, view_of("b", &key), &field, 1);
    write_it(f);
    assert_int_equal(peer_int(&f->peer, "HLEN credit:borrower:a"), 1);
    assert_int_equal(peer_int(&f->peer, "HLEN credit:borrower:b"), 1);
}

static void test_nothing_of_what_was_there_is_left(void **state)
{
    struct fixture *f = *state;
    for (int packs = 0; packs < 2; packs++) {
        (void)peer_do(&f->peer, "HSET credit:borrower:a old 1 standing LATE");
        (void)peer_do(&f->peer, "SET credit:borrower:b what");
        replace_with_one_field(f, packs == 1);
        assert_int_equal(count_word(f, "RESTORE"), packs == 1 ? 2 : 0);
        (void)peer_do(&f->peer, "DEL credit:borrower:b");
    }
}

static void test_what_is_too_long_goes_by_hset(void **state)
{
    static char text[PACKED_HASH_SIZE];
    static uint8_t packed[PACKED_HASH_SIZE];
    struct fixture *f = *state;
    struct key key;
    memset(text, 'x', sizeof text);
    struct store_field fields[] = {{STR("standing"), STR("GOOD")}, {STR("blacklist"), STR("")}};
    uint32_t longest = 0;
    for (uint32_t len = PACKED_HASH_SIZE - 100; len < PACKED_HASH_SIZE; len++) {
        fields[1].value = (struct str){text, len};
        if (hash_pack(fields, 2, packed) > 0) longest = len;
    }
    assert_in_range(longest, PACKED_HASH_SIZE - 60, PACKED_HASH_SIZE - 20);
    for (uint32_t len = longest; len <= longest + 1; len++) {
        fields[1].value.len = len;
        begin(f, true);
        step_replace_view(f->step, view_of("a", &key), fields, 2);
        write_it(f);
        assert_int_equal(count_word(f, "RESTORE"), len == longest ? 1 : 0);
        assert_int_equal(peer_int(&f->peer, "HSTRLEN credit:borrower:a blacklist"), len);
    }
    assert_int_equal(hash_pack(fields, 0, packed), 0);
}

/* A user's right may be given and taken while we are connected; it is looked at with the help. */
static void test_who_may_not_restore_writes_the_help_by_hset(void **state)
{
    struct fixture *f = *state;
    assert_false(store_server(f->s)->takes_packed);
    assert_int_equal(store_help(f->s), ERR_OK);
    assert_true(store_server(f->s)->takes_packed);
    (void)peer_do(&f->peer, "DEL credit:help");
    (void)peer_do(&f->peer, "ACL SETUSER default -restore");
    assert_int_equal(store_help(f->s), ERR_OK);
    assert_false(store_server(f->s)->takes_packed);
    assert_true(peer_int(&f->peer, "HLEN credit:help") >= 8);
    (void)peer_do(&f->peer, "ACL SETUSER default +restore");
    assert_int_equal(store_help(f->s), ERR_OK);
    assert_true(store_server(f->s)->takes_packed);
    store_disconnect(f->s);
    assert_int_equal(store_connect(f->s), ERR_OK);
    assert_false(store_server(f->s)->takes_packed); /* it may be another one now */
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_checksum_is_that_of_redis),
        cmocka_unit_test(test_the_checksum_does_not_depend_on_how_it_is_made),
        TEST(test_what_is_packed_is_what_hset_makes),
        TEST(test_what_is_packed_reads_as_what_was_set),
        TEST(test_a_packed_view_is_changed_like_another),
        TEST(test_nothing_of_what_was_there_is_left),
        TEST(test_what_is_too_long_goes_by_hset),
        TEST(test_who_may_not_restore_writes_the_help_by_hset),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
