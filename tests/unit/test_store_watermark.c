/* test_store_watermark.c - the table of verdicts, row by row, and the readable form of a watermark.
 */
#include "state/store/watermark.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "state/core/records.h"
#include "state/store/watermark_text.h"
#include "tests/support/redis_fixture.h"

static struct watermark current(int64_t txn_seq)
{
    return fixture_watermark(txn_seq, 50);
}

/* A mark of a replay that begins at the point of `txn_seq` and goes to `target`. */
static struct watermark restoring(int64_t txn_seq, int64_t target)
{
    struct watermark w = current(txn_seq);
    w.state = WATERMARK_RESTORING;
    w.from = w.meta_offset + 1;
    w.target = target;
    return w;
}

/* The mark of a rebuild from nothing. */
static struct watermark rebuilding(int64_t target)
{
    struct watermark w = restoring(1, target);
    w.txn_seq = 0;
    w.meta_offset = -1;
    w.begin_offset = -1;
    w.borrowers = 0;
    w.checksum = 0;
    w.from = WATERMARK_CHANGELOG_START;
    return w;
}

static struct watermark by_writer(struct watermark w, struct str writer)
{
    assert_int_equal(watermark_set_writer(&w, writer), ERR_OK);
    return w;
}

static struct watermark of_cluster(struct watermark w, struct str fingerprint)
{
    assert_int_equal(watermark_set_fingerprint(&w, fingerprint), ERR_OK);
    return w;
}

static const struct watermark none = {.state = WATERMARK_NONE};
static const struct watermark torn = {.state = WATERMARK_TORN};

static enum watermark_verdict running(struct watermark found)
{
    struct watermark expected = current(20), next = current(21);
    return watermark_judge(&found, &expected, &next);
}

static enum watermark_verdict assigned(struct watermark found)
{
    struct watermark expected = current(20);
    return watermark_judge(&found, &expected, NULL);
}

static void test_expected_is_written_over(void **state)
{
    (void)state;
    assert_int_equal(running(current(20)), MARK_AS_EXPECTED);
    assert_int_equal(assigned(current(20)), MARK_AS_EXPECTED);
    assert_int_equal(watermark_judge(&none, &none, NULL), MARK_AS_EXPECTED);
    struct watermark first = current(1);
    assert_int_equal(watermark_judge(&none, &none, &first), MARK_AS_EXPECTED);
    assert_int_equal(watermark_judge(&torn, &torn, &first), MARK_AS_EXPECTED);
}

static void test_the_writer_of_a_current_mark_does_not_matter(void **state)
{
    (void)state;
    assert_int_equal(running(by_writer(current(20), STR("creditd-2"))), MARK_AS_EXPECTED);
    assert_int_equal(running(by_writer(current(21), STR("creditd-2"))), MARK_ALREADY_NEW);
}

static void test_the_new_one_is_done(void **state)
{
    (void)state;
    assert_int_equal(running(current(21)), MARK_ALREADY_NEW);
}

static void test_later_is_a_newer_owner_or_lost_data(void **state)
{
    (void)state;
    assert_int_equal(running(current(22)), MARK_LATER);
    assert_int_equal(assigned(current(21)), MARK_LATER);
    struct watermark found = current(5), first = current(1);
    assert_int_equal(watermark_judge(&found, &none, NULL), MARK_LATER);
    assert_int_equal(watermark_judge(&found, &none, &first), MARK_LATER);
}

static void test_older_or_none_is_healed(void **state)
{
    (void)state;
    assert_int_equal(running(current(19)), MARK_OLDER_OR_NONE);
    assert_int_equal(running(none), MARK_OLDER_OR_NONE);
    assert_int_equal(assigned(current(3)), MARK_OLDER_OR_NONE);
    assert_int_equal(assigned(none), MARK_OLDER_OR_NONE);
}

static void test_between_expected_and_next_is_older(void **state)
{
    (void)state;
    struct watermark expected = current(20), next = current(25), found = current(23);
    assert_int_equal(watermark_judge(&found, &expected, &next), MARK_OLDER_OR_NONE);
}

