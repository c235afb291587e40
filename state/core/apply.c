/* apply.c - one event: the days before it, the door, its facts, its step. */
#include <assert.h>
#include <stddef.h>

#include "state/core/advance.h"
#include "state/core/date.h"
#include "state/core/decide.h"
#include "state/core/door.h"
#include "state/core/episodes.h"
#include "state/core/erase.h"
#include "state/core/ledger_plan.h"
#include "state/core/months.h"
#include "state/core/notices.h"
#include "state/core/signals.h"
#include "state/core/step.h"
#include "state/core/try.h"

enum { FULL_PERCENT = 100 };

/* How much of the outputs was there before: what a refused event adds is taken away again. */
struct output_counts {
    uint32_t reports, lines, notices, shares, audits;
};

static struct output_counts counts_of(const struct outputs *out)
{
    return (struct output_counts){out->reports.count, out->lines.count, out->notices.count,
                                  out->shares.count, out->audits.count};
}

static void cut_back(struct outputs *out, struct output_counts counts)
{
    out->reports.count = counts.reports;
    out->lines.count = counts.lines;
    out->notices.count = counts.notices;
    out->shares.count = counts.shares;
    out->audits.count = counts.audits;
}

void borrower_init(struct borrower *b, struct str id)
{
    *b = (struct borrower){.state = borrower_state_empty, .is_new = true};
    b->state.borrower_id = id;
    b->state.standing = STANDING_GOOD;
    b->state.percent = FULL_PERCENT;
    b->state.drawing = DRAWING_OPEN;
    b->state.consent_report = CONSENT_STATE_UNSTATED;
    b->state.consent_share_all = CONSENT_STATE_UNSTATED;
}

static int32_t clock_with(const struct borrower *b, const struct input *in, int32_t value_date)
{
    int32_t of_event = value_date < in->kafka_date ? value_date : in->kafka_date;
    return date_later(date_later(b->state.clock, in->business_date), of_event);
}

static struct account *find_account(struct borrower *b, struct str lender_id, struct str account_id)
{
    for (uint32_t i = 0; i < b->accounts.count; i++) {
        struct account *account = &b->accounts.items[i];
        bool is_it = str_equal(account->state.account_id, account_id) &&
                     str_equal(account->state.lender_id, lender_id);
        if (is_it && !account->is_dropped) return account;
    }
    return NULL;
}

/* Adds the account in the bytewise order of lender and account. Errors: ERR_LIMIT. */
static enum err add_account(struct borrower *b, const struct event_head *head,
                            const struct policy_entry *policy, struct arena *a)
{
    const struct policy_product *product = policy_product_named(policy, head->product);
    struct account_list *accounts = &b->accounts;
    TRY_ALLOC(LIST_ADD(a, accounts));
    uint32_t at = accounts->count - 1;
    for (; at > 0; at--) {
        const struct account_state *before = &accounts->items[at - 1].state;
        int32_t order = str_compare(before->lender_id, head->lender_id);
        if (order == 0) order = str_compare(before->account_id, head->account_id);
        if (order <= 0) break;
        accounts->items[at] = accounts->items[at - 1];
    }
    struct account *account = &accounts->items[at];
    *account = (struct account){.state = account_state_empty}; /* take_facts marks it changed */
    struct account_state *state = &account->state;
    state->borrower_id = head->borrower_id;
    state->lender_id = head->lender_id;
    state->account_id = head->account_id;
    state->product = head->product;
    state->account_type = product->account_type;
    state->is_implicit = true;
    state->settlement_day = product->settlement_day;
    state->first_known_on = head->value_date;
    state->currency = head->currency;
    return ERR_OK;
}

static void take_opening(struct account_state *account, const struct account_event *ev)
{
    if (!account->is_implicit) return;
    account->is_implicit = false;
    account->product = ev->product;
    account->account_type = ev->account_type;
    account->settlement_day = ev->settlement_day;
    account->instalments = ev->instalments;
    account->amount = ev->amount;
    account->matures_on = ev->matures_on;
    account->opened_limit = ev->limit;
    account->opened_stated_on = ev->opened_on;
}

/* opened_on is what OPENED stated, but not after the first day known. */
static void take_first_known(struct account_state *account, int32_t value_date)
{
    if (value_date < account->first_known_on) account->first_known_on = value_date;
    int32_t stated =
        account->opened_stated_on != INT_NONE ? account->opened_stated_on : account->first_known_on;
    account->opened_on = stated < account->first_known_on ? stated : account->first_known_on;
}

/* The last day up to which no period that may still change needs facts: the end of the period
 * before the oldest such one. */
