/* test_ctl_replay.c - committed inputs recomputed: the worker's decisions without the worker. */
#include "ops/ctl/replay_run.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/policy_load.h"
#include "consumer/version.h"
#include "ops/ctl/what_if.h"
#include "tests/support/fake_log.h"

enum { DAY = FAKE_KAFKA_DAY, ARENA = 4 << 20 };

struct fixture {
    struct fake_log *log;
    struct replay *replay;
    struct replay_run run;
    uint32_t results[REPLAY_RESULT_COUNT];
    uint32_t outputs;
};

static enum err count_step(void *context, const struct replay_step *step)
{
    struct fixture *f = context;
    f->results[step->result]++;
    if (step->outputs != NULL)
        f->outputs += step->outputs->lines.count + step->outputs->reports.count;
    return ERR_OK;
}

static struct replay *open_stepwise(struct fixture *f, bool is_stepwise, size_t bytes_max)
{
    struct replay *replay = NULL;
    struct replay_options options = {.schemas = f->log->schemas,
                                     .policy = &f->log->policy,
                                     .arena_bytes = ARENA,
                                     .bytes_max = bytes_max,
                                     .is_stepwise = is_stepwise,
                                     .on_step = count_step,
                                     .context = f};
    assert_int_equal(replay_new(&options, &replay, NULL), ERR_OK);
    return replay;
}

static int with_log(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    f->log = fake_log_new();
    f->replay = open_stepwise(f, false, 0);
    replay_run_init(&f->run, &f->log->source, &f->log->policy);
    f->run.sides[0] = f->replay;
    f->run.side_count = 1;
    *state = f;
    return 0;
}

static int without_log(void **state)
{
    struct fixture *f = *state;
    replay_free(f->replay);
    fake_log_free(f->log);
    free(f);
    return 0;
}

static void run(struct fixture *f)
{
    struct why why = {.text = ""};
    if (replay_run_partition(&f->run, 0, &why) != ERR_OK) fail_msg("%s", why.text);
}

static struct borrower_state state_of(struct fixture *f, const char *id)
{
    struct borrower b;
    struct cached *cached = replay_find(f->replay, (struct str){id, (uint32_t)strlen(id)});
    assert_non_null(cached);
    assert_int_equal(replay_state(f->replay, cached, &b), ERR_OK);
    return b.state;
}

static void test_events_and_ticks_are_applied_in_the_order_of_the_journal(void **state)
{
    struct fixture *f = *state;
    fake_tick(f->log, DAY);
    fake_overdue(f->log, "b1", DAY, DAY - 5, 50000);
    fake_tick(f->log, DAY + 1);
    fake_overdue(f->log, "b2", DAY + 1, DAY, 20000);
    run(f);
    assert_int_equal(replay_count(f->replay), 2);
    assert_int_equal(state_of(f, "b1").standing, STANDING_SUSPENDED);
    assert_int_equal(state_of(f, "b1").dpd, 5); /* idle since: nobody has swept */
    assert_int_equal(state_of(f, "b2").dpd, 1);
    assert_int_equal(replay_business_date(f->replay), DAY + 1);
    assert_int_equal(f->results[REPLAY_APPLIED], 2);
}

static void test_an_event_finds_the_business_date_of_its_partition(void **state)
{
    struct fixture *f = *state;
    fake_tick(f->log, DAY + 10);
    fake_overdue(f->log, "b1", DAY, DAY - 1, 50000); /* told ten days late */
    run(f);
    assert_int_equal(state_of(f, "b1").clock, DAY + 10);
    assert_int_equal(state_of(f, "b1").dpd, 11);
}

static void test_a_sweep_advances_the_idle_to_its_date(void **state)
{
    struct fixture *f = *state;
    fake_overdue(f->log, "b1", DAY, DAY - 1, 50000);
    fake_overdue(f->log, "b2", DAY, DAY - 1, 50000);
    fake_tick(f->log, DAY + 10);
    fake_sweep(f->log, DAY + 10);
    fake_sweep(f->log, DAY + 10); /* the next range of the same sweep */
    run(f);
    assert_int_equal(state_of(f, "b1").clock, DAY + 6); /* his third reminder, the last so far */
    assert_int_equal(state_of(f, "b2").clock, DAY + 6);
    assert_int_equal(f->results[REPLAY_ADVANCED], 2);
}

