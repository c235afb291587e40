/* owners.c - what the walk over a field table does (copy.c), without the table. */
/* Made by schemas/generate from schemas/avsc: do not edit. */
#include "schemas/codec/owners.h"

#include "schemas/codec/own.h"
#include "state/core/records.h"

/* clang-format off */

static bool own_plan_state(void *record, bool with_text, struct arena *a)
{
    struct plan_state *r = record;
    (void)with_text;
    if (r->instalments.items != NULL) {
        r->instalments.items = arena_copy_bytes(a, r->instalments.items, r->instalments.count * sizeof *r->instalments.items);
        if (r->instalments.items == NULL) return false;
        r->instalments.cap = r->instalments.count;
    }
    return true;
}

static bool own_opening_state(void *record, bool with_text, struct arena *a)
{
    struct opening_state *r = record;
    if (r->class_floors.items != NULL) {
        r->class_floors.items = arena_copy_bytes(a, r->class_floors.items, r->class_floors.count * sizeof *r->class_floors.items);
        if (r->class_floors.items == NULL) return false;
        r->class_floors.cap = r->class_floors.count;
    }
    if (r->plan != NULL) {
        r->plan = arena_copy_bytes(a, r->plan, sizeof *r->plan);
        if (r->plan == NULL) return false;
        if (!own_plan_state(r->plan, with_text, a)) return false;
    }
    return true;
}

static bool own_fact_state(void *record, bool with_text, struct arena *a)
{
    struct fact_state *r = record;
    if (with_text && !own_text(&r->maker, a)) return false;
    if (r->dues.items != NULL) {
        r->dues.items = arena_copy_bytes(a, r->dues.items, r->dues.count * sizeof *r->dues.items);
        if (r->dues.items == NULL) return false;
        r->dues.cap = r->dues.count;
    }
    return true;
}

static bool own_ledger_entry(void *record, bool with_text, struct arena *a)
{
    struct ledger_entry *r = record;
    if (with_text && !own_text(&r->event_id, a)) return false;
    if (with_text && !own_text(&r->reverses, a)) return false;
    if (r->dates.items != NULL) {
        r->dates.items = arena_copy_bytes(a, r->dates.items, r->dates.count * sizeof *r->dates.items);
        if (r->dates.items == NULL) return false;
        r->dates.cap = r->dates.count;
    }
    return true;
}

static bool own_repaired_month(void *record, bool with_text, struct arena *a)
{
    struct repaired_month *r = record;
    if (with_text && !own_text(&r->code, a)) return false;
    return true;
}

static bool own_month_state(void *record, bool with_text, struct arena *a)
{
    struct month_state *r = record;
    if (with_text && !own_text(&r->code, a)) return false;
    if (with_text && !own_text(&r->profile, a)) return false;
    if (with_text && !own_text(&r->sent_code, a)) return false;
    if (r->repaired != NULL) {
        r->repaired = arena_copy_bytes(a, r->repaired, sizeof *r->repaired);
        if (r->repaired == NULL) return false;
        if (with_text && !own_repaired_month(r->repaired, with_text, a)) return false;
    }
    return true;
}

static bool own_sent_state(void *record, bool with_text, struct arena *a)
{
    struct sent_state *r = record;
    if (with_text && !own_text(&r->dpd_code, a)) return false;
    if (with_text && !own_text(&r->metro2_status, a)) return false;
    return true;
}

static bool own_hold_state(void *record, bool with_text, struct arena *a)
{
    struct hold_state *r = record;
    (void)with_text;
    if (r->points.items != NULL) {
        r->points.items = arena_copy_bytes(a, r->points.items, r->points.count * sizeof *r->points.items);
        if (r->points.items == NULL) return false;
        r->points.cap = r->points.count;
    }
    return true;
}

static bool own_dispute_state(void *record, bool with_text, struct arena *a)
{
    struct dispute_state *r = record;
    if (with_text && !own_text(&r->dispute_id, a)) return false;
    return true;
}

