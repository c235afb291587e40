/* step.c - begins a step, runs its parts in their fixed order, numbers what came out. */
#include "state/core/step.h"

#include <assert.h>
#include <stddef.h>

#include "state/core/caps.h"
#include "state/core/enterprise.h"
#include "state/core/hold.h"
#include "state/core/increase.h"
#include "state/core/ledger_plan.h"
#include "state/core/line.h"
#include "state/core/listing.h"
#include "state/core/money.h"
#include "state/core/next.h"
#include "state/core/notices.h"
#include "state/core/points.h"
#include "state/core/repair.h"
#include "state/core/report.h"
#include "state/core/standing.h"
#include "state/core/text.h"
#include "state/core/totals.h"
#include "state/core/try.h"

struct step step_begin(struct borrower *b, struct work_list works, const struct policy *policies,
                       int32_t date, struct arena *a, struct outputs *out)
{
    struct step s = {
        .borrower = b,
        .policies = policies,
        .policy = policy_entry_at(policies, date),
        .arena = a,
        .out = out,
        .works = works,
        .date = date,
        .standing_before = b->state.standing,
        .percent_before = b->state.percent,
        .drawing_before = b->state.drawing,
        .effective_before = b->state.effective_limit,
        .contract_before = b->state.contract_limit,
    };
    step_clear_works(&s);
    return s;
}

void step_clear_works(struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        struct work *w = &s->works.items[i];
        w->has_changed = w->is_repaired = w->is_opening = false;
        w->is_just_opened = w->is_plan_breached = false;
        w->is_closing_held = false;
        w->released = NULL;
        w->closing = w->recorded = MONTH_NONE;
    }
}

enum err work_build(struct work *w, const struct step *s, int32_t horizon)
{
    assert(w->built_for <= horizon); /* days go on */
    bool is_built = w->built_for != INT_NONE && w->policy == s->policy;
    if (is_built && !w->ledger.has_later) {
        w->ledger.horizon = w->built_for = horizon;
        plan_breach_by_time(&w->ledger, horizon);
        return ERR_OK;
    }
    TRY(ledger_build(&w->account->state, s->policies, s->policy, horizon, s->arena, &w->ledger));
    w->built_for = horizon;
    w->policy = s->policy;
    return ERR_OK;
}

int32_t step_oldest_open(const struct step *s, const struct opening_state *opening)
{
    int32_t oldest = s->date - s->policy->window_days;
    int32_t first_open = opening->as_of + 1;
    return oldest > first_open ? oldest : first_open;
}

struct work *step_work(struct step *s, struct str lender_id, struct str account_id)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct account_state *account = &s->works.items[i].account->state;
        if (str_equal(account->account_id, account_id) &&
            str_equal(account->lender_id, lender_id)) {
            return &s->works.items[i];
        }
    }
    return NULL;
}

bool step_may_report(const struct step *s)
{
    enum consent_state consent = s->borrower->state.consent_report;
    if (consent == CONSENT_STATE_UNSTATED) return !s->policy->is_consent_required;
    return consent == CONSENT_STATE_GRANTED;
}

struct str text_word_int(const char *word, int64_t number, struct arena *a)
{
    struct text text = {.len = 0};
    text_word(&text, word);
    text_word(&text, " ");
    text_int(&text, number);
    return text_take(&text, a);
}

enum err reason_add(struct reason_list *reasons, enum reason_code code, struct str account_id,
                    struct str fact, struct str threshold, struct arena *a)
{
    if (str_is_none(fact) || str_is_none(threshold)) return ERR_LIMIT;
    struct reason *reason = LIST_ADD(a, reasons);
    TRY_ALLOC(reason);
    *reason = (struct reason){
        .code = code, .account_id = account_id, .fact = fact, .threshold = threshold};
    return ERR_OK;
}

/* <borrower>-<version>-<kind letter><index> */
static enum err make_id(const struct step *s, char letter, uint32_t index, struct str *ret_id)
{
    struct text text = {.len = 0};
    text_str(&text, s->borrower->state.borrower_id);
    text_word(&text, "-");
    text_int(&text, s->borrower->state.version);
    text_word(&text, "-");
    text_str(&text, (struct str){&letter, 1});
    text_int(&text, index);
    *ret_id = text_take(&text, s->arena);
    return str_is_none(*ret_id) ? ERR_LIMIT : ERR_OK;
}

/* No account has two stages of a kind in one step. */
static int32_t compare_notices(const struct notice *a, const struct notice *b)
{
    int32_t by_lender = str_compare(a->lender_id, b->lender_id);
    if (by_lender != 0) return by_lender;
    int32_t by_account = str_compare(a->account_id, b->account_id);
    if (by_account != 0) return by_account;
    return (int32_t)a->kind - (int32_t)b->kind;
}

/* Insertion sorts: lists are short and mostly in order, and equal elements keep their order.
 *
 * Reports are composed in the order in which they leave (the line's, then account by account its
 * corrections by month and the rest), but for what closed the day before, which comes first. */
