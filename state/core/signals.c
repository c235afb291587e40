/* signals.c - consent, tokens, verdicts, disputes and reviews. */
#include "state/core/signals.h"

#include <stddef.h>

#include "state/core/event.h"
#include "state/core/known.h"
#include "state/core/try.h"

static enum err remember_id(struct step *s, const struct signal_event *ev)
{
    struct seen_id_list *seen = &s->borrower->state.signals_seen;
    int32_t oldest = s->date - s->policy->window_days;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < seen->count; i++) {
        if (seen->items[i].value_date >= oldest) seen->items[kept++] = seen->items[i];
    }
    seen->count = kept;
    struct seen_id *id = LIST_ADD(s->arena, seen);
    TRY_ALLOC(id);
    *id = (struct seen_id){ev->value_date, (int64_t)s->input->id_hash,
                           (int64_t)s->input->content_hash};
    return ERR_OK;
}

/* One per recipient: that of the newest epoch. */
static enum err take_tokens(struct step *s)
{
    struct subject_token_list *tokens = &s->borrower->state.tokens;
    for (uint32_t i = 0; i < s->input->tokens.count; i++) {
        const struct subject_token *from = &s->input->tokens.items[i];
        uint32_t at = 0;
        while (at < tokens->count && str_compare(tokens->items[at].recipient, from->recipient) < 0)
            at++;
        bool is_known =
            at < tokens->count && str_equal(tokens->items[at].recipient, from->recipient);
        if (is_known && tokens->items[at].epoch > from->epoch) continue;
        if (!is_known) {
            TRY_ALLOC(LIST_ADD(s->arena, tokens));
            for (uint32_t k = tokens->count - 1; k > at; k--)
                tokens->items[k] = tokens->items[k - 1];
        }
        tokens->items[at] = *from;
    }
    return ERR_OK;
}

/* He who said something later is not brought back to what he said before. */
static bool is_older(const struct signal_event *ev, int32_t stated_on)
{
    return stated_on != INT_NONE && ev->value_date < stated_on;
}

static void take_consent_to_report(struct step *s, const struct signal_event *ev,
                                   enum consent_state state)
{
    struct borrower_state *b = &s->borrower->state;
    if (is_older(ev, b->consent_report_on)) return;
    bool may_report_before = step_may_report(s);
    b->consent_report = state;
    b->consent_report_on = ev->value_date;
    b->is_consent_pending = !may_report_before && step_may_report(s);
}

/* For all recipients: it supersedes what was not said later for one. */
static void take_consent_for_all(struct borrower_state *b, const struct signal_event *ev,
                                 enum consent_state state)
{
    if (is_older(ev, b->consent_share_all_on)) return;
    b->consent_share_all = state;
    b->consent_share_all_on = ev->value_date;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < b->consents.count; i++) {
        if (b->consents.items[i].on > ev->value_date)
            b->consents.items[kept++] = b->consents.items[i];
    }
    b->consents.count = kept;
}

static enum err take_consent(struct step *s, const struct signal_event *ev)
{
    struct borrower_state *b = &s->borrower->state;
    const struct consent *consent = &ev->detail.of.consent;
    enum consent_state state = consent->granted ? CONSENT_STATE_GRANTED : CONSENT_STATE_WITHDRAWN;
    if (consent->purpose == CONSENT_PURPOSE_REPORT) {
        take_consent_to_report(s, ev, state);
        return ERR_OK;
    }
    if (str_is_none(consent->recipient)) {
        take_consent_for_all(b, ev, state);
        return ERR_OK;
    }
    if (is_older(ev, b->consent_share_all_on)) return ERR_OK;
    uint32_t at = 0;
    while (at < b->consents.count &&
           !str_equal(b->consents.items[at].recipient, consent->recipient))
        at++;
    if (at == b->consents.count) {
        TRY_ALLOC(LIST_ADD(s->arena, &b->consents));
    } else if (is_older(ev, b->consents.items[at].on)) {
        return ERR_OK;
    }
    b->consents.items[at] = (struct share_consent){
        .recipient = consent->recipient, .state = state, .on = ev->value_date};
    return ERR_OK;
}

static int32_t verdict_stated_on(const struct verdict_state *verdict)
{
    return verdict->stated_on != INT_NONE ? verdict->stated_on : verdict->confirmed_on;
}

/* Verdicts that a review ended and no adverse step rests on any more are forgotten, and clearings,
 * once no older CONFIRMED can come any more: it would be too late. */
static void forget_ended_verdicts(const struct step *s, struct borrower_state *b)
{
    int32_t oldest = s->date - s->policy->window_days;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < b->verdicts.count; i++) {
        const struct verdict_state *verdict = &b->verdicts.items[i];
        bool is_needed = verdict->stands || verdict_stated_on(verdict) > oldest;
        for (uint32_t k = 0; k < b->adverse_steps.count && !is_needed; k++)
            is_needed = str_equal(b->adverse_steps.items[k].case_id, verdict->case_id);
        if (is_needed) b->verdicts.items[kept++] = *verdict;
    }
    b->verdicts.count = kept;
    kept = 0;
    for (uint32_t i = 0; i < b->cleared_verdicts.count; i++) {
        if (b->cleared_verdicts.items[i].on > oldest)
            b->cleared_verdicts.items[kept++] = b->cleared_verdicts.items[i];
    }
    b->cleared_verdicts.count = kept;
}