bool own_account_state(void *record, bool with_text, struct arena *a)
{
    struct account_state *r = record;
    if (with_text && !own_text(&r->borrower_id, a)) return false;
    if (with_text && !own_text(&r->lender_id, a)) return false;
    if (with_text && !own_text(&r->account_id, a)) return false;
    if (with_text && !own_text(&r->product, a)) return false;
    if (with_text && !own_text(&r->currency, a)) return false;
    if (!own_opening_state(&r->opening, with_text, a)) return false;
    if (r->facts.items != NULL) {
        r->facts.items = arena_copy_bytes(a, r->facts.items, r->facts.count * sizeof *r->facts.items);
        if (r->facts.items == NULL) return false;
        r->facts.cap = r->facts.count;
        for (uint32_t i = 0; i < r->facts.count; i++) {
            if (!own_fact_state(&r->facts.items[i], with_text, a)) return false;
        }
    }
    if (r->entries.items != NULL) {
        r->entries.items = arena_copy_bytes(a, r->entries.items, r->entries.count * sizeof *r->entries.items);
        if (r->entries.items == NULL) return false;
        r->entries.cap = r->entries.count;
        for (uint32_t i = 0; i < r->entries.count; i++) {
            if (!own_ledger_entry(&r->entries.items[i], with_text, a)) return false;
        }
    }
    if (r->months.items != NULL) {
        r->months.items = arena_copy_bytes(a, r->months.items, r->months.count * sizeof *r->months.items);
        if (r->months.items == NULL) return false;
        r->months.cap = r->months.count;
        for (uint32_t i = 0; i < r->months.count; i++) {
            if (!own_month_state(&r->months.items[i], with_text, a)) return false;
        }
    }
    if (r->sent != NULL) {
        r->sent = arena_copy_bytes(a, r->sent, sizeof *r->sent);
        if (r->sent == NULL) return false;
        if (with_text && !own_sent_state(r->sent, with_text, a)) return false;
    }
    if (r->hold != NULL) {
        r->hold = arena_copy_bytes(a, r->hold, sizeof *r->hold);
        if (r->hold == NULL) return false;
        if (!own_hold_state(r->hold, with_text, a)) return false;
    }
    if (r->episodes.items != NULL) {
        r->episodes.items = arena_copy_bytes(a, r->episodes.items, r->episodes.count * sizeof *r->episodes.items);
        if (r->episodes.items == NULL) return false;
        r->episodes.cap = r->episodes.count;
    }
    if (r->disputes.items != NULL) {
        r->disputes.items = arena_copy_bytes(a, r->disputes.items, r->disputes.count * sizeof *r->disputes.items);
        if (r->disputes.items == NULL) return false;
        r->disputes.cap = r->disputes.count;
        for (uint32_t i = 0; i < r->disputes.count; i++) {
            if (with_text && !own_dispute_state(&r->disputes.items[i], with_text, a)) return false;
        }
    }
    return true;
}

static bool own_adverse_step(void *record, bool with_text, struct arena *a)
{
    struct adverse_step *r = record;
    if (with_text && !own_text(&r->lender_id, a)) return false;
    if (with_text && !own_text(&r->account_id, a)) return false;
    if (with_text && !own_text(&r->case_id, a)) return false;
    if (r->wait_before != NULL) {
        r->wait_before = arena_copy_bytes(a, r->wait_before, sizeof *r->wait_before);
        if (r->wait_before == NULL) return false;
    }
    return true;
}

static bool own_verdict_state(void *record, bool with_text, struct arena *a)
{
    struct verdict_state *r = record;
    if (with_text && !own_text(&r->case_id, a)) return false;
    if (with_text && !own_text(&r->lender_id, a)) return false;
    return true;
}

static bool own_review_state(void *record, bool with_text, struct arena *a)
{
    struct review_state *r = record;
    if (with_text && !own_text(&r->decision_id, a)) return false;
    return true;
}

static bool own_listing_state(void *record, bool with_text, struct arena *a)
{
    struct listing_state *r = record;
    if (with_text && !own_text(&r->recipient, a)) return false;
    if (with_text && !own_text(&r->dpd_bucket, a)) return false;
    if (with_text && !own_text(&r->lender_id, a)) return false;
    if (with_text && !own_text(&r->account_id, a)) return false;
    if (with_text && !own_text(&r->subject_token, a)) return false;
    if (with_text && !own_text(&r->token_scheme, a)) return false;
    return true;
}

static bool own_subject_token(void *record, bool with_text, struct arena *a)
{
    struct subject_token *r = record;
    if (with_text && !own_text(&r->recipient, a)) return false;
    if (with_text && !own_text(&r->scheme, a)) return false;
    if (with_text && !own_text(&r->token, a)) return false;
    return true;
}

