/* test_config.c - what a configuration file may say, and what a person is told when it is wrong. */
#include "consumer/config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "consumer/log.h"
#include "consumer/options.h"

#define MINIMAL "[service]\ninstance_id = w1\n[kafka]\nbootstrap.servers = 127.0.0.1:9092\n"

static struct config *parse_good(const char *text)
{
    struct config *c = NULL;
    struct config_why why = {""};
    enum err e = config_parse("test.conf", text, &c, &why);
    if (e != ERR_OK) fail_msg("refused: %s", why.text);
    return c;
}

static void test_defaults_hold_for_what_is_not_stated(void **state)
{
    (void)state;
    struct config *c = parse_good(MINIMAL);
    assert_string_equal(c->service_instance_id, "w1");
    assert_string_equal(c->service_group_id, "creditd");
    assert_string_equal(c->topics_calendar, "loan.calendar");
    assert_string_equal(c->topics_events, "");
    assert_int_equal(c->batch_commit_interval_ms, 100);
    assert_int_equal(c->batch_catch_up_intervals, 2);
    assert_int_equal(c->cache_bytes, 34 * 1024 * 1024);
    assert_int_equal(c->limits_value_bytes, 65536);
    assert_int_equal(c->service_log_format, LOG_FORMAT_KV);
    assert_false(c->registry_register);
    assert_int_equal(c->kafka_count, 1);
    assert_string_equal(c->kafka[0].name, "bootstrap.servers");
    config_free(c);
}

static void test_every_type_is_read(void **state)
{
    (void)state;
    struct config *c = parse_good(MINIMAL "socket.timeout.ms = 9000\n"
                                          "[cache]\nbytes = 2GiB ; inline comment\n"
                                          "[registry]\nregister = true\nurl = http://r:1\n"
                                          "# comment\n[service]\nlog_format = json\n"
                                          "log_level = debug\n[redis]\nport = 6400\n");
    assert_int_equal(c->cache_bytes, 2147483648LL);
    assert_true(c->registry_register);
    assert_int_equal(c->service_log_format, LOG_FORMAT_JSON);
    assert_int_equal(c->service_log_level, LOG_LEVEL_DEBUG);
    assert_int_equal(c->redis_port, 6400);
    assert_int_equal(c->kafka_count, 2);
    assert_string_equal(c->kafka[1].value, "9000");
    config_free(c);
}

static void test_indented_lines_go_on_with_the_value(void **state)
{
    (void)state;
    struct config *c = parse_good("[service]\ninstance_id = w1\n[kafka]\n"
                                  "bootstrap.servers = a:1,\n    b:2,\n\tc:3\n"
                                  "[lenders]\nids = BANK1, BANK-2\n    , b.3\n");
    assert_string_equal(c->kafka[0].value, "a:1,b:2,c:3");
    assert_int_equal(c->lender_count, 3);
    assert_string_equal(c->lenders[1], "BANK-2");
    config_free(c);
}

static void test_an_indented_key_after_a_section_is_a_key(void **state)
{
    (void)state;
    struct config *c = parse_good(MINIMAL "[redis]\nuser =\n[registry]\n  user =\n");
    assert_string_equal(c->registry_user, "");
    config_free(c);
}

static void test_recipients_are_sorted_and_named_topics_follow(void **state)
{
    (void)state;
    struct config *c =
        parse_good(MINIMAL "[recipient.pudao]\nkey_file = /k/p\nepoch = 3\n"
                           "id_key_file = /k/p1\nid_scheme = hmac-sm3\n"
                           "[recipient.bank-b]\nkey_file = /k/b\nkind = lender\nbilateral = true\n"
                           "scheme = hmac-sm3\ntopic = shares.b\non_cure = keep\n");
    assert_int_equal(c->recipient_count, 2);
    assert_string_equal(c->recipients[0].name, "bank-b");
    assert_string_equal(c->recipients[0].topic, "shares.b");
    assert_int_equal(c->recipients[0].scheme, CONFIG_SCHEME_HMAC_SM3);
    assert_int_equal(c->recipients[0].on_cure, CONFIG_CURE_KEEP);
    assert_string_equal(c->recipients[1].topic, "credit.blacklist-shares.pudao");
    assert_int_equal(c->recipients[1].epoch, 3);
    assert_string_equal(c->recipients[1].id_key_file, "/k/p1");
    assert_string_equal(c->recipients[0].id_key_file, "");
    assert_int_equal(c->recipients[1].id_scheme, CONFIG_SCHEME_HMAC_SM3);
    assert_int_equal(c->recipients[0].id_scheme, CONFIG_SCHEME_SAME);
    config_free(c);
}

