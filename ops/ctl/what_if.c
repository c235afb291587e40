/* what_if.c - tallies of two sides, borrower by borrower. */
#include "ops/ctl/what_if.h"

#include <stdlib.h>
#include <string.h>

#include "schemas/codec/codec.h"
#include "schemas/codec/tables.h"

struct who {
    struct side sides[WHAT_IF_SIDES];
    int32_t since;
    bool differs;
};

const char *tally_group(uint32_t kind)
{
    if (kind < TALLY_SHARES) return "line_actions";
    if (kind < TALLY_REPORTS) return "blacklist_shares";
    if (kind < TALLY_NOTICES) return "report_updates";
    if (kind < TALLY_AUDITS) return "notices";
    return kind < TALLY_DEAD_LETTERS ? "audits" : "dead_letters";
}

const char *tally_word(uint32_t kind)
{
    if (kind < TALLY_SHARES) return line_action_kind_words[kind - TALLY_LINES];
    if (kind < TALLY_REPORTS) return share_action_words[kind - TALLY_SHARES];
    if (kind < TALLY_ADVERSE) return report_op_words[kind - TALLY_REPORTS];
    if (kind == TALLY_ADVERSE) return "of them adverse";
    if (kind < TALLY_AUDITS) return notice_kind_words[kind - TALLY_NOTICES];
    if (kind < TALLY_DEAD_LETTERS) return audit_kind_words[kind - TALLY_AUDITS];
    return "refused";
}

/* ---- one step of one side ---- */

static enum err who_of(struct what_if *w, struct str id, struct who **ret_who)
{
    uint32_t number = 0;
    enum err e = id_map_add(&w->ids, id, &number);
    if (e != ERR_OK) return e;
    if (number >= w->who_cap) {
        uint32_t cap = w->who_cap == 0 ? 256 : w->who_cap * 2;
        struct who *who = realloc(w->who, cap * sizeof *who);
        if (who == NULL) return ERR_NOMEM;
        memset(who + w->who_cap, 0, (cap - w->who_cap) * sizeof *who);
        w->who = who;
        w->who_cap = cap;
    }
    *ret_who = &w->who[number];
    return ERR_OK;
}

/* What differs in name only is no difference: a policy's version, the number a reason cites. */
static const char *const unhashed[] = {"policy_version", "threshold", NULL};

static enum err chain(struct what_if *w, struct side *side, uint32_t kind,
                      const struct record_type *type, const void *record, int32_t date)
{
    uint64_t hash = 0;
    side->counts[kind]++;
    enum err e = record_content_hash(type, record, unhashed, &w->scratch, &hash);
    uint64_t both[2] = {side->chain, hash};
    side->chain = bytes_hash(both, sizeof both);
    if (side->recent_count < RECENT_OUTPUTS) {
        side->recent[side->recent_count].date = date;
        side->recent[side->recent_count++].hash = (uint32_t)hash;
    }
    return e;
}

/* Where we are in the lists of a decision's outputs. */
struct reading {
    const struct outputs *outputs;
    uint32_t line, share, report, notice;
};

static void consider(int64_t version, int kind, int64_t *least, int *which)
{
    if (*which >= 0 && version >= *least) return;
    *least = version;
    *which = kind;
}

/* Tallies the output of the earliest step that is left. False: none is. */
static enum err tally_next(struct what_if *w, struct side *side, struct reading *r, bool *ret_any)
{
    const struct outputs *o = r->outputs;
    int which = -1;
    int64_t least = 0;
    if (r->line < o->lines.count) consider(o->lines.items[r->line].version, 0, &least, &which);
    if (r->share < o->shares.count) consider(o->shares.items[r->share].version, 1, &least, &which);
    if (r->report < o->reports.count)
        consider(o->reports.items[r->report].version, 2, &least, &which);
    if (r->notice < o->notices.count)
        consider(o->notices.items[r->notice].version, 3, &least, &which);
    *ret_any = which >= 0;
    if (which == 0) {
        const struct line_action *line = &o->lines.items[r->line++];
        return chain(w, side, TALLY_LINES + (uint32_t)line->action, &line_action_type, line,
                     line->business_date);
    }
    if (which == 1) {
        struct blacklist_share share = o->shares.items[r->share++].record;
        share.id = share.entry_id = STR(""); /* the shell's affair */
        return chain(w, side, TALLY_SHARES + (uint32_t)share.action, &blacklist_share_type, &share,
                     share.business_date);
    }
    if (which == 2) {
        const struct credit_report_update *report = &o->reports.items[r->report++];
        if (report->adverse) side->counts[TALLY_ADVERSE]++;
        return chain(w, side, TALLY_REPORTS + (uint32_t)report->op, &credit_report_update_type,
                     report, report->business_date);
    }
    if (which != 3) return ERR_OK;
    struct notice notice = o->notices.items[r->notice++];
    if (str_is_none(notice.id)) notice.id = STR(""); /* an enterprise's: likewise */
    return chain(w, side, TALLY_NOTICES + (uint32_t)notice.kind, &notice_type, &notice,
                 notice.business_date);
}

