/* door.c - what is refused, and with which reason: the first check that fails. */
#include "state/core/door.h"

#include <assert.h>
#include <stddef.h>

#include "state/core/door_facts.h"
#include "state/core/ids.h"
#include "state/core/money.h"
#include "state/core/text.h"
#include "state/core/try.h"

enum err door_refuse(struct door *d, enum dead_letter_reason reason, const char *field,
                     const char *sentence)
{
    struct text text = {.len = 0};
    text_word(&text, field);
    text_word(&text, ": ");
    text_word(&text, sentence);
    d->is_refused = true;
    d->refusal->reason = reason;
    d->refusal->message = text_take(&text, d->arena);
    return str_is_none(d->refusal->message) ? ERR_LIMIT : ERR_OK;
}

static bool is_plain(struct str s, int32_t today)
{
    return identity_number_is(s, today) || mobile_number_is(s);
}

static bool lender_is_configured(const struct policy_entry *policy, struct str lender_id)
{
    if (policy->lender_count == 0) return true;
    for (uint32_t i = 0; i < policy->lender_count; i++) {
        if (str_equal(policy->lenders[i], lender_id)) return true;
    }
    return false;
}

static enum err check_ids(struct door *d, const struct named_strs *strs)
{
    for (uint32_t i = 0; i < strs->count; i++) {
        const struct named_str *s = &strs->items[i];
        if (!s->is_id || id_is_well_formed(s->value)) continue;
        return door_refuse(d, DEAD_LETTER_REASON_BAD_ID, s->name,
                           "is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id");
    }
    if (d->input->type != INPUT_SIGNAL && !currency_is_well_formed(d->head.currency)) {
        return door_refuse(d, DEAD_LETTER_REASON_BAD_ID, "currency",
                           "is no ISO 4217 code; send three capitals");
    }
    if (!lender_is_configured(d->policy, d->head.lender_id)) {
        return door_refuse(d, DEAD_LETTER_REASON_BAD_ID, "lender_id",
                           "is not in the configuration; add the lender or mend the sender");
    }
    bool is_party = d->input->type == INPUT_SIGNAL &&
                    d->input->of.signal->detail.kind == SIGNAL_EVENT_DETAIL_PARTY;
    if (is_party && d->input->tokens.count == 0 && d->policy->recipient_count > 0) {
        return door_refuse(d, DEAD_LETTER_REASON_BAD_ID, "detail.id_number",
                           "is no identity number; correct the party's data");
    }
    return ERR_OK;
}

/* Is it the borrower id of what goes in or, as an enterprise's token, of what comes out? */
static bool is_key(const struct door *d, struct str value)
{
    if (str_equal(value, d->head.borrower_id)) return true;
    if (d->input->type != INPUT_SIGNAL) return false;
    const struct signal_event *signal = d->input->of.signal;
    return signal->detail.kind == SIGNAL_EVENT_DETAIL_ENTERPRISE_LINK &&
           str_equal(value, signal->detail.of.enterprise_link.enterprise_token);
}

static enum err check_plain(struct door *d, const struct named_strs *strs)
{
    for (uint32_t i = 0; i < strs->count; i++) {
        const struct named_str *s = &strs->items[i];
        bool is_refused = is_key(d, s->value) ? is_plain(s->value, d->input->kafka_date)
                                              : identity_number_is(s->value, d->input->kafka_date);
        if (!is_refused) continue;
        return door_refuse(d, DEAD_LETTER_REASON_PLAIN_IDENTIFIER, s->name,
                           "is an identity or mobile number; send an opaque token");
    }
    return ERR_OK;
}

enum err door_check_form(struct door *d)
{
    const struct named_strs strs = event_strings(d->input);
    for (uint32_t i = 0; i < strs.count; i++) {
        if (is_plain(strs.items[i].value, d->input->kafka_date))
            d->refusal->has_plain_identifier = true;
    }
    if (is_plain(d->input->key, d->input->kafka_date)) d->refusal->has_plain_identifier = true;
    TRY(check_ids(d, &strs));
    if (d->is_refused) return ERR_OK;
    TRY(check_plain(d, &strs));
    if (d->is_refused) return ERR_OK;
    if (!str_equal(d->input->key, d->head.borrower_id)) {
        return door_refuse(d, DEAD_LETTER_REASON_KEY_MISMATCH, "key",
                           "is not the borrower_id; key the record by its borrower");
    }
    bool is_opening =
        d->input->type == INPUT_ACCOUNT && d->input->of.account->kind == ACCOUNT_EVENT_KIND_OPENED;
    if (d->borrower->state.erased_on != INT_NONE && !is_opening) {
        return door_refuse(d, DEAD_LETTER_REASON_ERASED, "borrower_id",
                           "was erased; only an OPENED account begins a new history");
    }
    return ERR_OK;
}

static enum err duplicate(struct door *d, int64_t known_content)
{
    if (known_content == (int64_t)d->input->content_hash) {
        d->is_duplicate = true;
        return ERR_OK;
    }
    return door_refuse(d, DEAD_LETTER_REASON_CONFLICTING_DUPLICATE, "event_id",
                       "was seen with other content; give a new event a new id");
}

