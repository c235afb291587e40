/* test_metro2_core.c - real payment histories through the pure core, without Kafka: the events that
 * the replay makes of tests/data/metro2-cfpb must come out as the profiles they were made from.
 *
 * State is encoded and decoded between any two steps, as the daemon does. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "ops/ctl/metro2_compare.h"
#include "ops/ctl/metro2_map.h"
#include "schemas/codec/codec.h"
#include "schemas/codec/embedded.h"
#include "state/core/date.h"
#include "state/core/decide.h"

enum { STEP_ARENA_SIZE = 16 << 20, STORY_ARENA_SIZE = 1 << 20 };

static const char data_file[] = "tests/data/metro2-cfpb/m2_2k_lines_deidentified.txt.gz";

struct bench {
    struct policy policy;
    struct plan *borrower_plan, *account_plan;
    struct arena step, story;
    struct buf borrower, account; /* encoded; empty = none */
    struct buf scratch;
    struct outputs out;
    uint32_t refused, updates, corrections;
    int64_t version, report_seq;
    char first_refusal[300];
};

static struct plan *plan_for(const char *record)
{
    const struct embedded_schema *schema = embedded_schema_own(record);
    struct plan *plan = NULL;
    struct why why;
    assert_non_null(schema);
    assert_int_equal(
        plan_compile(schema->json, schema->len, record_type_by_name(record), &plan, &why), ERR_OK);
    return plan;
}

static void load(struct bench *t, struct str id, struct borrower *b)
{
    struct why why;
    t->step.used = 0;
    t->out = (struct outputs){0};
    *b = (struct borrower){0};
    if (t->borrower.len == 0) {
        borrower_init(b, id);
        return;
    }
    assert_int_equal(
        plan_decode(t->borrower_plan, t->borrower.at, t->borrower.len, &t->step, &b->state, &why),
        ERR_OK);
    if (t->account.len == 0) return;
    struct account *account = LIST_ADD(&t->step, &b->accounts);
    assert_non_null(account);
    assert_int_equal(plan_decode(t->account_plan, t->account.at, t->account.len, &t->step,
                                 &account->state, &why),
                     ERR_OK);
}

static void encode(const char *record, const void *state, struct buf *scratch, struct buf *out)
{
    struct why why = {.text = ""};
    buf_clear(scratch);
    if (record_encode_why(record_type_by_name(record), state, scratch, &why) != ERR_OK) {
        fail_msg("%s", why.text);
    }
    buf_clear(out);
    assert_int_equal(buf_add(out, scratch->at, scratch->len), ERR_OK);
}

static void save(struct bench *t, const struct borrower *b)
{
    if (b->is_changed) encode("BorrowerState", &b->state, &t->scratch, &t->borrower);
    assert_in_range(b->accounts.count, 0, 1);
    if (b->accounts.count == 0) return;
    const struct account *account = &b->accounts.items[0];
    assert_false(account->is_dropped);
    if (account->is_changed) encode("AccountState", &account->state, &t->scratch, &t->account);
}

static void see(struct bench *t, const struct metro2_account *account, struct metro2_seen *seen)
{
    for (uint32_t i = 0; i < t->out.reports.count; i++) {
        const struct credit_report_update *u = &t->out.reports.items[i];
        assert_int_equal(u->report_seq, ++t->report_seq);
        assert_int_equal(u->kind, REPORT_KIND_ACCOUNT);
        t->updates++;
        if (u->op == REPORT_OP_CORRECT) t->corrections++;
        metro2_see(account, u, seen);
    }
}

static void apply(struct bench *t, const struct event *e, int32_t business_date, int64_t offset,
                  const struct metro2_account *account, struct metro2_seen *seen)
{
    static const char *const skip[] = {"event_id", "id_number", NULL};
    static const enum input_type types[EVENT_TOPIC_COUNT] = {
        [EVENT_ACCOUNTS] = INPUT_ACCOUNT,
        [EVENT_SIGNALS] = INPUT_SIGNAL,
        [EVENT_OVERDUES] = INPUT_OVERDUE,
        [EVENT_REPAYMENTS] = INPUT_REPAYMENT,
    };
    struct str id = e->of.account.event_id; /* every event begins with the same head */
    struct input in = {.type = types[e->topic],
                       .key = event_key(e),
                       .topic = STR("loan.events"),
                       .offset = offset,
                       .kafka_date = date_from_civil(2026, 1, 1),
                       .business_date = business_date,
                       .id_hash = bytes_hash(id.at, id.len)};
    switch (in.type) {
    case INPUT_ACCOUNT:
        in.of.account = &e->of.account;
        break;
    case INPUT_SIGNAL:
        in.of.signal = &e->of.signal;
        break;
    case INPUT_OVERDUE:
        in.of.overdue = &e->of.overdue;
        break;
    case INPUT_REPAYMENT:
        in.of.repayment = &e->of.repayment;
        break;
    }
    assert_int_equal(record_content_hash(record_type_by_name(event_record_name(e->topic)),
                                         event_record(e), skip, &t->scratch, &in.content_hash),
                     ERR_OK);

    struct borrower b;
    enum outcome outcome = OUTCOME_DUPLICATE;
    struct refusal refusal = {0};
    load(t, in.key, &b);
    assert_int_equal(borrower_apply(&b, &in, &t->policy, &t->step, &t->out, &outcome, &refusal),
                     ERR_OK);
    if (outcome == OUTCOME_REFUSED) {
        if (t->refused++ == 0) {
            (void)snprintf(t->first_refusal, sizeof t->first_refusal, "%.*s: %s: %.*s", (int)id.len,
                           id.at, dead_letter_reason_words[refusal.reason],
                           (int)refusal.message.len, refusal.message.at);
        }
        return;
    }
    assert_int_equal(outcome, OUTCOME_APPLIED);
    save(t, &b);
    see(t, account, seen);
}