static void test_settling_is_the_sweep_that_has_not_come_yet(void **state)
{
    struct fixture *f = *state;
    fake_overdue(f->log, "b1", DAY, DAY - 1, 50000);
    fake_tick(f->log, DAY + 10);
    run(f);
    uint64_t before = replay_seal(replay_borrower(f->replay, 0));
    assert_int_equal(replay_settle(f->replay, NULL), ERR_OK);
    assert_int_equal(state_of(f, "b1").clock, DAY + 6);
    assert_int_not_equal(replay_seal(replay_borrower(f->replay, 0)), before);
}

static void test_what_the_door_refuses_changes_nothing_and_is_told(void **state)
{
    struct fixture *f = *state;
    fake_rubbish(f->log, "b1", DAY);
    fake_payment(f->log, "-----", DAY, -1);
    fake_tick(f->log, DAY);
    f->log->entries[2].item.record.timestamp_ms -= INT64_C(10) * 86400000; /* from the future */
    run(f);
    assert_int_equal(f->results[REPLAY_REFUSED], 3);
    assert_int_equal(replay_business_date(f->replay), INT_NONE);
}

static void test_an_event_twice_is_applied_once(void **state)
{
    struct fixture *f = *state;
    fake_overdue(f->log, "b1", DAY, DAY - 1, 50000);
    f->log->serial--;
    fake_overdue(f->log, "b1", DAY, DAY - 1, 50000);
    run(f);
    assert_int_equal(f->results[REPLAY_APPLIED], 1);
    assert_int_equal(f->results[REPLAY_DUPLICATE], 1);
    assert_int_equal(state_of(f, "b1").version, 1);
}

static void test_step_by_step_comes_to_the_same_bytes(void **state)
{
    struct fixture *f = *state;
    fake_overdue(f->log, "b1", DAY, DAY - 1, 50000);
    fake_tick(f->log, DAY + 33);
    fake_sweep(f->log, DAY + 33);
    fake_payment(f->log, "b1", DAY + 60, 20000); /* ahead of the business date */
    run(f);
    uint64_t seal = replay_seal(replay_borrower(f->replay, 0));
    uint32_t outputs = f->outputs;
    uint32_t advanced = f->results[REPLAY_ADVANCED];
    f->outputs = 0;
    memset(f->results, 0, sizeof f->results);
    struct replay *stepwise = open_stepwise(f, true, 0);
    f->run.sides[0] = stepwise;
    run(f);
    assert_int_equal(replay_seal(replay_borrower(stepwise, 0)), seal);
    assert_int_equal(f->outputs, outputs);
    assert_int_equal(f->results[REPLAY_APPLIED], 2);
    assert_true(f->results[REPLAY_ADVANCED] > advanced + 5); /* a step for each day of its own */
    replay_free(stepwise);
}

static void test_a_replay_begins_from_nothing_each_time(void **state)
{
    struct fixture *f = *state;
    fake_overdue(f->log, "b1", DAY, DAY - 1, 50000);
    run(f);
    uint64_t seal = replay_seal(replay_borrower(f->replay, 0));
    run(f);
    assert_int_equal(replay_count(f->replay), 1);
    assert_int_equal(replay_seal(replay_borrower(f->replay, 0)), seal);
}

static void test_slices_part_the_borrowers(void **state)
{
    struct fixture *f = *state;
    const char *const ids[] = {"b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8"};
    for (size_t i = 0; i < 8; i++)
        fake_overdue(f->log, ids[i], DAY, DAY - 1, 50000);
    uint32_t total = 0;
    for (uint32_t slice = 0; slice < 3; slice++) {
        f->run.filter = (struct log_filter){.slice = slice, .slices = 3};
        run(f);
        assert_true(replay_count(f->replay) < 8);
        total += replay_count(f->replay);
    }
    assert_int_equal(total, 8);
    assert_int_equal(f->run.records, 8);
}

static void test_one_borrower_alone_is_what_he_is_among_others(void **state)
{
    struct fixture *f = *state;
    fake_overdue(f->log, "b1", DAY, DAY - 1, 50000);
    fake_overdue(f->log, "b2", DAY, DAY - 1, 50000);
    fake_tick(f->log, DAY + 3);
    fake_sweep(f->log, DAY + 3);
    run(f);
    uint64_t seal = replay_seal(replay_find(f->replay, STR("b2")));
    f->run.filter = (struct log_filter){.borrower = STR("b2")};
    run(f);
    assert_int_equal(replay_count(f->replay), 1);
    assert_int_equal(replay_seal(replay_borrower(f->replay, 0)), seal);
}

