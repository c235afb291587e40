/* store_wipe.c - deleting all keys of a partition, in slices, and only while the mark is ours.
 *
 * The keys of a borrower don't name his partition (in the layout for one Redis), so all our keys
 * are looked at and the caller says which borrowers belong. Each slice is a step over the restoring
 * mark: a process that slept and wakes up in the middle of a wipe can't delete what its successor
 * has restored. */
#include <string.h>

#include "state/store/store_internal.h"

enum { SCAN_COUNT = 500, SLICE_BYTES_MAX = 4 * 1024 * 1024 };

/* What a step that was not written means for a wipe. */
static enum err judge_result(struct store *s, const struct step_result *result)
{
    if (result->outcome == STEP_DONE) return ERR_OK;
    if (result->verdict == MARK_AS_EXPECTED) return ERR_AGAIN; /* EXEC was nil: look again */
    store_say(s, "wipe", "the watermark is not the restoring mark any more");
    return result->verdict == MARK_LATER ? ERR_OVERTAKEN : ERR_DAMAGED;
}

/* Writes a step over `expected` that leaves `w->mark`. */
static enum err write_step(struct store *s, struct step *step, const struct store_wipe *w)
{
    struct step_result result;
    step_watermark(step, &w->mark);
    enum err e = store_step_write(s, step, &result);
    return e == ERR_OK ? judge_result(s, &result) : e;
}

enum err store_wipe_begin(struct store *s, int32_t partition, const struct watermark *found,
                          const struct watermark *mark, store_belongs_fn *belongs, void *context,
                          struct store_wipe *ret_wipe)
{
    struct step *step = NULL;
    if (mark->state != WATERMARK_RESTORING) return ERR_INVARIANT;
    if (mark->from != WATERMARK_CHANGELOG_START) return ERR_INVARIANT;
    enum err e = step_new(SLICE_BYTES_MAX, &step);
    if (e != ERR_OK) return e;

    struct store_wipe w = {
        .partition = partition, .belongs = belongs, .context = context, .mark = *mark};
    memcpy(w.run_id, s->server.run_id, sizeof w.run_id);
    step_start(step, store_place(s, partition), found);
    step_timers_clear(step);
    e = write_step(s, step, &w);
    step_free(step);
    /* Here an EXEC that was nil is a change of the watermark since it was judged. */
    if (e == ERR_AGAIN) e = ERR_DAMAGED;
    if (e == ERR_OK) *ret_wipe = w;
    return e;
}

static void put_scan(struct store *s, uint64_t cursor)
{
    resp_command(&s->out, 6);
    resp_arg(&s->out, STR("SCAN"));
    char digits[20];
    uint32_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + cursor % 10);
        cursor /= 10;
    } while (cursor > 0);
    resp_arg(&s->out, (struct str){digits + at, (uint32_t)sizeof digits - at});
    resp_arg(&s->out, STR("MATCH"));
    resp_arg(&s->out, STR("credit:*"));
    resp_arg(&s->out, STR("COUNT"));
    resp_arg_int(&s->out, SCAN_COUNT);
}

static bool parse_cursor(struct str s, uint64_t *ret)
{
    uint64_t number = 0;
    if (s.len == 0 || s.len > 20) return false;
    for (uint32_t i = 0; i < s.len; i++) {
        if (s.at[i] < '0' || s.at[i] > '9') return false;
        number = number * 10 + (uint64_t)(s.at[i] - '0');
    }
    *ret = number;
    return true;
}

/* True if SCAN's reply is a cursor and an array of keys. */
static bool is_scan(const struct reply *r)
{
    if (r->type != REPLY_ARRAY || r->count != 2) return false;
    if (r->items[0].type != REPLY_STRING || r->items[1].type != REPLY_ARRAY) return false;
    for (uint32_t i = 0; i < r->items[1].count; i++) {
        if (r->items[1].items[i].type != REPLY_STRING) return false;
    }
    return true;
}

/* Adds the keys that belong to the partition; returns how many. */
static uint32_t gather(const struct store *s, const struct store_wipe *w, const struct reply *keys,
                       struct step *step)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < keys->count; i++) {
        struct key_parts parts = key_parse(s->options.layout, keys->items[i].text);
        if (str_is_none(parts.borrower) || !w->belongs(w->context, parts.borrower)) continue;
        step_del_key(step, keys->items[i].text);
        count++;
    }
    return count;
}

/* Scans once. Sets the next cursor and fills the step. */
static enum err scan(struct store *s, const struct store_wipe *w, struct step *step,
                     uint64_t *ret_cursor, uint32_t *ret_seen, uint32_t *ret_mine)
{
    const struct reply *r = NULL;
    enum err e = store_begin(s, "SCAN");
    if (e != ERR_OK) return e;
    put_scan(s, w->cursor);
    e = store_call(s, "SCAN", &r);
    if (e != ERR_OK) return e;
    if (!is_scan(r) || !parse_cursor(r->items[0].text, ret_cursor))
        return store_confused(s, "SCAN");
    *ret_seen = r->items[1].count;
    *ret_mine = gather(s, w, &r->items[1], step);
    return ERR_OK;
}

enum err store_wipe_slice(struct store *s, struct store_wipe *w)
{
    struct step *step = NULL;
    uint64_t cursor = 0;
    uint32_t seen = 0, mine = 0;
    if (w->is_done) return ERR_OK;
    if (s->link != NULL && strcmp(w->run_id, s->server.run_id) != 0) {
        memcpy(w->run_id, s->server.run_id, sizeof w->run_id);
        w->cursor = 0;
    }
    enum err e = step_new(SLICE_BYTES_MAX, &step);
    if (e != ERR_OK) return e;
    step_start(step, store_place(s, w->partition), &w->mark);
    e = scan(s, w, step, &cursor, &seen, &mine);
    if (e == ERR_OK && mine > 0) e = write_step(s, step, w);
    step_free(step);
    if (e != ERR_OK) return e;

    w->cursor = cursor;
    w->keys_seen += seen;
    w->keys_deleted += mine;
    w->is_done = cursor == 0;
    return w->is_done ? ERR_OK : ERR_AGAIN;
}

enum err store_wipe_run(struct store *s, struct store_wipe *w, store_progress_fn *progress)
{
    enum err e = ERR_AGAIN;
    bool goes_on = true;
    while (e == ERR_AGAIN && goes_on) {
        e = store_wipe_slice(s, w);
        if (progress != NULL) goes_on = progress(w->context, w);
    }
    return e;
}
