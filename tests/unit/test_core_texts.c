/* test_core_texts.c - texts in bounded room, the list of errors, amounts and slices. */
#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "state/core/err.h"
#include "state/core/money.h"
#include "state/core/str.h"
#include "state/core/text.h"
#include "state/core/why.h"

static void assert_text(const struct text *text, const char *expected)
{
    assert_int_equal(text->len, strlen(expected));
    assert_memory_equal(text->at, expected, text->len);
}

static void test_a_text_is_put_together_of_its_parts(void **state)
{
    (void)state;
    struct text text = {.len = 0};
    text_word(&text, "dpd ");
    text_int(&text, 0);
    text_str(&text, STR(" ~"));
    text_date(&text, 0);
    text_int(&text, -10);
    assert_text(&text, "dpd 0 ~1970-01-01-10");

    text.len = 0;
    text_int(&text, INT64_MIN);
    text_int(&text, INT64_MAX);
    assert_text(&text, "-92233720368547758089223372036854775807");
}

static void test_bytes_that_do_not_print_become_question_marks(void **state)
{
    (void)state;
    struct text text = {.len = 0};
    text_str(&text, STR("a\x1f \x7f\xe4~"));
    assert_text(&text, "a? ??~");
}

static void test_what_does_not_fit_into_a_text_is_cut(void **state)
{
    (void)state;
    struct text text = {.len = 0};
    for (size_t i = 0; i < sizeof text.at + 3; i++)
        text_word(&text, "x");
    assert_int_equal(text.len, sizeof text.at);
    assert_int_equal(text.at[sizeof text.at - 1], 'x');
}

static void test_a_text_taken_lies_in_the_arena(void **state)
{
    (void)state;
    static alignas(max_align_t) uint8_t block[512];
    struct arena arena = {.base = block, .size = sizeof block};
    struct text text = {.len = 0};
    text_word(&text, "case");
    struct str taken = text_take(&text, &arena);
    text.at[0] = '-';
    assert_true(str_equal(taken, STR("case")));
    arena.size = arena.used;
    assert_true(str_is_none(text_take(&text, &arena)));
    assert_int_equal(str_of_word("four").len, 4);
}

static void test_a_reason_is_appended_and_never_runs_over(void **state)
{
    (void)state;
    struct why why;
    why_clear(&why);
    why_add(&why, "field ");
    why_add_str(&why, STR("a\x02~ \x7f"));
    why_add(&why, " at ");
    why_add_int(&why, -120);
    why_add_int(&why, 7);
    assert_string_equal(why.text, "field a?~ ? at -1207");
    why_clear(&why);
    why_add_str(&why, STR("x"));
    assert_string_equal(why.text, "x");
    why_clear(&why);
    why_add_int(&why, INT64_MIN);
    assert_string_equal(why.text, "-9223372036854775808");

    char longer[2 * sizeof why.text];
    memset(longer, 'x', sizeof longer - 1);
    longer[sizeof longer - 1] = '\0';
    why_clear(&why);
    why_add(&why, longer);
    assert_int_equal(strlen(why.text), sizeof why.text - 1);
    why_add(&why, "y");
    why_add_str(&why, STR("y"));
    assert_int_equal(strlen(why.text), sizeof why.text - 1);
    assert_null(strchr(why.text, 'y'));
    why_clear(&why);
    why_add_str(&why, (struct str){longer, sizeof longer - 1});
    assert_int_equal(strlen(why.text), sizeof why.text - 1);
}

static void test_nobody_who_asks_for_no_reason_gets_one(void **state)
{
    (void)state;
    why_clear(NULL);
    why_add(NULL, "x");
    why_add_str(NULL, STR("x"));
    why_add_int(NULL, 1);
}

/* A character of two bytes, begun `room` bytes before the end. */
static size_t length_with_character_at(struct why *why, size_t room)
{
    why_clear(why);
    for (size_t i = 0; i + room + 1 < sizeof why->text; i++)
        why_add(why, "x");
    why_add(why, "\xc3\xa4yz");
    return strlen(why->text);
}

static void test_a_character_is_not_cut_in_two(void **state)
{
    (void)state;
    struct why why;
    size_t whole = sizeof why.text - 1;
    assert_int_equal(length_with_character_at(&why, 1), whole - 1); /* its first byte alone */
    assert_int_equal(why.text[whole - 2], 'x');
    assert_int_equal(length_with_character_at(&why, 2), whole);
    assert_memory_equal(why.text + whole - 2, "\xc3\xa4", 2);
    assert_int_equal(length_with_character_at(&why, 3), whole);
    assert_int_equal(why.text[whole - 1], 'y');

    /* Of a character of three bytes two fit: both go. */
    why_clear(&why);
    for (size_t i = 0; i + 3 < sizeof why.text; i++)
        why_add(&why, "x");
    why_add(&why, "\xe4\xb8\xad");
    assert_int_equal(strlen(why.text), whole - 2);

    /* Bytes that continue nothing are no reason to read before the text. */
    why_clear(&why);
    char bytes[2 * sizeof why.text];
    memset(bytes, 0x80, sizeof bytes - 1);
    bytes[sizeof bytes - 1] = '\0';
    why_add(&why, bytes);
    assert_string_equal(why.text, "");
}

