/* points.c - the table of warning points. To change a rule, change a row's counting function or
 * its number in the policy. */
#include "state/core/points.h"

#include <stddef.h>

#include "state/core/episodes.h"
#include "state/core/known.h"
#include "state/core/money.h"
#include "state/core/text.h"
#include "state/core/try.h"

enum { INCOMES_BEFORE = 3, MONTHS_A_YEAR = 12, PERCENT = 100 };

static bool is_base(const struct step *s, const struct work *w)
{
    return str_equal(w->account->state.currency, s->policy->base_currency);
}

static bool counts(const struct step *s, int32_t value_date)
{
    return s->date < value_date + s->policy->signal_days;
}

/* The last income that still counts as one of the 36 months; NULL if none. */
static const struct income_point *newest_income(const struct step *s)
{
    const struct income_point_list *incomes = &s->borrower->state.incomes;
    if (incomes->count == 0) return NULL;
    const struct income_point *newest = &incomes->items[incomes->count - 1];
    return counts(s, newest->value_date) && s->date < known_income_until(newest) ? newest : NULL;
}

static bool is_early(const struct step *s, const struct episode_state *episode)
{
    const struct policy_warning *policy = &s->policy->warning;
    return episode->ended_on != INT_NONE && !episode_never_was(episode) &&
           episode->worst_dpd <= policy->early_dpd &&
           s->date < episode->ended_on + policy->early_days;
}

static int32_t count_episode(const struct step *s, struct warning_hit *hit)
{
    bool is_found = false;
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct account_state *account = &s->works.items[i].account->state;
        for (uint32_t e = 0; e < account->episodes.count; e++) {
            const struct episode_state *episode = &account->episodes.items[e];
            if (!is_early(s, episode) || (is_found && episode->ended_on <= hit->date)) continue;
            is_found = true;
            hit->date = episode->ended_on;
            hit->figure = episode->worst_dpd;
            hit->account_id = account->account_id;
        }
    }
    return is_found ? s->policy->warning.early_points : 0;
}

/* Of two tiers the one that counts more; among equals the higher. */
static int32_t count_tiers(const struct policy_tier tiers[POLICY_TIERS], int64_t figure,
                           struct warning_hit *hit)
{
    int32_t points = 0;
    hit->figure = figure;
    for (int32_t i = 0; i < POLICY_TIERS; i++) {
        if (figure < tiers[i].from || tiers[i].points < points) continue;
        points = tiers[i].points;
        hit->bound = tiers[i].from;
    }
    return points;
}

static int32_t count_lenders(const struct step *s, struct warning_hit *hit)
{
    const struct multi_lender_point *point = s->borrower->state.multi_lender;
    if (point == NULL || !counts(s, point->value_date)) return 0;
    return count_tiers(s->policy->warning.lenders, point->lenders_open, hit);
}

static int32_t count_inquiries(const struct step *s, struct warning_hit *hit)
{
    const struct multi_lender_point *point = s->borrower->state.multi_lender;
    if (point == NULL || !counts(s, point->value_date)) return 0;
    /* The page says "more than": from the next number on. */
    struct policy_tier tiers[POLICY_TIERS];
    for (int32_t i = 0; i < POLICY_TIERS; i++) {
        tiers[i] = s->policy->warning.inquiries[i];
        tiers[i].from++;
    }
    int32_t points = count_tiers(tiers, point->inquiries_3m, hit);
    hit->bound--;
    return points;
}

static int32_t count_borrowings(const struct step *s, struct warning_hit *hit)
{
    const struct borrowing_point_list *list = &s->borrower->state.borrowings;
    for (uint32_t i = 0; i < list->count; i++) {
        int32_t on = list->items[i].value_date;
        if (on > s->date - s->policy->warning.borrowing_days && on <= s->date) hit->figure++;
    }
    bool is_hit = hit->figure >= s->policy->warning.borrowings;
    return is_hit ? s->policy->warning.borrowings_points : 0;
}

static int32_t count_repays_loan(const struct step *s, struct warning_hit *hit)
{
    const struct borrowing_point_list *list = &s->borrower->state.borrowings;
    for (uint32_t i = list->count; i > 0; i--) {
        const struct borrowing_point *point = &list->items[i - 1];
        if (!point->repays_loan || !counts(s, point->value_date)) continue;
        hit->date = point->value_date;
        return s->policy->warning.repays_loan_points;
    }
    return 0;
}

