/* test_core_next.c - what is to happen on a day happens on that day, by whatever numbers of the
 * policy; what was told and what stands in the index is remembered until then. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "tests/support/core_case.h"

static void tick(const char *date)
{
    fixture_tick(&fixture, fixture_date(date));
    assert_int_equal(fixture.e, ERR_OK);
}

/* Of the last line told. */
static int notices_of(enum notice_kind kind)
{
    int count = 0;
    for (uint32_t i = 0; i < fixture.out.notices.count; i++)
        count += fixture.out.notices.items[i].kind == kind;
    return count;
}

static const struct notice *only_notice(enum notice_kind kind)
{
    assert_int_equal(notices_of(kind), 1);
    const struct notice *notice = fixture.out.notices.items;
    while (notice->kind != kind)
        notice++;
    return notice;
}

static void assert_share(uint32_t index, const char *recipient, enum share_action action,
                         enum share_reason reason)
{
    assert_true(index < fixture.out.shares.count);
    const struct blacklist_share *record = &fixture.out.shares.items[index].record;
    assert_int_equal(record->recipient.len, strlen(recipient));
    assert_memory_equal(record->recipient.at, recipient, record->recipient.len);
    assert_string_equal(share_action_words[record->action], share_action_words[action]);
    assert_string_equal(share_reason_words[record->reason], share_reason_words[reason]);
}

/* Reminders from these day counts on. */
static void remind_at(int32_t first, int32_t second, int32_t third, int32_t fourth)
{
    const int32_t days[POLICY_REMINDER_STAGES] = {first, second, third, fourth};
    for (int i = 0; i < POLICY_REMINDER_STAGES; i++)
        fixture.entries[0].reminders[i].dpd = days[i];
}

/* A loan that closes its months on their last day, one instalment of it late since 2026-03-01. */
static void open_a_late_loan(void)
{
    tell("account 2026-02-01 kind=OPENED account=A day=31 amount=90000 balance=90000");
    tell("overdue 2026-03-02 account=A no=1 due=2026-03-01 principal=50000 balance=90000");
}

/* Only this recipient, one that keeps on cure. */
static void share_with_the_keeper_alone(void)
{
    fixture.recipients[0] = fixture.recipients[2];
    fixture.entries[0].recipient_count = 1;
}

/* ---- days of a lateness ---- */

/* Rule 23: each stage is told on the day on which its own count is reached, the first one, too, if
 * the policy reminds nobody on his first day. */
static void test_each_reminder_comes_on_its_own_day(void **state)
{
    (void)state;
    remind_at(5, 9, 12, 17);
    open_a_late_loan();
    assert_int_equal(notices_of(NOTICE_KIND_ADVERSE_NOTICE), 1);
    assert_int_equal(notices_of(NOTICE_KIND_REMINDER), 0);
    tick("2026-03-05");
    assert_int_equal(notices_of(NOTICE_KIND_REMINDER), 0);
    static const char *const days[POLICY_REMINDER_STAGES] = {"2026-03-06", "2026-03-10",
                                                             "2026-03-13", "2026-03-18"};
    for (int i = 0; i < POLICY_REMINDER_STAGES; i++) {
        tick(days[i]);
        const struct notice *notice = only_notice(NOTICE_KIND_REMINDER);
        assert_int_equal(notice->stage, i + 1);
        assert_int_equal(notice->business_date, fixture_date(days[i]));
    }
}

/* Rule 23: the two offers by days come at the policy's counts, whether a code changes there or not.
 */
static void test_each_offer_comes_on_its_own_day(void **state)
{
    (void)state;
    fixture.entries[0].offer_dpd[0] = 40;
    fixture.entries[0].offer_dpd[1] = 50;
    open_a_late_loan();
    tick("2026-04-09");
    assert_int_equal(notices_of(NOTICE_KIND_INSTALMENT_OFFER), 0);
    tick("2026-04-10");
    assert_int_equal(only_notice(NOTICE_KIND_INSTALMENT_OFFER)->business_date,
                     fixture_date("2026-04-10"));
    tick("2026-04-19");
    assert_int_equal(notices_of(NOTICE_KIND_INSTALMENT_OFFER), 0);
    tick("2026-04-20");
    assert_int_equal(only_notice(NOTICE_KIND_INSTALMENT_OFFER)->business_date,
                     fixture_date("2026-04-20"));
}

