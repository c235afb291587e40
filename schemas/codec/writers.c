/* writers.c - what the walk over a field table does (encode.c), without the table. */
/* Made by schemas/generate from schemas/avsc: do not edit. */
#include "schemas/codec/writers.h"

#include "schemas/codec/write.h"
#include "state/core/records.h"

/* clang-format off */

static uint8_t *write_cause(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct cause *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->topic, -1);
    if (at == NULL) return NULL;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->partition, -1);
    if (at == NULL) return NULL;
    at = write_long(at, r->offset, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->event_id, -1);
    if (at == NULL) return NULL;
    return at;
}

uint8_t *write_credit_report_update(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct credit_report_update *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->id, -1);
    if (at == NULL) return NULL;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->business_date, -1);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->policy_version, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->borrower_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_long(at, r->version, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->index, -1);
    if (at == NULL) return NULL;
    if (r->cause == NULL) {
        at = write_none(at, 0);
    } else {
        at = write_cause(r->cause, write_some(at, 0), end);
        if (at == NULL) return NULL;
    }
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_enum(at, (int32_t)r->kind, -1, REPORT_KIND_COUNT);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->lender_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->account_id, 0);
    if (at == NULL) return NULL;
    if (end - at < 6 * SCALAR_BYTES_MAX) return NULL;
    at = write_long(at, r->report_seq, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_enum(at, (int32_t)r->op, -1, REPORT_OP_COUNT);
    if (at == NULL) return NULL;
    at = write_int(at, r->point, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->month, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->report_by, -1);
    if (at == NULL) return NULL;
    at = write_count(at, r->targets.count, -1);
    for (uint32_t i = 0; i < r->targets.count; i++) {
        if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
        at = write_text(at, end, r->targets.items[i], -1);
        if (at == NULL) return NULL;
    }
    if (r->targets.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 7 * SCALAR_BYTES_MAX) return NULL;
    at = write_bool(at, r->adverse);
    at = write_bool(at, r->disputed);
    at = write_enum(at, (int32_t)r->account_type, 0, ACCOUNT_TYPE_COUNT);
    if (at == NULL) return NULL;
    at = write_int(at, r->account_status, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->class, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->dpd, 0);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->monthly_code, 0);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->metro2_status, 0);
    if (at == NULL) return NULL;
    if (end - at < 10 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->overdue_count, 0);
    if (at == NULL) return NULL;
    at = write_long(at, r->overdue_amount, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->overdue_principal, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->overdue_principal_31_60, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->overdue_principal_61_90, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->overdue_principal_91_180, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->overdue_principal_over_180, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->balance, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->credit_limit, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->currency, 0);
    if (at == NULL) return NULL;
    if (end - at < 7 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->opened_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->closed_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->settlement_day, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->last_payment_date, 0);
    if (at == NULL) return NULL;
    at = write_long(at, r->last_payment_amount, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->date_of_first_delinquency, 0);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->history, 0);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->profile, 0);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_reason(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct reason *r = record;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_enum(at, (int32_t)r->code, -1, REASON_CODE_COUNT);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->account_id, 0);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->fact, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->threshold, -1);
    if (at == NULL) return NULL;
    return at;
}