static void test_other_history_is_torn(void **state)
{
    (void)state;
    assert_int_equal(running(torn), MARK_TORN);
    assert_int_equal(assigned(torn), MARK_TORN);
    assert_int_equal(running(of_cluster(current(19), STR("other/test"))), MARK_TORN);
    assert_int_equal(running(of_cluster(current(22), STR("other/test"))), MARK_TORN);
    assert_int_equal(assigned(of_cluster(restoring(19, 100), STR("other/test"))), MARK_TORN);
    struct watermark w = current(19);
    w.format = 2;
    assert_int_equal(running(w), MARK_TORN);
    w = current(20);
    w.checksum++;
    assert_int_equal(running(w), MARK_TORN);
    w = current(20);
    w.borrowers++;
    assert_int_equal(assigned(w), MARK_TORN);
    w = current(21);
    w.meta_offset++;
    assert_int_equal(running(w), MARK_TORN);
    w = current(19); /* transaction says older, offset says later */
    w.meta_offset = 1000;
    assert_int_equal(running(w), MARK_TORN);
    struct watermark expected = {.state = WATERMARK_NONE, .format = 1};
    assert_int_equal(watermark_set_fingerprint(&expected, STR("mine/test")), ERR_OK);
    w = current(5);
    assert_int_equal(watermark_judge(&w, &expected, NULL), MARK_TORN);
}

static void test_a_replay_cut_short_is_healed_on_assignment(void **state)
{
    (void)state;
    assert_int_equal(assigned(restoring(10, 202)), MARK_OLDER_OR_NONE);
    assert_int_equal(assigned(rebuilding(202)), MARK_OLDER_OR_NONE);
    assert_int_equal(assigned(by_writer(restoring(10, 202), STR("x"))), MARK_OLDER_OR_NONE);
    assert_int_equal(assigned(restoring(25, 400)), MARK_LATER);
}

static void test_another_restorer_ahead_of_us_is_a_newer_owner(void **state)
{
    (void)state;
    assert_int_equal(running(by_writer(restoring(10, 400), STR("x"))), MARK_LATER);
    assert_int_equal(running(by_writer(rebuilding(400), STR("x"))), MARK_LATER);
    assert_int_equal(running(by_writer(restoring(10, 150), STR("x"))), MARK_OLDER_OR_NONE);
    assert_int_equal(running(restoring(10, 400)), MARK_OLDER_OR_NONE); /* our own, from a dump */
}

static void test_restoring_marks_of_two_processes_differ(void **state)
{
    (void)state;
    struct watermark mine = rebuilding(400), found = by_writer(rebuilding(400), STR("creditd-1/b"));
    assert_false(watermark_is_same(&mine, &found));
    assert_int_equal(watermark_judge(&found, &mine, &mine), MARK_LATER);
    found = by_writer(rebuilding(399), STR("creditd-1/b"));
    assert_int_equal(watermark_judge(&found, &mine, &mine), MARK_OLDER_OR_NONE);
    found = restoring(10, 202); /* our own, of an earlier replay, back with a dump */
    assert_int_equal(watermark_judge(&found, &mine, &mine), MARK_OLDER_OR_NONE);
    found = rebuilding(400);
    assert_int_equal(watermark_judge(&found, &mine, &mine), MARK_AS_EXPECTED);
    found.target++;
    assert_false(watermark_is_same(&mine, &found));
}

static void test_while_restoring_an_old_dump_is_healed_again(void **state)
{
    (void)state;
    struct watermark mark = restoring(10, 202), end = current(20), found = current(10);
    assert_int_equal(watermark_judge(&found, &mark, &end), MARK_OLDER_OR_NONE);
    assert_int_equal(watermark_judge(&found, &mark, &mark), MARK_OLDER_OR_NONE);
    found = current(15); /* beyond where we began, before our target: still one of ours */
    assert_int_equal(watermark_judge(&found, &mark, &mark), MARK_OLDER_OR_NONE);
    found = current(21);
    assert_int_equal(watermark_judge(&found, &mark, &mark), MARK_LATER);
    found = current(10);
    found.checksum++;
    assert_int_equal(watermark_judge(&found, &mark, &mark), MARK_TORN);
    found = current(20);
    assert_int_equal(watermark_judge(&found, &mark, &end), MARK_ALREADY_NEW);
}

/* ---- the readable form ---- */

static const char *value_of(const struct watermark_text *t, const char *name)
{
    static char value[300];
    for (uint32_t i = 0; i < t->count; i++) {
        struct str wanted = {name, (uint32_t)strlen(name)};
        if (!str_equal(t->fields[i].name, wanted)) continue;
        (void)snprintf(value, sizeof value, "%.*s", (int)t->fields[i].value.len,
                       t->fields[i].value.at);
        return value;
    }
    return NULL;
}

