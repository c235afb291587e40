/* view.c - one state record as readable fields. */
#include "state/core/view.h"

#include <assert.h>
#include <stddef.h>

#include "state/core/codes.h"
#include "state/core/text.h"
#include "state/core/try.h"

enum { HISTORY_SHOWN = 24 };

/* Puts fields into the view; the first that finds the arena full stops the rest. */
struct writer {
    struct view *view;
    struct arena *arena;
    enum err e;
};

static void put(struct writer *w, const char *name, struct str value)
{
    if (str_is_none(value) || w->e != ERR_OK) return;
    assert(w->view->count < VIEW_FIELDS_MAX);
    w->view->items[w->view->count++] = (struct view_field){str_of_word(name), value};
}

static void put_text(struct writer *w, const char *name, const struct text *text)
{
    struct str value = text_take(text, w->arena);
    if (str_is_none(value)) w->e = ERR_LIMIT;
    put(w, name, value);
}

static void put_int(struct writer *w, const char *name, int64_t number)
{
    if (number == LONG_NONE) return;
    struct text text = {.len = 0};
    text_int(&text, number);
    put_text(w, name, &text);
}

static void put_date(struct writer *w, const char *name, int32_t date)
{
    if (date == INT_NONE) return;
    struct text text = {.len = 0};
    text_date(&text, date);
    put_text(w, name, &text);
}

static void put_word(struct writer *w, const char *name, const char *word)
{
    put(w, name, str_of_word(word));
}

static void put_bool(struct writer *w, const char *name, bool is_true)
{
    put_word(w, name, is_true ? "yes" : "no");
}

/* Recipients with an open entry, and why. */
static void put_blacklist(struct writer *w, const struct borrower_state *b)
{
    struct text text = {.len = 0};
    for (uint32_t i = 0; i < b->listings.count; i++) {
        const struct listing_state *listing = &b->listings.items[i];
        if (!listing->is_open) continue;
        if (text.len > 0) text_word(&text, " ");
        text_str(&text, listing->recipient);
        text_word(&text, ":");
        text_word(&text, share_reason_words[listing->reason]);
    }
    if (text.len == 0) text_word(&text, "-");
    put_text(w, "blacklist", &text);
}

enum err view_borrower(const struct borrower_state *state, struct arena *a, struct view *ret_view)
{
    struct writer w = {.view = ret_view, .arena = a, .e = ERR_OK};
    ret_view->count = 0;
    if (state->erased_on != INT_NONE) put_date(&w, "erased_on", state->erased_on);
    put_word(&w, "standing", standing_words[state->standing]);
    put_int(&w, "version", state->version);
    put_int(&w, "report_seq", state->report_seq);
    put_date(&w, "as_of", state->as_of);
    put_date(&w, "clock", state->clock);
    put_int(&w, "dpd_days", state->dpd);
    put_date(&w, "oldest_unpaid_due", state->oldest_unpaid_due);
    put_int(&w, "overdue_minor", state->overdue_amount);
    put_int(&w, "overdue_accounts", state->overdue_accounts);
    put_int(&w, "balance_minor", state->balance);
    put_int(&w, "accounts", state->accounts.count);
    put_int(&w, "open_accounts", state->open_accounts);
    put_int(&w, "other_currency_accounts", state->other_currency_accounts);
    put_int(&w, "contract_limit_minor", state->contract_limit);
    put_int(&w, "limit_minor", state->effective_limit);
    put_int(&w, "limit_percent", state->percent);
    put_word(&w, "drawing", drawing_words[state->drawing]);
    put_blacklist(&w, state);
    put_date(&w, "episode_started_on", state->episode_started_on);
    if (state->episode_started_on != INT_NONE) {
        put_int(&w, "episode_worst_dpd_days", state->episode_worst_dpd);
        put_int(&w, "episode_peak_minor", state->episode_peak_amount);
    }
    put_date(&w, "zeroed_on", state->zeroed_on);
    put_date(&w, "clean_since", state->clean_since);
    if (state->wait != NULL) {
        put_date(&w, "recovering_since", state->wait->entered_on);
        put_int(&w, "recovering_stage", state->wait->stage);
    }
    put_word(&w, "consent_report", consent_state_words[state->consent_report]);
    put_int(&w, "tokens", state->tokens.count);
    put_int(&w, "warning_points", state->warning_points);
    put_date(&w, "next_transition", state->next_transition);
    return w.e;
}

/* The last codes, oldest first. */
static void put_history(struct writer *w, const struct account_state *account)
{
    struct text history = {.len = 0};
    struct text profile = {.len = 0};
    uint32_t count = account->months.count;
    for (uint32_t i = count > HISTORY_SHOWN ? count - HISTORY_SHOWN : 0; i < count; i++) {
        text_str(&history, account->months.items[i].code);
    }
    for (uint32_t i = count; i > 0 && count - i < HISTORY_SHOWN; i--) {
        text_str(&profile, account->months.items[i - 1].profile);
    }
    if (count > 0) put_text(w, "history_24m", &history);
    if (count > 0) put_text(w, "profile_24m", &profile);
    put_int(w, "history_months", count);
}

static void put_sent(struct writer *w, const struct account_state *account)
{
    put_date(w, "last_report_on", account->last_report_on);
    if (account->sent != NULL) put_int(w, "last_report_point", account->sent->point);
    put_bool(w, "is_notice_pending", account->is_notice_pending);
    put_date(w, "notice_on", account->notice_on);
    put_date(w, "notice_given_on", account->notice_given_on);
    put_bool(w, "is_report_held", account->hold != NULL);
}

enum err view_account(const struct account_state *state, struct arena *a, struct view *ret_view)
{
    struct writer w = {.view = ret_view, .arena = a, .e = ERR_OK};
    uint32_t unpaid_facts = 0;
    uint32_t open_disputes = 0;
    ret_view->count = 0;
    put(&w, "lender_id", state->lender_id);
    put(&w, "account_id", state->account_id);
    put(&w, "product", state->product);
    put_word(&w, "type", account_type_words[state->account_type]);
    put_bool(&w, "is_implicit", state->is_implicit);
    put_int(&w, "status", state->account_status);
    put_int(&w, "class", state->class);
    put_int(&w, "dpd_days", state->dpd);
    put_date(&w, "oldest_unpaid_due", state->oldest_unpaid_due);
    put_int(&w, "overdue_count", state->overdue_count);
    put_int(&w, "overdue_minor", state->overdue_amount);
    put_int(&w, "balance_minor", state->balance);
    put_int(&w, "contract_limit_minor", state->limit);
    put_int(&w, "pledged_minor", state->pledged);
    put(&w, "currency", state->currency);
    put_date(&w, "opened_on", state->opened_on);
    put_date(&w, "closed_on", state->closed_on);
    put_int(&w, "settlement_day", state->settlement_day);
    put_date(&w, "as_of", state->as_of);
    put_history(&w, state);
    put_sent(&w, state);
    for (uint32_t i = 0; i < state->disputes.count; i++) {
        if (state->disputes.items[i].outcome == DISPUTE_OUTCOME_NONE) open_disputes++;
    }
    for (uint32_t i = 0; i < state->facts.count; i++) {
        if (state->facts.items[i].settled_on == INT_NONE) unpaid_facts++;
    }
    put_int(&w, "open_disputes", open_disputes);
    put_int(&w, "episodes", state->episodes.count);
    put_int(&w, "reminder_stage", state->reminder_stage);
    put_int(&w, "kept_events", state->entries.count);
    put_int(&w, "folded_unpaid", unpaid_facts);
    put_date(&w, "next_transition", state->next_transition);
    return w.e;
}
