/* test_worker_restore.c - in which order partitions are wiped and filled again, and what makes a
 * wipe worth nothing. Redis and the changelog are played. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "consumer/notify.h"
#include "consumer/worker_restore.h"

enum { PARTITIONS = 3, TEXT_SIZE = 200 };

static struct worker worker;
static struct partition partitions[PARTITIONS];
static struct config config;
static struct run_options run_options;

/* ---- Redis and the changelog ---- */

static struct {
    struct watermark found[PARTITIONS]; /* in Redis */
    char done[TEXT_SIZE];               /* "w0 w1 r0": wiped, wiped, read from the beginning */
    uint32_t slices;                    /* that a wipe takes */
    int32_t overtaken;                  /* by another owner, as the step on its way will tell */
    int32_t without_changelog;          /* whose changelog can't be asked for */
    uint32_t extended;                  /* how often systemd was asked for more time */
} play;

static void note(char what, int32_t no)
{
    size_t len = strlen(play.done);
    (void)snprintf(play.done + len, sizeof play.done - len, "%s%c%d", len > 0 ? " " : "", what,
                   (int)no);
}

bool store_is_up(const struct store *s)
{
    (void)s;
    return true;
}

const char *store_message(const struct store *s)
{
    (void)s;
    return "";
}

enum err store_watermark(struct store *s, int32_t partition, struct watermark *ret)
{
    (void)s;
    *ret = play.found[partition];
    return ERR_OK;
}

enum err store_wipe_begin(struct store *s, int32_t partition, const struct watermark *found,
                          const struct watermark *mark, store_belongs_fn *belongs, void *context,
                          struct store_wipe *ret_wipe)
{
    (void)s, (void)belongs, (void)context;
    assert_true(watermark_is_same(found, &play.found[partition]));
    play.found[partition] = *mark;
    *ret_wipe = (struct store_wipe){.partition = partition, .mark = *mark};
    return ERR_OK;
}

enum err store_wipe_slice(struct store *s, struct store_wipe *w)
{
    (void)s;
    w->keys_seen += 1;
    if (w->keys_seen < play.slices) return ERR_AGAIN;
    note('w', w->partition);
    return ERR_OK;
}

enum err kafka_reader_watermarks(struct kafka_reader *r, const char *topic, int32_t partition,
                                 int32_t timeout_ms, int64_t *ret_low, int64_t *ret_high,
                                 struct kafka_why *reterr_why)
{
    (void)r, (void)topic, (void)timeout_ms, (void)reterr_why;
    *ret_low = 0;
    *ret_high = 10;
    return partition == play.without_changelog ? ERR_RETRY : ERR_OK;
}

enum err kafka_reader_assign(struct kafka_reader *r, const struct reader_position *positions,
                             size_t count, struct kafka_why *reterr_why)
{
    (void)r, (void)reterr_why;
    if (count > 0) note('r', positions[0].partition);
    return ERR_OK;
}

enum err kafka_reader_next(struct kafka_reader *r, int32_t timeout_ms,
                           struct reader_record *ret_record, struct kafka_why *reterr_why)
{
    (void)r, (void)timeout_ms, (void)ret_record, (void)reterr_why;
    return ERR_AGAIN;
}

enum err replay_take(struct worker *w, const struct reader_record *record)
{
    (void)w, (void)record;
    return ERR_OK;
}

enum err agree_finish(struct worker *w)
{
    (void)w;
    return ERR_OK;
}

void notify_status(const char *status)
{
    (void)status;
}

void notify_extend(int64_t more_ms)
{
    assert_true(more_ms > 0);
    play.extended++;
}

void redis_receive(struct worker *w, bool wait)
{
    (void)wait;
    if (play.overtaken >= 0) w->partitions[play.overtaken].phase = PHASE_OVERTAKEN;
}

void redis_went_down(struct worker *w)
{
    (void)w;
}

void redis_refused(struct worker *w, const struct store *which)
{
    (void)w, (void)which;
}

struct watermark watermark_of(const struct worker *w, const struct partition *p,
                              const struct cut *cut, enum watermark_state state)
{
    struct watermark mark = {
        .state = state, .txn_seq = cut->txn_seq, .meta_offset = -1, .format = STATE_FORMAT};
    (void)p;
    (void)snprintf(mark.writer, sizeof mark.writer, "%s", w->writer);
    return mark;
}

void partition_set_phase(struct worker *w, struct partition *p, enum phase phase)
{
    (void)w;
    p->phase = phase;
}