static void test_people_can_read_it(void **state)
{
    static struct watermark_text t;
    struct watermark w = current(42);
    (void)state;
    assert_int_equal(watermark_format(&w, &t), ERR_OK);
    assert_string_equal(value_of(&t, "state"), "current");
    assert_string_equal(value_of(&t, "txn_seq"), "42");
    assert_string_equal(value_of(&t, "meta_offset"), "420");
    assert_string_equal(value_of(&t, "kafka_time"), "2026-09-21T14:13:20.042Z");
    assert_string_equal(value_of(&t, "business_date"), "2026-10-24");
    assert_string_equal(value_of(&t, "checksum"), "0123456789abce19");
    assert_string_equal(value_of(&t, "next:loan.overdues"), "142");
    assert_null(value_of(&t, "from"));
    w = rebuilding(77);
    w.kafka_ms = 0;
    w.business_date = INT_NONE;
    assert_int_equal(watermark_format(&w, &t), ERR_OK);
    assert_string_equal(value_of(&t, "state"), "restoring");
    assert_string_equal(value_of(&t, "from"), "0");
    assert_string_equal(value_of(&t, "target"), "77");
    assert_string_equal(value_of(&t, "kafka_time"), "none");
    assert_string_equal(value_of(&t, "business_date"), "none");
    assert_string_equal(value_of(&t, "meta_offset"), "-1");
}

static void assert_round_trip(const struct watermark *w)
{
    static struct watermark_text t, again;
    struct watermark read;
    assert_int_equal(watermark_format(w, &t), ERR_OK);
    watermark_parse(t.fields, t.count, &read);
    assert_int_equal(read.state, w->state);
    assert_true(watermark_is_same(&read, w));
    assert_int_equal(read.begin_offset, w->begin_offset);
    assert_int_equal(read.kafka_ms, w->kafka_ms);
    assert_int_equal(read.business_date, w->business_date);
    assert_string_equal(read.writer, w->writer);
    assert_int_equal(watermark_format(&read, &again), ERR_OK);
    assert_int_equal(again.count, t.count);
    for (uint32_t i = 0; i < t.count; i++) {
        assert_true(str_equal(t.fields[i].name, again.fields[i].name));
        assert_true(str_equal(t.fields[i].value, again.fields[i].value));
    }
}

static void test_what_is_written_is_read(void **state)
{
    (void)state;
    static const int32_t dates[] = {INT_NONE, 0, -1, -719162, 2932896, 11016, 11017, 47540, 20750};
    for (size_t i = 0; i < sizeof dates / sizeof dates[0]; i++) {
        struct watermark w = current(3 + (int64_t)i);
        w.business_date = dates[i];
        w.kafka_ms = i == 0 ? 0 : (int64_t)i * 86399999999;
        w.checksum = i == 1 ? UINT64_MAX : (uint64_t)i;
        assert_round_trip(&w);
    }
    struct watermark w = rebuilding(9);
    w.position_count = 0;
    assert_round_trip(&w);
    for (int i = 0; i < WATERMARK_POSITIONS_MAX; i++) {
        char topic[WATERMARK_TOPIC_SIZE];
        memset(topic, 'a' + i, sizeof topic);
        assert_int_equal(
            watermark_set_position(&w, (struct str){topic, WATERMARK_TOPIC_SIZE - 1}, 1), ERR_OK);
        assert_int_equal(watermark_set_position(&w, (struct str){topic, WATERMARK_TOPIC_SIZE}, 1),
                         ERR_LIMIT);
    }
    assert_int_equal(watermark_set_position(&w, STR("one.more"), 1), ERR_LIMIT);
    assert_round_trip(&w);
    assert_int_equal(watermark_position(&w, STR("one.more")), LONG_NONE);
}

static void test_no_field_is_none(void **state)
{
    struct watermark w;
    (void)state;
    watermark_parse(NULL, 0, &w);
    assert_int_equal(w.state, WATERMARK_NONE);
}

/* A good watermark with field `name` set to `value` (NULL: taken out; a new name: added). */
static enum watermark_state read_with(const char *name, const char *value)
{
    static struct watermark_text t;
    struct store_field fields[WATERMARK_FIELDS_MAX + 1];
    struct str wanted = {name, (uint32_t)strlen(name)};
    struct watermark w = restoring(4, 60), read;
    uint32_t count = 0;
    bool is_there = false;
    assert_int_equal(watermark_format(&w, &t), ERR_OK);
    for (uint32_t i = 0; i < t.count; i++) {
        fields[count] = t.fields[i];
        bool is_it = str_equal(t.fields[i].name, wanted);
        is_there = is_there || is_it;
        if (is_it && value != NULL)
            fields[count].value = (struct str){value, (uint32_t)strlen(value)};
        count += !is_it || value != NULL;
    }
    if (!is_there && value != NULL) {
        fields[count++] =
            (struct store_field){wanted, (struct str){value, (uint32_t)strlen(value)}};
    }
    watermark_parse(fields, count, &read);
    return read.state;
}

