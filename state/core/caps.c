/* caps.c - caps by segment, by income and by the lender's own ratio; the ceiling of a drawdown. */
#include "state/core/caps.h"

#include <stddef.h>

#include "state/core/known.h"
#include "state/core/line.h"
#include "state/core/money.h"
#include "state/core/text.h"
#include "state/core/try.h"

enum { PERCENT = 100, MONTHS_A_YEAR = 12 };

static void bind(struct capped_line *line, const char *name, int64_t limit, int64_t cap)
{
    line->hits[line->count++] = (struct cap_hit){name, limit, cap};
}

/* Sum of the contract limits of one segment. */
static int64_t segment_limit(const struct step *s, bool is_business)
{
    int64_t sum = 0;
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct work *w = &s->works.items[i];
        if (!line_has_account(s, w) || w->now.figures.limit == LONG_NONE) continue;
        if (w->ledger.product->is_business == is_business)
            sum = money_add(sum, w->now.figures.limit);
    }
    return sum;
}

/* A part of twelve times the mean of the incomes; LONG_NONE without incomes. */
static int64_t income_cap(const struct step *s)
{
    const struct income_point_list *incomes = &s->borrower->state.incomes;
    int64_t sum = 0;
    int64_t count = 0;
    for (uint32_t i = 0; i < incomes->count; i++) {
        if (s->date >= known_income_until(&incomes->items[i])) continue;
        sum = money_add(sum, incomes->items[i].monthly_amount);
        count++;
    }
    if (count == 0 || s->policy->cap_income_part == 0) return LONG_NONE;
    int64_t divisor = count * s->policy->cap_income_part;
    return money_add(sum / divisor * MONTHS_A_YEAR, sum % divisor * MONTHS_A_YEAR / divisor);
}

struct capped_line caps_apply(const struct step *s, int32_t percent)
{
    static const char *const names[] = {"consumer cap", "business cap"};
    const int64_t segment_caps[] = {s->policy->cap_consumer_minor, s->policy->cap_business_minor};
    struct capped_line line = {.uncapped_minor =
                                   money_percent_floor(s->borrower->state.contract_limit, percent)};
    int64_t rest = 0; /* hundredths of a minor unit */
    for (int32_t i = 0; i < 2; i++) {
        int64_t contract = segment_limit(s, i == 1);
        int64_t share = money_percent_floor(contract, percent);
        int64_t share_rest = contract % PERCENT * percent % PERCENT;
        bool is_above = share > segment_caps[i] || (share == segment_caps[i] && share_rest > 0);
        if (is_above) bind(&line, names[i], share, segment_caps[i]);
        line.limit_minor = money_add(line.limit_minor, is_above ? segment_caps[i] : share);
        rest += is_above ? 0 : share_rest;
    }
    line.limit_minor = money_add(line.limit_minor, rest / PERCENT);
    int64_t total = line.limit_minor;
    int64_t by_income = income_cap(s);
    if (by_income != LONG_NONE && total > by_income) {
        bind(&line, "income cap", total, by_income);
        line.limit_minor = by_income;
    }
    int64_t by_ratio = s->policy->cap_ratio_minor;
    if (by_ratio != LONG_NONE && total > by_ratio) {
        bind(&line, "ratio cap", total, by_ratio);
        line.limit_minor = money_min(line.limit_minor, by_ratio);
    }
    return line;
}

enum err caps_reasons(struct step *s, const struct capped_line *line, struct reason_list *reasons)
{
    for (uint32_t i = 0; i < line->count; i++) {
        const struct cap_hit *hit = &line->hits[i];
        TRY(reason_add(reasons, REASON_CODE_CAP, STR_NONE,
                       text_word_int("limit", hit->limit_minor, s->arena),
                       text_word_int(hit->name, hit->cap_minor, s->arena), s->arena));
    }
    if (reasons->count > 0) return ERR_OK;
    return reason_add(reasons, REASON_CODE_CAP, STR_NONE,
                      text_word_int("limit", line->limit_minor, s->arena), STR("no cap"), s->arena);
}

static bool is_above_ceiling(const struct step *s, const struct work *w)
{
    const struct account_state *account = &w->account->state;
    bool is_drawdown =
        account->account_type == ACCOUNT_TYPE_D1 || account->account_type == ACCOUNT_TYPE_R4;
    int64_t ceiling = policy_product_named(s->policy, account->product)->drawdown_ceiling_minor;
    return w->is_opening && is_drawdown && !account->is_ceiling_warned && ceiling != LONG_NONE &&
           account->amount > ceiling && str_equal(account->currency, s->policy->base_currency);
}

enum err caps_watch_drawdowns(struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        struct work *w = &s->works.items[i];
        struct account_state *account = &w->account->state;
        if (!is_above_ceiling(s, w)) continue;
        struct notice *notice;
        TRY(step_notice(s, account, NOTICE_KIND_EARLY_WARNING, &notice));
        notice->amount = account->amount;
        notice->currency = account->currency;
        int64_t ceiling = policy_product_named(s->policy, account->product)->drawdown_ceiling_minor;
        TRY(reason_add(&notice->reasons, REASON_CODE_DRAWDOWN_CEILING, account->account_id,
                       text_word_int("amount", account->amount, s->arena),
                       text_word_int("drawdown <=", ceiling, s->arena), s->arena));
        account->is_ceiling_warned = true;
    }
    return ERR_OK;
}