/* Rule 10, us: the Metro 2 status changes at 30 days past due, and that day reports it, also where
 * nothing else falls between the first day and that one. */
static void test_a_change_of_the_status_is_reported_on_its_day(void **state)
{
    (void)state;
    tell("policy profile us");
    tell("policy notice_wait_days 0");
    remind_at(101, 102, 103, 104);
    fixture.entries[0].offer_dpd[0] = fixture.entries[0].offer_dpd[1] = 105;
    open_a_late_loan();
    tick("2026-03-30");
    assert_int_equal(fixture.out.reports.count, 0);
    tick("2026-03-31");
    assert_int_equal(fixture.out.reports.count, 1);
    const struct credit_report_update *report = fixture.out.reports.items;
    assert_int_equal(report->point, 0);
    assert_int_equal(report->business_date, fixture_date("2026-03-31"));
    assert_int_equal(report->dpd, 30);
    assert_memory_equal(report->metro2_status.at, "71", 2);
}

/* Rule 7: two instalments, each within the tolerance, together are not: he is late on the day after
 * the second falls due, whatever grace that one has of its own. */
static void test_the_day_after_a_due_date_counts_within_the_grace(void **state)
{
    (void)state;
    tell("policy grace_days 5");
    tell("policy tolerance 100");
    remind_at(5, 9, 12, 17);
    tell("account 2026-02-01 kind=OPENED account=A day=31 amount=90000 balance=90000");
    tell("overdue 2026-03-10 account=A no=1 due=2026-03-04 principal=80");
    tell("overdue 2026-03-10 account=A no=2 due=2026-03-21 principal=80");
    tick("2026-03-21");
    assert_int_equal(borrower_now()->standing, STANDING_GOOD);
    tick("2026-03-22");
    assert_int_equal(borrower_now()->standing, STANDING_SUSPENDED);
    assert_int_equal(only_notice(NOTICE_KIND_ADVERSE_NOTICE)->business_date,
                     fixture_date("2026-03-22"));
}

/* ---- how long a closed account is kept ---- */

static void assert_kept_until(const char *last_day, const char *gone_on)
{
    tick(last_day);
    assert_int_equal(borrower_stored()->accounts.count, 1);
    tick(gone_on);
    assert_int_equal(borrower_stored()->accounts.count, 0);
    assert_int_equal(borrower_now()->accounts.count, 0);
}

/* Rule 28, C110: an open entry keeps the account it names, also where it is the only one; it
 * expires on its day (uk: six years after it was listed), and the account goes with it. */
static void test_the_only_entry_keeps_its_account_and_expires_on_its_day(void **state)
{
    (void)state;
    tell("policy profile uk");
    tell("policy keep_closed_months 1");
    share_with_the_keeper_alone();
    tell("account 2026-02-01 kind=OPENED account=A day=31 amount=90000 balance=90000");
    tell("party 2026-02-01");
    tell("overdue 2026-02-02 account=A no=1 due=2026-02-01 principal=50000 balance=90000");
    tick("2026-05-02");
    assert_share(0, "keeper", SHARE_ACTION_ENTRY, SHARE_REASON_ZEROED);
    tell("pay 2026-05-10 account=A kind=SETTLEMENT amount=90000");
    assert_int_equal(only_account()->closed_on, fixture_date("2026-05-10"));
    assert_kept_until("2032-05-01", "2032-05-02");
    assert_int_equal(fixture.out.shares.count, 1);
    assert_share(0, "keeper", SHARE_ACTION_EXPIRE, SHARE_REASON_EXPIRED);
}

/* Rule 28, C110: the time of an adverse record runs from the end of the last lateness, however many
 * there were before it. */
static void test_the_last_lateness_keeps_a_closed_account(void **state)
{
    (void)state;
    tell("policy keep_closed_months 1");
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=90000 balance=90000");
    tell("overdue 2026-01-26 account=A no=1 due=2026-01-25 principal=1000");
    tell("pay 2026-02-05 account=A no=1 amount=1000");
    tell("overdue 2026-03-26 account=A no=2 due=2026-03-25 principal=1000");
    tell("pay 2026-04-10 account=A kind=SETTLEMENT amount=90000");
    assert_int_equal(only_account()->episodes.count, 2);
    assert_kept_until("2031-04-09", "2031-04-10");
}