static int32_t count_income_down(const struct step *s, struct warning_hit *hit)
{
    const struct income_point_list *list = &s->borrower->state.incomes;
    const struct income_point *newest = newest_income(s);
    if (newest == NULL || list->count <= INCOMES_BEFORE) return 0;
    const struct income_point *oldest = newest - INCOMES_BEFORE;
    if (s->date >= known_income_until(oldest)) return 0;
    int64_t sum = 0;
    for (const struct income_point *at = oldest; at < newest; at++)
        sum += at->monthly_amount;
    int64_t left = PERCENT - s->policy->warning.income_down_percent;
    hit->figure = newest->monthly_amount;
    hit->bound = sum / INCOMES_BEFORE;
    bool is_down = sum > 0 && hit->figure * INCOMES_BEFORE * PERCENT <= sum * left;
    return is_down ? s->policy->warning.income_down_points : 0;
}

static int32_t count_cash_flow(const struct step *s, struct warning_hit *hit)
{
    const struct cash_flow_point *point = s->borrower->state.cash_flow;
    if (point == NULL || !point->is_abnormal || !counts(s, point->value_date)) return 0;
    hit->date = point->value_date;
    return s->policy->warning.cash_flow_points;
}

/* ratio x 12 x income / 100, rounded down; INT64_MAX when it is more than any sum of balances. */
static int64_t most_debt(int64_t ratio_percent, int64_t monthly)
{
    int64_t factor = ratio_percent * MONTHS_A_YEAR;
    int64_t whole;
    if (__builtin_mul_overflow(monthly / PERCENT, factor, &whole)) return INT64_MAX;
    return money_add(whole, monthly % PERCENT * factor / PERCENT);
}

static int32_t count_debt(const struct step *s, struct warning_hit *hit)
{
    const struct income_point *newest = newest_income(s);
    if (newest == NULL || s->policy->debt_ratio_percent == LONG_NONE) return 0;
    for (uint32_t i = 0; i < s->works.count; i++) {
        int64_t balance = s->works.items[i].now.figures.balance;
        if (is_base(s, &s->works.items[i]) && balance != LONG_NONE)
            hit->figure = money_add(hit->figure, balance);
    }
    hit->bound = most_debt(s->policy->debt_ratio_percent, newest->monthly_amount);
    return hit->figure > hit->bound ? s->policy->warning.debt_ratio_points : 0;
}

static int32_t count_listed(const struct step *s, struct warning_hit *hit)
{
    const struct listed_elsewhere_point_list *list = &s->borrower->state.listed_elsewhere;
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->items[i].is_listed && counts(s, list->items[i].value_date)) hit->figure++;
    }
    return hit->figure > 0 ? s->policy->warning.listed_elsewhere_points : 0;
}

static int32_t count_court(const struct step *s, struct warning_hit *hit)
{
    const struct court_case_list *list = &s->borrower->state.court_cases;
    for (uint32_t i = 0; i < list->count; i++)
        hit->figure += list->items[i].is_listed ? 1 : 0;
    return hit->figure > 0 ? s->policy->warning.court_points : 0;
}

static int32_t (*const rows[WARNING_KIND_COUNT])(const struct step *s, struct warning_hit *hit) = {
    [WARNING_KIND_EPISODE] = count_episode,         [WARNING_KIND_LENDERS] = count_lenders,
    [WARNING_KIND_INQUIRIES] = count_inquiries,     [WARNING_KIND_BORROWINGS] = count_borrowings,
    [WARNING_KIND_REPAYS_LOAN] = count_repays_loan, [WARNING_KIND_INCOME_DOWN] = count_income_down,
    [WARNING_KIND_CASH_FLOW] = count_cash_flow,     [WARNING_KIND_DEBT] = count_debt,
    [WARNING_KIND_LISTED] = count_listed,           [WARNING_KIND_COURT] = count_court,
};

int32_t points_rank(const struct policy_entry *policy, int32_t points)
{
    return (points >= policy->warning.watch_points) + (points >= policy->warning.reduce_points) +
           (points >= policy->warning.suspend_points);
}

int32_t points_band(const struct policy_entry *policy, int32_t points)
{
    const int32_t bands[] = {policy->warning.watch_points, policy->warning.reduce_points,
                             policy->warning.suspend_points};
    int32_t band = 0;
    for (size_t i = 0; i < sizeof bands / sizeof bands[0]; i++) {
        if (points >= bands[i] && bands[i] > band) band = bands[i];
    }
    return band;
}

void points_take(struct step *s)
{
    s->borrower->state.warning_points = 0;
    for (int32_t kind = 0; kind < WARNING_KIND_COUNT; kind++) {
        struct warning_hit hit = {.kind = (enum warning_kind)kind, .account_id = STR_NONE};
        hit.points = rows[kind](s, &hit);
        if (hit.points <= 0) continue;
        s->borrower->state.warning_points += hit.points;
        s->warning.hits[s->warning.count++] = hit;
    }
}