static void test_every_error_has_a_text_and_an_action(void **state)
{
    (void)state;
    static const enum err_action expected[ERR_COUNT] = {
        [ERR_OK] = ACT_NONE,      [ERR_RETRY] = ACT_RETRY,    [ERR_AGAIN] = ACT_RETRY,
        [ERR_POISON] = ACT_PARK,  [ERR_UNKNOWN] = ACT_PARK,   [ERR_LIMIT] = ACT_PARK,
        [ERR_DAMAGED] = ACT_HEAL, [ERR_OVERTAKEN] = ACT_HALT, [ERR_INVARIANT] = ACT_HALT,
        [ERR_NOMEM] = ACT_STOP,   [ERR_CONFIG] = ACT_STOP,    [ERR_FENCED] = ACT_STOP,
        [ERR_FATAL] = ACT_STOP,
    };
    for (int e = 0; e < ERR_COUNT; e++) {
        assert_true(strlen(err_text((enum err)e)) > 0);
        assert_string_not_equal(err_text((enum err)e), "unknown error");
        assert_int_equal(err_action((enum err)e), expected[e]);
    }
    assert_string_equal(err_text(ERR_OK), "ok");
    assert_string_equal(err_text(ERR_COUNT), "unknown error");
    assert_int_equal(err_action(ERR_COUNT), ACT_STOP);
    assert_int_equal(err_action((enum err) - 1), ACT_STOP);
}

static void test_sums_stop_at_the_ends(void **state)
{
    (void)state;
    assert_int_equal(money_add(-3, 5), 2);
    assert_int_equal(money_add(INT64_MAX, 1), INT64_MAX);
    assert_int_equal(money_add(INT64_MAX - 1, 1), INT64_MAX);
    /* The least number means "not stated". */
    assert_int_equal(money_add(INT64_MIN + 1, -2), INT64_MIN + 1);
    assert_int_equal(money_min(2, 1), 1);
    assert_int_equal(money_min(1, 2), 1);
    assert_int_equal(money_max(2, 1), 2);
    assert_int_equal(money_max(1, 2), 2);
}

static void test_a_percentage_is_rounded_down(void **state)
{
    (void)state;
    assert_int_equal(money_percent_floor(199, 50), 99);
    assert_int_equal(money_percent_floor(1000, 33), 330);
    assert_int_equal(money_percent_floor(10099, 1), 100);
    assert_int_equal(money_percent_floor(MONEY_MAX, 100), MONEY_MAX);
    assert_int_equal(money_percent_floor(MONEY_MAX, 0), 0);
}

static void test_amounts_of_fifteen_digits_fit(void **state)
{
    (void)state;
    assert_true(money_fits(999999999999999));
    assert_false(money_fits(1000000000000000));
    assert_true(money_fits(-999999999999999));
    assert_false(money_fits(-1000000000000000));
}

static void test_slices_are_compared_bytewise(void **state)
{
    (void)state;
    static const struct {
        struct str a, b;
        int sign;
        bool is_equal;
    } rows[] = {
        {{"a", 1}, {"a", 1}, 0, true},   {{"a", 1}, {"b", 1}, -1, false},
        {{"b", 1}, {"ab", 2}, 1, false}, {{"a", 1}, {"ab", 2}, -1, false},
        {{"ab", 2}, {"a", 1}, 1, false}, {{"\xff", 1}, {"a", 1}, 1, false},
        {{NULL, 0}, {"", 0}, 0, false},  {{"", 0}, {NULL, 0}, 0, false},
        {{NULL, 0}, {NULL, 0}, 0, true}, {{"a", 1}, {NULL, 0}, 1, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int order = str_compare(rows[i].a, rows[i].b);
        assert_int_equal((order > 0) - (order < 0), rows[i].sign);
        assert_int_equal(str_equal(rows[i].a, rows[i].b), rows[i].is_equal);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_text_is_put_together_of_its_parts),
        cmocka_unit_test(test_bytes_that_do_not_print_become_question_marks),
        cmocka_unit_test(test_what_does_not_fit_into_a_text_is_cut),
        cmocka_unit_test(test_a_text_taken_lies_in_the_arena),
        cmocka_unit_test(test_a_reason_is_appended_and_never_runs_over),
        cmocka_unit_test(test_nobody_who_asks_for_no_reason_gets_one),
        cmocka_unit_test(test_a_character_is_not_cut_in_two),
        cmocka_unit_test(test_every_error_has_a_text_and_an_action),
        cmocka_unit_test(test_sums_stop_at_the_ends),
        cmocka_unit_test(test_a_percentage_is_rounded_down),
        cmocka_unit_test(test_amounts_of_fifteen_digits_fit),
        cmocka_unit_test(test_slices_are_compared_bytewise),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