static int32_t fold_boundary(const struct account_state *account, int32_t clock,
                             int32_t window_days)
{
    int32_t oldest = clock - window_days;
    uint32_t first = account->months.count;
    while (first > 0 && account->months.items[first - 1].settles_on >= oldest)
        first--;
    int32_t settles_on = first < account->months.count ? account->months.items[first].settles_on
                                                       : months_next_settlement(account, oldest);
    int32_t boundary = months_period_before(account, first, settles_on);
    return boundary < oldest ? boundary : oldest - 1;
}

static enum err insert_entry(struct account_state *account, const struct ledger_entry *entry,
                             struct arena *a, uint32_t *ret_place)
{
    uint32_t place = entry_place(account, entry);
    *ret_place = place;
    TRY_ALLOC(LIST_ADD(a, &account->entries));
    for (uint32_t i = account->entries.count - 1; i > place; i--) {
        account->entries.items[i] = account->entries.items[i - 1];
    }
    account->entries.items[place] = *entry;
    return ERR_OK;
}

static void compare_dpd(struct outputs *out, const struct input *in)
{
    if (in->type != INPUT_OVERDUE) return;
    const struct overdue_event *ev = in->of.overdue;
    if (ev->principal + ev->interest + ev->fee + ev->penalty == 0) return;
    int32_t ours = ev->value_date > ev->due_date ? ev->value_date - ev->due_date : 0;
    if (ours != ev->days_past_due) out->differing_dpd++;
}

/* The plan that performed is over: broken, or over as if completed (C134) where by the facts as now
 * known it never was, whatever became of one before it. */
static bool has_broken(const struct ledger *l, int32_t agreed_on)
{
    const struct ledger_plan *last =
        l->plans.count > 0 ? &l->plans.items[l->plans.count - 1] : NULL;
    return last != NULL && last->is_breached && last->agreed_on >= agreed_on;
}

/* Lays the event into the account and derives what follows. Errors: ERR_LIMIT. */
static enum err take_facts(struct step *s, struct work *w, bool is_new, bool fills)
{
    struct account_state *account = &w->account->state;
    struct ledger_entry entry = event_entry(s->input);
    bool closes = entry.kind == ENTRY_KIND_CLOSED || entry.kind == ENTRY_KIND_SETTLEMENT ||
                  entry.kind == ENTRY_KIND_TRANSFERRED;
    if (closes) entry.closes_on = date_later(entry.value_date, account->last_settlement_sent_on);
    if (s->input->type == INPUT_ACCOUNT && entry.kind == ENTRY_KIND_OPENED) {
        take_opening(account, s->input->of.account);
    }
    take_first_known(account, entry.value_date);
    const struct ledger_plan *plan = plan_at(&w->ledger, s->date);
    int32_t agreed_on = plan != NULL ? plan->agreed_on : INT_NONE;
    uint32_t place;
    TRY(insert_entry(account, &entry, s->arena, &place));
    if (entry.kind == ENTRY_KIND_OVERDUE) account->is_entry_barred = false;
    compare_dpd(s->out, s->input);
    w->account->is_changed = true;
    bool is_appended;
    TRY(ledger_append(&w->ledger, account, place, s->arena, &is_appended));
    if (!is_appended) {
        w->built_for = INT_NONE;
        TRY(work_build(w, s, s->date));
    }
    picture_take(&w->ledger, s->date, &w->now);
    if (entry.value_date > s->date) return ERR_OK; /* counts when its day opens */
    w->has_changed = true;
    w->is_opening = entry.kind == ENTRY_KIND_OPENED && (is_new || fills);
    bool is_fresh = date_month_first(account->opened_on) == date_month_first(s->date);
    w->is_just_opened = entry.kind == ENTRY_KIND_OPENED && (is_new || (fills && is_fresh));
    int32_t oldest = step_oldest_open(s, &account->opening);
    TRY(months_extend(account, &w->ledger, s->date, oldest, s->arena));
    TRY(account_settle_closing(account, &w->ledger, &w->now, s->date, oldest, s->arena));
    if (w->had_plan && !w->now.has_plan) w->is_plan_breached = has_broken(&w->ledger, agreed_on);
    return ERR_OK;
}

/* All accounts as of the step's date, before the event; of the one whose facts it tells take_facts
 * has the picture. */
static enum err look(struct step *s, const struct work *of_event)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        struct work *w = &s->works.items[i];
        TRY(work_build(w, s, s->date));
        if (of_event != NULL && w == of_event) {
            const struct past_due before = picture_past_due(&w->ledger, s->date);
            w->dpd_before = before.dpd;
            w->had_plan = before.has_plan;
        } else {
            picture_take(&w->ledger, s->date, &w->now);
            w->dpd_before = w->now.dpd;
            w->had_plan = w->now.has_plan;
        }
        episode_note_dpd(w, w->dpd_before);
    }
    return ERR_OK;
}