static void test_anything_unreadable_is_torn(void **state)
{
    static const char *const cases[][2] = {
        {"state", NULL},
        {"state", "Current"},
        {"state", "none"},
        {"state", "torn"},
        {"state", ""},
        {"state", "current"}, /* from and target are too much then */
        {"txn_seq", NULL},
        {"txn_seq", ""},
        {"txn_seq", "x"},
        {"txn_seq", "04"},
        {"txn_seq", "+4"},
        {"txn_seq", " 4"},
        {"txn_seq", "4 "},
        {"txn_seq", "-4"},
        {"txn_seq", "-0"},
        {"txn_seq", "4.0"},
        {"meta_offset", "-2"},
        {"meta_offset", "99999999999999999999"},
        {"kafka_time", "2026-09-21T14:13:20.042"},
        {"kafka_time", "2026-02-30T14:13:20.042Z"},
        {"kafka_time", "2026-09-21T24:13:20.042Z"},
        {"kafka_time", "2026-09-21 14:13:20.042Z"},
        {"kafka_time", "1790000000042"},
        {"business_date", "2026-13-01"},
        {"business_date", "2026-00-01"},
        {"business_date", "2025-02-29"},
        {"business_date", "20750"},
        {"business_date", "2026-10-2"},
        {"business_date", ""},
        {"borrowers", "-1"},
        {"checksum", "0123"},
        {"checksum", "0123456789ABCDEF"},
        {"checksum", "0123456789abcdeg"},
        {"format", "2147483648"},
        {"writer", NULL},
        {"writer", ""},
        {"writer", "a b"},
        {"fingerprint", NULL},
        {"fingerprint", ""},
        {"from", NULL},
        {"target", "-1"},
        {"next:loan.overdues", "-1"},
        {"next:", "1"},
        {"more", "1"},
        {"", "1"}};
    (void)state;
    assert_int_equal(read_with("txn_seq", "4"), WATERMARK_RESTORING);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        enum watermark_state found = read_with(cases[i][0], cases[i][1]);
        if (found != WATERMARK_TORN) fail_msg("row %zu: %s", i, cases[i][0]);
    }
}

static void test_what_can_not_be_written_is_refused(void **state)
{
    static struct watermark_text t;
    struct watermark w = current(4);
    (void)state;
    w.meta_offset = -2;
    assert_int_equal(watermark_format(&w, &t), ERR_INVARIANT);
    w = current(4);
    w.writer[0] = '\0';
    assert_int_equal(watermark_format(&w, &t), ERR_INVARIANT);
    w = current(4);
    w.business_date = 2932897;
    assert_int_equal(watermark_format(&w, &t), ERR_INVARIANT);
    assert_int_equal(watermark_format(&none, &t), ERR_INVARIANT);
    assert_int_equal(watermark_format(&torn, &t), ERR_INVARIANT);
    assert_int_equal(watermark_set_writer(&w, STR("")), ERR_LIMIT);
    assert_int_equal(watermark_set_writer(&w, STR("a\nb")), ERR_LIMIT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_expected_is_written_over),
        cmocka_unit_test(test_the_writer_of_a_current_mark_does_not_matter),
        cmocka_unit_test(test_the_new_one_is_done),
        cmocka_unit_test(test_later_is_a_newer_owner_or_lost_data),
        cmocka_unit_test(test_older_or_none_is_healed),
        cmocka_unit_test(test_between_expected_and_next_is_older),
        cmocka_unit_test(test_other_history_is_torn),
        cmocka_unit_test(test_a_replay_cut_short_is_healed_on_assignment),
        cmocka_unit_test(test_another_restorer_ahead_of_us_is_a_newer_owner),
        cmocka_unit_test(test_restoring_marks_of_two_processes_differ),
        cmocka_unit_test(test_while_restoring_an_old_dump_is_healed_again),
        cmocka_unit_test(test_people_can_read_it),
        cmocka_unit_test(test_what_is_written_is_read),
        cmocka_unit_test(test_no_field_is_none),
        cmocka_unit_test(test_anything_unreadable_is_torn),
        cmocka_unit_test(test_what_can_not_be_written_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
