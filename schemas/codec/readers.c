/* readers.c - what a plan for our own schema does (plan_decode.c), without the plan. */
/* Made by schemas/generate from schemas/avsc: do not edit. */
#include "schemas/codec/readers.h"

#include "schemas/codec/read.h"
#include "state/core/records.h"

/* clang-format off */

static const uint8_t *read_class_floor(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct class_floor *r = ret_record;
    *r = class_floor_empty;
    (void)a;
    at = read_int(at, end, &r->since, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->until, -1);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_plan_instalment(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct plan_instalment *r = ret_record;
    *r = plan_instalment_empty;
    (void)a;
    at = read_int(at, end, &r->due_on, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->amount, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->unpaid, -1);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_plan_state(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct plan_state *r = ret_record;
    *r = plan_state_empty;
    uint32_t count = 0;
    at = read_int(at, end, &r->agreed_on, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->first_due_on, -1);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->instalments.items, &r->instalments.cap, sizeof *r->instalments.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct plan_instalment *item = LIST_ADD(a, &r->instalments);
        if (item == NULL) return NULL;
        at = read_plan_instalment(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->ended_on, 0);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_breached);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_opening_state(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct opening_state *r = ret_record;
    *r = opening_state_empty;
    uint32_t count = 0;
    at = read_int(at, end, &r->as_of, 0);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->balance, 0);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->limit, 0);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->pledged, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->written_off_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->transferred_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->legal_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->surrendered_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->repossessed_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->closed_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->ended_on, 0);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_settled);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->settlement_paid_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->last_payment_date, 0);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->last_payment_amount, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->late_due_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->charge_off_due_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->class_floor_until, 0);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->class_floors.items, &r->class_floors.cap, sizeof *r->class_floors.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct class_floor *item = LIST_ADD(a, &r->class_floors);
        if (item == NULL) return NULL;
        at = read_class_floor(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_enum(at, end, 0, INTENT_COUNT, (int32_t *)&r->intent);
    if (at == NULL) return NULL;
    if (read_some(&at, end, 0)) {
        r->plan = arena_alloc(a, sizeof *r->plan);
        if (r->plan == NULL) return NULL;
        at = read_plan_state(at, end, a, r->plan);
        if (at == NULL) return NULL;
    } else if (at == NULL) {
        return NULL;
    }
    at = read_int(at, end, &r->late_since, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->late_due_on_at_30, 0);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_due_date(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct due_date *r = ret_record;
    *r = due_date_empty;
    (void)a;
    at = read_int(at, end, &r->since, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->due_on, -1);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_fact_state(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct fact_state *r = ret_record;
    *r = fact_state_empty;
    uint32_t count = 0;
    at = read_int(at, end, &r->no, 0);
    if (at == NULL) return NULL;
    at = read_enum(at, end, -1, FACT_KIND_COUNT, (int32_t *)&r->kind);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->charged_on, 0);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->maker, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->told_on, -1);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->dues.items, &r->dues.cap, sizeof *r->dues.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct due_date *item = LIST_ADD(a, &r->dues);
        if (item == NULL) return NULL;
        at = read_due_date(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->has_statement);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_frozen);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->principal, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->interest, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->fee, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->penalty, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->settled_on, 0);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_ledger_entry(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct ledger_entry *r = ret_record;
    *r = ledger_entry_empty;
    uint32_t count = 0;
    at = read_int(at, end, &r->value_date, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->occurred_at, -1);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->event_id, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->id_hash, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->content_hash, -1);
    if (at == NULL) return NULL;
    at = read_enum(at, end, -1, ENTRY_KIND_COUNT, (int32_t *)&r->kind);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->instalment_no, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->due_date, 0);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->amount, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->principal, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->interest, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->fee, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->penalty, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->balance, 0);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->limit, 0);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->pledged, 0);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->reverses, 0);
    if (at == NULL) return NULL;
    at = read_enum(at, end, 0, INTENT_COUNT, (int32_t *)&r->intent);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->dates.items, &r->dates.cap, sizeof *r->dates.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        __typeof__(*r->dates.items) *item = LIST_ADD(a, &r->dates);
        if (item == NULL) return NULL;
        at = read_int(at, end, &(*item), -1);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->closes_on, 0);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_repaired_month(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct repaired_month *r = ret_record;
    *r = repaired_month_empty;
    (void)a;
    at = read_text(at, end, &r->code, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->episode_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->on, -1);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_month_state(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct month_state *r = ret_record;
    *r = month_state_empty;
    at = read_int(at, end, &r->settles_on, -1);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->code, -1);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->profile, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->overdue_amount, -1);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->sent_code, 0);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->sent_amount, -1);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_shut);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->released_on, 0);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_held);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_blank);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_rewritten);
    if (at == NULL) return NULL;
    if (read_some(&at, end, 0)) {
        r->repaired = arena_alloc(a, sizeof *r->repaired);
        if (r->repaired == NULL) return NULL;
        at = read_repaired_month(at, end, a, r->repaired);
        if (at == NULL) return NULL;
    } else if (at == NULL) {
        return NULL;
    }
    at = read_int(at, end, &r->episode_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->cured_by, 0);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_sent_state(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct sent_state *r = ret_record;
    *r = sent_state_empty;
    (void)a;
    at = read_int(at, end, &r->on, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->point, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->class, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->account_status, -1);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->dpd_code, -1);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->metro2_status, -1);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_delinquent);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_disputed);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->overdue_amount, -1);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_hold_state(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct hold_state *r = ret_record;
    *r = hold_state_empty;
    uint32_t count = 0;
    at = read_int(at, end, &r->since, -1);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_episode);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->points.items, &r->points.cap, sizeof *r->points.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        __typeof__(*r->points.items) *item = LIST_ADD(a, &r->points);
        if (item == NULL) return NULL;
        at = read_int(at, end, &(*item), -1);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_episode_state(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct episode_state *r = ret_record;
    *r = episode_state_empty;
    (void)a;
    at = read_int(at, end, &r->started_on, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->ended_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->worst_dpd, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->peak_amount, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->peak_folded, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->first_due_on, -1);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_dispute_state(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct dispute_state *r = ret_record;
    *r = dispute_state_empty;
    (void)a;
    at = read_text(at, end, &r->dispute_id, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->opened_on, -1);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_due_noticed);
    if (at == NULL) return NULL;
    at = read_enum(at, end, 0, DISPUTE_OUTCOME_COUNT, (int32_t *)&r->outcome);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->closed_on, 0);
    if (at == NULL) return NULL;
    return at;
}