uint8_t *write_line_action(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct line_action *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->id, -1);
    if (at == NULL) return NULL;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->business_date, -1);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->policy_version, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->borrower_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_long(at, r->version, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->index, -1);
    if (at == NULL) return NULL;
    if (r->cause == NULL) {
        at = write_none(at, 0);
    } else {
        at = write_cause(r->cause, write_some(at, 0), end);
        if (at == NULL) return NULL;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->lender_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 11 * SCALAR_BYTES_MAX) return NULL;
    at = write_enum(at, (int32_t)r->action, -1, LINE_ACTION_KIND_COUNT);
    if (at == NULL) return NULL;
    at = write_long(at, r->limit_before, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->limit_after, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->percent_before, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->percent_after, -1);
    if (at == NULL) return NULL;
    at = write_enum(at, (int32_t)r->drawing_before, -1, DRAWING_COUNT);
    if (at == NULL) return NULL;
    at = write_enum(at, (int32_t)r->drawing_after, -1, DRAWING_COUNT);
    if (at == NULL) return NULL;
    at = write_enum(at, (int32_t)r->standing_before, -1, STANDING_COUNT);
    if (at == NULL) return NULL;
    at = write_enum(at, (int32_t)r->standing_after, -1, STANDING_COUNT);
    if (at == NULL) return NULL;
    at = write_bool(at, r->requires_review);
    at = write_count(at, r->reasons.count, -1);
    for (uint32_t i = 0; i < r->reasons.count; i++) {
        at = write_reason(&r->reasons.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->reasons.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    return at;
}

uint8_t *write_notice(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct notice *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->id, -1);
    if (at == NULL) return NULL;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->business_date, -1);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->policy_version, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->borrower_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_long(at, r->version, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->index, -1);
    if (at == NULL) return NULL;
    if (r->cause == NULL) {
        at = write_none(at, 0);
    } else {
        at = write_cause(r->cause, write_some(at, 0), end);
        if (at == NULL) return NULL;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->lender_id, 0);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->account_id, 0);
    if (at == NULL) return NULL;
    if (end - at < 5 * SCALAR_BYTES_MAX) return NULL;
    at = write_enum(at, (int32_t)r->kind, -1, NOTICE_KIND_COUNT);
    if (at == NULL) return NULL;
    at = write_int(at, r->stage, 0);
    if (at == NULL) return NULL;
    at = write_enum(at, (int32_t)r->channel, 0, CHANNEL_COUNT);
    if (at == NULL) return NULL;
    at = write_long(at, r->amount, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->currency, 0);
    if (at == NULL) return NULL;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_long(at, r->not_before, 0, LOGICAL_TIMESTAMP_MS);
    if (at == NULL) return NULL;
    at = write_long(at, r->valid_until, 0, LOGICAL_TIMESTAMP_MS);
    if (at == NULL) return NULL;
    at = write_count(at, r->reasons.count, -1);
    for (uint32_t i = 0; i < r->reasons.count; i++) {
        at = write_reason(&r->reasons.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->reasons.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    return at;
}

static uint8_t *write_class_floor(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct class_floor *r = record;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->since, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->until, -1);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_plan_instalment(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct plan_instalment *r = record;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->due_on, -1);
    if (at == NULL) return NULL;
    at = write_long(at, r->amount, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->unpaid, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_plan_state(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct plan_state *r = record;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->agreed_on, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->first_due_on, -1);
    if (at == NULL) return NULL;
    at = write_count(at, r->instalments.count, -1);
    for (uint32_t i = 0; i < r->instalments.count; i++) {
        at = write_plan_instalment(&r->instalments.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->instalments.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->ended_on, 0);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_breached);
    return at;
}

static uint8_t *write_opening_state(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct opening_state *r = record;
    if (end - at < 19 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->as_of, 0);
    if (at == NULL) return NULL;
    at = write_long(at, r->balance, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->limit, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->pledged, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->written_off_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->transferred_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->legal_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->surrendered_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->repossessed_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->closed_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->ended_on, 0);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_settled);
    at = write_int(at, r->settlement_paid_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->last_payment_date, 0);
    if (at == NULL) return NULL;
    at = write_long(at, r->last_payment_amount, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->late_due_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->charge_off_due_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->class_floor_until, 0);
    if (at == NULL) return NULL;
    at = write_count(at, r->class_floors.count, -1);
    for (uint32_t i = 0; i < r->class_floors.count; i++) {
        at = write_class_floor(&r->class_floors.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->class_floors.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_enum(at, (int32_t)r->intent, 0, INTENT_COUNT);
    if (at == NULL) return NULL;
    if (r->plan == NULL) {
        at = write_none(at, 0);
    } else {
        at = write_plan_state(r->plan, write_some(at, 0), end);
        if (at == NULL) return NULL;
    }
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->late_since, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->late_due_on_at_30, 0);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_due_date(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct due_date *r = record;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->since, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->due_on, -1);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_fact_state(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct fact_state *r = record;
    if (end - at < 4 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->no, 0);
    if (at == NULL) return NULL;
    at = write_enum(at, (int32_t)r->kind, -1, FACT_KIND_COUNT);
    if (at == NULL) return NULL;
    at = write_int(at, r->charged_on, 0);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->maker, 0);
    if (at == NULL) return NULL;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->told_on, -1);
    if (at == NULL) return NULL;
    at = write_count(at, r->dues.count, -1);
    for (uint32_t i = 0; i < r->dues.count; i++) {
        at = write_due_date(&r->dues.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->dues.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 7 * SCALAR_BYTES_MAX) return NULL;
    at = write_bool(at, r->has_statement);
    at = write_bool(at, r->is_frozen);
    at = write_long(at, r->principal, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->interest, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->fee, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->penalty, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->settled_on, 0);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_ledger_entry(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct ledger_entry *r = record;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->value_date, -1);
    if (at == NULL) return NULL;
    at = write_long(at, r->occurred_at, -1, LOGICAL_TIMESTAMP_MS);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->event_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 14 * SCALAR_BYTES_MAX) return NULL;
    at = write_long(at, r->id_hash, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->content_hash, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_enum(at, (int32_t)r->kind, -1, ENTRY_KIND_COUNT);
    if (at == NULL) return NULL;
    at = write_int(at, r->instalment_no, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->due_date, 0);
    if (at == NULL) return NULL;
    at = write_long(at, r->amount, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->principal, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->interest, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->fee, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->penalty, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->balance, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->limit, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->pledged, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->reverses, 0);
    if (at == NULL) return NULL;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_enum(at, (int32_t)r->intent, 0, INTENT_COUNT);
    if (at == NULL) return NULL;
    at = write_count(at, r->dates.count, -1);
    for (uint32_t i = 0; i < r->dates.count; i++) {
        if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
        at = write_int(at, r->dates.items[i], -1);
        if (at == NULL) return NULL;
    }
    if (r->dates.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->closes_on, 0);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_repaired_month(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct repaired_month *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->code, -1);
    if (at == NULL) return NULL;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->episode_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->on, -1);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_month_state(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct month_state *r = record;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->settles_on, -1);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->code, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->profile, -1);
    if (at == NULL) return NULL;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_long(at, r->overdue_amount, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->sent_code, 0);
    if (at == NULL) return NULL;
    if (end - at < 7 * SCALAR_BYTES_MAX) return NULL;
    at = write_long(at, r->sent_amount, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_shut);
    at = write_int(at, r->released_on, 0);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_held);
    at = write_bool(at, r->is_blank);
    at = write_bool(at, r->is_rewritten);
    if (r->repaired == NULL) {
        at = write_none(at, 0);
    } else {
        at = write_repaired_month(r->repaired, write_some(at, 0), end);
        if (at == NULL) return NULL;
    }
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->episode_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->cured_by, 0);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_sent_state(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct sent_state *r = record;
    if (end - at < 5 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->on, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->point, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->class, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->account_status, -1);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->dpd_code, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->metro2_status, -1);
    if (at == NULL) return NULL;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_bool(at, r->is_delinquent);
    at = write_bool(at, r->is_disputed);
    at = write_long(at, r->overdue_amount, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_hold_state(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct hold_state *r = record;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->since, -1);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_episode);
    at = write_count(at, r->points.count, -1);
    for (uint32_t i = 0; i < r->points.count; i++) {
        if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
        at = write_int(at, r->points.items[i], -1);
        if (at == NULL) return NULL;
    }
    if (r->points.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    return at;
}