static void advance(struct bench *t, struct str id, int32_t date,
                    const struct metro2_account *account, struct metro2_seen *seen)
{
    struct borrower b;
    if (t->borrower.len == 0) return;
    load(t, id, &b);
    assert_int_equal(borrower_advance(&b, date, &t->policy, &t->step, &t->out), ERR_OK);
    save(t, &b);
    see(t, account, seen);
}

/* One account's life: its events, a tick behind each month. */
static void live(struct bench *t, const struct metro2_account *account, struct metro2_seen *seen)
{
    struct event_list events = {0};
    t->story.used = 0;
    buf_clear(&t->borrower);
    buf_clear(&t->account);
    t->report_seq = 0;
    *seen = (struct metro2_seen){0};
    assert_int_equal(metro2_map(account, &t->story, &events), ERR_OK);
    event_list_sort(&events);

    uint32_t next = 0;
    int32_t business_date = INT_NONE;
    struct str id = metro2_borrower(account, &t->story);
    for (int m = 0; m <= METRO2_MONTHS; m++) {
        int32_t tick = date_add_months(metro2_first_month(account), m + 1);
        for (; next < events.count && events.items[next].day < tick; next++) {
            apply(t, &events.items[next], business_date, next, account, seen);
        }
        business_date = tick;
        advance(t, id, tick, account, seen);
    }
    assert_int_equal(next, events.count);
}

static void on_bad_line(void *context, uint32_t line, const char *reason)
{
    (void)context;
    (void)reason;
    assert_int_equal(line, 2);
}

static void say_difference(const struct metro2_account *account, const struct metro2_seen *seen)
{
    print_message("    %s file %s core %s %s\n", account->number, account->profile, seen->profile,
                  seen->is_of_month ? "" : "(no update of the reported month)");
}

static struct bench bench;

static void test_every_profile_that_events_can_express_comes_out(void **state)
{
    (void)state;
    struct metro2_file file;
    struct why why;
    assert_int_equal(metro2_file_read(data_file, on_bad_line, NULL, &file, &why), ERR_OK);
    struct metro2_seen *seen = calloc(file.count, sizeof *seen);
    assert_non_null(seen);
    for (uint32_t i = 0; i < file.count; i++)
        live(&bench, &file.accounts[i], &seen[i]);

    struct metro2_tally tally;
    metro2_compare(&file, seen, &tally, say_difference);
    print_message(
        "    %u of %u agree, %u of %u characters, %u in the status; %u updates, %u refused "
        "%s\n",
        tally.agree, tally.accounts, tally.characters_agree, tally.characters, tally.status_agrees,
        bench.updates, bench.refused, bench.first_refusal);
    free(seen);
    metro2_file_free(&file);

    assert_int_equal(bench.refused, 0);
    assert_int_equal(bench.corrections, 0); /* nothing is told after its month was reported */
    assert_int_equal(tally.agree, 1965);
    assert_int_equal(tally.by_cause[METRO2_CAUSE_NONE], 0);
}

int main(void)
{
    bench.policy = policy_default(POLICY_PROFILE_CN);
    bench.borrower_plan = plan_for("BorrowerState");
    bench.account_plan = plan_for("AccountState");
    bench.step = (struct arena){malloc(STEP_ARENA_SIZE), STEP_ARENA_SIZE, 0};
    bench.story = (struct arena){malloc(STORY_ARENA_SIZE), STORY_ARENA_SIZE, 0};
    if (bench.step.base == NULL || bench.story.base == NULL) return 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_profile_that_events_can_express_comes_out),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    plan_free(bench.borrower_plan);
    plan_free(bench.account_plan);
    buf_free(&bench.borrower);
    buf_free(&bench.account);
    buf_free(&bench.scratch);
    free(bench.step.base);
    free(bench.story.base);
    return failed;
}
