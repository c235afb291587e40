/* test_ctl_snapshot.c - a snapshot is what it was made from, holds no identity number, and is
 * refused when it is damaged. */
#include "ops/ctl/snapshot.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "ops/ctl/replay_run.h"
#include "tests/support/fake_log.h"

enum { DAY = FAKE_KAFKA_DAY, ARENA = 4 << 20, FILE_BYTES_MAX = 1 << 20 };

static const char identity[] = "110105198505050070"; /* well-formed; of nobody */

struct fixture {
    struct fake_log *log;
    char directory[32];
    char path[64];
};

static int with_file(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    f->log = fake_log_new();
    (void)snprintf(f->directory, sizeof f->directory, "/tmp/snapshot-XXXXXX");
    assert_non_null(mkdtemp(f->directory));
    (void)snprintf(f->path, sizeof f->path, "%s/file", f->directory);
    *state = f;
    return 0;
}

static int without_file(void **state)
{
    struct fixture *f = *state;
    (void)unlink(f->path);
    (void)rmdir(f->directory);
    fake_log_free(f->log);
    free(f);
    return 0;
}

static struct snapshot_counts write_file(struct fixture *f)
{
    struct snapshot_counts counts = {0};
    struct why why = {.text = ""};
    struct snapshot_writing writing = {
        .config = f->log->config, .schemas = f->log->schemas, .source = &f->log->source};
    if (snapshot_write(&writing, f->path, &counts, &why) != ERR_OK) fail_msg("%s", why.text);
    return counts;
}

static size_t read_bytes(struct fixture *f, uint8_t *bytes)
{
    FILE *file = fopen(f->path, "rb");
    assert_non_null(file);
    size_t length = fread(bytes, 1, FILE_BYTES_MAX, file);
    (void)fclose(file);
    return length;
}

