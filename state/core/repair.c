/* repair.c - which episodes are repaired, and what becomes of their months. */
#include "state/core/repair.h"

#include <stddef.h>

#include "state/core/codes.h"
#include "state/core/date.h"
#include "state/core/months.h"
#include "state/core/text.h"
#include "state/core/try.h"

/* The day from which the rule repairs the episode; INT_NONE: never. */
static int32_t repaired_from(const struct policy_repair *rule, const struct episode_state *episode)
{
    bool is_meant = episode->started_on >= rule->from_on && episode->started_on <= rule->to_on &&
                    episode->peak_amount <= rule->most_minor && episode->ended_on != INT_NONE &&
                    episode->ended_on <= rule->repaid_by;
    if (!is_meant) return INT_NONE;
    int32_t month_end = date_settlement_from(episode->ended_on + 1, 0);
    return month_end > rule->effective_on ? month_end : rule->effective_on;
}

/* The rule that repairs the episode on the step's date; NULL if none does. */
static const struct policy_repair *rule_for(const struct step *s,
                                            const struct episode_state *episode)
{
    for (uint32_t i = 0; i < s->policy->repairs.count; i++) {
        const struct policy_repair *rule = &s->policy->repairs.items[i];
        int32_t from = repaired_from(rule, episode);
        if (from != INT_NONE && s->date >= from) return rule;
    }
    return NULL;
}

/* What repairs a month: the first of its episodes, with its rule. */
struct cover {
    const struct episode_state *episode; /* NULL: nothing does */
    const struct policy_repair *rule;
};

/* A month is repaired if every episode that meets its period is. */
static struct cover cover_of(const struct step *s, const struct account_state *account,
                             uint32_t index)
{
    struct cover cover = {NULL, NULL};
    if (s->policy->repairs.count == 0) return cover;
    int32_t settles_on = account->months.items[index].settles_on;
    int32_t before = months_period_before(account, index, settles_on);
    for (uint32_t e = 0; e < account->episodes.count; e++) {
        const struct episode_state *episode = &account->episodes.items[e];
        bool meets = episode->started_on <= settles_on &&
                     (episode->ended_on == INT_NONE || episode->ended_on > before);
        if (!meets) continue;
        const struct policy_repair *rule = rule_for(s, episode);
        if (rule == NULL) return (struct cover){NULL, NULL};
        if (cover.episode == NULL) cover = (struct cover){episode, rule};
    }
    return cover;
}

static struct str words_of(const struct account_state *account, const struct month_state *month,
                           const struct cover *cover, struct arena *a)
{
    struct text text = {.len = 0};
    text_word(&text, "month ");
    text_date(&text, month->settles_on);
    text_word(&text, ": code ");
    text_str(&text, month->code);
    text_word(&text, ", profile ");
    text_str(&text, month->profile);
    text_word(&text, ", overdue ");
    text_int(&text, month->overdue_amount);
    text_word(&text, " became N, 0, 0; episode ");
    text_date(&text, cover->episode->started_on);
    text_word(&text, " to ");
    text_date(&text, cover->episode->ended_on);
    text_word(&text, ", worst dpd ");
    text_int(&text, cover->episode->worst_dpd);
    text_word(&text, ", peak ");
    text_int(&text, cover->episode->peak_amount);
    text_word(&text, "; rule ");
    text_str(&text, cover->rule->name);
    text_word(&text, "; account ");
    text_str(&text, account->lender_id);
    text_word(&text, ":");
    text_str(&text, account->account_id);
    return text_take(&text, a);
}

/* <borrower>-<version>-h<n> */
static struct str make_id(const struct step *s)
{
    struct text text = {.len = 0};
    text_str(&text, s->borrower->state.borrower_id);
    text_word(&text, "-");
    text_int(&text, s->borrower->state.version + 1);
    text_word(&text, "-h");
    text_int(&text, s->rewritten);
    return text_take(&text, s->arena);
}

static enum err keep_original(struct step *s, const struct account_state *account,
                              const struct month_state *month, const struct cover *cover)
{
    struct audit_record *audit = LIST_ADD(s->arena, &s->out->audits);
    TRY_ALLOC(audit);
    *audit = (struct audit_record){
        .id = make_id(s),
        .business_date = s->date,
        .policy_version = s->policy->version,
        .kind = AUDIT_KIND_HISTORY_REWRITTEN,
        .borrower_id = s->borrower->state.borrower_id,
        .cause = s->cause,
        .detail = words_of(account, month, cover, s->arena),
    };
    s->rewritten++;
    return str_is_none(audit->id) || str_is_none(audit->detail) ? ERR_LIMIT : ERR_OK;
}

static enum err rewrite(struct step *s, const struct account_state *account,
                        struct month_state *month, const struct cover *cover)
{
    TRY(keep_original(s, account, month, cover));
    month->repaired = arena_alloc(s->arena, sizeof *month->repaired);
    TRY_ALLOC(month->repaired);
    *month->repaired = (struct repaired_month){
        .code = month->code, .episode_on = month->episode_on, .on = s->date};
    months_forgive(month);
    return ERR_OK;
}

static enum err repair_month(struct step *s, struct work *w, uint32_t index)
{
    struct account_state *account = &w->account->state;
    struct month_state *month = &account->months.items[index];
    /* Of a closing that was taken back: it runs again, and is looked at when it is over. */
    if (month->settles_on >= s->date) return ERR_OK;
    char code = month->code.at[0];
    bool may_change =
        !month->is_rewritten && !month->is_held && (codes_is_late(code) || code == 'M');
    if (!may_change && !month->is_rewritten) return ERR_OK;
    bool is_open = month->settles_on >= step_oldest_open(s, &account->opening);
    if (!may_change && !is_open) return ERR_OK;
    struct cover cover = cover_of(s, account, index);
    if (month->is_rewritten == (cover.episode != NULL)) return ERR_OK;
    w->account->is_changed = w->is_repaired = true;
    month->is_rewritten = !month->is_rewritten;
    month->repaired = NULL;
    if (month->is_rewritten) return rewrite(s, account, month, &cover);
    struct month_view view = months_derive(account, &w->ledger, index, s->date);
    months_set(month, &view);
    return ERR_OK;
}

enum err repair_apply(struct step *s)
{
    for (uint32_t i = 0; i < s->works.count; i++) {
        struct work *w = &s->works.items[i];
        const struct account_state *account = &w->account->state;
        bool is_base = str_equal(account->currency, s->policy->base_currency);
        if (!is_base || account->episodes.count == 0) continue;
        for (uint32_t m = 0; m < account->months.count; m++)
            TRY(repair_month(s, w, m));
    }
    return ERR_OK;
}

void repair_consider(struct soonest *soonest, const struct step *s,
                     const struct account_state *account)
{
    for (uint32_t i = 0; i < s->policy->repairs.count; i++) {
        for (uint32_t e = 0; e < account->episodes.count; e++) {
            soonest_consider(
                soonest, repaired_from(&s->policy->repairs.items[i], &account->episodes.items[e]));
        }
    }
}