static enum err make_cause(struct step *s, struct str event_id)
{
    s->cause = arena_alloc(s->arena, sizeof *s->cause);
    TRY_ALLOC(s->cause);
    *s->cause = (struct cause){s->input->topic, s->input->partition, s->input->offset, event_id};
    return ERR_OK;
}

/* The ledger that the door built is the one that look() would, unless days went by before the event
 * (the work has one of its own then) or the event is dated ahead. */
static void take_ledger(struct work *w, const struct door *door)
{
    if (w->built_for != INT_NONE || door->ledger.horizon != door->clock) return;
    w->ledger = door->ledger;
    w->policy = door->policy;
    w->built_for = door->clock;
}

/* Runs the step of an accepted event. Errors: ERR_LIMIT, ERR_INVARIANT. */
static enum err run_event(struct borrower *b, const struct door *door, struct work_list works,
                          const struct policy *policies, struct arena *a, struct outputs *out)
{
    const struct input *in = door->input;
    const struct account *account = find_account(b, door->head.lender_id, door->head.account_id);
    bool is_new = account == NULL && in->type != INPUT_SIGNAL;
    bool fills = account != NULL && account->state.is_implicit;
    if (is_new) {
        TRY(add_account(b, &door->head, door->policy, a));
        TRY(works_make(b, a, &works));
    }
    struct step s = step_begin(b, works, policies, door->clock, a, out);
    s.input = in;
    TRY(make_cause(&s, door->head.event_id));
    struct work *w = step_work(&s, door->head.lender_id, door->head.account_id);
    if (account != NULL && in->type != INPUT_SIGNAL) take_ledger(w, door);
    TRY(look(&s, in->type != INPUT_SIGNAL ? w : NULL));
    if (in->type != INPUT_SIGNAL) {
        assert(w != NULL);
        b->state.erased_on = INT_NONE;
        TRY(take_facts(&s, w, is_new, fills));
    } else {
        bool is_erasure;
        TRY(signals_apply(&s, &is_erasure));
        if (is_erasure) {
            TRY(erase_run(&s));
            return step_finish(&s);
        }
    }
    return step_run(&s);
}

enum err borrower_apply(struct borrower *b, const struct input *in, const struct policy *policy,
                        struct arena *a, struct outputs *out, enum outcome *ret_outcome,
                        struct refusal *ret_refusal)
{
    struct output_counts counts = counts_of(out);
    struct door door = {
        .borrower = b, .input = in, .head = event_head(in), .arena = a, .refusal = ret_refusal};
    *ret_refusal = (struct refusal){.reason = DEAD_LETTER_REASON_NONE};
    door.clock = clock_with(b, in, door.head.value_date);
    door.policies = policy;
    door.policy = policy_entry_at(policy, door.clock);
    ret_refusal->clock = door.clock;
    TRY(door_check_form(&door));
    if (door.is_refused) {
        *ret_outcome = OUTCOME_REFUSED;
        return ERR_OK;
    }
    struct work_list works;
    TRY(works_make(b, a, &works));
    TRY(advance_to(b, &works, policy, door.clock, a, out));
    struct account *account = find_account(b, door.head.lender_id, door.head.account_id);
    if (account != NULL && in->type != INPUT_SIGNAL) {
        int32_t boundary = fold_boundary(&account->state, door.clock, door.policy->window_days);
        TRY(ledger_fold(&account->state, policy, door.policy, boundary, door.clock, a));
    }
    door.account = account;
    TRY(door_check_state(&door));
    if (door.is_refused || door.is_duplicate) {
        cut_back(out, counts);
        *ret_outcome = door.is_duplicate ? OUTCOME_DUPLICATE : OUTCOME_REFUSED;
        return ERR_OK;
    }
    TRY(run_event(b, &door, works, policy, a, out));
    *ret_outcome = OUTCOME_APPLIED;
    return ERR_OK;
}

enum err borrower_advance(struct borrower *b, int32_t date, const struct policy *policy,
                          struct arena *a, struct outputs *out)
{
    struct work_list works;
    TRY(works_make(b, a, &works));
    return advance_to(b, &works, policy, date, a, out);
}

int32_t borrower_next_transition(const struct borrower *b, const struct policy *policy)
{
    /* Also entries that were not there when the stored date was computed. */
    int32_t stored = b->state.next_transition;
    int32_t other =
        b->state.clock != INT_NONE ? policy_next_date(policy, b->state.clock) : INT_NONE;
    return stored == INT_NONE || (other != INT_NONE && other < stored) ? other : stored;
}