/* Rule 28, C110: what is held of an account that is closed is told before the account goes. */
static void test_what_is_held_keeps_a_closed_account(void **state)
{
    (void)state;
    tell("policy keep_closed_months 1");
    tell("policy notice_wait_days 60");
    tell("account 2026-01-01 kind=OPENED account=A day=31 amount=90000 balance=90000");
    tell("account 2026-01-10 kind=CLOSED account=A balance=90000");
    assert_int_equal(notices_of(NOTICE_KIND_ADVERSE_NOTICE), 1);
    assert_int_equal(fixture.out.reports.count, 0);
    assert_kept_until("2026-03-10", "2026-03-11");
    assert_int_equal(fixture.out.reports.count, 1);
    assert_int_equal(fixture.out.reports.items[0].monthly_code.at[0], 'G');
}

/* ---- the day after an entry ended ---- */

/* C138: an entry that ended can be followed by one for another reason on the next day, also where
 * there is one recipient alone. */
static void test_another_reason_is_listed_on_the_next_day(void **state)
{
    (void)state;
    fixture.recipients[0] = fixture.recipients[1];
    fixture.entries[0].recipient_count = 1;
    tell("account 2026-02-01 kind=OPENED account=A day=31 amount=90000 balance=90000");
    tell("party 2026-02-01");
    tell("overdue 2026-03-02 account=A no=1 due=2026-03-01 principal=50000 balance=90000 "
         "intent=INTENTIONAL");
    tick("2026-04-01");
    assert_share(0, "bureau", SHARE_ACTION_ENTRY, SHARE_REASON_INTENTIONAL);
    tell("verdict 2026-04-05 case=f1");
    assert_share(0, "bureau", SHARE_ACTION_UPDATE, SHARE_REASON_FRAUD);
    tell("verdict 2026-04-07 case=f1 verdict=CLEARED");
    assert_int_equal(fixture.out.shares.count, 1);
    assert_share(0, "bureau", SHARE_ACTION_REVOKE, SHARE_REASON_ERROR);
    tick("2026-04-08");
    assert_int_equal(fixture.out.shares.count, 1);
    assert_share(0, "bureau", SHARE_ACTION_ENTRY, SHARE_REASON_INTENTIONAL);
}

/* C138: the day after the end of an entry is looked at, also if the recipient before it was told
 * something else in that step. */
static void test_the_day_after_the_end_of_any_entry_is_looked_at(void **state)
{
    (void)state;
    const struct policy_recipient bureau = fixture.recipients[1];
    fixture.recipients[0] = fixture.recipients[2];
    fixture.recipients[1] = bureau;
    fixture.entries[0].recipient_count = 2;
    tell("account 2026-02-01 kind=OPENED account=A day=31 amount=90000 balance=90000");
    tell("party 2026-02-01");
    tell("overdue 2026-02-02 account=A no=1 due=2026-02-01 principal=50000 balance=90000");
    tick("2026-05-10");
    tell("pay 2026-05-10 account=A no=1 amount=50000 balance=40000");
    assert_int_equal(fixture.out.shares.count, 2);
    assert_share(0, "keeper", SHARE_ACTION_UPDATE, SHARE_REASON_ZEROED);
    assert_share(1, "bureau", SHARE_ACTION_REVOKE, SHARE_REASON_CURED);
    assert_int_equal(borrower_now()->next_transition, fixture_date("2026-05-11"));
}

/* ---- what is remembered ---- */

/* Rule 23: a stage is told once, also one that a change of the policy, accepted for a day that has
 * begun, brings in a step in which nothing else of the account changes. */
static void test_a_reminder_told_in_a_step_of_another_is_told_once(void **state)
{
    (void)state;
    tell("policy notice_wait_days 0");
    tell("account 2026-02-01 kind=OPENED account=A day=31 amount=90000 balance=90000");
    tell("overdue 2026-03-06 account=A no=1 due=2026-03-01 principal=50000 balance=90000");
    assert_int_equal(only_notice(NOTICE_KIND_REMINDER)->stage, 2);
    remind_at(1, 3, 5, 7);
    tell("income 2026-03-06 amount=500000");
    assert_int_equal(only_notice(NOTICE_KIND_REMINDER)->stage, 3);
    tell("income 2026-03-06 amount=500001");
    assert_int_equal(notices_of(NOTICE_KIND_REMINDER), 0);
}

