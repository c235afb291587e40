/* explain.c - one step after the other, each with what it did and by which rules. */
#include "ops/ctl/explain.h"

#include <inttypes.h>
#include <string.h>

#include "ops/ctl/event_text.h"
#include "schemas/codec/codec.h"
#include "schemas/codec/tables.h"

/* ---- rules ---- */

static void add_rules(struct one *one, const struct rules *rules)
{
    struct explaining *x = one->context;
    struct words *w = &one->out;
    words_add(w, x->is_json ? "\"rules\":[" : "  [rule");
    for (int i = 0; rules->numbers[i] != 0; i++) {
        if (rules->numbers[i] <= RULES_MAX) x->cited[rules->numbers[i]] = true;
        words_add(w, "%s%d", i == 0 ? (x->is_json ? "" : " ") : (x->is_json ? "," : ", "),
                  rules->numbers[i]);
    }
    words_add(w, "]");
}

/* ---- one output ---- */

static void begin_output(struct one *one, const char *word, const char *type)
{
    struct explaining *x = one->context;
    if (!x->is_json) {
        words_add(&one->out, "      %-9s ", word);
        return;
    }
    words_add(&one->out, "%s{\"type\":\"%s\",", x->is_begun ? "," : "", type);
    x->is_begun = true;
}

static void end_output(struct one *one, const struct rules *rules, const struct record_type *type,
                       const void *record)
{
    struct explaining *x = one->context;
    struct words *w = &one->out;
    add_rules(one, rules);
    if (x->is_json) {
        words_add(w, ",\"record\":");
        if (w->error == ERR_OK) w->error = record_print_json(type, record, &w->text);
        words_add(w, "}");
    } else {
        words_add(w, "\n");
    }
}

static void add_lines(struct one *one, const struct outputs *o, struct str base)
{
    const struct explaining *x = one->context;
    for (uint32_t i = 0; i < o->lines.count; i++) {
        const struct line_action *line = &o->lines.items[i];
        struct rules rules = rules_of_line(line);
        begin_output(one, "line", "LineAction");
        if (!x->is_json) words_add_line(&one->out, line, base);
        end_output(one, &rules, &line_action_type, line);
    }
}

static void add_reports(struct one *one, const struct outputs *o)
{
    const struct explaining *x = one->context;
    for (uint32_t i = 0; i < o->reports.count; i++) {
        const struct credit_report_update *report = &o->reports.items[i];
        struct rules rules = rules_of_report(report);
        begin_output(one, "report", "CreditReportUpdate");
        if (!x->is_json) words_add_report(&one->out, report);
        end_output(one, &rules, &credit_report_update_type, report);
    }
}

static void add_notices(struct one *one, const struct outputs *o)
{
    const struct explaining *x = one->context;
    for (uint32_t i = 0; i < o->notices.count; i++) {
        const struct notice *notice = &o->notices.items[i];
        struct rules rules = rules_of_notice(notice);
        begin_output(one, "notice", "Notice");
        if (!x->is_json) words_add_notice(&one->out, notice);
        end_output(one, &rules, &notice_type, notice);
    }
}

static void add_shares(struct one *one, const struct outputs *o)
{
    const struct explaining *x = one->context;
    for (uint32_t i = 0; i < o->shares.count; i++) {
        const struct blacklist_share *share = &o->shares.items[i].record;
        struct rules rules = rules_of_share(share);
        begin_output(one, "listing", "BlacklistShare");
        if (!x->is_json) words_add_share(&one->out, share);
        end_output(one, &rules, &blacklist_share_type, share);
    }
}

/* What the core itself keeps for inspection; what was shared stands with the listings. */
static void add_audits(struct one *one, const struct outputs *o)
{
    const struct explaining *x = one->context;
    for (uint32_t i = 0; i < o->audits.count; i++) {
        const struct audit_record *audit = &o->audits.items[i];
        struct rules rules = rules_of_audit(audit);
        begin_output(one, "audit", "AuditRecord");
        if (!x->is_json) words_add_audit(&one->out, audit);
        end_output(one, &rules, &audit_record_type, audit);
    }
}

/* ---- one step ---- */

