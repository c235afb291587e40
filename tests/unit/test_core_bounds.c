/* test_core_bounds.c - what is kept of a long life: 60 months, 24 episodes, 8 on-time instalments.
 */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "schemas/codec/tables.h"
#include "state/core/date.h"
#include "state/core/erase.h"
#include "state/core/view.h"
#include "tests/support/core_case.h"

/* "<before> <date> <after>", the date shifted by some days. */
static void tell_on(const char *before, int32_t date, const char *after)
{
    char line[2 * FIXTURE_LINE_MAX];
    char day[DATE_TEXT_SIZE];
    date_format(date, day);
    (void)snprintf(line, sizeof line, "%s %.*s %s", before, (int)sizeof day, day, after);
    tell(line);
}

static void late_for_two_days(int32_t date, int32_t no)
{
    char words[FIXTURE_LINE_MAX];
    char due[DATE_TEXT_SIZE];
    date_format(date - 1, due);
    (void)snprintf(words, sizeof words, "account=A no=%" PRId32 " due=%.*s principal=100", no,
                   (int)sizeof due, due);
    tell_on("overdue", date, words);
    (void)snprintf(words, sizeof words, "account=A no=%" PRId32 " amount=100", no);
    tell_on("pay", date + 2, words);
}

static void test_the_last_24_episodes_are_kept(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    int32_t first = fixture_date("2026-01-05");
    for (int32_t i = 0; i < 24; i++)
        late_for_two_days(first + 10 * i, i + 1);
    assert_int_equal(only_account()->episodes.count, 24);
    assert_int_equal(only_account()->episodes.items[0].started_on, first);
    late_for_two_days(first + 240, 25);
    assert_int_equal(only_account()->episodes.count, 24);
    assert_int_equal(only_account()->episodes.items[0].started_on, first + 10);
    assert_int_equal(only_account()->episodes.items[23].started_on, first + 240);
    assert_int_equal(only_account()->episodes.items[23].ended_on, first + 242);
}

/* A settlement from before all of them: each step is taken back, also the one whose episode is no
 * longer kept. As a story it would keep the test of the full arena busy for minutes. */
static void test_a_step_is_undone_also_when_its_episode_is_no_longer_kept(void **state)
{
    (void)state;
    fixture.entries[0].bureau_count = 0; /* what was reported would bar a closing before it */
    tell("account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000");
    int32_t first = fixture_date("2026-01-04");
    for (int32_t i = 0; i < 25; i++)
        late_for_two_days(first + 3 * i, i + 1);
    assert_int_equal(borrower_now()->standing, STANDING_RECOVERING);
    tell("pay 2026-01-02 kafka=2026-03-20 account=A kind=SETTLEMENT amount=9000");
    assert_int_equal(borrower_now()->standing, STANDING_GOOD);
    assert_int_equal(borrower_now()->drawing, DRAWING_OPEN);
    assert_int_equal(borrower_now()->adverse_steps.count, 0);
}

static void test_signals_that_no_rule_reads_any_more_are_forgotten(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("party 2026-01-02");
    uint32_t recipients = borrower_now()->tokens.count;
    tell("party 2026-01-03 epoch=2");
    tell("party 2026-01-04 epoch=1");
    assert_int_equal(borrower_now()->tokens.count, recipients);
    assert_int_equal(borrower_now()->tokens.items[0].epoch, 2);
    tell("dispute 2026-01-05 account=A dispute=d1");
    tell("resolved 2026-01-06 account=A dispute=d1 outcome=CLEAR");
    tell("dispute 2026-01-07 account=A dispute=d2");
    tell("resolved 2026-01-08 account=A dispute=d2 outcome=RECORD");
    tell("verdict 2026-01-09 case=f1");
    tell("review 2026-01-10");
    /* The last day on which an event of then may still come. */
    tell("tick 2026-04-07");
    tell("dispute 2026-04-08 account=A dispute=d3");
    tell("verdict 2026-04-08 case=f2");
    assert_int_equal(only_account()->disputes.count, 3);
    assert_int_equal(borrower_now()->verdicts.count, 2); /* the step rests on it */
    tell("tick 2026-04-09");
    tell("dispute 2026-04-09 account=A dispute=d4");
    assert_int_equal(only_account()->disputes.count, 3); /* the mark of d2 stays */
    tell("verdict 2026-04-10 case=f1 verdict=CLEARED");
    tell("verdict 2026-04-10 case=f2 verdict=CLEARED");
    assert_int_equal(borrower_now()->verdicts.count, 0);
}

