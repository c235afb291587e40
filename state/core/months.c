/* months.c - codes of periods, derived from facts as of their settlement days. */
#include "state/core/months.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

#include "state/core/codes.h"
#include "state/core/date.h"
#include "state/core/ledger_plan.h"
#include "state/core/try.h"

struct str code_str(char code)
{
    static const char codes[] = "*NMC1234567DZGB0JKLD";
    const char *at = memchr(codes, code, sizeof codes - 1);
    assert(at != NULL);
    return (struct str){at, 1};
}

int32_t months_next_settlement(const struct account_state *account, int32_t date)
{
    if (account->months.count > 0) {
        int32_t last = account->months.items[account->months.count - 1].settles_on;
        if (last >= date) return last; /* runs on since a closing was taken back */
        int32_t after = date_month_after(last);
        if (date < after) date = after;
    }
    return date_settlement_from(date, account->settlement_day);
}

int32_t months_period_before(const struct account_state *account, uint32_t index,
                             int32_t settles_on)
{
    int32_t kept = index > 0 ? account->months.items[index - 1].settles_on : INT_NONE;
    if (kept >= date_month_before(settles_on)) return kept;
    bool is_moved = settles_on != date_settlement_in_month(settles_on, account->settlement_day);
    return is_moved ? date_add_months(settles_on, -1)
                    : date_settlement_before(settles_on, account->settlement_day);
}

/* A period: the settlement day before it; the day before it begins, which is later where the
 * account was opened since; and the day as of which it is looked at. */
struct period {
    int32_t settled_before, before, as_of;
};

static bool was_late(const struct ledger *l, const struct period *period)
{
    if (picture_dpd(l, period->settled_before) > 0) return true;
    for (uint32_t i = 0; i < l->facts.count; i++) {
        const struct ledger_fact *fact = &l->facts.items[i];
        int32_t settled_on = fact_settled_at(fact, period->as_of);
        if (settled_on == INT_NONE || settled_on <= period->before) continue;
        int32_t grace_days = ledger_waiver_at(l, settled_on)->grace_days;
        if (settled_on > fact_due_at(fact, period->as_of) + grace_days) return true;
    }
    return false;
}

static bool fell_due(const struct ledger *l, int32_t before, int32_t as_of)
{
    for (uint32_t i = 0; i < l->facts.count; i++) {
        const struct ledger_fact *fact = &l->facts.items[i];
        int32_t due_on = fact_due_at(fact, as_of);
        if (fact->told_on <= as_of && due_on > before && due_on <= as_of) return true;
    }
    for (uint32_t i = 0; i < l->plans.count; i++) {
        const struct ledger_plan *plan = &l->plans.items[i];
        for (uint32_t k = 0; k < plan->parts.count && plan->agreed_on <= as_of; k++) {
            int32_t due_on = plan->parts.items[k].due_on;
            if (due_on > before && due_on <= as_of && due_on < plan->ended_on) return true;
        }
    }
    return false;
}

static bool was_paid_by(const struct ledger *l, enum entry_kind kind, int32_t before, int32_t as_of)
{
    for (uint32_t i = 0; i < l->payments.count; i++) {
        const struct ledger_payment *payment = &l->payments.items[i];
        if (payment->kind == kind && payment->on > before && payment->on <= as_of) return true;
    }
    return false;
}

static char code_of(const struct ledger *l, const struct picture *p, const struct period *period)
{
    int32_t before = period->before;
    int32_t as_of = period->as_of;
    if (p->closing != NULL && p->closing->on > before) return p->closing->is_settled ? 'C' : 'G';
    if (p->is_written_off) return 'B';
    if (was_paid_by(l, ENTRY_KIND_GUARANTOR, before, as_of)) return 'D';
    if (was_paid_by(l, ENTRY_KIND_ASSET_IN_LIEU, before, as_of)) return 'Z';
    if (p->dpd > 0) return p->dpd_code;
    if (was_late(l, period)) return l->is_card ? 'N' : 'M';
    return fell_due(l, before, as_of) ? 'N' : '*';
}