static void sort_reports(struct credit_report_update_list *list)
{
    for (uint32_t i = 1; i < list->count; i++) {
        struct credit_report_update moved = list->items[i];
        uint32_t at = i;
        for (; at > 0 && moved.business_date < list->items[at - 1].business_date; at--) {
            list->items[at] = list->items[at - 1];
        }
        list->items[at] = moved;
    }
}

static void sort_notices(struct notice_list *list)
{
    for (uint32_t i = 1; i < list->count; i++) {
        struct notice moved = list->items[i];
        uint32_t at = i;
        for (; at > 0 && compare_notices(&moved, &list->items[at - 1]) < 0; at--) {
            list->items[at] = list->items[at - 1];
        }
        list->items[at] = moved;
    }
}

static enum err number_reports(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    sort_reports(&s->reports);
    for (uint32_t i = 0; i < s->reports.count; i++) {
        struct credit_report_update *report = &s->reports.items[i];
        TRY(make_id(s, 'r', i, &report->id));
        report->policy_version = s->policy->version;
        report->borrower_id = b->borrower_id;
        report->version = b->version;
        report->index = (int32_t)i;
        report->cause = s->cause;
        report->report_seq = ++b->report_seq;
        report->report_by = report->business_date + 1;
        struct credit_report_update *to = LIST_ADD(s->arena, &s->out->reports);
        TRY_ALLOC(to);
        *to = *report;
    }
    return ERR_OK;
}

static enum err number_line(struct step *s)
{
    if (s->line == NULL) return ERR_OK;
    TRY(make_id(s, 'l', 0, &s->line->id));
    s->line->business_date = s->date;
    s->line->policy_version = s->policy->version;
    s->line->borrower_id = s->borrower->state.borrower_id;
    s->line->version = s->borrower->state.version;
    s->line->cause = s->cause;
    return ERR_OK;
}

static enum err number_notices(struct step *s)
{
    sort_notices(&s->notices);
    for (uint32_t i = 0; i < s->notices.count; i++) {
        struct notice *notice = &s->notices.items[i];
        /* An enterprise's is made by the shell, so that it does not name the borrower. */
        bool is_own = notice->kind != NOTICE_KIND_ENTERPRISE_WARNING;
        if (is_own) TRY(make_id(s, 'n', i, &notice->id));
        notice->version = s->borrower->state.version;
        notice->index = (int32_t)i;
        struct notice *to = LIST_ADD(s->arena, &s->out->notices);
        TRY_ALLOC(to);
        *to = *notice;
    }
    return ERR_OK;
}

static enum err number_shares(struct step *s)
{
    for (uint32_t i = 0; i < s->shares.count; i++) {
        struct share *share = &s->shares.items[i];
        share->version = s->borrower->state.version;
        share->index = (int32_t)i;
        share->cause = s->cause != NULL ? *s->cause : (struct cause){.topic = STR_NONE};
        share->record.business_date = s->date;
        share->record.policy_version = s->policy->version;
        struct share *to = LIST_ADD(s->arena, &s->out->shares);
        TRY_ALLOC(to);
        *to = *share;
    }
    return ERR_OK;
}

enum err step_notice(struct step *s, const struct account_state *account, enum notice_kind kind,
                     struct notice **ret_notice)
{
    struct notice *notice = LIST_ADD(s->arena, &s->notices);
    TRY_ALLOC(notice);
    *notice = notice_empty;
    notice->business_date = s->date;
    notice->policy_version = s->policy->version;
    notice->borrower_id = s->borrower->state.borrower_id;
    notice->cause = s->cause;
    notice->kind = kind;
    if (account != NULL) {
        notice->lender_id = account->lender_id;
        notice->account_id = account->account_id;
    }
    *ret_notice = notice;
    return ERR_OK;
}

enum err step_run(struct step *s)
{
    totals_take_limit(s);
    TRY(notices_track(s));
    TRY(hold_decide(s));
    TRY(repair_apply(s));
    points_take(s);
    TRY(standing_move(s));
    TRY(line_act(s));
    TRY(caps_watch_drawdowns(s));
    TRY(enterprise_tell(s));
    TRY(increase_offer(s));
    TRY(listing_act(s));
    TRY(report_compose(s));
    for (uint32_t i = 0; i < s->works.count; i++)
        months_trim(&s->works.items[i].account->state);
    return step_finish(s);
}

enum err step_finish(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    uint32_t emitted =
        s->reports.count + s->notices.count + s->shares.count + (uint32_t)s->rewritten;
    s->borrower->is_changed = true;
    b->clock = s->date;
    if (s->input != NULL || s->line != NULL || emitted > 0) {
        b->version++;
        b->as_of = s->date;
        TRY(number_reports(s));
        TRY(number_line(s));
        TRY(number_notices(s));
        TRY(number_shares(s));
    }
    /* unreachable: it allocates nothing */
    TRY(totals_take(s));
    return next_take(s);
}
