/* core_print.c - outputs and state of the core as lines for people. */
#include <inttypes.h>

#include "state/core/date.h"
#include "state/core/view.h"
#include "tests/support/core_fixture.h"

#define S(s) (int)(s).len, (s).at != NULL ? (s).at : ""

struct day {
    char text[DATE_TEXT_SIZE + 1];
};

static struct day day(int32_t date)
{
    struct day d = {"-"};
    if (date == INT_NONE) return d;
    date_format(date, d.text);
    d.text[DATE_TEXT_SIZE] = '\0';
    return d;
}

static void print_report(const struct credit_report_update *r, FILE *to, const char *prefix)
{
    if (r->kind == REPORT_KIND_AGREEMENT) {
        (void)fprintf(
            to, "%s%s v%" PRId64 ".%d seq %" PRId64 " AGREEMENT %d limit %" PRId64 " opened %s\n",
            prefix, day(r->business_date).text, r->version, r->index, r->report_seq, r->point,
            r->credit_limit, day(r->opened_on).text);
        return;
    }
    (void)fprintf(to, "%s%s v%" PRId64 ".%d seq %" PRId64 " report %.*s %s %d", prefix,
                  day(r->business_date).text, r->version, r->index, r->report_seq, S(r->account_id),
                  report_op_words[r->op], r->point);
    if (r->month != INT_NONE) (void)fprintf(to, " month %.7s", day(r->month).text);
    if (r->op == REPORT_OP_DELETE_ACCOUNT) {
        (void)fprintf(to, "\n");
        return;
    }
    (void)fprintf(to,
                  " code %.*s dpd %d status %d class %d metro2 %.*s overdue %d %" PRId64
                  " principal %" PRId64,
                  S(r->monthly_code), r->dpd, r->account_status, r->class, S(r->metro2_status),
                  r->overdue_count, r->overdue_amount, r->overdue_principal);
    if (r->balance != LONG_NONE) (void)fprintf(to, " balance %" PRId64, r->balance);
    if (r->closed_on != INT_NONE) (void)fprintf(to, " closed %s", day(r->closed_on).text);
    if (r->date_of_first_delinquency != INT_NONE) {
        (void)fprintf(to, " dofd %s", day(r->date_of_first_delinquency).text);
    }
    (void)fprintf(to, "%s%s history %.*s profile %.6s to %u\n", r->adverse ? " ADVERSE" : "",
                  r->disputed ? " DISPUTED" : "", S(r->history), r->profile.at, r->targets.count);
}

static void print_reasons(const struct reason_list *reasons, FILE *to)
{
    for (uint32_t i = 0; i < reasons->count; i++) {
        const struct reason *reason = &reasons->items[i];
        (void)fprintf(to, " [%s %.*s: %.*s; %.*s]", reason_code_words[reason->code],
                      S(reason->account_id), S(reason->fact), S(reason->threshold));
    }
}

static void print_line(const struct line_action *l, FILE *to, const char *prefix)
{
    (void)fprintf(to,
                  "%s%s v%" PRId64 ".%d line %s limit %" PRId64 " -> %" PRId64
                  " percent %d -> %d drawing %s -> %s "
                  "standing %s -> %s%s",
                  prefix, day(l->business_date).text, l->version, l->index,
                  line_action_kind_words[l->action], l->limit_before, l->limit_after,
                  l->percent_before, l->percent_after, drawing_words[l->drawing_before],
                  drawing_words[l->drawing_after], standing_words[l->standing_before],
                  standing_words[l->standing_after], l->requires_review ? " REVIEW" : "");
    print_reasons(&l->reasons, to);
    (void)fprintf(to, "\n");
}

