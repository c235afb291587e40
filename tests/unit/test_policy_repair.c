/* test_policy_repair.c - repair rules of the policy file. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/policy_repair.h"
#include "state/core/date.h"

#define PBOC "pboc-2025-12-22:2020-01-01:2025-12-31:1000000:2026-03-31:2026-01-01"

static char *text_of(const struct policy_repairs *repairs)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    assert_non_null(out);
    policy_repair_put(out, repairs);
    assert_int_equal(fclose(out), 0);
    return text;
}

static void test_a_rule_is_read_as_it_is_written(void **state)
{
    (void)state;
    struct policy_repairs repairs;
    assert_true(policy_repair_parse(PBOC, &repairs));
    assert_int_equal(repairs.count, 1);
    assert_true(str_equal(repairs.items[0].name, STR("pboc-2025-12-22")));
    assert_int_equal(repairs.items[0].from_on, date_from_civil(2020, 1, 1));
    assert_int_equal(repairs.items[0].to_on, date_from_civil(2025, 12, 31));
    assert_int_equal(repairs.items[0].most_minor, 1000000);
    assert_int_equal(repairs.items[0].repaid_by, date_from_civil(2026, 3, 31));
    assert_int_equal(repairs.items[0].effective_on, date_from_civil(2026, 1, 1));
    char *text = text_of(&repairs);
    assert_string_equal(text, PBOC);
    free(text);
}

static void test_several_rules_and_none(void **state)
{
    (void)state;
    struct policy_repairs repairs;
    assert_true(
        policy_repair_parse(PBOC "  b:2020-01-01:2020-01-02:0:2020-01-03:2020-01-04", &repairs));
    assert_int_equal(repairs.count, 2);
    char *text = text_of(&repairs);
    assert_string_equal(text, PBOC " b:2020-01-01:2020-01-02:0:2020-01-03:2020-01-04");
    free(text);
    assert_true(policy_repair_parse("off", &repairs));
    assert_int_equal(repairs.count, 0);
    text = text_of(&repairs);
    assert_string_equal(text, "off");
    free(text);
}

static void test_what_is_no_rule_is_refused_and_writes_nothing(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "",
        "on",
        "a:2020-01-01:2025-12-31:1000000:2026-03-31",              /* a field short */
        "a:2020-01-01:2025-12-31:1000000:2026-03-31:2026-01-01:x", /* one more */
        "a:2025-12-31:2020-01-01:1000000:2026-03-31:2026-01-01",   /* ends before it begins */
        "a:2020-01-01:2025-12-31:1000000:2019-12-31:2026-01-01",   /* repaid before */
        "a:2020-02-30:2025-12-31:1000000:2026-03-31:2026-01-01",   /* no such day */
        "a:2020-1-01:2025-12-31:1000000:2026-03-31:2026-01-01",    /* not its form */
        "a:2020-01-01:2025-12-31:-1:2026-03-31:2026-01-01",        /* below nothing */
        "a:2020-01-01:2025-12-31:1000000000000000:2026-03-31:2026-01-01", /* 16 digits */
        ":2020-01-01:2025-12-31:1000000:2026-03-31:2026-01-01",           /* no name */
        PBOC " " PBOC " " PBOC " " PBOC " " PBOC,                         /* five */
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct policy_repairs repairs = {.count = 99};
        if (policy_repair_parse(wrong[i], &repairs)) fail_msg("taken: %s", wrong[i]);
        assert_int_equal(repairs.count, 99);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_rule_is_read_as_it_is_written),
        cmocka_unit_test(test_several_rules_and_none),
        cmocka_unit_test(test_what_is_no_rule_is_refused_and_writes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
