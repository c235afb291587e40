/* advance.c - closes and opens days, jumping over those on which nothing can happen. */
#include "state/core/advance.h"

#include <assert.h>
#include <stddef.h>

#include "state/core/codes.h"
#include "state/core/date.h"
#include "state/core/ledger_plan.h"
#include "state/core/months.h"
#include "state/core/notices.h"
#include "state/core/try.h"

enum err works_make(struct borrower *b, struct arena *a, struct work_list *ret_works)
{
    *ret_works = (struct work_list){0};
    if (b->accounts.count == 0) return ERR_OK;
    struct work_list works = {arena_alloc(a, b->accounts.count * sizeof *works.items), 0};
    TRY_ALLOC(works.items);
    for (uint32_t i = 0; i < b->accounts.count; i++) {
        if (b->accounts.items[i].is_dropped) continue;
        struct work *w = &works.items[works.count++];
        w->account = &b->accounts.items[i];
        w->built_for = INT_NONE;
    }
    *ret_works = works;
    return ERR_OK;
}

/* Is the day a settlement day that this account has to close? */
static bool closes_on(const struct account_state *account, int32_t day)
{
    if (day < account->first_known_on) return false;
    return months_next_settlement(account, day) == day;
}

static enum err close_day(struct step *s, struct work *w)
{
    struct account_state *account = &w->account->state;
    int32_t day = s->date - 1;
    if (!closes_on(account, day)) return ERR_OK;
    TRY(work_build(w, s, day));
    struct picture p;
    picture_take(&w->ledger, day, &p);
    if (p.closing != NULL) return ERR_OK;
    TRY(months_at(account, day, s->arena, &w->closing));
    struct month_state *month = &account->months.items[w->closing];
    month->is_blank = !step_may_report(s);
    struct month_view view = months_derive(account, &w->ledger, (uint32_t)w->closing, day);
    months_set(month, &view);
    w->at_closing = p;
    w->first_delinquency_at_closing = picture_late_dates(&w->ledger, &p).first_delinquency_on;
    w->closed_as = view;
    w->account->is_changed = true;
    return ERR_OK;
}

enum err account_settle_closing(struct account_state *account, const struct ledger *l,
                                const struct picture *now, int32_t today, int32_t oldest,
                                struct arena *a)
{
    if (now->closing == NULL) {
        account->is_closed_sent = false;
        months_refresh(account, l, oldest, today);
        return ERR_OK;
    }
    int32_t index = 0;
    while (index < (int32_t)account->months.count &&
           account->months.items[index].settles_on < now->closing->on) {
        index++;
    }
    if (index == (int32_t)account->months.count)
        TRY(months_at(account, months_next_settlement(account, now->closing->on), a, &index));
    /* After C or G no further codes. */
    account->months.count = (uint32_t)index + 1;
    months_refresh(account, l, oldest, today);
    return ERR_OK;
}

/* Facts dated ahead whose day has come. */
static enum err open_entries(struct step *s, struct work *w)
{
    struct account_state *account = &w->account->state;
    for (uint32_t i = account->entries.count; i > 0; i--) {
        const struct ledger_entry *entry = &account->entries.items[i - 1];
        if (entry->value_date < s->date) break;
        /* unreachable: an event is dated at most a day ahead of the clock */
        if (entry->value_date > s->date) continue;
        w->has_changed = true;
        if (entry->kind != ENTRY_KIND_OPENED) continue;
        assert(!account->is_implicit); /* it has filled the account */
        w->is_opening = true;
        bool is_new = account->first_known_on == s->date;
        bool is_fresh = date_month_first(account->opened_on) == date_month_first(s->date);
        w->is_just_opened = is_new || is_fresh;
    }
    if (!w->has_changed) return ERR_OK;
    return months_extend(account, &w->ledger, s->date, step_oldest_open(s, &account->opening),
                         s->arena);
}

static enum err open_day(struct step *s, struct work *w)
{
    TRY(work_build(w, s, s->date));
    TRY(open_entries(s, w));
    picture_take(&w->ledger, s->date, &w->now);
    /* One that breaks on the day of its agreement never performed: there is none to end. */
    if (plan_at(&w->ledger, s->date - 1) != NULL)
        w->is_plan_breached = w->ledger.plans.items[w->ledger.plans.count - 1].is_breached;
    if (!w->has_changed) return ERR_OK;
    int32_t oldest = step_oldest_open(s, &w->account->state.opening);
    TRY(account_settle_closing(&w->account->state, &w->ledger, &w->now, s->date, oldest, s->arena));
    if (w->closing == MONTH_NONE) return ERR_OK;
    /* Months may have come in before it. */
    return months_at(&w->account->state, s->date - 1, s->arena, &w->closing);
}

enum err advance_day(struct borrower *b, struct work_list *works, const struct policy *policies,
                     int32_t day, struct arena *a, struct outputs *out)
{
    struct step s = step_begin(b, *works, policies, day, a, out);
    for (uint32_t i = 0; i < s.works.count; i++) {
        TRY(close_day(&s, &s.works.items[i]));
        TRY(open_day(&s, &s.works.items[i]));
    }
    TRY(step_run(&s));
    for (uint32_t i = 0; i < b->accounts.count; i++) {
        if (b->accounts.items[i].is_dropped) return works_make(b, a, works);
    }
    return ERR_OK;
}

enum err advance_to(struct borrower *b, struct work_list *works, const struct policy *policies,
                    int32_t date, struct arena *a, struct outputs *out)
{
    for (;;) {
        int32_t next = borrower_next_transition(b, policies);
        if (b->state.clock == INT_NONE || next == INT_NONE || next > date) return ERR_OK;
        TRY(advance_day(b, works, policies, next, a, out));
    }
}