/* An event of an account that is erased by now, sent again. */
static bool was_seen_before_erasure(const struct door *d, int32_t oldest)
{
    const struct seen_id_list *seen = &d->borrower->state.signals_seen;
    for (uint32_t i = 0; i < seen->count; i++) {
        const struct seen_id *id = &seen->items[i];
        if (id->value_date >= oldest && id->id_hash == (int64_t)d->input->id_hash &&
            id->content_hash == (int64_t)d->input->content_hash)
            return true;
    }
    return false;
}

static enum err check_duplicate(struct door *d)
{
    int32_t oldest = d->clock - d->policy->window_days;
    int64_t id_hash = (int64_t)d->input->id_hash;
    if (d->input->type == INPUT_SIGNAL) {
        const struct seen_id_list *seen = &d->borrower->state.signals_seen;
        for (uint32_t i = 0; i < seen->count; i++) {
            if (seen->items[i].value_date < oldest || seen->items[i].id_hash != id_hash) continue;
            return duplicate(d, seen->items[i].content_hash);
        }
        return ERR_OK;
    }
    d->is_duplicate = was_seen_before_erasure(d, oldest);
    if (d->is_duplicate || d->account == NULL) return ERR_OK;
    const struct ledger_entry_list *entries = &d->account->state.entries;
    for (uint32_t i = 0; i < entries->count; i++) {
        if (entries->items[i].value_date < oldest || entries->items[i].id_hash != id_hash) continue;
        return duplicate(d, entries->items[i].content_hash);
    }
    return ERR_OK;
}

static bool is_card(const struct door *d)
{
    enum account_type type = policy_product_named(d->policy, d->head.product)->account_type;
    bool is_opening =
        d->input->type == INPUT_ACCOUNT && d->input->of.account->kind == ACCOUNT_EVENT_KIND_OPENED;
    if (is_opening) type = d->input->of.account->account_type;
    if (d->account != NULL) type = d->account->state.account_type;
    return type == ACCOUNT_TYPE_R2 || type == ACCOUNT_TYPE_R3;
}

static enum err check_amounts(struct door *d)
{
    const struct named_amounts amounts = event_amounts(d->input);
    bool card = is_card(d);
    for (uint32_t i = 0; i < amounts.count; i++) {
        const struct named_amount *amount = &amounts.items[i];
        if (amount->value == LONG_NONE || amount->value >= 0 || (amount->may_be_negative && card))
            continue;
        return door_refuse(d, DEAD_LETTER_REASON_NEGATIVE_AMOUNT, amount->name,
                           "is negative; amounts are at least 0");
    }
    for (uint32_t i = 0; i < amounts.count; i++) {
        const struct named_amount *amount = &amounts.items[i];
        if (amount->value == LONG_NONE || money_fits(amount->value)) continue;
        return door_refuse(d, DEAD_LETTER_REASON_OVERFLOW, amount->name,
                           "has more than 15 digits; send minor units of one instalment");
    }
    if (d->input->type == INPUT_SIGNAL) return ERR_OK;
    struct ledger_entry entry = event_entry(d->input);
    int64_t portions = entry.principal + entry.interest + entry.fee + entry.penalty;
    if (!money_fits(portions)) {
        return door_refuse(d, DEAD_LETTER_REASON_OVERFLOW, "principal, interest, fee, penalty",
                           "sum to more than 15 digits");
    }
    if (d->input->type == INPUT_REPAYMENT && portions != 0 && portions != entry.amount) {
        return door_refuse(d, DEAD_LETTER_REASON_INCONSISTENT_AMOUNT, "amount",
                           "is not the sum of the portions; send all zero to have it allocated");
    }
    return ERR_OK;
}

static enum err check_dates(struct door *d)
{
    if (d->head.value_date > d->input->kafka_date + 1) {
        d->refusal->clock = INT_NONE; /* no policy has a part in it, whatever day it names */
        return door_refuse(d, DEAD_LETTER_REASON_FUTURE_DATED, "value_date",
                           "is later than the day after the record's Kafka date");
    }
    if (d->head.value_date < d->clock - d->policy->window_days) {
        return door_refuse(d, DEAD_LETTER_REASON_TOO_LATE, "value_date",
                           "lies before the replay window; correct it in the loan core's own way");
    }
    return ERR_OK;
}

static enum err check_account_known(struct door *d)
{
    if (d->account != NULL || str_is_none(d->head.account_id)) return ERR_OK;
    bool is_opening =
        d->input->type == INPUT_ACCOUNT && d->input->of.account->kind == ACCOUNT_EVENT_KIND_OPENED;
    bool may_be_implicit = !d->policy->is_explicit &&
                           (d->input->type == INPUT_REPAYMENT || d->input->type == INPUT_OVERDUE);
    if (is_opening || may_be_implicit) return ERR_OK;
    return door_refuse(d, DEAD_LETTER_REASON_UNKNOWN_ACCOUNT, "account_id",
                       "is not known for this borrower and lender; send OPENED first");
}

enum err door_check_state(struct door *d)
{
    enum err (*const checks[])(struct door *) = {
        check_duplicate, check_amounts, check_dates, check_account_known, door_check_facts,
    };
    for (size_t i = 0; i < sizeof checks / sizeof checks[0]; i++) {
        TRY(checks[i](d));
        if (d->is_refused || d->is_duplicate) return ERR_OK;
    }
    return ERR_OK;
}