static const char *const event_names[] = {
    [INPUT_REPAYMENT] = "RepaymentEvent",
    [INPUT_OVERDUE] = "OverdueEvent",
    [INPUT_ACCOUNT] = "AccountEvent",
    [INPUT_SIGNAL] = "SignalEvent",
};

static void add_place(struct words *w, const struct log_entry *entry, int32_t partition,
                      bool is_json)
{
    const struct door_item *item = &entry->item;
    if (is_json) {
        words_add(w, "{\"topic\":\"%s\",\"partition\":%d,\"offset\":%" PRId64 ",\"event_id\":",
                  entry->topic, (int)partition, item->record.offset);
        words_add_json(w, item->event_id);
        words_add(w, "}");
        return;
    }
    words_add(w, "%s %d@%" PRId64 " ", entry->topic, (int)partition, item->record.offset);
    words_add_str(w, item->event_id);
}

static int32_t value_date(const struct input *in)
{
    switch (in->type) {
    case INPUT_REPAYMENT:
        return in->of.repayment->value_date;
    case INPUT_OVERDUE:
        return in->of.overdue->value_date;
    case INPUT_ACCOUNT:
        return in->of.account->value_date;
    case INPUT_SIGNAL:
        break;
    }
    return in->of.signal->value_date;
}

static void add_event_json(struct one *one, const struct input *in)
{
    static const struct record_type *const types[] = {
        [INPUT_REPAYMENT] = &repayment_event_type,
        [INPUT_OVERDUE] = &overdue_event_type,
        [INPUT_ACCOUNT] = &account_event_type,
        [INPUT_SIGNAL] = &signal_event_type,
    };
    struct words *w = &one->out;
    const void *const records[] = {
        [INPUT_REPAYMENT] = in->of.repayment,
        [INPUT_OVERDUE] = in->of.overdue,
        [INPUT_ACCOUNT] = in->of.account,
        [INPUT_SIGNAL] = in->of.signal,
    };
    struct rules rules = rules_of_input(in);
    words_add(w, "{\"type\":\"%s\",", event_names[in->type]);
    add_rules(one, &rules);
    words_add(w, ",\"record\":");
    if (w->error == ERR_OK)
        w->error = record_print_json(types[in->type], records[in->type], &w->text);
    words_add(w, "}");
}

static void add_outputs(struct one *one, const struct replay_step *step, enum standing now)
{
    struct explaining *x = one->context;
    const struct policy_entry *entry =
        policy_entry_at(one->committed.policy, step->after->state.as_of);
    bool was_begun = x->is_begun;
    x->is_begun = false;
    if (!x->is_json && now != x->before && step->outputs->lines.count == 0) {
        struct rules rules = rules_of_standing(x->before, now);
        words_add(&one->out, "      standing  %s -> %s", standing_words[x->before],
                  standing_words[now]);
        add_rules(one, &rules);
        words_add(&one->out, "\n");
    }
    add_lines(one, step->outputs, entry->base_currency);
    add_shares(one, step->outputs);
    add_notices(one, step->outputs);
    add_reports(one, step->outputs);
    add_audits(one, step->outputs);
    x->is_begun = was_begun;
}

/* ---- as JSON ---- */

static void step_json(struct one *one, const struct replay_step *step, enum standing now,
                      int32_t partition)
{
    static const char *const results[REPLAY_RESULT_COUNT] = {"APPLIED", "DUPLICATE", "REFUSED",
                                                             "ADVANCED"};
    struct explaining *x = one->context;
    struct words *w = &one->out;
    words_add(w, "%s{\"result\":\"%s\",\"version\":", x->is_begun ? ",\n" : "",
              results[step->result]);
    x->is_begun = true;
    if (step->after != NULL)
        words_add(w, "%" PRId64, step->after->state.version);
    else
        words_add(w, "null");
    words_add(w, ",\"date\":");
    words_add_json_date(w, step->after != NULL ? step->after->state.as_of : step->business_date);
    words_add(w, ",\"cause\":");
    if (step->entry != NULL)
        add_place(w, step->entry, partition, true);
    else
        words_add(w, "null");
    words_add(w, ",\"event\":");
    if (step->entry != NULL && step->entry->item.kind == DOOR_EVENT)
        add_event_json(one, &step->entry->item.input);
    else
        words_add(w, "null");
    if (step->result == REPLAY_REFUSED) {
        struct rules rules = rules_of_refusal(step->reason);
        words_add(w, ",\"refused\":{\"reason\":\"%s\",", dead_letter_reason_words[step->reason]);
        add_rules(one, &rules);
        words_add(w, ",\"message\":");
        words_add_json(w, step->message);
        words_add(w, "}");
    }
    words_add(w, ",\"standing\":{\"before\":\"%s\",\"after\":\"%s\"", standing_words[x->before],
              standing_words[now]);
    if (now != x->before) {
        struct rules rules = rules_of_standing(x->before, now);
        words_add(w, ",");
        add_rules(one, &rules);
    }
    words_add(w, "},\"outputs\":[");
    if (step->after != NULL) add_outputs(one, step, now);
    words_add(w, "]}");
}

