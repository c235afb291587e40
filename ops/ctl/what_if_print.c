/* what_if_print.c - tables of counts, and the list of those who differ. */
#include "ops/ctl/what_if_print.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "consumer/policy_load.h"
#include "ops/ctl/messages.h"
#include "schemas/codec/iso.h"

enum { NAME_WIDTH = 22, CHANGES_SIZE = 1024 };

static const char *date_text(int32_t date, char text[ISO_DATE_SIZE])
{
    if (date == INT_NONE || !iso_write_date(date, text)) (void)snprintf(text, ISO_DATE_SIZE, "-");
    return text;
}

static const char *version_of(const struct policy *p, int32_t date, char text[80])
{
    const struct policy_entry *entry = policy_entry_at(p, date == INT_NONE ? 0 : date);
    (void)snprintf(text, 80, "%.*s", (int)entry->version.len, entry->version.at);
    return text;
}

static uint64_t hash_of(const struct policy *p, int32_t date)
{
    return policy_hash_at(p, date == INT_NONE ? 0 : date);
}

/* A dead letter's or a nobody's count is of both sides alike; those of a list differ. */
static uint32_t listed_count(const struct what_if *w, const struct what_if_title *title)
{
    if (title->list_max < 0 || title->list_max > (int64_t)w->count) return w->count;
    return (uint32_t)title->list_max;
}

/* ---- for people ---- */

static void print_row(const char *name, uint64_t before, uint64_t after)
{
    int64_t by = (int64_t)after - (int64_t)before;
    (void)printf("  %-*s %12" PRIu64 " %12" PRIu64 " %+12" PRId64 "\n", (int)NAME_WIDTH, name,
                 before, after, by);
}

static void print_counts(const struct what_if *w)
{
    const char *group = "";
    (void)printf("%-*s   %12s %12s %12s\n", (int)NAME_WIDTH, "standing at the end", "in force",
                 "new", "difference");
    for (int s = 0; s < STANDING_COUNT; s++)
        print_row(standing_words[s], w->standings[0][s], w->standings[1][s]);
    print_row("listed somewhere", w->listed[0], w->listed[1]);
    for (uint32_t k = 0; k < TALLY_COUNT; k++) {
        uint64_t before = w->totals[0][k];
        uint64_t after = w->totals[1][k];
        if (before == 0 && after == 0) continue;
        if (strcmp(group, tally_group(k)) != 0) {
            group = tally_group(k);
            char title[32];
            (void)snprintf(title, sizeof title, "%s", group);
            for (char *c = title; *c != '\0'; c++)
                if (*c == '_') *c = ' ';
            (void)printf("%s\n", title);
        }
        print_row(tally_word(k), before, after);
    }
}

/* Whose standing would be another one: "GOOD -> ZEROED 37". */
static void print_moves(const struct what_if *w)
{
    for (int from = 0; from < STANDING_COUNT; from++)
        for (int to = 0; to < STANDING_COUNT; to++)
            if (from != to && w->moves[from][to] > 0)
                (void)printf("  %12" PRIu64 "  %s -> %s\n", w->moves[from][to],
                             standing_words[from], standing_words[to]);
}

static void stand_text(const struct stand *s, char text[64])
{
    if (s->standing == STANDING_NONE) {
        (void)snprintf(text, 64, "unknown");
        return;
    }
    (void)snprintf(text, 64, "%s %d%% %s", standing_words[s->standing], (int)s->percent,
                   s->drawing == DRAWING_OPEN ? "open" : "shut");
}

/* "ZERO 0 -> 1, ENTRY 0 -> 1": what is counted otherwise. */
static void changes_text(const struct difference *d, char text[CHANGES_SIZE])
{
    size_t used = 0;
    text[0] = '\0';
    for (uint32_t k = 0; k < TALLY_COUNT && used < CHANGES_SIZE; k++) {
        uint32_t before = d->sides[0].counts[k];
        uint32_t after = d->sides[1].counts[k];
        if (before == after) continue;
        const char *word = k == TALLY_ADVERSE        ? "adverse reports"
                           : k == TALLY_DEAD_LETTERS ? "dead letters"
                                                     : tally_word(k);
        used += (size_t)snprintf(text + used, CHANGES_SIZE - used, "%s%s %" PRIu32 " -> %" PRIu32,
                                 used > 0 ? ", " : "", word, before, after);
    }
    int32_t before = d->sides[0].stand.listings;
    int32_t after = d->sides[1].stand.listings;
    if (before != after && used < CHANGES_SIZE)
        used += (size_t)snprintf(text + used, CHANGES_SIZE - used, "%sopen entries %d -> %d",
                                 used > 0 ? ", " : "", (int)before, (int)after);
    if (used == 0) (void)snprintf(text, CHANGES_SIZE, "as many, but other dates or contents");
}

