/* door_facts.c - does the event agree with what the account already knows? */
#include "state/core/door_facts.h"

#include <stddef.h>

#include "state/core/erase.h"
#include "state/core/try.h"

static bool opening_differs(const struct account_state *known, const struct account_event *ev)
{
    return known->account_type != ev->account_type || known->opened_stated_on != ev->opened_on ||
           known->matures_on != ev->matures_on || known->settlement_day != ev->settlement_day ||
           known->instalments != ev->instalments || known->amount != ev->amount ||
           known->opened_limit != ev->limit || !str_equal(known->product, ev->product);
}

static enum err check_already_open(struct door *d)
{
    bool is_opening =
        d->input->type == INPUT_ACCOUNT && d->input->of.account->kind == ACCOUNT_EVENT_KIND_OPENED;
    if (!is_opening || d->account == NULL || d->account->state.is_implicit) return ERR_OK;
    if (!opening_differs(&d->account->state, d->input->of.account)) return ERR_OK;
    return door_refuse(d, DEAD_LETTER_REASON_ALREADY_OPEN, "account_id",
                       "was opened with other attributes; changes come as events of their own");
}

static enum err check_closed(struct door *d, const struct ledger *l,
                             const struct ledger_entry *entry)
{
    if (l->ended_on == INT_NONE || entry->value_date <= l->ended_on) return ERR_OK;
    bool may_follow = entry->kind == ENTRY_KIND_REVERSAL || entry->kind == ENTRY_KIND_CHARGEBACK ||
                      entry->kind == ENTRY_KIND_CLOSED;
    if (may_follow) return ERR_OK;
    return door_refuse(
        d, DEAD_LETTER_REASON_ACCOUNT_CLOSED, "account_id",
        "was closed before the value date; only REVERSAL and CHARGEBACK follow a closing");
}

static enum err check_currency(struct door *d)
{
    if (str_equal(d->account->state.currency, d->head.currency)) return ERR_OK;
    return door_refuse(d, DEAD_LETTER_REASON_CURRENCY_MISMATCH, "currency",
                       "is not the account's; an account has one currency");
}

static enum err check_reversal(struct door *d, const struct ledger_entry *entry)
{
    if (entry->kind != ENTRY_KIND_REVERSAL) return ERR_OK;
    const struct ledger_entry *payment = NULL;
    bool is_reversed = false;
    int32_t oldest = d->clock - d->policy->window_days;
    uint32_t count = d->account != NULL ? d->account->state.entries.count : 0;
    for (uint32_t i = 0; i < count && !str_is_none(entry->reverses); i++) {
        const struct ledger_entry *known = &d->account->state.entries.items[i];
        if (entry_is_payment(known->kind) && str_equal(known->event_id, entry->reverses))
            payment = known;
        if (known->kind == ENTRY_KIND_REVERSAL && str_equal(known->reverses, entry->reverses)) {
            is_reversed = true;
        }
    }
    if (payment != NULL && !is_reversed && payment->value_date >= oldest) return ERR_OK;
    return door_refuse(d, DEAD_LETTER_REASON_UNKNOWN_REVERSAL, "reverses",
                       payment == NULL ? "names no payment of the account in the replay window"
                       : is_reversed   ? "names a payment that is already taken back"
                                       : "names a payment older than the replay window");
}

/* The ledger as the event would find it at its place in the order: `now`, if that is the last. */
static enum err ledger_before(struct door *d, const struct ledger *now,
                              const struct ledger_entry *entry, struct ledger *ret_ledger)
{
    uint32_t place = entry_place(&d->account->state, entry);
    *ret_ledger = *now;
    if (place == d->account->state.entries.count) return ERR_OK;
    return ledger_build_before(&d->account->state, d->policies, d->policy, now->horizon, place,
                               d->arena, ret_ledger);
}

static enum err check_settled(struct door *d, const struct ledger *l,
                              const struct ledger_entry *entry)
{
    int64_t stated = entry->principal + entry->interest + entry->fee + entry->penalty;
    if (entry->kind != ENTRY_KIND_OVERDUE || stated == 0 || d->account == NULL) return ERR_OK;
    struct ledger ledger;
    TRY(ledger_before(d, l, entry, &ledger));
    const struct ledger_fact *fact =
        ledger_instalment(&ledger, entry->instalment_no, entry->value_date);
    bool was_settled = fact != NULL && fact->has_statement && components_total(fact->unpaid) == 0;
    bool was_all_settled =
        ledger.settlement_paid_on != INT_NONE && ledger.settlement_paid_on >= entry->due_date;
    if (!was_settled && !was_all_settled) return ERR_OK;
    return door_refuse(
        d, DEAD_LETTER_REASON_CONTRADICTS_SETTLEMENT, "instalment_no",
        "was settled before this statement; take the payment back with REVERSAL first");
}