static uint32_t find_verdict(const struct borrower_state *b, struct str case_id)
{
    uint32_t at = 0;
    while (at < b->verdicts.count && !str_equal(b->verdicts.items[at].case_id, case_id))
        at++;
    return at;
}

static uint32_t find_cleared(const struct borrower_state *b, struct str case_id)
{
    uint32_t at = 0;
    while (at < b->cleared_verdicts.count &&
           !str_equal(b->cleared_verdicts.items[at].case_id, case_id))
        at++;
    return at;
}

static void drop_verdict(struct borrower_state *b, uint32_t at)
{
    for (uint32_t i = at; i + 1 < b->verdicts.count; i++)
        b->verdicts.items[i] = b->verdicts.items[i + 1];
    b->verdicts.count--;
}

static enum err clear_verdict(struct step *s, const struct signal_event *ev)
{
    struct borrower_state *b = &s->borrower->state;
    struct str case_id = ev->detail.of.fraud_verdict.case_id;
    uint32_t at = find_verdict(b, case_id);
    if (at < b->verdicts.count) {
        if (is_older(ev, verdict_stated_on(&b->verdicts.items[at]))) return ERR_OK;
        drop_verdict(b, at);
        s->is_verdict_cleared = true;
    }
    uint32_t of = find_cleared(b, case_id);
    if (of == b->cleared_verdicts.count) {
        TRY_ALLOC(LIST_ADD(s->arena, &b->cleared_verdicts));
    } else if (is_older(ev, b->cleared_verdicts.items[of].on)) {
        return ERR_OK;
    }
    b->cleared_verdicts.items[of] = (struct cleared_verdict){case_id, ev->value_date};
    return ERR_OK;
}

static enum err confirm_verdict(struct step *s, const struct signal_event *ev)
{
    struct borrower_state *b = &s->borrower->state;
    struct str case_id = ev->detail.of.fraud_verdict.case_id;
    uint32_t of = find_cleared(b, case_id);
    if (of < b->cleared_verdicts.count) {
        if (is_older(ev, b->cleared_verdicts.items[of].on)) return ERR_OK;
        b->cleared_verdicts.items[of] = b->cleared_verdicts.items[--b->cleared_verdicts.count];
    }
    uint32_t at = find_verdict(b, case_id);
    if (at < b->verdicts.count) {
        struct verdict_state *known = &b->verdicts.items[at];
        if (is_older(ev, verdict_stated_on(known))) return ERR_OK;
        known->stated_on = ev->value_date;
        if (known->stands) return ERR_OK;
        drop_verdict(b, at);
    }
    struct verdict_state *verdict = LIST_ADD(s->arena, &b->verdicts);
    TRY_ALLOC(verdict);
    *verdict = verdict_state_empty;
    verdict->case_id = case_id;
    verdict->lender_id = ev->lender_id;
    verdict->confirmed_on = verdict->stated_on = ev->value_date;
    verdict->stands = !is_older(ev, b->reviewed_on);
    s->confirmed = verdict;
    return ERR_OK;
}

static enum err take_verdict(struct step *s, const struct signal_event *ev)
{
    forget_ended_verdicts(s, &s->borrower->state);
    bool is_cleared = ev->detail.of.fraud_verdict.verdict == VERDICT_CLEARED;
    return is_cleared ? clear_verdict(s, ev) : confirm_verdict(s, ev);
}

static enum err take_review(struct step *s, const struct signal_event *ev)
{
    struct borrower_state *b = &s->borrower->state;
    if (!ev->detail.of.review_decision.approved) return ERR_OK;
    for (uint32_t i = 0; i < b->verdicts.count; i++) {
        if (!is_older(ev, verdict_stated_on(&b->verdicts.items[i])))
            b->verdicts.items[i].stands = false;
    }
    if (is_older(ev, b->reviewed_on)) return ERR_OK;
    if (b->review != NULL && is_older(ev, b->review->decided_on)) return ERR_OK;
    if (b->review == NULL) {
        b->review = arena_alloc(s->arena, sizeof *b->review);
        TRY_ALLOC(b->review);
    }
    b->reviewed_on = ev->value_date;
    *b->review = (struct review_state){ev->detail.of.review_decision.decision_id, ev->value_date};
    return ERR_OK;
}

static void take_notice(struct step *s, const struct signal_event *ev)
{
    struct work *w = step_work(s, ev->lender_id, ev->detail.of.notice_delivered.account_id);
    /* unreachable: the door refuses a notice of an unknown account */
    if (w == NULL) return;
    /* It is of the notice of an episode before: the one that waits was not yet sent. */
    bool is_of_earlier =
        w->account->state.is_notice_pending && is_older(ev, w->account->state.notice_on);
    if (is_of_earlier) return;
    w->account->state.is_notice_pending = false;
    w->account->state.notice_given_on = s->date;
    w->account->is_changed = true;
}