/* clang-format off */
static const struct refusal {
    const char *text;
    const char *says[3]; /* each must stand in the complaint */
} refusals[] = {
    {MINIMAL "[redis]\nprot = 1\n",                    {"test.conf:6", "[redis] prot", "did you mean 'port'?"}},
    {MINIMAL "[rediss]\nport = 1\n",                   {"test.conf:6", "no such section", "[redis]?"}},
    {MINIMAL "[redis]\nport = 99999\n",                {"test.conf:6", "[redis] port", "out of range; use 1 to 65535"}},
    {MINIMAL "[redis]\nport = 12x\n",                  {"test.conf:6", "no whole number", "6379"}},
    {MINIMAL "[redis]\nport = +1\n",                   {"test.conf:6", "no whole number", ""}},
    {MINIMAL "[redis]\nport = 99999999999999999999\n", {"test.conf:6", "no whole number", ""}},
    {MINIMAL "[redis]\nport = 1\n\nport = 2\n",        {"test.conf:8", "[redis] port", "first on line 6"}},
    {MINIMAL "[cache]\nbytes = 64MB\n",                {"test.conf:6", "KiB, MiB or GiB", ""}},
    {MINIMAL "[cache]\nbytes = 9223372036854775807GiB\n", {"test.conf:6", "bytes", ""}},
    {MINIMAL "[registry]\nregister = yes\n",           {"test.conf:6", "neither true nor false", ""}},
    {MINIMAL "[registry]\nurl = ftp://x\n",            {"test.conf:6", "[registry] url", "http://"}},
    {MINIMAL "[topics]\npartitioner = murmur\n",       {"test.conf:6", "murmur2, crc32", ""}},
    {MINIMAL "[topics]\naudit = a b\n",                {"test.conf:6", "letters, digits", ""}},
    {MINIMAL "[topics]\naudit =\n",                    {"test.conf:6", "[topics] audit", "is empty"}},
    {MINIMAL "[topics]\naudit = loan.signals\n",       {"test.conf:6", "[topics] audit", "same topic"}},
    {MINIMAL "[topics]\noverdues =\n",                 {"[topics]", "no input", ""}},
    {MINIMAL "[service]\nhttp_host = localhost\n",     {"test.conf:6", "[service] http_host", "127.0.0.1"}},
    {MINIMAL "[redis]\nuser = creditd\n",              {"test.conf:6", "[redis] user", "password_file"}},
    {MINIMAL "[redis]\nbackoff_min_ms = 5000\n",       {"test.conf:6", "[redis] backoff_min_ms", "backoff_max_ms"}},
    {MINIMAL "[recipient.Pudao]\nepoch = 1\n",         {"test.conf:6", "recipient", "a-z"}},
    {MINIMAL "[recipient.pudao]\nepoch = 1\n",         {"pudao", "key_file", ""}},
    {MINIMAL "[recipient.b]\nkey_file=/k\nepoch = 2\n",  {"b", "id_key_file", "epoch 2"}},
    {MINIMAL "[recipient.b]\nkey_file=/k\nepoch = 2\nid_key_file=/k\n", {"b", "id_scheme", "epoch 2"}},
    {MINIMAL "[recipient.b]\nkey_file=/k\nepok = 1\n", {"test.conf:7", "did you mean 'epoch'?", ""}},
    {MINIMAL "[recipient.b]\nkey_file=/k\nbilateral=true\n", {"b", "lender", ""}},
    {MINIMAL "[recipient.a]\nkey_file=/k\n[recipient.b]\nkey_file=/k\ntopic=credit.blacklist-shares.a\n",
                                                       {"test.conf:8", "b", "same topic as [recipient.a]"}},
    {MINIMAL "[recipient.a]\nkey_file=/k\ntopic=loan.overdues\n", {"test.conf:6", "a", "same topic as [topics] overdues"}},
    {MINIMAL "[lenders]\nids = a b/c\n",               {"test.conf:6", "'b/c'", ""}},
    {MINIMAL "[lenders]\nid = a\n",                    {"test.conf:6", "ids", ""}},
    {MINIMAL "sasl.password = hunter2\n",              {"test.conf:5", "sasl.password_file", ""}},
    {MINIMAL "sasl.password_file = /nonexistent\n",    {"test.conf:5", "/nonexistent", "No such file"}},
    {MINIMAL "bootstrap.servers = b:1\n",              {"test.conf:5", "set twice", "line 4"}},
    {MINIMAL "just words\n",                           {"test.conf:5", "neither [section] nor", ""}},
    {"[kafka]\nbootstrap.servers = a:1\n",             {"[service] instance_id", "is required", ""}},
    {"[service]\ninstance_id = w1\n",                  {"[kafka] bootstrap.servers", "is required", ""}},
    {MINIMAL "[service]\ninstance_id =\n",             {"test.conf:6", "set twice", ""}},
    {MINIMAL "a23456789_123456789_123456789_123456789_123456789_ = 1\n", {"test.conf:5", "more than 49", ""}},
};
/* clang-format on */

