/* test_token.c - canonical identity numbers, tokens per recipient, signatures of shares. */
#include "consumer/token.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

enum { DATE_2026_11_23 = 20780 };

static struct str text_of(const char *text)
{
    return (struct str){text, (uint32_t)strlen(text)};
}

/* clang-format off */
static const struct canonical_case {
    const char *name, *given, *then; /* then NULL: no identity number */
} canonical_cases[] = {
    {"as it should be",              "11010519491231002X",               "11010519491231002X"},
    {"lower-case x",                 "11010519491231002x",               "11010519491231002X"},
    {"blanks around",                "  11010519491231002X\t",           "11010519491231002X"},
    {"full-width digits",            "１１０１０５１９４９１２３１００２Ｘ", "11010519491231002X"},
    {"15 digits get century, check", "110105491231002",                  "11010519491231002X"},
    {"check character wrong",        "110105194912310021",               NULL},
    {"no such day",                  "110105194902300028",               NULL},
    {"born after today",             "110105203012310024",               NULL},
    {"a letter inside",              "1101051949123100AX",               NULL},
    {"a blank inside",               "110105 19491231002X",              NULL},
    {"too short",                    "1101051949123100",                 NULL},
    {"empty",                        "",                                 NULL},
};
/* clang-format on */

static void test_canonical_identity_numbers(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof canonical_cases / sizeof canonical_cases[0]; i++) {
        const struct canonical_case *c = &canonical_cases[i];
        char got[CANONICAL_ID_SIZE] = "";
        print_message("    %s\n", c->name);
        enum err e = token_canonical_id(text_of(c->given), DATE_2026_11_23, got);
        assert_int_equal(e, c->then != NULL ? ERR_OK : ERR_POISON);
        if (c->then != NULL) assert_string_equal(got, c->then);
    }
}

struct fixture {
    char directory[64];
    struct config *config;
    struct tokens *tokens;
    struct arena arena;
    uint8_t memory[8192];
};