static void test_more_borrowers_than_the_memory_allows_end_the_replay(void **state)
{
    struct fixture *f = *state;
    struct why why = {.text = ""};
    struct replay *small = open_stepwise(f, false, 1);
    f->run.sides[0] = small;
    fake_overdue(f->log, "b1", DAY, DAY - 1, 50000);
    fake_overdue(f->log, "b2", DAY, DAY - 1, 50000);
    assert_int_equal(replay_run_partition(&f->run, 0, &why), ERR_LIMIT);
    assert_non_null(strstr(why.text, "--memory"));
    replay_free(small);
}

static void test_transactions_of_another_policy_or_program_are_counted(void **state)
{
    struct fixture *f = *state;
    fake_transaction(f->log, 1, policy_hash_at(&f->log->policy, 0), version_text());
    fake_transaction(f->log, 2, 7, version_text());
    fake_transaction(f->log, 3, policy_hash_at(&f->log->policy, 0), "0.0.1-older");
    run(f);
    assert_int_equal(f->run.transactions, 3);
    assert_int_equal(f->run.other_policy, 1);
    assert_int_equal(f->run.other_software, 1);
    assert_string_equal(f->run.software, "0.0.1-older");
}

/* An entry of the day after tomorrow. */
static void add_entry(struct fixture *f, struct policy_entry entries[2])
{
    entries[0] = entries[1] = *f->log->policy.entries;
    entries[1].effective_on = DAY + 2;
    entries[1].version = STR("next");
    entries[1].window_days = 60;
    f->log->policy.entries = entries;
    f->log->policy.entry_count = 2;
}

static void test_the_policy_of_an_event_ahead_of_the_calendar_is_that_of_its_day(void **state)
{
    struct fixture *f = *state;
    struct policy_entry entries[2];
    add_entry(f, entries);
    fake_tick(f->log, DAY);
    fake_transaction(f->log, 1, policy_hash_at(&f->log->policy, DAY + 2), version_text());
    fake_overdue(f->log, "b1", DAY + 2, DAY + 1, 50000);
    run(f);
    assert_int_equal(f->run.other_policy, 0);
}

static void test_an_event_refused_by_an_entry_that_was_not_there_is_of_another_policy(void **state)
{
    struct fixture *f = *state;
    struct policy_entry entries[2];
    add_entry(f, entries);
    fake_tick(f->log, DAY);
    fake_transaction(f->log, 1, policy_hash_at(&f->log->policy, DAY), version_text());
    fake_overdue(f->log, "b1", DAY + 2, DAY + 1, -5);
    run(f);
    assert_int_equal(f->results[REPLAY_REFUSED], 1);
    assert_int_equal(f->run.other_policy, 1);
}

static void test_a_journal_that_begins_late_is_not_whole(void **state)
{
    struct fixture *f = *state;
    char reach[REPLAY_NOTE_SIZE * 2];
    f->log->extent.first_seq = 17;
    f->log->extent.last_seq = 20;
    f->log->extent.first_ms = INT64_C(1767225600000);
    run(f);
    assert_false(f->run.is_whole);
    replay_run_tell_reach(&f->run, reach);
    assert_non_null(strstr(reach, "2026-01-01"));
    assert_non_null(strstr(reach, "transaction 17"));
    assert_non_null(strstr(reach, "gone"));
}

/* ---- what-if ---- */

struct question {
    struct policy other;
    struct policy_entry entry;
    struct what_if result;
    struct what_if_side_context contexts[WHAT_IF_SIDES];
    struct replay *sides[WHAT_IF_SIDES];
};

static void ask(struct fixture *f, struct question *q)
{
    struct why why = {.text = ""};
    q->other = (struct policy){.entries = &q->entry, .entry_count = 1};
    const struct policy *policies[] = {&f->log->policy, &q->other};
    for (int s = 0; s < WHAT_IF_SIDES; s++) {
        q->contexts[s] = (struct what_if_side_context){&q->result, (enum what_if_side)s};
        struct replay_options options = {.schemas = f->log->schemas,
                                         .policy = policies[s],
                                         .arena_bytes = ARENA,
                                         .on_step = what_if_step,
                                         .context = &q->contexts[s]};
        assert_int_equal(replay_new(&options, &q->sides[s], NULL), ERR_OK);
        f->run.sides[s] = q->sides[s];
    }
    f->run.side_count = WHAT_IF_SIDES;
    what_if_begin(&q->result);
    if (replay_run_partition(&f->run, 0, &why) != ERR_OK) fail_msg("%s", why.text);
    assert_int_equal(what_if_end(&q->result, q->sides, &f->log->extent, 0, &why), ERR_OK);
    what_if_sort(&q->result);
}