static struct month_view view_of(const struct account_state *account, const struct ledger *l,
                                 uint32_t index, int32_t settles_on, int32_t as_of)
{
    int32_t last = months_period_before(account, index, settles_on);
    int32_t eve = account->opened_on - 1;
    int32_t before = last > eve ? last : eve;
    const struct closing *closing = ledger_closing_at(l, as_of);
    if (closing != NULL && closing->on > before) as_of = closing->on;
    struct picture p;
    picture_take(l, as_of, &p);
    char code = code_of(l, &p, &(struct period){last, before, as_of});
    return (struct month_view){
        .code = code,
        .profile = p.profile,
        .overdue_minor = p.closing != NULL ? 0 : p.overdue_minor,
        .episode_on = codes_is_late(code) ? picture_late_since(l, as_of) : INT_NONE,
        .as_of = as_of,
    };
}

void months_set(struct month_state *month, const struct month_view *view)
{
    month->code = code_str(view->code);
    month->profile = code_str(view->profile);
    month->overdue_amount = view->overdue_minor;
    month->episode_on = codes_is_late(view->code) ? view->episode_on : INT_NONE;
    if (month->repaired == NULL) return;
    month->repaired->code = code_str(view->plain_code);
    month->repaired->episode_on =
        codes_is_late(view->plain_code) ? view->plain_episode_on : INT_NONE;
}

static bool is_cured_in_hold(const struct month_state *month, const struct ledger *l)
{
    return month->cured_by != INT_NONE && picture_dpd(l, month->cured_by) == 0;
}

static bool is_late_profile(char profile)
{
    return profile >= '1' && profile <= '6';
}

void months_forgive(struct month_state *month)
{
    month->code = code_str('N');
    month->overdue_amount = 0;
    month->episode_on = INT_NONE;
    if (is_late_profile(month->profile.at[0])) month->profile = code_str('0');
}

/* Told as nothing past due, whatever was on its settlement day. */
static void clear(struct month_view *view, const struct ledger *l)
{
    view->code = l->is_card ? 'N' : 'M';
    view->overdue_minor = 0;
    if (is_late_profile(view->profile)) view->profile = '0';
}

struct month_view months_derive(const struct account_state *account, const struct ledger *l,
                                uint32_t index, int32_t today)
{
    const struct month_state *month = &account->months.items[index];
    int32_t settles_on = month->settles_on;
    int32_t as_of = settles_on < today ? settles_on : today;
    struct month_view view = view_of(account, l, index, settles_on, as_of);
    if (codes_is_late(view.code) && is_cured_in_hold(month, l)) clear(&view, l);
    view.plain_code = view.code;
    view.plain_episode_on = view.episode_on;
    if (month->is_rewritten && (codes_is_late(view.code) || view.code == 'M')) {
        view.code = 'N';
        view.overdue_minor = 0;
        if (is_late_profile(view.profile)) view.profile = '0';
    }
    if (month->is_blank) view.profile = 'D';
    return view;
}

struct month_view months_told(const struct month_state *month, const struct ledger *l)
{
    struct month_view view = {
        .code = month->code.at[0],
        .profile = month->profile.at[0],
        .overdue_minor = month->overdue_amount,
        .episode_on = month->episode_on,
        .as_of = month->settles_on,
    };
    if (codes_is_late(view.code) && is_cured_in_hold(month, l)) clear(&view, l);
    return view;
}

struct month_view months_running(const struct account_state *account, const struct ledger *l,
                                 int32_t today)
{
    uint32_t count = account->months.count;
    while (count > 0 && account->months.items[count - 1].settles_on >= today)
        count--;
    return view_of(account, l, count, months_next_settlement(account, today), today);
}

static enum err insert_month(struct account_state *account, uint32_t at, int32_t settles_on,
                             struct arena *a)
{
    TRY_ALLOC(LIST_ADD(a, &account->months));
    struct month_state *items = account->months.items;
    for (uint32_t i = account->months.count - 1; i > at; i--)
        items[i] = items[i - 1];
    items[at] = month_state_empty;
    items[at].settles_on = settles_on;
    items[at].code = code_str('*');
    items[at].profile = code_str('0');
    return ERR_OK;
}

enum err months_at(struct account_state *account, int32_t settles_on, struct arena *a,
                   int32_t *ret_index)
{
    for (uint32_t i = account->months.count; i > 0; i--) {
        if (account->months.items[i - 1].settles_on != settles_on) continue;
        *ret_index = (int32_t)i - 1;
        return ERR_OK;
    }
    *ret_index = (int32_t)account->months.count;
    return insert_month(account, account->months.count, settles_on, a);
}