static bool has_unpaid(const struct ledger *l)
{
    for (uint32_t i = 0; i < l->facts.count; i++) {
        if (components_total(l->facts.items[i].unpaid) > 0) return true;
    }
    return false;
}

/* Anything unpaid at the place of the closing in the order, or by all that is known. */
static enum err check_arrears(struct door *d, const struct ledger *l,
                              const struct ledger_entry *entry)
{
    /* unreachable: UNKNOWN_ACCOUNT is looked at before */
    if (entry->kind != ENTRY_KIND_CLOSED || d->account == NULL) return ERR_OK;
    if (l->ended_on != INT_NONE) return ERR_OK;
    struct ledger then;
    TRY(ledger_before(d, l, entry, &then));
    if (!has_unpaid(l) && !has_unpaid(&then)) return ERR_OK;
    return door_refuse(d, DEAD_LETTER_REASON_CLOSED_WITH_ARREARS, "account_id",
                       "has unpaid instalments; send their payment, SETTLEMENT or TRANSFERRED");
}

static enum err check_limits(struct door *d, const struct ledger *l,
                             const struct ledger_entry *entry)
{
    if (d->account == NULL) {
        if (d->borrower->accounts.count < (uint32_t)d->policy->max_accounts) return ERR_OK;
        return door_refuse(d, DEAD_LETTER_REASON_LIMIT_EXCEEDED, "account_id",
                           "would be one account more than a borrower may have (max_accounts)");
    }
    if (d->account->state.entries.count >= (uint32_t)d->policy->max_movements) {
        return door_refuse(d, DEAD_LETTER_REASON_LIMIT_EXCEEDED, "account_id",
                           "has as many events in the replay window as it may (max_movements)");
    }
    uint32_t unpaid = 0;
    for (uint32_t i = 0; i < l->facts.count; i++) {
        if (components_total(l->facts.items[i].unpaid) > 0) unpaid++;
    }
    bool adds = entry->kind == ENTRY_KIND_OVERDUE || entry->kind == ENTRY_KIND_CHARGEBACK;
    if (!adds || unpaid < (uint32_t)d->policy->max_unpaid) return ERR_OK;
    return door_refuse(d, DEAD_LETTER_REASON_LIMIT_EXCEEDED, "account_id",
                       "has as many unpaid instalments as it may (max_unpaid)");
}

static enum err check_signal(struct door *d)
{
    bool is_erasure = d->input->of.signal->detail.kind == SIGNAL_EVENT_DETAIL_ERASURE;
    if (is_erasure && erase_is_barred(d->borrower, d->clock)) {
        return door_refuse(d, DEAD_LETTER_REASON_ERASURE_BARRED, "borrower_id",
                           "has an open account or an adverse record whose time runs");
    }
    int32_t oldest = d->clock - d->policy->window_days;
    if (erase_count_ids(d->borrower, oldest, is_erasure) < SEEN_IDS_MAX) return ERR_OK;
    return door_refuse(d, DEAD_LETTER_REASON_LIMIT_EXCEEDED, "borrower_id",
                       "has as many events in the replay window as can be remembered; send it "
                       "again when they have left the window");
}

enum err door_check_facts(struct door *d)
{
    if (d->input->type == INPUT_SIGNAL) return check_signal(d);
    const struct ledger_entry entry = event_entry(d->input);
    TRY(check_already_open(d));
    if (d->is_refused) return ERR_OK;
    d->ledger = (struct ledger){.ended_on = INT_NONE};
    if (d->account != NULL) {
        int32_t horizon = d->clock > entry.value_date ? d->clock : entry.value_date;
        TRY(ledger_build(&d->account->state, d->policies, d->policy, horizon, d->arena,
                         &d->ledger));
        TRY(check_closed(d, &d->ledger, &entry));
        if (d->is_refused) return ERR_OK;
        TRY(check_currency(d));
        if (d->is_refused) return ERR_OK;
    }
    TRY(check_reversal(d, &entry));
    if (d->is_refused) return ERR_OK;
    TRY(check_settled(d, &d->ledger, &entry));
    if (d->is_refused) return ERR_OK;
    TRY(check_arrears(d, &d->ledger, &entry));
    if (d->is_refused) return ERR_OK;
    return check_limits(d, &d->ledger, &entry);
}

uint32_t entry_place(const struct account_state *account, const struct ledger_entry *entry)
{
    uint32_t place = account->entries.count;
    while (place > 0) {
        const struct ledger_entry *before = &account->entries.items[place - 1];
        bool is_after = before->value_date != entry->value_date
                            ? before->value_date > entry->value_date
                        : before->occurred_at != entry->occurred_at
                            ? before->occurred_at > entry->occurred_at
                            : str_compare(before->event_id, entry->event_id) > 0;
        if (!is_after) break;
        place--;
    }
    return place;
}