static void test_each_mistake_is_named_with_its_place_and_mend(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refusals / sizeof refusals[0]; i++) {
        const struct refusal *r = &refusals[i];
        struct config *c = NULL;
        struct config_why why = {""};
        print_message("    %s\n", r->says[1]);
        assert_int_equal(config_parse("test.conf", r->text, &c, &why), ERR_CONFIG);
        assert_null(c);
        for (int k = 0; k < 3; k++) {
            if (strstr(why.text, r->says[k]) == NULL) {
                fail_msg("'%s' does not say '%s'", why.text, r->says[k]);
            }
        }
        if (strstr(why.text, "hunter2") != NULL) fail_msg("a secret was shown: %s", why.text);
    }
}

static void test_a_line_longer_than_the_parser_takes_is_refused(void **state)
{
    (void)state;
    char text[1024];
    char filler[400];
    memset(filler, 'x', sizeof filler - 1);
    filler[sizeof filler - 1] = '\0';
    (void)snprintf(text, sizeof text, "%sssl.ca.location = %s\n", MINIMAL, filler);
    struct config *c = NULL;
    struct config_why why = {""};
    assert_int_equal(config_parse("test.conf", text, &c, &why), ERR_CONFIG);
    assert_non_null(strstr(why.text, "test.conf:5"));
    assert_non_null(strstr(why.text, "go on in the next line"));
}

struct files {
    char dir[64];
    char config[96];
    char secret[96];
};

static void write_file(const char *path, const char *text, mode_t mode)
{
    FILE *f = fopen(path, "we");
    assert_non_null(f);
    assert_true(fputs(text, f) >= 0);
    assert_int_equal(fclose(f), 0);
    assert_int_equal(chmod(path, mode), 0);
}

static int make_files(void **state)
{
    struct files *f = calloc(1, sizeof *f);
    if (f == NULL) return -1;
    (void)snprintf(f->dir, sizeof f->dir, "/tmp/creditd-test-config.XXXXXX");
    if (mkdtemp(f->dir) == NULL) return -1;
    (void)snprintf(f->config, sizeof f->config, "%s/creditd.conf", f->dir);
    (void)snprintf(f->secret, sizeof f->secret, "%s/secret", f->dir);
    *state = f;
    return 0;
}

static int drop_files(void **state)
{
    struct files *f = *state;
    (void)unlink(f->config);
    (void)unlink(f->secret);
    (void)rmdir(f->dir);
    free(f);
    return 0;
}

static void test_the_environment_wins_over_the_file(void **state)
{
    struct files *f = *state;
    write_file(f->config, MINIMAL "[redis]\nport = 6400\n", 0644);
    assert_int_equal(setenv("CREDITD_REDIS_PORT", "6500", 1), 0);
    assert_int_equal(setenv("CREDITD_KAFKA_BOOTSTRAP_SERVERS", "b:2", 1), 0);
    assert_int_equal(setenv("CREDITD_UNRELATED", "x", 1), 0);
    struct config *c = NULL;
    struct config_why why = {""};
    enum err e = config_load(f->config, &c, &why);
    assert_int_equal(unsetenv("CREDITD_REDIS_PORT"), 0);
    assert_int_equal(unsetenv("CREDITD_KAFKA_BOOTSTRAP_SERVERS"), 0);
    if (e != ERR_OK) fail_msg("refused: %s", why.text);
    assert_int_equal(c->redis_port, 6500);
    assert_int_equal(c->kafka_count, 1);
    assert_string_equal(c->kafka[0].value, "b:2");
    config_free(c);
}

static void test_a_variable_that_names_no_key_is_refused(void **state)
{
    struct files *f = *state;
    write_file(f->config, MINIMAL, 0644);
    assert_int_equal(setenv("CREDITD_REDIS_PROT", "1", 1), 0);
    struct config *c = NULL;
    struct config_why why = {""};
    enum err e = config_load(f->config, &c, &why);
    assert_int_equal(unsetenv("CREDITD_REDIS_PROT"), 0);
    assert_int_equal(e, ERR_CONFIG);
    assert_non_null(strstr(why.text, "CREDITD_REDIS_PROT"));
}

