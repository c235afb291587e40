/* worker_view.c - state records and their views into a step: only what changed, or all of it. */
#include <string.h>

#include "consumer/worker.h"
#include "schemas/codec/tables.h"
#include "state/core/view.h"

enum { RECORDS_PER_CALL = 64 };

static struct str blob_str(const struct blob *blob)
{
    return blob == NULL ? STR_NONE : (struct str){(const char *)blob->bytes, blob->len};
}

/* The key of a record's view; the one of the borrower for the empty name. */
static struct str view_key(struct key_place place, struct str borrower, struct str name,
                           struct key *out)
{
    struct str lender;
    struct str account;
    if (name.len == 0) return key_borrower_view(place, borrower, out);
    if (!key_account_field_parse(name, &lender, &account)) return STR_NONE;
    return key_account_view(place, borrower, lender, account, out);
}

/* A state value, with its packed view where that is known. */
struct shown {
    struct str value, packed;
};

static struct shown shown_of(const struct blob *blob)
{
    if (blob == NULL) return (struct shown){STR_NONE, STR_NONE};
    return (struct shown){blob_str(blob), {blob->view, blob->view_len}};
}

/* Decodes a state value and projects it; an absent one gives an empty view. */
static enum err project(struct worker *w, struct str name, struct str value, struct view *ret_view)
{
    union {
        struct borrower_state borrower;
        struct account_state account;
    } record;
    ret_view->count = 0;
    if (str_is_none(value)) return ERR_OK;
    const struct record_type *type = name.len == 0 ? &borrower_state_type : &account_state_type;
    enum err e = hand_decode(&w->hand, type, value, &w->decision_arena, &record);
    if (e != ERR_OK) return e;
    return name.len == 0 ? view_borrower(&record.borrower, &w->decision_arena, ret_view)
                         : view_account(&record.account, &w->decision_arena, ret_view);
}

/* All of a view: in place of what may be there, or where nothing is. */
static void step_all(struct step *step, struct str key, const struct view *view, bool is_whole)
{
    struct store_field fields[VIEW_FIELDS_MAX];
    for (uint32_t i = 0; i < view->count; i++)
        fields[i] = (struct store_field){view->items[i].name, view->items[i].value};
    if (is_whole)
        step_replace_view(step, key, fields, view->count);
    else
        step_set_view(step, key, fields, view->count);
}

/* Sets what is new or differs, removes what is no longer there. Both views are in ascending places.
 */
static void step_difference(struct step *step, struct str key, const struct view *before,
                            const struct view *after)
{
    struct store_field set[VIEW_FIELDS_MAX];
    struct str gone[VIEW_FIELDS_MAX];
    uint32_t set_count = 0;
    uint32_t gone_count = 0;
    uint32_t added = 0;
    uint32_t old = 0;
    for (uint32_t i = 0; i < after->count; i++) {
        const struct view_field *field = &after->items[i];
        for (; old < before->count && before->items[old].place < field->place; old++)
            gone[gone_count++] = before->items[old].name;
        bool is_known = old < before->count && before->items[old].place == field->place;
        bool is_same = is_known && str_equal(before->items[old].value, field->value);
        if (!is_same) set[set_count++] = (struct store_field){field->name, field->value};
        added += !is_known;
        old += is_known;
    }
    for (; old < before->count; old++)
        gone[gone_count++] = before->items[old].name;
    step_change_view(step, key, set, set_count, added);
    if (gone_count > 0) step_del_view_fields(step, key, gone, gone_count);
}

/* As one value a whole view costs Redis less than the fields that changed (ADR 17). */
static enum err step_view(struct worker *w, struct step *step, struct str borrower, struct str name,
                          struct str old, const struct shown *new, bool is_whole)
{
    struct key text;
    struct key_place place = {KEY_LAYOUT_STANDALONE, step_partition(step)};
    struct str key = view_key(place, borrower, name, &text);
    if (str_is_none(new->value)) {
        step_del_key(step, key);
        return ERR_OK;
    }
    if (step_packs_views(step) && !str_is_none(new->packed)) {
        step_restore_view(step, key, new->packed);
        return ERR_OK;
    }
    is_whole = is_whole || step_packs_views(step);
    w->view_before.count = 0;
    enum err e = is_whole ? ERR_OK : project(w, name, old, &w->view_before);
    if (e == ERR_OK) e = project(w, name, new->value, &w->view_after);
    if (e != ERR_OK) return e;
    if (w->view_before.count == 0)
        step_all(step, key, &w->view_after, is_whole);
    else
        step_difference(step, key, &w->view_before, &w->view_after);
    return ERR_OK;
}

