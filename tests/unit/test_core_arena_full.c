/* test_core_arena_full.c - every decision with an arena that is full at each of its allocations.
 *
 * The allocator is ours here: it stands before that of the library, and can refuse the n-th time it
 * is asked. Each line of each story (tests/golden) is decided once for every allocation it makes,
 * with that one refused. A full arena must be ERR_LIMIT, whatever was asked for, and must leave
 * nothing behind. */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define arena_alloc really_alloc
#define arena_grow really_grow
#define list_add_ really_add
#define arena_copy really_copy
#include "state/core/arena.c" /* NOLINT(bugprone-suspicious-include) */
#undef arena_alloc
#undef arena_grow
#undef list_add_
#undef arena_copy

void *arena_alloc(struct arena *a, size_t size);
void *arena_grow(struct arena *a, void *items, uint32_t count, uint32_t *cap, size_t item_size);
void *list_add_(struct arena *a, void **items, uint32_t *count, uint32_t *cap, size_t item_size);
struct str arena_copy(struct arena *a, struct str s);

#include "tests/support/core_fixture.h"

static const char folder[] = "tests/golden";
static const char mark[] = "  > ";

enum { PATH_BYTES = 512, NEVER = -1 };

/* What the allocator does, and has seen, during a decision. */
static struct {
    bool is_deciding;
    int32_t asked;
    int32_t refuses; /* which one; NEVER */
    bool has_refused;
    int32_t refusals; /* in all */
} arena_watch;

static bool is_refused(void)
{
    if (!arena_watch.is_deciding) return false;
    if (arena_watch.asked++ != arena_watch.refuses) return false;
    arena_watch.has_refused = true;
    arena_watch.refusals++;
    return true;
}

void *arena_alloc(struct arena *a, size_t size)
{
    return is_refused() ? NULL : really_alloc(a, size);
}

void *arena_grow(struct arena *a, void *items, uint32_t count, uint32_t *cap, size_t item_size)
{
    return is_refused() ? NULL : really_grow(a, items, count, cap, item_size);
}

void *list_add_(struct arena *a, void **items, uint32_t *count, uint32_t *cap, size_t item_size)
{
    return is_refused() ? NULL : really_add(a, items, count, cap, item_size);
}

struct str arena_copy(struct arena *a, struct str s)
{
    if (s.at == NULL) return STR_NONE;
    return is_refused() ? STR_NONE : really_copy(a, s);
}

static void watch(bool begins)
{
    arena_watch.is_deciding = begins;
}

/* Runs a line with one allocation refused; what the fixture counts stays as it was. */
static void run_line(struct fixture *f, const char *line, int32_t refuses)
{
    struct fixture before = *f;
    arena_watch.asked = 0;
    arena_watch.refuses = refuses;
    arena_watch.has_refused = false;
    f->is_dry = true;
    if (!fixture_line(f, line)) fail_msg("no such line: %s", line);
    f->is_dry = false;
    f->offset = before.offset;
    f->event_number = before.event_number;
    f->business_date = before.business_date;
}

static void refuse_each(struct fixture *f, const char *line)
{
    f->e = ERR_OK;
    run_line(f, line, NEVER);
    assert_int_equal(f->e, ERR_OK);
    int32_t count = arena_watch.asked;
    for (int32_t i = 0; i < count; i++) {
        run_line(f, line, i);
        assert_true(arena_watch.has_refused);
        if (f->e != ERR_LIMIT) {
            fail_msg("allocation %d of %d was refused, yet the answer is %d: %s", (int)i,
                     (int)count, (int)f->e, line);
        }
    }
}

/* Tells a story, each line refused at each allocation before it is told; what comes out at last
 * must be what stands in the file. */
static void tell(const char *path)
{
    static struct fixture f;
    fixture_init(&f);
    f.around_decision = watch;
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    char *told = NULL;
    char *story = NULL;
    size_t told_len = 0;
    size_t story_len = 0;
    FILE *to = open_memstream(&told, &told_len);
    FILE *from = open_memstream(&story, &story_len);
    assert_true(to != NULL && from != NULL);
    char line[FIXTURE_LINE_MAX];
    while (fgets(line, sizeof line, file) != NULL) {
        (void)fputs(line, from);
        if (strncmp(line, mark, strlen(mark)) == 0) continue;
        (void)fputs(line, to);
        line[strcspn(line, "\n")] = '\0';
        if (strcmp(line, "show") == 0) {
            fixture_print_state(&f, to, mark);
            continue;
        }
        if (strncmp(line, "policy ", 7) != 0) refuse_each(&f, line);
        arena_watch.refuses = NEVER;
        arena_watch.asked = 0;
        assert_true(fixture_line(&f, line));
        fixture_print(&f, to, mark);
    }
    assert_int_equal(fclose(file), 0);
    assert_int_equal(fclose(to), 0);
    assert_int_equal(fclose(from), 0);
    if (strcmp(told, story) != 0) fail_msg("%s comes out otherwise after refusals", path);
    free(told);
    free(story);
    fixture_free(&f);
}

static void test_a_full_arena_is_a_limit_and_leaves_nothing_behind(void **state)
{
    (void)state;
    struct dirent **entries = NULL;
    int count = scandir(folder, &entries, NULL, alphasort);
    assert_true(count > 0);
    for (int i = 0; i < count; i++) {
        char path[PATH_BYTES];
        const char *dot = strrchr(entries[i]->d_name, '.');
        (void)snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        if (dot != NULL && strcmp(dot, ".story") == 0) tell(path);
        free(entries[i]);
    }
    free((void *)entries);
    print_message("    %d allocations refused\n", (int)arena_watch.refusals);
    assert_true(arena_watch.refusals > 1000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_full_arena_is_a_limit_and_leaves_nothing_behind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