static void test_a_wrong_variable_is_named_as_such(void **state)
{
    struct files *f = *state;
    write_file(f->config, MINIMAL, 0644);
    assert_int_equal(setenv("CREDITD_REGISTRY_URL", "ftp://x", 1), 0);
    struct config *c = NULL;
    struct config_why why = {""};
    enum err e = config_load(f->config, &c, &why);
    assert_int_equal(unsetenv("CREDITD_REGISTRY_URL"), 0);
    assert_int_equal(e, ERR_CONFIG);
    assert_non_null(strstr(why.text, "environment: [registry] url"));
}

/* What only librdkafka or the file system can tell, and the policy, with the line as well. */
static void test_what_is_checked_later_has_its_line_too(void **state)
{
    (void)state;
    static const struct refusal later[] = {
        {MINIMAL "foo.bar = 1\n", {"test.conf:5", "[kafka] foo.bar: ", "knows no such setting"}},
        {MINIMAL "acks = 1\n", {"test.conf:5", "[kafka] acks: is always", "remove it"}},
        {MINIMAL "[redis]\nuser = u\npassword_file = /nonexistent\n",
         {"test.conf:7", "[redis] password_file: ", "/nonexistent"}},
        {MINIMAL "[recipient.b]\nkey_file = /nonexistent\n",
         {"test.conf:6", "[recipient.b] key_file: ", "/nonexistent"}},
    };
    for (size_t i = 0; i < sizeof later / sizeof later[0]; i++) {
        struct config_why why = {""};
        struct config *c = parse_good(later[i].text);
        assert_int_equal(options_check_config(c, &why), ERR_CONFIG);
        for (int k = 0; k < 3; k++) {
            if (strstr(why.text, later[i].says[k]) == NULL)
                fail_msg("'%s' does not say '%s'", why.text, later[i].says[k]);
        }
        config_free(c);
    }
}

static void test_a_secret_comes_from_a_private_file_only(void **state)
{
    struct files *f = *state;
    char text[16];
    size_t length = 0;
    struct config_why why = {""};
    write_file(f->secret, "hunter2\n", 0644);
    assert_int_equal(config_read_secret(f->secret, text, sizeof text, &length, &why), ERR_CONFIG);
    assert_non_null(strstr(why.text, "chmod 600"));
    write_file(f->secret, "hunter2\n", 0600);
    assert_int_equal(config_read_secret(f->secret, text, sizeof text, &length, &why), ERR_OK);
    assert_string_equal(text, "hunter2");
    assert_int_equal(length, 7);
    assert_int_equal(config_read_secret(f->secret, text, 4, &length, &why), ERR_CONFIG);
    write_file(f->secret, "\n", 0600);
    assert_int_equal(config_read_secret(f->secret, text, sizeof text, &length, &why), ERR_CONFIG);
    assert_int_equal(config_read_secret(f->dir, text, sizeof text, &length, &why), ERR_CONFIG);
}

static void test_a_kafka_secret_reaches_the_setting_and_no_print(void **state)
{
    struct files *f = *state;
    char text[512];
    write_file(f->secret, "hunter2\n", 0600);
    (void)snprintf(text, sizeof text, "%ssasl.password_file = %s\n", MINIMAL, f->secret);
    struct config *c = parse_good(text);
    assert_int_equal(c->kafka_count, 2);
    assert_string_equal(c->kafka[1].name, "sasl.password");
    assert_string_equal(c->kafka[1].value, "hunter2");
    char *print = NULL;
    assert_int_equal(config_print(c, &print), ERR_OK);
    assert_null(strstr(print, "hunter2"));
    free(print);
    config_free(c);
}

static void test_a_key_of_wrong_length_is_refused(void **state)
{
    struct files *f = *state;
    uint8_t key[64];
    size_t length = 0;
    struct config_why why = {""};
    write_file(f->secret, "fifteen bytes..", 0600);
    assert_int_equal(config_read_key(f->secret, key, &length, &why), ERR_CONFIG);
    write_file(f->secret, "sixteen bytes...", 0600);
    assert_int_equal(config_read_key(f->secret, key, &length, &why), ERR_OK);
    assert_int_equal(length, 16);
}

static void test_what_is_printed_loads_to_the_same(void **state)
{
    (void)state;
    struct config *c = parse_good(MINIMAL "[cache]\nbytes = 3MiB\n[registry]\nregister = true\n"
                                          "[recipient.p]\nkey_file = /k\n[lenders]\nids = A B\n");
    char *first = NULL;
    char *second = NULL;
    assert_int_equal(config_print(c, &first), ERR_OK);
    struct config *again = parse_good(first);
    assert_int_equal(config_print(again, &second), ERR_OK);
    assert_string_equal(first, second);
    assert_int_equal(again->cache_bytes, 3 * 1024 * 1024);
    assert_int_equal(again->lender_count, 2);
    free(first);
    free(second);
    config_free(c);
    config_free(again);
}

