/* view.c - one state record as readable fields. */
#include "state/core/view.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

#include "state/core/codes.h"
#include "state/core/date.h"
#include "state/core/not_zeroed.h"
#include "state/core/text.h"

enum { HISTORY_SHOWN = 24 };

/* The fields of a view in their order. */
/* clang-format off */
#define BORROWER_FIELDS(X) \
    X(BORROWER_ERASED_ON, "erased_on") \
    X(BORROWER_STANDING, "standing") \
    X(BORROWER_VERSION, "version") \
    X(BORROWER_REPORT_SEQ, "report_seq") \
    X(BORROWER_AS_OF, "as_of") \
    X(BORROWER_CLOCK, "clock") \
    X(BORROWER_DPD_DAYS, "dpd_days") \
    X(BORROWER_OLDEST_UNPAID_DUE, "oldest_unpaid_due") \
    X(BORROWER_OVERDUE_MINOR, "overdue_minor") \
    X(BORROWER_OVERDUE_ACCOUNTS, "overdue_accounts") \
    X(BORROWER_BALANCE_MINOR, "balance_minor") \
    X(BORROWER_ACCOUNTS, "accounts") \
    X(BORROWER_OPEN_ACCOUNTS, "open_accounts") \
    X(BORROWER_OTHER_CURRENCY_ACCOUNTS, "other_currency_accounts") \
    X(BORROWER_CONTRACT_LIMIT_MINOR, "contract_limit_minor") \
    X(BORROWER_LIMIT_MINOR, "limit_minor") \
    X(BORROWER_LIMIT_PERCENT, "limit_percent") \
    X(BORROWER_DRAWING, "drawing") \
    X(BORROWER_BLACKLIST, "blacklist") \
    X(BORROWER_EPISODE_STARTED_ON, "episode_started_on") \
    X(BORROWER_EPISODE_WORST_DPD_DAYS, "episode_worst_dpd_days") \
    X(BORROWER_EPISODE_PEAK_MINOR, "episode_peak_minor") \
    X(BORROWER_ZEROED_ON, "zeroed_on") \
    X(BORROWER_CLEAN_SINCE, "clean_since") \
    X(BORROWER_RECOVERING_SINCE, "recovering_since") \
    X(BORROWER_RECOVERING_STAGE, "recovering_stage") \
    X(BORROWER_CONSENT_REPORT, "consent_report") \
    X(BORROWER_TOKENS, "tokens") \
    X(BORROWER_WARNING_POINTS, "warning_points") \
    X(BORROWER_NEXT_TRANSITION, "next_transition")

#define ACCOUNT_FIELDS(X) \
    X(ACCOUNT_LENDER_ID, "lender_id") \
    X(ACCOUNT_ACCOUNT_ID, "account_id") \
    X(ACCOUNT_PRODUCT, "product") \
    X(ACCOUNT_TYPE, "type") \
    X(ACCOUNT_IS_IMPLICIT, "is_implicit") \
    X(ACCOUNT_STATUS, "status") \
    X(ACCOUNT_CLASS, "class") \
    X(ACCOUNT_DPD_DAYS, "dpd_days") \
    X(ACCOUNT_OLDEST_UNPAID_DUE, "oldest_unpaid_due") \
    X(ACCOUNT_OVERDUE_COUNT, "overdue_count") \
    X(ACCOUNT_OVERDUE_MINOR, "overdue_minor") \
    X(ACCOUNT_BALANCE_MINOR, "balance_minor") \
    X(ACCOUNT_CONTRACT_LIMIT_MINOR, "contract_limit_minor") \
    X(ACCOUNT_PLEDGED_MINOR, "pledged_minor") \
    X(ACCOUNT_CURRENCY, "currency") \
    X(ACCOUNT_OPENED_ON, "opened_on") \
    X(ACCOUNT_CLOSED_ON, "closed_on") \
    X(ACCOUNT_SETTLEMENT_DAY, "settlement_day") \
    X(ACCOUNT_AS_OF, "as_of") \
    X(ACCOUNT_HISTORY_24M, "history_24m") \
    X(ACCOUNT_PROFILE_24M, "profile_24m") \
    X(ACCOUNT_HISTORY_MONTHS, "history_months") \
    X(ACCOUNT_LAST_REPORT_ON, "last_report_on") \
    X(ACCOUNT_LAST_REPORT_POINT, "last_report_point") \
    X(ACCOUNT_IS_NOTICE_PENDING, "is_notice_pending") \
    X(ACCOUNT_NOTICE_ON, "notice_on") \
    X(ACCOUNT_NOTICE_GIVEN_ON, "notice_given_on") \
    X(ACCOUNT_IS_REPORT_HELD, "is_report_held") \
    X(ACCOUNT_OPEN_DISPUTES, "open_disputes") \
    X(ACCOUNT_EPISODES, "episodes") \
    X(ACCOUNT_REMINDER_STAGE, "reminder_stage") \
    X(ACCOUNT_KEPT_EVENTS, "kept_events") \
    X(ACCOUNT_FOLDED_UNPAID, "folded_unpaid") \
    X(ACCOUNT_NEXT_TRANSITION, "next_transition")
