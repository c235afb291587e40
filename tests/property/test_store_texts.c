/* test_store_texts.c - laws of keys, watermarks and the wire: different things have different keys,
 * every key reads back as what it was made of, and no argument can become a command. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "state/store/keys.h"
#include "state/store/resp.h"
#include "state/store/watermark_text.h"

enum { ROUNDS = 20000, IDS = 4000, ARGS_MAX = 12, ARG_SIZE_MAX = 40 };

static uint64_t seed = 20261122;

static uint32_t draw(uint32_t below)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (uint32_t)(seed % below);
}

/* A random id; short ones and those of few letters are common, so that cuts could be confused. */
static struct str draw_id(char bytes[KEY_ID_SIZE_MAX])
{
    static const char letters[] =
        "a.-_0bZ9ABCDEFGHIJKLMNOPQRSTUVWXYcdefghijklmnopqrstuvwxyz12345678";
    uint32_t len = 1 + (draw(4) == 0 ? draw(KEY_ID_SIZE_MAX) : draw(3));
    uint32_t range = draw(3) == 0 ? sizeof letters - 1 : 5;
    for (uint32_t i = 0; i < len; i++)
        bytes[i] = letters[draw(range)];
    return (struct str){bytes, len};
}

static void test_every_key_reads_back(void **state)
{
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        char b[KEY_ID_SIZE_MAX], l[KEY_ID_SIZE_MAX], a[KEY_ID_SIZE_MAX];
        struct str borrower = draw_id(b), lender = draw_id(l), account = draw_id(a), x, y;
        struct key_place place = {KEY_LAYOUT_STANDALONE, (int32_t)draw(1000)};
        struct key key;

        struct key_parts p =
            key_parse(place.layout, key_account_view(place, borrower, lender, account, &key));
        assert_int_equal(p.kind, KEY_KIND_ACCOUNT_VIEW);
        assert_true(str_equal(p.borrower, borrower));
        assert_true(str_equal(p.lender, lender));
        assert_true(str_equal(p.account, account));

        p = key_parse(place.layout, key_state(place, borrower, &key));
        assert_int_equal(p.kind, KEY_KIND_STATE);
        assert_true(str_equal(p.borrower, borrower));
        p = key_parse(place.layout, key_borrower_view(place, borrower, &key));
        assert_int_equal(p.kind, KEY_KIND_BORROWER_VIEW);
        assert_true(str_equal(p.borrower, borrower));
        p = key_parse(place.layout, key_watermark(place, &key));
        assert_int_equal(p.kind, KEY_KIND_WATERMARK);
        assert_int_equal(p.partition, place.partition);

        assert_true(key_account_field_parse(key_account_field(lender, account, &key), &x, &y));
        assert_true(str_equal(x, lender));
        assert_true(str_equal(y, account));
    }
}

/* What an entry was made of, and the key it gave. */
struct entry {
    char parts[3 * KEY_ID_SIZE_MAX + 3];
    char key[KEY_SIZE];
};

static int by_key(const void *a, const void *b)
{
    return strcmp(((const struct entry *)a)->key, ((const struct entry *)b)->key);
}

static void test_different_accounts_have_different_keys(void **state)
{
    struct entry *entries = calloc(IDS, sizeof *entries);
    (void)state;
    assert_non_null(entries);
    for (uint32_t i = 0; i < IDS; i++) {
        char b[KEY_ID_SIZE_MAX], l[KEY_ID_SIZE_MAX], a[KEY_ID_SIZE_MAX];
        struct str ids[] = {draw_id(b), draw_id(l), draw_id(a)};
        uint32_t at = 0;
        for (uint32_t part = 0; part < 3; part++) {
            memcpy(entries[i].parts + at, ids[part].at, ids[part].len);
            at += ids[part].len;
            entries[i].parts[at++] = part < 2 ? '\n' : '\0';
        }
        struct key key;
        struct key_place place = {KEY_LAYOUT_STANDALONE, (int32_t)i};
        struct str made = key_account_view(place, ids[0], ids[1], ids[2], &key);
        memcpy(entries[i].key, made.at, made.len);
    }
    qsort(entries, IDS, sizeof *entries, by_key);
    for (uint32_t i = 1; i < IDS; i++) {
        if (strcmp(entries[i].key, entries[i - 1].key) != 0) continue;
        assert_string_equal(entries[i].parts, entries[i - 1].parts);
    }
    free(entries);
}

/* A reader of the wire on its own: "<mark><digits>\r\n". */
static size_t read_number(const char *bytes, size_t len, size_t *at, char mark)
{
    size_t number = 0;
    assert_true(*at < len && bytes[*at] == mark);
    for (*at += 1; *at < len && bytes[*at] != '\r'; *at += 1) {
        assert_true(bytes[*at] >= '0' && bytes[*at] <= '9');
        number = number * 10 + (size_t)(bytes[*at] - '0');
    }
    assert_true(*at + 1 < len && bytes[*at + 1] == '\n');
    *at += 2;
    return number;
}