static uint8_t *write_episode_state(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct episode_state *r = record;
    if (end - at < 6 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->started_on, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->ended_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->worst_dpd, -1);
    if (at == NULL) return NULL;
    at = write_long(at, r->peak_amount, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->peak_folded, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->first_due_on, -1);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_dispute_state(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct dispute_state *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->dispute_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 4 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->opened_on, -1);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_due_noticed);
    at = write_enum(at, (int32_t)r->outcome, 0, DISPUTE_OUTCOME_COUNT);
    if (at == NULL) return NULL;
    at = write_int(at, r->closed_on, 0);
    if (at == NULL) return NULL;
    return at;
}

uint8_t *write_account_state(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct account_state *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->borrower_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->lender_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->account_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->product, -1);
    if (at == NULL) return NULL;
    if (end - at < 8 * SCALAR_BYTES_MAX) return NULL;
    at = write_enum(at, (int32_t)r->account_type, -1, ACCOUNT_TYPE_COUNT);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_implicit);
    at = write_int(at, r->opened_on, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->matures_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->settlement_day, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->instalments, -1);
    if (at == NULL) return NULL;
    at = write_long(at, r->amount, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->currency, -1);
    if (at == NULL) return NULL;
    if (end - at < 4 * SCALAR_BYTES_MAX) return NULL;
    at = write_long(at, r->opened_limit, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->opened_stated_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->first_known_on, -1);
    if (at == NULL) return NULL;
    at = write_opening_state(&r->opening, at, end);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_count(at, r->facts.count, -1);
    for (uint32_t i = 0; i < r->facts.count; i++) {
        at = write_fact_state(&r->facts.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->facts.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_count(at, r->entries.count, -1);
    for (uint32_t i = 0; i < r->entries.count; i++) {
        at = write_ledger_entry(&r->entries.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->entries.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_count(at, r->months.count, -1);
    for (uint32_t i = 0; i < r->months.count; i++) {
        at = write_month_state(&r->months.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->months.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    if (r->sent == NULL) {
        at = write_none(at, 0);
    } else {
        at = write_sent_state(r->sent, write_some(at, 0), end);
        if (at == NULL) return NULL;
    }
    if (end - at < 7 * SCALAR_BYTES_MAX) return NULL;
    at = write_bool(at, r->is_opened_sent);
    at = write_bool(at, r->is_closed_sent);
    at = write_int(at, r->closed_sent_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->last_settlement_sent_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->recovered_month, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->last_report_on, 0);
    if (at == NULL) return NULL;
    if (r->hold == NULL) {
        at = write_none(at, 0);
    } else {
        at = write_hold_state(r->hold, write_some(at, 0), end);
        if (at == NULL) return NULL;
    }
    if (end - at < 4 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->notice_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->notice_given_on, 0);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_notice_pending);
    at = write_count(at, r->episodes.count, -1);
    for (uint32_t i = 0; i < r->episodes.count; i++) {
        at = write_episode_state(&r->episodes.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->episodes.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 6 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->reminder_stage, -1);
    if (at == NULL) return NULL;
    at = write_bool(at, r->has_offer_intent);
    at = write_bool(at, r->has_offer_first);
    at = write_bool(at, r->has_offer_second);
    at = write_bool(at, r->is_referred);
    at = write_count(at, r->disputes.count, -1);
    for (uint32_t i = 0; i < r->disputes.count; i++) {
        at = write_dispute_state(&r->disputes.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->disputes.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 15 * SCALAR_BYTES_MAX) return NULL;
    at = write_bool(at, r->is_entry_barred);
    at = write_int(at, r->code_recorded_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->as_of, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->dpd, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->class, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->account_status, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->overdue_count, -1);
    if (at == NULL) return NULL;
    at = write_long(at, r->overdue_amount, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->balance, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->limit, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->pledged, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->oldest_unpaid_due, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->closed_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->next_transition, 0);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_ceiling_warned);
    return at;
}

static uint8_t *write_wait_state(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct wait_state *r = record;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->entered_on, -1);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_long);
    at = write_int(at, r->stage, -1);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_adverse_step(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct adverse_step *r = record;
    if (end - at < 4 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->on, -1);
    if (at == NULL) return NULL;
    at = write_enum(at, (int32_t)r->to, -1, STANDING_COUNT);
    if (at == NULL) return NULL;
    at = write_enum(at, (int32_t)r->criterion, -1, ADVERSE_CRITERION_COUNT);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->lender_id, 0);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->account_id, 0);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->case_id, 0);
    if (at == NULL) return NULL;
    if (end - at < 5 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->settles_on, 0);
    if (at == NULL) return NULL;
    at = write_enum(at, (int32_t)r->standing_before, -1, STANDING_COUNT);
    if (at == NULL) return NULL;
    at = write_int(at, r->percent_before, -1);
    if (at == NULL) return NULL;
    at = write_enum(at, (int32_t)r->drawing_before, -1, DRAWING_COUNT);
    if (at == NULL) return NULL;
    if (r->wait_before == NULL) {
        at = write_none(at, 0);
    } else {
        at = write_wait_state(r->wait_before, write_some(at, 0), end);
        if (at == NULL) return NULL;
    }
    if (end - at < 6 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->warning_band_before, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->warning_rank_before, 0);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_false);
    at = write_int(at, r->worst_dpd_before, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->left_on_before, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->zeroed_on_before, 0);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_verdict_state(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct verdict_state *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->case_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->lender_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 5 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->confirmed_on, -1);
    if (at == NULL) return NULL;
    at = write_bool(at, r->stands);
    at = write_bool(at, r->is_expired);
    at = write_int(at, r->expired_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->stated_on, 0);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_review_state(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct review_state *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->decision_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->decided_on, -1);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_listing_state(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct listing_state *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->recipient, -1);
    if (at == NULL) return NULL;
    if (end - at < 4 * SCALAR_BYTES_MAX) return NULL;
    at = write_long(at, r->entry_no, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_open);
    at = write_enum(at, (int32_t)r->reason, 0, SHARE_REASON_COUNT);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->dpd_bucket, 0);
    if (at == NULL) return NULL;
    if (end - at < 5 * SCALAR_BYTES_MAX) return NULL;
    at = write_bool(at, r->is_settled);
    at = write_bool(at, r->is_disputed);
    at = write_int(at, r->listed_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->expires_on, 0);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->lender_id, 0);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->account_id, 0);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->subject_token, 0);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->token_scheme, 0);
    if (at == NULL) return NULL;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->key_epoch, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->first_delinquency_on, 0);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_expired);
    return at;
}