/* clang-format on */

#define PLACE(place, name) place,
enum { BORROWER_FIELDS(PLACE) BORROWER_FIELD_COUNT };
enum { ACCOUNT_FIELDS(PLACE) ACCOUNT_FIELD_COUNT };
#undef PLACE
static_assert((int)BORROWER_FIELD_COUNT <= (int)VIEW_FIELDS_MAX, "room for a borrower");
static_assert((int)ACCOUNT_FIELD_COUNT <= (int)VIEW_FIELDS_MAX, "room for an account");

#define NAME(place, name) {name, sizeof name - 1},
static const struct str borrower_names[] = {BORROWER_FIELDS(NAME)};
static const struct str account_names[] = {ACCOUNT_FIELDS(NAME)};
#undef NAME

/* Puts fields into the view; the first that finds the arena full stops the rest. */
struct writer {
    struct view *view;
    struct arena *arena;
    const struct str *names; /* by place */
    enum err e;
};

static void put(struct writer *w, uint8_t place, struct str value)
{
    if (str_is_none(value) || w->e != ERR_OK) return;
    struct view *view = w->view;
    assert(view->count < VIEW_FIELDS_MAX);
    assert(view->count == 0 || view->items[view->count - 1].place < place);
    view->items[view->count++] = (struct view_field){w->names[place], value, place};
}

static void put_copy(struct writer *w, uint8_t place, struct str value)
{
    struct str copy = arena_copy(w->arena, value);
    if (str_is_none(copy)) w->e = ERR_LIMIT;
    put(w, place, copy);
}

static void put_text(struct writer *w, uint8_t place, const struct text *text)
{
    put_copy(w, place, (struct str){text->at, text->len});
}

static void put_int(struct writer *w, uint8_t place, int64_t number)
{
    char digits[NUMBER_TEXT_SIZE];
    if (number == LONG_NONE) return;
    put_copy(w, place, number_format(number, digits));
}

static void put_date(struct writer *w, uint8_t place, int32_t date)
{
    char text[DATE_TEXT_SIZE];
    if (date == INT_NONE) return;
    date_format(date, text);
    put_copy(w, place, (struct str){text, DATE_TEXT_SIZE});
}

static void put_word(struct writer *w, uint8_t place, const char *word)
{
    put(w, place, str_of_word(word));
}

static void put_bool(struct writer *w, uint8_t place, bool is_true)
{
    put_word(w, place, is_true ? "yes" : "no");
}