void partition_halt(struct worker *w, struct partition *p, enum metric_invariant invariant,
                    const char *why)
{
    (void)w, (void)invariant, (void)why;
    p->phase = PHASE_HALTED;
}

/* ---- a worker that was assigned all partitions, with Redis empty ---- */

static int set_up(void **state)
{
    (void)state;
    memset(&play, 0, sizeof play);
    play.slices = 1;
    play.overtaken = play.without_changelog = -1;
    config.restore_batch_records = 16;
    config.restore_stall_ms = 60000;
    worker = (struct worker){.config = &config,
                             .options = &run_options,
                             .clock = &clock_system,
                             .partitions = partitions,
                             .partition_count = PARTITIONS,
                             .writer = "one/1"};
    memset(partitions, 0, sizeof partitions);
    for (int32_t i = 0; i < PARTITIONS; i++) {
        partitions[i].no = i;
        partitions[i].phase = PHASE_RESTORING;
    }
    if (cache_new(1 << 20, PARTITIONS, &worker.cache) != ERR_OK) return -1;
    return restore_new(&worker) == ERR_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    restore_free(&worker);
    cache_free(worker.cache);
    return 0;
}

/* Until a partition is read, or it makes no more difference. */
static void work_until_read(void)
{
    for (int i = 0; i < 40 && worker.restore->stage != STAGE_REPLAY; i++) {
        restore_work(&worker);
        worker.restore->retry_at_ms = 0; /* time flies */
    }
}

/* As when the replay of the partition has come to its end. */
static void end_replay(void)
{
    int32_t no = worker.restore->partition->no;
    play.found[no].state = WATERMARK_CURRENT;
    partitions[no].phase = PHASE_RUNNING;
    restore_go_idle(&worker);
}

static void fill_next(void)
{
    work_until_read();
    end_replay();
}

static void test_all_are_wiped_before_the_first_is_filled(void **state)
{
    (void)state;
    play.slices = 3;
    for (int i = 0; i < PARTITIONS; i++) {
        fill_next();
    }
    assert_string_equal(play.done, "w0 w1 w2 r0 r1 r2");
    assert_false(restore_has_work(&worker));
}

static void test_who_was_wiped_and_written_by_another_is_wiped_again(void **state)
{
    (void)state;
    fill_next();
    assert_string_equal(play.done, "w0 w1 w2 r0");
    (void)snprintf(play.found[1].writer, sizeof play.found[1].writer, "two/1");
    play.found[2] = (struct watermark){.state = WATERMARK_NONE};
    fill_next();
    fill_next();
    assert_string_equal(play.done, "w0 w1 w2 r0 w1 w2 r1 r2");
}

static void test_a_replay_cut_short_begins_with_a_wipe(void **state)
{
    (void)state;
    work_until_read();
    restore_go_idle(&worker); /* the changelog can't be read on */
    work_until_read();
    assert_string_equal(play.done, "w0 w1 w2 r0 r1");
    end_replay();
    fill_next();
    work_until_read();
    assert_string_equal(play.done, "w0 w1 w2 r0 r1 r2 w0 r0");
}

static void test_one_that_can_not_begin_keeps_no_other(void **state)
{
    (void)state;
    play.without_changelog = 1;
    fill_next();
    fill_next();
    assert_string_equal(play.done, "w0 w2 r0 r2");
    play.without_changelog = -1;
    work_until_read();
    assert_string_equal(play.done, "w0 w2 r0 r2 w1 r1");
}

static void test_a_partition_that_turns_out_to_be_another_owners_is_left_alone(void **state)
{
    (void)state;
    play.overtaken = 0;
    work_until_read();
    assert_string_equal(play.done, "w1 w2 r1");
    assert_int_equal(play.found[0].state, WATERMARK_NONE);
}

/* A start may wipe for longer than systemd waits, and commits nothing in that time. */
static void test_a_wipe_asks_for_more_time(void **state)
{
    (void)state;
    work_until_read();
    assert_string_equal(play.done, "w0 w1 w2 r0");
    assert_true(play.extended >= PARTITIONS);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_all_are_wiped_before_the_first_is_filled),
        TEST(test_who_was_wiped_and_written_by_another_is_wiped_again),
        TEST(test_a_replay_cut_short_begins_with_a_wipe),
        TEST(test_one_that_can_not_begin_keeps_no_other),
        TEST(test_a_partition_that_turns_out_to_be_another_owners_is_left_alone),
        TEST(test_a_wipe_asks_for_more_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