static void answered(struct question *q)
{
    for (int s = 0; s < WHAT_IF_SIDES; s++)
        replay_free(q->sides[s]);
    what_if_free(&q->result);
}

/* What the changelog holds of a borrower: his state as the policy in force makes it, or another. */
static void know(struct fixture *f, const char *id, bool is_alike)
{
    uint32_t number = 0;
    f->run.sides[0] = f->replay;
    f->run.side_count = 1;
    run(f);
    struct str name = {id, (uint32_t)strlen(id)};
    assert_int_equal(id_map_add(&f->log->present, name, &number), ERR_OK);
    const struct cached *cached = replay_find(f->replay, name);
    uint64_t seal = cached == NULL ? 1 : replay_seal(cached);
    f->log->present.entries[number].value = is_alike ? seal : seal + 1;
}

static void seventy_days_late(struct fixture *f)
{
    fake_overdue(f->log, "b1", DAY, DAY - 1, 50000);
    fake_overdue(f->log, "b2", DAY, DAY - 1, 50000);
    fake_payment(f->log, "b2", DAY + 3, 50000);
    fake_tick(f->log, DAY + 30);
    fake_sweep(f->log, DAY + 30);
    fake_tick(f->log, DAY + 69);
    fake_sweep(f->log, DAY + 69);
}

static void test_a_lower_threshold_zeroes_who_stayed_suspended(void **state)
{
    struct fixture *f = *state;
    struct question q = {.entry = f->log->entry};
    seventy_days_late(f);
    know(f, "b1", true);
    know(f, "b2", true);
    q.entry.zero_dpd = 60;
    q.entry.version = STR("other");
    ask(f, &q);
    assert_int_equal(q.result.borrowers, 2);
    assert_int_equal(q.result.unlike, 0);
    assert_int_equal(q.result.count, 1);
    const struct difference *d = &q.result.differences[0];
    assert_true(str_equal(d->id, STR("b1")));
    assert_int_equal(d->since,
                     DAY + 59); /* sixty days past due that day, not the day of the sweep */
    assert_int_equal(d->sides[WHAT_IF_IN_FORCE].stand.standing, STANDING_SUSPENDED);
    assert_int_equal(d->sides[WHAT_IF_NEW].stand.standing, STANDING_ZEROED);
    assert_int_equal(q.result.moves[STANDING_SUSPENDED][STANDING_ZEROED], 1);
    uint32_t zero = TALLY_LINES + LINE_ACTION_KIND_ZERO;
    assert_int_equal(q.result.totals[WHAT_IF_IN_FORCE][zero], 0);
    assert_int_equal(q.result.totals[WHAT_IF_NEW][zero], 1);
    answered(&q);
}

static void test_a_policy_with_another_name_only_makes_no_difference(void **state)
{
    struct fixture *f = *state;
    struct question q = {.entry = f->log->entry};
    seventy_days_late(f);
    know(f, "b1", true);
    know(f, "b2", true);
    q.entry.version = STR("other");
    ask(f, &q);
    assert_int_equal(q.result.count, 0);
    assert_int_equal(q.result.borrowers, 2);
    answered(&q);
}

static void test_who_began_before_the_journal_is_left_out(void **state)
{
    struct fixture *f = *state;
    struct question q = {.entry = f->log->entry};
    seventy_days_late(f);
    know(f, "b1", false);
    know(f, "b2", true);
    know(f, "b3", false); /* never met: all his records are gone */
    f->log->extent.first_seq = 5;
    f->log->extent.last_seq = 9;
    q.entry.zero_dpd = 60;
    ask(f, &q);
    assert_int_equal(q.result.left_out, 2);
    assert_int_equal(q.result.borrowers, 1);
    assert_int_equal(q.result.count, 0);
    uint32_t zero = TALLY_LINES + LINE_ACTION_KIND_ZERO;
    assert_int_equal(q.result.totals[WHAT_IF_NEW][zero], 0);
    answered(&q);
}

static void test_a_whole_journal_that_comes_out_otherwise_is_told(void **state)
{
    struct fixture *f = *state;
    struct question q = {.entry = f->log->entry};
    seventy_days_late(f);
    know(f, "b1", false);
    know(f, "b2", true);
    ask(f, &q);
    assert_int_equal(q.result.unlike, 1);
    assert_int_equal(q.result.left_out, 0);
    assert_int_equal(q.result.borrowers, 2);
    answered(&q);
}