static void write_key(const struct fixture *f, const char *name, uint8_t fill)
{
    char path[128];
    uint8_t key[32];
    memset(key, fill, sizeof key);
    (void)snprintf(path, sizeof path, "%s/%s", f->directory, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_int_equal(fwrite(key, 1, sizeof key, file), sizeof key);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(chmod(path, 0600), 0);
}

static int with_tokens(void **state)
{
    char text[1024];
    struct config_why why = {{0}};
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    (void)snprintf(f->directory, sizeof f->directory, "/tmp/creditd-token-XXXXXX");
    assert_non_null(mkdtemp(f->directory));
    write_key(f, "a.key", 1);
    write_key(f, "b.key", 2);
    (void)snprintf(text, sizeof text,
                   "[service]\ninstance_id = t\n[kafka]\nbootstrap.servers = 127.0.0.1:1\n"
                   "[recipient.alpha]\nkey_file = %s/a.key\nepoch = 3\nid_key_file = %s/a.key\n"
                   "id_scheme = hmac-sha256\n"
                   "[recipient.beta]\nkey_file = %s/b.key\nscheme = hmac-sm3\n",
                   f->directory, f->directory, f->directory);
    if (config_parse("test", text, &f->config, &why) != ERR_OK) fail_msg("%s", why.text);
    if (tokens_new(f->config, &f->tokens, &why) != ERR_OK) fail_msg("%s", why.text);
    f->arena = (struct arena){f->memory, sizeof f->memory, 0};
    *state = f;
    return 0;
}

static int without_tokens(void **state)
{
    char path[128];
    struct fixture *f = *state;
    tokens_free(f->tokens);
    config_free(f->config);
    for (const char *name = "a.key"; name != NULL; name = *name == 'a' ? "b.key" : NULL) {
        (void)snprintf(path, sizeof path, "%s/%s", f->directory, name);
        assert_int_equal(unlink(path), 0);
    }
    assert_int_equal(rmdir(f->directory), 0);
    free(f);
    return 0;
}

/* Expected values by `openssl dgst -sha256|-sm3 -mac HMAC -macopt hexkey:...`. */
static void test_tokens_differ_by_recipient_and_match_openssl(void **state)
{
    struct fixture *f = *state;
    struct party party = {STR("CN_ID"), STR("11010519491231002x")};
    struct subject_token_list list;
    assert_int_equal(tokens_of_party(f->tokens, &party, DATE_2026_11_23, &f->arena, &list), ERR_OK);
    assert_int_equal(list.count, 2);
    assert_true(str_equal(list.items[0].recipient, STR("alpha")));
    assert_true(str_equal(list.items[0].scheme, STR("HMAC-SHA256")));
    assert_int_equal(list.items[0].epoch, 3);
    assert_true(str_equal(list.items[0].token,
                          STR("e725aeeeba9f63fd4f21599e8b82da22518ff263d9657971e41f2641c87f5721")));
    assert_true(str_equal(list.items[1].recipient, STR("beta")));
    assert_true(str_equal(list.items[1].scheme, STR("HMAC-SM3")));
    assert_true(str_equal(list.items[1].token,
                          STR("48c58b9a22cc6c3a8c32fe625741a41da33c5bf7f8211ac4ef2c7424ac1e8751")));
}

static void test_the_same_person_gets_the_same_token_again(void **state)
{
    struct fixture *f = *state;
    struct party old = {STR("CN_ID"), STR("110105491231002")};
    struct party new = {STR("CN_ID"), STR("11010519491231002X")};
    struct subject_token_list first, second;
    assert_int_equal(tokens_of_party(f->tokens, &old, DATE_2026_11_23, &f->arena, &first), ERR_OK);
    assert_int_equal(tokens_of_party(f->tokens, &new, DATE_2026_11_23, &f->arena, &second), ERR_OK);
    assert_int_equal(first.count, 2);
    for (uint32_t i = 0; i < 2; i++)
        assert_true(str_equal(first.items[i].token, second.items[i].token));
}

static void test_a_number_that_is_none_gives_no_token(void **state)
{
    struct fixture *f = *state;
    struct party party = {STR("CN_ID"), STR("12345")};
    struct subject_token_list list;
    assert_int_equal(tokens_of_party(f->tokens, &party, DATE_2026_11_23, &f->arena, &list), ERR_OK);
    assert_int_equal(list.count, 0);
}

static void test_share_ids_are_signed_per_recipient(void **state)
{
    struct fixture *f = *state;
    struct share share = {.version = 7, .index = 0, .entry_no = 1};
    share.record.recipient = STR("alpha");
    assert_int_equal(tokens_sign_share(f->tokens, STR("b1"), &share, &f->arena), ERR_OK);
    assert_true(str_equal(share.record.id,
                          STR("4ebc11938a05ec2b821439b14bf5bfe4a5009b9f6f2c7f659aeea8780cd7541f")));
    assert_true(str_equal(share.record.entry_id,
                          STR("f70869a409a2d6cf0ad18880cc4403159f3821587c3d32a2f2e880b8557796be")));
    struct share other = share;
    other.record.recipient = STR("beta");
    assert_int_equal(tokens_sign_share(f->tokens, STR("b1"), &other, &f->arena), ERR_OK);
    assert_false(str_equal(share.record.entry_id, other.record.entry_id));
    other.record.recipient = STR("gamma");
    assert_int_equal(tokens_sign_share(f->tokens, STR("b1"), &other, &f->arena), ERR_UNKNOWN);
}

/* What was shared under the first key and scheme is revoked under the second: by its id. */
static void test_ids_of_entries_outlive_the_key_of_the_tokens(void **state)
{
    struct fixture *f = *state;
    char text[1024];
    struct config_why why = {{0}};
    struct config *config = NULL;
    struct tokens *rotated = NULL;
    (void)snprintf(text, sizeof text,
                   "[service]\ninstance_id = t\n[kafka]\nbootstrap.servers = 127.0.0.1:1\n"
                   "[recipient.alpha]\nkey_file = %s/b.key\nepoch = 4\nid_key_file = %s/a.key\n"
                   "scheme = hmac-sm3\nid_scheme = hmac-sha256\n",
                   f->directory, f->directory);
    if (config_parse("test", text, &config, &why) != ERR_OK) fail_msg("%s", why.text);
    if (tokens_new(config, &rotated, &why) != ERR_OK) fail_msg("%s", why.text);

    struct share before = {.version = 7, .index = 0, .entry_no = 1};
    before.record.recipient = STR("alpha");
    struct share after = before;
    assert_int_equal(tokens_sign_share(f->tokens, STR("b1"), &before, &f->arena), ERR_OK);
    assert_int_equal(tokens_sign_share(rotated, STR("b1"), &after, &f->arena), ERR_OK);
    assert_true(str_equal(before.record.entry_id, after.record.entry_id));
    assert_true(str_equal(before.record.id, after.record.id));

    struct party party = {.id_type = STR("CN_ID"), .id_number = STR("11010519491231002X")};
    struct subject_token_list old, new;
    assert_int_equal(tokens_of_party(f->tokens, &party, DATE_2026_11_23, &f->arena, &old), ERR_OK);
    assert_int_equal(tokens_of_party(rotated, &party, DATE_2026_11_23, &f->arena, &new), ERR_OK);
    assert_int_equal(new.items[0].epoch, 4);
    assert_false(str_equal(old.items[0].token, new.items[0].token));
    tokens_free(rotated);
    config_free(config);
}

/* Without a word on how ids were made, those of what is open would be lost. */
static void test_a_scheme_changed_within_an_epoch_signs_nothing(void **state)
{
    struct fixture *f = *state;
    struct share share = {.version = 7, .index = 0, .entry_no = 1};
    share.record.recipient = STR("beta"); /* scheme = hmac-sm3, epoch 1 */
    share.record.key_epoch = 1;
    share.record.token_scheme = STR("HMAC-SM3");
    assert_int_equal(tokens_sign_share(f->tokens, STR("b1"), &share, &f->arena), ERR_OK);
    share.record.token_scheme = STR("HMAC-SHA256");
    assert_int_equal(tokens_sign_share(f->tokens, STR("b1"), &share, &f->arena), ERR_CONFIG);
    share.record.recipient = STR("alpha"); /* has an id_scheme */
    share.record.key_epoch = 3;
    share.record.token_scheme = STR("HMAC-SM3");
    assert_int_equal(tokens_sign_share(f->tokens, STR("b1"), &share, &f->arena), ERR_OK);
}

int main(void)
{
#define CASE(t) cmocka_unit_test_setup_teardown(t, with_tokens, without_tokens)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_canonical_identity_numbers),
        CASE(test_tokens_differ_by_recipient_and_match_openssl),
        CASE(test_the_same_person_gets_the_same_token_again),
        CASE(test_a_number_that_is_none_gives_no_token),
        CASE(test_share_ids_are_signed_per_recipient),
        CASE(test_ids_of_entries_outlive_the_key_of_the_tokens),
        CASE(test_a_scheme_changed_within_an_epoch_signs_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
