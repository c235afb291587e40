/* test_store_keys.c - the documented keys, letter by letter, and what is no key of ours. */
#include "state/store/keys.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static const struct key_place place = {KEY_LAYOUT_STANDALONE, 7};

static void assert_str(struct str found, const char *wanted)
{
    assert_true(str_equal(found, (struct str){wanted, (uint32_t)strlen(wanted)}));
}

static void test_keys_are_as_documented(void **state)
{
    struct key key;
    (void)state;
    assert_str(key_borrower_view(place, STR("b-1"), &key), "credit:borrower:b-1");
    assert_str(key_account_view(place, STR("b-1"), STR("lend_A"), STR("x.9"), &key),
               "credit:account:b-1:lend_A:x.9");
    assert_str(key_state(place, STR("b-1"), &key), "credit:state:b-1");
    assert_str(key_timers(place, &key), "credit:timers:7");
    assert_str(key_watermark(place, &key), "credit:watermark:7");
    assert_str(key_help(&key), "credit:help");
    assert_str(key_stats(STR("instance.Worker-1"), &key), "credit:stats:instance.Worker-1");
    assert_str(key_account_field(STR("lend_A"), STR("x.9"), &key), "lend_A:x.9");
    assert_str(KEY_FIELD_BORROWER, "borrower");
}

static void test_largest_partition_and_ids_fit(void **state)
{
    struct key key;
    char long_id[KEY_ID_SIZE_MAX];
    const struct key_place last = {KEY_LAYOUT_STANDALONE, INT32_MAX};
    (void)state;
    memset(long_id, 'z', sizeof long_id);
    struct str id = {long_id, sizeof long_id};
    assert_str(key_timers(last, &key), "credit:timers:2147483647");
    assert_str(key_watermark((struct key_place){KEY_LAYOUT_STANDALONE, 0}, &key),
               "credit:watermark:0");
    struct str account = key_account_view(last, id, id, id, &key);
    assert_int_equal(account.len, sizeof "credit:account:" - 1 + 3 * KEY_ID_SIZE_MAX + 2);
}

static void test_what_is_no_id_makes_no_key(void **state)
{
    static const char *const bad[] = {"", "a b", "a:b", "a{b}", "a*", "a\nb", "\xc3\xa9", "a/b"};
    char too_long[KEY_ID_SIZE_MAX + 1];
    char far_too_long[KEY_ID_SIZE_MAX + 16 + 1];
    struct key key;
    (void)state;
    memset(far_too_long, 'a', sizeof far_too_long);
    memset(too_long, 'a', sizeof too_long);
    assert_true(str_is_none(key_state(place, (struct str){too_long, sizeof too_long}, &key)));
    assert_true(str_is_none(key_state(place, STR_NONE, &key)));
    assert_true(str_is_none(key_timers((struct key_place){KEY_LAYOUT_STANDALONE, -1}, &key)));
    assert_true(str_is_none(key_stats(STR("a/board"), &key)));
    assert_true(str_is_none(key_stats((struct str){far_too_long, sizeof far_too_long}, &key)));
    assert_false(str_is_none(key_stats((struct str){far_too_long, sizeof far_too_long - 1}, &key)));
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct str id = {bad[i], (uint32_t)strlen(bad[i])};
        assert_false(key_id_is_valid(id));
        assert_true(str_is_none(key_state(place, id, &key)));
        assert_true(str_is_none(key_borrower_view(place, id, &key)));
        assert_true(str_is_none(key_account_view(place, STR("b"), id, STR("a"), &key)));
        assert_true(str_is_none(key_account_view(place, STR("b"), STR("l"), id, &key)));
        assert_true(str_is_none(key_account_field(STR("l"), id, &key)));
        assert_true(str_is_none(key_stats(id, &key)));
    }
}

static void test_keys_are_read_back(void **state)
{
    (void)state;
    struct key_parts p = key_parse(KEY_LAYOUT_STANDALONE, STR("credit:account:b:l:a"));
    assert_int_equal(p.kind, KEY_KIND_ACCOUNT_VIEW);
    assert_str(p.borrower, "b");
    assert_str(p.lender, "l");
    assert_str(p.account, "a");
    assert_int_equal(p.partition, -1);
    p = key_parse(KEY_LAYOUT_STANDALONE, STR("credit:timers:12"));
    assert_int_equal(p.kind, KEY_KIND_TIMERS);
    assert_int_equal(p.partition, 12);
    assert_true(str_is_none(p.borrower));
    assert_int_equal(key_parse(KEY_LAYOUT_STANDALONE, STR("credit:help")).kind, KEY_KIND_HELP);
    p = key_parse(KEY_LAYOUT_STANDALONE, STR("credit:stats:board"));
    assert_int_equal(p.kind, KEY_KIND_STATS);
    assert_str(p.name, "board");
}

static void test_foreign_keys_are_left_alone(void **state)
{
    static const char *const foreign[] = {"",
                                          "credit",
                                          "credit:",
                                          "credit:state",
                                          "credit:state:",
                                          "credit:state:a:b",
                                          "credit:state:a b",
                                          "credits:state:a",
                                          "xcredit:state:a",
                                          "credit:{7}:state:a",
                                          "credit:timers:07",
                                          "credit:timers:-1",
                                          "credit:timers:2147483648",
                                          "credit:timers:7x",
                                          "credit:watermark:",
                                          "credit:account:b:a",
                                          "credit:account:b:l:a:x",
                                          "credit:account::l:a",
                                          "credit:help:me",
                                          "credit:stats:",
                                          "credit:other:a",
                                          "Credit:state:a"};
    (void)state;
    for (size_t i = 0; i < sizeof foreign / sizeof foreign[0]; i++) {
        struct str key = {foreign[i], (uint32_t)strlen(foreign[i])};
        assert_int_equal(key_parse(KEY_LAYOUT_STANDALONE, key).kind, KEY_KIND_FOREIGN);
    }
}

static void test_account_fields_are_read_back(void **state)
{
    struct str lender, account;
    (void)state;
    assert_true(key_account_field_parse(STR("l.1:a-2"), &lender, &account));
    assert_str(lender, "l.1");
    assert_str(account, "a-2");
    assert_false(key_account_field_parse(KEY_FIELD_BORROWER, &lender, &account));
    assert_false(key_account_field_parse(STR(":a"), &lender, &account));
    assert_false(key_account_field_parse(STR("l:"), &lender, &account));
    assert_false(key_account_field_parse(STR("l:a:b"), &lender, &account));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_keys_are_as_documented),
        cmocka_unit_test(test_largest_partition_and_ids_fit),
        cmocka_unit_test(test_what_is_no_id_makes_no_key),
        cmocka_unit_test(test_keys_are_read_back),
        cmocka_unit_test(test_foreign_keys_are_left_alone),
        cmocka_unit_test(test_account_fields_are_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