static void print_list(const struct what_if *w, const struct what_if_title *title)
{
    uint32_t count = listed_count(w, title);
    if (count == 0) return;
    (void)printf("\n%-24s %-10s  %-24s    %-24s  %s\n", "borrower", "since", "in force", "new",
                 "what is counted otherwise");
    for (uint32_t i = 0; i < count; i++) {
        const struct difference *d = &w->differences[i];
        char since[ISO_DATE_SIZE];
        char before[64];
        char after[64];
        char changes[CHANGES_SIZE];
        stand_text(&d->sides[0].stand, before);
        stand_text(&d->sides[1].stand, after);
        changes_text(d, changes);
        (void)printf("%-24.*s %-10s  %-24s -> %-24s  %s\n", (int)d->id.len, d->id.at,
                     date_text(d->since, since), before, after, changes);
    }
    if (count < w->count)
        (void)printf("... and %" PRIu32 " more: --list N, or --all\n", w->count - count);
}

enum err what_if_print_table(const struct what_if *w, const struct replay_run *run,
                             const struct what_if_title *title)
{
    char version[80];
    char date[ISO_DATE_SIZE];
    char reach[REPLAY_NOTE_SIZE * 2];
    for (uint32_t s = 0; s < WHAT_IF_SIDES; s++)
        (void)printf("%-9s %s: version %s, hash %016" PRIx64 "\n", s == 0 ? "in force" : "new",
                     title->names[s], version_of(title->policies[s], run->business_date, version),
                     hash_of(title->policies[s], run->business_date));
    (void)printf(
        "inputs    %" PRId64 " records in %" PRId64 " transactions from %s, business date %s\n",
        run->records, run->transactions, title->source, date_text(run->business_date, date));
    replay_run_tell_reach(run, reach);
    if (reach[0] != '\0') (void)printf("reach     %s\n", reach);
    if (w->left_out > 0)
        (void)printf("left out  %" PRId64 " borrowers: what was before the journal's beginning is "
                     "not known, and is not guessed\n",
                     w->left_out);
    (void)printf("\n");
    print_counts(w);
    (void)printf("\n%" PRIu32 " of %" PRId64 " borrowers differ\n", w->count, w->borrowers);
    print_moves(w);
    print_list(w, title);
    return ERR_OK;
}

/* ---- for programs ---- */

static void put_counts(const struct side *side)
{
    const char *group = "";
    for (uint32_t k = 0; k < TALLY_COUNT; k++) {
        if (side->counts[k] == 0) continue;
        (void)printf("%s\"%s\":%" PRIu32, group, k == TALLY_ADVERSE ? "ADVERSE" : tally_word(k),
                     side->counts[k]);
        group = ",";
    }
}

static void put_totals(const struct what_if *w, uint32_t s)
{
    const char *group = NULL;
    for (uint32_t k = 0; k < TALLY_COUNT; k++) {
        const char *word = k == TALLY_ADVERSE ? "ADVERSE" : tally_word(k);
        bool is_new = group == NULL || strcmp(group, tally_group(k)) != 0;
        if (is_new) (void)printf("%s\"%s\":{", group == NULL ? "" : "},", tally_group(k));
        (void)printf("%s\"%s\":%" PRIu64, is_new ? "" : ",", word, w->totals[s][k]);
        group = tally_group(k);
    }
    (void)printf("}");
}