/* ---- as text ---- */

static void step_text(struct one *one, const struct replay_step *step, enum standing now,
                      int32_t partition)
{
    struct words *w = &one->out;
    const struct log_entry *entry = step->entry;
    if (step->after != NULL)
        words_add(w, "v%-5" PRId64, step->after->state.version);
    else
        words_add(w, "%-6s", "-");
    words_add_date(w, step->after != NULL ? step->after->state.as_of : step->business_date);
    words_add(w, "  ");
    if (entry == NULL) {
        words_add(w, "this day opened\n");
    } else {
        add_place(w, entry, partition, false);
        if (entry->item.kind == DOOR_EVENT) {
            struct rules rules = rules_of_input(&entry->item.input);
            words_add(w, ", value date ");
            words_add_date(w, value_date(&entry->item.input));
            words_add(w, "\n      event     ");
            words_add_event(w, &entry->item.input);
            add_rules(one, &rules);
        }
        words_add(w, "\n");
    }
    if (step->result == REPLAY_DUPLICATE) words_add(w, "      skipped   it was applied before\n");
    if (step->result == REPLAY_REFUSED) {
        struct rules rules = rules_of_refusal(step->reason);
        words_add(w, "      refused   %s: ", dead_letter_reason_words[step->reason]);
        words_add_str(w, step->message);
        add_rules(one, &rules);
        words_add(w, "\n");
    }
    if (step->after != NULL) add_outputs(one, step, now);
}

/* What moved him: the line action with its reasons, else the event, else the day. */
static void note_change(struct one *one, const struct replay_step *step)
{
    struct explaining *x = one->context;
    const struct borrower_state *s = &step->after->state;
    const struct line_action_list *lines = &step->outputs->lines;
    x->changed_version = s->version;
    x->changed_on = s->as_of;
    buf_clear(&x->because.text);
    if (lines->count > 0)
        words_add_line(&x->because, &lines->items[lines->count - 1],
                       policy_entry_at(one->committed.policy, s->as_of)->base_currency);
    else if (step->entry != NULL)
        words_add_event(&x->because, &step->entry->item.input);
    else
        words_add(&x->because, "a wait was over, or a day count reached");
}

void explain_step(struct one *one, const struct replay_step *step)
{
    struct explaining *x = one->context;
    enum standing now = step->after != NULL ? step->after->state.standing : x->before;
    if (now == STANDING_NONE) now = STANDING_GOOD;
    bool is_tick = step->entry != NULL && step->entry->item.kind == DOOR_TICK;
    /* A day that opened without effect, and a tick that was refused for all, tell nothing of him.
     */
    bool has_version = step->after != NULL && step->after->state.version != one->version;
    if ((step->entry == NULL && !has_version) || is_tick) return;
    int32_t partition = step->entry != NULL ? step->entry->item.input.partition : 0;
    if (step->after != NULL && now != x->before) note_change(one, step);
    if (x->is_json)
        step_json(one, step, now, partition);
    else
        step_text(one, step, now, partition);
    x->before = now;
}

/* ---- head and foot ---- */