static struct str field_name(struct str record_name)
{
    return record_name.len == 0 ? KEY_FIELD_BORROWER : record_name;
}

/* What the step brings Redis to. */
static const struct blob *goal_of(const struct cached_record *r, enum step_extent extent)
{
    return extent == STEP_OPEN_BATCH ? r->now : r->committed;
}

/* The state fields that changed, a bounded number per command. */
static void step_state(struct step *step, const struct cached *b, enum step_extent extent)
{
    bool is_whole = extent == STEP_WHOLE;
    struct store_field set[RECORDS_PER_CALL];
    struct str gone[RECORDS_PER_CALL];
    uint32_t set_count = 0;
    uint32_t gone_count = 0;
    for (uint32_t i = 0; i < b->record_count; i++) {
        const struct cached_record *r = &b->records[i];
        const struct blob *goal = goal_of(r, extent);
        if (goal == r->stored && !is_whole) continue;
        if (goal != NULL)
            set[set_count++] = (struct store_field){field_name(r->name), blob_str(goal)};
        else if (!is_whole)
            gone[gone_count++] = field_name(r->name);
        if (set_count == RECORDS_PER_CALL) {
            step_set_state(step, b->id, set, set_count);
            set_count = 0;
        }
        if (gone_count == RECORDS_PER_CALL) {
            step_del_state_fields(step, b->id, gone, gone_count);
            gone_count = 0;
        }
    }
    if (set_count > 0) step_set_state(step, b->id, set, set_count);
    if (gone_count > 0) step_del_state_fields(step, b->id, gone, gone_count);
}

static void step_timer_of(struct step *step, const struct cached *b, enum step_extent extent)
{
    const struct cached_timer *now =
        extent == STEP_OPEN_BATCH ? &b->timer_now : &b->timer_committed;
    const struct cached_timer *old = &b->timer_stored;
    if (extent != STEP_WHOLE && now->is_member == old->is_member && now->date == old->date) return;
    if (now->is_member)
        step_timer(step, b->id, now->date);
    else
        step_timer_remove(step, b->id);
}

void view_step_start(const struct worker *w, struct step *step, int32_t partition,
                     const struct watermark *expected)
{
    step_start(step, (struct key_place){KEY_LAYOUT_STANDALONE, partition}, expected);
    if (store_server(w->store)->takes_packed) step_pack_views(step);
}

enum err view_step_borrower(struct worker *w, struct step *step, const struct cached *b,
                            enum step_extent extent)
{
    bool is_whole = extent == STEP_WHOLE;
    struct key text;
    struct key_place place = {KEY_LAYOUT_STANDALONE, step_partition(step)};
    if (is_whole) step_del_key(step, key_state(place, b->id, &text));
    step_state(step, b, extent);
    for (uint32_t i = 0; i < b->record_count; i++) {
        const struct cached_record *r = &b->records[i];
        const struct blob *goal = goal_of(r, extent);
        if (goal == r->stored && !is_whole) continue;
        size_t mark = w->decision_arena.used;
        struct shown new = shown_of(goal);
        enum err e = step_view(w, step, b->id, r->name, blob_str(r->stored), &new, is_whole);
        w->decision_arena.used = mark;
        if (e != ERR_OK) return e;
    }
    step_timer_of(step, b, extent);
    return step_error(step);
}

static enum err step_timer_of_value(struct worker *w, struct step *step, struct str borrower,
                                    struct str value)
{
    struct borrower_state state;
    if (str_is_none(value)) {
        step_timer_remove(step, borrower);
        return ERR_OK;
    }
    enum err e = hand_decode(&w->hand, &borrower_state_type, value, &w->decision_arena, &state);
    if (e == ERR_OK) step_timer(step, borrower, state.next_transition);
    return e;
}

enum err view_step_record(struct worker *w, struct step *step, struct str borrower, struct str name,
                          struct str value, bool old_keys)
{
    struct str field = field_name(name);
    struct store_field set = {field, value};
    if (!str_is_none(value))
        step_set_state(step, borrower, &set, 1);
    else if (old_keys)
        step_del_state_fields(step, borrower, &field, 1);
    enum err e = ERR_OK;
    struct shown new = {value, STR_NONE};
    if (!str_is_none(value) || old_keys)
        e = step_view(w, step, borrower, name, STR_NONE, &new, old_keys);
    if (e == ERR_OK && name.len == 0 && (!str_is_none(value) || old_keys))
        e = step_timer_of_value(w, step, borrower, value);
    return e == ERR_OK ? step_error(step) : e;
}