static enum err put_side(const struct what_if *w, const struct replay_run *run,
                         const struct what_if_title *title, uint32_t s)
{
    char version[80];
    struct buf name = {0};
    enum err e =
        json_add_text(&name, (struct str){title->names[s], (uint32_t)strlen(title->names[s])});
    if (e == ERR_OK)
        (void)printf("\"%s\":{\"policy\":%.*s,\"version\":\"%s\",\"hash\":\"%016" PRIx64
                     "\",\"standing\":{",
                     s == 0 ? "in_force" : "new", (int)name.len, (const char *)name.at,
                     version_of(title->policies[s], run->business_date, version),
                     hash_of(title->policies[s], run->business_date));
    buf_free(&name);
    for (int i = 0; i < STANDING_COUNT; i++)
        (void)printf("%s\"%s\":%" PRIu64, i > 0 ? "," : "", standing_words[i], w->standings[s][i]);
    (void)printf("},\"listed\":%" PRIu64 ",", w->listed[s]);
    put_totals(w, s);
    (void)printf("},");
    return e;
}

static void put_stand(const char *name, const struct side *side)
{
    const struct stand *s = &side->stand;
    if (s->standing == STANDING_NONE) {
        (void)printf("\"%s\":{\"standing\":null,\"counts\":{", name);
    } else {
        (void)printf(
            "\"%s\":{\"standing\":\"%s\",\"percent\":%d,\"drawing\":\"%s\",\"listings\":%d,"
            "\"version\":%" PRId64 ",\"counts\":{",
            name, standing_words[s->standing], (int)s->percent, drawing_words[s->drawing],
            (int)s->listings, s->version);
    }
    put_counts(side);
    (void)printf("}}");
}

static enum err put_difference(const struct difference *d)
{
    char date[ISO_DATE_SIZE];
    struct buf id = {0};
    enum err e = json_add_text(&id, d->id);
    bool has_date = d->since != INT_NONE;
    if (e == ERR_OK)
        (void)printf("{\"borrower\":%.*s,\"partition\":%d,\"since\":%s%s%s,", (int)id.len,
                     (const char *)id.at, (int)d->partition, has_date ? "\"" : "",
                     has_date ? date_text(d->since, date) : "null", has_date ? "\"" : "");
    buf_free(&id);
    put_stand("in_force", &d->sides[0]);
    (void)printf(",");
    put_stand("new", &d->sides[1]);
    (void)printf("}");
    return e;
}

static void put_moves(const struct what_if *w)
{
    const char *separator = "";
    (void)printf("\"moves\":[");
    for (int from = 0; from < STANDING_COUNT; from++) {
        for (int to = 0; to < STANDING_COUNT; to++) {
            if (from == to || w->moves[from][to] == 0) continue;
            (void)printf("%s{\"in_force\":\"%s\",\"new\":\"%s\",\"borrowers\":%" PRIu64 "}",
                         separator, standing_words[from], standing_words[to], w->moves[from][to]);
            separator = ",";
        }
    }
    (void)printf("],");
}

enum err what_if_print_json(const struct what_if *w, const struct replay_run *run,
                            const struct what_if_title *title)
{
    char date[ISO_DATE_SIZE];
    enum err e = ERR_OK;
    (void)printf("{");
    for (uint32_t s = 0; s < WHAT_IF_SIDES && e == ERR_OK; s++)
        e = put_side(w, run, title, s);
    put_moves(w);
    bool has_date = run->business_date != INT_NONE;
    (void)printf("\"records\":%" PRId64 ",\"transactions\":%" PRId64 ",\"business_date\":%s%s%s,"
                 "\"is_whole\":%s,\"other_policy\":%" PRId64 ",\"other_software\":%" PRId64
                 ",\"borrowers\":%" PRId64 ",\"left_out\":%" PRId64 ",\"unlike_committed\":%" PRId64
                 ",\"differ\":%" PRIu32 ",\"list\":[",
                 run->records, run->transactions, has_date ? "\"" : "",
                 has_date ? date_text(run->business_date, date) : "null", has_date ? "\"" : "",
                 run->is_whole ? "true" : "false", run->other_policy, run->other_software,
                 w->borrowers, w->left_out, w->unlike, w->count);
    for (uint32_t i = 0; i < listed_count(w, title) && e == ERR_OK; i++) {
        if (i > 0) (void)printf(",\n");
        e = put_difference(&w->differences[i]);
    }
    (void)printf("]}\n");
    return e;
}