static enum err tally_outputs(struct what_if *w, struct side *side, const struct outputs *o)
{
    struct reading reading = {.outputs = o};
    bool any = true;
    enum err e = ERR_OK;
    while (any && e == ERR_OK)
        e = tally_next(w, side, &reading, &any);
    /* These name no version to be put in order by. */
    for (uint32_t i = 0; i < o->audits.count && e == ERR_OK; i++) {
        const struct audit_record *audit = &o->audits.items[i];
        e = chain(w, side, TALLY_AUDITS + (uint32_t)audit->kind, &audit_record_type, audit,
                  audit->business_date);
    }
    return e;
}

static bool has_recent(const struct side *side, uint32_t from, uint32_t hash)
{
    for (uint32_t i = from; i < side->recent_count; i++)
        if (side->recent[i].hash == hash) return true;
    return false;
}

/* Date of the first output that one side has and the other has not. */
static int32_t first_difference(const struct side *a, const struct side *b, int32_t otherwise)
{
    for (uint32_t i = 0; i < RECENT_OUTPUTS; i++) {
        bool has_a = i < a->recent_count;
        bool has_b = i < b->recent_count;
        if (!has_a && !has_b) return otherwise;
        if (has_a && has_b && a->recent[i].hash == b->recent[i].hash) continue;
        if (!has_b) return a->recent[i].date;
        if (!has_a) return b->recent[i].date;
        if (has_recent(b, i, a->recent[i].hash)) return b->recent[i].date; /* has one more */
        if (has_recent(a, i, b->recent[i].hash)) return a->recent[i].date;
        return a->recent[i].date < b->recent[i].date ? a->recent[i].date : b->recent[i].date;
    }
    return otherwise;
}

/* Each entry is taken by the side in force first. Once the new one has taken it too, they are alike
 * or have begun to differ. */
static void compare(struct who *who, int32_t date)
{
    struct side *a = &who->sides[WHAT_IF_IN_FORCE];
    struct side *b = &who->sides[WHAT_IF_NEW];
    if (who->differs) return;
    if (a->chain == b->chain && a->counts[TALLY_DEAD_LETTERS] == b->counts[TALLY_DEAD_LETTERS]) {
        a->recent_count = b->recent_count = 0;
        return;
    }
    who->differs = true;
    who->since = first_difference(a, b, date);
}

enum err what_if_step(void *context, const struct replay_step *step)
{
    const struct what_if_side_context *c = context;
    struct who *who = NULL;
    if (step->result == REPLAY_DUPLICATE) return ERR_OK;
    struct str id = str_is_none(step->borrower_id) ? STR("") : step->borrower_id;
    enum err e = who_of(c->what_if, id, &who);
    if (e != ERR_OK) return e;
    struct side *side = &who->sides[c->side];
    if (step->result == REPLAY_REFUSED) {
        side->counts[TALLY_DEAD_LETTERS]++;
    } else {
        e = tally_outputs(c->what_if, side, step->outputs);
    }
    if (c->side == WHAT_IF_NEW) compare(who, step->business_date);
    return e;
}

/* ---- the end of a partition ---- */

void what_if_begin(struct what_if *w)
{
    id_map_clear(&w->ids);
    if (w->who_cap > 0) memset(w->who, 0, w->who_cap * sizeof *w->who);
}

static enum err look(struct replay *side, struct str id, struct stand *ret_stand)
{
    struct borrower b;
    *ret_stand = (struct stand){.standing = STANDING_NONE, .drawing = DRAWING_NONE};
    const struct cached *cached = replay_find(side, id);
    if (cached == NULL || replay_seal(cached) == 0) return ERR_OK;
    enum err e = replay_state(side, cached, &b);
    if (e != ERR_OK) return e;
    *ret_stand = (struct stand){.standing = b.state.standing,
                                .percent = b.state.percent,
                                .drawing = b.state.drawing,
                                .version = b.state.version};
    for (uint32_t i = 0; i < b.state.listings.count; i++)
        ret_stand->listings += b.state.listings.items[i].is_open;
    return ERR_OK;
}

static bool stands_alike(const struct stand *a, const struct stand *b)
{
    return a->standing == b->standing && a->percent == b->percent && a->drawing == b->drawing &&
           a->listings == b->listings;
}

static enum err add_difference(struct what_if *w, struct str id, const struct who *who,
                               int32_t partition)
{
    if (w->count == w->cap) {
        uint32_t cap = w->cap == 0 ? 64 : w->cap * 2;
        struct difference *d = realloc(w->differences, cap * sizeof *d);
        if (d == NULL) return ERR_NOMEM;
        w->differences = d;
        w->cap = cap;
    }
    char *text = malloc(id.len + 1u);
    if (text == NULL) return ERR_NOMEM;
    memcpy(text, id.at, id.len);
    text[id.len] = '\0';
    struct difference *d = &w->differences[w->count++];
    *d = (struct difference){.partition = partition, .since = who->since};
    d->id.at = text;
    d->id.len = id.len;
    memcpy(d->sides, who->sides, sizeof d->sides);
    return ERR_OK;
}