static uint8_t *write_subject_token(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct subject_token *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->recipient, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->scheme, -1);
    if (at == NULL) return NULL;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->epoch, -1);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->token, -1);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_share_consent(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct share_consent *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->recipient, -1);
    if (at == NULL) return NULL;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_enum(at, (int32_t)r->state, -1, CONSENT_STATE_COUNT);
    if (at == NULL) return NULL;
    at = write_int(at, r->on, -1);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_agreement_sent(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct agreement_sent *r = record;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_bool(at, r->is_open);
    at = write_text(at, end, r->lender_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_long(at, r->contract_limit, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->effective_limit, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->opened_on, -1);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_income_point(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct income_point *r = record;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->value_date, -1);
    if (at == NULL) return NULL;
    at = write_long(at, r->monthly_amount, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_borrowing_point(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct borrowing_point *r = record;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->value_date, -1);
    if (at == NULL) return NULL;
    at = write_bool(at, r->repays_loan);
    return at;
}

static uint8_t *write_multi_lender_point(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct multi_lender_point *r = record;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->value_date, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->lenders_open, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->inquiries_3m, -1);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_cash_flow_point(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct cash_flow_point *r = record;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->value_date, -1);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_abnormal);
    return at;
}

static uint8_t *write_court_case(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct court_case *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->case_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->listed_on, -1);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_listed);
    return at;
}