static bool own_share_consent(void *record, bool with_text, struct arena *a)
{
    struct share_consent *r = record;
    if (with_text && !own_text(&r->recipient, a)) return false;
    return true;
}

static bool own_agreement_sent(void *record, bool with_text, struct arena *a)
{
    struct agreement_sent *r = record;
    if (with_text && !own_text(&r->lender_id, a)) return false;
    return true;
}

static bool own_court_case(void *record, bool with_text, struct arena *a)
{
    struct court_case *r = record;
    if (with_text && !own_text(&r->case_id, a)) return false;
    return true;
}

static bool own_listed_elsewhere_point(void *record, bool with_text, struct arena *a)
{
    struct listed_elsewhere_point *r = record;
    if (with_text && !own_text(&r->recipient, a)) return false;
    if (with_text && !own_text(&r->code, a)) return false;
    return true;
}

static bool own_enterprise_tie(void *record, bool with_text, struct arena *a)
{
    struct enterprise_tie *r = record;
    if (with_text && !own_text(&r->enterprise_token, a)) return false;
    return true;
}

static bool own_account_index(void *record, bool with_text, struct arena *a)
{
    struct account_index *r = record;
    if (with_text && !own_text(&r->lender_id, a)) return false;
    if (with_text && !own_text(&r->account_id, a)) return false;
    return true;
}

static bool own_cleared_verdict(void *record, bool with_text, struct arena *a)
{
    struct cleared_verdict *r = record;
    if (with_text && !own_text(&r->case_id, a)) return false;
    return true;
}