/* Adds the periods between two kept ones that are over. */
static enum err fill_gap(struct account_state *account, uint32_t at, int32_t oldest, int32_t today,
                         struct arena *a)
{
    int32_t until = date_month_first(account->months.items[at].settles_on);
    int32_t month = date_month_first(account->months.items[at - 1].settles_on);
    for (month = date_month_after(month); month < until; month = date_month_after(month)) {
        int32_t next = date_settlement_in_month(month, account->settlement_day);
        if (next < oldest || next >= today) continue;
        TRY(insert_month(account, at++, next, a));
    }
    return ERR_OK;
}

/* Takes away those from `oldest` on in which the account was closed all through: the history has no
 * place for them, however late that is learnt. */
static void drop_closed(struct account_state *account, const struct ledger *l, int32_t oldest)
{
    if (l->closings.count == 0) return;
    struct month_state_list *months = &account->months;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < months->count; i++) {
        int32_t settles_on = months->items[i].settles_on;
        const struct closing *closing = ledger_closing_at(l, settles_on);
        bool is_none = settles_on >= oldest && closing != NULL &&
                       closing->on <= months_period_before(account, kept, settles_on);
        if (!is_none) months->items[kept++] = months->items[i];
    }
    months->count = kept;
}

static int32_t settlement_in_month_before(const struct account_state *account, int32_t date)
{
    return date_settlement_before(date_month_first(date), account->settlement_day);
}

enum err months_extend(struct account_state *account, const struct ledger *l, int32_t today,
                       int32_t oldest, struct arena *a)
{
    for (uint32_t i = account->months.count; i > 1; i--) {
        if (account->months.items[i - 1].settles_on < oldest) break; /* what is before it, too */
        TRY(fill_gap(account, i - 1, oldest, today, a));
    }
    /* In front: an event told of an earlier day. Before the window the history begins as it did,
     * whatever settlement day OPENED tells. */
    int32_t since = account->first_known_on > oldest ? account->first_known_on : oldest;
    int32_t before = account->months.count > 0 ? account->months.items[0].settles_on : since;
    while ((before = settlement_in_month_before(account, before)) >= since) {
        if (before < today) TRY(insert_month(account, 0, before, a)); /* else it is not over */
    }
    int32_t from = account->first_known_on;
    uint32_t count = account->months.count;
    if (count > 0) from = account->months.items[count - 1].settles_on + 1;
    for (int32_t next = months_next_settlement(account, from); next < today;
         next = months_next_settlement(account, from)) {
        const struct closing *closing = ledger_closing_at(l, next);
        bool is_closed_throughout = closing != NULL && closing->on < from;
        from = next + 1; /* it may have opened again later */
        if (!is_closed_throughout) TRY(insert_month(account, account->months.count, next, a));
    }
    drop_closed(account, l, oldest);
    return ERR_OK;
}

void months_refresh(struct account_state *account, const struct ledger *l, int32_t oldest,
                    int32_t today)
{
    for (uint32_t i = account->months.count; i > 0; i--) {
        struct month_state *month = &account->months.items[i - 1];
        if (month->settles_on < oldest) break;
        struct month_view view = months_derive(account, l, i - 1, today);
        months_set(month, &view);
    }
}

void months_trim(struct account_state *account)
{
    struct month_state_list *months = &account->months;
    if (months->count <= MONTHS_KEPT) return;
    uint32_t extra = months->count - MONTHS_KEPT;
    months->items += extra;
    months->count -= extra;
    months->cap = months->count;
}

struct str months_history(const struct account_state *account, uint32_t count, struct arena *a)
{
    char text[MONTHS_KEPT];
    uint32_t from = count > MONTHS_KEPT ? count - MONTHS_KEPT : 0;
    uint32_t length = 0;
    for (uint32_t i = from; i < count; i++)
        text[length++] = account->months.items[i].code.at[0];
    return arena_copy(a, (struct str){text, length});
}

struct str months_profile(const struct account_state *account, int32_t date, struct arena *a)
{
    char text[PROFILE_LENGTH];
    uint32_t at = account->months.count;
    int32_t month = date_month_first(date);
    memset(text, 'B', sizeof text); /* before the first of ours nothing is known */
    for (uint32_t i = 0; i < PROFILE_LENGTH && at > 0; i++) {
        while (at > 0 && account->months.items[at - 1].settles_on >= month)
            at--;
        month = date_month_before(month);
        if (at > 0 && account->months.items[at - 1].settles_on >= month)
            text[i] = account->months.items[at - 1].profile.at[0];
    }
    return arena_copy(a, (struct str){text, PROFILE_LENGTH});
}