static struct dispute_state *dispute_of(struct account_state *account, struct str dispute_id)
{
    for (uint32_t i = 0; i < account->disputes.count; i++) {
        if (str_equal(account->disputes.items[i].dispute_id, dispute_id))
            return &account->disputes.items[i];
    }
    return NULL;
}

/* Disputes closed without a mark before the window are forgotten: their events are too late by now.
 */
static void forget_disputes(const struct step *s, struct account_state *account)
{
    int32_t oldest = s->date - s->policy->window_days;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < account->disputes.count; i++) {
        const struct dispute_state *dispute = &account->disputes.items[i];
        bool is_closed = dispute->outcome == DISPUTE_OUTCOME_CORRECT ||
                         dispute->outcome == DISPUTE_OUTCOME_CLEAR;
        bool is_old = dispute->opened_on < oldest && dispute->closed_on < oldest;
        if (!is_closed || !is_old) account->disputes.items[kept++] = *dispute;
    }
    account->disputes.count = kept;
}

static enum err open_dispute(struct step *s, const struct signal_event *ev)
{
    struct work *w = step_work(s, ev->lender_id, ev->detail.of.dispute_opened.account_id);
    struct str dispute_id = ev->detail.of.dispute_opened.dispute_id;
    /* unreachable: the door refuses a dispute of an unknown account */
    if (w == NULL) return ERR_OK;
    forget_disputes(s, &w->account->state);
    if (dispute_of(&w->account->state, dispute_id) != NULL) return ERR_OK;
    struct dispute_state *dispute = LIST_ADD(s->arena, &w->account->state.disputes);
    TRY_ALLOC(dispute);
    *dispute = dispute_state_empty;
    dispute->dispute_id = dispute_id;
    dispute->opened_on = ev->value_date;
    w->account->is_changed = true;
    return ERR_OK;
}

static void resolve_dispute(struct step *s, const struct signal_event *ev)
{
    const struct dispute_resolved *resolved = &ev->detail.of.dispute_resolved;
    struct work *w = step_work(s, ev->lender_id, resolved->account_id);
    /* unreachable: the door refuses a dispute of an unknown account */
    if (w == NULL) return;
    struct dispute_state *dispute = dispute_of(&w->account->state, resolved->dispute_id);
    if (dispute == NULL || dispute->outcome != DISPUTE_OUTCOME_NONE) return;
    dispute->outcome = resolved->outcome;
    dispute->closed_on = ev->value_date;
    w->account->is_changed = true;
    if (resolved->outcome != DISPUTE_OUTCOME_CORRECT) return;
    w->account->state.is_entry_barred = true;
    s->dispute_corrected = w;
}

enum err signals_apply(struct step *s, bool *ret_is_erasure)
{
    const struct signal_event *ev = s->input->of.signal;
    *ret_is_erasure = false;
    TRY(remember_id(s, ev));
    /* unreachable: a union that holds none of its records does not decode */
    switch (ev->detail.kind) {
    case SIGNAL_EVENT_DETAIL_PARTY:
        return take_tokens(s);
    case SIGNAL_EVENT_DETAIL_CONSENT:
        return take_consent(s, ev);
    case SIGNAL_EVENT_DETAIL_INCOME:
    case SIGNAL_EVENT_DETAIL_MULTI_LENDER:
    case SIGNAL_EVENT_DETAIL_CASH_FLOW:
    case SIGNAL_EVENT_DETAIL_BORROWING:
        return known_apply(s, ev);
    case SIGNAL_EVENT_DETAIL_FRAUD_VERDICT:
        return take_verdict(s, ev);
    case SIGNAL_EVENT_DETAIL_COURT_LIST:
    case SIGNAL_EVENT_DETAIL_LISTED_ELSEWHERE:
        return known_apply(s, ev);
    case SIGNAL_EVENT_DETAIL_NOTICE_DELIVERED:
        take_notice(s, ev);
        return ERR_OK;
    case SIGNAL_EVENT_DETAIL_DISPUTE_OPENED:
        return open_dispute(s, ev);
    case SIGNAL_EVENT_DETAIL_DISPUTE_RESOLVED:
        resolve_dispute(s, ev);
        return ERR_OK;
    case SIGNAL_EVENT_DETAIL_ENTERPRISE_LINK:
        return known_apply(s, ev);
    case SIGNAL_EVENT_DETAIL_REVIEW_DECISION:
        return take_review(s, ev);
    case SIGNAL_EVENT_DETAIL_ERASURE:
        *ret_is_erasure = true;
        return ERR_OK;
    /* unreachable: as above */
    case SIGNAL_EVENT_DETAIL_NONE:
    case SIGNAL_EVENT_DETAIL_COUNT:
        break;
    }
    /* unreachable: as above */
    return ERR_INVARIANT;
}