static uint8_t *write_listed_elsewhere_point(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct listed_elsewhere_point *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->recipient, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->code, -1);
    if (at == NULL) return NULL;
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->value_date, -1);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_listed);
    return at;
}

static uint8_t *write_enterprise_tie(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct enterprise_tie *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->enterprise_token, -1);
    if (at == NULL) return NULL;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_enum(at, (int32_t)r->role, -1, ENTERPRISE_ROLE_COUNT);
    if (at == NULL) return NULL;
    at = write_int(at, r->value_date, 0);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_linked);
    return at;
}

static uint8_t *write_seen_id(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct seen_id *r = record;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->value_date, -1);
    if (at == NULL) return NULL;
    at = write_long(at, r->id_hash, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->content_hash, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_account_index(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct account_index *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->lender_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->account_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_long(at, r->checksum, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->oldest_unpaid_due, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->next_transition, 0);
    if (at == NULL) return NULL;
    return at;
}

static uint8_t *write_cleared_verdict(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct cleared_verdict *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->case_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->on, -1);
    if (at == NULL) return NULL;
    return at;
}

uint8_t *write_borrower_state(const void *record, uint8_t *at, const uint8_t *end)
{
    const struct borrower_state *r = record;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->borrower_id, -1);
    if (at == NULL) return NULL;
    if (end - at < 11 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->clock, 0);
    if (at == NULL) return NULL;
    at = write_long(at, r->version, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->report_seq, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->as_of, 0);
    if (at == NULL) return NULL;
    at = write_enum(at, (int32_t)r->standing, -1, STANDING_COUNT);
    if (at == NULL) return NULL;
    at = write_int(at, r->percent, -1);
    if (at == NULL) return NULL;
    at = write_enum(at, (int32_t)r->drawing, -1, DRAWING_COUNT);
    if (at == NULL) return NULL;
    at = write_long(at, r->contract_limit, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->effective_limit, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_long(at, r->cap, 0, LOGICAL_NONE);
    if (at == NULL) return NULL;
    if (r->wait == NULL) {
        at = write_none(at, 0);
    } else {
        at = write_wait_state(r->wait, write_some(at, 0), end);
        if (at == NULL) return NULL;
    }
    if (end - at < 9 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->episode_started_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->episode_worst_dpd, -1);
    if (at == NULL) return NULL;
    at = write_long(at, r->episode_peak_amount, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->zeroed_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->left_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->clean_since, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->clean_before, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->clean_earlier, 0);
    if (at == NULL) return NULL;
    at = write_text(at, end, r->reason_lender_id, 0);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_text(at, end, r->reason_account_id, 0);
    if (at == NULL) return NULL;
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_count(at, r->adverse_steps.count, -1);
    for (uint32_t i = 0; i < r->adverse_steps.count; i++) {
        at = write_adverse_step(&r->adverse_steps.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->adverse_steps.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_count(at, r->verdicts.count, -1);
    for (uint32_t i = 0; i < r->verdicts.count; i++) {
        at = write_verdict_state(&r->verdicts.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->verdicts.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    if (r->review == NULL) {
        at = write_none(at, 0);
    } else {
        at = write_review_state(r->review, write_some(at, 0), end);
        if (at == NULL) return NULL;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_count(at, r->listings.count, -1);
    for (uint32_t i = 0; i < r->listings.count; i++) {
        at = write_listing_state(&r->listings.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->listings.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_count(at, r->tokens.count, -1);
    for (uint32_t i = 0; i < r->tokens.count; i++) {
        at = write_subject_token(&r->tokens.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->tokens.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 3 * SCALAR_BYTES_MAX) return NULL;
    at = write_enum(at, (int32_t)r->consent_report, -1, CONSENT_STATE_COUNT);
    if (at == NULL) return NULL;
    at = write_enum(at, (int32_t)r->consent_share_all, -1, CONSENT_STATE_COUNT);
    if (at == NULL) return NULL;
    at = write_count(at, r->consents.count, -1);
    for (uint32_t i = 0; i < r->consents.count; i++) {
        at = write_share_consent(&r->consents.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->consents.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    if (r->agreement == NULL) {
        at = write_none(at, 0);
    } else {
        at = write_agreement_sent(r->agreement, write_some(at, 0), end);
        if (at == NULL) return NULL;
    }
    if (end - at < 2 * SCALAR_BYTES_MAX) return NULL;
    at = write_bool(at, r->is_consent_pending);
    at = write_count(at, r->incomes.count, -1);
    for (uint32_t i = 0; i < r->incomes.count; i++) {
        at = write_income_point(&r->incomes.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->incomes.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_count(at, r->borrowings.count, -1);
    for (uint32_t i = 0; i < r->borrowings.count; i++) {
        at = write_borrowing_point(&r->borrowings.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->borrowings.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    if (r->multi_lender == NULL) {
        at = write_none(at, 0);
    } else {
        at = write_multi_lender_point(r->multi_lender, write_some(at, 0), end);
        if (at == NULL) return NULL;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    if (r->cash_flow == NULL) {
        at = write_none(at, 0);
    } else {
        at = write_cash_flow_point(r->cash_flow, write_some(at, 0), end);
        if (at == NULL) return NULL;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_count(at, r->court_cases.count, -1);
    for (uint32_t i = 0; i < r->court_cases.count; i++) {
        at = write_court_case(&r->court_cases.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->court_cases.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_count(at, r->listed_elsewhere.count, -1);
    for (uint32_t i = 0; i < r->listed_elsewhere.count; i++) {
        at = write_listed_elsewhere_point(&r->listed_elsewhere.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->listed_elsewhere.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_count(at, r->enterprises.count, -1);
    for (uint32_t i = 0; i < r->enterprises.count; i++) {
        at = write_enterprise_tie(&r->enterprises.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->enterprises.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 6 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->warning_points, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->warning_band, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->warning_rank, 0);
    if (at == NULL) return NULL;
    at = write_bool(at, r->is_line_touched);
    at = write_int(at, r->increase_noticed_on, 0);
    if (at == NULL) return NULL;
    at = write_count(at, r->signals_seen.count, -1);
    for (uint32_t i = 0; i < r->signals_seen.count; i++) {
        at = write_seen_id(&r->signals_seen.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->signals_seen.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 1 * SCALAR_BYTES_MAX) return NULL;
    at = write_count(at, r->accounts.count, -1);
    for (uint32_t i = 0; i < r->accounts.count; i++) {
        at = write_account_index(&r->accounts.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->accounts.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    if (end - at < 14 * SCALAR_BYTES_MAX) return NULL;
    at = write_int(at, r->dpd, -1);
    if (at == NULL) return NULL;
    at = write_long(at, r->overdue_amount, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->overdue_accounts, -1);
    if (at == NULL) return NULL;
    at = write_long(at, r->balance, -1, LOGICAL_NONE);
    if (at == NULL) return NULL;
    at = write_int(at, r->open_accounts, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->other_currency_accounts, -1);
    if (at == NULL) return NULL;
    at = write_int(at, r->oldest_unpaid_due, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->next_transition, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->erased_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->good_since, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->consent_report_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->consent_share_all_on, 0);
    if (at == NULL) return NULL;
    at = write_int(at, r->reviewed_on, 0);
    if (at == NULL) return NULL;
    at = write_count(at, r->cleared_verdicts.count, -1);
    for (uint32_t i = 0; i < r->cleared_verdicts.count; i++) {
        at = write_cleared_verdict(&r->cleared_verdicts.items[i], at, end);
        if (at == NULL) return NULL;
    }
    if (r->cleared_verdicts.count > 0) {
        if (at == end) return NULL;
        *at++ = 0;
    }
    return at;
}

/* clang-format on */