static void test_a_reload_takes_what_it_may_and_nothing_else(void **state)
{
    (void)state;
    struct config_why why = {""};
    struct config *running = parse_good(MINIMAL);
    struct config *fine = parse_good(MINIMAL "[service]\nlog_level = debug\n");
    struct config *wrong = parse_good(MINIMAL "[service]\nlog_level = warn\n[redis]\nport = 1\n");
    assert_int_equal(config_reload(running, fine, &why), ERR_OK);
    assert_int_equal(running->service_log_level, LOG_LEVEL_DEBUG);
    assert_int_equal(config_reload(running, wrong, &why), ERR_CONFIG);
    assert_non_null(strstr(why.text, "[redis] port"));
    assert_int_equal(running->service_log_level, LOG_LEVEL_DEBUG);
    config_free(running);
    config_free(fine);
    config_free(wrong);
}

#define RUNNING MINIMAL "[recipient.b]\nkey_file=/k\n[lenders]\nids = A\n"

static void test_a_reload_names_the_key_that_needs_a_restart(void **state)
{
    (void)state;
    static const struct {
        const char *text, *says;
    } cases[] = {
        {MINIMAL "[recipient.b]\nkey_file=/k\non_cure = keep\n[lenders]\nids = A\n",
         "[recipient.b] on_cure"},
        {MINIMAL "[recipient.b]\nkey_file=/k\nkind = lender\n[lenders]\nids = A\n",
         "[recipient.b] kind"},
        {MINIMAL "[recipient.b]\nkey_file=/k\n[recipient.c]\nkey_file=/k\n[lenders]\nids = A\n",
         "[recipient.c]"},
        {MINIMAL "[lenders]\nids = A\n", "[recipient.b]"},
        {MINIMAL "[recipient.b]\nkey_file=/k\n[lenders]\nids = A B\n", "[lenders] ids"},
        /* Read once, at the start: a reload that took them would change nothing. */
        {RUNNING "[batch]\nmax_events = 7\n", "[batch] max_events"},
        {RUNNING "[registry]\nrate_per_s = 7\n", "[registry] rate_per_s"},
        {RUNNING "[registry]\nunknown_ms = 7\n", "[registry] unknown_ms"},
        {RUNNING "[watchdog]\ncall_deadline_ms = 7000\n", "[watchdog] call_deadline_ms"},
    };
    struct config *running = parse_good(RUNNING);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct config_why why = {""};
        struct config *next = parse_good(cases[i].text);
        assert_int_equal(config_check_reload(running, next, &why), ERR_CONFIG);
        if (strstr(why.text, cases[i].says) == NULL)
            fail_msg("'%s' does not say '%s'", why.text, cases[i].says);
        config_free(next);
    }
    config_free(running);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_defaults_hold_for_what_is_not_stated),
        cmocka_unit_test(test_every_type_is_read),
        cmocka_unit_test(test_indented_lines_go_on_with_the_value),
        cmocka_unit_test(test_an_indented_key_after_a_section_is_a_key),
        cmocka_unit_test(test_recipients_are_sorted_and_named_topics_follow),
        cmocka_unit_test(test_each_mistake_is_named_with_its_place_and_mend),
        cmocka_unit_test(test_a_line_longer_than_the_parser_takes_is_refused),
        cmocka_unit_test_setup_teardown(test_the_environment_wins_over_the_file, make_files,
                                        drop_files),
        cmocka_unit_test_setup_teardown(test_a_variable_that_names_no_key_is_refused, make_files,
                                        drop_files),
        cmocka_unit_test_setup_teardown(test_a_wrong_variable_is_named_as_such, make_files,
                                        drop_files),
        cmocka_unit_test(test_what_is_checked_later_has_its_line_too),
        cmocka_unit_test_setup_teardown(test_a_secret_comes_from_a_private_file_only, make_files,
                                        drop_files),
        cmocka_unit_test_setup_teardown(test_a_kafka_secret_reaches_the_setting_and_no_print,
                                        make_files, drop_files),
        cmocka_unit_test_setup_teardown(test_a_key_of_wrong_length_is_refused, make_files,
                                        drop_files),
        cmocka_unit_test(test_what_is_printed_loads_to_the_same),
        cmocka_unit_test(test_a_reload_takes_what_it_may_and_nothing_else),
        cmocka_unit_test(test_a_reload_names_the_key_that_needs_a_restart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