static void print_notice(const struct notice *n, FILE *to, const char *prefix)
{
    (void)fprintf(to, "%s%s v%" PRId64 ".%d notice %s", prefix, day(n->business_date).text,
                  n->version, n->index, notice_kind_words[n->kind]);
    if (!str_is_none(n->account_id)) (void)fprintf(to, " %.*s", S(n->account_id));
    if (n->kind == NOTICE_KIND_ENTERPRISE_WARNING) (void)fprintf(to, " to %.*s", S(n->borrower_id));
    if (n->stage != INT_NONE)
        (void)fprintf(to, " stage %d %s", n->stage, channel_words[n->channel]);
    if (n->amount != LONG_NONE) (void)fprintf(to, " %" PRId64 " %.*s", n->amount, S(n->currency));
    print_reasons(&n->reasons, to);
    (void)fprintf(to, "\n");
}

static void print_share(const struct share *s, FILE *to, const char *prefix)
{
    const struct blacklist_share *r = &s->record;
    (void)fprintf(
        to, "%s%s v%" PRId64 ".%d share %.*s %s %s entry %" PRId64 " bucket %.*s%s%s listed %s",
        prefix, day(r->business_date).text, s->version, s->index, S(r->recipient),
        share_action_words[r->action], share_reason_words[r->reason], s->entry_no, S(r->dpd_bucket),
        r->settled ? " SETTLED" : "", r->disputed ? " DISPUTED" : "", day(r->listed_on).text);
    if (r->expires_on != INT_NONE) (void)fprintf(to, " expires %s", day(r->expires_on).text);
    (void)fprintf(to, " token %.*s\n", S(r->subject_token));
}

void fixture_print(const struct fixture *f, FILE *to, const char *prefix)
{
    if (f->e != ERR_OK) (void)fprintf(to, "%sERROR %s\n", prefix, err_text(f->e));
    if (f->e == ERR_OK && f->outcome == OUTCOME_DUPLICATE)
        (void)fprintf(to, "%sduplicate\n", prefix);
    if (f->e == ERR_OK && f->outcome == OUTCOME_REFUSED) {
        (void)fprintf(to, "%srefused %s: %.*s\n", prefix,
                      dead_letter_reason_words[f->refusal.reason], S(f->refusal.message));
    }
    for (uint32_t i = 0; i < f->out.reports.count; i++)
        print_report(&f->out.reports.items[i], to, prefix);
    for (uint32_t i = 0; i < f->out.lines.count; i++)
        print_line(&f->out.lines.items[i], to, prefix);
    for (uint32_t i = 0; i < f->out.notices.count; i++)
        print_notice(&f->out.notices.items[i], to, prefix);
    for (uint32_t i = 0; i < f->out.shares.count; i++)
        print_share(&f->out.shares.items[i], to, prefix);
    for (uint32_t i = 0; i < f->out.audits.count; i++) {
        const struct audit_record *audit = &f->out.audits.items[i];
        (void)fprintf(to, "%s%s audit %s", prefix, day(audit->business_date).text,
                      audit_kind_words[audit->kind]);
        if (audit->kind == AUDIT_KIND_HISTORY_REWRITTEN)
            (void)fprintf(to, " %.*s: %.*s", S(audit->id), S(audit->detail));
        (void)fprintf(to, "\n");
    }
}

static void print_view(const struct view *view, FILE *to, const char *prefix)
{
    for (uint32_t i = 0; i < view->count; i++) {
        (void)fprintf(to, "%s%.*s %.*s\n", prefix, S(view->items[i].name), S(view->items[i].value));
    }
}

void fixture_print_state(struct fixture *f, FILE *to, const char *prefix)
{
    struct borrower b;
    struct view view;
    f->arena.used = 0;
    fixture_load(f, &b);
    if (view_borrower(&b.state, &f->arena, &view) == ERR_OK) print_view(&view, to, prefix);
    for (uint32_t i = 0; i < b.accounts.count; i++) {
        if (view_account(&b.accounts.items[i].state, &f->arena, &view) == ERR_OK)
            print_view(&view, to, prefix);
    }
}