const uint8_t *read_account_state(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct account_state *r = ret_record;
    *r = account_state_empty;
    uint32_t count = 0;
    at = read_text(at, end, &r->borrower_id, -1);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->lender_id, -1);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->account_id, -1);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->product, -1);
    if (at == NULL) return NULL;
    at = read_enum(at, end, -1, ACCOUNT_TYPE_COUNT, (int32_t *)&r->account_type);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_implicit);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->opened_on, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->matures_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->settlement_day, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->instalments, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->amount, -1);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->currency, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->opened_limit, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->opened_stated_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->first_known_on, -1);
    if (at == NULL) return NULL;
    at = read_opening_state(at, end, a, &r->opening);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->facts.items, &r->facts.cap, sizeof *r->facts.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct fact_state *item = LIST_ADD(a, &r->facts);
        if (item == NULL) return NULL;
        at = read_fact_state(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->entries.items, &r->entries.cap, sizeof *r->entries.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct ledger_entry *item = LIST_ADD(a, &r->entries);
        if (item == NULL) return NULL;
        at = read_ledger_entry(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->months.items, &r->months.cap, sizeof *r->months.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct month_state *item = LIST_ADD(a, &r->months);
        if (item == NULL) return NULL;
        at = read_month_state(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    if (read_some(&at, end, 0)) {
        r->sent = arena_alloc(a, sizeof *r->sent);
        if (r->sent == NULL) return NULL;
        at = read_sent_state(at, end, a, r->sent);
        if (at == NULL) return NULL;
    } else if (at == NULL) {
        return NULL;
    }
    at = read_bool(at, end, &r->is_opened_sent);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_closed_sent);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->closed_sent_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->last_settlement_sent_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->recovered_month, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->last_report_on, 0);
    if (at == NULL) return NULL;
    if (read_some(&at, end, 0)) {
        r->hold = arena_alloc(a, sizeof *r->hold);
        if (r->hold == NULL) return NULL;
        at = read_hold_state(at, end, a, r->hold);
        if (at == NULL) return NULL;
    } else if (at == NULL) {
        return NULL;
    }
    at = read_int(at, end, &r->notice_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->notice_given_on, 0);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_notice_pending);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->episodes.items, &r->episodes.cap, sizeof *r->episodes.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct episode_state *item = LIST_ADD(a, &r->episodes);
        if (item == NULL) return NULL;
        at = read_episode_state(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->reminder_stage, -1);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->has_offer_intent);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->has_offer_first);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->has_offer_second);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_referred);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->disputes.items, &r->disputes.cap, sizeof *r->disputes.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct dispute_state *item = LIST_ADD(a, &r->disputes);
        if (item == NULL) return NULL;
        at = read_dispute_state(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_entry_barred);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->code_recorded_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->as_of, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->dpd, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->class, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->account_status, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->overdue_count, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->overdue_amount, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->balance, 0);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->limit, 0);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->pledged, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->oldest_unpaid_due, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->closed_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->next_transition, 0);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_ceiling_warned);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_wait_state(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct wait_state *r = ret_record;
    *r = wait_state_empty;
    (void)a;
    at = read_int(at, end, &r->entered_on, -1);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_long);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->stage, -1);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_adverse_step(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct adverse_step *r = ret_record;
    *r = adverse_step_empty;
    at = read_int(at, end, &r->on, -1);
    if (at == NULL) return NULL;
    at = read_enum(at, end, -1, STANDING_COUNT, (int32_t *)&r->to);
    if (at == NULL) return NULL;
    at = read_enum(at, end, -1, ADVERSE_CRITERION_COUNT, (int32_t *)&r->criterion);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->lender_id, 0);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->account_id, 0);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->case_id, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->settles_on, 0);
    if (at == NULL) return NULL;
    at = read_enum(at, end, -1, STANDING_COUNT, (int32_t *)&r->standing_before);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->percent_before, -1);
    if (at == NULL) return NULL;
    at = read_enum(at, end, -1, DRAWING_COUNT, (int32_t *)&r->drawing_before);
    if (at == NULL) return NULL;
    if (read_some(&at, end, 0)) {
        r->wait_before = arena_alloc(a, sizeof *r->wait_before);
        if (r->wait_before == NULL) return NULL;
        at = read_wait_state(at, end, a, r->wait_before);
        if (at == NULL) return NULL;
    } else if (at == NULL) {
        return NULL;
    }
    at = read_int(at, end, &r->warning_band_before, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->warning_rank_before, 0);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_false);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->worst_dpd_before, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->left_on_before, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->zeroed_on_before, 0);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_verdict_state(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct verdict_state *r = ret_record;
    *r = verdict_state_empty;
    (void)a;
    at = read_text(at, end, &r->case_id, -1);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->lender_id, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->confirmed_on, -1);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->stands);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_expired);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->expired_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->stated_on, 0);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_review_state(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct review_state *r = ret_record;
    *r = review_state_empty;
    (void)a;
    at = read_text(at, end, &r->decision_id, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->decided_on, -1);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_listing_state(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct listing_state *r = ret_record;
    *r = listing_state_empty;
    (void)a;
    at = read_text(at, end, &r->recipient, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->entry_no, -1);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_open);
    if (at == NULL) return NULL;
    at = read_enum(at, end, 0, SHARE_REASON_COUNT, (int32_t *)&r->reason);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->dpd_bucket, 0);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_settled);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_disputed);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->listed_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->expires_on, 0);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->lender_id, 0);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->account_id, 0);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->subject_token, 0);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->token_scheme, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->key_epoch, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->first_delinquency_on, 0);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_expired);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_subject_token(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct subject_token *r = ret_record;
    *r = subject_token_empty;
    (void)a;
    at = read_text(at, end, &r->recipient, -1);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->scheme, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->epoch, -1);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->token, -1);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_share_consent(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct share_consent *r = ret_record;
    *r = share_consent_empty;
    (void)a;
    at = read_text(at, end, &r->recipient, -1);
    if (at == NULL) return NULL;
    at = read_enum(at, end, -1, CONSENT_STATE_COUNT, (int32_t *)&r->state);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->on, -1);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_agreement_sent(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct agreement_sent *r = ret_record;
    *r = agreement_sent_empty;
    (void)a;
    at = read_bool(at, end, &r->is_open);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->lender_id, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->contract_limit, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->effective_limit, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->opened_on, -1);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_income_point(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct income_point *r = ret_record;
    *r = income_point_empty;
    (void)a;
    at = read_int(at, end, &r->value_date, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->monthly_amount, -1);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_borrowing_point(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct borrowing_point *r = ret_record;
    *r = borrowing_point_empty;
    (void)a;
    at = read_int(at, end, &r->value_date, -1);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->repays_loan);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_multi_lender_point(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct multi_lender_point *r = ret_record;
    *r = multi_lender_point_empty;
    (void)a;
    at = read_int(at, end, &r->value_date, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->lenders_open, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->inquiries_3m, -1);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_cash_flow_point(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct cash_flow_point *r = ret_record;
    *r = cash_flow_point_empty;
    (void)a;
    at = read_int(at, end, &r->value_date, -1);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_abnormal);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_court_case(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct court_case *r = ret_record;
    *r = court_case_empty;
    (void)a;
    at = read_text(at, end, &r->case_id, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->listed_on, -1);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_listed);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_listed_elsewhere_point(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct listed_elsewhere_point *r = ret_record;
    *r = listed_elsewhere_point_empty;
    (void)a;
    at = read_text(at, end, &r->recipient, -1);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->code, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->value_date, -1);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_listed);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_enterprise_tie(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct enterprise_tie *r = ret_record;
    *r = enterprise_tie_empty;
    (void)a;
    at = read_text(at, end, &r->enterprise_token, -1);
    if (at == NULL) return NULL;
    at = read_enum(at, end, -1, ENTERPRISE_ROLE_COUNT, (int32_t *)&r->role);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->value_date, 0);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_linked);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_seen_id(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct seen_id *r = ret_record;
    *r = seen_id_empty;
    (void)a;
    at = read_int(at, end, &r->value_date, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->id_hash, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->content_hash, -1);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_account_index(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct account_index *r = ret_record;
    *r = account_index_empty;
    (void)a;
    at = read_text(at, end, &r->lender_id, -1);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->account_id, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->checksum, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->oldest_unpaid_due, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->next_transition, 0);
    if (at == NULL) return NULL;
    return at;
}