/* Recipients with an open entry, and why. */
static void put_blacklist(struct writer *w, const struct borrower_state *b)
{
    struct text text NOT_ZEROED;
    text.len = 0;
    for (uint32_t i = 0; i < b->listings.count; i++) {
        const struct listing_state *listing = &b->listings.items[i];
        if (!listing->is_open) continue;
        if (text.len > 0) text_word(&text, " ");
        text_str(&text, listing->recipient);
        text_word(&text, ":");
        text_word(&text, share_reason_words[listing->reason]);
    }
    if (text.len == 0) text_word(&text, "-");
    put_text(w, BORROWER_BLACKLIST, &text);
}

enum err view_borrower(const struct borrower_state *state, struct arena *a, struct view *ret_view)
{
    struct writer w = {.view = ret_view, .arena = a, .names = borrower_names, .e = ERR_OK};
    ret_view->count = 0;
    if (state->erased_on != INT_NONE) put_date(&w, BORROWER_ERASED_ON, state->erased_on);
    put_word(&w, BORROWER_STANDING, standing_words[state->standing]);
    put_int(&w, BORROWER_VERSION, state->version);
    put_int(&w, BORROWER_REPORT_SEQ, state->report_seq);
    put_date(&w, BORROWER_AS_OF, state->as_of);
    put_date(&w, BORROWER_CLOCK, state->clock);
    put_int(&w, BORROWER_DPD_DAYS, state->dpd);
    put_date(&w, BORROWER_OLDEST_UNPAID_DUE, state->oldest_unpaid_due);
    put_int(&w, BORROWER_OVERDUE_MINOR, state->overdue_amount);
    put_int(&w, BORROWER_OVERDUE_ACCOUNTS, state->overdue_accounts);
    put_int(&w, BORROWER_BALANCE_MINOR, state->balance);
    put_int(&w, BORROWER_ACCOUNTS, state->accounts.count);
    put_int(&w, BORROWER_OPEN_ACCOUNTS, state->open_accounts);
    put_int(&w, BORROWER_OTHER_CURRENCY_ACCOUNTS, state->other_currency_accounts);
    put_int(&w, BORROWER_CONTRACT_LIMIT_MINOR, state->contract_limit);
    put_int(&w, BORROWER_LIMIT_MINOR, state->effective_limit);
    put_int(&w, BORROWER_LIMIT_PERCENT, state->percent);
    put_word(&w, BORROWER_DRAWING, drawing_words[state->drawing]);
    put_blacklist(&w, state);
    put_date(&w, BORROWER_EPISODE_STARTED_ON, state->episode_started_on);
    if (state->episode_started_on != INT_NONE) {
        put_int(&w, BORROWER_EPISODE_WORST_DPD_DAYS, state->episode_worst_dpd);
        put_int(&w, BORROWER_EPISODE_PEAK_MINOR, state->episode_peak_amount);
    }
    put_date(&w, BORROWER_ZEROED_ON, state->zeroed_on);
    put_date(&w, BORROWER_CLEAN_SINCE, state->clean_since);
    if (state->wait != NULL) {
        put_date(&w, BORROWER_RECOVERING_SINCE, state->wait->entered_on);
        put_int(&w, BORROWER_RECOVERING_STAGE, state->wait->stage);
    }
    put_word(&w, BORROWER_CONSENT_REPORT, consent_state_words[state->consent_report]);
    put_int(&w, BORROWER_TOKENS, state->tokens.count);
    put_int(&w, BORROWER_WARNING_POINTS, state->warning_points);
    put_date(&w, BORROWER_NEXT_TRANSITION, state->next_transition);
    return w.e;
}

/* The last codes, oldest first. */
static void put_history(struct writer *w, const struct account_state *account)
{
    struct text history NOT_ZEROED;
    struct text profile NOT_ZEROED;
    history.len = 0;
    profile.len = 0;
    uint32_t count = account->months.count;
    for (uint32_t i = count > HISTORY_SHOWN ? count - HISTORY_SHOWN : 0; i < count; i++) {
        text_str(&history, account->months.items[i].code);
    }
    for (uint32_t i = count; i > 0 && count - i < HISTORY_SHOWN; i--) {
        text_str(&profile, account->months.items[i - 1].profile);
    }
    if (count > 0) put_text(w, ACCOUNT_HISTORY_24M, &history);
    if (count > 0) put_text(w, ACCOUNT_PROFILE_24M, &profile);
    put_int(w, ACCOUNT_HISTORY_MONTHS, count);
}