static void finish_text(const struct one *one, const struct borrower *b, struct words *w)
{
    const struct explaining *x = one->context;
    const struct borrower_state *s = &b->state;
    const struct policy_entry *entry = policy_entry_at(one->committed.policy, s->as_of);
    char reach[REPLAY_NOTE_SIZE * 2];
    words_add(w, "borrower ");
    words_add_str(w, one->id);
    words_add(w, ": %s", standing_words[x->before]);
    if (x->changed_version > 0) {
        words_add(w, " since ");
        words_add_date(w, x->changed_on);
        words_add(w, " (v%" PRId64 ")", x->changed_version);
    }
    words_add(w, ", now version %" PRId64 " of ", s->version);
    words_add_date(w, s->as_of);
    if (x->changed_version > 0) {
        words_add(w, "\nbecause   ");
        words_add_str(
            w, (struct str){(const char *)x->because.text.at, (uint32_t)x->because.text.len});
    }
    words_add(w, "\nline      %d %%, drawing %s, limit ", (int)s->percent,
              s->drawing == DRAWING_NONE ? "-" : drawing_words[s->drawing]);
    words_add_money(w, s->effective_limit, entry->base_currency);
    words_add(w, " of ");
    words_add_money(w, s->contract_limit, entry->base_currency);
    words_add(w, "\narrears   %d days past due, ", (int)s->dpd);
    words_add_money(w, s->overdue_amount, entry->base_currency);
    words_add(w, " on %d accounts\n", (int)s->overdue_accounts);
    for (uint32_t i = 0; i < s->listings.count; i++) {
        if (!s->listings.items[i].is_open) continue;
        words_add(w, "listed    for ");
        words_add_str(w, s->listings.items[i].recipient);
        words_add(w, " since ");
        words_add_date(w, s->listings.items[i].listed_on);
        words_add(w, "\n");
    }
    if (s->erased_on != INT_NONE) {
        words_add(w, "erased    ");
        words_add_date(w, s->erased_on);
        words_add(w, "\n");
    }
    replay_run_tell_reach(&one->run, reach);
    words_add(w, "reach     %s\nsource    ", reach);
    words_add_str(
        w, (struct str){one->committed.source.what, (uint32_t)strlen(one->committed.source.what)});
    words_add(w, "\n\n");
    words_add_str(w, (struct str){(const char *)one->out.text.at, (uint32_t)one->out.text.len});
    words_add(w, "\nrules (ops/rules.md)\n");
    for (int i = 1; i <= RULES_MAX; i++) {
        if (!x->cited[i]) continue;
        words_add(w, "  %2d  ", i);
        words_add_str(w, rule_text(i));
        words_add(w, "\n");
    }
}

static void finish_json(const struct one *one, const struct borrower *b, struct words *w)
{
    const struct explaining *x = one->context;
    char reach[REPLAY_NOTE_SIZE * 2];
    const char *separator = "";
    words_add(w, "{\"borrower\":");
    words_add_json(w, one->id);
    words_add(w, ",\"standing\":\"%s\",\"since\":", standing_words[x->before]);
    words_add_json_date(w, x->changed_version > 0 ? x->changed_on : INT_NONE);
    words_add(w,
              ",\"since_version\":%" PRId64 ",\"version\":%" PRId64 ",\"is_exact\":%s,\"reach\":",
              x->changed_version, b->state.version, one->is_exact ? "true" : "false");
    replay_run_tell_reach(&one->run, reach);
    words_add_json(w, (struct str){reach, (uint32_t)strlen(reach)});
    words_add(w, ",\"business_date\":");
    words_add_json_date(w, one->run.business_date);
    words_add(w, ",\"steps\":[");
    words_add_str(w, (struct str){(const char *)one->out.text.at, (uint32_t)one->out.text.len});
    words_add(w, "],\"rules\":{");
    for (int i = 1; i <= RULES_MAX; i++) {
        if (!x->cited[i]) continue;
        words_add(w, "%s\"%d\":", separator, i);
        words_add_json(w, rule_text(i));
        separator = ",";
    }
    words_add(w, "}}\n");
}

void explain_finish(struct one *one)
{
    const struct explaining *x = one->context;
    struct borrower b;
    struct words whole = {.error = one->out.error};
    const struct cached *cached = replay_find(one->replay, one->id);
    if (whole.error == ERR_OK) whole.error = replay_state(one->replay, cached, &b);
    if (whole.error == ERR_OK) {
        if (x->is_json)
            finish_json(one, &b, &whole);
        else
            finish_text(one, &b, &whole);
    }
    words_free(&one->out);
    one->out = whole;
}