/* Not by what the entries of the policy say today: one to come may look back longer (R16). */
static void test_signals_are_kept_as_long_as_any_policy_may_look_back(void **state)
{
    (void)state;
    tell("elsewhere 2026-01-05 code=x1");
    tell("borrowed 2026-01-05");
    tell("elsewhere 2036-01-12 code=x2"); /* 3,659 days later */
    tell("borrowed 2036-01-12");
    assert_int_equal(borrower_now()->listed_elsewhere.count, 2);
    assert_int_equal(borrower_now()->borrowings.count, 2);
    tell("elsewhere 2036-01-13 code=x3");
    tell("borrowed 2036-01-13");
    assert_int_equal(borrower_now()->listed_elsewhere.count, 2);
    assert_int_equal(borrower_now()->borrowings.count, 2);
}

/* As many ids of signals as would be there after so many. */
static void remember_ids(uint32_t count, const char *value_date)
{
    static struct seen_id ids[SEEN_IDS_MAX];
    struct why why = {{0}};
    assert_true(count <= SEEN_IDS_MAX);
    for (uint32_t i = 0; i < count; i++)
        ids[i] = (struct seen_id){fixture_date(value_date), INT64_MIN + i, INT64_MAX - i};
    struct borrower_state state = *borrower_now();
    state.signals_seen = (struct seen_id_list){ids, count, count};
    buf_clear(&fixture.scratch);
    assert_int_equal(record_encode_why(&borrower_state_type, &state, &fixture.scratch, &why),
                     ERR_OK);
    struct buf before = fixture.borrower;
    fixture.borrower = fixture.scratch;
    fixture.scratch = before;
}

static void refuse(const char *line, enum dead_letter_reason reason)
{
    assert_true(fixture_line(&fixture, line));
    assert_int_equal(fixture.e, ERR_OK);
    assert_int_equal(fixture.outcome, OUTCOME_REFUSED);
    assert_int_equal(fixture.refusal.reason, reason);
}

static void test_the_ids_of_signals_have_a_bound(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    remember_ids(SEEN_IDS_MAX - 1, "2026-01-02");
    tell("party 2026-01-03");
    assert_int_equal(borrower_now()->signals_seen.count, SEEN_IDS_MAX);
    assert_true(fixture.borrower.len < 250 * 1000);
    refuse("elsewhere 2026-01-04 code=x1", DEAD_LETTER_REASON_LIMIT_EXCEEDED);
    tell("pay 2026-01-04 account=A no=1 amount=1"); /* only signals wait */
    tell("tick 2026-04-05");                        /* those of January 2 have left the window */
    tell("elsewhere 2026-04-05 code=x1");
    assert_int_equal(borrower_now()->signals_seen.count, 2);
}

static void test_a_refusal_names_the_day_whose_policy_decided(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000");
    tell("tick 2026-01-10");
    refuse("erasure 2026-01-05", DEAD_LETTER_REASON_ERASURE_BARRED);
    assert_int_equal(fixture.refusal.clock, fixture_date("2026-01-10"));
    refuse("erasure 2026-01-12", DEAD_LETTER_REASON_ERASURE_BARRED); /* ahead of the calendar */
    assert_int_equal(fixture.refusal.clock, fixture_date("2026-01-12"));
    refuse("erasure 2027-05-01 kafka=2027-04-01", DEAD_LETTER_REASON_FUTURE_DATED);
    assert_int_equal(fixture.refusal.clock, INT_NONE); /* by no policy */
}

static void test_an_erasure_remembers_no_more_ids_than_the_bound(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000");
    tell("pay 2026-01-03 account=A kind=SETTLEMENT amount=9000");
    remember_ids(SEEN_IDS_MAX - 2, "2026-01-02");
    refuse("erasure 2026-01-04", DEAD_LETTER_REASON_LIMIT_EXCEEDED);
    remember_ids(SEEN_IDS_MAX - 3, "2026-01-02");
    tell("erasure 2026-01-04");
    assert_int_equal(borrower_now()->signals_seen.count, SEEN_IDS_MAX);
}

