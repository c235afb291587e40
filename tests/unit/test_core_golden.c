/* test_core_golden.c - stories told to the core, with what comes out of it.
 *
 * tests/golden/<name>.story: lines of events, ticks and settings; below each what it emitted, begun
 * with "  > ". `show` prints the views. UPDATE_GOLDEN=1 writes what came out into the files: read
 * the difference before you commit it. */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tests/support/core_told.h"

static const char folder[] = "tests/golden";

enum { STORIES_MAX = 256, NAME_MAX_BYTES = 256 };

static void show_first_difference(const char *name, const char *expected, const char *told)
{
    int line = 1;
    while (*expected != '\0' && *told != '\0') {
        size_t a = strcspn(expected, "\n");
        size_t b = strcspn(told, "\n");
        if (a != b || strncmp(expected, told, a) != 0) break;
        expected += a + (expected[a] != '\0');
        told += b + (told[b] != '\0');
        line++;
    }
    print_message("%s:%d\n  expected %.*s\n  came out %.*s\n", name, line,
                  (int)strcspn(expected, "\n"), expected, (int)strcspn(told, "\n"), told);
}

static bool story_holds(const char *name)
{
    char path[NAME_MAX_BYTES * 2];
    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    char *story = core_told_read(path);
    char *told = core_told(story);
    bool holds = strcmp(story, told) == 0;
    if (!holds && getenv("UPDATE_GOLDEN") != NULL) {
        FILE *file = fopen(path, "w");
        assert_non_null(file);
        (void)fputs(told, file);
        assert_int_equal(fclose(file), 0);
        print_message("    %s was rewritten\n", path);
        holds = true;
    }
    if (!holds) show_first_difference(path, story, told);
    free(story);
    free(told);
    return holds;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(a, b);
}

static void test_every_story_comes_out_as_told(void **state)
{
    (void)state;
    static char names[STORIES_MAX][NAME_MAX_BYTES];
    size_t count = 0;
    DIR *dir = opendir(folder);
    assert_non_null(dir);
    for (struct dirent *entry = readdir(dir); entry != NULL; entry = readdir(dir)) {
        const char *dot = strrchr(entry->d_name, '.');
        if (dot == NULL || strcmp(dot, ".story") != 0) continue;
        assert_true(count < STORIES_MAX);
        (void)snprintf(names[count++], NAME_MAX_BYTES, "%s", entry->d_name);
    }
    (void)closedir(dir);
    assert_true(count > 0);
    qsort(names, count, NAME_MAX_BYTES, by_name);
    size_t failed = 0;
    for (size_t i = 0; i < count; i++)
        failed += story_holds(names[i]) ? 0 : 1;
    assert_int_equal(failed, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_story_comes_out_as_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