static const uint8_t *read_cleared_verdict(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct cleared_verdict *r = ret_record;
    *r = cleared_verdict_empty;
    (void)a;
    at = read_text(at, end, &r->case_id, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->on, -1);
    if (at == NULL) return NULL;
    return at;
}

const uint8_t *read_borrower_state(const uint8_t *at, const uint8_t *end, struct arena *a, void *ret_record)
{
    struct borrower_state *r = ret_record;
    *r = borrower_state_empty;
    uint32_t count = 0;
    at = read_text(at, end, &r->borrower_id, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->clock, 0);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->version, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->report_seq, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->as_of, 0);
    if (at == NULL) return NULL;
    at = read_enum(at, end, -1, STANDING_COUNT, (int32_t *)&r->standing);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->percent, -1);
    if (at == NULL) return NULL;
    at = read_enum(at, end, -1, DRAWING_COUNT, (int32_t *)&r->drawing);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->contract_limit, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->effective_limit, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->cap, 0);
    if (at == NULL) return NULL;
    if (read_some(&at, end, 0)) {
        r->wait = arena_alloc(a, sizeof *r->wait);
        if (r->wait == NULL) return NULL;
        at = read_wait_state(at, end, a, r->wait);
        if (at == NULL) return NULL;
    } else if (at == NULL) {
        return NULL;
    }
    at = read_int(at, end, &r->episode_started_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->episode_worst_dpd, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->episode_peak_amount, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->zeroed_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->left_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->clean_since, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->clean_before, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->clean_earlier, 0);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->reason_lender_id, 0);
    if (at == NULL) return NULL;
    at = read_text(at, end, &r->reason_account_id, 0);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->adverse_steps.items, &r->adverse_steps.cap, sizeof *r->adverse_steps.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct adverse_step *item = LIST_ADD(a, &r->adverse_steps);
        if (item == NULL) return NULL;
        at = read_adverse_step(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->verdicts.items, &r->verdicts.cap, sizeof *r->verdicts.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct verdict_state *item = LIST_ADD(a, &r->verdicts);
        if (item == NULL) return NULL;
        at = read_verdict_state(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    if (read_some(&at, end, 0)) {
        r->review = arena_alloc(a, sizeof *r->review);
        if (r->review == NULL) return NULL;
        at = read_review_state(at, end, a, r->review);
        if (at == NULL) return NULL;
    } else if (at == NULL) {
        return NULL;
    }
    at = read_count(at, end, a, (void **)&r->listings.items, &r->listings.cap, sizeof *r->listings.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct listing_state *item = LIST_ADD(a, &r->listings);
        if (item == NULL) return NULL;
        at = read_listing_state(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->tokens.items, &r->tokens.cap, sizeof *r->tokens.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct subject_token *item = LIST_ADD(a, &r->tokens);
        if (item == NULL) return NULL;
        at = read_subject_token(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_enum(at, end, -1, CONSENT_STATE_COUNT, (int32_t *)&r->consent_report);
    if (at == NULL) return NULL;
    at = read_enum(at, end, -1, CONSENT_STATE_COUNT, (int32_t *)&r->consent_share_all);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->consents.items, &r->consents.cap, sizeof *r->consents.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct share_consent *item = LIST_ADD(a, &r->consents);
        if (item == NULL) return NULL;
        at = read_share_consent(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    if (read_some(&at, end, 0)) {
        r->agreement = arena_alloc(a, sizeof *r->agreement);
        if (r->agreement == NULL) return NULL;
        at = read_agreement_sent(at, end, a, r->agreement);
        if (at == NULL) return NULL;
    } else if (at == NULL) {
        return NULL;
    }
    at = read_bool(at, end, &r->is_consent_pending);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->incomes.items, &r->incomes.cap, sizeof *r->incomes.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct income_point *item = LIST_ADD(a, &r->incomes);
        if (item == NULL) return NULL;
        at = read_income_point(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->borrowings.items, &r->borrowings.cap, sizeof *r->borrowings.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct borrowing_point *item = LIST_ADD(a, &r->borrowings);
        if (item == NULL) return NULL;
        at = read_borrowing_point(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    if (read_some(&at, end, 0)) {
        r->multi_lender = arena_alloc(a, sizeof *r->multi_lender);
        if (r->multi_lender == NULL) return NULL;
        at = read_multi_lender_point(at, end, a, r->multi_lender);
        if (at == NULL) return NULL;
    } else if (at == NULL) {
        return NULL;
    }
    if (read_some(&at, end, 0)) {
        r->cash_flow = arena_alloc(a, sizeof *r->cash_flow);
        if (r->cash_flow == NULL) return NULL;
        at = read_cash_flow_point(at, end, a, r->cash_flow);
        if (at == NULL) return NULL;
    } else if (at == NULL) {
        return NULL;
    }
    at = read_count(at, end, a, (void **)&r->court_cases.items, &r->court_cases.cap, sizeof *r->court_cases.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct court_case *item = LIST_ADD(a, &r->court_cases);
        if (item == NULL) return NULL;
        at = read_court_case(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->listed_elsewhere.items, &r->listed_elsewhere.cap, sizeof *r->listed_elsewhere.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct listed_elsewhere_point *item = LIST_ADD(a, &r->listed_elsewhere);
        if (item == NULL) return NULL;
        at = read_listed_elsewhere_point(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->enterprises.items, &r->enterprises.cap, sizeof *r->enterprises.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct enterprise_tie *item = LIST_ADD(a, &r->enterprises);
        if (item == NULL) return NULL;
        at = read_enterprise_tie(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->warning_points, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->warning_band, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->warning_rank, 0);
    if (at == NULL) return NULL;
    at = read_bool(at, end, &r->is_line_touched);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->increase_noticed_on, 0);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->signals_seen.items, &r->signals_seen.cap, sizeof *r->signals_seen.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct seen_id *item = LIST_ADD(a, &r->signals_seen);
        if (item == NULL) return NULL;
        at = read_seen_id(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->accounts.items, &r->accounts.cap, sizeof *r->accounts.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct account_index *item = LIST_ADD(a, &r->accounts);
        if (item == NULL) return NULL;
        at = read_account_index(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->dpd, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->overdue_amount, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->overdue_accounts, -1);
    if (at == NULL) return NULL;
    at = read_long(at, end, &r->balance, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->open_accounts, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->other_currency_accounts, -1);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->oldest_unpaid_due, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->next_transition, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->erased_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->good_since, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->consent_report_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->consent_share_all_on, 0);
    if (at == NULL) return NULL;
    at = read_int(at, end, &r->reviewed_on, 0);
    if (at == NULL) return NULL;
    at = read_count(at, end, a, (void **)&r->cleared_verdicts.items, &r->cleared_verdicts.cap, sizeof *r->cleared_verdicts.items, &count);
    if (at == NULL) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct cleared_verdict *item = LIST_ADD(a, &r->cleared_verdicts);
        if (item == NULL) return NULL;
        at = read_cleared_verdict(at, end, a, item);
        if (at == NULL) return NULL;
    }
    if (count > 0) at = read_end(at, end);
    if (at == NULL) return NULL;
    return at;
}

/* clang-format on */
