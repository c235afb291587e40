/* test_docs.c - the reference pages and policy files in ops/ are what the tables in the code print.
 * UPDATE_DOCS=1 rewrites them (ops/check/regenerate-docs). */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/config.h"
#include "consumer/metrics.h"
#include "consumer/policy_load.h"

enum { PAGE_MAX = 256 * 1024 };

/* The page as checked in; the caller frees it. */
static char *read_page(const char *path)
{
    FILE *file = fopen(path, "re");
    if (file == NULL) fail_msg("%s is missing; run ops/check/regenerate-docs", path);
    char *text = calloc(1, PAGE_MAX);
    assert_non_null(text);
    size_t length = fread(text, 1, PAGE_MAX - 1, file);
    assert_true(length < PAGE_MAX - 1);
    assert_int_equal(fclose(file), 0);
    return text;
}

static void write_page(const char *path, const char *text)
{
    FILE *file = fopen(path, "we");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static void compare(const char *path, const char *printed)
{
    if (getenv("UPDATE_DOCS") != NULL) {
        write_page(path, printed);
        return;
    }
    char *page = read_page(path);
    bool is_same = strcmp(page, printed) == 0;
    free(page);
    if (!is_same) fail_msg("%s is not what the code prints; run ops/check/regenerate-docs", path);
}

static void test_the_configuration_page_is_the_table(void **state)
{
    (void)state;
    char *printed = NULL;
    assert_int_equal(config_docs(&printed), ERR_OK);
    assert_non_null(strstr(printed, "commit_interval_ms"));
    compare("ops/config.md", printed);
    free(printed);
}

static void test_the_metrics_page_is_the_table(void **state)
{
    (void)state;
    char *printed = NULL;
    assert_int_equal(metrics_docs(&printed), ERR_OK);
    assert_non_null(strstr(printed, "creditd_events_consumed_total"));
    compare("ops/metrics.md", printed);
    free(printed);
}

/* Every key stands in it with a comment of its own. */
static void test_the_policy_files_are_the_tables(void **state)
{
    (void)state;
    for (int i = 0; i < POLICY_PROFILE_COUNT; i++) {
        char path[64];
        char *printed = NULL;
        size_t length = 0;
        FILE *out = open_memstream(&printed, &length);
        assert_non_null(out);
        policy_put_profile(out, (enum policy_profile)i);
        assert_int_equal(fclose(out), 0);
        assert_non_null(strstr(printed, "\nwindow_days = 92\n"));
        (void)snprintf(path, sizeof path, "ops/policy/%s.conf", policy_profile_words[i]);
        compare(path, printed);
        free(printed);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_configuration_page_is_the_table),
        cmocka_unit_test(test_the_metrics_page_is_the_table),
        cmocka_unit_test(test_the_policy_files_are_the_tables),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