static void test_the_wire_carries_the_arguments_as_they_are(void **state)
{
    struct resp r = {.bytes_max = 1 << 20};
    (void)state;
    for (int round = 0; round < ROUNDS / 4; round++) {
        char args[ARGS_MAX][ARG_SIZE_MAX];
        uint32_t lens[ARGS_MAX], count = 1 + draw(ARGS_MAX - 1);
        size_t at = 0;
        resp_clear(&r);
        resp_command(&r, count);
        for (uint32_t i = 0; i < count; i++) {
            static const char nasty[] = "\r\n$*0123\0EXEC ";
            lens[i] = draw(ARG_SIZE_MAX);
            for (uint32_t j = 0; j < lens[i]; j++) {
                args[i][j] = draw(2) ? nasty[draw(sizeof nasty)] : (char)draw(256);
            }
            resp_arg(&r, (struct str){args[i], lens[i]});
        }
        assert_int_equal(r.error, ERR_OK);
        assert_int_equal(read_number(r.bytes, r.len, &at, '*'), count);
        for (uint32_t i = 0; i < count; i++) {
            assert_int_equal(read_number(r.bytes, r.len, &at, '$'), lens[i]);
            assert_memory_equal(r.bytes + at, args[i], lens[i]);
            at += lens[i];
            assert_memory_equal(r.bytes + at, "\r\n", 2);
            at += 2;
        }
        assert_int_equal(at, r.len);
    }
    resp_deinit(&r);
}

/* Sets random numbers in the ranges that a watermark may have. */
static struct watermark draw_watermark(void)
{
    struct watermark w = {.state = draw(2) ? WATERMARK_CURRENT : WATERMARK_RESTORING,
                          .txn_seq = (int64_t)draw(UINT32_MAX) << draw(24),
                          .meta_offset = (int64_t)draw(UINT32_MAX) - (draw(2) ? 0 : 1),
                          .begin_offset = (int64_t)draw(1000) - 1,
                          .kafka_ms = (int64_t)draw(UINT32_MAX) * draw(50000),
                          .business_date = (int32_t)draw(3000000) - 700000,
                          .borrowers = draw(UINT32_MAX),
                          .checksum = (uint64_t)draw(UINT32_MAX) << 32 | draw(UINT32_MAX),
                          .format = (int32_t)draw(3)};
    if (w.state == WATERMARK_RESTORING) {
        w.from = draw(1000);
        w.target = draw(UINT32_MAX);
    }
    assert_int_equal(watermark_set_writer(&w, STR("creditd-1/7f3a")), ERR_OK);
    assert_int_equal(watermark_set_fingerprint(&w, STR("cluster/env")), ERR_OK);
    for (uint32_t i = draw(WATERMARK_POSITIONS_MAX + 1); i > 0; i--) {
        char topic[3] = {'t', (char)('a' + draw(26)), 0};
        assert_int_equal(watermark_set_position(&w, (struct str){topic, 2}, draw(UINT32_MAX)),
                         ERR_OK);
    }
    return w;
}

static bool has_field(const struct watermark_text *t, const struct store_field *wanted)
{
    for (uint32_t i = 0; i < t->count; i++) {
        if (str_equal(t->fields[i].name, wanted->name)) {
            return str_equal(t->fields[i].value, wanted->value);
        }
    }
    return false;
}

static void assert_same_fields(const struct watermark_text *a, const struct watermark_text *b)
{
    assert_int_equal(a->count, b->count);
    for (uint32_t i = 0; i < a->count; i++)
        assert_true(has_field(b, &a->fields[i]));
}

static void test_a_watermark_is_read_as_written_or_not_at_all(void **state)
{
    static struct watermark_text text, again;
    uint32_t torn = 0;
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        struct watermark w = draw_watermark(), read;
        assert_int_equal(watermark_format(&w, &text), ERR_OK);
        watermark_parse(text.fields, text.count, &read);
        assert_int_equal(read.state, w.state);
        assert_true(watermark_is_same(&read, &w));

        /* One byte of one field is changed, on a copy. */
        char bytes[WATERMARK_TOPIC_SIZE];
        struct str *hit = &text.fields[draw(text.count)].value;
        memcpy(bytes, hit->at, hit->len);
        bytes[draw(hit->len)] = (char)draw(256);
        hit->at = bytes;
        watermark_parse(text.fields, text.count, &read);
        torn += read.state == WATERMARK_TORN;
        if (read.state == WATERMARK_TORN) continue;
        assert_int_equal(watermark_format(&read, &again), ERR_OK);
        assert_same_fields(&text, &again);
    }
    assert_in_range(torn, ROUNDS / 2, ROUNDS - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_key_reads_back),
        cmocka_unit_test(test_different_accounts_have_different_keys),
        cmocka_unit_test(test_a_watermark_is_read_as_written_or_not_at_all),
        cmocka_unit_test(test_the_wire_carries_the_arguments_as_they_are),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