static void write_bytes(struct fixture *f, const uint8_t *bytes, size_t length)
{
    FILE *file = fopen(f->path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    assert_int_equal(fclose(file), 0);
}

static void a_life(struct fake_log *log)
{
    fake_transaction(log, 1, 77, "1.2.3");
    fake_overdue(log, "b1", DAY, DAY - 1, 50000);
    fake_overdue(log, "b2", DAY, DAY - 1, 50000);
    fake_party(log, "b1", DAY, identity);
    fake_tick(log, DAY + 10);
    fake_sweep(log, DAY + 10);
    fake_transaction(log, 2, 78, "1.2.4");
    fake_payment(log, "b2", DAY + 10, 50000);
    fake_rubbish(log, "b1", DAY + 10);
    log->extent.last_seq = 2;
    log->extent.business_date = DAY + 10;
}

/* Seals of b1 and b2 after running the source. */
static void run(struct fixture *f, const struct log_source *source, struct replay_run *run,
                struct str only, uint64_t seals[2])
{
    struct why why = {.text = ""};
    struct replay *replay = NULL;
    struct replay_options options = {
        .schemas = f->log->schemas, .policy = &f->log->policy, .arena_bytes = ARENA};
    assert_int_equal(replay_new(&options, &replay, NULL), ERR_OK);
    replay_run_init(run, source, &f->log->policy);
    run->sides[0] = replay;
    run->side_count = 1;
    run->filter.borrower = only;
    if (replay_run_partition(run, 0, &why) != ERR_OK) fail_msg("%s", why.text);
    const struct cached *b1 = replay_find(replay, STR("b1"));
    const struct cached *b2 = replay_find(replay, STR("b2"));
    seals[0] = b1 == NULL ? 0 : replay_seal(b1);
    seals[1] = b2 == NULL ? 0 : replay_seal(b2);
    replay_free(replay);
}

static struct snapshot *open_file(struct fixture *f, struct log_source *ret_source)
{
    struct snapshot *s = NULL;
    struct why why = {.text = ""};
    if (snapshot_open(f->path, &s, ret_source, &why) != ERR_OK) fail_msg("%s", why.text);
    return s;
}

static void test_a_snapshot_recomputes_to_the_same_bytes(void **state)
{
    struct fixture *f = *state;
    struct replay_run direct;
    struct replay_run read;
    struct log_source source;
    uint64_t before[2];
    uint64_t after[2];
    uint32_t number = 0;
    a_life(f->log);
    assert_int_equal(id_map_add(&f->log->present, STR("b2"), &number), ERR_OK);
    f->log->present.entries[number].value = 4711;
    run(f, &f->log->source, &direct, STR_NONE, before);
    struct snapshot_counts counts = write_file(f);
    assert_int_equal(counts.records, 6);
    assert_int_equal(counts.refused, 1);
    assert_int_equal(counts.transactions, 2);
    assert_int_equal(counts.borrowers, 1);

    struct snapshot *s = open_file(f, &source);
    run(f, &source, &read, STR_NONE, after);
    assert_true(before[0] != 0 && before[1] != 0);
    assert_memory_equal(before, after, sizeof before);
    assert_int_equal(read.records, direct.records);
    assert_int_equal(read.transactions, 2);
    assert_int_equal(read.other_policy, 2);
    assert_string_equal(read.software, "1.2.4");
    const struct log_extent *x = source.extent(source.context);
    assert_int_equal(x->business_date, DAY + 10);
    assert_int_equal(x->last_seq, 2);
    assert_true(id_map_find(x->present, STR("b2"), &number));
    assert_int_equal(x->present->entries[number].value, 4711);
    snapshot_close(s);
}

static void test_one_borrower_is_read_alone(void **state)
{
    struct fixture *f = *state;
    struct replay_run read;
    struct log_source source;
    uint64_t all[2];
    uint64_t one[2];
    a_life(f->log);
    run(f, &f->log->source, &read, STR_NONE, all);
    (void)write_file(f);
    struct snapshot *s = open_file(f, &source);
    run(f, &source, &read, STR("b2"), one);
    assert_int_equal(one[0], 0);
    assert_int_equal(one[1], all[1]);
    assert_int_equal(snapshot_partition(s, STR("b2")), 0);
    snapshot_close(s);
}

static bool holds(const struct buf *b, const char *text)
{
    return b->len > 0 && memmem(b->at, b->len, text, strlen(text)) != NULL;
}

/* Looks into the entries as they were handed out: a block is packed. */
static void test_no_identity_number_is_in_it(void **state)
{
    struct fixture *f = *state;
    struct log_source source;
    struct log_entry entry = {.kind = LOG_TRANSACTION};
    struct buf all = {0};
    fake_party(f->log, "b1", DAY, identity);
    fake_payment(f->log, identity, DAY, 100);      /* as borrower */
    fake_payment(f->log, "13800138000", DAY, 100); /* a mobile number as borrower */
    fake_rubbish(f->log, identity, DAY);           /* as key of what can't be opened */
    fake_payment(f->log, "b1", DAY, 100);          /* under another's key */
    f->log->entries[4].item.record.key = STR("110105198505050070");
    struct snapshot_counts counts = write_file(f);
    assert_int_equal(counts.refused, 4);
    struct snapshot *s = open_file(f, &source);
    static const struct log_filter filter = {.slices = 0};
    assert_int_equal(source.begin(source.context, 0, &filter, NULL), ERR_OK);
    uint32_t refused = 0;
    while (entry.kind != LOG_END) {
        assert_int_equal(source.next(source.context, &entry, NULL), ERR_OK);
        if (entry.kind != LOG_RECORD) continue;
        refused += entry.item.kind == DOOR_DEAD_LETTER;
        if (!str_is_none(entry.item.record.key))
            assert_int_equal(buf_add(&all, entry.item.record.key.at, entry.item.record.key.len),
                             ERR_OK);
        if (entry.item.kind != DOOR_EVENT || entry.item.input.type != INPUT_SIGNAL) continue;
        assert_int_equal(entry.item.input.of.signal->detail.of.party.id_number.len, 0);
        assert_int_equal(
            record_print_json(record_type_by_name("SignalEvent"), entry.item.input.of.signal, &all),
            ERR_OK);
    }
    assert_int_equal(refused, 4);
    assert_true(holds(&all, "b1"));
    assert_false(holds(&all, identity));
    assert_false(holds(&all, "13800138000"));
    buf_free(&all);
    snapshot_close(s);
}

static enum err open_result(struct fixture *f, struct why *why)
{
    struct snapshot *s = NULL;
    struct log_source source;
    struct log_entry entry = {.kind = LOG_TRANSACTION};
    static const struct log_filter filter = {.slices = 0};
    enum err e = snapshot_open(f->path, &s, &source, why);
    if (e == ERR_OK) e = source.begin(source.context, 0, &filter, why);
    while (e == ERR_OK && entry.kind != LOG_END)
        e = source.next(source.context, &entry, why);
    snapshot_close(s);
    return e;
}

static void test_a_byte_that_is_wrong_is_noticed_wherever_it_is(void **state)
{
    struct fixture *f = *state;
    struct why why = {.text = ""};
    uint8_t *bytes = malloc(FILE_BYTES_MAX);
    assert_non_null(bytes);
    a_life(f->log);
    (void)write_file(f);
    size_t length = read_bytes(f, bytes);
    for (size_t i = 0; i < length; i += i < 64 || i + 64 > length ? 1 : 97) {
        bytes[i] ^= 0x20;
        write_bytes(f, bytes, length);
        if (open_result(f, &why) == ERR_OK) fail_msg("byte %zu of %zu is not noticed", i, length);
        bytes[i] ^= 0x20;
    }
    write_bytes(f, bytes, length);
    assert_int_equal(open_result(f, &why), ERR_OK);
    free(bytes);
}

static void test_a_file_that_was_cut_is_refused(void **state)
{
    struct fixture *f = *state;
    struct why why = {.text = ""};
    uint8_t *bytes = malloc(FILE_BYTES_MAX);
    assert_non_null(bytes);
    a_life(f->log);
    (void)write_file(f);
    size_t length = read_bytes(f, bytes);
    for (size_t cut = 0; cut < length; cut += 211) {
        write_bytes(f, bytes, cut);
        if (open_result(f, &why) == ERR_OK) fail_msg("cut to %zu is not noticed", cut);
    }
    write_bytes(f, bytes, length);
    bytes[length] = 0;
    write_bytes(f, bytes, length + 1);
    assert_int_equal(open_result(f, &why), ERR_DAMAGED);
    assert_non_null(strstr(why.text, "damaged"));
    free(bytes);
}

static size_t block_bytes(const uint8_t *head)
{
    return 21 + ((size_t)head[9] << 24 | (size_t)head[10] << 16 | (size_t)head[11] << 8 | head[12]);
}

static void test_a_block_that_was_taken_out_is_noticed(void **state)
{
    struct fixture *f = *state;
    struct why why = {.text = ""};
    uint8_t *bytes = malloc(FILE_BYTES_MAX);
    assert_non_null(bytes);
    a_life(f->log);
    (void)write_file(f);
    size_t length = read_bytes(f, bytes);
    size_t entries = 20 + block_bytes(bytes + 20); /* behind the header */
    size_t next = entries + block_bytes(bytes + entries);
    assert_int_equal(bytes[entries], 'E');
    memmove(bytes + entries, bytes + next, length - next);
    write_bytes(f, bytes, length - (next - entries));
    assert_int_equal(open_result(f, &why), ERR_DAMAGED);
    assert_non_null(strstr(why.text, "missing"));
    free(bytes);
}

static void test_another_format_and_another_file_are_told_apart(void **state)
{
    struct fixture *f = *state;
    struct why why = {.text = ""};
    uint8_t *bytes = malloc(FILE_BYTES_MAX);
    assert_non_null(bytes);
    (void)write_file(f);
    size_t length = read_bytes(f, bytes);
    bytes[19] = 2;
    write_bytes(f, bytes, length);
    assert_int_equal(open_result(f, &why), ERR_CONFIG);
    assert_non_null(strstr(why.text, "format 2"));
    write_bytes(f, (const uint8_t *)"#!/bin/sh\necho no snapshot\n", 27);
    assert_int_equal(open_result(f, &why), ERR_CONFIG);
    assert_non_null(strstr(why.text, "no snapshot"));
    free(bytes);
}

static void test_a_file_that_is_there_is_not_overwritten(void **state)
{
    struct fixture *f = *state;
    struct why why = {.text = ""};
    struct snapshot_counts counts;
    struct snapshot_writing writing = {
        .config = f->log->config, .schemas = f->log->schemas, .source = &f->log->source};
    (void)write_file(f);
    assert_int_equal(snapshot_write(&writing, f->path, &counts, &why), ERR_CONFIG);
    assert_non_null(strstr(why.text, "exists"));
}

static bool stop(void *context)
{
    (void)context;
    return true;
}

static void test_what_was_broken_off_leaves_no_file(void **state)
{
    struct fixture *f = *state;
    struct why why = {.text = ""};
    struct snapshot_counts counts;
    struct snapshot_writing writing = {.config = f->log->config,
                                       .schemas = f->log->schemas,
                                       .source = &f->log->source,
                                       .is_stopped = stop};
    a_life(f->log);
    assert_int_equal(snapshot_write(&writing, f->path, &counts, &why), ERR_RETRY);
    assert_int_not_equal(access(f->path, F_OK), 0);
    assert_int_equal(rmdir(f->directory), 0); /* nothing else is left */
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, with_file, without_file)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_a_snapshot_recomputes_to_the_same_bytes),
        TEST(test_one_borrower_is_read_alone),
        TEST(test_no_identity_number_is_in_it),
        TEST(test_a_byte_that_is_wrong_is_noticed_wherever_it_is),
        TEST(test_a_file_that_was_cut_is_refused),
        TEST(test_a_block_that_was_taken_out_is_noticed),
        TEST(test_another_format_and_another_file_are_told_apart),
        TEST(test_a_file_that_is_there_is_not_overwritten),
        TEST(test_what_was_broken_off_leaves_no_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
