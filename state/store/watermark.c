/* watermark.c - what a watermark found means, as the table of the architecture page has it. */
#include "state/store/watermark.h"

#include <assert.h>

#include "state/core/records.h"

const char *const watermark_state_words[WATERMARK_STATE_COUNT] = {
    [WATERMARK_NONE] = "none",
    [WATERMARK_CURRENT] = "current",
    [WATERMARK_RESTORING] = "restoring",
    [WATERMARK_TORN] = "torn",
};

const char *const watermark_verdict_words[MARK_COUNT] = {
    [MARK_AS_EXPECTED] = "as_expected",
    [MARK_ALREADY_NEW] = "already_new",
    [MARK_LATER] = "later",
    [MARK_OLDER_OR_NONE] = "older_or_none",
    [MARK_TORN] = "torn",
};

/* Copies printable ASCII into a NUL-terminated text. */
static enum err set_text(char *text, uint32_t size, struct str s)
{
    if (s.at == NULL || s.len == 0 || s.len >= size) return ERR_LIMIT;
    for (uint32_t i = 0; i < s.len; i++) {
        if (s.at[i] <= ' ' || s.at[i] > '~') return ERR_LIMIT;
    }
    memcpy(text, s.at, s.len);
    text[s.len] = '\0';
    return ERR_OK;
}

enum err watermark_set_writer(struct watermark *w, struct str writer)
{
    return set_text(w->writer, sizeof w->writer, writer);
}

enum err watermark_set_fingerprint(struct watermark *w, struct str fingerprint)
{
    return set_text(w->fingerprint, sizeof w->fingerprint, fingerprint);
}

static struct str text_of(const char *text)
{
    return (struct str){text, (uint32_t)strlen(text)};
}

/* Index of the topic, or the count. */
static uint32_t find_topic(const struct watermark *w, struct str topic)
{
    uint32_t i = 0;
    while (i < w->position_count && !str_equal(text_of(w->positions[i].topic), topic))
        i++;
    return i;
}

enum err watermark_set_position(struct watermark *w, struct str topic, int64_t next_offset)
{
    if (next_offset < 0) return ERR_LIMIT;
    uint32_t i = find_topic(w, topic);
    if (i == WATERMARK_POSITIONS_MAX) return ERR_LIMIT;
    if (i == w->position_count) {
        enum err e = set_text(w->positions[i].topic, WATERMARK_TOPIC_SIZE, topic);
        if (e != ERR_OK) return e;
        w->position_count++;
    }
    w->positions[i].next_offset = next_offset;
    return ERR_OK;
}

int64_t watermark_position(const struct watermark *w, struct str topic)
{
    uint32_t i = find_topic(w, topic);
    return i < w->position_count ? w->positions[i].next_offset : LONG_NONE;
}

static bool is_same_text(const char *a, const char *b)
{
    return str_equal(text_of(a), text_of(b));
}

bool watermark_is_same(const struct watermark *a, const struct watermark *b)
{
    if (a->state != b->state) return false;
    if (a->state == WATERMARK_NONE || a->state == WATERMARK_TORN) return true;
    if (a->state == WATERMARK_RESTORING &&
        (a->from != b->from || a->target != b->target || !is_same_text(a->writer, b->writer))) {
        return false;
    }
    return a->txn_seq == b->txn_seq && a->meta_offset == b->meta_offset &&
           a->borrowers == b->borrowers && a->checksum == b->checksum && a->format == b->format &&
           is_same_text(a->fingerprint, b->fingerprint);
}

/* The point of the changelog that a watermark names; none is before the first transaction. */
struct point {
    int64_t txn_seq, meta_offset, borrowers;
    uint64_t checksum;
};

static struct point point_of(const struct watermark *w)
{
    if (w->state == WATERMARK_NONE) return (struct point){.meta_offset = -1};
    return (struct point){w->txn_seq, w->meta_offset, w->borrowers, w->checksum};
}

static int order(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

/* True if both can't be points of one changelog: transaction and offset grow together there, and
 * one transaction leaves one content. */
static bool contradicts(struct point a, struct point b)
{
    int by_seq = order(a.txn_seq, b.txn_seq);
    if (by_seq != order(a.meta_offset, b.meta_offset)) return true;
    return by_seq == 0 && (a.borrowers != b.borrowers || a.checksum != b.checksum);
}

/* A restoring mark that is not the expected one. While we run, a mark of another writer who goes as
 * far as we know the changelog to reach is that of our successor: he wrote it over ours. One of our
 * own, or a shorter one, came back with an old dump of Redis. On assignment it is the mark of a
 * replay cut short, unless it starts behind the end of the changelog. */
static enum watermark_verdict judge_restoring(const struct watermark *found,
                                              const struct watermark *last, bool is_running)
{
    /* The offset behind all that we know to be committed; behind meta stands at least a marker. */
    int64_t end =
        last->state == WATERMARK_RESTORING ? last->target : point_of(last).meta_offset + 2;
    bool is_other = is_running && !is_same_text(found->writer, last->writer);
    bool is_later = found->from > end || (is_other && found->target >= end);
    return is_later ? MARK_LATER : MARK_OLDER_OR_NONE;
}

/* A current mark that is not the expected one, of our fingerprint and format. */
static enum watermark_verdict judge_current(const struct watermark *found,
                                            const struct watermark *expected,
                                            const struct watermark *last)
{
    struct point f = point_of(found), l = point_of(last);
    if (contradicts(f, l) || contradicts(f, point_of(expected))) return MARK_TORN;
    if (f.txn_seq <= l.txn_seq) return MARK_OLDER_OR_NONE;
    /* We restore, and our mark is gone: an old dump shows a point before our target. */
    bool is_before_target = last->state == WATERMARK_RESTORING && f.meta_offset < last->target;
    return is_before_target ? MARK_OLDER_OR_NONE : MARK_LATER;
}

enum watermark_verdict watermark_judge(const struct watermark *found,
                                       const struct watermark *expected,
                                       const struct watermark *next)
{
    const struct watermark *last = next != NULL ? next : expected;

    if (watermark_is_same(found, expected)) return MARK_AS_EXPECTED;
    if (next != NULL && watermark_is_same(found, next)) return MARK_ALREADY_NEW;
    if (found->state == WATERMARK_TORN || last->state == WATERMARK_TORN) return MARK_TORN;
    if (found->state == WATERMARK_NONE) return MARK_OLDER_OR_NONE;

    /* One who expects none may leave out what he can't know yet. */
    bool is_stated = last->state != WATERMARK_NONE || last->fingerprint[0] != '\0';
    if (is_stated && found->format != last->format) return MARK_TORN;
    if (is_stated && !is_same_text(found->fingerprint, last->fingerprint)) return MARK_TORN;

    if (found->state == WATERMARK_RESTORING) return judge_restoring(found, last, next != NULL);
    assert(found->state == WATERMARK_CURRENT);
    return judge_current(found, expected, last);
}