static void put_sent(struct writer *w, const struct account_state *account)
{
    put_date(w, ACCOUNT_LAST_REPORT_ON, account->last_report_on);
    if (account->sent != NULL) put_int(w, ACCOUNT_LAST_REPORT_POINT, account->sent->point);
    put_bool(w, ACCOUNT_IS_NOTICE_PENDING, account->is_notice_pending);
    put_date(w, ACCOUNT_NOTICE_ON, account->notice_on);
    put_date(w, ACCOUNT_NOTICE_GIVEN_ON, account->notice_given_on);
    put_bool(w, ACCOUNT_IS_REPORT_HELD, account->hold != NULL);
}

enum err view_account(const struct account_state *state, struct arena *a, struct view *ret_view)
{
    struct writer w = {.view = ret_view, .arena = a, .names = account_names, .e = ERR_OK};
    uint32_t unpaid_facts = 0;
    uint32_t open_disputes = 0;
    ret_view->count = 0;
    put(&w, ACCOUNT_LENDER_ID, state->lender_id);
    put(&w, ACCOUNT_ACCOUNT_ID, state->account_id);
    put(&w, ACCOUNT_PRODUCT, state->product);
    put_word(&w, ACCOUNT_TYPE, account_type_words[state->account_type]);
    put_bool(&w, ACCOUNT_IS_IMPLICIT, state->is_implicit);
    put_int(&w, ACCOUNT_STATUS, state->account_status);
    put_int(&w, ACCOUNT_CLASS, state->class);
    put_int(&w, ACCOUNT_DPD_DAYS, state->dpd);
    put_date(&w, ACCOUNT_OLDEST_UNPAID_DUE, state->oldest_unpaid_due);
    put_int(&w, ACCOUNT_OVERDUE_COUNT, state->overdue_count);
    put_int(&w, ACCOUNT_OVERDUE_MINOR, state->overdue_amount);
    put_int(&w, ACCOUNT_BALANCE_MINOR, state->balance);
    put_int(&w, ACCOUNT_CONTRACT_LIMIT_MINOR, state->limit);
    put_int(&w, ACCOUNT_PLEDGED_MINOR, state->pledged);
    put(&w, ACCOUNT_CURRENCY, state->currency);
    put_date(&w, ACCOUNT_OPENED_ON, state->opened_on);
    put_date(&w, ACCOUNT_CLOSED_ON, state->closed_on);
    put_int(&w, ACCOUNT_SETTLEMENT_DAY, state->settlement_day);
    put_date(&w, ACCOUNT_AS_OF, state->as_of);
    put_history(&w, state);
    put_sent(&w, state);
    for (uint32_t i = 0; i < state->disputes.count; i++) {
        if (state->disputes.items[i].outcome == DISPUTE_OUTCOME_NONE) open_disputes++;
    }
    for (uint32_t i = 0; i < state->facts.count; i++) {
        if (state->facts.items[i].settled_on == INT_NONE) unpaid_facts++;
    }
    put_int(&w, ACCOUNT_OPEN_DISPUTES, open_disputes);
    put_int(&w, ACCOUNT_EPISODES, state->episodes.count);
    put_int(&w, ACCOUNT_REMINDER_STAGE, state->reminder_stage);
    put_int(&w, ACCOUNT_KEPT_EVENTS, state->entries.count);
    put_int(&w, ACCOUNT_FOLDED_UNPAID, unpaid_facts);
    put_date(&w, ACCOUNT_NEXT_TRANSITION, state->next_transition);
    return w.e;
}