static enum err take(struct what_if *w, struct str id, struct who *who, int32_t partition,
                     int32_t date)
{
    bool is_known = false;
    for (uint32_t s = 0; s < WHAT_IF_SIDES; s++) {
        const struct side *side = &who->sides[s];
        for (uint32_t k = 0; k < TALLY_COUNT; k++)
            w->totals[s][k] += side->counts[k];
        if (side->stand.standing == STANDING_NONE) continue;
        is_known = true;
        w->standings[s][side->stand.standing]++;
        w->listed[s] += side->stand.listings > 0;
    }
    w->borrowers += is_known;
    const struct stand *in_force = &who->sides[WHAT_IF_IN_FORCE].stand;
    const struct stand *new = &who->sides[WHAT_IF_NEW].stand;
    if (in_force->standing != STANDING_NONE && new->standing != STANDING_NONE)
        w->moves[in_force->standing][new->standing]++;
    compare(who, date);
    if (!stands_alike(in_force, new) && !who->differs) {
        who->differs = true;
        who->since = date;
    }
    return who->differs ? add_difference(w, id, who, partition) : ERR_OK;
}

/* Is what the side in force has recomputed what the daemon has committed? */
static bool is_committed(struct replay *in_force, const struct log_extent *extent, struct str id)
{
    uint32_t number = 0;
    const struct cached *cached = replay_find(in_force, id);
    uint64_t seal = cached != NULL ? replay_seal(cached) : 0;
    uint64_t present =
        id_map_find(extent->present, id, &number) ? extent->present->entries[number].value : 0;
    return seal == present;
}

enum err what_if_end(struct what_if *w, struct replay *sides[WHAT_IF_SIDES],
                     const struct log_extent *extent, int32_t partition, struct why *reterr_why)
{
    bool is_whole = log_extent_is_whole(extent);
    uint32_t count = w->ids.count;
    bool *skips = calloc(count + 1u, sizeof *skips);
    if (skips == NULL) return ERR_NOMEM;
    for (uint32_t i = 0; i < count; i++) {
        if (is_committed(sides[WHAT_IF_IN_FORCE], extent, id_map_id(&w->ids, i))) continue;
        skips[i] = !is_whole; /* begun before the journal; else recomputed otherwise */
        w->unlike += is_whole;
    }
    enum err e = ERR_OK;
    for (uint32_t s = 0; s < WHAT_IF_SIDES && e == ERR_OK; s++)
        e = replay_settle(sides[s], reterr_why);
    for (uint32_t i = 0; i < count && e == ERR_OK; i++) {
        if (skips[i]) continue;
        struct str id = id_map_id(&w->ids, i);
        for (uint32_t s = 0; s < WHAT_IF_SIDES && e == ERR_OK; s++)
            e = look(sides[s], id, &w->who[i].sides[s].stand);
        if (e == ERR_OK) e = take(w, id, &w->who[i], partition, extent->business_date);
    }
    /* Those known to the changelog and never met, or met too late. */
    for (uint32_t i = 0; i < extent->present->count; i++) {
        uint32_t number = 0;
        if (extent->present->entries[i].value == 0) continue;
        bool is_met = id_map_find(&w->ids, id_map_id(extent->present, i), &number);
        w->left_out += !is_met || skips[number];
    }
    free(skips);
    return e;
}

/* Who stands otherwise at the end comes first, then who was treated otherwise on the way. */
static int weight(const struct difference *d)
{
    const struct side *a = &d->sides[WHAT_IF_IN_FORCE];
    const struct side *b = &d->sides[WHAT_IF_NEW];
    if (!stands_alike(&a->stand, &b->stand)) return 0;
    return memcmp(a->counts, b->counts, sizeof a->counts) != 0 ? 1 : 2;
}

static int by_weight(const void *left, const void *right)
{
    const struct difference *a = left;
    const struct difference *b = right;
    int by = weight(a) - weight(b);
    return by != 0 ? by : str_compare(a->id, b->id);
}

void what_if_sort(struct what_if *w)
{
    if (w->count > 1) qsort(w->differences, w->count, sizeof *w->differences, by_weight);
}

void what_if_free(struct what_if *w)
{
    for (uint32_t i = 0; i < w->count; i++)
        free((void *)(uintptr_t)w->differences[i].id.at);
    free(w->differences);
    free(w->who);
    id_map_free(&w->ids);
    buf_free(&w->scratch);
    *w = (struct what_if){0};
}

size_t what_if_bytes(const struct what_if *w)
{
    return id_map_bytes(&w->ids) + w->who_cap * sizeof *w->who;
}
