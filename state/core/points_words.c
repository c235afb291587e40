/* points_words.c - what is said of warning points, and when they may change by themselves. */
#include <stddef.h>

#include "state/core/known.h"
#include "state/core/points.h"
#include "state/core/text.h"
#include "state/core/try.h"

/* Adds the words, with # for the figure, ~ for the bound, @ for the date and $ for the points. */
static struct str say(const struct warning_hit *hit, const char *words, struct arena *a)
{
    struct text text = {.len = 0};
    for (; *words != '\0'; words++) {
        if (*words == '#')
            text_int(&text, hit->figure);
        else if (*words == '~')
            text_int(&text, hit->bound);
        else if (*words == '$')
            text_int(&text, hit->points);
        else if (*words == '@')
            text_date(&text, hit->date);
        else
            text_str(&text, (struct str){words, 1});
    }
    return text_take(&text, a);
}

static const struct {
    const char *fact, *threshold;
} words[WARNING_KIND_COUNT] = {
    [WARNING_KIND_EPISODE] = {"episode of dpd # ended @", "dpd <= "},
    [WARNING_KIND_LENDERS] = {"lenders open #", "lenders open >= ~: $ points"},
    [WARNING_KIND_INQUIRIES] = {"inquiries #", "inquiries > ~: $ points"},
    [WARNING_KIND_BORROWINGS] = {"borrowings #", "borrowings >= "},
    [WARNING_KIND_REPAYS_LOAN] = {"borrowed on @ to repay a loan",
                                  "borrowing repays a loan: $ points"},
    [WARNING_KIND_INCOME_DOWN] = {"income #, mean of 3 before ~", "income down >= "},
    [WARNING_KIND_CASH_FLOW] = {"abnormal cash flow of @", "abnormal cash flow: $ points"},
    [WARNING_KIND_DEBT] = {"balance #", "balance > ~: $ points"},
    [WARNING_KIND_LISTED] = {"listed elsewhere #", "listed elsewhere >= 1: $ points"},
    [WARNING_KIND_COURT] = {"court cases #", "court cases >= 1: $ points"},
};

/* The thresholds that name two numbers of the policy. */
static struct str threshold_of(const struct step *s, const struct warning_hit *hit)
{
    const struct policy_warning *policy = &s->policy->warning;
    struct text text = {.len = 0};
    if (hit->kind != WARNING_KIND_EPISODE && hit->kind != WARNING_KIND_BORROWINGS &&
        hit->kind != WARNING_KIND_INCOME_DOWN) {
        return say(hit, words[hit->kind].threshold, s->arena);
    }
    text_word(&text, words[hit->kind].threshold);
    if (hit->kind == WARNING_KIND_EPISODE) {
        text_int(&text, policy->early_dpd);
        text_word(&text, " ended less than ");
        text_int(&text, policy->early_days);
        text_word(&text, " days ago: ");
    } else if (hit->kind == WARNING_KIND_BORROWINGS) {
        text_int(&text, policy->borrowings);
        text_word(&text, " in ");
        text_int(&text, policy->borrowing_days);
        text_word(&text, " days: ");
    } else {
        text_int(&text, policy->income_down_percent);
        text_word(&text, " %: ");
    }
    text_int(&text, hit->points);
    text_word(&text, " points");
    return text_take(&text, s->arena);
}

enum err points_reasons(struct step *s, struct reason_list *reasons)
{
    int32_t points = s->borrower->state.warning_points;
    TRY(reason_add(reasons, REASON_CODE_WARNING, STR_NONE,
                   text_word_int("points", points, s->arena),
                   text_word_int("points >=", points_band(s->policy, points), s->arena), s->arena));
    for (uint32_t i = 0; i < s->warning.count; i++) {
        const struct warning_hit *hit = &s->warning.hits[i];
        TRY(reason_add(reasons, REASON_CODE_WARNING, hit->account_id,
                       say(hit, words[hit->kind].fact, s->arena), threshold_of(s, hit), s->arena));
    }
    return ERR_OK;
}

void points_consider(struct soonest *soonest, const struct step *s)
{
    const struct borrower_state *b = &s->borrower->state;
    int32_t days = s->policy->signal_days;
    for (uint32_t i = 0; i < s->works.count; i++) {
        const struct account_state *account = &s->works.items[i].account->state;
        for (uint32_t e = 0; e < account->episodes.count; e++) {
            int32_t ended_on = account->episodes.items[e].ended_on;
            if (ended_on != INT_NONE)
                soonest_consider(soonest, ended_on + s->policy->warning.early_days);
        }
    }
    for (uint32_t i = 0; i < b->incomes.count; i++) {
        soonest_consider(soonest, b->incomes.items[i].value_date + days);
        soonest_consider(soonest, known_income_until(&b->incomes.items[i]));
    }
    for (uint32_t i = 0; i < b->borrowings.count; i++) {
        int32_t on = b->borrowings.items[i].value_date;
        soonest_consider(soonest, on);
        soonest_consider(soonest, on + s->policy->warning.borrowing_days);
        soonest_consider(soonest, on + days);
    }
    for (uint32_t i = 0; i < b->listed_elsewhere.count; i++)
        soonest_consider(soonest, b->listed_elsewhere.items[i].value_date + days);
    if (b->multi_lender != NULL) soonest_consider(soonest, b->multi_lender->value_date + days);
    if (b->cash_flow != NULL && b->cash_flow->is_abnormal)
        soonest_consider(soonest, b->cash_flow->value_date + days);
}
