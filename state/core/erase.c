/* erase.c - who may be forgotten, and how: DELETE_ACCOUNT, REVOKE, a stub that keeps the numbers
 * and, for the window, the hashes of event ids.
 */
#include "state/core/erase.h"

#include <stddef.h>

#include "state/core/date.h"
#include "state/core/episodes.h"
#include "state/core/listing.h"
#include "state/core/report.h"
#include "state/core/text.h"
#include "state/core/try.h"

enum {
    ADVERSE_MONTHS = 60
}; /* 征信业管理条例 art. 16: five years from the end of the adverse act */

bool erase_is_barred(const struct borrower *b, int32_t date)
{
    if (listing_any_open(&b->state)) return true;
    for (uint32_t i = 0; i < b->state.verdicts.count; i++) {
        const struct verdict_state *verdict = &b->state.verdicts.items[i];
        if (verdict->stands && !verdict->is_expired) return true;
    }
    for (uint32_t i = 0; i < b->accounts.count; i++) {
        const struct account_state *account = &b->accounts.items[i].state;
        if (account->closed_on == INT_NONE || account->hold != NULL) return true;
        for (uint32_t e = 0; e < account->episodes.count; e++) {
            if (episode_never_was(&account->episodes.items[e])) continue;
            int32_t ended_on = account->episodes.items[e].ended_on;
            if (ended_on == INT_NONE || date < date_add_months(ended_on, ADVERSE_MONTHS))
                return true;
        }
    }
    return false;
}

static enum err delete_report(struct step *s, struct account *account)
{
    account->is_dropped = true;
    if (account->state.sent == NULL) return ERR_OK;
    struct credit_report_update *report = LIST_ADD(s->arena, &s->reports);
    TRY_ALLOC(report);
    *report = credit_report_update_empty;
    report->kind = REPORT_KIND_ACCOUNT;
    report->lender_id = account->state.lender_id;
    report->account_id = account->state.account_id;
    report->op = REPORT_OP_DELETE_ACCOUNT;
    report->point = account->state.sent->point;
    report->business_date = s->date;
    for (uint32_t i = 0; i < s->policy->bureau_count; i++) {
        struct str *target = LIST_ADD(s->arena, &report->targets);
        TRY_ALLOC(target);
        *target = s->policy->bureaus[i];
    }
    return ERR_OK;
}

uint32_t erase_count_ids(const struct borrower *b, int32_t oldest, bool with_accounts)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < b->state.signals_seen.count; i++)
        count += b->state.signals_seen.items[i].value_date >= oldest;
    for (uint32_t i = 0; i < b->accounts.count && with_accounts; i++) {
        const struct ledger_entry_list *entries = &b->accounts.items[i].state.entries;
        for (uint32_t k = 0; k < entries->count; k++)
            count += entries->items[k].value_date >= oldest;
    }
    return count;
}

/* The ids of account events in the window, beside those of signals: an event sent again after a new
 * OPENED is known. The door has seen that there is room for them (SEEN_IDS_MAX). */
static enum err keep_ids(struct step *s)
{
    struct seen_id_list *seen = &s->borrower->state.signals_seen;
    int32_t oldest = s->date - s->policy->window_days;
    for (uint32_t i = 0; i < s->borrower->accounts.count; i++) {
        const struct ledger_entry_list *entries = &s->borrower->accounts.items[i].state.entries;
        for (uint32_t k = 0; k < entries->count; k++) {
            const struct ledger_entry *entry = &entries->items[k];
            if (entry->value_date < oldest) continue;
            struct seen_id *id = LIST_ADD(s->arena, seen);
            TRY_ALLOC(id);
            *id = (struct seen_id){entry->value_date, entry->id_hash, entry->content_hash};
        }
    }
    return ERR_OK;
}

enum err erase_run(struct step *s)
{
    struct borrower_state *b = &s->borrower->state;
    TRY(keep_ids(s));
    for (uint32_t i = 0; i < s->borrower->accounts.count; i++) {
        TRY(delete_report(s, &s->borrower->accounts.items[i]));
    }
    struct audit_record *audit = LIST_ADD(s->arena, &s->out->audits);
    TRY_ALLOC(audit);
    *audit = audit_record_empty;
    struct text id = {.len = 0};
    text_str(&id, b->borrower_id);
    text_word(&id, "-");
    text_int(&id, b->version + 1);
    text_word(&id, "-erasure");
    audit->id = text_take(&id, s->arena);
    audit->business_date = s->date;
    audit->policy_version = s->policy->version;
    audit->kind = AUDIT_KIND_ERASURE;
    audit->borrower_id = b->borrower_id;
    audit->cause = s->cause;
    audit->detail =
        STR("erased on request; accounts deleted at the bureaus, a stub of numbers stays");
    if (str_is_none(audit->id)) return ERR_LIMIT;

    struct borrower_state stub = borrower_state_empty;
    stub.borrower_id = b->borrower_id;
    stub.version = b->version;
    stub.report_seq = b->report_seq;
    stub.percent = 100;
    stub.drawing = DRAWING_OPEN;
    stub.standing = STANDING_GOOD;
    stub.consent_report = CONSENT_STATE_UNSTATED;
    stub.consent_share_all = CONSENT_STATE_UNSTATED;
    stub.erased_on = s->date;
    stub.signals_seen = b->signals_seen; /* hashes alone */
    *b = stub;
    s->works.count = 0;
    return ERR_OK;
}