static void test_months_that_a_repair_rule_would_rewrite_are_counted(void **state)
{
    struct fixture *f = *state;
    struct question q = {.entry = f->log->entry};
    fake_overdue(f->log, "b1", DAY, DAY - 1, 50000);
    fake_tick(f->log, DAY + 40);
    fake_sweep(f->log, DAY + 40);
    fake_payment(f->log, "b1", DAY + 40, 50000);
    for (int32_t day = DAY + 60; day <= DAY + 80; day += 20) {
        fake_tick(f->log, day);
        fake_sweep(f->log, day);
    }
    know(f, "b1", true);
    q.entry.version = STR("other");
    q.entry.repairs = (struct policy_repairs){
        .count = 1, .items = {{STR("rule"), DAY - 30, DAY + 30, 60000, DAY + 50, DAY + 70}}};
    ask(f, &q);
    uint32_t rewritten = TALLY_AUDITS + AUDIT_KIND_HISTORY_REWRITTEN;
    assert_int_equal(q.result.totals[WHAT_IF_IN_FORCE][rewritten], 0);
    assert_in_range(q.result.totals[WHAT_IF_NEW][rewritten], 1, 3);
    assert_int_equal(q.result.count, 1);
    assert_string_equal(tally_group(rewritten), "audits");
    assert_string_equal(tally_word(rewritten), "HISTORY_REWRITTEN");
    answered(&q);
}

static void test_refusals_differ_too(void **state)
{
    struct fixture *f = *state;
    struct question q = {.entry = f->log->entry};
    fake_payment(f->log, "b1", DAY, 100);
    know(f, "b1", true);
    q.entry.is_explicit = true;
    ask(f, &q);
    assert_int_equal(q.result.count, 1);
    assert_int_equal(q.result.differences[0].sides[WHAT_IF_NEW].stand.standing, STANDING_NONE);
    assert_int_equal(q.result.totals[WHAT_IF_NEW][TALLY_DEAD_LETTERS], 1);
    answered(&q);
}

static void test_ids_keep_their_numbers_while_the_map_grows(void **state)
{
    (void)state;
    enum { MANY = 5000 };
    struct id_map map = {0};
    char text[16];
    uint32_t number = 0;
    for (uint32_t round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < MANY; i++) {
            int length = snprintf(text, sizeof text, "id-%u", i);
            struct str id = {text, (uint32_t)length};
            assert_int_equal(id_map_add(&map, id, &number), ERR_OK);
            assert_int_equal(number, i);
            assert_true(str_equal(id_map_id(&map, i), id));
        }
    }
    assert_int_equal(map.count, MANY);
    assert_false(id_map_find(&map, STR("id-5000"), &number));
    id_map_clear(&map);
    assert_false(id_map_find(&map, STR("id-1"), &number));
    id_map_free(&map);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, with_log, without_log)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_events_and_ticks_are_applied_in_the_order_of_the_journal),
        TEST(test_an_event_finds_the_business_date_of_its_partition),
        TEST(test_a_sweep_advances_the_idle_to_its_date),
        TEST(test_settling_is_the_sweep_that_has_not_come_yet),
        TEST(test_what_the_door_refuses_changes_nothing_and_is_told),
        TEST(test_an_event_twice_is_applied_once),
        TEST(test_step_by_step_comes_to_the_same_bytes),
        TEST(test_a_replay_begins_from_nothing_each_time),
        TEST(test_slices_part_the_borrowers),
        TEST(test_one_borrower_alone_is_what_he_is_among_others),
        TEST(test_more_borrowers_than_the_memory_allows_end_the_replay),
        TEST(test_transactions_of_another_policy_or_program_are_counted),
        TEST(test_the_policy_of_an_event_ahead_of_the_calendar_is_that_of_its_day),
        TEST(test_an_event_refused_by_an_entry_that_was_not_there_is_of_another_policy),
        TEST(test_a_journal_that_begins_late_is_not_whole),
        TEST(test_a_lower_threshold_zeroes_who_stayed_suspended),
        TEST(test_a_policy_with_another_name_only_makes_no_difference),
        TEST(test_who_began_before_the_journal_is_left_out),
        TEST(test_a_whole_journal_that_comes_out_otherwise_is_told),
        TEST(test_months_that_a_repair_rule_would_rewrite_are_counted),
        TEST(test_refusals_differ_too),
        cmocka_unit_test(test_ids_keep_their_numbers_while_the_map_grows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
