/* test_core_laws.c - what holds after any history, over random lives of one borrower.
 *
 * SEED=n repeats one life, RUNS=n sets how many. The first life that breaks a law is printed as a
 * story: put it into tests/golden when it is mended. */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "state/core/advance.h"
#include "state/core/date.h"
#include "state/core/picture.h"
#include "tests/support/core_case.h"
#include "tests/support/core_claims.h"
#include "tests/support/core_life.h"

enum { RUNS_DEFAULT = 40, TOPICS = 5 };

/* Everything emitted, in a form that can be compared. */
struct record {
    char *text[TOPICS]; /* owned */
    size_t len[TOPICS];
    FILE *to[TOPICS];
};

static uint64_t seed_of_run;
static void tell_life(const struct life *life, int until)
{
    print_message("SEED=%" PRIu64 " breaks a law:\n", seed_of_run);
    for (int i = 0; i < life->count && i <= until; i++)
        print_message("%s\n", life->lines[i]);
}

#define REQUIRE(life, at, claim)                                                                   \
    do {                                                                                           \
        if (!(claim)) {                                                                            \
            tell_life(life, at);                                                                   \
            fail_msg("%s", #claim);                                                                \
        }                                                                                          \
    } while (0)

/* ---- what came out ---- */

static void record_open(struct record *record)
{
    for (int i = 0; i < TOPICS; i++) {
        record->to[i] = open_memstream(&record->text[i], &record->len[i]);
        assert_non_null(record->to[i]);
    }
}

static void record_add(struct record *record)
{
    const struct outputs all = fixture.out;
    for (int i = 0; i < TOPICS; i++) {
        fixture.out = (struct outputs){0};
        if (i == 0) fixture.out.reports = all.reports;
        if (i == 1) fixture.out.lines = all.lines;
        if (i == 2) fixture.out.notices = all.notices;
        if (i == 3) fixture.out.shares = all.shares;
        if (i == 4) fixture.out.audits = all.audits;
        if (fixture.outcome == OUTCOME_APPLIED) fixture_print(&fixture, record->to[i], "");
    }
    fixture.out = all;
}

static void record_close(struct record *record)
{
    for (int i = 0; i < TOPICS; i++)
        assert_int_equal(fclose(record->to[i]), 0);
}

static void record_free(struct record *record)
{
    for (int i = 0; i < TOPICS; i++)
        free(record->text[i]);
}

static void require_same(const struct life *life, const struct record *a, const struct record *b)
{
    for (int i = 0; i < TOPICS; i++) {
        if (a->len[i] == b->len[i] && memcmp(a->text[i], b->text[i], a->len[i]) == 0) continue;
        tell_life(life, life->count);
        print_message("one way:\n%s\nthe other:\n%s\n", a->text[i], b->text[i]);
        fail_msg("topic %d differs", i);
    }
}

/* The encoded state of the borrower and his accounts. */
static char *state_bytes(size_t *ret_len)
{
    char *bytes = NULL;
    FILE *to = open_memstream(&bytes, ret_len);
    assert_non_null(to);
    (void)fwrite(fixture.borrower.at, 1, fixture.borrower.len, to);
    for (uint32_t i = 0; i < fixture.account_count; i++) {
        (void)fwrite(fixture.accounts[i].name, 1, strlen(fixture.accounts[i].name), to);
        (void)fwrite(fixture.accounts[i].value.at, 1, fixture.accounts[i].value.len, to);
    }
    assert_int_equal(fclose(to), 0);
    return bytes;
}

static void for_each_life(void (*check)(const struct life *life))
{
    const char *seed_text = getenv("SEED");
    const char *runs_text = getenv("RUNS");
    uint64_t seed = seed_text != NULL ? strtoull(seed_text, NULL, 10) : 1;
    uint64_t runs = seed_text != NULL   ? 1
                    : runs_text != NULL ? strtoull(runs_text, NULL, 10)
                                        : RUNS_DEFAULT;
    print_message("    seeds %" PRIu64 " to %" PRIu64 "\n", seed, seed + runs - 1);
    for (seed_of_run = seed; seed_of_run < seed + runs; seed_of_run++) {
        const struct life life = core_life_make(seed_of_run);
        fixture_clear(&fixture);
        check(&life);
    }
}

/* ---- laws ---- */

struct seen {
    int64_t version, report_seq;
    int32_t last_date[TOPICS];
    bool is_listed[3];
};

static void check_reports(const struct life *life, int at, struct seen *seen)
{
    int64_t version = 0;
    for (uint32_t i = 0; i < fixture.out.reports.count; i++) {
        const struct credit_report_update *r = &fixture.out.reports.items[i];
        REQUIRE(life, at, r->report_seq == ++seen->report_seq);
        REQUIRE(life, at, r->version >= version && r->version > seen->version);
        version = r->version;
        REQUIRE(life, at, r->business_date >= seen->last_date[0]);
        seen->last_date[0] = r->business_date;
        REQUIRE(life, at, r->report_by == r->business_date + 1);
        if (r->kind != REPORT_KIND_ACCOUNT) continue;
        char code = r->monthly_code.at[0];
        bool is_zero = r->overdue_count == 0 && r->overdue_amount == 0;
        if (strchr("*NMCG", code) != NULL) REQUIRE(life, at, is_zero);
        if (strchr("1234567", code) != NULL)
            REQUIRE(life, at, r->overdue_count > 0 && r->overdue_amount > 0);
        REQUIRE(life, at, r->overdue_principal <= r->overdue_amount);
        REQUIRE(life, at, r->profile.len == 24 && r->history.len <= 60);
        REQUIRE(life, at, (r->op == REPORT_OP_CORRECT) == (r->month != INT_NONE));
    }
}

static void check_shares(const struct life *life, int at, struct seen *seen)
{
    static const char *const names[] = {"bank", "bureau", "keeper"};
    for (uint32_t i = 0; i < fixture.out.shares.count; i++) {
        const struct blacklist_share *s = &fixture.out.shares.items[i].record;
        int who = 0;
        while (strncmp(names[who], s->recipient.at, s->recipient.len) != 0)
            who++;
        bool is_entry = s->action == SHARE_ACTION_ENTRY;
        REQUIRE(life, at, is_entry != seen->is_listed[who]); /* alternates */
        bool ends = s->action == SHARE_ACTION_REVOKE || s->action == SHARE_ACTION_EXPIRE;
        seen->is_listed[who] = !ends;
        REQUIRE(life, at, s->business_date >= seen->last_date[3]);
        seen->last_date[3] = s->business_date;
    }
}

/* Versions: every version from the last to the state's is that of an output or of the event. */
static void check_versions(const struct life *life, int at, struct seen *seen,
                           const struct borrower *b)
{
    bool counts = core_life_is_event(life->lines[at]);
    REQUIRE(life, at, b->state.version >= seen->version + (counts ? 1 : 0));
    for (int64_t v = seen->version + 1; v <= b->state.version; v++) {
        bool is_found = counts && v == b->state.version;
        for (uint32_t i = 0; i < fixture.out.reports.count; i++)
            is_found |= fixture.out.reports.items[i].version == v;
        for (uint32_t i = 0; i < fixture.out.lines.count; i++)
            is_found |= fixture.out.lines.items[i].version == v;
        for (uint32_t i = 0; i < fixture.out.notices.count; i++)
            is_found |= fixture.out.notices.items[i].version == v;
        for (uint32_t i = 0; i < fixture.out.shares.count; i++)
            is_found |= fixture.out.shares.items[i].version == v;
        for (uint32_t i = 0; i < fixture.out.audits.count; i++)
            is_found |= core_audit_version(&fixture.out.audits.items[i]) == v;
        REQUIRE(life, at, is_found);
    }
    seen->version = b->state.version;
}

static void check_state(const struct life *life, int at, const struct borrower *b)
{
    REQUIRE(life, at, b->state.standing != STANDING_ZEROED || b->state.effective_limit == 0);
    if (b->state.version > 0 && b->state.erased_on == INT_NONE)
        REQUIRE(life, at, core_claims_hold(&fixture.policy, b));
    REQUIRE(life, at, b->state.standing != STANDING_SUSPENDED || b->state.drawing == DRAWING_SHUT);
    const struct policy *all = &fixture.policy;
    int32_t clock = b->state.clock;
    const struct policy_entry *now = policy_entry_at(all, clock);
    REQUIRE(life, at, b->state.next_transition == INT_NONE || b->state.next_transition > clock);
    REQUIRE(life, at, b->state.accounts.count == b->accounts.count);
    for (uint32_t i = 0; i < b->accounts.count; i++) {
        const struct account_state *account = &b->accounts.items[i].state;
        struct ledger ledger;
        assert_int_equal(ledger_build(account, all, now, clock, &fixture.arena, &ledger), ERR_OK);
        bool has_unpaid_past_due = false;
        for (uint32_t k = 0; k < ledger.facts.count; k++) {
            const struct ledger_fact *fact = &ledger.facts.items[k];
            for (int c = 0; c < COMPONENT_COUNT; c++)
                REQUIRE(life, at, fact->unpaid[c] >= 0);
            const int64_t *unpaid = fact_unpaid_at(fact, b->state.clock);
            has_unpaid_past_due |= unpaid != NULL && components_total(unpaid) > 0 &&
                                   fact_due_at(fact, b->state.clock) < b->state.clock;
        }
        struct picture picture;
        picture_take(&ledger, b->state.clock, &picture);
        if (!picture.has_plan) REQUIRE(life, at, (picture.raw_dpd > 0) == has_unpaid_past_due);
        for (uint32_t m = 1; m < account->months.count; m++) {
            REQUIRE(life, at,
                    account->months.items[m - 1].settles_on < account->months.items[m].settles_on);
        }
    }
}

static void check_invariants(const struct life *life)
{
    struct seen seen = {.version = 0,
                        .last_date = {INT_NONE, INT_NONE, INT_NONE, INT_NONE, INT_NONE}};
    for (int i = 0; i < life->count; i++) {
        REQUIRE(life, i, fixture_line(&fixture, life->lines[i]));
        REQUIRE(life, i, fixture.e == ERR_OK);
        if (fixture.outcome != OUTCOME_APPLIED || fixture.borrower.len == 0) continue;
        struct borrower b;
        check_reports(life, i, &seen);
        check_shares(life, i, &seen);
        fixture_load(&fixture, &b);
        check_versions(life, i, &seen, &b);
        check_state(life, i, &b);
    }
}

static void test_versions_dates_and_invariants_hold_in_any_life(void **state)
{
    (void)state;
    for_each_life(check_invariants);
}

static void check_twice(const struct life *life)
{
    for (int i = 0; i < life->count; i++) {
        int64_t number = fixture.event_number;
        assert_true(fixture_line(&fixture, life->lines[i]));
        if (fixture.outcome != OUTCOME_APPLIED || !core_life_is_event(life->lines[i])) continue;
        size_t len;
        size_t len_after;
        char *before = state_bytes(&len);
        fixture.event_number = number; /* the same id again */
        assert_true(fixture_line(&fixture, life->lines[i]));
        REQUIRE(life, i, fixture.e == ERR_OK && fixture.outcome == OUTCOME_DUPLICATE);
        REQUIRE(life, i,
                fixture.out.reports.count + fixture.out.lines.count + fixture.out.notices.count +
                        fixture.out.shares.count ==
                    0);
        char *after = state_bytes(&len_after);
        REQUIRE(life, i, len == len_after && memcmp(before, after, len) == 0);
        free(before);
        free(after);
    }
}

static void test_an_event_twice_changes_nothing_the_second_time(void **state)
{
    (void)state;
    for_each_life(check_twice);
}

/* Runs a life; ticks are swept at once, or only seen by the next event and at the end. */
static char *run_life(const struct life *life, bool sweeps, struct record *record, size_t *ret_len)
{
    fixture_clear(&fixture);
    record_open(record);
    for (int i = 0; i < life->count; i++) {
        bool is_tick = strncmp(life->lines[i], "tick", 4) == 0;
        if (is_tick && !sweeps && i + 1 < life->count) {
            fixture.business_date = fixture_date(life->lines[i] + 5);
            continue;
        }
        assert_true(fixture_line(&fixture, life->lines[i]));
        REQUIRE(life, i, fixture.e == ERR_OK);
        record_add(record);
    }
    record_close(record);
    return state_bytes(ret_len);
}

static void check_sweeps(const struct life *life)
{
    struct record often;
    struct record seldom;
    size_t len;
    size_t len_seldom;
    char *bytes = run_life(life, true, &often, &len);
    char *bytes_seldom = run_life(life, false, &seldom, &len_seldom);
    require_same(life, &often, &seldom);
    REQUIRE(life, life->count, len == len_seldom && memcmp(bytes, bytes_seldom, len) == 0);
    free(bytes);
    free(bytes_seldom);
    record_free(&often);
    record_free(&seldom);
}

static void test_sweeps_of_any_kind_come_out_the_same(void **state)
{
    (void)state;
    for_each_life(check_sweeps);
}

/* Every single day is closed and opened, whether or not something is due on it. */
static void plod(int32_t date, struct record *record)
{
    struct borrower b;
    struct work_list works;
    fixture_load(&fixture, &b);
    if (b.state.clock == INT_NONE) return;
    fixture.arena.used = 0;
    fixture_load(&fixture, &b);
    assert_int_equal(works_make(&b, &fixture.arena, &works), ERR_OK);
    fixture.out = (struct outputs){0};
    fixture.outcome = OUTCOME_APPLIED;
    for (int32_t day = b.state.clock + 1; day <= date; day++) {
        assert_int_equal(
            advance_day(&b, &works, &fixture.policy, day, &fixture.arena, &fixture.out), ERR_OK);
    }
    record_add(record);
}

static void jump(int32_t date, struct record *record)
{
    struct borrower b;
    fixture.arena.used = 0;
    fixture_load(&fixture, &b);
    if (b.state.clock == INT_NONE) return;
    fixture.out = (struct outputs){0};
    fixture.outcome = OUTCOME_APPLIED;
    assert_int_equal(borrower_advance(&b, date, &fixture.policy, &fixture.arena, &fixture.out),
                     ERR_OK);
    record_add(record);
}

static void check_jumps(const struct life *life)
{
    enum { AHEAD_DAYS = 70 };
    int32_t today = INT_NONE;
    for (int i = 0; i < life->count; i++) {
        bool is_tick = strncmp(life->lines[i], "tick", 4) == 0;
        if (is_tick) today = fixture_date(life->lines[i] + 5);
        assert_true(fixture_line(&fixture, life->lines[i]));
        if (!is_tick || i % 3 != 0 || fixture.borrower.len == 0) continue;
        struct record jumped;
        struct record plodded;
        record_open(&jumped);
        record_open(&plodded);
        jump(today + AHEAD_DAYS, &jumped);
        plod(today + AHEAD_DAYS, &plodded);
        record_close(&jumped);
        record_close(&plodded);
        seed_of_run += 0;
        struct life so_far = *life;
        so_far.count = i + 1;
        require_same(&so_far, &jumped, &plodded);
        record_free(&jumped);
        record_free(&plodded);
    }
}

static void test_idle_days_can_be_jumped_over(void **state)
{
    (void)state;
    for_each_life(check_jumps);
}

/* ---- order ---- */

/* What is derived of the accounts from their facts: the history and the figures. */
static char *derived(size_t *ret_len)
{
    char *text = NULL;
    FILE *to = open_memstream(&text, ret_len);
    assert_non_null(to);
    struct borrower b;
    fixture.arena.used = 0;
    fixture_load(&fixture, &b);
    for (uint32_t i = 0; i < b.accounts.count; i++) {
        const struct account_state *account = &b.accounts.items[i].state;
        (void)fprintf(to,
                      "%.*s dpd %d overdue %d %" PRId64 " class %d status %d balance %" PRId64 "\n",
                      (int)account->account_id.len, account->account_id.at, account->dpd,
                      account->overdue_count, account->overdue_amount, account->class,
                      account->account_status, account->balance);
        for (uint32_t m = 0; m < account->months.count; m++) {
            const struct month_state *month = &account->months.items[m];
            (void)fprintf(to, "  %d %.1s %.1s %" PRId64 "\n", month->settles_on, month->code.at,
                          month->profile.at, month->overdue_amount);
        }
    }
    assert_int_equal(fclose(to), 0);
    return text;
}

static bool is_fact(const char *line)
{
    return strncmp(line, "overdue", 7) == 0 || strncmp(line, "pay", 3) == 0;
}

static bool moves_a_closing(const char *line)
{
    return strstr(line, "SETTLEMENT") != NULL || strstr(line, "CHARGEBACK") != NULL ||
           strstr(line, "REVERSAL") != NULL;
}

/* Tells the life up to `at`, then the two lines in the given order. True if both are accepted. */
static bool tell_pair(const struct life *life, int at, bool is_swapped, char **ret_text,
                      size_t *ret_len)
{
    fixture_clear(&fixture);
    for (int i = 0; i < at; i++)
        assert_true(fixture_line(&fixture, life->lines[i]));
    int64_t number = fixture.event_number;
    bool are_accepted = true;
    for (int k = 0; k < 2; k++) {
        int which = is_swapped ? 1 - k : k;
        fixture.event_number = number + which; /* each line keeps its id */
        assert_true(fixture_line(&fixture, life->lines[at + which]));
        are_accepted &= fixture.outcome == OUTCOME_APPLIED;
    }
    *ret_text = derived(ret_len);
    return are_accepted;
}

static void check_order(const struct life *life)
{
    for (int at = 1; at + 1 < life->count; at++) {
        bool is_pair = is_fact(life->lines[at]) && is_fact(life->lines[at + 1]) &&
                       !moves_a_closing(life->lines[at]) && !moves_a_closing(life->lines[at + 1]);
        if (!is_pair) continue;
        char *told;
        char *swapped;
        size_t len;
        size_t len_swapped;
        bool both = tell_pair(life, at, false, &told, &len);
        both = tell_pair(life, at, true, &swapped, &len_swapped) && both;
        if (both && (len != len_swapped || memcmp(told, swapped, len) != 0)) {
            tell_life(life, at + 1);
            print_message("in order:\n%s\nswapped:\n%s\n", told, swapped);
            fail_msg("the order in which they came shows");
        }
        free(told);
        free(swapped);
    }
}

static void test_the_order_of_arrival_does_not_show_in_what_is_derived(void **state)
{
    (void)state;
    for_each_life(check_order);
}

enum { FACTS_MAX = 14, SPAN_DAYS = 85, SHUFFLES = 4, FIRST_ID = 1000 };

/* Facts of one account, all of one product, within the replay window. */
struct facts {
    const char *lines[FACTS_MAX];
    int count;
    int32_t first, last;
};

static struct facts facts_of(const struct life *life)
{
    struct facts facts = {.count = 0, .first = INT32_MAX, .last = INT32_MIN};
    for (int i = 0; i < life->count && facts.count < FACTS_MAX; i++) {
        const char *line = life->lines[i];
        if (!is_fact(line) || moves_a_closing(line)) continue;
        if (strstr(line, "account=A") == NULL || strstr(line, "product=card") != NULL) continue;
        int32_t on = fixture_date(strchr(line, ' ') + 1);
        int32_t first = on < facts.first ? on : facts.first;
        int32_t last = on > facts.last ? on : facts.last;
        if (last - first > SPAN_DAYS) continue;
        facts.first = first;
        facts.last = last;
        facts.lines[facts.count++] = line;
    }
    return facts;
}

/* Tells the facts in the given order, each under its own id, and lets six weeks pass. True if all
 * are accepted. */
static bool tell_facts(const struct facts *facts, const int order[], char **ret_text,
                       size_t *ret_len)
{
    char tick[32] = "tick ";
    bool are_accepted = true;
    fixture_clear(&fixture);
    fixture.entries[0].notice_wait_days = 0; /* a hold tells a month as of when it ended */
    for (int i = 0; i < facts->count; i++) {
        fixture.event_number = FIRST_ID + order[i];
        assert_true(fixture_line(&fixture, facts->lines[order[i]]));
        assert_int_equal(fixture.e, ERR_OK);
        are_accepted &= fixture.outcome == OUTCOME_APPLIED;
    }
    date_format(facts->last + 42, tick + 5);
    tick[5 + DATE_TEXT_SIZE] = '\0';
    assert_true(fixture_line(&fixture, tick));
    *ret_text = derived(ret_len);
    return are_accepted;
}

static void shuffle(int order[], int count, uint64_t *random)
{
    for (int i = count - 1; i > 0; i--) {
        *random = *random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        int k = (int)((*random >> 33) % (uint64_t)(i + 1));
        int moved = order[i];
        order[i] = order[k];
        order[k] = moved;
    }
}

static int shuffles_compared;

static void check_shuffled(const struct life *life)
{
    struct facts facts = facts_of(life);
    int order[FACTS_MAX];
    uint64_t random = seed_of_run;
    if (facts.count < 3) return;
    for (int i = 0; i < facts.count; i++)
        order[i] = i;
    char *told;
    size_t len;
    bool all = tell_facts(&facts, order, &told, &len);
    for (int n = 0; n < SHUFFLES && all; n++) {
        char *shuffled;
        size_t len_shuffled;
        shuffle(order, facts.count, &random);
        bool also = tell_facts(&facts, order, &shuffled, &len_shuffled);
        if (also) shuffles_compared++;
        if (also && (len != len_shuffled || memcmp(told, shuffled, len) != 0)) {
            print_message("SEED=%" PRIu64 ", told in this order:\n", seed_of_run);
            for (int i = 0; i < facts.count; i++)
                print_message("e%d %s\n", FIRST_ID + order[i] + 1, facts.lines[order[i]]);
            print_message("as it came:\n%s\nshuffled:\n%s\n", told, shuffled);
            fail_msg("the order in which they came shows");
        }
        free(shuffled);
    }
    free(told);
}

/* Law 10, over whole histories. */
static void test_a_shuffled_history_is_derived_as_the_ordered_one(void **state)
{
    (void)state;
    shuffles_compared = 0;
    for_each_life(check_shuffled);
    if (getenv("SEED") == NULL) assert_true(shuffles_compared > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_versions_dates_and_invariants_hold_in_any_life),
        cmocka_unit_test(test_an_event_twice_changes_nothing_the_second_time),
        cmocka_unit_test(test_sweeps_of_any_kind_come_out_the_same),
        cmocka_unit_test(test_idle_days_can_be_jumped_over),
        cmocka_unit_test(test_the_order_of_arrival_does_not_show_in_what_is_derived),
        cmocka_unit_test(test_a_shuffled_history_is_derived_as_the_ordered_one),
    };
    return cmocka_run_group_tests(tests, core_case_begin, core_case_end);
}