bool own_borrower_state(void *record, bool with_text, struct arena *a)
{
    struct borrower_state *r = record;
    if (with_text && !own_text(&r->borrower_id, a)) return false;
    if (r->wait != NULL) {
        r->wait = arena_copy_bytes(a, r->wait, sizeof *r->wait);
        if (r->wait == NULL) return false;
    }
    if (with_text && !own_text(&r->reason_lender_id, a)) return false;
    if (with_text && !own_text(&r->reason_account_id, a)) return false;
    if (r->adverse_steps.items != NULL) {
        r->adverse_steps.items = arena_copy_bytes(a, r->adverse_steps.items, r->adverse_steps.count * sizeof *r->adverse_steps.items);
        if (r->adverse_steps.items == NULL) return false;
        r->adverse_steps.cap = r->adverse_steps.count;
        for (uint32_t i = 0; i < r->adverse_steps.count; i++) {
            if (!own_adverse_step(&r->adverse_steps.items[i], with_text, a)) return false;
        }
    }
    if (r->verdicts.items != NULL) {
        r->verdicts.items = arena_copy_bytes(a, r->verdicts.items, r->verdicts.count * sizeof *r->verdicts.items);
        if (r->verdicts.items == NULL) return false;
        r->verdicts.cap = r->verdicts.count;
        for (uint32_t i = 0; i < r->verdicts.count; i++) {
            if (with_text && !own_verdict_state(&r->verdicts.items[i], with_text, a)) return false;
        }
    }
    if (r->review != NULL) {
        r->review = arena_copy_bytes(a, r->review, sizeof *r->review);
        if (r->review == NULL) return false;
        if (with_text && !own_review_state(r->review, with_text, a)) return false;
    }
    if (r->listings.items != NULL) {
        r->listings.items = arena_copy_bytes(a, r->listings.items, r->listings.count * sizeof *r->listings.items);
        if (r->listings.items == NULL) return false;
        r->listings.cap = r->listings.count;
        for (uint32_t i = 0; i < r->listings.count; i++) {
            if (with_text && !own_listing_state(&r->listings.items[i], with_text, a)) return false;
        }
    }
    if (r->tokens.items != NULL) {
        r->tokens.items = arena_copy_bytes(a, r->tokens.items, r->tokens.count * sizeof *r->tokens.items);
        if (r->tokens.items == NULL) return false;
        r->tokens.cap = r->tokens.count;
        for (uint32_t i = 0; i < r->tokens.count; i++) {
            if (with_text && !own_subject_token(&r->tokens.items[i], with_text, a)) return false;
        }
    }
    if (r->consents.items != NULL) {
        r->consents.items = arena_copy_bytes(a, r->consents.items, r->consents.count * sizeof *r->consents.items);
        if (r->consents.items == NULL) return false;
        r->consents.cap = r->consents.count;
        for (uint32_t i = 0; i < r->consents.count; i++) {
            if (with_text && !own_share_consent(&r->consents.items[i], with_text, a)) return false;
        }
    }
    if (r->agreement != NULL) {
        r->agreement = arena_copy_bytes(a, r->agreement, sizeof *r->agreement);
        if (r->agreement == NULL) return false;
        if (with_text && !own_agreement_sent(r->agreement, with_text, a)) return false;
    }
    if (r->incomes.items != NULL) {
        r->incomes.items = arena_copy_bytes(a, r->incomes.items, r->incomes.count * sizeof *r->incomes.items);
        if (r->incomes.items == NULL) return false;
        r->incomes.cap = r->incomes.count;
    }
    if (r->borrowings.items != NULL) {
        r->borrowings.items = arena_copy_bytes(a, r->borrowings.items, r->borrowings.count * sizeof *r->borrowings.items);
        if (r->borrowings.items == NULL) return false;
        r->borrowings.cap = r->borrowings.count;
    }
    if (r->multi_lender != NULL) {
        r->multi_lender = arena_copy_bytes(a, r->multi_lender, sizeof *r->multi_lender);
        if (r->multi_lender == NULL) return false;
    }
    if (r->cash_flow != NULL) {
        r->cash_flow = arena_copy_bytes(a, r->cash_flow, sizeof *r->cash_flow);
        if (r->cash_flow == NULL) return false;
    }
    if (r->court_cases.items != NULL) {
        r->court_cases.items = arena_copy_bytes(a, r->court_cases.items, r->court_cases.count * sizeof *r->court_cases.items);
        if (r->court_cases.items == NULL) return false;
        r->court_cases.cap = r->court_cases.count;
        for (uint32_t i = 0; i < r->court_cases.count; i++) {
            if (with_text && !own_court_case(&r->court_cases.items[i], with_text, a)) return false;
        }
    }
    if (r->listed_elsewhere.items != NULL) {
        r->listed_elsewhere.items = arena_copy_bytes(a, r->listed_elsewhere.items, r->listed_elsewhere.count * sizeof *r->listed_elsewhere.items);
        if (r->listed_elsewhere.items == NULL) return false;
        r->listed_elsewhere.cap = r->listed_elsewhere.count;
        for (uint32_t i = 0; i < r->listed_elsewhere.count; i++) {
            if (with_text && !own_listed_elsewhere_point(&r->listed_elsewhere.items[i], with_text, a)) return false;
        }
    }
    if (r->enterprises.items != NULL) {
        r->enterprises.items = arena_copy_bytes(a, r->enterprises.items, r->enterprises.count * sizeof *r->enterprises.items);
        if (r->enterprises.items == NULL) return false;
        r->enterprises.cap = r->enterprises.count;
        for (uint32_t i = 0; i < r->enterprises.count; i++) {
            if (with_text && !own_enterprise_tie(&r->enterprises.items[i], with_text, a)) return false;
        }
    }
    if (r->signals_seen.items != NULL) {
        r->signals_seen.items = arena_copy_bytes(a, r->signals_seen.items, r->signals_seen.count * sizeof *r->signals_seen.items);
        if (r->signals_seen.items == NULL) return false;
        r->signals_seen.cap = r->signals_seen.count;
    }
    if (r->accounts.items != NULL) {
        r->accounts.items = arena_copy_bytes(a, r->accounts.items, r->accounts.count * sizeof *r->accounts.items);
        if (r->accounts.items == NULL) return false;
        r->accounts.cap = r->accounts.count;
        for (uint32_t i = 0; i < r->accounts.count; i++) {
            if (with_text && !own_account_index(&r->accounts.items[i], with_text, a)) return false;
        }
    }
    if (r->cleared_verdicts.items != NULL) {
        r->cleared_verdicts.items = arena_copy_bytes(a, r->cleared_verdicts.items, r->cleared_verdicts.count * sizeof *r->cleared_verdicts.items);
        if (r->cleared_verdicts.items == NULL) return false;
        r->cleared_verdicts.cap = r->cleared_verdicts.count;
        for (uint32_t i = 0; i < r->cleared_verdicts.count; i++) {
            if (with_text && !own_cleared_verdict(&r->cleared_verdicts.items[i], with_text, a)) return false;
        }
    }
    return true;
}

/* clang-format on */