/* Rule 24: likewise the notice that a dispute is due. */
static void test_a_dispute_found_due_in_a_step_of_another_is_told_once(void **state)
{
    (void)state;
    tell("account 2026-02-01 kind=OPENED account=A day=31 amount=90000 balance=90000");
    tell("dispute 2026-03-12 account=A");
    tick("2026-03-31");
    assert_int_equal(notices_of(NOTICE_KIND_DISPUTE_DUE), 0);
    fixture.entries[0].dispute_due_days = 19;
    tell("income 2026-03-31 amount=500000");
    assert_int_equal(notices_of(NOTICE_KIND_DISPUTE_DUE), 1);
    tell("income 2026-03-31 amount=500001");
    assert_int_equal(notices_of(NOTICE_KIND_DISPUTE_DUE), 0);
    tick("2026-04-01");
    assert_int_equal(notices_of(NOTICE_KIND_DISPUTE_DUE), 0);
}

/* Rule 12: consent that comes back makes what is adverse wait for its notice, on the eve of a
 * closing, too; the notice is sent once, and counts as given on the next day. */
static void test_what_consent_brings_back_waits_for_one_notice(void **state)
{
    (void)state;
    tell("account 2026-02-01 kind=OPENED account=A day=31 amount=90000 balance=90000");
    tell("consent 2026-03-02 purpose=REPORT granted=no");
    tell("account 2026-03-10 kind=LEGAL_ACTION account=A");
    tick("2026-03-31");
    tell("consent 2026-03-31 purpose=REPORT");
    assert_int_equal(notices_of(NOTICE_KIND_ADVERSE_NOTICE), 1);
    assert_int_equal(fixture.out.reports.count, 0);
    tick("2026-04-01");
    assert_int_equal(notices_of(NOTICE_KIND_ADVERSE_NOTICE), 0);
    assert_int_not_equal(fixture.out.reports.count, 0);
    assert_true(fixture.out.reports.items[0].adverse);
}

/* ---- the index of accounts ---- */

/* The checksum of a record that a step does not write stays what it was, wherever accounts that
 * come or go move its row: a record that no longer fits it would be taken for a damaged one. */
static void test_the_checksum_of_an_untouched_account_moves_with_it(void **state)
{
    (void)state;
    tell("account 2026-02-01 kind=OPENED account=B day=31 amount=90000 balance=90000");
    tell("account 2026-02-01 kind=OPENED account=C day=31 amount=90000 balance=90000");
    struct borrower *borrower = borrower_stored();
    borrower->state.accounts.items[0].checksum = 77;
    borrower->state.accounts.items[1].checksum = 78;
    fixture_store(&fixture, borrower);
    tell("account 2026-02-02 kind=OPENED account=A day=31 amount=90000 balance=90000");
    const struct account_index_list *index = &borrower_now()->accounts;
    assert_int_equal(index->count, 3);
    assert_int_equal(index->items[0].checksum, 0); /* the shell seals what was written */
    assert_int_equal(index->items[1].checksum, 77);
    assert_int_equal(index->items[2].checksum, 78);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, core_case_begin, core_case_end)
    const struct CMUnitTest tests[] = {
        TEST(test_each_reminder_comes_on_its_own_day),
        TEST(test_each_offer_comes_on_its_own_day),
        TEST(test_a_change_of_the_status_is_reported_on_its_day),
        TEST(test_the_day_after_a_due_date_counts_within_the_grace),
        TEST(test_the_only_entry_keeps_its_account_and_expires_on_its_day),
        TEST(test_the_last_lateness_keeps_a_closed_account),
        TEST(test_what_is_held_keeps_a_closed_account),
        TEST(test_another_reason_is_listed_on_the_next_day),
        TEST(test_the_day_after_the_end_of_any_entry_is_looked_at),
        TEST(test_a_reminder_told_in_a_step_of_another_is_told_once),
        TEST(test_a_dispute_found_due_in_a_step_of_another_is_told_once),
        TEST(test_what_consent_brings_back_waits_for_one_notice),
        TEST(test_the_checksum_of_an_untouched_account_moves_with_it),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