static void test_the_last_60_months_are_kept(void **state)
{
    (void)state;
    tell("account 2021-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("tick 2026-01-01");
    assert_int_equal(only_account()->months.count, 60);
    assert_int_equal(only_account()->months.items[0].settles_on, fixture_date("2021-01-31"));
    tell("tick 2026-02-01");
    assert_int_equal(only_account()->months.count, 60);
    assert_int_equal(only_account()->months.items[0].settles_on, fixture_date("2021-02-28"));
    assert_int_equal(only_account()->months.items[59].settles_on, fixture_date("2026-01-31"));
    /* An event does not bring back what was trimmed. */
    tell("pay 2026-02-01 account=A no=1 amount=1");
    assert_int_equal(only_account()->months.count, 60);
    assert_int_equal(only_account()->months.items[0].settles_on, fixture_date("2021-02-28"));
}

/* Of each account, whether days pass or an event makes up the months. */
static void test_the_last_60_months_of_each_account_are_kept(void **state)
{
    (void)state;
    struct borrower borrower;
    tell("account 2019-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("account 2019-01-01 kind=OPENED account=B day=31 amount=9000 balance=9000");
    tell("account 2019-01-01 kind=OPENED account=C day=15 amount=9000 balance=9000");
    tell("tick 2026-01-01");
    fixture_load(&fixture, &borrower);
    for (uint32_t i = 0; i < 3; i++)
        assert_int_equal(borrower.accounts.items[i].state.months.count, 60);
}

/* Known late: the months since are made up at once, as far as they are kept. */
static void test_an_account_told_of_late_has_its_months_since(void **state)
{
    (void)state;
    tell("overdue 2026-04-05 account=A no=1 due=2026-04-04 principal=100");
    tell("overdue 2026-02-10 kafka=2026-04-05 account=A no=2 due=2026-02-09 principal=100");
    assert_int_equal(only_account()->months.count, 2);
    assert_int_equal(only_account()->months.items[0].settles_on, fixture_date("2026-02-28"));
    assert_int_equal(only_account()->months.items[0].code.at[0], '1');
    assert_int_equal(only_account()->months.items[1].settles_on, fixture_date("2026-03-31"));
    assert_int_equal(only_account()->months.items[1].code.at[0], '2');
}

/* Every size of room too small for what is shown of him. */
static void test_a_view_without_room_is_a_limit(void **state)
{
    (void)state;
    tell("account 2021-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("tick 2026-02-01");
    static struct borrower borrower;
    fixture_load(&fixture, &borrower);
    static struct view view;
    size_t used = fixture.arena.used;
    assert_int_equal(view_account(&borrower.accounts.items[0].state, &fixture.arena, &view),
                     ERR_OK);
    size_t needed = fixture.arena.used - used;
    bool has_history = false;
    for (uint32_t i = 0; i < view.count; i++) {
        if (!str_equal(view.items[i].name, STR("history_24m"))) continue;
        has_history = true;
        assert_int_equal(view.items[i].value.len, 24);
    }
    assert_true(has_history);
    for (size_t room = 0; room < needed; room += 16) {
        fixture.arena.used = used;
        struct arena small = fixture.arena;
        small.size = used + room;
        assert_int_equal(view_account(&borrower.accounts.items[0].state, &small, &view), ERR_LIMIT);
        small.used = used;
        enum err e = view_borrower(&borrower.state, &small, &view);
        assert_true(e == ERR_OK || e == ERR_LIMIT);
    }
    struct arena none = {.base = fixture.arena.base, .size = 0};
    assert_int_equal(view_borrower(&borrower.state, &none, &view), ERR_LIMIT);
}

/* What stands in a dead letter is told apart by it. */
static void test_a_plain_identifier_is_seen_wherever_it_stands(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        bool is_plain;
    } rows[] = {
        {"pay 2026-01-02 account=A amount=1 key=000000199001010018", true},
        {"pay 2026-01-02 account=A amount=1 key=13000000000", true},
        {"pay 2026-01-02 account=13000000000 amount=1 key=b2", true},
        {"pay 2026-01-02 id=13000000000 account=A amount=1 key=b2", true},
        {"pay 2026-01-02 account=A amount=1 key=b2", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_true(fixture_line(&fixture, rows[i].line));
        assert_int_equal(fixture.outcome, OUTCOME_REFUSED);
        assert_int_equal(fixture.refusal.has_plain_identifier, rows[i].is_plain);
    }
}

static void test_an_erasure_is_audited_under_an_id_of_its_own(void **state)
{
    (void)state;
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("pay 2026-01-02 account=A kind=SETTLEMENT amount=9000");
    tell("erasure 2026-01-03");
    assert_int_equal(fixture.out.audits.count, 1);
    const struct audit_record *audit = &fixture.out.audits.items[0];
    assert_true(str_equal(audit->id, STR("b1-3-erasure")));
    assert_true(str_equal(audit->borrower_id, STR("b1")));
    assert_true(str_equal(audit->policy_version, STR("cn-1")));
    assert_int_equal(audit->business_date, fixture_date("2026-01-03"));
    assert_non_null(audit->cause);
    assert_int_equal(audit->cause->offset, 2);
}

/* Amounts of the most digits, on as many accounts, do not wrap in the borrower's totals. */
static void test_totals_of_greatest_amounts_add_up(void **state)
{
    (void)state;
    int64_t most = INT64_C(999999999999999);
    for (int i = 0; i < 20; i++) {
        char line[FIXTURE_LINE_MAX];
        (void)snprintf(line, sizeof line,
                       "overdue 2026-01-05 account=A%02d no=1 due=2026-01-04 principal=%" PRId64
                       " balance=%" PRId64,
                       i, most, most);
        tell(line);
    }
    struct borrower borrower;
    fixture_load(&fixture, &borrower);
    assert_int_equal(borrower.state.overdue_amount, 20 * most);
    assert_int_equal(borrower.state.balance, 20 * most);
    assert_int_equal(borrower.state.overdue_accounts, 20);
    assert_int_equal(borrower.state.open_accounts, 20);
}

static void test_a_refused_event_leaves_nothing_of_the_days_before_it(void **state)
{
    (void)state;
    tell("party 2026-01-01");
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000");
    tell("overdue 2026-01-03 account=A no=1 due=2026-01-02 principal=90000");
    /* Up to it he would be zeroed, with a line, notices and shares. */
    assert_true(fixture_line(
        &fixture, "pay 2026-06-02 account=A kind=REVERSAL amount=1 no=1 reverses=never-sent"));
    assert_int_equal(fixture.outcome, OUTCOME_REFUSED);
    assert_int_equal(fixture.out.reports.count, 0);
    assert_int_equal(fixture.out.lines.count, 0);
    assert_int_equal(fixture.out.notices.count, 0);
    assert_int_equal(fixture.out.shares.count, 0);
    assert_int_equal(fixture.out.audits.count, 0);
    assert_int_equal(only_account()->months.count, 0);
    tell("tick 2026-06-02");
    assert_true(fixture.out.lines.count > 0);
    assert_true(fixture.out.notices.count > 0);
    assert_true(fixture.out.shares.count > 0);
}

/* Nor what a repair rule rewrites on one of them: that is audited when the day has come for good.
 */
static void test_a_refused_event_audits_nothing_of_the_days_before_it(void **state)
{
    (void)state;
    tell("policy repair rule:2026-01-01:2026-02-01:60000:2026-02-28:2026-04-15");
    late_for_two_days(fixture_date("2026-01-30"), 1);
    assert_true(fixture_line(
        &fixture, "pay 2026-04-15 account=A kind=REVERSAL amount=1 no=1 reverses=never-sent"));
    assert_int_equal(fixture.outcome, OUTCOME_REFUSED);
    assert_int_equal(fixture.out.audits.count, 0);
    tell("tick 2026-04-15");
    assert_true(fixture.out.audits.count > 0);
}

static void test_an_income_counts_for_36_months_and_is_forgotten_then(void **state)
{
    (void)state;
    struct borrower borrower;
    tell("income 2023-01-02 amount=5");
    tell("income 2025-12-31 amount=6");
    tell("tick 2026-01-01");
    tell("income 2026-01-01 amount=7");
    fixture_load(&fixture, &borrower);
    assert_int_equal(borrower.state.incomes.count, 3);
    tell("tick 2026-01-02");
    tell("income 2026-01-02 amount=8");
    fixture_load(&fixture, &borrower);
    assert_int_equal(borrower.state.incomes.count, 3);
    assert_int_equal(borrower.state.incomes.items[0].monthly_amount, 6);
    assert_int_equal(borrower.state.incomes.items[2].monthly_amount, 8);
}

static int32_t points_now(void)
{
    struct borrower borrower;
    fixture_load(&fixture, &borrower);
    return borrower.state.warning_points;
}

/* Of two tiers the one that counts more, also where the lower one is given more points. */
static void test_of_tiers_the_one_with_more_points_counts(void **state)
{
    (void)state;
    fixture.entries[0].warning.lenders[0].points = 15;
    fixture.entries[0].warning.lenders[1].points = 5;
    tell("lenders 2026-01-01 open=2");
    assert_int_equal(points_now(), 0);
    tell("lenders 2026-01-02 open=3");
    assert_int_equal(points_now(), 15);
    tell("lenders 2026-01-03 open=5");
    assert_int_equal(points_now(), 15);
    fixture.entries[0].warning.lenders[1].points = 25;
    tell("lenders 2026-01-04 open=5");
    assert_int_equal(points_now(), 25);
}

/* A recipient that comes later and stands first by name: tokens stay in the order of names. */
static void test_a_token_of_a_new_recipient_takes_its_place(void **state)
{
    (void)state;
    fixture.entries[0].recipients = &fixture.recipients[1];
    fixture.entries[0].recipient_count = 1;
    tell("party 2026-01-01");
    fixture.entries[0].recipients = &fixture.recipients[0];
    fixture.entries[0].recipient_count = 3;
    tell("party 2026-01-02 epoch=2");
    struct borrower borrower;
    fixture_load(&fixture, &borrower);
    const struct subject_token_list *tokens = &borrower.state.tokens;
    static const char *const names[] = {"bank", "bureau", "keeper"};
    assert_int_equal(tokens->count, 3);
    for (uint32_t i = 0; i < 3; i++) {
        assert_int_equal(tokens->items[i].recipient.len, strlen(names[i]));
        assert_memory_equal(tokens->items[i].recipient.at, names[i], strlen(names[i]));
        assert_int_equal(tokens->items[i].epoch, 2);
    }
}

static void test_a_recipient_that_is_not_configured_any_more_gets_nothing(void **state)
{
    (void)state;
    tell("party 2026-01-01");
    fixture.entries[0].recipient_count = 2; /* bank, without consent, and bureau */
    tell("verdict 2026-01-02");
    assert_int_equal(fixture.out.shares.count, 1);
    assert_true(str_equal(fixture.out.shares.items[0].record.recipient, STR("bureau")));
}

static void test_no_text_is_not_an_empty_one(void **state)
{
    (void)state;
    assert_false(str_equal(STR_NONE, STR("")));
    assert_true(str_equal(STR_NONE, STR_NONE));
    assert_true(str_equal(STR(""), STR("")));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, core_case_begin, core_case_end)
    const struct CMUnitTest tests[] = {
        TEST(test_the_last_24_episodes_are_kept),
        TEST(test_a_step_is_undone_also_when_its_episode_is_no_longer_kept),
        TEST(test_signals_that_no_rule_reads_any_more_are_forgotten),
        TEST(test_signals_are_kept_as_long_as_any_policy_may_look_back),
        TEST(test_the_ids_of_signals_have_a_bound),
        TEST(test_a_refusal_names_the_day_whose_policy_decided),
        TEST(test_an_erasure_remembers_no_more_ids_than_the_bound),
        TEST(test_the_last_60_months_are_kept),
        TEST(test_the_last_60_months_of_each_account_are_kept),
        TEST(test_an_account_told_of_late_has_its_months_since),
        TEST(test_a_view_without_room_is_a_limit),
        TEST(test_a_plain_identifier_is_seen_wherever_it_stands),
        TEST(test_an_erasure_is_audited_under_an_id_of_its_own),
        TEST(test_totals_of_greatest_amounts_add_up),
        TEST(test_a_refused_event_leaves_nothing_of_the_days_before_it),
        TEST(test_a_refused_event_audits_nothing_of_the_days_before_it),
        TEST(test_an_income_counts_for_36_months_and_is_forgotten_then),
        TEST(test_of_tiers_the_one_with_more_points_counts),
        TEST(test_a_token_of_a_new_recipient_takes_its_place),
        TEST(test_a_recipient_that_is_not_configured_any_more_gets_nothing),
        TEST(test_no_text_is_not_an_empty_one),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
